import CXGBoost

/// XGBoost's C library (Chen and Guestrin, "XGBoost: A Scalable Tree Boosting System", KDD 2016), loaded when it is
/// first needed; one thread, seeded, so that equal rows give equal trees.
enum BoostingLibrary {
    /// Whether the library is installed.
    static var isAvailable: Bool {
        cxgboost_is_available() != 0
    }

    /// How trees are learnt.
    struct Options: Equatable, Sendable {
        var rounds = 60
        var depth = 4
        var learningRate = 0.1
        var subsample = 0.8
        var minChildWeight = 5.0
        var lambda = 1.0
        var absoluteError = false
        var seed: UInt64 = 0
    }

    /// Learns trees from rows of `width` features, NaN where one is missing, and finite targets.
    static func train(
        _ features: [Float], width: Int, targets: [Float], options: Options
    ) throws(FitError) -> (trees: BoostedTrees, gains: [Double]) {
        guard isAvailable else { throw .libraryMissing(library: "XGBoost", package: "libxgboost0") }
        precondition(features.count == width * targets.count)
        let dump = unsafe features.withUnsafeBufferPointer { features -> String? in
            unsafe targets.withUnsafeBufferPointer { targets -> String? in
                unsafe grow(features, targets, width: width, options: options)
            }
        }
        guard let dump, let learnt = BoostedTrees.parse(dump, width: width) else { throw .noSolution }
        return learnt
    }

    /// The library's text dump; nil when it failed.
    private static func grow(
        _ features: UnsafeBufferPointer<Float>, _ targets: UnsafeBufferPointer<Float>, width: Int, options: Options
    ) -> String? {
        var job = unsafe cxgboost_job()
        unsafe job.features = features.baseAddress
        unsafe job.targets = targets.baseAddress
        unsafe job.rows = targets.count
        unsafe job.columns = width
        unsafe job.rounds = Int32(clamping: options.rounds)
        unsafe job.depth = Int32(clamping: options.depth)
        unsafe job.seed = Int32(options.seed % 1_000_000_007)
        unsafe job.learning_rate = options.learningRate
        unsafe job.subsample = options.subsample
        unsafe job.min_child_weight = options.minChildWeight
        unsafe job.lambda = options.lambda
        unsafe job.absolute_error = options.absoluteError ? 1 : 0
        var text: UnsafeMutablePointer<CChar>?
        guard unsafe cxgboost_train(&job, &text) == 0, let text = unsafe text else { return nil }
        defer { unsafe cxgboost_free(text) }
        return unsafe String(cString: text)
    }
}
