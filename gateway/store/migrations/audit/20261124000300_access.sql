-- migrate:up

-- ---------------------------------------------------------------- records of access

-- Who read the log, or changed what it keeps, for what and why. A record is made
-- and committed before anything is read; the gateway then makes an entry of it.
CREATE TABLE audit.access (
    access_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    access_time    timestamptz NOT NULL,
    actor          text NOT NULL CHECK (actor ~ '^(auditor|operator):.'),
    verb           text NOT NULL CHECK (verb ~ '^[a-z][a-z-]{0,31}$'),
    filter_digest  bytea NOT NULL CHECK (octet_length(filter_digest) = 32),
    row_limit      bigint NOT NULL CHECK (row_limit >= 0),
    cause          text NOT NULL CHECK (char_length(cause) <= 200),  -- '' when none is needed
    transaction_id xid8 NOT NULL
);
CREATE INDEX access_by_time ON audit.access (access_time);

-- Which leaf an access became; written in the same transaction as the leaf.
CREATE TABLE audit.access_logged (
    access_id  bigint PRIMARY KEY,
    leaf_index bigint NOT NULL CHECK (leaf_index >= 0)
);

-- What a filter is known by. jsonb's text has one form: sorted keys, no repeats.
CREATE FUNCTION audit.filter_digest(filter jsonb) RETURNS bytea
    LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
    SELECT sha256(convert_to(filter::text, 'UTF8'))
$$;

-- Records an access that somebody is about to make. Only called by functions that
-- know who is asking.
CREATE FUNCTION audit.add_access(actor text, verb text, filter jsonb, row_limit bigint, cause text)
    RETURNS bigint LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO audit.access
        (access_time, actor, verb, filter_digest, row_limit, cause, transaction_id)
    VALUES (clock_timestamp(), actor, verb, audit.filter_digest(filter), row_limit, cause,
            pg_current_xact_id())
    RETURNING access_id
$$;

-- The auditor's own record, under the name he logged in with. It counts once it is
-- committed. "filter" is what is to be read; only its digest is kept.
CREATE FUNCTION audit.record_access(verb text, filter jsonb, row_limit bigint, cause text)
    RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- Durable before anything is read, whatever the session prefers.
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('auditor:' || session_user, verb, filter, row_limit, cause);
END $$;

-- Refuses to read on unless just this was recorded: by the same login, in an
-- earlier transaction that is committed, within the last day, for one of these
-- verbs, with this filter, and for at least so many rows. Called first by every
-- function that reads.
CREATE FUNCTION audit.require_one_of(
    wanted bigint, verbs text[], filter jsonb, rows bigint, cause_needed boolean DEFAULT false
) RETURNS audit.access LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    record audit.access;
BEGIN
    -- A record of this very transaction could still be rolled back after reading.
    SELECT * INTO record FROM audit.access a
    WHERE a.access_id = wanted
      AND a.actor = 'auditor:' || session_user
      AND a.transaction_id IS DISTINCT FROM pg_current_xact_id_if_assigned()
      AND a.access_time > clock_timestamp() - interval '1 day'
      AND a.verb = ANY (verbs)
      AND a.filter_digest = audit.filter_digest(filter)
      AND a.row_limit >= rows
      AND (a.cause <> '' OR NOT cause_needed);
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN record;
END $$;

-- The same for one verb.
CREATE FUNCTION audit.require_access(wanted bigint, verb text, filter jsonb, rows bigint)
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of(wanted, ARRAY[verb], filter, rows);
END $$;

-- As require_one_of, for leaves from "low" up to before "high": they have to lie
-- within the recorded filter's own "low" and "high", and within as many leaves from
-- its "low" on as were recorded.
CREATE FUNCTION audit.require_range(
    wanted bigint, verbs text[], filter jsonb, low bigint, high bigint,
    cause_needed boolean DEFAULT false
) RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    first CONSTANT bigint := coalesce((filter ->> 'low')::bigint, 0);
BEGIN
    PERFORM audit.require_one_of(wanted, verbs, filter, high - first, cause_needed);
    IF low < first OR high > (filter ->> 'high')::bigint THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- ---------------------------------------------------------------- reading

