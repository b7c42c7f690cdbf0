/// What `sentinel config show` prints.
package enum ConfigurationTable {
    package static func lines(_ sources: SettingSources) -> [String] {
        let rows = Setting.all.map { setting -> (String, String, String) in
            let (text, origin) = sources.value(setting.name)
            let fallback = setting.fallback.isEmpty ? "-" : setting.fallback
            let value = text.map { setting.isSecret ? "(hidden)" : $0 } ?? fallback
            return (setting.name, value, origin.rawValue)
        }
        let width = rows.map(\.0.count).max() ?? 0
        let valueWidth = min(60, rows.map(\.1.count).max() ?? 0)
        return rows.map { name, value, origin in
            "\(padded(name, width))  \(padded(value, valueWidth))  \(origin)"
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
