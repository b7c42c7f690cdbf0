/// Why a model could not be fitted to a series, or was not validated.
public enum FitError: Error, Equatable, Sendable {
    /// The window holds fewer observed points than the model needs.
    case tooFewPoints(needed: Int, observed: Int)
    /// Too few training rows remain after those that touch a long gap were left out.
    case tooFewRows(needed: Int, usable: Int)
    /// A value is beyond the limit up to which sums of squares stay finite.
    case valueTooLarge(limit: Double)
    /// The transform is defined above `limit` only, and the series has values at or below it.
    case outsideTransform(name: String, limit: Double)
    /// The equations have no usable solution.
    case noSolution
    /// The validation part of the window holds no observed point to compare a forecast with.
    case nothingToScore
    /// The model learns by a library that is not installed; `package` is Debian's name of it.
    case libraryMissing(library: String, package: String)
    /// The caller asked to stop.
    case cancelled

    /// A sentence for the user: what is wrong and what to do about it.
    public var message: String {
        switch self {
        case .tooFewPoints(let needed, let observed):
            "The training window holds \(observed) observed points, the model needs \(needed): "
                + "wait for more data, or shorten `lookback`."
        case .tooFewRows(let needed, let usable):
            "Only \(usable) training rows are free of long gaps, the model needs \(needed): "
                + "wait for more data, or shorten `lookback`."
        case .valueTooLarge(let limit):
            "The series has a value beyond \(limit): scale it down in the query."
        case .outsideTransform(let name, let limit):
            "`preprocessing.transform` \(name) needs values above \(Int(limit)): choose `none`, or shift the query."
        case .noSolution:
            "The model's equations have no usable solution on this data: choose another model."
        case .nothingToScore:
            "The newest part of the training window, which validation needs, holds no observed point: "
                + "wait for more data."
        case .libraryMissing(let library, let package):
            "The model needs the library \(library), which this server does not have: install the Debian package "
                + "`\(package)`, or choose another model."
        case .cancelled:
            "The training run was cancelled."
        }
    }
}
