import SentinelDomain
package import SentinelTime

/// Renders the page of `/metrics` when a snapshot changed or time moved on. An actor: passes run one at a time, so a
/// page that was published after a change always shows the change.
package actor EmitPass {
    private let board: SnapshotBoard
    private let pages: PageBoard
    private let renderer: any PageRenderer
    private var renderedGeneration: UInt64 = .max
    private var renderedAt = Timestamp(milliseconds: 0)
    private var validUntil = Timestamp(milliseconds: 0)
    /// The activation of each watch that the page stands for.
    private var shown: [String: Int] = [:]

    package init(board: SnapshotBoard, pages: PageBoard, renderer: any PageRenderer) {
        self.board = board
        self.pages = pages
        self.renderer = renderer
    }

    package func runOnce(now: Timestamp) -> PassReport {
        // A clock that was set back ends the validity too: what was shown would be frozen until it has caught up.
        let isTimely = now >= renderedAt && now < validUntil
        guard board.generation != renderedGeneration || !isTimely else { return PassReport(done: 0) }
        let (snapshots, generation) = board.all()
        let page = renderer.render(snapshots, now: now)
        renderedGeneration = generation
        renderedAt = now
        validUntil = page.validUntil
        pages.publish(page)
        shown = Dictionary(snapshots.map { ($0.watch.id, $0.facts.serving.activationSeq) }) { first, _ in first }
        return PassReport(done: page.samples)
    }

    /// Whether the page shows this activation of a watch, or a later one: not what an owner has published since, which
    /// is still to be rendered.
    package func shows(_ watchID: String, seq: Int) -> Bool { shown[watchID] ?? -1 >= seq }
}
