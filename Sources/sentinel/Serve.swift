import ArgumentParser
import SentinelServer

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the server: API, workers and /metrics.",
        discussion: "SIGTERM and SIGINT finish what is under way and exit with 0.")

    @OptionGroup var options: SettingOptions

    func run() async throws {
        do {
            try await Server(settings: try options.settings()).run()
        } catch let error as SettingsError {
            throw ValidationError(error.description)
        }
    }
}
