-- migrate:up

-- What `verify` reads of positions: also up to whom people were looked at as of a day that is not
-- looked at to its end (ADR 86).
DROP FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer);
CREATE FUNCTION audit.read_watch_positions(
    access_id bigint, filter jsonb, after text, after_bucket integer
) RETURNS TABLE (
    partner_id text, bucket smallint, data_version bigint, up_to bytea, as_of date, until date,
    until_up_to bytea
)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT w.partner_id, w.bucket, w.data_version, w.up_to, w.as_of, w.until, w.until_up_to
    FROM audit.watch_position AS w WHERE (w.partner_id, w.bucket) > ($3, $4)
    ORDER BY w.partner_id, w.bucket LIMIT 10000;
END $$;

REVOKE ALL ON FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer)
TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer);
CREATE FUNCTION audit.read_watch_positions(
    access_id bigint, filter jsonb, after text, after_bucket integer
) RETURNS TABLE (
    partner_id text, bucket smallint, data_version bigint, up_to bytea, as_of date
)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT w.partner_id, w.bucket, w.data_version, w.up_to, coalesce(w.until, w.as_of)
    FROM audit.watch_position AS w WHERE (w.partner_id, w.bucket) > ($3, $4)
    ORDER BY w.partner_id, w.bucket LIMIT 10000;
END $$;
REVOKE ALL ON FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer)
TO creditgateway_auditor;
