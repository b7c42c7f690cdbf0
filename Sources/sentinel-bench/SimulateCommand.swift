import ArgumentParser
import Foundation
import SentinelSimulation

/// Replays days or months of the whole server under faults, from seeds, and checks the invariants after every step.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Simulates the server from seeds; fails when an invariant does not hold.")

    @Option(help: "The first and the last seed: A..B.", transform: SeedRange.init)
    var seeds: SeedRange

    @Option(help: "Simulated days of each seed: 1, or 90 with watches of an hour or more.")
    var days = 1

    @Option(help: "How many seeds run at once; as many as there are processors when not given.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "One JSON object per figure and line.")
    var json = false

    func run() async throws {
        let began = ContinuousClock.now
        let batch = SimulationBatch(seeds: seeds.range, days: days, jobs: jobs)
        // Standard output is for the figures alone.
        let summary = await batch.run { FileHandle.standardError.write(Data("\($0)\n".utf8)) }
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        for figure in summary.figures(days: days, seconds: seconds) { print(json ? figure.json : figure.row) }
        for report in summary.violations {
            print("seed \(report.seed), step \(report.steps): \(report.violation?.description ?? "")")
        }
        if !summary.violations.isEmpty { throw ExitCode.failure }
    }
}

/// `A..B`, both included, or one seed.
struct SeedRange: Sendable {
    let range: ClosedRange<UInt64>

    init(_ text: String) throws {
        let parts = text.split(separator: ".", omittingEmptySubsequences: true).map { UInt64($0) }
        guard let first = parts.first.flatMap(\.self), let last = parts.last.flatMap(\.self), first <= last,
            parts.count <= 2
        else { throw ValidationError("Seeds are written A..B, such as 1..1000.") }
        range = first...last
    }
}
