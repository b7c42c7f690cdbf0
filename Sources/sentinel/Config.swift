import ArgumentParser
import SentinelServer

struct Config: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the configuration.", subcommands: [Show.self], defaultSubcommand: Show.self)

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print every setting with its value and where it comes from; secrets are hidden.")

        @OptionGroup var options: SettingOptions

        func run() throws {
            do {
                let sources = try options.sources()
                for line in ConfigurationTable.lines(sources) { print(line) }
                _ = try options.settings()
            } catch let error as SettingsError {
                throw ValidationError(error.description)
            }
        }
    }
}
