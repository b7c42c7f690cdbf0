import Foundation
import Logging

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension LocalCluster {
    /// Blocking: brings the server up and returns the directory of its socket.
    func prepareAndStart() throws(PostgresError) -> String {
        let owner = try ClusterOwner()
        if let postmaster = Postmaster(data: data) {
            if let socket = recordedSocketDirectory(owner), socketExists(in: socket, within: .seconds(5)) {
                logger.info("adopted the running PostgreSQL", metadata: ["pid": "\(postmaster.pid)"])
                return socket
            }
            try endUnreachable(postmaster)
        }
        let binaries = try PostgresBinaries(setting: settings.binaries)
        try owner.checkReach(directory)
        try owner.makePrivateDirectory(directory)
        if !FileManager.default.fileExists(atPath: "\(data)/PG_VERSION") { try makeCluster(binaries, owner) }
        let recorded = recordedSocketDirectory(owner)
        let socket = if let recorded { recorded } else { try makeSocketDirectory(owner) }
        try writeServerSettings(socket, owner)
        try removeStaleFiles(socket)
        try launch(binaries, owner)
        return socket
    }

    /// `initdb` into a directory beside the final one, so that a half-made cluster is never taken for a whole one.
    private func makeCluster(_ binaries: PostgresBinaries, _ owner: ClusterOwner) throws(PostgresError) {
        logger.info("making a private PostgreSQL cluster", metadata: ["directory": "\(directory)"])
        let fresh = "\(directory)/data.new"
        try? FileManager.default.removeItem(atPath: fresh)
        try writePassword(owner)
        var words = [
            binaries.path("initdb"), "-D", fresh, "-U", Self.superuser, "--pwfile=\(passwordFile)",
            "--auth=scram-sha-256", "--encoding=UTF8", "--no-locale", "--no-instructions",
        ]
        if settings.isThrowaway { words.append("--no-sync") }
        try BoundedCommand(words: try owner.wrap(words), log: commandLog, timeout: settings.startTimeout).run()
        do {
            let file = "\(fresh)/postgresql.conf"
            let text = try String(contentsOfFile: file, encoding: .utf8)
            try write(text + "\ninclude_if_exists = 'sentinel.conf'\n", to: file, owner)
            try FileManager.default.moveItem(atPath: fresh, toPath: data)
        } catch {
            throw PostgresError(.clusterFailed, detail: "cannot finish the new cluster: \(error)")
        }
    }

    private func writePassword(_ owner: ClusterOwner) throws(PostgresError) {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        let password = String((0..<43).map { _ in alphabet[Int.random(in: 0..<64, using: &generator)] })
        try write(password + "\n", to: passwordFile, owner)
    }

    /// Written at every start: a private socket and no network, small memory, full durability, a bounded log.
    private func writeServerSettings(_ socket: String, _ owner: ClusterOwner) throws(PostgresError) {
        let text = """
            listen_addresses = ''
            unix_socket_directories = '\(socket)'
            unix_socket_permissions = 0700
            port = \(Self.port)
            max_connections = \(settings.maxConnections)
            shared_buffers = 32MB
            max_wal_size = 256MB
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            password_encryption = 'scram-sha-256'
            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgresql-%w.log'
            log_rotation_age = 1d
            log_rotation_size = 0
            log_truncate_on_rotation = on
            """
        try write(text + "\n", to: "\(data)/sentinel.conf", owner)
    }

    /// The directory that an earlier start recorded, when it is still there and private.
    private func recordedSocketDirectory(_ owner: ClusterOwner) -> String? {
        guard let text = try? String(contentsOfFile: "\(directory)/socket-directory", encoding: .utf8)
        else { return nil }
        let path = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return owner.ownsPrivately(path) ? path : nil
    }

    /// A unix socket's path holds 107 bytes, so the socket cannot be in the data directory, whose path may be long.
    private func makeSocketDirectory(_ owner: ClusterOwner) throws(PostgresError) -> String {
        for root in ["/run", "/tmp"] {
            var template = Array("\(root)/sentinel-XXXXXX".utf8CString)
            guard unsafe mkdtemp(&template) != nil else { continue }
            let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            try owner.own(path, mode: 0o700)
            try write(path + "\n", to: "\(directory)/socket-directory", owner)
            return path
        }
        throw PostgresError(.clusterFailed, detail: "cannot make a directory for the socket in /run or /tmp")
    }

    private func socketExists(in directory: String, within timeout: Duration) -> Bool {
        waitUntil(timeout) { FileManager.default.fileExists(atPath: "\(directory)/.s.PGSQL.\(Self.port)") }
    }

    /// A server whose socket somebody deleted cannot be reached again.
    private func endUnreachable(_ postmaster: Postmaster) throws(PostgresError) {
        logger.warning("the running PostgreSQL has lost its socket and is restarted")
        for signal in [SIGINT, SIGQUIT] {
            postmaster.send(signal)
            if waitUntil(settings.stopTimeout, { !Postmaster.hasProcesses(in: data) }) { return }
        }
        throw PostgresError(.clusterFailed, detail: "PostgreSQL \(postmaster.pid) has no socket and does not stop")
    }

    /// After a crash: waits for the last backend, then removes the lock files, whose pid another process may have by
    /// now, or a zombie that nobody reaps: PostgreSQL would take either for a living server.
    private func removeStaleFiles(_ socket: String) throws(PostgresError) {
        guard waitUntil(settings.stopTimeout, { !Postmaster.hasProcesses(in: data) }) else {
            throw PostgresError(.clusterFailed, detail: "processes of a dead PostgreSQL still work in \(data)")
        }
        let name = ".s.PGSQL.\(Self.port)"
        for path in ["\(data)/postmaster.pid", "\(socket)/\(name)", "\(socket)/\(name).lock"] {
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    /// `pg_ctl` gives the server a session of its own and waits until it accepts connections.
    private func launch(_ binaries: PostgresBinaries, _ owner: ClusterOwner) throws(PostgresError) {
        let seconds = max(1, settings.startTimeout.components.seconds)
        let words = [
            binaries.path("pg_ctl"), "start", "-D", data, "-w", "-t", String(seconds), "-s",
            "-l", "\(data)/startup.log",
        ]
        let limit = settings.startTimeout + .seconds(5)
        try BoundedCommand(words: try owner.wrap(words), log: commandLog, timeout: limit).run()
        logger.info("started PostgreSQL", metadata: ["pid": "\(pid ?? 0)", "data": "\(data)"])
    }

    /// Writes a file that only the owner reads, in place of the old one at once.
    private func write(_ text: String, to path: String, _ owner: ClusterOwner) throws(PostgresError) {
        let draft = path + ".new"
        try? FileManager.default.removeItem(atPath: draft)
        guard
            FileManager.default.createFile(
                atPath: draft, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { throw PostgresError(.clusterFailed, detail: "cannot write \(draft)") }
        try owner.own(draft, mode: 0o600)
        guard unsafe rename(draft, path) == 0 else {
            throw PostgresError(.clusterFailed, detail: "cannot rename \(draft): errno \(errno)")
        }
    }
}
