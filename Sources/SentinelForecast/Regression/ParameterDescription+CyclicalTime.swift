extension ParameterDescription {
    static let cyclicalTime = ParameterDescription(
        name: "cyclical_time", type: .choice(FeatureSwitch.allCases.map(\.rawValue)), defaultValue: .text("auto"),
        meaning: "Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on.")
}
