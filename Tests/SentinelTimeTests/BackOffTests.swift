import SentinelTime
import Testing

struct BackOffTests {
    @Test("the bound doubles up to the cap")
    func bounds() {
        let backOff = BackOff(base: .seconds(1), cap: .seconds(10))
        #expect((1...6).map { backOff.bound(afterFailures: $0).seconds } == [1, 2, 4, 8, 10, 10])
        #expect(backOff.bound(afterFailures: 0) == .seconds(1))
        #expect(backOff.bound(afterFailures: .max) == .seconds(10))
        #expect(BackOff(base: .seconds(1), cap: .seconds(9), factor: 1).bound(afterFailures: .max) == .seconds(1))
    }

    @Test("values outside of their range are moved into it")
    func clamps() {
        let backOff = BackOff(base: .zero, cap: .zero, factor: .nan)
        #expect(backOff.base == .milliseconds(1))
        #expect(backOff.cap == .milliseconds(1))
        #expect(backOff.factor == 2)
    }

    @Test("full jitter spreads over the whole range, and a seed repeats it")
    func jitter() {
        let backOff = BackOff(base: .seconds(1), cap: .seconds(60))
        var random = SplitMix64(seed: 4)
        var same = SplitMix64(seed: 4)
        let delays = (0..<1000).map { _ in backOff.delay(afterFailures: 3, using: &random) }
        #expect(delays == (0..<1000).map { _ in backOff.delay(afterFailures: 3, using: &same) })
        #expect(delays.allSatisfy { (.zero ... .seconds(4)).contains($0) })
        #expect((delays.min() ?? .seconds(9)) < .milliseconds(100))
        #expect((delays.max() ?? .zero) > .milliseconds(3900))
    }
}

struct SplitMix64Tests {
    @Test("the sequence is that of the reference implementation")
    func reference() {
        var random = SplitMix64(seed: 1_234_567)
        let expected: [UInt64] = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        #expect(expected == (0..<3).map { _ in random.next() })
    }
}

struct MonotonicInstantTests {
    @Test("instants give durations and stay within their range")
    func arithmetic() {
        let early = MonotonicInstant(nanoseconds: 1_000)
        let late = early + .milliseconds(2)
        #expect(late.nanoseconds == 2_001_000)
        #expect(late - early == .milliseconds(2))
        #expect(early - late == .milliseconds(-2))
        #expect(early < late)
        #expect((early + .seconds(-1)).nanoseconds == 0)
        #expect((MonotonicInstant(nanoseconds: .max) + .seconds(1)).nanoseconds == .max)
    }
}
