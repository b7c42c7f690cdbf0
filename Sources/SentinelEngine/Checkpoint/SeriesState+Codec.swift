package import SentinelForecast
import SentinelPrometheus
import SentinelSeries

extension SeriesState {
    /// Writes labels, data and lane; the configuration is the watch's.
    package func encode(into writer: inout ArtifactWriter) {
        labels.encode(into: &writer)
        ring.encode(into: &writer)
        let held = excluded.filter { $0.key >= ring.startIndex }.sorted { $0.key < $1.key }
        writer.write(held.count)
        for (index, value) in held {
            writer.write(Int(index))
            writer.write(value)
        }
        for count in [counters.late, counters.lateDropped, counters.duplicates, counters.nonFinite] {
            writer.write(count)
        }
        expectations.encode(into: &writer)
        writer.write(lane != nil)
        lane?.encode(into: &writer)
        writer.write(shown ?? 0)
        writer.write(shadows.count)
        for shadow in shadows { shadow.encode(into: &writer) }
    }

    /// Reads what ``encode(into:)`` wrote under the same configuration.
    init(from reader: inout ArtifactReader, configuration: SeriesConfiguration) throws(ArtifactError) {
        self.init(labels: try LabelSet(from: &reader), configuration: configuration)
        let stored = try SeriesRing(from: &reader)
        guard stored.grid == configuration.grid, stored.capacity == configuration.capacity else {
            throw .badValue(field: "ring")
        }
        ring = stored
        for _ in 0..<(try reader.integer("excluded.count", in: 0...configuration.capacity)) {
            let index = try reader.index("excluded.index")
            guard index >= ring.startIndex, index < ring.endIndex, configuration.isExcluded(index) else {
                throw .badValue(field: "excluded")
            }
            excluded[index] = try reader.number("excluded")
        }
        counters.late = try reader.integer("counters.late", in: 0...Int.max / 2)
        counters.lateDropped = try reader.integer("counters.lateDropped", in: 0...Int.max / 2)
        counters.duplicates = try reader.integer("counters.duplicates", in: 0...Int.max / 2)
        counters.nonFinite = try reader.integer("counters.nonFinite", in: 0...Int.max / 2)
        expectations = try ExpectationLog(from: &reader, capacity: configuration.capacity)
        if try reader.flag("lane") { lane = try readLane(from: &reader) }
        let shown = try reader.integer("shown", in: 0...Int.max / 2)
        self.shown = shown == 0 ? nil : shown
        for _ in 0..<(try reader.integer("shadows.count", in: 0...Self.shadowLimit)) {
            shadows.append(try readLane(from: &reader))
        }
    }

    /// At most three versions run: the served one, the former one on probation, a challenger.
    private static let shadowLimit = 2

    private func readLane(from reader: inout ArtifactReader) throws(ArtifactError) -> Lane {
        let lane = try Lane(from: &reader, configuration: configuration)
        guard lane.issuedAt == ring.endIndex - 1 else { throw .badValue(field: "lane.issuedAt") }
        return lane
    }
}

extension LabelSet {
    func encode(into writer: inout ArtifactWriter) {
        let labels = labels
        writer.write(labels.count)
        for label in labels {
            writer.write(label.name)
            writer.write(label.value)
        }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        var labels: [Label] = []
        for _ in 0..<(try reader.integer("labels.count", in: 0...1_024)) {
            let name = try reader.text("labels.name", limit: 1 << 16)
            labels.append(Label(name, try reader.text("labels.value", limit: 1 << 20)))
        }
        do {
            self = try LabelSet(labels)
        } catch {
            throw .badValue(field: "labels")
        }
    }
}
