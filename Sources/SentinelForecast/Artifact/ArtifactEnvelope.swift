import SentinelCrypto

/// The outer form of everything that is stored as bytes: four letters, format version, payload length, payload, SHA-256
/// of the payload; numbers little-endian.
package struct ArtifactEnvelope: Sendable {
    private let magic: [UInt8]
    private let formatVersion: Int
    private let byteLimit: Int

    /// `letters` name the kind of content; one format is written and read; longer input than `byteLimit` is refused.
    package init(letters: String, formatVersion: Int, byteLimit: Int) {
        self.magic = Array(letters.utf8)
        self.formatVersion = formatVersion
        self.byteLimit = byteLimit
    }

    /// The envelope around a payload. Throws only when SHA-256 cannot be computed.
    package func seal(_ payload: [UInt8]) throws(ArtifactError) -> [UInt8] {
        var envelope = ArtifactWriter()
        envelope.append(magic)
        envelope.write(UInt64(formatVersion))
        envelope.write(payload.count)
        envelope.append(payload)
        envelope.append(try Self.digest(payload))
        return envelope.bytes
    }

    /// The payload, verified; throws a distinct error for each way the bytes can be wrong, never traps.
    package func open(_ bytes: [UInt8]) throws(ArtifactError) -> [UInt8] {
        guard bytes.count <= byteLimit else { throw .badValue(field: "length") }
        var envelope = ArtifactReader(bytes)
        guard try envelope.slice(min(magic.count, envelope.remaining)) == magic else {
            throw bytes.count < magic.count ? .truncated : .notAnArtifact
        }
        let format = try envelope.unsigned()
        guard format == UInt64(formatVersion) else { throw .unknownFormat(version: Int(clamping: format)) }
        let length = Int(clamping: try envelope.unsigned())
        guard envelope.remaining >= SHA256.byteCount, length == envelope.remaining - SHA256.byteCount else {
            throw .truncated
        }
        let payload = try envelope.slice(length)
        guard try Self.digest(payload) == envelope.slice(SHA256.byteCount) else { throw .hashMismatch }
        return payload
    }

    private static func digest(_ bytes: [UInt8]) throws(ArtifactError) -> [UInt8] {
        do {
            return try SHA256.digest(bytes)
        } catch {
            throw .hashUnavailable
        }
    }
}
