-- migrate:up

-- Single entries, wherever they are: those of facts, for what a replayed answer rests on. By
-- leaf index; 10,000 at most, and no more than were recorded.
CREATE FUNCTION audit.read_single_entries(access_id bigint, filter jsonb, indexes bigint[])
    RETURNS SETOF audit.entry
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM audit.require_one_of($1, '{replay}', $2, cardinality($3));
    RETURN QUERY SELECT * FROM audit.entry AS e
        WHERE e.leaf_index = ANY ($3) ORDER BY e.leaf_index LIMIT 10000;
END $$;
REVOKE ALL ON FUNCTION audit.read_single_entries(bigint, jsonb, bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_single_entries(bigint, jsonb, bigint[])
    TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.read_single_entries(bigint, jsonb, bigint[]);
