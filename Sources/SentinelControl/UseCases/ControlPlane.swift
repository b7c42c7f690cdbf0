import Logging
import SentinelDomain
import SentinelJSON
package import SentinelTime

/// Everything that a client can ask for. One file per verb extends it; each use case is one transaction and, where it
/// changes what runs, a reconciliation of the watch that it touched.
package struct ControlPlane: Sendable {
    package let environment: Environment
    let reconciler: Reconciler
    let emitter: EmitPass
    /// Wakes the loops that have something to do after a change.
    let wake: @Sendable (WorkKind) -> Void

    /// The loops that a use case may wake.
    package enum WorkKind: Sendable {
        case scraping, training, backtests, experiments
    }

    package init(
        _ environment: Environment, reconciler: Reconciler, emitter: EmitPass,
        wake: @escaping @Sendable (WorkKind) -> Void
    ) {
        self.environment = environment
        self.reconciler = reconciler
        self.emitter = emitter
        self.wake = wake
    }

    package var now: Timestamp { environment.clock.now() }

    func newID(_ prefix: TimeOrderedID.Prefix) -> String {
        environment.random.makeID(prefix, at: now)
    }

    /// Makes a change of a watch effective in this process: its owner has taken it over and `/metrics` shows it.
    ///
    /// The change is committed already; when the database is away just now, the reconciling loop takes it over later.
    func settle(_ watchID: String) async {
        do {
            try await reconciler.reconcile(id: watchID, now: now)
        } catch {
            environment.logger.warning(
                "change not yet effective", metadata: ["watch_id": "\(watchID)", "error": "\(error)"])
        }
        // What fails here is done by the reconciling loop.
        try? await reconciler.acknowledge { _ = await emitter.runOnce(now: now) }
        wake(.scraping)
    }

    func watch(_ name: String, _ tx: any StoreTransaction) throws -> Watch {
        guard let watch = try tx.watches.find(name: name) else { throw SentinelError.notFound("watch", name) }
        return watch
    }
}

/// Who asks. Written into the history of what they change.
package struct Caller: Sendable, Equatable {
    package var actor: String

    package init(actor: String) {
        self.actor = actor
    }
}

/// What a write demands of the stored revision.
package struct EditGuard: Sendable, Equatable {
    /// The entity tags of `If-Match`; `*` matches whatever exists. Nil = the header is missing.
    package var ifMatch: [String]?
    /// `If-None-Match: *`: only create.
    package var mustBeNew: Bool

    package init(ifMatch: [String]? = nil, mustBeNew: Bool = false) {
        self.ifMatch = ifMatch
        self.mustBeNew = mustBeNew
    }

    /// - Throws: 428 without a tag, 412 with another one.
    func check(_ etag: String) throws(SentinelError) {
        guard let tags = ifMatch else {
            throw SentinelError(
                .preconditionRequired, "if_match_required",
                "Send If-Match with the ETag that you have read (or *), so that nobody's edit is lost.")
        }
        guard tags.contains("*") || tags.contains(etag) else {
            throw SentinelError(
                .preconditionFailed, "etag_mismatch", "The resource has changed since you read it; read it again.")
        }
    }

    func checkNew() throws(SentinelError) {
        if mustBeNew {
            throw SentinelError(.preconditionFailed, "already_exists", "The resource exists already.")
        }
    }
}

/// What a PUT did.
package enum PutOutcome: Sendable, Equatable {
    case created, changed, unchanged
}
