import SentinelControl
import SentinelDomain
import SentinelJSON

struct MemoryDataSources: DataSourceStore {
    let tx: MemoryTransaction
    private static let usersMax = 5

    func find(name: String) throws -> DataSource? {
        try SentinelError.requireStorable(name)
        return tx.tables.sources.values.first { $0.spec.name == name }
    }

    func find(id: String) throws -> DataSource? { tx.tables.sources[id] }

    func all() throws -> [DataSource] { tx.tables.sources.values.sorted { $0.spec.name < $1.spec.name } }

    func insert(_ source: DataSource) throws {
        try SentinelError.requireStorable(source.spec.description)
        guard try find(name: source.spec.name) == nil else {
            throw SentinelError.nameTaken("data source", source.spec.name)
        }
        guard tx.tables.sources[source.id] == nil else { throw SentinelError.exists }
        var stored = source
        stored.createdAt = tx.tables.creation(source.createdAt)
        stored.updatedAt = tx.tables.creation(source.updatedAt)
        tx.tables.sources[source.id] = stored
    }

    func update(_ source: DataSource, expectedRevision: Int) throws -> Bool {
        guard var stored = tx.tables.sources[source.id], stored.revision == expectedRevision else { return false }
        (stored.spec, stored.revision, stored.updatedAt) = (source.spec, source.revision, tx.now)
        tx.tables.sources[source.id] = stored
        return true
    }

    func delete(id: String) throws {
        let (names, count) = try users(id: id)
        guard count > 0 else {
            tx.tables.sources[id] = nil
            return
        }
        let shown = names.joined(separator: ", ") + (count > names.count ? ", ..." : "")
        throw SentinelError(
            .conflict, "data_source_in_use",
            "The data source is used by \(count == 1 ? "1 watch" : "\(count) watches") (\(shown)); "
                + "delete or move them first.")
    }

    func users(id: String) throws -> (names: [String], count: Int) {
        let names = tx.tables.watches.values.filter { $0.dataSourceID == id }.map(\.spec.name).sorted()
        return (Array(names.prefix(Self.usersMax)), names.count)
    }
}
