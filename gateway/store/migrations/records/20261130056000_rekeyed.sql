-- migrate:up

-- Subject ids and account ids can be changed by a new key while nothing is served: by
-- `credit-gateway keys rekey`, as the owner of the database, a bucket at a time
-- (docs/adr/0101-another-key-for-the-ids-of-people.md). That a key is in effect is a fact. What is
-- noted here of how far its change is need not be believed by whoever has the key: with another
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

-- Nothing is written about people meanwhile, whoever began before: what somebody read under one
-- id would be recorded under it when the other one is stored. Facts about nobody may be; their kinds
-- are OF_NOBODY in gateway/domain/facts/kinds.py.
DO $$
DECLARE
    of_people CONSTANT text := '$1 NOT IN (''adapter'', ''certificate'', ''complete'', ''four-eyes'', ''key'',
              ''key-check'', ''operator-key'', ''partner'', ''partner-adapter'', ''policy'',
              ''pseudonym-key'', ''reminder-endpoint'')
       AND ';
    guard CONSTANT text := '
BEGIN
    IF %sEXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL) THEN
        RAISE EXCEPTION ''ids of people are being changed''
            USING ERRCODE = ''object_not_in_prerequisite_state'';
    END IF;';
    change record;
    source text;
    changed text;
BEGIN
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.lock_bucket_heads(smallint[])', '
    PERFORM FROM credit.written_head', ''),
            ('credit.record_fact(text,text,jsonb,text)', '
    PERFORM set_config(', of_people),
            ('credit.record_fact_by_call(text,text,jsonb,text,timestamptz)', '
    PERFORM set_config(', of_people)) AS c (name, begins, condition)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(
            source, E'\nBEGIN' || change.begins, format(guard, change.condition) || change.begins);
        IF changed = source THEN
            RAISE EXCEPTION '% is another one', change.name;
        END IF;
        EXECUTE changed;
    END LOOP;
END $$;

-- migrate:down

-- What was changed stays so, and cannot be checked without what is noted here.
DO $$
DECLARE
    guard CONSTANT text := '
    IF [^;]*EXISTS \(SELECT FROM credit\.rekeying AS r WHERE r\.end_time IS NULL\) THEN
        RAISE EXCEPTION ''ids of people are being changed''
            USING ERRCODE = ''object_not_in_prerequisite_state'';
    END IF;';
    name text;
    source text;
    changed text;
BEGIN
    IF EXISTS (SELECT FROM credit.rekeying) THEN
        RAISE EXCEPTION 'subject ids were changed'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    FOREACH name IN ARRAY ARRAY[
        'credit.lock_bucket_heads(smallint[])',
        'credit.record_fact(text,text,jsonb,text)',
        'credit.record_fact_by_call(text,text,jsonb,text,timestamptz)']
    LOOP
        source := pg_get_functiondef(name::regprocedure);
        changed := regexp_replace(source, guard, '');
        IF changed = source THEN
            RAISE EXCEPTION '% is another one', name;
        END IF;
        EXECUTE changed;
    END LOOP;
END $$;
DROP TABLE credit.rekeyed_leaf;
DROP TABLE credit.rekeyed_bucket;
DROP TABLE credit.rekeying;
