import Foundation

/// The working tree that the tests were compiled from.
enum Repository {
    static let root: URL = {
        let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        return file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }()

    static let topLevelNames: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()

    /// Every text file except build products and git's own.
    static let files: [SourceFile] = paths().compactMap { path in
        guard let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8) else {
            return nil
        }
        return SourceFile(path: path, text: text)
    }

    static let swiftFiles: [SourceFile] = files.filter { file in
        file.isSwift && (file.isInSources || file.isInTests || file.path == "Package.swift")
    }

    /// The folders of `Sources`.
    static let modules: Set<String> = Set(files.filter(\.isInSources).compactMap(\.module))

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
    }

    static func file(_ path: String) -> SourceFile? {
        files.first { $0.path == path }
    }

    private static func paths() -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: root.path) else { return [] }
        var found: [String] = []
        while let path = walk.nextObject() as? String {
            let name = (path as NSString).lastPathComponent
            let isFolder = walk.fileAttributes?[.type] as? FileAttributeType == .typeDirectory
            if name.hasPrefix(".build") || name == ".git" {
                walk.skipDescendants()
            } else if !isFolder {
                found.append(path)
            }
        }
        return found.sorted()
    }
}
