/// The forecasts of recent origins, by scored step and expert, until their targets come: a ring of bounded size.
struct PendingRows: Equatable, Sendable {
    /// One origin.
    struct Slot: Equatable, Sendable {
        var origin: Int64
        /// What the cells are relative to.
        var anchor: Double
        /// How many grid points it stands for.
        var weight: Double
    }

    let steps: [Int]
    let width: Int
    let capacity: Int
    private(set) var slots: [Slot] = []
    /// Slot by slot, step by step, one cell for each expert, in units of the scale from the anchor.
    private(set) var cells: [Float] = []
    private var next = 0

    init(steps: [Int], width: Int, stride: Int) {
        self.steps = steps
        self.width = width
        capacity = ((steps.last ?? 1) + stride - 1) / stride
    }

    /// Where the cells of a slot and the step at `place` begin.
    func row(_ slot: Int, _ place: Int) -> Int { (slot * steps.count + place) * width }

    /// The place of the step at which `slot` forecast `target`; nil when it did not.
    func place(_ slot: Int, target: Int64) -> Int? {
        let distance = target - slots[slot].origin
        guard distance >= 1, distance <= Int64(steps.last ?? 0) else { return nil }
        if steps.count == steps[steps.count - 1] { return Int(distance) - 1 }
        return steps.firstIndex(of: Int(distance))
    }

    /// A slot for a new origin; the oldest one where all are taken.
    mutating func open(_ slot: Slot) -> Int {
        if slots.count < capacity {
            slots.append(slot)
            cells.append(contentsOf: repeatElement(0, count: steps.count * width))
            return slots.count - 1
        }
        defer { next = (next + 1) % capacity }
        slots[next] = slot
        return next
    }

    mutating func set(_ cell: Int, _ value: Float) { cells[cell] = value }
}

extension PendingRows {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(next)
        writer.write(slots.count)
        for slot in slots {
            writer.write(Int(slot.origin))
            writer.write(slot.anchor)
            writer.write(slot.weight)
        }
        writer.write(cells)
    }

    /// Replaces the rows by what was written; their shape stays.
    mutating func read(from reader: inout ArtifactReader) throws(ArtifactError) {
        next = try reader.integer("auto.pending.next", in: 0...capacity - 1)
        slots = []
        for _ in 0..<(try reader.integer("auto.pending.count", in: 0...capacity)) {
            let origin = Int64(try reader.integer("auto.pending.origin", in: -(1 << 60)...1 << 60))
            let anchor = try reader.number("auto.pending.anchor")
            let weight = try reader.number("auto.pending.weight", in: 1...Double(AutoLimits.reach))
            slots.append(Slot(origin: origin, anchor: anchor, weight: weight))
        }
        cells = try reader.floats("auto.pending.cells", count: slots.count * steps.count * width)
    }
}
