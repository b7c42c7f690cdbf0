extension ModelParameters {
    /// A choice as its type; nil where it is not one of the type's, as `auto`.
    func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
        text(name).flatMap(Choice.init(rawValue:))
    }
}
