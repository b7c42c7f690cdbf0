package import SentinelJSON
package import SentinelTime

/// What a client asks of an experiment, every default written out.
package struct ExperimentSpec: Sendable, Equatable {
    /// Which of the two is shown; scoring never depends on it.
    package enum Allocation: String, Sendable, CaseIterable {
        /// The champion, always.
        case shadow
        /// Either with the same chance.
        case random
        /// The challenger with the chance `traffic_split`.
        case weighted
        /// Mostly the better one so far, and either for ever with the chance of 1 in 10.
        case epsilonGreedy = "epsilon_greedy"
        /// By the chance that it is the better one.
        case thompson
    }

    /// Unique per watch.
    package var name: String
    package var description: String
    package var labels: [String: String]
    package var allocation: Allocation
    /// The share of blocks in which the challenger is shown, 0 to 1; of `weighted` only.
    package var trafficSplit: Double
    /// 1 - alpha of the confidence sequence.
    package var confidenceLevel: Double
    /// Smallest gain that counts, in units of the loss scale.
    package var minimumEffect: Double
    /// Differences within this range of zero count as none.
    package var equivalenceMargin: Double
    /// A conclusive loss beyond this ends the experiment.
    package var maxLoss: Double
    /// Grid points before any verdict.
    package var minSamples: Int
    /// Ask for an e-value of at least 1 / alpha too.
    package var isStrict: Bool
    /// Make the challenger active when the verdict is promote.
    package var autoPromote: Bool
    package var startAt: Timestamp?
    /// Nil: `durationMax` after its start.
    package var endAt: Timestamp?

    package static let durationMax = TimeSpan.days(90)
    /// How the names begin that the server gives, and no client: those of versions that a watch promotes by experiment,
    package static let trialPrefix = "version-"
    /// and those of probations.
    package static let probationPrefix = "probation-"

    package init(name: String) {
        self.name = name
        self.description = ""
        self.labels = [:]
        self.allocation = .shadow
        self.trafficSplit = 0.5
        self.confidenceLevel = 0.95
        self.minimumEffect = 0.02
        self.equivalenceMargin = 0.02
        self.maxLoss = 0.1
        self.minSamples = 0
        self.isStrict = false
        self.autoPromote = false
        self.startAt = nil
        self.endAt = nil
    }
}

extension ExperimentSpec {
    /// Every field, as in the resource.
    package var json: JSONObject {
        [
            "name": .string(name), "description": .string(description),
            "labels": .object(JSONObject(labels.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
            "allocation": .string(allocation.rawValue), "traffic_split": .number(trafficSplit),
            "confidence_level": .number(confidenceLevel), "minimum_effect": .number(minimumEffect),
            "equivalence_margin": .number(equivalenceMargin), "max_loss": .number(maxLoss),
            "min_samples": .integer(Int64(minSamples)), "strict": .bool(isStrict), "auto_promote": .bool(autoPromote),
            "start_at": startAt.map { .string($0.rfc3339) } ?? .null,
            "end_at": endAt.map { .string($0.rfc3339) } ?? .null,
        ]
    }

    /// The same out of the fields of a larger object, whose other fields are the caller's.
    package static func read(_ reader: ObjectReader) -> ExperimentSpec {
        var spec = ExperimentSpec(name: reader.string("name", .required, length: 1...128) ?? "")
        spec.description = reader.string("description", length: 0...1_000) ?? ""
        spec.labels = reader.stringMap("labels") ?? [:]
        spec.allocation = reader.enumeration("allocation", Allocation.self) ?? spec.allocation
        spec.trafficSplit = reader.number("traffic_split", in: 0...1) ?? spec.trafficSplit
        spec.confidenceLevel = reader.number("confidence_level", in: 0.8...0.999) ?? spec.confidenceLevel
        spec.minimumEffect = reader.number("minimum_effect", in: 0...10) ?? spec.minimumEffect
        spec.equivalenceMargin = reader.number("equivalence_margin", in: 0...10) ?? spec.equivalenceMargin
        spec.maxLoss = reader.number("max_loss", in: 0...10) ?? spec.maxLoss
        spec.minSamples = reader.integer("min_samples", in: 0...1_000_000) ?? spec.minSamples
        spec.isStrict = reader.bool("strict") ?? false
        spec.autoPromote = reader.bool("auto_promote") ?? false
        spec.startAt = reader.timestamp("start_at")
        spec.endAt = reader.timestamp("end_at")
        if let start = spec.startAt, let end = spec.endAt, end <= start {
            reader.fault("end_at", .outOfRange, "The end must be after the start (\(start.rfc3339)).")
        }
        return spec
    }
}

extension ExperimentSpec {
    /// Reads what ``json`` wrote.
    package init(stored json: JSONObject) throws(SentinelError) {
        let faults = FaultCollector()
        self = ExperimentSpec.read(ObjectReader(.object(json), faults: faults))
        guard faults.isEmpty else { throw .faults(faults.faults) }
    }
}
