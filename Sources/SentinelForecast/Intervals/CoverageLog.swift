/// The share of actual values that lay within their band, over an exponential window.
struct CoverageLog: Equatable, Sendable {
    /// The effective length of the window, in observed targets.
    static let window = 288.0

    private var inside: [Float]
    private var weight: [Float]

    init(cells: Int) {
        inside = Array(repeating: 0, count: cells)
        weight = inside
    }

    mutating func add(_ covered: Bool, at cell: Int) {
        let keep = Float(1 - 1 / Self.window)
        inside[cell] = inside[cell] * keep + (covered ? 1 : 0)
        weight[cell] = weight[cell] * keep + 1
    }

    /// Nil before the first target.
    func share(_ cell: Int) -> Double? {
        weight[cell] > 0 ? Double(inside[cell]) / Double(weight[cell]) : nil
    }
}

extension CoverageLog {
    func encode(into writer: inout ArtifactWriter) {
        for cell in inside.indices {
            writer.write(inside[cell])
            writer.write(weight[cell])
        }
    }

    init(cells: Int, from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(cells: cells)
        for cell in 0..<cells {
            inside[cell] = try reader.single("intervals.coverage")
            weight[cell] = try reader.single("intervals.coverage")
            guard inside[cell] >= 0, inside[cell] <= weight[cell], weight[cell] <= 300 else {
                throw .badValue(field: "intervals.coverage")
            }
        }
    }
}
