import Foundation
import SentinelCrypto

/// The key that seals stored credentials: from a setting, or from a file that is made at the first start (mode 0600).
enum SecretKeyFile {
    /// - Throws: `SettingsError` when the key is not 64 hexadecimal digits or the file cannot be used.
    static func key(setting: String?, directory: String) throws -> [UInt8] {
        if let setting {
            guard let key = Hexadecimal.bytes(setting), key.count == 32 else {
                throw SettingsError("The setting secret_key must be 64 hexadecimal digits.")
            }
            return key
        }
        let path = directory + "/secret.key"
        if let data = FileManager.default.contents(atPath: path) {
            let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            guard let key = Hexadecimal.bytes(text), key.count == 32 else {
                throw SettingsError("The key file '\(path)' must hold 64 hexadecimal digits.")
            }
            return key
        }
        let key = try SecureRandom.bytes(32)
        let content = Data((Hexadecimal.text(key) + "\n").utf8)
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        guard FileManager.default.createFile(atPath: path, contents: content, attributes: [.posixPermissions: 0o600])
        else {
            throw SettingsError("The key file '\(path)' cannot be written; set data_dir or secret_key.")
        }
        return key
    }
}
