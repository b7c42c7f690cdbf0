/// What bounds the work and the memory of ``AutoModel``.
enum AutoLimits {
    /// The longest season, in steps.
    static let season = 20_000
    /// How far back an expert may look, how many points training does, and how many are caught up with.
    static let reach = 200_000
    /// How many of the newest points analogues are searched in.
    static let analogue = 2_048
    /// The most experts of one bank.
    static let experts = 64
}
