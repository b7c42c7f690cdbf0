/// What comments may not hold (leftovers), and where one is required.
enum CommentRule {
    static func check(_ file: SourceFile) -> [Violation] {
        guard file.isInSources, file.isSwift else { return [] }
        return leftovers(in: file) + unexplainedUnchecked(in: file)
    }

    private static func leftovers(in file: SourceFile) -> [Violation] {
        file.tokens.filter { $0.kind == .comment }.flatMap { comment in
            ["TODO", "FIXME"].filter { comment.text.words.contains($0) }.map {
                Violation(file.path, comment.line, "\($0) in a comment: do it or leave it out")
            }
        }
    }

    /// The reason is an ordinary comment, or a doc comment that speaks about sendability.
    private static func unexplainedUnchecked(in file: SourceFile) -> [Violation] {
        let reasons = blocks(in: file).filter { block in
            let isDocumentation = block.text.hasPrefix("/**") || block.text.contains("///")
            return !isDocumentation || block.text.contains("Sendable") || block.text.contains("nchecked")
        }
        return file.code.filter { $0.isWord("@unchecked") }.compactMap { token in
            let hasReason = reasons.contains { (token.line - 1...token.line).contains($0.lastLine) }
            if hasReason { return nil }
            return Violation(file.path, token.line, "@unchecked Sendable needs its reason in a comment beside it")
        }
    }

    /// Comments on consecutive lines are one comment.
    private static func blocks(in file: SourceFile) -> [Token] {
        var blocks: [Token] = []
        for comment in file.tokens where comment.kind == .comment {
            if let last = blocks.last, last.lastLine + 1 == comment.line {
                blocks[blocks.count - 1].text += "\n" + comment.text
                blocks[blocks.count - 1].lastLine = comment.lastLine
            } else {
                blocks.append(comment)
            }
        }
        return blocks
    }
}

extension String {
    /// Runs of letters, digits, `_` and `-`.
    var words: [Substring] {
        split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
    }
}
