extension ParameterDescription {
    /// The longest season that can be asked for, in steps.
    static let seasonLimit = 100_000

    static let season = ParameterDescription(
        name: "season", type: .integer(0...seasonLimit), defaultValue: .integer(0),
        meaning: "Length of the season in steps, 1 for none; 0 finds it from the step and the data.")
}
