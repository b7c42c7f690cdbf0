-- Whether a retraining keeps the orders, seasons and choices of the version before.
ALTER TABLE training_runs
    ADD COLUMN parameters text NOT NULL DEFAULT 'reselect' CHECK (parameters IN ('keep', 'reselect'));
UPDATE training_runs SET parameters = 'keep' WHERE policy = 'finetune';

-- Moves with every exclusion and reset, which the serving process must follow.
ALTER TABLE watches ADD COLUMN upkeep_seq bigint NOT NULL DEFAULT 0;

-- Times whose points are forgotten on purpose: they train nothing and count for no score, drift, interval or evidence;
-- a stored block of evidence that holds one is void in the fold for as long as the exclusion holds.
CREATE TABLE exclusions (
    id          text COLLATE "C" PRIMARY KEY,
    watch_id    text COLLATE "C" NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    -- The first and the last time that are left out.
    start_at    timestamptz NOT NULL,
    end_at      timestamptz NOT NULL,
    reason      text NOT NULL,
    actor       text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- Lifted exclusions stay in the history.
    lifted_at   timestamptz,
    lifted_by   text,
    CHECK (start_at <= end_at)
);
CREATE INDEX exclusions_by_watch ON exclusions (watch_id, id);

-- What a person made a running watch forget.
CREATE TABLE resets (
    id          text COLLATE "C" PRIMARY KEY,
    watch_id    text COLLATE "C" NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    -- Counts the resets of a watch; its checkpoint knows up to which one it has followed.
    seq         bigint NOT NULL CHECK (seq >= 1),
    scope       text NOT NULL CHECK (scope IN ('drift', 'intervals', 'state')),
    reason      text NOT NULL,
    actor       text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (watch_id, seq)
);
CREATE INDEX resets_by_watch ON resets (watch_id, id);

-- What removes old records looks for the oldest.
CREATE INDEX training_runs_finished ON training_runs (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX backtests_finished ON backtests (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX experiments_ended ON experiments (ended_at) WHERE ended_at IS NOT NULL;
