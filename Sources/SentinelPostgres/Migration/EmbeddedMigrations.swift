// Written by deploy/embed-migrations from migrations/; do not edit.
// swift-format-ignore-file

/// The migrations of this binary, in order.
package enum EmbeddedMigrations {
    package static let all: [Migration] = [
        Migration(
            version: 1, name: "initial",
            sql: #"""
-- The state of Sentinel: what is watched, which model versions exist, which one is active and how that came about.
-- Time is clock_timestamp() everywhere; specifications and reports are documents, everything that a rule or a query
-- depends on is a column. Names and ids are compared byte by byte (COLLATE "C"), so that pages have one
-- order and no index depends on the collations of an operating system.

CREATE SEQUENCE fence;

-- JSON, kept as it was written: jsonb would spell 1e+23 with 24 digits, which no double holds, and reorder the members.
-- What jsonb refuses, such as U+0000, is refused here too.
CREATE DOMAIN document AS json CHECK (VALUE IS NULL OR VALUE::jsonb IS NOT NULL);

CREATE TABLE data_sources (
    id          text COLLATE "C" PRIMARY KEY,
    name        text COLLATE "C" NOT NULL UNIQUE,
    revision    bigint NOT NULL DEFAULT 1,
    spec        document NOT NULL,
    -- Credentials, sealed with AES-256-GCM; never readable without the server's key.
    secrets     bytea,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- One row per name that was ever used: version numbers continue where an earlier watch of that name left off.
CREATE TABLE watch_names (
    name          text COLLATE "C" PRIMARY KEY,
    next_version  bigint NOT NULL DEFAULT 1 CHECK (next_version >= 1)
);

CREATE TABLE watches (
    id                text COLLATE "C" PRIMARY KEY,
    name              text COLLATE "C" NOT NULL UNIQUE REFERENCES watch_names (name),
    shard             smallint NOT NULL CHECK (shard BETWEEN 0 AND 1023),
    data_source_id    text COLLATE "C" NOT NULL REFERENCES data_sources (id),
    spec              document NOT NULL,
    -- Guards the client's edits (ETag).
    revision          bigint NOT NULL DEFAULT 1,
    -- Moves with forecast-relevant fields; guards the results of training.
    spec_generation   bigint NOT NULL DEFAULT 1,
    -- SHA-256 of what this watch would emit in the families named after its metric; null when it emits none there.
    emission_key      bytea UNIQUE CHECK (octet_length(emission_key) = 32),
    -- The pointer to the version that is served, changed by compare-and-set on activation_seq.
    active_version    bigint,
    activation_seq    bigint NOT NULL DEFAULT 0,
    -- The newest activation that the serving process has confirmed.
    acked_seq         bigint NOT NULL DEFAULT 0,
    next_run_at       timestamptz,
    last_run_at       timestamptz,
    last_trigger      text,
    missed_runs       bigint NOT NULL DEFAULT 0,
    training_failures integer NOT NULL DEFAULT 0,
    train_not_before  timestamptz,
    created_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at        timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX watches_next_run_at ON watches (next_run_at);
CREATE INDEX watches_data_source ON watches (data_source_id);

CREATE TABLE series (
    watch_id    text COLLATE "C" NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    id          text COLLATE "C" NOT NULL,
    labels      document NOT NULL,
    first_seen  timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_seen   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (watch_id, id)
);

CREATE TABLE training_runs (
    id               text COLLATE "C" PRIMARY KEY,
    watch_id         text COLLATE "C" NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    trigger          text NOT NULL CHECK (trigger IN ('cold_start', 'cron', 'drift', 'manual', 'experiment')),
    policy           text NOT NULL CHECK (policy IN ('full_retrain', 'finetune')),
    state            text NOT NULL DEFAULT 'queued'
                     CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled', 'superseded')),
    progress         double precision NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
    spec_generation  bigint NOT NULL,
    actor            text NOT NULL,
    -- The fencing number of the claim; a result without the current one is refused.
    token            bigint,
    lease_until      timestamptz,
    attempts         integer NOT NULL DEFAULT 0,
    version          bigint,
    outcome          document,
    error            document,
    data_source_id   text NOT NULL,
    data_source_revision bigint NOT NULL,
    requested_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at       timestamptz,
    finished_at      timestamptz
);
-- Requests for a watch that has one waiting or running are coalesced into it.
CREATE UNIQUE INDEX training_runs_one_open ON training_runs (watch_id) WHERE state IN ('queued', 'running');
CREATE INDEX training_runs_queue ON training_runs (requested_at) WHERE state IN ('queued', 'running');
CREATE INDEX training_runs_by_watch ON training_runs (watch_id, id);

CREATE TABLE versions (
    watch_id        text COLLATE "C" NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    number          bigint NOT NULL CHECK (number >= 1),
    -- 'production' is derived from watches.active_version and never stored.
    stage           text NOT NULL DEFAULT 'development' CHECK (stage IN ('development', 'staging', 'archived')),
    model           text NOT NULL,
    -- The configuration it was trained under: selector, model, granularity, horizon, look-back, transform.
    configuration   document NOT NULL,
    -- Lineage, data window, parameters, metrics: what training said about it.
    record          document NOT NULL,
    run_id          text UNIQUE,
    parent          bigint,
    artifact        bytea,
    artifact_sha256 bytea NOT NULL CHECK (octet_length(artifact_sha256) = 32),
    artifact_size   bigint NOT NULL,
    artifact_format integer NOT NULL,
    data_source_id  text NOT NULL,
    data_source_revision bigint NOT NULL,
    blocked         document,
    tags            document NOT NULL DEFAULT '{}',
    description     text NOT NULL DEFAULT '',
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    pruned_at       timestamptz,
    PRIMARY KEY (watch_id, number)
);

ALTER TABLE watches ADD CONSTRAINT watches_active_version
    FOREIGN KEY (id, active_version) REFERENCES versions (watch_id, number) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE rollbacks (
    id              text COLLATE "C" PRIMARY KEY,
    watch_id        text COLLATE "C" NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    from_version    bigint,
    to_version      bigint NOT NULL,
    activation_seq  bigint NOT NULL,
    reason          text NOT NULL,
    actor           text NOT NULL,
    restored_configuration boolean NOT NULL DEFAULT false,
    state           text NOT NULL DEFAULT 'pending'
                    CHECK (state IN ('pending', 'acknowledged', 'failed', 'released')),
    pinned_until    timestamptz,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    acknowledged_at timestamptz
);
CREATE INDEX rollbacks_by_watch ON rollbacks (watch_id, id);

CREATE TABLE activations (
    watch_id         text COLLATE "C" NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    seq              bigint NOT NULL,
    -- Null: from here on no version was active.
    version          bigint,
    previous_version bigint,
    reason           text NOT NULL
                     CHECK (reason IN ('promotion', 'rollback', 'automatic_rollback', 'restore', 'artifact_unusable')),
    detail           text NOT NULL DEFAULT '',
    actor            text NOT NULL,
    rollback_id      text,
    at               timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (watch_id, seq)
);

-- A version never changes once it is written: only its stage, its marks, and whether the artifact is still kept.
CREATE FUNCTION refuse_version_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.watch_id, NEW.number, NEW.model, NEW.configuration::text, NEW.record::text, NEW.run_id, NEW.parent,
        NEW.artifact_sha256, NEW.artifact_size, NEW.artifact_format, NEW.data_source_id, NEW.data_source_revision,
        NEW.created_at)
       IS DISTINCT FROM
       (OLD.watch_id, OLD.number, OLD.model, OLD.configuration::text, OLD.record::text, OLD.run_id, OLD.parent,
        OLD.artifact_sha256, OLD.artifact_size, OLD.artifact_format, OLD.data_source_id, OLD.data_source_revision,
        OLD.created_at)
       OR (NEW.artifact IS NOT NULL AND NEW.artifact IS DISTINCT FROM OLD.artifact) THEN
        RAISE EXCEPTION 'a version is immutable' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER versions_are_immutable BEFORE UPDATE ON versions
    FOR EACH ROW EXECUTE FUNCTION refuse_version_change();

-- The history of activations is append-only; it goes only together with its watch.
CREATE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM watches WHERE id = OLD.watch_id) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the history of activations is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER activations_never_change BEFORE UPDATE ON activations
    FOR EACH ROW EXECUTE FUNCTION refuse_history_change();
CREATE TRIGGER activations_never_vanish BEFORE DELETE ON activations
    FOR EACH ROW EXECUTE FUNCTION refuse_history_change();

"""#),
        Migration(
            version: 2, name: "checkpoints",
            sql: #"""
-- What a running watch knows (rings, model states, forecasts that wait for their target, live scores), written every
-- few minutes and when the server is stopped, so that a restart goes on where it was.

CREATE TABLE checkpoints (
    watch_id        text COLLATE "C" PRIMARY KEY REFERENCES watches (id) ON DELETE CASCADE,
    bytes           bytea NOT NULL,
    sha256          bytea NOT NULL CHECK (octet_length(sha256) = 32),
    -- Of the encoding; a binary ignores what it cannot read.
    format          integer NOT NULL,
    -- The newest grid index that is in it.
    closed_through  bigint NOT NULL,
    -- The activation and the configuration that it was taken under.
    activation_seq  bigint NOT NULL,
    spec_generation bigint NOT NULL,
    taken_at        timestamptz NOT NULL DEFAULT clock_timestamp()
);
-- Numbers do not compress: trying costs time at every write.
ALTER TABLE checkpoints ALTER COLUMN bytes SET STORAGE EXTERNAL;

"""#),
        Migration(
            version: 3, name: "backtests",
            sql: #"""
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

"""#),
        Migration(
            version: 4, name: "versions",
            sql: #"""
-- What a client may do with versions beyond looking at them, and what a rollback leaves behind.

-- A pin keeps the version that a rollback went to: nothing automatic replaces it until the pin is released.
ALTER TABLE watches
    ADD COLUMN pin_since timestamptz,
    ADD COLUMN pin_reason text,
    -- Null: until it is released.
    ADD COLUMN pin_until timestamptz,
    -- The rollback whose deletion releases it.
    ADD COLUMN pin_rollback_id text,
    ADD COLUMN pin_actor text,
    ADD CONSTRAINT watches_pin CHECK (
        num_nulls(pin_since, pin_reason, pin_actor) IN (0, 3)
        AND (pin_since IS NOT NULL OR num_nonnulls(pin_until, pin_rollback_id) = 0));

ALTER TABLE rollbacks
    -- Guards the client's edits (ETag).
    ADD COLUMN revision bigint NOT NULL DEFAULT 1,
    -- Whether it pinned the watch; the pin lasts until pinned_until or released_at.
    ADD COLUMN pins boolean NOT NULL DEFAULT false,
    -- What the client should know of the choice of the target.
    ADD COLUMN note text NOT NULL DEFAULT '',
    ADD COLUMN released_at timestamptz,
    ADD COLUMN released_by text;

-- Moves with tags, description, stage and mark (ETag).
ALTER TABLE versions ADD COLUMN revision bigint NOT NULL DEFAULT 1;

ALTER TABLE activations
    DROP CONSTRAINT activations_reason_check,
    ADD CONSTRAINT activations_reason_check CHECK (reason IN (
        'promotion', 'demotion', 'rollback', 'automatic_rollback', 'restore', 'artifact_unusable'));

-- The lists across watches, newest first.
CREATE INDEX versions_by_time ON versions (created_at, watch_id, number);
CREATE INDEX activations_by_time ON activations (at, watch_id, seq);

"""#),
        Migration(
            version: 5, name: "experiments",
            sql: #"""
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

"""#),
        Migration(
            version: 6, name: "exclusions",
            sql: #"""
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

"""#),
    ]
}
