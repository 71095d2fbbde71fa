-- migrate:up

-- The same as audit.access_confirmed, where the log is in another database.
CREATE TABLE credit.access_confirmed (
    access_id  bigint PRIMARY KEY,
    written_to pg_lsn NOT NULL
);

CREATE FUNCTION credit.confirm_access(wanted bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM credit.access AS a
        WHERE a.access_id = wanted AND a.actor = 'auditor:' || session_user
          AND a.transaction_id <> pg_current_xact_id()
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- Else it would be some time until the position is on disk.
    PERFORM set_config('synchronous_commit', 'on', true);
    INSERT INTO credit.access_confirmed VALUES (wanted, pg_current_wal_insert_lsn())
    ON CONFLICT DO NOTHING;
END $$;

-- As before, and the record has to be on disk.
CREATE OR REPLACE FUNCTION credit.require_replay(access_id bigint, filter jsonb, subjects bigint)
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NOT NULL THEN
        PERFORM audit.require_one_of(access_id, ARRAY['replay'], filter, subjects, true);
    ELSIF NOT EXISTS (
        SELECT FROM credit.access AS a
        JOIN credit.access_confirmed AS c ON c.access_id = a.access_id
        WHERE a.access_id = require_replay.access_id
          AND a.actor = 'auditor:' || session_user
          AND a.transaction_id IS DISTINCT FROM pg_current_xact_id_if_assigned()
          AND a.access_time > clock_timestamp() - interval '1 day'
          AND a.filter_digest = sha256(convert_to(filter::text, 'UTF8'))
          AND a.row_limit >= subjects
          AND c.written_to <= pg_current_wal_flush_lsn()
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded, or not confirmed'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

REVOKE ALL ON FUNCTION credit.confirm_access(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.confirm_access(bigint) TO creditgateway_auditor;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.require_replay(access_id bigint, filter jsonb, subjects bigint)
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NOT NULL THEN
        PERFORM audit.require_one_of(access_id, ARRAY['replay'], filter, subjects, true);
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
DROP FUNCTION credit.confirm_access(bigint);
DROP TABLE credit.access_confirmed;
