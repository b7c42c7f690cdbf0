-- Made from all migrations by SchemaTests; do not edit.

CREATE DOMAIN public.document AS json
	CONSTRAINT document_check CHECK (((VALUE IS NULL) OR ((VALUE)::jsonb IS NOT NULL)));

CREATE FUNCTION public.refuse_evidence_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'evidence is immutable' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION public.refuse_history_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM watches WHERE id = OLD.watch_id) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the history of activations is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION public.refuse_version_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE TABLE public.activations (
    watch_id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    version bigint,
    previous_version bigint,
    reason text NOT NULL,
    detail text DEFAULT ''::text NOT NULL,
    actor text NOT NULL,
    rollback_id text,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT activations_reason_check CHECK ((reason = ANY (ARRAY['promotion'::text, 'demotion'::text, 'rollback'::text, 'automatic_rollback'::text, 'restore'::text, 'artifact_unusable'::text])))
);

CREATE TABLE public.backtests (
    id text NOT NULL COLLATE pg_catalog."C",
    watch_id text NOT NULL COLLATE pg_catalog."C",
    state text DEFAULT 'queued'::text NOT NULL,
    progress double precision DEFAULT 0 NOT NULL,
    actor text NOT NULL,
    spec_generation bigint NOT NULL,
    request public.document NOT NULL,
    inputs public.document,
    results public.document,
    error public.document,
    token bigint,
    lease_until timestamp with time zone,
    requested_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT backtests_progress_check CHECK (((progress >= (0)::double precision) AND (progress <= (1)::double precision))),
    CONSTRAINT backtests_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'succeeded'::text, 'failed'::text, 'cancelled'::text])))
);

CREATE TABLE public.checkpoints (
    watch_id text NOT NULL COLLATE pg_catalog."C",
    bytes bytea NOT NULL,
    sha256 bytea NOT NULL,
    format integer NOT NULL,
    closed_through bigint NOT NULL,
    activation_seq bigint NOT NULL,
    spec_generation bigint NOT NULL,
    taken_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT checkpoints_sha256_check CHECK ((octet_length(sha256) = 32))
);
ALTER TABLE ONLY public.checkpoints ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE public.data_sources (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    revision bigint DEFAULT 1 NOT NULL,
    spec public.document NOT NULL,
    secrets bytea,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    updated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

CREATE TABLE public.exclusions (
    id text NOT NULL COLLATE pg_catalog."C",
    watch_id text NOT NULL COLLATE pg_catalog."C",
    start_at timestamp with time zone NOT NULL,
    end_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    actor text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    lifted_at timestamp with time zone,
    lifted_by text,
    CONSTRAINT exclusions_check CHECK ((start_at <= end_at))
);

CREATE TABLE public.experiment_blocks (
    experiment_id text NOT NULL COLLATE pg_catalog."C",
    block bigint NOT NULL,
    steps bigint NOT NULL,
    valid_steps bigint NOT NULL,
    champion_loss double precision NOT NULL,
    challenger_loss double precision NOT NULL,
    difference double precision NOT NULL,
    difference_square double precision NOT NULL,
    is_complete boolean NOT NULL,
    tally public.document NOT NULL,
    served text NOT NULL,
    propensity double precision NOT NULL,
    stored_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT experiment_blocks_block_check CHECK ((block >= 0)),
    CONSTRAINT experiment_blocks_check CHECK (((valid_steps >= 0) AND (valid_steps <= steps))),
    CONSTRAINT experiment_blocks_propensity_check CHECK (((propensity >= (0)::double precision) AND (propensity <= (1)::double precision))),
    CONSTRAINT experiment_blocks_served_check CHECK ((served = ANY (ARRAY['champion'::text, 'challenger'::text]))),
    CONSTRAINT experiment_blocks_steps_check CHECK ((steps >= 1))
);

CREATE TABLE public.experiments (
    id text NOT NULL COLLATE pg_catalog."C",
    watch_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    revision bigint DEFAULT 1 NOT NULL,
    spec public.document NOT NULL,
    champion bigint NOT NULL,
    challenger bigint,
    run_id text,
    seed bigint NOT NULL,
    spec_generation bigint NOT NULL,
    state text NOT NULL,
    start_index bigint,
    verdict text,
    stop_reason text,
    result public.document,
    error public.document,
    actor text NOT NULL,
    start_at timestamp with time zone,
    end_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT experiments_check CHECK (((verdict IS NULL) OR ((state = 'completed'::text) AND (result IS NOT NULL)))),
    CONSTRAINT experiments_check1 CHECK (((state <> ALL (ARRAY['running'::text, 'paused'::text])) OR ((challenger IS NOT NULL) AND (start_index IS NOT NULL)))),
    CONSTRAINT experiments_kind_check CHECK ((kind = ANY (ARRAY['experiment'::text, 'probation'::text]))),
    CONSTRAINT experiments_state_check CHECK ((state = ANY (ARRAY['scheduled'::text, 'training'::text, 'running'::text, 'paused'::text, 'completed'::text, 'cancelled'::text, 'failed'::text]))),
    CONSTRAINT experiments_verdict_check CHECK ((verdict = ANY (ARRAY['promote'::text, 'harm'::text, 'equivalent'::text, 'inconclusive'::text])))
);

CREATE SEQUENCE public.fence
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.resets (
    id text NOT NULL COLLATE pg_catalog."C",
    watch_id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    scope text NOT NULL,
    reason text NOT NULL,
    actor text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT resets_scope_check CHECK ((scope = ANY (ARRAY['drift'::text, 'intervals'::text, 'state'::text]))),
    CONSTRAINT resets_seq_check CHECK ((seq >= 1))
);

CREATE TABLE public.rollbacks (
    id text NOT NULL COLLATE pg_catalog."C",
    watch_id text NOT NULL COLLATE pg_catalog."C",
    from_version bigint,
    to_version bigint NOT NULL,
    activation_seq bigint NOT NULL,
    reason text NOT NULL,
    actor text NOT NULL,
    restored_configuration boolean DEFAULT false NOT NULL,
    state text DEFAULT 'pending'::text NOT NULL,
    pinned_until timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    acknowledged_at timestamp with time zone,
    revision bigint DEFAULT 1 NOT NULL,
    pins boolean DEFAULT false NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    released_at timestamp with time zone,
    released_by text,
    CONSTRAINT rollbacks_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'acknowledged'::text, 'failed'::text, 'released'::text])))
);