-- Verbs under which entries may be read, and under which hashes may.
CREATE FUNCTION audit.entry_verbs() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT '{verify,tail,show,search,export,replay,report,access-report}'::text[]
$$;
CREATE FUNCTION audit.hash_verbs() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT audit.entry_verbs() || '{prove,checkpoint}'::text[]
$$;

CREATE FUNCTION audit.read_head(access_id bigint, filter jsonb)
    RETURNS TABLE (origin text, tree_size bigint, peaks bytea, checkpoint text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.hash_verbs(), $2, 0);
    RETURN QUERY SELECT h.origin, h.tree_size, h.peaks, h.checkpoint FROM audit.log_head h;
END $$;

-- Entries by leaf index, "high" excluded; 10,000 at most, so ask on from the last.
CREATE FUNCTION audit.read_entries(access_id bigint, filter jsonb, low bigint, high bigint)
    RETURNS SETOF audit.entry
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_range($1, audit.entry_verbs(), $2, $3, $4);
    RETURN QUERY SELECT * FROM audit.entry e
        WHERE e.leaf_index >= $3 AND e.leaf_index < $4 ORDER BY e.leaf_index LIMIT 10000;
END $$;

-- The statement of a search; $1 is the filter, $2 a leaf index to begin below, $3
-- how many rows, $4 the most rows that could ever come. Only known keys get in,
-- and of a filter only its keys get into the text. A partner is asked for as a range
-- and in its order: said with "=", the planner would rather go through the whole log
-- from its end, which takes long for a partner that has not asked for a while.
CREATE FUNCTION audit.search_statement(filter jsonb) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    conditions text := 'true';
    key text;
BEGIN
    FOR key IN SELECT jsonb_object_keys(filter) ORDER BY 1 LOOP
        conditions := conditions || ' AND ' || CASE key
            WHEN 'partner' THEN $c$partner_id BETWEEN $1 ->> 'partner' AND $1 ->> 'partner'$c$
            WHEN 'subject_commitment' THEN
                $c$subject_commitment = decode($1 ->> 'subject_commitment', 'hex')$c$
            WHEN 'purpose' THEN $c$purpose = ($1 ->> 'purpose')::smallint$c$
            WHEN 'outcome' THEN $c$outcome = ($1 ->> 'outcome')::smallint$c$
            WHEN 'reason' THEN $c$reason = $1 ->> 'reason'$c$
            WHEN 'from' THEN $c$entry_time >= ($1 ->> 'from')::timestamptz$c$
            WHEN 'to' THEN $c$entry_time < ($1 ->> 'to')::timestamptz$c$
            WHEN 'trace_id' THEN $c$trace_id = decode($1 ->> 'trace_id', 'hex')$c$
            WHEN 'index' THEN $c$leaf_index = ($1 ->> 'index')::bigint$c$
            WHEN 'below' THEN $c$leaf_index < ($1 ->> 'below')::bigint$c$
        END;
        IF conditions IS NULL THEN
            RAISE EXCEPTION 'unknown search key' USING ERRCODE = 'invalid_parameter_value';
        END IF;
    END LOOP;
    RETURN format(
        'SELECT * FROM (SELECT * FROM audit.entry WHERE %s ORDER BY %s LIMIT $4) found'
        ' WHERE leaf_index < $2 ORDER BY leaf_index DESC LIMIT $3',
        conditions,
        CASE WHEN filter ? 'partner' THEN 'partner_id DESC, leaf_index DESC'
             ELSE 'leaf_index DESC' END);
END $$;

-- Newest first: among the newest entries that the filter finds, as many as were
-- recorded (10,000 at most; record the next window with "below"), those before a
-- leaf index, "page" at a time.
CREATE FUNCTION audit.search_entries(access_id bigint, filter jsonb, before bigint, page integer)
    RETURNS SETOF audit.entry
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    recorded CONSTANT audit.access :=
        audit.require_one_of($1, '{search,tail,access-report,report,export}', $2, $4);
BEGIN
    RETURN QUERY EXECUTE audit.search_statement($2)
        USING $2, coalesce($3, 9223372036854775807), $4, least(recorded.row_limit, 10000);
