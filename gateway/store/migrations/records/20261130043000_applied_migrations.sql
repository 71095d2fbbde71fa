-- migrate:up

-- Which migrations made this schema, as the database says. An auditor cannot read dbmate's own
-- tables, and compares what the schema consists of only with what the same migrations make
-- (docs/adr/0093-definitions-are-compared-by-default.md).
CREATE FUNCTION credit.applied_migrations() RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT m.version::text FROM creditgateway_migrations.records AS m
$$;

REVOKE ALL ON FUNCTION credit.applied_migrations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.applied_migrations() TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION credit.applied_migrations();
