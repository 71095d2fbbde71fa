-- migrate:up

-- The newest facts that are in effect, with their leaves: for a gateway that starts, which looks
-- whether the log has them. Says nothing of what a fact is about. By the index fact_leaf.
CREATE FUNCTION credit.newest_facts(most integer)
    RETURNS TABLE (fact_id uuid, leaf_index bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT f.fact_id, f.leaf_index FROM credit.fact AS f
    WHERE f.leaf_index IS NOT NULL ORDER BY f.leaf_index DESC LIMIT most
$$;
REVOKE ALL ON FUNCTION credit.newest_facts(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.newest_facts(integer) TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION credit.newest_facts(integer);
