/// What one watch has been through: its rows at the end, and everything that clients asked of it and heard. The checks
/// are pure; each gives a sentence for every violation.
struct StormHistory: Sendable {
    var rows: StormRows
    /// Of this watch only.
    var exchanges: [StormExchange]

    /// All that is wrong.
    var violations: [String] {
        foldViolations + stageViolations + pinViolations + versionViolations + runViolations + replyViolations
            + moveViolations + patchViolations + acknowledgedViolations + generationViolations + staleReadViolations
            + pageViolations
    }

    /// I1, I24: the history is a chain without a gap, and its end is where the pointer is.
    var foldViolations: [String] {
        var found: [String] = []
        var (seq, active) = (0, Int?.none)
        for row in rows.activations {
            if row.seq != seq + 1 { found.append("activation \(row.seq) follows \(seq)") }
            if row.previous != active {
                found.append("activation \(row.seq) left \(row.previous.text), but \(active.text) was active")
            }
            if let version = row.version, version == active {
                found.append("activation \(row.seq) activates version \(version) anew")
            }
            (seq, active) = (row.seq, row.version)
        }
        if active != rows.activeVersion { found.append("\(rows.activeVersion.text) is active, not \(active.text)") }
        if seq != rows.activationSeq { found.append("activation_seq is \(rows.activationSeq), not \(seq)") }
        let numbers = Set(rows.versions.map(\.number))
        found += rows.activations.compactMap { row in
            row.version.flatMap { numbers.contains($0) ? nil : "activation \(row.seq): there is no version \($0)" }
        }
        return found
    }

    /// What was active waits in staging, unless a client has asked for another stage of it. `production` is never
    /// stored.
    var stageViolations: [String] {
        let asked = exchanges.compactMap { exchange -> Int? in
            guard case .promotion(let version, let stage) = exchange.ask, stage != "production" else { return nil }
            return version
        }
        let once = Set(rows.activations.compactMap(\.version))
        return rows.versions.compactMap { version in
            let isFree = version.number != rows.activeVersion && asked.contains(version.number)
            guard once.contains(version.number), !isFree, version.stage != "staging" else { return nil }
            return "version \(version.number) was active and is stored in \(version.stage)"
        }
    }

    /// Rollbacks and their activations belong together; a pin is one of the newest activation.
    var pinViolations: [String] {
        var found: [String] = []
        let activations = Dictionary(rows.activations.map { ($0.seq, $0) }) { first, _ in first }
        for rollback in rows.rollbacks {
            let row = activations[rollback.seq]
            if row?.rollback != rollback.id || row?.version != rollback.to || row?.previous != rollback.from {
                found.append("rollback \(rollback.id) is not activation \(rollback.seq)")
            }
        }
        let known = Set(rows.rollbacks.map(\.id))
        for row in rows.activations {
            if row.reason.hasSuffix("rollback") != (row.rollback != nil) || row.rollback.map(known.contains) == false {
                found.append("activation \(row.seq) for \(row.reason) names rollback \(row.rollback ?? "none")")
            }
        }
        guard let pin = rows.pin else { return found }
        let holder = rows.rollbacks.first { $0.id == pin }
        if holder?.seq != rows.activationSeq || holder?.isReleased != false {
            found.append("the watch is pinned by \(pin), which is released or not the newest activation")
        }
        return found
    }

    /// I2: a number that was given is never given again; what it names stays what it was.
    var versionViolations: [String] {
        var found: [String] = []
        let newest = rows.versions.map(\.number).max() ?? 0
        if rows.nextVersion <= newest { found.append("version \(rows.nextVersion) would be given again") }
        if Set(rows.versions.map(\.number)).count != rows.versions.count { found.append("a number was given twice") }
        let versions = Dictionary(rows.versions.map { ($0.number, $0) }) { first, _ in first }
        for exchange in exchanges {
            for seen in exchange.sightings {
                guard let version = versions[seen.number] else {
                    found.append("version \(seen.number), named in reply \(exchange.answered), is gone")
                    continue
                }
                if seen.run.map({ $0 != version.run }) == true || seen.sha256.map({ $0 != version.sha256 }) == true
                    || seen.createdAt.map({ $0 != version.createdAt }) == true
                {
                    found.append("version \(seen.number) is another one than in reply \(exchange.answered)")
                }
            }
        }
        return found
    }

    /// I6: a run makes one version, and that once.
    var runViolations: [String] {
        let made = Dictionary(grouping: rows.versions.filter { $0.run != nil }) { $0.run ?? "" }
        let known = Set(rows.runs.map(\.id))
        let orphans = made.keys.filter { !known.contains($0) }.map { "version of an unknown run \($0)" }
        return orphans
            + rows.runs.compactMap { run in
                let numbers = made[run.id, default: []].map(\.number)
                if run.isOpen { return "run \(run.id) is still \(run.state)" }
                let wanted = run.state == "succeeded" ? [run.version].compactMap(\.self) : []
                let isRight = numbers == wanted && (run.state != "succeeded" || run.version != nil)
                return isRight ? nil : "run \(run.id) has \(run.state) with \(run.version.text) and made \(numbers)"
            }
    }
}

extension Int? {
    /// As it goes on after "run 7 has ended with".
    var text: String { map { "version \($0)" } ?? "no version" }
}
