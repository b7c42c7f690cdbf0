import Foundation
import Synchronization

/// Puts the output of tasks that run at the same time into the order of the tasks, in bounded memory.
///
/// The task whose turn it is writes through; the others' bytes wait in memory, and beyond a limit in a temporary file.
final class OrderedOutput: Sendable {
    private struct State {
        let file: OutputFile
        var turn = 0
        var waiting: [Int: Waiting] = [:]
        var fault: FileFault?
    }

    private struct Waiting {
        var bytes: [UInt8] = []
        var spill: SpillFile?
        var isDone = false
    }

    private let state: Mutex<State>
    private static let waitingBytesMax = 4 << 20

    init(_ file: sending OutputFile) {
        state = Mutex(State(file: file))
    }

    /// Appends bytes of one task.
    func write(_ bytes: [UInt8], task: Int) throws(FileFault) {
        try change { state throws(FileFault) in
            if task == state.turn { return try state.file.write(bytes) }
            state.waiting[task, default: Waiting()].bytes += bytes
            guard let count = state.waiting[task]?.bytes.count, count > Self.waitingBytesMax else { return }
            try Self.spill(&state.waiting[task, default: Waiting()])
        }
    }

    /// Says that a task writes nothing more.
    func finish(task: Int) throws(FileFault) {
        try change { state throws(FileFault) in
            state.waiting[task, default: Waiting()].isDone = true
            while let next = state.waiting[state.turn] {
                try next.spill?.copy(to: state.file)
                try state.file.write(next.bytes)
                state.waiting[state.turn]?.bytes = []
                state.waiting[state.turn]?.spill = nil
                guard next.isDone else { return }
                state.waiting[state.turn] = nil
                state.turn += 1
            }
        }
    }

    func close() throws(FileFault) {
        try change { state throws(FileFault) in try state.file.close() }
    }

    private func change(_ body: (inout State) throws(FileFault) -> Void) throws(FileFault) {
        let fault = state.withLock { state -> FileFault? in
            guard state.fault == nil else { return state.fault }
            do throws(FileFault) {
                try body(&state)
            } catch {
                state.fault = error
            }
            return state.fault
        }
        if let fault { throw fault }
    }

    private static func spill(_ waiting: inout Waiting) throws(FileFault) {
        if waiting.spill == nil { waiting.spill = try SpillFile() }
        try waiting.spill?.append(waiting.bytes)
        waiting.bytes.removeAll(keepingCapacity: true)
    }
}

/// A temporary file without a name: it is gone with the process, however that ends.
private final class SpillFile {
    private let file: FileHandle
    private static let pieceBytes = 1 << 20

    init() throws(FileFault) {
        let folder = NSTemporaryDirectory()
        let path = folder + "/sentinel-backtest-\(UUID().uuidString)"
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forUpdatingAtPath: path)
        else { throw FileFault(folder, "takes no temporary file: set TMPDIR to a folder with room.") }
        self.file = file
        _ = unsafe unlink(path)
    }

    func append(_ bytes: [UInt8]) throws(FileFault) {
        do {
            try file.write(contentsOf: Data(bytes))
        } catch {
            throw FileFault(NSTemporaryDirectory(), "is full: set TMPDIR to a folder with room.")
        }
    }

    func copy(to output: OutputFile) throws(FileFault) {
        do {
            try file.seek(toOffset: 0)
            while let piece = try file.read(upToCount: Self.pieceBytes), !piece.isEmpty {
                try output.write([UInt8](piece))
            }
        } catch let fault as FileFault {
            throw fault
        } catch {
            throw FileFault(NSTemporaryDirectory(), "gives its temporary file not back.")
        }
    }
}
