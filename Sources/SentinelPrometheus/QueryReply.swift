/// A successful reply of `/api/v1/query` or `/api/v1/query_range`.
package struct QueryReply: Sendable {
    package var series: [DecodedSeries] = []
    /// The data source's warnings: at most 16 texts of at most 512 bytes, free of control characters.
    package var warnings: [String] = []
    /// The data source's remarks, bounded as the warnings.
    package var infos: [String] = []
    /// How many series had native histograms, which are skipped.
    package var histogramSeries = 0

    package init() {}
}
