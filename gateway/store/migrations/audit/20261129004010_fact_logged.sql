-- migrate:up

-- Which leaf a fact became; written in the same transaction as the leaf. Where the records are
-- in another database, it tells what is still to be applied there (docs/adr/0045).
CREATE TABLE audit.fact_logged (
    fact_id    uuid PRIMARY KEY,
    leaf_index bigint NOT NULL CHECK (leaf_index >= 0)
);

-- By id, after one of them.
CREATE FUNCTION audit.read_facts(access_id bigint, filter jsonb, after uuid)
    RETURNS SETOF audit.fact_logged
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY SELECT * FROM audit.fact_logged AS l
        WHERE $3 IS NULL OR l.fact_id > $3 ORDER BY l.fact_id LIMIT 10000;
END $$;

REVOKE ALL ON FUNCTION audit.read_facts(bigint, jsonb, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_facts(bigint, jsonb, uuid) TO creditgateway_auditor;
GRANT SELECT, INSERT ON audit.fact_logged TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION audit.read_facts(bigint, jsonb, uuid);
DROP TABLE audit.fact_logged;
