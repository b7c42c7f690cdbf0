package import SentinelForecast
package import SentinelJSON

extension Preprocessing {
    /// Reads `preprocessing`; by default nothing is done.
    static func read(_ watch: ObjectReader) -> Preprocessing {
        var settings = Preprocessing()
        guard let reader = watch.object("preprocessing") else { return settings }
        settings.gaps = reader.enumeration("gaps", Gaps.self) ?? settings.gaps
        settings.outliers = reader.enumeration("outliers", Outliers.self) ?? settings.outliers
        settings.scale = reader.enumeration("scale", Scale.self) ?? settings.scale
        settings.transform = reader.enumeration("transform", Transform.self) ?? settings.transform
        reader.finish()
        return settings
    }

    package var json: JSONObject {
        [
            "gaps": .string(gaps.rawValue), "outliers": .string(outliers.rawValue), "scale": .string(scale.rawValue),
            "transform": .string(transform.rawValue),
        ]
    }
}
