-- migrate:up

-- Where the log is in a database of its own, a reading of subject data is put on
-- record there first, and a second time here, so that this database, too, can
-- refuse what left no durable record. Where both are one, this table stays empty.

CREATE TABLE credit.access (
    access_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    log_access_id  bigint NOT NULL,     -- number of the record in the log's database
    access_time    timestamptz NOT NULL,
    actor          text NOT NULL CHECK (actor ~ '^auditor:.'),
    filter_digest  bytea NOT NULL CHECK (octet_length(filter_digest) = 32),
    row_limit      bigint NOT NULL CHECK (row_limit >= 0),
    cause          text NOT NULL CHECK (char_length(cause) BETWEEN 1 AND 200),
    transaction_id xid8 NOT NULL
);

-- The auditor's own record, under the name he logged in with.
CREATE FUNCTION credit.record_access(
    log_access_id bigint, filter jsonb, row_limit bigint, cause text
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number bigint;
BEGIN
    -- Durable before anything is read, whatever the session prefers.
    PERFORM set_config('synchronous_commit', 'on', true);
    INSERT INTO credit.access AS a (log_access_id, access_time, actor, filter_digest,
                                    row_limit, cause, transaction_id)
    VALUES ($1, clock_timestamp(), 'auditor:' || session_user,
            sha256(convert_to($2::text, 'UTF8')), $3, $4, pg_current_xact_id())
    RETURNING a.access_id INTO number;
    RETURN number;
END $$;

-- The access is on record, and allows replaying that many subjects: in the log,
-- where it is in this database, else in the table above, by the same rules
-- (audit.require_one_of).
CREATE OR REPLACE FUNCTION credit.require_replay(access_id bigint, filter jsonb, subjects bigint)
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NOT NULL THEN
        PERFORM audit.require_access(access_id, 'replay', filter, subjects);
    ELSIF NOT EXISTS (
        SELECT FROM credit.access AS a
        WHERE a.access_id = require_replay.access_id
          AND a.actor = 'auditor:' || session_user
          AND a.transaction_id IS DISTINCT FROM pg_current_xact_id_if_assigned()
          AND a.access_time > clock_timestamp() - interval '1 day'
          AND a.filter_digest = sha256(convert_to(filter::text, 'UTF8'))
          AND a.row_limit >= subjects
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

REVOKE ALL ON FUNCTION credit.record_access(bigint, jsonb, bigint, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.record_access(bigint, jsonb, bigint, text)
    TO creditgateway_auditor;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.require_replay(access_id bigint, filter jsonb, subjects bigint)
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NULL THEN
        RAISE EXCEPTION 'the log is not in this database, so no access is on record here'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM audit.require_access(access_id, 'replay', filter, subjects);
END $$;
DROP FUNCTION credit.record_access(bigint, jsonb, bigint, text);
DROP TABLE credit.access;
