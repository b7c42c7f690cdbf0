import SentinelSeries

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// A fitted, strictly increasing map from the unit of the series to that of the model, and back:
/// `z = (g(y) - center) / width`, with g the identity, ln(1 + y) or Box and Cox's power.
struct ValueTransform: Equatable, Sendable {
    /// The map before scaling.
    enum Shape: Equatable, Sendable {
        case identity
        case log1p
        case power(lambda: Double)
    }

    let shape: Shape
    let center: Double
    let width: Double
    /// The smallest and largest value that it was fitted on: results beyond the range by more than its length are cut.
    let range: ClosedRange<Double>

    private init(shape: Shape, center: Double, width: Double, range: ClosedRange<Double>) {
        self.shape = shape
        self.center = center
        self.width = width
        self.range = range
    }

    /// `values` are those of the training window, NaN where one is missing; at least one must be observed.
    init(_ values: [Double], _ settings: Preprocessing) throws(FitError) {
        let observed = values.filter { !$0.isNaN }
        guard let low = observed.min(), let high = observed.max() else { throw .tooFewPoints(needed: 1, observed: 0) }
        range = low...high
        switch settings.transform {
        case .none: shape = .identity
        case .log1p:
            guard low > -1 else { throw .outsideTransform(name: "log1p", limit: -1) }
            shape = .log1p
        case .boxCox:
            guard low > 0 else { throw .outsideTransform(name: "box_cox", limit: 0) }
            shape = .power(lambda: BoxCox.lambda(observed))
        }
        let shaped = observed.map { [shape] in Self.forward($0, shape) }
        (center, width) = Self.scaling(shaped, settings.scale)
    }

    /// The same map for other points: only the range beyond which results are cut is theirs.
    func reaching(_ values: [Double]) throws(FitError) -> ValueTransform {
        var settings = Preprocessing()
        settings.transform = shape.transform
        let range = try ValueTransform(values, settings).range
        return ValueTransform(shape: shape, center: center, width: width, range: range)
    }

    /// From the unit of the series; a value outside of the map's domain counts as the smallest one seen.
    func forward(_ value: Double) -> Double {
        guard !value.isNaN else { return value }
        let shaped = Self.forward(value, shape)
        let lowest = shaped.isFinite ? shaped : Self.forward(range.lowerBound, shape)
        return (lowest - center) / width
    }

    /// Back to the unit of the series: the median of the forecast stays the median, no bias is corrected for.
    func inverse(_ value: Double) -> Double {
        let margin = max(range.upperBound - range.lowerBound, abs(range.upperBound), 1e-300)
        let unscaled = value * width + center
        let result =
            switch shape {
            case .identity: unscaled
            case .log1p: expm1(unscaled)
            case .power(let lambda): BoxCox.inverse(unscaled, lambda: lambda)
            }
        if shape == .identity { return result.isFinite ? result : range.upperBound }
        let floor: Double = shape == .log1p ? -1 : 0
        let largest = range.upperBound + margin
        return result.isNaN ? largest : min(max(result, max(floor, range.lowerBound - margin)), largest)
    }

    private static func forward(_ value: Double, _ shape: Shape) -> Double {
        switch shape {
        case .identity: value
        case .log1p: value > -1 ? Glibc.log1p(value) : -.infinity
        case .power(let lambda): value > 0 ? BoxCox.forward(value, lambda: lambda) : -.infinity
        }
    }

    private static func scaling(_ values: [Double], _ scale: Preprocessing.Scale) -> (center: Double, width: Double) {
        let center: Double
        let width: Double
        switch scale {
        case .none: return (0, 1)
        case .standard:
            center = values.reduce(0) { $0 + $1 / Double(values.count) }
            width = (values.reduce(0) { $0 + ($1 - center) * ($1 - center) / Double(values.count) }).squareRoot()
        case .minmax:
            center = values.min() ?? 0
            width = (values.max() ?? 0) - center
        case .robust:
            center = RobustStatistics.median(values) ?? 0
            width =
                (RobustStatistics.quantile(0.75, of: values) ?? 0) - (RobustStatistics.quantile(0.25, of: values) ?? 0)
        }
        return (center, width > 0 && width.isFinite ? width : 1)
    }
}

extension ValueTransform.Shape {
    fileprivate var transform: Preprocessing.Transform {
        switch self {
        case .identity: .none
        case .log1p: .log1p
        case .power: .boxCox
        }
    }
}

extension ValueTransform {
    func encode(into writer: inout ArtifactWriter) {
        switch shape {
        case .identity: writer.write(UInt8(0))
        case .log1p: writer.write(UInt8(1))
        case .power(let lambda):
            writer.write(UInt8(2))
            writer.write(lambda)
        }
        for number in [center, width, range.lowerBound, range.upperBound] { writer.write(number) }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        switch try reader.byte() {
        case 0: shape = .identity
        case 1: shape = .log1p
        case 2: shape = .power(lambda: try reader.number("transform.lambda", in: BoxCox.lambdas))
        default: throw .badValue(field: "transform.shape")
        }
        center = try reader.number("transform.center")
        width = try reader.number("transform.width", in: Double.leastNonzeroMagnitude...Double.greatestFiniteMagnitude)
        let low = try reader.number("transform.low")
        range = low...(try reader.number("transform.high", in: low...Double.greatestFiniteMagnitude))
    }
}
