import ArgumentParser
import SentinelServer

struct Version: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the version.")

    func run() {
        print("sentinel \(BuildInfo.version)")
    }
}
