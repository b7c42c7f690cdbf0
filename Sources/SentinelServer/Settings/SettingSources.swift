import Configuration
import Foundation
import SystemPackage

/// Where settings come from: flags over environment over file over default.
package struct SettingSources: Sendable {
    /// Who gave a value.
    package enum Origin: String, Sendable {
        case flag, environment, file
        case fallback = "default"
    }

    private let readers: [(origin: Origin, reader: ConfigReader)]

    /// - Parameters:
    ///   - flags: setting name to value, as given on the command line.
    ///   - file: path of a JSON file with one object, setting name to value; nil = none.
    /// - Throws: `SettingsError` when the file cannot be read or holds an unknown setting.
    package init(flags: [String: String], environment: [String: String], file: String?) async throws {
        var readers: [(Origin, ConfigReader)] = []
        let given = flags.map { (AbsoluteConfigKey([$0.key]), ConfigValue(.string($0.value), isSecret: false)) }
        readers.append(
            (.flag, ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: given)))))
        let variables = Setting.all.compactMap { setting in
            environment[setting.variable].map {
                (AbsoluteConfigKey([setting.name]), ConfigValue(.string($0), isSecret: setting.isSecret))
            }
        }
        readers.append(
            (
                .environment,
                ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: variables)))
            ))
        if let file { readers.append((.file, try await SettingSources.reader(of: file))) }
        self.readers = readers
    }

    /// The value of a setting and who gave it; the fallback when nobody did.
    package func value(_ name: String) -> (text: String?, origin: Origin) {
        for (origin, reader) in readers {
            let key = ConfigKey([name])
            if let text = reader.string(forKey: key) { return (text, origin) }
            // JSON's true and 1 are told apart by asking for the boolean first.
            if let flag = reader.bool(forKey: key) { return (String(flag), origin) }
            if let number = reader.int(forKey: key) { return (String(number), origin) }
        }
        return (nil, .fallback)
    }

    private static func reader(of path: String) async throws -> ConfigReader {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SettingsError("The configuration file '\(path)' cannot be read.")
        }
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw SettingsError("The configuration file '\(path)' must hold one JSON object.")
        }
        let known = Set(Setting.all.map(\.name))
        let unknown = object.keys.filter { !known.contains($0) }.sorted()
        guard unknown.isEmpty else {
            throw SettingsError("The configuration file holds unknown settings: \(unknown.joined(separator: ", ")).")
        }
        return ConfigReader(provider: try await FileProvider<JSONSnapshot>(filePath: FilePath(path)))
    }
}

/// What is wrong with a setting, as a sentence that names it.
package struct SettingsError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
