-- Back-tests of watches on their own history. Nothing depends on them: one whose worker is lost has failed.

CREATE TABLE backtests (
    id              text COLLATE "C" PRIMARY KEY,
    watch_id        text COLLATE "C" NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    state           text NOT NULL DEFAULT 'queued'
                    CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
    progress        double precision NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
    actor           text NOT NULL,
    spec_generation bigint NOT NULL,
    -- What was asked for, every default written out.
    request         document NOT NULL,
    -- What it was computed from, and one row per model.
    inputs          document,
    results         document,
    error           document,
    -- The fencing number of the claim; a result without the current one is refused.
    token           bigint,
    lease_until     timestamptz,
    requested_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at      timestamptz,
    finished_at     timestamptz
);
CREATE INDEX backtests_queue ON backtests (requested_at) WHERE state IN ('queued', 'running');
CREATE INDEX backtests_by_watch ON backtests (watch_id, id);
