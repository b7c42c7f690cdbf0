import SentinelForecast
package import SentinelJSON

/// A version as a file: what is known of it and its artifact, in one envelope with a hash over both. What is read comes
/// from anywhere, so every field is checked.
package struct VersionExport: Sendable, Equatable {
    /// The watch and the number that it had where it was trained.
    package var watch: String
    package var number: Int
    package var configuration: TrainedConfiguration
    package var record: VersionRecord
    package var tags: [String: String]
    package var description: String
    package var artifact: [UInt8]

    /// The most bytes of an export.
    package static let byteLimit = 64 << 20
    private static let documentLimit = 4 << 20
    private static let envelope = ArtifactEnvelope(letters: "SNTX", formatVersion: 1, byteLimit: byteLimit)

    package init(_ version: ModelVersion, watch: String, artifact: [UInt8]) {
        self.watch = watch
        self.number = version.number
        self.configuration = version.configuration
        self.record = version.record
        self.tags = version.tags
        self.description = version.description
        self.artifact = artifact
    }

    /// Equal versions give equal bytes.
    /// - Throws: 409 for a version that is larger than what can be imported again.
    package func encode() throws(SentinelError) -> [UInt8] {
        let document: JSONValue = [
            "watch": .string(watch), "number": .integer(Int64(number)), "configuration": .object(configuration.fields),
            "record": .object(record.json),
            "tags": .object(JSONObject(tags.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
            "description": .string(description),
        ]
        var payload = ArtifactWriter()
        payload.write(JSONWriter.text(document))
        payload.write(artifact)
        guard payload.bytes.count < VersionExport.byteLimit - 1_024 else {
            throw SentinelError(
                .conflict, "export_too_large",
                "Version \(number) has \(artifact.count) bytes; an export has at most \(VersionExport.byteLimit).")
        }
        do throws(ArtifactError) {
            return try VersionExport.envelope.seal(payload.bytes)
        } catch {
            throw SentinelError(.bug, "internal_error", "The export could not be made.", detail: error.message)
        }
    }

    /// - Throws: 422 `invalid_export` for bytes that are no whole, unchanged export of this format, 400 or 422 with the
    ///   places of all faults for one whose description is not sound.
    package init(bytes: [UInt8]) throws(SentinelError) {
        let (document, artifact) = try VersionExport.open(bytes)
        let faults = FaultCollector()
        let reader = ObjectReader(document, faults: faults)
        watch = reader.string("watch", .required, length: 1...63) ?? ""
        number = reader.integer("number", .required, in: 1...Int(Int32.max)) ?? 0
        tags = reader.versionTags ?? [:]
        description = reader.versionDescription ?? ""
        configuration = TrainedConfiguration(fields: JSONObject())
        if let fields = reader.object("configuration", .required) {
            for name in TrainedConfiguration.fieldNames { configuration.fields[name] = fields.value(name) }
            fields.finish()
        }
        record = VersionRecord(json: reader.object("record", .required)?.object ?? JSONObject())
        record.checkShape(at: reader.pointer.appending("record"), faults)
        reader.finish()
        self.artifact = artifact
        guard faults.isEmpty else { throw .faults(faults.faults) }
    }

    private static func open(_ bytes: [UInt8]) throws(SentinelError) -> (document: JSONValue, artifact: [UInt8]) {
        do throws(ArtifactError) {
            var reader = ArtifactReader(try envelope.open(bytes))
            let text = try reader.text("document", limit: documentLimit)
            let artifact = try reader.blob("artifact", limit: byteLimit)
            guard reader.remaining == 0,
                let document = try? JSONParser.parse(
                    text, limits: .init(bytes: documentLimit, depth: 32))
            else { throw .badValue(field: "document") }
            return (document, artifact)
        } catch {
            throw SentinelError(
                .invalid, "invalid_export",
                "The body is not a version as GET .../artifact gives it: \(reason(error)). Export it again.")
        }
    }

    private static func reason(_ error: ArtifactError) -> String {
        switch error {
        case .notAnArtifact: "it does not begin as one"
        case .truncated: "it does not have its stated length"
        case .hashMismatch: "it does not match its SHA-256"
        case .unknownFormat(let version): "its format \(version) is unknown to this build"
        case .unknownModel(let kind): "its model \(kind) is unknown to this build"
        case .badValue(let field): "its field \(field) is out of range"
        case .hashUnavailable: "its SHA-256 cannot be computed"
        }
    }
}

extension ObjectReader {
    /// The tags of a version.
    package var versionTags: [String: String]? {
        stringMap("tags", count: 0...Limits.labelsMax, length: 0...256)
    }

    package var versionDescription: String? {
        string("description", length: 0...Limits.descriptionLengthMax)
    }
}

extension VersionRecord {
    /// Whether a record from elsewhere has the members that one of ours has, each of its type.
    fileprivate func checkShape(at pointer: JSONPointer, _ faults: FaultCollector) {
        let reader = ObjectReader(.object(json), at: pointer, faults: faults)
        _ = reader.enumeration("trigger", TrainingRun.Trigger.self, .required)
        _ = reader.enumeration("policy", TrainingRun.Policy.self, .required)
        _ = reader.string("actor", .required)
        _ = reader.timestamp("started_at")
        for name in ["duration_ms", "drift_score"] { _ = reader.number(name) }
        for name in ["sample_count", "series_count"] { _ = reader.integer(name, .required, in: 0...Int(Int32.max)) }
        if let window = reader.object("data_window", .required) {
            for edge in ["start", "end"] { _ = window.timestamp(edge, .required) }
        }
        for name in ["parameters", "metrics", "gate", "preprocessing"] { _ = reader.object(name, .required) }
        _ = reader.strings("features", .required, count: 0...10_000)
        for name in ["skipped_series", "importance"] {
            _ = reader.array(name, .required, count: 0...100_000) { value, _ in value }
        }
        for name in VersionRecord.identityNames where json.contains(name) {
            faults.add(.invalid, at: pointer.appending(name), "A record cannot say what \(name) the version has.")
        }
    }

    /// Members of the resource that a record never has.
    private static let identityNames = [
        "number", "watch", "model", "stage", "created_at", "lineage", "data_source", "configuration", "artifact",
        "tags",
        "description", "blocked",
    ]
}
