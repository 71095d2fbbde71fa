-- migrate:up

-- Early warning (ADR 72): where each partner's watch stands. `newest_event` and
-- `acknowledged_event` repeat what entries say, and `verify` compares them. The positions tell
-- which changes have been looked at; they move in the transaction of the event's entry.
CREATE TABLE audit.watch (
    partner_id         text PRIMARY KEY,
    newest_event       bigint NOT NULL DEFAULT 0 CHECK (newest_event >= 0),
    acknowledged_event bigint NOT NULL DEFAULT 0
        CHECK (acknowledged_event BETWEEN 0 AND newest_event),
    dispute_leaf       bigint NOT NULL,  -- facts up to this leaf have been looked at
    begin_time         timestamptz NOT NULL
);

-- Of a bucket everything up to a data version has been looked at; of that version itself only
-- people up to a subject commitment, unless it is NULL: then all.
CREATE TABLE audit.watch_position (
    partner_id   text NOT NULL REFERENCES audit.watch,
    bucket       smallint NOT NULL CHECK (bucket BETWEEN 0 AND 1023),
    data_version bigint NOT NULL,
    up_to        bytea CHECK (octet_length(up_to) = 32),
    PRIMARY KEY (partner_id, bucket)
) WITH (fillfactor = 50);

-- Events that are not acknowledged, so that they can be delivered once more.
CREATE TABLE audit.watch_event (
    partner_id text NOT NULL REFERENCES audit.watch,
    number     bigint NOT NULL CHECK (number > 0),
    leaf_index bigint NOT NULL,  -- of its first entry
    entry_time timestamptz NOT NULL,
    PRIMARY KEY (partner_id, number)
);

-- Everything below runs under the head's lock, in the transaction of the entry, but for the moves.

