import ArgumentParser
import Glibc
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
        // All is drained and closed. `exit` would run the exit handlers of C libraries beside threads that still wind
        // down: a stop was seen to abort so.
        fflush(nil)
        _exit(EXIT_SUCCESS)
    }
}
