-- migrate:up

-- How many changes rest on entries from a leaf on: none may where the log goes on from there
-- under another key.
CREATE FUNCTION credit.facts_beyond(leaf bigint) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(*) FROM credit.fact AS f WHERE f.leaf_index >= leaf
$$;
REVOKE ALL ON FUNCTION credit.facts_beyond(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.facts_beyond(bigint) TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION credit.facts_beyond(bigint);
