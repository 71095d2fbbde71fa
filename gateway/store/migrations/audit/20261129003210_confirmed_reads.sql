-- migrate:up

-- That the record of a read is on disk, and not only committed. audit.record_access asks
-- Postgres to wait for the disk at its commit, but the caller can take that back later in the
-- same transaction; the record would be lost with the next crash, and what was read would not.
--
-- So a record opens something only once it is confirmed, in a later transaction: whoever sees
-- the record there knows that its commit is in the write-ahead log before the position that is
-- then the newest. Once all up to that position is on disk, the record is. It does not matter
-- how the confirming transaction commits.
CREATE TABLE audit.access_confirmed (
    access_id  bigint PRIMARY KEY,
    written_to pg_lsn NOT NULL
);

-- Confirms the auditor's own record of an earlier transaction.
CREATE FUNCTION audit.confirm_access(wanted bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM audit.access AS a
        WHERE a.access_id = wanted AND a.actor = 'auditor:' || session_user
          AND a.transaction_id <> pg_current_xact_id()
    ) THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- Else it would be some time until the position is on disk.
    PERFORM set_config('synchronous_commit', 'on', true);
    INSERT INTO audit.access_confirmed VALUES (wanted, pg_current_wal_insert_lsn())
    ON CONFLICT DO NOTHING;
END $$;

-- As before, and the record has to be on disk.
CREATE OR REPLACE FUNCTION audit.require_one_of(
    wanted bigint, verbs text[], filter jsonb, rows bigint, cause_needed boolean DEFAULT false
) RETURNS audit.access LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    record audit.access;
BEGIN
    -- A record of this very transaction could still be rolled back after reading.
    SELECT * INTO record FROM audit.access a
    WHERE a.access_id = wanted
      AND a.actor = 'auditor:' || session_user
      AND a.transaction_id IS DISTINCT FROM pg_current_xact_id_if_assigned()
      AND a.access_time > clock_timestamp() - interval '1 day'
      AND a.verb = ANY (verbs)
      AND a.filter_digest = audit.filter_digest(filter)
      AND a.row_limit >= rows
      AND (a.cause <> '' OR NOT cause_needed);
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (
        SELECT FROM audit.access_confirmed c
        WHERE c.access_id = wanted AND c.written_to <= pg_current_wal_flush_lsn()
    ) THEN
        RAISE EXCEPTION 'the record of this access is not confirmed to be on disk'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN record;
END $$;

REVOKE ALL ON FUNCTION audit.confirm_access(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.confirm_access(bigint) TO creditgateway_auditor;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.require_one_of(
    wanted bigint, verbs text[], filter jsonb, rows bigint, cause_needed boolean DEFAULT false
) RETURNS audit.access LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    record audit.access;
BEGIN
    -- A record of this very transaction could still be rolled back after reading.
    SELECT * INTO record FROM audit.access a
    WHERE a.access_id = wanted
      AND a.actor = 'auditor:' || session_user
      AND a.transaction_id IS DISTINCT FROM pg_current_xact_id_if_assigned()
      AND a.access_time > clock_timestamp() - interval '1 day'
      AND a.verb = ANY (verbs)
      AND a.filter_digest = audit.filter_digest(filter)
      AND a.row_limit >= rows
      AND (a.cause <> '' OR NOT cause_needed);
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN record;
END $$;
DROP FUNCTION audit.confirm_access(bigint);
DROP TABLE audit.access_confirmed;
