import Foundation

/// The bytes of a file in pieces, unpacked where they are gzip: what the file starts with decides, not its name.
final class ByteSource {
    let name: String
    private let file: FileHandle
    private var inflater: GzipInflater?
    private var isStarted = false
    private var isAtEnd = false
    private static let pieceBytes = 1 << 18

    /// - Parameter name: a path; `-` is standard input.
    init(name: String) throws(FileFault) {
        self.name = name
        if name == "-" {
            file = .standardInput
        } else {
            guard let file = FileHandle(forReadingAtPath: name) else {
                throw FileFault(name, "cannot be opened: check the path and that it may be read.")
            }
            self.file = file
        }
    }

    /// Appends the next piece to `bytes`; false at the end of the file.
    func read(into bytes: inout [UInt8]) throws(FileFault) -> Bool {
        guard !isAtEnd else { return false }
        let piece = try nextPiece()
        if !isStarted {
            isStarted = true
            if piece.starts(with: [0x1F, 0x8B]) { inflater = GzipInflater(file: name) }
        }
        guard inflater != nil else {
            isAtEnd = piece.isEmpty
            bytes += piece
            return !isAtEnd
        }
        isAtEnd = piece.isEmpty
        try inflater?.inflate(piece, into: &bytes)
        return !isAtEnd
    }

    private func nextPiece() throws(FileFault) -> [UInt8] {
        do {
            return [UInt8](try file.read(upToCount: Self.pieceBytes) ?? Data())
        } catch {
            throw FileFault(name, "cannot be read: is it a folder, or was it removed?")
        }
    }
}
