-- migrate:up

-- Which leaf each fact became, page by page in the order of their ids: for comparing the records
-- with the log (`credit-gateway db check`). Says nothing of what a fact is about.
CREATE FUNCTION credit.facts_after(after uuid, most integer)
    RETURNS TABLE (fact_id uuid, leaf_index bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT f.fact_id, f.leaf_index FROM credit.fact AS f
    WHERE f.fact_id > after ORDER BY f.fact_id LIMIT most
$$;
REVOKE ALL ON FUNCTION credit.facts_after(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.facts_after(uuid, integer) TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION credit.facts_after(uuid, integer);
