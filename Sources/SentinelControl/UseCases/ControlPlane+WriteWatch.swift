package import SentinelDomain
package import SentinelJSON
import SentinelTime

extension ControlPlane {
    /// POST: makes a watch of a new name.
    package func createWatch(_ body: JSONValue) async throws -> Watch {
        let spec = try WatchSpec.read(body, name: nil)
        let id = newID(.watch)
        let watch = try await environment.store.transact(.api) { tx in try insert(spec, id: id, tx) }
        await settle(watch.id)
        return watch
    }

    /// PUT: makes the watch or replaces its specification; an equal body changes nothing.
    package func putWatch(
        name: String, _ body: JSONValue, guard edit: EditGuard
    ) async throws -> (watch: Watch, outcome: PutOutcome) {
        guard Slug(name) != nil else {
            throw SentinelError(.invalid, "invalid_name", "A watch name has \(Slug.rule).")
        }
        let result: (watch: Watch, outcome: PutOutcome)
        do {
            result = try await put(name, body, guard: edit)
        } catch let error as SentinelError where error.code == "name_taken" && !edit.mustBeNew {
            // Another PUT created it between the look and the insert: now there is something to replace.
            result = try await put(name, body, guard: edit)
        }
        if result.outcome != .unchanged { await settle(result.watch.id) }
        return result
    }

    private func put(
        _ name: String, _ body: JSONValue, guard edit: EditGuard
    ) async throws -> (watch: Watch, outcome: PutOutcome) {
        let id = newID(.watch)
        return try await environment.store.transact(.api) { tx -> (watch: Watch, outcome: PutOutcome) in
            guard let current = try tx.watches.lock(name: name) else {
                let spec = try WatchSpec.read(body, name: name)
                if let tags = edit.ifMatch, !tags.isEmpty {
                    throw SentinelError(.preconditionFailed, "etag_mismatch", "There is no watch '\(name)' to replace.")
                }
                return (try insert(spec, id: id, tx), .created)
            }
            let spec = try WatchSpec.read(body, name: name, fallback: current.spec.modelWithoutChoice)
            try edit.checkNew()
            var same = spec
            same.modelDefaulted = current.spec.modelDefaulted
            if same == current.spec { return (current, .unchanged) }
            try edit.check(current.etag)
            return (try replace(current, with: spec, tx), .changed)
        }
    }

    /// PATCH: a merge patch (RFC 7396) on the specification.
    package func patchWatch(name: String, _ patch: JSONValue, guard edit: EditGuard) async throws -> Watch {
        guard patch.objectValue != nil else {
            throw SentinelError(.malformed, "malformed_body", "A merge patch of a watch is an object.")
        }
        let result = try await environment.store.transact(.api) { tx -> Watch in
            guard let current = try tx.watches.lock(name: name) else { throw SentinelError.notFound("watch", name) }
            try edit.check(current.etag)
            let merged = MergePatch.apply(patch, to: .object(current.spec.patchBase(for: patch)))
            let spec = try WatchSpec.read(merged, name: name, fallback: current.spec.modelWithoutChoice)
            return spec == current.spec ? current : try replace(current, with: spec, tx)
        }
        await settle(result.id)
        return result
    }

    /// DELETE: final. The numbers of its versions are never given again.
    package func deleteWatch(name: String, guard edit: EditGuard, validateOnly: Bool = false) async throws {
        let id = try await environment.store.transact(.api) { tx -> String in
            guard let current = try tx.watches.lock(name: name) else { throw SentinelError.notFound("watch", name) }
            try edit.check(current.etag)
            if !validateOnly { try tx.watches.delete(id: current.id) }
            return current.id
        }
        if !validateOnly { await settle(id) }
    }

    private func insert(_ spec: WatchSpec, id: String, _ tx: any StoreTransaction) throws -> Watch {
        let source = try source(of: spec, tx)
        var watch = Watch(id: id, spec: spec, dataSourceID: source.id)
        watch.nextRunAt = nextRun(spec, after: try tx.now)
        try tx.watches.insert(watch)
        guard let stored = try tx.watches.find(id: id) else {
            throw SentinelError(.bug, "internal_error", "The watch was not stored.")
        }
        return stored
    }

    func replace(_ current: Watch, with spec: WatchSpec, _ tx: any StoreTransaction) throws -> Watch {
        let source = try source(of: spec, tx)
        var next = current
        next.spec = spec
        next.dataSourceID = source.id
        next.revision += 1
        if spec.isForecastRelevantChange(from: current.spec) { next.specGeneration += 1 }
        if spec.cron != current.spec.cron || spec.timeZone != current.spec.timeZone {
            next.nextRunAt = nextRun(spec, after: try tx.now)
        }
        guard try tx.watches.update(next, expectedRevision: current.revision) else {
            throw SentinelError(
                .preconditionFailed, "etag_mismatch", "The watch has changed since you read it; read it again.")
        }
        // What was pinned was pinned for another configuration.
        if next.specGeneration != current.specGeneration {
            try tx.releasePin(of: current, by: ControlPlane.configurationActor)
        }
        return try tx.watches.find(id: current.id) ?? next
    }

    /// Who releases a pin when the configuration that it was for is gone.
    static let configurationActor = "system:configuration"

    private func source(of spec: WatchSpec, _ tx: any StoreTransaction) throws -> DataSource {
        guard let source = try tx.dataSources.find(name: spec.dataSource) else {
            let fault = Fault(
                pointer: .root.appending("data_source"), code: .notFound,
                detail: "There is no data source '\(spec.dataSource)'; create it with POST /v1/data-sources.")
            throw SentinelError.faults([fault])
        }
        return source
    }

    private func nextRun(_ spec: WatchSpec, after time: Timestamp) -> Timestamp? {
        (try? CronExpression(spec.cron, timeZone: spec.timeZone))?.next(after: time)
    }
}

extension WatchSpec {
    /// What a merge patch is applied to: the specification, without the fields that were derived from ones that the
    /// patch changes.
    func patchBase(for patch: JSONValue) -> JSONObject {
        guard let fields = patch.objectValue else { return json }
        let ruling = ["granularity", "horizon", "lookback", "metric", "query", "transform"]
        var base = ruling.contains { fields.contains($0) } ? jsonWithoutDerivedDefaults : json
        if fields.contains("model"), !fields.contains("parameters") { base["parameters"] = nil }
        if fields.contains("query") {
            for field in ["metric", "labels", "matchers"] { base[field] = nil }
        } else if fields.contains("metric") {
            base["query"] = nil
        }
        return base
    }
}
