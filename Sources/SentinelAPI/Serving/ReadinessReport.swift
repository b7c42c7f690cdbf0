import SentinelJSON

/// Whether this process should get traffic, and if not, why.
package struct ReadinessReport: Sendable, Equatable {
    /// One thing that stands in the way.
    package struct Obstacle: Sendable, Equatable {
        /// A lower_snake word, such as `draining` or `database_unavailable`.
        package var reason: String
        package var message: String

        package init(reason: String, message: String) {
            self.reason = reason
            self.message = message
        }
    }

    /// Empty = ready.
    package var obstacles: [Obstacle]

    package init(_ obstacles: [Obstacle] = []) {
        self.obstacles = obstacles
    }

    package var isReady: Bool { obstacles.isEmpty }

    var representation: JSONObject {
        let reasons = obstacles.map { obstacle -> JSONValue in
            ["reason": .string(obstacle.reason), "message": .string(obstacle.message)]
        }
        return ["status": isReady ? "ready" : "not_ready", "reasons": .array(reasons)]
    }
}
