import SentinelCrypto
package import SentinelDomain
import SentinelForecast
import SentinelJSON

extension ControlPlane {
    /// A version as a file.
    /// - Throws: 409 `artifact_unusable` when its artifact was pruned or is not what was stored once.
    package func exportVersion(
        watch name: String, _ reference: VersionReference
    ) async throws -> (version: ModelVersion, bytes: [UInt8]) {
        let (version, artifact) = try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            let version = try self.version(reference, of: watch, tx)
            return (version, try tx.versions.artifact(watchID: watch.id, number: version.number))
        }
        guard let artifact, try SHA256.digest(artifact) == version.artifact.sha256 else {
            let why = artifact == nil ? "was pruned" : "does not match its SHA-256"
            throw SentinelError(
                .conflict, "artifact_unusable", "The artifact of version \(version.number) \(why).")
        }
        return (version, try VersionExport(version, watch: name, artifact: artifact).encode())
    }

    /// Makes a version, in development, of a file that came from here or from another Sentinel. It is checked like
    /// anything else from outside: hash, format, every field, and whether it can be served for this watch.
    package func importVersion(
        watch name: String, _ bytes: [UInt8], by caller: Caller, validateOnly: Bool = false
    ) async throws -> (watch: Watch, version: ModelVersion) {
        let export = try VersionExport(bytes: bytes)
        let recipe = try ControlPlane.recipe(of: export)
        let artifact = ModelVersion.Artifact(
            sha256: try SHA256.digest(export.artifact), size: export.artifact.count,
            format: VersionArtifact.formatVersion)
        return try await environment.store.transact(.api) { tx in
            let watch = try self.lockedWatch(name, tx)
            try export.requireCompatible(with: watch, recipe)
            var version = ModelVersion(
                watchID: watch.id, number: 0, record: export.imported(by: caller.actor),
                configuration: export.configuration, artifact: artifact)
            version.dataSourceID = watch.dataSourceID
            version.dataSourceRevision = try tx.dataSources.find(id: watch.dataSourceID)?.revision ?? 0
            version.tags = export.tags
            version.description = export.description
            version.createdAt = try tx.now
            let newest = try tx.versions.list(watchID: watch.id, before: nil, stage: nil, limit: 1).first?.number ?? 0
            version.number = validateOnly ? newest + 1 : try tx.versions.nextNumber(watchName: name)
            guard !validateOnly else { return (watch, version) }
            try tx.versions.insert(version, artifact: export.artifact)
            try RetainedVersions.prune(watch, active: watch.activeVersion, newest: version.number, tx)
            return (watch, try self.version(.number(version.number), of: watch, tx))
        }
    }

    private static func recipe(of export: VersionExport) throws(SentinelError) -> ModelRecipe {
        do throws(ArtifactError) {
            return try VersionArtifact.decode(export.artifact).recipe
        } catch {
            throw SentinelError(
                .invalid, "invalid_export", "The artifact in the export cannot be used: \(error.message)")
        }
    }
}

extension VersionExport {
    /// - Throws: 409 `configuration_mismatch` naming the fields that keep it from being served for this watch, 422 when
    ///   the artifact is not of the configuration that the export names.
    fileprivate func requireCompatible(with watch: Watch, _ recipe: ModelRecipe) throws(SentinelError) {
        let differing = configuration.differences(from: watch.spec.configuration)
            .filter { !TrainedConfiguration.servableDespite.contains($0) }
        guard differing.isEmpty else {
            throw SentinelError(
                .conflict, "configuration_mismatch",
                "The version was trained under another \(differing.joined(separator: ", ")) than the watch has.",
                faults: differing.map {
                    Fault(
                        pointer: .root.appending($0), code: .conflict,
                        detail: "The watch and the version differ in \($0).")
                })
        }
        let named = try watch.spec.restoring(configuration).recipe
        guard named.parameters == recipe.parameters, named.lookbackSteps == recipe.lookbackSteps,
            named.horizonSteps == recipe.horizonSteps, named.preprocessing == recipe.preprocessing
        else {
            throw SentinelError(
                .invalid, "invalid_export", "The artifact in the export is not of the configuration that it names.")
        }
    }

    /// The record with a note of where it came from.
    fileprivate func imported(by actor: String) -> VersionRecord {
        var record = record
        record.json["imported"] = ["watch": .string(watch), "number": .integer(Int64(number)), "actor": .string(actor)]
        return record
    }
}
