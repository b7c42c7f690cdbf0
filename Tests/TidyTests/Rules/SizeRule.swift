/// Hard limits on functions, files, lines and parameter lists; see `Exceptions`.
enum SizeRule {
    static let functionLinesMax = 60
    static let fileLinesMax = 500
    static let columnsMax = 120
    static let parametersMax = 5
    static let initialiserParametersMax = 8

    static func check(_ file: SourceFile) -> [Violation] {
        fileLength(of: file) + lineLengths(of: file)
            + FunctionScanner.functions(in: file.code).flatMap { function in
                bodyLength(of: function, in: file) + parameterCount(of: function, in: file)
            }
    }

    private static func fileLength(of file: SourceFile) -> [Violation] {
        if file.lines.count <= fileLinesMax { return [] }
        let message = "\(file.lines.count) lines, at most \(fileLinesMax): split it by purpose"
        return [Violation(file.path, 1, message, subject: .init(limit: .fileLength, path: file.path))]
    }

    private static func lineLengths(of file: SourceFile) -> [Violation] {
        file.lines.enumerated().compactMap { index, line in
            if line.utf8.count <= columnsMax || line.count <= columnsMax { return nil }
            let message = "\(line.count) columns, at most \(columnsMax)"
            return Violation(file.path, index + 1, message, subject: .init(limit: .lineLength, path: file.path))
        }
    }

    private static func bodyLength(of function: FunctionScanner.Function, in file: SourceFile) -> [Violation] {
        if function.bodyLines <= functionLinesMax { return [] }
        let message = "the body of \(function.name) has \(function.bodyLines) lines, at most \(functionLinesMax)"
        let subject = Exceptions.Subject(limit: .functionLength, path: file.path, function: function.name)
        return [Violation(file.path, function.line, message, subject: subject)]
    }

    private static func parameterCount(of function: FunctionScanner.Function, in file: SourceFile) -> [Violation] {
        let limit = function.isInitialiser ? initialiserParametersMax : parametersMax
        if function.parameters <= limit { return [] }
        let message = "\(function.name) has \(function.parameters) parameters, at most \(limit): use an options struct"
        let subject = Exceptions.Subject(limit: .parameterCount, path: file.path, function: function.name)
        return [Violation(file.path, function.line, message, subject: subject)]
    }
}
