import Foundation

/// A file that is written from its beginning to its end; packed where its name ends in `.gz` or `.svgz`.
final class OutputFile {
    let name: String
    private let file: FileHandle
    private let deflater: GzipDeflater?
    private var waiting: [UInt8] = []
    private static let pieceBytes = 1 << 18

    /// - Parameter name: a path; `-` is standard output. What is there already is replaced.
    init(name: String) throws(FileFault) {
        self.name = name
        deflater = name.hasSuffix(".gz") || name.hasSuffix(".svgz") ? GzipDeflater() : nil
        if name == "-" {
            file = .standardOutput
        } else {
            guard FileManager.default.createFile(atPath: name, contents: nil),
                let file = FileHandle(forWritingAtPath: name)
            else { throw FileFault(name, "cannot be written: check that the folder exists and may be written to.") }
            self.file = file
        }
    }

    func write(_ bytes: [UInt8]) throws(FileFault) {
        waiting += bytes
        if waiting.count >= Self.pieceBytes { try flush(isLast: false) }
    }

    /// Writes what is left; nothing may be written afterwards.
    func close() throws(FileFault) {
        try flush(isLast: true)
        if name != "-" { try? file.close() }
    }

    private func flush(isLast: Bool) throws(FileFault) {
        var bytes = waiting
        waiting.removeAll(keepingCapacity: true)
        if let deflater {
            guard let packed = deflater.deflate(bytes, isLast: isLast) else {
                throw FileFault(name, "cannot be packed: zlib has no memory.")
            }
            bytes = packed
        }
        do {
            try file.write(contentsOf: Data(bytes))
        } catch {
            throw FileFault(name, "cannot be written: is the disk full, or the reader of the pipe gone?")
        }
    }
}
