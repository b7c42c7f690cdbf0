import SentinelControl
import SentinelDomain
import SentinelTime
import Testing

extension StoreTests {
    @Suite struct CheckpointTests {
        private func checkpoint(_ watch: Watch, _ bytes: [UInt8] = [1, 2, 3], through: Int64 = 7) -> Checkpoint {
            var checkpoint = Checkpoint(
                watchID: watch.id, bytes: bytes, sha256: [UInt8](repeating: 9, count: 32), format: 1,
                closedThrough: through)
            checkpoint.activationSeq = watch.activationSeq
            checkpoint.specGeneration = watch.specGeneration
            return checkpoint
        }

        @Test("the newest checkpoint of a watch takes the place of the one before", arguments: StoreKind.allCases)
        func replaced(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a", "b")[0]
                let large = [UInt8](repeating: 255, count: 3_000_000)
                let (first, second) = (checkpoint(watch), checkpoint(watch, large, through: -8))
                #expect(try await fixture.work { try $0.checkpoints.put(first) })
                #expect(try await fixture.work { try $0.checkpoints.put(second) })
                let found = try #require(try await fixture.work { try $0.checkpoints.find(watchID: watch.id) })
                #expect(found.bytes == large && found.closedThrough == -8 && found.sha256 == second.sha256)
                #expect(found.activationSeq == 0 && found.specGeneration == 1 && found.format == 1)
                #expect(found.takenAt.milliseconds > 0)
                #expect(try await fixture.work { try $0.checkpoints.find(watchID: "wch_b") } == nil)
            }
        }

        @Test(
            "a writer that lags behind the watch, or whose watch is gone, changes nothing",
            arguments: StoreKind.allCases)
        func fenced(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a")[0]
                let good = checkpoint(watch)
                var (lateActivation, lateSpec) = (checkpoint(watch, through: 8), checkpoint(watch, through: 9))
                lateActivation.activationSeq = 1
                lateSpec.specGeneration = 2
                let written = try await fixture.work { [lateActivation, lateSpec] tx in
                    try [good, lateActivation, lateSpec].map { try tx.checkpoints.put($0) }
                }
                #expect(written == [true, false, false])
                #expect(try await fixture.work { try $0.checkpoints.find(watchID: watch.id) }?.closedThrough == 7)
                let isWritten = try await fixture.work { tx in
                    try tx.watches.delete(id: watch.id)
                    return try tx.checkpoints.put(good)
                }
                #expect(!isWritten)
                #expect(try await fixture.work { try $0.checkpoints.find(watchID: watch.id) } == nil)
            }
        }
    }
}
