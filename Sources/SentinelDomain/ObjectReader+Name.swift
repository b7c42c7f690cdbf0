import SentinelJSON

extension ObjectReader {
    /// The name of a resource that the client chooses: from the body of a POST, or from the URL of a PUT or PATCH,
    /// which a body may repeat and may not contradict.
    func resourceName(expected: String?) -> String {
        let written = string("name", expected == nil ? .required : .optional, length: 1...63) { text in
            Slug(text) == nil ? "A name has \(Slug.rule)." : nil
        }
        if let expected, let written, written != expected {
            fault("name", .conflict, "The body names '\(written)', the URL '\(expected)'; a name cannot be changed.")
        }
        return expected ?? written ?? ""
    }
}
