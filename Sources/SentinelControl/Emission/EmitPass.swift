package import SentinelTime

/// Renders the page of `/metrics` when a snapshot changed or time moved on. An actor: passes run one at a time, so a
/// page that was published after a change always shows the change.
package actor EmitPass {
    private let board: SnapshotBoard
    private let pages: PageBoard
    private let renderer: any PageRenderer
    private var renderedGeneration: UInt64 = .max
    private var validUntil = Timestamp(milliseconds: 0)

    package init(board: SnapshotBoard, pages: PageBoard, renderer: any PageRenderer) {
        self.board = board
        self.pages = pages
        self.renderer = renderer
    }

    package func runOnce(now: Timestamp) -> PassReport {
        guard board.generation != renderedGeneration || now >= validUntil else { return PassReport(done: 0) }
        let (snapshots, generation) = board.all()
        let page = renderer.render(snapshots, now: now)
        renderedGeneration = generation
        validUntil = page.validUntil
        pages.publish(page)
        return PassReport(done: page.samples)
    }
}
