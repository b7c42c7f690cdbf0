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
