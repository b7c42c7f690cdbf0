extension BoostedTrees {
    /// Reads XGBoost's text dump with statistics: one node a line, an empty line after each tree; nil when a line is
    /// not understood. `gains` is the total gain of the splits on each of the `width` features.
    static func parse(_ dump: some StringProtocol, width: Int) -> (trees: BoostedTrees, gains: [Double])? {
        var trees = BoostedTrees()
        var gains = [Double](repeating: 0, count: width)
        var lines: [DumpLine] = []
        for text in dump.split(separator: "\n", omittingEmptySubsequences: false) {
            if !text.isEmpty {
                guard let line = DumpLine(text) else { return nil }
                lines.append(line)
            } else if !lines.isEmpty {
                guard let tree = tree(lines, &gains) else { return nil }
                trees.append(tree: tree)
                lines = []
            }
        }
        return lines.isEmpty ? (trees, gains) : nil
    }

    /// The dump's order is a parent first, so that children lie ahead; nil when that does not hold.
    private static func tree(_ lines: [DumpLine], _ gains: inout [Double]) -> [Node]? {
        var places: [Int: Int] = [:]
        for (place, line) in lines.enumerated() { places[line.id] = place }
        var nodes: [Node] = []
        for (place, line) in lines.enumerated() {
            var node = Node(value: line.value)
            if let split = line.split {
                guard let left = places[split.yes], let right = places[split.no], left > place, right > place,
                    gains.indices.contains(split.feature)
                else { return nil }
                node.feature = Int32(split.feature)
                node.left = Int32(left - place)
                node.right = Int32(right - place)
                node.missingGoesLeft = split.missing == split.yes
                gains[split.feature] += split.gain
            }
            nodes.append(node)
        }
        return isSound(nodes, width: gains.count) ? nodes : nil
    }
}

/// `0:[f1<0.05] yes=1,no=2,missing=2,gain=130.5,cover=310` or `7:leaf=-0.048,cover=47`.
private struct DumpLine {
    struct Split {
        let feature: Int
        let yes: Int
        let no: Int
        let missing: Int
        let gain: Double
    }

    let id: Int
    /// The threshold or the leaf.
    let value: Float
    let split: Split?

    init?(_ line: some StringProtocol) {
        let text = line.drop { $0 == "\t" }
        guard let colon = text.firstIndex(of: ":"), let id = Int(text[..<colon]) else { return nil }
        self.id = id
        let rest = text[text.index(after: colon)...]
        guard rest.first == "[", let close = rest.firstIndex(of: "]") else {
            let fields = Self.fields(rest)
            guard let leaf = fields["leaf"].flatMap({ Float($0) }) else { return nil }
            value = leaf
            split = nil
            return
        }
        let condition = rest[..<close].dropFirst().split(separator: "<")
        let fields = Self.fields(rest[rest.index(after: close)...].drop { $0 == " " })
        guard condition.count == 2, condition[0].first == "f", let feature = Int(condition[0].dropFirst()),
            let threshold = Float(condition[1]), let yes = fields["yes"].flatMap({ Int($0) }),
            let no = fields["no"].flatMap({ Int($0) }), let missing = fields["missing"].flatMap({ Int($0) })
        else { return nil }
        value = threshold
        let gain = fields["gain"].flatMap { Double($0) } ?? 0
        split = Split(feature: feature, yes: yes, no: no, missing: missing, gain: max(0, gain))
    }

    private static func fields(_ text: some StringProtocol) -> [String: String] {
        var fields: [String: String] = [:]
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=")
            if pair.count == 2 { fields[String(pair[0])] = String(pair[1]) }
        }
        return fields
    }
}
