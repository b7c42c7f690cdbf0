import SentinelPrometheus

/// Puts blocks of lines together to a page; a family without samples leaves no trace.
struct PageWriter {
    private var buffer: ExpositionBuffer
    private var pending: FamilyHeader?
    private var forecasts = 0
    private(set) var samples = 0

    var bytes: [UInt8] { buffer.bytes }

    init(capacity: Int) { buffer = ExpositionBuffer(capacity: capacity) }

    /// Begins a family.
    mutating func open(_ header: FamilyHeader) { pending = header }

    mutating func append(_ block: WatchPage.Block, isForecast: Bool) {
        guard block.samples > 0 else { return }
        if let header = pending { buffer.append(header.bytes) }
        pending = nil
        buffer.append(block.lines.bytes)
        samples += block.samples
        if isForecast { forecasts += block.samples }
    }

    /// Ends the page with the number of forecasts on it.
    mutating func close() {
        buffer.append(ForecastFamily.emitSeries.bytes)
        buffer.appendLine(SamplePrefix(ForecastFamily.emitSeries.name), Double(forecasts))
        samples += 1
    }
}