CREATE TABLE public.series (
    watch_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    labels public.document NOT NULL,
    first_seen timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    last_seen timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

CREATE TABLE public.training_runs (
    id text NOT NULL COLLATE pg_catalog."C",
    watch_id text NOT NULL COLLATE pg_catalog."C",
    trigger text NOT NULL,
    policy text NOT NULL,
    state text DEFAULT 'queued'::text NOT NULL,
    progress double precision DEFAULT 0 NOT NULL,
    spec_generation bigint NOT NULL,
    actor text NOT NULL,
    token bigint,
    lease_until timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    version bigint,
    outcome public.document,
    error public.document,
    data_source_id text NOT NULL,
    data_source_revision bigint NOT NULL,
    requested_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    cause public.document,
    parameters text DEFAULT 'reselect'::text NOT NULL,
    CONSTRAINT training_runs_parameters_check CHECK ((parameters = ANY (ARRAY['keep'::text, 'reselect'::text]))),
    CONSTRAINT training_runs_policy_check CHECK ((policy = ANY (ARRAY['full_retrain'::text, 'finetune'::text]))),
    CONSTRAINT training_runs_progress_check CHECK (((progress >= (0)::double precision) AND (progress <= (1)::double precision))),
    CONSTRAINT training_runs_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'succeeded'::text, 'failed'::text, 'cancelled'::text, 'superseded'::text]))),
    CONSTRAINT training_runs_trigger_check CHECK ((trigger = ANY (ARRAY['cold_start'::text, 'cron'::text, 'drift'::text, 'manual'::text, 'experiment'::text])))
);

