import Foundation
package import SentinelTime

/// The wall clock of the machine.
package struct SystemClock: WallClock {
    package init() {}

    package func now() -> Timestamp {
        Timestamp(seconds: Date().timeIntervalSince1970)
    }
}
