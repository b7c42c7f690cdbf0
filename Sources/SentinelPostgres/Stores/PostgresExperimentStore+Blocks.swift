import SentinelDomain
import SentinelEvidence
import SentinelJSON

/// Evidence: one row per block, written once.
extension PostgresExperimentStore {
    func insert(_ blocks: [ExperimentBlock], of id: String) throws {
        for block in blocks {
            let losses = block.losses
            try session.execute(
                """
                INSERT INTO experiment_blocks (experiment_id, block, steps, valid_steps, champion_loss,
                    challenger_loss, difference, difference_square, is_complete, tally, served, propensity)
                SELECT $1, $2::bigint, $3::bigint, $4::bigint, $5::double precision, $6::double precision,
                    $7::double precision, $8::double precision, $9::boolean, $10::document, $11, $12::double precision
                FROM experiments WHERE id = $1
                ON CONFLICT DO NOTHING
                """,
                [
                    .text(id), .int(losses.index), .int(losses.steps), .int(losses.validSteps),
                    .double(losses.championLoss), .double(losses.challengerLoss), .double(losses.difference),
                    .double(losses.differenceSquare), .bool(losses.isComplete), .object(losses.tally.json),
                    .text(block.served.rawValue), .double(block.propensity),
                ])
        }
    }

    func blocks(of id: String) throws -> [ExperimentBlock] {
        try blocks(of: id, after: nil, limit: Limits.experimentBlocksMax)
    }

    func blocks(of id: String, after: Int?, limit: Int) throws -> [ExperimentBlock] {
        try session.execute(
            """
            SELECT block, steps, valid_steps, champion_loss, challenger_loss, difference, difference_square,
                is_complete, tally, served, propensity
            FROM experiment_blocks WHERE experiment_id = $1 AND block > $2
            ORDER BY block LIMIT $3
            """,
            [.text(id), .int(after ?? -1), .int(limit)]
        ).map(ExperimentBlock.init)
    }

    func lastBlock(of id: String) throws -> Int? {
        try session.row(
            "SELECT max(block) AS last FROM experiment_blocks WHERE experiment_id = $1", [.text(id)]
        ).optionalInt("last")
    }
}

extension ExperimentBlock {
    fileprivate init(_ row: Row) throws {
        let losses = LossBlock(
            index: try row.int("block"), steps: try row.int("steps"), validSteps: try row.int("valid_steps"),
            means: LossBlock.Means(
                champion: try row.double("champion_loss"), challenger: try row.double("challenger_loss"),
                difference: try row.double("difference"), differenceSquare: try row.double("difference_square")),
            tally: GuardrailTally(try row.object("tally")), isComplete: try row.bool("is_complete"))
        self.init(
            losses: losses, served: try row.enumeration("served", Arm.self), propensity: try row.double("propensity"))
    }
}
