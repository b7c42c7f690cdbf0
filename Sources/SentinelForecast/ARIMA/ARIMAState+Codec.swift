extension ARIMAState {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(hasStarted)
        writer.write(seen)
        writer.write(level)
        encode(track, into: &writer)
        writer.write(unknowns.count)
        for unknown in unknowns {
            encode(unknown.track, into: &writer)
            writer.write(unknown.mean)
            writer.write(unknown.quiet)
        }
        writer.write(covariance)
        writer.write(gain != nil)
        guard let gain else { return }
        writer.write(gain.variance)
        writer.write(gain.scale)
        writer.write(gain.quiet)
        writer.write(gain.covariance)
        writer.write(response)
    }

    /// Reads what ``encode(into:)`` wrote for the same dynamics.
    init(from reader: inout ArtifactReader, _ dynamics: ARMADynamics) throws(ArtifactError) {
        hasStarted = try reader.flag("arima.started")
        seen = try reader.integer("arima.seen", in: 0...dynamics.depth)
        level = try reader.number("arima.level")
        track = try Self.track(from: &reader, dynamics)
        for _ in 0..<(try reader.integer("arima.unknowns", in: 0...Self.unknownLimit)) {
            var unknown = ARIMAUnknown(track: try Self.track(from: &reader, dynamics))
            unknown.mean = try reader.number("arima.unknown.mean")
            unknown.quiet = try reader.integer("arima.unknown.quiet", in: 0...(1 << 16))
            unknowns.append(unknown)
        }
        covariance = try reader.numbers("arima.covariance", exactly: unknowns.count * unknowns.count)
        guard try reader.flag("arima.gain") else { return }
        let variance = try reader.number("arima.gain.variance", in: 1...Double.greatestFiniteMagnitude)
        let scale = try reader.number("arima.gain.scale", in: -1...0)
        let quiet = try reader.integer("arima.gain.quiet", in: 0...dynamics.width)
        let numbers = try reader.numbers("arima.gain.covariance", exactly: dynamics.width)
        gain = ARMAGain(variance: variance, covariance: numbers, scale: scale, quiet: quiet)
        response = try reader.numbers("arima.gain.response", exactly: dynamics.width)
    }

    private func encode(_ track: ARIMATrack, into writer: inout ArtifactWriter) {
        writer.write(track.ahead)
        writer.write(track.levels)
    }

    private static func track(
        from reader: inout ArtifactReader, _ dynamics: ARMADynamics
    ) throws(ArtifactError) -> ARIMATrack {
        let ahead = try reader.numbers("arima.ahead", exactly: dynamics.width)
        let levels = try reader.numbers("arima.levels", exactly: dynamics.depth)
        return ARIMATrack(ahead: ahead, levels: levels)
    }
}

extension ArtifactReader {
    /// Exactly `count` finite numbers.
    mutating func numbers(_ field: String, exactly count: Int) throws(ArtifactError) -> [Double] {
        let numbers = try numbers(field, limit: count)
        guard numbers.count == count else { throw .badValue(field: field) }
        return numbers
    }
}
