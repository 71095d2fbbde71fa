-- migrate:up

-- Evidence is opened under a record that says so, of the verb "open-evidence", which is made only
-- where it may be. So the log tells each opening from every other read, and verify compares it with
-- the requests that were approved.
DROP FUNCTION audit.require_approved(text);
CREATE FUNCTION audit.require_approved(action text, moment timestamptz DEFAULT clock_timestamp())
    RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    may boolean;
BEGIN
    IF to_regprocedure('credit.may_do(text, timestamptz)') IS NULL THEN
        RETURN;  -- the records are elsewhere, where the verbs ask
    END IF;
    EXECUTE 'SELECT credit.may_do($1, $2)' INTO may USING action, moment;
    IF may IS DISTINCT FROM true THEN
        RAISE EXCEPTION 'a second operator has to approve it first'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;
REVOKE ALL ON FUNCTION audit.require_approved(text, timestamptz) FROM PUBLIC;

CREATE OR REPLACE FUNCTION audit.record_access(
    verb text, filter jsonb, row_limit bigint, cause text
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF verb = 'open-evidence' THEN
        PERFORM audit.require_approved(verb);
    END IF;
    -- Durable before anything is read, whatever the session prefers.
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('auditor:' || session_user, verb, filter, row_limit, cause);
END $$;

CREATE OR REPLACE FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[])
    RETURNS SETOF audit.evidence
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    low bigint;
    high bigint;
BEGIN
    IF $2 ? 'indexes' THEN
        PERFORM audit.require_one_of($1, '{open-evidence}', $2, cardinality($3), true);
        IF EXISTS (SELECT FROM unnest($3) AS i WHERE NOT $2 -> 'indexes' @> to_jsonb(i)) THEN
            RAISE EXCEPTION 'this access to the log is not recorded'
                USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSE
        SELECT min(i), max(i) + 1 INTO low, high FROM unnest($3) AS i;
        PERFORM audit.require_range($1, '{open-evidence}', $2,
                                    coalesce(low, 0), coalesce(high, 0), true);
    END IF;
    PERFORM audit.require_approved(
        'open-evidence', (SELECT a.access_time FROM audit.access AS a WHERE a.access_id = $1));
    IF NOT audit.is_logged($1) THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN QUERY SELECT * FROM audit.evidence v
        WHERE v.leaf_index = ANY ($3) ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[])
    RETURNS SETOF audit.evidence
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    low bigint;
    high bigint;
BEGIN
    PERFORM audit.require_approved('open-evidence');
    IF $2 ? 'indexes' THEN
        PERFORM audit.require_one_of($1, '{show,replay,export,verify}', $2,
                                     cardinality($3), true);
        IF EXISTS (SELECT FROM unnest($3) AS i WHERE NOT $2 -> 'indexes' @> to_jsonb(i)) THEN
            RAISE EXCEPTION 'this access to the log is not recorded'
                USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSE
        SELECT min(i), max(i) + 1 INTO low, high FROM unnest($3) AS i;
        PERFORM audit.require_range($1, '{show,replay,export,verify}', $2,
                                    coalesce(low, 0), coalesce(high, 0), true);
    END IF;
    IF NOT audit.is_logged($1) THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN QUERY SELECT * FROM audit.evidence v
        WHERE v.leaf_index = ANY ($3) ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $$;
CREATE OR REPLACE FUNCTION audit.record_access(
    verb text, filter jsonb, row_limit bigint, cause text
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- Durable before anything is read, whatever the session prefers.
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('auditor:' || session_user, verb, filter, row_limit, cause);
END $$;
DROP FUNCTION audit.require_approved(text, timestamptz);
CREATE FUNCTION audit.require_approved(action text) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    may boolean;
BEGIN
    IF to_regprocedure('credit.may_do(text)') IS NULL THEN
        RETURN;
    END IF;
    EXECUTE 'SELECT credit.may_do($1)' INTO may USING action;
    IF NOT may THEN
        RAISE EXCEPTION 'a second operator has to approve it first'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;
REVOKE ALL ON FUNCTION audit.require_approved(text) FROM PUBLIC;