CREATE TABLE public.versions (
    watch_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    stage text DEFAULT 'development'::text NOT NULL,
    model text NOT NULL,
    configuration public.document NOT NULL,
    record public.document NOT NULL,
    run_id text,
    parent bigint,
    artifact bytea,
    artifact_sha256 bytea NOT NULL,
    artifact_size bigint NOT NULL,
    artifact_format integer NOT NULL,
    data_source_id text NOT NULL,
    data_source_revision bigint NOT NULL,
    blocked public.document,
    tags public.document DEFAULT '{}'::json NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    pruned_at timestamp with time zone,
    revision bigint DEFAULT 1 NOT NULL,
    CONSTRAINT versions_artifact_sha256_check CHECK ((octet_length(artifact_sha256) = 32)),
    CONSTRAINT versions_number_check CHECK ((number >= 1)),
    CONSTRAINT versions_stage_check CHECK ((stage = ANY (ARRAY['development'::text, 'staging'::text, 'archived'::text])))
);

CREATE TABLE public.watch_names (
    name text NOT NULL COLLATE pg_catalog."C",
    next_version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT watch_names_next_version_check CHECK ((next_version >= 1))
);

CREATE TABLE public.watches (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    shard smallint NOT NULL,
    data_source_id text NOT NULL COLLATE pg_catalog."C",
    spec public.document NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    spec_generation bigint DEFAULT 1 NOT NULL,
    emission_key bytea,
    active_version bigint,
    activation_seq bigint DEFAULT 0 NOT NULL,
    acked_seq bigint DEFAULT 0 NOT NULL,
    next_run_at timestamp with time zone,
    last_run_at timestamp with time zone,
    last_trigger text,
    missed_runs bigint DEFAULT 0 NOT NULL,
    training_failures integer DEFAULT 0 NOT NULL,
    train_not_before timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    updated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    pin_since timestamp with time zone,
    pin_reason text,
    pin_until timestamp with time zone,
    pin_rollback_id text,
    pin_actor text,
    trial_seq bigint DEFAULT 0 NOT NULL,
    drift_not_before timestamp with time zone,
    upkeep_seq bigint DEFAULT 0 NOT NULL,
    CONSTRAINT watches_emission_key_check CHECK ((octet_length(emission_key) = 32)),
    CONSTRAINT watches_pin CHECK (((num_nulls(pin_since, pin_reason, pin_actor) = ANY (ARRAY[0, 3])) AND ((pin_since IS NOT NULL) OR (num_nonnulls(pin_until, pin_rollback_id) = 0)))),
    CONSTRAINT watches_shard_check CHECK (((shard >= 0) AND (shard <= 1023)))
);

ALTER TABLE ONLY public.activations
    ADD CONSTRAINT activations_pkey PRIMARY KEY (watch_id, seq);

ALTER TABLE ONLY public.backtests
    ADD CONSTRAINT backtests_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.checkpoints
    ADD CONSTRAINT checkpoints_pkey PRIMARY KEY (watch_id);

ALTER TABLE ONLY public.data_sources
    ADD CONSTRAINT data_sources_name_key UNIQUE (name);

ALTER TABLE ONLY public.data_sources
    ADD CONSTRAINT data_sources_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.exclusions
    ADD CONSTRAINT exclusions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.experiment_blocks
    ADD CONSTRAINT experiment_blocks_pkey PRIMARY KEY (experiment_id, block);

ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT experiments_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT experiments_watch_id_name_key UNIQUE (watch_id, name);

ALTER TABLE ONLY public.resets
    ADD CONSTRAINT resets_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.resets
    ADD CONSTRAINT resets_watch_id_seq_key UNIQUE (watch_id, seq);

ALTER TABLE ONLY public.rollbacks
    ADD CONSTRAINT rollbacks_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (watch_id, id);

ALTER TABLE ONLY public.training_runs
    ADD CONSTRAINT training_runs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.versions
    ADD CONSTRAINT versions_pkey PRIMARY KEY (watch_id, number);

ALTER TABLE ONLY public.versions
    ADD CONSTRAINT versions_run_id_key UNIQUE (run_id);

ALTER TABLE ONLY public.watch_names
    ADD CONSTRAINT watch_names_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.watches
    ADD CONSTRAINT watches_emission_key_key UNIQUE (emission_key);

ALTER TABLE ONLY public.watches
    ADD CONSTRAINT watches_name_key UNIQUE (name);

ALTER TABLE ONLY public.watches
    ADD CONSTRAINT watches_pkey PRIMARY KEY (id);

