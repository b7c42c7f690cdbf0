package import SentinelDomain
package import SentinelJSON

/// What a client may change of a version: never what it is, only what is said of it.
package struct VersionPatch: Sendable, Equatable {
    /// A merge patch of the tags; null removes them all.
    package var tags: JSONValue?
    package var description: String?
    /// Lift the mark of a rollback.
    package var unblock: Bool

    package static func read(_ json: JSONValue) throws(SentinelError) -> VersionPatch {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        var patch = VersionPatch(
            tags: reader.object("tags").map { .object($0.object) }, description: reader.versionDescription,
            unblock: reader.isNull("blocked"))
        if reader.isNull("tags") { patch.tags = .null }
        if reader.isNull("description") { patch.description = "" }
        if reader.has("blocked") {
            reader.fault("blocked", .invalid, "The field blocked can only be set to null; a rollback sets it.")
        }
        reader.finish()
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return patch
    }

    /// The tags after the patch.
    func applied(to tags: [String: String]) throws(SentinelError) -> [String: String] {
        guard let patch = self.tags else { return tags }
        let old = JSONValue.object(JSONObject(tags.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
        let merged: JSONValue = patch.isNull ? [:] : MergePatch.apply(patch, to: old)
        let faults = FaultCollector()
        let result = ObjectReader(["tags": merged], faults: faults).versionTags
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return result ?? [:]
    }
}

extension ControlPlane {
    /// PATCH: tags, description, and the end of the mark that a rollback left.
    package func patchVersion(
        watch name: String, _ reference: VersionReference, _ patch: VersionPatch, guard edit: EditGuard,
        validateOnly: Bool = false
    ) async throws -> (watch: Watch, version: ModelVersion) {
        try await environment.store.transact(.api) { tx in
            let watch = try self.lockedWatch(name, tx)
            let current = try self.version(reference, of: watch, tx)
            try edit.check(current.etag(activeVersion: watch.activeVersion))
            var next = current
            next.tags = try patch.applied(to: current.tags)
            next.description = patch.description ?? current.description
            if patch.unblock { next.blocked = nil }
            guard next != current, !validateOnly else { return (watch, next) }
            guard try tx.versions.update(next, expectedRevision: current.revision) else {
                throw SentinelError(
                    .preconditionFailed, "etag_mismatch", "The version has changed since you read it; read it again.")
            }
            return (watch, try self.version(.number(current.number), of: watch, tx))
        }
    }

    /// DELETE: drops the artifact and archives the version; its record and its number stay.
    package func deleteVersion(
        watch name: String, _ reference: VersionReference, guard edit: EditGuard, validateOnly: Bool = false
    ) async throws {
        try await environment.store.transact(.api) { tx in
            let watch = try self.lockedWatch(name, tx)
            let version = try self.version(reference, of: watch, tx)
            try edit.check(version.etag(activeVersion: watch.activeVersion))
            if let use = try RetainedVersions.uses(watch, active: watch.activeVersion, tx)[version.number] {
                throw SentinelError(.conflict, "version_in_use", "Version \(version.number) \(use.sentence)")
            }
            guard !validateOnly, version.artifact.prunedAt == nil else { return }
            try tx.versions.dropArtifact(watchID: watch.id, number: version.number)
            try tx.versions.setStage(watchID: watch.id, number: version.number, .archived)
        }
    }

    /// - Throws: 404 when the reference leads nowhere.
    func version(
        _ reference: VersionReference, of watch: Watch, _ tx: any StoreTransaction
    ) throws -> ModelVersion {
        let number: Int?
        switch reference {
        case .number(let n): number = n
        case .active: number = watch.activeVersion
        case .latest: number = try tx.versions.list(watchID: watch.id, before: nil, stage: nil, limit: 1).first?.number
        case .previous: number = try RollbackTarget.previous(of: watch, active: watch.activeVersion, tx)
        }
        guard let number, let version = try tx.versions.find(watchID: watch.id, number: number) else {
            throw SentinelError.notFound("version", number.map(String.init) ?? "\(reference)")
        }
        return version
    }
}
