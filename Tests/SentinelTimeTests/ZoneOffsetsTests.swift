import Testing

@testable import SentinelTime

@Suite("Zone offsets")
struct ZoneOffsetsTests {
    private func time(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: seconds * 1000) }

    @Test("Berlin in 2024: an hour ahead, two in summer")
    func berlin() throws {
        let year = try #require(
            ZoneOffsets(zone: "Europe/Berlin", from: time(1_704_067_200), through: time(1_735_689_600)))
        #expect(year.changes.map(\.seconds) == [3600, 7200, 3600])
        #expect(year.changes.dropFirst().map(\.from) == [time(1_711_846_800), time(1_729_990_800)])
    }

    @Test("UTC never changes; an unknown zone is nil; tables are ordered and bounded")
    func others() {
        #expect(ZoneOffsets(zone: "UTC", from: time(0), through: time(1_735_689_600))?.changes.count == 1)
        #expect(ZoneOffsets(zone: "Mars/Olympus", from: time(0), through: time(1)) == nil)
        let many = ZoneOffsets(changes: (0..<100).reversed().map { .init(from: time(Int64($0)), seconds: $0) })
        #expect(many.changes.count == ZoneOffsets.changeLimit)
        #expect(many.changes.first?.seconds == 36)
    }
}
