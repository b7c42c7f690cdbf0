/// Gathers paired losses into base blocks of twice the horizon, aligned to the start of the experiment on the grid.
///
/// Steps come in the order of their origins; older ones are ignored, so a restart that feeds the same steps again gets
/// the same blocks, and none twice. Memory is bounded by one block.
public struct BlockBuilder: Hashable, Sendable {
    /// Origin of the first step of block 0, a grid index.
    public let start: Int64
    /// Steps of a base block: 2 x horizon.
    public let blockLength: Int
    /// Divides the loss differences: mean |y_t - y_{t-m}| of the training window, frozen at the start.
    public let scale: Double

    /// The first block that is still open or to come.
    public internal(set) var nextIndex: Int
    var lastOrigin: Int64
    var open = OpenBlock()

    /// The longest block, in steps.
    public static let maximumBlockLength = 200_000

    /// `horizon` is clamped to what ``maximumBlockLength`` allows; a `scale` that is not positive and finite counts as
    /// 1 (losses stay unscaled). Blocks up to `lastStored` are never built again.
    public init(start: Int64, horizon: Int, scale: Double, lastStored: Int? = nil) {
        self.start = start
        blockLength = min(max(1, horizon), Self.maximumBlockLength / 2) * 2
        self.scale = scale > 0 && scale.isFinite ? scale : 1
        nextIndex = max(0, (lastStored ?? -1) &+ 1)
        lastOrigin = .min
    }

    /// The block that covers `origin`; negative before the start.
    public func index(of origin: Int64) -> Int {
        let (distance, overflow) = origin.subtractingReportingOverflow(start)
        guard !overflow else { return origin < start ? -1 : Int.max }
        let length = Int64(blockLength)
        return Int(distance >= 0 ? distance / length : (distance + 1) / length - 1)
    }

    /// Counts one step. Returns the blocks that it closes: at most two, in order.
    public mutating func add(_ score: PairedScore) -> [LossBlock] {
        let index = index(of: score.origin)
        guard index >= nextIndex, index < Int.max, score.origin > lastOrigin else { return [] }
        lastOrigin = score.origin
        var closed = advance(to: index)
        open.add(score, scale: scale)
        if isLast(score.origin, of: index) { closed += advance(to: index + 1) }
        return closed
    }

    /// Voids the block of `origin`: call it for the origins at which a pause begins and ends and, harmlessly, between.
    /// Returns the block that this closes.
    public mutating func pause(at origin: Int64) -> [LossBlock] {
        let index = index(of: origin)
        guard index >= nextIndex, index < Int.max else { return [] }
        let closed = advance(to: index)
        open.isPaused = true
        return closed
    }

    /// Closes the open block, if it saw anything, and moves on to `index`. Blocks that saw nothing leave no row.
    private mutating func advance(to index: Int) -> [LossBlock] {
        guard index > nextIndex else { return [] }
        let block = open.isEmpty ? nil : open.closed(index: nextIndex, steps: blockLength)
        open = OpenBlock()
        nextIndex = index
        return block.map { [$0] } ?? []
    }

    private func isLast(_ origin: Int64, of index: Int) -> Bool {
        self.index(of: origin &+ 1) > index
    }
}
