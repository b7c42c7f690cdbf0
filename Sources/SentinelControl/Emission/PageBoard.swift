import Synchronization

/// The page that a scrape copies. Swapped as a whole; readers never wait for a renderer.
package final class PageBoard: Sendable {
    private let state = Mutex((page: RenderedPage.empty, generation: UInt64(0)))

    package init() {}

    package func publish(_ page: RenderedPage) {
        state.withLock { $0 = (page, $0.generation &+ 1) }
    }

    /// The page, and a number that changes with it.
    package var current: (page: RenderedPage, generation: UInt64) {
        state.withLock { ($0.page, $0.generation) }
    }

    /// The name of the older watch whose series this watch would repeat; nil when there is none.
    package func conflict(of name: String) -> String? {
        state.withLock { $0.page.conflicts[name] }
    }
}
