package import SentinelDomain
package import SentinelTime

/// What people make a watch leave out and forget. Each write moves ``Watch/upkeepSeq``.
package protocol UpkeepStore {
    func insert(_ exclusion: Exclusion) throws
    func exclusion(watchID: String, id: String) throws -> Exclusion?
    /// Newest first, ids below `before`, lifted ones included.
    func exclusions(watchID: String, before: String?, limit: Int) throws -> [Exclusion]
    /// Those that are not lifted and end at `since` or later, newest first, at most `limit`.
    func active(watchID: String, since: Timestamp, limit: Int) throws -> [Exclusion]
    /// False when it is lifted already.
    func lift(watchID: String, id: String, by actor: String) throws -> Bool
    /// Gives the reset its number.
    func insert(_ reset: WatchReset) throws
    func reset(watchID: String, id: String) throws -> WatchReset?
    /// Newest first, ids below `before`.
    func resets(watchID: String, before: String?, limit: Int) throws -> [WatchReset]
}
