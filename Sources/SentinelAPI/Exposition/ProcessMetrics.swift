import Glibc
import SentinelPrometheus
package import SentinelTime

/// What every Prometheus client library says about its process, under the usual names, and the build.
package struct ProcessMetrics: Sendable {
    private let build: SamplePrefix
    private let startedAt: Timestamp

    private static let buildHeader = FamilyHeader(
        "sentinel_build_info", help: "1, with the version of the server in its labels.", type: .gauge)

    /// - Parameter build: further labels of `sentinel_build_info`.
    package init(version: String, build: [String: String], startedAt: Timestamp) {
        let labels = [Label("version", version)] + build.sorted { $0.key < $1.key }.map { Label($0.key, $0.value) }
        self.build = SamplePrefix(ProcessMetrics.buildHeader.name, labels)
        self.startedAt = startedAt
    }

    func render(into page: inout ExpositionBuffer) {
        page.append(ProcessMetrics.buildHeader.bytes)
        page.appendLine(build, 1)
        gauge("process_start_time_seconds", "Start time since the Unix epoch.", startedAt.seconds, &page)
        family("process_cpu_seconds_total", "User and system CPU time.", .counter, ProcessMetrics.cpuSeconds, &page)
        gauge("process_resident_memory_bytes", "Resident memory.", ProcessMetrics.residentBytes, &page)
        gauge("process_open_fds", "Open file descriptors.", ProcessMetrics.openFiles, &page)
        gauge("process_max_fds", "The most file descriptors allowed.", ProcessMetrics.maxFiles, &page)
    }

    private func gauge(_ name: String, _ help: String, _ value: Double?, _ page: inout ExpositionBuffer) {
        family(name, help, .gauge, value, &page)
    }

    private func family(
        _ name: String, _ help: String, _ type: MetricType, _ value: Double?, _ page: inout ExpositionBuffer
    ) {
        guard let value else { return }
        page.append(FamilyHeader(name, help: help, type: type).bytes)
        page.appendLine(SamplePrefix(name, []), value)
    }

    private static var cpuSeconds: Double? {
        var usage = rusage()
        guard unsafe getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return nil }
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    /// The second field of `/proc/self/statm`, in pages.
    private static var residentBytes: Double? {
        let file = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = unsafe read(file, &bytes, bytes.count)
        let fields = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
        guard fields.count > 1, let pages = Double(fields[1]) else { return nil }
        return pages * Double(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static var openFiles: Double? {
        guard let folder = unsafe opendir("/proc/self/fd") else { return nil }
        defer { _ = unsafe closedir(folder) }
        var entries = 0
        while unsafe readdir(folder) != nil { entries += 1 }
        // Not counted: `.`, `..` and the descriptor of the folder itself.
        return Double(max(0, entries - 3))
    }

    private static var maxFiles: Double? {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return nil }
        return Double(limit.rlim_cur)
    }
}