-- A partner's first watch begins with the records as they are. True.
CREATE FUNCTION audit.begin_watch(
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

-- Notes an event, of the entry that comes next; false: it is not the partner's next one.
CREATE FUNCTION audit.add_watch_event(
    partner text, next_number bigint, leaf bigint, moment timestamptz
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF leaf IS DISTINCT FROM (SELECT h.tree_size FROM audit.log_head AS h) THEN
        RAISE EXCEPTION 'an event is of the entry that comes next'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE audit.watch AS w SET newest_event = next_number
    WHERE w.partner_id = partner AND w.newest_event = next_number - 1;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO audit.watch_event (partner_id, number, leaf_index, entry_time)
    VALUES (partner, next_number, leaf, moment);
    RETURN true;
END $$;

-- An event about a change of records; false: it has been looked at.
CREATE FUNCTION audit.deliver_change(
    partner text, next_number bigint, leaf bigint, moment timestamptz,
    of_bucket smallint, version bigint, commitment bytea
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE audit.watch_position AS p SET data_version = version, up_to = commitment
    WHERE p.partner_id = partner AND p.bucket = of_bucket
      AND (p.data_version < version OR p.data_version = version AND p.up_to < commitment);
    RETURN FOUND AND audit.add_watch_event(partner, next_number, leaf, moment);
END $$;

-- An event about a dispute; false: it has been looked at.
CREATE FUNCTION audit.deliver_dispute(
    partner text, next_number bigint, leaf bigint, moment timestamptz, of_leaf bigint
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE audit.watch AS w SET dispute_leaf = of_leaf
    WHERE w.partner_id = partner AND w.dispute_leaf < of_leaf;
    RETURN FOUND AND audit.add_watch_event(partner, next_number, leaf, moment);
END $$;

-- That an event may be delivered once more; false: it was acknowledged meanwhile.
CREATE FUNCTION audit.deliver_again(partner text, of_number bigint, first_leaf bigint)
    RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM audit.watch_event AS e
        WHERE e.partner_id = partner AND e.number = of_number AND e.leaf_index = first_leaf)
$$;

-- Up to which event the partner has acknowledged them now; NULL: there was no such event.
CREATE FUNCTION audit.acknowledge_events(partner text, up_to bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found bigint;
BEGIN
    UPDATE audit.watch AS w SET acknowledged_event = greatest(w.acknowledged_event, up_to)
    WHERE w.partner_id = partner AND w.newest_event >= up_to
    RETURNING w.acknowledged_event INTO found;
    DELETE FROM audit.watch_event AS e WHERE e.partner_id = partner AND e.number <= found;
    RETURN found;
END $$;

-- That a bucket was looked at up to a data version, with nothing more to tell.
CREATE FUNCTION audit.move_watch(partner text, of_bucket smallint, version bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE audit.watch_position AS p SET data_version = version, up_to = NULL
    WHERE p.partner_id = partner AND p.bucket = of_bucket
      AND (p.data_version < version OR p.data_version = version AND p.up_to IS NOT NULL)
$$;

-- The same of disputes.
CREATE FUNCTION audit.move_watched_disputes(partner text, newest_leaf bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE audit.watch AS w SET dispute_leaf = newest_leaf
    WHERE w.partner_id = partner AND w.dispute_leaf < newest_leaf
$$;

-- Entries of a partner's events that are not acknowledged, with their evidence. The gateway may
-- not read evidence otherwise: an entry of another method is not given, whatever the event names.
-- However old: an event comes again until it is acknowledged.
CREATE FUNCTION audit.watch_evidence(partner text, after bigint, most integer) RETURNS TABLE (
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

-- What `verify` compares with the entries.
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

REVOKE ALL ON FUNCTION
    audit.begin_watch(text, timestamptz, bigint[], bigint),
    audit.add_watch_event(text, bigint, bigint, timestamptz),
    audit.deliver_change(text, bigint, bigint, timestamptz, smallint, bigint, bytea),
    audit.deliver_dispute(text, bigint, bigint, timestamptz, bigint),
    audit.deliver_again(text, bigint, bigint),
    audit.acknowledge_events(text, bigint),
    audit.move_watch(text, smallint, bigint),
    audit.move_watched_disputes(text, bigint),
    audit.watch_evidence(text, bigint, integer),
    audit.read_watches(bigint, jsonb, text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.begin_watch(text, timestamptz, bigint[], bigint),
    audit.deliver_change(text, bigint, bigint, timestamptz, smallint, bigint, bytea),
    audit.deliver_dispute(text, bigint, bigint, timestamptz, bigint),
    audit.deliver_again(text, bigint, bigint),
    audit.acknowledge_events(text, bigint),
    audit.move_watch(text, smallint, bigint),
    audit.move_watched_disputes(text, bigint),
    audit.watch_evidence(text, bigint, integer)
TO creditgateway_gateway;
GRANT SELECT ON audit.watch, audit.watch_position TO creditgateway_gateway;
GRANT EXECUTE ON FUNCTION audit.read_watches(bigint, jsonb, text) TO creditgateway_auditor;

-- migrate:down

-- Not where there were events: their entries would stay, and their numbers come again.
DO $$
BEGIN
    IF EXISTS (SELECT FROM audit.watch WHERE newest_event > 0) THEN
        RAISE EXCEPTION 'events of watches are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DROP FUNCTION audit.read_watches(bigint, jsonb, text);
DROP FUNCTION audit.watch_evidence(text, bigint, integer);
DROP FUNCTION audit.move_watched_disputes(text, bigint);
DROP FUNCTION audit.move_watch(text, smallint, bigint);
DROP FUNCTION audit.acknowledge_events(text, bigint);
DROP FUNCTION audit.deliver_again(text, bigint, bigint);
DROP FUNCTION audit.deliver_dispute(text, bigint, bigint, timestamptz, bigint);
DROP FUNCTION audit.deliver_change(text, bigint, bigint, timestamptz, smallint, bigint, bytea);
DROP FUNCTION audit.add_watch_event(text, bigint, bigint, timestamptz);
DROP FUNCTION audit.begin_watch(text, timestamptz, bigint[], bigint);
DROP TABLE audit.watch_event;
DROP TABLE audit.watch_position;
DROP TABLE audit.watch;
