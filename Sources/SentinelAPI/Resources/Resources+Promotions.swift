import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON

/// `versions/{n}/promotions`: moves between stages.
extension Resources {
    var promotionRoutes: [Route] {
        [
            Route(
                method: .post, template: "/v1/watches/{name}/versions/{n}/promotions", query: Resources.validateOnly,
                body: .required, handler: createPromotion)
        ]
    }

    /// 201 when it is done, which for the active version means that no scrape that starts later can show another one;
    /// 202 while that is not certain.
    @Sendable private func createPromotion(_ request: APIRequest) async throws -> APIReply {
        let wanted = try PromotionRequest.read(request.json())
        let isPreview = try request.isValidateOnly
        let promotion = try await control.createPromotion(
            watch: request.name, version: versionReference(request), wanted, by: request.caller,
            validateOnly: isPreview)
        let document = promotion.representation(watch: request.name)
        if isPreview { return .json(["validate_only": true, "promotion": .object(document)]) }
        return .json(
            document, status: promotion.isAcknowledged ? 201 : 202,
            location: "/v1/watches/\(request.name)/versions/\(promotion.version)")
    }
}

extension Promotion {
    /// What `promotions` answers; what is kept of it is the stage of the version and the history of activations.
    func representation(watch name: String) -> JSONObject {
        [
            "watch": .string(name), "version": .count(version), "from_stage": .string(move.from.rawValue),
            "to_stage": .string(move.to.rawValue), "state": .string(isAcknowledged ? "acknowledged" : "pending"),
            "reason": .string(reason), "actor": .string(actor), "previous_version": .optional(previousVersion),
            "activation_seq": .optional(activationSeq), "released_pin": .bool(releasedPin),
            "restored_configuration": .bool(restoredConfiguration), "at": .time(at),
        ]
    }
}
