import Configuration
import Foundation
import SentinelJSON

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
    package init(flags: [String: String], environment: [String: String], file: String?) throws {
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
        if let file { readers.append((.file, try SettingSources.reader(of: file))) }
        self.readers = readers
    }

    /// The value of a setting and who gave it; the fallback when nobody did.
    package func value(_ name: String) -> (text: String?, origin: Origin) {
        for (origin, reader) in readers {
            if let text = reader.string(forKey: ConfigKey([name])) { return (text, origin) }
        }
        return (nil, .fallback)
    }

    /// The settings of a JSON file, each as text.
    private static func reader(of path: String) throws -> ConfigReader {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SettingsError("The configuration file '\(path)' cannot be read.")
        }
        let json = try? JSONParser.parse(Array(data), limits: JSONParser.Limits(bytes: 1 << 20))
        guard let object = json?.objectValue else {
            throw SettingsError("The configuration file '\(path)' must hold one JSON object.")
        }
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (name, value) in object {
            guard let setting = Setting.all.first(where: { $0.name == name }) else {
                throw SettingsError("The configuration file holds an unknown setting: \(name).")
            }
            guard let text = text(of: value) else {
                throw SettingsError("The setting \(name) in the configuration file must be a text, number or boolean.")
            }
            values[AbsoluteConfigKey([name])] = ConfigValue(.string(text), isSecret: setting.isSecret)
        }
        return ConfigReader(provider: InMemoryProvider(values: values))
    }

    private static func text(of value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .integer, .number, .bool: JSONWriter.text(value)
        case .null, .array, .object: nil
        }
    }
}

/// What is wrong with a setting, as a sentence that names it.
package struct SettingsError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
