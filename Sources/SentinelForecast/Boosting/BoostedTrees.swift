/// A sum of regression trees: `sum over trees of the leaf that the features lead to`, in single precision and in the
/// order of the trees, as XGBoost adds them up.
///
/// They are read from XGBoost's text dump and evaluated here, so that serving needs neither the library nor a lock, and
/// an artifact holds checked numbers instead of foreign bytes.
struct BoostedTrees: Equatable, Sendable {
    static let nodesLimit = 60_000
    static let treesLimit = 500

    /// A split on `feature`, or a leaf where `left` is 0.
    struct Node: Equatable, Sendable {
        var feature: Int32 = 0
        /// Distances to the children, always forward, so that every walk ends.
        var left: Int32 = 0
        var right: Int32 = 0
        var missingGoesLeft = false
        /// The threshold of a split, the value of a leaf.
        var value: Float = 0
    }

    private(set) var nodes: [Node] = []
    private(set) var roots: [Int] = []

    /// The prediction for one row; NaN marks a missing feature.
    func value(of row: [Float]) -> Float {
        var sum: Float = 0
        for root in roots {
            var place = root
            while nodes[place].left > 0 {
                let node = nodes[place]
                let feature = row[Int(node.feature)]
                let goesLeft = feature.isNaN ? node.missingGoesLeft : feature < node.value
                place += Int(goesLeft ? node.left : node.right)
            }
            sum += nodes[place].value
        }
        return sum
    }

    /// Whether there are trees to go on from, and room for `rounds` more.
    func canGrow(by rounds: Int) -> Bool { !roots.isEmpty && roots.count + rounds <= Self.treesLimit }

    /// These trees and `others` after them; nil when that is more than an artifact holds.
    func followed(by others: BoostedTrees) -> BoostedTrees? {
        guard nodes.count + others.nodes.count <= Self.nodesLimit else { return nil }
        var all = self
        all.roots += others.roots.map { $0 + nodes.count }
        all.nodes += others.nodes
        return all
    }

    mutating func append(tree: [Node]) {
        roots.append(nodes.count)
        nodes.append(contentsOf: tree)
    }
}

extension BoostedTrees {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(roots.count)
        for (place, root) in roots.enumerated() {
            let end = place + 1 < roots.count ? roots[place + 1] : nodes.count
            writer.write(end - root)
            for node in nodes[root..<end] {
                let shape = UInt64(node.feature) << 48 | UInt64(node.left) << 24 | UInt64(node.right)
                writer.write(shape)
                writer.write(UInt64(node.value.bitPattern) << 1 | (node.missingGoesLeft ? 1 : 0))
            }
        }
    }

    /// Reads trees over `width` features.
    init(from reader: inout ArtifactReader, width: Int) throws(ArtifactError) {
        for _ in 0..<(try reader.integer("boosting.trees", in: 0...Self.treesLimit)) {
            let count = try reader.integer("boosting.nodes", in: 1...Self.nodesLimit)
            guard nodes.count + count <= Self.nodesLimit else { throw .badValue(field: "boosting.nodes") }
            var tree: [Node] = []
            for _ in 0..<count { tree.append(try Node(from: &reader)) }
            guard Self.isSound(tree, width: width) else { throw .badValue(field: "boosting.nodes") }
            append(tree: tree)
        }
    }

    static func isSound(_ tree: [Node], width: Int) -> Bool {
        tree.enumerated().allSatisfy { place, node in
            let isLeaf = node.left == 0 && node.right == 0
            let splits = node.left > 0 && node.right > 0 && node.feature < width
            let inside = place + Int(max(node.left, node.right)) < tree.count
            return node.value.isFinite && node.feature >= 0 && (isLeaf || splits) && inside
        }
    }
}

extension BoostedTrees.Node {
    fileprivate init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let shape = try reader.unsigned()
        let bits = try reader.unsigned()
        guard bits >> 33 == 0 else { throw .badValue(field: "boosting.nodes") }
        feature = Int32(shape >> 48)
        left = Int32(shape >> 24 & 0xFF_FFFF)
        right = Int32(shape & 0xFF_FFFF)
        missingGoesLeft = bits & 1 == 1
        value = Float(bitPattern: UInt32(bits >> 1))
    }
}
