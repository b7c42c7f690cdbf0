-- Champion against challenger: experiments that a client asks for, and the probation of a version that has just been
-- promoted, in which the version before it is the challenger. Evidence is one row per block of grid points.

ALTER TABLE watches
    -- Moves with every change of an experiment that the serving process must follow.
    ADD COLUMN trial_seq        bigint NOT NULL DEFAULT 0,
    -- After a retraining for drift: no other one before this time.
    ADD COLUMN drift_not_before timestamptz;

-- Why a run for drift was asked for.
ALTER TABLE training_runs ADD COLUMN cause document;

CREATE TABLE experiments (
    id              text COLLATE "C" PRIMARY KEY,
    watch_id        text COLLATE "C" NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    kind            text NOT NULL CHECK (kind IN ('experiment', 'probation')),
    name            text COLLATE "C" NOT NULL,
    revision        bigint NOT NULL DEFAULT 1,
    -- What was asked for, every default written out.
    spec            document NOT NULL,
    champion        bigint NOT NULL,
    -- Null while it is being trained.
    challenger      bigint,
    run_id          text,
    seed            bigint NOT NULL,
    spec_generation bigint NOT NULL,
    state           text NOT NULL
                    CHECK (state IN ('scheduled', 'training', 'running', 'paused', 'completed', 'cancelled', 'failed')),
    -- The first grid index that counts.
    start_index     bigint,
    verdict         text CHECK (verdict IN ('promote', 'harm', 'equivalent', 'inconclusive')),
    stop_reason     text,
    -- What the evidence says so far, and at the end for good.
    result          document,
    error           document,
    actor           text NOT NULL,
    start_at        timestamptz,
    end_at          timestamptz,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at      timestamptz,
    ended_at        timestamptz,
    UNIQUE (watch_id, name),
    FOREIGN KEY (watch_id, champion) REFERENCES versions (watch_id, number),
    FOREIGN KEY (watch_id, challenger) REFERENCES versions (watch_id, number),
    -- Only what has come to an end has a verdict, and only evidence gives one.
    CHECK (verdict IS NULL OR (state = 'completed' AND result IS NOT NULL)),
    CHECK (state NOT IN ('running', 'paused') OR (challenger IS NOT NULL AND start_index IS NOT NULL))
);
-- At most one experiment per watch serves traffic, and at most one version is on probation.
CREATE UNIQUE INDEX experiments_one_open ON experiments (watch_id, kind)
    WHERE state IN ('training', 'running', 'paused');
CREATE INDEX experiments_by_watch ON experiments (watch_id, id);
CREATE INDEX experiments_open ON experiments (id) WHERE state IN ('scheduled', 'training', 'running', 'paused');
CREATE INDEX experiments_by_run ON experiments (run_id) WHERE run_id IS NOT NULL;

CREATE TABLE experiment_blocks (
    experiment_id     text COLLATE "C" NOT NULL REFERENCES experiments (id) ON DELETE CASCADE,
    -- Block k covers the grid points start_index + k * steps up to the next block.
    block             bigint NOT NULL CHECK (block >= 0),
    steps             bigint NOT NULL CHECK (steps >= 1),
    valid_steps       bigint NOT NULL CHECK (valid_steps BETWEEN 0 AND steps),
    champion_loss     double precision NOT NULL,
    challenger_loss   double precision NOT NULL,
    difference        double precision NOT NULL,
    difference_square double precision NOT NULL,
    is_complete       boolean NOT NULL,
    tally             document NOT NULL,
    -- Which version was shown during the block, and how likely that was.
    served            text NOT NULL CHECK (served IN ('champion', 'challenger')),
    propensity        double precision NOT NULL CHECK (propensity BETWEEN 0 AND 1),
    stored_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (experiment_id, block)
);

-- Evidence is never changed; it goes only together with its experiment.
CREATE FUNCTION refuse_evidence_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'evidence is immutable' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER evidence_never_changes BEFORE UPDATE ON experiment_blocks
    FOR EACH ROW EXECUTE FUNCTION refuse_evidence_change();