END $$;

-- Hashes only: leaf hashes (level 0) and stored nodes, in ranges, "highs" excluded.
CREATE FUNCTION audit.read_hashes(
    access_id bigint, filter jsonb, levels smallint[], lows bigint[], highs bigint[]
) RETURNS TABLE (level smallint, node_index bigint, hash bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.hash_verbs(), $2, 0);
    RETURN QUERY
    SELECT part.level, f.node_index, f.hash
    FROM unnest($3, $4, $5) AS part (level, low, high)
    CROSS JOIN LATERAL (
        SELECT e.leaf_index AS node_index, e.leaf_hash AS hash FROM audit.entry e
        WHERE part.level = 0 AND e.leaf_index >= part.low AND e.leaf_index < part.high
        UNION ALL
        SELECT n.node_index, n.hash FROM audit.tree_node n
        WHERE n.level = part.level AND n.node_index >= part.low AND n.node_index < part.high
    ) AS f
    LIMIT 100000;
END $$;

-- Stored nodes in the order of their key, after one of them.
CREATE FUNCTION audit.read_nodes(
    access_id bigint, filter jsonb, after_level smallint, after_index bigint
) RETURNS SETOF audit.tree_node
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.hash_verbs(), $2, 0);
    RETURN QUERY SELECT * FROM audit.tree_node n
        WHERE (n.level, n.node_index) > ($3, $4) ORDER BY n.level, n.node_index LIMIT 10000;
END $$;

-- Checkpoints of trees larger than "after", up to a size.
CREATE FUNCTION audit.read_checkpoints(
    access_id bigint, filter jsonb, after bigint, up_to bigint
) RETURNS SETOF audit.checkpoint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.hash_verbs(), $2, 0);
    RETURN QUERY SELECT * FROM audit.checkpoint c
        WHERE c.tree_size > $3 AND c.tree_size <= $4 ORDER BY c.tree_size LIMIT 10000;
END $$;

CREATE FUNCTION audit.read_chains(access_id bigint, filter jsonb)
    RETURNS SETOF audit.partner_chain
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY SELECT * FROM audit.partner_chain p ORDER BY p.partner_id;
END $$;

-- Request ids that are kept, in the order of their key, after one of them.
CREATE FUNCTION audit.read_nonces(
    access_id bigint, filter jsonb, after_partner text, after_request bytea, after_date date
) RETURNS SETOF audit.nonce
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
BEGIN
    PERFORM audit.require_one_of($1, '{verify,export}', $2, 0);
    RETURN QUERY SELECT * FROM audit.nonce n
        WHERE (n.partner_id, n.request_id, n.claim_date) > ($3, $4, $5)
        ORDER BY n.partner_id, n.request_id, n.claim_date LIMIT 10000;
END $$;

-- Records of access and the leaves they became, after one of them. Each side is
-- given even when it has lost the other.
CREATE FUNCTION audit.read_access(access_id bigint, filter jsonb, after bigint)
    RETURNS TABLE (
        number bigint, access_time timestamptz, actor text, verb text, filter_digest bytea,
        row_limit bigint, cause text, transaction_id bigint, leaf_index bigint
    )
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT coalesce(a.access_id, l.access_id), a.access_time, a.actor, a.verb, a.filter_digest,
        a.row_limit, a.cause, a.transaction_id::text::bigint, l.leaf_index
    FROM (SELECT * FROM audit.access x WHERE x.access_id > $3) AS a
    FULL JOIN (SELECT * FROM audit.access_logged y WHERE y.access_id > $3) AS l
        ON l.access_id = a.access_id
    ORDER BY 1 LIMIT 10000;
END $$;

-- Evidence as it is kept, but without the key that opens it: enough to hold it
-- against its entry. By leaf index, "high" excluded; 10,000 at most.
CREATE FUNCTION audit.read_sealed(access_id bigint, filter jsonb, low bigint, high bigint)
    RETURNS TABLE (
        leaf_index bigint, entry_time timestamptz, kek_id text, erased boolean, sealed bytea
    )
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_range($1, '{verify,export}', $2, $3, $4);
    RETURN QUERY
    SELECT v.leaf_index, v.entry_time, v.kek_id, v.wrapped_key IS NULL, v.sealed
    FROM audit.evidence v WHERE v.leaf_index >= $3 AND v.leaf_index < $4
    ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $$;

