/// The errors of the newest origins, packed as `Float`, from which the pooled band is refreshed.
///
/// Every `stride`-th forecast becomes a row when it is issued; its errors are filled in as targets are observed.
struct ErrorRing: Sendable {
    /// Rows kept; the oldest leave first.
    static let rowsMax = 96

    let steps: [Int]
    /// Grid steps between two rows; doubles while the ring is full of rows that lie close together.
    private(set) var stride: Int
    /// Rows are thinned out until they lie this far apart.
    private let strideMax: Int
    /// Rows held.
    private(set) var rows = 0
    /// Errors filled in since the band was refreshed.
    private(set) var fresh = 0
    private var errors: [Float] = []
    private var spreads: [Float] = []
    /// The row that is written next.
    private var head = 0
    /// The grid index of the newest row, and how many rows up to it were made live, `stride` apart.
    private var newest: Int64 = 0
    private var live = 0

    /// `stride` is that of the errors to start from. Rows of a long horizon overlap, so they lie further apart.
    init(steps: [Int], stride: Int, horizon: Int) {
        self.steps = steps
        strideMax = max(4, (horizon + 2) / 3)
        self.stride = min(max(1, stride), strideMax)
    }

    /// Takes the newest rows of `source`, as far as their steps are kept here.
    mutating func fill(_ source: ForecastErrors) {
        let columns = steps.map { source.steps.firstIndex(of: $0) }
        for row in max(0, source.origins - Self.rowsMax)..<max(0, source.origins) {
            let base = row * source.steps.count
            push(
                columns.map { $0.map { source.errors[base + $0] } ?? .nan },
                columns.map { $0.map { source.spreads[base + $0] } ?? 0 })
        }
    }

    /// Begins a row for the forecast issued at `index`, if one is due; `spread` tells that of a kept step.
    mutating func open(at index: Int64, spread: (Int) -> Float) {
        if live > 0, index - newest < Int64(stride) { return }
        if rows == Self.rowsMax, 2 * stride <= strideMax { thin() }
        push(Array(repeating: .nan, count: steps.count), steps.indices.map(spread))
        newest = index
        live += 1
    }

    /// Rows that wait for errors get none from here on: the series went on somewhere else.
    mutating func close() {
        live = 0
    }

    /// Fills in the error at steps[place] of the forecast issued at `origin`.
    mutating func set(_ error: Float, place: Int, origin: Int64) {
        let age = newest - origin
        guard live > 0, age >= 0, age % Int64(stride) == 0 else { return }
        let back = Int(age / Int64(stride))
        guard back < min(live, rows) else { return }
        let row = (head - 1 - back + Self.rowsMax) % Self.rowsMax
        errors[row * steps.count + place] = error
        fresh += 1
    }

    /// Whether enough is new for the pooled band to be looked at again.
    var isStale: Bool { fresh >= max(ErrorPool.fewest, rows * steps.count / 10) }

    /// What is held, for the pooled band.
    var cells: ErrorPool.Cells { ErrorPool.Cells(steps: steps, stride: stride, errors: errors, spreads: spreads) }

    /// The band was refreshed.
    mutating func settle() {
        fresh = 0
    }

    /// Keeps every second row, the newest one among them.
    private mutating func thin() {
        let (oldErrors, oldSpreads, width) = (errors, spreads, steps.count)
        let kept = (0..<rows).filter { ($0 - rows) % 2 != 0 }.map { (head + $0) % Self.rowsMax * width }
        (errors, spreads, rows, head) = ([], [], 0, 0)
        for base in kept {
            push(Array(oldErrors[base..<base + width]), Array(oldSpreads[base..<base + width]))
        }
        stride *= 2
        live = (live + 1) / 2
    }

    private mutating func push(_ row: [Float], _ members: [Float]) {
        if errors.count < Self.rowsMax * steps.count, head * steps.count == errors.count {
            errors.append(contentsOf: row)
            spreads.append(contentsOf: members)
        } else {
            for place in steps.indices {
                errors[head * steps.count + place] = row[place]
                spreads[head * steps.count + place] = members[place]
            }
        }
        head = (head + 1) % Self.rowsMax
        rows = min(rows + 1, Self.rowsMax)
    }
}

extension ErrorRing {
    func encode(into writer: inout ArtifactWriter) {
        for value in [stride, rows, fresh, head, Int(newest), live] { writer.write(value) }
        for value in errors { writer.write(value) }
        for value in spreads { writer.write(value) }
    }

    init(steps: [Int], horizon: Int, from reader: inout ArtifactReader) throws(ArtifactError) {
        let stride = try reader.integer("intervals.ring.stride", in: 1...1_000_000)
        self.init(steps: steps, stride: stride, horizon: horizon)
        guard self.stride == stride else { throw .badValue(field: "intervals.ring.stride") }
        rows = try reader.integer("intervals.ring.rows", in: 0...Self.rowsMax)
        fresh = try reader.integer("intervals.ring.fresh", in: 0...Int.max / 2)
        head = try reader.integer("intervals.ring.head", in: 0...(Self.rowsMax - 1))
        guard rows == Self.rowsMax || head == rows else { throw .badValue(field: "intervals.ring.head") }
        newest = Int64(try reader.integer("intervals.ring.newest", in: Int.min / 2...Int.max / 2))
        live = try reader.integer("intervals.ring.live", in: 0...Int.max / 2)
        for _ in 0..<rows * steps.count { errors.append(try reader.single("intervals.ring.error", orMissing: true)) }
        for _ in 0..<rows * steps.count { spreads.append(try reader.single("intervals.ring.spread")) }
    }
}
