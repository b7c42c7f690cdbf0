/// How names of source metrics and labels become names of Sentinel's own families and labels.
package enum FamilyNaming {
    /// The name before `_sentinel_predicted`: `override` when given, else the source metric (colons are kept).
    ///
    /// - Throws: when the name is not classic, so that `emission.metric_name` must give one; nothing is renamed
    ///   silently, since `a.b` and `a-b` would then collide.
    package static func base(metric: String?, override: String?) throws(PrometheusInputError) -> String {
        if let override {
            guard MetricName.isClassic(override), override.utf8.count <= MetricName.maxBytes else {
                throw PrometheusInputError(
                    .metricName, "emission.metric_name must consist of letters, digits, '_' and ':'.")
            }
            return override
        }
        guard let metric, MetricName.isClassic(metric) else {
            throw PrometheusInputError(
                .metricName, "The source metric's name cannot be written on a page; set emission.metric_name.")
        }
        return metric
    }

    /// The labels of a series that stand beside Sentinel's own: without those that begin with `__`, with classic names,
    /// and renamed `exported_<label>` (again and again while taken) where the name is one of `reserved`.
    ///
    /// Sorted by name, each name once.
    package static func carried(_ labels: LabelSet, reserved: Set<String>) -> [Label] {
        let sources = labels.labels.filter { !LabelName.isReserved($0.name) }
        let isFree = { (label: Label) in LabelName.isClassic(label.name) && !reserved.contains(label.name) }
        var carried = sources.filter(isFree)
        var taken = reserved.union(carried.map(\.name))
        for label in sources where !isFree(label) {
            var name = LabelName.isClassic(label.name) ? label.name : sanitised(label.name)
            while taken.contains(name) { name = "exported_" + name }
            taken.insert(name)
            carried.append(Label(name, label.value))
        }
        return carried.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Every byte that a label name may not hold becomes `_`; never a reserved name.
    private static func sanitised(_ name: String) -> String {
        let bytes = name.utf8.map { LabelName.isStart($0) || ByteClasses.isDigit($0) ? $0 : UInt8(ascii: "_") }
        let text = String(decoding: bytes, as: UTF8.self)
        return LabelName.isClassic(text) && !LabelName.isReserved(text) ? text : "exported_" + text
    }
}