-- Evidence with the wrapped key: whoever holds the key-encryption key can open it.
-- Never without a cause.
CREATE FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[])
    RETURNS SETOF audit.evidence
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    low bigint;
    high bigint;
BEGIN
    IF $2 ? 'indexes' THEN
        PERFORM audit.require_one_of($1, '{show,replay,export,verify}', $2,
                                     cardinality($3), true);
        IF EXISTS (SELECT FROM unnest($3) AS i WHERE NOT $2 -> 'indexes' @> to_jsonb(i)) THEN
            RAISE EXCEPTION 'this access to the log is not recorded'
                USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSE
        SELECT min(i), max(i) + 1 INTO low, high FROM unnest($3) AS i;
        PERFORM audit.require_range($1, '{show,replay,export,verify}', $2,
                                    coalesce(low, 0), coalesce(high, 0), true);
    END IF;
    RETURN QUERY SELECT * FROM audit.evidence v
        WHERE v.leaf_index = ANY ($3) ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $$;

-- A search by partner, newest first, needs the leaf index; the counter runs along.
DROP INDEX audit.entry_by_partner;
CREATE INDEX entry_by_partner ON audit.entry (partner_id, leaf_index);

-- ---------------------------------------------------------------- privileges

GRANT SELECT ON audit.access TO creditgateway_gateway;
GRANT SELECT, INSERT ON audit.access_logged TO creditgateway_gateway;

REVOKE ALL ON ALL TABLES IN SCHEMA audit FROM creditgateway_auditor;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA audit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.record_access(text, jsonb, bigint, text),
    audit.read_head(bigint, jsonb),
    audit.read_entries(bigint, jsonb, bigint, bigint),
    audit.search_entries(bigint, jsonb, bigint, integer),
    audit.read_hashes(bigint, jsonb, smallint[], bigint[], bigint[]),
    audit.read_nodes(bigint, jsonb, smallint, bigint),
    audit.read_checkpoints(bigint, jsonb, bigint, bigint),
    audit.read_chains(bigint, jsonb),
    audit.read_nonces(bigint, jsonb, text, bytea, date),
    audit.read_access(bigint, jsonb, bigint),
    audit.read_sealed(bigint, jsonb, bigint, bigint),
    audit.read_evidence(bigint, jsonb, bigint[])
TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION
    audit.record_access(text, jsonb, bigint, text),
    audit.read_head(bigint, jsonb),
    audit.read_entries(bigint, jsonb, bigint, bigint),
    audit.search_entries(bigint, jsonb, bigint, integer),
    audit.search_statement(jsonb),
    audit.read_hashes(bigint, jsonb, smallint[], bigint[], bigint[]),
    audit.read_nodes(bigint, jsonb, smallint, bigint),
    audit.read_checkpoints(bigint, jsonb, bigint, bigint),
    audit.read_chains(bigint, jsonb),
    audit.read_nonces(bigint, jsonb, text, bytea, date),
    audit.read_access(bigint, jsonb, bigint),
    audit.read_sealed(bigint, jsonb, bigint, bigint),
    audit.read_evidence(bigint, jsonb, bigint[]),
    audit.hash_verbs(),
    audit.entry_verbs(),
    audit.require_range(bigint, text[], jsonb, bigint, bigint, boolean),
    audit.require_access(bigint, text, jsonb, bigint),
    audit.require_one_of(bigint, text[], jsonb, bigint, boolean),
    audit.add_access(text, text, jsonb, bigint, text),
    audit.filter_digest(jsonb);
DROP TABLE audit.access_logged, audit.access;
DROP INDEX audit.entry_by_partner;
CREATE INDEX entry_by_partner ON audit.entry (partner_id, partner_counter);
GRANT SELECT ON ALL TABLES IN SCHEMA audit TO creditgateway_auditor;
