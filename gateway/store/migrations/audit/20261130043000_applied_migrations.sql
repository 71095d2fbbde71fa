-- migrate:up

-- Which migrations made this schema, as the database says. An auditor cannot read dbmate's own
-- tables, and compares what the schema consists of only with what the same migrations make
-- (docs/adr/0093-definitions-are-compared-by-default.md).
CREATE FUNCTION audit.applied_migrations() RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT m.version::text FROM creditgateway_migrations.audit AS m
$$;

REVOKE ALL ON FUNCTION audit.applied_migrations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.applied_migrations() TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.applied_migrations();
