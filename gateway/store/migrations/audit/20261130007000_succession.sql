-- migrate:up

-- The entries in which one key of the log succeeded another, oldest first. Each names its keys
-- and a tree, and nobody and nothing else, so reading them needs no record; and without them
-- no checkpoint of an earlier key could be verified. More than a hundred are not followed.
CREATE FUNCTION audit.successions()
    RETURNS TABLE (leaf_index bigint, entry bytea)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT e.leaf_index, e.entry FROM audit.entry AS e
    WHERE e.partner_id = 'log:succession' ORDER BY e.leaf_index LIMIT 101
$$;
REVOKE ALL ON FUNCTION audit.successions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.successions() TO creditgateway_gateway, creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.successions();
