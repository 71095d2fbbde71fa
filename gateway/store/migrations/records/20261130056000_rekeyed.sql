-- migrate:up

-- Subject ids and account ids can be changed by a new key while nothing is served: by
-- `credit-gateway keys rekey`, as the owner of the database, a bucket at a time
-- (docs/adr/0101-a-new-pseudonym-key.md). What is noted here nobody has to believe: with another
-- version or another hash no root and no digest of the log would come out.

-- How far each change is; in effect once it has ended.
CREATE TABLE credit.rekeying (
    version       integer PRIMARY KEY CHECK (version > 1),  -- of the ids that it makes
    facts_to      bigint NOT NULL DEFAULT 0 CHECK (facts_to >= 0),  -- by their numbers
    begin_time    timestamptz NOT NULL DEFAULT clock_timestamp(),
    end_time      timestamptz
);
-- Of nobody; every process looks whether it has the keys.
GRANT SELECT ON credit.rekeying
    TO creditgateway_gateway, creditgateway_contributor, creditgateway_operator,
       creditgateway_auditor;

-- Up to which data version the rows of a bucket were changed; later ones were written so.
CREATE TABLE credit.rekeyed_bucket (
    bucket        smallint NOT NULL CHECK (bucket BETWEEN 0 AND 1023),
    version       integer NOT NULL REFERENCES credit.rekeying (version),
    data_version  bigint NOT NULL CHECK (data_version >= 0),
    PRIMARY KEY (bucket, version)
);

-- Of each row that was changed: the hash of what is stored now, and that of what was written, which the
-- log's roots are over; under the newest key, as account ids are. A deletion lists the first one, so
-- that the second has to be known after it.
CREATE TABLE credit.rekeyed_leaf (
    bucket        smallint NOT NULL CHECK (bucket BETWEEN 0 AND 1023),
    leaf_hash     bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
    written_hash  bytea NOT NULL CHECK (octet_length(written_hash) = 32),
    PRIMARY KEY (bucket, leaf_hash)
);

-- Nothing is written about people meanwhile, whoever began before.
DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.lock_bucket_heads(smallint[])'::regprocedure);
    changed CONSTANT text := replace(source, '
BEGIN
    PERFORM FROM credit.written_head', '
BEGIN
    IF EXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL) THEN
        RAISE EXCEPTION ''ids of people are being changed''
            USING ERRCODE = ''object_not_in_prerequisite_state'';
    END IF;
    PERFORM FROM credit.written_head');
BEGIN
    ASSERT changed <> source, 'credit.lock_bucket_heads is another one';
    EXECUTE changed;
END $$;

-- migrate:down

-- What was changed stays so, and cannot be checked without what is noted here.
DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.lock_bucket_heads(smallint[])'::regprocedure);
    changed CONSTANT text := replace(source, '
    IF EXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL) THEN
        RAISE EXCEPTION ''ids of people are being changed''
            USING ERRCODE = ''object_not_in_prerequisite_state'';
    END IF;', '');
BEGIN
    IF EXISTS (SELECT FROM credit.rekeying) THEN
        RAISE EXCEPTION 'subject ids were changed'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    ASSERT changed <> source, 'credit.lock_bucket_heads is another one';
    EXECUTE changed;
END $$;
DROP TABLE credit.rekeyed_leaf;
DROP TABLE credit.rekeyed_bucket;
DROP TABLE credit.rekeying;
