import CLibPQ

/// Collects what the server says beside its results, of which one warning matters: a COMMIT that is durable only here.
final class NoticeBox {
    /// Whether the last COMMIT ended its wait for a synchronous standby early.
    private(set) var sawLocalCommitOnly = false

    /// Makes libpq report to this box, which must outlive `connection`, instead of writing to standard error.
    func attach(to connection: OpaquePointer) {
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        _ = unsafe PQsetNoticeReceiver(
            connection,
            { context, result in
                guard let context = unsafe context, let result = unsafe result else { return }
                unsafe Unmanaged<NoticeBox>.fromOpaque(context).takeUnretainedValue().note(result)
            }, context)
    }

    func reset() {
        sawLocalCommitOnly = false
    }

    /// The warning's text is translated by the server's locale; the function that raises it is not.
    private func note(_ result: OpaquePointer) {
        guard let function = unsafe PQresultErrorField(result, clibpq_field_source_function()) else { return }
        if unsafe String(cString: function) == "SyncRepWaitForLSN" { sawLocalCommitOnly = true }
    }
}