CREATE INDEX activations_by_time ON public.activations USING btree (at, watch_id, seq);

CREATE INDEX backtests_by_watch ON public.backtests USING btree (watch_id, id);

CREATE INDEX backtests_finished ON public.backtests USING btree (finished_at) WHERE (finished_at IS NOT NULL);

CREATE INDEX backtests_queue ON public.backtests USING btree (requested_at) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));

CREATE INDEX exclusions_by_watch ON public.exclusions USING btree (watch_id, id);

CREATE INDEX experiments_by_run ON public.experiments USING btree (run_id) WHERE (run_id IS NOT NULL);

CREATE INDEX experiments_by_watch ON public.experiments USING btree (watch_id, id);

CREATE INDEX experiments_ended ON public.experiments USING btree (ended_at) WHERE (ended_at IS NOT NULL);

CREATE UNIQUE INDEX experiments_one_open ON public.experiments USING btree (watch_id, kind) WHERE (state = ANY (ARRAY['training'::text, 'running'::text, 'paused'::text]));

CREATE INDEX experiments_open ON public.experiments USING btree (id) WHERE (state = ANY (ARRAY['scheduled'::text, 'training'::text, 'running'::text, 'paused'::text]));

CREATE INDEX resets_by_watch ON public.resets USING btree (watch_id, id);

CREATE INDEX rollbacks_by_watch ON public.rollbacks USING btree (watch_id, id);

CREATE INDEX training_runs_by_watch ON public.training_runs USING btree (watch_id, id);

CREATE INDEX training_runs_finished ON public.training_runs USING btree (finished_at) WHERE (finished_at IS NOT NULL);

CREATE UNIQUE INDEX training_runs_one_open ON public.training_runs USING btree (watch_id) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));

CREATE INDEX training_runs_queue ON public.training_runs USING btree (requested_at) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));

CREATE INDEX versions_by_time ON public.versions USING btree (created_at, watch_id, number);

CREATE INDEX watches_data_source ON public.watches USING btree (data_source_id);

CREATE INDEX watches_next_run_at ON public.watches USING btree (next_run_at);

CREATE TRIGGER activations_never_change BEFORE UPDATE ON public.activations FOR EACH ROW EXECUTE FUNCTION public.refuse_history_change();

CREATE TRIGGER activations_never_vanish BEFORE DELETE ON public.activations FOR EACH ROW EXECUTE FUNCTION public.refuse_history_change();

CREATE TRIGGER evidence_never_changes BEFORE UPDATE ON public.experiment_blocks FOR EACH ROW EXECUTE FUNCTION public.refuse_evidence_change();

CREATE TRIGGER versions_are_immutable BEFORE UPDATE ON public.versions FOR EACH ROW EXECUTE FUNCTION public.refuse_version_change();

ALTER TABLE ONLY public.activations
    ADD CONSTRAINT activations_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.backtests
    ADD CONSTRAINT backtests_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.checkpoints
    ADD CONSTRAINT checkpoints_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.exclusions
    ADD CONSTRAINT exclusions_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.experiment_blocks
    ADD CONSTRAINT experiment_blocks_experiment_id_fkey FOREIGN KEY (experiment_id) REFERENCES public.experiments(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT experiments_watch_id_challenger_fkey FOREIGN KEY (watch_id, challenger) REFERENCES public.versions(watch_id, number);

ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT experiments_watch_id_champion_fkey FOREIGN KEY (watch_id, champion) REFERENCES public.versions(watch_id, number);

ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT experiments_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.resets
    ADD CONSTRAINT resets_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.rollbacks
    ADD CONSTRAINT rollbacks_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.training_runs
    ADD CONSTRAINT training_runs_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.versions
    ADD CONSTRAINT versions_watch_id_fkey FOREIGN KEY (watch_id) REFERENCES public.watches(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.watches
    ADD CONSTRAINT watches_active_version FOREIGN KEY (id, active_version) REFERENCES public.versions(watch_id, number) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.watches
    ADD CONSTRAINT watches_data_source_id_fkey FOREIGN KEY (data_source_id) REFERENCES public.data_sources(id);

ALTER TABLE ONLY public.watches
    ADD CONSTRAINT watches_name_fkey FOREIGN KEY (name) REFERENCES public.watch_names(name);
