/// SVG text that grows by appending: every text is escaped, every coordinate is rounded to a tenth of a pixel, so that
/// equal charts are equal bytes.
struct SVGBuffer {
    private(set) var bytes: [UInt8] = []

    /// Appends markup as it is; never anything that came from outside.
    mutating func markup(_ text: String) { bytes += text.utf8 }

    /// Appends text between tags or in quotes, escaped.
    mutating func text(_ text: String) { bytes += SVGBuffer.escaped(text).utf8 }

    /// `<text class="..." x="..." y="...">...</text>`
    mutating func label(_ text: String, _ style: String, x: Double, y: Double) {
        markup("<text class=\"\(style)\" x=\"\(SVGBuffer.pixels(x))\" y=\"\(SVGBuffer.pixels(y))\">")
        self.text(text)
        markup("</text>\n")
    }

    mutating func line(_ style: String, from a: (x: Double, y: Double), to b: (x: Double, y: Double)) {
        let (x1, y1, x2, y2) = (
            SVGBuffer.pixels(a.x), SVGBuffer.pixels(a.y), SVGBuffer.pixels(b.x), SVGBuffer.pixels(b.y)
        )
        markup("<line class=\"\(style)\" x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\"/>\n")
    }

    mutating func rectangle(_ style: String, _ box: Box, radius: Int = 0) {
        let corner = radius > 0 ? " rx=\"\(radius)\"" : ""
        markup("<rect class=\"\(style)\" \(SVGBuffer.attributes(of: box))\(corner)/>\n")
    }

    mutating func path(_ style: String, _ data: String) {
        if !data.isEmpty { markup("<path class=\"\(style)\" d=\"\(data)\"/>\n") }
    }

    mutating func circle(_ style: String, x: Double, y: Double, radius: Double) {
        markup("<circle class=\"\(style)\" cx=\"\(SVGBuffer.pixels(x))\" cy=\"\(SVGBuffer.pixels(y))\"")
        markup(" r=\"\(SVGBuffer.pixels(radius))\"/>\n")
    }

    static func attributes(of box: Box) -> String {
        "x=\"\(pixels(box.left))\" y=\"\(pixels(box.top))\" width=\"\(pixels(box.width))\" "
            + "height=\"\(pixels(box.height))\""
    }

    /// A tenth of a pixel is finer than any screen shows.
    static func pixels(_ number: Double) -> String {
        guard number.isFinite else { return "0" }
        let tenths = Int((min(max(number, -1e6), 1e6) * 10).rounded())
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
    }

    /// XML text: five characters escaped; what XML does not allow, or what turns the direction of writing around, is
    /// replaced.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case _ where isForbidden(scalar.value): escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func isForbidden(_ code: UInt32) -> Bool {
        code < 0x20 || (0x7F...0x9F).contains(code) || (0x202A...0x202E).contains(code)
            || (0x2066...0x2069).contains(code) || (0x200E...0x200F).contains(code) || code & 0xFFFE == 0xFFFE
    }
}

/// A rectangle in pixels; `top` is above `bottom` and smaller.
struct Box: Equatable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }
}

/// Widths of texts without a font at hand: those of DejaVu Sans, which is wider than most.
enum TextMetrics {
    static func width(_ text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + advance($1) } * size
    }

    /// The text, cut with an ellipsis where it is wider than `limit` pixels.
    static func fitted(_ text: String, size: Double, limit: Double) -> String {
        guard width(text, size: size) > limit else { return text }
        var kept = String.UnicodeScalarView()
        var room = limit - advance("…") * size
        for scalar in text.unicodeScalars {
            room -= advance(scalar) * size
            if room < 0 { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }

    private static func advance(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "t", "f", "r", " ", ".", ",", ":", ";", "'", "|", "!", "(", ")", "[", "]": 0.38
        case "m", "w", "M", "W", "—", "…", "%", "@": 1.0
        case "A"..."Z", "_", "=", "+", "~", "<", ">": 0.74
        case _ where scalar.value > 0x2E80: 1.05
        default: 0.62
        }
    }
}
