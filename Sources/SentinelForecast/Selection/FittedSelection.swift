public import SentinelSeries

/// The models that a selection chose: one, or an ensemble whose forecast is the median of its members, step by step.
public struct FittedSelection: FittedModel {
    /// What serves; at least one.
    public private(set) var members: [AnyFittedModel]
    let report: SelectionReport
    private var distance: [Double] = []

    init(members: [AnyFittedModel], report: SelectionReport) {
        self.members = members
        self.report = report
    }

    public var selection: SelectionReport? { report }
    public var parameterCount: Int { members.reduce(0) { $0 + $1.parameterCount } }
    public var errors: ForecastErrors? { members.count == 1 ? members[0].errors : nil }
    public var features: [FeatureImportance] { members.count == 1 ? members[0].features : [] }
    public var spread: [Double] { members.count == 1 ? members[0].spread : distance }

    public mutating func observe(_ value: Double?, history: History) {
        for member in members.indices { members[member].observe(value, history: history) }
    }

    public mutating func warm(over history: History) {
        for member in members.indices { members[member].warm(over: history) }
    }

    public mutating func forecast(steps: Int, history: History, into output: inout [Double]) {
        guard members.count > 1 else {
            return members[0].forecast(steps: steps, history: history, into: &output)
        }
        var paths: [[Double]] = []
        for member in members.indices {
            members[member].forecast(steps: steps, history: history, into: &output)
            paths.append(output)
        }
        distance.removeAll(keepingCapacity: true)
        for step in output.indices {
            let values = paths.map { $0[step] }.sorted()
            let middle = values.count / 2
            let median = values.count % 2 == 1 ? values[middle] : values[middle - 1] / 2 + values[middle] / 2
            output[step] = median
            distance.append(values.reduce(0) { $0 + abs($1 - median) / Double(values.count) })
        }
    }
}

extension FittedSelection {
    private static let memberLimit = 8

    public func encode(into writer: inout ArtifactWriter) {
        writer.write(members.count)
        for member in members { member.encode(into: &writer) }
        report.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        var members: [AnyFittedModel] = []
        for _ in 0..<(try reader.integer("selection.members", in: 1...Self.memberLimit)) {
            let member = try AnyFittedModel(plain: &reader)
            guard member.kind != .modelSelection else { throw .badValue(field: "selection.member") }
            members.append(member)
        }
        self.init(members: members, report: try SelectionReport(from: &reader))
    }
}
