import SentinelDomain
package import SentinelJSON

/// Why a finding has moved no pointer, and how a person goes on.
package struct Withheld: Sendable, Equatable {
    /// A lower_snake word.
    package let reason: String
    /// As a sentence.
    package let detail: String

    package init(reason: String, detail: String) {
        self.reason = reason
        self.detail = detail
    }

    /// What the guard says of a version of a watch.
    init(_ refusal: PromotionGuard.Refusal, _ version: ModelVersion, of watch: Watch) {
        let number = version.number
        let detail =
            switch refusal {
            case .pinned:
                "A rollback has pinned the watch\(watch.pin.flatMap(watch.releaseHint) ?? "")."
            case .demoted:
                "The active version was taken out of production by hand; promote the next one by hand too."
            case .blocked:
                "Version \(number) was rolled back; lift its mark with PATCH {\"blocked\": null} of the version."
            case .configurationMismatch:
                "Version \(number) was trained under another "
                    + version.configuration.differences(from: watch.spec.configuration).joined(separator: ", ")
                    + "; put the watch back with PATCH, or promote the version by hand with restore_configuration."
            case .illegalStage:
                "Version \(number) is in \(version.storedStage.rawValue); only a version in staging becomes active. "
                    + "Move it with POST .../versions/\(number)/promotions."
            }
        self.init(reason: refusal.rawValue, detail: detail)
    }

    package var json: JSONValue { ["reason": .string(reason), "detail": .string(detail)] }
}

extension Watch {
    /// As it goes on after a pin was named.
    func releaseHint(of pin: Pin) -> String? { releaseCommand(of: pin).map { "; release the pin with \($0)" } }
}
