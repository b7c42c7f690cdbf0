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
