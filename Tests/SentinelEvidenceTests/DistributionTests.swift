import SentinelEvidence
import SentinelTime
import Testing

/// Golden values: scipy.stats.
@Suite struct DistributionTests {
    @Test(arguments: [
        (-37, 5.7255712225239266e-300), (-8, 6.22096057427174e-16), (-1.5, 0.06680720126885807), (0, 0.5),
        (0.3, 0.6179114221889526), (2, 0.9772498680518208), (6, 0.9999999990134123),
    ])
    func normalCDF(_ x: Double, _ p: Double) {
        #expect(isClose(NormalDistribution.cdf(x), p))
    }

    @Test(arguments: [
        (1e-300, -37.0470962993612), (1e-12, -7.034483825301131), (0.02, -2.053748910631823),
        (0.3, -0.5244005127080409), (0.5, 0), (0.9, 1.2815515655446004), (0.999999, 4.753424308817087),
    ])
    func normalQuantile(_ p: Double, _ x: Double) {
        #expect(isClose(NormalDistribution.quantile(p), x))
    }

    @Test func normalQuantileAtTheEdges() {
        #expect(NormalDistribution.quantile(0) == -.infinity)
        #expect(NormalDistribution.quantile(1) == .infinity)
        #expect(NormalDistribution.quantile(-0.1).isNaN)
        #expect(NormalDistribution.quantile(1.1).isNaN)
        #expect(NormalDistribution.quantile(.nan).isNaN)
        #expect(NormalDistribution.cdf(.nan).isNaN)
    }

    @Test(arguments: [
        (-30, 4, 3.6764280488306595e-06), (-2.557329389060791, 199, 0.005646355717593928), (0.1, 3, 0.5366738255995971),
        (1.5, 1.5, 0.8450026293886002), (2, 1_000_000, 0.9772497330743404), (5, 40, 0.9999940799671652),
        (-0.5, 0.5, 0.37865903646471827),
    ])
    func studentT(_ t: Double, _ freedom: Double, _ p: Double) {
        #expect(isClose(StudentT.cdf(t, degreesOfFreedom: freedom), p, 1e-10))
    }

    @Test func studentTAtTheEdges() {
        #expect(StudentT.cdf(.infinity, degreesOfFreedom: 3) == 1)
        #expect(StudentT.cdf(-.infinity, degreesOfFreedom: 3) == 0)
        #expect(StudentT.cdf(0, degreesOfFreedom: 3) == 0.5)
        #expect(StudentT.cdf(.nan, degreesOfFreedom: 3).isNaN)
        #expect(StudentT.cdf(1, degreesOfFreedom: 0).isNaN)
        #expect(StudentT.cdf(1, degreesOfFreedom: .infinity).isNaN)
    }

    @Test(arguments: [
        (0.1, 1, 0.7518296340458492), (3.84, 1, 0.05004352124870519), (9, 9, 0.43727418891386693),
        (50, 9, 1.0772382022574693e-07), (300, 9, 2.6102773472069844e-59), (1000, 1000, 0.49405285382923964),
        (1200, 1000, 1.2255942330622893e-05), (1e-8, 0.5, 0.9907227039234873),
    ])
    func chiSquared(_ x: Double, _ freedom: Double, _ p: Double) {
        #expect(isClose(ChiSquared.survival(x, degreesOfFreedom: freedom), p, 1e-9))
    }

    @Test func chiSquaredAtTheEdges() {
        #expect(ChiSquared.survival(-1, degreesOfFreedom: 2) == 1)
        #expect(ChiSquared.survival(.infinity, degreesOfFreedom: 2) == 0)
        #expect(ChiSquared.survival(.nan, degreesOfFreedom: 2).isNaN)
        #expect(ChiSquared.survival(1, degreesOfFreedom: -2).isNaN)
    }

    @Test func samplesHaveTheMomentsOfTheirDistribution() {
        var generator = SplitMix64(seed: 5)
        let normal = moments((0..<20_000).map { _ in NormalDistribution.sample(using: &generator) })
        #expect(normal.mean.magnitude < 0.03)
        #expect((normal.variance - 1).magnitude < 0.04)
        for shape in [0.4, 1, 7.5] {
            let draws = (0..<20_000).map { _ in GammaDistribution.sample(shape: shape, rate: 2, using: &generator) }
            let gamma = moments(draws)
            #expect((gamma.mean - shape / 2).magnitude < 0.03)
            #expect((gamma.variance / (shape / 4) - 1).magnitude < 0.1)
            #expect(draws.allSatisfy { $0 > 0 })
        }
        #expect(GammaDistribution.sample(shape: 0, rate: 1, using: &generator).isNaN)
        #expect(GammaDistribution.sample(shape: 1, rate: .nan, using: &generator).isNaN)
    }

    private func moments(_ values: [Double]) -> BlockMoments {
        var moments = BlockMoments()
        for value in values { moments.add(value) }
        return moments
    }
}

/// Whether two numbers agree to a relative error.
func isClose(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
    (value - expected).magnitude <= tolerance * max(expected.magnitude, 1e-300)
}
