package import SentinelForecast
package import SentinelJSON

extension ObjectReader {
    /// Reads `parameters` of a model, with every fault at its place; the defaults where there are none or faulty ones.
    package func parameters(of kind: ModelKind) -> ModelParameters {
        var raw: [String: ParameterValue] = [:]
        let place = pointer.appending("parameters")
        if let parameters = object("parameters") {
            for (name, value) in parameters.object where !parameters.isNull(name) {
                if let parameter = ParameterValue(json: value) {
                    raw[name] = parameter
                } else {
                    faults.add(
                        .wrongType, at: place.appending(name),
                        "A parameter is a number or a word, not \(value.typeName).")
                }
            }
        }
        switch ModelCatalogue.validate(kind, raw: raw) {
        case .success(let parameters): return parameters
        case .failure(let problems):
            let known = Set(ModelCatalogue[kind].parameters.map(\.name))
            for fault in problems.faults {
                let code: Fault.Code = known.contains(fault.parameter) ? .invalid : .unknownField
                faults.add(code, at: place.appending(fault.parameter), fault.message)
            }
            return .defaults(kind)
        }
    }
}
