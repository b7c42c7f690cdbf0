package import SentinelDomain

/// What a judge decided; becomes a row in PostgreSQL.
package enum Decision: Sendable, Equatable {
    case train(TrainingRun.Trigger, TrainingRun.Policy)
}
