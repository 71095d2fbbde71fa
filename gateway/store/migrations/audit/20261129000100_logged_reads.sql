-- migrate:up

-- Evidence keys are handed out only once the record of the access is an entry of the
-- log: a record can be deleted, an entry cannot. A gateway makes entries of records all
-- the time; while none serves, the operator's `credit-gateway log admit` does.

-- Whether an access became an entry, and that entry is really its own.
CREATE FUNCTION audit.is_logged(wanted bigint) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM audit.access a
        JOIN audit.access_logged l ON l.access_id = a.access_id
        JOIN audit.entry e ON e.leaf_index = l.leaf_index
        WHERE a.access_id = wanted AND e.outcome = 3
          AND e.partner_id = a.actor AND e.entry_time = a.access_time
          AND position(a.filter_digest IN e.entry) > 0
    )
$$;

-- The newest access of this login that opens the same, or the first part of a range of
-- leaves, for the same verb and cause, and is an entry; with its own filter.
CREATE FUNCTION audit.own_logged_access(
    verb text, filter jsonb, row_limit bigint, cause text
) RETURNS TABLE (access_id bigint, own_filter jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.access_id, candidate.filter
    FROM audit.access a
    CROSS JOIN LATERAL (
        SELECT $2 WHERE a.row_limit >= $3
        UNION ALL
        SELECT jsonb_set($2, '{high}', to_jsonb(($2 ->> 'low')::bigint + a.row_limit))
        WHERE $2 ? 'low' AND ($2 ->> 'low')::bigint + a.row_limit < ($2 ->> 'high')::bigint
    ) AS candidate (filter)
    WHERE a.actor = 'auditor:' || session_user AND a.verb = $1 AND a.cause = $4
      AND a.access_time > clock_timestamp() - interval '1 day'
      AND a.filter_digest = audit.filter_digest(candidate.filter)
      AND audit.is_logged(a.access_id)
    ORDER BY a.access_id DESC LIMIT 1
$$;

-- How many accesses are on record and not in the log yet, but for some.
CREATE FUNCTION audit.unlogged_accesses(but_for bigint[]) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(*) FROM audit.access a
    WHERE a.access_id <> ALL ($1)
      AND NOT EXISTS (SELECT FROM audit.access_logged l WHERE l.access_id = a.access_id)
$$;

-- Evidence with the wrapped key: whoever holds the key-encryption key can open it.
-- Never without a cause, and never under a record that is not in the log.
CREATE OR REPLACE FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[])
    RETURNS SETOF audit.evidence
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    low bigint;
    high bigint;
BEGIN
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

REVOKE ALL ON FUNCTION
    audit.is_logged(bigint),
    audit.own_logged_access(text, jsonb, bigint, text),
    audit.unlogged_accesses(bigint[])
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.own_logged_access(text, jsonb, bigint, text),
    audit.unlogged_accesses(bigint[])
    TO creditgateway_auditor;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[])
    RETURNS SETOF audit.evidence
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    low bigint;
    high bigint;
BEGIN
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
    RETURN QUERY SELECT * FROM audit.evidence v
        WHERE v.leaf_index = ANY ($3) ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $$;
DROP FUNCTION
    audit.unlogged_accesses(bigint[]),
    audit.own_logged_access(text, jsonb, bigint, text),
    audit.is_logged(bigint);
