-- migrate:up

-- Days of a watch (ADR 80): of each bucket the day as of which people were looked at last, since
-- time alone changes figures, too. While a later day is looked at it is `until`, and people up to a
-- subject commitment were.
ALTER TABLE audit.watch_position
    ADD COLUMN as_of date NOT NULL DEFAULT ((now() AT TIME ZONE 'UTC')::date),
    ADD COLUMN until date CHECK (until > as_of),
    ADD COLUMN until_up_to bytea CHECK (octet_length(until_up_to) = 32),
    ADD CONSTRAINT watch_position_until CHECK ((until IS NULL) = (until_up_to IS NULL));

CREATE OR REPLACE FUNCTION audit.begin_watch(
    partner text, moment timestamptz, data_versions bigint[], newest_leaf bigint
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM audit.watch AS w WHERE w.partner_id = partner) THEN
        RETURN true;
    END IF;
    INSERT INTO audit.watch (partner_id, dispute_leaf, begin_time)
    VALUES (partner, newest_leaf, moment);
    INSERT INTO audit.watch_position (partner_id, bucket, data_version, as_of)
    SELECT partner, v.place - 1, v.data_version, (moment AT TIME ZONE 'UTC')::date
    FROM unnest(data_versions) WITH ORDINALITY AS v (data_version, place);
    RETURN true;
END $$;

-- An event that the calendar made, about the records at a data version; false: it has been looked
-- at, or a later data version was.
CREATE FUNCTION audit.deliver_day(
    partner text, next_number bigint, leaf bigint, moment timestamptz,
    of_bucket smallint, version bigint, since date, day date, commitment bytea
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE audit.watch_position AS p SET until = day, until_up_to = commitment
    WHERE p.partner_id = partner AND p.bucket = of_bucket
      AND p.data_version = version AND p.up_to IS NULL AND p.as_of = since AND p.as_of < day
      AND (p.until IS NULL OR p.until = day AND p.until_up_to < commitment);
    RETURN FOUND AND audit.add_watch_event(partner, next_number, leaf, moment);
END $$;

-- That everybody of a bucket was looked at as of a day, with nothing more to tell.
CREATE FUNCTION audit.move_watch_day(partner text, of_bucket smallint, since date, day date)
    RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE audit.watch_position AS p SET as_of = day, until = NULL, until_up_to = NULL
    WHERE p.partner_id = partner AND p.bucket = of_bucket
      AND p.as_of = since AND since < day AND (p.until IS NULL OR p.until = day)
$$;

-- Now also with an end: after 30 days an event is not delivered once more, and its evidence is
-- opened to auditors only. Until it is acknowledged it stays counted.
CREATE OR REPLACE FUNCTION audit.watch_evidence(partner text, after bigint, most integer)
RETURNS TABLE (
    number bigint, leaf_index bigint, entry bytea, kek_id text, wrapped_key bytea, sealed bytea
)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.number, e.leaf_index, e.entry, v.kek_id, v.wrapped_key, v.sealed
    FROM audit.watch_event AS w
    JOIN audit.entry AS e ON e.leaf_index = w.leaf_index AND e.partner_id = w.partner_id
    JOIN audit.evidence AS v ON v.leaf_index = w.leaf_index AND v.entry_time = w.entry_time
    WHERE w.partner_id = partner AND w.number > after
      AND w.entry_time > now() - interval '30 days'
      AND e.outcome = 1 AND v.wrapped_key IS NOT NULL
      AND position(convert_to('/creditgateway.v1.WatchService/WatchCreditStatus', 'UTF8')
                   IN e.entry) > 0
    ORDER BY w.number LIMIT most
$$;

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

REVOKE ALL ON FUNCTION
    audit.deliver_day(text, bigint, bigint, timestamptz, smallint, bigint, date, date, bytea),
    audit.move_watch_day(text, smallint, date, date),
    audit.read_watch_positions(bigint, jsonb, text, integer)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.deliver_day(text, bigint, bigint, timestamptz, smallint, bigint, date, date, bytea),
    audit.move_watch_day(text, smallint, date, date)
TO creditgateway_gateway;
GRANT EXECUTE ON FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer)
TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer);
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
REVOKE ALL ON FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_watch_positions(bigint, jsonb, text, integer)
TO creditgateway_auditor;

CREATE OR REPLACE FUNCTION audit.watch_evidence(partner text, after bigint, most integer)
RETURNS TABLE (
    number bigint, leaf_index bigint, entry bytea, kek_id text, wrapped_key bytea, sealed bytea
)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.number, e.leaf_index, e.entry, v.kek_id, v.wrapped_key, v.sealed
    FROM audit.watch_event AS w
    JOIN audit.entry AS e ON e.leaf_index = w.leaf_index AND e.partner_id = w.partner_id
    JOIN audit.evidence AS v ON v.leaf_index = w.leaf_index AND v.entry_time = w.entry_time
    WHERE w.partner_id = partner AND w.number > after
      AND e.outcome = 1 AND v.wrapped_key IS NOT NULL
      AND position(convert_to('/creditgateway.v1.WatchService/WatchCreditStatus', 'UTF8')
                   IN e.entry) > 0
    ORDER BY w.number LIMIT most
$$;
DROP FUNCTION audit.move_watch_day(text, smallint, date, date);
DROP FUNCTION audit.deliver_day(
    text, bigint, bigint, timestamptz, smallint, bigint, date, date, bytea);
CREATE OR REPLACE FUNCTION audit.begin_watch(
    partner text, moment timestamptz, data_versions bigint[], newest_leaf bigint
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM audit.watch AS w WHERE w.partner_id = partner) THEN
        RETURN true;
    END IF;
    INSERT INTO audit.watch (partner_id, dispute_leaf, begin_time)
    VALUES (partner, newest_leaf, moment);
    INSERT INTO audit.watch_position (partner_id, bucket, data_version)
    SELECT partner, v.place - 1, v.data_version
    FROM unnest(data_versions) WITH ORDINALITY AS v (data_version, place);
    RETURN true;
END $$;
ALTER TABLE audit.watch_position
    DROP CONSTRAINT watch_position_until,
    DROP COLUMN until_up_to,
    DROP COLUMN until,
    DROP COLUMN as_of;
