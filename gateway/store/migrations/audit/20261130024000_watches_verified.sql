-- migrate:up

-- What `verify` compares with the entries: all that is stored of watches (ADR 80).
DROP FUNCTION audit.read_watches(bigint, jsonb, text);

CREATE FUNCTION audit.read_watches(access_id bigint, filter jsonb, after text) RETURNS TABLE (
    partner_id text, newest_event bigint, acknowledged_event bigint, dispute_leaf bigint,
    begin_time timestamptz
)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT w.partner_id, w.newest_event, w.acknowledged_event, w.dispute_leaf, w.begin_time
    FROM audit.watch AS w WHERE w.partner_id > $3
    ORDER BY w.partner_id LIMIT 10000;
END $$;

CREATE FUNCTION audit.read_watch_events(
    access_id bigint, filter jsonb, after text, after_number bigint
) RETURNS TABLE (partner_id text, number bigint, leaf_index bigint, entry_time timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT w.partner_id, w.number, w.leaf_index, w.entry_time
    FROM audit.watch_event AS w WHERE (w.partner_id, w.number) > ($3, $4)
    ORDER BY w.partner_id, w.number LIMIT 10000;
END $$;

CREATE FUNCTION audit.read_watch_positions(
    access_id bigint, filter jsonb, after text, after_bucket integer
) RETURNS TABLE (partner_id text, bucket smallint, data_version bigint, up_to bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT w.partner_id, w.bucket, w.data_version, w.up_to
    FROM audit.watch_position AS w WHERE (w.partner_id, w.bucket) > ($3, $4)
    ORDER BY w.partner_id, w.bucket LIMIT 10000;
END $$;

REVOKE ALL ON FUNCTION
    audit.read_watches(bigint, jsonb, text),
    audit.read_watch_events(bigint, jsonb, text, bigint),
    audit.read_watch_positions(bigint, jsonb, text, integer)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.read_watches(bigint, jsonb, text),
    audit.read_watch_events(bigint, jsonb, text, bigint),
    audit.read_watch_positions(bigint, jsonb, text, integer)
TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer);
DROP FUNCTION audit.read_watch_events(bigint, jsonb, text, bigint);
DROP FUNCTION audit.read_watches(bigint, jsonb, text);

CREATE FUNCTION audit.read_watches(access_id bigint, filter jsonb, after text) RETURNS TABLE (
    partner_id text, newest_event bigint, acknowledged_event bigint
)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT w.partner_id, w.newest_event, w.acknowledged_event
    FROM audit.watch AS w WHERE w.partner_id > $3
    ORDER BY w.partner_id LIMIT 10000;
END $$;
REVOKE ALL ON FUNCTION audit.read_watches(bigint, jsonb, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_watches(bigint, jsonb, text) TO creditgateway_auditor;
