import ArgumentParser
import SentinelServer

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the database to the schema of this binary, and exit.")

    @OptionGroup var options: SettingOptions

    func run() async throws {
        do {
            let applied = try await Server(settings: try options.settings()).migrate()
            print(applied.isEmpty ? "The database is up to date." : "Applied migrations: \(applied).")
        } catch let error as SettingsError {
            throw ValidationError(error.description)
        }
    }
}
