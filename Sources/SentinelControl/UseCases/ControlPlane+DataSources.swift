package import SentinelDomain
package import SentinelJSON

extension ControlPlane {
    package func createDataSource(_ body: JSONValue, validateOnly: Bool = false) async throws -> DataSource {
        let spec = try DataSourceSpec.read(body, name: nil, current: nil)
        let source = DataSource(id: newID(.source), spec: spec)
        let stored = try await environment.store.transact(.api) { tx in
            if try tx.dataSources.find(name: spec.name) != nil {
                throw SentinelError(.conflict, "name_taken", "There is a data source '\(spec.name)' already.")
            }
            if validateOnly { return source }
            try tx.dataSources.insert(source)
            return try tx.dataSources.find(id: source.id) ?? source
        }
        if !validateOnly { try await settleSource(stored.id) }
        return stored
    }

    package func putDataSource(
        name: String, _ body: JSONValue, guard edit: EditGuard, validateOnly: Bool = false
    ) async throws -> (source: DataSource, outcome: PutOutcome) {
        guard Slug(name) != nil else {
            throw SentinelError(.invalid, "invalid_name", "A data source name has \(Slug.rule).")
        }
        let id = newID(.source)
        let result = try await environment.store.transact(.api) { tx -> (source: DataSource, outcome: PutOutcome) in
            let current = try tx.dataSources.find(name: name)
            let spec = try DataSourceSpec.read(body, name: name, current: current?.spec)
            guard let current else {
                if edit.ifMatch != nil {
                    throw SentinelError(
                        .preconditionFailed, "etag_mismatch", "There is no data source '\(name)' to replace.")
                }
                let source = DataSource(id: id, spec: spec)
                if validateOnly { return (source, .created) }
                try tx.dataSources.insert(source)
                return (try tx.dataSources.find(id: id) ?? source, .created)
            }
            try edit.checkNew()
            if spec == current.spec { return (current, .unchanged) }
            try edit.check(current.etag)
            return (validateOnly ? current : try replace(current, with: spec, tx), .changed)
        }
        if result.outcome != .unchanged, !validateOnly { try await settleSource(result.source.id) }
        return result
    }

    package func patchDataSource(
        name: String, _ patch: JSONValue, guard edit: EditGuard, validateOnly: Bool = false
    ) async throws -> DataSource {
        guard patch.objectValue != nil else {
            throw SentinelError(.malformed, "malformed_body", "A merge patch of a data source is an object.")
        }
        let result = try await environment.store.transact(.api) { tx -> DataSource in
            guard let current = try tx.dataSources.find(name: name) else {
                throw SentinelError.notFound("data_source", name)
            }
            try edit.check(current.etag)
            let merged = MergePatch.apply(patch, to: .object(current.spec.patchBase(for: patch)))
            let spec = try DataSourceSpec.read(merged, name: name, current: current.spec)
            if validateOnly || spec == current.spec { return current }
            return try replace(current, with: spec, tx)
        }
        if !validateOnly { try await settleSource(result.id) }
        return result
    }

    package func deleteDataSource(name: String, guard edit: EditGuard, validateOnly: Bool = false) async throws {
        let id = try await environment.store.transact(.api) { tx -> String in
            guard let current = try tx.dataSources.find(name: name) else {
                throw SentinelError.notFound("data_source", name)
            }
            try edit.check(current.etag)
            let users = try tx.dataSources.users(id: current.id)
            guard users.count == 0 else {
                let names = users.names.joined(separator: ", ")
                throw SentinelError(
                    .conflict, "data_source_in_use",
                    "\(users.count) watches use this data source, the first: \(names).")
            }
            if !validateOnly { try tx.dataSources.delete(id: current.id) }
            return current.id
        }
        if !validateOnly {
            environment.sourceHealth.forget(id: id)
            _ = try await reconciler.runOnce(now: now)
        }
    }

    package func dataSource(name: String) async throws -> DataSource {
        try await environment.store.transact(.api) { tx in
            guard let source = try tx.dataSources.find(name: name) else {
                throw SentinelError.notFound("data_source", name)
            }
            return source
        }
    }

    /// In the order of names, after `after`.
    package func dataSources(after: String?, limit: Int) async throws -> (sources: [DataSource], hasMore: Bool) {
        let all = try await environment.store.transact(.api) { tx in try tx.dataSources.all() }
        let rest = all.filter { source in after.map { source.spec.name > $0 } ?? true }
            .sorted { $0.spec.name < $1.spec.name }
        return (Array(rest.prefix(limit)), rest.count > limit)
    }

    private func replace(
        _ current: DataSource, with spec: DataSourceSpec, _ tx: any StoreTransaction
    ) throws -> DataSource {
        var next = current
        next.spec = spec
        next.revision += 1
        guard try tx.dataSources.update(next, expectedRevision: current.revision) else {
            throw SentinelError(
                .preconditionFailed, "etag_mismatch", "The data source has changed since you read it; read it again.")
        }
        return try tx.dataSources.find(id: current.id) ?? next
    }

    /// Makes a changed source effective and looks at its health at once.
    private func settleSource(_ id: String) async throws {
        _ = try await reconciler.runOnce(now: now)
        guard let source = environment.fleet.source(id: id) else { return }
        Task {
            do throws(ScrapeFailure) {
                let seconds = try await MetricSource(source, client: environment.upstream).probe()
                environment.sourceHealth.note(id: id, seconds: seconds, failure: nil, now: now)
            } catch {
                environment.sourceHealth.note(id: id, seconds: nil, failure: error, now: now)
            }
        }
    }
}

extension DataSourceSpec {
    /// What a merge patch is applied to: without the credentials of another kind than the patch asks for.
    fileprivate func patchBase(for patch: JSONValue) -> JSONObject {
        var base = json
        if let type = patch["auth"]?["type"], type != base["auth"]?["type"] { base["auth"] = nil }
        return base
    }
}
