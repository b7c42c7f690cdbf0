/// The style sheet of a chart. Colours are those that people with the usual kinds of colour blindness can tell apart;
/// text has a contrast of at least 4.5 to its ground in both themes.
enum ChartStyle {
    private static let fonts =
        "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif;font-size:12px;"
        + "font-variant-numeric:tabular-nums"

    private static let shapes = [
        ("text", fonts), (".title", "font-size:17px;font-weight:600"), (".small", "font-size:11px"),
        (".right", "text-anchor:end"), (".middle", "text-anchor:middle"),
        (".origin", "stroke-dasharray:3 3"),
        (".history,.forecast,.expected,.outcome", "fill:none;stroke-linejoin:round;stroke-linecap:round"),
        (".history,.outcome", "stroke-width:1.6"), (".expected", "stroke-width:1.3;stroke-dasharray:1 3"),
        (".forecast", "stroke-width:2.4"), (".dot", "stroke-width:2"), (".hit", "fill:transparent"),
    ]

    /// Class and declarations, per theme.
    private static let light = [
        (".ground", "fill:#ffffff"), ("text", "fill:#566270"), (".title", "fill:#16202b"), (".strong", "fill:#16202b"),
        (".grid", "stroke:#e8ecf0"), (".zero", "stroke:#b6c0cb"), (".origin", "stroke:#8592a0"),
        (".history", "stroke:#2b3947"), (".outcome", "stroke:#2b3947"), (".point", "fill:#2b3947"),
        (".forecast,.expected", "stroke:#1d64d8"), (".dot", "fill:#1d64d8;stroke:#ffffff"),
        (".band", "fill:#1d64d8;fill-opacity:.15"), (".gap", "fill:#8592a0;fill-opacity:.10"),
        (".future", "fill:#1d64d8;fill-opacity:.035"), (".above", "fill:#c2410c"), (".below", "fill:#0f766e"),
    ]

    private static let dark = [
        (".ground", "fill:#12171e"), ("text", "fill:#98a5b3"), (".title", "fill:#eef2f6"), (".strong", "fill:#eef2f6"),
        (".grid", "stroke:#232c36"), (".zero", "stroke:#4a5765"), (".origin", "stroke:#73818f"),
        (".history", "stroke:#d3dbe3"), (".outcome", "stroke:#d3dbe3"), (".point", "fill:#d3dbe3"),
        (".forecast,.expected", "stroke:#6ba6ff"), (".dot", "fill:#6ba6ff;stroke:#12171e"),
        (".band", "fill:#6ba6ff;fill-opacity:.17"), (".gap", "fill:#98a5b3;fill-opacity:.07"),
        (".future", "fill:#6ba6ff;fill-opacity:.05"), (".above", "fill:#fb923c"), (".below", "fill:#2dd4bf"),
    ]

    static func sheet(_ theme: ChartTheme) -> String {
        switch theme {
        case .light: rules(shapes) + "\n" + rules(light)
        case .dark: rules(shapes) + "\n" + rules(dark)
        case .auto:
            rules(shapes) + "\n" + rules(light) + "\n@media (prefers-color-scheme:dark){\n" + rules(dark) + "\n}"
        }
    }

    private static func rules(_ rules: [(String, String)]) -> String {
        rules.map { rule in
            let selectors = rule.0.split(separator: ",").map { ".forecast-chart " + $0 }
            return "\(selectors.joined(separator: ",")){\(rule.1)}"
        }.joined(separator: "\n")
    }
}
