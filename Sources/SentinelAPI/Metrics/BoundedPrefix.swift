import SentinelPrometheus

/// The beginnings of three lines with the same labels: a value and the bounds of its interval, each in a family of its
/// own.
struct BoundedPrefix {
    let value: SamplePrefix
    let lower: SamplePrefix
    let upper: SamplePrefix

    init(_ family: String, _ labels: [Label]) {
        value = SamplePrefix(family, labels)
        lower = SamplePrefix(family + "_lower", labels)
        upper = SamplePrefix(family + "_upper", labels)
    }
}
