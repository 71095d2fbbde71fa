--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: audit; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA audit;


--
-- Name: credit; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA credit;


--
-- Name: creditgateway_migrations; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA creditgateway_migrations;


--
-- Name: add_access(text, text, jsonb, bigint, text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.add_access(actor text, verb text, filter jsonb, row_limit bigint, cause text) RETURNS bigint
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    INSERT INTO audit.access
        (access_time, actor, verb, filter_digest, row_limit, cause, transaction_id)
    VALUES (clock_timestamp(), actor, verb, audit.filter_digest(filter), row_limit, cause,
            pg_current_xact_id())
    RETURNING access_id
$$;


--
-- Name: add_partition(text, text, text, text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.add_partition(parent text, child text, low text, high text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF to_regclass(format('audit.%I', child)) IS NULL THEN
        EXECUTE format('CREATE TABLE audit.%I PARTITION OF audit.%I FOR VALUES FROM (%L) TO (%L)',
                       child, parent, low, high);
    END IF;
EXCEPTION WHEN check_violation THEN
    NULL;
END $$;


--
-- Name: count_inquiries(bigint, jsonb, bytea[], timestamp with time zone[], bigint[]); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.count_inquiries(access_id bigint, filter jsonb, subject_commitments bytea[], moments timestamp with time zone[], tree_sizes bigint[]) RETURNS TABLE(last_31_days bigint, last_183_days bigint, partners bigint, tree_size bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
BEGIN
    PERFORM audit.require_one_of(
        access_id, ARRAY['replay'], filter,
        greatest(cardinality(subject_commitments), jsonb_array_length(filter -> 'commitments')),
        true);
    IF EXISTS (
        SELECT encode(asked.subject_commitment, 'hex')
        FROM unnest(subject_commitments) AS asked (subject_commitment)
        EXCEPT
        SELECT jsonb_array_elements_text(filter -> 'commitments')
    ) THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT counted.last_31_days, counted.last_183_days, counted.partners, asked.tree_size
    FROM unnest(subject_commitments, moments, tree_sizes)
             WITH ORDINALITY AS asked (subject_commitment, moment, tree_size, number)
    CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE e.entry_time > asked.moment - interval '744 hours')
                   AS last_31_days,
               count(*) AS last_183_days,
               count(DISTINCT e.partner_id) AS partners
        FROM audit.entry AS e
        WHERE e.subject_commitment = asked.subject_commitment
          AND e.leaf_index < asked.tree_size
          AND e.outcome = 1
          AND e.entry_time > asked.moment - interval '4392 hours'
          AND e.entry_time <= asked.moment
    ) AS counted
    ORDER BY asked.number;
END $$;


--
-- Name: destroy_evidence_keys(timestamp with time zone, text, text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.destroy_evidence_keys(before timestamp with time zone, cause text, evidence_class text DEFAULT 'all'::text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    limit_time CONSTANT timestamptz := date_trunc('second', before, 'UTC');
    limit_text CONSTANT text :=
        to_char(limit_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
    destroyed bigint;
BEGIN
    IF limit_time > now() - interval '31 days' THEN
        RAISE EXCEPTION 'evidence of the last 31 days is not destroyed'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    UPDATE audit.evidence AS v SET wrapped_key = NULL
    FROM audit.entry AS e
    WHERE e.leaf_index = v.leaf_index
      AND e.outcome = ANY (audit.outcomes_of(evidence_class))
      AND v.wrapped_key IS NOT NULL AND v.entry_time < limit_time;
    GET DIAGNOSTICS destroyed = ROW_COUNT;
    IF destroyed > 0 THEN
        PERFORM audit.add_access(
            'operator:' || session_user, 'retention',
            jsonb_build_object('before', limit_text, 'class', evidence_class),
            destroyed, format('%s before %s: %s', evidence_class, limit_text, cause));
    END IF;
    RETURN destroyed;
END $$;


--
-- Name: due_evidence_keys(timestamp with time zone, text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.due_evidence_keys(before timestamp with time zone, evidence_class text) RETURNS TABLE(month timestamp with time zone, keys bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
BEGIN
    RETURN QUERY
    SELECT date_trunc('month', v.entry_time), count(*)
    FROM audit.evidence AS v JOIN audit.entry AS e ON e.leaf_index = v.leaf_index
    WHERE v.wrapped_key IS NOT NULL AND v.entry_time < before
      AND e.outcome = ANY (audit.outcomes_of(evidence_class))
    GROUP BY 1 ORDER BY 1;
END $$;


--
-- Name: entry_verbs(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.entry_verbs() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT '{verify,tail,show,search,export,replay,report,access-report}'::text[]
$$;


--
-- Name: evidence_keys_to_rewrap(text, timestamp with time zone, bigint, integer); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.evidence_keys_to_rewrap(new_kek_id text, after_time timestamp with time zone, after_index bigint, page integer) RETURNS TABLE(leaf_index bigint, entry_time timestamp with time zone, kek_id text, wrapped_key bytea, request_digest bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RETURN QUERY
    SELECT v.leaf_index, v.entry_time, v.kek_id, v.wrapped_key,
           (SELECT audit.request_digest_of(e.entry) FROM audit.entry AS e
            WHERE e.leaf_index = v.leaf_index)
    FROM audit.evidence AS v
    WHERE v.wrapped_key IS NOT NULL AND v.kek_id <> new_kek_id
      AND v.entry_time >= after_time AND (v.entry_time, v.leaf_index) > (after_time, after_index)
    ORDER BY v.entry_time, v.leaf_index
    LIMIT page;
END $$;


--
-- Name: filter_digest(jsonb); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.filter_digest(filter jsonb) RETURNS bytea
    LANGUAGE sql IMMUTABLE STRICT
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT sha256(convert_to(filter::text, 'UTF8'))
$$;


--
-- Name: hash_verbs(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.hash_verbs() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT audit.entry_verbs() || '{prove,checkpoint}'::text[]
$$;


--
-- Name: is_logged(bigint); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.is_logged(wanted bigint) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT EXISTS (
        SELECT FROM audit.access a
        JOIN audit.access_logged l ON l.access_id = a.access_id
        JOIN audit.entry e ON e.leaf_index = l.leaf_index
        WHERE a.access_id = wanted AND e.outcome = 3
          AND e.partner_id = a.actor AND e.entry_time = a.access_time
          AND position(a.filter_digest IN e.entry) > 0
    )
$$;


--
-- Name: kept_evidence_keys(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.kept_evidence_keys() RETURNS TABLE(kek_id text, keys bigint, oldest timestamp with time zone, newest timestamp with time zone)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RETURN QUERY
    SELECT v.kek_id, count(*), min(v.entry_time), max(v.entry_time)
    FROM audit.evidence AS v WHERE v.wrapped_key IS NOT NULL
    GROUP BY v.kek_id ORDER BY v.kek_id;
END $$;


--
-- Name: maintain_partitions(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.maintain_partitions() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '1s'
    AS $_$
DECLARE
    span CONSTANT bigint := 16777216;
    today CONSTANT date := (now() AT TIME ZONE 'UTC')::date;
    month_start CONSTANT date := date_trunc('month', today)::date;
    chunk bigint;
    i integer;
    day date;
    old text;
BEGIN
    PERFORM pg_advisory_xact_lock(7165501);
    SELECT tree_size / span INTO chunk FROM audit.log_head FOR UPDATE;
    FOR i IN 0..1 LOOP
        PERFORM audit.add_partition('entry', format('entry_%s', chunk + i),
            ((chunk + i) * span)::text, ((chunk + i + 1) * span)::text);
        PERFORM audit.add_partition('checkpoint', format('checkpoint_%s', chunk + i),
            ((chunk + i) * span + 1)::text, ((chunk + i + 1) * span + 1)::text);
        PERFORM audit.add_partition('evidence',
            'evidence_' || to_char(month_start + make_interval(months => i), 'YYYYMM'),
            to_char(month_start + make_interval(months => i), 'YYYY-MM-DD 00:00:00+00'),
            to_char(month_start + make_interval(months => i + 1), 'YYYY-MM-DD 00:00:00+00'));
    END LOOP;
    FOR i IN 0..2 LOOP
        day := today + i;
        PERFORM audit.add_partition('nonce', 'nonce_' || to_char(day, 'YYYYMMDD'),
            day::text, (day + 1)::text);
    END LOOP;
    FOR old IN
        SELECT c.relname FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid
        WHERE h.inhparent = 'audit.nonce'::regclass
          AND c.relname ~ '^nonce_[0-9]{8}$'
          AND to_date(right(c.relname, 8), 'YYYYMMDD') < today - 3
    LOOP
        EXECUTE format('DROP TABLE audit.%I', old);
    END LOOP;
    -- What was claimed while no partition stood ready for its day.
    DELETE FROM audit.nonce_default WHERE claim_date < today - 3;
END $_$;


--
-- Name: newest_evidence_key(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.newest_evidence_key() RETURNS TABLE(kek_id text, wrapped_key bytea, entry bytea)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT v.kek_id, v.wrapped_key, e.entry
    FROM audit.evidence AS v JOIN audit.entry AS e ON e.leaf_index = v.leaf_index
    WHERE v.wrapped_key IS NOT NULL
    ORDER BY v.leaf_index DESC LIMIT 1
$$;


--
-- Name: outcomes_of(text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.outcomes_of(evidence_class text) RETURNS smallint[]
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    CASE evidence_class
        WHEN 'answered' THEN RETURN ARRAY[1];
        WHEN 'refused' THEN RETURN ARRAY[2];
        WHEN 'all' THEN RETURN ARRAY[1, 2];
    END CASE;
END $$;


--
-- Name: own_logged_access(text, jsonb, bigint, text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.own_logged_access(verb text, filter jsonb, row_limit bigint, cause text) RETURNS TABLE(access_id bigint, own_filter jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
    SELECT a.access_id, candidate.filter
    FROM audit.access a
    CROSS JOIN LATERAL (
        SELECT $2 WHERE a.row_limit >= $3
        UNION ALL
        SELECT jsonb_set($2, '{high}', to_jsonb(($2 ->> 'low')::bigint + a.row_limit))
        WHERE $2 ? 'low' AND ($2 ->> 'low')::bigint + a.row_limit < ($2 ->> 'high')::bigint
    ) AS candidate (filter)
    WHERE a.actor = 'auditor:' || session_user AND a.verb = $1 AND a.cause = $4
      AND a.access_time > clock_timestamp() - interval '1 day'
      AND a.filter_digest = audit.filter_digest(candidate.filter)
      AND audit.is_logged(a.access_id)
    ORDER BY a.access_id DESC LIMIT 1
$_$;


--
-- Name: read_access(bigint, jsonb, bigint); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_access(access_id bigint, filter jsonb, after bigint) RETURNS TABLE(number bigint, access_time timestamp with time zone, actor text, verb text, filter_digest bytea, row_limit bigint, cause text, transaction_id bigint, leaf_index bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT coalesce(a.access_id, l.access_id), a.access_time, a.actor, a.verb, a.filter_digest,
        a.row_limit, a.cause, a.transaction_id::text::bigint, l.leaf_index
    FROM (SELECT * FROM audit.access x WHERE x.access_id > $3) AS a
    FULL JOIN (SELECT * FROM audit.access_logged y WHERE y.access_id > $3) AS l
        ON l.access_id = a.access_id
    ORDER BY 1 LIMIT 10000;
END $_$;


SET default_tablespace = '';


--
-- Name: partner_chain; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.partner_chain (
    partner_id text NOT NULL,
    partner_counter bigint NOT NULL,
    leaf_hash bytea NOT NULL,
    CONSTRAINT partner_chain_leaf_hash_check CHECK ((octet_length(leaf_hash) = 32)),
    CONSTRAINT partner_chain_partner_counter_check CHECK ((partner_counter > 0))
);


--
-- Name: read_chains(bigint, jsonb); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_chains(access_id bigint, filter jsonb) RETURNS SETOF audit.partner_chain
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY SELECT * FROM audit.partner_chain p ORDER BY p.partner_id;
END $_$;


--
-- Name: checkpoint; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.checkpoint (
    tree_size bigint NOT NULL,
    root_hash bytea NOT NULL,
    checkpoint text NOT NULL,
    checkpoint_time timestamp with time zone NOT NULL,
    CONSTRAINT checkpoint_root_hash_check CHECK ((octet_length(root_hash) = 32)),
    CONSTRAINT checkpoint_tree_size_check CHECK ((tree_size > 0))
)
PARTITION BY RANGE (tree_size);


--
-- Name: read_checkpoints(bigint, jsonb, bigint, bigint); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_checkpoints(access_id bigint, filter jsonb, after bigint, up_to bigint) RETURNS SETOF audit.checkpoint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
BEGIN
    PERFORM audit.require_one_of($1, audit.hash_verbs(), $2, 0);
    RETURN QUERY SELECT * FROM audit.checkpoint c
        WHERE c.tree_size > $3 AND c.tree_size <= $4 ORDER BY c.tree_size LIMIT 10000;
END $_$;


--
-- Name: read_cosignatures(bigint, jsonb, bigint, text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_cosignatures(access_id bigint, filter jsonb, after_size bigint, after_key text) RETURNS TABLE(tree_size bigint, witness_key text, cosignature text, cosignature_time timestamp with time zone, checkpoint text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $_$
BEGIN
    PERFORM audit.require_one_of($1, audit.hash_verbs(), $2, 0);
    RETURN QUERY
    SELECT k.tree_size, k.witness_key, k.cosignature, k.cosignature_time, c.checkpoint
    FROM audit.cosignature AS k LEFT JOIN audit.checkpoint AS c ON c.tree_size = k.tree_size
    WHERE (k.tree_size, k.witness_key) > ($3, $4)
    ORDER BY k.tree_size, k.witness_key LIMIT 10000;
END $_$;


--
-- Name: entry; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.entry (
    leaf_index bigint NOT NULL,
    entry bytea NOT NULL,
    leaf_hash bytea NOT NULL,
    entry_time timestamp with time zone NOT NULL,
    partner_id text NOT NULL,
    partner_counter bigint NOT NULL,
    outcome smallint NOT NULL,
    reason text NOT NULL,
    purpose smallint NOT NULL,
    subject_commitment bytea,
    trace_id bytea NOT NULL,
    CONSTRAINT entry_leaf_hash_check CHECK ((octet_length(leaf_hash) = 32)),
    CONSTRAINT entry_leaf_index_check CHECK ((leaf_index >= 0)),
    CONSTRAINT entry_partner_counter_check CHECK ((partner_counter > 0))
)
PARTITION BY RANGE (leaf_index);


--
-- Name: read_entries(bigint, jsonb, bigint, bigint); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_entries(access_id bigint, filter jsonb, low bigint, high bigint) RETURNS SETOF audit.entry
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
BEGIN
    PERFORM audit.require_range($1, audit.entry_verbs(), $2, $3, $4);
    RETURN QUERY SELECT * FROM audit.entry e
        WHERE e.leaf_index >= $3 AND e.leaf_index < $4 ORDER BY e.leaf_index LIMIT 10000;
END $_$;


--
-- Name: evidence; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.evidence (
    leaf_index bigint NOT NULL,
    entry_time timestamp with time zone NOT NULL,
    kek_id text NOT NULL,
    wrapped_key bytea,
    sealed bytea NOT NULL
)
PARTITION BY RANGE (entry_time);


--
-- Name: read_evidence(bigint, jsonb, bigint[]); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[]) RETURNS SETOF audit.evidence
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $_$
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
    IF NOT audit.is_logged($1) THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN QUERY SELECT * FROM audit.evidence v
        WHERE v.leaf_index = ANY ($3) ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $_$;


--
-- Name: read_hashes(bigint, jsonb, smallint[], bigint[], bigint[]); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_hashes(access_id bigint, filter jsonb, levels smallint[], lows bigint[], highs bigint[]) RETURNS TABLE(level smallint, node_index bigint, hash bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $_$
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
END $_$;


--
-- Name: read_head(bigint, jsonb); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_head(access_id bigint, filter jsonb) RETURNS TABLE(origin text, tree_size bigint, peaks bytea, checkpoint text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
BEGIN
    PERFORM audit.require_one_of($1, audit.hash_verbs(), $2, 0);
    RETURN QUERY SELECT h.origin, h.tree_size, h.peaks, h.checkpoint FROM audit.log_head h;
END $_$;


--
-- Name: tree_node; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.tree_node (
    level smallint NOT NULL,
    node_index bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT tree_node_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT tree_node_level_check CHECK (((level > 0) AND (((level)::integer % 8) = 0))),
    CONSTRAINT tree_node_node_index_check CHECK ((node_index >= 0))
);


--
-- Name: read_nodes(bigint, jsonb, smallint, bigint); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_nodes(access_id bigint, filter jsonb, after_level smallint, after_index bigint) RETURNS SETOF audit.tree_node
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
BEGIN
    PERFORM audit.require_one_of($1, audit.hash_verbs(), $2, 0);
    RETURN QUERY SELECT * FROM audit.tree_node n
        WHERE (n.level, n.node_index) > ($3, $4) ORDER BY n.level, n.node_index LIMIT 10000;
END $_$;


--
-- Name: nonce; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.nonce (
    claim_date date NOT NULL,
    partner_id text NOT NULL,
    request_id bytea NOT NULL
)
PARTITION BY RANGE (claim_date);


--
-- Name: read_nonces(bigint, jsonb, text, bytea, date); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_nonces(access_id bigint, filter jsonb, after_partner text, after_request bytea, after_date date) RETURNS SETOF audit.nonce
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $_$
BEGIN
    PERFORM audit.require_one_of($1, '{verify,export}', $2, 0);
    RETURN QUERY SELECT * FROM audit.nonce n
        WHERE (n.partner_id, n.request_id, n.claim_date) > ($3, $4, $5)
        ORDER BY n.partner_id, n.request_id, n.claim_date LIMIT 10000;
END $_$;


--
-- Name: read_sealed(bigint, jsonb, bigint, bigint); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.read_sealed(access_id bigint, filter jsonb, low bigint, high bigint) RETURNS TABLE(leaf_index bigint, entry_time timestamp with time zone, kek_id text, erased boolean, sealed bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
BEGIN
    PERFORM audit.require_range($1, '{verify,export}', $2, $3, $4);
    RETURN QUERY
    SELECT v.leaf_index, v.entry_time, v.kek_id, v.wrapped_key IS NULL, v.sealed
    FROM audit.evidence v WHERE v.leaf_index >= $3 AND v.leaf_index < $4
    ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $_$;


--
-- Name: record_access(text, jsonb, bigint, text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.record_access(verb text, filter jsonb, row_limit bigint, cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    -- Durable before anything is read, whatever the session prefers.
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('auditor:' || session_user, verb, filter, row_limit, cause);
END $$;


--
-- Name: refuse_shrinking_head(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.refuse_shrinking_head() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.tree_size < OLD.tree_size OR (OLD.origin <> '' AND NEW.origin <> OLD.origin) THEN
        RAISE EXCEPTION 'the log only grows' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: request_digest_of(bytea); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.request_digest_of(entry bytea) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE STRICT
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    at integer := 0;
    tag integer;
    byte integer;
    shift integer;
    value bigint;
BEGIN
    WHILE at < length(entry) LOOP
        tag := get_byte(entry, at);
        at := at + 1;
        shift := 0;
        value := 0;
        LOOP
            byte := get_byte(entry, at);
            at := at + 1;
            value := value | ((byte & 127)::bigint << shift);
            shift := shift + 7;
            EXIT WHEN byte < 128;
        END LOOP;
        IF tag >> 3 > 10 THEN
            RETURN NULL;
        ELSIF tag & 7 = 2 THEN
            IF tag >> 3 = 10 THEN
                RETURN substring(entry FROM at + 1 FOR value::integer);
            END IF;
            at := at + value::integer;
        ELSIF tag & 7 <> 0 THEN
            RETURN NULL;
        END IF;
    END LOOP;
    RETURN NULL;
EXCEPTION WHEN array_subscript_error OR numeric_value_out_of_range THEN
    RETURN NULL;
END $$;


--
-- Name: require_access(bigint, text, jsonb, bigint); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.require_access(wanted bigint, verb text, filter jsonb, rows bigint) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM audit.require_one_of(wanted, ARRAY[verb], filter, rows);
END $$;


--
-- Name: access; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.access (
    access_id bigint NOT NULL,
    access_time timestamp with time zone NOT NULL,
    actor text NOT NULL,
    verb text NOT NULL,
    filter_digest bytea NOT NULL,
    row_limit bigint NOT NULL,
    cause text NOT NULL,
    transaction_id xid8 NOT NULL,
    CONSTRAINT access_actor_check CHECK ((actor ~ '^(auditor|operator):.'::text)),
    CONSTRAINT access_cause_check CHECK ((char_length(cause) <= 200)),
    CONSTRAINT access_filter_digest_check CHECK ((octet_length(filter_digest) = 32)),
    CONSTRAINT access_row_limit_check CHECK ((row_limit >= 0)),
    CONSTRAINT access_verb_check CHECK ((verb ~ '^[a-z][a-z-]{0,31}$'::text))
);


--
-- Name: require_one_of(bigint, text[], jsonb, bigint, boolean); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.require_one_of(wanted bigint, verbs text[], filter jsonb, rows bigint, cause_needed boolean DEFAULT false) RETURNS audit.access
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


--
-- Name: require_range(bigint, text[], jsonb, bigint, bigint, boolean); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.require_range(wanted bigint, verbs text[], filter jsonb, low bigint, high bigint, cause_needed boolean DEFAULT false) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    first CONSTANT bigint := coalesce((filter ->> 'low')::bigint, 0);
BEGIN
    PERFORM audit.require_one_of(wanted, verbs, filter, high - first, cause_needed);
    IF low < first OR high > (filter ->> 'high')::bigint THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;


--
-- Name: rewrap_evidence_keys(text, bigint[], timestamp with time zone[], bytea[], bytea[], text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.rewrap_evidence_keys(new_kek_id text, leaf_indexes bigint[], entry_times timestamp with time zone[], old_keys bytea[], new_keys bytea[], cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    renewed bigint;
BEGIN
    UPDATE audit.evidence AS v SET wrapped_key = given.new_key, kek_id = new_kek_id
    FROM unnest(leaf_indexes, entry_times, old_keys, new_keys)
        AS given (leaf_index, entry_time, old_key, new_key)
    WHERE v.leaf_index = given.leaf_index AND v.entry_time = given.entry_time
      AND v.wrapped_key = given.old_key AND given.new_key IS NOT NULL;
    GET DIAGNOSTICS renewed = ROW_COUNT;
    IF renewed > 0 THEN
        PERFORM audit.add_access(
            'operator:' || session_user, 'rotate-evidence',
            jsonb_build_object('kek_id', new_kek_id), renewed, cause);
    END IF;
    RETURN renewed;
END $$;


--
-- Name: search_entries(bigint, jsonb, bigint, integer); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.search_entries(access_id bigint, filter jsonb, before bigint, page integer) RETURNS SETOF audit.entry
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $_$
DECLARE
    recorded CONSTANT audit.access :=
        audit.require_one_of($1, '{search,tail,access-report,report,export}', $2, $4);
BEGIN
    RETURN QUERY EXECUTE audit.search_statement($2)
        USING $2, coalesce($3, 9223372036854775807), $4, least(recorded.row_limit, 10000);
END $_$;


--
-- Name: search_statement(jsonb); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.search_statement(filter jsonb) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
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
END $_$;


--
-- Name: unlogged_accesses(bigint[]); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.unlogged_accesses(but_for bigint[]) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
    SELECT count(*) FROM audit.access a
    WHERE a.access_id <> ALL ($1)
      AND NOT EXISTS (SELECT FROM audit.access_logged l WHERE l.access_id = a.access_id)
$_$;


--
-- Name: begin_contribution(text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamp with time zone); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.begin_contribution(partner_id text, kind text, adapter_hash bytea, file_digest bytea, first_line bigint, last_line bigint, account_versions bigint, record_versions bigint, contribution_time timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    announced bigint;
BEGIN
    UPDATE credit.data_head AS h
    SET data_version = h.data_version + 1, transaction_id = pg_current_xact_id()
    RETURNING h.data_version INTO STRICT announced;
    INSERT INTO credit.contribution (
        data_version, partner_id, kind, adapter_hash, file_digest, first_line, last_line,
        account_versions, record_versions, contribution_time)
    VALUES (announced, $1, $2, $3, $4, $5, $6, $7, $8, $9);
    RETURN announced;
END $_$;


--
-- Name: contributed_version(); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.contributed_version() RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    announced bigint;
BEGIN
    -- A dump takes the transaction's number along to a server that counts anew; there
    -- the row itself is older than any transaction of that number.
    SELECT h.data_version INTO announced FROM credit.data_head AS h
    WHERE h.transaction_id = pg_current_xact_id_if_assigned()
      AND age(h.xmin) <= age(h.transaction_id::xid);
    IF announced IS NULL THEN
        RAISE EXCEPTION 'this transaction has announced no contribution'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN announced;
END $$;


--
-- Name: lock_data_head(); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.lock_data_head() RETURNS bigint
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT data_version FROM credit.data_head FOR UPDATE
$$;


--
-- Name: read_accounts_at(bigint, jsonb, bytea[], bigint[]); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.read_accounts_at(access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]) RETURNS TABLE(number bigint, account_id bytea, partner_id text, account_type smallint, currency text, open_date date, close_date date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
BEGIN
    PERFORM credit.require_subjects(access_id, filter, subject_ids);
    RETURN QUERY
    SELECT asked.number, found.account_id, found.partner_id, found.account_type,
           found.currency, found.open_date, found.close_date
    FROM unnest(subject_ids, data_versions) WITH ORDINALITY
             AS asked (subject_id, data_version, number)
    CROSS JOIN LATERAL (
        SELECT DISTINCT ON (a.account_id) a.*
        FROM credit.account AS a
        WHERE a.subject_id = asked.subject_id AND a.data_version <= asked.data_version
        ORDER BY a.account_id, a.data_version DESC
    ) AS found
    WHERE NOT found.withdrawn;
END $$;


--
-- Name: read_records_at(bigint, jsonb, bytea[], bigint[]); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.read_records_at(access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]) RETURNS TABLE(number bigint, account_id bytea, month date, due bigint, paid bigint, balance bigint, days_past_due integer, credit_limit bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
BEGIN
    PERFORM credit.require_subjects(access_id, filter, subject_ids);
    RETURN QUERY
    SELECT asked.number, found.account_id, found.month, found.due, found.paid,
           found.balance, found.days_past_due, found.credit_limit
    FROM unnest(subject_ids, data_versions) WITH ORDINALITY
             AS asked (subject_id, data_version, number)
    CROSS JOIN LATERAL (
        SELECT DISTINCT ON (r.account_id, r.month) r.*
        FROM credit.repayment_record AS r
        WHERE r.subject_id = asked.subject_id AND r.data_version <= asked.data_version
          AND NOT EXISTS (
              SELECT FROM credit.account AS w
              WHERE w.withdrawn
                AND w.subject_id = r.subject_id AND w.account_id = r.account_id
                AND w.data_version BETWEEN r.data_version AND asked.data_version)
        ORDER BY r.account_id, r.month, r.data_version DESC
    ) AS found
    ORDER BY asked.number, found.account_id, found.month;
END $$;


--
-- Name: record_access(bigint, jsonb, bigint, text); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.record_access(log_access_id bigint, filter jsonb, row_limit bigint, cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    number bigint;
BEGIN
    -- Durable before anything is read, whatever the session prefers.
    PERFORM set_config('synchronous_commit', 'on', true);
    INSERT INTO credit.access AS a (log_access_id, access_time, actor, filter_digest,
                                    row_limit, cause, transaction_id)
    VALUES ($1, clock_timestamp(), 'auditor:' || session_user,
            sha256(convert_to($2::text, 'UTF8')), $3, $4, pg_current_xact_id())
    RETURNING a.access_id INTO number;
    RETURN number;
END $_$;


--
-- Name: refuse_older_head(); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.refuse_older_head() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF NEW.data_version < OLD.data_version THEN
        RAISE EXCEPTION 'the data version only grows'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: remove_summaries(bytea[]); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.remove_summaries(subject_ids bytea[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM credit.contributed_version();
    DELETE FROM credit.summary AS s WHERE s.subject_id = ANY (subject_ids);
END $$;


--
-- Name: require_replay(bigint, jsonb, bigint); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.require_replay(access_id bigint, filter jsonb, subjects bigint) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF to_regnamespace('audit') IS NOT NULL THEN
        PERFORM audit.require_one_of(access_id, ARRAY['replay'], filter, subjects, true);
    ELSIF NOT EXISTS (
        SELECT FROM credit.access AS a
        WHERE a.access_id = require_replay.access_id
          AND a.actor = 'auditor:' || session_user
          AND a.transaction_id IS DISTINCT FROM pg_current_xact_id_if_assigned()
          AND a.access_time > clock_timestamp() - interval '1 day'
          AND a.filter_digest = sha256(convert_to(filter::text, 'UTF8'))
          AND a.row_limit >= subjects
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;


--
-- Name: require_subjects(bigint, jsonb, bytea[]); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.require_subjects(access_id bigint, filter jsonb, subject_ids bytea[]) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM credit.require_replay(
        access_id, filter,
        greatest(cardinality(subject_ids), jsonb_array_length(filter -> 'subjects')));
    IF EXISTS (
        SELECT encode(sha256(asked.subject_id), 'hex')
        FROM unnest(subject_ids) AS asked (subject_id)
        EXCEPT
        SELECT jsonb_array_elements_text(filter -> 'subjects')
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;


--
-- Name: revoke_consent(bytea, text, bytea, timestamp with time zone); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.revoke_consent(subject bytea, partner text, commitment bytea, moment timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF moment IS NULL THEN
        RAISE EXCEPTION 'a time is needed' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    UPDATE credit.consent AS c SET revoke_time = least(c.revoke_time, moment)
    WHERE c.subject_id = subject AND c.partner_id = partner
      AND c.consent_commitment = commitment;
    RETURN FOUND;
END $$;


--
-- Name: revoke_key(text, text, timestamp with time zone); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.revoke_key(partner text, key text, moment timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF moment IS NULL THEN
        RAISE EXCEPTION 'a time is needed' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    UPDATE credit.partner_key AS k SET revoke_time = least(k.revoke_time, moment)
    WHERE k.partner_id = partner AND k.keyid = key;
    RETURN FOUND;
END $$;


--
-- Name: save_summaries(json); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.save_summaries(summaries json) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    announced CONSTANT bigint := credit.contributed_version();
BEGIN
    INSERT INTO credit.summary (
        subject_id, data_version, first_month, oldest_open_date, accounts, open_accounts,
        institutions, overdue_accounts, current_worst_dpd, worst_dpd, reported, on_time,
        unreported, currencies, money_first_month, credit_limit, open_balance,
        balance_under_limit, overdue, due, paid_against_due, paid, balance)
    SELECT
        s.subject_id, announced, s.first_month, s.oldest_open_date, s.accounts, s.open_accounts,
        s.institutions, s.overdue_accounts, s.current_worst_dpd, s.worst_dpd, s.reported,
        s.on_time, s.unreported, s.currencies, s.money_first_month, s.credit_limit,
        s.open_balance, s.balance_under_limit, s.overdue, s.due, s.paid_against_due, s.paid,
        s.balance
    FROM json_populate_recordset(NULL::credit.summary, summaries) AS s
    ON CONFLICT (subject_id) DO UPDATE SET
        data_version = excluded.data_version,
        first_month = excluded.first_month,
        oldest_open_date = excluded.oldest_open_date,
        accounts = excluded.accounts,
        open_accounts = excluded.open_accounts,
        institutions = excluded.institutions,
        overdue_accounts = excluded.overdue_accounts,
        current_worst_dpd = excluded.current_worst_dpd,
        worst_dpd = excluded.worst_dpd,
        reported = excluded.reported,
        on_time = excluded.on_time,
        unreported = excluded.unreported,
        currencies = excluded.currencies,
        money_first_month = excluded.money_first_month,
        credit_limit = excluded.credit_limit,
        open_balance = excluded.open_balance,
        balance_under_limit = excluded.balance_under_limit,
        overdue = excluded.overdue,
        due = excluded.due,
        paid_against_due = excluded.paid_against_due,
        paid = excluded.paid,
        balance = excluded.balance;
END $$;


--
-- Name: access_access_id_seq; Type: SEQUENCE; Schema: audit; Owner: -
--

ALTER TABLE audit.access ALTER COLUMN access_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME audit.access_access_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: access_logged; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.access_logged (
    access_id bigint NOT NULL,
    leaf_index bigint NOT NULL,
    CONSTRAINT access_logged_leaf_index_check CHECK ((leaf_index >= 0))
);


--
-- Name: checkpoint_0; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.checkpoint_0 (
    tree_size bigint CONSTRAINT checkpoint_tree_size_not_null NOT NULL,
    root_hash bytea CONSTRAINT checkpoint_root_hash_not_null NOT NULL,
    checkpoint text CONSTRAINT checkpoint_checkpoint_not_null NOT NULL,
    checkpoint_time timestamp with time zone CONSTRAINT checkpoint_checkpoint_time_not_null NOT NULL,
    CONSTRAINT checkpoint_root_hash_check CHECK ((octet_length(root_hash) = 32)),
    CONSTRAINT checkpoint_tree_size_check CHECK ((tree_size > 0))
);


--
-- Name: checkpoint_1; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.checkpoint_1 (
    tree_size bigint CONSTRAINT checkpoint_tree_size_not_null NOT NULL,
    root_hash bytea CONSTRAINT checkpoint_root_hash_not_null NOT NULL,
    checkpoint text CONSTRAINT checkpoint_checkpoint_not_null NOT NULL,
    checkpoint_time timestamp with time zone CONSTRAINT checkpoint_checkpoint_time_not_null NOT NULL,
    CONSTRAINT checkpoint_root_hash_check CHECK ((octet_length(root_hash) = 32)),
    CONSTRAINT checkpoint_tree_size_check CHECK ((tree_size > 0))
);


--
-- Name: checkpoint_default; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.checkpoint_default (
    tree_size bigint CONSTRAINT checkpoint_tree_size_not_null NOT NULL,
    root_hash bytea CONSTRAINT checkpoint_root_hash_not_null NOT NULL,
    checkpoint text CONSTRAINT checkpoint_checkpoint_not_null NOT NULL,
    checkpoint_time timestamp with time zone CONSTRAINT checkpoint_checkpoint_time_not_null NOT NULL,
    CONSTRAINT checkpoint_root_hash_check CHECK ((octet_length(root_hash) = 32)),
    CONSTRAINT checkpoint_tree_size_check CHECK ((tree_size > 0))
);


--
-- Name: cosignature; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.cosignature (
    tree_size bigint NOT NULL,
    witness_key text NOT NULL,
    cosignature text NOT NULL,
    cosignature_time timestamp with time zone NOT NULL,
    CONSTRAINT cosignature_tree_size_check CHECK ((tree_size > 0))
);


--
-- Name: entry_0; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.entry_0 (
    leaf_index bigint CONSTRAINT entry_leaf_index_not_null NOT NULL,
    entry bytea CONSTRAINT entry_entry_not_null NOT NULL,
    leaf_hash bytea CONSTRAINT entry_leaf_hash_not_null NOT NULL,
    entry_time timestamp with time zone CONSTRAINT entry_entry_time_not_null NOT NULL,
    partner_id text CONSTRAINT entry_partner_id_not_null NOT NULL,
    partner_counter bigint CONSTRAINT entry_partner_counter_not_null NOT NULL,
    outcome smallint CONSTRAINT entry_outcome_not_null NOT NULL,
    reason text CONSTRAINT entry_reason_not_null NOT NULL,
    purpose smallint CONSTRAINT entry_purpose_not_null NOT NULL,
    subject_commitment bytea,
    trace_id bytea CONSTRAINT entry_trace_id_not_null NOT NULL,
    CONSTRAINT entry_leaf_hash_check CHECK ((octet_length(leaf_hash) = 32)),
    CONSTRAINT entry_leaf_index_check CHECK ((leaf_index >= 0)),
    CONSTRAINT entry_partner_counter_check CHECK ((partner_counter > 0))
);


--
-- Name: entry_1; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.entry_1 (
    leaf_index bigint CONSTRAINT entry_leaf_index_not_null NOT NULL,
    entry bytea CONSTRAINT entry_entry_not_null NOT NULL,
    leaf_hash bytea CONSTRAINT entry_leaf_hash_not_null NOT NULL,
    entry_time timestamp with time zone CONSTRAINT entry_entry_time_not_null NOT NULL,
    partner_id text CONSTRAINT entry_partner_id_not_null NOT NULL,
    partner_counter bigint CONSTRAINT entry_partner_counter_not_null NOT NULL,
    outcome smallint CONSTRAINT entry_outcome_not_null NOT NULL,
    reason text CONSTRAINT entry_reason_not_null NOT NULL,
    purpose smallint CONSTRAINT entry_purpose_not_null NOT NULL,
    subject_commitment bytea,
    trace_id bytea CONSTRAINT entry_trace_id_not_null NOT NULL,
    CONSTRAINT entry_leaf_hash_check CHECK ((octet_length(leaf_hash) = 32)),
    CONSTRAINT entry_leaf_index_check CHECK ((leaf_index >= 0)),
    CONSTRAINT entry_partner_counter_check CHECK ((partner_counter > 0))
);


--
-- Name: entry_default; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.entry_default (
    leaf_index bigint CONSTRAINT entry_leaf_index_not_null NOT NULL,
    entry bytea CONSTRAINT entry_entry_not_null NOT NULL,
    leaf_hash bytea CONSTRAINT entry_leaf_hash_not_null NOT NULL,
    entry_time timestamp with time zone CONSTRAINT entry_entry_time_not_null NOT NULL,
    partner_id text CONSTRAINT entry_partner_id_not_null NOT NULL,
    partner_counter bigint CONSTRAINT entry_partner_counter_not_null NOT NULL,
    outcome smallint CONSTRAINT entry_outcome_not_null NOT NULL,
    reason text CONSTRAINT entry_reason_not_null NOT NULL,
    purpose smallint CONSTRAINT entry_purpose_not_null NOT NULL,
    subject_commitment bytea,
    trace_id bytea CONSTRAINT entry_trace_id_not_null NOT NULL,
    CONSTRAINT entry_leaf_hash_check CHECK ((octet_length(leaf_hash) = 32)),
    CONSTRAINT entry_leaf_index_check CHECK ((leaf_index >= 0)),
    CONSTRAINT entry_partner_counter_check CHECK ((partner_counter > 0))
);


--
-- Name: evidence_202611; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.evidence_202611 (
    leaf_index bigint CONSTRAINT evidence_leaf_index_not_null NOT NULL,
    entry_time timestamp with time zone CONSTRAINT evidence_entry_time_not_null NOT NULL,
    kek_id text CONSTRAINT evidence_kek_id_not_null NOT NULL,
    wrapped_key bytea,
    sealed bytea CONSTRAINT evidence_sealed_not_null NOT NULL
);


--
-- Name: evidence_202612; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.evidence_202612 (
    leaf_index bigint CONSTRAINT evidence_leaf_index_not_null NOT NULL,
    entry_time timestamp with time zone CONSTRAINT evidence_entry_time_not_null NOT NULL,
    kek_id text CONSTRAINT evidence_kek_id_not_null NOT NULL,
    wrapped_key bytea,
    sealed bytea CONSTRAINT evidence_sealed_not_null NOT NULL
);


--
-- Name: evidence_default; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.evidence_default (
    leaf_index bigint CONSTRAINT evidence_leaf_index_not_null NOT NULL,
    entry_time timestamp with time zone CONSTRAINT evidence_entry_time_not_null NOT NULL,
    kek_id text CONSTRAINT evidence_kek_id_not_null NOT NULL,
    wrapped_key bytea,
    sealed bytea CONSTRAINT evidence_sealed_not_null NOT NULL
);


--
-- Name: key_check; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.key_check (
    name text NOT NULL,
    check_value bytea NOT NULL,
    CONSTRAINT key_check_check_value_check CHECK ((octet_length(check_value) = 32)),
    CONSTRAINT key_check_name_check CHECK ((name ~ '^(commitment|pseudonym-[1-9][0-9]{0,8}|answer-[0-9a-f]{64}|evidence-[!-~]{1,64})$'::text))
);


--
-- Name: log_head; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.log_head (
    singleton boolean DEFAULT true NOT NULL,
    origin text NOT NULL,
    tree_size bigint NOT NULL,
    peaks bytea NOT NULL,
    checkpoint text NOT NULL,
    CONSTRAINT log_head_singleton_check CHECK (singleton),
    CONSTRAINT log_head_tree_size_check CHECK ((tree_size >= 0))
);


--
-- Name: nonce_20261129; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.nonce_20261129 (
    claim_date date CONSTRAINT nonce_claim_date_not_null NOT NULL,
    partner_id text CONSTRAINT nonce_partner_id_not_null NOT NULL,
    request_id bytea CONSTRAINT nonce_request_id_not_null NOT NULL
);


--
-- Name: nonce_20261130; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.nonce_20261130 (
    claim_date date CONSTRAINT nonce_claim_date_not_null NOT NULL,
    partner_id text CONSTRAINT nonce_partner_id_not_null NOT NULL,
    request_id bytea CONSTRAINT nonce_request_id_not_null NOT NULL
);


--
-- Name: nonce_20261201; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.nonce_20261201 (
    claim_date date CONSTRAINT nonce_claim_date_not_null NOT NULL,
    partner_id text CONSTRAINT nonce_partner_id_not_null NOT NULL,
    request_id bytea CONSTRAINT nonce_request_id_not_null NOT NULL
);


--
-- Name: nonce_default; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.nonce_default (
    claim_date date CONSTRAINT nonce_claim_date_not_null NOT NULL,
    partner_id text CONSTRAINT nonce_partner_id_not_null NOT NULL,
    request_id bytea CONSTRAINT nonce_request_id_not_null NOT NULL
);


--
-- Name: access; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.access (
    access_id bigint NOT NULL,
    log_access_id bigint NOT NULL,
    access_time timestamp with time zone NOT NULL,
    actor text NOT NULL,
    filter_digest bytea NOT NULL,
    row_limit bigint NOT NULL,
    cause text NOT NULL,
    transaction_id xid8 NOT NULL,
    CONSTRAINT access_actor_check CHECK ((actor ~ '^auditor:.'::text)),
    CONSTRAINT access_cause_check CHECK (((char_length(cause) >= 1) AND (char_length(cause) <= 200))),
    CONSTRAINT access_filter_digest_check CHECK ((octet_length(filter_digest) = 32)),
    CONSTRAINT access_row_limit_check CHECK ((row_limit >= 0))
);


--
-- Name: access_access_id_seq; Type: SEQUENCE; Schema: credit; Owner: -
--

ALTER TABLE credit.access ALTER COLUMN access_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME credit.access_access_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.account (
    subject_id bytea NOT NULL,
    account_id bytea NOT NULL,
    data_version bigint DEFAULT credit.contributed_version() NOT NULL,
    partner_id text NOT NULL,
    account_type smallint NOT NULL,
    currency text NOT NULL,
    open_date date,
    close_date date,
    withdrawn boolean DEFAULT false NOT NULL,
    CONSTRAINT account_account_id_check CHECK ((octet_length(account_id) = 32)),
    CONSTRAINT account_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT account_subject_id_check CHECK ((octet_length(subject_id) = 32))
);


--
-- Name: adapter_version; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.adapter_version (
    adapter_hash bytea NOT NULL,
    name text NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT adapter_version_adapter_hash_check CHECK ((octet_length(adapter_hash) = 32))
);


--
-- Name: client_area; Type: SEQUENCE; Schema: credit; Owner: -
--

CREATE SEQUENCE credit.client_area
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    MAXVALUE 9999
    CACHE 1;


--
-- Name: consent; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.consent (
    subject_id bytea NOT NULL,
    partner_id text NOT NULL,
    consent_commitment bytea NOT NULL,
    purposes smallint[] NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone NOT NULL,
    revoke_time timestamp with time zone,
    create_time timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT consent_check CHECK ((valid_from < valid_until)),
    CONSTRAINT consent_consent_commitment_check CHECK ((octet_length(consent_commitment) = 32)),
    CONSTRAINT consent_subject_id_check CHECK ((octet_length(subject_id) = 32))
);


--
-- Name: contribution; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.contribution (
    data_version bigint NOT NULL,
    partner_id text NOT NULL,
    adapter_hash bytea,
    file_digest bytea,
    first_line bigint,
    last_line bigint,
    account_versions bigint NOT NULL,
    record_versions bigint NOT NULL,
    contribution_time timestamp with time zone NOT NULL,
    kind text DEFAULT 'file'::text NOT NULL,
    CONSTRAINT contribution_data_version_check CHECK ((data_version > 0)),
    CONSTRAINT contribution_file_digest_check CHECK ((octet_length(file_digest) = 32)),
    CONSTRAINT contribution_has_a_file CHECK ((num_nonnulls(adapter_hash, file_digest, first_line, last_line) =
CASE kind
    WHEN 'file'::text THEN 4
    ELSE 0
END)),
    CONSTRAINT contribution_kind_check CHECK ((kind = ANY (ARRAY['file'::text, 'withdrawal'::text, 'move'::text])))
);


--
-- Name: data_head; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.data_head (
    singleton boolean DEFAULT true NOT NULL,
    data_version bigint NOT NULL,
    transaction_id xid8,
    CONSTRAINT data_head_data_version_check CHECK ((data_version >= 0)),
    CONSTRAINT data_head_singleton_check CHECK (singleton)
);


--
-- Name: key_check; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.key_check (
    name text NOT NULL,
    check_value bytea NOT NULL,
    CONSTRAINT key_check_check_value_check CHECK ((octet_length(check_value) = 32)),
    CONSTRAINT key_check_name_check CHECK ((name = 'commitment'::text))
);


--
-- Name: partner; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.partner (
    partner_id text NOT NULL,
    display_name text NOT NULL,
    adapter text,
    policy_hash bytea NOT NULL,
    contributes boolean DEFAULT false NOT NULL,
    create_time timestamp with time zone DEFAULT now() NOT NULL,
    suspend_time timestamp with time zone,
    client_area integer DEFAULT nextval('credit.client_area'::regclass) NOT NULL,
    CONSTRAINT partner_client_area_check CHECK (((client_area >= 0) AND (client_area <= 9999))),
    CONSTRAINT partner_partner_id_check CHECK ((partner_id ~ '^[a-z0-9][a-z0-9-]{1,62}$'::text))
);


--
-- Name: partner_certificate; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.partner_certificate (
    kind text NOT NULL,
    value text NOT NULL,
    partner_id text NOT NULL,
    CONSTRAINT partner_certificate_kind_check CHECK ((kind = ANY (ARRAY['uri'::text, 'sha256'::text])))
);


--
-- Name: partner_key; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.partner_key (
    partner_id text NOT NULL,
    keyid text NOT NULL,
    algorithm text NOT NULL,
    public_key bytea NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone NOT NULL,
    revoke_time timestamp with time zone,
    CONSTRAINT partner_key_check CHECK ((valid_from < valid_until)),
    CONSTRAINT partner_key_keyid_check CHECK ((keyid ~ '^[0-9a-f]{64}$'::text))
);


--
-- Name: policy_version; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.policy_version (
    policy_hash bytea NOT NULL,
    content text NOT NULL,
    CONSTRAINT policy_version_policy_hash_check CHECK ((octet_length(policy_hash) = 32))
);


--
-- Name: pseudonym_key; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.pseudonym_key (
    version integer NOT NULL,
    check_value bytea NOT NULL,
    CONSTRAINT pseudonym_key_check_value_check CHECK ((octet_length(check_value) = 32)),
    CONSTRAINT pseudonym_key_version_check CHECK ((version > 0))
);


--
-- Name: repayment_record; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.repayment_record (
    subject_id bytea NOT NULL,
    account_id bytea NOT NULL,
    month date NOT NULL,
    data_version bigint DEFAULT credit.contributed_version() NOT NULL,
    due bigint,
    paid bigint NOT NULL,
    balance bigint NOT NULL,
    days_past_due integer NOT NULL,
    credit_limit bigint NOT NULL,
    CONSTRAINT repayment_record_account_id_check CHECK ((octet_length(account_id) = 32)),
    CONSTRAINT repayment_record_days_past_due_check CHECK ((days_past_due >= 0)),
    CONSTRAINT repayment_record_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT repayment_record_subject_id_check CHECK ((octet_length(subject_id) = 32))
);


--
-- Name: summary; Type: TABLE; Schema: credit; Owner: -
--

CREATE TABLE credit.summary (
    subject_id bytea NOT NULL,
    data_version bigint NOT NULL,
    first_month date NOT NULL,
    oldest_open_date date[] NOT NULL,
    accounts integer[] NOT NULL,
    open_accounts integer[] NOT NULL,
    institutions integer[] NOT NULL,
    overdue_accounts integer[] NOT NULL,
    current_worst_dpd integer[] NOT NULL,
    worst_dpd integer[] NOT NULL,
    reported integer[] NOT NULL,
    on_time integer[] NOT NULL,
    unreported integer[] NOT NULL,
    currencies text[] NOT NULL,
    money_first_month date[] NOT NULL,
    credit_limit bigint[] NOT NULL,
    open_balance bigint[] NOT NULL,
    balance_under_limit bigint[] NOT NULL,
    overdue bigint[] NOT NULL,
    due bigint[] NOT NULL,
    paid_against_due bigint[] NOT NULL,
    paid bigint[] NOT NULL,
    balance bigint[] NOT NULL,
    CONSTRAINT summary_first_month_check CHECK ((EXTRACT(day FROM first_month) = (1)::numeric)),
    CONSTRAINT summary_subject_id_check CHECK ((octet_length(subject_id) = 32))
);


--
-- Name: audit; Type: TABLE; Schema: creditgateway_migrations; Owner: -
--

CREATE TABLE creditgateway_migrations.audit (
    version character varying NOT NULL
);


--
-- Name: records; Type: TABLE; Schema: creditgateway_migrations; Owner: -
--

CREATE TABLE creditgateway_migrations.records (
    version character varying NOT NULL
);


--
-- Name: checkpoint_0; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.checkpoint ATTACH PARTITION audit.checkpoint_0 FOR VALUES FROM ('1') TO ('16777217');


--
-- Name: checkpoint_1; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.checkpoint ATTACH PARTITION audit.checkpoint_1 FOR VALUES FROM ('16777217') TO ('33554433');


--
-- Name: checkpoint_default; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.checkpoint ATTACH PARTITION audit.checkpoint_default DEFAULT;


--
-- Name: entry_0; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.entry ATTACH PARTITION audit.entry_0 FOR VALUES FROM ('0') TO ('16777216');


--
-- Name: entry_1; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.entry ATTACH PARTITION audit.entry_1 FOR VALUES FROM ('16777216') TO ('33554432');


--
-- Name: entry_default; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.entry ATTACH PARTITION audit.entry_default DEFAULT;


--
-- Name: evidence_202611; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.evidence ATTACH PARTITION audit.evidence_202611 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: evidence_202612; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.evidence ATTACH PARTITION audit.evidence_202612 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: evidence_default; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.evidence ATTACH PARTITION audit.evidence_default DEFAULT;


--
-- Name: nonce_20261129; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.nonce ATTACH PARTITION audit.nonce_20261129 FOR VALUES FROM ('2026-11-29') TO ('2026-11-30');


--
-- Name: nonce_20261130; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.nonce ATTACH PARTITION audit.nonce_20261130 FOR VALUES FROM ('2026-11-30') TO ('2026-12-01');


--
-- Name: nonce_20261201; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.nonce ATTACH PARTITION audit.nonce_20261201 FOR VALUES FROM ('2026-12-01') TO ('2026-12-02');


--
-- Name: nonce_default; Type: TABLE ATTACH; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.nonce ATTACH PARTITION audit.nonce_default DEFAULT;


--
-- Data for Name: access; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.access OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-29 08:29:24.126765+00', 'auditor:postgres', 'replay', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 0, '', '837'),
	(2, '2026-11-29 08:29:24.132365+00', 'auditor:postgres', 'replay', '\x2067811c51c31ecb218b38a25d2bf91e7d0f538e333be34d7042444871965c12', 31, 'test', '838'),
	(3, '2026-11-29 08:29:24.148202+00', 'auditor:postgres', 'replay', '\x5a8626ae805c17b6cd6511068b318cc8291905e8969d374f9192292fb98dc0e8', 30, 'test', '839'),
	(4, '2026-11-29 08:29:24.294651+00', 'operator:postgres', 'rotate-evidence', '\x3ec8f870622f02d1ecdac36fc53cdf9cf0f0030e11a1527b3276e9168f831d80', 31, 'yearly', '840'),
	(5, '2026-11-29 08:29:25.017338+00', 'auditor:postgres', 'tail', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 10, '', '906'),
	(6, '2026-11-29 08:29:25.059372+00', 'auditor:postgres', 'search', '\xbbf6a8987ed9997917cf971b65767d63f97414734de38b1d5d7ddb35dc36fb42', 0, '', '907'),
	(7, '2026-11-29 08:29:25.062316+00', 'auditor:postgres', 'search', '\x5b085c9b4c2e17ab196781046504d7ccf44bce3e569494c92b09e051ac622851', 51, '', '908'),
	(8, '2026-11-29 08:29:25.10739+00', 'auditor:postgres', 'show', '\xefd5d2464df4e97ea00eb8fe60b78dd2f1b9aeab139e374427fd0a0a2ab75928', 1, 'ticket 17', '909'),
	(9, '2026-11-29 08:29:25.561789+00', 'auditor:postgres', 'replay', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 0, '', '916'),
	(10, '2026-11-29 08:29:25.563988+00', 'auditor:postgres', 'replay', '\x8dafbe4cc6bd53673f3d42fd5c085dbaa238a46b9bde8463caec5a763f1fdaef', 80, '', '917'),
	(11, '2026-11-29 08:29:25.570154+00', 'auditor:postgres', 'replay', '\x631607b8c65ea6e4863e1a1356686bba0c73265819784614ffa1a158a43c810d', 5, 'yearly sample', '918'),
	(12, '2026-11-29 08:29:26.494318+00', 'auditor:postgres', 'replay', '\xd6c74cb00ec30d81ab3e9012dfe959432aa39ed47210914ec1d11bccbfaf8d01', 5, 'yearly sample', '928'),
	(13, '2026-11-29 08:29:26.623157+00', 'operator:postgres', 'retention', '\xb0d427fb6a3e8171cc0805be59f805f22bfc7fb00fec0dcf84656ed94f32416b', 6, 'answered before 2021-11-01T00:00:00Z: records rule 16', '931'),
	(14, '2026-11-29 08:29:26.624163+00', 'operator:postgres', 'retention', '\xd9ef75dba66d4e67233641f989a7600da906b9c15c5aaa6cb7abbb2a351a747a', 6, 'answered before 2021-11-29T08:29:26Z: records rule 16', '932'),
	(15, '2026-11-29 08:29:26.649051+00', 'auditor:postgres', 'replay', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 0, '', '933'),
	(16, '2026-11-29 08:29:26.651061+00', 'auditor:postgres', 'replay', '\x042910dfa5f08c8197949ac694344950fc24fedd725a15130d52c22e342283a4', 83, 'all', '934'),
	(17, '2026-11-29 08:29:27.486572+00', 'auditor:postgres', 'replay', '\xa5c7b6f73c211f8971c508af5c779de2b1db5686d5852be053584807b5373a7b', 46, 'all', '944'),
	(18, '2026-11-29 08:29:27.584865+00', 'auditor:postgres', 'verify', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 9223372036854775807, '', '946'),
	(19, '2026-11-29 08:29:27.678014+00', 'auditor:postgres', 'tail', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 10, '', '947'),
	(20, '2026-11-29 08:29:27.69723+00', 'auditor:postgres', 'replay', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 0, '', '948'),
	(21, '2026-11-29 08:29:27.699213+00', 'auditor:postgres', 'replay', '\xd59e95347187d458fcda99b1e4614bc7accd0e4aeb5454cb2c763630c32672f4', 88, 'test', '949'),
	(22, '2026-11-29 08:29:27.721958+00', 'auditor:postgres', 'replay', '\xa5c7b6f73c211f8971c508af5c779de2b1db5686d5852be053584807b5373a7b', 46, 'test', '950'),
	(23, '2026-11-29 08:29:27.773763+00', 'auditor:postgres', 'export', '\xeb6b946af5f428e47ff26abeee66de102ee6cdffc87ac9cdf9aa023da3047379', 9223372036854775807, '', '951'),
	(24, '2026-11-29 08:29:27.790408+00', 'auditor:postgres', 'verify', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 9223372036854775807, '', '952');


--
-- Data for Name: access_logged; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.access_logged VALUES
	(1, 31),
	(2, 32),
	(3, 33),
	(4, 34),
	(5, 76),
	(6, 77),
	(7, 78),
	(8, 79),
	(9, 80),
	(10, 81),
	(11, 82),
	(12, 83),
	(13, 84),
	(14, 85),
	(15, 86),
	(16, 87);


--
-- Data for Name: checkpoint_0; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.checkpoint_0 VALUES
	(1, '\xb460fae52b88c615658b665d8b8c860bbfed497bca62434b35c211e10f23d778', 'gateway.test
1
tGD65SuIxhVli2Zdi4yGC7/tSXvKYkNLNcIR4Q8j13g=

— gateway.test vLAbBPa40R9ORvgaFcwpFKW5HCcNY0Stm4W/F/Jw7kVp6+p9ahZNxbs0JRmuD+GsStReGXNgs5pTbzTvJGH1/+k3rQo=
', '2021-09-26 08:29:23.580687+00'),
	(3, '\x05bd683952c3b2e1942f848657ba43d7a3c271f0940b8cd480106babc82a26e5', 'gateway.test
3
Bb1oOVLDsuGUL4SGV7pD16PCcfCUC4zUgBBrq8gqJuU=

— gateway.test vLAbBJYL4IUSxzAXllv14+r2voGnv52zBibrGdJanAovnNg0I00nNGvVQvqM/rRbLfCHe4dO2SslEdzY2ALXBkTYmgQ=
', '2021-09-26 08:29:23.580687+00'),
	(6, '\x7b50c5d04917230210e2e659d686e2d21810925c960efce94052a5232859fd7f', 'gateway.test
6
e1DF0EkXIwIQ4uZZ1obi0hgQklyWDvzpQFKlIyhZ/X8=

— gateway.test vLAbBAPJFWxhN7/kS15XwbKguYaK8eZuqucSSU4fABfFzQCQHWV39RqgPnk7Iq6qMPhjfv4RKCQWItcZQHy6poIAHw4=
', '2021-09-26 08:29:23.580687+00'),
	(7, '\x430bd7928e0b31978fdfd1dec5a43b98341896669bb571943cb7d41f78ad0af2', 'gateway.test
7
QwvXko4LMZeP39HexaQ7mDQYlmabtXGUPLfUH3itCvI=

— gateway.test vLAbBJ0s1I1PB8kAxKnIdueeQ6K+ZFGbWxOUwN/oR2vm9LPRi5ztbZ6MI9G6ptk9n/I8qOLvnXeu14UDV4vj87mDRwA=
', '2021-11-10 08:29:23.580687+00'),
	(8, '\xcf55283ee68871bf13dc08d2088375a22897fd9fdd458c0c1b37780dbee6ea05', 'gateway.test
8
z1UoPuaIcb8T3AjSCIN1oiiX/Z/dRYwMGzd4Db7m6gU=

— gateway.test vLAbBPrFMQ4Iu8KITH7wlxDeEq6QA1Wh1GfTFOI3L6QCWTup2L4OuRMabtsqKRPGKJKrTLn6VTH5DB9+4Rae2CF0LwY=
', '2021-11-10 08:29:23.580687+00'),
	(12, '\x3a4926c51ecac9b7db828cd21075d4a8fe6a1d289ccaa7e6fb913ffb0151b02b', 'gateway.test
12
OkkmxR7KybfbgozSEHXUqP5qHSicyqfm+5E/+wFRsCs=

— gateway.test vLAbBEwOwgCbOdvH3F8vs+uKZ3UO2yVhNbC1rOnj+v0S9pIv2L2qNtLayYnvgUvoKFS4AkpgA87pN2A3ylv8eWBVxgU=
', '2021-11-10 08:29:23.580687+00'),
	(14, '\xeee8d01844b4c32d05dd26660de87bf01c79b0bbb0b758627a6222410dee0bd2', 'gateway.test
14
7ujQGES0wy0F3SZmDeh78Bx5sLuwt1hiemIiQQ3uC9I=

— gateway.test vLAbBLd/6ZkoDXXoewLi08UXT6MZeu+lFZrD05kyesodrlDHhS7eyqtASf1P8tDdncdX6I7bVn2REo1UjFE+MpIDwwA=
', '2021-12-25 08:29:23.580687+00'),
	(18, '\x85b68b5753c180f9633aeea185859e77ff42e3f339b68b2abcc90ff334c8dd32', 'gateway.test
18
hbaLV1PBgPljOu6hhYWed/9C4/M5tosqvMkP8zTI3TI=

— gateway.test vLAbBEwzovIZE8LbY5Pni8MDwn6Oycf/NvtGtxSIv651wRa74FrD2FbHjuMj60jiScZIsxhdye6XUeYZMJG/0L6R6ww=
', '2021-12-25 08:29:23.580687+00'),
	(21, '\xe55219eaa3a5da0d79be8e52348ce9f5576fe50f60907e3527dc1381d9ed74ca', 'gateway.test
21
5VIZ6qOl2g15vo5SNIzp9Vdv5Q9gkH41J9wTgdntdMo=

— gateway.test vLAbBLRLER0ho6drVf5ZbbXuSqC04iJGMVtYBDuQkje9Dq2gon0NeWXQgUvw47V5jUWOi4LJ89zWIaUCXHUv+UCt4g4=
', '2022-02-08 08:29:23.580687+00'),
	(24, '\xe050d0393765c6b708bd5137c2f2f6e4366973ab7166e2f3fdbe3268c72a6570', 'gateway.test
24
4FDQOTdlxrcIvVE3wvL25DZpc6txZuLz/b4yaMcqZXA=

— gateway.test vLAbBKyjYduT2OeYDC01qJX7FKhx1cnMaYmkJWHpPPRGIqNyvqR5pO4syWP9V2ObfiEbyx3lvIV74uV02jSUUxKTfAA=
', '2022-02-08 08:29:23.580687+00'),
	(26, '\xe54372f4d636867e520b2544e843d3bf49ba23adefc1e6805af67d0f5530c014', 'gateway.test
26
5UNy9NY2hn5SCyVE6EPTv0m6I63vweaAWvZ9D1UwwBQ=

— gateway.test vLAbBNsjECPb7GLzIMCaqMlwCHZpTTaIfJI/ESEpVjamMo3rAcb38WZP3u9jMK5omOL/t5AR2CiScsi2ernY6ouaMwY=
', '2022-03-25 08:29:23.580687+00'),
	(30, '\xc1407807b19efefae130b988c1fa37498fd59c6aeca080a980d63b665652dbe6', 'gateway.test
30
wUB4B7Ge/vrhMLmIwfo3SY/VnGrsoICpgNY7ZlZS2+Y=

— gateway.test vLAbBMdijAoySrf7dHePMNBS5hZ4RgmHRHfdXSkYQkj5m9raU4w1/rsm7ZECiApj1f0ED3/ZJtKMX/xHIakidHdwxQw=
', '2022-03-25 08:29:23.580687+00'),
	(31, '\x99a15de9103f59da8b199bcaf622930caa42f70c88a3fbf4dc03168ea1323a6f', 'gateway.test
31
maFd6RA/WdqLGZvK9iKTDKpC9wyIo/v03AMWjqEyOm8=

— gateway.test vLAbBJepFz4VDQUhH+Taw+raVvTxt7ltLETLOQHVCulYAGIy91alAP8WF+7JIl1VKpFpNDzernn7vhHvdTzDpN6pkAA=
', '2022-05-09 08:29:23.580687+00'),
	(35, '\x5d50844f76c1b0fc91c52ad530df54191188e31cff8936c4069679b984665165', 'gateway.test
35
XVCET3bBsPyRxSrVMN9UGRGI4xz/iTbEBpZ5uYRmUWU=

— gateway.test vLAbBJF4vw62Axw4AOMsudiSYzfj9/tVCuG5ZvE4oJ+1h3b8KvWHHSOtPscJJ9XRk39/28004TKWHoZKx1NtokAucQA=
', '2026-11-29 08:29:24.294651+00'),
	(36, '\xdcac32de6ef1cc8b23d344407079066b73c237bce024b3977e13abe2a744866b', 'gateway.test
36
3Kwy3m7xzIsj00RAcHkGa3PCN7zgJLOXfhOr4qdEhms=

— gateway.test vLAbBOW7MH591rNYPUtxc2t5mh7uHhAtbgwQgEhoWZsGo9qkV3yFseiUilPpWFvhAmsQemY/7wFMBO1Alu68jKOdDgA=
', '2026-11-29 08:29:24.445648+00'),
	(37, '\x1ce29bdb16c5a5f03a97cdd82743a04fa1178f27dff5a347010f3b1c209a00f2', 'gateway.test
37
HOKb2xbFpfA6l83YJ0OgT6EXjyff9aNHAQ87HCCaAPI=

— gateway.test vLAbBPMKhDYCvYtjSDFo48ola4dSGh0Sa9UPySL0ReGLoO+U7tIqpjWphA/zxNO1xnP7ta96v90tUzMO40dtGkke+w0=
', '2026-11-29 08:29:24.467029+00'),
	(38, '\x429bbc50fc303991772203dc13cf77f8a01cc1621526f5241a1882b2896a6702', 'gateway.test
38
Qpu8UPwwOZF3IgPcE893+KAcwWIVJvUkGhiCsolqZwI=

— gateway.test vLAbBNvm1jZBCkpf1mNzdfMjW8x81lGS+WnOifswADRnbDKgyNiI58MKby1mtk48Jdh/DMntt410DsUjI1mpAnUkwgg=
', '2026-11-29 08:29:24.480577+00'),
	(39, '\x8a0648b4dabe7a67778ed5348c59f0ff34769bd9e7cb79408726065853af79c8', 'gateway.test
39
igZItNq+emd3jtU0jFnw/zR2m9nny3lAhyYGWFOvecg=

— gateway.test vLAbBHVtukOLBBTRIDw7zs5XvoyzlU8NIvbgxgz6rtwbUN7IfrvzuAk2s3RfeWkD9ZGkwPQTaVkwL1xi6AhRTZ1o0Qo=
', '2026-11-29 08:29:24.494194+00'),
	(40, '\xf309211984008a9956928498cd88dea631cea2fd3ce7ed97f6d3e53efdb7224a', 'gateway.test
40
8wkhGYQAiplWkoSYzYjepjHOov085+2X9tPlPv23Iko=

— gateway.test vLAbBEWOtR9p2KqbQL2bLocDc915osbvF1YgAA7UVz8VXEFuSLOlt0NjnsSdcD/qcGBa7OD1jrQsrQgZ2VCDvMUBIAw=
', '2026-11-29 08:29:24.507006+00'),
	(41, '\x3e10c540fa120959509778c5aad2d790c43b167c5533c8df590268dc41f4fee6', 'gateway.test
41
PhDFQPoSCVlQl3jFqtLXkMQ7FnxVM8jfWQJo3EH0/uY=

— gateway.test vLAbBNxkmuQE0WMqJWVTuceD9m/wXWShhevq8tBK5ZJrYI0xS/2aY6xQDWjWV1XFNn22BkVrOMODwjp4nIxV6p5klgc=
', '2026-11-29 08:29:24.518305+00'),
	(42, '\xcf293996d68f6301271ae1f333aac62e748c46afd76d450fe4267fc8379e5ec9', 'gateway.test
42
zyk5ltaPYwEnGuHzM6rGLnSMRq/XbUUP5CZ/yDeeXsk=

— gateway.test vLAbBJG8jlToryj6rYKS8U7Q5vi2gwyEiWcWzcE7t5vz98XbBVs9LBVfCtNIl2U2AgmG7i0fWZxZsYJzjdrcNzmoKAI=
', '2026-11-29 08:29:24.608497+00'),
	(43, '\x23f175d8e8baded2fd70621b3b7b709dedd3a4a7318772ebd859f0c22a0040c1', 'gateway.test
43
I/F12Oi63tL9cGIbO3twne3TpKcxh3Lr2FnwwioAQME=

— gateway.test vLAbBLIO6C9JdAEB8ah4+7CSzTEnTsMuqUg7o/SM/mHKZEf2FNfLxdkKWmxGA+3NI4+eyqq2JYbcAUFoaU5LrBDrdQY=
', '2026-11-29 08:29:24.618311+00'),
	(44, '\x6d79f1d07f39c17043c83bfca5a073b066a5f6896d476a92233b19a32b428c59', 'gateway.test
44
bXnx0H85wXBDyDv8paBzsGal9oltR2qSIzsZoytCjFk=

— gateway.test vLAbBJQAUFwm2o9/n53+fHexLYqiXBZednjEssax4xGeHtg4E2Yoav0PG8r74iMNKiuykyhTBHZ+lKuzYvbGKEp6Xww=
', '2026-11-29 08:29:24.626659+00'),
	(45, '\xf72afe246fddeca8171d447527528b61371f608dc9e928884ee1b1610fc3444a', 'gateway.test
45
9yr+JG/d7KgXHUR1J1KLYTcfYI3J6SiITuGxYQ/DREo=

— gateway.test vLAbBNy7ioWj5PT0aNma/e3NUq1o0Sz8y2RBUEosbvsiykOYvBMU8Ym9znLMC3NAnL1waDER6roF18xtn2l+bgvrdwE=
', '2026-11-29 08:29:24.696303+00'),
	(46, '\xc84f0604bdb21f633b6ec413d67741a605809c06c4f81a0c374ad13402ce6a3d', 'gateway.test
46
yE8GBL2yH2M7bsQT1ndBpgWAnAbE+BoMN0rRNALOaj0=

— gateway.test vLAbBJQBSINAP0vIRbKEWNoJEBANhG4HEQ8+X813OKvpNZErUEYdaXtfja/DwjJt0dSz8btK5L71Ng2NCYsAzJwqpgo=
', '2026-11-29 08:29:24.705655+00'),
	(47, '\xc9eb52fade81e0d6246cc73132359958b3ca2bfefb5697a055ddee5ae1610d52', 'gateway.test
47
yetS+t6B4NYkbMcxMjWZWLPKK/77VpegVd3uWuFhDVI=

— gateway.test vLAbBGZGmaDfY1k+gHcFL2xcaEMdcIDPk1zdre6qqaL7cEZkDsMbExAR9HKIGBB6lKSrenagKYopF/STxxMpowdC9gE=
', '2026-11-29 08:29:24.712025+00'),
	(48, '\xef695f2fb51fbf5c3e63b36f89e0ba7ce501138a9fc39a5b8b2cc6eca0d1bf41', 'gateway.test
48
72lfL7Ufv1w+Y7NvieC6fOUBE4qfw5pbiyzG7KDRv0E=

— gateway.test vLAbBPn+KwZg0I4edCiDjbGXqMHTmFVop+l9ScNw/YbtXEo32JVbQG6xnDm1dCFeUt3f8WPtfh/RL3kOzqcTiMbmyQQ=
', '2026-11-29 08:29:24.718005+00'),
	(49, '\x8a5eed471d44a703aa3ec36673772e292f004d7bd03d906f54df739d9d734285', 'gateway.test
49
il7tRx1EpwOqPsNmc3cuKS8ATXvQPZBvVN9znZ1zQoU=

— gateway.test vLAbBJmCu9pddl+1PGQNf3xwm8hvXzPiDeEi2E8szLzJ5EisDUfGvMLun9Vh1z2LnUfqfaPocDwJ4ztSrdGM6WA7/AU=
', '2026-11-29 08:29:24.724448+00'),
	(50, '\x7efa392e0fb2415618b27252b2d48b4766ac8fabab0c166baa73a7e7255bc100', 'gateway.test
50
fvo5Lg+yQVYYsnJSstSLR2asj6urDBZrqnOn5yVbwQA=

— gateway.test vLAbBLDcGGhubQvs3pb8vF0YbWjIqEZvjUeP+zB7JL0bOHgtXvx2ry30kdSgW/4V0ptVLd7HHrXfuUkaKnyBvO7BEw0=
', '2026-11-29 08:29:24.731558+00'),
	(51, '\x606fd4e88eb082a702960719d80792165a656705ff5901ca07d2c989d341de12', 'gateway.test
51
YG/U6I6wgqcClgcZ2AeSFlplZwX/WQHKB9LJidNB3hI=

— gateway.test vLAbBErsgnwEtaU4nyEIqVWEUQJZczbTHC6FWPdaajCIxUtB9guLNzzLM0ifGT+WpUb4yY2wMJfeg0HhSse0SoZ3rAg=
', '2026-11-29 08:29:24.738674+00'),
	(52, '\x74e45b4b8ac6c69adcdc4e9390796260e1a2843f5263872ff264f94396b6607a', 'gateway.test
52
dORbS4rGxprc3E6TkHliYOGihD9SY4cv8mT5Q5a2YHo=

— gateway.test vLAbBGcRoG9CQ7hBRalosyoVxayWFcKCftCGaTOQK1nuQQaoCGIHpLfK3CHv9tHW5ao23/9MJquIcocuxFn8M589jwg=
', '2026-11-29 08:29:24.746864+00'),
	(53, '\xc8dfc2d50f19ff29d053f6eb2e3cfc290ebd9441556b7699493139fa9cd5f7c0', 'gateway.test
53
yN/C1Q8Z/ynQU/brLjz8KQ69lEFVa3aZSTE5+pzV98A=

— gateway.test vLAbBEZMhYmHtBs/vy/20mPnKdfZGnQ8Vpvt5DWBMj4WX/f/9yzsg99LpvXaRTF26AbJhpqckiFMFIDzm6gKcNIzHQQ=
', '2026-11-29 08:29:24.755431+00'),
	(58, '\x29df563aebcca0378a041bc4a66f675e32883f28085aa48ad0b9c374e477854f', 'gateway.test
58
Kd9WOuvMoDeKBBvEpm9nXjKIPygIWqSK0LnDdOR3hU8=

— gateway.test vLAbBDfQERFj+v21/fwC/8CMBT+1YF3XA+BXFvPm2ybXeax6ghMj73EL1KmXFAJZiYKkM/9CNf0OJ+zOimhrMM5oqQI=
', '2026-11-29 08:29:24.804284+00'),
	(61, '\x4263e9dd3f8acd383a268033bd0f39b84fdb093c195e4e88f8653cfa9f95374d', 'gateway.test
61
QmPp3T+KzTg6JoAzvQ85uE/bCTwZXk6I+GU8+p+VN00=

— gateway.test vLAbBEX8i/ez3KxzTButeK5j5pcARbtNtnF8Q+MvdeOE6/C6Gf6zj9AAwaL4cOVe4GfwdNB4ETQpfQinSyAsG7XKgwM=
', '2026-11-29 08:29:24.821864+00'),
	(63, '\xacc0741d139eb0f805d6ea169ecd1fb252e1eb289deba12ee4973da7dd44ed0f', 'gateway.test
63
rMB0HROesPgF1uoWns0fslLh6yid66Eu5Jc9p91E7Q8=

— gateway.test vLAbBBsvB3TyNk1Q5LL75JfUEsH4ho+uEt0s8mrOTHG5JT2/zQ0Qu+gyoHj/6XY4kAN3fqV2W18pew2Aj18xetLjZwk=
', '2026-11-29 08:29:24.832919+00'),
	(66, '\x3d2b5d6b8897fa8131c58ba85e9e83e97765820e73d019f354094e0dcabc6edc', 'gateway.test
66
PStda4iX+oExxYuoXp6D6Xdlgg5z0BnzVAlODcq8btw=

— gateway.test vLAbBPyX/1nzzexTcICJhGlhRIio3oWX46XzgENgFSNqp2wYli5HV9YVw7JrXs3p0Dko9gyjeloHg5uWrVoRiH0KvQw=
', '2026-11-29 08:29:24.845391+00'),
	(69, '\x77fce426d87bc9ee04fb83d4b96751358d9141194d30354aa4efd665655d9fd8', 'gateway.test
69
d/zkJth7ye4E+4PUuWdRNY2RQRlNMDVKpO/WZWVdn9g=

— gateway.test vLAbBE8AK8bglh1Dgh3E6/9WQDVIpqPIjjr5aNUGtPaSO1MH/MJjaCeG/qd//l399drL4fM8i5z5lBnjOxjSZ3eToQw=
', '2026-11-29 08:29:24.857409+00'),
	(72, '\x4af426dad6c75ff963a86a853d6657aa711fc958cf0a7c65324ba42c8eb28857', 'gateway.test
72
SvQm2tbHX/ljqGqFPWZXqnEfyVjPCnxlMkukLI6yiFc=

— gateway.test vLAbBFgp7XNZKRVPhdcR2QhcFZlrL2640dAM9w9rlXT2WOZo60WPCU2hFA3TODPOuxNeI1NVEo/GpyBFLzvsZfvISwc=
', '2026-11-29 08:29:24.872272+00'),
	(75, '\xe7aa44f9b02fc8846db6c8cf7cf5476324514ab2415bdb809a057b8d2be789b9', 'gateway.test
75
56pE+bAvyIRttsjPfPVHYyRRSrJBW9uAmgV7jSvnibk=

— gateway.test vLAbBC3yHaShGLyj62P21WiAgL3YCRhatgremkv1LHmZWft8GQMjdIm4SfpCrI3THngGSAloDrmgmkg8lwOZzO+fSAI=
', '2026-11-29 08:29:24.880632+00'),
	(83, '\x5e35c2acd6f829ad818a47606f9c655a3f142b6f3b1ecf293b847df820906d09', 'gateway.test
83
XjXCrNb4Ka2Bikdgb5xlWj8UK287Hs8pO4R9+CCQbQk=

— gateway.test vLAbBEjJkga9qUjkVRfgadBCC32FUmxplmu0ZjuP2eJ40KiNa4CufBDArS+o/Ko4suMQUOOesKiVqLVZ3u9Msq3RBgE=
', '2026-11-29 08:29:25.570154+00'),
	(88, '\xeb9832e406fd792ff0f2a05dada862cf875b7cdd6a8afd36e74677e609fe4961', 'gateway.test
88
65gy5Ab9eS/w8qBdrahiz4dbfN1qiv0250Z35gn+SWE=

— gateway.test vLAbBIosubqjP23THgBeo0uoqsF3uvL9ErhTkA6uH0/aoTYtgUMWlrsDfGMLnIW1lUyGNjfXQelXsjyIJDPJAJkEngQ=
', '2026-11-29 08:29:26.651061+00'),
	(54, '\x60d2b0f05569b49e64133fecfbef107b33efb62a97439c8433e3066245603b89', 'gateway.test
54
YNKw8FVptJ5kEz/s++8QezPvtiqXQ5yEM+MGYkVgO4k=

— gateway.test vLAbBD7DNmxievKYzMWeCzd7/d9e/Ioo3fAYbGorl+uSMQghFX+zTOTvEvdtbrAcQ+MQpnyVq1YQzsUY6Rhd00sBmA4=
', '2026-11-29 08:29:24.779698+00'),
	(57, '\x3eecbd7e8117a9c6ca9a8d2fcbe8d4afc3d45ba535ff561ea06c1bd0c82b5a19', 'gateway.test
57
Puy9foEXqcbKmo0vy+jUr8PUW6U1/1YeoGwb0MgrWhk=

— gateway.test vLAbBOFVHtpr9bceaKk7zZyu86ajnEGBdNDyw8/kMe4EXm36I9JtQJ+DM+uIGZ4qbSd8gfSm9gYrQwhWsmh59sDYwQ4=
', '2026-11-29 08:29:24.79836+00'),
	(60, '\xa9bc00c67828143e6771774d8d41e1ae4d62e71535b4d3f2631b3ef6cb78c320', 'gateway.test
60
qbwAxngoFD5ncXdNjUHhrk1i5xU1tNPyYxs+9st4wyA=

— gateway.test vLAbBKPnOyS+RTTxEFEAEHhF4OTzhuEBl+KwZBPnl2bt09hNt2PRlIz2acrZoGneX/NwUKZiWSXjjIBHIWIQrqovxAw=
', '2026-11-29 08:29:24.816039+00'),
	(64, '\xfe023d39fca4663d4db26b57445bc5a8544e695fe4260c4f57891209ca2e0c87', 'gateway.test
64
/gI9OfykZj1NsmtXRFvFqFROaV/kJgxPV4kSCcouDIc=

— gateway.test vLAbBOoNIUezLItjV66cwKZxP056c0bY0O3vMMP8/gPVDTw8QrfoPX4+fxd3HQGOZirbBLVIvgb0RFPlukRkTfCddQ8=
', '2026-11-29 08:29:24.837851+00'),
	(67, '\xb0e01ce7086f7f52e5db7c0771369d55f3c60aec3e4386bd7af221be00d484f1', 'gateway.test
67
sOAc5whvf1Ll23wHcTadVfPGCuw+Q4a9evIhvgDUhPE=

— gateway.test vLAbBJuGnjlbW/i/8WT1BlkG+gw2fppFUHT97v//YfbdhuWFAKwKsR52ViaHrfM8kDTYF2JIhd5d0TkX5MCQ/zUu5w0=
', '2026-11-29 08:29:24.850412+00'),
	(70, '\x0bca8330e91441aee81d63c317d490854356dba6e21517059887039c74a018ff', 'gateway.test
70
C8qDMOkUQa7oHWPDF9SQhUNW26biFRcFmIcDnHSgGP8=

— gateway.test vLAbBLVYOF56GskqTYbtY2zVeotJGNoL2TNBWAeknVaggfWzooiPVFogYxRFCeXyBfkfICMzSQH+swXAf1UihwhhegI=
', '2026-11-29 08:29:24.861763+00'),
	(73, '\x8566e1ea53c81da7d8a84f5f7105ac51911cf79cbb48f0538a4dd51f7528f470', 'gateway.test
73
hWbh6lPIHafYqE9fcQWsUZEc95y7SPBTik3VH3Uo9HA=

— gateway.test vLAbBGGyXfDDtQQA92OuS+QGyoIXNVYKvxim6CwlSk8O2sNOSR8g+SwI64tLPkBSU/DyY4WCngZI938by3zFDlYO0w8=
', '2026-11-29 08:29:24.874802+00'),
	(76, '\x877912f47abe8bd714a605069d42268a408b66ce336687475cfb1a64b7843b6d', 'gateway.test
76
h3kS9Hq+i9cUpgUGnUImikCLZs4zZodHXPsaZLeEO20=

— gateway.test vLAbBLCfNPdWooqTFdj7hA+ouQqNu3kosGa1hiBdyJcWbv2tEmCXSMn14ILi94OhX2N0We3SFVhD6XTMsrRDCJ4UgQg=
', '2026-11-29 08:29:24.886361+00'),
	(80, '\x06570aa1b5801c5f90f461b285ca664a23b9cf27e9a64e11f9f4e05d28c59e59', 'gateway.test
80
BlcKobWAHF+Q9GGyhcpmSiO5zyfppk4R+fTgXSjFnlk=

— gateway.test vLAbBIUZon0DTXVw8/n2kq2EFKJrwthPNlhxua3+YMHhzOt6SQBStEA5xSumUWcaq8i6BzQamiwWDcOyX3sUfHZJwgA=
', '2026-11-29 08:29:25.10739+00'),
	(55, '\xadb5a45ae2b3059b0b76bc5d0510bf7789b4f5a3b55612cf0fad5bbd600a3138', 'gateway.test
55
rbWkWuKzBZsLdrxdBRC/d4m09aO1VhLPD61bvWAKMTg=

— gateway.test vLAbBGy1WTomBNUvE+vnKTrurGXRLE6R1swHfMnz63Jf759gPpycmtMiVW0xYrx2el3WrO54f99oN0nNrv24JAMbvA8=
', '2026-11-29 08:29:24.784743+00'),
	(56, '\x8d21306458f55ec2041122a100e008f5df54daecc24b14b05f3a9aebe9880d85', 'gateway.test
56
jSEwZFj1XsIEESKhAOAI9d9U2uzCSxSwXzqa6+mIDYU=

— gateway.test vLAbBDl013to6iFxx7KIwyxRKf1uH/MakbkC8BlfXJseG2Zu1tz0eG+hWliMChzBnYYqrUIa1dFXnJoeGo4EKj4+PgE=
', '2026-11-29 08:29:24.792954+00'),
	(59, '\x9745cf26645082cb091c870bc36e089d5300349d81ac7a38384b2f1728cbfe3e', 'gateway.test
59
l0XPJmRQgssJHIcLw24InVMANJ2BrHo4OEsvFyjL/j4=

— gateway.test vLAbBExcKiJTGhkGJc8/qMS0bdMar30oQLpQX/6eeS7VpUzWhcSn4xMax0v4qsm14mcIzpfeZTcESt+4CvhEMtFJ8gI=
', '2026-11-29 08:29:24.810251+00'),
	(62, '\xfcb6142250c646e2e612a32d68888e3f75576185f0b13771c5a47a1d5438905b', 'gateway.test
62
/LYUIlDGRuLmEqMtaIiOP3VXYYXwsTdxxaR6HVQ4kFs=

— gateway.test vLAbBD87eDKs2pcyCziPVlIccPtC83BrYLJrOkMuIL/7gnz6vj3ZIYnjVQ0ExxXVmeFg2rJuf3ZmsM+pxPwOIYvdfws=
', '2026-11-29 08:29:24.827359+00'),
	(65, '\x401640b0ce715f87bf98d50a6607611aa3cae4ae7cd8ea308a1557c033227671', 'gateway.test
65
QBZAsM5xX4e/mNUKZgdhGqPK5K582OowihVXwDMidnE=

— gateway.test vLAbBJ78I4TEAd3CcwXZlwI0+myasJsgQVUQXKYGJDqwFuFT4JK0pjarAi09sJ5yPIqqS7GnEdxAmwvrcyY96QndAAE=
', '2026-11-29 08:29:24.841443+00'),
	(68, '\x3a339207c0fcd2d6c40cc7e947096f2a0bf9a7d65ffe661b2ae1786e888e412f', 'gateway.test
68
OjOSB8D80tbEDMfpRwlvKgv5p9Zf/mYbKuF4boiOQS8=

— gateway.test vLAbBNRhDiSmrs+bL1Fdn8fFJvqYqZu+D8dqNP6tdQf0wDj1b5d0teAXLOYK/YvU+4QlgSxg4tZsVrOhvw50xjkP3g8=
', '2026-11-29 08:29:24.853887+00'),
	(71, '\x2fb6cf227a567a28dec79af839dba192768b948a67bb18d8ab18065a966bf780', 'gateway.test
71
L7bPInpWeijex5r4OduhknaLlIpnuxjYqxgGWpZr94A=

— gateway.test vLAbBPErb3PAfJne5DKYXaGd9xistArXn+KsXDw+zRgPGXhoA1Po6358xCW7NUnyp+RHep28cR2RYDBx3sbZgNk/mQs=
', '2026-11-29 08:29:24.865789+00'),
	(74, '\xf8aa53c9670e09402ddd2fc533d9aded56261d0f7e2da833688ebe05e94f712d', 'gateway.test
74
+KpTyWcOCUAt3S/FM9mt7VYmHQ9+LagzaI6+BelPcS0=

— gateway.test vLAbBE9t4jJvKL/lGJg34sspoefe9o9lDGzp4LCW7u5kLHk4SMgBd4byQ3gMCEr5RzazvzHeV+SM4DV91SfbblwYVAk=
', '2026-11-29 08:29:24.877458+00');


--
-- Data for Name: checkpoint_1; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: checkpoint_default; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: cosignature; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: entry_0; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.entry_0 VALUES
	(0, '\x0a0c08e3dec08a061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013802422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a10e2dc94f5b0d2677d807ee1c3fae82f7e52207eb9e0cd3121a81ba19e9b1998b2b7500c45f1f0c0faf17f7e9a3b8174ec156a5a20cc6ed3caa8fbfa673eac8e15eb22b54b63bdda6582e3e48c2c915eb2b4a9d83062204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6801720a323032312d30392d32367a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110b88afb1f28e4937162c67c99d9c75fbc900101a201204890e58e75d582398d3016fbac0092eff9dd1e891a2e91362a2a3aba9a488492b00101b80101', '\xb460fae52b88c615658b665d8b8c860bbfed497bca62434b35c211e10f23d778', '2021-09-26 08:29:23.580687+00', 'bank-j', 1, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\xb88afb1f28e4937162c67c99d9c75fbc'),
	(1, '\x0a0c08e3dec08a061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013807422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a100655c03275b208d05cc9fd56888c4de55220047272c4c77e381e27b3279b8f4fefaab855668a7958aedd256d1ddc690c013d5a20cbe8c032d72c85b049469f8b13e4aec260b69cca525e0eae3b52faa3c4e5214c6220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa76801720a323030352d30342d31347a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110430cc8b9cddc03a1c40a6af74cc28d689001029a0120b460fae52b88c615658b665d8b8c860bbfed497bca62434b35c211e10f23d778a201201f0836e5044e9423de7e72aaac5792649126b871dec8a6093f94607027f4fe4fb00101b80101c80101', '\x8be320f0ab32fc9f693a71697e286c0c31a064c4b449add66cffa63c20f82148', '2021-09-26 08:29:23.580687+00', 'bank-j', 2, 1, '', 7, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\x430cc8b9cddc03a1c40a6af74cc28d68'),
	(2, '\x0a0c08e3dec08a061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380d422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a106bc7c39bc976ed4240e9a4326dc210635220bd9e7b386299fb6b24b6b45899b33b6ef411aaa905a11e1d9b39d0caf4d9078d5a20ad5e74adea110ebfe40b79f54b3f08969c55227d469878851891b9d4853a274f622030a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc6801720a323032312d30392d32367a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110f7ba54ecf35e62c51e6e9fe2a82e6dec9001039a01208be320f0ab32fc9f693a71697e286c0c31a064c4b449add66cffa63c20f82148a20120b1517514c1869957730c792ef801b71044451ebff9ebbb7765969e3a730a56fcb00101b80101c80101', '\xddd9fbefc1f34f549809b222090b831ff988e3f9c8d4362eca5403f67e7bf70d', '2021-09-26 08:29:23.580687+00', 'bank-j', 3, 1, '', 13, '\x30a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc', '\xf7ba54ecf35e62c51e6e9fe2a82e6dec'),
	(3, '\x0a0c08e3dec08a061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013804422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a1096fc5c10aa88c3aa3465b271aaeffcf0522009c5844aa79701d6390d9309d5f8a07d968b6550b25acae9d278a311e6d9e98a5a2038908336478be3078cc048adac42028c149a7fa63150cac7f01189a4c22fff96622030a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc6801720a323032312d30392d32367a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011089dd432a74542b4bf30403f1ac7453939001049a0120ddd9fbefc1f34f549809b222090b831ff988e3f9c8d4362eca5403f67e7bf70da201201f6a32c83c35b719cb7a353ff9db35498007d2ec2ddeb8f5e89b5a26b25711b9a80101b00101b80101c80103', '\x861b3dad31acfdcf61e22e5ac91591e5e1d7ca9021ffc6c0c577b3a55be36d4d', '2021-09-26 08:29:23.580687+00', 'bank-j', 4, 1, '', 4, '\x30a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc', '\x89dd432a74542b4bf30403f1ac745393'),
	(4, '\x0a0c08e3dec08a061098a9f29402120662616e6b2d781a406239633465656165386166643935663631663331356137663466666262396163616362333137336666633330313362616537326335363565333438333961626422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380342202138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea830514a1093eb07afd038164234209055a7c063ab52205653f6cbf449d6b5c151fbf5e1e1b7136ff99e050f78e268474f125cfc8247625a201a98fb5388811a4ecad9a918e0892285f848b891190ecd021eb9cf3307e7aa9662209455a4676bec506fdd605f086bb5377bb98411bc782353ca1253114c153cd6b26801720a323032312d30392d32367a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01109fd9a2c5d1666c98790f97d9de775c3a900101a201203721cce4c8fb1d6c7595b92d13b229f8074067059078a2fa5b571417aaf8cb92a80103b00101b80101c80103', '\x1508e52b8bfeaee5290e81582cd9200998a81edbec71d0751806a6f1cd00c28a', '2021-09-26 08:29:23.580687+00', 'bank-x', 1, 1, '', 3, '\x9455a4676bec506fdd605f086bb5377bb98411bc782353ca1253114c153cd6b2', '\x9fd9a2c5d1666c98790f97d9de775c3a'),
	(5, '\x0a0c08e3dec08a061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013803422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a10544993f8b05c48281cd5fc16ccf5caa952206570ea600998304ce789088b40991e0aab1d6bb6342d01df136fc88bbc7b0a385a203308b3d22d04db324020512634fcd2b757c60c0df4f873fa605bb47faf764f4f6220f8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd46801720a323030362d30322d31327a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110fce5b22a45c6dfbd79b5661901f0204d9001059a0120861b3dad31acfdcf61e22e5ac91591e5e1d7ca9021ffc6c0c577b3a55be36d4da201205c557f345bd5c8cba894a8b8e5b51111dfa15546a9f613c27586fb54343f9067a80101b00101b80101c80103', '\x4a711486ca004571c49ffc48eeef7c68a94ab960b1cce82dcca7930e8a24c4dc', '2021-09-26 08:29:23.580687+00', 'bank-j', 5, 1, '', 3, '\xf8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd4', '\xfce5b22a45c6dfbd79b5661901f0204d'),
	(6, '\x0a0c08e385ae8c061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013810422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a10bff3097ce7be3944f9bfc57815562be45220588f6afddfb83d0ffbf1477d94999834545f08d4c695a3c9603993877a3f72265a20265b91562df0422972ffda7810cd2b84accd91ca9dc722f71c340817d39966bb62200c6110d8e611f8ebe2612834895ee9791b57815b35aab6df01ce4979a6fb97686803720a323030352d30342d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01102438b2d7dd70a0628f804b59e18636959001069a01204a711486ca004571c49ffc48eeef7c68a94ab960b1cce82dcca7930e8a24c4dca201204f2aae8fcdbee4655f8f23cda6fd8b279ddc3ed1c77697dc35fd1cd9f2e10b3ab00101b80101c80106', '\x809b818030b93d90e9e30f71afcc082433cd006eaeea193f9ec24b6a9588245c', '2021-11-10 08:29:23.580687+00', 'bank-j', 6, 1, '', 16, '\x0c6110d8e611f8ebe2612834895ee9791b57815b35aab6df01ce4979a6fb9768', '\x2438b2d7dd70a0628f804b59e1863695'),
	(7, '\x0a0c08e385ae8c061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380b422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a10537b6e9454ab52eeb321017507e118c952200fb60f71d1588b2557f207e3b5018fbf051b0feea33b0d407c88fdc82073a7a65a20103ea7aea6e9e68f586510abba903481348d948c051119b015ab87adaceaf41c62200c6110d8e611f8ebe2612834895ee9791b57815b35aab6df01ce4979a6fb97686803720a323030352d31302d32307a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011095fe1fc839ae4eb2109698828b3af6119001079a0120809b818030b93d90e9e30f71afcc082433cd006eaeea193f9ec24b6a9588245ca2012044c081993f30987ad635db19a4d9295f1283dd932cc1b358f65622f3a623a4dbb00101b80101c80107', '\xffcc3ff4245c05b2532b245c8d1384cb23006dd9209cfc077966ef55276abb9a', '2021-11-10 08:29:23.580687+00', 'bank-j', 7, 1, '', 11, '\x0c6110d8e611f8ebe2612834895ee9791b57815b35aab6df01ce4979a6fb9768', '\x95fe1fc839ae4eb2109698828b3af611'),
	(8, '\x0a0c08e385ae8c061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380b422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a100af2b4a28f4b7faed225c8038d5ce3cc52200306b7e47906c547c57260b483ec29371b683a550da6c2a4166087b9a773a3595a20986220bc7f53039b6ea7f075e6ae98d96707bd589bda5546b738756f899b69066220f988810d940ea48875521f387f6a5cb83862754f5399b3473884806b29688edf6803720a323032312d31312d31307a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01102d86e4fef91f1bf430e14d3b4e3363f79001089a0120ffcc3ff4245c05b2532b245c8d1384cb23006dd9209cfc077966ef55276abb9aa20120eaeeb71441079977585072e34510a4bf2345e6bb1180526153a46babdad958c9a80108b00101b80101c80108', '\x1fd913c4112fc5d54af0758070a5bf06c991328aa1a8a6c9c1f799e0c6316788', '2021-11-10 08:29:23.580687+00', 'bank-j', 8, 1, '', 11, '\xf988810d940ea48875521f387f6a5cb83862754f5399b3473884806b29688edf', '\x2d86e4fef91f1bf430e14d3b4e3363f7'),
	(9, '\x0a0c08e385ae8c061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013801422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a10a5fbfed6058e0daab7510a3af8bb733f5220586d91427be694651961e1f43bede3c12ed85e77d71c853a6b1e49e00dbcd3665a20aa14a268b7fbfe9ac6054b2e94b7106e8c0cbf8dfc7c9f86ef73a453b372235062209455a4676bec506fdd605f086bb5377bb98411bc782353ca1253114c153cd6b26803720a323032312d31312d31307a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01107ab05b652f6f333666bee8cc309517f99001099a01201fd913c4112fc5d54af0758070a5bf06c991328aa1a8a6c9c1f799e0c6316788a2012031f601599e256a64b9b07cf411c0032913f953183a7a3c1c227cf192eb7a9464a80108b00101b80101c80108', '\x7886805cb9b2e058dbc2b9f0b692b1794774c37cb64a1e30cd01b8eadc7d0b5f', '2021-11-10 08:29:23.580687+00', 'bank-j', 9, 1, '', 1, '\x9455a4676bec506fdd605f086bb5377bb98411bc782353ca1253114c153cd6b2', '\x7ab05b652f6f333666bee8cc309517f9'),
	(10, '\x0a0c08e385ae8c061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013803422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a108f8a43737d7abf1b5e762fbbd222ef865220cf6c1feba86fabb9d2e76d1aaca5293cebb952c16b1d4fcdc0bde2a909626c965a209d3f71d1125fd1f25dec953774530cdb30b44c00faf910637bf4bfb801c331e56220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa76803720a323030352d30352d31367a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01105510abaebe1fe4826020df9b352ccba490010a9a01207886805cb9b2e058dbc2b9f0b692b1794774c37cb64a1e30cd01b8eadc7d0b5fa2012039b086d8795a4cef7d904e4f3995bc08c1fd058b4a2b90e377357ea98d37230ba80108b00101b80101c80108', '\xba49bfed753ef2d51b7684a7ccca4809775e5fe661a31a13f57c984931cda7c0', '2021-11-10 08:29:23.580687+00', 'bank-j', 10, 1, '', 3, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\x5510abaebe1fe4826020df9b352ccba4'),
	(11, '\x0a0c08e385ae8c061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013804422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a1010a4920ea3dd732009db210eb61b20095220cb44e96e8c0ec434b275f74bde5b3a488d1b6a6a0776f7f83911371a6e7496f25a2048feb7a0f2ead9fea0ca020016119e38a660632d4a1d2c3fa647f67d0991c73962204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6803720a323032312d31312d31307a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110e75e2b475a819c2fc26c42722811e39790010b9a0120ba49bfed753ef2d51b7684a7ccca4809775e5fe661a31a13f57c984931cda7c0a20120dcd8d20b3fc3b9988122c01a8cd5d8a64f29ee815909c7cddfbf1e60b54a5039a80108b00101b80101c80108', '\xc292f8b4e0cf51a78a2de1e9c5cce4b522d11982d2bf1fab740607c7441a6b3b', '2021-11-10 08:29:23.580687+00', 'bank-j', 11, 1, '', 4, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\xe75e2b475a819c2fc26c42722811e397'),
	(12, '\x0a0c08e3ac9b8e061098a9f29402120662616e6b2d781a406239633465656165386166643935663631663331356137663466666262396163616362333137336666633330313362616537326335363565333438333961626422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380642202138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea830514a10ae82cc9f611e60ae197c079fdb39532652204cd4ecfb7bfc6cea26bb0662c6c16a3d06a15239fdffc997053188bfd084cfb55a2029e4beff48ab006baef55179a05fba862d7e7f7ed4f8edd7becc32f98e9a58986220aa403d2976df7dc399bb3fab172dcb3f108a073a720b4d570b59b1372646ff8f6804720a323032312d31322d32357a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110110418dd51a486bdbc4f4d86fc6e2b219001029a01201508e52b8bfeaee5290e81582cd9200998a81edbec71d0751806a6f1cd00c28aa201202b88efababcacb1e268d9d59992e7defa2619bd717cea97a47b83cfcde4af0beb00101b80101c8010c', '\x02676c7515323d9ac23fb8453d49508714e9a6e0f7851e19d6dcd769ef06c1d3', '2021-12-25 08:29:23.580687+00', 'bank-x', 2, 1, '', 6, '\xaa403d2976df7dc399bb3fab172dcb3f108a073a720b4d570b59b1372646ff8f', '\x110418dd51a486bdbc4f4d86fc6e2b21'),
	(13, '\x0a0c08e3ac9b8e061098a9f29402120662616e6b2d781a406239633465656165386166643935663631663331356137663466666262396163616362333137336666633330313362616537326335363565333438333961626422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380542202138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea830514a109a86a45416e0f79fb1792fda56227aae52205b053c8218ddec69386c31c37e065109626b882733a5670a84653493be1c7faf5a2000efa35db49c825a4e8adc430ec63d20127e7e07f634bce17872a2f9e74e1a9f62204baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf6804720a323032312d31322d32357a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01103dd99d8c3ad59ca1a86d6469d74d229a9001039a012002676c7515323d9ac23fb8453d49508714e9a6e0f7851e19d6dcd769ef06c1d3a2012026747e0b9a27254fb74156a1822b7b67256006da0ec1290e586ef3e03d44b1c5b00101b80101c8010c', '\xdc74fe7c8bdf3e2e0e84981afc4d739ddc7be7d21e61fda6cdf690133c6e3e2d', '2021-12-25 08:29:23.580687+00', 'bank-x', 3, 1, '', 5, '\x4baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf', '\x3dd99d8c3ad59ca1a86d6469d74d229a'),
	(24, '\x0a0c08e3faf591061098a9f29402120662616e6b2d781a406239633465656165386166643935663631663331356137663466666262396163616362333137336666633330313362616537326335363565333438333961626422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380a42202138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea830514a10eca9a7644f7cca2154e4805e94a301e95220ff63f8939daaa82ee6880dc85623fcd786a17b35d2164da84726ed8a72b17f2a5a202e6fb24c0066d856622d394b519a237dc07afbe8b03cc6efe0b3e6531e4e6f8f62204baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf6806720a323032322d30332d32357a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011018298331513b5c046efff380e1d4ac429001069a01209aaff94952d610cd73ac2cd4903e39429fe1068a5f2f0192ed374331e731ea51a201207d87f91c0ea6b7bd8cc7efd5e903651d87f35397a142397d2ba8a97fb568c498b00101b80101c80118', '\x0eb5f71ca3cd6aca7ccaa1eed1b0d63877b21cc2ccf8d7bc3785cc7929aa1efa', '2022-03-25 08:29:23.580687+00', 'bank-x', 6, 1, '', 10, '\x4baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf', '\x18298331513b5c046efff380e1d4ac42'),
	(25, '\x0a0c08e3faf591061098a9f29402120662616e6b2d781a406239633465656165386166643935663631663331356137663466666262396163616362333137336666633330313362616537326335363565333438333961626422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380c42202138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea830514a105269d545042846b18b35b7a57e85049d5220dece804d4312e53f092fa7a44a67a2b4aa35a5f6ad945007098528c5137673775a205e7fbaa1e02d215ce85ea6a2101b0af71f997e773d99e4c6d6d40c6b1afe7d5a6220ad9858f715b253e43337a7c1d56dc0222993f8a2b816671e19687f0c9f4557ac6806720a323030352d30392d30397a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110639450d37fae9f06dca5d16feeff88a79001079a01200eb5f71ca3cd6aca7ccaa1eed1b0d63877b21cc2ccf8d7bc3785cc7929aa1efaa201203903d5b883a057d972801552d7d7d8f3ec5220e7a2ae79dbcc7dfddf372b52d0b00101b80101c80118', '\x37a25d0c33dc1ea84fc83ef8effe1f1df2c1b33dfbdfa0694830c80c3beac0a6', '2022-03-25 08:29:23.580687+00', 'bank-x', 7, 1, '', 12, '\xad9858f715b253e43337a7c1d56dc0222993f8a2b816671e19687f0c9f4557ac', '\x639450d37fae9f06dca5d16feeff88a7'),
	(26, '\x0a0c08e3faf591061098a9f29402120662616e6b2d781a406239633465656165386166643935663631663331356137663466666262396163616362333137336666633330313362616537326335363565333438333961626422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380142202138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea830514a1007eae00d4d20f3b63da7aafbe29da6df5220ce97f17bfdaed6dcf411f0da855773872a1fb9801f6367cf92e4a963a21614435a205fbbcf8a06aac4261bb226eccabacc68b51652d25820f7fd7eaa2e6ff607ad8e62204baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf6806720a323032322d30332d32357a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01102b7ec0ab3594685b9587e5648cb47d189001089a012037a25d0c33dc1ea84fc83ef8effe1f1df2c1b33dfbdfa0694830c80c3beac0a6a20120abcd95106deca795b3275a0a0db62e8203115d5c41828c95bc7a93a5e85d8c3ba8011ab00101b80101c8011a', '\xa007fb24afa1e8141e13ff1fc90e08e5b87745f01c74627d28f648d23cea596b', '2022-03-25 08:29:23.580687+00', 'bank-x', 8, 1, '', 1, '\x4baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf', '\x2b7ec0ab3594685b9587e5648cb47d18'),
	(27, '\x0a0c08e3faf591061098a9f29402120662616e6b2d631a403538333533626263356234653164373533376161316163623763336633383162333139323538646161303231636337353965653538633335653437653164396522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380e422003e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c4a10ffc8727c0e6761aeb942f220ee2d48125220b25eb3576c578ee19e0b50a02ae0a519f3c0d9b15076584fdf9dcbb4d93befeb5a20218d6631b34225aa40d0b2faa32034ade37a2c8a175ef6d76a8088e063a4ec826220f8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd46806720a323032322d30332d32357a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01108298d6260c1fa27f621f5ee5a5776e749001049a0120d2d034766aba8a7faaf6dd4c8d029cb6024035347d7fb5e7dadc5d311f6d82b1a20120665c7e1c39f0b36e01b1bdcad7fd3c4c2bfecfb944987d891412843d1c71474da8011ab00101b80101c8011a', '\xbbf92d142515005902e0ece1cf208cb34bdc7a5e59b6db5021511a69c01f2e38', '2022-03-25 08:29:23.580687+00', 'bank-c', 4, 1, '', 14, '\xf8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd4', '\x8298d6260c1fa27f621f5ee5a5776e74'),
	(28, '\x0a0c08e3faf591061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013803422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a10c521b6c556389e4e374225b53efeef84522089bb76b712417842d951a1e2a5492fb7c769f5c8da9b43c35c5e1f39c5317f455a20e5638a1150466e282c9265b11220d463cc07dd233372ec88913df1beaa7bee0d62204baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf6806720a323032322d30332d32357a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01100ab9faf2a6115977a4a276c526d17fb99001119a012059eae80842c1ae9970bc63d0f46dfd50ec6bc2f958bed4a684bab49674bacbbea201202084ec9c30286cbf490be335ffad789bcb83c13a335161cf88198f9c20a91dd2a8011ab00101b80101c8011a', '\x51d5dca55afb5208218f5b08f5a4a54d833ffc367ad4b1867abb8cab44c92082', '2022-03-25 08:29:23.580687+00', 'bank-j', 17, 1, '', 3, '\x4baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf', '\x0ab9faf2a6115977a4a276c526d17fb9'),
	(29, '\x0a0c08e3faf591061098a9f29402120662616e6b2d631a403538333533626263356234653164373533376161316163623763336633383162333139323538646161303231636337353965653538633335653437653164396522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380d422003e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c4a10e82c196f80a7908fccb66aa303eace235220eb0e23654aa0f0f1c59051f745f42450dbdef8c001929ef5f289dff4c1220a075a20377278ab487bf27dbc9849109832d0dd64ad746ce2e90881149cbbb6aeb7d2766220ef4810d600cb1c0cc15d49750515a984b86f428b713452172fbf105f042534546806720a323032322d30332d32357a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01108f961a5043190bf4b8bddc3b409fc58b9001059a0120bbf92d142515005902e0ece1cf208cb34bdc7a5e59b6db5021511a69c01f2e38a20120eeb713347cc549dbd46ce1ded3bcaa09ddf9d08970d7343f8cd9e05ff1bdcf15a8011ab00101b80101c8011a', '\x1814c18b732844134d4958a1edd151ab6e03b3e8063029374dbb6a806f039845', '2022-03-25 08:29:23.580687+00', 'bank-c', 5, 1, '', 13, '\xef4810d600cb1c0cc15d49750515a984b86f428b713452172fbf105f04253454', '\x8f961a5043190bf4b8bddc3b409fc58b'),
	(14, '\x0a0c08e3ac9b8e061098a9f29402120662616e6b2d631a403538333533626263356234653164373533376161316163623763336633383162333139323538646161303231636337353965653538633335653437653164396522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013804422003e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c4a10b2fa74ff7e695723c7eee5926d3a884e522012c354c3aace2506b88a9d85f7df18015b77ebfc03fef93f668b3bf84fbcda2c5a20936af2ddaa748db5e2d96b44b7ceb6056a78b736204a131b755bb7846259a2d462204baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf6804720a323030352d30332d31357a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110710c88163aeabb8cba613157623a03d1900101a20120405fcc4d1ab80fda68beea209112af98e4f666d1b2e6ff2516eb0b08940258aea8010cb00101b80101c8010e', '\x5373cca09aff3208a819e57fd70801ca75beeb1cf8efd0f928de8210e0e6bc28', '2021-12-25 08:29:23.580687+00', 'bank-c', 1, 1, '', 4, '\x4baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf', '\x710c88163aeabb8cba613157623a03d1'),
	(15, '\x0a0c08e3ac9b8e061098a9f29402120662616e6b2d781a406239633465656165386166643935663631663331356137663466666262396163616362333137336666633330313362616537326335363565333438333961626422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380e42202138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea830514a1075ab49f4ca75e1b2ade7160a3e61bdc15220958ff14f28f4deb8a1dd3913bc063d6743b7d085cdc99af7fae41d1c04c0f9d15a20acc3d47872007f51e6c04eb9003eb68187197af07b419aaed0ddcbf4531f43a46220ef4810d600cb1c0cc15d49750515a984b86f428b713452172fbf105f042534546804720a323032312d31322d32357a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110944b22f881f320f9d63f4d107d2ee35f9001049a0120dc74fe7c8bdf3e2e0e84981afc4d739ddc7be7d21e61fda6cdf690133c6e3e2da20120e95709cdc86d46b204a1cbc2f334f0026eeb59ca7e44796ba31c3aa1c3cc9644a8010cb00101b80101c8010e', '\xd12568d3f027d6978e198a975e1de91067259bed6d18e66c3818b024bfa56e08', '2021-12-25 08:29:23.580687+00', 'bank-x', 4, 1, '', 14, '\xef4810d600cb1c0cc15d49750515a984b86f428b713452172fbf105f04253454', '\x944b22f881f320f9d63f4d107d2ee35f'),
	(16, '\x0a0c08e3ac9b8e061098a9f29402120662616e6b2d631a403538333533626263356234653164373533376161316163623763336633383162333139323538646161303231636337353965653538633335653437653164396522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013805422003e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c4a10eba57f162f4c2335f016251ffa89317352202a2e510fb74372175e360554bb1ba43f1bae28b51405a6118b7bd15875e7d96e5a2046932f9b04faf3d7f1ec86786ca556557671aad4f59930dd7e9683d39a33349d6220ad9858f715b253e43337a7c1d56dc0222993f8a2b816671e19687f0c9f4557ac6804720a323032312d31322d32357a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011047eb39754c3fdd63084a424f5979b9db9001029a01205373cca09aff3208a819e57fd70801ca75beeb1cf8efd0f928de8210e0e6bc28a2012034736a50103b79a3cb1cbe4702ee43fa26a84209f1d51681db462e24733ea159a8010cb00101b80101c8010e', '\x9de6a5e3fdd079829ec2a03b984462c9486f134702dcff9312f440f8dc861cf4', '2021-12-25 08:29:23.580687+00', 'bank-c', 2, 1, '', 5, '\xad9858f715b253e43337a7c1d56dc0222993f8a2b816671e19687f0c9f4557ac', '\x47eb39754c3fdd63084a424f5979b9db'),
	(17, '\x0a0c08e3ac9b8e061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013808422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a10579093d1211c1121df0f5d45ed1fc0365220ecee5276537bd23442b3a9ec80d03d0770beb865c2ffe3b33ad630694ef1547e5a202315eaf4761e724008f52de665c80389af38fb8210bf36b3b9925ee1282157ef6220f8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd46804720a323030352d30342d30317a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110a74ba1799cf272de0a0e244e0536488890010c9a0120c292f8b4e0cf51a78a2de1e9c5cce4b522d11982d2bf1fab740607c7441a6b3ba2012095b92e32a3be787447fd6409daba5e3aba12b56b6c70d15c6cc866cb49d97307a8010cb00101b80101c8010e', '\x136851f7e86d466efde9e257c4b853467c28308846656a7d2ba8c7244b75107a', '2021-12-25 08:29:23.580687+00', 'bank-j', 12, 1, '', 8, '\xf8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd4', '\xa74ba1799cf272de0a0e244e05364888'),
	(18, '\x0a0c08e3d38890061098a9f29402120662616e6b2d781a406239633465656165386166643935663631663331356137663466666262396163616362333137336666633330313362616537326335363565333438333961626422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380142202138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea830514a10de771dc0e5e8080ed5f22560741d70755220bf9b3a32170066e9d5f541a1a80cd88eccbb6f8aa9bcc4af30d4f1955f5105a85a20ac99f99d2b19df7ba95546e2773b8506195c3981bf0f9baa8a17af0286a33af3622023d81be89bd4ab3f2c1a5f04961c95415339574fd0cb4222ebb1bb93f95676fe6805720a323032322d30322d30387a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01106173a5b01d8a3fc611fed13d67e804299001059a0120d12568d3f027d6978e198a975e1de91067259bed6d18e66c3818b024bfa56e08a20120a7606dff045fd3205052bec791642c2ba62120d2290a7f944159b5ca8bd0b141b00101b80101c80112', '\x9aaff94952d610cd73ac2cd4903e39429fe1068a5f2f0192ed374331e731ea51', '2022-02-08 08:29:23.580687+00', 'bank-x', 5, 1, '', 1, '\x23d81be89bd4ab3f2c1a5f04961c95415339574fd0cb4222ebb1bb93f95676fe', '\x6173a5b01d8a3fc611fed13d67e80429'),
	(19, '\x0a0c08e3d38890061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013810422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a103546b5030ef8c1ce7aff3fd2a20857b95220a7e3c0118a94d607bc130c0786f9efe3eb946356312b06ab45a105fa7b5f82b75a2016bcc6486ef74a10b16838385a1561a88a69b1e14db4b6e97b934b9416cb07346220f8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd46805720a323032322d30322d30387a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01108eafc777af1a5e08f93898e72dc051a990010d9a0120136851f7e86d466efde9e257c4b853467c28308846656a7d2ba8c7244b75107aa20120f8db7d6c14a91bd2d9434a8e560d57fec62300f477db79ab078e1245ff6024aeb00101b80101c80112', '\x4c48025081ed148505785ae040228b8de7c05572c4765600d98954d3cb864283', '2022-02-08 08:29:23.580687+00', 'bank-j', 13, 1, '', 16, '\xf8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd4', '\x8eafc777af1a5e08f93898e72dc051a9'),
	(20, '\x0a0c08e3d38890061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013809422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a106c7b09eb680e13c40a9a09902b034f575220cafb118db166810178965f65054651ce92c9c0f374c96234c381759ab83ea0a55a2077a8664d091c2582a274fd84932e6896630b585fa8309724b073ce7e514e7d0c6220f988810d940ea48875521f387f6a5cb83862754f5399b3473884806b29688edf6805720a323032322d30322d30387a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110f5ba51e2066ecf72a2a68887a5de44d790010e9a01204c48025081ed148505785ae040228b8de7c05572c4765600d98954d3cb864283a201201f9109751b46f6aa19a55a50354b6e1973e6e21811ddc2e9dfe36f0959d74427b00101b80101c80112', '\x16730640a36ecb553c5e28090c3cea9a0404b038e7a384cc6fc968b230201098', '2022-02-08 08:29:23.580687+00', 'bank-j', 14, 1, '', 9, '\xf988810d940ea48875521f387f6a5cb83862754f5399b3473884806b29688edf', '\xf5ba51e2066ecf72a2a68887a5de44d7'),
	(21, '\x0a0c08e3d38890061098a9f29402120662616e6b2d631a403538333533626263356234653164373533376161316163623763336633383162333139323538646161303231636337353965653538633335653437653164396522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013809422003e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c4a1074884d9b51e3a3e6029d621ffeb292755220f8c1023908184e9e21d96734f7a6db0dcd92a2f9ed48e00fea47d86d199cad0a5a204aa40e0374580aa36b03244a57d6c2d7d5c34696b074fc4f05c8166fee67349d62204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6805720a323030352d30352d32327a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011041574c056e46c4e299d012843151d8669001039a01209de6a5e3fdd079829ec2a03b984462c9486f134702dcff9312f440f8dc861cf4a20120fc5a059be5ef6ef9496b21ba97453388c23875352cbdf50babce05fe17d79209a80115b00101b80101c80115', '\xd2d034766aba8a7faaf6dd4c8d029cb6024035347d7fb5e7dadc5d311f6d82b1', '2022-02-08 08:29:23.580687+00', 'bank-c', 3, 1, '', 9, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x41574c056e46c4e299d012843151d866'),
	(22, '\x0a0c08e3d38890061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380a422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a1075109e3d2e129b8380f6c06e13eaca7b5220a929b38ddab99b54a2445c2d16fd5c9bdcf5372245d299021072f82638087a485a20b952c8e6e21362b665e9a4503d08363c40cf1e30f081456b92cd5ea0d6370e086220ef4810d600cb1c0cc15d49750515a984b86f428b713452172fbf105f042534546805720a323030352d30342d31337a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011089c151179ea4de7db578bae1473ee92590010f9a012016730640a36ecb553c5e28090c3cea9a0404b038e7a384cc6fc968b230201098a201206261914d844bf95c695f76fd682f357f29b7cb2ab64a51a353fbf4d099c45a4fa80115b00101b80101c80115', '\x710fcd18b5096e7d5e4c9fdb319bc2282a335cb3dd1e6d6e460ddf6cd7cad436', '2022-02-08 08:29:23.580687+00', 'bank-j', 15, 1, '', 10, '\xef4810d600cb1c0cc15d49750515a984b86f428b713452172fbf105f04253454', '\x89c151179ea4de7db578bae1473ee925'),
	(23, '\x0a0c08e3d38890061098a9f29402120662616e6b2d6a1a406632363762376134346535383637633632623061333131623062323861326536333065326436346339363230626161353736343331346238623930353634323122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013806422014c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c034a10abcfa0d6d35dad844a4a6e79c3a2c6eb52203774a3d089390d2bb8ed867362b79f2ec2f52fd321925b38486706f18d6188395a20110550d2fd2c1d48d1cbee937d850de93e5b5b7f265b1a41f657ba392ec737e362204baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf6805720a323030362d30322d31307a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01103941d63c679f1fc9defa32734fdc196b9001109a0120710fcd18b5096e7d5e4c9fdb319bc2282a335cb3dd1e6d6e460ddf6cd7cad436a20120895ae421d0204d25dffadc5b2eff804b20beb87d2099746e6ff31f7a19165d89a80115b00101b80101c80115', '\x59eae80842c1ae9970bc63d0f46dfd50ec6bc2f958bed4a684bab49674bacbbe', '2022-02-08 08:29:23.580687+00', 'bank-j', 16, 1, '', 6, '\x4baa852e54f804b0be460e11cd68017c44e5d2a02a0b93810a7fc6091d2f9baf', '\x3941d63c679f1fc9defa32734fdc196b'),
	(30, '\x0a0c08e3a1e393061098a9f29402120662616e6b2d631a403538333533626263356234653164373533376161316163623763336633383162333139323538646161303231636337353965653538633335653437653164396522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320d524551554553545f5354414c4552207483dbe640471b3f3ce35df972af72d4cedf3b0d498ecc3257412c9fc4c547478201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01102ce1637343897fd179fabd3e8273713c9001069a01201814c18b732844134d4958a1edd151ab6e03b3e8063029374dbb6a806f039845a20120413894b2535fc5abdd0a6fa533f17c54004caee37c777ba73b5439b00ff34e69c8011e', '\x6cb41332e74567ab24ebecc977a812546ca52de071ee0a7f9222bdb653615677', '2022-05-09 08:29:23.580687+00', 'bank-c', 6, 2, 'REQUEST_STALE', 0, NULL, '\x2ce1637343897fd179fabd3e8273713c'),
	(31, '\x0a0b08e4c4afd80610c88fb93c121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c617928035220f2b2a8ad5ccaa3823fa72c7c38e4dc86714c2355ea6f10b7b1db196674561ba5900101c2012f0a067265706c6179122044136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a280130c506c8011f', '\x9f627e8452c6317dfe90c92c34f1013474a21e6c08f7ee072792a4ec4352b139', '2026-11-29 08:29:24.126765+00', 'auditor:postgres', 1, 3, '', 0, NULL, '\x'),
	(32, '\x0a0b08e4c4afd80610c8f58e3f121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c617928035220489ebf9cd064f070afdcbd40ec8de83eae8e1ab6a1aec77ddac74ddf422be4c59001029a01209f627e8452c6317dfe90c92c34f1013474a21e6c08f7ee072792a4ec4352b139c201370a067265706c617912202067811c51c31ecb218b38a25d2bf91e7d0f538e333be34d7042444871965c12181f220474657374280230c606c8011f', '\x24edf3019ecea93e8e93177f1f172141dc256e6b614a455352ee0ce260f9d06d', '2026-11-29 08:29:24.132365+00', 'auditor:postgres', 2, 3, '', 0, NULL, '\x'),
	(33, '\x0a0b08e4c4afd8061090c4d546121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c6179280352208e0444a5089d51892ab154d4b5a9e4484593c8f496b2669dc526eb126d909e779001039a012024edf3019ecea93e8e93177f1f172141dc256e6b614a455352ee0ce260f9d06dc201370a067265706c617912205a8626ae805c17b6cd6511068b318cc8291905e8969d374f9192292fb98dc0e8181e220474657374280330c706c8011f', '\x681b486f641d7ffba692d0454fee5e6e36e7db1b17afb0007dec36f8c2093a2b', '2026-11-29 08:29:24.148202+00', 'auditor:postgres', 3, 3, '', 0, NULL, '\x'),
	(34, '\x0a0c08e4c4afd80610f888c08c0112116f70657261746f723a706f73746772657322242f637265646974676174657761792e61756469742f726f746174652d65766964656e63652803522001ee52e2475624983268d27934aa339dbca21a9ecefc4419e0c23b65659a3b5a900101c201420a0f726f746174652d65766964656e636512203ec8f870622f02d1ecdac36fc53cdf9cf0f0030e11a1527b3276e9168f831d80181f2206796561726c79280430c806c8011f', '\x3265d1b8f2a059517f258abd9cb287b99aa31a23d375f929c9bdedc845bb5dc2', '2026-11-29 08:29:24.294651+00', 'operator:postgres', 1, 3, '', 0, NULL, '\x'),
	(35, '\x0a0c08e4c4afd806108099c0d40112096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a1067fd6b9a146d0adcb94fd00abcf5c15a5220478eac085610e8b9f0bf5d8ff199821cb1c25bbdc7d54d56e927d799eeecee915a209ba5b331d3b210659b5963fdfa2c3f91f92a2923b48de67dc42c86e21b19b4a762204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6807720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011019dfb2ec35ace69b5561d60d0b973ef0900101a201209bd6915d18b00da9590a9c489c8ec1386d96efbddc8d033686dd844f1da748c1a80123b00101b80101c80123', '\x18fd93f184c0f1b8eb9065bd95fdf1f05a4b50f3b42cbb5c39b3d5fab85e3801', '2026-11-29 08:29:24.445648+00', 'jade-bank', 1, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x19dfb2ec35ace69b5561d60d0b973ef0'),
	(38, '\x0a0c08e4c4afd80610d09ad3eb0112096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a10cd2900255b3d43ec1a62ddd6b820b33052208c34604b81508b03f16a1626944d33916d7ea98352fd44cbd0b565e767e450c95a20165174bda29f785f2cb921ff57fd3a58a5738be8cf313433cb4e1992db9728396220d2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec976807720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110b042647190c3691c4cbbcfafd0c41e869001029a012018fd93f184c0f1b8eb9065bd95fdf1f05a4b50f3b42cbb5c39b3d5fab85e3801a201209543f2c6f48b91f6d33240f4be772cc24eeeca7d2cb18ed4a8a753a66bb32feaa80126b00101b80101c80126', '\x0121b461b6c65d9f233c22535e1098a4ce21e203bc3bb350f28888f3783a7c0e', '2026-11-29 08:29:24.494194+00', 'jade-bank', 2, 1, '', 2, '\xd2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97', '\xb042647190c3691c4cbbcfafd0c41e86'),
	(43, '\x0a0c08e4c4afd80610b89de8aa02120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242209fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e35514a1003390589ddec1c171b35681ab59051e55220be90829cab8478ed953b6592310607c114b24c25524df4250dd1bb8167b00bb55a20b4fd38e9d3a0f366d059565f7c30cc45b7c67ce5349de8e9397c50c4a1b4750e62204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6808720a323030352d31322d33317a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01105c90bb7120bef24211fc5a2731f400459001039a01203c29c37f33a02beb16914bcd0fa40c087ffe853cfef105829fd750812446419da20120be3d5bac562f3209c6e0e7ae4ffe0ad2db8dfb1d9bbdd56519846c09239d0f46a8012bb00101b80101c8012b', '\x7827119efd43aa9ebec3c4fad0f10653a6d576918f681c20a5f77111e22229b3', '2026-11-29 08:29:24.626659+00', 'bank-m', 3, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x5c90bb7120bef24211fc5a2731f40045'),
	(45, '\x0a0c08e4c4afd80610d8e1bdd002120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d104a10582f03cf1ee6a665cd7506d88a1f2fc65220856e6f4e20cba3c5aa1584f406bbdc691610c2825beb31297d37483d8776a6bd5a20d32d18c084ec086c99711ce42ea79cd4c35e0b0ac54233f33b2ac488c2cbe85b62204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6809720a323032362d31312d32397a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011046385844630bd3eeb9e5de2e1502d8f29001049a012008d7466a0acd06f7c6855957a3d435587421a5e929854a77e4a95981fcdd30c1a20120b6f9398f3ba869000494a3ac2242a6b857662759918de48584568e44d960be61a8012db00101b80101c8012d', '\x0c31bc690892cc1286be2a97516e1db514e9031ac2a6651c45664702349c6cf9', '2026-11-29 08:29:24.705655+00', 'bank-d', 4, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x46385844630bd3eeb9e5de2e1502d8f2'),
	(48, '\x0a0c08e4c4afd8061080e6b8d902120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d104a10b897537f54b39a47fee73f8255f5a3415220d1785e89f05a05a7f3b57f21fa6989ae8fb168e0dd99dfa6ecbc740d9f169c1f5a207e69efb3d550cd7fc87a0695bf2d3e0713ba14e353f0f3d397dab359d5550aae6220d2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec976809720a323030352d30382d33317a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01108cf8cd18310cec0a3372089f834bf3789001059a01200c31bc690892cc1286be2a97516e1db514e9031ac2a6651c45664702349c6cf9a201206667c20b3248973329c1befeb08d91dc71d71359d110d5d6037546110a1f1722a80130b00101b80101c80130', '\x91ebd97e365cbcaccbfbbf71bb73b9ddce472e1dc9707078f708ebdd6664030d', '2026-11-29 08:29:24.724448+00', 'bank-d', 5, 1, '', 2, '\xd2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97', '\x8cf8cd18310cec0a3372089f834bf378'),
	(51, '\x0a0c08e4c4afd8061080fb90e402120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d104a10b3375035d56ab3742499f1abdd9c81135220cc8b301a6d1084794bbf88db484a1a3d95e277412eb9ee0e20f2ba3d4199f48c5a20355edce05038a5adf3eb06dd42b3522e8d6fc15806db7281138e515eca10d1a96220f8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd46809720a323030352d30382d33317a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110b06b71ba5f2a14be0e7698db99b7f68d9001069a012091ebd97e365cbcaccbfbbf71bb73b9ddce472e1dc9707078f708ebdd6664030da201208522d7d8ecc3974a13b73c1dd2f908358ea686cb86b1da00f0e05981e0daf1dba80133b00101b80101c80133', '\x14577109bd872441d6bfcf133e08c634dcb095d8b1495f359a443f1e648e3903', '2026-11-29 08:29:24.746864+00', 'bank-d', 6, 1, '', 2, '\xf8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd4', '\xb06b71ba5f2a14be0e7698db99b7f68d'),
	(53, '\x0a0c08e4c4afd80610d0fee4f30212096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a10962470b9d174b6248e78049ccab9cf3d522069408e8d1883e91d76da45333867f4fe98577b3bef92e4c645c5a5b526eda2185a20c7aaa11de34054ef69c465d20454eab99e45ec9b55ff3a264f84f12fac8bd8726220d2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97680a720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110a73687ef4387d49b3225b322f07960509001079a0120579732fddb3633be401d69b16c8a7d21a8864624291fd24fb053d3c862d5521aa20120a003824d611b1a15cbf3bdb38de52d113f4ae3a818c65e8574681173b2104d87b00101b80101c80135', '\xa1fb08311eb3fa74ff0547ae479564c61ed04091988d70b2d0d6b334a7eb76f5', '2026-11-29 08:29:24.779698+00', 'jade-bank', 7, 1, '', 2, '\xd2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97', '\xa73687ef4387d49b3225b322f0796050'),
	(56, '\x0a0c08e4c4afd80610c083d8fc0212096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a10178f359ed394ed2e6d6c9060371912e252207b8eb5326a9f5b829dab904702efe534230052dc210c3eb7805ec6b1d861a8205a20a3134aff08d2a1db331315a3d6c991bbe86b74437d01a4676cb55a910959fab06220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7680a720a323030352d30392d33307a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011033bc2488d8ee5c894ef3c15b2882f8469001089a0120a1fb08311eb3fa74ff0547ae479564c61ed04091988d70b2d0d6b334a7eb76f5a201201a66128082a4e3425d4d343b9416ad6640ba6ef811d64e34f5e72a92f5db0f0ea80138b00101b80101c80138', '\x5510fe3d9c3f6a0ec13496b0092823a81a0a831ebcff12b3e7523b6283168062', '2026-11-29 08:29:24.79836+00', 'jade-bank', 8, 1, '', 2, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\x33bc2488d8ee5c894ef3c15b2882f846'),
	(59, '\x0a0c08e4c4afd80610d8888f850312096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a10f39ec446774d7582485c4fb5ea1b79535220cc371386ad8ebce79a931ae12745d13c9907fdb1107def7688bf7170edb5e9d05a20f7e01c93401aadf904f0d3b462daa910fd9409b2b46832a2eaea03fae6746428622030a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc680a720a323030352d30392d33307a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01100568ee7dac4657282ebcdee9d9d4c3359001099a01205510fe3d9c3f6a0ec13496b0092823a81a0a831ebcff12b3e7523b6283168062a2012001c10f755673b3950af9740b0caca7cfec8d3493f7d93d5eb838c28fc2940dfaa8013bb00101b80101c8013b', '\xef6d1f5bd54a91f0906cb02bcb526e068b9e9898af924f5ea6996d87eed924c7', '2026-11-29 08:29:24.816039+00', 'jade-bank', 9, 1, '', 2, '\x30a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc', '\x0568ee7dac4657282ebcdee9d9d4c335'),
	(63, '\x0a0c08e4c4afd80610f8aec28f0312096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320e4d414c464f524d45445f424f44594a102d63f92356b7fca6ae7d02504de08bcd52205ae405b61d75d4a0b2d25bf19dc114f699041f3cabeff28dd972d2b2451714e07a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110d9bd7f56b1f6ca805fcb95a71074d41790010b9a01209fa0dbe3a8edba03941906214c0f5a09a78e238aac070b8ce8488536af810364a20120bbf478843fb02228aabc26644d049b93fa3406230945b20379fae813a6367399c8013f', '\x5998d51de6dffb73a647aad27b53ef168a02202b48529129c47583e201436adb', '2026-11-29 08:29:24.837851+00', 'jade-bank', 11, 2, 'MALFORMED_BODY', 0, NULL, '\xd9bd7f56b1f6ca805fcb95a71074d417'),
	(66, '\x0a0c08e4c4afd80610e083c19503120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320e4d414c464f524d45445f424f44594a1032e4f2845fb765f42a7b842f7ffeba1b522032061462387fa16fadac87e029d41b84df1e5bafeb16b85f6ea665a8f222fb7f7a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01103eb01b97035ba21acd662fe0513bb05590010b9a012063a6b88ccc7bc21c04bc8825b32db4284166cfa4ab09bc8e3b2d5fa930c9153ca20120c20a445eca93f3eace9857955e8fde1384546c6779e6389bc57e468bdbd53d33c80142', '\xea5e6e825364afd811b7d9ea90ad3e683a7810ee483410ae29a0c8c16af3e404', '2026-11-29 08:29:24.850412+00', 'bank-d', 11, 2, 'MALFORMED_BODY', 0, NULL, '\x3eb01b97035ba21acd662fe0513bb055'),
	(69, '\x0a0c08e4c4afd80610b8ebf59a03120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320e4d414c464f524d45445f424f44594a10a12d681492b793cae86188bed9cd4bec52200f18dbf1acaaef42729ec981e869cc64ae859fd6559cfeddb3875838240d64a57a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110dba0ef4d964c6fc396a66053b594b04190010b9a0120127325cb4f645bb65c097251ae4fd5026fb168304c30fc317508850a8df4d366a20120481b86ce995b7497ff29276128a67ea84d2df79dac3ca189da219150d24022d8c80145', '\x507a109259ce4b4f6032bcf03923ffaa15637ad3fa68ffbbca707e24613f416c', '2026-11-29 08:29:24.861763+00', 'bank-m', 11, 2, 'MALFORMED_BODY', 0, NULL, '\xdba0ef4d964c6fc396a66053b594b041'),
	(72, '\x0a0c08e4c4afd80610d0d691a10312096a6164652d62616e6b22372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280232124d414c464f524d45445f454e56454c4f50455220a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f632228201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110bb3c45c45c3f5ffee20771df93ddf6a890010e9a012018c0bb1f78923ead84b61400b83b694db20e30c628af37c310ffffa30fe2b72dc80148', '\xb420d6607f92089857d487edf6f5d27168ece55de92cd20cc67f21c5d43cf665', '2026-11-29 08:29:24.874802+00', 'jade-bank', 14, 2, 'MALFORMED_ENVELOPE', 0, NULL, '\xbb3c45c45c3f5ffee20771df93ddf6a8'),
	(36, '\x0a0c08e4c4afd806108898d9de01120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d104a10a2ff67670cd69de3bbaa94fa999024115220af4146668e05df74fa02e04b242ed3cb88109b88263ae18d3ba898d678ffc0d85a20540953ee20e99887c2db736f1e57c3e4727b90beb6309aeb173c6e5178dcd8b462204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6807720a323032362d31312d32397a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011025a6417ac95c886cfe7b4cef179c0944900101a2012019eeabe44731ad501dde94837a36fdeb00d8cd3c1d0f21a1ec8e5ad81c6a843ca80124b00101b80101c80124', '\xbfdfb2e0ab9271b2fabaaeb6b1d2e1e5f147b97ce5e9f828eb1ca8764ea2b266', '2026-11-29 08:29:24.467029+00', 'bank-d', 1, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x25a6417ac95c886cfe7b4cef179c0944'),
	(37, '\x0a0c08e4c4afd80610e88b94e501120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242209fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e35514a1064a12310a63239d1e5ea9da1eaaca3c652200e7016b8dc61113b5fcb63d6b94e88fbe45807a67996fe675d38e8fcc53664ae5a203e0070627b81fbb16dc3504505e7d45358a878454e427795ab0399ea1664622162204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6807720a323032362d31312d32397a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011052ddc4471d9be75a791d7a4db6b268c7900101a20120a780a4909a6135286effdb887af1fcf18e81d2b15a89884ca486c4d4fc94d74aa80125b00101b80101c80125', '\xa3eb220009b89094ed3585236de589b1a0b0642fd424730ad281e7fa6e67c0f8', '2026-11-29 08:29:24.480577+00', 'bank-m', 1, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x52ddc4471d9be75a791d7a4db6b268c7'),
	(39, '\x0a0c08e4c4afd80610b098e1f101120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d104a10a08cfda5851c88a702147aee859749ae5220b2337d28ad722ca3238ddcaeb4db6d53246586b0a2bc964ee4d256f220818e725a20f07cc43f2f11f2fb06b97268b7d30be832ecd6c571f0880de1dbf46bbb04ef896220d2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec976807720a323032362d31312d32397a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01102837a133a5caf40033a059c77f2439ca9001029a0120bfdfb2e0ab9271b2fabaaeb6b1d2e1e5f147b97ce5e9f828eb1ca8764ea2b266a201202cf1664d326f72d897a5dcc651953276f2a8d2c461b1657bd8df4c26edfd53a6a80127b00101b80101c80127', '\x296cf3c7585fd147475588de26783463b884e78b917a22552fd802854706151d', '2026-11-29 08:29:24.507006+00', 'bank-d', 2, 1, '', 2, '\xd2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97', '\x2837a133a5caf40033a059c77f2439ca'),
	(40, '\x0a0c08e4c4afd80610e8e992f701120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242209fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e35514a10c46c8689d1712e688a2bc5e03b863056522090820b5115251a8f2dc12eef61420d32717fdcb6ade691afea3fd7f1ad4aa1215a2030c9790b1f5ccf0af78612a77cd89d99ace9a79b82a1cfd185e5da59db09f42e6220d2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec976807720a323032362d31312d32397a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011077ac0be0f51dac556791a46f2edb0f7d9001029a0120a3eb220009b89094ed3585236de589b1a0b0642fd424730ad281e7fa6e67c0f8a201205ee19c6baae4f1dfe2c005ed12f7109ffcdcc912e5d28bb3d728f7e68385310ea80128b00101b80101c80128', '\x3c29c37f33a02beb16914bcd0fa40c087ffe853cfef105829fd750812446419d', '2026-11-29 08:29:24.518305+00', 'bank-m', 2, 1, '', 2, '\xd2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97', '\x77ac0be0f51dac556791a46f2edb0f7d'),
	(41, '\x0a0c08e4c4afd80610e8da93a20212096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a1096f8065a94bbfd09a2cda6b79b26f8865220a08fed5d211af6cfc36e6dfc565b3dea38cf59115ca51c83a2b4334e25319a045a20878689ef8e23ee2441dd32c6e146b48e0fd01fabcb19434713c0da15faf0e74462204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6808720a323030352d31322d33317a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01108c020ff44b6ea67c2c9ec488f923a43a9001039a01200121b461b6c65d9f233c22535e1098a4ce21e203bc3bb350f28888f3783a7c0ea20120a164d1f7c0d82083058892d4d2e9edbc9d48e1c91fed7e373dbb8ec02f792f46a80129b00101b80101c80129', '\x3298228cf4a6d3035f4787a0cfc9b2928ba934eb7729c45b3b6e71f7e28d95d2', '2026-11-29 08:29:24.608497+00', 'jade-bank', 3, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x8c020ff44b6ea67c2c9ec488f923a43a'),
	(42, '\x0a0c08e4c4afd80610d8daeaa602120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d104a10e5c02fe42a1753c5a1feb14325c90129522090a9a7969eca8490597e14f20be6e97b89aa7ab3e0ef89b12a7701bc59762fd15a209ab78ecc92c0ee024533d46d0ec210e0657ce78c492b4c0fc25f6b76908a94cd62204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6808720a323030352d31322d33317a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011098d541af771a9db56badcdd251c71b829001039a0120296cf3c7585fd147475588de26783463b884e78b917a22552fd802854706151da201201f6909a22eef1cde750024d8a115a6900b4d5700b4b6586b677fa29cf8f962eda8012ab00101b80101c8012a', '\x08d7466a0acd06f7c6855957a3d435587421a5e929854a77e4a95981fcdd30c1', '2026-11-29 08:29:24.618311+00', 'bank-d', 3, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x98d541af771a9db56badcdd251c71b82'),
	(44, '\x0a0c08e4c4afd8061098fb82cc0212096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a10379580445a9b47f9d2677d90b06e199d522070d759955e09c8fa2052dedf519e3e8305abba90b17eb4ad4ac48e15f6639cc75a204ac823424fd3c48964545ea306e215be9e2e9397c63a4c2f2a580a9badeace8862204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6809720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01109c851fe118902f65d3da326a0eba24e99001049a01203298228cf4a6d3035f4787a0cfc9b2928ba934eb7729c45b3b6e71f7e28d95d2a20120dd7d3c969c0104e63e262a99dcc00f30143afec618812058b106b1d9d660100ea8012cb00101b80101c8012c', '\x80541389c4211b6b560815968ec6b2b0b07dfd89e52de30202d9decb7473e2b7', '2026-11-29 08:29:24.696303+00', 'jade-bank', 4, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x9c851fe118902f65d3da326a0eba24e9'),
	(46, '\x0a0c08e4c4afd80610a8c7c2d302120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242209fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e35514a1036b7a1daf885100e50f28044bdac0f7352208b00e5450d6e8dd3c4ffa805217190e68534bcb75c02173350f1e61552841c0d5a205b925abe0b280519420a5d1eaae9b5c06bb1ced857aa0b48fcb47f608e7b608362204b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e6809720a323032362d31312d32397a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110959c2a00d45a3e08b51ab5a9559f12189001049a01207827119efd43aa9ebec3c4fad0f10653a6d576918f681c20a5f77111e22229b3a20120d851a77426c84400b97635bf040f38b509c7f1c93d32347ecb059109b5088b2aa8012eb00101b80101c8012e', '\xb24b783e0086f68cb5aef5a45633a4c999c9634ca9dae9af92c7d7c9acc1e157', '2026-11-29 08:29:24.712025+00', 'bank-m', 4, 1, '', 2, '\x4b284681dd132e2bcbbfaa5f1aa175a23d8c3dcf5774622e0b3d62c9ab5e997e', '\x959c2a00d45a3e08b51ab5a9559f1218'),
	(47, '\x0a0c08e4c4afd8061088c6afd60212096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a107b9751c2bc541a8b0dd3226c999ac0a5522036d07114f923f97cdc68c172154c5f4410418abb5d27bf047a856bb982801a135a20f3ca539454ce0db22b53553f5da4ba3c841c7402bd039fa8f3f40177bf1563d36220d2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec976809720a323030352d30382d33317a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110e408b18ae6ca8367996477233e333a949001059a012080541389c4211b6b560815968ec6b2b0b07dfd89e52de30202d9decb7473e2b7a20120f9fad5e0c03dd53c8455c3fbe532e43be01ba804521e8675a1bec99add2a16f1a8012fb00101b80101c8012f', '\x6c61068e147b59ed06bbb1ef0be93e86c27ab7bbdd822689b36ab362071a3aac', '2026-11-29 08:29:24.718005+00', 'jade-bank', 5, 1, '', 2, '\xd2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97', '\xe408b18ae6ca8367996477233e333a94'),
	(49, '\x0a0c08e4c4afd80610f0e0eadc02120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242209fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e35514a109bb1757052e669eb0055ad84957a24795220d6d1bf3075504835ba41a21fd5ef4909480277eb7513db665253c366aa8a16705a20dcf76e23d6ac19015f83a329655c79234fed6afa838107efe8da7aa5b0ab28c66220d2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec976809720a323030352d30382d33317a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110f59f1d06a4e3c972d72e9a6c7cde1e329001059a0120b24b783e0086f68cb5aef5a45633a4c999c9634ca9dae9af92c7d7c9acc1e157a201209438322f6f144efe266df42009ced7925dcd786dfb4c5f38089f1cdc3ca0e970a80131b00101b80101c80131', '\x54cc532252316b5da5f0d725ee20c3be633bdf60761df6856fb8aa69b0a2cf8e', '2026-11-29 08:29:24.731558+00', 'bank-m', 5, 1, '', 2, '\xd2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97', '\xf59f1d06a4e3c972d72e9a6c7cde1e32'),
	(50, '\x0a0c08e4c4afd80610d08a9de00212096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a103dbb116c15ce23cfdff7b5b3c8a4fc41522078e7fc0cfa485c1921519567a357ce061c608daf82d6af33585471b6685f4f955a207c2f21c304ea9e8fcee6e5d71f2d425f9d27badcc338ea9ff0d2401d4b6625366220f8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd46809720a323030352d30382d33317a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01100e6aa994c8dd9492b50941f6758cf1449001069a01206c61068e147b59ed06bbb1ef0be93e86c27ab7bbdd822689b36ab362071a3aaca20120f34b78f0637e8a7ea88f92fa8adad18f15f1e7a6dc64da3dac7dfcbeda244fc8a80132b00101b80101c80132', '\x579732fddb3633be401d69b16c8a7d21a8864624291fd24fb053d3c862d5521a', '2026-11-29 08:29:24.738674+00', 'jade-bank', 6, 1, '', 2, '\xf8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd4', '\x0e6aa994c8dd9492b50941f6758cf144'),
	(52, '\x0a0c08e4c4afd80610d8ec9be802120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242209fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e35514a10a060c7ca7376fafa1e2d81b413763cb952201ad1f56e75ccbc3491b33cba115b1952f5dea82c3aa94e0c12705fb9a6403fde5a20312ed06a86a6d100ac8764e005df18e018cc60e0e9a266a878507d462afaa4dc6220f8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd46809720a323030352d30382d33317a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01102439d34e3a9dd0b6d149682ebaa2d5a29001069a012054cc532252316b5da5f0d725ee20c3be633bdf60761df6856fb8aa69b0a2cf8ea201205de0de0bd6ee277d7ecd4ea8f13a5a51037b8b00e187d6192552d9cf42947225a80134b00101b80101c80134', '\x33896bd2fef46011bd3856d106fc862593803460c00a9c97444b4b4a600463ff', '2026-11-29 08:29:24.755431+00', 'bank-m', 6, 1, '', 2, '\xf8da26612b301b382878ee5c902bfeb88903ce91084a250a19a6f3c9d0a46dd4', '\x2439d34e3a9dd0b6d149682ebaa2d5a2'),
	(54, '\x0a0c08e4c4afd80610d8f498f602120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d104a10af50925fefff632c5f307c757d11fd585220b080bd68c4c4046edf3514140a388bfaee3a28df62f58c875acc28d8acac75695a20bd58e08fd4ed9f75c64a9a0be79b24cb8a55df66e5ec63308aa27d1df73b96b96220d2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97680a720a323032362d31312d32397a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01109acfd797bf9562a74ef9327a32d6200b9001079a012014577109bd872441d6bfcf133e08c634dcb095d8b1495f359a443f1e648e3903a201203f82d5d1b9172a5a0061ac5c7d2a7f7945fe462653a4ab480972e56f9ba83fedb00101b80101c80136', '\xec8bb68f1a751b986fb890ac59ed9bd79cdbc364085109bdcd5798f48b09576f', '2026-11-29 08:29:24.784743+00', 'bank-d', 7, 1, '', 2, '\xd2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97', '\x9acfd797bf9562a74ef9327a32d6200b'),
	(55, '\x0a0c08e4c4afd8061090898efa02120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242209fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e35514a10320778ae420730a4c23270e567f7a752522063877328fcf645c8362f358602cb82a7200b595130e852a1d49f4dcd05d3b7815a207800da2a29a9cbeeed02d30359672a1677a7b80185e76e20093df282e12d8ee16220d2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97680a720a323032362d31312d32397a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011019d33cc5055d06f627e139898a7b8d6b9001079a012033896bd2fef46011bd3856d106fc862593803460c00a9c97444b4b4a600463ffa201205bfc247f8ba6496e6a05db20b66ace38e834123b8fc6dede86d1abb1448ff007b00101b80101c80137', '\x7389c838b04cb0e69bd625247d0788792b4dfb30db9033fb044a3d92c5170fe7', '2026-11-29 08:29:24.792954+00', 'bank-m', 7, 1, '', 2, '\xd2256542528fdc4bb3cbd806e9db69945bf5ded70654986d4e22e84fba01ec97', '\x19d33cc5055d06f627e139898a7b8d6b'),
	(58, '\x0a0c08e4c4afd80610f8e5ad8203120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242209fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e35514a10651ce9582b32e16ba22a5738894d29d252205364f444a4b790b3b4f09bd87c2a3b06b628be3880b6b71a9ea4bfb1873071675a2028b30bb4974a2645260f74a4d5048f82c7d0883485b15684e1dc8435525ab31b6220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7680a720a323030352d30392d33307a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011030a5dd3bcb5140d608ace5075c1227de9001089a01207389c838b04cb0e69bd625247d0788792b4dfb30db9033fb044a3d92c5170fe7a201202b00516e4daadb919e25c54b333f9629083f98647e15c194954d3fed61b9d924a8013ab00101b80101c8013a', '\x907af7b2609ec9657e321938c25d2ab4813c9cbb3f6aab8ffae52476cfd26fb5', '2026-11-29 08:29:24.810251+00', 'bank-m', 8, 1, '', 2, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\x30a5dd3bcb5140d608ace5075c1227de'),
	(61, '\x0a0c08e4c4afd8061098fec18a03120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242209fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e35514a10dc0b250c75606ecc290a65ac0d74f09d5220e827901ccd468e2746a4addd9507ffbfbbb1c06a211913507c0db17684bc91d35a200c63a557a51125ffd00205d084fd5c8abeca2436acfabf6291bd2c9148be8806622030a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc680a720a323030352d30392d33307a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011041a52125f9b8e510a3a557a77f2e2d869001099a0120907af7b2609ec9657e321938c25d2ab4813c9cbb3f6aab8ffae52476cfd26fb5a20120192acd3fa705fcf5f034a48be571d21b508ca435584b143f124409650d480292a8013db00101b80101c8013d', '\x0e56073396a26be24643a9a775e960f0989026d7afe68d7a170ec83d96027936', '2026-11-29 08:29:24.827359+00', 'bank-m', 9, 1, '', 2, '\x30a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc', '\x41a52125f9b8e510a3a557a77f2e2d86'),
	(64, '\x0a0c08e4c4afd80610b8cd9d910312096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320f41535f4f465f494e5f46555455524538024a10d3a92119ec9c7ed34b4c3c99bd6cd78c5220853730300bcae9d94a0671088527a1bcf65c72693cc819c8cdfa610d2d7ffbf47a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110aade6cde2913eba56fe40cc7b94b87be90010c9a01205998d51de6dffb73a647aad27b53ef168a02202b48529129c47583e201436adba2012076d0bcd1aece313d58acb449418c533565417fce1d35e68b9b155b9e52ab9832c80140', '\x28c730372cb7333ab70f1018d08a463bb8128f5dea7f783ff494f824ed62b4e6', '2026-11-29 08:29:24.841443+00', 'jade-bank', 12, 2, 'AS_OF_IN_FUTURE', 2, NULL, '\xaade6cde2913eba56fe40cc7b94b87be'),
	(67, '\x0a0c08e4c4afd806109890959703120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320f41535f4f465f494e5f46555455524538024a10d1711bb01ff5fb52fd0c5b3d69f34dc35220270e860bd9c9552f76005c42c0d8a3d6df2c71902147ddc84c972899aa5d25087a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110c19a777c0f6df414297b03021628737b90010c9a0120ea5e6e825364afd811b7d9ea90ad3e683a7810ee483410ae29a0c8c16af3e404a201201f0789602807081dd359a104083574569c0618a9a7f05c7d5f5934f1754c5b3cc80143', '\x829c08bad44936d67866d60dd1bc2768a0371a63d172ddb7f2894cf91bac8ee7', '2026-11-29 08:29:24.853887+00', 'bank-d', 12, 2, 'AS_OF_IN_FUTURE', 2, NULL, '\xc19a777c0f6df414297b03021628737b'),
	(70, '\x0a0c08e4c4afd80610c8c8eb9c03120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320f41535f4f465f494e5f46555455524538024a1083168301646cf950b52b2bb8106a98115220ee88b5e22dffb0b7af14a3643d68a4eee9d0298db7fa11fc0698b4e3abdcf8347a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110f2f623d7216f1640fff24cf5847ed43b90010c9a0120507a109259ce4b4f6032bcf03923ffaa15637ad3fa68ffbbca707e24613f416ca20120bfeb59f0f2613c5f1c0b43cf26fe9c1acdf074d20a59579f1751b7b13f1765a2c80146', '\x72346f0022dc0ec145d6a4cd020b65c66702b68f09e0b7c6ff221948fdc6a322', '2026-11-29 08:29:24.865789+00', 'bank-m', 12, 2, 'AS_OF_IN_FUTURE', 2, NULL, '\xf2f623d7216f1640fff24cf5847ed43b'),
	(73, '\x0a0c08e4c4afd80610d0e4b3a20312096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320d524551554553545f5354414c4552201988b54b351d7cf21c16190f3c31ab3f505382e4e7b22c99309bf3ecddca6fe98201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01107805e2dca2c583e898c193883bcb034790010f9a0120b420d6607f92089857d487edf6f5d27168ece55de92cd20cc67f21c5d43cf665a201208c6a41cc4415f7a2d225d8e8331f2d0dd13fba6747e47ecc0d39da74ec9f4d25c80149', '\x0287427ebf674ea3dd008d05e5df4e27e5f3982ce59d40fd35ed78ad36736c52', '2026-11-29 08:29:24.877458+00', 'jade-bank', 15, 2, 'REQUEST_STALE', 0, NULL, '\x7805e2dca2c583e898c193883bcb0347'),
	(57, '\x0a0c08e4c4afd80610e0ccc1ff02120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d104a10ad54efa42d0fc185f1fb3fa2684160bf522092809cc2679c094de579b0f4a93cefea9f72665e177285e6cff6d3293ebdcd065a20a0a274d19dda5024830f3dbcc9e4577b403c8538503989584957468996ac99e66220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7680a720a323030352d30392d33307a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01109ecd5c4e7287606985e1100ab54acb6f9001089a0120ec8bb68f1a751b986fb890ac59ed9bd79cdbc364085109bdcd5798f48b09576fa20120eb673dfc973c517197cb60c8d3a332d50b78c46107c0e73d13638b2a899e11f7a80139b00101b80101c80139', '\xa94bed63f3b73a92c3ec6c5a835ef8f20a33d4c39a632dd92514ea441cc5ac85', '2026-11-29 08:29:24.804284+00', 'bank-d', 8, 1, '', 2, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\x9ecd5c4e7287606985e1100ab54acb6f'),
	(60, '\x0a0c08e4c4afd80610c0ccf28703120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d104a10715ac78fca0c58f77724a2b6f805e3415220923f85048971fb1231794f6114f465733f9fe190a004b37618dc3483575578a55a204270e956655a20e666819c9e2b564d3d63c3ef4ce460799b56a013bec037f7bf622030a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc680a720a323030352d30392d33307a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01109ca997a7dc104815e59070e2d26f09dc9001099a0120a94bed63f3b73a92c3ec6c5a835ef8f20a33d4c39a632dd92514ea441cc5ac85a2012044df21fda9eddba313ebba63e97b3ce1a6200007f0ae09774c3b4504fa0e7925a8013cb00101b80101c8013c', '\x5bb91ad6fc6fd50918f08d5b3ceedbb6accf1ebf8fb0144a1bafc9b767a2052c', '2026-11-29 08:29:24.821864+00', 'bank-d', 9, 1, '', 2, '\x30a01c0f18ee634d9236b0353db35dd5d3c3e454e612eb3db568841555a1c2cc', '\x9ca997a7dc104815e59070e2d26f09dc'),
	(62, '\x0a0c08e4c4afd80610d8ab958d0312096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328023211434f4e53454e545f4e4f545f464f554e443802422098e1e3392f0df5a1964585c404b8d20eeb3378eccd5b039667088fc1472d5daa4a10c5783d701735fc6411288b169c91aecd5220033f1d4f5b0743aa6a0e6faf2e47652dd0e8357b78656003f2b31040517666ef6220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110c6275948c8b482ec645a83323660e91990010a9a0120ef6d1f5bd54a91f0906cb02bcb526e068b9e9898af924f5ea6996d87eed924c7a201205af1d86f19ae2cb2dea884ac6187c8ee3e131d59bba2900db3cf2363e72c36e4b80101c8013e', '\x9fa0dbe3a8edba03941906214c0f5a09a78e238aac070b8ce8488536af810364', '2026-11-29 08:29:24.832919+00', 'jade-bank', 10, 2, 'CONSENT_NOT_FOUND', 2, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\xc6275948c8b482ec645a83323660e919'),
	(65, '\x0a0c08e4c4afd8061098c98e9303120662616e6b2d641a406436616362306237646361633034616364633162303134386339613032646439653064363866306533323932356338323662336662623436633861393861303122372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328023211434f4e53454e545f4e4f545f464f554e44380242206ca8d388c67df6dbeee17ac23f7a0d56c0f3627a6875f397a712140d5ec3adc64a10495e706d84dc52355959aa955cc52916522013ad2353056412796ab916f5194dec41982f5553389e29f82c7a000a93e040fc6220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7720a323032362d31312d32397a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110e4c83ac82c72e50f129eb54d9c84955590010a9a01205bb91ad6fc6fd50918f08d5b3ceedbb6accf1ebf8fb0144a1bafc9b767a2052ca2012048ba3ff40951d32667a6c7dcdedefa8cd6695d30630a72f476c35c5169bd78e1b80101c80141', '\x63a6b88ccc7bc21c04bc8825b32db4284166cfa4ab09bc8e3b2d5fa930c9153c', '2026-11-29 08:29:24.845391+00', 'bank-d', 10, 2, 'CONSENT_NOT_FOUND', 2, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\xe4c83ac82c72e50f129eb54d9c849555'),
	(68, '\x0a0c08e4c4afd80610e88bec9803120662616e6b2d6d1a403730343336313731633230393533343136333830343266366231633235313739666464356535383336366236656235316565643431646438366365623630666322372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328023211434f4e53454e545f4e4f545f464f554e4438024220db164e3152eafc74212f751878c2652aaac38edb1879eaa4e14f7893db5e57554a108279fa6b2f004db736a32d9b23c0dddd5220ee703d8adefe6cf5118f5fab9a80d26dad85029a47720a76d0306fed7ac3f3956220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7720a323032362d31312d32397a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011022a312a0999b2f8b3050b8a7ac4abead90010a9a01200e56073396a26be24643a9a775e960f0989026d7afe68d7a170ec83d96027936a20120e0192574c21b08f42da735baf39c0340b53d288c53c9bfa93ff717f638690d11b80101c80144', '\x127325cb4f645bb65c097251ae4fd5026fb168304c30fc317508850a8df4d366', '2026-11-29 08:29:24.857409+00', 'bank-m', 10, 2, 'CONSENT_NOT_FOUND', 2, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\x22a312a0999b2f8b3050b8a7ac4abead'),
	(71, '\x0a0c08e4c4afd8061080a1f79f0312096a6164652d62616e6b22372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320b554e4b4e4f574e5f4b45595220203ff74f9da0df61e04059a577b24f004b4e3acf31419655b6d84d5af49476de8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110b11bf5183e0a216965552995e5143a5890010d9a012028c730372cb7333ab70f1018d08a463bb8128f5dea7f783ff494f824ed62b4e6c80147', '\x18c0bb1f78923ead84b61400b83b694db20e30c628af37c310ffffa30fe2b72d', '2026-11-29 08:29:24.872272+00', 'jade-bank', 13, 2, 'UNKNOWN_KEY', 0, NULL, '\xb11bf5183e0a216965552995e5143a58'),
	(74, '\x0a0c08e4c4afd80610c0c1f5a30312096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a101c7ac19ada7a14a140ba503e4f5a27865220850d250a5a61ff14e68b46166dd5ac30969174b0328b1f4337237ba8e7fbc6e55a200d7ed6c3bb1f77d99880e2fcd6dca1d5909b054a0ac2fe94357c9ae6194fcf3e6220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7680a720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110732e80c19d1ac98f0c3d5ad7067723259001109a01200287427ebf674ea3dd008d05e5df4e27e5f3982ce59d40fd35ed78ad36736c52a20120f41bf0fa4624df6cbca72015bb52fd878485d1204418c3882dc76927a7cbb43ab00101b80101c8014a', '\x3a33272392984848b6c1b6cb0081b89968d5fd794bb8ef5c828c110ef7794010', '2026-11-29 08:29:24.880632+00', 'jade-bank', 16, 1, '', 2, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\x732e80c19d1ac98f0c3d5ad706772325'),
	(80, '\x0a0c08e5c4afd80610c8f0f08b02121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c61792803522091f6babfeff2c773af9c0c4b64743b2265bc09b0625d0d2c9dcca01917de18199001089a0120b37ace0b550e614daf85fbb6bc4deabf7b2c3a8a4a5531189600e3a54332392dc2012f0a067265706c6179122044136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a2809309407c80150', '\x41abb6fce47104cfda6c86c691842b188bb78cefdb6690f47685ecd2617e34ed', '2026-11-29 08:29:25.561789+00', 'auditor:postgres', 8, 3, '', 0, NULL, '\x'),
	(81, '\x0a0c08e5c4afd80610a08cf78c02121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c617928035220fb0f3fcae06c596c46677ebeefc5f878046f3b500ea470fccb9489e236ea1eca9001099a012041abb6fce47104cfda6c86c691842b188bb78cefdb6690f47685ecd2617e34edc201310a067265706c617912208dafbe4cc6bd53673f3d42fd5c085dbaa238a46b9bde8463caec5a763f1fdaef1850280a309507c80150', '\x691ced16260d5149882b4cc071e65f097af908bca621f0de1a2df2015a11655e', '2026-11-29 08:29:25.563988+00', 'auditor:postgres', 9, 3, '', 0, NULL, '\x'),
	(82, '\x0a0c08e5c4afd8061090b8ef8f02121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c6179280352206fd7f034dadc96a607fa1020bac47fd8be93e389347c37818d18e498d17daca690010a9a0120691ced16260d5149882b4cc071e65f097af908bca621f0de1a2df2015a11655ec201400a067265706c61791220631607b8c65ea6e4863e1a1356686bba0c73265819784614ffa1a158a43c810d1805220d796561726c792073616d706c65280b309607c80150', '\x7b7e330797ffb9b0b16c630e879a5e7aabf77211a4755b60149f3b46de5f3f36', '2026-11-29 08:29:25.570154+00', 'auditor:postgres', 10, 3, '', 0, NULL, '\x'),
	(83, '\x0a0c08e6c4afd80610b0e3daeb01121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c6179280352200a9a59333cad721312857913a5bf1eeb52d4009d0e6ae47478da81c999b6f2e590010b9a01207b7e330797ffb9b0b16c630e879a5e7aabf77211a4755b60149f3b46de5f3f36c201400a067265706c61791220d6c74cb00ec30d81ab3e9012dfe959432aa39ed47210914ec1d11bccbfaf8d011805220d796561726c792073616d706c65280c30a007c80153', '\x867217bef0bf38e1fac23c6e33d5655466c24a4ac8a2c7d2822200620aaf9d94', '2026-11-29 08:29:26.494318+00', 'auditor:postgres', 11, 3, '', 0, NULL, '\x'),
	(84, '\x0a0c08e6c4afd8061088be92a90212116f70657261746f723a706f737467726573221e2f637265646974676174657761792e61756469742f726574656e74696f6e28035220a5954e6ead039b64f13e02b3e84096fb95817da96b9f4b1e9eb1bf32497179389001029a01203265d1b8f2a059517f258abd9cb287b99aa31a23d375f929c9bdedc845bb5dc2c2016b0a09726574656e74696f6e1220b0d427fb6a3e8171cc0805be59f805f22bfc7fb00fec0dcf84656ed94f32416b18062235616e737765726564206265666f726520323032312d31312d30315430303a30303a30305a3a207265636f7264732072756c65203136280d30a307c80153', '\x3f7f9f0739ef669d548335ae727a872d720ea631cc387afdb825ca5ef24f2d8d', '2026-11-29 08:29:26.623157+00', 'operator:postgres', 2, 3, '', 0, NULL, '\x'),
	(85, '\x0a0c08e6c4afd80610b8f1cfa90212116f70657261746f723a706f737467726573221e2f637265646974676174657761792e61756469742f726574656e74696f6e2803522029c677481bbf2453a1dfe0f590c1687610b90da4280bff9a363fd6595e43454f9001039a01203f7f9f0739ef669d548335ae727a872d720ea631cc387afdb825ca5ef24f2d8dc2016b0a09726574656e74696f6e1220d9ef75dba66d4e67233641f989a7600da906b9c15c5aaa6cb7abbb2a351a747a18062235616e737765726564206265666f726520323032312d31312d32395430383a32393a32365a3a207265636f7264732072756c65203136280e30a407c80153', '\xc79a5e16d2bbbea9733b31738337e0d680f460d5343885f3ef808a2c83ccbb3e', '2026-11-29 08:29:26.624163+00', 'operator:postgres', 3, 3, '', 0, NULL, '\x'),
	(86, '\x0a0c08e6c4afd80610f8f6beb502121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c6179280352200fe59db338f257bd7ac2131ccc996df2406a4fcba2601aa2b981e196b4b7cdec90010c9a0120867217bef0bf38e1fac23c6e33d5655466c24a4ac8a2c7d2822200620aaf9d94c2012f0a067265706c6179122044136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a280f30a507c80153', '\xb373c18c5db0863c438dc79314b4f34049eb6e1a7cd443854e664c7753fadd55', '2026-11-29 08:29:26.649051+00', 'auditor:postgres', 12, 3, '', 0, NULL, '\x'),
	(87, '\x0a0c08e6c4afd8061088ceb9b602121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c617928035220087b2fb14cba47e2a69d933dca65899c02762b8820baf9eed7c36a56039b33fe90010d9a0120b373c18c5db0863c438dc79314b4f34049eb6e1a7cd443854e664c7753fadd55c201360a067265706c61791220042910dfa5f08c8197949ac694344950fc24fedd725a15130d52c22e342283a418532203616c6c281030a607c80153', '\xc3dc9cda01238c20a93a710c666c47bd204926d6f474af4e7ec644f69af88e03', '2026-11-29 08:29:26.651061+00', 'auditor:postgres', 13, 3, '', 0, NULL, '\x'),
	(75, '\x0a0c08e4c4afd80610a897d3a60312096a6164652d62616e6b1a403261373031626238666536303531623835316138633033316232393138313363383333623636353766376337636261343633363231313565333561336139623922372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328023210524551554553545f5245504c41594544380242203d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c694a101c7ac19ada7a14a140ba503e4f5a27865220850d250a5a61ff14e68b46166dd5ac30969174b0328b1f4337237ba8e7fbc6e56220390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7680a720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01103b33a4e2d1619a7a55e10e8ed77d608d9001119a01203a33272392984848b6c1b6cb0081b89968d5fd794bb8ef5c828c110ef7794010a20120cc742e4e1fbf64dc8f32606eade8e239e47f7381d47bc4d84293b56e45c1c35eb00101b80101c8014b', '\xf6bc25cb81e6459d0738923326aa66021af9a7e37983d9a0fc2cca953224ed2a', '2026-11-29 08:29:24.886361+00', 'jade-bank', 17, 2, 'REQUEST_REPLAYED', 2, '\x390cc22c701d6ad7194e0efcf4d8afacfc75e462393623f4a2c31358e50a1fa7', '\x3b33a4e2d1619a7a55e10e8ed77d608d'),
	(76, '\x0a0b08e5c4afd80610909da208121061756469746f723a706f73746772657322192f637265646974676174657761792e61756469742f7461696c28035220a41d65276fa912a5976d03f85a108cf3532ce579b59d03235d1c1b48996972419001049a0120681b486f641d7ffba692d0454fee5e6e36e7db1b17afb0007dec36f8c2093a2bc2012f0a047461696c122044136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a180a2805308a07c8014c', '\xb44628c79baacd952610da9013d9981ac43c24be6843741c8ccb9b9454d27bf2', '2026-11-29 08:29:25.017338+00', 'auditor:postgres', 4, 3, '', 0, NULL, '\x'),
	(77, '\x0a0b08e5c4afd80610e0e3a71c121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f736561726368280352206da62606869a24989c3a801b481cbc4eb36814ee8103551ea0603d51aab528009001059a0120b44628c79baacd952610da9013d9981ac43c24be6843741c8ccb9b9454d27bf2c2012f0a067365617263681220bbf6a8987ed9997917cf971b65767d63f97414734de38b1d5d7ddb35dc36fb422806308b07c8014c', '\x56987241b9602f1177a304f3b34834b4e17277c0ffe2fca1cad1f17fb9961e25', '2026-11-29 08:29:25.059372+00', 'auditor:postgres', 5, 3, '', 0, NULL, '\x'),
	(78, '\x0a0b08e5c4afd80610e0bbdb1d121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f73656172636828035220db87f78a47008ee974ea50d12cadf9ebd23753a4d367d3b8fe963c2eecacfcbb9001069a012056987241b9602f1177a304f3b34834b4e17277c0ffe2fca1cad1f17fb9961e25c201310a0673656172636812205b085c9b4c2e17ab196781046504d7ccf44bce3e569494c92b09e051ac62285118332807308c07c8014c', '\xc3216aa208bfc0cae6e460138349a88e9ebc099c86fd62fe5123ec4f7da9dd1c', '2026-11-29 08:29:25.062316+00', 'auditor:postgres', 6, 3, '', 0, NULL, '\x'),
	(79, '\x0a0b08e5c4afd80610b0c89a33121061756469746f723a706f73746772657322192f637265646974676174657761792e61756469742f73686f7728035220cab6563540aeee0468b3bf0e8cac94c11a5e3023002ad3d04ba839e8fe9898049001079a0120c3216aa208bfc0cae6e460138349a88e9ebc099c86fd62fe5123ec4f7da9dd1cc2013a0a0473686f771220efd5d2464df4e97ea00eb8fe60b78dd2f1b9aeab139e374427fd0a0a2ab75928180122097469636b65742031372808308d07c8014c', '\xb37ace0b550e614daf85fbb6bc4deabf7b2c3a8a4a5531189600e3a54332392d', '2026-11-29 08:29:25.10739+00', 'auditor:postgres', 7, 3, '', 0, NULL, '\x');


--
-- Data for Name: entry_1; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: entry_default; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: evidence_202611; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.evidence_202611 VALUES
	(35, '2026-11-29 08:29:24.445648+00', '0002', '\x794832511f40b4515357ef41e65f69cdd81a88959b530814fc9f6562b9d6d79309530f9ba665d5aa517ff2ed9acab41b72adff3225ab69718a79f5e5', '\x516f6d7c01d5a04867d7165713146926a32a84c9f251f193657ee5fd3c45a812f639ab0c021d718e93926cea0a2ef6c64206e97a0491d7c06c335ddb92aeab58c425746abdfefbbdfae08fc62d8e99d587ec480ae15a0bd890d7f1440767509f19357fa02b737f22a5f3a7eed5d2af480493b13699bdd3bbf207e110aaf4c6bc1293594b30821ac2f8f6fea2d4c304de39f5551c36aa22dafcf8fadae504a477b2bcf0b2e2221f59e26691723a0f3200d4cece9b854f003b40345db531af9d8f86a66ef7c5b5ff3dd5ace036fa2c5c7c0639f46e987342d3b84e1e84871ddb26ceca3a1632669c25b1f920afa146f05e5c0c2972d76b1f8278cd7197508a3d39ffd6d23c8c6b41c27e6a6188658f1fa190e46cbebc6c61379cee9847bc58e417f3f242d20f5652cf332361cf52af87add81de5fbf5e63b0213064be6e3568fad8f2abc3c57f3fbd6f67a9eeec84821a407f15d3335ee95ff576a36a36becc3f73a9caecbfdd0bce036e98a2b3002ce600c242b15d4a5f6f19ff34538d0512be5760e3ec4feadb7433ca5018557ba6d2ea9ffa83e3945b045849d9cd0de9c359bf3165bda313a89e7136eae25a4747c6a1b7413c795d8c05dfce6ec176ccfdeb2ca44c0854549ca93b7f1718ee49b475411ea371f045a9b5183b8b967965bfa36a42f5d2ac3db652fcbc771056afb589d6fc2a1247f5a43265ebbbc2c625c4c76221edf7f9367d008325693d71291e9b33d6754e3b7e088d000ad2396f66dcd806db4a108c6cbbd92599f3eb9dac59f35c46781384fc5d5d7cff5ab94e64223475e3b92ae54f61448088f4fda10ba9f41e90868e3a463290815370940c74a3a3eafae677fef5f420fb89430d3bdf9618dd26ac5b416d4de8b2b15a4d821a042c30131d03a204d82a5dda85f923d0f6d10ba053c41cd99bb4fc9851df399165c824c6fc76fc306c57e3167e42e9d4e773d70be062f5f126d300e627b0890cd1468abe1567fde9cf7c5349ebe416dab53e1806623ecfb7611f4ee9976b10ff8a68ff4d2c09b8239a8140189b53e9f3e483be6d1722df8ac1162f08bf39782663667f6cfc79f45ac5b4bdcb491ec54f9a705dba30adcfbcd5c85f4e161cd45d2f4aa18aa8a6e1c7da2852bccc2bba19ee60f297a6b011f47beaa6bbf684e4544dfda910f93266a3dea4268b875153382bef980ba68592c0e15da60737810e746f319bcbe0c4bb98b1f2dcf88b1bf146e0c58f5d3c66ba0bdbeeb1b214be97f3826920be59d5cd1dcf906c2e43ac18f91dda63c0b73c17beefd1d1c26759f9a18efc87873e544881b8f2c9dc6e85064d6b3ce03ee8af86298e9387f9a4a83f81119ce1dc2c2327fa755af18a7a8a100a80c328bc896fe8437e888e865d57c1b8961d7ae9dbb64255f7d68e59c2c0c67421f6737fba937e19813e5e0e51f4c81b7b7af29a63acfac78e090996913ebb915e3f070af4d5120c2b9791d08328177d7e53173004a39ec41b04bb1a73cde5dcf4753b81284190c5de73bc34aae4d15822d5e47e66e19b8d1a3e6f42158ce531d2565db00a16aa37c798559dd375281d54dac1dc290d79ba12496200ee587fd8ce04bd1614032c88b9f49480a0ca3d2ca737060e163058b5e7e8b725b9123918444954ed1b0a5bb8b34d8c1cabe7e0fa4b42967d65aefcf7bf8237330008155f09cbc7bcd05c3981c2e4e094ce3772f8b2aca6e4e67f8a79ce6de0aa6ece10729da337b7b25221e4c8170206536abf834b53a276b997b389e061804bfcf19069637abd80c022bf127f9ea70d5401759dbdf0cdecf0344ac5efca6f331cbb7476660db09ce5ad22e7b8b430c7de540efff82ce0c78d6b34178142120885e42ade9a57292c072a7b64beca1de0fb3e123bf8b0e89dbea69ccc76afd36ddc1bf28894af3d8b5bd0da4b38572041edadb03a24f8ff2582790c49939f0efaf0d9d64b08ecfc9599777e2eeb634b0ef36b764ae90911fc5f696056e566b410aaa527dbb89d786a0f5cfd328c6bb59b62e76c98ff3f0079099c7e69c4c193e8c81c3032f1bd4156b2d79f59cd6215102b2bea5c40f7b6bf6dae26f611db6cda8e3bc8e6ba31fa21744e0684c755b3388ba095ff563ce443b9c11a39b78c5dc14796c1fa2b4f87dd12c0ebdf7995320b7ea98d77c5d8a3fa32f7b85188e2ab638d9dfa0f29e4e2d70afdbfc205b3b38ea651333ae27a0be2233728657aa23e9aeb8c754bbc15f2cf2cbb0eb36f56dae7aea16568a7a37fe1b484660bce5a583a3e455790fefd54436a7dd3301c508ea512a6382664f140db6fcac5513eab04733a6ed7cb5714fb44891ed585213d7f0103e522717a414a8240acb05aef57be1f8cfcaeb963f866d26c70a4dd915203c35a785c1ad33e081522146a170fe37b9830da390466e5a8818ec1d657dfa4d815247a5e7268200dfa75b16917f5ca5e9185d125a67de0fb1554f7ed0c65c6d77551d16599b865356de1e0c2f1c3ddf7433036a099abe0f6ab4958f1016db1d3b6a30df20fadab424dc8a2931b9ee9b5c9108f221a91615ed776887933c0ef15d93eefe26d51956348860a1217e79ba57ee5a0a0fa5bd8630d04982da628dae3f2d2d8131c3b847d9ad6cae353e6a9522114635fadc263ecc2ef12f934f1c19a150fd7ef61278ed245317383fb6f7c84ebb063d6fc60a28c22f234864b063d1cf9e618f1c9c9305854bcc339b60a4e75145d24c82be811dc0233ed954086bbfb2f0a4968472aebde85a722d2b448f47760c75fa9fea6e09751d9173429ff12861d7df40f80c84b41417b605c4cf7fdfc9d2a064c2bb220634acd34e8ec47fcb9b04d307ca5105ba7cd93b67f0021f8a079e5bb31a8d9af9e6a0ac4b3cff5a5c0571ab499a01cb2969e1225258c44889e85a49cdaeeb2f99c2aabd5cba6c3e03bec82d6ab136904ab853a0e928c6cf42d12dff1f7a47b5187eb678f04b9f38c54af6eac2e493fe75b1f8e0e4825c6057725f60e83a5dd0861fad38f303191b16fa51654eb84f5c0552e36b0cb63acd863e21299ebad9022bd2dbcca80d0d83078968f7e14a8bd6c70397dfe8c5f383cee8f2e1c6247c2bd3e1c110c2cc77c1eebd6d78b8297f2d7583d40b3ad18c67622a6830dc6898b0527be42c22549a4c79db6a3a1bb78a9b3aa8731e8fc87119cc29849c4e941575496565d959d4ab79d809bdeb3aa75d764c4d317867b188209f119b39f41d3f29c603475b4e15c54e62a5234f5216fbd49d2f9c37f297ffebe78fb6286ef20463546f1fa62732a52d74a1a0d57684a1a467427459e596b69649efdfa5ff65732d5931bee4baaa8f04c01a30f1d64b8da94449ae5b38c9dda0e27015d68b5ad73aa550471fee79ecb684495a396e5d6369d11549c3ca68ac191f5048f642476a8ab6899708a62dca30d32f838041b9d7ff686081c2d94da42da738bf5fddb609e91d7aee4490ad51f143c83614ecc378bdb0180056a77e5a3fdc92f3072b2b6bec42cf535b5c434260349b023b1f58197bf8bcaa2391dea51d6e4bd7990735462dfdea149cdb8d3d53623ae2100797e2ab53d5016f87be115831d4d7cc42a825667f38f969cf56e66172f55234fd12be9076db0cb1a675f82a4823d2073f7b2bc19003d9d66b82d46dc098cd2afd82b735fab0a19ec69ff7ae011ddb8c0dd1ed21da6a32b84b7f9bf84237933aaf07011a663c6597a92de066bee6183bd245fade1a99feba143de585d0e86fa93befa84e94d9c18efe069263cecf6c957ff0d1ec7275c32440b6ee9579a1ace6a09b3e0f29182cb1d2dc6c624b1edd58cd43cbb43db2bf25f63de639f88efcbb2ff5cac016615049f0248be25fe7393e45827215df7b0da5818c15a7d242430c45850491da797def40423c7d1afcc26dd57d4f698d1a05952df48ce3021f68f52ec30cc53c79766e6015d0660c615d519612302b16b34c3f94a6cb608dd97e177b217f0a052780aa4e9aafce9105bb08392e5b387c8e773c96149e221011213f7ad3f888b79c9d73ac27a6dbc1cc8226e46ef8c65fb490138a7ac46fc27a10296252512478ab5df310c6805d848fc55a49b38105d3bf9f8bf4b750761e0e0247619a2b8223aa0398e836672ed17dd2436ba620ac129e0a577d23782e9172fffa071357793827cb0fb2e62cc8d701815050bbf7945400a7136f6e3e0e357cf1b5ed97eebd06a9db09bb3a850d21bbcd08dcf2fbcdce9df2642bd3b6a00dfbc13495e2ccc8caccf35a4413e71549495866e9434cf3370e0ffcfe7761ba706e18f9352efcd3a8d11c498acef4ffa9cba355'),
	(36, '2026-11-29 08:29:24.467029+00', '0002', '\xed5ce67a6be283d91528c601d19ca999915091f16b11a1cfa7e5e77277a0b1ccb606768c13b74722edee4acf4dbcec7b98f8ca08fd2857034bd0b284', '\x3a07ff91fcf30112bc4c3d50324347f92fd06c3a254cb449e7d9774b6f063e24eafd12cd566d5596b55518ffb6ba389b93ffc5fae76602035f29972e9156e3b2bde6396a7465df3926ceb79a136710e4250530012dd72b9daed1417456a67fdbcc08ca991427b374901e2a35decb89e02f6b4290d21c97243c67df04f84fc75f9d836e23f6dbe063b90c0fbb6eed31b9e7d4525c75a5addfdc3f9eb0c1719daa42dc85642b878f5d4fe780aab3aaed9d643bb629b0160e8f772ce7a7dff23343dbe3ef752eb7b1a1d736e6122dd029080d79c027266a898f1575f4d73b47827e0087adca24b3e39e007930b9c19e8bef3e316342ad551b9d65bc98f5dff2a31b929b7789503cb85c0cbbac21dcac2fbb8a8a2e71e358d29ee6b744cb44621514029e6e69b89241e2c59688cf3d9a93a3ac3cc681db859e36970685e0c139b988a65efb83ce59e104d0d4e01b882b98fe822728b3710bf1e2617737d3f708d1473203f5586eb9d06a26559dd51934b315c37f5ad2cfe049fe0e6f8980dd3c8d05f7e3ed8c568a10701a5e07321277d5cb1d93ddd5145ac7471a11f1a0c28a4757054f27653c9c82d336cf01c368c900399f7c0e9b386a73741245a8f6784efed6be348584ed42c33f2fd4922b32bf8317205ba2a36cb582e9ff4264fabd00af4161b6c3d740c4fca101c5ef150fa0e07bdda61b5f4b93018aca616be766b3e3040bc884e031837bb4f9659648e5771503e592c2edca60d6f17942aed02602d0de9a0423cab98bea450cba0fe5a2a258b30e68f778dcac5fab9748664042caf94fac3fde15ce2f37fdb6eba94299aa6a32b5ed05c0ac7069eae2686629aa2468d8665ae462f06715d10825b542d476e7c0c4429c18052cfea4fec8637a436b8d18fee5b37fed844b435a391bf4a2027480d96d2f84162750a361dc85962c3df4f8d64457b3a8ba8fc84b93de57f2b941c96a6bf048aaad822dd9e400f87eadef2e90d30d1e455cf9f35648d9bf2b6c16910f25a6d00dce2a20b46949c9bc0d821105fef9ba5f90be58cc989e67ce74d8de49d7095d9c4e92e6349e4dc9f622e52d989174b4bdf4bc524ab24272963d69b3862ed580f7e57902001a2247ff86dd51c0199f43bac75727c19b25772844180d964fbd1b8b72cd5941cbb71a5620d004f97f09fe65d586b4f5e6c1b002c07c4ede18791c2c473fb7f81cbd923b5054c7ca19f10bc24ec69c0a5bd0c42cade7b45cd35ae62471422ec92ac8b5df4b714e943879fadd584c2cfd3aefb9031e087e3bbc191a7eec48299a534848afb94e0488e0ba259c370aeba2719aafd68e0c0e253cede2da8702e5a45da4c0cef48b76f32a0d22f81b8c5cf91241e92c78badf7e5f7999eebd91a1598f367ddc13159e3312d52fd8c4112c4c2df0e4d9d15c22f109d9d1fe4efcc0983402cec5dbffc87fc38c3387f0c01fcfd08aef43553a9d4df55e7536da78f32dd1fe74f59eeb43b97f8f9501a1088260f21fe5f4284411ed246a37a709af54b3b7764b82b0d0fcafa004dcb69303cf49cee4fe60a4fb711d1a0bab5f99ddfea9326d2d972e0fef256fa9c48d649018517a5f46b4854ac9000e521fc2a61ce9e1e9a05c4a1e8ca627191cffca01b731501bfb2a0c4de7218337ca4b9e29bbe5fea34a390a062e7f7f81e4b09218713b66023c08e6e5a2539bcf33ab9222112bd5cb38a0fe93ef612093dc43119043d15f9a84df9577254a9e3d02e26327ec09f950a91f97720599d4bb03aa888946aef6d345d347500d66a2a234b4571c919b3c2c8c971a35007604405273fe4b4304a1459f92a85237189b31b2597b519e728e53b43ecaee71db0844936c53fc4845931378bc2a3e9a80c65f'),
	(37, '2026-11-29 08:29:24.480577+00', '0002', '\xb05c4de585a67e4b706d59f3283c6133b09d38d7a0fea8245db7d330d799578b7e1d0d4995bc0f286f0dd459d99961ed1c34230ea14ed93c5eaa0a88', '\xec44b8d3e3e2ae9c0fedc3e1a8f9b3c3095f675e02869f0c219d0f01cdbf2cf40b9e764e853af514b638670be504070760077f4d2886003a12a490770ffe30081e2a7bf722745317386dfe6ce70d7a08883bb39c896cd8a41f7a23f9c0c84ee009e5e4e1a18d5096f00ead494f24dc390ed866e47e88e7d019998764e250f3a5398f4a99b16838b237b29ec6240d0de1652668c6d2d62ad4eaea31ed721f7a6df2c003e7e85e2325148397cbd1a05b92c0aaea90c45ec8ad5bda678385335bcc8ea2611e6c030a6d7579ef043cbd2c829b76ea293481313e9e5ccff766440d8afad8343337df143acc6185341bc9c9c713fcc1ebbb0d7e73b4584d282b17a22550ca4a7461f1ab32be292035ae94d44c6eeba784516ae3d80ef702612d08150624a965bdd4696c7e33ebf019ff9875bd930cc94dbab2f687e74c42f93c1c4d49954f92864e00df725988e7c3365d23eda9bdcf1bbb1dcc3d36cdb9f9c22f1d7a83c858b0648ee3d045fb8b23759e5c028184ce28a7ddcf2f17524684e156785f8074f4bbe828c9a57cd5fd96f27325943ecfd0451ae6897fd77e96e0c1e4501188c3a52c0c95e2c10710aa0f2552fc7828b62a78f41b866abc7155648f293d11199e325b888fc36b9152291259b3f58e89fb6aa9f43598b8b73d3ed89c0f3cf25f684925a0fae894b8dee2c2d668f3f5928c6fa865732a1a12565075abfe745f1cc941829e1fcf51a0c533725e440e8faeb657cf397ea8ab4f1bc00fb45c0f8cadf2431b69068692913afe86d0907b129311b3bc83e343df4bda294f3548329de0627ad4ff3f6dd690b381530e50d136b52cc3e2741835f7c0410f6d11bfd27d4855945a4f7f2f77491b762e49d6ba234a1a432abddae0d1f69ca2aeb0f003934a0b8b2fbb4762f20f4b9138d7e662719b4563cee052ba3718ccdcf3dda5a465fbfddb37a171e29c1217e179425c5971576d1a21d46605e2c1a3fc3f9166cda7b3fb5d71fbbf114328b2639f67b2cddad5702f70b9d4d7d4e082e20d7f277a0a8cb61ce4d880857e298702fc74857a4dbf990c2648801e52bed2101aa0cf6533d4bc51c6c465f4da86249a0e4a58b58f53b1b89c3d768501607cb48222653d937253688a01e2028f9a41fbc31b89c3237f2144644f42ba69a382a67b7a112a9795a0d334cc11f5d6ef3308c8e700c7e1490245badc7bd88663c36900c807f80314f45fedcc881368f0895df20d4a13f175b5886b49d7d135bbcc78cd0f9b1b28230e5fa098147df1f7413762f1b3b1b2f1225f5a41fd6cdfcb73dceaf0027b6ef1d31e71788d07b8bf46dd9a16d767f85108ddf3bc4b8337906cac7d251f4ab3fd00f3581acadd1de12376eb9d2b96358fd5cc37d33bf29ecf6c2c08a1c976ad40f041982c88ca706fb4700b9aa4a8b056d5d74a242de11afd484914d05e54bdc519366601734b4b79e4c036fdf8c04bca971037aa5a7b70fcdc05cea0d4a8ef47d669231ef17df531f6fdb3ae13c8197597040d69afce46c6d01d43e2cfdcbeb1a9e0aed4caf5c6833ff0000dbf82c190d930d7d5ccaeb3005a699aa22998c593af0cfe626e33bc7bce3e9e80607af72e8520b3273c69fc597691de642ded2ec899d673bcf2c5c2d1c96e8851af91845daa1ec87482462591697c2c811f44d0b0ae51771a3887aeb63d5e0a26a8650308ae171b2aaa546aac1b0d26d95c3b38ed1cdffdabb8b251d738542d6e9bb6c81e316da9cdcfe0e5e28685dbc6f733cac9a5da68def7a1e9dfe5c8d6f36de3282fae32ee871d7f1694684fa4cde85dc9a49fd4034e5e72dcb638959783dc0baf92a58d45e2270a8de74a0938718995dde322346605dfe15baace3a59a03d6c0dd73ca39a18e53765a30ab54b6caa565ecdeb835ee10f44070ef2b4214c8eb12cbafc1a7d72a6b6ac8649d3e11631f6286c517bb111acff58ef1a1620c97958bc1a77a1bbb5a8f88195acd03b51687dc4e02ad57561d9107a793c074817c37a73685bc563454fcb993cf26876125db57799784e488a4a3f40654569e07dd03ed2e2283959aeaaab5d65f9631a721594a1d7fbee1cde3ed7a4c5adab10e2dba43e06916d42eab34e3316230c6ef3e7c53a41bc6c1c692cf118d488988eafae9e6bce1222390f47a0e435ec83212e928c56a96951727ca287ec0db64ae02d8fec4cb2faba5fc754e6e965b8d0ca8c9802c382a02ac7a89c4ebac97fa6571a40d1a6fb70673f9401a9217cca6e28579dec13a91ce5dcfd365bef36b52e3d2b25355ff28267a9399e1f3a4985ede4f66960530b839bfe9250ec04dab983a04ee545edeaf2c89232ec5a7923abe866a7282ccfe0f4f877dcb06a575f62d3184e36df32b6941622a29f7279e6bf2320252895eb5a083509e78cf660a105f1bd4db268442a9180d26af37f6b67436c5326b7f2c9929ac36fca3293c9efd2422e89fdb1a70be8749503bd0b55855027b61ca7b99e311161efad7d5be1236f0a179645283cbfeb18af6ea2ebbe49c1a1042971ddac73bae9ca8346d9ba4feb950e1a1d4211e74156c4b2ff83ecfda5dacf6de78a9b81a42d9fa59c61f9f067e14500d586b17957b0fae887fdf8ff69f7778cfb1605be44a7a6aab9f32c07bb3b4f3a6b002d4866446db372dd6983a2794d0c8593d6aa0770cf2b8d5cd0dfcafd318d75383ced90ef4809e253300ff00c75b1deda2e118e490ac411d65efb3f97966176f799edb52fc8f1dea1c470bd753365f439a2a482f8a52c9007d5db8e2a9ab8ab974791ff3155db2baa85705a6d3bf31e15d45bc5795bca3f19dbb276a907b9051c780cbabf58c0a979b4373639e5bdd28795e3a1561fec55190d806b7c22a3fb80454e04dc61ea5b5d9b7baa307a8d6607a682fa68b492e66662ecba9b63c85ebacefff67276521829c14d5dbc62a2d2f816c34985482f8b4f97329480561b39b3219bda4eac874bdad1912cc8418b822c6dbe97efe87a63dddd7db821f69bee5dfe6b4026bd2041032cba1ad197538d9a09e3d5ce5154cd84a36d6f16c8ae04c6a8bf11e7e3ab89c12b29877179973885d20f3e41337e0014788815791955d08469744946e6d3833cc546218a30c9ff767154077db4ae3d9752ba32eccfb6e62e073f8c11ac7fe5daf4d2135ec89913e12b7e6c1e960e2627d37af450a4a4f7951af475ae0e9c6ce1b8083906bfe30f9328cb2362820229cdbb7ae1bc9efc55eaf963cfee70b52a202093eaad9e8763299cac8395d05029f0080f7aa021b08cf1a321bff4e95c61e62bf55d766f5a652d2874085d1e65dfa65d54e02cb0170345f5b0c85d13091890d2a1aaf3b5518d1f569c3d7818ddbf0e31767fdf52f152767d58179aed7eb47c5b0653a94583386071af4a83862cf9960e7f986978b975c68fd7e090f91efb8187df1833a37d9d27f29fdbed7310e901d58751a8fdddbbd82c7bda513312ab3ee38869d5c76d35ec9e049e05d3ee2d7f38b1dba5750dd442765b462b0a66238bcf5dfb812d8e7433f7614eafb45e85d305e3e9d99b899ed23e399b4ba7ea24308ec9ce3b9f42e178ae4adbc75931ea2010966fa8aa3d940fb45741f12357eb0bb0b3845425089c62d65bc5f9f3a7137233dcec8c95e04c2e5b4e1219b594f8d2e432cf2848afe774f6f04a0f1c994afd4787229f50ecaf5f99f8d1ddbd1476ef510d6637aea23c98939c261ca3a9b9cbe77e68a6c2eedf4460cd5019f788ab4ee7f584b98ec66badaefd1ba7d8b852ef621c079c4dd1a5e370d9777f9e46a4d3d36bc6a1e413c3f70f43afbaf1c268a7f21ddd90e7797022c891bb267fc32d5d88d8153731ba944ceb1e126d9581fdc3bb5dc7d4da7a5ac4cbe4053376f330edfebfb11a03859b7a816af27dace6acafe03e60ad4c2ea9604a901ef20b6a40620c7b47ddd08d9e342902efa5782adfbc65f63b8d2815b3dd202894322116ca89b8e6298d02c9937ea176dd82b3b397bd6ddb0c13cb0ad6446e781fa0051a61c82230e140f727dc631f593d9a106c9b7ff15573d3d88d9b109ee96a1f24a876540baaa4c170c84c57b31ff1b68476e0673e688ef946c4cdfa977d15a7e0c532992896ef2d158f636fe471d6dad09aa696fe2486f3d1ea4aeeac35804517c27441b3a784633fd19920bc23ec5d247cc892a08b64483d516eace06a817e7ae01c206482baded463a7a3189946f8080083eec2a1328fe5fb82c68276961c9a6f8b45cc57150c7e1270db27377776f90dc76d2c2653b93b1a0b66971681262496d7ad701b99fba956cd05a57cd3384fd2991f93df0d214c7d017176740d51f400a9df8350077583cc148d4a5d9a66620421d8c12bf74d92559768e23f74c544767b90ebba6886e2919c4fdb1cf38a9f388a1455ee12a69775f22cca52e815fc0ceae173d8f419cb832da5ddee2fc67dec77fda60679f60b9ff00ee705945de679c733473ddd08f03c43e18ef59df22eb80bfbe4f710b6997e4dd6fffdf636eb38e26d27d5c55ef6aee3becaa945f54dec595da74c3deb531e874fc4921434368541df4dddf8c7566fb22a5c79f084e12ac5e5091f04f64f4c9791660b08faec677c4eafa9251bad6e3a528b01481ae856c8333e757c47b113aeb9f497a55317d1eddc2245f4fefe7aa69ea64fc1b0d61b7a4bfae977b2fd49e8c0addcc1745aa6753d9402e4475b2a905a6c487f1f6ef60e1861ee0db8058e32bbea609c1dd2bc51f9160f03e6bff9e96ac2cb9aff677f4f38cee464c2dc44c802d4c3e942d3df8ea646069953ff31635efb5c37cf5e82cd97899f7ae93855eb2dd961fd6b5559ab5245e47689c765072c1c088fef1f849c5fc662058029ca7c1de12555c4c471c42f95ec6f17f0040d5ecda66db2cf51a0b4ae34b5abeeaf193d4600f5fb2c6197a567739cbb9950df401ee1042c668be983b90bf926f406bed7ab0966d5ba4c3db39896c23804a80283da39c0f8ef28f93f0fc99bee4737cf5e4d69febd4825f2651e60e74ef5a1b38f6a81bce8a9e27305ea327b25e9f3bf133a7e1bc792ac4660164504f798b12b4a1f7174b3f1090d2e63613cf74320fc030df13200c20a516f4873427a575810438e5cdf6ea3e52d192360e6a7567885f5dd93666aaf64408d4e4f5caed40d5d4127900b2cf11b5811a65b256544a40d82976c9835f28cc428a76d532ffe464bedc79f9c5d77da0ce161231eef8aa4d2f2783d89768ff98a09be8812f995ef07717b7d1ce402297a25c239107fa1040daf58af75599557f1744d120293769fa61a484e31e610320b59fa1895592786e12a3cbb2cb05c7c32c0458f741500c0730a8b8f6aaa0f25b98a77830f38fecc3f2aea20553debe9293eb2877a6f54c7fee49374e774c4ffca536c6a5697e5873aa2a33e2ade880143ec4319505ec016ea102af3f7c07c854338a9c4563d9e1f5fd6752ef922b3eee172293e9d4b87cc7e5d8b57a882a8031ee0b2421d597ec3e539249305503dfde891d3865823f00ab6e6c1e21ede8d003da35bec55a8a6913d8265e910819628964dd4d88d87e58a772d98d6c4650e818c07ed46d8fd2092e801ebd20f910f969f7222eca0a749931209905727d70001517075843b4a44d7b5f7a3ba1afb99e52ccc89d46c0ad4f64b3e441b5c69331062125234cd12ba782e093b8c884041c6a2592c715f98b22fc46e19d3b98c33fffdfedb142ba7aa0fff3cce97bce67cebc745e8a5d0ccc36ce3f4f1eff621e801fa074c083f0fc31e3e0462222c6406e8f972ac8c3e3913dfa8533b07ac2be6b4251553dcf06b52099c05bf14beee617ed4bb36137a39ed6547bfc43a887d65dc4dd2d9d6ca4bc23644e546e1c5b73a11b2a2a8b24ef4b9a5e3e6b4864c5e575252d3d7167b7a34d5131a1230abe4342149596e4e3543d6871fe91323354906e7a6df34b82f93b55d0f3c1ef3eef2f75ccd1723912910996f35da65b37b7268e4e1af4babae316e395903d0165799c06f16b6fa0466cfded4811b82e54f6f1fb2fe0027e2107bf9c4800b9773e7f2ee196858676464cb3a9b62d55508025097f02999bb173816f248037206deaf84fcadf59da1291c14e68e6cf5ba5200b3b0d78ff15c84de07e747141c68f074d268ced7f91e197510540f22cc5cbff1f2cf7ff53a4724f9fed4db79e5b83e28f3cefba66dd59320731ca484c1dfe6abc36b6febf9bcb76d627f632e83c48c7865925ac3a11fe99c6f9455227d6d22fa384025470bba26100167eb3c65caf40d250af842f92c322bd24d590673437b01b2c7274de47eadef9cb5e26ff938b3a55cabcb8b9d77799232dbc1db826a4b2097aba24049762069a8761bd11bad9a00d97949d25ac0c06143913193cd'),
	(38, '2026-11-29 08:29:24.494194+00', '0002', '\x2c002e4a897634f9da1b8e75606e266fe53900eb3b66b0f46df388187d7c086905f85737b6c47a21c3c97a5b3a008339148a093453ff75ec00d2466c', '\x6231aafc816afc3d8fb734687f5cfd4931d5704d581055aa14643a67271bd30c57193061d9ea29d1dadc6de1177b7c8db02d98e8751863dc6ea63036d5e236dc380126ad8842222cec0115e011d170887019eedbff7fbb91ddd2cefe34f632af1631607738f4f60c8c6955684be3a3733ff81e9456998cedd5f688002a21a030ed528b5ac34e8ba197455d9db4f859e71919ebe5929c30bbd05e24b757a6948feca549e0355b56c2c28a0379e8e90b90d7d194d4f468dc97524eb5c3034ba7600b3f9bfdccef61af643790b9c7ac175f7b22588fbf5a4c0653a496226d1d08b268939d2407db34dc5b186c674beed71f668d32ddef621d82997a518166b25db145d846c7cb92477c633726a981d6d588f7df6a5eaa01eeecfd2616ee97295bc86ca6f16898fa0903870ba4b884a4e533ff5a765b6cd43d51569217a65e2960a26cffb32183078775e06232261d19716db92b41090c2bbe9eb49e23d6c40ac3bfb093ce7bbf648bc91723679f1e564a25572886f140f9a269d67fed847dadfae9ad65184e53c9ddec5da79afb5ba70882c3f4b04349a69534df6f6e4c88f7db57cc235d205dd839d53dfa8ab830ceda18251b88852110fdadeb9b8552031fe2adc709cd7fe162455f55715a96fa9625d44339a7327b68a77271272f0ce5e4c4956dd43d1bb7045e18da7d2b6c8909560c8aa69d8b49a1f04cab794f270cfc066a16b3722103b971036ee664c18d59e55ae1c86913f1828192cb8bfafbe7be5c492d6067890ff4949af94100613052610d28eeac195fff0c33867a8b4853747f26dde59e50984566f802253cbf61a68ab8ec554ba0f39a03255a3cc4c9d82d26270758b47471152c0a4bfc0303ef3f87d89adfc2470ab3f4b2339caef8b7f61bfb8d7e83fe82d94f317a357d36d753ffc15870fdb9226ce7ef6100d382043debb3f7c5b8519ba8fb6779391f99a0a4c9cc15e5b602dba808660488a5278d6f2bf6a8adf39c10955ae4ae3e79074b38f6f3bff96cc0d371d70e0a6ab72360174d4621c770b496d7f8b27dd7005b2df2da2e4e6dbb91285af848f4e6efd2e0ce0a2586dea566079df4bf94e4d076c64d75ed45f73b56d96299cd06d8cc6218b19119eb1421a2fccd77fd16b74c59157c3cbbdab8d4201fc24ba6b51f16045c9e4c053e61efc857c3e95ffd887fb8196849ae01c3d611fd76d8d197fba95ac9d662c91db5aa7bf6c484441c275235317b00f15c6b1347c6365a184aa652dcba13bb645c2821106d3e976944c526665c45b5ebc216dca99cfe1ca010b79bc2f008df6536f717ae0763ea0b0c5f94720e9bc7d607dff0226f2f97b30cc990969c8c7d1aeacc7a5a73628d7775394c965afa1838c1b4ce2cac52b6dcbe60b82b0662f4e7f0fcd71658cf1d2328264c4ca3263030cfcef6d4a201c8280008e7e34aa75a63bee8f990607abd7944123da6abbbe435b0d8316fe9746c33c7b2df66dd4de3ccaaf01b774ac38aeb5a680c5b6daa17b71492cb792a4e864a0f05e2434d9075977a56762ffb1707d8ca242a5a3f1ff7aeb1bd5beec402c0e57cdc42f70f24ab3a206ffce69365c89e65c4e0c6fb399bb6f1ee90a585272de74464bcb87836e0d3e6c14dbf39cec8a1f3981dc35e85f3643bcada968abf8007babab7b89b30b0f4b57b09f9b37d24d8cf1c0a774a2f16c93fb864b7e29c2f87ff872dc5559f89d3042ba5e29b19d467dda2ca76f2eb9c6891fdf696212cb5e1205260bced9a01b282a2a7e24a7d44dc6c69c2f50820ca45ffe4506816309c2ee60713aa7c3e5a42835cd9c316821c3f0dadf14eddf078cd42ea78aca47e75e91cf5b88e738b4e6f2a881e75211ec14371f3ca4bfc821e7d653395a498ee4713d2054896fce8a5242044f4cadca5e5dcd62e22b9963c8d9d4451367c2aaae6f2049d74e351f13ddb25e8e9dd7575d7767b3d6b36e0a58ddd0aebedbfb543582b3a2814ad6d6a53324847687a5827e8ef7bfc0f58db8db833749ff49cfdd00b0c5f8910120efc63af727b823e6e434fcfca5746dbeaade60ccae3ad32efa3bd85de95adb0f887116945e79b9885ba4b35d7f28185a57ce4b09da33bf9a6f55c3139dcbe3aa0b267a6f053153b076038010b7c8a99cfe40efcc02901714c4c9f6f58cd37c4e0f60086867548f638857fc7906cd984a08912ea03f0e514a4e697a4032e48a467cb9d4d43aabccfa0e8c1c67991b279c9db1fcb386b78dc5310ed6dbb063bde7fb60cb4d561c6247a5389a311a5487cfc393ec020be4dd09d5bee822413fa237c531412f87002a16f1efe19a4e44d1b5f669440b2fdc7add8c8317e0c0f9174cd0dcbace200dcbcf5a2747b177a236c9014c73d16721a0ebacae46727a9dd27ebdadafd54cab63440db13c42d68e73fa171727a279d122ba868401b3c14aaa08add108193a9d093fe2ffc5b78b41348a483e44894ab305d6610f441b2352f5f8ca5a2e4daac89a7692d9e77c1c0e414c3e978d46936868b439e65e35193d374cf30b09bb985017666e2b49d060f89c26356f69c736c0a93afc7ec3ae112397ed1677e777202d3c5b54fe17674827cdeff2ad36bee61baee086846f3969ee3a4985d0df9fe5dd2c341b7684e36c40bee96b37afc30a0706d357357f6ece94cd545dea9e1d7bdf27b3d3af1d3fefb7b889881dd19457c10784fcf2317b0e7cf164e0f749a356223200a511097c049072a9ebb20f4bf64ec9ebae66ab545fbe199dde6a7fde4e86a409220ee361da49b1a162970be6ceb0004e3233f346aaf7f5c0a7ed42c53e2d829f8a1784fe157566232a5187fc992d1069501c35b32f7422ce024a9475f57f6dfc84ac28402b1c71604f3ce9f97dde38e2ae50d89cf66620d8ca72fa2b7c6383e5458068a870b7fc6eff0ae19266d3a4ac1b296547231cfff789804f44a60dc7b2ab3a8040f45e0e0fdccdc6c18bcf291c8aafd8a209e43a145efb6d5af55b8ca1c8452b80fe42f8ac4392309424e620ad92a360222f57d0e094ceebc33449e84d86bd978c22413b79223e875cd41c006987adff11dd339a4e1827c2549bc23840584b31b3ca0b6b7981fe43b66d87049f8c9a17f00bc444229ad0ba283aefec9e1848cd3ca1cfaf9022fd8f94e2fd787d4413e762c699cf35171ab0351bfe9657ec3d601795430eeb12c816020086f9643ccaeafb6158d5e8f2cba65333c12e2b2968461225120869c3d679fb11a2013221b92818611b7f6a876ee6ad5887e4fb473c4934b5edc041478192a3c50a717839734d0309df9f4a7091660fc1309ef100fcaecc4d0ba96ffde44a5d2efdf69e0f2023bbb9012ad9635f9e27c66180d2ab1cae81512f7b701bfc8593c920606649d1cbd13963f593cbc6b8ae7af5abe32b60d62831ed3d17a8546870872496e7ed287e6a674c8eb20b65c414c807acf06598c1c510669b2e8774ae0bf036f655a73203ca224cb7662966eca71b640e003ff00994d9fe1c95cf1fcf29bb7359234ebcdf044a1f7c76c8f4b68904dac137d99f83267163191554a6019b5429c676aac9d82843f746265c02a96e476800faf9f8f674643504c30b6f5281eb61670d6294e8b2d4ab3ab35d7fc6c552a1d8f5d6ad43ce571bee02d5dfcf44fb3278b7296f0556afa8da276bf2b1cb6ea62e0070177b746a96bc336bf359e928e5ea750eb81aeb0f3a67322fbd61a532a6519042e8159f91ddfb4795083a246c0b18190664dba1f5f66805e04a560a5765391a8542e9ff0f6dde9ff349fc38b7266aa2566cb3d5cd07cf66aba7aedf24604a0239b113093492198e74144b51105b8d7c79b7b0b884cfae51cf51604daac8ceffcdd1d83e9c7d809ecc2c26f742d18d9b07c753ce328daabfa3ac258ee368889dd76dfc6e4ee6f998037942e57c2a6c73ae2546caa65ee6337a5d8940bc89cd19759795f4ecc642ed137e5ce9cceef7ba71dab1757b21d41e1336b303e6d8c0590665430be59fc1dbbc2c06c18893ad7382ed511ee2da0f70b21b6c7858da43f4c9cd6bbf133aae90eb5ff15bbc65b1b717b48f6d39b3b40ea29e36d30490e4a9eb7bc3957859537a0f365465913e4855f110281a56a9f2ef4be4c5ee2516886c2a769fc741eca6bdc5934517d1a5f2f6fc30c1b1799a36cebcaacb3b599af7959b5984981a7e0d49882d449646080af7b26c214e8af95aae29fc64d2cfac8c73782f26f403e41caaca5b41c757b7f45a7e33572915ed7f77b06114301de082df178f65938d20e99048c2f6f9161a4241726f5b5d400a425041273b58c3ea46111d2fbdb8972fa5276c9f979298ee6237f76d8f67fefa33b99a56b4dda02ce0e9ea4bd7440fbacc51258dc4b67013bb7b03e7c8817db76e3b77349b2d6c18b512cfe869edfb547167033011b37746baa6617a2b17f02d515362517b200862082544a4394380588bf6cf10a181d8a11a09d114067b4b1e5d60990857300ccb4048803a82e933662a82b5365a756354ec7ce041ebc9a239bb6485246cb55080424ed49f4b7911f44b473b12c24d14e46ed42ccc476831a376fe6a36f830b25cb39ad1ec18558f9cad71a25761eabd564982cfe525b38480b1e4cf388afca5f15c87b5ac1dd7495a95869ac3b92ee54b2a26ec198f8f56dd1c324411e1dbce19cc141732f766cda0a09bec80a00aa742f97ebe50cb21b65dc56ac824f22c8f08862562ea4bac723ddfeee556d3d6f129fe15597acf6b75360f953f521ee6e9ae2d3be08cbee71af7ec71cf0ac719e121bac12a88d246e56f4cc828de5dc613ad647f9c0fe0f14df1f1eb68b28adb1181397d6aa43d060bd677092ad89ddc6c203fa97e8c0fd2053752fcef50b847340ef82bdb02c37fd3fe9f4e0b7feb594e42d1eba0b0f90879a625725730f36a1453367717330a8bbae2260666df4873c737efcdb36f19a72857861dd3eb8154ad5ff684d108e25cbfc046de9f2c13413f533755d41555170e24069c8eac7971dbdd5ca95c76bc9a09ef69fa81269e11b0ac86333572ea013745094d7eb495d2e85caf2d0e24cac8c60780150e11d2af64ba5a52b257259acc86fd0b010f927a7f7d6acc0cbbd8e4d294fd4fce144a059ce4d69427a918650d5ab21741882f541e9e0f11acfd4ef38bc13d792577d43271b24dfc439038b78ef3cdf6ed8a5684dceef4f57e887dc943f73da35a5dc9897f5631ac7d66b409903f9cea76704eec16798c9dfde70d65153b41c48f5f1bcb6c37a198b1ad895db6ad029d61f5d9cd1d17a1979d9171a76bdef3ca92ea392832ecde666cd0b9b7d489b5f1d17e0253ab9780c1ec9e01c14034f91d521a03dc0338053f14be52749f1ea1bc54b082b58b48150c04412a32f45de999ba2243346228b1c092e688afe88144c4759cb640d93a85bf1d107b7a710058298ec9b96faad2e288e9c9ff01c5c7d74b72f2a97128002fabe63e5b8dc1ed077781f5b3416adf474e754054328d6d024c924de7c322bbf08645198b05cd41d20d33831ff7a43a47ad8ba3386620b24b6f31c003c599dd602aab9afe18addddfed3e77f47d7240b6ffbf207b7cbd97542a5e8319f4e8a47df4bb754616aff3b956663921c4c13279fa0fc10237a91bf78c0ffd352b8fc1ae0f4e3c381c29a3e1fc7f4ebdfa86c92af0e0e9591d13f03cfef9e826b487bd0846d6385d7ce316f1252c53677fcbbd786819d42822b84a01ed9ce1cb13e0df7d72e15747994cfcab91879290fb7c1d59a469d28e6c9a75bb55384a77a0d2c7e1733c89b70c42d7a4398bbbb909db50cddbc2cb0aebcadee5345ffe0de029abb4e8de0d88ae7d1ad73ba4c60e07e3cf2d6938d4774ef43202b4512ee25b6cc0d3a52f82b9e8009ea207eef68c4298754ffbc533db6c0ef09e3d2ff8de931b034bc2d682efd87fe4b2baac391d7842f59328c7accbac367a367346d073afea56cf5f974c176003bd25503f7c119dfc7ebcc40ff2a09f401a1ced99670869ae531fa8e9e4621c6c4784e550946688d6791036c1e410a8e996ac1b298478f40ed5368c84396b2e1dd69a0165f34796508a988cc070dd82e'),
	(39, '2026-11-29 08:29:24.507006+00', '0002', '\xfc9b8dee1d189f8cad64430a1ac153e82137833761cadf78ebcff0da458846fa074944f8bc6b0c97e104a3fa3087b33e98a18bde3a0a465976eb4801', '\xa8f516f352b1c4835f298d53a85bbb74e21976e0095069044cab973bc89c83b9513ca536b71511983bf65265aff3ca6a8c3934314de4dc9152d171dfb55ab30c50e07ab480568762724af2edf3cbb6927870164b1ab999c030b68845cd1586170d6cd0f842b419879e2fcba71c751e2a4a1b9d85e8ddb5413d22c63f603012007a06dba252d78275f09414c847ceb562d1774a8f5488815b6fdd258c2412fc3b668482517bc1414b770aaea6f801203b3d6ef0f4a337d7f1412be8b3304c7f3aa83653607571d042426f914f3c0d42278a71bbd4e62f0cb9b3ce230ef5c4cc0a93b49dc3078805bdff0db44910665c1b369b62fc159d858e85ea7fb8ebb2e32148c49bd0595fb271a6bb84936b0886891701ee9337d73ed8aaf58d197fd77f382eef2e33bc2f07e2c4696a3a3800d71f599f12546dc651cf7d9050c220a12b6f2f96b16afbf0acb05dc8deb29afd41f7cbd5ddc22668430847ff4f3f37933d47385a65d1a1dd363f04b6858c4e3ff8c7b3241133183cfd9ea775fc15932f9b7eddf656ea97831867d447727a072cc04a3f8a9f858053e3467d748ee5efba4fc1ca645d7066ec994d4d969015411c4f9e5e910ef31c184e55c385368c28c4a4e070fe7dfc8e58efe25368b26e84a26c7fdb2c3787a1386aed1b07d679faed08a362532e737e0779a4d3721e0f8c2498b387c0525086e8b4e0f789b436eb5ee3dfbcd0d38ce6442deeba70abcc0f1c52129b13d856d41a10baa6f00bf1d939ee04e5e73d742f7d689fc268f8d1240eb19ae9b221960ead21ef32d66a592e940c7ad97c6e9d6457fddaeaf0a24706f82f45a33a72e05a58ba9de35c7cfa96d00394e0715c48aeea61b4a6d576f373c4a7dbec74b30da639ab738382f65a9e40cd74c46bc6e537a8244a0bb43b40147276c73db010e60c2260c8430c1e62d798dcb837773080854c976683024d5adeb535ca97a905ed70f3de2f16db206dcbba915a6bae585b55a1acbb0c530f5d9eca1aaa1a116d159634f384ef56f791605c902d51060ccb2bea5f6a17130e30c6dd5c2a70cb4c6f1764ad08355c9cec632928e7b076f6856039619e7c02c298ea046efdbfdcf4090a5f520bbb960731cad8a3cf41b9e5917e608967b1849d2314d561071fd7e07daf232042ae56a1cf1d7398626e332154191bb4051322c50ad10dfbc53aa620925e805c2c60687026587a0b19c0311d8b97acdfd6df83720464c99f6159fe12027654be07c0c431d48b1dc2a8871bd9f2e0575fa65e88a02439105c9b11e86ea88de438a9eb5c84b2da18f734c1cdc35bd15cafb5031ebc1e910b377ecc25fed01b694b6b4308a4e644bf22974876302c83c4984e7916b2faa138403e554b856d3d9cd6229c1272be779955ecd6449c45dcf8be59f5b32e331f23c01e369011989c264402103fa2b9ada9a4c85bed4895d2e0ab471370e58b2b49ee4d47971f3275faa57ae306193fbf86e3b8269c3cd99365ed47015f5107717554add6fbd330bb4c97cd84420849f94da4789896083f5b67ab4c6b99892519156ded2a834652ed1d4361045fe6cae92cd4af60786177c1fde75960d19f889a0a78e399da657c74211fd84fecf17f33a690bdb6b46084d374256c7ed6751eaf5a3be387916beae88209677859eae9c51cb9ee98202bc3599c9b23105b41a40314f6b2a4f31c527f6960670507b6408631db0f7f342292d176d99efd190d0230a3803c59f9eac6c287b73db39a22155fdf6226e610d2690ddc1ac9a04a290eb8d1d257b73eb7c73c6e0138cab69c8fe43da3284bfda6ba24171718e14af52bc4f1af619f30a09e1f6cb22d98120e2943a94295bc16bfdbf6969766c5e683ee3a082dd147e2772587fc06e470f2bc59499147dd2f1b8b20798fd0e862c5f90e3e446d0fc2b5e0e91d5c1047ac7dfe3b79239f711051e8399ebf51d9ac8d061d794d5bb5ceb576263bb2c3c653ac014a9c10488c0752e05eef81f126059e8398d4c4535f617d10b3ba865516a8522b3894728b1ba0c59aa2a6366056c2df4e68fcfbf44485b10906e1c3c9ca928baa0f6bfe2d110811ea88ff3044ab46a79337c22bb80cb2c6c767de4cd4b8dd5a4f968b89e506c36f1d556dbe1d038e9d3568965c1f8860afce76a49c344066a185ad61b3c7e81dd181838623cbfeba02e6963c8bd8659791e171f1a11377e4bd5f0900dbb14906'),
	(40, '2026-11-29 08:29:24.518305+00', '0002', '\x54c59550eab3e0a12cecc4e2dc8769d8a41b55a5ddb0dbef10102c082e733b95561de7fe50dd3e1a8001c43f6ec674fc5f6426b3f3a2dcad2057f9a8', '\x234e4db3f2332df3bc4b688054548ccf69a3d8d169d29dfc361554cc67781eb14bc51b62db500c5eabfcbf6b3608abf757ed7c2c791cd88557259c9da6d8e8081b9841ebf1170c8fe201b9c533303caede878154673a084dcf1fdcb2b99282f6f2a148bd0ca7ca2276dcdbcd1a6cd25c7214a37f341ee44b62c7021470b04114b15f28079e0c9718955d91f90d01cc861e08d7cc7b90973b21639fd3772db70759ccc8868ee1a2b57d36676a3f54a4bc902b04beb1a66fed080e1f45ef41276fb7c940ceea53586997a52b8242c0fbbe90de2496658d45584ba556245fe779134542d8456de1386c81e14e3bf409682105059ca38862fbe8700fff1262d6ccdc730d0c9ff349ef9c8184909b428b3ca97b887b4ff213179fa066b4b51968524bbcf2e9843981b91f657e93d27a4ab150d4b83512b0157f01f826c87a170fcfa8abe88cf13db3c0bff009f3157237258c497200dc046e802de3eeef965bf0223d83ed57372c072f270a3374d2eb46576b097902ddf2fc11fcbc801522f0db9037ca260f52e752d4220ccec68d8cbf5fa0412d605a6fe141ea8a1851ff1267258252f8668a9737030f0a14da660085efdcce9d42ee2db8cf05c7740412ce3b77bb76abf225714efa273992023a5e3b696e86e53a9f08431d58f0625e657800ac6cb1d1688f5a045b0a797cf925f5b2caae2950ce683b5a01944bc3aa6fb41ebdb94e950338dea65a63a987ac4147e9001ec95749c2f38b5a8896499b59c4edafb01880757f40baa07e11de0bc624bf486b58883a5d018ba47ec92c0c48659e361362b0302e42f70327d00715eee534a1754405e0929fb059b09a283fe9326ef89c1e2c3d6e7f129b993e262ccdbfca2e1132ea93ac29044c84a1b90ea7f0e2781f4ffc48cc7d2b2d748a252d8a30caf881d2a21f2ea3293180e5a88329777e1207bf0c5446cc868fc724e79235d6d4dc2efc2e12dbe67f19acf591aa9ff899aa493a8b3f4abc6cca02cc7cfadb8b06d8e7dad97c0669d42c976efe8c674638c63179980dd003b6c37fa12625ee190997b56f97f97f9d36cdbed94af7d779811f775a4f8f0484f9c597a016b8a11a73425efb98bdadad6dd811258e721dd619f659ebdb0426f0fb2b77c466aaee8fb2c8ac76c712e488f668e2aa318b538fd525b031ac533fc2800f4570b41438b5970cbe9bc41eda140680eabb33db219f8b6c0ef8736f969fd43585ee83d893f2dbabcd68504076c42ef56ef45dffcc253fa52c681bb0ceb6be2a33d29ea133aaf62e3ca9a118efada749e70b149e6f0f824eb9c722971e3815fe80c2527b6efe7173cb90de194df170b68ebfe213584d604672930d24d4285af89d2d470db7a3d6c651476502dfe42f1241b85226bd092e71b3f8104f5aa81e8f95ddf3f8507df5a0062864fb8578777d6543c75ea9cd8d13f14c8f31b18f3ae7ddc292403709418966e638644459c190240d7f84e0928d6c0acf54b67fcf2e5911b2f65e7f6a1be171445770918853aa6fa03dc556f4f71e252dba38125d88bd7af4567bd098042def6096d3e165385554276f97de2f828f50c604f32f90fffb4d0b9b2c16ab52a64f962075f7071dac6931973be29501b364f56b0db496afa5a90559461c3949b07a54440b78c860d48841529b4d8f2e60dd75d8c23d90ff372adbaa5aa06b9c9330231c8fd50d17137a6fd91ae9d1a7e189d8774741e95d5ebfeac3b8278705c0971613815a6f72a79c348a687fbd6f9d56e930b1d4de2448810a7d485459e59494a4a1244d0e4e2defa930d3085e5faac8c0ef1fdc501b12867f25358e261f9d7e1452e83dc5de83c657dcf16fe7051fa4345ca809521a33b58664f049673bb3e1267d1e43adb6b56b6eb129ca59284a2fba12b70330d155d59054659949e8238f0334310f241f6e13ea5637fe195cd13d9d616e204f26f1c38a13fa8a74e0b20fa696f306c8ee5a19cc9fbbb68650415f18982180d0e3982f38cd99905910b272a3c6c61b0a68dfc0ba4aea180389dfe22ba63bd2b9f14a689209bac90ba054ee5b56b16ed62de92f410aff9fd3ae28b9de2258ac60d80c66e3906db73ddd0599ffb4713b5d2e5dcefb6984334e764b837b58b5a8af89710756244efad5b91c8247f832a7fd6082fa48ab43149bf0b9c2f00f8cdfb292807f7c4135020feb3d74b22fe3ef3b619543f0c3f6009d3bb006f542ade4c3d12ea553373638112aa91a9d4804674eafbfb61a99ab12e2094f8f4828bff055a839d0e87c2bebef15652cd43f81457545afd48c1c0a6011434eee178c87bacc97bfd8a72bc3c20762f69a34ff84d0063c70d5c5a4189b475151d6e1f0e48e818812cc6051493eb6926156f64856933f5beaee257e1438d9667f112477b412ed51ca505b0c67a3eee8da3eacce1adcf3358e49d3e73cd7ba8bf7f5859629f56e265bc1e52b9ed658933b7b700da8c2ed9c168a5d8ad7ffad37b28e502e90fb0497d3ec2eee7118bce2c38bcf045fb19ee4ea38579b8bcc86c221d8448b1e887f5a72a7f6ecac0a8951f17c3ae05eb2c4c145546d687efdae0268c764ad62b6539f0e3952d8d9552067a3ccc0919c6b3967b9b39c72d52d61b36ded72383637d8a23954ee6fb2057ab2062de0b823e05525cb1b2ea99b2cd16d3aa2e7b5e4b5f933300b09faf00ef7616d6e97035f5389613a3fdadaabd7df02f9eb00118e44cb9dd030271227d677456af5eca796e1862dbcff0287df24f35dc7670464214da9f106dd058a6e3d4c984bad589d71b1c8f2990b855f2ee311c3f738c2997f3a685c248512068ab78d24a0cab077e5c0d286888575e104da72d3a388c3d8adc657e6ed2f56edc60e6628045a878207863669cded96378936e6f3e0073cc0c8193abff8ceaddbe3ad8501ee4938dfd35a63cb787a6a1d6e7a90eb82870630127ac8367a3f3dc668f38340bc7ba00b9973906277cd9d353398e7be113d51ab47077a09592aba4d4bf5163f77d56c4cb4022a5169b25ff12b6918af0195ae7f1424ba13b0db3e1aef3c6c86c826e014cf013b760963d1388a825988fbdd17626c01f0f7cb31ff924da58c997255a1c8e8b3aee2f17de01e47f5714e233a4138909eff849f661523d4ea63bc5a0bb854b01024940693a0394975f2213a84f33aea1c33fbf8ae43767ff60595297221b581c8f5475112859eb3f364ce6c88ab9a5b3ad8a4f973c0a125b56451ac09c5afdf3d5515ef32777100b2d0f47a8da851d841eda0e4b8c331ae96f9331bf0308f27aad80d77258dd5fd5c4d399c3873419060f344250b356ef9be41d38ffc80884b1e4d15ae5c09bdac6702ee483853dedb447532d86a7f0cc78a3b4ba0af9843a2479d8783757935370eccb62a258bb24c3ced3cb0915354e67c29aba0060959715d904443d29e93599548cbb6b2a0c0819a3720e0cd17cbcf18027140e6e716344df10baa632e165c1e45a18902471778f40a1477cf7dd9c92ba4d402b6472e198b4f4c707eefedea8b85864e66150809eb2308c5501dc4631298c1a7ba5f6f001a7bc50db6cedb4800872d55718ede67035e912d6af73c76f0ec028749150159ffdf3b952bdfb5fde457ce9632ba24448f3d5a711ac98312916c92b2358ee7c5945128249c8d0f690e84471f54179254c9a3465d8ea8b10027beff8359c82099a128be1370aa892d4a21895e9679081b6274b9ccc5f6e550a8f483d81a16f78467b7f9ce6cdfc22a30a0e1eba54677bf57fcad335de293180f62b587d9d2c4ca53c5a4b632e61de72bbb4ddef2c8941b709e718f1f4aa37d8d83b7c17b1979b4691653281b79c25a4828aa1b462ddaa0d3f8451571c64467452e96e1750dae9e26c0aa5b8946c1f4932cef1c5ad69d3e2cedf7d2f88de0a70ca5bb4953ddc50f9e85211ad914d8fc4f4a2beee16e2e7632276c0b27578457dba4f774bfe65d35f8ea97d3046f6b073380a9ca10096b347c6218d3a7bdc197ceb2e5ab3adef1a0d7a0e7849847f1de7b2cedbbda035a637ac4f21357dab8686a328707c5260b759c96a1ae420f5419796e967f91ec262f3b4286ffaa0bd82618985da1f0d746d04dcf378f9649b7030326e3b6dfb79513318a137c8f68f4f95f5e0eaaa4e05a8e63e02ad9c514c03d0be4a33fba206947865f8572555891223acd3d4428804c43897ac2b47254a92b5da8328be701ac9b13f777deeea6bb48aaed517c3554726f4ebbe11b935a82839c9e06509cdddf2a4ef3f0aa534948b5a09660edf38370acc2fb03a508978d4021fe54637566dbaa7146b5fdc24afe551fc8bcc0c4af7eeefc6918dda2645c70b34cda98a79c37ba721eec9db15b2d0336a5cdaf1a97f2c8eeccd4eff64ae9f9a3472124b6f648913f0ec48dbc1e84123c05e2bfb50dd7d76095f3deb7ff72deb91374d772bd6ca776ec1de4e08ad223b60504800b08c4703014cbc68e156094a28930fecc4a700cbcf9612d7eecf27f4c1c711bb203c3d10584e383f881059a4ddd562d4e891f95da3b1d3a19a91e782ecdb954940c0666e2464349fc026fd549670be6d1c34b5f0d4ae12f8beb8095d9e938eefa51f4d1c3a1907ea478d73225060cc641c882c8cb70e886bc0e7cae6ae2e90c795978a9b17771bfbaa6afb6a4aa259a5dc0ed734fb57e923b131d43d7c95c292cfae31ccac5aeb9aa5283f98101ae2eddef2769f0e9d4cabb264df97576a1cef5564bd3204abbe6b4cdb66aee0cb7989cab55e6f1664f10245ba6d0b6756cc8a0a4cf0cab553cf830032b10e0f3ef4116bda3c756b1a92c4e01e5c90e6df7420d41a1edd76bb79e8f06e46a87dc660850130df8e45e10a3065fc57cf94ebd08ac62264d2915d669a6a2cc54775b39176629b05e7d787034e765a625bbbea796508011623d2a69bc3c510260d66c0744eb9b43f98035505389c6f0c1f64b317043be7c9b8657a86db2087f8cc5018e39cd2823706f6649b374ee3124a40ee0980bbc565c112baebd59d3ec35d21e2347ceb05250fe640440d44fc56379abc8449997de5ebb4422a8212ccfe2c9adf2879fa705ce0879072771a41bbacaec8f9ca38b8577f9fa0e4a1a8dfe0c446f52563027df8dc89ae238d68dab21d79238f39c6b4f4afd3051a02e151a676d772b1cf3e7392bb32a5a0364b066750c3e6140393a2dead056249b0d3878bcaff0982ccd0dfa3edd377cbab454cc4f9087c14fd55cd5d7741a1f961702631d36a9d06ff7b6b0c1a6bd4a87ec91f877a204728e8b73564b93bd00d66f9099e17f24b059270fdfa8c2c85ef587c40d4c9943fbbf4e1f433a0dd2f27b30e6281a529bd57100c813f717daaf6a0be30237eaade3cbfb11ec93341a2470f237ef1e0904c10512e4939b6cc7b819a13d49dcc17680ee0e602b36c9a8387e7e9e7f811e5d82ec8e1bf6b51a968fc49a37b881acf4325ca4839d80a3552bbd2a25bbffa0f16a3d1ab5d1eb1d0617b672a52304cef2da5ab6ac8ae640eb27d25dd4c49eccc89b2d47cef78967825b81ae889d94509201b5a335311fc5bdd574c45d1b4d21f47a54a3ed033af6cccb0ffbe1d3dc4dd76a8880e15eda7c806a9c70b80b64eff451cd4331ee7c810cc66a9bd1ecaeb7aa836bf21432c38ee8ad72ee6a550b7ffd36ed16ec55db74af716991e59e336e2d6427aa092e876b03097a336213944e543ae59c671b356878c5239ba7d920dd9e108ec58de25885044033f22c8d8e4353e61b9e03ab03377b44a5612cc16c2703b8338c20466db094571e40a016f19b92a2731fddb9cb444b6104ba05c0a5312ca154f1929a1d6f694d77bd3ca82b2e25fa57e7fc70c3bbeb3a95b2fc18ff94fdfc115503fcfb1cd390fcbb2ac5d2d15a9ba1a2a120536e41ea0217c86c5abe5fd6d63f53c816be7a42d9d9ef2180e17e42614d88ca0859c99b51ddde1931e8c0bb8017c857e2b8feddd78ad6d7a4b2a58eab5c0d0c86b8e87f0465120c62d40ccb1d3bdd03f843930d370cbe0fb3bd9bfcc06c60bc92de467bac1d1082b96cd07b95b8a38048777ab61d3764da1016b8ff96fa2ddf0d56acdd4d8f1660383b21d8da1c661f0e15fe36768dbc8ca06ab46b967f398750dfde2935d693940cdeeadf1496a081652ba9fe14374a4b173f4a477ea6decb7438be79e80234a77a5dc81ca478f4d537d39b1b2276f68be5459bd3bb56bc8c1d43129e9c601f4f6c6d939121677a5db937139f736afcc0516308114c37ecb1930015a35b365904040e8288ef151d7c1b40415a6d634cfa954d8aeca97aa84fe9e8fd8b4fac30922a342aa297b143b04079b18056fc84e5a58ac0a1e7f4c679555da6752ecff95cde76115e7f50736cc73c03518b115187c89116f6fae4e05943ad985babaa577cc23269a615b8a8f55962d2dc1301cdbf104263aa3cbf205839be0d31a9aae9281399e0765fd9864fb7cd6cb066d0dfc6515c5e2265218caa8b192ebecacaac764105580c4c4a00d69dee20e548e4b922bf74c3a8048feee196ce3aa9e1e92b978a26883c92e1119611b98009264d427f5e25a9175496f050a428d8b24d6690dfa4756a637b54722290b34dba5d884b9b7b47222494103a3f443c53dccf5e6703cb5eaf071e6ace5f06153c3e3b7fc91fc2f5ad70a5b6191eb6a1488424b59c0113226594571d64107e30bee731ee0b586e724270ddace90de7781a2c411fd46d3aeac362e918b147abf6fef02d5b0c16e690f007265dae9e6f78574075286b1862cdb293c0243598a4de57f77ce07b79a6b5fcad6ebb052743b2d84c7bfef6f3ad909ff77737e5677537926da56d9a39ef90d9ca1ad8d2e80ded10dff1a9cb9cdbe38b3f15cc8b785e6439017f5d0c0533f0637199f880436d8095628130a8f86ccd15a36b7ffb3c742aee030b424677bed7efd65a68b8e768081216a282f9edc7b91397af5815a1eea14f49a365107f5fc89efb58793d87ccf009d2641dd7e0e1946f0467e241bf13021372866121c5ae0ae0853f31883fde049350b017733d51c1bb7190bbbf917caded09bd89e171d63d637878dfeab5d04f3068d55983b6260d322664526f6dc06b9c5514ce6dbef1fabd3061181ea1087ec213f8d8afa27f32d5071b559563f60b254715fdcfc26f3b9a95054678cf9be36502b6fea13f8ad5ecf993ae7903ae6aedadb5cd5293bcd1b389422ddd4003136eb44926fa12cae45bee949aefc7aad7dd4972b7f28f8ca8e426f9596a63a9ab8abbbace0ef74b79efcf7300de194361d17564cd59798270c990903b038544da6198441c5b752786b435cb8c6ae39217fbb52c1297ff1b4d0966988e7977e35b337f8d213b73c297a49ad8cdae196d41873a2d23ea6b230a06f3458027866a939eab7486486635d63337c487ed42c1388a049b572be75d992c39b3c134d3da797dc9039d4d689484c511f9915482e83236aa5d4527a11a5d1d160de093e2ce79a6cf58b6036c3f53f84c7339c38023c3a360580661552a4465dfc002d8639ee19e0f413a4580f4accd4a5cd483eaf95dfbdf85556616221140c72741e80ed2d7a02d40164a269e411b0b68da1c43cc103497dae56d9bb02e5e64b6d066078f893b949b20172d45dd6aaae7067f4c1a6bc63be4355f6e18879e6464608858b91545f24df9e5dd2727e20594ae10a2182d5260131fe5b3741298851aa89d7055f61fa9831f7c61277d447b2ec0eff859481582da5b1bde0e5f356643f78bba90e9c7a7e0b483fd34565fe1d34168d38a2c235a35d35fb48a8d6a867f4180107b34abc023f5c9296c4103033084ca836bf1dc5a40195444ca8a2ac8fb9a108d28f006d4a37f8a5463443f9d01344de4ce1a0476092bbb29d6f418d40c24218f0256117b6c2fb497c1b78e9872ce79c84d71650eafed3043168523c64fc7940ddaf2288792ef7d7a14e8c798d46e094211d7d8bd54bc6e0f1bfbcea2e524315826d355b4f433098e2fd47f8aa96a86bf1445c5d5e99512e2b0631746317d9328a016134aa156bfd6a53f76c449d2627e056da15068743e781be7c5b4945c392f3f4adfb55ae3cfd34d642022a1943c7824ec5e5bb8ae2c970104efe5b0301ac7648dd5b1985bd610caf46854a2dc274a00b29ec65f58cf242b95f5439d439662acc0c3875267f35f31a8b84d0d635847f3318a150a079f4e78146986a8c12fece39eefa252b9b6734dee0ec34b713fa4db7d2b13719e76edda9e972fcc7a05fb5f0fb50f354bb88b7091c3589379d0d15e6bb10b198da5635f32fa227825fcdf1fafb9f487163b65a313e7ab4cf18d7a24505736395c463d55752af62d187a2081093bb874f567bcda410e5174a565ef76fe249596684d7ff08ff937f38b8cd7ae888e3b6d25d94132202adc0bcbda9b4d6c6e45bb20c23b2429f134f246dfaeb8e6076f414b965d78ea8cb614470bc870c9d973c12de6cab4854f702faac0c6c4eeb23b3eee0bf864df5e9dc695cc93bc8a19caa7be8fe18f9d998e5278abb727669c4551dda336907edaa71b852f6876d3d935edb0c7e5b8dd7d7f48c3d7d1de032a4bcebe376924fee385684e3974744036f0bffa7910149c18cd91dd01a6a17ee0c1e0d65aeb0df4a739e9cd634cd5ac8d158d7c428fcd7b711c3cbd69dddea799aa80ee792e21f26b2d62e7f57c26186953bbed958ed732496ea459f30fb769cc4e1e0fd2b21da46b6943cf46f50e2861b20973a968b562edc901dc2da60392c325ebddc43f42ac38bf4ddfc7390755e06a4787eb96e9c587f408b2ac38045ee7570f03fd52f91a11e1bd46daf594d72cf6bc52216b7fd651eb84a0303bd7df08bd559adcec66dff3137771c9b98f1a849a963fba679b8ab1886fcd02c88fb5e8619b94cbc696c065404c982b35d50adee6d722d01fb6a1a69b1e93a1b55c9e63f033b24acffec047654e5b54e2de1c3568a3902205dfac5fffd812a31f7081d9afadaf28529d98c3392ddbf40716b800c26e3badfdc8a3c5f607efba0f2104165bae65b345fc54f595893af8040323946dbf96f320a1a4c350124e8ad126cc1746c98673d48e1b9b8bee6a6545a4f0362f4d953cc418e15bcdec792e1cd2db30c5c027f970386bd18e785d738df84ecf74e8006972451dc3ad96386eb27de3088a348cbfbfa71351b895a79efbcf23a75402be609a616ccf5498ffc4aaee7df784fc11ad2fc3873d19dcaf4a812872d7baab013abdd0543eb32781f34ee060ac3922d67ec82bd1f6301cc86fff6a90b87e36cdd6a79cd54c8bc5d11bdf7d74dec2cb'),
	(41, '2026-11-29 08:29:24.608497+00', '0002', '\xd02e40b0e0df389125668b012878f68b4a40b6583d9f2d71362c0967b64a9399a58ec5231ecdf9f1aebeb949829d3f98a3c083f99c6517c831fb8ae4', '\x7a97a633a3c9a5ecf97a39932fff5533bffaf47eb77bd7d262a44fdae5166016f01cf936bbb4075c203d66ec623b3864f0d26a30892fd10e1c3fb6aceca2f19f0d5ec3b6f50d96330734300e2db9838ea2a6e0353ea8968368e392d22caa38537284a4b6ecd30fb72025ed9c3c35f77e1a0c4f2404b98a63da92c0018d0c8f710cbd073343ee1aab04e0a6b29443561c18e5b12079149fc6c254be2b362986fbfb103a1ab12d9f331e164353ccf63fd5e46de47a9d87c662f0ce8757cabefa049f3189c557fe67692a2fe8c3413629ee0d5ba56967d453c867843b5dd6699266ef56a1b088c2a18c12dc382dd9d1c45ddd449b46456aa591b620a4fe7baefb5d76494a44333a18c88d101e7210d52428aee78917695dd416b73c04d46253a516df49652cbf932db1bcd6bc2ffda89e421b31c4112f52eea90f34b91473e210397604669b9e7c643d7acec2c9cd0a34eb06f4cdc0be9eede54a23f43821b12537d71bd9c87a02a30cfcdbb6028ae41e339e5dfbb6f9953f044d518dc33b07211115315ecd0e57b9a883d3c95b96ba16dd0725bc081971a89bb09d7251c5a8e5ead9a4a651b16c8fe5878b3ef85119261eec213c5bcd116075431df5d625d19765b8e50a96d646e3e20ae3de6acf9daab03ad15d3a92032d1409616a26cb2f54570b5faea760effb384bb39cbb4170a84df4ac93891481c15703ef58e124dcf34a443605739eedc2719b1318c33ca993147fb923942a94f99d8b20d742d5b888e38e86674d299c40bc0d2a995059c865c77313d87a78445611b83e9b371240aebc2c655683255e59fec3b7b1386fdade21c42ced2173962ffe94b966209fef51ea9955ef3bb68f75bf1c359ccf7d6043c4b5bec659164a476a470f96a0b4e61a3be75f664e3bf9b09c7d719070d535da8b45af7ab3af9f1d712037f717d26866158068cd92c0fed3b7c3ba5ae51fc0e34950b95602e0c19b8c4cdef085d0fb85593f00b7382f893993e799c45f6bfe7ef48c76389d2ae9fbbfe796345986ee81ae8ffb8c4ad56b88e288ba9ae7752758fc89e32cd4dcc8ad38bbfd610e7b6a3ce1162f4cb87e17ce4ca967f14502aa8f9cd9aade91104ed7d763d84f874768af4c04c3bb5e2b6456f50a27a2d3ffe6c65bcaaee8e8a40f9593d97455b45e0e7135d246b7c5468779320b7a081f64c23900edcafec978d74bcf800300ac92854fe00243a196d3dc9949159d9b4d50d4b94351c01891cee541b70de4c352abd2d004cd647a95266f94d3d07a68fabab261f4a7b6ba0afd6dc2e0f3b7e2da07ced623bae76f3d98585b877bcd31197a873dcf2caf2a09395adff5a0c34d84b3be20e004ae50ae36aa42de63337e3087da743165eeaf7e957285d8115993c74dcc148c1674d4f285b4b96478a74e53a9c9de6c3fb78a735e983ce9622f7cbb657c20352dd261d70c44af2f5a5ca4551494e72b79ade881e9b37ccab3c155a4eea84969e2de86c29e4431ef3b70a76ad127ad23af3bb374594b13e7c576dba0c556c64ea957493beea84863e9225ee8fc0b609ba1eb72924012efad96e82ceb20e37c9f794e33e3ff722db2367653c41792ba9d19adf8f323953a6b598e75e8aa99b59f37b37a8314d05637bab39a2b5be92dc401c8b03d9a7c45016cca4a7f1e329daf594a63334d65bdfde78e438ea989d16b8c19005190aaba329fa83c74ab37a2ff2fc42bc44c92d14290f5ef4b776a9a632a14c73f8082c726629b38f41f646a04d1c1fc9a1adaacee1bceddba29445fa96a01483f5606e1a22e5ea6a651dff2ea7aa1c8ee9de440c8ca920afb2fb922b85aa63a9d5951e821b7663c2632ded46254d5264291cf0bad4f323566df69f9079ff444f53ae8d51fd9fcca9acc38a74bd107a0f5f538fc48275ac321cc3d4d14515019965c7aeb0495a0fafc5fd561813c91fac83d66a6da335811d10028fe64f767f40ac5b2e8f59f914b577487c72cc5f7cf1c9f6e3d813f8f7206e7bcbafc8c4c996e68024087750aa3ee95a77157c2d29c1f6ecaf512f2efabf9f3922e747ca0757c39d7c667977a8092348dcadf580eea558f56ed35b5e2eac70d975b512e7c3730fe801d09d96207f5300399de97d67bac82a40a99dd4a6ab8150b8aaf2c04477f2e2535bbbe1fcc9d0954d36ce1e4cf71d09be37628b7fae75e5cbc1ebe31e08f4ce1ae24d12153d2e539d7dcc463b44e7a7b9b570cc126687f9274fa829bb8ef01e222925c1abc32626b06b3a494f56223cf96b898aaedf4467e574602cf69ebc6cb50f5e33f6f30f8f55f0688324429991312181e35062f7afd14463249c562803eab789e15c654949263de359d006c79a74019b9ba832f936aa759062fc6fd96b6cd0f789fbaca425795a153b251ec9af88b49d6977412a2c0456545b43ae0fc9618e860ecbf61e125557e7aef05d8025b8a164a3505a447e0258a8dce547d55969e1db0f1d8e738f82b48c7aa3d03fc04f65ffcf0e706cee4687351bd5032f56dff81af59b4d63bc1e5923a885fb5bda38a5227cf99c6d20384607062332cadffa7878ab9407b296bc146a972dcc68e0db9df57583f67d6bc118c39d5c8c072e99b0b5a6b42efb39570551b6a076ad26c0328d861229cb9e8b59cb5c67cfc71100a57177663d739e5b9c1e18bcdbe11187e7ad5c901a6c30c6eab8207146882d634b7fc0fd69a27b4a00912dbbe85937258db655952f955e6fd0da5fa5a14b5ad0e270bee5548739c2cee37d5954445916f911e9994c010422732656d8a0322ee81d3adf2c322306ff6f5d3604baf4fb54aaf772604145275e03c0b4ed58d5b9bd81ba22393e17d66602feb885edbdcb04ab3cf7e9d6244e7c39052d95829a46bbf055cd59c44d5317c9dc8862b2444adcde029afd1a59b6a3fd851d4964ff228869e292f86ce38c59bf6c16d7c1682140c54cd1b79a26b7cf58c5c949cd2523a1383240468cf3e46ec50bc2ea15d4820ccad554ecc4604482432e359eea21068ee3c466f036172ff78fbfecff1ce828d8870e98501821cee3f792a81dab45492800e2971165416d7eb8a737ca53908b028594022c8ce1724cad63a53f026b023a2327e0ed4a5e9689cc72c517e3b39add699cbac9c88bdde8eb0cb1df8d2f7f52c8143521b55a665212d81f08095746b790d57f6a3cc932c470e6612dcb9f2cfe31e3b1dd37c24542d9d502a9605397aa25910666332d13a52f3548614b700b27648ca05bb254ce861c7e5103d20b72af6d99f19190659e00366aabd6444f571e07975d2bfa396c2fd17e14000d4963a201caef36be3293137530966701c1d5b0fc9647343fd3d7e2eb7b0c60546f7f218690ae0dc79c6b0b71358d59b95f48c8e66b93d7da0a3c039cc7743200b9439a5becdeec68311ca83630476baf3ba613f1e70e82bf481b7dddd2214af6a155cbf5b087581151a7d7234d182790bd772e20b3d8c3e618e98b1f277ed0958f0d5031169107dac87d8c0ff043fa5120c635c57c0e3cb81dccda92ab448d3eb8bf95741ed001c1dbba2d2facdbe353c6997b80cf6566e75d6349be4cd561670662d773d7891757be9030fcdf0da3c7dbbfabc6e69c98c1a6197fbe442fd3b71e957486870f6cc398444a4d7526952d63235c88edbece02779f47a9e6dc013d2b750b7d1361f4a946c048be98f6371d3fd69dd3bbc40cfeb3776b2b2fd9756c7aa52a5cba49c6f300608f3de5c05b24fee14982e4d27dc3885063c66f82c1c242eb9f2ffb7b7ddd9d360a256a5bf615560c1ea2bdb2929b2e0c257bdc15ff54bc1ce4e498cb66a26a8738bdc5a736488966e4fdcafe501f8166776398bb24c5b4cff032006cbf45f0c89cc92e676203f06239de9d2b7c0682b8211e920de0ea3df1df81718586af8f25bb234de687438383605c9af35cefdefbe5b2be7fcdcbc1f9a1a55f7ed44676b63d9eea36782b3191e68a7836b0e6bbc9bb8c4128fc41eef297f16f0de7242077f46bb0819423c64cb63a10fe9051d28b2fb0771c9f0733f9d2ed1c2c0d196193f8d392e931ca235462b597180a1a58de5ef8c3bf6c8cd917fa092668b6485bcc35d45d2bee9df5c3a063161b0924a5cdfec49808cbc223a00b76f67d9a1b2909afffc1162f36d9bc14df6518490ff62cedf11fc1ea9cde9e67a09537d9234ede4dd1be75cef5749958c180f9c57c0eff47bd6a752a152e482b5832d63f17e3032ce43b07ca32361ae8f05641ff8a66e57c311c7555a8e5c8bfb3ca04ded1510aa6e5795c20399c9db0108557015a39ebce56344c12a90c37c3cc7e9a16792de36636b4beb04231db3e20cf0e3581004cfec5a09e481da084f58cd904a6c7e3bea24f62dfcf61c693938aeb66320c9ba3b5dc4d2b4'),
	(42, '2026-11-29 08:29:24.618311+00', '0002', '\x5dba78adf85e5d38507886018940e74f1b5d3aa9664ceca7900c72ef6a069699f4f3d3318478f6820cee0eb1f34da10a43eb1cc1c41cbc98837b8253', '\x68f59ab90f7ae9c7b11d115df20ba1e59ccefbae04cac50992a1b8a706582312adb2a1fe3f993443f1c37efc20a5d0d30d35399bb7c843cce018db8c480bda6df4e4e36e21c9656638677422bb6e3f35bfd8aff6909f7413db4d15a95e320acaa03c59f7135f73cc4adf238526de7edff3c26a5e5c3875683b9ed65a9d94e10186173ec2e824de5f0e352268cbbc1e54a6af3e98cebbac3dc0cd4d9a6b265147fc79276b737a1f5d3cdea0b372370312c489be714ddbddebdd03ced8a9d1618e3a2854a2725e3ad86329e950bdf2469ac49add7d2d502d50afc8104e4e73622154204930a02eb3858d826771367dc90cecf321989ee8a24c2d1636147cbab516ee8cf49eb7abb69ecb866a0b3af17e8187b1c29b5b6cfe9a7d0c7f65e770d24c1cb336f20a925e1ad53d463ee6f89d7f273f236892cb4c4e3104bdea064b16bd5e1ad417b9adb4b777c2e1e69e6a9aecb66cfd85dc322e0c837364becdc930e2cc19d3c70dcb241ec1b35c8d18836bbc8080b7755af952cac9cb5b2f873c1dbbea3ce2333d5cdfed580405817d4772f11f9d340050ffa321a743624661a9ea4054b250e5526529d8eb3ff83f9e9f82787ba18c52db223653ed7e2687ba86c016a574501726c46fd6cdd3e91dedf57290364642d02d189c7872d37e5eb42bbd6e180d8d9eff86d89533d1c32bcf3cf68b559f06afe642da74479b97f52f1d52556469dcfa4ddf500d3ecaf85c105f1dcd4b7c242822c2be8de25c284cca8b235a48e3f413376aad032376e1cbaea3dbcba162d5adfc3b2ee691f25f0ccae9df2585446431f87e8cf92a2209f0873ef80ce749eef1beffbef43ee5eccf1b5d2a63ecec3fb27770dfdc3c80e31aec20ab0847bf807dcf3ec103a035f62c7588c3a177504da828736256e57075be6bfdbf0a5715991233d4eb255174c20542ba5e4438f451132cdefee59f511e55c5f217bea3cc2d8527cffa2c0dc800f38a45acc929ef86bf80e29a0b0f45415421715c20fda9fc293f5282b2aac71e4c3a8cd698e15179bd3044fe36f95412f0df42f562b2eee8c8dbb7b53fa6e514049555e7f3204ee2f81feca33dff608a3fca19cbbd8a63c18f9f3e15388aba4a818c534610eb8b282271b26999898922ad316ca757c767f5115d382078af8fc01dc5ea126281e25916ff47194e12f71d43cd529a7676900ad7e0fc4570b1d8058f2af0964c1b75917692b5a25d6f2a0827de1951fc12d6b3cdb8a82fc1f57fa28047f0683bb685471ba777484d050cc2ed31ef5dabe5f3105a0830e43fcb8cd33f933e105e4a369dfb54d85a1c1d9be3cf4390bbf3feb830dc0f7381197be086e5c84040f254237bbf96eef7860ab60e3ce2cf300ce9752ef8e44f16e4d86d3fe9f03f26808e2d15f9f5899cec9d081469b14b5187917e6b2f1f298ec87cde2d61e29f0937d6097270e7b7f6c18410126e26bc58e5a8c9432ea8f87b203db0ad3cddc1fc7b070f81fdf4124e097a1086da47ecc62b97fd40a7a0718a3cd789d29b9d16dc8b2e60d091f24d0a40d500db415376ca0db1cc965199d8836c422609d4efa4482daa193b9899cd31680facf8b49e26e9a5e07ee0f23caaa25fd127a14d8e9466b8814031a1e8861a35ee7e3465f566f28d8992c9892e42a8334f71ef3c661fc1404279bbb604a4ce6118cf635680d777a986b4173b00ade317b3691a5fd881f286c5c5afec9712bab6cf27cdff7629f1e93928c704b4eb66f6d81d8e74606b42add759c2cd95cc284b40eb38887cfcb7e1d6f5c9e76aa6716a33d328158f32f8692de4685d27106a898b898e2429d0382e841b0fed3c788256ac52b797e606a3135f69d15cf492e324ee461c4dd8e7eb15108af2cc589f17cfe3e2e91f2b44f0082c4d551382b212ee99b567f01945'),
	(43, '2026-11-29 08:29:24.626659+00', '0002', '\x05e645caa09b1b661b825bae4b85999a231f866a21a20142f420ed43c20ef30e903eee329baec339ea6e55bf9b26fd793706655ab30a687a6d8c2365', '\x1268f03448da29a7cd650209c37b7fc823538cf0839e1c3852a2190a444ccecabe2dbaea53fcbb6d9bb5d957ea5f39517ac96cf00937b7c9c6c970ca28de3523849f624611baf4f0536968683d80188e9bd8101f272add45fc2fab30657b57d663298a63e3fb8d90aec10fb577e2c168d6882c8f345386a03dd42a4492568768a233cf4c06002de6d0a1a9ecfb4189a18740e01aee1ad662de664fb977de35416479a9afd53ea53a4482e4f02399f2f428925eb81ba2b822e220895f892b64a24c3e59102122c6d35cc1ce38ccbd0a6c048d035617eb08c4be2d39cfa8d7c4e9a12fad2b5b991548b945c39048b987e106160c801a3f3c3de5c272a7c8e301287c370fb0e2a7ba8360b67fb9508ec181ef00820c3cac6e37374b00526eb3ba2e97be8040a4b37070304af741ae28b36c2f7614b0f315afef61e6fc09c600ef871772f8bc298405c343c8684272e3b21e35218bb267a378344d65abe6ca16c9b2cbc207836df9315a6f9a5d0338f6cac8aac5d28a970188994ec7818f1ecf1788d81850ee68f9dfa6f13a8150315f4ecc37dc1940bfeab99fd699ae5c0c92334a62b2d045b6b44a5dfacc2d9cde92e973195904befe0313af9200f85a15dd5c0a78b33c81b0fdd01e5dc78612328f18df70d051e281079a6c462caf0763a64afcf5110172d31f6085dedebf9837828dc55f10b7ed7d07e1796de54e65a03e820ce7e7adee2199e2fd6df9a070ceb6628362f0c60e0e68e064389cb96ce07eda227baceb7748fca3e1fc1651882618d7bcb7895c6e4b20546e006cf222d73662593eef88d988d957708c14c668dd05d05e23c9547ef45bf7596391ed426eaa780e84c9c406b89979b38732940b73ba619f44dfe4a4ed46addc02cd07b517e90e4fd42a414e8f8d8f27a4404d339bc13da475acce9701f804a7d37f0587215174a9b76791c80a141e731d54dea08f3f9af325e34fd1351680e77c625d132f2d707edbc7ce64c4f4b387dcb8b615cdfc616de2994ffb1ee4701ead833ba25b872311323cd800daef5c934b31e4cab94debc3ac4d09dabdca5226b5f281e45222a9591b9bc2a84cef3f76fbad526cc74bc4714faaf75d973c6efd0479de4fe824d73d16280ee173f846d1356237b128b5b487eaaeee619e27ce9671784a727f8fb7c1c2f657c7091a124da0cc1c29cafad9eec60f0b773bae04771734d2feabd32d33fb60ecda8077807313f5aba7ef158ad5d4c81c91ab80d1e98f86b5c2980c912900b1e8cf69825bad6181de6f3ff226c8b3d9ccea490f5a443897ae2fda61d6bb73776bb8bb34f723c5ec0a27f86d6c4b24d1d638329a3e9b806b38fa308092f95af2ceb26494f847c99b9963c747c5a3f86c48d6c260d86cece63d0a35159d734f401833f6e6f316d20a6ab3ca93c7705fbfc76a612128b100206d3935e58daf0f53ebe1c8209ec3fac3dbf32da6794faff4083316a96256d91dca8b77cab530ff365766caa28aed3cc0cef34aaf7aeb87c8e3817f81012ad8c43f65bddb3895b52b20cb5f47279e363bfd24a3f17de19c630a4f94f25837879d709c39ccc45aacb63b10b7a6e64d00deaf9a57b2513b6bee934cc8e266788ef0d3b31b1cabb937aa9f82476e56fcc8f278fc87fb50bb1204dd58f03b1da0c5e2b4787fe2bda633b03f7dbdcc5de846b0ab3f1b33b8b3ec731ece874703fe57f440cf231e83c4278001999837f23ec4b24c85e100ac515f1c9f6b948cad8cd5eb65ecca84ea480b41392ee50e4fad8a81d004a6c293553aea457d643b2a8b0135f75b3c75a44efb65e230b8cc98060951cd1123614cc0f1632e592f4e7f619cb5a120960d6955911d74147f5607d8276e79130c56ca78cb1aeb6985ff59dd87fdfba87e73aac3cc71b9b847e1eb3c87f71c902b76d19a232e328dd6c1f9ece9ec7f5823d8eeffd2903783449eb9ce461c661d1e25342162460395167562ed9d4a2a36684f4153167eafa4b26620ebe405c12947a9beb04fd2d2a7378007be09475031c350be9014ebe1b0a0071ab4ae81944521882df40b7eb6d5209683d785d46f662488bc10edd4198962234aaf70e5a157dee0594c7a574fa12730a257770ba83b39c72298b8c0cacb79e706547fcf77935f38363d7ab3159981b71afd85e90c748a12a947b41853309e7e3f1446304498e0b53da00215d467d9c5bb8cbb5c1bddbd9374e56d5949d7356b1973241a30409025bcde722196e47dfa5f748162d4521380ebd2f7ced210799ff00979e032f1e34979dc36d21c11f4b65a809dd81adcade1379127f6237ec074d84e949de16912d99e75aecdb2a30033915075c669c17feabcb97928425d49ee0d71abeef126d409fa5e0292ce493efe10e72255913ec0f707e31f059a172c40abf080205b51491cbec4af5dd61d6c1e70e834b55191b0a74a73f581dd5e455b199d01d69fbe50510fc7ec68025d482246351f7dd5a2215aae16224b2380624b2ebc33e81be61f76564dd8672c324340b3cc1e513b36e56ea4dac8ccf519ad0621f9fa5286d66c1ab6aae421c8c314981a4863d31768e15297a8fe97d42eaf505f3514f41998aa74eb0abd11ad906ca7ce0530f6ca7cb306714c0bb1a38b2673770b63abccd9bcc1a8bbfee022cd6a77e35ac9d9f118ae03fc86d85db1c8678ea085ffa92a200a9c46c396cee51f2fa609ac15d091190bcb018c923e319b62f413920bbf8277651b3ec7c03cf72e4488d749e95f5a5baa0f8aa209576c6506da81bdab16bbe3cdf6d8e6437d6c53cdff04743ec5276f6098daba8b364b71452ca4aabc058b9aeadb25874eb7a0058e3fca5e0eee847b7387d7758cf400b920129e449aa2adfe6b4174755469364bec7d86921af2719463cbce58cdbcd1e72f6291cafc2e20c952bd72f88690de6c56a14ec3406b514474c8fdb954a3b9db11fa8e282e8110269f1e239c5e74f6bb7132efb0fb3e8004ba6ffd9b1203b266e17fe56db043e4a7bbabae307ae4a9dd0dd8bebfd6eca1f31ff193112b47dbcf979cc670ea1d69b8e8a3bfad7180a2a9061f63d954055f67b6deee5f39d0e5ff42b8fac4477091534ae61362854fd6599c2c23208b7c22b22c228de554c54a6b238bc000a74f55cb4b7663bdfd58576778c92ecd44821ae694bef451171db7ab35a05776b980219ad2fc93a64e6965bfb3f341be226519fc0cbebc0668c052443eb85b6536532248954eaa71f91e5e4d29eebe1a9eb7b27ec5e7697e7a2ccf6c270fc9cab7798f41b097abb71611a3e4d295e5ffb8e97b14ab6cb4a72e9fc7f55f87a243ec14b877db351ef7a8700db2d830b50dfd4e8004dd98d2acaaff4ef26c7a6de0a670f627d7723331c52f50e38f4744be98feb7d927c69bcf43bcfcb323a9835308e2e1d61dff34f6dd08f2e38a6c2e675c51d7280c664e3b2f5f70adfb8121b99467e0aab231c9d3740d92525f658c721c006e08cbd039a516fff83c74b8e253803661c83aac4375c9921395535211b3d9ddc1c33892d3385b30315141e180b51748851e9fa93ba948cd166d1bc7ebf54404743377e7d50265248b5877f11c4ecaa00d4cef65dd365e86fc9c5efc5d9a96a9d42b93fd8f8774b4e893cec213ba29352ace98d0214ad4fe927098d97fcf4e622e7c309d3fc28612726b9c5cd93190c52a402194e90b26215e5af9b01d4f381d7de30c8b92dcde2503adeb6919c1eeb62e04d501d547370241d3164137bb913748ef63408995f71cf5b21554aec36072ed6fbc0360d44530ef3575054fe627c30e0f2755e79d41b01e688660243207ab439db997cf9c6d964c6739b8b34bde8e01a549ff3266ad08edfdd386ac3e8fbf4e775d5c3851623da988b06f8adf83936aa8917bfc98079bc41a1a318c53f694f8d250f6ad2d1dbcdaa14d6f6eb7957d2c90c59264354879d3204f99e0fe522170115603c3a0474fa2c770fe157e87789f1f95618f00e1017b25a4659733f3fd90e109cee524028dd0dba27f711c8fbab64177f5f3707680b1d086124f8bfa3061ad9218a8914f6941d54c987409e2430620899e80eabc111f693b411ed00980760f1a6bb611108bcc52a18763030caebd22ec8aa3ae52218fd023a0638f285bdebe8b1a451f89d87f07f92b439d002deafd4c9154c6fa538478177df7d2f6f9b3ab21d2d222a58b3a0fb5d3a276dd0e4e361ba4d00cb6c0120421fcbd06013cd224f7fd0370ae3e1465e15d11acdf9a04897ef4c4321ba49708750509eeebc6c314a872f8e0639e35c5aa74340f365f2cab53cd3ccc8e24906538cf333388be33988b3e712130a7d7d0f0f3a9edf81da858c90c6c060a38044d6822a946416da6fdceb4896cb7910ff95ee136e3abdea524d5bce4b21c3053404b014dc0a968bcc91f08448a22a40fb5771253bffc0bb9810b402f3b3bcccec8bc2287a5e0909939ea3e076b1a8aaff309fa42a4827b46b1e14a51acaeed027fec59b42da98d93bfde048af7462ab18ff3f5e0553aff5f19212e93996e06e51dbddf515b05c08230d8b7ada694beacf1ed0df3d4d5462cb79b3731e29ea6bedfb72105053aac59d2ac27463011ff1ad1b8af38ac149c90e881050f71c923d412060b520e7c158421e3ffb67c65669ff77beb355ce8f90512dcc4a91d8ab9b56ef04a33467ccdfe28f687d1c7f59a647b80f6fd9faa726956f6a6eb8f238683f4d712cad7a27eefaf61699a875ea9bc78de2deae8aec7dbe8039754738c0999f8ed5cf48ea8dbe7806620cc280589aaf12ca334181ec16e204d8152aea5e183ce6906289b9a5c03e2835e0612089248fcefe8f245190ed3d85700f5ea6bdb6a3d125b80b619c21cd0bc20a7bb27d7e9be340703dfbd1cf726c8664ee2ec8700e75e8759d689f082440a7d34e6c382588b131ac2e29a6b1924275ef9cdd0295c3ca4688a328b816caf356196ae6675e76a8a5b7e37a7e8710f420972ac217a605c835b2423226b4a6c405efd24f5748dedb6562f58e7cad8d68119673d121c5bbd0c99f994b39c0f9bd83432e54ae2f9fba38d2624420a008fa41c5771b3d910a3bc203f71e50b10fa0cc852481f0a051c05660d28fa664412fed09e70d1d0bb1951544d1cb4b211c5bf019e26b55afb4381aa564344f2e31d87415858d79ab6777563bc4734de85083f68d108e6cb7e1963482d2e7f8a565bbb2ba635d1576028c2e82936f4d61510bd42a40b243840aebfb7dd6521385c2b68de17002757514cd8e2a57ef1b2474c537089b6a78abea05b90350ab2b4a55b4e9d108d2b7f62031fdc79245fe5a2b0304d82f2b15c23102c2542061c277dbf074bbbaf412f7439c3b58b96191290f057dbf6c89c03f49e0e444081ea118a8c9845d9ff16b8c99bfb77565b354505ad0243a021e6b89449c4d487cb9253b77241116a7b717527c9948eb3ecc2d0c77f62603aded5b58fbf27cc4e864a297cfba1ba93e8cd96e163a98de898f636adbb16a63b626d87d462dc62dbf6248951e6c540d62765493849829edddf31284cb1c1d5cc2d73c074469b2d0e89595c0bb49d1a2300aa9a6a2ba1dfe8caf584048d0af972565e60b78291132b17869f44708961c4301d4f7fac8156e5fe87ebb18827f798b25b48f33233fb04b396244f0b983005941d8bdd2dada86139aa018680ffe62636bada87c4ee703e5c9d2e076761a5a839e1c4a092f4412c7a59d3165361d7f3144f9ab2274996536815ca3429049939fb54bed30a2f89b90a058854eb647ddf414de4350ef471c86558aa5bf2602277286468fc86e1eb077b4463ca1a0c0cfc2b767137b96530f9c6182705ea5e82f69834568f8d0432a186cb5c70d1887e1cd2802d2a1e8f04d0ee790d341036903232538ceade4b36bba8d529072687ffa98f4f276b49ed8728cff21a5e0fe7805bae2917883af02dcf50b03cc5f3e947b24f266561aba9f1023f155221634d08b348c3abc09970150a21a987ff0d5438bf4a486f1dcb0dfebdb97de00d9d1dc32dcc08ec0c3e3dade5391e56ae9311e2cd736e4b64aa6db0692ae358aac624c3bb297f6727d6ff3e738222b13d35dcda90ab3a7c0145635cc91daf21fc9f67dde2edc9da5af7a876a50cfea65ed6d4f7f29be549b488057554cef0abaf754db9870208a21588a38a7e8b479f14144a4bd8e4019d89fd9240a4089aa531262a721e805438128f801a5ba13183bc968f008da2256d99b5f5ea8380a0fdd4b39bd65c04aacdba9c34fc3e6fb6bcb1fcab36e450b1ca77b0bdb3df391a949504cbcd59a56cbbfdf9507b8a623d1561312afc241f5967f2a3e781cbe5d22ac803f52f071c81ee9a37aab769ef4c0aa9b03cc924e3e52d55bd271fad8d403cb67e376c6e70b073dd8dff6e8e9502be3d09d4f71aa81a6e2f1bcac58c480b874b784df508c231bdbdc26f0c5a012be162d83140ac2a3f809e3a15bdca'),
	(44, '2026-11-29 08:29:24.696303+00', '0002', '\xb5eaa4b55c14ac6067acf98d941c84e7eefead46611b6c3fa644ac0c39fc64e7d31963f9b373196a6382561e1c73bf450596fd368aa95c59356f3b2a', '\x2c27b8d87d7ad3f9ba7ea6286c29e0912a56c148cd7768732ef25632fa0b5ef7939ff4656c1d36860bbb26fe356cb8ef6ffc39633c2fbb5a0a87b2623ec733c4c73e6fa12cbffc8c6a34e2cd4a7fbfb5e06674c96aedb7cdf65d6c69db66df1a15bd7e8700cd7d50bc528979c4dd1aa3ebcc058df85bef85ba8efba545e147ab93a6905f17fe9b65b96ab351164c1dbd83ad8fc653c209c8f187b7fbe50d07d32b400745034ce3f4e40403c10bcf459537d4585994cbe6b9077b5fe523434a91ade47458bd8cc4baa1a6e03a2af35ac9167eb0e35fea7bf54bbd32605b3585325b442317a0430009afe2649c13dd23b19ed5453d3d3fac00b43a14cb821fc385ef3f48a7c97813f655e44df2e1b6ef5ac113ed9fa645b8df84a0748cdfbf2a2302d278befb3410cd257226522e87780f92b9d0a63e003860ff3cd649a20b147a3cd0030567c276b57c27af1b0950e928812e0c801375762bb87c903dfb2cf4ed71da18590361cc5bc0de520e06d878e8aba6bc41a5b6af6a35c13a51bf4c76725abb78fcd9dbd81497659b45c0fff4e24a673ca059d90675c8e8c636cc8375ede7b2feb917643db732a2385073a73d7664f00556ea6545bdcaae6eeb7c4ccfd563bafcff5059da0461fec28628ec81c1d21b8b1eb52c74dbc2460909db88f8679aff850697af47314a569d3d11c4522553d693ad684dc6373365eb8d3402209d0af00ca1092d66291ae7dae680f23d2f9420e1820e8947a5d71910f138c386361f2541a5517326e6ce116853420c3e0ccb0854dbee96d3bf8a0b8b71aca9fa2833a649719db40e6a4aea81a18277ef6ba91978bbe8de3ec9326ee7de705fe7d32a805ca518b549f41649eafa2d7a7726599c86d2ac002550d093e14284c96c73cc38ccab523964c5572aeef6434d8276b92d9ef77524b69474f51aa0ffbfba627d2167679ffd6d2ea3797a00285d96fb7d436ee1cb0b514408b0009f95214b78955ceb3d17c9706d538a836f0d1ba2c32fb36618b8c6210afbf24cc431ebd7496473ebd0269e80d8d7d3a3b6bda7d1dc7f390e5d5e666efd19954ee1d5fdc72c740d859753da6015849fcd4ea89a22cc98efb459a2d4091c01a322c7a6e522a3b95d5548766018c2e46cd67131886419882598dec29bbc10725786516eee79cf5115c41198f28f77b07fd7804ad363c7f2445601f503d81c03e50169bca8f755cfdcb55110346f4cd93ffcb941dad813a08d54b99b3e30c30413b84bba8e8add49d49e0414e2b06acb8d4355abfae0427561487dd92fd3b2da9848a485eb541b3322294d12459afd627bd42a3fd2feed54566f529c758d753a3545527f1ce6d8b81422e99bf2320e6ae871cbc0b2fb4ee47a853feb9e4bccac089afbe679bc8b1457e539af4c5493db34d9874ff81a01091c88b251517c742bf30ae7751705ac3a7f2b81fc4cc2ddff67635ce0f401cc104d08f926489f07c869e712a06d9a02f23be9fdb47567cfd43adf8522d08a03c4f2383befae7e01ab2707bf41dab911238e5059a2b79fbb8f5371f84e60d671e91dfdf27c437335973a9fc9856935b7e94d71ea2a8f1acac8336597a18c03f04bdb52d5f3cb7c226eb5bb1c6f82bbcfd3727ce88fb8c0c55f7fabf3e65e7aab4b9d19784e62968fb2fb649337adcfb056938f2167f2c35502cc1fd8df95b089af3eff73459f3e19ce8aa8e65d41f03a585b4c7cfa953f32eb781623f206cbfc46edcc5e861742aa0655e1a15af4ff70c2242127dc14237dda06241d4023b3c0b0536190ac1289741378df46e6cf6cf752bff51055fe5e0e3e6f4e521a5b3af6789b659741174f38178d95fcf0da1390ddd27048914688e93f982e2198c3e3d6ce46b6d694e304fa255e9c4b25dbfdada1634ab2a7a37f57280a61f6369667212beffaa5a94e408a6c9217fc9c41ed67fa445d33b40fca962f178bdb30f406700bc2b7af18a9d76a5a565b6d61dbe914437f4d26e869f8f0bdf738ddd7c41889c0567e6f1895e3725774852fd8a299c1a88a63168c58f3d060fa264dabc3dfd02fbfe91b88ef586ba6a8d21c38589c1d2ae964a10886f47d9b32d41845f9fcc4f66189bd813bcb35c02eec741b7a30c4f19dc5bf7705b0d473176f78f49abc4bc27d8e561fdf05e2b34a4fa0eba4f36e46165ece077898b1fc270b7e2a066021b114bd53c8cf1e95c1ff4d7cffab8e4ec05f0c795b7b7ccb01d0ea757c128f8b4455e57006c3c1d2cc022474e0249db0192a9cf560a53cda69c57ce6735a62700ebe3b7473d2516334d0156522ec7a81b5b4baf614af980dbcc43f226ed5f3d4c1f03328f5ed5e93670f7b3d792718be8fb7e0fea3fef7cc358e13577d0b1bfa8ecda4448294d50036398065cda5c19bac61c1b171b1030118e04dd07ac9988cf677d569d2a86b91c76fa5201cc0c797c0858452ffb4a5e5cfac8783f0b9e2780f85266c8ad2ed992b85cd5feee75f6d9c3309fa9ad13e0c5c838009e880a758f51f9684069540ce99cf554732232624be46619d467a9b2291bbb1cbcf08a561366bbe5d0d501e9b2fd53e61756d52618b647353977c4baa47c3d9e058bfc472941c2cb735f80cce33861e48b3a89ab730ec830bc76260cf96aa9b10306c682aebc47869aa54e52fa83c2736595283a39eb45d2ff45706f016addb7b5924cfe6f4c63430dca7eacf242bff2b066a4757db9643efc8b371144ebe965d2ce27c4c7a0dfd4115c99e7d6c2dbc59192105b78e4466fd0d3cf84f157aaaf986d2cce3ee06bd940df8c05464f4933e4d77fc9cbf4814666c03b24a61bd5ace81314ff97405278286c918d7f03cf181c4eec86eecfe1b681d55756d06464d68496468955a138cf0ea9f5b34a8ae9a02ee88f96c8fcb6bed58ac4f2827a08ab28f4c4d8969ec4b2c244f82fd2bf14a1b5de7c170b745b463ffebabaaa0a620ba340d5ab58f407c8242c74d13428d42565ba9959682f8eb67fd8b444acdaec662adb26a70e85211276497dbadd57c01ffa7622aab65e09c3662e4caf08e6e6ddec28582b363e5c445abed00328903c34cdaeaddd87ba847eb335e9a804501678458a4a48e4be4a662aed8b4ca0898d9156b663504061b01eac599af29489fdaaeeb46f8e5963510b0881cc2805840dcc713d9a645716e24f768c181bc2e5ace8eb3d5eb3bb4d1542e40fb47f9ff2cee04c945ebe226f186d5a9f9a8a12c1d911a6ea3839bc9dbcc8c8e6a7fa7ec8b2d46a75ff05ece55ac1243b9082827f4aa730cb5e951b6fe63b3cba379d457bbdab4cb92ddb22bdc9129bebfd28e451e7d6888f1f65e441fb2160689d94e6028e80b928313b1f1b715d9b84cb8dda700d1692abefae57fff814c379738d7e7a0d72e4181542fe70afd8c822798381c0ad356aefee787b0b2eb27ccba170e02f065748ae2582f60372049b91d2393b84b2d01dcdd401ec26d427166c82d88ed7ea63db7917ccaa17e68a8d4339822adc565249025fc95ee9e37e0d864412de11178a276b9a24e22fc9e3ccfd9d3c647b2df3d4cbab5977c0049eea9cffd088dc1402ce03aa418389df04f13176c05854cfb28d86657ef10da8cade090bd91168083420c9fd40de3ba39fd68c5146fde106f4c0012c916634df6507fb50aa376b7470c279f9a44849b93fcc43ad3ccfc9e2f55eec398fac34980cd0bd48d05b18de868cbe2478ea7e0da1ec8d1571f'),
	(45, '2026-11-29 08:29:24.705655+00', '0002', '\x4ebc8dbac1ec0c36d568c12f82f93178b23480d6ac333d28c31b78e0b05b9cf6b678215a1928c0f7fb9c42a3e84cc7fe36a9190f4aab18f7810985d5', '\x26c4019f7403202c9678645433cab66b17edc8df457e2c41f6cb68bc892e5f3757f9f96dca0c26f3ae0e16085e27c2a588eb50ca51c3c9dc0822c5d76e6f0e7360a518589ef43075d5b1729ef1db511ab5a3050e9cfa420aed5e1933dc08ab8452d0fa2d9f1ccfd75a6f7620ea22500fa1a89262dec54d11800e770993a1cde0aaad2bcbad330da8fffd3f9628dead57d1a9249c0f03d962d884aa73c081d93d69d3b5d19ce794872508baa0dd14511537a8019fce5fcbd8a3bc429f5b5afe6afc4af4fe6d9ab5892ee2a4538c01a9cb7d8fc7ad4a1c59e8d09534007140dda0fbc33635699c968a32a9365f5020d3ea21104b63b23f638f49fdc8a88123b3034e0f3321201b34a7fb026b3a33533ec5544f5ebf52ca31265f609349df82702fb8f8b8902987a95485b307c58221375bd309490928d7afd5064fc44a0e52b8edbbcbc086f31c8004bbd269479e9f5f2ee12e646b7f382b7d74400f6e8bc65cb816512fa7ed9143ecdf3778dfd8c169382a5feda63253a445511e39617f4ec30ea81e60746c5e5e7e29b4d5d439861a0f9862bbd3f03d924c07c41283e698d6b52264db93992e29e616fea43b79cc7c8e3c31c25e8950cd6abfdc4633704b6c699995908a8809d0c7b058c5c8cfadf54d78eda59809423ea6861f5a2fb1fd02667f14ba4ae9ffcf560822b147374df74752610bda9570e8f24f7424d444bf7d0a5e402bae0ceb0e85e3ce035369dfd470cf071d0f45d52dcd5cb151c6cb02478380cc10bc1540833d7125e765678c3156d2e191c4b633ced160a7912c4839db2cf6a04f86469a2e72477b81b26a80b31668d66517379ca8c2267e6e5d9109789a6bb02b7295510bb28d0df78ea727c3072ee0a9bd2fe92efcbc4a3303fbb8b5e093d0f5efe8184ae9d689773711c3fc498b3354ec7b7b0bac595e2a4b31e0602030d884da0391fa4e0123c4a7e15d56be9e19a4773c4209f62b8879edcf9a4defcef4a31732ff04ebef29f28c37a2f6b2bdcf7e90d569b0d3542d41f9cdcd274d238c0e7ab7c807693948160e98e2d9347b383abdc7ccf4c972ff7b4b707faadc95eeab09aaf3522a08a002ce29d9b4bf92871cb305a204df31e2d6787ef46af826f16f11124a7814160868563acc1952b3fe24fd343813d9c30ec5b6da54a61dceb1ac1ff237809abd9372f5487719e4f3618589134bf3a91e96c927ab66c470956b7ab80fd1a9a939d36dd7850d8ecf2a12c5a29e04233f94c049d878bf9d39f335d449e399ed6456d4169577005f58427507fb6577081570104ea841359a10b731c0b237fa2f02c121ef6db5957d81895f9131c3a863f34b5344548955cdb360465fc216eda5db05aac92da29922e29b5b02452c127a05dabe97ff0df4df24961ec5db684f68264d77845126ba28352f4139c8a55d2eb5e9b68c1874fc8c504e8d4caa591683b953a2de02a0bf81be20e87f104f73519cd5043a05e11ae82f09a40b64ea63bbb45349cd7276942fe60ebcb2969d884145c5c2836c35567ed2707b6449bcab3bd16a95838cc8e3029421975ad641d9547ba5e09b901a31a0730b1e3579cb3868b50e05a4deaa92ca503c845849d8c1186e4d86dcc1dbb87baa8b82dd59e8c3c67e0f6520b5c583044255751871c5046c4215b46a397a6642416c6549eb0db2c34c1967a49129b092e3983e6816b28637c579e376a35452'),
	(46, '2026-11-29 08:29:24.712025+00', '0002', '\x435de37abc032e249b16cfa50332afe9a5b069c72b8e9a38abc14a4e1e32844f3f6d94260cc5e08ae8f745182a8b8c3f49d9c6a686f46455652ea8d4', '\xc500bad607a3f8e67e1104795ddc433cc6d69f47a4b7967a9f59b6dd851f4ef2da6d470ae626aa70ce4dc2c5e839e6ab7aea7e49ca260af4db57258c1fddb1c38bf79912d9bd21efa8ba6fcf7118ccd3dcc0a60075be844572d15ec03bb27076428b37c60165734373c3c6949e3b3ab9fec96027d44d848bbf9c9893d1d0d9a4c183a9deaa77d3e5a2e7d7a7519336c6d575a3e577881dc9490ca6f3ac1742c29fbfdcbe331e2f9575b7882ebf79e82884b300c54eb329cbcc96a4fd4388618fe40328d865820a02173795feb2fdfa2bac2d9ed8c0ad8cd8f543e012dc197d5bffcbfbbdb7ef5a317a85fd04f3a8c1a12e7ddea3403a8eca3008f97ccbf820c07647430800cb59c2ec717e53059d9748c8d11be5cd2c3608c1a9283e85d473fa68dc1a063b6fab4614c49fcb5ede130cd9e379296d7aad281ccaad6300e7dcdcacc2b54fb690599f28f4cbf935043566b3c1009c447d86424874b16abd94af63c789ccf865bd36a3109221b93c9346ad84b9a2b5d030bf4d0f3909fc90d8056f7eb865c757d65082b82d4d6bc8383f12dcbc9666782edce28294d4d0c1118afba79d8ecc826bdf8e7cdd6a0420eb1cec7c5f170ba14e5d88dc2d27f08b27db1ba192b3c4c9ca3470cb62f4a34ac81aa96a99d98771c0e96d46bd3edc7e778bf978faa52d1104facfb0afe5777dc69e14e93eb106701d5134637956df1be2fbc402c9a618767982d895ff1f6a71261c5ade21b80ea1f12b79d3a1603ce8703190c87e345efdc746b21e7a9f57a49b277bcd53ab697cccd3561a48aa7c2b15020097f5e3fa4950ef28473ef211862cdc5dcf8372224543fbde9f3b0dd6e17b1b986b56e4760ae24d86ffaac258fcd60c53d89096dcb894677f2c395617a5b01361ba7ef9eb639bf509005a81bcb779f84556fb57d3ae563cffe8a1929762abb88fa51126ab9880bce675587834047abb84ef4a33bc17308fef0abcfc7a031f776bc3b34d571358288752eac08d995acd2db040ec567462ed5d33654a98b6a1519ec74cf853e9fe51394c9d2a7153ae6c8dc19b923d98406cae79df2aa8eaf351b59983db27667de03a1dc6e48eb2c529c428e3a417f8792637ac8b17fc32dbeec1eb4bdfc348bb91b1f06df90ad823556d9225e95735b3b32bb10afd5965671136c223fadaf7ca4819961b97653739c008d5e3dd475e0c94c0b5594e14953c71094568f4a4fcb982b9367d09b2166d196779039b718d5e3ffafb8c778ec3497bd8aee2e07118659c5d47f907dd7e3ca468d541352a256b2545a5e7cabeb480a23392454d3637834cf455be74291f9a1b437739d3abbb826c3ab67135d3ad60d5147dbc5659718d0fa0e23a13901015136e03b6f573e49812b9ad5514ac6f3cda6f2b8732847c795358e6385de5dac3931f6b2ffeeb16e3bfffa767a48c3e6063fbc77d250cdc5cec021142cbab317f04fd3d0a03c0603b616b74ea99e24abc1663d150d3f22ebf3fcc41aac82a26b40209e7124c4b934df31ee038c8468cbcd1989086f20679d3ed2dcf76de6f41a94f50dbc8ec24888d5bf27841696e50edc844d375e93f43b0f21b6fa5db64735bf6392328c89ac78c81ab6e01cf80b809b2e77dc4f4297d92559a3a60663b35590aaa830382f5e1aee182723482cfdf0cf1149c02c730d4c070b56a2a8dd8ce9a14e844fb790dc4e81e9f7d9287ee7f139acdc30e3edf0b03407657101b51bf25bcc0935fce42425bb6e37b4beae3679cab6691ed05cf4c5825ff3526c253d0532b42cf37bd78158c4c372d78a0dfb663c0a20a2715c630746211228460542ad6cfe2d3d038d5d7849725d995a02e1387bf8750c30a61f9042e513ffdfa2729dd3e39c909983b4594324797853c00c4dbe7740380b5e79510046d4dc3bd047cc81cd6e151ca8dfbc438b94860e6bfd414559550f337b22f3af960842cc484f320e8f5edaa3a1532b0e96d77d7a8e33ce2ee6982dff8f6384a5db1b5b097377da7e90314dffdbe1a0eec85ce4193d721399375bc3e38931631fb137122cc89e77498340b7fe1ba0956d48847c5a01ffb990d4736e8c6bd3777329d8ddf3b36b5ec4b25d6ac53f967337d9714042cfcd950e12932f7b3ff987938e3c1d15da47a0693c85c99525c4e40976abefbe96dc000c8b443e67fc7ee7f3c53630e54302d3287f4de9d9b8d3e40096085707acd429d87ba3ce23fed6dbc0ced8b6995703d112a9c294279f699c0e4cd426559a387a7f66cbb5272bbea2536fa9daefc67ea0259cc860d1b63eda5430cdb88668c7d6c97c26eda34cfabdc15c85b981f0eb953401429e755615f6a9a5e52106b57d99c1ed85a7df31b95020f0aba55db44b87c630777ae44da77266e0aaced89ba5eabd54b3a8ec9994439393e6904a7b7e3e2bd380d4da2c3b800dc3483da3dc2e798483358cd0ca852a6e5662f2a59e62205574e804ee7ec7bd0875a8f46c684aa9fb433cd7fd59178a4b1080a31a85f7d67aaac59db3723422075c682ef1d3ee39cf6708eb828f3a37980aea10541a26f850848ec5a1cd83acfb21ec8e5114eb786e9467266fca6cafb8b22a6d2d8938890867e0c9213cf9691e2b37db39869c38d164661bc2960f7bc1faad1df3089085ac1d121d0173ad9957afbb565aea8bd435cb1ad21df930cad9976c92e8b8884dd9c4c8cf5edad6ad5a4d080f5143f7f08d3fd1cd741de26f4927350d3eb1e6870fa7698118275339d16502f85d5e4c499a3b1bec67693918cedb2b466a64240f56a522fd7477051663050b329f44b7807aea4134b4fc9e08447d959b930c21a18283b85fc92357e2dd4ebf13a83f062c64c7a083b8abecc0f8e4f8f21a5a3314d2a9699a2c50028dbd510f87d0a7ba508e03f135eaf8d3e0faa27f24e38a05d0aceae3143aa9ce0bff5bec931b820d08b5481c9a2fcda26218b016cdf8a1b0e1eafb8f6a4b1493b3e87c90c616cb60c64d912b63366f99bd7950c56f057dcad0031cfac71eea1f2cf2948bef5e6766d19895687bb1ac38bebe8737b6229835395859764e25e440a91a555e1c9f826f276f30224dcdd34d5d0c9223366ad498cce1b56b80e7c261684ef267b330954a8cc9f0faa863f50db659015b88e5e6bec3c928741a9d52d9368bfa35665ab69902c806e034ce0bfc51a0fcbaf34186ae08135aa98e38d9dca8dfcccab5480b02fd2b73f26ac27a10e285f8deffc34e4d2262c65fe3c3fa537ddc0038986ca16676de9db58155b4c8e35933f816e09cea61d338a8f16d807c680ec4e7ae318fdbbd29cbc0f99a125151efd9e343a0ec5893be187c66aa99e168e010f8d04790f90af400a87d5071fd006f8473c19f9222cb7c033f53e009bc3fd80138a14d280268c112492a05d0fed4b5b5f9e44046b6c53936c00e814c5d3a2b27a196a0b8855d1e9db94dadf8280a625b4fa2dfa632a7025ea5771395af763edf1bdfabea7d30e7e8ad081aa149e775e3ae506f2c258e6f3ef13d3183861bff1d154813877b1917fc72cdb07fad3221056365b7d1a08cfd30d38667f81e168dd37993e35a8875dfdb84993988f8a4f517595d39e5b24b06b0daa7817f45fa190e71ce6cfa22587a673919000e095e66cb678ba7668be55753110d985c64202515a5841991dec8f41d899704df49241f11227222d89f61b8ccf49672df5cfc56e19dc3bc6c1bec946a95cd0fa057e6d916fd23e744d4862f84b34266c050dff14907d5f910134b0d433830fc2e38b851dc75c1bf6b0956ffab840bea9a6974c2c6d0a2fd59e55405d7b5c8d9661a97f4601855683a99df5452247b498e7b2a9abf544bb25a36a89d6a03ca34b21ecffbe7fbe9c989337081efd6b651e1084bb4a344646b684aaab8eb44a9854cc124f4a1f5d96f71f05b337bf1233b2b872f9e19aeacf48a53d67a95329471d81b20fa76acbe97c0d21710306e3aa8cc72a4bf91e558885e5ba096d067fe7d8ed37740bf27af405cdb31440edecb631694c206a8931f85bb6a6b717bb570a81e65c6cf4c79ce5156ed11acee7a4dba1c8f91b86412b6e9492839258728cd76ab7d008b74efd48a69d4c6cd2bedfd537deca666aeebb071ee910cb146b2b4ecc06d035bd1b7277f248c3632bc58c419d24eafa8d02178c75bb9977be37d3cb3cd5978c2bbe15682397bbcaacfcc7479f7900ffbe005adae963259c8b0bcbafae01be05309e729e06a5fab603c7c3307cbb6d20738aee83fa6c9c65995a4436b4b2970ceabfe7cd5f8e7b42f09047143d43a198f615ac11b7cc3c97e1658a388c22c4e355b40fe4a81190ed66e7a3c2126765a0eca9fc032bc2bde61e37ed80c9b44ec5f7f3c1ac847323de536df4dd1c66256a6ecfa18652ad70b9e0d1ec2c9806b434d0a975b62ee2cb12a321b452c2ea7caf7c511c28627efac292811616bf855ebfddbfb8277a595c6f6e1091b6a14b3264379716249c455f9f5e5eaf93e51f4f5174441f00c2b8269d98f94364aa350dd93cc097b6f42610dc7bb131ef61583c7f8aeda9f028a161a59ada499196171daa9121b27ee4ecd3030296983c8d7c975da3d87525966bc6a9333754d4c8bc276bcb66d5a8b8467f80041f38e5ae262ef80926ffbd95c49a1fa6f1238bae1c9c8f70dbc348b56301c2062514a37f0a13cf404d84a31b0ae547ca794e48307bac33961b8b9dc322f13e99f8263204aaa89f472ce039e1e3d451f5604b5ec3a6de8917d94614210320319f7eca9eabac741eb65601730531f63da0d11157ab27fb3d7d0c36d690b2577ee887f6da648466ecde1973abd89893f88cde5686eeff8f748e49a899e5f71abe9ab9559c945068ec5438c464d071c4287e30e510f7abba4f6e156029bcd755eef4704dab3d1599f8e0e5acb99cdba94bdfc2396fd3ba266dd916676c26393008a4aa30e74b6c6419375aa97d0c4b326ecae8744f35b1605bb2e6da7075270c4b6b51ee3a8434c6f6cd3c099177dde07675df76b85eb29c086ecf0c88821a6849a00530638e9bbdcbc367638fb22fdbc2280f610fe24bc966a51a11c0509e5cb0f004e90344a6e3e19232776631179a349c72734136f794c57828f5c7ea857bcf1ada7012b4a4e3ad7b774b228af8cb2e5d0d162669a5ac3df4a4b5fc8b8a6eb242897eeba5951b7bf86cc27dc0b972afc44b91613f3d25945f46475bd08d8679799292ad4e8baa4b5c9f4380cac785d6cd9091d5f1f4c5fa86cb031a8e722abc7c1c6337c24ebb5ac866fba384242d3ab5b6a001734e6aadc6d465182a36f0c6e77741f1005b91d38b504526b40df8afa8f075992e51efdc3bbde4a807efeb4b15d0ed7d23b0fd0f6ba7e5522e00c05c0a3877d9b94a5032f017cbc08a119339b189856f7564dccde1598b717d46670a1409088530738213e1bf40fcebbe3dd47084c6d21291'),
	(47, '2026-11-29 08:29:24.718005+00', '0002', '\x364003ddf44f7bd758a9a7fbe1807091c39f3fde52a5b99b1d69bd0d88366dd75b8e3be6742d38af55a05733837a6be9c65eecf97bf6993b98a58590', '\xe15b69a64dbf0d1502db6680753f9e0da153c14e043f972bca8119afacbd22308c4b146505cef21c9c3618169608896e3c2066af3302400e26bb739af6a47a81fd512e84f5139319215384379c37c95badfca0df7663f3c8a0abfb43dd50cf37ea0bf92e1efedbae07ecd0499a8d4b9b9e75437807b910d141f6c3b002c37f92675cedb561f26c565d3ba76a91cbc582c4bebae3f8e59b28dec04ae5ff73cfb60919b3005540dc9525c15ca8848c72328450e9a1f46ed223a35a91671913682cd539e1f7a1ec022ae2db279bb6bb416a024ba3b63978521c0cf1fcb2f99b369bcc62a10e5132735a2180db3b8e1c0b8cf0a072d22b7c53b60abbf64db0762969a939bb0d4d2cece639415fb4a49270093d3d8bb859f1476908f6b78fbd1cbbcec7018e46452d1ed6d20cf9e01b366847b71ba501c99fca291dddea7f6bae0754b0b374b27190cff39686e953a2903d898bcf2f1965ef4de0cdc2211a5a101b29e908193a7ed01298af09680b3432ffc0b44c32b2f8bf5250945fa3ad8c3b749375209c1189ef56d4c96d372fc94c418919d7e5727b1a56b72c6c2fa6a9787df92bcc35040a55030b726074f8b7a52e69cee375cea8bfd607fa922f83c29eeffd39ef8c423467a279282dc3c604c6dbdac387f6e70a7cc70915f723077fb0f92351c43b5da0001d15e2ede2940f9b4fcd486c671dabe9a5b5dced1c03e98825868a2517365f2459d38395407a84eb389feb7a8dc0aa84a01a4bbb189fb3c8665c9e4d2a53c6fea72eb785de65829ad07db226fa272be8bbd8e554f59bf78b7e57de977980ed1d76cd3556be6104cf84eea39d17b54b9d166cca32f2ee24f8b6e660b7e280ff6eb58f0033e419b39d4197d30fef57f084fb31d8a99aaab1cd5609791e0dc94109cac3422773d96f6b5af7539d239c191571c1b040096f50f0815c8f6531655d3b3c8e13b5cb5b8d6b5cd9a82b5fc7e78200e9d3066709765609dbcee2f3e705057ab4fecea2a208d9523a66fa612963c8e18939d82054373f1ac26d9d17bdb077325f2c22547f98b9ea743537700262ba3f2d21e90b7df53870e75b0b757e7790e1d183bc2847973587708228c43a1916eeb596ac5af9345c44debe4dbcb7c1e3fc5085f6a36cf66f43cf05f67e44f81537e9efcd154c91bbaf2341acfe68b34a62cdf3299547c8ae7f567ea1c66835c20d79a26c0c5b267bff03b4a5786447670602278a7195d338c32922b20e3215dda9a45e1520ca9be7f16cbcec23e199b431f410966a309baede401f13d3e7b8e7285450f7546a9976334b1c6a9fde460b827f5d08043031bdfaa164e3b0e15932aa1cda2aafb24cc14e2662854c2efb54dd32ca0b18ce68af8219b90182c52e3ceeec8780d980a607fae8e18c3caa5fee225070617c6a692a9fb56ab1c1194a8e536f40ee9150913bb3f44e31e73f1ade14d05c4796c1f88d9ef321d9c9fa92ec8c55314b36e925e0dbba22d98ee1e2393084aa89979a5f04309f9b51b1d7f864291b93553615f66fbd9b4a56f2ff40d439011b7ff0309c70c928d1522ce2aaa2ac17186e69f51ff43f5bf97e4582919674b2dfebbff29eda05a4634fd4bce30c8603c5fbc73b389516b243973aefe7dc8d4f395bf2391a4bf612f55e53b0f74d04d057da5edb4a105ee7ed31f827e32ff2c2ed10443f660b9e9e8bce20e247f7823823631a8722ab33746a3008f16b9548a50b8555516ec728e4cd4e7c85a822293584ea0f77ce3aba93a990c79e16df23715747705c580777453609ae8cc526770d05e2f502858b1be8e9b3ae407709e95ed682e76e1a6b276d4e86a79080c895d1e06b54c4ce3682c0118d8ffb8ff3a92f94db5c1d042f2a1ae8130250824c9ceeb0e9457d498d7ac968df4a447701253e7c98ed52b3ca8b00aef82779dd1d4fb306c6428e0ed8cedb5b472795fe8e80d09721b9da9835fea8224e590862d940e13cfe695ae713001dd21b6e6a0655d64023ff4541289b12dcc5b8208aeaa331c1e2d0f021b4ad204e3be8ab810b379c5311656f89f19dea81ed4de79f09a866cbd81bff0fd1545da8cbf0692d59e787e43ee9f19239a3e182b399a645f611467ede45f77c95877cb5639e79dbcd1f38595ae59c77763f8bc37f3cc3b2de08e246f20ff922068087fb656d3a0c28355b235a16b49cdb35c860b95317445e4ca1f58759d007c54e4a615d110278c810402647a3d073a6f4c9c2bdabddbe968d0113c7a298b963bea9ef56701d8138b627e5546600a578a298a896c26da40f3317b0f46d073c5a06398f8a140acaa238557dab765d4e159a008da3bb4193929277b5bd9cd6e30bf5f130ef1a434af601e5c2fce368a800f5d83088bb1a69ab325482841350659cad7a2de99cb8c18777692ccf34b97151da421d813c44b9839b9e62e6d4d7bd95cfb8d1632d0cbb992f989ac9d5b0ab1584e1d860178514a1952aa9633830f2aa17d594a104a8339269349d3476919986fed52dc1d4b18cc673591b2486441ca42951fa20e968a7c49cf84484ce3572315c40e4188105a5a5fd7d6c47766d4093c70f31f41be3c768e93b6fc8485f58ecfa9be0a194c7ba3a63e3dd71c26b3bf1b5169cb778557b2c920a096bac9c717b09b6cd7f58c896c11d10d4331680919baf3828889000378e4403f7a38b753c1e7663b7ee3df1342973cdfa2eaef46726d0ab457bcc2193d5e902392d5e76f888e93167328fc3be6223464f37a39d6d05b3b2311d63f8da7880dc11e42a43c64e877d5323568ec7bfdeff83630e43ef8fdb263be1be64fd569d55a8eb7b34d413a2e254ba3f190532fa46524ea21d3b304a1572bf512541059abece9340b4b30083324deb71e0788c617c1f2b3855e5cbf5d6867f14b984dba1661b312964a06a6f08de39340f095a37efe288957b25bf4f0be09d6fd3f4c5992553b76e4f5241047da61a3c12088e6e037b3def8c79b4d4c7799c42c23a00e39713e1777a27632a9f9ee7f6d5b7635689c8c5a732bb74820f56635e080037c8f257760e108093940bd9a42ed3db4f7477c8bcd240cfb489cefd83a640fb523b8f859fe57082581fb5187c35f34c70d43500a892e2407ab37bf4ff51395b2ec8ea1f38560dc7fc865696e9fa3d326daff149887b821d6419ff2d06ebcd23749bbc9f6feeb6f391669523d9f50bedffdda23f7638254b03c7571b4be9c8d02b4d297a994b4f507bb38ea004a7cc78d6a69a1f9909306431a7cbbd5a6ea1c457db9505f5532b6b190e6495569dae66f1a68005a3f1c4e342eeb8fef935038fbe862a78f5d6af1dc0ca3e2ae8016d84fb61e4849ff4e6f6f216cdae9d1dc456ec92c8bec555633d71349899ef799df42cd21b0a096abcb4efd68186c67f3cccbd62f0c5960a604deed9ba8efa7b6d02d019e76e99db99c42c99293b854d339eab2f39df1964d54dc13598ca865f5277cc1d4e6095b307285c8e7d683c7486e343ebb01443c16c5d5c817eaccc6488d5e8a7c551e3edd848493616e64d3cf0d1bc6d5dff3d79d4ee5731e914539b62699a74830121af73009ad81ff2d223e0f6f47555bbe3f837ae9fab44965cb72d0cb4019983b95acbe43f65ff60a147e367bb650d23491e98e3fe5f5786c6a97302e0234184e7a6192af19693a81ef93ad2159c0bbb1662e69d43d96ade7a40b00c9f1f2ff891347d6ab739d18bf91ae4d712c0c1abbee6c473f630428657c1a61f9e2712f6b1bed831f9b5be35993f16f58b27875715d629ce5a418e51665eb3621cc30004bae81bc382ad10d0764b5acf3c80cb02e2ea119220aa55f347b4552ff374b12d47a8f0fff9ded7e9b128fedeec7be34dee5c25def8d19c1f21ae1b4c10e30e0b25e0ab0599a55c4c4564de07f251ed991635aeda939a92605633e7e52dc6a64f63bab16dbcdff85f3c1e901669ec152320499e72df3feb6657edc8448a6ea2d527f13fb2e45fc9dc46d5fbcb9483d628df0368c1f6f3191516cda257316ce21046469b2425356150a311b05dcc7107bd0394ec5851f8c856fc55712f4d2be4696a8242e09a99128eee694fcd0152b819eeea5d86ed6817ab9786804c47a194de2ca1ae6f7a4e8631348ab357bbed4d1ff4da106a6c738f1d7e497ab3b8b343ab0155f68214f36676fa8c168931559158603e5c6d24939bba4bcc9105f0406a0f86772aee751026655bcffe198f9311e9423d95468a877442177f36169825f19c1618457e53c4b67045e9203c8cde9f5009fc37f37419255dc93288331ccd57bd89bcd46d451963d18d0af24a6aa1c9b9f4dd12f82fd191ef9a84fbb2d777e2f4b3ea8c98ff1298270676cbcada2dbef7f48cbcae1b7f87fece9f64f494e0667cd5b1ae3a9c321cc99cfc389415b7bab69872cd7f924ab6ef6c90213f51a50d08ac89622b7b223b5d41d1ce3e0f1a114c887af2d7bcea58dbb967715e22925fb863f23789a58dfea04678c9fe4f898b4b9632f454058f4f3e7a7c2a77c9d0e030c6217c1b5c62a989d874ca1a872f2c5785557740e2e333a69c5508928604f15b131a75fa53ecc99531ef75a9ff189779a8bab0cee36c2d83d5cba944a3b1c44813eb24eeda383895c3c88c7c3d5c39f8ccdf68c012c7525101913cc8262503efce054812dc2931d9c1f185fcfe235b26f6dab913fe15c38feb184ba042b660bcdbefd60aa22721fe40e0870d3ce2b46185bdf87a0789faa79ea22d3ad3c990146b4d7ef79f91aeb1df9d2e90391cd6fa386b8271ec02851e31f2e4a1420a661e724669b0c77780b7e485c2418073339b331f593287f5253aa668b21d4b59a1512d158186485863af8cb24bb6b2c5e04845d7ef836bc67df7ff97ae9c0649737e3fe1842de760037350d30eb9ae34da8352692e16842e8426e33dd9f7276a889ab1b33b0b28556e81f820e65ef5f8972c16fa4837186821d919be4e9d74aad89ffa1910ac5acfb6ae1477b0840c9d31af7332a80e6478a73169f6c1a24a5eba81cb56f4df11cddc9e9567761d1bf56482450092bec9ffb82f54a32ff2d99cffa78b2dafdd481a94275615bfcdc429eb4b95fa3900a07601fae03e4b97112de699bbdb944284c990f7c4a4847d4444426db22cb56f2fadfb434109e0629ffb563717671742b18454429939b5ceec9aa2556bdd711af1e988c716d2bbd9a2c4e78df03b7779c609cc783502deecd84d1b7b623918267653d7d4d87474b9065b5bfa1bed577ed10dc193a50ead485589efc39db42ab838165a9344e4210e08597ebdaef2f5bf16bf3185f7df29a8e75d4abef1fbcbf05562a32de3acf3368fba40594dd36a6f60f1bebdf2b78f65f8f810643431d201816d03d03f2c4433a3cc45008a756494d19b16bbafb19f48a4f1df8bdb6590e91b048d94845dbdc288ed2fdd10f31a6eca47970e263fd631c272deafd7757dab73be4d30ef9c9dc96447eb53c57668b3ea055eb5c574e35b2319ab5255ccb72db06adf3a133acf54a52465baf38bcde26bfcb612f7e4f39937e48db778c9f83d3848be5fa762475dae7dadb3df2d9a1d24b81343e6edab10dedb5f3a6b44a3df1eee65e3e9725a7099e11f3e02cf01d29ec8a6a2e9215b54c5069250f61372f756ad564685c18a3118ca6c1f236a798f9f8aeab3ae526a80039898e8f4eb8517eb96202b47555c435f54fd9c2be8430b976de41d4723871ffa76ac4b2b41d6a310acb0db0b12410b278534e45976242332b41ea3e228c3113e747562760cf22947d58a869ba5d2f51f8d781c4f5bc792d3b21caf4149e5b22e77d5bc7a038847697bdc17c2edd139ca8934c869a081d09da11a575ab97bd9cfd63bb5a8d299e312ddbaad49b5464f612257418375882cd68260d0bea4fde791b94ca3b6d7d7ba586b38eef88f5e40e9617f68079e84e0585e32dfa28f73965ba64deda9eeed0da8fbc401d177cc3aca00055661a8cd39b26d5eaa43b0b36025f58490d12abee385a5d78ebe48c59179e35a5f64500aca985c555f8dac82d715fc9eea9cb73fcc9a43f1acdca8c6909f35f70b5eefb89663ce36f08d117c12adc59a54e2cbc2a0b02a5d9742bec8dc16e12f4076526dee9aee0e5cd807ce40438709fc29fa6b4632542e92d9587d66794728e3a2d9b59259d82a09d9bda4e5be9f451b444977d21e88cab07b44e8892dae05af0727979637bb53466c4fc980fcd19da8106c217f883c4e6dc74e273475978b94266b94dc04528a2b467ca9ae97b9391b9e3fc2b301308fdef26b2e5f896582197f1dc7db35ce25798a164470978651e9e5ff6a1c0c43fb24a88b4ea10ea7556e0162d39fa4ad6a96796b558fe0855dbf8c59257232516f5b1855d00078d1f4675fec750249194e04974eb65567e4ff2fafddb06757e9746293782ff1ce6375a50f5d0f1f554ab791a78d8e37dfc372f199cd659a74bcbde81f5d50668df44a59529f7b6df28f1df2c9f6b22d9f5d9713840b835264303354faa93e6705f0321bac0ad260027fb4d6fd324372f7'),
	(49, '2026-11-29 08:29:24.731558+00', '0002', '\x8c1f496ccd90995845117f7b1744aa005c2072f862b91d8472ab2bdda02fcb6e5435acf6ca15491b1feee9bacc6f065125421a115ebd19c3bd208c9b', '\xfefd7e299e7dc7e0b9b01611d551de92c9ca1ad97857583b741eae3446ee2a4558ba2f3de0a490616970004696bf3731fca60699f15dd075170afff6d696f92c8d2baa2f8430d7b575acf499759496b4052ccf38c67ff02abf3b6ef65807fbbe292a1ae07b9bfda2f98a6e8a75f859a275b84358909cfcf4716b005af4c3eb3904707e2a5b1e6f286cc039f853c3341f63edc786de081ff6d0306125a1a93684e097552be5bcf9e49cbf7089c8e28e02a339545509e442a74043fa01c3bc5a96a63b96b6a622f1d6fb9bde2fea29c0d0c5451ca697edb27e50d22cda26a5b7e8253421684cdddd5a915e8dd4f69872c458f5b37bc3fbd9a800494315752523b93930a0844adf14e9760d5d3680efc7a7bb164c72bfa4693a7ac5efe564e7d030ee19b73843f840866738963193842fd7a04a573e4e2463346cc9d3de2fa34d47e4e8359ec4054eaa6efa689755f0dbcb21f26d909e27a5cb18de0611f4a80c4a398288c3b6b2b6c5995ea84785ccd5b6d41a8dae30cd5a32ec4a5f7573ca75e19a29eb1352977df771340dde8fe21b08507971f0b5cf0698a19ad243bc90aaea2270eef4bdf04fd88da26649875507504d45736f31b891e08a2ac647237412b9dbbe2c4dd359fd4bea667268d62f83cda0239c6ab8b059b282ec4f77ba6a2f425823163f9c8414fa94440fb653f2f9436023166f6cf1f53b9144304c29bc306a4a67b976620507cca2e1048e03eb45343b293260675ba3dd9150e04a8f00cca60e2cf17673142e93ac379f2dbd2c27eb7a86aa9e4af9be34fdc8a1e7012f30dc7b36d0aaa58d24663a9b1aaeb7f7daa5157e348fd15eedc26ebfadc7053fbc4a8f8b09879c4a24ef88f5dcad9432405bfde2986ce658c1a00bb3f1f81c809d6c0b95189f0a53ec1d5ea7b05c365e91e0c966caed4e2142ff4b7e73e7138abbcca06a3976719afd1a85c22c695cd1ab59ee0972d3c5dacf119860dca0af854e9dd14c4d08bf9b5c41b71954097754bfbc1470d0e30b8fbd20b65737e171c57f657d0a51792b66a76fbf18aee5e208063ef0ea4f5b91dd7fc72be7bedd6d578dcebd0bd43dd42b8154f78b8d9915a5aedd9b62ec3dc8e4c3b7eb2f2bfde4f18a1af33d9364d8052395a6fa6e44b3d98e32bb665f1d8521760e9491baf1be207da5c502592f4269842f6220b22fb5b3facd1b1e560b3002152a766daba48cefdf60442cbcb39b7cebfa631f04fcb1db3f09cd02ff593652aabd8104d66849ddb80601a012849fd781674d7401802e8787ba28562eaab503f4ec378f4816c72e034f7ea655f58e5187ef217581d87892a5f370e2727b258b9d72a5248b8ce336189e283b22da89ce9b4afb398a696aa5ab35e403e1f78111b9ab64e16a648fbd353c577b8b94ea6119f7242054cbde837d1b782e4ec70657014b853f84c28517963afc105360f369d24a4246371f76ed1ba50812102ad65ee19eb774b1ba64be8fa9f34cea5371d303efd5adfcbdd2e3e8a64e84626ed07927e197079031b5dd8343dd6d82bacfea65f1817f8fffcb9d7eaeb8976219c270eee2c6928130fe825976941a28f31aebd951cf07bb66fc7d4e83dca9ecb3e22e7f3a89d25dd16c3bb2fed3cb920a5bff208229be3c702cc246262d6cc45823ab10912558450b92a6bf8f1e89a8c76cb2bab28e70c217b041882e4f9584cc0782595c5daac8d86f30e6ffc14125b9daaae312e0d1ae7bbdf43207a8c85b3bb4d10fc6b75a0f2aefba590e6da9b1f8e29451c783808cd67855ba442b1473dabc3ba39a44d61afc3787d04dea01f36b767e9edc535f7211a82bff9e4438694b4142667e0e689eb634621f1cec2bdf0c2a15177a16db4d139c6ef6e3b0f55481c658dea19e788ea62d115af2ac5d775f70e18d086df71bcab12f99de47843232aefbc372fa6be92eeea3ecbfb03aa6b4d43ab71d0b7b33fd1e0bfbb1d5d64ed94d65845acdfa0273da84d9749a2e53f6a6c73d224db42d8fbcd25c6cf719c54cb04ca2853b0d39868bd4afa2e822ec37d5cb6f60043cd37e1f9a36fb89533c4a0cc5ca9f67d8c7fad48979a7e5995b87d89d4de8bda9b38dc6956a1f0a4e0e11ee261959fd70043dd207064ba60d725549ee7e522a2d06ed055322ae8a3f021e84e2c63a9c6bb6632783a9182d9c6519beec7627524cce985cc0a89a7c38f274aab847895d5459e7bbcfe8912b3b2314db40aebda24a354cd690f84e3e58b4bec1c517a6326b7d85686cb2cd60504e810e18d068fd409dfc2b892b225648c7615e14bccd79152a0312a766f439e445478d5dd8b68f370401157a2ada5a3f656d7449bbb8d1f8348d12861aaa55a20de995241a3ca1e104dae3bb742ea9000d43d4c54f236efa907e88150a2e91f56b52bf82512565ac5ea36c663679b30ef91ef94ad7e51746669657b58195b5d894d91359c82ea97706d8f6e716e0fa6edaa26fffbf75c83a94033eac937e0b06424064280f8116b2823940544e41f69145f7b5c02e55e28354cc0229816b781572f74eba5f86a8ab07dbe0d1ec5f3a954f56805a354e4343d9fa0687ffd9a6ebfbcc17a3f991680f8b30a80346942e92de32fc69968ca065cd613c87dc5d817d640d87d517606652f12feb7c458d44acfa9fc1ec6da9dc30ec59278088a366399e76b0eaa74098a605852030d33d8c1aff1c4476ebeb3b139de814a165345178dcef1ed22cb64578ed5c651d15a1cf2489f75130570deee3be7a57b8d6c58b0a89004d6144046c8b36f1ac857169b240e7681561fe8c6c670515278fa728d7c02161b80ec576db64cc256e812b6917502d7f1fcaea3d1bf820af01ad4bc2fd2c7a579883ba5309d020f8c7ddfac021a89f5db2169310556cd20a752d23e61d433a7644d1c1506327c7b9c0f3425cc5261cd5e96dc3c2cf93b29cd68d4f035994246c4d8968215693ee663d6962364e94611fd13ae645980a5dc2b1dd3f09f042c8032b6315340fd7977c54956ce5879e5c96e1fd2b62487416c50ad2bcbb31f311511f1332e154f6ed3f3a7f5b255944c4404b837f3bdaae1973f2d9f7c0e9d4143c16ab6f0a473a8c8e35600af183ff2ef1347ea9d9aae54af3fdcd0614370a2bbbf5456658370b1d57d7aafe58d0527770a78e5a96ae2db229edcd09fab33e771426a1759fb8f4df7166508f4c9d57446cac61e1824fc84a1317625795d9d0af357315ef8518e3fc1ae0e670b72521467c4b375789fe875f5afa7f3b113e9cfc0ad41d38a1b7486802b4ec461abbb8e6fafea39c0f7184e2cb39da75c79e88389ebda24839bafbbd8387edc987db98e6350a0fa07353b9c8e0e653a2ebb37a2884fe6264f20104edeef1af2205791246ac422b8499b1b59a4eed2b1cc112e817a342d20bb60f264716b89bf5046366fc0064a8e45aa203fef2f7e8537d7fa9803776539b89b067e7dfe9dbbcbb2627fbbd1e75ceb375917dd7f13ced290f3c09cfc1d298466ab4c1ab93d8d393fb2b94f142553c7106ee83dea529209de12c62d3dabeb2b9e94a8d428ddf95890ed037af71b62140bf3fa2b74df7a6139bae455a3bfb80571185a5ed07868b45f484745c2d9dea9a0aca0efbc988f0dcd1761db1b22efe142ec15737261805dad403c05540905a43ba9ab9acc325ba94c11f942d4917f0bb9a32bb82e1e1ca47fb8756a8d99a91ada23e2bb5df2ebef5af93a0a2b6c1c20c5b8a3991d2df4666167f8870ca2111748318b602a068d95a0c375f8763b123085904346485933d836cb9c64faff09438e85b9664b095f15b273871e91a6493dc19f0d3e423ae4d1150b530916a8c0ab7cfef7f2aa8251a9ebfe1209b5208f3dfb411804ef4e96b11088245a3f3af730bcd01491290d6fbaf03320c83a47a05158580740e4d294ba20d1bebfa4a1277e0416f2f194353ca7205c26cc0a2ea3f86c0fb09cac30a4edb2257336e4869ac5d5ff3694885049e4edbf17c2190920ee4bb54422de27cd5d16d68d35e06fcdebe9f44ec5f485c49f30f9f741f6c22b837ff82fac57f8072c8a11f1dadadd86517d040bea9e181adae1718fdc4674b3110f587a49817e55cd1641daf29ff06af56d7a004f190e578652f356d752c6cbee875eb24f79a80bdeb804512ce1b970d0ba9344aabc4c2b425a005277e3f298a876a8f1676afb5a4dd754a4bd2639cbc581110822278f16277b96a355514232a4074a7788220eb6c000a636f2e0b9c60fbe412fd356ca6fc689a57cdf391fe3ce36f1addb0bfa040d4aa2995ed0f443eb8ba4177d23c1d75468e3857750d55e724d531074befe7c16a4c98c2dad0c5fbc41d9314d8e438e0b697ae9c7dc919d54475abede2f7733c56634bc6a7177464df1da3a2a16eae7564df2a5d0b49e968ad2b77d6abffd1c5146d94d68ea49d5573895115f86dd167d8f92f9350997f69682d124ae3db7334e4096ba29b246948d06337e3ef85596ff751461164c57188a3a71ee3f86b145bab4fae287d7490ec96363c2176cedacc5390b13cdd333e999dbba4f364d9a302d83988878f4a98557b890abbf60672d9e2d2f007127f24c2ec1ab816b87e072f50eb3067e50c5e6aef07fbcb09c5afaf5fa6726315b27b164467e535078a4026a650ca52bbb0234dbbea8a453f9d79ceff6a71a31699248ac25bbccf33d61f13545ff3d7b06bc606079e1ae716291e74d617c95dffc2dc58fd6cb71dcb109ee5753db5364b06c2a5ade43b8a4c92f1842c2f7bc51833155d3adcb597bdb7c683001c30384c88e460ffda13d053cce14bb538c31cb515fef47b3d8f2817933b2cd57a0181f78c29b1cb671928fb7475e7fce463012fef1b4781d86179b5fc0b7b43519c0638b6d8159154d206b098d3e1db4dc694044e779f13dbe779f3bf10732312931390fe6ce84f95295f13cf358007265a4820551e75bf50cf48ea7d2533b24001341a4686f97907a6670a460ad4c5b7572e27e4d5577f95016dfb651c261efa90d94ca2bf72428227dcc9b77ef7c5da40cdfdd681691929770e476c4c24cc8e6470e15d1e790f5062810f881971d0f3176ec43818c11469b0e168ac4fb7b4a6c17e61163ffc54eb761643f27698ea28e01710acb62a3db078b68f2c894ae905dc6ad48ee9fea1c5c7ef2aca4292b3441eef7f4951a01452925b0e1f56edbea96a810aa649dadb63663281b1ce83777710acf9104f202f680a6982bc8349e7e916686abc7e6dd73ecd3e8d993d50d8ec4452ec217da43be3ffea619e93c8998b868298c378964de873c32130ecf3cc01152e847e00401a077a11dcd6db4a3df5db8e78ae757f7f7f60504e0b733adfa47b927c206b1fb1a43e776247545ddd9bcc7f06c54d1f58dd992f2aea306fe2da9d907bc3ee43dff033ecddfd5d3050c23c3889eecdcd7dc7b05b3c1b83cc8f9fb922bbba41984aefab00061c10c06a4fad69341280704b9eeafeb7b8b0c6ef5e266d38e7bcfbcb4b953fdeae19912e5a3463c38ab0b2ed6f53c254abe4513ac4e60a302639edb8e0df5557a956664283fa3a641e05f5fd7a19c85310088feb9f5f7ab04ebc1b9ddcd025634fb421754b0ea3d37fbfd236e0d7138a7d65f1d7f43c7b69515dc5539c63f0afb04ec3c953d7df2fc905c8008aba9bc119af576025f2c9b7ee0e3ce8e4cde6ae37e9e5a82eb19fed983d589154203bf502d3f6628418d9032ba5e0c8396884ccd21f0599c668dcc30dd57f27f11f1a6f68b69d9bc080bd82b057ad7d42f637ea963f9bb5cb65b5318be058b33e10fa4e66e0f0d44b1471c830a0f819ffd33dd17d34afc69ccddd7118b034f88c035e78205d1828b1bfaf19c1194b5bfdb270d28026b30d8aadbd88277f6998aba66d30287ccfac688eacba5057707c9d035e8f1dad8dc8f374c9115702fe968cbb2817d960b63ed68f1a5bfc901c65cc91a2750f1ce25a2667ed2d74833617c21ea11bef463f2cb47322a9fd4e50d9e98359f88774e1cdabe1266d9130affbdf13585cf19d514aaeeb1b823d47057efac6a713e4f1f7e3a5f9a2ef0441fcb2e2c29f2250ba4994b790ae4e1c6717e8293b46ff2a2dd47264b7b77ac9cd6ef9bbd2bc2bd8cc1497768987341cc48ba288b1898ef0c69703031a20d22d4e2d685683a575505b8ff1ce767be61694c87753460666a20e3241b4b4f23cd2a52a32ff469857d59c7702054cd4fab250a31772f928c3087588ed2d7da09398a71c4365db197132550780247e0151fba58c5501e58a4383423aaeb3b21578d2e448e01ab83a58d6dbabad94fe675b44da58d427ae76e9b0a98ac27ffe3470cf3127c485116eca8771b84e0c1d14a7b2f9e5ee8d453d95575c18ed560d543c976cb334d752ed58c3ed6784467358191f9d3a41fd5fcf766c3eafdf2c3d7c295d63bd9b931a24b7e7dd62984cef7b230a691fc5e00a946fda350e46ceb456ee0bb745dc5d072e651479642204504b252ce0fe65b3a0b66d47d9e9048bcb6819698a8a43963fe543ac42b06de9eee32ec6ce66827e186df1886664f79f2412f8f70af2a0d10a72c68bd16e594c6da115ac0a11f3deb36b241c19a1c243af29e80b2068fb4ba68b67c87fca5cafaa5e155b8b7064383dba96960293e240737c865f8f3f06e395b1f3df9701316d1eeb0779dd491c418a7d1f88fc8c791184be42f699a36d10e22e0951b551ca8f4f3c79a0ef4d60e4e34de82724e630f8eddc36f7e942059b569186d361062aed6322991a6567e12fa36a99cc8abb217bae2278ddb48a7c721687608167e8b15625ed1b2c3cc8527bb9d6d6ca38702898ae47556702051ab1e6121732d8fbbcf0810ba83eabe1a8a1fb54d1f4804b54b980ff3721ff93928853fb8a7c51964f09349b84e534998f1d74d0df9e79c904f9b2f168916ef3b83761549b9747e3fc2f5785cce7b9fcb40eca41091a63a8caf24332343b215de13ec04d47dc4c2c8da3bccf76d2af057cca7f95b9ef670cf95d52d5e367655f67342dc693d94d014f9ee01277499441acdb749105fd04c0f9a130dc9058e7ddfe417df53df2a1f399cbf225829995d215d9edccc91b9d7d4ff038b7c424cec1ad49b8eacabe0e4dc25224197d2f611839ac1919d3134240de0e5f6745a1ebf5af51e840e0890a2c20ded7d3db1550c2f8d0539c2133ffeab6e47e5bc0add5ff56dd44321989a1feff75a963b19e755ba485cf15702e5545c9726aae2cfad2a5548b87ef70001fee057415073498820fa2c228e1bd6c6668d93099ce66074b9bf66c429c2fa086b2cca1de36abfe52f3c1cea553384812bbcd1131fc60de50c209777d30ec6811043033495c581450a5feb72228794554d0c3c21106c88ad1bee8e056a3539feb32670abb21c7676781240f21eb62c362f9480e7ca298b6e907c746b16c7523442e5f14029b2b58a79c052b7e987d0523de69655b19bda25bc9cc4ee514950197a9cbb949e10882e03c75c6129dc6fbfabb106aa338eecbf4fa7163138c25daad7e0cebc702ebaefcc876a791093e876aacbb9a305a01a53d99c4b15fffc44a84c141689d37154dd26351f1beedd5143937982154fbaacfcd88929a81b4fe3e8252b75778fdf8bf5b0aa7bf37cfea5ef9142ddf21bb7bc15d49feed8b55f0fa2c2828f6c0a7484eb14abd1934bfab714214912c7c6a5c83597a69c77eddd3797ef9b63fe65ec9865dc5bbbc98eda987b09f61e5769cf5d91709b10c46fb28e9df35365282946a60592c162c744c9cf851cc1274d846f381fd1a781237bcc655d5ec7a2c3e9b859b9dc6e3ebe0aa7bda517a2b6f3d2ff84c32cf85f689ea80326fb3be34f7acfa7ad8d4260b4e6653778db679500864d5cbc6fa6c9c0dfc166b2e521a39d614b62ceb91e95388437845ec1848f9e38ade567a6723fd264390daa936be267566d06657cc49e5c2df5142a2b957aba2972545bdbebd88333718887c91980ec263988f4944f1201c7eeb6ad8d1cbaa7209bd1454549695b93a4cc040073959c96945959ff15b515330f88739f49f9eec6beb71dc985b944a142a433a9fdd0c930ad0da92e520085d5c33dd94025b9885e33b8df5fce16712c1a8d611b98e070d182f9a8f14d46f48730e43f01e5583ce3aaff4422cf182005f54bfdd18df96f3298022fbc1d41dd16d0d83326fb196ec005aed207f2d10d9c284bc70af9a5f6abbaa741dc4b62c2265b5bed8c1c76d345f97641a4c8a7a0b9945595afd421b456249f2c75450c8e7b4226c2f4a86d522bd8a0aeac041165daeb9648f88c591cfa918b30c9830e0f23616710f33df66051603b0398200e47385c44ccdc8892b875b348bb79c44a3f56f2cf59a8bd8e0942b18d3bd60fe5d64d70c7942e61f88298b33538ca008ea2beb227597a9a02970b7fea7ac1c9f6cc00894f6c18f67af5cea59d23006fcfb31d15ed4ccd66d82d0b8dab18a42c85e2fa7fad010b77e1ee238139f9a688394d32308546e84631ff0f415994ab7e1b4231246426cd4bb5df78373b4ce3cd9250e27c41b3b5b7ab5f7f610e558ba6d86c11190213b8d93e2288361042b2abe8022bf40dce62f65b6693472ba2cb57e154ecca4bfb4e6d3352699daa45a7e6c2edfd2e7225843688f815c3df416aebd4c9f125a04b8aae8d7416ab961cdf918f2dee41c854863f9614e18c2f5fc7d03d019a4219daed3505ef90da748e6d3b694a55b82f5d596fbbba59bd604f147341d7da4a61a9af4333ac38785b1d68f0ecc4b4c2a3372de6ebfc5bd41fecdf587fc61ec010072c059b443206f492d28aa589015f6ea63171920e856001d89d385fd981fb2948c3505a4d8dc85c0e1df49f03b724d210bfbcfbd5d32d0963716a8c85d9a83f68a96b0c294ff5fe90640ceb8795ca43adf0ac41810f235257c3681b8b7d3df86ddf882650fc5d0feee089fcdf99c1c18ccadb5c0adca69f5804ec2754f50f642bddac0fe4fdb4bda9e160919754b10bfb6926bf54e8213872c4f938ca6253e704926bf60882c76c6cab43e423692c808117127b82da155b239c9e588a3d81119d4ee8c7b71d0fe1a99ef3c1dccd470e67528b3b8ccb5322192573485757b771986e2ab2e323c6c03f852b3e2d99289750133b84051a07e2bed2c190eae96345038afcd105dca1f7d321c502e15c7b9ea1c3c5ecf62473964ee422bff619359361543b729ef5efca28d60922293e82db000ba9219de14e07442354774d1975ed9d89b6de111ab82c8d2ec879c9a40355e67ad01dfb904a008badaea5c3cd7d287f8897f71028672b072d91410f478f2e9ac0c00a229e4fa9d8a12fa911d0b0a33e3128dad09ae71e76cf6000eca920a150c7086657c3ad23b04e98bb926aa42d7d24c99a239335bd77cbb7cc74c45e22009fad1d5c91536e21f135c244501dc02f5361ff99bc4b8ab76d908ea9e723487e8698f99fb895216171de103a43508be3c74a38fdd4731304936cba77da1996b621951e1273273cd739032cdbfecd0593675e9e104feaa0f36356068147ca91009df02ce862a17fe8838d6ebeb3f230630a7ffb63d44a7560129467cd16fe40fb3fe3c9ef958e3f691aca17d21b3fa98ee60b9c8e7dcdc5310b46935805a88332d22a6e19db5d4e8b7d5f93b9e336a31efbf284a8fb9da8c6ace8fa63821c8cca8c9899d6dd074debaead66328e0810ff61cedfc768a93c91f77e112ffc0b12dc8684dd61d9e43d5680a099905eafe99086ec4750818be883dc08ddccd3db53bfbec2e4771624e4eba0ee48181381f8b76beaa154c072e9491304cce9ec2a6099002ecb3535bb2c07d5e694c556eb2d9431052b8af6b9ca6835c40bbe55a8513c8f2697f62d82b2106590ca67f273c5b40ae7140e82321607b3470e14c9e3f6f0d8bcde6da05eca265a198deedcbd3e256'),
	(50, '2026-11-29 08:29:24.738674+00', '0002', '\x079373b7dcdf18d34be77091b4b8f1e3f95b445e376e08a9de5c8864fc78d0942db5588847d4c2a6d442a7229ed0a102c4154fa1a72e54243416ba61', '\x70241e5a7eee2350ea11d6e6b8599040793d429f2ec685eb1cf2e4873cec2f987b6b07089bccc9e33c924c4d1d9b981857c333e5bc53fd51bf092e81e2f17baab333c8e3e031e44dff322c1f3338f7e02d396745ea4c961ac0786b09865a7049d3b19c56d4b50a6bfb7fecba5d3e412a214df8d420887605ec5351a616cf47cf8ff03e0a436b51362653f033feccd8741313acd9b3ea99817c740028d51fb2c9da44d5beb4b2e1b3d961602570a8ca6d7f8bafdcd978535b34b9dae0da46fcad3a8a31aed73f58ed8063e4f2c42bc84f4c200f9d87f78d41e8eb21ec740585cb5b0ab023b9ff588227e5c026c997ae715f98607618fae5e48664dfa6d7674a6cbf8e16e0bf772e28ac91ee294b1d96747eb7329fe199d4dccb2c2d6de21a0137b2d9221e4329b4cc7a4a73cf9b75028add9b3a10944ed7c86d19f021ef22127f1ced6ef9b3491ca45973f7bb8a22e807658d04a0c5f4e9582e355b54dc4d813122caa79b5038e9e06141bc9519c2d46672897328029a3b74e55dfb94cb8ba846b29016bb5e9b268eae78ee5073607187130cf27480104274970f54461eb80877e0b3ec285ce8d038e46aae561f940fd5be593629de9d10616a8cfe61d857dfd4f98af5dfe62eaac6bf2f75987a97192691a73ff818c7f7c65ecda14224edc5328124101b92106c2a5bcd30c4e0ba5c4f07cbfeb37984a62547c529151e511af6ae0f59ea10135304b2cc80b530f43ffa02db1b19191fe0d63e2e291e0bd0635bfca5c6a8459045adb6ec5bbef39ed101b55bad445cd52638510b55033d49edb933f5ed4d248768823858b3849c8d8dd324c197f645eec963d6d7dc7ff8f7a31f6e69a601144e35139a498fb7c9eb5cd6bc93b97251cb6a43cb889a4255087537c86caff56fe79b65a5e5a8616b7623f2db7df97ad77be9f481f827d4d2a26d9f89008d53c0c6c149a4d89c86599c00a274944d87c5a70ba021c72b36f2b301d3399752d56807c069523daabec1fa19db492a96d9bdf6fb37e62a2817100a287669e45c76881ee82c53ddffb09015bc3f9846d2926b6f83ef6b04a1910f585ac812a317cad08565379d4d5caeac3a24c07d34bd6da04cb5d07fdc1d47c66ac7ac17c331ca131d228f934422845f539a30ef2770822f82555d41626d94bf6da6b48c6d965d063816e1b656b4c35a5e452bed5a8d953cadda9155cb1fc83f861c97f0d732a4328503da1ca62902fa3fd7c8281ff22981595b5ebe5368504349f3ed64c2c77e2553091e9cea410f5958692c9ead1be1da934d20c544ed189e3ae4a5f5c97a0d7c96cdeddbb6b1a750e3178fd1505e11c8913df416777441e4f65cd8efe36901ad7897732834a2f1c16cc4b112eba9d38551c3ff1437e635f7bee8b5037676b34fe4f3e24e9484ebcf1f97d165350f08fe00271c95e20c988a5325de18a132a81649ca46530b9acb5d0dd2a926f349be57a0e211c6fc190fcb77f1e564084fd1293ba1d88791faca7c3562a07a3eda38b725621e8f39f1cbca0d345873402410ed6dc0d749a269fa935d9b0400c07cda3272793600b5bf486457179d73b33ce9cc59645cd6ba609c6bd4be3b2c9edbc50986c9f7d76091bc422b000852443567952cbfc1e428ef3facdfca773c89c02de8cdaf9d2c8c2448db8ecbc2ac0e1e0d3b8f96dccf5e3061f3d59b719053017b96682aeb404d06327347bed1b603ef8892e1d3085d6699c784145a23732b9da483a2935b152b51d2a6bd0df9ed3ab4afed898a5ab0143a48aab210b1de725401b70d09e4e7a351231ef6fdf558df526f9aa3a6998409599c16fd6b8f5525506ed2e5212ad8a4c577bb4eba35267662a79c253dc64e7817e53fddb30e9c88f57e1b0772db56aa36fc94fcc0b6c5e545cf252d35045de78f2d14062ac1744ccf2fae3f8e90670e9560fbe8fa1d58acc5beb3f3cc2e2aa381ea2a434e896744e50611ca39c0581a51f4851ddd321cc43b8f9fd38a49ea26e73f8561b9c09e2efc175e12d204e83f3130c48f4bf98dc81674a0428d0de30c17907383a34dba31ff298bd2b4b781e3bca63964a4d8efba4cce28ffa72a0d118076da754bf991cdff4cb4be1f35c10d65232cb4bbbdda3d04243d1c86311bdbe5451d4c41a762e32019f9e18407491e8233f0aeddd5b501f266923ccc495ddc5e7a43f15bf35ba1b85b11864368cb2d634fe90fcb3839eab7ee22c43242de7cf8c2c7b86f8c68a5545e6093b1ed66f36a8de50b8ead3679033784d7c511e23e010f31078543cf1ba9b9f73ae4010c6d8f6c358d478652f436b153756506895d0d7d19247c270f6b24705e6a5d819ecd3db906351853c0e41c62bb8906cd1eec086fdeb38ed09e3182de9bb155a26329a1bbd50f0c46f086512fd0290d0c4b9f83717ffbfe93ee86df035c709921cf952c2f4aece1a7b1b784410b91b62337e431956eca473f32aa2e564114c12f3e9756f8d8ecf4f3dd441025d30a2ea3b595c72eadcb43528edf8edec882c1ab374d1e9fb3d40373f6b23d403e6599190c54a3cab429acf964fe59d676c337c19acece083d0cec1a54af672238b983a3645809a1ee90964e3cf52559bcfedb514b3fbc7bfd463e9b1653c3546f8f3e7a63e0b7cc480b09e38b546a78632de176682a969cd2a8578171a1bc7813d7f83a74182014a87f2165284e87a165946abe431b447a8447d81e3f07cf448367b6c023240e136460174ca642797594e1b6d329a55b5ed3b12f1d49639467c8085e1bca7953f750f406520bbfa5c2cdf145d42166021a669d207c2370c109bb6d4acd22a49276bee5180198f35b53889a9160f904b24a287d8d9f13dd400f6cbdbf595cc345d73c6f382f6544ad81f7cb8e815f2770b744c59f0c04a6fc0983d969abd37cf3c0b572598a53b1434957340914ecc949a133193868663d12ecfbf39ee812e7d9368d77325571c4e4a66f80c7f03f1e656176c983e57c352f28a5c6cf5105004c24364768886219ef32319b178fdce10790c9fc5aef6cde83bef6bf4775ea87deaae407c59773926b78bc3946dc6533307b3ea4e8a68730b6358ef9a266ac4ccf7dff99c98d7d9f8e9e3e32266b3bc1c3c49381fa9156db5d4c1dcba23153c1b610ce68c2dcb81df202fdd2ff79fa1052cc078a5353b0f6ee8fa8fcf2a7817752588c7f22ca1a22999242a3f1236bf174d79f095431ecf1cc71a8a2d1da8912c6476a11bbeccb6271a5aa54aa879e62f58c76a1a1b2ab93ab016538a9a2a360451b09cf1ec1ff0fd15a0f4d512aa7bf8e3812d4520ca68217d71a958bc3a737b55a76c8c6b269a0d395c0f0ae08b9d113648553061b134dfea7206c20996b2c1b117afca057976172bdae24a0eb27127e12b0134ed5b71d03b86ef26d73ff7e14ccf3cca8b1082713d9519397f8fbb8d8b426ef05fd4915a663be8d01d67630333f3eca5faa372b8c96d40d346e6ec33ebde277c99e1dd5d211cc9b8939ae0b7ee439c28e10741a736d2d4228e21769968027543d9d021c4c3ee898ab9d6d8efbe5a09aa6552d423b035be86de524a3511780f27cc3484aa1b68ec8c70dc9d58e1312436c6612207aa7bada98ee77e205f9d731c5ac70237598f8f4543aed4b5bd7f05f173ed9ac5a065c05d7f4547fd92a750d62652a40b0bf404cea19e1e71486bf4058c5b63cbda92ac8556abc229702aec1483c9fe8f59a6172fa6aab432a48f80a797331e16e6c23cb33dac72f94c7dfaa51b9adff662888020c1e2af04eff003c4c43e129fdc899d10c6994da57ded17e0af45423c9c1fb64ed29451a75d15efa6d8838f4e0a5ef5a81828cf47de85337066bbbbf3621781e3dc6be99764feb70e3d23bb5af9eac6afa897948be36d06c4327a91fcb1cc62d89dd212d3bed09c8aeb4d1f5fa4f5b1288e774b501268bc97bcf130079e639ba2ce69de44dd61bbc1a8e9c13b59da9a345edce0e8607df8cd8cb146d22d39802ea40e342417d295b77b7f94f68ebc5818768d1450c265b6b7e374be43c9084a1e28283a33adde161b06aba7b00f119953d97425e0fd2c0d7cc7e4837e40f9f3309f4cfbc7471b3970a14b7b39a5324c58066e6f73635456244a9eddcd1a18380176ae8922fd79864622f5617bbe17b7fbe899ce496ccdac9edc2a99adfd188dbbc621018082286d70d759ecb4fa12c98b0b9cc3cfc3d6000fc4e5f636ce3ebdbdd15f983b077cd530fb8b8a63ec4ecd0af9b2f04afd58d6eccf1b0439fb08d7225e811857ca1d04f7ee106b153f8aac75aec469f92f1af88124f5b9350b43a2b36a147559f4c5b7f4f8d4fe88076967927fb373508b9aeb9c9b038947bfd51e256229c911278a33bdd52cbc73ba8824d2506c835310fe98f1e5011cc9ac3d039c5724c8783cb675c0d74a5a9da265c95c4d72884e066edde9b2f043ed048775b9350bb377c91f64ece3439787a3543b45aee3fe625bb50bf6550ea4a03e1516d49dc5162883f1b968bca6a86d3c8e36dcc151a411cb0942d236e37f2c3249286e65caa3d396994cf27dd0edce36193d1fc632bdb6ccf872983640789c84f698f47817276d4daac64424c2f71db6a67cda69deb78cc3005dad6159a2884f01e9988a133bf1a068541633fcb6b64cddc2b34ab7cc3b8b87e5d3d79c0a4cc13a843eaf3e3f9b2f08a87ac1a00626d25f59a49b00ea2f6849735c358ab4064ae25f496a6ac93d60d0b1d6a3a03da9ca12f91aa16367fe77c4afdf9b1d74d9df1305b7f6cec63402c2b5963cfb63f5f724f917ad0bbba6bc1224b313827f3528cf58f9de1051a2eaa94da03deaf4c5f26190b4ecf17144fe4eaf0d3a216a9f76f5cc0ed333659b1c56e3ecd7363be53377029151257130be3abd3164a3ab0a8ad5f61bf631ced26d343bafe32d9467b6721806bf7e823706def2e9c1899e22ef77de07c97843fb14e3c7955f9c17b6e148a2025aa136460097776b2c184b2f67a99e7ed62f7f8a92cfa61bdd9df9232a56dd151bf78d9c973562229f1c2c61895d2c3eb3970f187ec3a92a7dcb2e8c62afbb9550f499ce74a2f1062e29b915b1f046883ff83099d4fa6a031b39fd8bd84796a0a3326d92097756f07da9c7134053a2f0f18ce5b1831a9e39cda4e50db15447e247c8fc2e4a1478fc433b01255e125f59b46224f36c6d4dcbec4099a82841d4c643d2438d52856d030800930e1b2fadc404c5caff724f73f61c0c1008e12f225c91246b5d3e6175e6701dc86bae6333f2faa3e0c79477098e3aa99f45adb0ed4b4cb39c0090eaa8a3dfb8c61f961101ab06c978e3fc957bfd19d44dc9fc133dc08378fd65554fa35d008926c699f8d92275e735765fb3e74bf51a28e84dda34d242771b46eb8c163acc476468911ec2cdf8d791f5c13a69b56af72a6f536cd195a6b2d0b0c570df08cd76be2034b93438840f28ce1fca1dbe3308fff39114a3e7542aa16a38dbb22824985f8ec184b5336bc0d6642ee541836fb786bf1a5a5b22b0e25f2266dee804bc4c6f75a04268396237c7a257bf12bd006c42eb942d27ebe21d77c5e9ee99264a7e970e9db46345d65f16e9f92e6044e03b9bad3c6700ffbec7850d797d675d0ba15d5f06ae5251289457c0ffcbabeef3a6607077c70c40a3ca321e02529dcae6d90cca93fc5b7bdfde851174fb0e5a9ee7d236e201b4bd61865a5e55c14ac075fb3480b424c98aace208877483e3ad42d6dd75c4b22fb41aea5546ffd66434942f2912d30b0eebce6e4a4c7f59a7797ab64ec3c0dcdababf238af1c4df6ebc2249c2ef328f9549700697fe52c085807f2bf15fdf2a92755c2e535f133ad8f98d594a87ca20d50a9b4e41ad45cdcfc7ce6fabe865482d673091cb8aba2f912e7aa94ccfb9b24a6c279b2d09eec0a46237eac78b02d2ff32416f323362ae530eed5f4d86f51e3ccdeaf7db93b9bbe908af0e6fea7391577b9b7f209f73acff0c87f04d296d16a10a99e70b22a8c95e484cd7df1c8c8c9b6a2cd51b539843330103d693abb12894fa8bb143434558afad111d8d58aa6560caf5ddd02431548e925ea56c5ba857248323717e7fa73024ca05bee70800f9deccc9c611f93910379c8cfa27e20c40e980aef4c750a70932f07909291a98b1fda2e291bbf653bb87984914dfff49f728f1c80ea2bbefbea477a664db4a93ccd38b5ab72d6c72a039a53bfb861fa3a8b7809351fbf138ed604f9e869882f429794548bfd5fa8771d2a41d2bec07afbb4313d2c20118098604fa53d5ec75e8fd2c232331d10f0c6ed06adcbf33bcd0f8b126705930d2d316fe0591dd93d1e30bb19f70c9ca4355c7da093b5b4734d0d010d4bc83cda3da6a91874e7a79257ed0396b7d3725031739480211cf173faa385a779b0a6456b3b17a66c6d5309366eb9be8a3278f6a8288c7618609a3228608272e6336628252b211750e826e32b42e894607a32f90a85fad3273b5194cfb48d97e25521bd1120251eef498f8beda15f9d4c56d3d02f5041e57c6accc6f9521730404dee918910f839c25b598d62fc0f0a68ae6c0fae6ebbc07ac71856b9498f70abe2528ee275f388f86aab78734a6ba5cb507206b63a3595f7dd93be6c31c787f923d48a1fc56b3444eb9a4f845a0a511c62fa2d6aa6f45904ea0e368728ebab02f2b2cab7c70287fd1395d7d5f2b30141bdc728c8cb6ed7ccc853e4b826ef20d9d6a9f25b913ea722fa45b978c79c36c42935814c932114a4e2188c04a876b9d2664ffbec433dc80f72470ef99716af073f51ff5789ad8a6f1a01c5382974947f39acf7c3c69c98124d5f0d06b31500612e335d1c9e776bd3a4508c400aa222b79653092d31f584fd89173a139019cdfadf2898e017ad07e3b9b3a43ba9ace2ecefba499271ec238c0f38b99e604267c264963fe9e58fae0cefaf7987ab3e2acb3d6445e7cbc920eab334a74174bbc0359066f4d7d5ac7353c46947048d2b5ea6a7942e362c47668e239f764be9b1702c4ce98d79b66382f6b0d0c22375193f03ae22651bb70ea50c27dfc8fbb298f88f650517ebf7bbd0adadf16e4aa7e24ecafe3dfc75847966184208d4590d907ab2eef09d02acad6bafd869c69a0a2a31976e0d0e0ea3c8891176e485f82da8b16af8d02e5e20e11d27bcc2b2668d2d7edd93ff63ffdac6c1ee5b853073b859d7da12f59dcfa1aac58e824a901db58817f38de674ff2faa8790aa72ff5957dd0b703c374c7f3117ad6d24ff902e604912e93f7fdd59122478cc43c14f39e6753057132e3154422705a3e8a9b9b6fa4a2e1c6249512438005678916efef9a88281963536550def8b0be04b8cc062768fa576feab7526d7f691dc847ff2964b08930ae5e3103b10edf5daf3928a2497dff002d79a70c5550e2f1a909261f9f392c290d0f023fa0b9716f23324f33306cfe6164f7ca69d1fe89163ade1b0f117e151b6ff6208c64453934506f9be9b7c16020d1b323f5deead5eb7b2a9a8ae4a4b32c39d8dc430491db36eba88b9dfc506b2384db511a745ecd987848601dad99d9b2ced79b3415921597ebc7d1b818202404bae94542164ab5855c809dba3745e72056fa3b56fcf43884c0e43998a7b256d6f1cc7502915af37667357cdece3c3aff6087796346d38376fc68aeb2ca7c7315be1bf9fcc87619afa0f3a48ee4e8e7844e8ef27703d182438e8c576d9e821e0792b3e7a1891c9984869bdb14c4fe7f5f0972c452ba2be3227e94f9713710effc73d75f9e8ced2580f936658f40f28e7f7c87408aa2a9e4094778e4415bfd36bdc3381b66e57d84b9d96d878284c02c820539665436f2a718b0ceaab76508f883404d02539fc9653db37dc77bb1f7670ddcb138449ca36a08fa68ddb04c7affe0cd043e4c5ae3864508816cf65f2e020ad7384f2e2547ed5a3bb8403b1ae6c709b1bc40e77d2233c918fa91f0b7a4a6d3e7bd002df2fb3ce2c67fd256eee497a92ef3c054a520df2ad59fb3172ec49681700a7ca364ce634442c13b0951441eec3926bdc0b0d7aed274b79268eee1ee93a2fd011538ce36be30a36af6220a9c2b5aed6b1b6952402508c196c3e314e48ba3720572e63622287b18e6e15389cdeb1a197f2d24211b4a6268d0e393ab4c4ca47109ffd1e126112a4d670b60b5a44db5c9830cc8991e4c79623c0ffff77341f45df6da4b4e3fcd9d969b6c4bcadf106d045c0297da2065876d7294ddb3cafd7ec566be63f682b0d02ee3e491f73145841e0633f7452621625d8b044e61f802927b0b0084e6f7f910b796c4e0f87e9620cbf2a161d7bcc4726508d90f1e7a6b8e4d747ddbc4134a72250d1c5d3529d268ed6b9201a924695b6f07a3fa7c11906673b09b6cef3aa9478ce46a82e74096d2a61069ce52b39bb3b89ecb89cc2f5aaa95fc9f6bfc92c8714860a6fe830c8d427849d0e9bc4a601b014eb621394a1b15d8c7f6c50c7064ff0e9c52e9098a058c3b5b3a7949f101c073f024e9c1c548dbcdb2857ff09243dae9aa7ace5184352640cf68105d2a659b0ae9f2559f3cf4c7a5a1e4d7984193e711efc9b4624557ca542ba308410364c74adfaf100fcfdf54b784b23237fea0fd9c0d1fbd6d89ef3cfe3f523fbcdf5c968868b4838f102f8ddd7b76116d33775c3b21e7266870da23d32accfbfba1e86be3a00883179662d6f8de00f5021b9713d96a840f5b528dcda8399e515ae5b3b3895942176b19493177747ca6e4bed56dfc4f19ccc498621033ebf8d0bd74b3bd088271fe5b34e9ee151272ba7ce2c79e3a9a30e7458a6b9691af00a6c9166823e0f5c1eadf90e2bc1e6528563b1c59d8537c8f2b1b165a7723234437c6dd45b56d9c367f0f6b1b5f4463ffec26083f148ec228fc40280f93a961ac247c39b55c1860385849cfe5a9a028ee6aa44ab5845c107c7c6da85e8027df9701b2feea833ae0aca3f3b95faad27c1ed158516469e89715ceea9dc44c7a7a017d1b90131a120dda2c084319722b923f298163a0804a011e1ae3630992f8a49301cd51a9462ab9abf2c7f7aae950d53a4533ad30a7432929e35d19f49326bad557fc8b95b88ee5cd9910316de49d9323b0c4a539b9dc1fddbb6a23812ade5183df2b386b00737fc5be59a318b6e9c028c7045f1d2b2e10bc60410ae3d1f3848027f19fb8ce3da168fc023f26115bdbb4e3f3a70beae18da7e686b78a66e17'),
	(52, '2026-11-29 08:29:24.755431+00', '0002', '\x72b276d00b4da4a30e79419d451951243742539b419c07d953c3f67e873c90a2abfe670ab6abf00bdf05833b9654ba0ffcfa19bebcb49f78534a5e11', '\xf77b0895210639b5bbf7aaecaa166b07f95654fbf058f3922260753c171c4f87bbc85b164fc0c96e500be77c6f30db0baad8a1f0aeeddcfce850d96282e72d8337f9218c1e2988dde02f39ecf24e8ec7a4736c1acfae5c5ee9bbb19517fe45a5e045aac5b9355be646953fae7e7ed7ed13f7205bc687797da0a619aaa48c27bbd7ac2eeda6e1841f3726cf166ed3de2f72bab9e7b0afe38227b859cdb7313b870c2ba30a1fbcae64ba5de1bc2e2b9f5f45c2748d7ddb2eec7c3880193dc3fc61e16088b81033fd72a477751d112abc4d2d67e013039508766b647ba51bd4431eefcf9b4783034fbc1716b1b971303d1156415a6c033056b1f4a5b44489c5c0cf6cfd7d70fc30173b2d2d46c8a1066bd67860f6bcb0cbeade8a45305adf27091eb3fb5374972681c2942519dfc7b2472a41de8ad419e000cccec5e52d3ba66d5045ca76c12e959307eee72d38e0d7a47495f47db14975369fe9b2566229e0a7e42a2307c2c2aa9fd408b7d39e077120af96d162e8bbd7825690f8d4b64857230bb58524f90e09ce39a2c845a4d6c53506226aa075ef22766c9707bf10f34b7a1e1ac40d3f8d9ce6401e221bba15895f2a60833ac12a7a3f12c8cc377a5f452b5114b802f6de653ab09913803b40e2b90d29370b11ac838c68586a30806754c9e10d3942bed3c1a6946cc340c60c4dfcd990c2ca4b70652f1f903cdd4b0051f17e396c39968bfaef35d089e073396176c0afc561b36168e0d556253ca94ce2876aa1975e843c9e808309cf9698ef022bac8c56df0ccd40cbe8f54481fad29917280ed5dd61ce1525c1392846c3aa1a092aca1c0d4663d905cb500153e3f8611fb84625098a4e0de2f2029b706b9489f0e5bd3f3e4ce9afeca4d1d3697f16a58994c6be7d3a923845cd364f4240126467ab1c01be14415462643519ed3df1f87db0f559ab5ec30318bc3d0ba20b2583b5edfe21307895705997289cb8b04ece1fd3ed03c756a8f969f74225a23760c9e1b57780d68ee5c1f3aaf0cb668cf81ed2c9c1aa0d4fbcf6e3e6f49e29af32b07be0036cba42998f361d349c3bf5e50bbf1c3db87e63e1c3f3d2742b8c18d1592981d6173e1448635ff349aa211f43b3a5c641b9004344f9998c6e72b9bd620f3894ba7fbd405e6bac96ede568b6b5cecb0b8229341e56f6c9c24d218fab6f06ff513bccab8f75d4901e422cab0dceeaaa75dcba97acbd3f5372bff5825cc3a4808783bd3831ac86b2c3c6d80e229c745cda8050926370e04b140f214416d8790bd582735aff80603b0a5c22abd0d8d90a5a5f234fd3f2a137e6e2a2aecbc82a404218df245bc4c72aecdfa970f2bc4453213114cd7ab2bf13dc4dafe2f73b18267bb57a6c45eb6d9b5e3c62dee7f51cb6f7627726058a8b94599256bc0dc7fdebaf51c24142c78bd65959c22d567ed21d9b923518c5e86c455330405bfd2fc388a0ce199b1709d7db1ec2ae7879012cdcfde113482ba27a3da8b200f4eb4060b76ad4a9854078a24e6ea8c0dedae7e9a07547997f01602e26792ba18336f923b5e81cb9bcfc2f84285561c13e802a53b6ec2b6df2da4909ea6593b715e560d6d226df9409772b8f42ebc8460e46b9e3f96a9ec14d51296437995fb5ec37e8cf93c00bd2e9c1a8cb029b7cc37d5302292b6b4b745990df9bcb2366360ccf3d3a526d50111ac75d145717cf4a5a1bb034d8357f1159e2adbf287a0847631dc2cac3e33eb82a019887874058db3b22b4dd3aeb74528f9f4f9543c41570069f1ce93edf2ecb0663b5c0dcfd30333dfd3dc59e545ef9e3bfe353c01715062f604f06c425664fffb4811124d844a32ca0194d1df9813e3d1595d21851181bf1a1a218ae07fd3cbc4bbc65898d4ba8d889e128531617f54a2e010567b7c618792973765d9794d4396ba5244844792a2f69f506fe20647ab10717dc46269b413d3b50cff9f72c95436d6db5f0da63c3804751994a6a1d24a4272cb0f70fc22bef594721997554ac39af6e39c6e12ee2664680ddf350f3eb604de6710b9b1a53ab588a1854a77842ee74e8c2ea73274dc744c93eefc934d9d56546b6f48d6c7d1fa08818a2be5a1573c7a3c7e7f4718384176a654965d94e4fde2958ae42c1d6551b9f88d8c2e6fae716654325b001f74c39bd6e7483368689fae45817b596872517962cfc89ccb901fe3173b4ff4ba9b5bc4dde99bcf9675ab5c524453214be05978a5bd385c09c5490024f4f253eddb112ddb402ccc25879f195f00ece00835974a467f6e45c022959d0f4657282077f298645ac20581f33cb53b5c52af331ca005c6cf8dba61eea989a91c9ad37a4f75b6c9b6402acb01984dd75fe69ef9ea5b4a0c994e8ed6dd033fd6267faed9be91a3ad3dcc5948dad6c53d4d2aa2620c1b17ffe6b689506418607c9d07d4c65664ecd396cc413a9bae4dcff8c8d3fdab005e32b34ce61cdae57f3e67dc1a1ba4de4999609bda9394f99eff099aad39a44d578b94022314e24e5821411c1f8f359c452d1222d455a322a493bf1e26a3b72be1d852e41959bb3fac070b4d2d3abd835487f51be4380deba385aec30a7a103b88c861eb43f891619fd48e9c37f57b3e777a65f76b9b6dcc455c0540dba007bcb538a65481985cb30b797c40dc7194631c84d099458bc306b8508c34a16109372edebc8e97beddc61a5d3f2ae33a685f4bde2c4a99a9d65ea95f2af5b8d7421635f2d2501a2fdb05a83401b1535f51ccd21404af0d3019f8c13c37dc27d57ecc57c0e57df46c097a33c8bc97aa6bc141c0abfb235ceeab0f7b06db41ecdfde0993ce8a8db6657d9e75d753375d4e8a30442d5a9ab8b8661a9514b36c7a761a333bbbc120acf8be51661db8e8a0da8800c9c9b0130d68bc962dec4c08c5e9891e28de4a8a7057e6e2193ba714bc7a530e420a343add600e10c65c95fd8c8e0d3619afddfe84fd8bdefdf485e7288dbd2267aa5c2a6c91d365f643d4acb2264829e8dda46bf4dffc2a240212c66deed7e10b1238f098424c10e2aa6cf0f0cd13fcec4e7dddad7eb880ef4be95e035f329b3d97dff2c79d3af11cf5e34068aaaf6ca2c0ef400e5df3ea5e79a83d66b6ae13051af553d3a52f47b34932494e6ecfd81a8b60f2494f39e50529c570c2b47a680a0c428190eb045d55be3b9e572b9f3cd467539dd8a65e06edc5f8a94568e4777c52fa7961f0ca3e5adb3f35e72e3d2f278895e6819491c7465afec7e591c6824d910a02f8ba1e193610587038ad89ab52ffb05d2b6207de2fb44499af5421e19da044276576c7dac509b67fb6397311482fe12c07d78b6d5e8ea5dc86cdff018ffa93b3b4908f2593e0217f004bd9858fc8e49879999a97e7f3b66e1123914441af3f4934a5eda1b8f6337bce759aaa255b5c90dc0f606efd96d39e51b5cc6b51169d1af309a80c92fb6949e10576d828563c493da356b2aacf2dd8fb9d0a718341e89afd189e212db51810ddf429262430157c429157771d57ef5b6d74a595506ce58db64ce2a3c88583c7aebee146b325c24d77289797e136754b4abb4f444e8253424a0405c423cd24e97f7b508df7232d4281a63466f9af9b60a977dfb7d6551ec837cde9468dd0e1f23bdc00efcbed9c4e88ca3d506c4d82d8376ee5e9f05d2fe6a5506cc4e7a57cb92d2150d7b61c7e5926a5820d6ceb946285eb654afa2123737ac364dbf7eb45733e5c7d3362836c1ac7c9ffcabffdcf2620e72ea9e884ca544b7c6047858be826eb569c5c9c4e7ca54e2492a4cd5242fa45e24bbf45f991d3923233e1171aa95912e148dce8d0a52fb241019cdf1372a8feafb55614d187ea0b7bed8f67b1ce7a89e29453b3f0185959e0dff7b404dbb21c128e6f10c1ccd458fcf46037518371bc10fbea490739a16910266d6e1d09a2050748eccf14aa1c0b66220c3deda42ea9d8304f2a654f4df4c0b950a15c6a3bdf8a6641fb11c572a6b3fdddf4d10c51167073be5ea8937e8689643b4d794800c59c1661ac8db73123c26694228985aef1077f8c3846a2fe431df90a9909a8c658b1683a74c72a6faf3078ca38bb8e2f8e92e05ea88376a3b380b8db9600829a5766ad0ef6d4045a717eb25dcc600d8cfd4939d68362b5b5bc2e32580474144ee5e090cb4abedd10e49b507d3d781b57e70200a0cca86c31b34fa37a79755ab6f900c2c315e400288d0733ca29d00ae0888b6e27880fd8ce519e063d811235049482fb6e2d22ffd7e22e308304f94eb5dfee4e0cb69607515a5c253d8b95f208a5fc3955b0112f8810ccb3888c9cf189297f27234d5204f7023410dea022da96c514ce94531c6ad109ffb83da853c376dee63db262e76f91833c9b6d71c6e7e64c5cd18e84c6d457380fd46db943b2535dd290dd8da7bc3efe027f3c20332f58a278a28130493abb22ef1d1ae28d2cc9f8a71450bd461bdfa65ea67186455351db648b84acca5a7e448f6fe2156055a2dedc74ac83e7a278a7229caa395fb64b1c6eed6db86bb03d20273dfbf5832591be4c7f8705423ede1ba7cd7ca3eb6c87a2c547a2569e96f36e0330cb057064808c8f41c268a7b00bf462f097eb1f47e9efffd0e0c4eede53244580c23a128e60b1f03a6bb64dfa6ed9fdb400d6f2b69f78f9ff4ddf7ac1ad0b711c22676cd21b33fe2714c7e0e55d309dc487d48af830d38fbeb1f5565efa30dc149c58e7ee941257e7c00d6a1fb6e47a2163c3945f40d4a144b66f6e0d20e15b86b2ccc8be709303654e08fe1447c6f10a87d998f39c41cbbda998b41f67058cda21f783ef5198dd486abe446f52eaf33ca36e925048592e3e663768535f5f6e9d611ea691d4eeeeb086c6d61659540e6740ec92effad1d079a33773895b7ba3ce6cf243bc2384b284eec6d91e6676f7d0eb761669634812288dee0058f7cc8192ef72db9923a6ff06f25a9c437953859590330a449c69b1c87f80055571e5aff98af972740743a48982bf9afc31a6d69c08fa3a16ead3ed99ad5747a7a62832d6e74d1dbbf2cc2d3c3e86df1e998099fbe56b294d40abe509eb183d9e9efa8c0be7a3b55da96328114e00b84cddba507a5624a176134d8c2fe590d545b1f44ca44f463ed81313fab4929f48feb27c2c8ab970b0bda2971d4fc934de7eaf19dc7e52dc3c03fa51fe549c3bbaecbf18cd65c8faba4ba728ccd3211505a6744cdc1e30378cedd9143605005ea73b4aa121202319901f9e639621afd1a011c02f5436757f4ff6ea719166d5506a81de21158b399796f1b9a6cf452fc2d34d8512659aa4bc62dcfc786c454115c223a9bb3d95867cb428174289cbc26470836e78217525addb281089f30dbf0b455d243fc8f8148dde2b8380203a5bde13a3163c2c909081b17f3d82e1b4b618870ee064220da5c919904b6be27dbcbb2500d4f6d9fe63f7a0a6d07afb1262049ed1972ea224a24c2b45bcd9d42c41644ffe17ebd6c267f8399cef06a602af065f47a41eb7d365d57bb5cfd657082aee9bc9a2431e1fa0a0a2a2eab5b8c4885302071cce4248648662b3bc648efad7c8544b1ef651051f04533dc0e772f866dbe0f5f6008aaedc9fc39bbdc231b47212e58c9f32aed79000b283163cd34a72b7493130938040791c923fcb4a4d224989cb879d8811102abd1391e8bac2650b8cac706e500ed2cf28792aa2ed7054a37906d740e6f40489ba7f1fda391d76a7b62b51afd67e7120523c2cc9c917757752ee31c323e3281aaf67e5c0bbe4d6922e863008eae950b43eca8bb33eff2031f0bed375b67da6665f9cc091b2e3f65da0606a42dbea253900a7fd2dac288d894db90d9070c1f4120460f9f6ab4a45cb6e6704d24f585a52abad0722b75cd4d19ff46ed6fa5c585ae07c79ea1850be14bf80e9b971dac4a946db9f1645ca0f659d8eca7b38533a28871454f9d6280a589d8b990a3ea99906b175872be74b25b32083c80cf06423f8de10ecf4506f2d231b777df38fd6c0a226a0266075d952158947458daa753656d50495df08eb50818939dd68570dd29ec5660edcbe5e734a34caacc5bb3a9e3c285b1623623e7e291c95afde22869d1c11c5bfd7b7991ca34f2e4558814cffbd66dde7e4339366bb25b7d838c7eec4414258ea16d040a5eb109d7c5d55b390bb449eb8cd2593dc48d51dfd7c5646212095a588b5d6ba7a62a93d897262040b09d995409b9ba246e2bff78cf960c1b4aeb66af8f5e8f9dee78b4cbae42432b02228a3db4349dd66dd4b583cbdaefb6aac337ab4d2b55793fd297b71332dedc8a3c7e04e215250f129cf746b39c2a9efb3944b85d423bcb01ce156fe11d6901ad0606693f4e07fc445213c212c742ba8f0242d885e197906079ed4c7ca69622fe249b8fb827baebb11686941bc8db7db6306b73a79de6370b0b7ec840eab56a7ec61b0d720c77f282526fd963987242703f440d266f28aaff995a78de8b1ca73cc09809bffcb7a89f2b26855fb3e2c658ec3e1b251ddff10248fef33c400beb4e0caa7a19e55c3f99f947060d94bed5278c0439d6475dcd16b185b2db903b7888129ad414ee4641296f0740267e968dd891aaf0dec3fcbe4e56c2a3fec4dbaffff3ebd6234f7baa075c2eab7ee108050d0c72b933d05a41e514064629507639b45b8cab3487f90d939d725209c2807b16f9ea7ea19e4956ab7fddbd9db446753daee6986ac4415d9ae6cdaa70343581f15e2cc4d4bcae156c79b37b2389f6d48e334cea73f067e038790fb11e1a69c318ed91b5816149bffdd18cc836cdaa43b475188c079f5e3db0238eb628d85f415f2310c83dd3e73a0dd82a529575cf34028664e169341048deecf3218a694428c4b9f4730aec25f14cc8422ae879937cc36abfd462230e04be8f9c343579a6c109c0d0456d6d2edf4adac2537eb83bf74dbf4205c1fe7910385c5a4a297998a954c11342403f013cbfac533c7d69e5a72c233d27f0669bda26d34e26516f6da3c2f8bc65f264d09dc83f3b2ec1e02fdeac83e62135804438812dba5dd49e442888d15d08af84218a08833447f3ba877a8ba9ba1fa4c573c2b5e2c4b425ebc35b2fa05af7dfacc6aa630e6b5dfa5c1858774a81fdc1fd82636e604f8dfaf27dd7f79931c10cd0cdd23cda2bc47748b041925304f01747f97d6f0f5cf2b6092bf72a5320bc451161a202e09cb3430e124c07e5be424a243bbc18292263874f10d05c3b0df733a772af16f2eb94edd40268485f8d9adec205b19284b12ee6bf02af3e71c13c91ab4a078e66af9ff6937265a741fde28962c51f730e4e3b2b2305d80f5a72c817138bb539b0aae27c67d2ca4d8e1b2080e45707d0596f83c3064801e6e6ed2cac9c113508758adb2d8dd72b79b3c31bed297d1a2d383aa8ecf283edc8e5177084fc35896e07ca85b918fbf42899bff73d52c90a0e854aec0caa9fd084dd53643bbd986f1ac6055f2d7d8194f0ebe50e39e2da09f7c69d2be1a50809792690553bca6e7c58240a0f743ea56a7fb5044f19a362591b4eb85cc80b0869fe0fda73305f6fa3ed54b3db03ce85045b0f6625146cf50a94b042b82e3b81a6e8eec2174319e47a7ba07f1f5158d5d5b44defc6369cee48a4c29618b8faa52d0f7194df39865dd4d14ea6f6774de0836c6b421d1c448f7393779edd62daea6b9852320ad63e9737c1962980d82a3675c51159a8938198891f94662fa637b4bbd2008d30de1b2925055c746069a86b8efe026e0339b417696162572f0cb37d2d398cbf434bdb66ae376498e25258c7a08b905446b56e1dfe8d336aa7078b0cca2b0bacae5d543d1196b9140c3974e93d746725b64a6b818ac03ec58217d3002e905169915c8e6a0d952ea973a60667d83002ccdbce037a839f2d8f598f8f151c579fa442c7428680b859257f716cbb90abd94ef995a7492fb351485c1b3e238e8a55fc4f14ab879de231420f1efa25780052cc26a9aa225398a9eb61fc63b81f884daf5ec7d75bf7e3e944fa1ae9f09b920f0651cc1f48079e1b86dffc474191dfd4be2ec0fd80df749e5e0fde959100d57b341ecfb73a9ce937499d0baab9dbee4a736db59c08cd7e4329ad577ca6cf932f955ae644d25fa0d7b166650ae49f14745c300ffa7bd8efe6855dc27f8bdb1a84cff53686e10ab07e03da01e32b028a5a9f9ffac233bf2b4b3dfa8ac52809c71cbf0ae1708d0b5fc23f2e5120c1baf4f5a3de5fe697c47b24c7f86fd0e7935638e5fa86d733f409785e395a3b2d8bc9782294453bc278545a1a7d21233363cc2afc488035c8e47c59f67f3e4e3e07db6e94b5fa2381e6e9d521a700772668487c11262a8e7e41751290c6e1b33aa60e94936f3400f75445f4fa1f3765533510ad9b03d1bad0def2550819f8353985a720090d71c3fa0c12b27d11b439b39ffd56276b72e22c3f074e2dd96678815da4a9a6ca3eecf033a4f5dc2fae64ed5b0801ad66077dbeff1e11d7adc6a39387faab2de6f1bab50fa96425826080578674d908daf74746960c534d93dcc69833078f9c8a9b0e38869e2a8fb69c98fd88c2b8327430b779d471dc4118ed2a56e9227d0cc8a1919bbc84cdb327be9ee79e0084c8cff087620304016866b22a4dfcd6ac1ea7d9876f3d063fd36cbebd121459e2f267092c67684857ac86c88b4e535e720852c7dfcb9a4c7781c235691f3fab107d4ee07a40e2b4a9b30363557a0a0d079d9e0c0e482d40a29b8860e8d1a87487066a9da8f948b0f9f36f756c30f0dd811e4720dae5bfe90f9416d30b04ee1811d7090184e1a3597129a5858b6bc7966fd1fea34d04a406c19b5a530b10b88b51b50f8811a6dada694bc5f73f937872c0dfaa46222b9491810a77b822f4b34cb8cdce235e2cd4890f999beac74bf91d1ec772519152bfdc5a536594866008acedc65e8aac0a5a860014083a93780904412663f8313d9dae7e3ba4afaf605684ed3bc691421707fcfa333d6c2738ebdfa85c0200b789e4593d3a36c225bfb20146630fe8fe73c0a3cf1e4987bb051cd5c29dc981e781672b4be0f5df3ccb5069e714188e103c49e26410460e4cab5c1a57832c2d910ab9bc1441ee7004ebc14dab2a1ecebb76edc678c5890aa9f929444949ba436b0122bdf558a371712b74c97f65f60f4885a26ba0305c5f3eb58d3b44120c8c7b648909115722bc0ea9101bfa5e2d11b2e59b3107eacbb3e0ca09d2b01a9b30d23ea695f808c47f42dc0fe62cacdbd8e31977f33bc545cf908d3cd09e16e26b674697af45ff1816b4bdae9302e1ba30f6564244b4f5b400bf7bb30edbe6ee6b57d16f2b7cf02e33f465d9fe25f790bd0911738383f9209e19fdba01f807b4cacc2d99226ae3ed0cdc62ff16b2e8d1c6e11f7d510038956963624547e96f2cb99480cc6e0731cbcc0a494ebafea03c846b33a6baf0e9d30c3273211f4f61b623d25d46e88814546960ea5ebed763334ff3fde110f2cbc3819493d69ac417beca19e68e3f6a06289f8a890ca348730dac71c06942c83831dd05ff53e8e05c319db28317a6cfef4e1f1bb6364ea6f7b0f236ab2fecfe1b3e896d7d288e01eb9addf52cf628ebcd5791e5b13323f5d923f3ed7c8023d13addb632a1b2e95ca745e219f288a967ec45ca3fa7cd643913adf9a0f459d07a46a7d1fa842a63453b2d05aeb32a56d01e733eb08fb516874971e154098f9bc5e9d21ff7a617fdc6777d8ecf3f8b89410c8cc3908948d28ee4c2be87d8d58b9daf2d3ad3c292726e08fb7ffaa9261ba513373755bfd16139a3d40b68f2c46645d603fe814854117bd995e02e4ea9c7e6edb82b95059c8958344ba4a28a853b3062fc5274dcd09078a186221838411ce95bb3b63995659500c0a20d4563fed05df4cb65c44e2c285e3947b4a9f460e912f4af29d7e3e0d50d8680069139cc0f1081c1c590741fde02212305954ec981ec4b2fa946281dcf870195c2ab6ebc90532800b563969ae14314b6607f56a806de5777ca147a4a678927047dd53a174c533d4ca3e20f6f0ab807170de41f6dd0a092065dcf061c07204a1def659e272733b03a56a3adc38d35973f47713d2032b19ec7582eea0e6c7c78291701069543e84d9f6dcacda13c03e34808b38492464d78d261d39cc10403c199154a1bdf7d30d628272f07ecc36b443282d11ff851ccbb8a48d1984bee4766e292d05682a36cf16ba53c7c46a33b01ee9b8bffc7bf0d8c3d6895fb71dce8d64a033312cca414848aa0a77493f3b57e340e0075ce04294b4149854af0464637ebbd558b12d7feb78f299786111c4407216454ee92232433a69421c307fbe16b4e572bdccfb9591ed13629243e203d052d9de66472a14502b906a2649715734a6dc60c08f45efb4bc0efe9af75e5fbcf3a5d571eceaa995f0a8ca56b6036e4bb1f258776671367d2dbdfaa11f344d8b66cca93ccd8731279ec30adbb05f443a8eaa4242f989c6eca5508084df59693ca2b7bab91580e813ac03e78242792c8c6336ebe6d120dcd711e86963f09d9af2ee1cf7f4769b6376fad702173f51638bcbbf756f7de35c38f468d9586ac1d2ecd9c2c3abcfcb55b6893ea297ae52b317e103f00c8fad7895e3063af5d16766ab1b8e551b199f696b44d7985c8c6d45b9e6b5f195faed91800f7a8b12185241cad6b403b5151503b54c3e39f55376a70b610262ce1351dbd06eb3c306e99c78a54b144ed120bb80bd12dd366d4b98b3f89bcc56b23838e58a4ab0abf39a0e4163561cbf38f923758cb3c37b8bfc6354543a518b0bb9374dc9f92b84a52bae0a5d78a6fda96fd93072a35f1e6b9cba1f6ab6be8653d4006d6c6630a1e276fe1e5791903478cbf4d8a345fcfd3f2551793a4ec63d63baec5b6c84c8ec3af8ee2aa512b885955cebf8eff2e7201f76307a4cff2ad016fa2f8d22d42917b59b04d1df42282c7fd2aaff42c52bf863af8d15c6e78751054c7db03e4708ef3d0c06d0f03ad554e788ad122c8d63a660fda8ac291de5de61ec7c9ebfe72b549b9721fc0e46670dea5222b585a35f41c050ff05d57bde59877fcf9c08b2457382b863ded2be9540709df4cfd314c6f5f27f42f18eb83e3838a8667d46d76d0d3efb48cc296e6cdfe481cd0bfa6921f750437ee93277558d5f0821b5744d0809315d2162305dcf89c0a2dd275490cb988e0bb7fba3a3006fc71dba1fa3bb3cfd97ae07f6bb4d54b01bcebecd55a5868b1031ca471596396289474069d53f8f0ea66911cefc159bcf2fee5c85b8f39a67d30aa0ec0231030bd6554ef00fbd79025940e54ce855c99c3a5145a022a4706a0d207db876da774e6872619556dca1307f94bffe3626e659fdeba8ecc58d126f5945e3c8b9ef99f502af2e0f69c7dd3712d9f21a92968704a807b81e342a6ca0e6cdc5b311c079ded140036075ff9a0cfba866e4b82074dd4b31ff89625c07457555ac9565240576c331e56ca5ad540d4b30318c6f2c02c807f3d3eed98bd6c8d762cadc5921d18243fd5ed3c9dceba107a60cbc50eea406d9350c34f84a8f05e3d0d7c5b7df33c5c2e9724ef68acef168218978e9ffdd19674751798343f581111b199f3c491d1eda3a04b76a0d5be3a5bafb20b096c32a8b862690665bdf0ebad82e73a1c85fb331bea8d192fc59e4432915b42ffda0c0b2bdc7865b16442c94c46bae8f3b1e7a0b00e84722cd99a9510924d52edf41206c9f4d631563b8bafb23385cc8b7c310bb5d0425c5aaecba3e60c0f09a73cff6cc933f5c27143161fa2bb8004de42eb20c5b8a26fe3662d86d6e8f835fb044c5b53ab9b3ea5167f4ced828bcfa37d44fb068e8dd364a420ae0e6fe662d56f4590d8451228cebb35440e9ec721ff656292bb079cfd2be4696ec4fd7e3d72b2032a2802a98a34236d80fc4565021dc7ce9dfd83af8c7c3f75caefd9f33543e237c8287d00e16b33592de5d1700168c6121a00476c125ddb3ea10b993fec7172b37f565f9dad780181a693c151794a3b22d06ab2544ca4be430bcb0c4242785769858a86ea0a4cc5c2cd3f896c34825354ca358ea9a634844a08b8281188917f37503d7ac854170d89c638e4262f9dd3ed3f6bc3a6be4f826c7a0905c546c2f30b8043ca6c4fb9b3070e46acd2a72695086ad7f406aa45b04a60b2c7c725cfe025476acc29095e920c02541d9d1c363b1f65d8b58f5f31b0a4a3b918297b78ce707b7f7918758c79ee89dac41df92c6b974f99134b7c3ad1e66ee28a068baf6ea0f9b3a893b7469b8e643ff2c0e31093461da0a57cea9faa9e12a7c6ea0bc467e68d44345c0bd852b6aa6fb9a4467ce81743229ca13fb00628600e1edf3f56d76c22634b02c5489e5dad57ba0041e4f4c90d1f2163065ce826d4d5925a3b832a2ca7e7ee9772d3725ae67191b56fcc54c430b6acdaba7aee272f9988095da835b590d0d97a6c64c61c94db4e5cb876d5280872e66bf135bc96ef2f7790d9051de5febd1f5af213910971bb2f514970c4169e7e4ecf5a72b857bccfdd9913ca9d0cc6c8834995baa7692744b50efa930ad773e5c109029f3a8c4b65151ff1ff6f99d5e402f24d0ea922b6b51c46c910f8ad18f763874604c205eb5ac91c9408cc5235fd598aa21d07e602d9e5b3ce8ca7818677dd4e5ef3e2a754a870a131c54e312318c24b8cd68c033bd15fb5184ecd6cc9de8af3a2a96e007c6a53cf21178ac74f032444dab429867de98e9864a81536e0b0c476ea0b025ea866251167122bc5e1fd8fc7d0a6c4a6307ef032bac863f7fe4b7405d60d4f305d090e54cbc1689429f9f2ca9f6e999e6599badf31668386a4eaf74d74c08cb38841a4343bbb9556eb53c0deffab9b355773021d808714c10d3534d7d3e60c02df3cf0ace711f51267bff66d697d97e0a300c2709138d0d05884fd5f7edf9e182975718d3433a3bdbb836b6b43ff8529b33f0c54945afb01826e4c3d3816dd933fba7632f11eb1bd563ae4971d0e7b8dbfcc3534b2bd4c4abf525fe40a82046c29e447b81bc9f30fb43808463ccd3a338c7f4bcc22ab92fff305cb04d83e6c0a3358c937426d322339b9c0d5ba288bebd66bac9ddc94238be786aab5698798621c7bf10601c0be6fda0e58af6ba1ebf479eaa4a0a505404b4d214767af0988e68a49d260851aa4df663928249d22b8fa5b722c211f638627e283a64ff3313c1cd1d7c7acff5b4eea59227a3dab57c0fc1b62afd542dc30e9009b9a6ba8c423b929ab34580aa5b46c45b3e330936bd60887fd4633f63e4eb3aeedf2f40d842dfecfae9690d7dc71f84791cfc944743b20f0eb6ebe20fb572d40397e8f21b4d76eee1b801d752918844214916751d6bf2971d4bbdd527bf7d9557008ed0e77ebdc65124962ae11f70bd5be43d64150f3897e675d906b8c444d12de84fc7848b0121310fb88f2d9c2e2b3fd14442db009abc6cf98430f9fb38b5db232876f79af250199048f55b62428e86d5395bd76b1079cce6f4e1ecd674526eed32e8045844d3e585aeedd92df895050a460d20af27d197856dd7977247cbbab3fa3f2720e9839c167b74dff307b52ce635e88de4c2bf2b68529ed24c42c0997a1ccfa518b7f15524588f533de884ee7fd4e066569f0a123878a1505daaaa5e9070b96463be2ba06d412b478a34ff3f97e024e2a282aaecfead92fe3fc5d6c7ddb4e63ad0fd3f7cbc465eb520edc5ab937fcbf31d9d80b865025dd66f813e40ad2a742936b9bc6643db0450e96dcbaa11515789178b9785c068ce08375aa94c257793ea2303ccb3691e176f1009619816b45a40d0c5fe46b4c38999a5afd72627ccb0d404b4350df3be8b1665ff0e86e2a09a3ca1e77f2b9f55eb134aa138cc20292e9e2a16af0b00dc66c909438aad2fbacc10d8a2b9cb9409131bb0173313d37474a677f772a70018114a01672bd9ca481b1c42e8971fd39db9031c1c35510d3dac71c90cb4fbd22ff970195fa1bdf5bbd5581f7b09b5efebb4406a0401f2c008dc5de4c8e41b863bebcd0ddfe5eb2165eb90b32c1762fd88c3563e75d72c41987722b181a69982e61e086789422b27eed095c3769529aa4a83a0f56c24a00fadbfb16db1f2e025c3c854c5981cc66d30ec861'),
	(48, '2026-11-29 08:29:24.724448+00', '0002', '\xbc4b5e6e29ec9a874971239eb8fb5a61274646cbf795f0491443c47648eeb56c35ad16e2b6e26fe701f588895908023a97e8cdb7a6787e6509b242c9', '\xfdffdb75557df6c933f3c3e46840013554a2684dca1ca99751269852e9d5ad38a80c172014e9478dd9c544391d5045f3a19eec667f4a69a2e2a90426949c03c89c6a917228da34b5bd3511c223c934e7ddd90ee2e7185334b1957ba3d6e41499a38f060e911bbe112364db7d6587a73fa644e5733d1facd19c69f40ad966a4562577e0c13c8b4feb07ac93f1c5f6355f96cd045d777bb476c5a19a04243bb4a79fd0030b277f790b79f664c8cc0bc3a96262da5cf525b92bf23e4dd911ac755bb6cd412ee562b477d8338478e36ffc6b6486ad26099f2c9753749d1214aebadaebde42319fc1988a9f0c3ab22142f335d1c016fb5dc049c3b8b75930c7c8c7be1f4d4972d40572ca22288d317a919fcd3c5834b49d9d8d50ec0429fcd0406a807e676a5c118f09fa080f6952f71395894d9290b84d87901f30426a6cad55f694cd71ab3c8d00e1368cacadd43a32947ef3b6f2a78d8b94b4074c16e6c67e225ff06920437aaa15bcec149aee9b6327dfd955e106c1047a844f929b15471281a0df5a4708419cc126ad2ca0f5408e93cf31302393e4fed94c8ba2ad2e74334216287fc4ce0334bf4d28cf1320941118e422ed26648136274faf682fcc78fcedc676e61c8b30b5f9e87d0a8d4063658b1331fd95044e6d59c9cba5e5eee5979f4c5e342579a887220192ac7d6d340f656ec36f06fbdaae0ec7a9b22fb92aca836bd228f6edefa2e73497aa2cd629da858a85aa7173f74817c5221bd28a496a3c2f6b464d2e689711334e4b1c3966159385e722e72f2277fe369ac2de9032b523cb71023cf2b731f20d497c8e27a2aec9badabf23f9c7fa4e26b53f196da997455e5ff79a97f126fd63367f9ea0e7efe7afa9b4428c683514be1c903efb4b19c20dbcdcb669c98a21d5ad53aea9146a3983a50a288b553071c497a51df6b1d6909b30251de1a1fa45f738d019227c4fff95ddc3f25b527faa049c0e83b75b6bed05d279185d5c9d4108c855ae22891a399dccb623da7cb1bd27d9cc681f9eb4271398a27187e94d223577f598d9c4a91c68f5f718f3ea6d73e6e99eb3c2308f1f57c53070ec28d7c54e51329f80bafbeee9fa426ee729499b181ceb8fc8830faa0457dda1c1bb1195eb843745f141234f9a60f589ba5d484f1e6f1a76a53a8b30d5d35d2d182c361de6eb443322c4df5b2204f5ac864ff2c44bbf10ce1a8813c3619e3f2772e2c4f7fc86ee3f8d6b2dce45e2a28058fe51e78a705f4ba0dcf193ebc9a61d00adb47c60bd2c08e0bc594ac30d8be06b6c9eabc5827a7bef482cbb5088ba56438052c605c17855f15fa43a4bad1c54cf571351bc98bbe349629679b432c80ffa983fa56020d25172ef696c4f1584d9d22349765d72a51f2b8f3a634a6f7dbfec16f6439ff53725a64f1a33d01e6f9bbb08a4601bf348b0788239c95022c6864bf29a968a3135416b94f9d0a45a7536583ca7cae11c4cac3757fca670d261f2b7ad8d08be2c7e32611da3c04c1f4ccf7ff61fb549cfb1502dce6e841c9c9e8242443ef61e6e64d2b5e4ecf7ee8fb22101dc2c9b345880a6200abe088673dbd29e0e6529b740b18dce388a29965dcb616ae29d38bc9da3c791c537c2ca7e544379affd619d9065dff3c11cb52ef12c041537cbcddd4b63e7ea162a8812bc0a29901de87fca4970c04f230e43fdeaad2e8cbf31886b268c10620dd7ce40c202b0ae147bb2cbf00886c640aa9268d566fb301c1ca40cb85ca40123ffe9ed063869667c0fb8ffa314985cddd9de221a5d805e4cb2fa23dc5fa180b71c969476d705c3e6401fca3ebb82a876f55d92c711a17a6a94fd70403fb487339f880f3e376f76eb4f009ea55c9733f1f1a4ed8e4474076e04c5519464f333f986ba862c0642bf6526a89f6be09d921bb67fac30bed8cffabac9ca880c044c6d8d103dbc786ea2b6613703f49b94a9f507d8a0a3a6566434e6878cacd13a7e230961598e1ba475a1e6ee667eb0bba190df8b1e4d569c2a8ab1cf434cf1a0923fd02362b619883bb5689d1d826196ee30592268df0227cc981f99a13c082117c5aff77264c37f2380d06ed0d963d221a16645c49eddb471d34f0534471a066ad0e89e16e9a45c908a09b47e50db8e2dc7562dbb91289e2140b1ed2e68cea3b365a7d3b07def66023ed0a437391c94a7d222117a19f905fa25b2586926d5dbc525090cc9382f0e55be98c9f6680b9e1ce7eba120126fdae0fe89d94074af31574af8d514a97d4c0e971a74f7be5e55636099b7ca9a5e0b6a90f167d5d90cd11046d32178f33c35164eba5cb2f7625e0205ffcad50049759839292529597acc7f96ce3cce9c1c6126a7cb52ee77805057513f380d'),
	(51, '2026-11-29 08:29:24.746864+00', '0002', '\xe8ba048d28ee41067451561321455a475b43ca5db83079ebad61bdf88731e2d6a574325c3b32bd4b59587e49dcff387590c9938a93fce28bd55b2fde', '\x1549f859eda68a44ff52862d118093d6a46d1f9f85987c6a81c26081579c12cd9cb04a07ee205b6f6c5d0cbd2b7d564b0fee3b5eafe0b93339b50caa9b430ad862369e53705aca42a91caf7fcd5c037c6e81c41fad47253cdb443419b513816956bda68e69c64bba0115f9ec753c422f5bcdaf642c91732c6296ebf283710b355d6dbb8db961b9a8c2d65b7f3763704bda1bdc45e6a2e59323a615bc7918d82d57de083dc4ee2505972982dcf65991691622646367043a7c7be70bddc6659e821bffd6a88af619714124ded4e9ee635c2a088323cf0c265efb8951f816d756720c82f92dbeb4369916387f23b5608db2c0c6af127f8ec7a474c15eed7043cd395ac83097a098a6ddee8df8104510ab829d18409f31046ef547207b3e55b1351025c55ead53307313a808d61a6249e622f7989578fc3a72a66718ad9912393b3c3f30d1c5ecc3730035f2d9a80b126246793cdce6ac18042a9b571703b3306c0bfb594f7a4e0bd2034398db8e76bd5c85f70baab2bea5e625487f865aa5f8eb1d668d93cbefd15cea7a0a69b7d95d21f80f30884532f1b8e12eea2c098ca03b0f82739342f51cffb411209afa71ca06bef6ffd853077d6586ba0658b74295a51539934ac1451a362804dc593b65ba178e4401c207dfd5b67bc7f9d4a44ca93d49bda46de58cfa52c7e7bd11c4c69e12b0c80798d4b2b33ff054988541217c520ebbe6bd0ef2e9461e7bba256cf035268d066cd684a7f1c0cf4e574eb3e58afa7126edf5ddbac580364e60d5f531e7854bb5c7cc88610d07b34cf8e4ab8856f55b011ca7c49ac3c1d21edd462ec7ca4d0ecbf7b2172e0b0beb9c6519a1a1fbb917cbcad3fe10de416315e9ba609c8d26c88722b670a896488a4537b87295457384fecc5f920b0ba6926ad39e91ffe6f05bf85c74eae9942178b4102c5781717567d9a6468f323129f813f03191ad39a1eaf67e2c6f123d9151c619b5effc4f20dccac22815c20531e5d4daa6de6aec39224c919a458b7436f8560e288c44b5496110917ccdebc590e41460ddce1d8ebe193d8c8cabff411c16374ac298cc020e79702bfca42c0c6df30372a35fc507f6b9b422d204008fd04a30e09fab7bb910b5e74b634b32567e133d3313decb2939f8cf515187af04a365763a38040951e307531e5aa2b9f1e812cf2f77bfcda0bf8708aec82ca6545daaa4b064668c733f539016b87e4c3de70cb00e371a688ca653a69a97c23f2246960cd755bfb01fca6fe13cd1c0adb94e90b6bc39db56a1ff28a39528d6bc1528fe8aa4aa8d5120abeeb8020f9172550133ae0cd148de57f2d2ecf21b57f24bf689c1d761bd926607dd5100d64a533b87aaa9bda3446df509f367d4ab8bd5e2d192f5dbf315f2968ec0328e2af1b1fd23c735fbdf3f293cce7663de716a91847154dcbe49766cee99117b565c97db264766cc43757030e4fee2a79f8ddc3b09eb9ad636c7bcb55f9c8607692682854d9d514826c6d668ce9623f5df3925a00b07e0e0a8bd7d7db87c3c1f7c1cd57dcc3d201b95a3c0a136145ac867bc3697811c3622cf81ea64eeabd269931c6b791746be9afbae01412bfd586044edc810bee836afd178a2b12bfd5ef9d7da0b67120f8d0e46cf08262a0b6749682f02ab399e0184457e1a791a848d6223d518a7b6888a09a4588328d985555d817a2bb7f638bde157572295110a46518d2c7f1357ad60850d88e5246c13df45fc36ea2567ee32d4235f7cdcdfee66cd2c4a15932e9c5b53ab6bf1fa7e67c9465342cc337ed53f064aab77057895db43af0b0067affe3117f6e182011b22562cab067afe44b962789acc6194f1991fbec247003ade61d3f0ff000d6fdc25ee83876cfc18ac8033d3425645da7b0554433011ad756081441e424251bb8e7df19fa875ba7ad113d7ce7c084774aa99b3bfa316b023fe1e371c9762ec7b32e1b883aecfbbe2e9be95cbf141b56427f4031e61d88b3e41de0d28e8cf4327ac10beae02e3b4ac0fe2910a3367c49fca96722c669ca16a43854edfa0c02f18f28d73fd8c3db9df2b41786f35c7fa17c59bb5cf0f823d0ea6c276d09b0c080f27620849cce1b63f43f804be70ecc9c402d7092d6d8d02f4ca343f1f50dfc34d0fe32cb8892451e454cec781a20a6ebd36690a05eba5f137f8014fcf590f03cec05bf07aa920fd079cb4d7995a76a4010ea11df0b61d49fc4c5234d1ce62998831713a30c13858968d6911783d8b1b324419ed9e9eb50a3d410df7de7f15d1a9fc95af24675b320c45445dff98e1158aa7d6614e671eecc694f08ae092ba554393f6720d0a4a6eee4e5501017b099df7d3f3a4f65085d0e21b7ed035a13c520691ddc3cf4f4f18d25d9b20f8d625e2c494c95fcc3451f95c8f05dcbe226fd65a764b3044ae9a6a85564fe07dc3234988d4394403bd75166278d103bcf7d8ddefcfb1a3a290fbc7aa64c832844ab5ff4bb99abce76831eed3b359a34f87ad5e4f46d29d4d47e76221881d604f350c13786bf86937651b15a1d9f857e987ef52e0d5b9d29c7a7a7cce684e68e298e65acfdd950d9c71df3ee7eacf5d4d714f488926c5135643b77137f13c82a40f7b7f5dd8e3dd015d65ebe21d5df0cfd3d93732ecfae08c2b6f90d3d29f9342f160cbfa5054a4c777a3e4427f0ba6a778062532aced046e1618f6f7ed8c97c442ff7b9eb7e3cd45bf190d6dffba1f2444ce7339048f2e14d26137f68e8db784d35b0ce5c10a1ca54d871fa9d991ac39413cee21a4234ec3c4a77b5292fb9bccef75ab1048bf7aa2bd2bfeefdae0aa219c701f16231c529bb7e9f76b374b3a50334d71c4400331ee1b05e435f564463fc762fc5f28f3f195eb601358e3e0d6d7a4c8c2e729c7e457991f67ae62abd7c4ab33c0e7f09727b1a1c5cdd3444ce4866408f82ee9d5a022daae136383ed01a7b570f1831acf8c94d6dd27308f5ef6948b2515852b3927c2c80c31d788f80eed66e1ca2b942ed9c428f5221a35253dafd4d5850eaafa869c449b2717e189009c64eb'),
	(53, '2026-11-29 08:29:24.779698+00', '0002', '\x22747a363ed324dd70c0951f2a08c0d1d33ac71dd3ee5e9d0a180ff6d862ed92a23a1dc8afde48ecd1b8c0141afacaf609c2d928b895ec7f52e51cca', '\xaf53329c9ed9f4c460d863eded6067b69407977e5d0c76c72323ac5137db4f3ad6778f123d5f7c3946c43e50d1264696c23ad98737e118e2f9570fe39f174ebe21fc662485618008372615ef87f0fc452d8f9cdd5f31aadd8be59d410e0debf5cf19f7b6bb78becb0ce57d76158a74a34b1ce20b213f097f60c00184076d5c55905b2fe140617757c4896b326104b06732d3f6703ed4fadb77c563543dac94511d9e4ab0a3b112104867189a554ea0a2c0ad451834e0243cd196650e6f93da0ace23933df5b3d91a8c913614bf7f9a68750dd15880414a487aafaa6f3835c99d526c2be3f8f426bf6d8ed93efebabccfb1a51373fd749a3f3cf6a52539038ea58e67060b620df790846b6fe0d4ad53fae3ab586ba7fa20ecc6282c747d55a81f56bfa989c6416d85da5981f29be37c9b5bad42b4067829688d163d9dbdd699ab24b40989c70df5a33320414880e8eff830ed0b30eb4f783aef1e0114184da7b63db4963ef12555044a8da6ab34c2817e6c1bc4be6f3e96a2c4b2cd45e89887f83a7b275e5968000cde89f45a378df25b9263dcda9d9e0c0cc696742cd1ae602bbd7bc7ef82775698d21df8423aaa8cccb88f1599530788c7e7078c78896436d4cd8e65d28debcc667cdd6eb5ca27835567805d5826663ea86ac916106752f7a5df9a735509e004c2c02c64ccfc86e914b1fa44cae4c4f7ad9b3035dddccd6813b2fcffaca4595ef55fc879b24b93ec3b6d80c5a054ab89e57d8f973716f1d915d416e30a51171da9d92161bd2932b539db186ff7663625eeacb2b33f1960619d84b95642ffd7d4511ee2d42ee363010f09d0474c5a0faa9b97ce23c9e64fa1cbd5b185fab9a14acbc241850b732d040a36be334d1070c8baf48c21eab23fce2d14267a356e7ac50bb053091c57ea729107cc4631a4e807de9cc714377c1bcd2be0702d781879cf0df1612941b7ebbff55b127600faceb186fddcfd05b9a4bab47615e73beae23d8db75aa744112fa6c91f7dc8b60d3509d9bbb663267ce852e9410bebca9e043c498bae0c224f35311638375a0ff71952c62359aa832e0a3110a4c9467b6d24430e8100aa2cf9753671c50f647b921b4df8f75095e187beaf483110e7aa387a4777493af8fb79d6798b97c76f8af09da433b9518c1daeda652bfea66b83eb5fb5b9a210b55e500f7a872847832e82b2af93955e8948fd1c15c9fcd65d900fc6474ce35d575ac1a26b9fb87acf36a90c046bf3c45b5126e558edcb642a34e748a0f2f636a5116ffb945643a4867d5384a569759ea9557ae44a5df04a864593560a16084cece01b89302267c22bba5df7d2a4fe38710bdf5942c1a43b569e1119f3cd33a3ac5042def4a5c589debe30c05c9a7f91805aba8ede40b1b11e8b34e0c09d3065d36803e127b37103e8712f74b85c23a8885c2307e34ebfe7437bc259d015d2403d20a3b6c2c8c9934b0f956aaff91902cf6adee892a285dd140c1adebfbfd8c7c16208f16286fee5740ca78665a8b3b108051c35f801357cb699facbc9847d16d7c04ec6cd4a24fc51188e8d1194094ffdf508e2d2dbeb2dc2fed33ec013519d68de9f23f7c077463b4adfd166d9ed563af3686e3302c7074ad65f286c6e3900afbc739da3ef3c9d77423d29dbfacb104c5d6a9c9886099806f185ec42bd5b9190bc3e67a8758ac518efa9b281f4fce1ee173ca2e686e93a0c37d8d2622ea13033f7a9d0646a34f66da23321ccd804c0cd16ddb30c61c109313468d930c0ed08edb30e99307e676d9bc4cc843d7544623f34a45c94e1726f8d0ff0ff8cc49a0f6e6aebaf9a34af8ad188196cf4d80a2ee6ecc7f04dc73b6201339767358e66a1e407a72886c62ed582457ec93e2f0a4b621541587008dd829fbda28c7e9550883223013a53fc0a9f07f02f91a1b95f721686f01756980a8849a15e4b8dad649155449e9fbc6cfbd03009373734e0ab33a73a2673130e9eddc0cc3b232c3959288068b433e7a9ae324e6c117ecacdd32220a488f9ec44db58a5d6c2a30a56126ca8de6eb648722bf17f513eab8ef56ebaf1fc8d0690f2ce22224b18060225ffd5babb9f609b59ee12cdcb7beb09ddef542d4ae48d22848394f6d2ffac96efca711a40d94b038243735b715ee5c1d9b2'),
	(56, '2026-11-29 08:29:24.79836+00', '0002', '\x4dcee22eda586e15a345268807ac9afbe6a0c203753025482551de2401217c22971bb30e2ddc2c66077ed4becaa13427ae1949a419d296887830fa06', '\x6fe87b66a80141f1ac4fe731c6a328b1cc29c4bc07305831290fd562a981b381f88fe478103a3aa939286f45a667d0dc1587cca70266792de3a77618d94d7cbffc20192804af43dd89561c343d44a7e245cd6f9695333e455cc52a16e1bda4b3ef8e3119c3baa88c8762cefd035910801c2bc857c5613c202231768cc92d624cfd7e99be18026b533c3bbdf4b010b5b1fef29a4882bfc4000fa5f208b476c9b0f45a5493fe4096a551cf579041c6b57f3f41306f07b18c4963d2f1a46c6665864e3cd63416d4d214a720170403b2147423c5cb1f6b9d2af652290411afc9b6947189ccf8a878247150188a74302de388c4f9b4739c28080296f7a9684f3f0d5e1c99b3ab199d5a12ac6d4c3e33a32316eba037a60b1344c8b4b5da55edf985e2797b766acc639938ca263ceefe3b99a7642ba1b2f8329fb4d3ced052fe81b80bac4de575d4f5eced644eee16322d4fa6da8d94416f63f939433b9f6c50f0c99876540afe204400de47ef9c5f5047932901d854a4d27356da732e0378c5c458587bc2e9803ab37ed97499dea3208dba4230e14e4a59d704394adb9bc6edc716d86da3865f9849b4c1e0040c28f42aa83f1f9d30011e29bfea7c33ac41db6e89a713684f672f94a83ae98a34dea3c674a12034afcc65c6271270f7ddd4fc3ee5c469bccaf7b869f2c917702005d57ec29e46d6654ab98b4488a2e78c1b530aa3f397f7258033de4873078c77851578b541b8a14d35d571105198a99c1eaf5dc2298da8309979e2cf39448c527352d9d1af9f6fa9537d05dde42996d9aea6296663124c610aed4ae0b2865f8c718158daf7eb9324a079f0d58fce410754c0fb1c6681ff6b4c5f8089506d7e6148ffe52239524f8270a0a6c3e395b8738b9db18fec0067bd95b90bbd867889a7e35de8de0a0cdc733f23b79bb2e45e46de21266814094fea7bf622077d462c930407d02f6d656bc784958fdde1f66c8578de498d64d8fba9935059112f2c99903ed81edd235a8820aa52f0ac4d65b35a295a8aa96aad4f135d18a287b429efa72d3fb20bab80849aa774bd5ba5a70ddbd8422cd478de843a8dc6e13d3d8508117b05f080626336a36d2c1e09a6083c5059e0919c9ba2d5b6ccaaddc2ee59e592ef83760121c10c8cec661094419b79253ed6c8bf479c215399ae5a0a69772f4035cd95dd068b0d8f0edf98b2747985dee9e6fda4dfba28eb7018e3bf39337b3025a306923ab13f89d2186b29290bdce429b3218e5a3b4ae5a15fbc7a4d1cbfd5770ff1bff29ef64c1a66f78ec39deb678a51ebaa57d60ba7acb0af63320e9aee676e5ba77d430e24d9a7833ead732e811da5aa04a861c5eeba66d14d03f3ecb15492eaa813d1ae1eb966b435323d644c11d15f5717a968f58745b86da45dc9216132b6191ba1d17e68d34922fbcf41d472b71e2ff0ad2d8872ff451f924fc1d334107894361f49860b649f008719e6323b0dad8e3f44c4350ebef5a6a504009cab40f6569854d436df7318238855a9f2b5afa2186962a6e2d8911b351ae3999bcef61a0aaea4ad57f2c7f9005a665798a0cfed3ea51e2389b413cc65f29f47b01e0782144129e448561e94d807f851325bb1e9dc09f16c1dd90e23e9b402974e13ed09e05d23720d95268aa4cc9dc8c48caff1361cfef2a2875866e4951613a2c5d9769e0ea6e50e20e54b93b75b6e20e9c117a262031a5b99efdc1228ef9a3eed35112af113e83e636acdfede2e777e90969ee798d44f69c9e9f5e98c2de70138cf6b4c421f41dd922209fb0cedb7e56d74231e2740b495eddb53f3d784d280411e84115a288e1a1c66d5df21d150023cf191b16b22fb87f778a6dd5fd3d44b85cfb7e55b291d4e2b4931eb46a28469bcc3e3aeb2e51a26a7adfc62df6d67d37ea750bedea936f6411a666e79e837c784295451ebae81bf85add8bf288fdcf13449dffbe875a20bfd1a5bb678838263e2bd5cda92fe5dab2c9030635ac62bbe1bd96d48700efa4d171b77e9de841c304573c40d42a52f859e41a1d85f2d13c3c0d10f85a4817af705d34a62c34c718c64fd0762afd86ab5a2c7e9f750ea64363d1a67996478aad1e94853a7dba5a857b84979b7c917306cdefd14e70d547bd14f1fb63116a91dd8fc52de1d2b416bfef4e98117aea476129ceb2ecd7e84e664605670e97f970650e387f7d7b3862eb344adb784752f74275e3f099758f02ca982a5fb922a541a2f83d01767fe8b3f5160c7a551203be0b13c20f0ee89839783a99fb0220b66fa25b2eab88e750bb8683a36ab3d5b8101bb249586d1c085db0441e69bd774b59590e9cb637f2f0b707d8e421e2a4586b662fccae0b46cd7aba5a7ffb40b96c5ab699a90cfe6e68d648155d0bef1c0c438097e0758afd6a3634b6e82c5ae29251d5c6b2646350f3cc6e8bc43af4c0f190d0d25b5a0ae3540d90f0279556a872f5b1373415d29edb5a30b201423efbba3b857d45fbe512d414302f1ec8394948d742b54bca38523e01a23da911659cee5ad5b5cb9e41fdab47dfdacf0e6d6e03d239683542032b54bc94aca9f8daaab7fe7d770c7064cd8cc9ca3317b6bfccd158316db9a456806c0063b56376e968bf0f9e342e318ad53789a6d3b35e6c4345095f4df97531abf50cadced47ec5064adcba111b4e0aaaad0c6c340fff86137b213316e18dbcd929e87b4d5d2058272e111508e437e0942b3061cedb88fbea9083e1c259c86cdd589d75bd0c04886bf1839abe3b3e2ba382d89f3a94a02509c4bdfe850e33fbbbdee94d710d822489fd1d24b03cd390fe43893937d0446931f1a937c932244269467a4e9035c929898915b7450be617f7c9b735eda03bf94598a164b24f5198d8c17c3a7f563001536caeb760ce47e575a0dcb5db41edd1992fda64012788c91a1ec002148bda4fdae69e2b8835654edb8f8165d8fe92324c235d6e6d9ee154a1489516c245e9aa688f35642de009044b505c9683bc7505d1f120d9969b4c9e86d5fea9415bf4422e1bf558b30c6c4d70649a53ae16f7fc805613cc1d38d2bc16c78f8311f63af3a60a34f48f69c296f6b3f86cdf2dfad76e532b7256228dc1f77c3335625de5ced91764d8a407ee3be2c37bfdcdc45f0144a5fde5fb169c1102ba419d9e5ccc6780d4037dee35a6273f629028cef2bf285fd4ce8e8afa1a786dcaf77ddfb4ae97874e5d1fd09d79d89cca27b7179275d21fba05fcbecc88b3b4929187edb1ef5be89acbecf70f1ef9d262af5271be9dd8a19aa538567b73cfaa0f382874b9b0e3dac216d6988841dc72d4b1a0399fcbd97b6037f17810884107deb5eb2bc18896ea1e3323327b9986dacb7c29f1e888305f677bfa05cbb946a996e66bcbaf9f7b3cbe8c84c0c1b08995284af6ae7072114f557bb1cf886aa5f22177b4c536c191bb626f464593dd7265083247c67a58fdf34118ff63aae8d3d7dc8b54a5dcd96c864f2ee131a50065e317c98b8897a0532993670f3c43bc3109d2652f19513756f82f11406b9be4d24ccd0ff35cecf7d89d94cf41af158a6989f86b8dd5b81e2df60fadedf34d69f6b8b1b574abb0f21a3a341061c9b97049bab23d719568d3cebe1999f0368dd8b901bfdc823f344dc35e29eacf47036c70b38654744bf1d25ae044069d6ebf445077d10228ac0b75ba6d3cceabc016a8c67c2c778227df02533015078dc0f3d554f813f7e95db3b97fda67500f6bd05ddf375c86d8245c718d5f662cbcc5a48f18dc46b3bf0c21ded1af87bbc4cf6e4ed515fe3499432e645d433d0e22c290992ce4d627ae669e4f116ca08fa9263315593e78041e5ec0e83be4b5606a99e4beeece7f2bcf2ca30db5b291f3cb73c1ec8485f6890e27f571a146ba69d5000d7dfec64da82df402f39a4153f8e964c94d54e131b9b936cca15b58288adf625bdac660c185f90f19d6ccfc450bd07b9e8d6172e328a04180e3456223fa0d019462cfe3fe336d994d5958a535630a9b295326cf7f8162ce9f0f98ba1dc83c1b4e56ed4a958c9abc9d3ed7f29facf8a68f8b31194171fc730e136f462de466217b2beeb189dd5ee8c6992db68674115b1071b5a7c74007bdd9cda16afd1b2d3aaa20161f92acc4fb4a6f73567069fd770ed607935b93aced284beebaa7efa44d9acc7422b6144e7770bdd7d1a043c5ad9e3e5dbf201febf358f14791008a13bca265b061a538153742de94fcba5b2aa3fdf047e97e05e70c2f3c45f313ebd33dd3a073684e68b70498cdc87c5657787c6fb3e6ccd11c77fb8c133a6de2dd90640b41165e42218c00a332068c56fceb76728e2b61ef297887fd6b91e7ef2e04b604d8c6421cb6c5a80821928b9dab8084545023eda3a2365024b07c2da6790b95af16e3e3ce9d605313c4ee197fe46b064100136b501003c347f6adf3e72fddde024f92036877d40f3302eb9955a7d877c0652180f3a4ac6997d59fd862a31b6a50068c547a5a9daebbf884486680799aca646eb100e444241dd7fa8f5d69023e0b2e6ff60e0e6c7eea7c19cfc8c351457aea35d2c5db5dbd3015a016d8dfd702da9d9be032be8c25d14d320e35814b9a249eb727883f0c41fa85934764aa1e80d5cb36fc8be19be4a59f480b8a58aca04be72a7319e178f14c0fbf721fa848182ccb077373efb9976eff44dfe3dc244dbcd23ff1bf16c04f70f49b741a34235266efb08b6abb9f1a6ac59a45ce893fb312d1098e1a91c594d01da733394d6c9d1f338a6654d887c81fb7d7dd22fde06293d20b4bffc62705dd797c8810286432b37a44a828118e6a46036996baf634042a881fd5a104467de85f41f088753d0def02daa0f04f9d9dd8883bbade99f9c305ce4e0b62680ddb1d330fe3597650d812f9ece9caa7568c03829bf6967228379187e187188526f20c8da35ccbefef0ee2afedcbf18f18948d9c5ebe56abdb1e9505709abe49151233b2c657edb479c84259198b7402fde2a50a771cf1079980bddb075f8bc79fd0bef118d2fc2106b45192344a623f8e91ed44f77e08035df8e9819d775203594ea179fdac1defe8a808eb95c608ca6de44dd5317ea4560bd5561bd5b85'),
	(59, '2026-11-29 08:29:24.816039+00', '0002', '\xce93ff5b98e1acb7ede98bbe9f102023fae5825f52d6489e1562ea1ad74dfb388d43c608d3ed3f2500bea2be6043edbbe25d1885321b27b9f79890fa', '\xcbfd01eb0cd1b15a89d1ee3456fb8a9a67a663e8fd175afdbd8ff3e19b4b0165fce62b3c696ff1b52ab58503ebae71356fb3925f486292fdf66dc7afb67f1576a77444aed1eeb075b9571c54832c45c5f385766cbb1d48a23598feda7eb1a404cd7f4d5a30ea274da8d0708079905a4824e1a282222df72b8e29460e327aa37cf1fa64f845c8a32c6b93d6c5f55b4c81354323bf633647eb47b3ade5c8e700a67a69dca4c30fb3477cf8c8ba2e0a25a52b8e103d4437604f97d82469e8b269f544d57accb92da0fca2b69a994cd974a7ba8187e705202770518d2ad054e2dcdfae28ba784393b715400684147e1e5983dd0a1f1c5fb1fbfc5833e84936e0857b03fe5bcacf2a76407cf0bbb9ef27835910d679ff9915fcad78e1d676014a4bb522b2c1bc042ae368b1c00900673ffc045cc3887bb4596b7204f8f91ac9d53b46f6637e2e8b2281936e40e4ef31218fbb6ffb90c144fafb5ab80f803f84cb466ae348ddb6b7e6bf62af5cffedc72478fb04a317f50eaf8dc923fcefbbe5da12be177a1fa036f0eeb2f8427fb438c94408092e4a464d9d690472306db9215bc5ebfe3d5212edfc0834eaaa367aa4cf6419ac004047c3bd22db39939d0b3ec850601d20c2131fcb216ce26e0303025e42b54276038cee43ec71d2318f1ba5427145c1028437029a776549e0529a081e45959b182dad8fe67066303b18e9eb5f9b96d9812b1e4e89ff72e91997b69a13f51f1249346d2bf0ad6a2008fd57521e86391b9bda946d9e79376268bc6fafeb3b87e759597c5498b9141f205c96a55836d10a37e2ababddea662a398397b53b446b0a77de30d55f2d55c80176b96aae3d70111782ce3a6c0987a045dc51e2a4921d0de46fa7b1f5d3b6673f06130756d7bedadc1dae3f7356959a6954c495f717c5b4e700116bd7a9917b343cb3426c85d734c92630ffa841836c8c6b81b577c6f92ab5b71d2714fcfd57e0fc633e0a1c648ec597341bad0925957a72de9a3bb8f60d6f3c3ce8b9add98975db3de2381d7c2d3bc7bc31e7440cd94a29ff8af6df4270647e8eace759e6c8467a1043a8b72b66d8a9f0e8a16b54fceb641dd7a025bc0999200d54d978103cddbaaeabf67d8068ed37e9b26e3483489024414165c251630cf9b6bd9003252997371af891d4bf90583d95275b75ee1ab0a26163dd8b9fa902f0f18e28afa5a88f077a59a6b3886a9fb0670e3361d8239ca76d8441f810b93b03f73f950daf4f0fec0eb6ea7d0843fd2ba1c9815375eb6cbddffe03f1e20da2353abce9c5b598d71bfc3c6f95ef5772b0aa1be03f0ba964673cc14d6a3f9f5f106c52cb9d1c6b67f155db74c976b05848dd2bb53ad6a4214d654b983583a1929a1ed840afe3961e1aeb0df48008dcf1ef9b62794c7363836ddec517f31a589a109b4f107039b962cb58096a5e40726695fd5957e7b22cedcb21a3e6d54ca17dcb25c6a0cf69c7bd5ba61ed126a99e126d63986ca0a979b7c9b7cccdcb43ddaa2cae79298de1d98a7bac8d4acfe99a74730f5cb2266155d15dae73b897d83779b27c39b888a4c15e0f6fea382ec39656c91ee9e0f81523f7f8ba975a42fa44fa21be25ffbd83601859d2b4ca925f41f88fa24ad8bee6e8390ae974cda5c6dbf00bf368f2fe01a2d4f19645528047654bf3ba1ef9aad8e26fa532e002b4ceaf768a04c00d67f33c5834392ce866edc34b135ccf4feae1426ea1d9bb82f6d2472fb9c46d284f666c95b9efc0953f6a00a0e8071da23d111e45944ab56351a851b5344c4ceb8e6f07b75237e308d400d047599a340806c0221df9c977bb79f3f281992944eefc9e0cf035ed4cd1e63880bfe785ac7a990dc9fd242ca9efb07e85eebf6b7ccb12d17d2bf1e5a0c37c4d179f7db7222b60e8660b60e55b4daf3cd9ba7adde3cc2ff7c2c9f4ebd4cc47a660faad2273cb36ac2cfb170d39ee1009c14bd49ce8d43c7fc61cd6fdb05e9f6474ac0a56a0376057c663c0f61c66d3759f24e419364548dc5d3fa6bea678a9bf4f69157af181796611c27b5732dccc3ed05c4e6e62bd95e64f1169b533a58f9be6ac0bc49a734beab52a80e96c2528cc92e51be80501f0e274beb01800a374562efff4521361038f732d3a4726bd5f06519a70a3088b1f61a3773adc719f6bfecf720bfe5130923448eeb09a977884773a82147e6b7460e2d4a9e5adbd07c529e9f96e6360e716c9774c1d5232cf90af34f3a1ea211091c13a198fb2fa4c79b183c2f6b30ac591d2ab03f8a684e0ce4a085fac941b11565333e19984c1312d15ca8e46f88e124a8371d51675a3ddf98194de8187fcc00829f2fc8c57a086f6fb04f57116a0d32904ac07eadb66e8a6a6576c21a37511756efa6ba1b037bb9887218874ab130fa230bf89ce0f3c6e8933375c1720a5f278d7c523451ce7e77ed89d4b346a9332660bb3dc0cf5f45a12e0582013e820a7312d17c994c36e3aebcbe991c5ec4b8509965100414b66009e451fd50c1dc672280112e93399086cdff90ab58cd9fa793cd1af918ead8f2e743215c7dda4eeeed140b02c1fabf7aa20cff90afbb93b5ee31931afb0bd97ac2a3cbd2538de6bc925102b103916ab6f3c8c2e85fc3de29cd8075d308d774d21067b360479b6ac0a7de58883a12903acb1d4f9a527ad9c3cb4d65827cde509584c277493c741ece9b51415ff892cf0d028d3636e2fe12c7ab176053b63bba065029691fac19717a403290804daaa5633a57477bd3af3d09510d5ee9b859de9a8211e62c6a4f8f263c993eaa6a4f3ef631247e12222557906004e469b7e019bb0133dd2deb74ddf99423084e8d89304e9d8d1b417924426630276e7d655f9f41b90132c5f7898428d2564ce562adcb284017c2abfa69297de280909e7392f0eaaaf7c1dada62dfbaf905f4611406e499c7dc1afa783bc2465d2a9f983b52a875ac1142fa04da024b407ac1762eb08da89f91522386c2d190447d0ae3e605aadcee8eea85477b0e1b1b96b273ffb49db6acee16d6257c9b6e94bab45aeb8ec961220c6eeae57a82e7edbd853e3a1cd539440edcb444380fe137ec46940a1ca409810c7f4a758ed522e231a00b29f1004d013aec8aa6bf3c94f53e302e34af6ce8b3f2fc6ded949054af0c155a38c6069f52691540432f9e085dbb5356d8ef44fbc5b9ad28ca56a6ca44fa05eeb614498c8a996ae0ce0930d315d92a47f5f12627b93188abea9e5817da8d6c86f8247f6a4696b7d1f8980580b311d3a3ccf36d575942ac1f2948d85955856a8f1bba2cdc4ffa3e51c92a7b050c42f63e3b62b763e5d7c02a06385421fbb0904253a22f6620800f48de335f60e38f2d6c85bc58867759b2c2940c4ac6906ec6ffe80010cc0b77e9f3c70c3fbb116937915ef0630b89fa9f14032eeb0364c42ad5b7d2faa15931c16b53b8c445cf716d0269960fac734d9787143dc523d7f9c14b45fe45f15aa7728d83cce650a5fae1bc338d48c902169306e9dbd83388441b8e9f94b5e2d87da92e49d4ddfe7e332ebdb609d7dc2948765cd33fe13a4c5df1db2e0af04d3060439f97184b77b3e882cb111ef577bbe9fe043b314eb37cda19e71f1b71194f0e37b2ed3abb75db40079eda1b77b1bc6d5391e4d68b7f6dc6ddfd2bbbf99da5b46c0674bdc4519da673e54895e01a92710b39e38412da51f211a722f7048de6a5940d578090482c8a0055bdc5d01fff79c9520a07333790aa3b74b12477aa370f7e0421a799407f4e3644a1d2c635ba91f04fe63cf705778251081225dde43d80f9136b9702cfb9697a6ea4fae4045c83e646d6327e977a5b0ae1d9688d527637aee9018059f5c8bf4c0aa343328e5abc077e697dc4523c638db2910d4576ead10db052aba3e6085f1c5c4fa88d46d129f113c7917d21b14c4157fedfc1a488def08fcc509828bd6092806dcebe4a2e26bd8cb8274389e938a14b3073250abdcba95628ae5f782d69b'),
	(63, '2026-11-29 08:29:24.837851+00', '0002', '\xfcbff5be676927150eeebb7e2676945b33e9de23eda2d0cee4a7a394974fef76264c0cb4a0457e2ccd3f34a8f2487a83cb205755fbb8962f1c78d056', '\x39d57f03ed11612ae284d9f661ab4d844bdcff71f1c822c89dd6fd7deccd0b9c19dd142965a4411d3ea9a932e2f71b4d358980a4324e1ee327feb7bbaf431081f4ca4b32f06575519f6f058e6d08e9c5bc683cc330cf813c749f219ba4998f7d9dc31a8e722cc6dc9e0633774ce17225f8a933295117839134e9864716ecf0cb4122291eb722de3c56d8840fe881b475e6b20c87005659830a118ebf546137a47492b72f371ff3033e9458feaa4755f56bfb87b6dedfe533455932ea3809afe06ba468d5136351f91555ce0898ea761548034ae5328f3dd2b2a8c3373fca1b76d3ff785d501f83412558d636c35c8847d6ab684059c534f3fe8566b7c158141fb6e2f805df1378e4ef61533e322928fc831c5275e965781370b6871d39b087154a54df95b855e8faafe847d931d80587943a9efd59e9947d0479f764b22b67809f4f647624f5d55fefa3eb8cff159fd6c92938a438e0921081fb10877b82ddc6a5d00fe21fb56b73e3d9f29bb7e155936927949ca26c06fd8d35cad56432b93895a6e3a643a30d682cf06b41086836c4375195f9dd88b452ffeb06'),
	(66, '2026-11-29 08:29:24.850412+00', '0002', '\xeccd4d5dc7ce278bc5004638edb299b7bd86a2c2236ccc07f0b65b5e89d8bac268ddaadb8ace365df0deef5d455103ef1bf22f8320a651d565a3c586', '\xf4adea8a727f996304ae1b8e2d4f5b966855a7704365fb182eb987314b4c0ea85fc248eb03431a9f8eb9f193844ef26795506e73531a8e8375428ebb2991640c4549a9b75d1744a1c4c0fbba7ff346bb7ee9c0c5ff71fd8fc7f538288f791fc7ccc291184b207fb34ccb6f1c227604ef6a0d8526900323328adeb037be4e24bea538a8dd96af2ee4b4a95d22cea97356847d87da1e8658ef48a2ea4041986623be2a2e2a3997ec136abf228338fa221c527bb3f229e2a60e90e98cf75bc50f0688c2e2e2fc4ab1f4fdcaf080988474d833d4c98d62b9a0d7d3458d04eed21fb8586fae6bb1ef6f612f64d354a363bd9259ec3a8b3803d5cbf54313b8f46bbbfb81d058fa8ef55c3aa2e4ff2b06474423b8f6f2cd31edb39403df387b6f0d7b0f9f1e047649c882968e67047b70e9a0e1808bc1f590d2d4be83e6525dd0a16676dc6c581d0f5db8c12b1c355dd62ec9718a2bece629a6d5f0c89d4ac5c504ac99d7b74966ae5179eb443c3840c525edfd4a42c8821215454ae6974e2bb0c73c40789d391e67233f6e115655ebfd665906a355e61c5319224a86d62b07907953'),
	(69, '2026-11-29 08:29:24.861763+00', '0002', '\xba367eb0d38be50a7af2b981498f1ff41d95b345043dfe0b371a91ade30faa37360ec87a0aa8927b0f3f4c8b190aa5d91304c97f35e15422e8e1c936', '\x5318b8b6081faae004dc303227639d9e42f6c67b2a00991b655a6874acf853a2e06d74c066802f7333c3d7d764bd88178d165fe7e32957d70b621d3bade58adabf919b0b64be8ae55aeaf27c5cfe0800ac0c167151d3860930672237f8e0d36ef09f1d7b97cef63473e1e8e28f6fd735d49c2ed61ea707b2a1e095d5ff85b02f282963792f8c4a572690a852d6f2e61686a57da29d674ba1a2a6c3bfa20892186e7795dd959d1ab3983f7912c67cfef11700ba431f49c0d064f379d9113f5a4192537b6bf5d0328e1e8bacbf3a483fad5b2bc08a1cf9dffdae5cb009a5105d71f89a76da8fc4cb48bff6c63552c393f1a7d6afd52e43395c82a50532649938ffdf4463c029910b05fe9ba9da30e60b57acaf5330bd07fba97a3d803e1fd03a4be35b468d4951e8065327471d591107a22118958b710e9695f83a2dd19915f995a374375de3c166fa3e0d7a5271e74500714ebce5af87945bfbebd84c15971ebc1c4202cba1b11cef53d73048323a7db1ee510d5ef9513cb53443aac26d5e158680d1c6c88bbe959c29bd8c968185a8b71bdcd499479ea626b4af'),
	(75, '2026-11-29 08:29:24.886361+00', '0002', '\x078e917e334666c329a201e0059918dfa70b5c15b402c1dc21e143ef05b45f36a3cc6553b6fb2b92c16b4e24d5b8162ca4faeba9fa79d304bb139e2f', '\x732a77e18d53d86a9e163e97ac548668a636f0328cd52231f0f08e2856a9a36d2c12388f5d3ba2a33ff924bbf606b6cd5634bb012153391f826059e215f8ee87ec33e709b9a989b5002051cf14b982a84b5977eb46caf97eb98782c96645df944613281dc67f581abb8736c7f155b6ea1de81c902f067c1be553f866b01d2a827f24b63cb02cd1a56c6a80e8c7e3c119208ad93d4cd0a48c153ac0451b25c4c3ef026c395dc056a0cdab9228c36229630f7d3768a98d7776377e4ef5b2b8a32b922ab89810978a9116eb824cc53600d8674ff78a88977822a787eeab898927648c5625bd5a13934889f0475c24b0a464fd77bcefd1603c53d68f762d5c56cbb6798dd03b75c29d96b7578df20d75afad006ed48c07e1597d6dae019f69c02916665c27aa58cf23a25dd4634897f447ae38350a409355f191664a0319d55354114f710f4fd4245ea59bec9b27c02f25c076322276532215df30c58b9da7d35abfa51be40fcc269341e22deea718ff30db58c43893c10a5850dfad5db23bc5fab9714c8afcf1f00b28ff45a2c59f53db229a0c36214b6f1f8044aeb0f1a366264e9fdca1783331f30f42c23d89f1e397fd931728e8945035e3464de998e658d0d6b8d558f3d104e541c5d25549a240a5406f066189020649daafed4cddaf4a76273fad10ac4f4f94bf6ec27d5c7861c2'),
	(54, '2026-11-29 08:29:24.784743+00', '0002', '\x102233ecf003849d2472dfa573aab5744c9c3001d4b5e03d07eec518e37dbff438bf552256fb54d8a290dd037504e2eed70281bdd443591825698378', '\x590be923103cbdb1506dfe5c14ebac0a69669e667e2d7d439bb78280e18f2d21dd29da0db04b06a6d448a98e3cdceed5d72e2e6a54c313dbbaa674c891029fab977346ad47b9133a74a67e1fe53ed8c2a503cb70acb429467980e10fab0e2a71a12058bdac22961ae51df936d2ae206b7428510773456893fe75ef8d6742723582289a1466d3dfc34aab15c1bfc9ef06c23e47cd2febfcafc76f47e9b560616c6c3cf7068b2060a0057392a7fb8b86b841018eccf8f4ecc39b94d1761d5d5be48e2f36159ac482877e3ddf42b88a4454fc98d5999aec1fae2703dee608d6bae0fd3a3df97dad9aec3e0477380b0a543db76fe83376cf461c5ee7fb835aa1e39e9e2e1a30037930ab2728b2e65bf4055a3063f437eea0b2ca1341c94fdff355548a10c24a7c29dc0fbbb5a0eff8e4a3930079ea62cdcb42e11056da94bcca27fd7696a449fd1bc79135514ce9e8cc111b4c6d8bc7b3aafef0ece430b9a008038811d90678034a820e77006c752cf03e2e19e973ffc2afe42bf979f0f71810fc0d3bb9222a46385481ab785460f69ae4bead487f6c17a13a4c67b7f6da84f3bb2f3cd5285d92543fb63908ba625794db0da0c695a8e0da84609183ff75fad14053711e471fd56ed6ab4493db63024e9732c2d5763c9afafbbffe390154261d547cbda59c634273fafbaa70e78b00d9627d5ee227b2bcb198857232060eecd0aa0366894e9295186787e547ef05a3398c8e675b5a12aef12bc9fb9e3a42c8f07908ab5a789e1cb9bec4fcb1a1e01c967ba360a85c30b6e8abcf7a633d88b65be915e723df3d08ede8d236152faf1918f98c838c7b779284f26df9b1f62e0506a182fadcbf1ab8d35a577c9c964a02637608d2b01183e8c603f9c2643e8d6fe91acce308aa169b82dd4f6648cdb2be3267c4fa65664b215e0219b66bb2eaa11abff8d6b626817047025de4c785527f1166c970638b780f368d1708d31ab28738281f01c55b34a1197100f62cf86cf0decf3b321ac338f7a85c4830f058b8a50c814c909f3a73196ff41f4f909054c5291f6fb87a85b9b91f1fb56bfec4948cd7252fcf5a62cc4ca8f326946f0e209718480969558d85ea9270af937944c8689c889ef34b9e30eac86235fb77f05fd6324fe52fc26108569f1564a9ec4c874d394785c24a7603b48c73b62e0ea71cf7189c7042c47e74f90a3f5afda6658d83437da3e4a717b4800b985ff8becffb5b2150bd38cbc558a749876ab2a30324ebb3088d0ceb39ae593774f3d793333f92699707bdf7a2208ad972eb5ad273801a55e6c35385c1473c0158b0dbb37ff8583842f224393af94c1d0d4b0d194e7f729f20da7ee8bd862e3f2607a36b56e733ecda0db1f2eddb'),
	(55, '2026-11-29 08:29:24.792954+00', '0002', '\x6faa24718772f1b157d473fea245868547cc70c8bd20d7b5d765aa6f84d54581445c560f0c393786f222ac4ec8f14c2993a7797ecccc01ff42cbe09b', '\x80b85f35cb24e00a907f8a39a9f58d5ed3582e4deb5a1dbedf5df59f26a3b10949c1d5ba5f53fe252ccd24bf3bf1f1f48fb45af07e90b543dcc7a201e06c2fab7d28a26e29dead0855e13c85a46cf705322189aedb0e98f1f66ad9f8c13b93f55f9dc065629c1b1d4fe5e9a7e1ba750aeae9fadc4cb9b6c4ffcb971b24dc8e992061c720539b2388a4d18b9d58473317fcb5d4dd49120d85807d15c12448d675632b9142ed41b41427eadd698bbce97fca1cc95c03507a8e3277458e722537f7ce73149cd957b5d356f0924f1761e6839cc5ff9b0c37a3f5cf9fb9c54df4be51fd3b06d82b6884e8c1c0b93dde7e4d75aa1e449199549e84e715d28d4f721bb91f0c8cc192e4496e559cb2af7a61fc0c6a00cefff6e39a5ca2b1e366924e0d64c5533c5588359fdf0a67a5349b464e7b24aab93adec73be88fdbc3eb6815458b7d90123e777cb50d4fbbc0d66cd849e08f46ee0a028de0152ad4f3be42d390d2b42682b906be570ad657afb0cbdf49b19cd38d2b14f1e7ecd692d3b7dffac9060fa707244ebd5ca3630f349ede35312460bb11b815fa49ba86218fcf83dda7041cf2360b8ad9f0f79db8585c97650b025649436f836afe80d4f9fd66ce75c711b4705ff805ada05afeecc3f33ba5f02876cc84cfae23e07fe17722f803b167bb7435faaf66f786f0ebf08c369ef08179dd6718f84a7e75ae7818e58ea0d913238623940380e6316b07407a71733625e742dd323f1af5ceb13b77bf0683c298c0ede16d54883cd4acf3152a020639d86daba90032000f67f629d8d52644307cb9b49e5a3c0eadb72317ed7fd9cd8f8ac171684be93055e815fda50043f71be58536c5c7fae5250d915b43a0a90a8b7e0c78f59f167d9d7191763e8066bdbc25c5c98cb0fd33b3e3658235a547263ce5cdc086b8c3ebb9e0a0494537ea4d012b55c0b628cb95bfa1eb6b9ce33252c9eed6c11dccef774f563b35a4d4db8051b82bde1c19f7bfb0b8ab054242a41709a4012f1487178363cb41425c999f8dd2f34e8b8c16be7fd61954fd299c8aec51ccfa1686d2c15c6eab50e541278cffe1513de1f806a32f4bb48f0f3b6d4ebec62495e994b71a8f941d5931f4081da5bb9d812af3e1beed7a3c8200d0cf6e9c9bf882867b32e0afdc91a28fdf4acbc87de072226d6920e5021746893ae0cde5c3a6973d11b89e7d47ae204b1585c483c2f40bb5a154f5647c11c6be8191e67a3a329da35190e72d592c9e15512575c15c40b157c7f7be314e4fafc5bdbdf726b9b46cb56fd573427183e6e3630fb72431231f2185e057acee0b54bb9f8cf264be1ccd59a435c8a615ee1d5fc58537426844a18737dc58e2895ae2c6981540de2229ccd79471c5aa29f81c2200e604d77fef75b7e7f1bf56cb291c98b684f1d55093eb824982359a8a3947064dd1d2723d4ed53eb2085a4cbc3c174b150b6b14fe6c15436818126238ea620c7af0ffac6a98c5fe203492c02e1e35f4a65c5183064a339d73cee0941fac211c5c1578f88078cdc1336c0fbc460b0e497bf7c12e542e01e2e982a82681025c59873b6fb37fe1c9ae9686d93223287369a84228641fbd226ea99e2e911fa008e8693a69b7a072f3d1b836d3c46292a84f3a322c587c91b73800f25e4c708898471b5ab67e79590b1ddcde0e261ab9c3a11b7d927bb1e238838f61bc1b0ad4e2d64a9a1f7e34421c305bd634e4cfdba09658350a892c188b60639ec8abee3f117b4cb87cbed803e86513d214d69a86cd42448d440543e0ba1adefb34c56bac3cbc840067b7c76f3a1a1c64a912ead42bdb66454ccd60cd9c70e21c3bf18a6af800d91b8aa3fedb84522d13839c77bf9ce7ad8ffdae66103346258277fc5e7783e00aee23eabe73419da04a09c1b4d27142e40e8d63af5c9ac78cb1357e4df5fdd2acbcf3848c38dad8f1ee71bb650de8f1a097d779e0c08fb7a31d2c664fbec5673ca39fbfbf4b5b5ddb9647549ecdada3a6d6aae517cbde7aa8f6ba81bd478e08aa6609ceeed8dc0c9f72c6a88107d7bb3530683b192ed8d4c8360dc46889461755f706b021074d3b6dbc6e6c5e7f442ca60a6f7d91d232aa09ce346c4d390004a78d849c7c3a047304af2ad62251a7270451cdb1eb697af401662f540c7f39ab5e053afdd6916e67e734025c3265c71cab356e2291de29636796128746c79a831fae9091dcfde44ad020adce2cb12d1b1712eb8f92f674a77669855e6f4b80e34fdde97bbbf43d3528fcbda0697c7636233d9d39fd213826a767b64c8ca155963811ec53b4f1b65e51585eb8df60dabfba4e1d1aa2911f1dbdcf49f9b0746ce01a5ab3a09059c2444f3e4f4c8ad770b9d1de305f5599e75f7f5eee3c5f70528f59ff8c36a1b990d9bacb88483a203948c28cfff57ee86ecd3f4a6d8c76dfd87a36f2bb5653c35ab4c13be9eef700bf969ae6c7ad937d278303ba9e7bb79fdb6773c2cb1b16c3a210e63b9fdc1e68d4429f7ac7ce22f2ccdbcfac4f6a6c5198365d7fc0f76b0757851475a3d9c8d87f92a650f3613d315dfa3b9a3338dc3df960057eb545fca1bfd9e0faf0d77ca313cf02d6f9e960f794379dd13f2540e08c982c6663e8fb9578876d4de78376d64282051668fe16bd97c7392280984b6a7ae655431c0555aaca4bb51b658f25ad357a149ae5aafd569fe87ee2821afb2041a12cb66ecf7a58c4edea17ea3edf70a03fa97779380e39b97243e4299de45c422b32adefd854c0e9a945b66dbba4ec036e03999dac6b5348b5701bd988f80132d79523f89566d429ffc8bf20eaa08f'),
	(58, '2026-11-29 08:29:24.810251+00', '0002', '\xc80ac211729aa9eb325458df84a850013fb15b548a187acaeb1fce331abf7b96f56e869e3034c74acb32af1aaf86d89bd06a8548b042b976f7ecd9dc', '\xe2fcb94e2f7f38fb25fc99efdaf1af709b83da51bb9aa7cefb987e3b65a5223662d1000a649ec4212d28fc0485e9a1cd2d9d8964e5953537e93214273e909fdb01528905495b89e0c76dabc6e1b0737454ee1fb91b7e48b9b9c7b14cdd5998329a59f7f7aa66b5fa99aab174158819fc3401290a4d6bc419995ec315e4bf2ba57a18404f6cba80342e795844056d0b24efb7bbe4c05f78b7c75465718ecf6081ab5d438e7c105f92ac9a63ab02c64f9918dfbded9f8b4eb19fcd7f339a49f8106a3e126fd706850f3c9e01d75f624150959b8bf09c0cb2c740e7cb63a936c801923a8118f8384136ead20c257e01c0b1777b1576ea7573109e3f8b18170d1eec59bd8562db2314c90af80acde4994f2348591e46a4b5766523cdf5b9d0d6975c62243fa8be691a03f984b17927cee6d7b06fceb601a94e75fee4736a58c02580403d959568d975b28effc97fd1d36eeb333863aa492a4994267e569e0209e89e953f908a055f5023e60378f25d7427d9a225d1a0211bdfa039d81679903d835696219fdeec5ff459540ee665b404426cd6ceb95090cbf66967e6f782a1d32a6a185e67d7111ea33dca860f1127ea9284e62a66bb58ae2890965aefcf57b94160ab4203cd04c04fe7c3ab117f581d9451fc23274548828aa399a233ce3ba787fc2397ad201be77361c2df642ded37ef5884243813689a9d64e0b2dbe6679eb65e8e7db95f9cf7ad737ec0e0abcb794c00d8829b4005bb1dac0e909d980532f1e9846eccb03e1921cfd31f8c55a90857424707fa018f54a4153f884070337dceada946a2a20a5dcfe91b373218db442efcdba52f097ac55a6ba0c23d064314ebe29aa23e7d4d8ed8c36b644f52ae9c81d4228bf76b0def69e651a3464445acef985b91d2b6b8969a2a75173b249c0390c6c90ba5d99f5f3f8cd6e7623ffe1bdd076acdf18022d4f394f6ae7ab1fed509e9084f058eb83f951f62ae2d03680d478194b7d0e88a3a9bb7a8db1abce9651c274edeee082f8fb845dd7873b44ab7d19def01285dcf75cec13bdb7c7bacbbbbc0f9e785f1297ee67507b958a1b1053fc22353b40bff1178233047b284da91ebe24657794995e3ce8d4f4b792d63dd04de3d6a6d2e72a5d5aa20139fbbc1f127ca3635c01a888fdae878c1489235eb28f13c3959007b78f4b4d128cf31149b9ce03af29c21bc0461ed96c7158dd17f9957ddebee8e32f9a540589b5f51773f6eb51d1ae69ba174f724a8475122a7a32ea866f3433be33aecad806622d9e9a120bb3c14442f7cfcde76c84df9062d6a8559aeb2427478ef931304a51ea3f7746ada4aba2e004673561c77361befe7d0113a7f9e48ddb0eb057b9361b23e5194720d3d857b84084e1cf93630984a4d4b8a3a922a32f2b86be740907e900a1e90d99d8daf9fdbbc17d2f9192e5ca2eb0b9d97daaf3e62f8ae790bf4b2f41159993d67713dca0a38450e8f138d69fe95caf1a146059939640637891b9b236312c6f953da4602770a687e873bce7021a2aec112d2e970892d8deee62b7073b5ef38daaf9e8b166002d8d6c143df7674538a8d51530e05f67683581a6526748e210f343318987915c5bd7b2cd9e9e0fd06122de95ba0a171522a0ee6e2c058a6ab6cb392d10543f4b07b6b9ab2d41a0cf253bd986e06edc644434dbeaf41e6176d6ff9a97b3a65e14371e204de2398e5552888e92b99cdf646fbf453a7af546dfcd8a1d8f1bc3ceca2bd57337dd40c4810ea399843ebc5650cbeb658cf4f126689fc95f4cf21d758b088de26b566cdf3f446111f274ffc78c29fd4a519be56198665e6f553216a6711dc5d1f882de0bf68a4f974aa47a2cce48dfbd370085073953784ad22da3be0b7ab77f06ab7eee295279d5f39bf5347324cf7c3f117101b0d1b02ad843c2bffbb578fd081bfacf4421c317586713389728fa47cc0d7a384e621e64b3b42a875f361f2cabcfc5b5f7fa27f5642255cfd83a1be13b736d67ba2343fa09a3e055aa4d0c018a40ac3993d7e91151a07fe74538cc8ebb942682b647e88e03c7520cda2a3c54864e8b9190b0202cbcf3dfc58830830f3e6f287518e57bed508bfcfc8e7382f3c10433d13f1bec52835e6e33c93abe2e3f52ff4eafc08385661fdd7f6931ff97f9e4c47e509fc5164703363ca3763368749312635464baa4dae93dbdb96928901c957504eecdf99da2b8a7f893e73d1dfbff4299b0f9e4b0386a7e82e37dfa3703bdbcbfae97f175532199be648f703f399b1a3637f5c097cc18d9d33ccf8f845f3ad8262385a2263901f728c7f7a3e2078b53cc3c777a7696e7e03253f896d30207fa05a8004ac2a3bf45734cef05f801019636dac2833e3ac5f59ace36286a7e2ed222afe1bdd6ad2c980d81a9a6aa5c6ada7e5414e0f14f1e65691b8934d671f5d7a19fe6ee47d65d4c2006463bfda73f8ebf2937b366de4ad8cbd491ebdbdd93646c958c531e1f4480bc2cb31672c7766cad474098ae99d614cc8521200c90282dd7cb328393268115d38bad8f91a6b6b115c8041796c09aa0b6afd4b361bb4d8a5ea1f9cebf41b741b5901d6d563dd4ee78ae1bc7c517b2517a2a39293b9d4873b6db777511929bc8949310b5e70d69a178030b554d1a54d8e7012f25881d03230ccb25e8c48c730b907ed389bb63633e4a8d7ac5bb78b69db677bb8e530ba5ff6b72a483217e4794b340f572ce5035b483433190756c0fe6707910532a2ff5a6d97b175def528951917de99633e9a3e29f1f81ad8a0ab8541368976817b618045a4b0c0f8faf76e2a345e517b8c12e03c2a35465b5acc7895824f80989467beb49568ffe68a729d001405254589a2295c717eddd1cd2ad48b6724e47a20ee80454f07d4329b3d2108b6aac17d583bc2b76344e6e85fe64d4ff04e42649964c87140c298be0eb50743ddf0222be88398d7015af8eab4183f584f1ec5e3bb56f65701170998e73ddbda6ab29791ff064947b99ad346b34ecf6bcdffef02f8c770176b8793c3de7621a1e75c760bf157f06a9946d25eae843738500a9e2abb342fb67e2fa1ed42ba2a757584fdbd759c7e7fce1ef6e32f09c6a291255742c60935478c83e1229e9f025bf45deebebaa9caf6bef9376fc71e86b897bdc82a1c5f0a66c19da551f97d36e1ddd185bce8d8dc4a48094f8514970ab6d7991d15b8f0ad74b22e5fc7ee582436a0806ed8f4b238074c9f7f52f69214e12576bf37ca87fe8b5218b99b6c76259485fefa1157583ccbc24d49acef4164b9ec172b0650ed398f50ae5765ca0fa4e91c8c1204484eee210313d77864cc97b05ad4e647c1b34f40cb126d88209caf09a04c73925d11ef78c3b8f42444685ff34e1606fb8f27bf2f9518e3fd77b7af9e3e559f5c319f7f260418a0edf503883283bf4c7e6d36a221a327d9151bbd4abc87d453f3a06462cf5e2159db3cd9b528df5db600a9c411b6e86eb8b3e0d04af5d1d03ec7edf2ed6213d711fad96c43f363dee7e10e90e32d3275cf10577412cadebb931d45f64caa8790619c6c0dc4edd99da1f9fa11d2791d1192c3a7aa7d690c0e6043b7f4f2a0c80759f5fccf49c15bfc7bde1b746b33cd78eb3fc56d7e1c0281814bfbb4d609675a7074032c5f3d232ea42dab30fedb309d2bec8f573157eec6c20433529d43358099f6f741d562cbc3d7fb126020688f9f1f30058408c4cfc997f35983e5df1c989fbf95910cc5899b57b5ac3b9ca521c12eac489bb05e8ef3577def8f76be77fe53bfb45d81ea14d1632f126b3628a60668020a65ce34925c2113e48b716f59c8748603d6f689a1845c85bf6360af1ba96b68ce4af49023d02ba2ebe7a413b75bc92d7d7da77d120a99741d4a9044e9157455a126e2c960fc9837c00f041fbe4c5f0a57c35cb24f03d079b66d1ff664995ef440a92018b77dde40d2abea0ab2253c60fbaef5e9d1a7dd0e42ddf977da7482fe9e6fab4ffb2853f83da0f0c93d75e2074d0fa0ef9cb835d66b31599e184751e360e01d8f318a35edf33bf0ad9c8cdf9434297ebf8708565a7c782a6d5785f2105fc1c48c9f0d467ffe9c11c76bf90bc265f64c006e0f1a64835be0ba1fe1a9cdded04c27e80112be8c9be7e5503ca6d2a4502b9a060c5f8abca7c5bb5588b81dc0469faf8b6505e4fd4bd08fb2eb7f8f312e8032d58fec3548e22246360ef8f0dba527c9a1d0f76f6c641260d26f3507dc9ef0866bd3f18d9ca6c4c8a796429ba7e327344af47ac2cfbec28e9714191d271a7593b561f97c60221daa6f3a15b3562ee4651ecb39108e923515c62606bdca5215acf38cd2b81a87279dc5c88c9ce1d72440c8f61e0e035510f3da8074c7035762eab9308a5e3d0f7ee9af445874697c9091a4cd12539037d8de26949bf1c9ef229808027c7f4124221ce6ebdc32ccd7afa28593cf3ac71df9099025363055d8c9a7969d5297bbc4f01581baec4bc692ff4ee4f54a2c5568d9b563abd161d41749a5c5d6205d85b56ca94844e54ab00623263fa03440b6743d81926e69a5abc92ceebf80636d91fbc75ec2f350504a812e43c4291edfce6b55ce11fb925fec5a76c0983fbb9a5988ffc39b58eff8e9b76d2c422689cca1261ec1fd1d26696617e8dd1d4029a1bc05dbe93a8ddcd2ec3a080460f999992d1f852c479213c0e659480fbe3e9e78d394e17b2906dd2dbfc699a63f61e72abc21503c633de3e85731d6b1f8066a1f30f6ce3aefd70182dd11bda0c097a42c18af97544dfe5956a79644f2f58518b955ed42d583b7d0f678c177efa31feab654aaffd091b248e2e8b65fb645649f34fb0d7c89a5f8f9e10d71a76bcfb4f4ed149b92bd8ea5403b69a89bfaad89e3e1cdbeafc76bf5705aa72ba3f6edaedb4b610ec191fb7cee88beb548e6c5903b1799efcbec480eb201c3aea9712911c89c7cb7108f77cdaee413828ad5f8fb65726eaf2e9c75bf6ddf1dc46e6fb8b6d77717a378f5e873a90919fe30166dfc4920ac50ee7146d7e9985ab63f315c382162557c2be2eaae9f0691b6790332f9032b68ca9e3383157c3d1dddf199449b44839ab87887d73f133c1100021dceeca1fb369edf8451fe173e07298c8672a33488573775c5d43dce7054d2b8543b284018d6b0cfabce4183db1cd30a1df7bdca1f80ad0f15ca7d2596d5b319eac9d04dbaff1e8dcccb5b9b43e86090a0cd2e65c78b10f07578f99679b4b8fa5e7e42dd7538442de62ea001cc183936ca0157db09797d22acc83d83ed939852229a28b2a5b242420e23df558351fe147c0425f9d2c3a411eacb4e26a30c4bcbd13cfaeef305c53ba9e54f38951f4a3bf467c76eb0790a258e363075d474ff58c3ef6d7d5c07b19b18a4eb962e38d9d3a03572fc770be65170caff1fb70faaf9c0095e1bef2423badb9e78358f93e8e8a18625c1c52f6997948a994d3eacfe20c2abb249b79673151523c6c28cfcd5f45e49484e7df17c56631ff193f92a19e544cdf4b6bea94bcbd825065b0d1a6059507d7331d80773c2d613925187b4ed50fca8cf2c5be347baba9f74d097df9f7b80d45b73a966f6a6aaeec06a5c5048bb53cd53dc528a858ef3e2e82281f4a155775f00b4b6ced83a9a48774a3d861c568c35717e91eef33b497f3068641a0163bd8bd7ab806b076471dc9171c8f6185de757073aeada3a1f6fd0ba906c2701f98c0600faa7565cf5194c90f227e2490a3a82dfbb6b40874d54e7d0aac99bfabc8f3be152b76714773f15e111b1ed1b81fead9524f218b0f31da1d83e1f18ad286b01d9048741181a9361d549903068e3dd54eafcefdd99a95225e734bcf52dd0d242b97da812a9191ebb5b4384db65de0d989799ff271b5e53e2e085d0a4a4d771196ca5b76764b51fe76216f66017b8c6b0cb6e7756b60b43c44f45f5dfc2dc83789ce09d065b32f9cbbf27a6cbdd1dc40d4ff7036c80591e6c59380115d432eb47ce762f29d3a0a278003f619e36e74bbeaea999a4f98db8c8d2d3f2c6bda337084811617cedfb0597266af4a799ac2bde611ad159e38161bd90bc91ffb930b38196aa15ec4eeddf462e642f87120147e2b6caaba3bedd764e39db3dfa9e510e593156533a8b9036a617619047765b9b61a094570455206394e5eee5c8a73d7367272b1c0d19cd4cb3a9caae81d612414a2ab50fa37c427f7cff946610208f7aca83ab2ae017027c200b8669ef3a77801b392b3bca4547264a5ae30e3953857de66d8c3e233d5b5d0f30190b42ae344935b62a5c9db3a7fdaec2b91a689798fd57d8b30f5b83f25637aa6dd152c8ca844b1edf21196594e7c7fe1c1d556e43e15408771d2adf1d7f43c9280f70748324b0c3190c713c3c984465774fd9d2ac53a71d40fbe34d1ce4d6ade98a71960c3b05b099658e4284fc8d18996ef61c16ddbca8ac7ba2eabdc7f5310e2bc63f5104d7b9673a21d9c9c306566a65fdc36bbded3f3266ef27d7c81c83a57b22c34c3acb04eced0b5c8ee444fa181a9820bd79da60ce7aa11c2a06ffe0de1ccbeaa37e5dbc8feef151bfab0c7a3e0a53f26c1f0daa04d10ed3d13b873635ceb512e93075e7674640defe148effba23f853ac5510762af520b806e36ab60495c95549eb9f6f8c4cc34e0f0a7447042f8f45dd4bad1f1e3ca8a40c73b5bd2fb06adb379249741cd53c7a9bb4f54f961dbe553a4864bf12e88b169b58a30bb97ece8af979a9cb850a9fb396e17fad24665c5d60c9fb2bc051aff2b547451645489d43e3d30797b16fbd8057eec5443744c79a7cb2d83933a90fb093f89771b722ab5e8af5da58cddbcb8127db9dd5225279f787daeb49f14f9de223d02b06a2bfb7e7a88ca51b1ad1a00551b2e5f249e25270a089a15058750ab8adc01df0ce56a5f51f3c424a7ef473e42c9496df9fa484c7948a9128f51cecdd673e0ff2e40c32a8a8c4226b5a09beabff94b197792cf760f57b31895b0190ba361476c7f6305171182ba8777b01a3786d49ddec0bfaf890d502a4740413fe3bfec22c821dcb525694d5687e360f93e648945504da047e6fbe34e715cd8bce77e20c73110a8216b380eb87ff0a47d0eeb0b9fc2217e7bad8c34dda11ac1579ce29e5bff7bcf68d58bc33b64b10fd417e2690b7677b9b885a2d9f13a88ddb930c051bd6b23dbaccc3c933cecb802f5ebbedd28ec8b6018c39bc3f80180461c41d998fe3e497667e3ad630f591b5940d10d11ea2e4b5576b8305ecd2340eb87cc724c6befbe5db297a841340d2a28bd8a07d2cb4e0597c481ca11ae86985a11deef720b1c82b918a2f17a849c6268825875d555a859c1bedae1a78681b60c8ed599efbd63f27fac09380cf94e8a89e827ebd64ad082519439f6c02a51e860d2bd154d5d276de83ad8c4cc70a109ffce687173d3ffdde80b33b4faabd3997e8c0255902da7d517ae1f1095de5378d0dbcfa705a20611983be28f9b893ce8686e26784e2404c73eeedb768930fb40ea8884463f6bc8db8f9f5866322d7ff935ab66fba38f320e51e7fe30f0d9eef97725703e3911be82167e9aead606d53df40d2216706c32ac7b528bd439de5017f33e50c09e463d714ef26'),
	(61, '2026-11-29 08:29:24.827359+00', '0002', '\xa42d20a49fb918da431248efd285e2119f45f5451fac66438f2b060465699e4ff05baf5f16e14aa893dcf7013c920927e4aa63897cfa91a6b7749a63', '\x0ff8f7a30659e605d741e9c51b4a6508c35642e51f8d3153a1dc523ec7c90abf39dcfa223b87b900ce3735adb036845a11eca0ef2aa169cefd5e60f22f230427fded57e54fb700170975969a826dcd435b04477ed2a08286360d660a1553f8c9a7850fb43eeffb274649284a295749aa144264a00539999c8b5feff029332108b47d43e9d3edff312358a272312ff05f43fac5d4b3407ddd818a1dccb850707c11c3ffa8c5668db62ff434e0e94e2ca4628e6a6a5cc4e8e895a7183c4b56f1b9cbe5684b45034d35fb98cf8e659aa8543995e166febe551877235072fe706ad412526d724728272ec7d04b530aaef491cb3fa7911557e40174c28ff059e8786c21cff5da96eb0fdbe5f3a3e91a90300e49de36fe396e66d206363ae00f13dbe2759963eb7aec412b2479e6d9ebd340939ea095748fc1e40cb1bab20b888c6ff4c180596a41a6533043ec7e9f75ea54707756f85735ec618fee81910e9174ff61baa5b2ae1a75068eba774c57d476176ebca60e8e40b20c4f036a3e4bf86bffe77151f67838161b949613cb87a5ebc3808829a678a0510451e2433332b1ecd829b024398bbf9a3ebbc2313cd01ba12728214a1106368c9d15856be4ae011e0152718cc211e732d5dd6d238e2c9d90813ae5d1fa04ebd90b1b847990c951406a3f020a85642a80097e34091e4e6b8716458112a8a1ff199096e247b7a16d478d83905b344db57daca869ee683b7b2978e2d8e7a9bd1021c984afe3594e0091000d114039dc29da553d4caac07b65b040ff857b057330236062f81996752d19eb14423e285ab688d842982d365d9f92d61936c4600b3df087cf13edcec0ed86ea2c15113a581a8cdbd495a2271b7dce35ebcd94cee5ae7397e38b5c1d4d89b99731772b9835a46a736f744ea7c10d604e98043f4970ad72c8483ade37e7083aee8b002414e13e303ac53938771f67a7e72372bf2faf5cfc3c441700739e015c93c86559453f4d060d0bca8aeae6c246a1e5199d83c1a43049310074c7a43cf03829e86143bd5a269649f360c2525648fcee5bf54aedad8ec3ba2b003c950f96bdc57b9a92d6d086dede44a99f2ac830394227e9c5d6b14447df0802bcbc9e24679e76c6400c9d1964d003f144d74a292a45902a093fdfd34e001cf19ecbea0d722bd9b82ef17175b900c5941813ef50d773d9f1197f17c22b90d4081a33ef2ec436c44b4249fbfd544ff5cb5262061aabbc5294ddefa406e643ef0ccd26a8c1c8c571bc6e47680a8493505e9a2c950eb5ccb2747aeb64d4e3cf5bacb8b1684930cce7efcfdcaf21e967075b66e506784891b9a375919110e289ef8d87a100da9b4d6a42ed8040c3f15aac186f65bdc6b1f1df1808fbebe9ff4995872aa8345c9acde9df3bf0e1094232144c21ba4296d79db78964075263076111f947bf8b95498e95c33a3302261ecce00fa8df503aefa65f129d8952c61d25a84289d19b4e5ede652bbee05cc85460050da185b25d4c67f44b9cbb8d4c329b8bef425779c246827b13cdcbcea8079362a74d319b948935d96ee30fa96a8abeb1f03c9f0f05f20389d32870e36b259fd5b746c5712edcab2e8810f8aceef66ef05ed495752ec9c5acbe2e97eaab44195313591c6c0514acce0841a236fd4f8680129645ef8faa3e14352b25c061f7ba4b593f645b99403c984e0b25d9b5b7b4141a29ecca27fbecfe1c0bb12acaf8b58dbc90909fff36b281f35b765c73e20bef4a3c0a76050e9fb9d6d378b6385a94b055719273ec56f27445a1a8aebc90a73d8b4bac098f6ff5bec729aae32ba6e8cc953252385a22da3a40ae2c47d82a81f56654e2c89b9084747779ab928e466a859f896185dff8334f082632844bb18e0120f619b72041b52a1e6fb7b8cba8ec38bdc13df0e455e3e815b013990451b16fcc9b243f58f42a8f252195899e66dd8e4281a35e4f7662d0262f79302c38c6b07b6276099ca9cd33a9b0aec0323459e1dea7b8cc64863f308a394837ca2cb645b5559a07a815f18c79ecdbb6be271b674008ba25559ac3fcdd7a79d07e479db8769ae236fe5b2a0a375683724ad0029ea3bf7d6e703b0817f72e6ada47838d294acdde89cf1d446800794c9c249d021fbaa6a080f656fb8ba8e99b307d26430be4f3bdf8057d32e055fd0b8c009268b8177e8b2d670ff048900c4f3ec0d0f772bba3adbed1efc67be3c227c26a3b3fefb2281dc6d6b83b88185e820a33c9500cbfb944d951ee1a19e59b05524ea1cfc63da4b7e3b00d2487164199ccc7697c167ee9acd7523ec2a08bc4f84e1ede8ae6d5f712c69cd8f37a4586795db6668adfc63c335b81dacee0ba4a635679dc5d2a316e6da9ee4414106f6fe7fdd456780bc1be96f8ab85ac0b3c4bdd7084d36e90a7c5355ef7d3910fde1688946b17c52d17cbfd57efbe44d410eb26690a977ad4fa9beeb908881d47165a733ae4cf4239dc40baa67f067ebc17cdaa302c42500f0e5fa6c1ca5d2c84c41f91414e4713f7783f88332b258dba5125d96c2e9e2fd8ad78da9ff0a7e66cc3bddd836875c7a46a2b66695b18b9d8bd45d519191151cd172fdb137b1bb0dc8642c0854e6987c783ec47e1fad76769bd157f2aa879c0bf5dfbc61ae237bf766f5a7910961097d06b83f0aa5ea08b8880122826bc0efff369d5e34e73de5d010bd9f6b4feec6416f50162e97150ce3990540415a53ef7c69f077a5c8e71b59505779114381506cb461d72cbc50f0b7dd33fd5a73011a33e464ba841e14d4142e7b6bb8dd815f3a75f5f284fe575a37797318454ed11b476e3652d2d01a2e2255f9cc0b7614c397a1e4ecb79f7fee3253a88a031a3e1db0ead66be78fe7d8bc8ee4cf1b264a6946c3c8837423acd9c060e1424852bda8ac139305ff80d1d08bf61df8c52bf5c7ea7b83dae8bbf6da248a66cf24c0548bc685f03a7395f28a1317f0166fef58095ec15d415b9f66e7b89464a492eb051ab3894d8f7738f799971e7fbfd1aa6a4961ca149f19741924ebd3105700705ea396ce4f214429d8dde849156d023df04561f1b0ebbfcb6feb79b9dd17055843e4bb3b1ff4ff982dc4d2dc13f821eeeeef726b3691075ec3c5514a735fdfd0299f3c04f05be141af7059f8eecc47a13bb8e534cf46da846f5c37427a0f36af6351b4f8d88d23c856e26cee810a197908ffa734bd72ea12eaa240853a6842c2212e8ec25dd76cef6664d63c68dd969d89af7371c90350f17605b61f40d69d1938282d563c45072ceb41d0c178594c63747486b98431e51d26c7fdd8750a47d2a5de6bbc2b462b7a35f9e6b46a52c8705ee271280eaa7f229d2c1523d77e2792999acbbe2a0b4ba9a28da9675bf08d07fe846d028f529712c79709bd77d2d1a525e47b96d77d63240bf0a3ceeb04ced2a54fc17898c97dcc4d135df333e20a685d55e62e859cc2e912090483e45f9850eb24836d25b1bd8e79300dc0daa91bff42079031104c96821ab7b3fff094d223b1d6dda8f77faeefd82a8bc40fe5fc8655ec2736225398c5600df04f60583e5c2be3a1e4170f4898348fb83401d4f9249eb890eb8d4fa5c0f60513156fa23d8f8d6271e258ea365d191abab4f83490237c29aac2fa898d3b92958dd82c8684e8e16a65a38ac503f7f6e171047e1d4fda27d97baaec5218d5f3c4e653fe59e3553985a5367a7b723955e5a4b67d249ad21f783f77c9bb71cab25cc6e4f1f5896109e82c3a87095cf1af90cf339a2e046c728d23ff630ae97cdc08fd1bff6d68dd031f587509a8504bc4fea6cf712fbb6ee63e4c388cd100b817ebc69620d0f89a21b27120b658aa466916874e65449b994db29591a68c1c012e37780b12d86fa9c619a1661f7c2ec19d9f4378c5d6ef8bdc84fe001eb0252d0408867b87721b945709b7791e0a35396e97c09cee9d1098942a0257e37fd1bb2acad9a45eba8b4be9a73e1edd1995c76714278616edfba0fbc981d67c59ea980d0629089974b95fa75f0e5e4107c993f20e38052246fdc207d50fdcd8b031fd1017ce46497726d514432ae3f362f218a2a0f74f5751012190f1d0b4be6313dbdfafaf6e72f7a4b97566dbaa07f50be7366e94b5ba47a58fcebfa62353585eb08e3ac547be87729c22c91c22d274ab5addf4f86f855bb0afadaa49748e4c00af9e63794404a0ec2545786005eca4cd83d89f1e5ffa9f07a5648c637eeff8a9cb0e198b731e34d9d37c4f6c6375498a57b0f050fd717b1c77f6ac6b96a6c44b34672c95b8d338276feeca3ae2b6aa1fef80f6f35477d7f768fc5191dbc2653aa5b5d5e8c90dd7983971af5962535d7fd99c6b9438c060a2acfe46278dfdbc77910c4c1d7679e890d3b28b5951ec90656e8066470516658ddddab541b542d4d879c2320b4a1e94e51f0baf67e61d3cfe8c7d99c81ffc7e7056913594d6281ac71778e3cc9207c4b9f4bb33bc55640ee3e1edeba1b099e00798cdae9cf821ed3067082b21cb59cafbdb1099cef80715649d2a189cbaffcb7487839eb43c89052d42e1d64d50e969fb3d2d20a51041979daad5654ec60689aa83e69de33fca8d0ec93be8af15ba30b05f48cb036082d2e400ee5db8c709e955720aa25298ac972233c17508277d8077ed8c6d12e2cf626ce2dfe6e941449b3afb3744b0495ade31e292ef2f3b31d0ab9b2ad3675cb2760b1164a99ab43478cd628e15e5ff6d1a4b8e39189b528cae0fbc17a8d52fd9e65e9617556fc8d4631b022b8ecfdd9c934822330928b1d52ff7098302a823dd9571fdeba6551a3a3c907236ea0707e4aac5b5323536a34814e21fa90efb1b8d379af8edfe0c34144b5e310098f2997d47bba27aa34339cf4dea21323b5d7fe7282886c1696eb3463edd093fa88f5640d9ccf449173a20918f2803940247adeecc920ab53ff3ffe77f00f4a38cd99bf2559aaa2a089cfe1c692a5986f5d9b9877d3dc79002f7a131f57d1e5c83533a04713d171c026aa9c28213c2ebca06a7739a12d184eef9ae30b699537855cab96e2fd7e9d397a23891db5aa1141ee9eaebf252d848d18c4abdff1d7a6be2a1ded706b76de281a7281b7c61faf656c119069410780da4df7929b97f7769b74a169647755328b96f75657a54ba28b3e5c9b0e4c251514542c1303f074a023a9860215478cc054fa5e15bf9d86712feda28b71884f9132bb4822d3b707d4ec1c568a2589318518addb355f11035e5de716da709e237736abdad7b17e88ea851d8b350e82bb7dee9ab6f961a3fb2fbb4981354516db129a9c8824f8208ab100817bb63878de99d30a96caf8f715528feae05760160f2995ddf5e21722bd069f2dc0bfd942ae6ad0b80e525b67098c9ac18ca3718ad1da4411b2513f04eeff6e25304e967cc0e858e8ddd1b8bc185f79626bbe48f5ef9e5b384ab7e75972254f73de6fa0022b1a52c375bee60670d77eb14946ef9a725b6d04e611fecc4e8af039f755342c7c1467bae05565a26f6f58e43f303af3b93838983c3bff493bf8a88026922e4782b350b6dbd4259304ad27b79dbdb994046e5b594c262b43a938d861d28290b7145ce5a893d39f68a363c0c00def777a580e4b726d9b3b6c0ef08c7b2967de1bcdba99efd8b7e14bff450807f3abfc32d3c778debc883ba13a1e7d047dbd6b8fe2089cb56ca74fd3493303a850013dfaf74d9ee30f37a82b8ab2d33562bd0254c9899078f8d25671bea0839914e90fb8051656e85a89eeb416b1c6118e158356ebfb2ddcfc450f0ce373dd20a53ac401b8dd473d800e9287657abbc978a40cba311bf0b02ac7ee5f'),
	(64, '2026-11-29 08:29:24.841443+00', '0002', '\x0d0b559aacc4417c893aa4b35c18f2dc91e4a408e9318f0ce294249e478e55688e15e69fd5bb2f0f63f25dbb52ba7ec1d99287dc86dea3492cc0507e', '\xaba82a5a8bd5b082e4136d60b556c6b5d9590d34a4b4113d20635d967847c2a763b6fe7118a846d66fe047e161e64b6b643ef6e81e18580ff74fbc071c9ec3ebece7b931279fd98faba5bdfbd94993c59697d1543a748e7b1a9b712013edede45c4bd9c5f98ab6654d2ed067661e94c1315eaef5a261440776ae28cf6809ee0eeddef0a68813b8bee963b64bb7eb19b2c0485617172bf8fbab5e5e0af4b4ded11f6ee6544dc6a7a2fb85166d5bce739400d37115ad498bde3b583714ae6c5982852a9a6abd90e5e8acd789b95f4f3d2a1f24e0974b7ec19bec80dc7db6e976323ef028f7f467f5898e4faebd8aa6e4cfa1d74f506e836e48e36c82d5562c950b0436e6ec942391255220fd7671cd7339fa9027d8b9e0d390f14eb9945de92959e0426de4c5f0a4a459b4e9651d3d1aa6b500fe920fb29cbf188a2075698b09e91e02ff1b3d8bce72a652360b7fe7fad5f73b653cce8dcab7b659d57b8bb753277c07d426e7d653db45cea7730fd59c674ce1c411f3f1338a7838afb9ec695e96320a19195105f33b0c977ddd2a2fcfe6aa3c43ee9558ea1d6b36d0ff4cd2e596803ba059dc53fe4f0ae87b09354119d1e4b659ca5f6b9c88fba6e8da3a4e889fd0f9eda69069b9aeeb7b1013d6d87c0f6407282d6cb6fe50db10981940e093eba704ad7fb061bb78efcdae72a3f11b8ce62472913cfcbdbad61e927a23e1a15f8c3e8feee6'),
	(67, '2026-11-29 08:29:24.853887+00', '0002', '\xac665c48fc4d6f555ae9c781eab08ef18269458d2eba75fc7d2e8c1657a1b1f3a48de85b3b311031548b6049ec38287ba967b90013e4977f94c4b361', '\xe0409ef85b331a0a054ddc5ad4df741317d42dba2540e5896d5e4e84bdb239d4b65b4c0eb4c4e392b56193e17ebc6fecd86754ca77048da889c3c3cda9d16e571bcc1c81d4a3d527cbfc9e7ba1d6cbc08d239b1336365dba9782735d29d390eb18ae1d8ea8ad6d8e1debf4869d1001751d30fc4f6e04708cf6cc9f07a79cb6d1fc4cfb987bad93eb980ba2620177c2b89a592976e8390df02e3840ba15a44824f6cfb80dfa6180882162ee1cf08b52feb1ba6bb239708cfd97f0db121563f4efca5ec050fd5431c03a3d5f042a48ac5bb195fa6582979f23f6906ee107443772c3a63307b98b773dd6ccec5e7711e2fd7a8a1aa29b7e8d935bc3912094d3e29ee71a2ffc9241d06cefe4bf480c609f03ba2b681ca1b9094aff7ca091efdf893fc60253f648057f88076dd5a1b558a655db0b7b227c8449ce6fcce8cac64956846eccb36ebe26013e0c02834d8cff9736f309d9de61f02f8eee4da12e40ed39ae74e82a4112300ca1286da08b9b1fafbcc513342b5e150b360f8e0c6b454bc75a74669d83fd3c9745ba337b558f958900d41233e72cfbc6bf873a7ecd56810f91c3329759dbd2d4b17560dbc1f4ad9a26ca6b9c0a195e8965d5b323cd3e94ecc4c2c75cd5838a5c'),
	(70, '2026-11-29 08:29:24.865789+00', '0002', '\x7878d5505519bc756b6be578400ff70dcbbbce957465e495af815460b17da3e148180f674a7a5c93c9cd1ca155957ab046fc5a9fc24d37aa53522e8e', '\xe888359b288d0d44f476e8006f348674609fa965c9e99aea9c225aec28584c83fadef0b016c4424ae5fe56e48a1cc248236acb4ea8d939f072892a8ff9d24effc93f61dfc14a0287c75af5a969aef25b7d8c8e66ade3b4ba5c57816d5ea10b65a7fd2d57634e6fb13347b886fa589e6ff541365dde3e719ee90a151a86b7278a878eaaa92e1986694c40587ffbeb677c0de01b9c858cdc0f2ff85930883f700fd79d78166d6afb74d887a01c8584d93ee61b6c0701a995f245f10dc432e27a4f5364a1309439f9274999f5f52a0987953a6c432569bd61cddefab62f711ccc12b80ce42c8955a75f29f238167f9507f77b6bff66581b9467dbf531250c557cb91f47fb5f4826f14a9c6a42878afd87dd3bf0d4068c418f6414c9f3921637626333e70d34cdf961b3e64e477139704b010853b4bfcd5faa74c8549deac87cf77afb2872f0e490cb5bddf9f2caae3abc87e48ae7d316b95a113db15a656c571a827ba95a2b64866e4e698379b0812504610dbb9f2b1ee301aecabb9c8b157db2e02b552c659c801261e262dca3b68b533ea80f2bde23e4c1f15b2aa58e391e525c93ba6252787d0381a42176bf027a9e92b0a4824994f4a3276697cb195f78f8dead874e49add4a3e91b86b7bc7126b781546e0d58139b70d02e27ff542dbc77727bf54e9a91294528368dcab28ee225837932caec048ad922ac8d8e2581db4b35c59b9aea9cee6e85bb5e7a81a23653fd110e557c84f1512a76c8d7b7656ea79f3f1fef7940e7b8c2be73cdd4389910ceedfa5f5b383f7c8e8328751cc7ad9dd95f65831442264da125730e7eaa0b5a9864c6d7a56e8613f093fb9fdfae6515'),
	(73, '2026-11-29 08:29:24.877458+00', '0002', '\xa7356ce83e184f6b09e78a8e87df8bde04848271d24dab6ae53746b0d57cf5d6e8c375bba0de4df1bd6430f62f1f4560e914a30c168b6d6abca9075b', '\x2c23700882e15663ef32fcfd3bcd11c366be8e8356120b2841fd0fa3982c56378225d6d4ab6bf57b573b94477766fd1106817751cf3268bfd75d17a07af9f6d4d289248c306b02c595a46cdddc664e1b38fa6f7035cb75053cad048db6270ad7128edf22d55f915835284a57f862fc13d2b5c9f94ccefd9de06190e56bcb7b39ded1a9b783427b7c1e83a71234f4618f1fc30bd90d7a3fc12525b4be6a573c10afe9da43efb239d9cb87c1f519c5b0ad52728283f0fedfba61319dca4af8f4a50bc066b9d67614960002361822663f96bdfdc8f05b7879e890abc41dd90123a9e250ac3f6d3beeb30163b272011b26b7ea1fbb5616a583749008da103413a7b2a826ba77d20c4c56e7a5258e3ec10139b78bb035c0022d64bc4f6a31c1375f40c3ee9df5e63d0fdd2076a1f11544868c81b51e565ceec0faf2d1dc9212114022eb383c64e340f6fcefccab6ccc8969a39688d717ad6ec562c8a25ec7516b439c83b87cf09748bffe1c5cbadb0296b524fba1d019c14407cd3dc379005a097fabc25c7a92b2eb02153afef6d5f586bf12d49d84ae171cb0bea0b09173757ed7fe83781af123bbcd82d1344afb588713a7259883e1c7ee9e7f9b32202859050c5307d7b919ff63eea3952e67a0fc872cfa857ff16264ddd588409790aa677b2d1bae1037b2261286945d7e984ffe4b57'),
	(57, '2026-11-29 08:29:24.804284+00', '0002', '\x7ef2d733e09f42a7b5e6f661f1155a6017b1028423951ace1a2327468a8d28eac5a236cdd8929a8023177a2c3e64a6ad013c85d8eae8bf2dcadc7b74', '\xba32f1a1f2ee603070dc09b1d7141768f268f8c3dc475926c7d5caecb2c3ce865ac3a76ebd4107ccdf2df5649e3f335c49fae964c288a1cfa0e0c13b6e3d6d21df7ad5e2e86b4549bc51f64bb0a7f972c6c9ff4a4893a59d29d556d3d0aa85997b4f45da8ff3c1ebf1c4903e715bc20bd850e8c5e17779c2945ab16c685ee32fda7cb2cd84ec9f47472104d77a0e36a952b56e8200350b03db67c6a0c9ff6989dbba487a866909f3424d67ce1e231576da34d8bc214134b7af2a6c80313957209903909d286b69f97746167a94d3b9f61a617bbdd7d678c88fe942e792930b5f5b4e3616a2039ecd747aa41ccf7eb81602982791366a04a31bd5100e78a681f9037391fb03c81d4d6c6d28a4e067681d47ecb3066110019893ef628fc5103f1eeabba342bc5630bbd26c02fb7b51d06d0fa924d000c4a318255cb3115e2a09317396ab4004e4d6956de486eb456cdc688fb2bd478259ba6dbbb6d33c7dc969aea33e1a0b36f97825089e7cac9d26755e32b875bf9433392b063567a79c4d3d579651e474a0d119ab28b0ed99b3f90b18d59c87f688ae72d17f947dcf47bdd8c80a16fa82a7f57905442c7ce7a496d6fa127e03b223797b0ef5d77e61ceac9d60d9b6972e5a6875c62a8c1f73c02f0628083cd814d9e29da13c277012d84d810ef7aa78e81ee1a2d806a60397f5578599c14ba831cf4436e16beba46d97c5308e310a119099daeaa83add334a4b133edb3bb7fa6147cec662171693253029a2f45a09b4b5b73b0a7d7094258e28604f8aa5813e8a5a012dcb8b2a2cd615f413dfb6571c56b8ffa583f42d5b7402adc69e2e319d78cec6a3d82f44f4af4ba596212bc40b2cad333812b490c58da9f2531cb3acbba1062e02a125898a7854711a17661a0742e54bbd5a98b0ae3415d219bdd98ab6124d2b24a0ce86affb6a507522f78af4f986f03022e4213fd9ad1056de02865bc4faf7066cfc503dcef81fe4d13a436443927e794281f9320a7a8055d9b21f0761a4a2e5688af92ec8bb4acfa5da27cbb0894523bbf1c91c719effee1ebd1dafd0c6da4bfe67bfcd659ef5a0cb9aadd362f0982ca544369942e545b4c3336f21cabcb72f2157deee053615f961b5053b57fa4a3222e2c7b07631eafcc507bd1ae789376c36f47ce144ee7e1beb68e3deb58ba8d92be372754442828f47696d0bdb69bdebb3c3449d220285dadf3492b295b0ef0266facd0a3963bb1c6377f0f57118350510615f9a0094bf56932f9f4d3f9e5c2ed3587acac527ab6032740dd44614855df2f3fdadf890dca6ab93917ee9fd0958e7c545b4e45d2c73462388d3a55239c5e45dbebc39883cd211f751bef87fb12137eda2d3c9d87ad4a0469b218f3ec341089cb3918194b21adc185c58b4dfe1b3453e9a4d9013277176f31c2a8bf4cf3b3a42c384d0855d899e2bcf8b8ba58e38b2bf940eedb47538eb39deaf06be04c090586f6f73cb83020c8f6504ce1096f15c968f8b7fc866f491dfbf4070ce6fc6f9675e2f100f4cb30e95dbf76fdec6b983488edbfde37a1bea806cddb3430d63645be99b7ea16c1e920c59008ea62b2ff3c2a9d1fe590a326f842dcf45fd6607651553a20052d48e7ad5b293966920a03cfc2b5e8228c95e5077dc55b34f4044e474feed63b741bcad23d0a1b39b9075b2c2bf402f2d654f14f59d6f0b9e2d388d4726f4460136a30dacee496fcafe879c00d2445788ff7ba7a2c1b6c534b45ee1903faa83bc4caacd9cf083200116c3605ce47a5cfb4cf5ae55b5b357cccc23ac8f0f6042d7ff374b114f2df269f589e77fed76703bb1c7e4c17c49f9feea0545629da5d9f232464d47a181e344ed7acef193036bfc6e193fa2b5211f337e8ba5c3f5b456d6c6dfc8a3455038d24faa3901972c2994681e49f154f9c4747b006bbf28683243acde251a5a58c31802d56a05718a0369f2aaa1ea988105662a8bc7dd71ee3fff26d16cc6ef3527a7fdf5d506d7f841386515b40fe1000c79fc00985e440ae0aebaba9513c4587c1aa4'),
	(60, '2026-11-29 08:29:24.821864+00', '0002', '\xd4c4cae3ab9763a66dc148ba3b214a1bc366e1cbc1bfa79b3b07f86a97c985723495638d4d25757469bf54d518ad4e82761f3bbbd00308a1125e2815', '\x97bafceaa0258769a5c3317c769b59931e50de15b0c0b0e752c41ccc7dcf9014e1e88af8cc0947290b358ca906e18a0e0d5895b9f4124a8281cc322e508d172110caaf9c88702c50fd17cbb38ead075c2f77e11fbe500be0829e087ef2309944521da1fe31f8c5bf32cc29312a8396b323322ec155a9583f0f2223528027a5e3fe80dc6713ea068c59028a62adc374766ec2eb6cb752f428702a0db6cac3c938cd41342ae364106eda79230b2bbe20bef77fd782d590bd4a8e01b4911d331fe845b4d183098018b4b430fe065a48a935253f76cffd39c7dca7da864d440fa9c30e150f3883172dfc7a5c2f0dd44648383a9ceb4d2c8f8b5d9793669c16430ea0dc2b154e1c51867f66b1bf2829676c13c98f89f318911714442ab920e29563108f9d07d5cbc005f7ecb2f27c55d10738458b9ebfc5209a7998c3fa9a140c6123f6937d9a38f871dda7e776a0a7a4a1c4ff9153276889cad0bf2ff3d5336dc025647716cdffff1eb34b4e5b25ac4e4dd01bd7933fe513f6af694001998496a32f395a6f5e7aba9e2d165dfb05932c781c3c600b3aea35c59cd4c8a06e4e344da2108fb3ce5fde4fb661f4cac87917e17e8fd9aa8fb864a85c46b5a90a9960158d5746d0079aeba5d8b06a9280a1e26aa163bf4caa3c3b298fab4b8418175aa5df985eb056302cd268e3a4693a6d741dc4c55fd008ca03e43913e3bddddaef7ed06e2eccf1eefea49b04f9b20d8fa17b14fc15fba493c89ad6a8fa2a761312d7fe79926335951442aab369aa7f2ab567f96fdb4489a976017f2978eb7270339aa24f7ca458aa6f9124f3076761c299fde44d4681989048016fe112e9d59d0a79c9144b7dc10416c86d18266adc87006e70e953e9c928654624e214c7f452f1d43c69cd5a0dca4e44135e881aca62a71b127b234f444fe59ac8bcc2fb389631fec230517ed0bb9dc8ac29160da6c50dd1859179f9e8e796575887b2955dda5f5587ff878f83a443a74189c55f9a6d418dad1128e41a649e904bd13032c0bf48379610f8c29284a9fa9ee6ba81530e855f620eee865a60da50fcb58e8914cb6a07ce48d8816d60873f5ee09158da7f1f035c694dba702ba81a641e7c14f4f80b7c2c63e90228f807b0be7a7bb7f3b1135677dcfb31d74a25c9a879258390c495f334af8d6ad4d3ad7178ec04552257c2da8ad3840036b9eb85fa547eb9e726dec9d879348d9f8b65e673fb1e6ffd232e91fc2594f2ecad7591232c7c0fccdc7ec0ba6a5c32033ef0bcd955d51524d9f290dbd2eec8fa6626ea856a0cf8e6c52939f3d4e080c6fd9bf19904ee031a47659ca650676ea1c6691d6e7f15c5038bd7e351608ba1b442483bb2d715006d727460e2657f7a845c1303753a5ec2e104033ac9b3e35b87915e273bc174de15d5c7fc59a7c50b824d6a9acbd254e72d65146f88cf54f0d170eea5a43326081266c098ce6ef77cd312df33612fc9f7aee22cdde2dd07ada315773d1fd5c60c48fc6c22c7debb4643c126b469fa410d27875b75c154aac237d41f8c7bf08f5ac652e740ee50d3c9e2843a9c498cb8a31c08fc7347481f58765f16e527657f792ee8ae0a019d5dbe4d4ff1bed9b2cdff3468659756b3d6617284dccce05f7164c345cb0eb8b7e5de3850482acdeaf4eaa8c3bfd2c68135a75ed71e8af6423c3d6be4e66c35c6b2f689fd4ce1e8eec9b7d09c21b3b4d31b0505e0f24c8cbb2a276476d5101fd20f4e69ea7f4bb18e4ada71f643eaab0a505e33e7d05efb18836a3a1f600783f52fac36c3f82614'),
	(62, '2026-11-29 08:29:24.832919+00', '0002', '\x4caa96a07b0df8b6154e7d283a463f80bf8b3e88c6631cf51720f5b5915321de2b56789b5920d5b28071e87bb5af85b5a8514c2fca9a00fdcb37bf79', '\x6b6691cb7845163b9310a978d6646a3cdde87702f5587e4ddbf4028396ed4462b0391759a7aee72692491fccff83514830843403a464e53387cf4f1f320be0febc5e786a4a77c603a0f23780f7016b2cb9efcb76a2ea119a4211fdf0a6878e8adcb5b2e1dbf9ead0f6519274ef9a1db9d7637ed380894908da6ef56f0b408b1d6b8b06e917b8d12d0abe80442bc3052c648c1ab326aba6cf10bb5f0eee286d37f753d4e7ef5caacd97082612de84237521da8d42a0dec007f956c8ea023ccb48910559b67df3e2b07d7d3e6f16b01d5127e614a2b186b614ca3aa6205bac41e3ab33638a3c29dd47b1cd6b2cbe164f9e7cb4fc3308b42d97500cfb590480e4d511d6285af5594cac522a61bf4c1be7725ed9c4eda4193bcde8954de8c27d7a84e78d62072334338172c3014e8c4bcfc6f595d36e38acfdbda0e7db05400a3a5356487ae4789cd875bcdd20adc890cb96bfafcb256e22e637228db41fba5b83efd6f27118d8737aab4b88b1ee1b8f321f3383794ad6a11a037574210b45286867060a152813ddfae81021e40135baa1d25695f2bd673cb90d7a593b779b9b5cac4fee3f31cd799f278b468ca99afcb83b0991b36a98345136929c5a63b982ac8d1a28dbe369e109847442781dfd1a6aeae11c56985f9d7fbe6be209745ceffb00a39c8a3ed09bff03f1c9b7cdec7b45c422cdaa5c6c'),
	(65, '2026-11-29 08:29:24.845391+00', '0002', '\xb6ccfe826368c72a4ca9f41099b3bdd223809614fbc9e79e2c995e5a4a415f8c727707673d71db476392c6640a16fcbe0e3fecf4552aa3944639b261', '\xa693fd899340f2b3dac3c543a5f014a36bb738fe1d14138835ca86322f254a3fb54b5af87666c5c45f28cc92b0939adcc73ea1a154c5c34b4efbd08eb09e4788bf74aa5a1736c172261b7c9549e88734849d4c7b95df456a1f2c6d39c1ac2923ed20d0ca06ecf5349623501ef443f35b0c6e1f4a4cdb965f62b48416b674882f75cde98e6f25956b7d79e96dbc3a60ac8f1afe582c7a12d3b282cbc2a80203396d06501d9b682137db93fb4f4a946e635c3e92a9e79de3aee0cbe131c46c1cad9c6e872be2bd6e68b477337b951206109dcb56bd2b913d3a588e590af8c0aa66be52ac57ebef7e9d16a6408f3f13cdeb1dd7c8ba8ee6389c055b34ca22dcd0d08d56f9da32149a56a53b287853b8003af0f9ead8f6921c1f29de59d728644412b467243aa23062591301f49a70d17590cb24b1e618b1b6b378b0207eec7e1fa437989fbe46fa5bd48563df56446daa57af5f531b78182f84a43fb1b32384d100a7c5fb8f18798de2982cf0a410e7e290ce3638f7e28f37133c76c12fc15b62c9f4fca90e4d6945038002131d656c0d8c9f021866fb2d8a8962466bc25a806d4694b4fd8b5805264d47bc87964ffb3c8b23f815c869c82162ed7b103d3278a13e59'),
	(68, '2026-11-29 08:29:24.857409+00', '0002', '\x2c16addb580a884c6c046acea92e962405b1fab1760e70f73a69d6c4fcf585b6b749ee27f6cad30ea9326729eae3e87ba1596db17aded7ac8782463b', '\xfb37cd9a180c1d6527725e73f9231e4b6742afd877959e02ba9bb2630218d956c3bf5dc41ef787bb811795b1c08d29628758c514fea5de518bf64447fd9c401c4295e11f41eeaa8f298bef689cc6dc66bc2474c670e76d0742cd7145b3ac12723df77f8b448f6b76934aaf331d9107228d419a0e024762493a60c9888b9144b75aad1d9a3b794ea8bc5411909a9b632e5843aad6fc68ffd748fd6780d90022ba8e5f2a0e999d49756f11a085ea5fc94ed1528414bd220ea269bd587488fe813bf4685dd10d1e05c095230da86fe346cfe1b1437bfd2d10648031dca6dd7888c5c358154db492e0d2ec0094f4eefb24cbbefe0fa677a3c4c3bdf6bffe430646f4f444687c2973690c1adfe6493f6efca92403458d152eaf6b05dc2a625edda0d508ac6757296564821086c17e7ffceac45d8a4d48ca61ec64b19c778c468f2dd3ddc5168005afc2d02f147799f9855a4d2dfcda65009248062d088b49231e3fac4962567c9348e981df877d5b06ed1e4c44a1a27a5907c3bfeba3a9be407479292884c3a77fbc522d7086b1c959a48249e9ad54e7af2b6b174dd581b4638d898b75d8e0d6cf57877f1e4d932a9ca159e37c83b779fda737a1366c032247d85b6d0d79d2cec0cdb2028ef418722ad95a4e682573e965773fd0b719edc588d03816f55acc144519c15d9f3201f7a462c8cb7b2b679a38cb824e7be115fadb210aeb08b8341a96b2b2b87b25b6a146558f8eace49c9726918f7fed817b78280139e2b693a60666fca5defaaa9aa02eacfaf1395530ad9da70d2c20314ed10e5f045342aa03140b620fd6c20643edd71b8721'),
	(74, '2026-11-29 08:29:24.880632+00', '0002', '\x171f3d82b98dd4468934b35a3ae0085639f7d87384aa8e83e8934408e0e85f1db6d768ec7150e28643d6009c80b740397d3ec1bfd61dbd0e41fb6dd5', '\x2c0494d7b9989d0707208b6ec6a14a8ceb2c7867ce92df0073803a5c652b2466678eb9167889df114ded4eb086c4868ac23b3ef1d39ea2e3042dd8c5f6d734fa707fc3ba614ac637a1be7eae072fccb2a78ec718eade01f084616d367d24df9084f8ef2c678b7a45be540200c55a2adab1abc5b787fa17d5ab01025bcb42631cd7ab0b93ea2e740d0a18bb6f83f4b2af2d4497dd1203e6fea9cfe1157a8cf28a05384b269f0901f7be56dd9391c6c2c5014896e5819beb0ba2019c20be8be6fd0b1b4fc1be528a89f1cfd7db32666da61eb1515cf2305f41e2a3c9941624c2395844f49b1ab80ad1ed3e30d848387f5bb79be44dd319f0035c937d07781b2fdefa8d3a89de8d94b3d578eeff0b35867f1ed4712dfa352587263c05e993c7b51bd097f4d1733092d772a9942fcb7cc9221b5a5e304a466b2ffdcb87e056f6cb9628981a47cd12abbb86fb7382229f8da8fecd96bc3f12e5c5944508f27519f4a6cfd7ef9ef05865bec5fab30c3e2ab64ea338a4495a47c48459d7ecb8525f8574f95ebbd941c62382116e529c4a34e99dc0fd30d26fc391d0bce6a1628326123cbd54bf15e6837d1a0b79d051f88776c2694980d35ecca9f90ac6ac561047ad572312681d3bbe5606124f606910df8a4f6909aaf853f31e4701802b667bb1c8dc2c3d3cb7eda09415ee24843ce84762de1d021906d0089decf3586b589be0d93939eb1cb8db61742f47240bb01d3a1f4842988866a1b43d6ffdb5e73faecd57533ba67bdfcde245c26c17d2dac9000556a252c2839c73f25b29a8060692eb6e69d7d4b99bbcfafdad309f6846a5d57c0fd94db0593fed8d9b01b5b75410c98146e396b0bc0bb5741b23afd762fc8905dd19f7f383142f127bd8e0152ec4d39ef498593a4b636e969d5e6129acc8fc0348bdb6558e6e62b25ce1a8f2cf1c5b0b10c1f5ed844d40b9ce1c23ba5b1a8f747c0b211f52bdcbecbbc3c1d12835f54f5ad1564b33517a8d2f83c329b3f174c3ce81a1a912a88602c54b90c7f47e537567396e8550eea75c341f69eebea36eac71521eb07d712aec078eb15d0ba3c4768770ea2992efe3c9403727beee3076ea93d239b8f98c01cbffa71e11fc92e9524171c179d09185a0669eb4f86a1e5b217ef184be6381bf4ab7dc8f21b3282a061d612d3b4878e8ce4fe125574490d766acb3d7e805deec2778f22a6df836a6eb87ffa14c376b4d682c38070339d9cb428a15836597188f58f7311e2852af07f920b825ffcaaeb09ca4105b43038c6ac83e9ee4f70f9cf5161dac4ea22b23fb70fef94b5b56a3628294e8a87ecd536dbe6200de8c01342221d0b804420fb20c5704481eddc46c28d0a4a68191b378d501cf1ebd2597f4654da78ce2b5d2420eac0aa4f6b298d7d30001d37f9644bc2c6bb4c5095af1362cfa3a8481d0fd657bc7a610896701599f661bbd60b3b565d3dc22a5b2ef19a7454ae6ea9bb0a0366f7991923d2d1d52ad6e8dc82e4e9a6f00ee7f4c3481c18bb75c0440830b0ee60652a55d8b0a026fe80495720391e378771eb65382c9b21eda14af5e70fb362531089cef3310373085a0474767b471051d4d9effbcb7ac9c9b68af5c955738ee0f490b3819d52ea30bc0b383ffcf0c73f92f3be10f070b5290c2f7806697c3bd752afc2e6c8779732f178f29f095fbb7792e93ea0405f5bd8348943772034c7bf91644495f53e438d73c606107f61010ef23f11de124fef6d1f4b40de28ce62f8f15297e93ca40473585f35e7a3a6dcf00d66d64dc1c2e9d385dc8ec6380d7865a04abefcfc6490e912483101cc7ed7296982e27a9f0c384db9699e93c81de2bdcea7d192aca8df6aa9648681e75977ed19029b73ef04c00c9077839ee6738ed1792499f6e5e2a1da38f362374a16e3194ee23f7d55b8792fd06a4943cfe9124e036d70bbb9407c835c74433b2ad292f7d56c1c10e69ff8381e556493203b3b36eef2804657e50abe61570492efacba31d712f39e21bd5ffa3e161f5b7ff94a479c7c2c68c2c8005e97cd9411b34bdf541b339fcd069ba1d9566763b8d7f22fe3e3d2bcb4a7618f8e16f8f75666cf55c718b2986dc38535be5756a8497cdc3174fe0d2744a098e1fa60386b4f2821d393f1293b8d266204a0904384922fd131aa058a7b7a2bb99db93417ba06d470898');


--
-- Data for Name: evidence_202612; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: evidence_default; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.evidence_default VALUES
	(8, '2021-11-10 08:29:23.580687+00', '0002', NULL, '\x0d9723f843dd49952d2cd4d6217e2802fbdef6af5bcc786b1a12b03261454aa4803fed63826ce445eefe082e103ca161c1f9f38c1fae1ea42229e1a35da735e1614fbd4822af5cc77f5b1b10beb51a18da60325cf45f29bdd23b75954035192c0dfe7aa2e4d02f32cdb429fa2c5cce1cb1b596054ad6e6b07ea2eaac2cbbc50ecfdf8c0d622d0f2baabfbcd50455ec134b5a09bc46059f0580cc0dea08e9557c87204c8095e9a21fb1d2b9d996fe3ce9222aeeb636c11e933b61327d722f3301a9d183349a6020ae326577da3e23e5907fbeefd06c4754846fba3ab8d1dabe2e76fd917d41be1ba3c4edf760e141259d9da3fa01530ca923fe4c71365e517218ba00eced49ebefc6af1bd4e5e8ba5df7c1f3d7e72dd86f80535ed6ed786acea680c02e5d45e22437207a9fb4751518007e77cac39ad2e789b30927069a23f2beec4a585a0c45dfb12d87bb33a54eec8f3008b0b9390d545e07c1dbe99e07ddb914903a4d82bdd398b7b953339086c95529d484b20cdc4e447ef2ae4823f8cecf9ed64e82b73c80d2e31aba8e58f60590d89216dc324efd931f2ef33a733f2db09a86ec144e18b0a4c2c6316fde514b3166ff188d4d407ef0249cee18a2b98fefe6adf4f546333f86483637cac1912e39865d403b4a63aa0bd82b2875167d2cf2e6a47f42a7572bf8b70581b5b34a56ccf2a0801a8404a73965547646af3c7564af14fc7218288431ad97868dd562c4dd650746eb93614b2812eec2afd85cd73fc0a551fb3399a376e22857c9f7326a656d011357dba7dc22016d3daa4ea48966da7e303c0d5c60ad8126913450cfb3d746500c81d074938863e2283e670a9d5c5a6ca7ce4cdff08f0d87c9216345469f4e57ca52eeab5e08f4aeda4fa27f445245366e7334f4a32bd6f9e96151cc3638ff9734f71ba1cdb8e0ec5f8ecc016e660f526af3a9682481af7b635f45c01023dd346765d23a61456b1030bbf2393669598a0475b7840529c7a04971630b09ddc2c45f0002b17be30dfa16121c350674cb26667debf08c094082f2c298574f1ebdea076866213683827c4aaa9a048082454dbb6616c5a140b8b5e1b6fd67ec671b4689f768b8dd8d2afd46410a03d2cea3e496da2f8f85312c7bcf2e3dac702c443eb3b1fddb328571b830a9dc1f383c41c6f829e5840c04214d4ab1a46745867bd931a3bb146d39bd33ff2b25517a58ca1d29d220195d1ed085aadb350ea2783e69e1ec01215b9831824f4feddfa51fb171be68c3d0cf9dbdee3f6066e59929a1f17f19d181106e713c4393db84780087ca58894261b092a00ffe42a2c1b724a244b79ed667ee669f456691b9bdcafc9831e6bbecf6a8bcfde8f5c03f4ec5ac8cff824f4a8f89627c899f9713981279d1844dcbbb6ed84a477c8a05256aeae73094cbc0748d94356cd00ccd7ca50dd1c71f6266272690cd7796faeab2c15b8b36e5ad0a23bc774e08ee1c91c5dee87979c7a3bc1126691d08a80100a4a8302da08016b060d584135d8f0ee9fb56fd06ab2f159176f84836b72245e9bf9cd003902a3b39ed410cc0a01b207e3f2e6c4a61dfc6410cb3864001244afe626b351c7331b8e23387669efa5a60d352072dfd78e579f03470a23f2298c214362d73946176b5c0028ed477efc0d251f68690deed8b8d8e2c662eae06b1698e0f77129555ee94bf6c5fdbe7c8f7678edb5b83cf301456a699beb2b29371286f67f0ec3eced1fdba64d501f3df50c14e857ee362f3e6311df23c4cf1e23d139de646d1ba806e306789096e638d96df2c81f88e6a4da688660ed4a00a36e7a040cef2da35aa8d962f2c7d350737014ea968c948250a33104c31f13584cca7f681df5027aaf8c5fc1dc4d4578d7dc4d41bea56af8fb98ed22657bf434688634de9427391f27db700504b968a5eef14481f19c82d1ae1bf6f676a05993f4d5cd61886dca22a46e459eca115859337ac5c44794cd196fe7b8a47dcd132227151b53a6b77f167a806d3f7583c00f9afad8c660ae0691369b0684dc36fd8f17ae93fdf16983f109de4c89c7e1a870dd6a9c0cacd7bcc4fe544ae123c883db6eb03fabf3fbe08669fc755f765144292df232550e4cd1fe16443a385064abfb3c7b0ea6a5dede5bf198729d72135806f25738de558ead5083cc142fdde17ffe437c564029ff1170537406fe1e83a3fa7106706e9b1c4376117597deb2e6a2ce27ba89b4d3d33c1e30339123800d4e1f259538b5ba037c6494386fc9af2cafc9f50c6bcc74ba4285ae499c5726edfe42945c603800cc65ad933a407624ce37fa152a80129f5f1aa56147dc71ef96a828bac827523a2ac6bfb2dca6d58402f51bf1b5731db0f1a9bfc12a462ac08feedc842fa863182ff5cc2cf4ea2df446a31e4d1348b11109198512cd33f67a84d84bfeafe20975e8792a4da39d838c9d6f3b6b15a3f729a5b9fdedeebb0db99c17c14d0b46052fea8550c548d19ff308dfd0fed8c17de0c227bebf28be00e7d0e6eebac3124fdb60acfaab9a6b29573dbc2ec8c8b7d313fb3b451c5b6c3c7f9c692d105fffa385b6bd94d08bc376e08603e3c50ba21fc4b9d5fb847a80fa964efac42b9469a8554bc2eff85598eb8bc95ce0b6da277750d83c9e5d5583dc02325c72820770cb0fee90c6b5227c3190e72e0248e6edd04af30c8aaf6b20dfd18068a933a350c09ac286587afb8110edb1d413a076c4f8508ef44e4ca3fb716a496ef7c106ce64289d82852ff4fd324c47b533535bc1619176958cea8433a1038eda49af6ae7e7482463cf054c9afc606b9bfba3cf99e76d20f55971346f2626ab0597e951934747cce3d086bc7bc8ce98041406df8fca09b81a583cb04665315c83698ad302127ee51e263cad5858639bc56b64a086b1facdc0c349d9a66ec022de3f4e23925bd7ec807f473545c2337988988eb3738ff8807db0884dcc348c27d65f9fd858ef805790fe50fa4fc581d3497808cf98ad72ee687074deaf4c95e97141e561cf01ab5bfcbb59c33661e9ea04309959ea10332888f5fe2cd5f9cd0319a2fce7ed6177d0c879fb80dd6960a09c5ca86a1136dada8131a86ada08e49da27e827ed0704f029d6256a79f701cd3859548736eb6eeb7a7f1820eb8c99bd99d0703bf357aa85dbf9de6a8a543c7a3dae6cd526a68c8d677042588673f5410fea993796b04310fda6286e1e97f378ed28dd3326586400a70f8b3df08e3528860f46cea0a072f8e039e6bb49ab086eb440cd0a14741fb81beea9b8b58840737766d20a6f884ef13f704cf2420d70e25d376c7d75cecc1b2f91f0bc44c4a552702d21b14e01c1c74f273b3ddee2c556ee6d28cb1074949798489e83591643b90e56ba5cb82f54f1fa922164e2de54a138aea7a6f16f596a9b7e2690db6873f2e394d71ed951773866de123ec64f57342492bf480d677f564e5f240b2fef6695abc213012f3465d63d63b994b44b59a6030dc9d33efa6a3d1b39d0b76bbef97f1d8bcb7a09a36e9c4b41cca85757e9241e2b86ba2c4a0b0126a562cc8f77cba00a3d2fd1d62d92c3a6e29611c252ed4b6d2e17efdbf3af0aaa191c792a5e52830aa1'),
	(9, '2021-11-10 08:29:23.580687+00', '0002', NULL, '\xb52d12651cefd1aeb0ecee69d9a4873e312ee5972112d7082bcdd679b03aad40bc190e23672bca8ac998440b25f4efe71428dd2b5d7742144ddc74b2a26d1cae36f7da95f6f537d1afa1e4212c4b0b35a3e1e3eed4ad85ce942c2f755fa150fda816eadb19d2f8894f73c29d27f488f010bb54f03e6f228a7c806c836f2a03529305f543aca4c81a8f07f5cc5882ecffcd0bbb923956a48728394bf041f228cd9f0f9178280e0617913ccfd479b51238f00cd786f88187ad6e1e9ef71d5cdf1a798300d75a237a0c05a365b91a5f8f0f589a49c8d997a619464c570ab264b7b81de534e6bb027a4eff78f4ba3ece179d6990c61f57ea795bb905b60e1da40de4356be5e7fece8435660e56d814a8ff10a2a3d1bb918fcc44b9ad41255d796896c5ada379133638bc421ec88c884110e1d3a5ad480c7f03ab899ee31e5e1873148f5e699d9fb278642991c52e867b5e28bc192d19b54ccd4553d86f3ea9cb13bc9e54db97f322e04b5c2ba8f0273b072ea978ef819685a7daff1d53bf34315b3e78e65be46f0a751e56a23b167f7a5f7e1b7d501aee4d867dfd727d079007c992a68700ff2b51cce8de26baee86bdd730a75b69ddd71b0edb978b681144bc933c027a30d97de5990b53ef6d2df6f9b7342bed81a722e25e14b1600daa7cf4edfc0339f91c9e77d79776f5f17ff21ed23126699b2a7cdec227d59b79d8281e3e383a8d1e5693a595723f4a4218a4872560403d35379568d3b70f683240079870e06ea5790700d3f0b93086704725c7925ac1e42ee31e9618a66204cc7c34fea3256822fe6394e8b0137a09b74365b40afd84c53ac05f0352f87421fe22945ec010dce38e304d364366305d8b121e51924e4a3ab62660fc3e243147e52054b496fb1e93cb915eace5e90a5fc08024d2c63d727d96750e414d14cdb4667974fa25b796173f71629365af86b916c6a29ec88765f362bc16c26c523647b150a88e228ab418d1510e88b4a41d4b213037d16032a6f26995b5c44a734fa538895cc31ca3f594a10322e39a416668d8638d78187728a49487eb9c18d17989d7d1857987a4fd8ad868e4359d962fa0c7fe1ca7434c8f2e6530e9c87ba3f23c70c096a07e831cca84b1c746792b68207abaa8abf1469bf51291105dd8269627491cb49552e5be5e1921305fbe5f02f5742ef5da95c8cd6b753c23f5ca7cf52c26ff950abf545a62c240ab0dfa3afe619b42e346837033680876af3585f7e6ac7914910d7e4ca755abcf2a915e4bbc4b47f64091af23e42b168e912972abe1b0b8919fb9da382dc44d2179d39bfb53c720ef5e4b3e74fd37571bb41baa42a458f389a4e5b18abc0b8b9c22480fc5b871f17413ceb987bc0793e5c3ef46ae2808500023ec4ca7cd83d81be9adb24fec30aa42d809b22418f877f0540ef76987a483186850ce8f216ac65da868cff8b5a555040658e49021bbd9bab060c67075e0972f0d26d4655788b0c02fddc11c0503d014385d5d04cb34e6462690b9094d35534fae8e2c83f4d9080e8b96e3a76113ec7798a075a9a288d49b5cba465783425c30b14a99a8058386546b55ca1ba0e5f04a0df34add414bbed25b95622ed26f3e6dbec9797de90eedfe4b7bb44f0f1938f6081dbefc6ec29dbce7887bbb3693d479a20b0c25b591720abd72c5b77ae764b1363bb6059b4ce91fb3bd446e2ad8ea228e63559917c5854e43c6236ae6d4df375e8ae806dfe47f055c16ca433bff3de5b22fdffec05defed2e83112df7f7ade8a5da127d5ba725586f465ca8708ffb02f4806287fed2554a4117408625431dc468454dbd861942122ed1a5542a18502be24539cc6ade70a5addc8fb8478614ecff1073c5b47b817fc8e8db6e3c5c19f5821e1e27f4685030468181a227e8ff165f95b7561e8ac18d111a90d53867ddcc7acc40b0544b4c4531273efd8c60dce3bf886bec7d9570948c2874c4c79ae29d2077e05d342a1690225d7ca162f1ab78b28c94dff824e3b57aae26fc139f8b715ee5c2aa71e4f3464e39ad5c674e23a1a1d6badf4c4519bcdba58f63023088d1e61cecf389dc82495d8e6cc8051684b524eb7c428e40f6aac698f42c1af31526e42fa4adc9beb609b0b161ff4b708beb7c5988a2fd3c99b022a2f60816c8339e5b6ca9437f433677466d43c84cc8c6eb63a865a423a449003f00d329f1b47c056cb5a394d43aa30fec53e5906bb10b1e217f1fe8932866c5b45b6c209531e34920fad344fa88898a298489f1881a9df68deedd448018a4bd91e3f598ec1b04a8cecfc9e9abb2e0dd798559be761aa1cc794459f852bcdf0518702c991bdedf0228d841159e866c2e06ad607ba04d3a97288d90bebfa72bcc40ea8e56885659da5f6ea7c9642a5eac590667898c475e5e8dfe00374d828f95150db7ccb11152ecc56de55563b827f3d0ef7edf1513a6baed5f956e7dee4704ddbb5659aec4bbc6b918079496f88db2e65dfbd908851458125fc239db173895ec5b22f120add760339dbc0a9934266f4a4cd6b41d502bf4b94c9867186d0ea1ca6a9c8639aff09bccfe5782395fbeeff14f695d2f288f92fbc71615801e8dbe46ea872bb207daf00304d7e31ff164b2bf178d68df0a49b2e9bb25c8921b8774b8356919a0e27c645c228ef6c65bb79e5a5fa61ab2fbc688188b71b3f06e396273221c6003e7f5f783605238cfb63108f8c60171edcdded6d6113d05a2b8c41fb26d1d2b0c36556a3d5b28fe79edbc4a901f0dea445b34ceca2cc22f9bdfb56fea394dac115024c1cdc8b3a78289ca14c06783b324d6d9d055b64df5361c1b9e92056d1736f26cc6cf885367c93e7535b1d81b93db7c4bf033fc46262d32ec46e4000941b9ff8881547ec909841038c5799e319664b92aa6f46bc2dd78aefbb4df8a16a4c3609b7fd62ba06a7380a40c52aed588eb2557f472fa1194f73f21f26161c8742b71e3c0d24a62a7064f8cc1b150ca0f6cd0a2e01ef1e3ec9b10e43fc902d6e38298cee87d018d846d38dfb357846f5f37a5a8b4aae81c0ffd677cb2e05063beb1960fd684c6cd0c7d40c8aeefaecd96a87596f8d116982d4004e8325c4f4ab61fcf392e96111ef189e0f2ea106d6848bdbf9cf6f634c1e49ad86cef'),
	(11, '2021-11-10 08:29:23.580687+00', '0002', NULL, '\x675efb4b4747676f6decc28438926998ef6b3b8cb8579b02b4a2e5d30ff241926e66748f8f83d5281da76c75d6327a898df058fdf2a1657a222276b414276e0b5e26803fb1ab8ae2a2e2dc64a9a8d691fbeb0ed5e23582725a1ade391665e183af9f1a224723a9bf8d679501acbdf80a7adf11f7eff004c8e7264e620e28ccafa16642d249e5b0393084056389731dbe2fb0eaac850303eaf8d58338dc5757c4086820759bc8496f3226769b3c4dd15304a9fb8e787dd5e7a6c672c0254797fa2e0a3d891668f4e1f62d22e659bfbd2b7afefe6760ace436c15c0a0cedbd50f59162c8e83bcb2a70147054970fae1850baf7d77baff8f51a43b45a358b60e780f20ce8c1bbea5f29149e21e0e82d066c46a45a8d6b772f63c51928d0ff869d854c5c41dd6528a1991ff044b3f10af1550d50c89f14c15b740c7381a2e73b473b8435372bed2021de863072ab5ac6eda9312e837df371bcdbd5dd233f976c6155072cc4008ec77d8dad2edb22dfaa0ce874aa35990c2efc969b65784c2f0e707bc284e54cd0ec0b23bc06fcb55493a0e903c3a003b5100738938f00c6baa3d638f5f070efa6ff9e1df6a6e4a5a5188a92b97b151e47b452e205de4ce4e8e84ebfd50952448686e0bde8a58f63b1a9980dbc01c0ba096554bed0a1367dfb199711953985511d8cd19210739fa171525e1096addadbe3df263b354d366f6536aeeeb8141d282495ca70fa5c981e4b9f12ca7b05be9081d8410bfa364571278f7d968eed46d2cdb38d847881af04b9bb3bb11572a953d4115d00fa94285bf7c7263bffd030e141c58b5a23af3a2eceed1c63dcb9e214e0e7f8091545b35fa01d3b4bb3e41a0bce1f91225d0749d4c16783090016a82df6d8db9ff13dc07245f15940d5925d6f150ab81ffb8d713db5b2a828e2157992b0eeb72f2662358c9e34b5c44640db14b55e3bd8e836a7b46dbe3f37bd280366d97d4ea849ee49fb676883af1b2cf2f3c041e40147722765d3d40c74c532ddcf520edcc2453bcc1f587f4740e231dff6752566384ba9ad37b4b57c4d0dc58d1254d2c229b9f2937813577dcd9edb57a2fbced9aa08b96746e2d4e1baed2f037c21fc6006dc557f34d8ac78e2073077306fa431a9f2246f5df0b0a598789bdc7f7ed28154bc2f76625881d9263a28ca1555e62f9688326aae5b3de26c54f27a62b43592f828328653ba3ac0ce083d8bc6d97b14646e56653ef2b58395fa71b87617a1134d989a6ecd9128e2703abb114d395b766b32a9ba8c0f0ba459b2ec24457d3733c64a492e80840b1f2b2aa63d193cbb38b0974677bd4017d40cb1efaebf2c70eae1167f6a8180b3472916cdc711404fd403058e7e7fd5394958fb9bb6919f3494d4851735ef345cd1c7dc83ae1926cd33f579752a0c4591be3da176d7376bacd86cc909b24977d4ad83e6d5a770a73fda1b12a42d50ac451875f7e446998606566cb45b78eb5b3446b1b9cd3b9e46de3bf3fff1faffd72e04bbb16b3a916de9059ac77491bf5fc4607fc5f598c2e98849b52d591cb8b9d7bb266cf1bbe5e87313a975d61c02acc7ff64fa572b176f511e2045bd4817fba675ec97b6e430e8e30e64c52dc96dfc92f2eb40100830555455661b73bacb63d1752152f997e97027f8a61dee9e4472b155e397f46b784b3c87b03e896677dc738eb9e132b0c9e8be378273ddf41d99ca0ecc8206f98e351401598846b8c40a2b0c66d16513d8c7665eab156ced1bb831102fa6e67bd1b036aa8c3e379806a5444d35f7d47162f31f8dd5d7cdb628eace5994dcd94848ab192ef78d610a49812b2e754d806f620967fbbb38fa8e893f6e3e7d8df9aa2d3870862367958ab5052bdc30da933c31d4f2ae61575bce1a6692bbc8e4848cf790b7c82bd1814fa9f4ea82c57bb1c5442ea176b70153a18223c55adba0ccf65303fca9389f6412f7443c40434038b4c08c2162b67e55d7e3ca26e958fe8d52ced386d5db4c45b23624fceea5e926b9b7fb66d48c59c30e0ea53b5283c50b11e8ba1693e85bd704cdbb6c12eac21632b838180cecc6484d7c33cecefb03d4e35cdebdfa4aacf55a72e974adf9d9ec3384d08fc97ba8ad552e069a6f268e5d3f0aa7b9e1313ca18fdaff8d457d2c2d586a616c5dbf7c35cc3bbe419655d8121a861d4b198453001886fb6a827e6934b29affab680ced45391c4bb9a893dd6e11db912d984c34456893a44d0972a7dd3971588eb8487affcafe3b5f6b8eb2ec086dced9405a3bbd04c2688b2acc4abe54394b82426ddb1532403672385de44dd237cfbb521ad6493ed508f6b36fcf6f1d4996ec2547f62db2ae5b84e034158a4c710dfd2545dfcc6b356ad1af7e799e4ce818632f901d09d533bad0b4ec434d0b704e14ddbb58ade9a59977f41bbd6f68849191f5409c0ab1e2c67a86c30c75e0cba829804b9884cc05272632e2cea3e0a620541d4e952a7bf42071caf798f2d577439d6b7b5285b4e319818ea970edd4eae1a2daf170ecf6d11550eaf283c393d337595bee37e924e46db7e315308da59c9482ac7039886c174b3acfdee2e519de12178a75e20d0577a3d89cf60ee30b156ab9cd0ddcb1963717d35e73c81d61a6b47fe42d33bbd281cae11c80b794b10f3e5463b432aef75c5224a10307714a2e2ba5578ae6b13970f1a0f199ca656fa00bcbd5e4e0cc9ad96d32886021209c6b3420d641887bca107cb2a84cedfc994db57e394dd66abfd4b6c15bf554a4ddf88bbd7a8ac6d8330cb3a0ae6b6a8591550e5b18e0ca1eaf70be4a15054a8186c4c28049f1b6ee21c2a4286aac368acdc0d563d083dd9f22abb5bb36229505de24aec8e6cf0f6539d6d44739a3c2c4c2b2341023f4009e516509559c6451c619e5a840fa74528854bf4c51c103e151088d2f2feb4dc5cfc63e4bba655e1eef73e3a0e17fa18ab892a7ea255b3e702f5c79d0311a0d9c7d4d1444ac4e9c5a548d29ba5ca4a0e4b611ad437786952d23d0ecdc91294ddefa0e043391adb8d745bd78ad55cb438b4688a92c4e4ecef56ec95aaff11f897176befdf4d9fb68ed81b6038d2a94f3617be1dd0eaa29ecd04888d36bafc6dde54ceb7f31469424937937c2a5accdc97b57622fce8978d5dea0c5e157aca5396f81c97f123bc883e6ca23e077b58c010b9dbdecb30003a6dadbd33f27184b6cf35b1741f30ebfacd32b4211ec6b806034b3b4e4944d821839b18a0e3488f382aef0669abba749aa5334e56af16cdbd321be53a739aefd55fcb6a3b38c67682f5aa5b1825e1aa94befc837c051bf4f9d1c5fbeeedf81d332c9e4506277165bda7926453b08915c2f1f8698849bd90e0ebac6aaf8e2b7287b831b6ffe2550eb98cd0b49bb11cc5d642aada0dc06ede69ab3ea2e9740a0d261a8609d383ceef29212e317e835eb08382074f4e380cdac5cbd79e25425b39e4e4ea83685b48c0d018636f2fbe54552774d3cb2d9854601f9c0b65202ee5d9fff61e1560843a2a1a23365f0f8d7fa08b68c00a84faa9f3f5d54ac587bab27169d1412f12a495550349c2867ebe4acdc1dbbfa0279d8c4b05825da3ecb061d27ee49449e54f2acfa9b95538c94111125ff75839dee'),
	(25, '2022-03-25 08:29:23.580687+00', '0002', '\x95d60f1eb940e210d39f42ae6b6fd68688e9345f489ef63265e09c67460a3cd76826d73bde2f33dfe6c958571903f620a8a4ae2060a768aa00375b30', '\x5908ef7a8bcd669401bba616d8f3cbdf91298c8e50fa1d4571cff7166c1c4d1b6271db58c08b020cab0faf518cc832b8b9a2e05639bb2fa71572744b78108fb1921b790d1613679db76c339d141be91433e083f2bc8062548c3f6cc052ecbe8697297fcf68a6f40cd23bd39c84674d4b2abe5fb7462188f38ff2a98bceace75e10b38cf05de39356564224d176cafd9a06ced93c76e9fd874ebb9b6d0526c3f80da1a0632deeb3a240eab8b8664dc0e17cdde7e09efa01669346caedcc5206502c71a08ecefacd105295a96cdac4548b0f8278204da86a9514c7061e966da6bf8c1c234169c31b4ffc98b15a5b8f3d7e120d906bb533b3376aeae750b22281474c59c9983b1bb4baf2085882da80529a8d4bf10883b56379da348077834981448c7ea58baccfd4efc16458a53a46f2f1c5bcdb515442e6d1245e2f2d256be2c428caf1f78ca9c8ce31f6a5925e0a078741d167a34c5c981f05e0a68b117a2302256203dfe606824ffd8bc89720c16cad5e9acf15489943004b8d2a12c7afacbcb74521e7b6a4982e3cc8914875dfc251077c21e6f1f84266e94b9b3a20e7976495b216e7419d4c1900ded2ca404450e7ca11c564b59efddd422769c87b401664d1fb2e9baf05efcdb0311cdd20a70ae194c9463fe1e247554f7a7b5205db1e4eee8a86abdfaff5e08697a31157b7b7a231ce12fbe520274c6be77358d836778540cce17ddd60797f20b30f6cb5f4532422157ce8781a35c81eb9f67c12df0b115710ba80c0f790c7e5e8c07ec8a24870204233b1abae62e940f4c963caca04e6de5c5c038c279f0fcb3af3d337b76c95b3294ca154549988c8b5eb048507cd8092619b1e20c6314e9fdd87d01b1164888fd2437109c6702091164ff451a801797dbf07acfb7e09e1a572afd7f4bca24eb0a2293dd6dc883cd6f15b8e9c073f076e74af351145d8fda5878b0cd65f5750f82dd61f1213ebae8603206c6a964f4451151f6467caa9114aa97a6e53be2b5b4336936cc34c52d67055df09df6a8bb26fa2ef81f24c895b9c2d518ceea84585283d5f0179c11ae91a23716ac0e7dc5109c0168af0204606cc3474e703e25d33e2a89572ee14fa4871d19c781e1749aa6ed13e6f74bcc024d679d1ef62fe70991acf8a483390c9bcc9bec7a9c05cde0700fa37214017fbc4c5f0a7ea6779fcac0924825c813646f123c45f298c3eb59d7bd98d2efca85557a4edbdc2f15502144c968fef2c4882274df13e851f729d2eb07af9c718310b3dcdbb8666efe6fb253433c52c363fcc110f9268ca43ac2acb61257e16fc8c2868f0990d13bee5897b61ec9fbda329b71ebbc7e0ccb075c19bc66044ceb55b673930820596dad96e56c9d063c3bf77f6462d9b296b4ca4e1c13db8a2783f7cc46b32c7d7592e08fc4f2b27e353d1e43df2a4084a07f7321d7d009d6cff2f27c431b20d386fbdc9a2d27143101f9072b167a133aa641c20644aaf48fbf69290dcc68f06a850e868bb7dde8e69d0dea8f8214573bb6554364e8a0016a5f6d8af2c8e50b95839ea6ca11590b590d0fb98e8429981c1fe1485a53033b57bbcd2e9e41452fa8e0fe6c6187ac8593b74514bf41d53cba5c1d14120cce9439c1682719b51e9a744d19ae9ea9d481417334dd935f75aa410c58f0db396dcc911654aa30857e36ceafe990ad9c321768a9c7788a7d5c85b39a9310f33030032772a1295054a76bae1aad2240a5350f4d4967f3e63e4d885c45bc9483e146e9ba258de47aadee2d5c0295d18d71b04bf0b2b1b97b0acf70fbe34509e2c3ec37ec632b1757d3ce87b52fd77d529673215a458a908984d040e177b27b67f7ae7cd7d376250549cafdba3c8d4e473860f9261c76ef4e7662b60ce58e9d39f3b5683bfa4e9428ee67d46f82901e47141ee2f4ccdcff2690859a33d5e47771baefc4f2518602a9337ac241b26612a0f217327e4b4b39d59b8b223762dc7a7fd743cdf58c756609ade830d8500603d8a2571cb6d9eeaae1b216104487044d38a72c60c81483b5b95f16a93c13f7985fa0928c654bc0ac99b1aecd42f05a61e32a9ab2bb72dad2953261b7dc55a32b99b0ab99744fedfd77e67b945b80f5aed0bd991d8a78d68a4a6dd8a4c452222b2950c6c45a0748f9ae284264a3add3be71dab9cf9a4a5f4faa474f93464fca406d3e22b72e5ea6e38c6d962994d082db433e75dce55fff41fedb0ee47f21f9a2df593a5ed766a39f5de9a6bd67ac8c7105a1c878e949cde4e04c0e76fa718c3dde280e6e526b6c675656317d92c1747e7d589226eff1c2e430923aef8e7b78db7439be5c227c7017d22422f993033a822c775518f670804d88854dc178a8f16fc1b10ffcf0d71aac43c24ddd9dd607478f58ddf63da7b85d60569748c385f7609f2d0789a6c37da5709425a987066cb3efa06b392d8248a238d35cfb01001f134a1f71b2c70d80d8a7e1b82adc9e8cba8f1f44b202e81cb32f592a050803c4309adbf0ae0b621800a7ea903384e252782001d8ca27cd67040b21668ea6d852791bc136ba46770c4f18d8f12c5fd82031e5adc64e4e8f7a14212b9eaf2a2f78ee4617947791b83769ea70fae51d7723bbae6cdbd496a21f69b0746d54fec2df1a0dcf2cc0d64f68a2011df7e1f1711dd966e1bcbd102b819e8840577a34c87180c6c7272d388b7615c584c79642da5a8052141e045691b903ad080cb32600b128b4d172d26ee2d9ecc1c4daa0bc0c5f1c8340ce3dcb54c55b530b7b66f2d1f4c40b838da8af8f6873b6fa6a628c675e42f8d706bb3d6099d20c76e7020e5bf633cce910bab0a462c28e8dee235d7abacabdfb36dc45738debaeb2dd82ceb6d080712a6d986763a9bcec9f02bcf90be95df277279a830ff4fab7ff28b503c9f57f0bb4edb4dfe5ba6116d1b63eb2f9ecfd498724275c3b896bdfb20497ba3c9f26b5f149dcfb2af74c587890ad3e86b0d7ba6d205557346b5937cfe91c0aea06c0c080e39398a184551d7626992'),
	(27, '2022-03-25 08:29:23.580687+00', '0002', '\x1630a2a04551930fdf8063f00fb8f1a27655ad39b21acab95a1cd73967ee4000c55dcdf918bd22d3173e7d3b8bc2cebf9b29d7a8ff913de6d5bb1c52', '\x4360e08f7d931a2f66189a687081127bf8f76fd3932bc0a840dba7aadafab0a90307d9e41e98028c86c54005c3e6fd35571b14ef46d48583135876c824149714b97cca6973a303e4612a23e158be2347694902341308067d78e930c5dcf975326a5cbedb7198197d4e3cdcde95248362fc2d4d58381d113666519538743327cd073585594f64a989b84d36c7158148f29116b5b6e09a8f097ec12614c031fcd913c54b522b378e95a92bdc4a3197b6812f629adce490103d6d2545707dabcfebb5833d120d8fe9bcb4cf7d8889d40c3f5d79120c6ac9c5ed621f5afdfcdac2ab8d72931d399f5024e04f3e1a6d85fb2c7142cc64f21de4b2340982b84a2d53b42f06819d4c5172c910474bbb49f3685eae348df4ecd2a4c03b7a28149bdcf22613763f09eff546b82d077ff61c42421f921fcd46cca912b41d1226359849d7a54141cc4d26c522e5f4bbdbf78b344d84514b7f7419fae0ac7ccf4ffa0eca97712b7d780492dbb741671e26e1b844cd136ef6327a393a9a8ae33ed727b29b1666f833fa37f34b09230b4367d1b25c725a80a6120da46f29663159bd4aebc964bb80c358ba14e0f3f6d3dd44fa26fc5d36c68206f544645b89c227a2f7477fc79111bc88a37b5e5f07f6c0e3ce61754f46b960cc20e2787d4e07ad4cc651133974ab1b3316014ab397bab8947e2c9f88d45098f7e6514ba57b338ec38f3e8f376a97a194c9075d43534415f5ab542698a5a2eed68e16660cd798e9f46cd1752a0923b18e1b1e9680f243505f2e0bfb0fcee231dcf16f63aab75be9a04d5e04fac33cb1e96fe58bfa459a429f3facac4a500b6e955964a933791c7195b19215ba048b1f4e9f940e248daf8828145883eaf1e399e92bef45171d7a24928d161b82f6a79b5730899222368dc761b9f6c97159dfece0e7a9724da48085a760ac51d0e58e45c47c4a8375996570947e6610501d253ff608be231d060900f318db0e06bc7e1c1266544291359c3475714b9d41310ac3c7e79bf50e7919636df39a7eb92592f72ef235ca3e13eca2ffaeeeaf82df0b029bc708020c2c929255406c9d0393cced3b93d04d39ac7866236fd18d2dcdc26715b4af2c6665be974bb521d497ec279a90548aed75dbd17e6783f9ca9c92942c3a2bf6a809eae10e064de181ee47f2d3a0952ed142a557a1d70ccd47769c5137b272e5e3faca75b254766709f4bd77149cbac3ba94959ff78cbb886d1aae5fe6351c24ddcb7511b9f033527aaf5a3b91bf05c1c84b033215281cdb0793fdf86f63af2382fa280277521b2c46e824e7c150a23ab8b643aaa83b381658e0c1d5a8196923f74b3529bf61efdf727f4e64e73d3c0a40aa81c95c74a994ab77d98cef86ed7613c855c5810a5803d830d11861860e94a80af3a6be4ddd7c65f302dc189879f9466850abe15bd2c3ebeb29d19d454ac8ca662923b842c23e124f43493b828bff35be18128b693670bba69832c814407ae7839b32405f4a5e98f0a5d18aee3a0b7ea5234c187005401c5565fe9e3e4849bfdb0562e6a94121c08ebe0982abc23672a59ee5e7341690e9fc90f8147acf1bb2827d9654ad64f0288d96f88017fea2d6939cd201d5552bc2d23ce1802e6ad0389e6a2f0bef4f35e3f52843745d6793b5cb4e7e5b09127386fcdf61d70c18b77cbdb5ec6a5af0129920c04e2a13440b5856275537e1e543d0a9009518130c8fe72666bdefac098a64d9f84e9e0765299c8cf701ca62ee8263599082c2f6dedb753bc10ac57169e3901e18e6e28233b03af3943f2c5b984681fbe9cb9ac0f6494f1d566f4e8d5727d2c6f12b82107889e4ade868303374411d09daa087d7b72281701b0d471cfd08f699aa2d7dfc07ec044616f5bbd9301965acabd4e4ae7bf5afc0887df93ad8a1806d90bfd90b8e2b710fb4cb192eea05b5e829617497743261f0ec33a308d369c0452ffdeaccafd26339846daabb5a3741c3c68d4f9127f538f0cefeb71c4336cee275ece522ad8fc3ce72d3f860b7475c345eed6f54efa10f87a50ed9979ba40cf4df11a07841b9bf60368730394eee4ebfba7df5df1e30a9273bb88421a5c923a73e61ba3a0a707358be55e94c6751502b88afc6bc2a98d08c7b3a7ca3315033fa822a81af09ba92eb2701bf2ba833e75b5f6ba4fefeb96aa9f4324bb7e5e32c7240a377a2e65e60c7950bb194f7ee489585f68dbd245443026e0bd7eea5973fa8c5b532cd83a127014cc9b1d286a023dc510f65dff2b713c30c629340f0087cb09d0a1e04a90737eff139c1629a25704122c0b57be23059a4a543974ddeda651c686edb36ae9f26dee84eea7f2f9fbafdf65d6b9fd1e2ce871d821aae1cdf03a68856acf5df050c14aaf63bb5f026b25bb9a2c71deba31f450c9ae7a2faec160f10ce4b8d2af8e8e1e19bc67e1589f13cd3e067dbbd7af9d7a50413e6fe8f4ac826fdb90edb4c2d5de7e27786e454bb58a7288128814609aad061a7da5b4b5b852e517ed9ee8b5c9cea6dc3b670a5b14f301e5d097390c9f404d908c3372faff22467008de262f59b156eb276ec948a62c3bc4644da72438fc9eb063ff4e387162e8b0075229c3cdcfb6380c2705c2e056a7d060319286f514567ed0e3726023e53fa683d7fe2018113d1dee870e696f49d888f9685ccfba2a370de5964f35f6e90820b4f632131769730ffdbdcdb0f89a12bca43c5d09953bcbc016dd5ed5c0d462a3a5feefe2b0659632d01e61dd0e2dbced1792bb94e821638b96034a35dc9fe8002b112a537c3f89047c6b9ee15dc39cf412eefba3db22a67b6483ea7bc1edc766d'),
	(29, '2022-03-25 08:29:23.580687+00', '0002', '\x444d9526cede0071cc59ee2082a31d1af706a9e5953e92436e7161b93691fede732ffe61bc5ef158ec5da9acf985a83d6605602ec5e043aac62df30b', '\x6f4b769511bf56df420fc4e3d7d538d30234cc6862b1a2e4f54545e326a6ae187da7de6570f364ae50baed0eeebc4383e436742c7396de435be92663b840b852acef24920debbf36e1cf09f72fb28ad64bdc64f648bdf8b3b16171eff4cc0dbafe01052c3a206074161a3d208b6e604cf7f41dc8691bc9d6c7291d2b83a6c4b69a6355520667e31efc9b25b4f772e0ba77e76eda21fa6632ce4574498bb42e991f8a3edac8c1def5ef66f1408b33fbd489ddc64c4c1308afee8c780443dd872a345d51af23b9e4c6fbbb9b360565ed330b5ace6b8babd479db49d167b6b3ab911e183755578e78b7442f7b085e27c0a515c4f7c82753fef172735ebab7860120fe4743b96f6b13fabb7484001c3a871c76d3005b3bfa0d717aa757af8935d2f039890fa707232e488b30295058c6dd7e715d1f8721c450db33815edbb519be9e96bb045b3609574281f74811ce94da02c436bcff96d31bdb09a3492c1e9d88ea704ee20dc6ca6c655fbd28ca2dee1c75cd7214b3a9f46e16164a47b792c980c10bb4f9f1d374897c52b6202999f98235ac5c146d9e2a3c90e9dc69de198b550514d8bdbc38eb0cd932d2cb9b0e89c369ba40531b73890378e8a7f2067a94461853e7d81b5a65dc87cc6aef8e1cef10d61a928e14e43d0465df7c7ddf5ea167346420532edf8c5dcb269c8bfd1ec2001fb5780ff6dfe631421c3e053e72395f7b5f0fbbfdd281baf99a201d1554eac4740c67bdc4eb4cba09859620bbc35aa89c2584c5b9b39e6bf04dde83284711a4671a1636c887a72bf7bbcb6c7df57ae7cee0ae8d47c8546ce0928d0665a6e0f38f467927dd49f80e13806a0ddef258ed32542e1f2205af6bbb5ac4b5456d224682d0252f61107741cc8e084a692e081788975bd2b95015331740fc7644dfb560fdfbafa0231d6624e4531a569a4e538f9d0a2fce85d633ca22a8f7d87040e3d1978b3bee945d74cfce01c864f13f26314e9501864d793191fa17b3be81b514995cb3c33b474b31d842991db810b0f385fae37691af8632f444c00f96f332a49882be239c09d10f8ce666a7a81ad28a4a219393124e8b5849fa237b29875f9849a432cbc6464d8d80f3ffda86f594438b76799b41093bc296dfde3e64bdf395fa815fde93998d4404d680be095cbf9ebe0b24562180ecffe62acd1f3e065d5436395e687f0c72397ef8fbf8fcec99229b66dbf042641b9bfcb0ce17a1b39db1e38638872a3f1e3e29d93c5eb85bacda7f7c97806d0904c2e34dbbb5f9d529aeebf7413bce066deb7073c26e2ddd29c3a08058f36f98746b314fff3c4e82f51d0748a2d27c3fc7e08e778ddfa1b847351e5e170e14b6c317f305'),
	(14, '2021-12-25 08:29:23.580687+00', '0002', '\xdec7f0d03e75ea0548a9310e046a7b5cc905570f69d956feb89117e5962a40d74b8d7a48a3f87bce2223fa2a285068f53a9eb52a32a577f6c2b4b992', '\x4cdfa2c86b4e7d6369118c30c5c7b4b0059b2b39067cbd82312a7118abddb435e2fbdf7ea9b83c4b862253687c2aa482fe3de111c54f017cc60511a5b814c25540d7adba1026dec9a0a1098a8fc9f749677763611eafb9bd7827cb705654f3cb7d4182245b509595ac5c6eb3e4766a58722e0506b0d8be0fd74767242bd241b37b8bc9098303696ec018344133e2efa87b5875b5a01706b5bd472fe9ef43268424a5c4a35798bf366df4e809e46dba2c30d38dd8a10b1e20b4211fde02605fefef361cc37c60e27971a9da735057a80567b54fa3dea66215567bfef7b98fca3628ce3c5c746425c94557cb57e793326ec564188525a5be3b3209f86bbf0a0611d2f4f4598a07b25bb299ab1d08accbc1b89de6fc9c9f1a30c713a1f5223b413479feb15715cfcad21d1c502cad39d97154157f0d7912ed05944999ba01eacc2e843f8f539ae5370db9f940d2317da19c7a26d5177c1f878ddf095b3c1e74db6738fc8ef7ea7a0910e972768d25b1ae79b5a6eb0df04081de318643b7a5b7e4a6d0a01e2a0538fab9141d41f3e68863319743b08cf903af318fba07ab0f9a4f37949163753e73b30e4414f95526b0b9e8613202c9c29fd5b2e62de88d6e3c9ae1e802f418a40643827a018fc7645f098c17311c9de28c3bc939c8afa74a3d2d524b396d0be05f2fe2b53b7dd18d64a5b8d37a81420f6ff5a4ce1122c43a3edacbb7ab49385c34819d88803966e26db13aed3fc091088426af6c13ab7fe9d07979988c833df35937e75f50c77d286b5e97ac6abc5ef2665b1cbfb86d5c6b66863c59b9fd07648b78cc7ae5f285de0c0d112b0a2211501ff4b757f0bf24d2df5be6204600a9d628bfc8fe23bfab922de7eb9c1b060cec5cb23b3ef7b087355c6555775be2077087d200f2ac243ab9d8acb9a7299c61dc30e9054aacfefab2cf55b60cd811dda86ac689b9cebde545f02a4d0508dbf4931bdfcc56026f3060b5985c91112ff92636d8182d5b474c3f234f5033e00457e97e72c030c3b388800d3b506f544e8603dcca56dcdadd75218a23da20196402db0a57275c599d8d5828f672b8a883b2eca45f6924366278a7aa25f0583c0565bba2eac4962ea4d5b5c73ee3af7b15ba36d8cd2cda650e55edaf4baf8c97a98a3602476e3512f42be30cd11f4a956e7cf18ad3e61c21f0dd6481441742932efd0e6c01d9a3e7f3ee04616f2765e439be8f1ef603f45e206afdbcbfb972d33ed53159d7eb5acda83529f57da9b8cb9d1972aff79ae87c81aa35a77befec83eb3ea5e8bc5c7dd9789f6b2b'),
	(15, '2021-12-25 08:29:23.580687+00', '0002', '\x7c2910a586e0f2d793e656919b1e6ac5007c18b5335eaf2f3fa0859bd2eb38a391874d1270c356d260ef6f11c87225892078e30a0b54e4222d0965e6', '\x0c6ad83a9f173516c7281dd7e8f6542fda992cf5e873cdfc3a493f6bd990aa13ee9b0d0ec85ad53db24462068942867ffec7468630fe72444e2c598a343872c35746c53d9e56ac1044c76fbed11c8c756c4d6c63e4482e8dde86b57ef4bbcf8fc34661a297c2f118e0e4d223fb6e337dfc2b6ec2f748d6ee64a5490b27fe9f59b88ff0a2dd908621463c93ada56b313661a0918b903bb30a1004b67bb9e1e730940ea90d735e2970dd9f42ae66d7a1902d755481edadd5de82748834da6bf09a240727907258c6366f29ac714bda72544ba3659d78d54dba99eaa8723fb0f05f19c7c57708733ddb38f183de198ab2c9d6dd8f427f993d166b0383f645d97ec6a99de402f0255732707231724dae962347863a12986ce8d6b1196a11fd6f2c10300dd546c0d75c13d4313e045eee86cfa260b3dd3b15a0f60471b11db8ca3366ee045c9c95d4cbfc0c6cfac754c7eeea50dc67d1254a8d150573432eaa07bb03f41b0a79e79d2c3f2c6dae59f2013bfa7bf2b93e6ede49583826d42732b90b793ad4737cce49930f494956e4592a14d8520b62a2cf69cd8fb83a74f4080c94512abd6aa99476d976cc734147d2fb8eb660d934692a674d5bd1141f5b9e1d163098be7539ce76b7ae6b0cfaef87dbc8ab415304729b332ddff801aaac3fe34a12028e54723991c6dc894840aecfc54ebeed45d0a15f3a7f922ff82312d68b863fd3d9e5f51542ba9e65571e1697d32b82fa296522757f86f7dc0c5857c7e9b4dc2a688d7894935d903b36940ab5f839e12279f5be5eb592d85bb044e8e8bf0da355bc51e8e77447eac67b508cb35c1c41d362a19c028e53c04223ae95abd6926df17736948f87eff213ce5db878afca6673ce9dcbea5a53e953b8ea315db2ee4ea6e2902291a25f361f15fa98b8756d9298d24e4e6867e54f70d14cce8fdfd5dff401d4d0bfb581e9f03752f1debd061f64a1f569e27bebbc6b9fd93223d445defe4d6e6b8dd5b5ad1e65c30930cd72e894bcf7607d25596fe95f313ecc7a43ccd109aa1a4f9edebcc283b270da09495d437630d069389e5b0b621209847b705b045fa847ce508251fdb408ee2c7ef0df725a2e4e97904459eed606b19fcf1396e411feeafd453710cab5fe78c3596ff46555e65979ef02ef5c3feb38def2ba7bd9d34cfb3b8080eaeb5b3a0cb0dc2afffdbaf6e081832cd20ea33c04bb3ed8126e019aa9d01c77409f34a31c23180c372b2f24ede804f27fb157a21f882f4321f327fc049a8cee4c9b4c7912927aee797b6a901989c40bcbf269061727a88409fe65023fae65e14466a654bfae51644f9077b6b7dc3a29c9bf4d4949e087f34a34ae4cd4d1c6bbf3510b0e4fcac916c1fd9d5860f0f9b645be91cccd3afc0464670a4be32c5b0955f721681511b0a44c11fd087b30bdf61515ce264c82c31972db05fc618e22b7cbb3d810f1aee77ccd04eab80d0e7f6e8bf68deae7fb6517f4183d1a973327e2ec143d58ae3dc8aaf36d2d0a46b2c17a452c0f4df87c630d72193be1d3cb843be802956ee0951f35cc023fc4f3b65faec6095e422b1230f0c4843e8051e21800431e19d2e7158b72fb7e4ff43cc1a65f7e23738a30cc8c50a6dc7cbd91438cf908d2eec298355aff0449bec26b5635a919b6dbd272c3432968e722d516db1f8954ba262be7305a7205e29efa0009cc492ff0930126ce82f947ca7e524cbcc46aa152c7a25619e64edaaeefdd30db55bc277e111120b008710cd7b399bd1eb8d3979d9f9b08b92ebd46a825328cf0dec3b871cf2541199d4516cf66059f3249b24d14ef5cfa32c0c3ffb172508e068f263a22f0ac4e1c58ed11bb1e5e418dd27cda9f77a07bff77aa77bc05be00f896f8f6d26a2f6fbe7d68e724cce667fe75f455e0108aae5232789bb3e79b20ccf6e11c77f46656408fe55b0f74b192601758aeeffd34099c0700c8924ca7618a7ec3c018bbdeb7ca6f1932bccf0dcfbf3a3fdd378dce500ab75c80b8bf624b190373000f2825196e13eaffff82c6a80535003b483407c4df69d019c5211b27c0c28b120bddc3c1fa6c76ccb42dc6e993061723acd3d796c00568a13268e688f03881ff7e47f3281c5866150f702d94ab76fd0a43612f97f3d1884bcc887cefb13c5c58a7d774f73ef71fa64c0d9b02230bc807ec4efb6dd89cf0c6945bfa47e03bf03356e9417d3ba11164f5aa0ed12cf35c8599859319554966bdb8ab824e957973809d4d23e9168d67c1f4e8443d62ab6ffba6a19ad27f6068cb9fd5f00a3de0134e1491311526c798499a21349df63b9505e10844697d658e9ebd2744fb32afbae1417c63ecf40f06e324d48806f5baa54bee58bfb9f0be32f281124158b4520c2cb4f25faf2d3231e6d54aeb3581e6d6371a931ad21d9d46717d22a84cfaf7fd8e03bfa327ae8cbeacb8a50d9bccb8d11aa38d7596df88404f6875eaf859f2ac91b9e535cbfbd0498fb71f9caa7d5f119e20d43fbbb918c75e7a155ed45d3e9dbfff82b9fc87cca1295d6d2aca82697f305aa98c0eecb9b623941bd5f17cbd041f03bd44ef179f707a2740e912a84c00933687a118ffecc40f315ddd78f4aa9b77c6a70b98fea1acd6bc2001020f5281ca920960ac056b813236632fe62a290a1f6e82ad491cf977c034cf09cc62987d0283b5cc468c6618c3016f4f62c83f43cd60dddb35e141db89ce0962af37c3bd930ebadd436177dd06050bc68dfcaceff6af1dcbc39c3da1bcb51d3018e6be8a4f3f9efbf9659ee0856393c131e4795969701848609f66179feb258507c29c3ad676d3ac1b2af2c1e88a560d733d2c00d72307564b152247b9875334100c025ac109e74d3e76fc4aca46ad43c2462f02f10ca0487ca1a097662e4bf8fb50171ba242eb5a939ca243ade6ea54bfa191f5b2db7aefa8e75026e43f74031fa288dbdef6c680d47a34c4fd749e1b791beb19a13ae75f22fbe2bfb4d3cda12f2524c810ee4874dea862b9651e201cb601a27988a2768e41e050792b5feba2a29f9c237dd3732f109a7b764ddadacdc3b01d53b175f5173c4f3e9502cc411ab32f55fbb11b35107e5c4a3e2d32aad00077835b5242c179c7be8a08ec34c8d602341bc92dde68d6a4ba0d725d5c5e8b5faf727c9e95cf64aad64eb9fe11ad9aa468c8525bbb9235dac6f0f4356d4006676cd3eda0336d55f56cc0ed2a003d4a73777f1681b6866d357aa556efba3edc4065126a3cdc53f63c38cd7a4fc5a859a35bd9a1ab704d2d9ade1fa5795c204ae7380e77c8f60e01cf699e60e9a33d7697219f2710fe432e6a4b17d0e16777ce266a787ab447d6282d93b2b49e284f23a1d88d0f8b69871f9658cdd3909c3293df803635792c17f3b34316b60144f1510f38dffc30f214a0526f486f41a82f38fed18e3106cbc7a52d10ba6a111cd79da6d374550dd9d6ae707e1d011836e525f66fe807176a06792f7720937f7af49b0083ab82ca1533beb401625d8d36656ac917cc5691671ae013715c719781bb61cbd4c984d724d3aeb2de7e36e53805ea27ae9efffaa4feb56592f5dcc95ec6b30ea2169aa14bcd9cc00fe80613b402837e848dd84072067da286f50a13cc4e4864e37574e1a140c21069efdec26184b2edfd8a32a58103598fe1319110f2cd87210659f09d733aed1e2934bb8b96d8df545007306dc2815a0213ab27870636c276d1e405a95c1b7e2882add28d5ad6479eb9ed8254006ab45f113d4b9ce4013da70a3e2f60d70c13f72ecf399b0b7d789ea64f7341aba761baac3c48866696e142e4e5baafb0f5e6c013c12c6d0edba150856f499de9fa9ec42c81caa5c1b17f85f3e132d37d79340f14a1a9bbe20d19985b2a2efa021eacef7df3da67f81c51679f0189f976c6a4aa297bd2f3db6fd982e1d5ee926ccfbfa14243ddd576d7759ffd42ed6f0868874469cec37eab1ac2707db842c4d83b72f36c920dad239a18997c6f657b0d93a7f701ac7ddac7fa8cb987ffa2bedd296d6174e977a4b10116b2a257ca172dd3d56e0f48fa0b66d72065459ae75241e7d9f958684f1b5cfd031145676e44a77fe903da0e31239d1f6cd9593d7e834f65e34bcd95d15833387be6dfce97c00d3fd753bc169134e7b49bef5a64852a63a7dd1f0897ada7b6da238cdf37a3dd372a84272fcb6dcb7ae0d04e3760e5d8acd5bfeaf522900cedaa8d8a0416db937d679e28978eca61d6bd0a6ae53ce886b3359690e9328a47e6e3792f34bae59b18820d2b029e6eef6954f7e4a76f03feca52312d901b9d6e6c97ebba8ed02a9df3c1e61edb464329096816852b9bfbf57cce5e1328e3dda3071b7575c8b3b89f70136d25c34ee2bcd882d5eafe28ebb166d5d4ed3ad48f218036701f8cd16a9940bd43b324735f3c6dee739c52abd5efb965b636799c77e8bd6def5dbaebb1b833271d5fbbf48e61c76d776c5179033fe2e0c6800f18172fc53097e9cdb43eeec138504ab262047353f8d896b279db46847ef1b96272b991b30b0dbe57c5c87fb04a9d9c2af776ac972eb4ec8b39fb45588287b66e800519a948faa8634830dbec96f160a118846be6d2a14d2ad6313e931c0ceba7b0e842d6facb0ab322eedff33c6c91a53dd30e709ab3d95cc9bb7901986ed9b023be3d04c4223d1b4a5f84faeab33d9c2bc416876d73baaf233973ae541d270e10b0365aa884323c2483006b4cefc48716e7f41a6c31eb827d5db314700655311ec3865ace55916c2e04cdfcb82e99fbe6b54fe295e48814148bcd90e3b6ebe1bdf790cdf02b5d3828b14565e8f12836205471c49cab8700cd09ac4911f0ff0d15f73113e64c401526e12c259130077bf28f7afebe39af593049439345c6aff161fe3d623d7fd1bf1902db519760ed3db3d4baa0c6849a91f6e2e7c77c0cf4ac0483ef00a1b04b00d6b9d1c3cb6c486f619a2cc8f124f230f04b73bfc024f3ca4e00f0685ea7646360b8a7f92f2c0e3f0ffd8eec06dd132469150a55051ab7042c989cc8c6eba6f9859d2d9f360e179cb820e42de86e8aa5a46339f217644a90479a6d0a6d5b100d6ac20e3997b343d2a7a309cdb19b99f631d7c5f5a7922af0cd0227387453aad7eeb821531ffedb762756d741e232a3ca35e79699534539ef2638658332cced3c6f14847a6fbdd52bb17a3ac31c1c65f545e6784315af010ce4b3a6e1c63933be285142b8874cfd49034c0fe55259e404a0ab9016c2db905e3c9249e68e8d4c6979e111a926652ad286f3ac649b91710e694e65dbadcb9249a8f977d151f12b098f9a562a11065f538eebfafcc2e455202c7f44974ffd996903a5d8a30ce948f14acf6cea03dec7f6fc7133907c741807bf25e1d4bb5be699f9d703bd9750b5d98921f9c476878cb402fe2b0f49c008'),
	(16, '2021-12-25 08:29:23.580687+00', '0002', '\x22e9ec959cac9b4eaf996359268ffe6c88e026b3ab6b0fce844a43387db021c992d36428456fcacb3f89c70ca64b66507cbfe3f65e8f281fb7f7db70', '\xbfe36077fe9a3b77637ee2f0bfbf977ee19c3a652c50a1f713e9f33e4ec3f7a74d6ec9c4048397879261c01a79a5b4e9b17b51accc94b30ca2c54886319a4f7fe8770dd795cac53c302cb05945171f787ac29943985c84d419dfe926489eb23abc84b261a2f92f538ad740c237ff4fec96cbda7b402d521fc6ccaae319dd6f735f12d72d0e4ee95afc8c31ee37f6376a32edd98b78426feb72d6b99142386544f5c27f8a335b5c141c8fdaae7061ef89c994c446bd4ea9db8ef22c9e09c84b7154d6958ea75f8e593d9877d7649e1c908b5d6b7592f427a7325d86a2983b466b3e010627ec1da588b1f1c980d25a8b4450e322137dfdcf9ff844ff7b197011f632f86b8d6d9c7d78b00f091b7bb626430f32db93fdba97d0a2737cb27677f54194f8fc5dd0862bf381ae57ebe1326e2dc20e9a2e75d463f8159593c4c50a385498e71f7c0344f6712d2b01f00b0eb8678041d7b333ff179294dee82390abe5607cc5e84c802cfa06b07af070da9664630637a6c636fd726c6364489d19dd57e636ebc573937ddd96db2366c7f0f7a37c53f76804d37ced9a6270ff3071da4fc7438d994d270df46410d5fa7fcc2eaf632dc0dd99071712453bdce12f3731c1a81303c04c3ce8ad61ca0f486e7cf37f3589a138e59121dcbddad0b544280f92dbc211835abfa2ff810f18fb96aafaa1c54ee79205ce17966387f2ade92c8b0dc6fd981a9eaff5619826dfcc97f185387c254c56a52436a3accaf923074f5f599a22fb9eadbda5f8bd177af6456693f222c308eaf7bcb0d80577e12bfbc16db95567841b9942bb9980b3f1778d1abbc7a55aa8b628e6e7fd911addb377d63fb49e14422d57e07eb51e7b67efbc6b10f0c5d523870bf826915684af545b6423c7e980bc7026905a896f38ab2bd29d5056eeced21d824ffce6636aa8a09b84ccd68e4e6d744cf8e9f63134731edf419a4f3e9f63e5730e245f1290bd688cdc25e904497cff71064982c0423828b7358c2e8055c23cb86be0ea8f9fef58207b6474ce3c3955b76dc3ef319cd94a569fa1059b059273a30d0c282716d9038c0d1f74eebb711c132d2199e3918e30c01f89ec9a769b435ce4be1dd0bec372662326a4ebffd97a077bb4d27e5180da40358f72e574e6ef2f0bac51761d0b9e665d249319ead1ab4dde5ae9b8ddda768b3d80a310db89f82a42c2ad7f90d59a357a7c2ff455a10f5808786210e9e6a28b32eb554939ac99040bb8d8b18297f66813362bf82ceb110effbb1be09fca68d3cf4cd04fc573525af250be4a1192526a504e4376c99cb7c67c5c696c2a1ade4ce3454675a6083241ea58f1538ded8e16d3bd057bef618fcb0586793044f1763b980750d75cc81db6d32975044493725ad236155c9a3d047d0e93a0cebd3c78211abf6f97dcd48493a5eeb9c8d8a97d82cc28eae5b1a1837534e75eb1175de64d07729a110c3954769d55a5d52206d166ed497835bde00b34e4221db760746a037fee856251823734d624ada233712a679dad944aba7eaa3591e5959f90d123c2251c370d981b2d21ed382b2b92c6aaf7bc39b831e7a0c035d8f467c3c6011cebd0bd867d5d98c4c51f14aac95c3e19be1ecca6f39869fa584f8469c44d0609a6ff4d82336fa69cff1412be66faf1a795ae7fba8881306ce069d72232397824c66a5a9dda0492605d133016911be21b68788f82258469d6ec76f4dbd588b7b4b52240f197ccae3d72e92e4dfc1ee2561c39db93cb725e66876b4d14178faa7ccb9a44c2fdc0fc20ce259d27106cb7b552ac37cc916ab0259817c4d26515a091de467db7780b427e1c9e8a16e7f6c52596037a27b246e77b19a26ad759bf57febae2cb6e6ced3f72b1794fc6a8627658be891d06cae72e9d11af99e1da807854c0213018c3f4c72f7a2302907590fc4a188c69663d70eb2b6eb1b5ef59c638da63aade55aee12cb3190c305cb377c701bc902bf9b47046540c0725730329602075b7783375ff61ef24b75e2cfd59a194527c575e50bc2107484baf36bac81817cb0572405df99af4f8143a1d138b92447014d975df2d994d004d86bc222fec17982dd47469ead67e12acaba848aaa5f487d4a5498e66383e5e722ba862a3d1e18deede5145883a04a40653d5c4a4353b7c75549f693414a1ddc34fe80bc2b91bd94ad96a519d59ae444c8aa2e8104318f3a7a6533a4ab7ee74abd0b7156efb3177608b21892ea1bae8eabc8afc2bef57253b23541fd61c5c79becd5e58271192087ced11f6a65cf07529d4af47c56a628902a6e31d4e90878b9f674fdc966519926146846affed02c75e1c9d7fdc16bde6c6c1a488e82bf12b144c8d4ad6ec6ffd2a0e04ecef3d5814f6286ee790e6b73fc126a74cebb5d9e99810bf8cf9067b464a3e1de26187e62982442ab54189b785550f9f043210563ef7ad97299c9a162a829a077313ace59bbad00481ab18ea375a830aadf819867a0d9f0a68b0922206b95fe14914c9696475624e22a881c16ad7371ee8c12f013fb61d427cf61df6b6720534ee5bcb37e5af6fd449c7ffe27798714aa76d205779e84b613549fb2d5950141e7f90c8657e6fe89dfdc38470499c0022f87752bb639cd065b0cd0506726d0a647af5074aa20a4931c94c9676a3252c84977aaa06677f54d486a1f04a44e1890860c546b7d1a68edaf414c1357adb1679ec24b2342cbfc525b39ac1edb52b57a4583e72340a3e80d5265d5b941318ad4843cb976663670a81b5ac5aa6ee88f61decda14f1f92524e09db81b307f7e4a199aaeeeac03b9497181f39650368ec83f1c80e03429fada70532b71e78d3b380bbd8e468022e5a5d7a8f8c4d1cd33ec6635a96a5c47c6db73'),
	(17, '2021-12-25 08:29:23.580687+00', '0002', '\x4b317d05bb38de13ad8991c7447df7844aebbdb26024f19285c32fdde4ca87d801c54726bf1e2eb5a4b0e5e80125b27c34c10e4889c39f2ffb8d9cca', '\x4226b5ee4f501fd9d1e97459e5caf38495aa5dc40370a19a558a3b2e0fda8342ff643b5bd7ea3f405f387e8ae73e80494aa591ff6918e7b14a3055b1cd5e7da7332e24f387036196549267844befc463f07569436c2855c505b251b15fc1feb4094dd3436d8210b5527051bad0c04f457cecc53ff81d7c6cda1b4f5f551f09ca2024e7b450065c30d65417f9c834e61191ecc35576d2ad93e1d375993c6b1d3cbdb10d9257758fccffc1ccc88fc5d52289d3368c8e4465239517579e5393767e0f850da7cc95a505241f998f6329a872c9cd7dc3f863bb33a6bc02bae70c5b901d1a76aa233877df6afada5a9ddb82e51369c70f0ec4bdef83b64134f555b341b05765127cc9d74614755fed423e581e5f0ab306e51235224fb553ea26e4054496fdf23b4f37274b8a9d0166a4659bdc64dc7e132cbda5c3eff81e49a2baad251e76c437a276fa9073b629b2db7551c1bd8be322484921f6b56034de25c963421229d340fb99d2955212e5c0e4a0b56e92a5fe5252bdd7d7d8e1d12149ccf65fb278bad7e6a03422261078b13a9e84ab2089f008895eea82d8e92aa2da66c691bbfecfbce0e3ecae286824d73f8bddd63bca70d9c8387310f2739ff2f7d616289023f16add69b122185f7123211c66bbdc05b342f2be83f2a4436d1d5b3ec5c53feea446e182df65b184afbb364ff185e3588fd521ec03c0c956c7f9683afcd575935d079ce9a737ac32893e0c4c49011614c6611804a8fcf1c297ef233d037affcf0287e7f9e1cc2f6bd31751e9b6ad07158ccb391efcd6e528e2485e546c53706c56d0802df51922eb1b32210129176a3e74f105abfe9b1ebdbaf7768df1c6d934228c903ae43d5e81f73a80a26890cfb25118b27d0f3b35cbf780a823bb6010bb174a31030c57faddda0996f13ee2272bb00cbd1a53d071d20e8940963cfaf7a70b1927b7707a5ea092070b98764f4f6bc08dadb6eb510804aae05ef9c3588b8ff613d6c6c34a8c2764c5d47e0d5471258da901ec12339a672c75c701541cac1564a48fe5d956aa886b0b4da696aef6d2b0263ffac0e0cbc1350c255912712b71a6deb57e56ea084fe40391aa217de96590ecc2a254a1d28087ffff8759ff4d3545090413a26794bd9a184e8d77f7a384e1197d5f9887031f4a89621ca9f0723881c90ed6d7c4790ad6048c65c944dd20d683faafcc541e01334db0664a7a89fe14a04d3df15f3c67a677da5090cbc542e222f07652de4f7e854468151ba52f91fc5401b0209401181567c0080f09714954c6e21b7bdd2f6e395f8e491824ed2d09f6c91c7c5aeb7c206525eab03d5e608392fb548026081ce33ba9e6df5f32e08c526705a14bff2bfad1c3708b4c6cca779ec2230dba53a98ec397e9daceec5f61d50e0936f794ba856bec56b1bce1938bbfbb0aa770d92d3c5048c190148099a0390a5c4c7760eae733147c5720f1ccaefba7f4ebb1aac8d24b324abcb82a2b3ddbc34683461420ec3e53c04a1ebe71f7c18ac8f39d09a85e84f22b3a31c12429962adf6f8dcedaeb8533fbc81cd9acb63bb6c71eb85cc0de5488bc2e817d037d6dcd399395840ecf6edc5d333df8ab4a2e0e88d63ba843cb5a3d243f7e9dea332b754e63989fa8efb79f763646108a3abb517e762ce85bc36cefc815c18104bd571fbd4828f64f9fc6e8ced909f19947c3f39e5cd5361d3bf83fbcb7c599919a89f2e43f36492e62cd7be02affe4009c18094483491575d6d3d1fff4bc2f661d8dabb3178e4bca394e4a094e2c3d4aca0bd23289e4738fcacf12ef22caed2257751563c215c699c232ef7c5f2ad24bf8a6f2436c8847d42bb8b5bb337ba6d9b6d055ddc36613b6973901cb5f0afa85a32c6e465f6d1369d13b537250390b36e67b1674e47e87ef6bae66a0c0ea90429c0f142283f49a404b688c75410169bd80bcf90ed4008f7390f938140318569e88e6ad2c2c01228e7d4eafedd9e58311d2b71acf282b544f0d3075394f0349405df70109ffc890f305666e40ced38d0d4dcd30664b22a61411194d96f5ff15285df361deb6bd2e10e265164c6524e4f74d96f131e5b69031c254066e97ba798eec1f60d517cd37485d7a914a07b087e39217c255ba7dda5953c6fa1519751db705bd89c8e1caa2ed2d89ca5e05f0a6cdddbee8baa3c44cd2fd32ba4ef991243d5d95e31fc7f638a6fa236ef8edc084dd82d9fe3a658b90697698b5c7e23d7ad42da91c08599aab0a50cc5730579553c7d56dbd1daebc49ed75fa291026b11c428956d14f57eee0c66febbd2ab546c2126aaa1192f3e7ae700f9e998afe1d6cdb7e985b44f7f9fff355ba274dfcd2b2bbc26b5a62df7d8c760d805023d1975e7a26f9328b040e7971a962540803048d630c1eba233a345198173f2a2764dbe3419046b662b768811b29ccc3586413465de76121374f30cef732833c284b437ebec0f8a9715a10b9363beb2fc2f4e453e78b586da28371a12aa94fe11b10e37339ff8484451f3458ffd83666a81e5fdcb8b2750ad59c7957a42852701a922978b5ea9083ef04d12c791272ab0cddd88aef35155bfdcc0744307e0934fd10f6fd9142a06a89ef054ad48caca7c39f5ffa84ebe51a621bedc3c5ac8cf244c6897cdce8858d4377a4757330626aee25f8238a03ef2ae8db2bd6f6eea27ba4ff0d3baa9c3797f9cac9ee6cc0f01d54705cf8d0ba634b880de1cfa00695bf08f9dacc0f05e4561a155f4c42c59dd4d62ef3ffedf179aa3dd13779649e91e9f4df8bea99a8510d5666d9636c95ba7c90fc706fed7fbe2f2f062b8bee209df3820a2cd15d95fd1081600b548ad5dbffaee1914b05bac7374c9f8044d715f5f3b74a8426b7bd58d37e0253c3ce7413199651c68868ea5e1f525373d3418368b52975ab9fb109e25ed0b37c280cc9b0efa6fcb40c10de0bd8888a00e97b83db9375a564d471b475591297fde8125501d7dafe20c1086e90f716f9d1437bb181ab1aaa613956a590f3e2936e9a81a040e3fcf81149e304463ff0b515dfc0b8799d6397d05da7161f24399946ea3172040d0029f00df04f7f4d011001d73d83fa999033348c783ba73f3432dba806fbb2fd737a622fd89ae362590193f290e263bd3fd673df06f594a8025d27bdf53d3d5ff0a6259c377c3ebdf94d95093dc93f3ebe9cb47c345133b230a5e73b3e63d760e1a534940b2b98cdcb41f4b15f97e509f2d8b9088cdc1faa1780351462cecca5d0728edcbd5b0c9134d249f559686477439be4870015d106d7381fa24ce10725d8bd1147721d18eb8970fa19715b296f308cb452bf769859dd7675427ec7d5f7fba2d798f47af215bd55b63055b6a862745388e548b9c33e71a7632303d736e95d72af2bf0c1af34687670977f9b7129ee57fbeb3586c04da172f1e50708ac2a1be52c8b43c0e0fa1b52e64bf08b363130566f0aac01874a01392e5a6afe9b2a70d1f208497b5f5cca9a6fa774a9cced35b70b0097a4a08d193408799ad42068993e4a67f418eadf5a0bbce3c6d9f3b339b5530131b8b6314ae3adc22c27c897bfe83811509cdf0065f65f19b32d3f7ff9e651524a9e17962d539e1a52f35f385e6a8f4ba7e88b85a4849db38e1aa69383605f592de76d75d6a69e6778a5528f31187fd632206c74032bc55dd054548c605b2bd7514486a70eab0e4f8cee15010a9aae8188e93383c8ae5e2c79d5f5b332c091c6a4d70fb5be05d66e709b2707554af529a0171eaec75af868837a8dc152545552877b84ec6a3231249394a91ac411ea46cea7468b6aaa5f84ea603a1efd6d61c3fa24e55d3ba82f1b7a46f2e2965ecd4c6d72ea477f52f8581e6526c5cf65beff9a1451d9ca276fbd3dd5b9b1e4f774ae43c304b52c28643d0f021bf526b17d6cbe091150c8aac7ca8b5d007c4ddb66c96e8184e4e011beac8b8723fca6616fa71157b43434d7820f121a8b122ef4a8683c0008689d5a52d16d15c9951ad1d842b3cad77751ff0e7650de893405b0224e345092b907f0844c7ffc811d858c11d3fea0e98a1edb1e5a30cae1f612ac87de080bab82a93822520832abfc0489e82a47f6d5cb2ff2a17c9216bdcf5553b1fed15137182abf007a64beb912492ac671969fefdde31cf95aaae32a689cf925e9bd87d253d51bc3dd50284539e47fb96e39a28f121c6e7a6d8c7281b03de3e513e22c9f26fe5d2b1d457baf69cf74aebc44e2451dcd3bf3c0098db4d943842a947c578bffce17a117fb3f2cf2249882fe8dd86e278601fe4cacc859f41712995ffb8490119dd0acd72019bfa9427b91c1289cb1c61a6b877459750d7c7d90ee81091bebedc44c693b81d1ed0a3b7cf434d1aed7fc0ba22b9299d31a50a9b4518d2d0a694d79c3811e963665da2392a0ac9f1bc2c127624b6bf8989747dfc3e7c738f68713684a3f0d5fd0c7e2283e7b76d711396e227a2c776f1d9aa1687e934f9e91ba4f092da9e03b0daa57e61cf57d670c2454c108937e8802c62e5b61f9aa76c2d070a4b1f01e7029850329e674b9edb39c87c905a05142958e5f42df3b44f533ec82cd5a1f923c544dd2f20cf18f10720f6e87c0e0a833f0c0151a7caab17a4b6a8650664b7a59f18d55fe5863d45e8e1b8e71401428a15df8eca333d7f8883164007d56bdcf1c383a26a8fc943bdbc2c69dd6ee68e15c7049ce43e4dff2209fdba505758ad9b2ff2514a9d1f9c3beb2931fdbd23d5dfd2d164d9397c8f0d0a75b134f44cd44eb01b91c31efb490847d602a373c3844d0e894cf5e30af53ba56eab9c95866d249bc8167556b21fa84e8746b6562b1c24af7479575837d05a45151e98af8460a762366e467c8d7c7e7841e033a77dc52d0262c4cb46afc68d1f4ed0a42c39bb6411bcf1d649056bf42730435703bc426510d7905c25c0fc2b1f50868fe7e3eadd72d8eef14ca75ed4cd28e6df79379af503efbcac0aaccbb8796e662dfae6e15565e464bfa4916fcf014464bcc9e55f9250bcce1067fca81c5eecc70954c2f62cd1cb9822ccebae36e3dc09a2e556689657086d1f05966363c38cd07fa0f7822b008108a51676ab53bd87a7b6c0447ec5512af1a5c603de006805eb64a4e98d0f76fc3296e14d9443f79fa78d30a9556c22f9205d931e2537b8c383dec608c8af5eceacc7fb4eb2315d17c004f828aa068995b85697dbc65ac139464907231d740db8ebf22a2665a830afe27c7b151ae75673e8be9a943905dd496acfc3547dd973ddbf8b1f6d8679a15c1c390499badddfd241830ab58d1700f1eccc4a298a0e1a595b8523256eb5371e048d4a4bcec18b2204c6a6ed2b8066afefaed2296bec6d64b3a9463334d2223306fde90b4469530664becb521ad08485767066ce69976065cec0a0f5b686cc46a605ccb1fa71b89537c97828897ba272e14128c2336ac69c07900e595142636f01aa1e4c91549e3ff0400e6a8ecc4e9f3b3dc723ce583ace311278a95a7cca437811b9a1d977bc9d725907ee84fcda8aa11b96b83e56e67bd61810dbe3dd421b46bf72e805dc3dbe114631e57026c89ebfd4f596d5242195200cb756da5045b99ed1621072fd31a66d5511f4d25ad52ec87990b8b6d1d683569f6c3bbb4dde3e1c69ae9dd5c34cda59b7380f69fde49dcc986d7e2cab7c2925c127f28c716e76803ab79ef00036062d1b3410736c92d028a9715c0e16f0d5dfa6be07e1b2b4c3219620e768eed98b24ce01ce1726a6623d5e6668ce381a07fbdae1ead8a8864c7b9910789627fd1d947a4aaa7bb553b5b26d223cdd5a81b9c9bd85ae55add316ec9c8bc8ddeb36db1ab8a38afa1e658a0a8062bfeff619d85666c6d46b7a642386be22215d271222c2759a7e014ea169acf590ab6d30b7c59594c3ec6e78f723be9b8de6007481a7b299e331dd57755f50f607b0673f5a3c09614cd02b0920e8d93b80659ed0a818249133aabf376eabc48247a3f2838690186d947d9f3e58efc02bd09406d8d76c6b4ebce3ef0d23bfb7ded70eb0071c0a6bcd55d03b441fa89e588d8d2d1f2fc9f32895ec64fdc9ea16a5ddd66042203c7962916ca718fe5f208284c62980fa555828515c7255169b01c2e3566f3be1ab4b8866f4fc2786d9bc521fbb43ddf6accf8c8e76f764f560b3f4480e01fe15f0ed995224dbc9d32ee259e309f91839d98bb3ef659e321b82591575a03ac03d4ea6753ac08be65fbba783ac95b7b7da7f7a2a621ba8549a2d57dba0f9edff067f4876d73bd444f208bc9e25ad4010f933b4047e8905d4752ec54db7302d770a102fd2421ed944e40c3d1763e7a2a15e54076a36a26e1db123b9bd3115eda11710f93fd733d076d2cf1f077fb49f68b44178f677b5ae8c523e3231d8f61cda365dd961a2bfc886f5ee9d8cf7ed216e30e1bbe4c04333d84077438519f7e72e6b5aa1abd77e416f40a6386c922a6250b24329005876382bfeac47827f9f41c9d9587fa2ae1d2fa5f6f843ab127ea48f2133c6c9a480c91d77e890936bc73ba34bb6323774b2ed1dca5a68a13c80a0484e5d26589e671dd7f68cfaef952067f88935290a4a9142c712323dd8a58b10ab4c45d755885f4bdd64ee07d2a4b66376c251c36c707c7465e0974795a80e3d650a68f5a4dd425f64cf19f74d69a7dff0c9b4ca2cf865f51d1426eab489fd7da3eaa5491463501a38b3d0d6226a064d5c1a63eff626594975ac590e7f5806b10b50b0b70bd20146ea59ce476c1beac27828897a8856e30511036f8a3563950dea8c70cd8f8c5100b0da33e2c36e6c09a5c938b3b6f2bc2ec996b59485929d9897a6bace05f682e450a0c895ec63afc3e21682baeaac9726cc3e2c6898f17de2e828c9737f8da82765efe266547f6099fac12d0b70e3b3fe16fee3041bd4ea9f924e709a965749c737e14f54e62584d94c45584e2a53ac85ed704b210344b0f9ab07a215ac43ccb5b0f8c4486dc0fe11ac3c900e9aa709788811a9fc45feba3c83833722136f965a29c1e1c411063abbc1f770d3ab036f9cf6e96ff6c28d71ad4d8998db7749236181a8e23edfba8c4839bf0a93a8910c150614a452fa0852c52e867a6eefba6bfd86b389fb810416666eccc88b041e97040d56157b936ac8d3b3672e70e2d5c7662a431d38dfcba4f409c7063e0a883d6d19e4378f0f624a6026f453b611146c53fa920658f1a3b00ff35d679ea4cb926e9'),
	(18, '2022-02-08 08:29:23.580687+00', '0002', '\x4dd9381c621beb1a1db79061a4b5f877ec1556da600c047998c4a2aa9965fe8c8b5cf82cf06e2fb5e6390361e4fb558ca68be4744359537bcfa07bf6', '\x31ec4695ae2f9ee3839922c022027a4ffbdd460bc62470c62c97eb9ef922485e5c45fcc79c9455c9e90fa538c5c5e0386d27c73383d36d7afb257436fc855041daa4044abb6538910b3fc36caccc685439fe0e0fd1b5517c8c392a2783de2a109a7581e977718d368295d0e4e09c667cb01d9a253e77bf4d12f3c2dbb2d14800d753758c37bbc48dc28612b651707588ca3ff44e1395e80b2d1a8fe1448fa6987c94bffd06a5970a9cb96d9317cb78f5ba8294fd13a394e0d707b1df360fc1cb84e3cc2bbc2004fa0f1ac0d82efd1f4ccfb49ad0c10b5e77a231ccfee3858e5cf76b3f4c585996295addf04d635f77d7b94b27d643cdb509e268a9c7e4b9dc5ae37295e9a25f3adfb213db5340840569d336754a887bf7729a5fed3b5c17c336b85c633ad5d49d5137bcfddae19f0e2cb25d320ed84cd79ab69a544b78fea9b3d7979cf87d5647b1ab6ef079b1f86c785df8584a64615541b51e44854e9a0864a49c6a9cf60148562209cdb4a2faa2af09f9fb4ede0e81effa79eb9287ccdf6249e1bf5a6df8a1a8d0390eeaa5beb83ec45385a38a86b35edb7d1fe6086e4de7f4e65c356b4c0a5f508ac1141c00946a334f16c2cacf62923cec89d43b7c798bec6857964d7202595c790e3b126563b812b7b956a2320c93e77c6e40b1d12c81f2dad36fb1cb83b22261485eff7414bbb1fc29fe52dd002757b5ccceb4679e65a4107abbcea24b0edf44f0b978a67beb1feeb78e46f62e6caee6a819be5ce1a3b49c25d431e1b3cb791e52ac00685b6631b727e1ff46e722db6a5e86540cd173caee788268fe4ce6b4b04d2c020c41deec68a842f91578392a7282158af78e75526f4812980fe8193af6735fe00a6ff589b52e75232e846193ec8baac4d61d47620bc85dd3cd7795c326aa99d6058507c76c72f367461a6b7c88f6f76c4fd9d83139ac89072bb5529ea54394e1f06181635cb7f047c4cb26c9135eb0b8505b29ab80632fa34d409d2b0d04f3dae53646a0ef7527021e89bc6a6d5a8e0afa236fa45f6373b1ac2e7665fbc9c3365f4b98e08f43e610005593fc635a2ed58fb21629a9f0c5f91af75cd5c944a88f2fe1f495c0dd0ec9e94cce007717f08607b4d0a8026b31bf3f1ea3bcf48ebf1c1eb9f311ec95d49e15561a710c854aa6c53bf3480d3d1b244dc14351a399405efff1c4cc22f045e24f1b188b9022d1ed0ed230a728cecf9d7d71c779ccfa907225f1819d5111aab2e37fcdb9d3c5f2345195fef6a67765c7b9691fe78f2eccfdcec879463328bfc849aae64a81a76d7e52048599e8dfc3b29829a44dac022be6eb0e873cb833cf4f588f56dd864375274152ad52b2dcb2fb107347697a8e164e9401c09dd63ac19fcc55edc8ecba1b563d489ca49a17819c127dc008b3dc553a2aacb51f53cfcaf96a557bb8591cce8c067802e67fedba0b98cdee057d828a5591be3b2edde9f1f33e7de5d95a23fb144c1c595de9af9e4ea7c0ffe682954f4a88afae5480abfbfbbbf6efe942c54c2f6630357dd2b65503c3a15da0fd8e4a59f4a8197cb4cc731bd68b6303c34353569fc92517b88bf97433721f205882fdceba70a2e9d6f4d1648d4fae8d2968789f4bae3b5ce369b8db78cad772faa787b13a9a9c62bd7a999262a6c15ea28eb548ed0dc1da2995619c41812377a16460a95a993b7e5a1b02bd28fa05102f0d44a9ce38e10dbbcf228b72b001219c4e9ba5f0aba3f00952da825b066a4410312a8b338a761e851468cf65b630dbeb35a776260173f8fc9db4c33cfe52d3003b8614bb9c82fdb89325b6af6fec63acd465edefdbf2f34e5da4a231c5e549d5ce006dd72c88beb5253d287132661993d530f609ac93564ba6497034b1de9f02fe6ba13d57e768b989ccc4c11d00d7d2fc7b366c62698482694b28cd467f19583e366bdf7ac99aab49307e9789c7f3f526238a30cb657b87d238013ab614e323bdc41522ff17371c3b9a7abfae6d457f442104be8afef6657844dc4be48479d5212e82ce09963c3d5339773592e59b482a14a58a4b256d4e26c8017ba73921441b1f8e3f9e09aa612e02644fc2552f5c9ab79b751f6ddbae0979af4fa99b644fc500a1f9def8cadf2cbc4de5fd76038b02020a6637c4a9b6ae167449eaecc313a7dd5e4bc874704305e84fd3224d5acc6e9d01a1a9a4cf2787d30a458a1687919bce3931fd3e22f15a7abf4e9d7220d6a9a710069d89abf1d07bb3764628547f1ba79017c90585d517568791f2a374daf2c69dd73a769b4dbb3923ee8933e504babf00fed273a281598777d1e964a9a91f8b7fb881f28007c0a3157136d17c951e1aae411443b8b7dcc8c2ab50873e2e1a1c1468e901b4822d2003241ec5bd7e0d1367699e8ca568f52ec5ddf6db9ac3830138f129d0e61c7c580ef786fa07d406a01c25f45eafac67056b4908580ceeed1033fca69bafa2fed26976a16a109342b9e30982eab2c2e762956aa8b1472efc9267f755f0bdd734ec2fc3cb2e8b8e9d9db4905628857407496ec38630b1e738a236a0269f228c9ca92b215065e57d367ec7dcec8e63e4cd6af351b6d71c80ac790d1be2a7ab99f3d23b1f784f4f969c0db0abf053e3459a81536d21b748fc32ef3b9564965ce3ab2832f2f41bf24f9bbbf41a31941e58982f31b46313d7771bb548aeb00cd9a8177abc605e543931415084178595f87cc75b3a70c2b6985a586dcfbea2ba6356f0a9b9f130a29ce422ea6b48708c0ff51640e6b77f1c4621eaafcafe665ecb5a5f67461c55fcd71fadee52df86449733e701adcfe30cf678b100db225f7e48a5524a7464a449a305ba7b4e35ce7744f8d4bd52406b7f056d6876b9c91b3cc83f2c90f2eb4e4d53414bf057a14ba7633e1ff1181d8b6cd71edfec2831c53ff1eb2a415638f965e014b89f826d9bff459b2fd7ff1963b5f45a95509715b3c2be9471ff11d6ca4fcb476e71b25190f95de8d36c62fa03045b4c39f628a7c3b3b7177261e9c4b856cb9de34aee0405caa2bfb4d765'),
	(3, '2021-09-26 08:29:23.580687+00', '0002', NULL, '\xc31f280bbdd8987bb2a006bc8d7d3428e57bd076f9c66c6b35aa1d67101379026dddbd8ee063004cfac73b94c60cace13350cd9c71e1173b8576e23e39f67b54e3b58ab62c7eef60b4a0cb7b5560e82ab04770ce297748741d0955f6691adcb1962c094f851ca746d2335faef9e3d0f3d79ab46cf456212aedc318461f7bde72c0863d85c4ac168e4b8a28236ee8125771d606b88c9afc3516fc624c355c683113c6c67fd9cb5d07fb1f74eca88701ba7a0885a9ac8a70e641dbc33e39c6c917bea337ea2a83aa4ff842a7fff8864fa3dda17cc87741029e4b1db36885715015694505695da311dde35a88866f9fbf5764884aa50d0b6d0f74c6a52d0b4ce3bb97fc9f61913da49f762615df8fa3db26a507fdefbc74e2a6c6e3241d599838fad63cc12eb0342c6bd80a3b42e95b1a65468ec1272e919c923c0e2f37ed0d1b89ed68f975b33feb2bed0401dcb5f86476564d6145e6bd2dc05d8fb6a7ef64d9e82834740d233f4c1a48a6c797f477273c94281cad807dfeb56555830ec406362eef06aa6614fb6d6560dc30431c6e1c964241760310fe5b350ead60019c2b231273a715e73fbdb1683d6a603557e2714a939f7cd4abdb4514fccb3ddd31d028caa1de0e95fd28801f8b6d71109e47c154f6732ffcbb97d04ed4acc1a02c4b5685bd4daf112f98ecedbb8834468dfd7a156929fa303354e2008fb4f68dbe778963769f24296d2d01cdfa2ec6346ce281419cee76c96218a338fb7e2c409ddaadf116abccf5b40ec22c37d906cceb0bdc7b44b62d7d70eee178024f60deb4d23e9feede3119afcbecb3668b0a6184d05abf5ec0170cafea32fa545117871662d494975e60de03407076d661a2143ab70bf1646e883d7055d33765274ffc469d29a157f2eeb3231125c70ca4bee65df0540e3217d19be17ba5fd5c50c98305a5d0cf0db4d57e3bd148b7b2815d80f4ea893d1a101782ac027d609c5561ae7ea6196f987237b418664fb85d87e686d65026972993d8e61b75dbb3283c0014d4d16fbc20c9fe47178c86877acbb3027392aa3b02c8942047ae5d2498c81da16b73c95a4cd756cdfe05627cc7ca78ffb77e7f437a41bcc58a3daaeca4f2bacaf61a3bfe8490d9621b70f779fb3a1bc1e5221824d519937505391b976cb420be64f16b30e2dbc748c154925d05e8b17e9f76ff020d2d3d2c9dacecc49661b96330a6a0b51130c25ab093c435aa8767ca3eec989ff7ab9513b56deb843cb1b7f3bdf27a93bfd46c4337a4dfc5b8ac7d599d9745fa15990c258d26803521122a3744280af6991b7337fb2655ab7a51a142041a95d7a8e2ec8e2e29d4908e0ba389809d306bce28376e3945d3a4a9794d0d87db31a61e3c6dd869e651aa5e19c801d40daa2a318074bab6117e64dd16476c1f23623ecee55f8e9018600e8c25d21b0c76bfb98b33034f84a09cdfbfbf5cf6e98cfd1f48f7b362c7482787fdaf2c77542181a4836e850fa954d8c9ec45ae39a349072f65fa6ed925cec2bbcfbbbc36a5a2ef70f80c3e24d92e32649ee667d3a28c04376705cba6962a15a50a89b20a9ddbe9517b9025430eb51cb591c8fed8c6c639fa0dd16b6893d6f12f88c5a7bf7e93e6468b417612b8da652c86ae43b414a45bae3904b4982538d642918a6eae107829b35c1d3cef360278277828ac1a69d59f86894a379fe6df879ec46fc2c4e4f00b9db35c35b9cd4c373f0aa744b7c81657009519435c353eaf36898d45e00dbc9744fc54e72897e7bb055b66f0bf647936d6d38a3d990c20c90233ef02351e1ff8fdf5785557d29b65f573be7d0e9bbc70532e0cb4f8f7b9814ce7de01682e69159aac3c4e6595c3fa29d803ccd445c8e750ed6653718eb2fdc82bdc6b9ef38e9e1a99d15386a22cd07dc1688fbf1173791362cd9fcc6d950617383ae483d62b8807d89e4c904a2ae28d9555bb7172106177e6f4cb3e3fe9cfe52d89c3d700d190f0740415fccff70b03eaad2064ae6e5aaf52f5b764462a0390621d79a2a676553696df7ad94a351b5c5bce2dd2672abac1bb1174cff863c8733365b19d83849832f0b46a3e2b6a9d951e36797dd15db067b324a5291fed86162ced30810c5d7719d194a51acf49d187b27d97dfb848487b1394d1b5e028964b4474bc1648266398414b8b18cda5e2f4c05de010f701734721a6ab599b20ba18d13ca49f08a2ad5917ff38c580d444a6f9fb052d7ecd563ffa7b2d12063177f064bbadbce95e85f17343983af146cb7e304e4fe06690bde38f36c101099193083821eac8db26c7d184ec251549627108764576fedd4514bb18c1856bc0f3a1693bb68bba1a492307f82b3cd81c471494a7d64e4c8dc2d03ba2963f83b81f2786f3fbb3a4e7018d7a50be582bb1d53348133ab37edea7a44efdf44d3ea0c05653c458742b3b979d4d299585766a8bfaa7a057fb91ad72ec9f1c32007f1728bf01a5df59e722af14d8246af94f1a63eb35538eb08d7e2e451878b80027e7c39c48bc44f35ae6a3d2143d4a3b5edcfcbc7000a7ac1c45e1db7b758155006a4b54232ccdf41230c5dc9fa7d86672c54fbf1402da2b66a258a0500ddd81d719cb7df030f937a195e44eadf2384018a87bd0a9609315c12628e6c03745cbfe6150f8b52fcb4c41a2aaca6cedf44fe801751d904606e1158634ec2299ca25d397a1f589989044937d00fad8c6a142aef9171497d3b3073921017943e048502866e0cd624470c2bef9508709b727abc26ef55d78e8b9761a44bbba725051ca611f6ee6ff633014f19df1e2d73c922722e5fec9eeb46d02f2a3def8f6f680c6a5036bf703369ae25f88275b75abcaff799d727591f87afceeb416b5b7e6c989c7f73ab3e2d9b0a05a42a598a233f5cb236bfd938837e241160dc8de856c18ab8d940c8444dfd3d5a3706cbfbde13b51beb00bcd8f7a002516185ed3cc15c542fa2a69e49ba39484ab87d4c17915a4a7d50f3b94b3291f67f731f9babb396b096576deb5483ba381f48b2ec2b28b14b4ddaa5c9bf2de1900897358d6ca1e406773c6b3379dd9df0906a1540af5d610b6691b384550a47953b912773460c4610fca84b2108b973fbdb5abd583ae227e6af97a850886738d0c57f80f112193f4f445335a9a7e120f3e25f5e38fe3ee1b76318572a93c0a7a1ca58e4a856facd01115a4534c48eb6c0a2b9dfbbeac72982b5afb85a1da989a63b7f707e602e4bb129cdb6c7d1df9fd5abdb38645ac700bfe4e5dc0cb497dcf6c940828d69fb8f48e4319a11b71112fd85d95813fda8be2cd72855150d51d788d35c4ca8cca8da156d8eff1a3df3b3fc8e7a4683d77b02d6998a5426d327ca827f21009fb882ea0047d66c1d5ee272ab32d8d9051df24acbbd65c958ba66e23e2553b2da1e24067f3f6e6ab8324fa6adcbd4a143c41e4c47a677f4b22b7321fbc2141a4e7d5a49d2b3f530faf3712ca25f8658f55491a69cf61448c00d57368377987438d139ba5de4f8ca497d067e2a72a3a09f6e399c34fbf58d894b5d00de184ca28318b6fd03fb64f13a1a085bbabf4cf56cff9b5db7f23104edc3527792bc5a1a67ba4fe998c812f379fe6be63ea94a884b3baae9e'),
	(6, '2021-11-10 08:29:23.580687+00', '0002', NULL, '\xfa6f12055dbf1a82481f324694a81a19173dc7a1993df9d7b0f0fa406bfd1f47a5a293aa728febe9a4ed0e97743d92bae19cefdfc79661931d8d114a301f11f43e1a8041e4f0a975ef174c7b7375a1b71fcf0f0c534fb7fd1c82dac6182b15c4307c69bf76ea4ba78f014b5f2d22bf30707079486faefb2f136f2912f5fbb7cbd27138bf4737d3c99a0d386766b9cb5504e64cc06608037262d9e902c05298939dba1e3d7d7ee1083a48a327e6c21fd8a65bb63ce638ae604619ce23aaaf048a95c24606de4fcd78dba754cce327341b675c45340e152dee0dca92ae3d6ba25e061f3ae8524bed448b8a1182bc7348718850b285f8f62e4a849370e3040b82bec0ae22329544222fce877ceefdd0a93bbdbe1d15a9f3d322c569d98990713eea6b15375d82e4cf9101784b8bb70ffe962b63065eb223aac48ef5edfcd41903c1b46b91e6409229a53030e95033d8402d9cb6a417ce7a1df92d0c81cdf8756760a084703c9ffa1e74512f83b49925c48fd3c618f753c106cef80a77d166666347dfe7a7e155d9d8811af9c1286f7b06796ccdad9c9dd5a2be2f6c436bacae2ed425cee306ac49d9808ee401f3aeb84a828c60daf7a861fd26ad10a3796498e62cb83a9ca7add96ac20b4ae2d3fb2fc3b600d96a19ef1df605c7f94c61a4e664595a8efb4d87e5d6cf23fea610e8286dd77e25f55642a285bf7fc5cb657a764b6987d9be3e9db821e726f2d817ab773831cb5dd6da9197de1c6c9d0e0615c4c45807fac65d55ee46e9e4e820a5f38702503191ccf879ac2a9ee94e814117fad3fba82d78b045099e89e2e854f92a231995ee7827558767587813831a0471f73953ba5616ac90ee56db1c0084fc27723dfed9aaceb6113eb0d77daf6bfb67c958337a187bfd0f3b36bb8eb4ec69b772e3b53ff926dfcf2d55143cd9b9b508f6fb665cf9a84b3b61a6b27670ae8e1803fe0612abcc31b13a894819572e3ee9b453ea37907e718580d4b5479e6d3fd13897ef17ec64149db5a153fefe4200669e324ef8faacf3ee75b581a989cfb2230ca6394c3897366050456222bf2d4528a602ea2a630a5e9af780748ca7f9a6d42df97909ad8f9f5b9d48c6853be3b9218eb15969261457dd732d5961871607c97b049e37c15b7d6bbbfae3c6fb9b3cff278852125aca8d5adc2eab7c2fb3d46f04cefd686733ac9ec7777e4ebac5497db1084f232cdfefadb8a3e8b77e1d150caa6739f6eaf42f0c96a0e6b2d3ece922d2de81da0cfc2dc3a2535e6dacc6ce4e9535e3b17387733ab4ee25b739cc7d91ac02ef6ae9683a0ddaddc28221e8ddb647c918ce4f4f581df3b402f3ed13c05437d10e9b7e2f133b884a5294bf0fece75a6c4403298766cf2d24157376f319457df96bcd4c5548bc502548a5a518d2c0edeae44cc0efa5367e8c53be64849eab82a543e3dda8583a43ba7411eac3ef00afae6f4b2ab01c35e2c752191223ff41641831276faadb253960092c9f7d50727cd048580bf85476f77ae8741669d7daf458afa968327cdc8f1ac937cacf11c922a4a274a173d3b3906a908fd531751f46fe7127fea3fa1b11bebaa32ec55e3b5929b6c50806666b5bde0bfb23183578949cce572c37c837ffd0f5c3e11b125ca08c45f6092a275db723bb66a88f80aa4c8dc8d28059b1fb2c080e711595cc928d68e2c06628dc92cf738e7e2cac0a60e851dc14df2d6dd0457c131307af22d71f1c4d387739203bb2ba563acf3f24bc15ad0920399ec15494dca39cc955dcc3f01cf276f8a9e67282efe5'),
	(12, '2021-12-25 08:29:23.580687+00', '0002', '\x6bb20236a3ed1cf43038132431b318b7bb3d8dbf720bb1c5eae9d50da12792d45a9679bd15333a62a3a75441e10e7e8ca2cc9232d406cd0cae8945ad', '\xcfdbd7847f9f73b28df8d1595c375e0a5af21a33bbe7662f568b9cd658c12b169d18353532c975cb1decdf3cd8bd8e3a2f9e55a7fb996c60935927c8d109ede4099933103fcda49c8bda2184294f2ba49719f9c7e063a85bd5ed4068661e7335fd6063e0b405c2f3a9bd8ee918ed2fddae78ec6685cc42861fa208420bdda8d1d99b5f33c5f097ef795781d8424cf7c7540781ac89e006a48912e9b934ad6801f6ade2dfd183969329d89fb25ddfd5f75aafa6003c2aba4e50f8fb28e69db8eaf181140cf5029986ab5bbd91f7c9f56af1d23f431fdf1caf28cf342b5c445ba26d7f66614d06e282d382af8014b7620ca6eb36803576895c6d170471f679095e10c483c440d43f42088f1913f8c5fd4896c8a9151371034b93fe614a12baf7de8c1e054ffc7e0b412364deb027de3b8977b45c5aa8300591bb12f0137c0b41ad1e3a93809d6f0a243769539aebdff4bf328fd5c4bd41c26dcefe55b52d6dea09b073292006987e700d65e2daed24ed9ba889c1bee56e67b585eea9b860eb55954c4f1ca82caa9f4e54d61e8a3f99906831147e29239a48592b40fe333e352b54f614aa8587867a5d8de0bb0413ba429435e932268c50347b8d49861e3337085f9f69425fbbcb9a85f446e7372b5f78d6a100d68206515f5f568dccfc1b7930af7916e0345ef0789ca23057e5173d90b7058c953e2109ca237fc91b8a431779775e9d2fa14f033cac1338dd4c1db45d5f18a4a7a0b493a776d563645f00f8cd024ef7f7031e1ce2e75fce2ae3ccb2498dfd419e7fc79e086833f8d60139faea4625098244c49ef5af98998f4be429809f8894e194fef164c2d4bdf6a8328c2c0752a81f80e9c4e0f3881e331d5b558105e9d74e74aec421aa93e215667a0dd5d074fb8f1c4685bbfecbeed66679e284960f0ba35b18a045a003bd265c610ec9146a0852f0c2f05028b612a68df05227c687a2d94d5ab97df5dc1637fe047364076d3a61c7c66df76bc9d01972b8d236fd5390cebf782e864573a2013012b171812daf3ffc87b461225cf3a2379116a65203e6df42619fcd43cc3824353e17447dcc50774ef5bcb35310ff2f064daa33242dff012a6c41d74b9417d2e4ee2f33db4926a567d02a7b7d5561864b5e5b9238f21ce1620ec15b8040a4336e545bee5ddff7ca7a619bd625bd69ba66cbd180791f5ade6dc0f59ee6331f76142d6c1962d564a8f37590e71f75dd02a72f44aacdb8df283250b91ea5cc2ec5a8b5ffc482a68d395f0331f037883ed709a2120759748e477ec2e4dc11b07d10fc04ff2869e5d20834995e561aa52ad689dbf763967b24cceffe8ac2c8172238c37de89538758a1eaf999daf5c35a13e14c570748ae03b34eff48631ae755ed98388fc5564ee41f2eb0ee3882571206246ec2708ce33da805a19ceed3aed3e92288a9b2869c7d28f6fcd3498e6e8b00f39cde03a37ff02bf225479d7e2a013231f353a3acfdc11dc266116ca142ca9d5d84af4203d383fa7c91443dcbc28634d9c17caeb8062a4c96cccc0b3b8078dd4362d1ee78b6ec99ace0f74d3c072e138837e510d2ec51225f0b2da587972d2a97943f26731c596542e5e59cac4429c5d5b83a9a43a0f0b205f9cf80b502dcdf3930d2be24e90fdfca50b2a5a8a769578e89d3dbe55d0739d974d76107038e322ab916cb83ef8f14934b63c288e2f44b0d271189b3a5cb883a48edae366f5f2b79a6657257458897a4f8c9608a57de7e0bac354223e48b3529a207ec97c3d92857180f6136bd2d84039db5e7004a08710966562c3698107c2c85bdcf9375804f64827dc78147647046c9741fd40d0eb8bdca5ba2e29b2b55678b631ae0b5efa485ab1b3799f423e63191c2f9ce8d0424bff32a5b9cac92b6b2311ade05d83de29e0bd1802306a85038ecf1bb5f6412d05cbeaff0f489cc36498ed1b884b0297c2fd4440aff11325fbec0a499beb63904fdb4d78836f81ba3e12a1fa3e935e2866d572d8277fad7ac8165852640a1fde179ef1c7e126a94106c01bed965343d14bf0810b457032c98948be4a3155a395161523c8e9e2d37d903e148b3451014ec01a347cc51218cfd148ab9516c551a44e51d9820215fab15943c6d6eb783c4fc1813b953bd0b61cd5869c906dd0ea59a28da9602a5c1ea61fc6d9ee7bd77a38556c1c58c82a30'),
	(13, '2021-12-25 08:29:23.580687+00', '0002', '\xa9e158a5f0ec1883de2db0f95379a5c5f53b256921d8eb6378432bffe929b86e719202b65d49bbaf71f2ad4d64e1ecf3dc668bc4d7b130c887e01052', '\x38509bd25f005548088c866afc9f952b57d9b0c8c79a6b41b0024ce127b091f55441d8fd77b08eb0791ae5f9d811b4a83646168e64f41ec8d60e916ce235fd043a499f9eba5c96740269ecf04a004675ac865b42950108382a17363378bac362dfed18578e7e110897ea4894aae66221a9344ece6f3f885e364cc9533b8205df709f80ba16b6a974df02a274b7c23fe6b2ace45ffbe1852853f215445f16fe571841f72d213385d9b9d0e92f24715f7f8655c268aa0981f2b9db31a4505bce716696af359e30d56a98fe073e0f083a7f083fe519d1d64142a931c0f16bccbfde1b4eb952668cd9822a89b38f16cc0a0f5f079f898ddda34db9aece0126acd41e7e1fc404882d12c4815391abf3b1307300f9eb630ce9d2adf054b74a6da8f2e490573737c77be9499275d809347410b8433d48e75c82cf6b59626a62ced4da97f4c32938d64f4febcf1f3e4fa00d46ccefafab04ade91c311ada9c139d7af16115c8b93c43144d7828607ce94ceebdac6adc196ecbda9933629c4e4e17ddaf4bb5e8e6a1d64a37ad962a37fb832a08c29f0b362d3401fcd7e57eabd8986d0be2a1644edcb88f56168981886dc3e08fad91cfea4a98a59914b784f8b04bd5c036ea07befc944cb0238711566d6fb7db40a52839624fd496671347502caf1160ed3e300a271f0ba262377021898f35f99cb038475fa7d783119da7a0150ae3d7a95579040c33a0ad5c59a6047bd608a31ef903d57814f2c8fa4213627998b20ee1ab5544c65d19c52e24f05aa4d0b7f7d921436ae9e5770c3076293fa6141f748e418fa9a1c152f009350c91917adb2f7e88f52d089a0dfb9a778feea046e5e6290eed5e2ea957fc5d399a2895c2dd62c4e5c372304463757e435b2f4222bf0c9a132d6629406a25762175f42bce838c1d3b6503273670cdf8d876f47a4580a1d372a4e6731ac104c132571ee7b1b28d9caa49b804d1b777ed51f8a59da27cd2f13050e4c1b892a2ab4cf56ea0544fcff956d56b977df89af2d4421f56baf1cfa7e6d7d7d81025a6665c9c3d594db6a11826f6183a04347505321598bc66c2c89ee64ce11d124fc62408c39463cb09aac5d2ecd9ae687e991e18e96405b398a91c696305bb62b8712b525972c2fb6a3ff9f4997c1f377d116f10535bb021aea98c2db35667c96d923d551b986dc0b7f9ab88c4b18f9ced0c44efb1a6cf70d3b9f22f42aceab415ed65236b35ec5100f21be8d12fa2ecb41d15df4d911a64b8aa3986c70129e0f566adef4809f29a4bbef4434c2ab84c73ccf842ff56fd524d6ae326e04c20bbe22e7c2dc206432e6a5483bcbc9462cb9f612e126171a9ea1b0768a5b8c2f9a1350539c2b87b928ef7c92dcfc795b80aaab3aaf37f3595f553c625d8da1092a963659b66be4a422b8cbb92af699ae6d9da05a346d96affb123a63f1fd938e2edf60f5c180f17fe5c642af6c6d2e5d8171d5de9dd3aae72629460c54e402222256f53c2406a5d88317ccd67b32414fb0789f9dca694652204830648f040e45c5b8876e16e3d6b547f7e5bd120c019e9afb947362eaedee16f4fd9c3ddc80154f11931a8fecc726cf80d3e5dc16479755867205e1dea354bc6d2e2f724216a78a9f6aad14baaf14081c9a9b9170722e026331791e66c9c1d9f6b3ea4280b54a67d9c88805bd92b7981352ec7bf40ce76d110a210c4ac5a305425bf1d83ec7879efc15566f638e19ec2c04f47fd406f95dbec69225267333a4e0743e47872e019a17abb9fdae2d9f79d128be58d7e695b440038137d70361c5a199d2dcf4718b95df2316cbc201a59f7afd057f9fe6e3b3054cb51afb344ffa37cdb9382ab81f8b79cef710f80d5814279b22201cc70afdb37db2d4aa8464698e01a092dc1add2b62f150f596f2567d1d933906a90da1dd7174f00231af0d693c3564cf6a7726c7d8d87dcb5ece566ca7f3c8faf'),
	(19, '2022-02-08 08:29:23.580687+00', '0002', '\x94d7dc0e5b6112193ad712f687ff565bc7557b8155a758617c93321666c79ca6b6fdc09c8aa2808b8b80ea7477decf831daaf5af14e3cd94afd439a9', '\x4cf90a0a093fe2fcf43d1543d69d786828b49229ab53edec21031be0bb604ecd0e6db7ee5b5be39ea11f9d53a10aec0df11f7be5a5d7d789c66e8e3caa89a4f0fe6e92dc4e19421d629c437a9de538b42d7d22e708b0b6229a25c072a432534d2e989396eaae0931ebbd1918fc7001c203007c5c4f980a37ad6a0a6fc93a1e893ccd272383033cc483be4c2d02b0d86e3eabb4482089e93b95c06dcb206c439c06dee66b9c45d800e4130ad8b53ef75da20adb207c22803bcf30a6fdf318303f3bddedd50e820cbe9fb0c0a68ff85d8989860a9a15e2cff6be42ebac6cfbe1b4193c33067a8e13b7a0e9aac00203654f6662bc60e6d4166cac5925a742e52b19244832bf103eccfee476f86c4fffc695e2af82cc10c2075841c9d9498d3284afdbf5352c047fe28ec4cc46750a0b99ffe04218520927922437d562ca03848d655b93528dd419d90aec0c166eaea1d36f5127dafe4b5f97d1e28864f9f6596758c1815a6244ef33d4ddf1ba90a52f14a45c898243c2994366909b4944cbf4ea4b0abaefc6dcc0a0bd4f9c9f72261409640dabee988c673000fdd48bd638882c89ba783cca49198963f1ca3506fc6b2c4c6b2b851733ad3c49add2e972483fe8519bdbbe676730e3299b098d2497a4877f35a28713e62dadd65defa6af32b4b67cf57fa3b859ed2c9d20e1dd298d7dc58ad16caeaf5f4ba5363c9e68fc0c9942ed015b459bbc53a46f23976209d567ec2514f64e76ced16dca59959d23ccbf16edfb7b26b6ad8a0a9587f464b33c6f35f72cdcd2128bf48d7882adea3e0082d3dc60f420c1d7eacb30010b25436753bafa6a2b528b0d204a6c8e93b00a23173947074748de117abe0bc5ca9fbfdccbf82ff1df58e5a5235c7470160bbfc69af4c06d9c6727cef1574cb3fd8cf1ee12a12ff75d67531e752767c8e1bf4917df6abefd353806e109a2ab57a314eee8eee87a933a33c5b7521d97bccee8ac2af41a3f0b37299b077c9032c139c5510311b39227564729e86f4d4875fbe22a54b8bc16ef7f6760f80ade0c866d9e16aac3cc8ef91fd446116328a29b45d749a6670e5c3da92b98c566b1c0991cfe38a9abf2254f31da97cb7966527a3711cb89962684a7d43c7a6bd6d122af46af58bedbc6513a1ac8e0058e5a9da9469b5e4af49ce10bdc4e25f01217f56f8aae600821e1fa425e1de85683391205e66e311b768bcc482d3fc9625c50ebc7c178d32443b1658eb1477a178cec91e57d562bf19d068c0b2e94a0ec2ceb5814d182c60fc2d37a2ba38ee2bf62edc529a22926dc2fe69440d4c2b551c550dcb00db8c52815bf815e28076a8b4da57d46a781453a37101957a6e47bb65c622c28c2ecfe0268ec70bf4e5f0a8014fac3ec9f058e7722a0ba4c4877d0f4d57cb4d1edf414232034ba50114abf9223a43e93bf52cfd03353f887bcde6cebfd30bb4162633794dd843587068f4e2b99f0970d96f5d8d9e1f69c7317c2b42ccd93ae15d8360e21df82c986befb8631d6da0575d95ad0388697e50d0e245ab028901d57f0b3c75eac3d9611beeb631fb9440862390fff0f554df8bb6457ba8fea3568c4a64669be1f491f97ec1444395668e6d925c43b125bfbb2bd4bcfcbe4271b0b6177d555dcfdfb530b0528d4864d3515ce745fb57d6eac5343ce9375261ecbba309446e10b840adb69f6c4ba20c7f7cc75ad4e79810718921a3e760b99a0570880585d62fa058c4b02438185aabe0ca3364b55b531274d88e521f855a2ec954a924deb0b6c17a8f484964dd8e119434956f517ad7bc5c8b92c6d865bb06f22a05ac08cf511b40ba7da1ec989223c45b40a7989a0381d2fb39558fd7fec89c112781252d5360f0b3409786844238ea1bb0c286a707e52762f5facbcd949a6f55340885c3f50aa7670dc26a886a0dc3c030bb2ea4f86626b0989898f21c2ab236f4482f5bffa8c11899f12664389ae40898ce47b20c9baa4cf887875d69bba083697f7ca46c07c06b891a9b758a0be0df8c42a29607db5285da9c05fb0d02875ba94008f96c24cbfcc482e05a6ea99105fad284caa07203a9778367c01150392f7eab146fcd1c95fe8c64ebab75ca0e4d43825fd966075576215b888f66a0e215d6fd236d04289cb295ad74526f5025b5c1f231bd942363b6868afc9b45f6071548207f976f7f48e997e34d76abea0874a4cf250ce25689b490f94f202c601b11549371b0589a7f4aa40c2228d5cba8280fc6d11d8c6a4841016fc384dae6686a07e'),
	(20, '2022-02-08 08:29:23.580687+00', '0002', '\x62dc36134c1dedded83c1ef2fe028cab345866fa9753474b305e9156dbce34fed6c56ee039fd6a072f08d044d7e9490f3d4235cec7900dbc06e5f7c5', '\x92f94d8fda0cda45bf9cd2777e960ba04bd025e31fe1a40c39192ddc40569880ade08be569fc1bd4af4fb2bc7e8a68f7b6a617d79b18dac48bbfd182fbaf501eab9ed4eb502e64ef0e035f3d1effc7fdb99ba01414fdbe8724684dfef03e418de21116b5ca024b81defb05e7a6c29017001f9f11ccf93e01730dca1520ae16f324415ae31d0c14dc23846b8e0218624ebaeeefdda71d1dd6ca69b62403b33bf9e174d0e1ebdcbf8e051d9ea1e426a5e69ca8438c9c65125b1e6b0fc5abee8403cbc35de30673b5222094e3bfd4eac294e33b843bbe00e21a8d18cb7748518d1d24e8cd527f100d4612c31d9412bd4cd6aba74b15312f68626778452798df31bf762f9a65996839b53fb0439d1fa52d2bb4a3accbcab09e15e3c6c2e46e64c592c94ccb21e8971a2650bbd0bec174cf68a3599487165e24c6d80d0aa0244eb6f0f04234c0a8216216020211ff1a94ea04b44d816326d8e19a248c877aee69d1d3f10cd2ae3c3f366a5ecb6ee2d284b2aeb256d603b336a9176b17dde04db330546acd8541b77f427294fa9a5b69a167e91bed203a7ab0df232d2b2c0db1f64b2834d7256b9c7284ecdac50167bf2c596494051508e276fd36fc661068db969fcf6bf96c1bb31f607c811f04be6f388b7d613b6128704bf823aaf1c0165212eab6afdbda682a3d78603c03fd82c4fda78a6ad51b211bd9c3a5b598c593995dc3bebd36a010c1754dc2647416b1ffbbc7f268ef6e3f471bcd659a96c856623714948f9ff769e197cacd2da806b4f67d3d5ea290f7494341ff78d83a63541a7c74f3a025414d947b888565681ec1e9ce856d7dd1592dec0778a3b5228419f82486c7fd049bf1824d640eb3f3ee670489d2130499c9f73a67adb0c28de2ffb1f22998740f32440d04d693cae32a33d44a81a274ca1cbd2452256f4bb14f8f21b04c34acf249eed2c3f18e8bab321aaa9071bbbbd36a8ab620e6995f1e37e9e6ea41cb11b7c20b2d0a8153aef7dbfd46b70aa92527ebe8a2258541612a78a556457a5133947cda6a5a99ac5059ede0b3d2275dfe23f617d1cc439dbfe5b1d17529f930ee28bb655865b9dbfb1f04d4e60bb30b04b499ca8088242ca385c9b1162461fe68fd035276798df29e6ecf34d434d38f9ce641db57a1b084d3f54b11c39d467d97f220bca365b994482e19348f7c3fc061a1d9b6abbf2410e83afb763e43067e2e7f2b282b431932ac84f9d58278f474392561a4096123892d830d16fe404232fd79c21bbaa694052ef29cbc0311a3aaa5d1a2093ca0a5ce725b5923e2fab79d1d946ff0dd47c2ff28c64ebc39d66d151ab067b21c29696f19f38f29c531cf7a3cae3c59a59b65329e73c32b991e88ef7df89cfa879b4841229fedbe05f6e6d78436ab985f42ead519078eb267719255585bdf22161c3d3cc293e2d18c9a09c3128f0a7f8840afc137a67daa6aedb2ad0289d7e50e3cf0c9f90bede6ddc442c1fea41174be62a3d1aa7aa6f5ae99adb59546d21b6f787116654dd462e6c58d5a9aa51d508459dd46e8e2349428d6db672198eb79957c7788f06b1d8d1f02c9c4aa62e48a52d3533558e0856265d36a5e59b8475acf9cbd2293abc8027ab1033ccb0d73b454c946e8ad1c6346d9ad4e7ff87faaaf07ca61cbebf2d4ce4bbe64d1b994e180231916992beddbc1eb32467eae81a78888423202095c0dcacd5486b58eb8cdfc4e3b5808170a308a72d3889908ab99eea01ccfa5aa359ed86371757bb36f49c8a876cfde8296e30d7ebefa78cc520e0369ebde169f70c51a23aad4a665919f25594da278c8a9c21884c6661fc839fd9d7e2bbf216106a1fdec4f52fedcdeb029eacd2cb3b3bfe658dda91d1c1b4be4b0a4fbcec2873f5b6fa19fda79b14e74619afa3228a1f4b0e221a774eaff68ad63c57191fd88d71287459ef6aed533cba3d869b78e07f388b416cb5d6bd09081f077abdd43a490d4eb540d90865a6ec53f48077cb9e3c5ae05781ec1d0109b598a322fb27230c727896f48b6c429fe1a0f0091b8d462378a3110592216ea9a84529b3b35e32b58590e0d0f2c9cd76989260f9b2ce7f1bc7542a05d935496d3cd6839fc7c385005d1738935a2f5969e5c967bbb4d3e24c8da84ac316cceed4bbace1d963bba6204307a0a282513daa882f3efe2e2d82f3fd746449eb3f0d68a6dd33cf6ffae9f5d3d95639c45832f82f7922d2dab6a6d0800b5afa8af7825cec18d75bfb073a822fb612a002907'),
	(21, '2022-02-08 08:29:23.580687+00', '0002', '\xaed792a77ee9c358df00773e9795b598ed874e7923b9f4bbbe63be33caa7d8aefcd64eee20e49a3fc4aeaf79495e81872b100fdc0751c00b4b834970', '\x29d7ea23c1aca0247f46ed7daa13cf09a8ee4b2d225d700d372296ee846fd22660e06396fd24b77e3b71791aa9c4abd828bd79bb7441e9a67cda0cea1bebc90419cae29fb0603e45e5c8bdf4eccedd5d9f68481edb187163497ab1ae8eecfb5b0d4feee2801a73b968bea408d5ed45989b50add78517b9c4d09965ec6ce465e383045e3b95363d8d49200e006c13feadf88eea167acd5f052205a0054c102ccb7dc0f498207d2739b76f77b085dfec725c60fc98889ceb20f9c1609d1a5f45d1ccb2a2aa61de24f7e86182eff3e154d12973599c2be2dacbc61e72cdc058f2969ebcc4bbf51d8ba3aabef86b2c555df40363b45e55d29a4a949eef6d5fb23c05f7b1c077b5e8c86e56185ad9ec33a5cccecc04c00bca55627132661a838ba284824b255223dbb2727944831ee17b0073566db1a5cd0534f1298858d83584a0f49b2095649b5f60d0afe9ea14071feca8d55534fc0d1df162d07027ed5028ddaa65490290720a33eacc57d12d106c8beb5d23e0265a2a08f616cb73afd6d2d70cc0af2d0eaac6917e7e89f643fc59a1c3974524908a42ad4fc575281a64c2329e922842f6e5dac8e5dcbb3852fa2f0e7ccf7a1e7e8190df25b2a6ceb7417d45f1e50d88dd2ffa4aefd551f2a081edec9ee541fd025ebce8f576e0d1f1f3cf7e206b6b295da1e34ff0c88b7fcfdd6928bab9e5b431a8dd1723f1a02e9a789a671f28fecfa459206102856b2ab18d0a78251dbad136d122ac9ca9ce8e7dce905340da2bb6b2819753ac745569a9a8203ef8d266d4021808d3055c408f234024c645b7c68a4ce444cc2de561813a086dd25e3256e7760fb67df53915a990016d81d54d9f7096214cad54accbf3b1c7a854aa36ca15fccbb5dd7fd0d08f6499dc8fef8b134cfd7c252bb7fdf413c0548abf3886b62cc5dde5dccf332b8740575626781cdc00e3839140beae8c13a2e45481b7b4b1bb2ce040c5e7e5d7c174f54bb2a4d81911ee70b037e2affc17db2e2c24644bcb96d2cbf6c05a2a5b65ff7b1e8a1b6a37d527f83e1fd64293aaa1218fd9211090b9707209361e3409c52f0195c10befa2a18f104af11b17bd3c88c241e0df77cee2ebd81aba2352bd46c858049817bb05de4cb7a92d2fd56739a6b6734f78e6bda8785c3ee5c69930c9e79998db0afba6420aed0fe0d687837d02a727f37cc2a362c2ff3e0cec2a852a4189df9e83af8847d49398ba98587d32f9860cfe5db9886b48532d82f53cd12c0b078ae09f584501a28e2b358b3f5b5f96853eee561ff95b54ba1d44e2e47031603056c55c0c54447c5340e91ab3bfaed8b1a4c8a7bd8eba23bd00b59014779f6fdd809ad5635fa992b9a8bc1c3b809316c8c7d0b6f86b698eea90fc7f99b7d852dedc48d6a204242839f71b263fe51f44c152f79bed62615ea4447ae6759ffe6f2302d78b64958d9e89a4fdad027fb6d1681eec7d66256a6b8f05038f'),
	(22, '2022-02-08 08:29:23.580687+00', '0002', '\x644f5c3bbce85e83a1d8baec7a59e357988c5e109ccc84f27ec20ee276714e70af785120b1204d00af31de99b8f2cfb410e3c71bfc5700ba3028e69b', '\xe14d6108b7128b1ddae8a9da5de5db32b82b31d14e19669d7b43567930147851ceceb9314cf0c9cef30d0e0f070e5fe0b84fc6ba83ede63e4510edd61775028012db656c7b62215e193702f170046f38f1ac241c0a679b125170931ffb66cb970156320840c0a56ff7cea4d94d67947e7936d4e3cf5b48c296632139c98bbf24ee9490508b20677f62c74785af4a9efa8e6024ec2789880fe43f984024b78dd35d676a4e334e32b96ed9bef01a0351e35d1852df2062fbe130cb0df1400f5e10b99b9e3481a74bee7645d32ed3cd5f0a4f17a71096bab6086006e7e3cd0669c1d8860a6663ab03c833fb52facdc04ffb3543dea8bb3e7f53d5a2f7288419ebd3028f8d21247ee7fe85d81872a59498da45d82dce94755f2da59705308f4e30067a9916b7328ac6a77f9f9d1ec51ab434ca94f570c2cd8499b1d9362695ba980da786b9a36e710d85f61433fcea50f1a9a9e95eddb0cf6e8bbad4d9b26c110ac39d817c3fab57e4e8b565e338a9d0df1b1fd5c05ea5b3b385859145c15c6542f27fbb3c32ee132a25c61f1ee009bbd752d3b9124a4f3738cb1b5928e4f53c15b4e9eb8dc64ba220345d9b3739c2c15565c49bd31c305e6a280c0795525661c47e27e7b48b0b192320ddc4f9f47e3d7f6c17f2618fb85165bb56954d6b44a8bc9fd0c2d85d60861f6cd97d9be8ee0ae03846028fd0e9356dff9fe2aff59c8a3129121b6747254a982ecccc312b53f2324d3524d585a2ef3110b720a38c6fef614ab0f15e7be0fcc2cec6c3a47aa8fd569175604e75e1066951e708be14da1c1484896d8f7a42e9816eae14217f106c67d361478f4df35f99207d29b8a12d3e363b934a4f4171048341734eda4103f6b7700a9ec3cf6a87bf73484dce6af4708082039421281efa3ea77ed6282618b18093a0d3f07f8f1ba2cdf9dcf4bf6873cfed23c1f23fd323f22a6acb7d735803a2f891a4404f36279d7b798e1a65d1c9cd442549f35a6a528377ff7ddad1ec3e69fd9a1971bde87b796420f75d9e11c7e4bd8ff64cd65e88627111f136d4b81b899cea33266e69de1780710db8dea0b2537da8a2a6c42f352331d335fe5ea8b386a67255b062f9228ceecefa403e4348d321d9868a0739399d4e2287c9bed1fc0d70cafeec4b5cbc2c07b388ceb9d0668ed0fbf6f6e948c625011a00d0f468884663b4bebf18b02f8669a8d31a3a06c0e39a52b99388f274454aef6dd6de04ce7319ed9c1bde81c7b21360a730353dfcb56e919abcee89ab3847a10028bd6df0b885be4b5f60f421d2329887f67b93484a18ae7897fa4399ecb1c3793e8f9daa6b4cb4af183f061f0077fdbdf4a07420fd36fa39b2038be50977f998ccffeb2126b636ae0c2df243efc563a700a4aa99561cc300f5bede1c3bd723bab7c988efb5d3e3241d06069d2488afa9d274537e51d386a2ef36b9a0350dfb8cb61a219251648ef56f0032243801bbf1c4e6e2d31b987f892fcb170c5091b14adb24759f0aece58488f1910c42186451269b36e02d076229d2183f5633306240005b1dae871e3f9e389b6d5e11c1376644da89029d1ddf52defe7da9cdb9d788e9d003130764abb1d654557baf10576a2af409cfcf0c9854ad0b2c380bf2b029d6c32db428f7fc061ea2bc6897c3df4a5b6f4813d3ed4249475bae8e4282dbe94fde073bf5231fb92f1b690c0d7891658198cc22755ff04dcfee08940ad3554458a01f13ebc7fe315cc220ae4a988dff68ab8af35b7ad8bd49716f37110ce8e713b7eac5c9f705da4b38e3eb5e134370596a484d8d29bf7c58f0685586b8b6d54aec1f1b2d46e9c40968eea28afecce81a894ff671880b7a25c506e2d875a43c6f6aa026edebd503c6d1f8a9b88a9ff90e582b754f07848506dda28e15d7ef446d6d00e0ef1a24db66b5a61f96857926b2910c25d73aad7c24f24b9884f58b934668b84e45df0fe6ed4b0cc227433773a2cdb6e0f185146d543d9f87f2b488ca3429fcbde7f129ec'),
	(23, '2022-02-08 08:29:23.580687+00', '0002', '\xc5b754fd51ad11edb0ea6d59f59b33c613353edf7671d32cf28358825f75a94a96e26092336c9d1535e12833fc1d946bc300d0de244f90eb76388b7e', '\x7a6f500940cd2e8ad65b76062db92fe544a6afe043f3c10ab347960b8dba19ccbd53f0d013ff58e39809026948cd8673b49391dfe02a4788921e1e676acb64a8870b0b294324321fbf5c28f3f5bb22e7b73aaf773228ee0714088243d525fe640eb095675f3497cf9476f9e405791239e109b933d57870fda013ca0afe10c8630681fdaedf63acb0aa2b07e283c57bfeb3f824150036fb604caecfa239f071ab70c9b20d34d25173b4530eb99b5982375dc97d4dcd8f71e781fbdcc36eea6fcf94a19919acf32b5c33f2831e52869e25b9f785f39a594979f8408b85f21f81df61ee8875fbf8f3b2da7f25e184d76e6066f90222aafb73b9faa2997cdd0284d94a46a06176e940a63212b67b8d24243d4ecc717e84492a196da65e5646bad80228d6e58c0dfe95a59f98c1f43dafe5dedcf4c673fb3b4d4e94b738cb6ea40cbb3e8422a0e073917e93099a907bbd6568936317674af3f47b2b5afc11e57495c9b0d520bb7f4ef16aa3e8971ad1ddce475a902a41e73891996a661886c94cf7cb3be44a48682d0ab0d829a780843af32eb08531242eccbb550c6f445f615ccb7994d23dda83cd587d03d04d4014fa4f5527417b3bcb488ccd1d7198f751d3b5a34896e62fefa3c7737034fca5028c6d09c1516e9cf9e56091f887047db2795dcead713564fa3408e2ef49b2579e157337a7d4ae24fe0f88bde92e5634b495d913d9ef612f75a8df39dc6fe3552fbdcb68e9129f6290d6170c87cc78c438c8a0d624ad2b485691147208594b0e6edb6cca7f6617e35e6f1adb1983eeb48ea2b50f2e65ed270e18c710ab9c9664c1091cb099cd225764b3bcd5b09b0cfbf29bb439b8c0d345bef077f8b6c21af44c32d61458b89976fc17dccf63903003f0bc34c2240acbf40ffd34260b1b1e157594750d8a4e4144e90124df0996c1c0c5909d820d5fd965ce6665d17141c41e82a8b25006c6dad383c905bf55a59b129a91f38676e678b1e9a3fae0b7b02d4886087424e9473a80adca0dc1feb98e700cf544b5b432a7581d6164d1829ec2b152e1c598a1c2ef75e3d5297775c2e404e86a8ea16efc79420fbe540491cb6379e518d7da817a1abfc9391656a003b49f7464ff99c6c757473e761844a8c821c3b1024b06858bb2f1e14ff59fb1f4165b9158a48a1b45013d08cf104ecd5afef567a2620a335175e8e37571ad2915fba5e6d45380b3f4378167a0ab6e113f5f04e74eaddaf7b27caef5ad0bd5e815e125a36b76c95775a2aab374d52748df9aa1bddcabbfce434661d7852b26d9f195e3d77d1b1cd9495e438719c15d86e73fb66e8da3ffa07ac27e3b049598da856260f92b322321c36f174382c7aaf79ba1e5f198ad2678b26137b929e7052b9c5c662741c474a7d86a7d9b48d3c5b33af420ff42f88a6c827310a005b6dc8290250c88a447cb23d4cb3550d13c29124622eb6eb3b3e8d8518b3bf0d1c8a417bec104da6e0a7952bec9e70b4249e5bb1c363583d0ac941bfdd233fe56f9f19945cb3e6feaa8de5bc69475ba0a94e5a5172603b111ff55801beadc7cba3743b39e38ba621d00f6666bb093d1a0ec2356add9934371e8138fb6721c21be4a8f75aab7f860c029184b2811fcc07cb795e36db5e7d11b1891ba98a92e528ef21e2a9c6b6e7920b090a742c721a3caa80705e82346d9a0307a09a22611cb42a73b4a603b2bb2c9d5146638d930d184484b84a1b7698c5a82'),
	(30, '2022-05-09 08:29:23.580687+00', '0002', '\x5904ff7ca2715cae49c83e2a803ea4bf527d9c2f05317f955856aff073614322151982e4dc1bdfdae2e02390537a8b5178c0bebba4c3e390f598cb0c', '\xd7e2256707588e83439845aafc8f939898d7f8a7898fd0ebf3af8c2b24860808f4942e9b61869204c86f56cabe12f4fbe1fa48bd1706d457a7ef745838e8d2cad539865e88bf50b3a46106642dcfc334cfa586ac396607e0d25a382b7b2176447f8885d7e8d5d19c38a81e5f88e61311aa4cbcf3a53e10838c312fa5d419d0ba9f971f185236fee5575b1a4d48c0cc0e694c22cc8fec6fbe26dc7fe5448b2cc66d3eca659e72a59b3d66bf83bd41010c1b4cf6f7ac762489bff60db1f9f440eadd13468b3e241f740e660d3d5858fab349683f0bc300be48dc5e09a446585c849d510c3e2eb460809836603113b01b6cbedc4ff4e798627cd859b5d80fe2cc7f26b7abd58e01d929508eaae9dae5f562f87e557a840284e9d531eb04b8652c9498fa7d3c038acc1e4be5eb398b9a77f76bbf5e2addc0cb74670230d8c054a716075233325515e525b49c3acd0735247782e1c779982bc5146f95d24d887addd2e51f49ad83aec246d188545fda66fab13e3df8a449289e6d2f424bcfc95ffe9f31e694eddea98ec059ce13e98bccae8566b2de60f8392b76782ed6efe4ad361d97cfebd0abe6cfa7321f50afed738e70cd214ffac1ab3fcd682f4a5e0d20b33979bfc2a89897aa124f6a8e8b39'),
	(24, '2022-03-25 08:29:23.580687+00', '0002', '\x3781a4bfa568c01e8177236413204ff6b6dd549b7fa1fcd46faf342d6586d9e81c76fbfd4314ff270a1d7341128b479a26e53c0fbdcc276f967e3744', '\x5baf168fe07d50b6ea6d48a50c1e9134e55b853d5a8b0554f25b91b7baa4aaa0ab322543152347eb1e6bf2e798ee13fb4876824d23118ce0ac9e7faba2e0510ba5c8de19254d48308ff273df553a035ff5f2aa94634e1e1e88b9803e3b86082b461cb0ab9a575594757eb74a93528aeaad7e8ef783f17ae0824e7731d0b221661f3f7ac8c5206eeef45989cc2886665706739cb5bf814f66daedfac3a18785d95c9c9467f961b7a7214bb0371bef1155884a529d692c3ea99aa2a906b68bb75b59cc04526ad7e4a292e49bd1c6f0cab832f9f3fc4b4dd68da3fa2c3441c32f206078ee78a9f352040220c68a9014df5d318890568af73d2dc1f7783ea3d2e770dec6e464bad27c124d1768c503032cbeb45d699be96c5f1986598dd445c29cdf5b3880c77cb649ae537cbb503370f6e7f4d16d4317b4af036cc276290f9369688684473b4bb765e7370ed018091ab3fd1ca56f19824c7055ec68425c0379287772336ced4ea59ef3057e05fe352a919abefdea4348d31f1a2e1d254c800584b21e4b68be0e0b7d23f2870c4abf271a1bd0ecdbb8ea1763b80faa825f55e240ad2af74dec43af78f049bb0de2c870a955c9a02642118bbce268129b0f9c656a543b0db5e230a83afacf327eeb3ede08776e62e70ff95aac40b0435c442d45e8553fca7cc144bc544fb0295c09e479b591244341897d6e7d077540cf6d7dcce5f135118c5243d68953c769f04ce90417617ab7ff9cedba212c121b634eed62dda65fe0464b1a19f40e4c43804491398e272fbbdec6d2ba44ab0ba558df3d306b441a586e37109f54c9d2ca7a3c55046f14a42146b7655a8784d2ca5c1870f0ee8510367644aaf9c66a9eca61072ea4499014d7250715584a77958a97af6c8a0723ec17acf26242a1a0a2d029e5ae6e54e2c94337f15b80428e2dce20c98f3609bd1adcb6ba8285e2c835b5eb34521eaad7ee04ab6f54eaaefb71d72f95c9d5bfde04dbc2cc7bb5a4cb4a4d437f8829cb3902cc7bed4b6709e24cc6c6155103012ce7285b3475a53ba7cadc194fa8f6f8c3e6aab123f90b5580b9c1d05eb9f70a5b8e80ca6e1e53ae555a020f8990cec1e336fb74985850780d104269dedd90ce6ee70862ebedd0db818eac41cfd78bd966602e5212df365f0f2c21ce686366ddf95752496f9a1c404be0680c4b8de98ee3b8e2fa86048e5003f609bfa034c635f4e1e08428bdfd11d0eddcd2a8cfe11c2744abcc60f46b69da81a1edea60eab1c87d7c0096a9fd1ff71329e90c61906f20d9faed704877ec862d15658b94be37720806710a67f1290cf3e26d4c2e5467a50b991039aa3944653ee4027bc03661caf21b21a3e027127b240022c4ef05ec90932f120ed9a3596bd3099739df8317a0a6c04a9bb3737f36a9f733139c19f9c355a7d292f8f159a212ca1942b328f4c16e7e160e931c86f350ebfec05e48ae7ce96b741911b03354150354aa50dfd157150b8a2f42eaacbcce2175d383d02e46c8d17670d0de9e05a23472b8edf3fb6521832d69433a8d7c21de81876e9242a82032ac716753ee26dcdc00fabb5194af4fe01e8d05fb69b0e5ed92c664365b0aaabd99c2dea73c5e9b62f8cf7c7209fcd107050abd3403972d34d6815980c05023624ec97cbc8979a905b6034fe92dde8d6dd086cdd7ef5e6bdc9913375a9c84d82d5282c56d8459c8976f073dcf3acd27d5b76bbd9a0058b2172c9216df6b2da877a0df3d1ed50a93ba1f52eae9f9f4fc8fb378517dcee5dbc10a4b495a20e043e31907a8a3966b5d98bbd5d98562646946836a5047b9be50c723501661022d2009c56232640e4b7c6117f6e924be3f7eb368ac8f8f0c9ec69238060b3e0c4f8e7d5a3e955279f4dc1196ab6cce6a45c0ec635e401c64542c53a19b6923f318b9db91161705f154f22d644dc15e8a2958c73c4b2b7e69035dd003247aa3f9b0808b7070e9024b3f2f0d1e2193aa28c8316b9a2d98ff1335126da8f28d9fca78f5cf1db437e6f06cab7f4216713f4604f62b2b88747285c1765bab7207945844ba181b84bbc9c43537af5daaa0ee200ac105a86aad8e9c25a79ab47041a4b707e2ca4bad0b8ea9c83784ff50a014723a3d64ae5748e802129d3586217fe267cca4b5370e889e9ed84fafceb82eea20c385e41dac9e77cd941d565b91541fc62d430276a6ae774e713be3a163a14bf59552c513d7e5fed2063697009701937ef875902bf52d10deff97593d74d903f818ab9b104731f2732339b2f7307bae35c8b1d664a18f0058e39ce8282be23b7c08ac11613fa5e9ccf0e84a655d8ad59e9a17b0b2748ca3841516e588c8b341e793'),
	(26, '2022-03-25 08:29:23.580687+00', '0002', '\x6c3131a5df47348867d70a034308b3983b8685c1af09c76a9aa072328b994c05abdb12fa3f4712fe42f99781f94f855997f32746019655a0eb76408a', '\xbcf84345b0fac99542dbd86a8f3959419ead394d3fa51b198efb3fad644efbc6206cd0be49aa80f000d395e23d7dd55e100071d76fb65c0a6079fd8fff2b79a4937d3b0f6ef02feea2eefb8514a1a00e8abde19d7aa181dcb5de68b7f1efee76dd49b7c1f68871c3c7fdfce3103fb4acbb563b6a77bb1cce9390cbff852a9a1e2ebea2b69935b3e62656dbbbe4c8a44e89b323fb5aa8be026ef08d78d2123502b59ee6898e3199be43635afd7eb8d2e208a811b0df5f03b60882edc0a1959e6d921c7d37d19b71da784eee18e64ff44f0ad2d07cd9f47817c98f5acf5be24eca6d7a25424982ae564de5053eecf4ce7be455eb6df34d15c2b2d4c9465118acdd30647dc9af89aee95109b84740207c31b42ee304f69181a3b78636b993c1c945a22c9f265e9a3c42d668f2d315749ea1ac06d426ad22a8f500169ec4d942ba6080ac709200d2edba6b2b1a59386348a853d7e932fc7f56ed5b19d8d80cf27f84e5002a24fffa3eb63f5020e2c7cf324c02f1f7b757f740ce41661952e9a0faa8015171c97371c38043e98579d4cd36bcee12ad152743c58d32756d70ae9a5cf836bd89c2385e8d53663a5b015a203db82959f4ceecac5ac373060fac431738e9ac123bb05f45430874e78940eca2f4520cda643ae7673beb4a82ea4a2b626cccd0bfcb4ebd046618e67fd979cc9b916e326d7e1d59cd337f9dfca2eb11fdf7097d8728a7dd13271121afbc925f30f0b093b73d33705bc3e835a1f6532f912af583991268369b34c3f14c2960622d620923fbfdebb162fd4bad77aad4d587200e013752f5aaed607bfdc392d6c5c6760c79e533a2131d53bc1550a9277bc88c69c1091e35436b3f68827d499846cc08a40f74d67026ce98da4fa9b96cd0e35a6f0ec07b43a9f8f207408f43d590d8f1ffd3d813de7c1665c5b57893df0938e5e23ff3f5e89fb28b01e2ee103d926ed4c849b2da9dba7f3b028a2257300c7db2b703fa68d0e406dbbfde47c335fee1b38c376c965856f560b76558ddea1b6cc169ee01e874e72dd0313b43385b7138e998252c85354127be159eb88790120f64af1ad3eab9239b9cf147d8b8fd2e8e3958ff9f04242aebcc23f730ecc3535a1813b8941da1999b6ee00e9479a59b4f92fbe1e58e21ee3b77b80a97b9439bab58167fed4cfb8380b5ebc7ab91f9110354864685a1721982f060ef608751f44da45db80aa04ac56d8020bcbfb2bb3b8d54fcb803305902453bbb70a4ee1315e7dd3210333d48b06af7543befe154cfe01660390530e30db265312303202e96e582311277fae20a02ea5b8ece83b23366487ea652c48a7b8e073aa848383d3c856bfe934bac3a237d68261e69e62e0fae5fa45822bd494dd6c7e22f4b37b5f8ec03f09727c6f2bae5ad99b4e3ed4b3fa527eaeead8d2905b883423a99d7e1c3ed4a2404f2c63feb7094320db6b9f759a280c62e7f1bf6ab67d660fe0f52dfca47e7f016c1567d94ad445fd394a57fff19c7b0d5f826e5c29d8d9942ee3c3082123bcffee60509eeea5c7f251b68374b7523488827399a261aa6f1ac2c8147a97ce603b97c23ab4103efef5e95b96051fe431b7f39dfb8694991b36deaf1022aca43407f7ac0123f597741aa69066f4ace681f2c0c3a9d6f9bb433eea0aa9cd27beb1c2fd830f6d9228e99deb5ee9be36e9e99a2c7b27cc0e788ecca7d218777860c7caa182b69b7f7a9a3a3d009256f99a92d8c1d44bed2699fba673f064c8a2c78a4c8c622849a6d86066cc5b4ec70ab8a360a4079a48301bf62ba414ce5ed6dbb1ebfa608a3230013b5a78499224b290395f294114c88e64450ffbb395d611c29f2aab7ca9ffe79735e0919b6a32cc56a5a6b0a8cbcf503fb5c225b5f3a5a1aa08186ba33bab99130c3e76218ac2442c4aae6d1cfe2f24db641f19290a1f016cff1a00527a05b0ddd35914fed03efa97c8fa30d0a159397fbbf0b3586c7b785380e6846b68c2c5c164eddba4586a5153fa10040cb43db12ea25c19da97aca9fd6586579116262003a816fce9e2e600c15bf0dc31a3839ae57c5d74d15400789111689beb43690244f367c32a4d84758f7cd10ffa08618e54abf98ff2dc2618675094292c9de63a6b3ff6413e89fda3f38146b98eb89634f31370a2c309a963e2cce623f7b32e5e01accaedea9f3f11d47b709c1f10165c3c9f8e84cc09f799226e480f1edf74edd95d5ac4727327966ecbabfe17797504d6f889c61ed947d07c547c4e3a28d69d8390905641bdf5973c05748218cafaeeaf0e2497886589176aa323907e2f1df2c3e3939e9d8e7301a86e8e75e29470a7b2787cce2d1c9cec65ca69d702c09b51367aa89ce3b1c1e39b1a20e920ca502f8c90ce2d471a2a91164c77543bc39c2b797653edebd656afb43f15d72209e04981e83a6f9ae81dadfce0fa148f9667d9464cb65de3f01391b0a53c1fad521e19c2346347b4e19bacc5f21f4f6a7ac364707817a97dbc0422df21422c38ee673225c094b3feb27f739c104c0407e6768ce08263f9a253c1646d724f5b48479f0bb84058fc70bcf54b99713964fd96b8cb3e61d1b6e4d690b6c6ba156bcf84010ac0888e321c2ca7dc83dc0ff340077299b866fed86e533fb3e9d0108efcaf7dd74'),
	(28, '2022-03-25 08:29:23.580687+00', '0002', '\x75a18088d3b0f098b988759039493c3f09a62223b626bb93e9711f5d5fe570464eeceda5c02a7522ed6bfad9e2f193bd6faf50f367a1f132922e86b7', '\x81c2e542a44a33a1174594ed48f88d9a6a0a79fb955c4e94912eb5d4433e8bfc3ff0182da99d2541e378e27fb91ab684423a799013372fdcc341203a970165412d931c4a40285a3f7979335becd9f39a5cf28cda2a3feba2773335569cdb6f9b5b3dfa35d003e4f36097f926f40289c020e7494cebd39a07ae1ba39e284bd22f2e28f7c4bebc7e3826b1f7e7c5537d6701426a55d4d6aaa5a8e9ae646cdc7fbc7757046119172fcb4fc5fc351af89e3122d279bd4f73c736ce7d5c024a0066712ec0321361c946b3da2906a7bc6d72f68cc3ebb9cbab07e067e7c52c92c1af81d5e761b1b69c8b49c3f7ab4444e81a0e6d820d60876d45e904e64b5a8de3e408233cccfc319e6d362dade41a601cd67898cb11a97108d1f4e183b1f7c199aa0b3a80dc2a249b7270e384b9a978260bef0c6db6f446d50ddcb1b26d300b631114d6e82531b5e5bf427f75739e1173f0dd6fde259dbb5ac2e301e83aac387ce714656ed1fa3cc7f4a897cdc18f421b65be2e203321ae9edfe544884eee16e6f067a66de0f1dfc67195d7cfb5364696eec0ba62bfafed8f0ff582b4774599013ebc4798378d95f4b3fb8edc9cd9e31d56ac085f272277787ebb3cecb1e6b2c686e7ad4e23639e3f784939b17620a64a7c542be0502ed18952ccfdb2df1837f327a8d04b1cfd3944bce94e16d0204f55b44831f92000b51c9229d8308b23dbae39243ee360f7073ca5d3a2e89196f864656e4c873354095585db24e14a90ef96df2d0a90634af5714110abe5657e3160fb4182d4bf07e61c42df524f6a9a6c71a7af45e1211d15af7a295fe8787d135e7d6447015d89c9e475e7e64f04631f5215af27858ad86faa35474cccdc33517af82edd006b5817a7a7058ee06cc5b860b24fc2538895fed86e16b028fc77c97c1bf217ddabf80b448d34ef340887aebf1317cc8b205f3fb8ce443385a8d2995a2adbce448ecca9e5c34641ea187c7818e3bdb038e7df28d5346a05eb9e2bf6e57cf0f9587ed0671d90d271b77c43c140726b5a9a4e8d26bf521f2787426e41e03af04dbe8beb13019f994cda11b4d83c47583b4a02fbe5923401d0565eeb476b28d0efd8a59303a2b312288e3aa24f7c8bbde692d5c9ea665fb811946e79c565463301e84d78636bb1e5eb5cd9eceb8ea41ab5c7c6b4d59abf1129c2669c4e0e993c19ee65cb47bf90092d843033359abac91984fcad0dc417c842c38384f5c243d7976e22b3d3de43e423e3630cabb12271ef2f7b84a1720b6f67dc8c04ba094430090f2187d7801aac49043e7d326caf35130e72a44a04405b7f1217ed5daf11a6952ded9a05cda9017c811ee9afb6d0b55d5f75d0cbe55f6f1b8da74ad43fce21b110eeee011e6bdacdde54895cd3dc7fb977d93d93c5d6a31a84c8669e216bae51b1e2a1faeedf0e0ba6ca166c20a4f52b45b536f683328a8e73868a5527e77fc3e228fb8048ed49d0498878e4bdcc8b94dea986fd33bf2fc28b680973508ee6d8076a307e531bb7632c001f083e857b7782f7abaf2ff69a416d786508353fc0b4dc5d5b512ee7c877525c8c80896f49a4dce9b7c0d825adebce2765ea28baf2a05047d43a4666b6e90ac1610db6100512e8d7c35eba386fa9ce9a2277feceabc5ec6ccfca543d6cb1d8b835daf3236e15d0e79792d7c5e0ca2af7b7115384a0f31444541f87ce42af72d38706b7b55e822e6b514abee6153618ca7cbdc4507274ddb49c97d55a795833bb8b3b1f9c9c3016f313bbbdf219d5456ac840dec60c49fabd851cb640a27252e489239fda4fb5b5aeffaf726ea456554c928d897e3c9746c4ea170caa6aa122f61fe952ffbed9cf0c66bb0a018f8fa975c1'),
	(0, '2021-09-26 08:29:23.580687+00', '0002', NULL, '\xa0e6a90dbcfa2bbf4fe7bf04c38a35210131312b0c118c66666823aaa148dfaccbfc2b901e2c923643def0c423037995be6fdb54e5b71b8d6a2efce88211d3cb19111b5ace4a40fcd51b9d09107a6f98aef5d561dba45cdbe6fcb4e327c10d1e8c55d77823e57f52e763b5b87d565a2d2dfde8e78e1823f84f2b2ce3fde65dd3f6675e44f08cd4e22de42e4f387609d532e16e8b25677e30f32db7f45e2ced10ec8907f93d0130db30f2d47727d7d34bff63a5a66bb6dbb32d79921dca074e7f0481401d42342b6428c3700c83619e5103c72559296b7c7ac3cec35255bc61916cc87fd3c82b4a07fe4e409997cd891354179ee61f4c4de73a179422b4d745979859a81c0f749073a9797e5a156226ad85c7de143fd62306af544a0072d9d8657db2f8876a7a43c416a47e6c8891780803aa055bbf61d22f3325b31f9900541fd396a5e396ede327036eddef557f96c82f8bb16d71a1533319df4a83f6f8a3d7945780e2103a6708c0c25e014e9d15a561c291032461be7969eab73832b094f7fa8f8cb5dd69af201ea71711d44cbfc8ff253b713516306ef1cddc6f6e8501cf455799449f78b5f9b9ce6555396f797ef7bd6058ed7ed0904499328c764021ed40a54a6605e1db473d9804e85020e2b567d516a3f848ba6472595849130da3193a5748c01508fd7c80903fc0a14163cf48aeef1207a4d28ec06a2ac3f1a51422738a3da4cf734ed54971b04e9d2f2df685258b66583123c4e88f7a72c7209e8d6493ed281c7f4a17190fb43d04bab2876f79bec9af7f514a44be21f98f1482e8593b0efcfbe76ad0161c2d5c9ce439ea5515beebddd640b2ff14954e426026bd6249a879dc1c05565d0446f2f1291c4711f02654208e632042c89ba66fb9aa15d2ea7c2db4fbe0ad2f82be8b2adcbe8a1e8b74c07cf9cd692bcc73a4462f996d6745fe8aecd8f456049905e42add6a2471ad9adfb35e73992b407acf7d2913be186d290f43681d9d4aa59432362be511d1f95f2cd18867ae2f30aeffc9e3e689f00fd8722f3a725364f2b34b5b0cc775c1b927fb576fbf61012896c1b8d375004071b376d112bb268ea730d4451cfc1c94e16df0c117c63ec8fe5f974c836538efb7cdeec250896c0ea09a5e131b4801eb418e3287a9b49118cc3089d4460b10a30d222dc64fc883843f274c7f0606bbcbc853f2a45457f33948741630ffa0ea590f4865dcc2f2fa4b8f566fbd3ce5fdd81aea7aa9214bba7925162afb30a72d3499381b1eede114f1958d5885ec0e1740d7aa806e2bc5b35ed7612b58381dd7e4a4a8c579b1e402ebb92f2069765a5def50c7e8186ab320ff2a8779807dcfabd7e60a9833f3c117035ec9ed4b4bf820c1d5694a17df653df2d864afc1ba598487890f3243aab3274e9674872619b11ddc9f470596391c21e3d19a95605b622e90a68f4d51dd11590ac47f1b1e76ec5da53c6bc11d7dff581eb20af6d0a834f600273bf92c09d4586904591e82c21840107d77ec285fa22a1b736eb1b14fbc08ae5a88df373626aee06f2c31bb60da62e4c28ebb0a5451f9f91420ce949dd36128d9471b4499de35dbf1f3ad68c6f653068650f5fce4354614e47369f1cf0e15fb281be5739d54c1234b965894b92f9143e46ba6e6201b907f9ddbaa361c62d0e25005515f81407c8e0e963855586ef43debf1123407ad1af5ada2f3fd53ffb3e58323f9c720b231637ab0d761cc90fbef2cfb11124972d1c760841585b510052b77c96ee4250901df7dcaa35804afebb5c2b6d75221e2edd1710cb93dd48a99b6b66e2a41fcfbdba3b383a4fbf469823137280a8684618da6a5f09a9dd42a3c39dd168bb39a2416504677938864ef62e5b2d908324b97439185ceb571e5d05a096accf43196a5de0f06467f6dd40e1f4f96c3bd495286c143adf0865ca47362b62b3102f8f25f80a4996c6e2489195c8447dfe2a56eae857e4c69ee83b43fcdffe878d8a36b172268d46b213dd3ed7f284bd05fc3022d296936facca99ac264169e3e29a47325e141deca8b5d8410b82df719a9a8ebf57aea173c3a1e3525ff5ae7a9149c076ae62418e3f70bcbe90899dafc6785b75554d5ce21cd0079c54b371d125477a6af7219d46c4a963d95049ed38f6cf9f0d6fb3d127633d1d69babf4c7b05cbb075157a052f53191e43832ebcf2d1661'),
	(1, '2021-09-26 08:29:23.580687+00', '0002', NULL, '\x02f9f1264649382e6db11369719b6eba91a78c069c1b1f9aa3ffaf5a419fcbf9e2973e6a2a6e4e2d0934de3e5998651966b771e9b347ff361f866e974e2892d1237bf6b4e49062c051efebcd51d64f5f5dd0c6af12b793b75b6c5998d401a7642fb1b9f6a01d477939e75f72fca7803bae9786dc97785d2168c32229383119bb24b79732cb73c7827b1d27a5720be0d0b02bb846e6c9288b4c5ff028f517fe3323bfc839c6efce67ceb6b8ee8eeda5181c54444ee5a8270fa219ed128f213d7320ea3e1ce312f488bd110c8128565933820baeed0f0c176265a639c302688cc495da76aa47f7d8477ba40d071f9664fc17b818e8fbc1a157517c695740edb52f90e4bdc1aaef1c1432a02aa4aee15eba8ea92b71876d709b1c30878cab254a34e81411855061cbf26edee5e61c69184743062d1a218c812cb55cb77c8fc8d2c4d30648be4dbf00e51081a67d0a84757723d425e10fa40d30e776fcda4356c371c8c8c8c5f689c6748068302e67c540771ef2c738b09b7edcbac21134f0f07b2ff8d8bc30e6b2231186d20f5dece4b53e92fae9fe435a878db271c0ac036b2371c9c26ad4b157c0f9a4732e70bedab8293ab63482838c2738e9d1662298092a54e2edcb0fe64e5d1902988bfa8ceabb53f31d29ec1d9ebdec992b9e795b161eed430433dc012d5233285537417cf39e8301912441bae123e454ec3368283ddf26cc119efa5ed01230389cda16bd7788f7a24b67dc25bbdeb8a93fe433e02e94bf22ac577633a8dc36b8ad0d33ce8b99fc99fcff3bc4003c926c9459da4664c3b08ce0d14ca9e3649224f5f41a59b1de68cc58e7c1c9058893c8a9b3404c7cbd37a16d94106cc08f0b1b2364c094b0f07e9c7d1138374098074e4e57d6a0a621fe2b015f1142416c4d57ecf16a83355b08e12938fe7caefb8165a732e3261ae62005b339941a2d126980cc57d6fb23a065e62297e850f6469a9122a0b3d2fa1339f70712f70dd1c295b89b821b837709729b69ba81f08b35f896eda8f09d939575e24b1eec5b815d26e48f68662b44cec5ffdff9ac65f844c629e0ca467d08a34f019e8e542bdb4d1320c6cd793550956d087126a4f4cbc601bb3afd55ed880fe5b1b00cd64f45c1de044aa3174e2efbfdc24b04a11b295a3f0ee1b0278dd05ec914992c7d533cdadc5a4fced92b8dc1a79681dad3c5534745d3798fb36e8f2df6fd02564f61ec11f10a2288bc4cd3cf4d30c151c57e529f8e9f6a423ac63cfa854ee4673a4f257be252a0b8226e3f3223215401334ba38ca7c748f2b851c310dfa808272fbdee303e6c8ea3b25348367ee7c13949ae37cd600a76271f2a5c8dda457876201a9b42e7ed8924ee0e6cab74808e0ddb75fd435456a5d63b6c792549d509f1e1de24724d4ac6a37c9b8bef0ebf95a545c6dc02548f7bd34260a4bedb90404c2c4bee991843306fe8ac19263ace44c7b771217b6da7e2a63e08eb90d42778d1ddd8b828b91b359917b6edaa652e5b88c822bc6744dc2ed7b0d9ad49485f3751157e6fdbdf85011c4197af45843d4f687f6eba78b1e56b871a149f6794fdff65a635c07ef2098929ff3469376500e99875d63b22eceb9d8afdd5e0cb3f49a312811d11b5713a93e62cae7ef41473ac1aa0e4193d82a767d6e3d5fb288a09f0542c532a5ceaf4229e44650bd1357b1f69785f10abdf9b925635974e310e4992eb99e3a1990ef9311c128bbe9255610bdea43bc7442efe185844c1845125ea070c9cea1c064205a0daff6e9ccf8bad82c0bbc13da2dc'),
	(2, '2021-09-26 08:29:23.580687+00', '0002', NULL, '\x2a1d6163fe8bb4b08228a1f125bbe678b5e886901a264f2868aa0d5fcc52e13f0cfd4c98773b4ceaea13d6fe84fab3da6362be05e7298bff9478b5e5f63cbfee1f0e596f43f4412644a8f15be343ba201246785b813e9198a5246912b753a3a9eff5563403fe5d01ad9ad92a5fe5f6d8630cb1c8ebdb837a9d3fd9771f25fd008ecaffed861017408d0704a80f67d370995f638c89f6bba6a5e4036efe08229279b2b968eb5e369c2fde30b13ecb9a2f42271184d25f8e984dbca8829c045d690f549edba9e11ca1eb2ae304adcdabbca611d898ed991e0a33fe31a670370f3a4373744e7144a93383894af9b5cda8b7483718508c6ad49257bc665b37885f44661dc3c935577fa2323eabb6ff7d51e5433a4cbffd2ea38139c38c39ebe03791889eb0adab6762e642044cb40c73367ccc9c021f04459f7ba2ff7d023063d4b8853164f34938bda035ed35dbed3d69334f5788347f6a32bf2035a186bc40220cf59a36ccfcdee0d05aa4aef4317b1eef02de127c75ec6996c2cc1f44aab6849da9da3811cb9ced7588248f961d4e9a85b49264e852e696ff40d89b4d843c1eee310e089c87d8c2f72f7f9fe9806b05707148746cfd51a5723b1703a775fdcda81c0e69fa5946086c1279fc6c8941523ff9214227b4f9c608dd9cc2ce279112f2673ef73771675959a41d250159e385a16092ea1bdb5b761742e3e766dea6582779c04cf3e123f85f0608971fd6ae3cd33623b411c37cb5894214f56e8f5d761faf7fb0ec7c5f2b3517753cbc0d8499ea6a33943255cdcef523eb922cb00b88859de3fe550388085bd922563d7e49adfbf5d37a4413df1483e204b7485b2bdd5cd07f00fb236abe16bf5305a4da70346fe31e034a339400a548875851f12762cc07c71643b91195c1ad8560a129cadb4e5ab342aee7385ba3aa0fe7fafadfdbd054cd189570dda8607d855635923bf5beaf9c4f13ed78a93e5295629957c3ba3431f0c1d878f5416a1d23dd98e37346893c4b427ffa44d42d080c9353078dcd72ccaaec4d550ef228fa744b367aed575ddf78ec06111577c792c3b58002593c0e2e58af2c4fd6f8b1c54d6f0864148dc76acd09e1a666f48d81c381750cb07b0a846fde0f1d571e06a4b416deb40e71a031fa27ec3ef0b7afc468d51d62ef2a8a9dcd317520fa6db74089947178b59291a1a5e5b3ceaa3301cadcd6da4187394ed82b3159b7f91a381dc804a9f47d7c3ae996a27cf7cb6acbf5f4a82962788b22eeda1122c39ba5b00b12c864fb38921bd7e03a912e371971de609a2b4beed7c55562dc3f9775a83807f0d457bcf2b5400b66b95683fb83647ac2380f5924d537221c0e6b3f0d977b919645bf82e37eb619c2256321f80b73c5fd3ba46583904a5bc7cc7dcf60905cb02fb595da1a54b1bc34c93aeb2834adb705e926df3e008cd47b0bd772f8d9cfa7dd20c822a2d0c58457b4e8fde835dfcd14045dd1932b92f706363b57bffec093b4111821702d4bd9895d47703fc99f714e0d5c24d2842d6bdc83b1d57c4c95a25b0475a362e1ca852d5f3dc2273cc954d8b92a9c93922f637785e8103f21098e60848a88e97fa4e3129e60b06e49f57cbe7aa3f99c168b1c8ab64ade9d8f988065f6f64d4059310959aa2dd384bbc3e5d7d1bea333a2e6952b57a142067784f2566903590f1ece82cda6ca0c5efdbd06c641818465ea48ad14cea0fdee21cd93df95f693c6f97afe4c71e1083888a1ea9bdea737bcb632dfd3f15976372e65aac31938f947ea575fc91493d622dcc9b664feb2c444b0416d4a90c3ee95345348427538c15fab2ff73ab2bb17b669718bd6e2a82c64faa55fa5e91cc1a0a86a1874b69a9b02fb47a4658c0e99ae46b48ddbb76c44a759b5c40732cf066f85494ced493d862945182179d4a6d28155dbeca13b995e04936a6e4a860f6b376d49f2a7940a094a19a477bb68baa2369a3ff5d8a43a72aec581c54e8102df5e6c60dcdd393141b482ebf56bad2d2af3a7c8b6e6e09985179f4ddbe6b91ff9556b79841365f43a22d445eb2f7ec78f24ca906ecba83613ee3b7f5a575aa7c2a24ee23a396c7127a2c896d102ede473d0cddf5b5972ce52b744dca5699c8c79'),
	(4, '2021-09-26 08:29:23.580687+00', '0002', NULL, '\xa9135a1e12120732f8d969cf8a408f1be2cade3f6da11c6644f3a133e4b2d5aef33b1d832a19c494c99d5088272be00f1bca0995c7e5d0588fff04272b7acbbf82cc3da4a87ba7de18cd074443512378666074c1820dac29beec3739492bb6dad6bbf947d5c55c7cc0a516a05af7e3ea6abb8ba68b01bf94a5ac086b6295b8ba55dfa57b7bc374c07a4a5ed7b33e96e5664bccb1e48259b53fb2fbbee125910745df8eaccfa09d220fa80d31fd1a5ebe0ddf47aea48c5c91b8e573f547b01d982efaa5038336914140208be034711b808f307cb4353273fe15428a7fdfc2cd26e1b00dff39887b506ccda602afc3828c94694e5c208e50bc97d6ad61979338b9de1fdc8fc728d3a4d512dddbf98497a2c539d274a23e0985df3cbc6dbeb2a35438a9656742282dd28e7890c05519ed00cc4db3d2dcc8f36f9b5ec89fec7565091fe8f5999cd0b88dd43c0835a4854675835d1dba4054ab16c850bad54305178c39730b3c08c1a041f950ea56be050107d2747b32d156234c68b5e77a31c5f48cbaa3d92208d8a538d4d0fd98c929c5e4f6a8dfc8b3915686338c01d0327711b1c22b7795027ebb2e32bda3f993044065c442d876afa7eade1293e3d5115dfec3588820dbc489059c4003159bd1b44bf8cbe01982ab8068db9d21c22ac64ab60b6a05f6fd2a5e3e2c6e3168cad18a60e42748a6edc9925d5ea943f410bdd95f64da5e31cb3e326175cd81ae2a09513579f558d32ca30bd7b5648d00864a4f92bed6d3e19fdb117b688aeda77de21a7c1bf2070af1bbca355327fe20b6b1949556197ccb0186f27deb08ff67ebf4bbaef921a0debfc3d91633956cf9879729cf80e8963ae7b845c60542a828a3bc5f5507519ceab35f8f84514f2b9ec57824ff2f4d75e28f9774765ab8dc93680cf7cc03ffe62f81b31350432b48390bb5d1870ae71d111646f94c89ac44d10e2cd8efc5131344aa9f06475e38324bb3cb6ee1d6743f8d3a53394aab9c199b90cddad3d18aae45859f13a3895f6b77ca2d6bc04911603e93450331de6834d0b40950c4fddd8439975c77cac070949e78d46b4a6c9a28376a839e86361e756e40896cd9cd87fa8524e5b2a24426aeb078cd9128b3b6fc24c7b6e54e2a69f67d08cbef14b63712d278b8c1a825121c33b5aec2eee6295480de3c045225b8313e4434817535131ac7a37f8d7435dd00187c9b09bb90aa62186f084636d33847aac1a681f71ee7c3bfcd726b81f90a479e2a524e01551cdd879fb8c0def7e06702512778dfb3ebd11f2e3f85582c3df8f93d0636f170d56d29dd7d72691ff39d55dea89496e324a75bedd2bb7625647314feb9ddf0b3f907eadd678d5bd4699ba83bfead9ffabc3ecf45c30f3555ea251ce34d9766cc5c1300d6dca87e32b77965a0659762a29be4aaa90b3d578ce9df5832544ec3d1af22fa27042a93a5821a48f5354bfe89d5b4b3f7ddb3396f571244ed4f09c7a7dfcb86decb1df632e69a45953d9b0a1dc7ee64ecf8966fa9d84a59e5bf6f80260ca2ff876f507f7475af9f15e880b8710e88743592e6d6f8fd5cac9b492b69e2d5a7734ade29d2e97a631b34db879425ab14000cad02dad22fcb63bd29a7b0030772873e883a79d231268772d071da1be2af6d4a9b0c4ce7a7a6fa5c55f977e095d64ccf4b14f5e2e062cc1a357a5e4a8858c20b2dd715c4d459d24cfeb7b417fb4427b6b69cae4c965e9607713be6e82b728f94da6e7865274034d108bb90ccd722be8c84078419b4d1e0a3c8a7177e5e3193e7b174342dbca6f93b32c927b14af740bb402a41f1cb84533add47843305852c5e8229b565f875fd77d48c94503a65736d3558af292e1a2651672a73b9318f27b4e7377785ccb2587d7a924e28eef1f1ad8f2d4f383e7ff916f6e895b47735bccd7ab39d16832ec3f59d8ede50f85aaf91b52aee8c8bb0c879717e1847338a7d4d99ea3985c53b9cec06b7c49783adef7711a82c92e6a5412326d3f94bbddedd0ca92293cdbb772bd432016861be62215c2f74812752653eed243f42cfcf34fc0dfefc89f9510e017d64437894e8230c2311aabfb6ad2a634507ea0af955c74608c55ba487e851eb8cb1156c7eec8f61db46398f2524c1649eb3c99309dad81d416bff58425561a7e8448dcc9e996099a0ea932f232f4b2b09bd62a1191644d3aaf3fac1df38f417f7c67e12581324cc5a98ad0b01be068e964127f1e152c559a9d3174f42251677821dad6ef7148b7355d6ed82838a8b1055774551685d41f1a5ff0e86f7f03a3e8c05c2e40208ef878d46aea444fcb95f0226dd8edc6d0603623d06b3f0c3a318c4e691be7b20d87b9b3830f718207bb6cfcbb1af72a26527d777a15de69299bc30f2855218c89e5e2a5ba5d23cfc88129e272a5eb1a425a8b1a35aeb435a7be28aa2030a47331d0b89f77299c9de7475ba7ab73ec518aa38b2fb42da217fa641ae3dd201cce5c798a1657188b4187e77db47050f468c1f2b9b7d746da2a5e498b812c75a12fe096f1e358be37c840b86131e0967862934746ab230b31f5dbd74d43224eefa9882d0cf7e2ffde3c710137a9da687973c5592819509a9ee1c90fec2b1cdf54c8bf7519c3ed3c71d8c9fc0f637bca8cce475bde368bc76d8cb17b02d196e7b976e19d81fbc8b568cca43a9bdbdd4d875553fee4c847ea45e8360ff9ce33910a06b368ac5475d02d95f3944b8d3a58a92a652e929336090a7878acaaf29fef9077bb801d7d218251babf592e0d90aa627e6884ab3a05ecadeabfe0a04a2388731099c09629c677516c2faa0164af387b6a8e52ebd110a8161877f17fa67b480f2083692358074950fecacdd59bbec050690ecfdb06f47d7844228005c9e5abc7ed306396709840773ae1e97b1f20447ed1c8d22b310d6fd87997ca170f18e2b455998ef6de4477de8c76803390b2bd0bc4354c90fcfcbc2e8197c947ba8b6141cc7f83c201763907a4833d66b96c745c7b6029fb6117b1a6ee7aa1b4fecbeb12fab9755bc93d1fd67580882896a222349774d2093f282fd5ab7fc4cfdd0780b0e321037b69a886b3211c8a5d6dd3907f3819e110a5efc474f0a3fc84c062d416a7bf80791fa80054ef8f0896dde7adf1d9010d23e0420f14c3b489d0982eeb4d29bd7cd2cb83292de47b92e7cf1b0d437d1f955a5cfe816679eabad574fa012aaaec9bff740e4cff46c3530b1f6cf89b3666802699b539babbefd9d69457528da2e985fc0abed5a6fd6a877b73cdbbc5c1dba48a9171ed33e78d2f0e7ddfd6ae1cd5de7c5d745e0fc26fac4da5c82b0a1ae9835ea81774952bc08d3a8037ba74b69291adbe0e66693d7d4ee4d2f0a32a4594398d6c71d96a75909f56f3a36be8eede2ed4b161bbe3e8049247ff2b519e53f40c6283d01521e082414aaff39e519f451c6ac95aefee2d534a1247c0a9fd6c7ac1329a5021faf22974716695b444672ae4d67aee8d72e5bb32cc72ebe5cc1602e68a9604cdf41286e736da61913e978ce5a410f7a55ac6e0513446a0095ba1a610ffbb9d5d6e044178f67e7de1453f5a733d2bd77220356cc464269814cbaa69d3d8a448c681cb43360222cf01a014a65819cc33c2171b3bac2efb0ffdb5408ab29f6b110e793bd3f8c1e7ac0c91a0305201c0b97342db673bfc912070027850c9f54e16291d5f111f7efa358f0958d3bdf5095f1cf4ee410483c5c3b95e2ad87594352a0dfd5b2303713e32fe0023c5214886178e5b305d6b6245e7ed0eeb76c0c15731ad2d56fddb147da796b71db6073cf9727174651df1792ec00070b8582450bfd9d254c7cab0d6ece2ad0380cf542bbfb9388773fa665e94690ccfc6922be0994fdf3b69f95cf628b6cf9168df8d31e57fbb5652ccf75321ad5f9afcef670b78834856b24d040d90f18826ac4c14ecbf520f34e71d0a69e7fbea05522c3cfa32a67f64633e8053e6787ced760604caf253d482536a577f4e1a38a08a5ac34d1bfffef0689bc62893a14a0c7e0fc75d1b00e4b268b66ddcfb82af72307e69c1c12a5094a1b73adf78c6ad1eb1ad50046c4d18d184c993b840aed341a365975175e2b11988306c491695fbb7af2891aea9329ba268438639db20d7ccc52f161d54d952557e95c9e5c2731f92687ab7587347adb7976d279a59152016f9cec7525542916e157f0b466a3547543f50b40d99bbf0b4e1e0a7cba163c71af8bf124953e62d780badc611f164f219b3e4c0185158ffed36b6866ee6aaa22aae63471be7733bda2ac81f9204ac0997d9ec4a3dd9fd0f4f3b63336411b1d99bb0419a40c8852f2301f045e41d3b7754861d799846d827943be641acb673decc00d867c5fdf6e15f7724234986792d131b72c5c0bf8b8da28493a6c0cfc618c67b7586c8d5ede00124336d0d1e069b52961a4332e8242d44774007bc9469dc067e020f48ddae902171a6fa591ad633019ab08021cd5eb2ef12ffcf56e5d86e62e6c0b678d87abd51a374cbb8c408f9a297ca6cebf150b5fd112e4442278d61764e2e7c7ab845f4bec8847271a898a63fb509eaa106e11d1e915ac646f04b5cce37696e9cc6af750e6b4ac60452dd24e3136d24357f1bd510c097dab7e62e1365199c17e54ea2c13e22d6971f153ab762af1ee32bb65404646ee0388eac267574bacc7ec0f45a9111bd65c43c31cd5f0ae4eee4f68834a4eed0c12aca2cafea97e4bdafab4f9164f57c8b95ac228043b945805f4f694868b076568701276049ae9b439887c0cccf77919b043993741213f1b3f011922ae2b75201240b4fab66288ca5011267cb45dc34a0153c5d4e659045fda0093bc2628cc127475aa1e176b11eb83fa30b7df5db913452774bbaf8d918694f2bdce4215db932ead39c9783e900b3b02a19462682d3ad5c54575f7565f1e1471b661b34bbcee9df8a016a752cb0e025eef221168cc66c30c4abc4fa2afbaa02c6c2e6be38149a0497eda52b930c7ad2fe79776300d40dba2172af67d1a362317fdc5031b31609c5543b45a691a3245339255a21dd088897c71acf57111b8f9de53e51fb989d60673e43a5bd4c476d56206313bea914a240e71d88ca8f26122cd45c03786ad59c0ba7166b03cf7f846d36748d14c681787e789b163153be61bad1d29e8213fdd3e6ef9c1811929911a21efd8887d0a60bb602182f849b4cfc954f4b0d1cbc5bd449451f2c04f02ab7f30273645529fbec71b231a34873f2be16a1d1247650b6d9063dd5ec71cd7c64d284a73d8baa581bea23436a318f1102183e6d69340dea3e16469492b74afa1494d1eb090fe437c7933e274'),
	(5, '2021-09-26 08:29:23.580687+00', '0002', NULL, '\x21644e741a9f4e493cffe7e4d9934157f9ff6aeee3edead6c2989b37a02253d2288b79139982ad158ee0f39160a57f32ceb4466851eec3c20045abaefdd273b62ad4f6498e64e10b71ac244a62c9e5f28016b311240ce1863623876774777a555df9fea971333cf429d7355f084b816ad69a60bea264cc57213a091a4a5191a50abdeeeaa17faeab3755a397fa49ae90ba4349727ec77485a4e9f50bc0118cb65d8326504ceb96a61cc700c7f99d874639ace3c44c80534d640c2b9995055c8beb5819806500eb34be1f4361c7d55eadf876c26e0f69f9f61c6963e89f392b08d7975608516986fa97cad6aaa3f1d674d83ed11afbf855b4675352c021c38604a16f381195d52b82a57394b1774ea988527cb839843b572d1d05986a796f22a0a3849fd8597ae93a9abf961164bbb90a17e50cc3264354aabfcaa9f0151fa95af016f155d3f92912c3e0a27c04fd19b83d735cbff46039924a24c5068a89d917fd11a706b750e7d4c9e06b769c7cbaedda4478a1ae1e4e50b4f11e74f885ffce55d31aaceba4f7e537f6da813eadada3edede43028364b6c393c222792fa6b4ec33dc4e45055acb66046565dc47e0143302e083ccae3b9a2ef4b8756982082b55ef6b34f22cecef9458dc92f2c43db8f2dc465adfa03b0f5faec68edeefbddb2197e5df50a430589f0062860d84eb75013cbf320195bc034824497e56191e4be1f187fa4c439f6ca41e8e7d5c40050502f06e05d422119f34031404245503b211e1046815d107a7e2d2cbd0e6058183d3be9419cf85245cb274c77fdb6408f2c97b1d1c4dd5c6c8e9bb5e8807dc48e443845a8fd7c69fb71ca2a3ed3e104a8a45afe2e4874e002fb79fe2dc407847ee33d3cebc9c0ce36bac24e3ee358b29958cbc8bb5e5b6afb4399b4082efaa0e5b8c2f99631be63348afe46c61e7994af54350e08b756eca5c1d17b29fe8267174c8fa0bda1d09902733fe5358df5d8e412c0101e2ecefdb8fd4cd06ee11179cf1f6e6051d9747b713fd02155dd71bad0c4be6c45379ec5f56d64d3a5cc6bb5366f7b70a2cad2efc961612a31227ceb89c24a30020d41b6d6fb9308a6e226cffbe3f3d9863e4b70e22ef5ba8ba764e362605ba6b5579cc70b4eef5652a64e4b1c32b83ebf931f426781457f50a944c8b46ea8347c9eee8e58f6747ea809c5f2d998b40a4c9ef834d682087e8be4b70bdbb5d79405a9cca4cfffd6df9b20013377ef66b66d24939ca4c20649ad7d1d9007c3433a95220da7e6741ed48f79cb51ae465cdda822df9ad28e382cb6576a354b130541ac663cb0d4362e104004648baf189705c24be4b2b76050bdbff7fb9be5fdd96ede04355f2964beadbcbae54ce83b7cfcf697de5ff8e9931e6b5b645d5b0799f3b66167d1c2edd8becea2be590a9ca3e80d5731cae4aa43a594b4b7ea955d961cab62a961a4d36f45c052cd6060c921d80e80aeacdcabfe4fb54d2b3f3fe42d403129718a9933515a877d57c354a53abd17e695a69f29891c2f45905605f64fdcb7a736246668d6fe124bb48da0940258f082528b5d3b44cf492922ef548458adf92557ea6a14a4faecc2cd50149464b91b5957cd83694e3ea2102854e802cd7643012e2ad4a623cc248a7c526e8559becb4f9ef5ffd97835938850e9c6ea59e1d3bd0700c5b4b1e1b0698b447a6be3930236227d89e3cd52a82a4e1d4dc3284f1d44d41110df09e8c13b10f6e53154d24cfbdd483df368b71ad20f42e61d20fe96f0b1c5ea2172e5df4cc0b5c75ba36d14c0f27d0a99e10c71192a73ac72860651886d47cce5cc0ef3b4b12bf3581d6fde8aa7c72d8cd3bb3ae5d50bb015db4eded3a04b806622523660b92e3c89f6cc264d318356aeaa59913c71270c88541dc06d6eca3280accf9efc0dbc16fce4ff014f6cd645197741421b8e958c5fa3216e9c0b86798b406879caa7e5d9adf2ccdbccfbdb6a16fe50b47fd030df99cb62f9e40ed3ee5948b19a3af511939c200c8ecbd965f20a3edb7b0fc4666748e2339d39fac2827509ff89a767ce0d6c0089aaf28b7d8ff14ed872045cddb91c8786f725cd95b2606a16c690f43e0f4d984d521fb9db10b5227cd3e1c492161c708c5de3ddca733ed5b1b3a4784ebb962a4ab7f82a8b86ad931ef07e91be6c7c2c4d6a772dc56aeaf3c884bc359f4d7cee429b4cd0cecebd60c59c559357c55cb676e2d07a0e857eb3e6401e8599a2c83cd50ad829ce0523c4b19250ae3feb7ba11f4a6af8b6309e51ce0cd77ad7aed5b2988d223c2238423159973bd985aed8644e126ba853ad0aed089c61e78f481676631f161cf06fc186cb24e97bf09b95636d0f8426ffecb63cf1f1ad541fc74d017ea6ed37a48076da44dd8a85e2334fb75555a7963775981acfc3e880c802be38e0e44420da3757b24f9ffa09e886e2de410062230a64949bf3e96776d7a2ef25a4924c1c09f356fe131cb5da727e7435ec9641ac060ab6dc3338cd9392d0ef32ed1cc66872e6e9cede0365721dcec7d1a02604ad9f098a9ca39c17b46697f53f8e639d205c943aee43c3d5ea466c9dacccb28d7fd03339b4dd83f15ea8bee66585fa22efd990d86b1e96ec6d3b33005333ba37b65d4e279cee29f388bf728017a89c935f21e63dfb75e5b7e4e5a7e4472aebf188d9a3b33c4e97f59a3072ee3ffa59d269e3d08dc0ddc82c410d99e5fb91eac96dd35f544a15758eda6899848839e5301bac2dc37100b5f00ee5724cb2e4ff5bd8de3a65c83b3c52b0d94c42f55f80bd1b1e5c19663b3c142dfb2f971e2078258a674f6627c621bc54cab686bc9063cdbf0e6801c19519a48b65d61c142ae30af97c0743845c0b38bea6e287ee308945aba7d37dde5f5e87c1975ae30b3d6c406afacca9774b0ed09451bb779fadd914947f3ed77082eacfdc205e9239a139e175e7eb899fbcf612465649a2652c495693da1c12b3c6b31e129f15d26659683faa97b4ea6348fa860b739b103320e15dd23d55293dab8569417e5565282d91db5e396dfce883ddcf10e22a9a2e5a634feb0235eba135d6c1bfe727afd985e96e329e9882646edcde6018b4554da545149b5de7a6694e8a5a3f063d529b425080d79ae4f893461b3fdfa46dcdae11b42b625e8819d49b7c5886c6d5bd24d6b4eff6f20fb5fda63c73bbc5b9afe5bfe233848596667d4eac9677660d1814e2a5d9f93f37e4b3361e327265ae553513c62c3c7997e605e13f4897c9da6ed2f6b58e44df2caf87e926fe6e67a987b7383f11f414d8911f4fa2d64785971bcb47fa3e9a2cc71b641b91d3329cfa6bf0181035beebcf46d73e5a592c48f99b3338d60988e40f0a419f77d37d5b834816f20fdc7391dba8c1a1807bf98e83c9ac5308722a578ee18cd982eebded1a7b7151fa2ad262b033a105fd3b69ac66cd8f60d909dab20d7148e0842eca70153f738c4b30eb75d51544b33d791e9c5a42b7b8b600b582db0118e575fe0d0d9da14ced20ca8004738c2ef2c347d1ec25ce469982267450668d644eb83100611ea2b9cd72e21d9a0255fcc87b5b0ed0b1a780ca37dd178317e662e1ed0e7fa742fc40bf3cae606b24087e012a9a4931e03544a34e75a5ebe443bcc762f5d89474c8ec72b424a85cda31f2e5ad6dcb3075397649be441e5ec20c83b07f30e50a95920053d687b5f631cfcd85196b4db4620f599d78a3a555322c22250803b13525ffbf8807417df89dd4741d46448f0e01c1544889da76c8fed9129e667d2d929d15807f5e8c2d5e46f1680a72cb7f63ad2fa3d71fefbc666d4892671b3b16b98d296e21c775'),
	(7, '2021-11-10 08:29:23.580687+00', '0002', NULL, '\x26054aafb709e30aad169f12fc5992f5ea3f3c23828bc33e04de8daed558dcfaedd2a2596f97e0c7b3b32daec5e5a646a1ca6d18b256f79402524e24d3194cacd38ab4bf2849c1b89cc2a0ae26ff847bb05ca1756646203439bd6bc55bbbe0cf581ebcb8cf1d8bdf829e9b177cdb22f77dbcdf7f6eb5a74414fe95dd1ff6026e4d0ff08b2e58f8afdb3a0c7a86f905137b918eac2fbfee22c147aa95f985fe980d4c85fb8cb19427e280d44c43f7e242036b67997399ee43148fc7beec42af58a567c334b0be73de9abe6d6082e2dead4d20e011e1ac05cc8648238a678bccda6fc799e00e8134d4141ece2ae04730184f39c76528d7153794b76e1acd668994c5e35ad1462b740cf8fcbba580b12487cd111aa7acece8209b99ea14391451f0ff8efc1d64f7916a647af0adedc9b5074dfdc07c110d5e527165ef78c797c640c4a777e863aeda00312e947965bfe077a2d3b139aa1e405e61e34cca541664c33c76fe6a8eea58194a774008b9164031c270ac680d14132d906f76913d2e7e7e83f09bd7072d9b0a3fa6b9fee3a23a54c54cba7101d60c8f33190e4744a3248c69f4c350336950f03800558e283db2ef7a7351543e82f63e3a5d97477aae1e3c6166a22f2fa2a6bf844497845ef78e96c6caaf790be4312713cb633917b54ba04fdb94de78ace40b3fc6cbe9a8aca27c36bb6a614d369c7a7e0724162eeca739f5f60bc4802b61f74721bad54cdfcd8757ddf3682486008e38992da2a1da36357024be7a7cf0ae37c3f36a4dbb4f7617359d3e1809a743d2e9b094e3f410415cdfc5e4de9ebf3ecfb7b1ac49778ec2a47e3f5403490a1ff2f559757f62a9c60eccfbab384887e7dcb992169190c5e37e652f2009bb103607fc0f92ce729059b22bdcc40d0d50465a97dc210aa8b3b2f73da9be107f182fbf8dfb070ad112f8c849f187a542115ce54bfcd8a79ad920d7488017b0c438b2993cb9c5df279eb1110424df37f5f0d99ed4530f90b69bef76ba4b9d22000b05e38e4aba89bd95540007ec975b548857f262519c28c4c7f71d633cbd458b02a5d187ad5f718a76a705bca793694789439a9e7b4f451094b08ebe04911b3c5dfd7407defa4afc41e2f4bea1d6fa5a094ddc14180710057ef730df53f779a931b7f6612eeb9a7cebf849bf3521e8fd76bdfd1913f1084ec6cf14ad3b9da79bbd554febccde05d289c28ac63daa8ce1d67cf0d2a25a473702895fcd432dcfde91d49353b970a19d9f59b1e083b1ef5d089a8e42245fcd6a28a8eea4e04f6c4c8efabb15bbc8141563d3e1034d7525bcd063417a3ea2cfed920676d80dfc36db48289eb522b6f7ca68575a89aa6ba0b73f9ef2b269def032e8d41029231539cbd0efe2e6d23a87219c2db5f1fdfa0570a77d0d56d893aa1bc213a63f3774a81a5cb13b101d7fa8682beb3c62d829330e7dbdf76c70f9fdd75d18fc6dc49810c5a97857f567bb7eacda93b1024eda69096cfad231e83f28b97a06f673b5e931bdfa2919ef5dbcac626f4d42c9a51b2812c0f649360d773913c6da2fbf9336749f16587f96736abbf8c55175d080e6371ded1b1d3ad3ef946bbe61adaab61a33e04e0a49eff66620c19a3bcf0fa6018dec46de46a0a1bcc930d0e0f46ebbf9570424afe3e2929b836d574bc51ff9b3e4731d5b6f45816be8533a447ce78d29596e20fb45cf36ffc1923c1123f49d8e0b2f1895ce857f913245d210e3caa1e2a404d9120fd9e26c25a09833af4893fe508932c4e1a8d2eaa58040c926cc8bdfa317e301cb6d20220fd7282947f56629996a95c9c5a369d744424d54244b1c14278e86a28075d1d6b4c9ae417d7182e77a8902746365d034baf8c53926fabd7aca040208243d73e72dbdb35fcd70fefa4caa7f7b281cd8f4613903d16482e34061ce7faaf3e5ad66c9488bde20cab8dd9f15c08c3895d91aa64864c3a1bc13e47ca4cba0db2d0778c1d3c7323c37c59aa7d161ab28c0b26d71ac0597e14f2bf17a0e6456ebe1f7a9db3ac7ea9b026dc7f326138caadfcb0f7e7e6d523e3b16e561914e569629229d36c7bedd1ace8dabef78b0a6bc818005829e01439f55d7cc9f13b875e65050a1bf77aeaddffa6e7ab7cdd3eb609e4bf3bf4312562d7f091334afa487d1109485a7c0af7186a09b6d015ec7545c4fab9809ff2544631e6cffbe9cc94740909c75d7c00e808bdd846cdb790a532debea6ea8f87edf9299d3c12da728a377e4703fbb3ad7a754807df392ff545d0dc04a766b7483d82a13d9db44a8f1a41fdc610e103c81b5a088c2d78d587c2def9432c1c3535888cf5687245deb790219c292722ed9c32a29e58fe4094c31207079e2a9f9a7618b3eff56ca31cc6338306245cf954073e35bfb01c70814f5c3fd35b64f26cf36de3298bbb59bd34f61aa339435dd4e7f897c17b41983aa169f3c76'),
	(10, '2021-11-10 08:29:23.580687+00', '0002', NULL, '\xf6e29d3408635c53f653c4f7f992a490f831c49cdb73637406483c3c31c7864b0f2fb21585c4bb0320f88ffae4cb70d8f67ec112df9abe5639f5014f2c9112a32625385d03b9c595b8341b7cccf6d1c5ef48350b931c74c441075213d77f56a5cc5e71f73398d896be15143305f26b8f26919e22ecc18b8570c66940a1faecb441ea2d035b9d67630dfef94be39a6ac0360c82970197f3fb2d9a6676b6bf238df386e914f00693223d335d8928c514cf01c1950c817383152999f10564e70f07e6044974607382ce417d0b6a665ebb20fa4f7f571132896eda46b5fe2ee1f3c408bf633dbf2bfa92477e9ca601a03b3c531cdc5635ce096bc74ebf39139ea36084afac457a6757cecff7eb27e80fa6802743a20b578401f2e3aa5d91808f4a1069a2897246a8ec984325f19b495aacb471c88cb521875fab9dcb58be23764d778c2bba06054302d7893e7da3c2f5381cf4c97876c66e9e54c7b2a08bc686336e8f5b2e247e244ffa9bbe99ccba6a0661ec613c310248913f66dc4b668966edd90dab7446f5b244cfd6cb2c97d4d4522e8f8e8fae64c331c75d1095fdf8eaaab94333d99a547a10aa8c64618858acf77e4295294f95349f73c7b523d6b6439ee742bc20a5aa29e4a354a43048c853dbb5682706d0863a1580a6a1462f75393dfeb2a84f4421a7c956505317f82cb27dc13870dfdaaae43d26a5a55f928f9fed1419deb865961ae4e89a40eb4d9e6c5acfa9088b6f28274eff6ab37d69420aae49e449c8dc9c5cf5c9022d8838e75155aa6d5a704ed575a26f145113b894ab68aa2b1c29a91753fa3f617d175ddeee4251ce95d54b88d7dad3d87db5593340d826c375507cf0a8204fd86fc69455945966af88932d36108acdf701a7ea7ab0af5e786a3353d678ffb28c283433315f1dcde5d00286bbd4e2e069723d9d687e757aee6d6d9012a5df71f66b6269c99aef8b25b73f1af679e440cbc9697bd4f080fc31c3b7ec43ed15272d5d242c5cb1ff8590c4729f8ecaea51d6db62458bf8efd13707b52235b531c17cb73a4ba913d29571ba9ce796cbb345426a4f653fb4b56495a9a982e4539c8e5a8e92355789903e01d83ae49ecb5dcd9419928775b88584b0fc6525df49d0dc43b3c3561dbfe7d4a9ee54ae8ac6bd980a70cb59d846a18b4292eb0610689b139d6fe0a8e4aef156ccaa5c9f3ad48dc2c4cb0fb3233e2a89f79cec13209a9b83b96fdd2c46aa6cb60d0b4da2683e74e9bcf012dfe82bd75be3ffdce52a76470c33d6dcaa33984ce6a24b2a76c6ac39171cdcc12c057b20d8d84cbd750cfb802fc23409dbbd72432773e4397d3374e5eb754a331b92d37e2acb05f44e70cca0d3038e6f0593467a33bf4a79b1d605cd0c1135ec0317675b379e32da53ecf4cc71e8dcac67e6ae74ee7a29a4003052055ac86808335a26b971114224feb948554b602bcb644705f2604e45205c86c54f620c6dfb64be7d87d45dd3ca1819becc187985d22d1a564fae757d5232b0f53937f03d1078baf958bda8f356d66284237530cc06224357fb3b8485feb401e69e38200616a6c65e1c450b1f110f75cf6652c2cc6d37d9fb686267b69efe672f7e96e0dd81d0e564306692594241ccfddb3aacf342e1835c6e014d585ba09a91414e6c8190af9c6bb5d0c7bbafb6f196b8672bfa659e74668fe4dac776d66d92415a7aec5f2de21ab115d534f985ab1d55508e7f7a0d52fd639a859adf9d');


--
-- Data for Name: key_check; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.key_check VALUES
	('commitment', '\x03aebf405e88f7d04798566b56502bc414764c14b993ef73d428bd7961e32a1d'),
	('pseudonym-1', '\xe9d01980f4bc335bd32a817f239d0f00479337579e194fbebe4ba8ed39077b11'),
	('evidence-0001', '\x226ff947c982aea92c6ef4f854a76a9b1dbcf4fbc6d4ac148b63679c1f3fc06a'),
	('answer-7f65414b78b67bba76bb5a688f802de0c7d20c4d6be2ed11780bf299a9b0a6a3', '\x7f65414b78b67bba76bb5a688f802de0c7d20c4d6be2ed11780bf299a9b0a6a3'),
	('evidence-0002', '\x789cf99b6304e68c3fd47a90a61858da2584b6e105dcb3ac8dfe06a68201bd7e');


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.log_head VALUES
	(true, 'gateway.test', 88, '\xfe023d39fca4663d4db26b57445bc5a8544e695fe4260c4f57891209ca2e0c8708f5f521e05b2c500eb91e3f92dc4a4506e87a0ae1f7d5f2bbdac20bbae8b7d8bd80d4ae995e8e3e8df5d4d3291538fd435b076e537c65506a23db989d44828f', 'gateway.test
88
65gy5Ab9eS/w8qBdrahiz4dbfN1qiv0250Z35gn+SWE=

— gateway.test vLAbBIosubqjP23THgBeo0uoqsF3uvL9ErhTkA6uH0/aoTYtgUMWlrsDfGMLnIW1lUyGNjfXQelXsjyIJDPJAJkEngQ=
');


--
-- Data for Name: nonce_20261129; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.nonce_20261129 VALUES
	('2026-11-29', 'jade-bank', '\x67fd6b9a146d0adcb94fd00abcf5c15a'),
	('2026-11-29', 'bank-d', '\xa2ff67670cd69de3bbaa94fa99902411'),
	('2026-11-29', 'bank-m', '\x64a12310a63239d1e5ea9da1eaaca3c6'),
	('2026-11-29', 'jade-bank', '\xcd2900255b3d43ec1a62ddd6b820b330'),
	('2026-11-29', 'bank-d', '\xa08cfda5851c88a702147aee859749ae'),
	('2026-11-29', 'bank-m', '\xc46c8689d1712e688a2bc5e03b863056'),
	('2026-11-29', 'jade-bank', '\x96f8065a94bbfd09a2cda6b79b26f886'),
	('2026-11-29', 'bank-d', '\xe5c02fe42a1753c5a1feb14325c90129'),
	('2026-11-29', 'bank-m', '\x03390589ddec1c171b35681ab59051e5'),
	('2026-11-29', 'jade-bank', '\x379580445a9b47f9d2677d90b06e199d'),
	('2026-11-29', 'bank-d', '\x582f03cf1ee6a665cd7506d88a1f2fc6'),
	('2026-11-29', 'bank-m', '\x36b7a1daf885100e50f28044bdac0f73'),
	('2026-11-29', 'jade-bank', '\x7b9751c2bc541a8b0dd3226c999ac0a5'),
	('2026-11-29', 'bank-d', '\xb897537f54b39a47fee73f8255f5a341'),
	('2026-11-29', 'bank-m', '\x9bb1757052e669eb0055ad84957a2479'),
	('2026-11-29', 'jade-bank', '\x3dbb116c15ce23cfdff7b5b3c8a4fc41'),
	('2026-11-29', 'bank-d', '\xb3375035d56ab3742499f1abdd9c8113'),
	('2026-11-29', 'bank-m', '\xa060c7ca7376fafa1e2d81b413763cb9'),
	('2026-11-29', 'jade-bank', '\x962470b9d174b6248e78049ccab9cf3d'),
	('2026-11-29', 'bank-d', '\xaf50925fefff632c5f307c757d11fd58'),
	('2026-11-29', 'bank-m', '\x320778ae420730a4c23270e567f7a752'),
	('2026-11-29', 'jade-bank', '\x178f359ed394ed2e6d6c9060371912e2'),
	('2026-11-29', 'bank-d', '\xad54efa42d0fc185f1fb3fa2684160bf'),
	('2026-11-29', 'bank-m', '\x651ce9582b32e16ba22a5738894d29d2'),
	('2026-11-29', 'jade-bank', '\xf39ec446774d7582485c4fb5ea1b7953'),
	('2026-11-29', 'bank-d', '\x715ac78fca0c58f77724a2b6f805e341'),
	('2026-11-29', 'bank-m', '\xdc0b250c75606ecc290a65ac0d74f09d'),
	('2026-11-29', 'jade-bank', '\xc5783d701735fc6411288b169c91aecd'),
	('2026-11-29', 'jade-bank', '\x2d63f92356b7fca6ae7d02504de08bcd'),
	('2026-11-29', 'jade-bank', '\xd3a92119ec9c7ed34b4c3c99bd6cd78c'),
	('2026-11-29', 'bank-d', '\x495e706d84dc52355959aa955cc52916'),
	('2026-11-29', 'bank-d', '\x32e4f2845fb765f42a7b842f7ffeba1b'),
	('2026-11-29', 'bank-d', '\xd1711bb01ff5fb52fd0c5b3d69f34dc3'),
	('2026-11-29', 'bank-m', '\x8279fa6b2f004db736a32d9b23c0dddd'),
	('2026-11-29', 'bank-m', '\xa12d681492b793cae86188bed9cd4bec'),
	('2026-11-29', 'bank-m', '\x83168301646cf950b52b2bb8106a9811'),
	('2026-11-29', 'jade-bank', '\x1c7ac19ada7a14a140ba503e4f5a2786');


--
-- Data for Name: nonce_20261130; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: nonce_20261201; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: nonce_default; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: partner_chain; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.partner_chain VALUES
	('auditor:postgres', 13, '\xc3dc9cda01238c20a93a710c666c47bd204926d6f474af4e7ec644f69af88e03'),
	('operator:postgres', 3, '\xc79a5e16d2bbbea9733b31738337e0d680f460d5343885f3ef808a2c83ccbb3e'),
	('bank-j', 17, '\x51d5dca55afb5208218f5b08f5a4a54d833ffc367ad4b1867abb8cab44c92082'),
	('bank-x', 8, '\xa007fb24afa1e8141e13ff1fc90e08e5b87745f01c74627d28f648d23cea596b'),
	('bank-c', 6, '\x6cb41332e74567ab24ebecc977a812546ca52de071ee0a7f9222bdb653615677'),
	('bank-d', 12, '\x829c08bad44936d67866d60dd1bc2768a0371a63d172ddb7f2894cf91bac8ee7'),
	('bank-m', 12, '\x72346f0022dc0ec145d6a4cd020b65c66702b68f09e0b7c6ff221948fdc6a322'),
	('jade-bank', 17, '\xf6bc25cb81e6459d0738923326aa66021af9a7e37983d9a0fc2cca953224ed2a');


--
-- Data for Name: tree_node; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: access; Type: TABLE DATA; Schema: credit; Owner: -
--



--
-- Data for Name: account; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.account VALUES
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\x25b1359f41053b1f27fe8b278cf3eae9f92709bf1508d78775d0cc286d87e58d', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x29895f31c07acf92940fa86aa6f18c8cb6242b8cfbeb5b5f4d28a503dc6a091f', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x8fe4946993b9af600402bd2c0b70e73a05ae1cddc2e62200919004d534f01094', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xdbd338f868bba4ef67d1a9619e6bdbd36c51ac55f232c79d392bbd331a190de3', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x73e48439d23e12a5d96a8dbdb9847b1166c89eeef2620201aa5fc1a8eb05e478', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\x58b755306990f32a14ee3d7a8de3db2815c15c63c913b2264b33582bedc9048f', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\xb096a05cf022f4e7bea2b74d028f4b16b246c47f5bd2429afadfeb42251c9d70', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', '\x893e0f515a5bdcdf733a746e4055600067f3c20347161edc5602177855b64439', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', '\x9af1c6605787887454bb9ad670231b0799e686180f9121094913fbaaa5287089', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', '\x4de5ed61d8b0d200566b5899c717ccd79ffb87402bfd95b40b4a078643a91c5e', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', '\xd1803ed65a12c87b0b0f34246733c5cc0917162c85e9980f5862348c90949750', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', '\x963b921bbf2214615e985b2ebdedcd179fcf54cfb41fa58bafaca02414733293', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', 1, 'card-bank', 3, 'TWD', NULL, NULL, false),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\xc5f32b0694a802d7bf431d57a6b050a3177848c0dc166d05fba790abe681b1e8', 3, 'loan-platform', 1, 'TWD', '2004-04-26', '2004-10-31', false),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', 3, 'loan-platform', 1, 'TWD', '2004-08-09', '2005-08-31', false),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', 3, 'loan-platform', 1, 'TWD', '2003-07-06', '2004-07-31', false),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', 3, 'loan-platform', 1, 'TWD', '2003-05-16', NULL, false),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', 3, 'loan-platform', 1, 'TWD', '2003-03-11', '2005-03-31', false),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', 3, 'loan-platform', 1, 'TWD', '2004-08-04', '2005-08-31', false),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x1cb2e9a5090f268117dd12c130c38d9d21a56c94556ac425ec5951f3d42a3ac7', 3, 'loan-platform', 1, 'TWD', '2004-07-05', '2005-01-31', false),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0f2192b67f0d6b79764d86d9a633044dd0fff170c83dbba500e050d63865079d', 3, 'loan-platform', 1, 'TWD', '2005-02-12', '2005-08-31', false),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', 3, 'loan-platform', 1, 'TWD', '2003-10-25', NULL, false),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xbae9c2b52a45fac245cf26d71454a06988c519d5b58aaaf94c6d8abdc5d02f75', 3, 'loan-platform', 1, 'TWD', '2004-12-10', '2005-06-30', false),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xfed6fb882156f43c48719220c5a7fa7d908a273ac9bec620c4f1d11936c07ac5', 3, 'loan-platform', 1, 'TWD', '2005-05-25', NULL, false),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', 3, 'loan-platform', 1, 'CNY', '2002-08-16', '2003-08-31', false),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xcf2ee4904d8a5f64e5331e003a27fbde710c74c59944f91e21964d94c55bcfc7', 3, 'loan-platform', 1, 'TWD', '2004-08-28', '2005-02-28', false),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xc7892db567c84457cee7e83bc46f2436d38f14586dca2fe64848847bc95cf96c', 3, 'loan-platform', 1, 'TWD', '2005-07-10', NULL, false),
	('\xc228f079c0340b8afdb496b36e776457e5ff6797658211be325872785311bccb', '\xadd002151a0b3bd7bf11f3b21ef5bb42f82749c441f5b5c64d26e63732511352', 3, 'loan-platform', 1, 'TWD', '2005-04-12', NULL, false),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\x750bab3800a9f7922ee5e84e65e098bb2997ece6f2497b775d8f203194fd3390', 3, 'loan-platform', 1, 'TWD', '2002-06-13', '2002-12-31', false),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x8b895645eee089a321129948cde4a4a0cfa46b8d3be03d4b7fcc61b6556a8a55', 3, 'loan-platform', 1, 'TWD', '2005-01-10', NULL, false),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', 3, 'loan-platform', 1, 'TWD', '2004-01-16', NULL, false),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', 3, 'loan-platform', 1, 'TWD', '2003-01-01', '2004-01-31', false),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\xe2700178f4254c6abde8b971160acc6150a59763c2cc7b0e816437e2f494d6f8', 3, 'loan-platform', 1, 'TWD', '2005-04-07', NULL, false),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', 3, 'loan-platform', 1, 'TWD', '2004-06-16', NULL, false),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xf9983582eb776c7cc2100cd46f369b219246ace6022fff0d4e8d17070ae48b5c', 3, 'loan-platform', 1, 'TWD', '2003-11-27', '2004-05-31', false),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3ea3530fd12440fe15294422e2302450638435eef424b589bef876e337eed7db', 3, 'loan-platform', 1, 'TWD', '2003-08-20', '2004-02-29', false),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xf098ef56e132843b72a9a744df2ceaa08cee386e42fcd23eb66b31a32a009c56', 3, 'loan-platform', 1, 'TWD', '2002-10-09', '2003-04-30', false),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', 3, 'loan-platform', 1, 'TWD', '2002-09-05', '2004-09-30', false),
	('\x4be5ea31db71b93b761081a90c7c8c1dc19a5f359aabf6287faec2a849e18e13', '\xef3f7429818b75c9baef2538e16550d92b9da5861625e9ea7b26ab0cadedb38a', 3, 'loan-platform', 1, 'TWD', '2004-12-11', '2005-06-30', false),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', 3, 'loan-platform', 1, 'TWD', '2002-11-22', NULL, false),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', 3, 'loan-platform', 1, 'CNY', '2004-12-05', NULL, false),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', 3, 'loan-platform', 1, 'TWD', '2004-12-28', NULL, false),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', 3, 'loan-platform', 1, 'TWD', '2004-05-22', NULL, false),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xab88d59608fede72120f26fb3fc3a5fd39a0d10e6b013f420d7ca057ff049022', 3, 'loan-platform', 1, 'CNY', '2005-03-19', NULL, false),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', 3, 'loan-platform', 1, 'TWD', '2002-09-09', '2005-09-30', false),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', 3, 'loan-platform', 1, 'TWD', '2004-09-19', '2005-09-30', false),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', 7, 'kin-bank', 1, 'TWD', '2005-01-15', NULL, false),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x1c526cae6d3f5ae79df404aa045ef35e8637224aa22e6e7a73d36728084df92d', 7, 'kin-bank', 1, 'TWD', '2005-01-15', NULL, false),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\x028ef9250cd59292ea9607e738bcb75bdb3b4d9218ee0320e8efeac6f39fe8ba', 7, 'kin-bank', 1, 'CNY', '2005-01-15', '2005-07-15', false),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x1c526cae6d3f5ae79df404aa045ef35e8637224aa22e6e7a73d36728084df92d', 8, 'kin-bank', 1, 'TWD', '2005-01-15', NULL, true),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', 9, 'kin-bank', 1, 'TWD', '2005-01-15', NULL, false),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', 9, 'kin-bank', 1, 'TWD', '2005-01-15', NULL, true);


--
-- Data for Name: adapter_version; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.adapter_version VALUES
	('\x2c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad0', 'canonical', '\x2320535044582d46696c65436f70797269676874546578743a203230323620546865206372656469742d6761746577617920617574686f72730a2320535044582d4c6963656e73652d4964656e7469666965723a204170616368652d322e300a230a23205468652063616e6f6e6963616c20666f726d61743a20746865206d65737361676573206f662070726f746f2f637265646974676174657761792f76312f6372656469745f7374617475732e70726f746f0a23207468656d73656c7665732e205468657265206973206e6f7468696e6720746f206d61703b20676174657761792f7769726520726561647320616e6420777269746573207468656d2e0a0a6e616d65203d202263616e6f6e6963616c220a6465736372697074696f6e203d202250726f746f6275662c2074686520676174657761792773206f776e206d65737361676573220a656e67696e65203d202270726f746f627566220a656e67696e655f76657273696f6e203d20310a0a5b71756572795d0a626f64795f74797065203d20226170706c69636174696f6e2f766e642e637265646974676174657761792e6372656469742d7374617475732d71756572792e76312b70726f746f627566220a0a5b7265706f72745d0a626f64795f74797065203d20226170706c69636174696f6e2f766e642e637265646974676174657761792e6372656469742d7374617475732d7265706f72742e76312b70726f746f627566220a0a5b5b6c6f73735d5d0a66696775726573203d205b226d6f6e746873225d0a6b696e64203d2022656d7074792d69732d616273656e74220a776879203d202250726f746f6275662063616e6e6f742074656c6c20616e20656d707479206c6973742066726f6d206e6f6e653a206d6f6e7468732061736b656420666f722c20616e64206e6f6e65207265706f727465642c2072656164206c696b65206d6f6e746873206e6f742061736b656420666f722e220a'),
	('\xa33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c', 'json-pbc', '\x2320535044582d46696c65436f70797269676874546578743a203230323620546865206372656469742d6761746577617920617574686f72730a2320535044582d4c6963656e73652d4964656e7469666965723a204170616368652d322e300a230a23204a534f4e20776974682074686520636f646573206f66207365636f6e642d67656e65726174696f6e2050424f4320637265646974207265706f7274733a20717565727920726561736f6e732c0a23206d6f6e74686c792072657061796d656e742073746174757320616e6420666976652d7469657220636c6173732e2053656520646f63732f61646170746572732e6d6420666f7220746865206b6579732e0a0a6e616d65203d20226a736f6e2d706263220a6465736372697074696f6e203d20224a534f4e20776974682050424f4320717565727920726561736f6e732c206d6f6e74686c792073746174757320636f64657320616e6420666976652d7469657220636c6173736573220a656e67696e65203d20226a736f6e220a656e67696e655f76657273696f6e203d20310a0a5b756e6974735d0a616d6f756e74203d20226d696e6f7220756e697473206f66207468652049534f20343231372063757272656e6379220a6c6174656e657373203d202264617973207061737420647565220a74696d655f7a6f6e65203d2022555443220a0a5b666f726d6174735d0a64617465203d2022595959592d4d4d2d4444220a6d6f6e7468203d2022595959592d4d4d220a0a5b71756572795d0a626f64795f74797065203d20226170706c69636174696f6e2f766e642e637265646974676174657761792e7062632d6372656469742d71756572792e76312b6a736f6e220a6d61785f6279746573203d20383139320a0a5b71756572792e6669656c64735d0a736368656d65203d207b20636f6e7374616e74203d2022434e5f5245534944454e545f494422207d0a7375626a656374203d207b2070617468203d202271756572792e69644e756d62657222207d0a707572706f7365203d207b2070617468203d202271756572792e726561736f6e222c20636f646573203d202271756572795f726561736f6e22207d0a636f6e73656e745f7265666572656e6365203d207b2070617468203d202271756572792e617574686f7269736174696f6e22207d0a73656374696f6e73203d207b2070617468203d202271756572792e70617274735b5d222c20636f646573203d20227061727422207d0a61735f6f66203d207b2070617468203d202271756572792e61734f6622207d0a0a5b7265706f72745d0a626f64795f74797065203d20226170706c69636174696f6e2f766e642e637265646974676174657761792e7062632d6372656469742d7265706f72742e76312b6a736f6e220a66696775726573203d205b0a20207b2070617468203d20227265706f72742e737461747573222c20666967757265203d2022737461747573222c20666f726d203d2022636f6465222c20636f646573203d20226372656469745f73746174757322207d2c0a20207b2070617468203d20227265706f72742e61734f66222c20666967757265203d202261735f6f66222c20666f726d203d20226461746522207d2c0a0a20207b2070617468203d20227265706f72742e62617369732e6461746156657273696f6e222c20666967757265203d2022646174615f62617369732e646174615f76657273696f6e222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20227265706f72742e62617369732e66697273744d6f6e7468222c20666967757265203d2022646174615f62617369732e66697273745f7265706f72745f6d6f6e7468222c20666f726d203d20226d6f6e746822207d2c0a20207b2070617468203d20227265706f72742e62617369732e6e65776573744d6f6e7468222c20666967757265203d2022646174615f62617369732e6e65776573745f7265706f72745f6d6f6e7468222c20666f726d203d20226d6f6e746822207d2c0a20207b2070617468203d20227265706f72742e62617369732e61676544617973222c20666967757265203d2022646174615f62617369732e6167655f64617973222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e62617369732e6163636f756e744d6f6e746873222c20666967757265203d2022646174615f62617369732e7265706f727465645f6163636f756e745f6d6f6e746873222c20666f726d203d2022696e746567657222207d2c0a0a20207b2070617468203d20227265706f72742e73756d6d617279222c20666967757265203d202273756d6d617279222c20666f726d203d202267726f757022207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6163636f756e7473222c20666967757265203d202273756d6d6172792e6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6f70656e4163636f756e7473222c20666967757265203d202273756d6d6172792e6f70656e5f6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e696e737469747574696f6e73222c20666967757265203d202273756d6d6172792e696e737469747574696f6e73222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6f7665726475654163636f756e7473222c20666967757265203d202273756d6d6172792e6f7665726475655f6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6f76657264756544617973222c20666967757265203d202273756d6d6172792e63757272656e745f776f7273745f646179735f706173745f647565222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6669766554696572436c617373222c20666967757265203d202273756d6d6172792e63757272656e745f776f7273745f646179735f706173745f647565222c20666f726d203d20226275636b6574222c20636f646573203d2022666976655f746965725f636c617373222c2064657269766564203d2074727565207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e776f727374537461747573336d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f336d222c20666f726d203d20226275636b6574222c20636f646573203d20226d6f6e74686c795f73746174757322207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e776f727374537461747573366d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f366d222c20666f726d203d20226275636b6574222c20636f646573203d20226d6f6e74686c795f73746174757322207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e776f72737453746174757331326d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f31326d222c20666f726d203d20226275636b6574222c20636f646573203d20226d6f6e74686c795f73746174757322207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e776f72737453746174757332346d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f32346d222c20666f726d203d20226275636b6574222c20636f646573203d20226d6f6e74686c795f73746174757322207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e776f72737453746174757336306d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f36306d222c20666f726d203d20226275636b6574222c20636f646573203d20226d6f6e74686c795f73746174757322207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e74687353696e6365333044617973222c20666967757265203d202273756d6d6172792e6d6f6e7468735f73696e63655f33305f646179735f706173745f647565222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e74687353696e6365393044617973222c20666967757265203d202273756d6d6172792e6d6f6e7468735f73696e63655f39305f646179735f706173745f647565222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6f6e54696d6531326d222c20666967757265203d202273756d6d6172792e6f6e5f74696d655f31326d222c20666f726d203d20226672616374696f6e22207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6f6e54696d6532346d222c20666967757265203d202273756d6d6172792e6f6e5f74696d655f32346d222c20666f726d203d20226672616374696f6e22207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6f6c646573744f70656e44617465222c20666967757265203d202273756d6d6172792e6f6c646573745f6163636f756e745f6f70656e5f64617465222c20666f726d203d20226461746522207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e65795b5d222c20666967757265203d202273756d6d6172792e6d6f6e6579222c20666f726d203d20226c69737422207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e65795b5d2e63757272656e6379222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e63757272656e6379222c20666f726d203d20227465787422207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e65795b5d2e6372656469744c696d6974222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e6372656469745f6c696d6974222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e65795b5d2e62616c616e6365222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e62616c616e6365222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e65795b5d2e6f766572647565416d6f756e74222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e6f7665726475655f616d6f756e74222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e65795b5d2e7574696c69736174696f6e222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e7574696c69736174696f6e222c20666f726d203d20226672616374696f6e22207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e65795b5d2e70616964546f44756531326d222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e706169645f746f5f6475655f31326d222c20666f726d203d20226672616374696f6e22207d2c0a20207b2070617468203d20227265706f72742e73756d6d6172792e6d6f6e65795b5d2e70616964546f44756532346d222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e706169645f746f5f6475655f32346d222c20666f726d203d20226672616374696f6e22207d2c0a0a20202320323420636861726163746572732c206e6577657374206d6f6e74682066697273742e0a20207b2070617468203d20227265706f72742e6d6f6e74686c7953746174757332346d222c20666967757265203d2022776f7273745f646179735f706173745f6475655f32346d222c20666f726d203d20226275636b65742d737472696e67222c20636f646573203d20226d6f6e74686c795f73746174757322207d2c0a0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d222c20666967757265203d20226d6f6e746873222c20666f726d203d20226c69737422207d2c0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d2e6d6f6e7468222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e7468222c20666f726d203d20226d6f6e746822207d2c0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d2e6163636f756e7473222c20666967757265203d20226d6f6e7468735b5d2e7265706f727465645f6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d2e6f6e54696d654163636f756e7473222c20666967757265203d20226d6f6e7468735b5d2e6f6e5f74696d655f6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d2e776f727374537461747573222c20666967757265203d20226d6f6e7468735b5d2e776f7273745f646179735f706173745f647565222c20666f726d203d20226275636b6574222c20636f646573203d20226d6f6e74686c795f73746174757322207d2c0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d2e6d6f6e65795b5d222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e6579222c20666f726d203d20226c69737422207d2c0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d2e6d6f6e65795b5d2e63757272656e6379222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e65795b5d2e63757272656e6379222c20666f726d203d20227465787422207d2c0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d2e6d6f6e65795b5d2e647565222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e65795b5d2e647565222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d2e6d6f6e65795b5d2e70616964222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e65795b5d2e70616964222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20227265706f72742e6d6f6e7468735b5d2e6d6f6e65795b5d2e62616c616e6365222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e65795b5d2e62616c616e6365222c20666f726d203d20226c6f6e6722207d2c0a0a20207b2070617468203d20227265706f72742e696e71756972696573222c20666967757265203d2022696e71756972696573222c20666f726d203d202267726f757022207d2c0a20207b2070617468203d20227265706f72742e696e717569726965732e6c617374333144617973222c20666967757265203d2022696e717569726965732e6c6173745f33315f64617973222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e696e717569726965732e6c61737431383344617973222c20666967757265203d2022696e717569726965732e6c6173745f3138335f64617973222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e696e717569726965732e696e737469747574696f6e7331383344617973222c20666967757265203d2022696e717569726965732e706172746e6572735f6c6173745f3138335f64617973222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20227265706f72742e696e717569726965732e7472656553697a65222c20666967757265203d2022696e717569726965732e747265655f73697a65222c20666f726d203d20226c6f6e6722207d2c0a0a20207b2070617468203d20227265706f72742e6578706c616e6174696f6e735b5d222c20666967757265203d20226578706c616e6174696f6e73222c20666f726d203d20226c69737422207d2c0a20207b2070617468203d20227265706f72742e6578706c616e6174696f6e735b5d2e636f6465222c20666967757265203d20226578706c616e6174696f6e735b5d2e636f6465222c20666f726d203d2022636f6465222c20636f646573203d20226578706c616e6174696f6e22207d2c0a20207b2070617468203d20227265706f72742e6578706c616e6174696f6e735b5d2e76616c7565222c20666967757265203d20226578706c616e6174696f6e735b5d2e76616c7565222c20666f726d203d20226c6f6e6722207d2c0a5d0a0a5b636f6465732e71756572795f726561736f6e5d0a6f66203d2022507572706f7365220a736f75726365203d202250424f43207365636f6e642d67656e65726174696f6e20637265646974207265706f72742c20717565727920726561736f6e7320287365636f6e6461727920736f75726365733b207468652073706563696669636174696f6e20697473656c6620776173206e6f74207365656e29220a5b636f6465732e71756572795f726561736f6e2e656e74726965735d0a3031203d2022504f53545f4c4f414e5f4d414e4147454d454e54220a3032203d20224c4f414e5f415050524f56414c220a3033203d2022434152445f415050524f56414c220a3035203d2022444953505554455f434845434b220a3038203d202247554152414e5445455f524556494557220a3039203d20224a5544494349414c5f494e5155495259220a3136203d202250524f564944454e545f46554e445f524556494557220a3138203d2022494e4445585f465554555245535f4143434f554e54220a3139203d20224d45524348414e545f5245414c5f4e414d45220a3230203d20225052455f47554152414e5445455f524556494557220a3231203d2022504f53545f47554152414e5445455f524556494557220a3232203d20224f4646494345525f434845434b220a3233203d2022434c49454e545f41444d495353494f4e220a3234203d202246494e414e43494e475f524556494557220a3235203d20224352454449545f434845434b220a3236203d20224c494d49545f524556494557220a0a5b636f6465732e706172745d0a6f66203d202253656374696f6e220a736f75726365203d20225468697320666f726d61742773206f776e3a20746865206e616d6573206f662053656374696f6e20696e2070726f746f2f637265646974676174657761792f76312f6372656469745f7374617475732e70726f746f220a5b636f6465732e706172742e656e74726965735d0a53554d4d415259203d202253554d4d415259220a484953544f5259203d2022484953544f5259220a4d4f4e544853203d20224d4f4e544853220a494e51554952494553203d2022494e51554952494553220a0a23204f6e6c79207768617420646179732070617374206475652063616e207361792e204d2c20442c205a2c20432c20472c204220616e6420412074656c6c20686f77206120646562742077617320706169640a23206f7220656e6465642c207768696368207468652063616e6f6e6963616c207265706f727420646f6573206e6f7420686f6c643b202a20616e64202f20636c61696d2074686174206e6f7468696e670a2320776173206475652c206f722074686174206e6f206163636f756e7420776173206f70656e2c20776865726520616c6c2074686174206973206b6e6f776e2069732074686174206e6f7468696e670a2320776173207265706f727465643a20736f20232c20756e6b6e6f776e2e0a5b636f6465732e6d6f6e74686c795f7374617475735d0a6f66203d2022646179735f706173745f647565220a736f75726365203d202250424f43207365636f6e642d67656e65726174696f6e20637265646974207265706f72742c206d6f6e74686c792072657061796d656e74207374617475732028696e646570656e64656e74207365636f6e6461727920736f75726365732061677265653b207468652073706563696669636174696f6e20697473656c6620776173206e6f74207365656e29220a6e6f7468696e67203d202223220a5b636f6465732e6d6f6e74686c795f7374617475732e656e74726965735d0a4e203d20300a31203d20310a32203d2033310a33203d2036310a34203d2039310a35203d203132310a36203d203135310a37203d203138310a0a2320546865206c65617374206661766f757261626c6520636c617373206973206174206c656173742074686973206f6e65206279206461797320706173742064756520616c6f6e653b20612062616e6b0a23206d6179206b6e6f77206d6f726520616e6420636c61737369667920776f7273652e203620616e64203920736179206e6f7468696e672061626f7574206c6174656e6573732e0a5b636f6465732e666976655f746965725f636c6173735d0a6f66203d2022646179735f706173745f647565220a736f75726365203d20224d6561737572657320666f7220746865205269736b20436c617373696669636174696f6e206f662046696e616e6369616c20417373657473206f6620436f6d6d65726369616c2042616e6b732028434249524320616e642050424f43206f726465722031206f662032303233293a206f766572647565206174206c65617374207370656369616c206d656e74696f6e2c206f7665722039302064617973206174206c65617374207375627374616e646172642c206f76657220323730206174206c6561737420646f75627466756c2c206f76657220333630206c6f737320287365636f6e646172793a206368696e6162616e6b696e676e6577732e636f6d2c203134204665627275617279203230323329220a5b636f6465732e666976655f746965725f636c6173732e656e74726965735d0a31203d20300a32203d20310a33203d2039310a34203d203237310a35203d203336310a0a5b636f6465732e6372656469745f7374617475735d0a6f66203d2022437265646974537461747573220a736f75726365203d20225468697320666f726d61742773206f776e3a20746865206e616d6573206f662043726564697453746174757320696e2070726f746f2f637265646974676174657761792f76312f6372656469745f7374617475732e70726f746f220a5b636f6465732e6372656469745f7374617475732e656e74726965735d0a4e4f5f5245434f5244203d20224e4f5f5245434f5244220a43555252454e54203d202243555252454e54220a4f564552445545203d20224f564552445545220a534552494f55534c595f4f564552445545203d2022534552494f55534c595f4f564552445545220a0a5b636f6465732e6578706c616e6174696f6e5d0a6f66203d20224578706c616e6174696f6e436f6465220a736f75726365203d20225468697320666f726d61742773206f776e3a20746865206e616d6573206f66204578706c616e6174696f6e436f646520696e2070726f746f2f637265646974676174657761792f76312f6372656469745f7374617475732e70726f746f220a5b636f6465732e6578706c616e6174696f6e2e656e74726965735d0a4e4f5f5245434f5244203d20224e4f5f5245434f5244220a444154415f5354414c45203d2022444154415f5354414c45220a53484f52545f484953544f5259203d202253484f52545f484953544f5259220a43555252454e545f4c4154454e455353203d202243555252454e545f4c4154454e455353220a524543454e545f534552494f55535f4c4154454e455353203d2022524543454e545f534552494f55535f4c4154454e455353220a5245504f5254494e475f47415053203d20225245504f5254494e475f47415053220a5345564552414c5f43555252454e43494553203d20225345564552414c5f43555252454e43494553220a0a5b5b6c6f73735d5d0a66696775726573203d205b0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f336d222c0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f366d222c0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f31326d222c0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f32346d222c0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f36306d222c0a202022776f7273745f646179735f706173745f6475655f32346d222c0a2020226d6f6e7468735b5d2e776f7273745f646179735f706173745f647565222c0a5d0a6b696e64203d2022666c6f6f72220a666c6f6f7273203d205b302c20312c2033312c2036312c2039312c203132312c203135312c203138315d0a776879203d202241206d6f6e74686c792073746174757320636f6465207374616e647320666f7220612072616e6765206f6620646179733b2072656164206261636b20697420676976657320746865206665776573742e204d6574726f203220626567696e73206974732072616e67657320656c736577686572653a206e65766572207472616e736c617465206f6e6520706172746e6572277320636f64657320696e746f20616e6f7468657227732e220a'),
	('\x1e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e47652', 'xml-metro2', '\x2320535044582d46696c65436f70797269676874546578743a203230323620546865206372656469742d6761746577617920617574686f72730a2320535044582d4c6963656e73652d4964656e7469666965723a204170616368652d322e300a230a2320584d4c2077697468204d6574726f203220636f6465733a207061796d656e7420726174696e67732c207468652032342d636861726163746572207061796d656e7420686973746f72790a232070726f66696c652c206163636f756e74207374617475732e2053656520646f63732f61646170746572732e6d6420666f7220746865206b6579732e0a0a6e616d65203d2022786d6c2d6d6574726f32220a6465736372697074696f6e203d2022584d4c2077697468204d6574726f2032207061796d656e7420726174696e67732c207061796d656e7420686973746f72792070726f66696c6520616e64206163636f756e7420737461747573220a656e67696e65203d2022786d6c220a656e67696e655f76657273696f6e203d20310a0a5b756e6974735d0a616d6f756e74203d20226d696e6f7220756e697473206f66207468652049534f20343231372063757272656e6379220a6c6174656e657373203d202264617973207061737420647565220a74696d655f7a6f6e65203d2022555443220a0a23204d6574726f203220777269746573206461746573206173206d6f6e74682c206461792c20796561723a206974732074696d65207374616d70206973204d4d44445959595948484d4d53530a232028646f63732e67616c696c656f2d66742e636f6d2c20224d6574726f20322042617365205365676d656e7422292e0a5b666f726d6174735d0a64617465203d20224d4d444459595959220a6d6f6e7468203d20224d4d59595959220a0a5b71756572795d0a626f64795f74797065203d20226170706c69636174696f6e2f766e642e637265646974676174657761792e6d6574726f322d6372656469742d71756572792e76312b786d6c220a6d61785f6279746573203d20383139320a0a5b71756572792e6669656c64735d0a736368656d65203d207b2070617468203d20222f63726564697451756572792f636f6e73756d65722f736368656d65222c20636f646573203d2022736368656d6522207d0a7375626a656374203d207b2070617468203d20222f63726564697451756572792f636f6e73756d65722f6964656e74696669657222207d0a707572706f7365203d207b2070617468203d20222f63726564697451756572792f707572706f7365222c20636f646573203d2022707572706f736522207d0a636f6e73656e745f7265666572656e6365203d207b2070617468203d20222f63726564697451756572792f636f6e73656e7422207d0a73656374696f6e73203d207b2070617468203d20222f63726564697451756572792f73656374696f6e732f73656374696f6e5b5d222c20636f646573203d202273656374696f6e22207d0a61735f6f66203d207b2070617468203d20222f63726564697451756572792f61734f6622207d0a0a5b7265706f72745d0a626f64795f74797065203d20226170706c69636174696f6e2f766e642e637265646974676174657761792e6d6574726f322d6372656469742d7265706f72742e76312b786d6c220a66696775726573203d205b0a20207b2070617468203d20222f6372656469745265706f72742f737461747573222c20666967757265203d2022737461747573222c20666f726d203d2022636f6465222c20636f646573203d20226372656469745f73746174757322207d2c0a20207b2070617468203d20222f6372656469745265706f72742f61734f66222c20666967757265203d202261735f6f66222c20666f726d203d20226461746522207d2c0a0a20207b2070617468203d20222f6372656469745265706f72742f62617369732f6461746156657273696f6e222c20666967757265203d2022646174615f62617369732e646174615f76657273696f6e222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f62617369732f66697273744d6f6e7468222c20666967757265203d2022646174615f62617369732e66697273745f7265706f72745f6d6f6e7468222c20666f726d203d20226d6f6e746822207d2c0a20207b2070617468203d20222f6372656469745265706f72742f62617369732f6e65776573744d6f6e7468222c20666967757265203d2022646174615f62617369732e6e65776573745f7265706f72745f6d6f6e7468222c20666f726d203d20226d6f6e746822207d2c0a20207b2070617468203d20222f6372656469745265706f72742f62617369732f61676544617973222c20666967757265203d2022646174615f62617369732e6167655f64617973222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f62617369732f6163636f756e744d6f6e746873222c20666967757265203d2022646174615f62617369732e7265706f727465645f6163636f756e745f6d6f6e746873222c20666f726d203d2022696e746567657222207d2c0a0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d617279222c20666967757265203d202273756d6d617279222c20666f726d203d202267726f757022207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f6163636f756e7473222c20666967757265203d202273756d6d6172792e6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f6f70656e4163636f756e7473222c20666967757265203d202273756d6d6172792e6f70656e5f6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f696e737469747574696f6e73222c20666967757265203d202273756d6d6172792e696e737469747574696f6e73222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f6f7665726475654163636f756e7473222c20666967757265203d202273756d6d6172792e6f7665726475655f6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f6163636f756e74537461747573222c20666967757265203d202273756d6d6172792e63757272656e745f776f7273745f646179735f706173745f647565222c20666f726d203d20226275636b6574222c20636f646573203d20226163636f756e745f73746174757322207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f776f727374526174696e67336d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f336d222c20666f726d203d20226275636b6574222c20636f646573203d20227061796d656e745f726174696e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f776f727374526174696e67366d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f366d222c20666f726d203d20226275636b6574222c20636f646573203d20227061796d656e745f726174696e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f776f727374526174696e6731326d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f31326d222c20666f726d203d20226275636b6574222c20636f646573203d20227061796d656e745f726174696e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f776f727374526174696e6732346d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f32346d222c20666f726d203d20226275636b6574222c20636f646573203d20227061796d656e745f726174696e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f776f727374526174696e6736306d222c20666967757265203d202273756d6d6172792e776f7273745f646179735f706173745f6475655f36306d222c20666f726d203d20226275636b6574222c20636f646573203d20227061796d656e745f726174696e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f6d6f6e74687353696e6365333044617973222c20666967757265203d202273756d6d6172792e6d6f6e7468735f73696e63655f33305f646179735f706173745f647565222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f6d6f6e74687353696e6365393044617973222c20666967757265203d202273756d6d6172792e6d6f6e7468735f73696e63655f39305f646179735f706173745f647565222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f6f6e54696d6531326d222c20666967757265203d202273756d6d6172792e6f6e5f74696d655f31326d222c20666f726d203d20226672616374696f6e22207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f6f6e54696d6532346d222c20666967757265203d202273756d6d6172792e6f6e5f74696d655f32346d222c20666f726d203d20226672616374696f6e22207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f6f6c646573744f70656e44617465222c20666967757265203d202273756d6d6172792e6f6c646573745f6163636f756e745f6f70656e5f64617465222c20666f726d203d20226461746522207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f616d6f756e74732f616d6f756e745b5d222c20666967757265203d202273756d6d6172792e6d6f6e6579222c20666f726d203d20226c69737422207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f616d6f756e74732f616d6f756e745b5d2f63757272656e6379222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e63757272656e6379222c20666f726d203d20227465787422207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f616d6f756e74732f616d6f756e745b5d2f6372656469744c696d6974222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e6372656469745f6c696d6974222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f616d6f756e74732f616d6f756e745b5d2f62616c616e6365222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e62616c616e6365222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f616d6f756e74732f616d6f756e745b5d2f6f766572647565416d6f756e74222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e6f7665726475655f616d6f756e74222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f616d6f756e74732f616d6f756e745b5d2f7574696c69736174696f6e222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e7574696c69736174696f6e222c20666f726d203d20226672616374696f6e22207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f616d6f756e74732f616d6f756e745b5d2f70616964546f44756531326d222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e706169645f746f5f6475655f31326d222c20666f726d203d20226672616374696f6e22207d2c0a20207b2070617468203d20222f6372656469745265706f72742f73756d6d6172792f616d6f756e74732f616d6f756e745b5d2f70616964546f44756532346d222c20666967757265203d202273756d6d6172792e6d6f6e65795b5d2e706169645f746f5f6475655f32346d222c20666f726d203d20226672616374696f6e22207d2c0a0a20202320323420636861726163746572732c206e6577657374206d6f6e74682066697273742e0a20207b2070617468203d20222f6372656469745265706f72742f7061796d656e74486973746f727950726f66696c65222c20666967757265203d2022776f7273745f646179735f706173745f6475655f32346d222c20666f726d203d20226275636b65742d737472696e67222c20636f646573203d20227061796d656e745f726174696e6722207d2c0a0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e746873222c20666967757265203d20226d6f6e746873222c20666f726d203d202267726f757022207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d222c20666967757265203d20226d6f6e746873222c20666f726d203d20226c69737422207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d2f706572696f64222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e7468222c20666f726d203d20226d6f6e746822207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d2f6163636f756e7473222c20666967757265203d20226d6f6e7468735b5d2e7265706f727465645f6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d2f6f6e54696d654163636f756e7473222c20666967757265203d20226d6f6e7468735b5d2e6f6e5f74696d655f6163636f756e7473222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d2f776f727374526174696e67222c20666967757265203d20226d6f6e7468735b5d2e776f7273745f646179735f706173745f647565222c20666f726d203d20226275636b6574222c20636f646573203d20227061796d656e745f726174696e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d2f616d6f756e74732f616d6f756e745b5d222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e6579222c20666f726d203d20226c69737422207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d2f616d6f756e74732f616d6f756e745b5d2f63757272656e6379222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e65795b5d2e63757272656e6379222c20666f726d203d20227465787422207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d2f616d6f756e74732f616d6f756e745b5d2f647565222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e65795b5d2e647565222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d2f616d6f756e74732f616d6f756e745b5d2f70616964222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e65795b5d2e70616964222c20666f726d203d20226c6f6e6722207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6d6f6e7468732f6d6f6e74685b5d2f616d6f756e74732f616d6f756e745b5d2f62616c616e6365222c20666967757265203d20226d6f6e7468735b5d2e6d6f6e65795b5d2e62616c616e6365222c20666f726d203d20226c6f6e6722207d2c0a0a20207b2070617468203d20222f6372656469745265706f72742f696e71756972696573222c20666967757265203d2022696e71756972696573222c20666f726d203d202267726f757022207d2c0a20207b2070617468203d20222f6372656469745265706f72742f696e717569726965732f6c617374333144617973222c20666967757265203d2022696e717569726965732e6c6173745f33315f64617973222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f696e717569726965732f6c61737431383344617973222c20666967757265203d2022696e717569726965732e6c6173745f3138335f64617973222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f696e717569726965732f696e737469747574696f6e7331383344617973222c20666967757265203d2022696e717569726965732e706172746e6572735f6c6173745f3138335f64617973222c20666f726d203d2022696e746567657222207d2c0a20207b2070617468203d20222f6372656469745265706f72742f696e717569726965732f7472656553697a65222c20666967757265203d2022696e717569726965732e747265655f73697a65222c20666f726d203d20226c6f6e6722207d2c0a0a20207b2070617468203d20222f6372656469745265706f72742f6578706c616e6174696f6e732f6578706c616e6174696f6e5b5d222c20666967757265203d20226578706c616e6174696f6e73222c20666f726d203d20226c69737422207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6578706c616e6174696f6e732f6578706c616e6174696f6e5b5d2f636f6465222c20666967757265203d20226578706c616e6174696f6e735b5d2e636f6465222c20666f726d203d2022636f6465222c20636f646573203d20226578706c616e6174696f6e22207d2c0a20207b2070617468203d20222f6372656469745265706f72742f6578706c616e6174696f6e732f6578706c616e6174696f6e5b5d2f76616c7565222c20666967757265203d20226578706c616e6174696f6e735b5d2e76616c7565222c20666f726d203d20226c6f6e6722207d2c5d0a0a23204d6574726f20322069732061207265706f7274696e6720666f726d617420616e6420686173206e6f20636f64657320666f72207768792061207265706f72742069732061736b656420666f722e0a5b636f6465732e707572706f73655d0a6f66203d2022507572706f7365220a736f75726365203d20225468697320666f726d61742773206f776e3a20746865206e616d6573206f6620507572706f736520696e2070726f746f2f637265646974676174657761792f76312f6372656469745f7374617475732e70726f746f220a5b636f6465732e707572706f73652e656e74726965735d0a504f53545f4c4f414e5f4d414e4147454d454e54203d2022504f53545f4c4f414e5f4d414e4147454d454e54220a4c4f414e5f415050524f56414c203d20224c4f414e5f415050524f56414c220a434152445f415050524f56414c203d2022434152445f415050524f56414c220a444953505554455f434845434b203d2022444953505554455f434845434b220a47554152414e5445455f524556494557203d202247554152414e5445455f524556494557220a4a5544494349414c5f494e5155495259203d20224a5544494349414c5f494e5155495259220a50524f564944454e545f46554e445f524556494557203d202250524f564944454e545f46554e445f524556494557220a494e4445585f465554555245535f4143434f554e54203d2022494e4445585f465554555245535f4143434f554e54220a4d45524348414e545f5245414c5f4e414d45203d20224d45524348414e545f5245414c5f4e414d45220a5052455f47554152414e5445455f524556494557203d20225052455f47554152414e5445455f524556494557220a504f53545f47554152414e5445455f524556494557203d2022504f53545f47554152414e5445455f524556494557220a4f4646494345525f434845434b203d20224f4646494345525f434845434b220a434c49454e545f41444d495353494f4e203d2022434c49454e545f41444d495353494f4e220a46494e414e43494e475f524556494557203d202246494e414e43494e475f524556494557220a4352454449545f434845434b203d20224352454449545f434845434b220a4c494d49545f524556494557203d20224c494d49545f524556494557220a0a5b636f6465732e73656374696f6e5d0a6f66203d202253656374696f6e220a736f75726365203d20225468697320666f726d61742773206f776e3a20746865206e616d6573206f662053656374696f6e20696e2070726f746f2f637265646974676174657761792f76312f6372656469745f7374617475732e70726f746f220a5b636f6465732e73656374696f6e2e656e74726965735d0a53554d4d415259203d202253554d4d415259220a484953544f5259203d2022484953544f5259220a4d4f4e544853203d20224d4f4e544853220a494e51554952494553203d2022494e51554952494553220a0a5b636f6465732e736368656d655d0a6f66203d20224964656e746966696572536368656d65220a736f75726365203d20225468697320666f726d61742773206f776e3a20746865206e616d6573206f66204964656e746966696572536368656d6520696e2070726f746f2f637265646974676174657761792f76312f6372656469745f7374617475732e70726f746f220a5b636f6465732e736368656d652e656e74726965735d0a434e5f5245534944454e545f4944203d2022434e5f5245534944454e545f4944220a0a23204f6e6c79207768617420646179732070617374206475652063616e207361793a206e6f204520287a65726f2062616c616e6365292c20472028636f6c6c656374696f6e292c20482c204a2c204b206f720a23204c2c20616e64206e6f204220286e6f20686973746f7279206265666f7265292c20666f722061206d6f6e746820776974686f75742061207265706f7274206d617920626520616e79206f660a232074686573652e20442c206e6f6e652074686973206d6f6e74682c2069732074727565206f6620616c6c206f66207468656d2e0a5b636f6465732e7061796d656e745f726174696e675d0a6f66203d2022646179735f706173745f647565220a736f75726365203d20224d6574726f2032207061796d656e7420726174696e6720616e64207061796d656e7420686973746f72792070726f66696c652c20617320696e206d6f6f762d696f2f6d6574726f322c20706b672f6c69622f636f6e7374616e74732e676f20616e6420626173655f7365676d656e742e676f220a6e6f7468696e67203d202244220a5b636f6465732e7061796d656e745f726174696e672e656e74726965735d0a30203d20300a31203d2033300a32203d2036300a33203d2039300a34203d203132300a35203d203135300a36203d203138300a0a23204f662074686520776f727374206f70656e206163636f756e742e2031332c2039332c2039372c2030352c20444120616e642044462074656c6c207768617420626563616d65206f6620616e0a23206163636f756e742c207768696368207468652063616e6f6e6963616c207265706f727420646f6573206e6f7420686f6c642e0a5b636f6465732e6163636f756e745f7374617475735d0a6f66203d2022646179735f706173745f647565220a736f75726365203d20224d6574726f2032206163636f756e742073746174757320287365636f6e646172793b207075626c6963207461626c657320646973616772656520696e20706c61636573293a2031312063757272656e742c2037312f37382f38302f38322f38332f3834203d2033302f36302f39302f3132302f3135302f313830206f72206d6f72652064617973207061737420647565220a5b636f6465732e6163636f756e745f7374617475732e656e74726965735d0a3131203d20300a3731203d2033300a3738203d2036300a3830203d2039300a3832203d203132300a3833203d203135300a3834203d203138300a0a5b636f6465732e6372656469745f7374617475735d0a6f66203d2022437265646974537461747573220a736f75726365203d20225468697320666f726d61742773206f776e3a20746865206e616d6573206f662043726564697453746174757320696e2070726f746f2f637265646974676174657761792f76312f6372656469745f7374617475732e70726f746f220a5b636f6465732e6372656469745f7374617475732e656e74726965735d0a4e4f5f5245434f5244203d20224e4f5f5245434f5244220a43555252454e54203d202243555252454e54220a4f564552445545203d20224f564552445545220a534552494f55534c595f4f564552445545203d2022534552494f55534c595f4f564552445545220a0a5b636f6465732e6578706c616e6174696f6e5d0a6f66203d20224578706c616e6174696f6e436f6465220a736f75726365203d20225468697320666f726d61742773206f776e3a20746865206e616d6573206f66204578706c616e6174696f6e436f646520696e2070726f746f2f637265646974676174657761792f76312f6372656469745f7374617475732e70726f746f220a5b636f6465732e6578706c616e6174696f6e2e656e74726965735d0a4e4f5f5245434f5244203d20224e4f5f5245434f5244220a444154415f5354414c45203d2022444154415f5354414c45220a53484f52545f484953544f5259203d202253484f52545f484953544f5259220a43555252454e545f4c4154454e455353203d202243555252454e545f4c4154454e455353220a524543454e545f534552494f55535f4c4154454e455353203d2022524543454e545f534552494f55535f4c4154454e455353220a5245504f5254494e475f47415053203d20225245504f5254494e475f47415053220a5345564552414c5f43555252454e43494553203d20225345564552414c5f43555252454e43494553220a0a5b5b6c6f73735d5d0a66696775726573203d205b0a20202273756d6d6172792e63757272656e745f776f7273745f646179735f706173745f647565222c0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f336d222c0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f366d222c0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f31326d222c0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f32346d222c0a20202273756d6d6172792e776f7273745f646179735f706173745f6475655f36306d222c0a202022776f7273745f646179735f706173745f6475655f32346d222c0a2020226d6f6e7468735b5d2e776f7273745f646179735f706173745f647565222c0a5d0a6b696e64203d2022666c6f6f72220a666c6f6f7273203d205b302c2033302c2036302c2039302c203132302c203135302c203138305d0a776879203d202241204d6574726f203220726174696e67206f72206163636f756e7420737461747573207374616e647320666f7220612072616e6765206f6620646179733b2072656164206261636b20697420676976657320746865206665776573742e203120746f20323920646179732070617374206475652063616e6e6f7420626520746f6c642066726f6d206e6f6e652e220a'),
	('\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', 'uci-csv', '\x2320535044582d46696c65436f70797269676874546578743a203230323620546865206372656469742d6761746577617920617574686f72730a2320535044582d4c6963656e73652d4964656e7469666965723a204170616368652d322e300a230a232054686520554349206461746120736574202244656661756c74206f6620637265646974206361726420636c69656e747322202854616977616e2c20417072696c20746f2053657074656d6265720a2320323030353b20492d4368656e67205965682c20323030393b20434320425920342e3029206173206120636f6e74726962757465642066696c653a206120726f77206120636c69656e742c207369780a23206d6f6e746873206120726f772e20436f6c756d6e7320636f756e74206261636b2066726f6d2053657074656d6265723a205041595f3020287468657265206973206e6f205041595f312920616e640a232074686520636f6c756d6e7320656e64696e6720696e2031206172652053657074656d62657227732c2074686f736520656e64696e6720696e203620417072696c27732e0a0a6e616d65203d20227563692d637376220a6465736372697074696f6e203d2022435356206f6620746865205543492064617461207365742044656661756c74206f6620637265646974206361726420636c69656e74733a20736978206d6f6e746873206120726f77220a656e67696e65203d2022637376220a656e67696e655f76657273696f6e203d20310a0a2320416d6f756e7473206172652077686f6c65204e65772054616977616e20646f6c6c6172733b2049534f2034323137206769766573205457442074776f20646563696d616c732e0a5b756e6974735d0a6d696e6f725f756e6974735f696e5f616d6f756e74203d203130300a6c6174656e657373203d202264617973207061737420647565220a0a5b666f726d6174735d0a64617465203d2022595959592d4d4d2d4444220a6d6f6e7468203d2022595959592d4d4d220a0a23205468652064617461206e616d65206e6f626f64792e204120636c69656e74206e756d626572206265636f6d65732061207265736964656e74206964656e74697479206e756d626572206f66207468650a2320756e61737369676e656420617265612039392028676174657761792f646f6d61696e2f73796e7468657469632e7079292e0a5b6163636f756e745d0a6964656e746966696572203d207b20636f6c756d6e203d20224944222c20666f726d203d2022636c69656e742d6e756d62657222207d0a6163636f756e745f7265666572656e6365203d207b20636f6c756d6e203d2022494422207d0a6163636f756e745f74797065203d207b20636f6e7374616e74203d20224352454449545f4341524422207d0a63757272656e6379203d207b20636f6e7374616e74203d202254574422207d0a23206f70656e5f646174652c20636c6f73655f646174653a206e6f7420696e207468652066696c652e0a0a232041207061796d656e74206f66206d6f6e7468207420736574746c6573207468652062696c6c206f66206d6f6e746820742d313a20746861742062696c6c20697320776861742066656c6c206475650a2320696e20742e20412062696c6c206f66207a65726f206f72206c65737320286120637265646974292061736b7320666f72206e6f7468696e672c20736f20302066656c6c206475653b207468650a232063726564697420697473656c66207374696c6c207374616e647320696e207468652062616c616e6365206f6620697473206d6f6e74682e0a0a5b5b7265636f7264735d5d0a6d6f6e7468203d207b20636f6e7374616e74203d2022323030352d303422207d0a23206475653a207468652062696c6c206f66204d61726368206973206e6f7420696e207468652066696c652e0a70616964203d207b20636f6c756d6e203d20225041595f414d5436222c206d696e696d756d203d2030207d0a62616c616e6365203d207b20636f6c756d6e203d202242494c4c5f414d543622207d0a646179735f706173745f647565203d207b20636f6c756d6e203d20225041595f36222c20636f646573203d202272657061796d656e745f73746174757322207d0a6372656469745f6c696d6974203d207b20636f6c756d6e203d20224c494d49545f42414c222c206d696e696d756d203d2030207d0a0a5b5b7265636f7264735d5d0a6d6f6e7468203d207b20636f6e7374616e74203d2022323030352d303522207d0a647565203d207b20636f6c756d6e203d202242494c4c5f414d5436222c2061745f6c65617374203d2030207d0a70616964203d207b20636f6c756d6e203d20225041595f414d5435222c206d696e696d756d203d2030207d0a62616c616e6365203d207b20636f6c756d6e203d202242494c4c5f414d543522207d0a646179735f706173745f647565203d207b20636f6c756d6e203d20225041595f35222c20636f646573203d202272657061796d656e745f73746174757322207d0a6372656469745f6c696d6974203d207b20636f6c756d6e203d20224c494d49545f42414c222c206d696e696d756d203d2030207d0a0a5b5b7265636f7264735d5d0a6d6f6e7468203d207b20636f6e7374616e74203d2022323030352d303622207d0a647565203d207b20636f6c756d6e203d202242494c4c5f414d5435222c2061745f6c65617374203d2030207d0a70616964203d207b20636f6c756d6e203d20225041595f414d5434222c206d696e696d756d203d2030207d0a62616c616e6365203d207b20636f6c756d6e203d202242494c4c5f414d543422207d0a646179735f706173745f647565203d207b20636f6c756d6e203d20225041595f34222c20636f646573203d202272657061796d656e745f73746174757322207d0a6372656469745f6c696d6974203d207b20636f6c756d6e203d20224c494d49545f42414c222c206d696e696d756d203d2030207d0a0a5b5b7265636f7264735d5d0a6d6f6e7468203d207b20636f6e7374616e74203d2022323030352d303722207d0a647565203d207b20636f6c756d6e203d202242494c4c5f414d5434222c2061745f6c65617374203d2030207d0a70616964203d207b20636f6c756d6e203d20225041595f414d5433222c206d696e696d756d203d2030207d0a62616c616e6365203d207b20636f6c756d6e203d202242494c4c5f414d543322207d0a646179735f706173745f647565203d207b20636f6c756d6e203d20225041595f33222c20636f646573203d202272657061796d656e745f73746174757322207d0a6372656469745f6c696d6974203d207b20636f6c756d6e203d20224c494d49545f42414c222c206d696e696d756d203d2030207d0a0a5b5b7265636f7264735d5d0a6d6f6e7468203d207b20636f6e7374616e74203d2022323030352d303822207d0a647565203d207b20636f6c756d6e203d202242494c4c5f414d5433222c2061745f6c65617374203d2030207d0a70616964203d207b20636f6c756d6e203d20225041595f414d5432222c206d696e696d756d203d2030207d0a62616c616e6365203d207b20636f6c756d6e203d202242494c4c5f414d543222207d0a646179735f706173745f647565203d207b20636f6c756d6e203d20225041595f32222c20636f646573203d202272657061796d656e745f73746174757322207d0a6372656469745f6c696d6974203d207b20636f6c756d6e203d20224c494d49545f42414c222c206d696e696d756d203d2030207d0a0a5b5b7265636f7264735d5d0a6d6f6e7468203d207b20636f6e7374616e74203d2022323030352d303922207d0a647565203d207b20636f6c756d6e203d202242494c4c5f414d5432222c2061745f6c65617374203d2030207d0a70616964203d207b20636f6c756d6e203d20225041595f414d5431222c206d696e696d756d203d2030207d0a62616c616e6365203d207b20636f6c756d6e203d202242494c4c5f414d543122207d0a646179735f706173745f647565203d207b20636f6c756d6e203d20225041595f30222c20636f646573203d202272657061796d656e745f73746174757322207d0a6372656469745f6c696d6974203d207b20636f6c756d6e203d20224c494d49545f42414c222c206d696e696d756d203d2030207d0a0a2320537461747573657320636f756e74206d6f6e7468732c20736f2064617973207061737420647565206172652074686520666c6f6f72206f6620612072616e676520686572653a206e206d6f6e7468730a23206c617465206172652074616b656e20666f72203330206e20646179732c20746865206665776573742074686174206e206d6f6e746873206f66206c6174656e6573732063616e2062652e0a232050424f43206275636b6574732067697665206e20616761696e2028757020746f2037292c20616e6420736f20646f204d6574726f203220726174696e67732028757020746f2036292e0a5b636f6465732e72657061796d656e745f7374617475735d0a6f66203d2022646179735f706173745f6475655f6f665f636f6465220a736f75726365203d2022554349206461746120736574203335303a202d32206e6f20636f6e73756d7074696f6e2c202d31207061696420696e2066756c6c2c2030207265766f6c76696e672063726564697420286d696e696d756d2070616964292c203120746f2038206d6f6e746873206c6174652c2039206e696e65206d6f6e746873206f72206d6f7265220a5b636f6465732e72657061796d656e745f7374617475732e656e74726965735d0a2d32203d20300a2d31203d20300a30203d20300a31203d2033300a32203d2036300a33203d2039300a34203d203132300a35203d203135300a36203d203138300a37203d203231300a38203d203234300a39203d203237300a0a5b5b6c6f73735d5d0a636f6c756d6e73203d205b225041595f30222c20225041595f32222c20225041595f33222c20225041595f34222c20225041595f35222c20225041595f36225d0a6d6572676573203d205b222d32222c20222d31222c202230225d0a776879203d20224e6f20636f6e73756d7074696f6e2c207061696420696e2066756c6c20616e64207265766f6c76696e672061726520616c6c203020646179732070617374206475652e220a0a5b5b6c6f73735d5d0a636f6c756d6e73203d205b22534558222c2022454455434154494f4e222c20224d41525249414745222c2022414745225d0a776879203d20225468652067617465776179206b65657073206e6f2061747472696275746573206f662070656f706c65206265736964652074686569722072657061796d656e742e220a0a5b5b6c6f73735d5d0a636f6c756d6e73203d205b2264656661756c745f7061796d656e745f6e6578745f6d6f6e7468225d0a776879203d2022416e206f7574636f6d65206f66204f63746f6265722c206e6f7420612072657061796d656e74207265636f72642e220a'),
	('\x73ce310941a9edad04bc0ee5a69ff0451f4c9b418d9b9a5224c9533fc51ad74a', 'instalment-csv', '\x2320535044582d46696c65436f70797269676874546578743a203230323620546865206372656469742d6761746577617920617574686f72730a2320535044582d4c6963656e73652d4964656e7469666965723a204170616368652d322e300a230a2320496e7374616c6d656e74206c6f616e73206173206120636f6e74726962757465642066696c653a206120726f7720616e206163636f756e7420616e64206d6f6e74682e0a0a6e616d65203d2022696e7374616c6d656e742d637376220a6465736372697074696f6e203d2022435356206f66206c6f616e733a206f6e65206163636f756e7420616e64206f6e65206d6f6e7468206120726f772c20616d6f756e747320696e206d696e6f7220756e697473220a656e67696e65203d2022637376220a656e67696e655f76657273696f6e203d20310a0a5b756e6974735d0a6d696e6f725f756e6974735f696e5f616d6f756e74203d20310a6c6174656e657373203d202264617973207061737420647565220a0a5b666f726d6174735d0a64617465203d2022595959592d4d4d2d4444220a6d6f6e7468203d2022595959592d4d4d220a0a5b6163636f756e745d0a6964656e746966696572203d207b20636f6c756d6e203d20227265736964656e745f6964222c20666f726d203d20227265736964656e742d696422207d0a6163636f756e745f7265666572656e6365203d207b20636f6c756d6e203d20226163636f756e745f7265666572656e636522207d0a6163636f756e745f74797065203d207b20636f6c756d6e203d202270726f64756374222c20636f646573203d20226163636f756e745f7479706522207d0a63757272656e6379203d207b20636f6c756d6e203d202263757272656e637922207d0a6f70656e5f64617465203d207b20636f6c756d6e203d20226f70656e5f6461746522207d0a636c6f73655f64617465203d207b20636f6c756d6e203d2022636c6f73655f6461746522207d0a0a5b5b7265636f7264735d5d0a6d6f6e7468203d207b20636f6c756d6e203d20226d6f6e746822207d0a647565203d207b20636f6c756d6e203d20226475655f6d696e6f72222c206d696e696d756d203d2030207d0a70616964203d207b20636f6c756d6e203d2022706169645f6d696e6f72222c206d696e696d756d203d2030207d0a62616c616e6365203d207b20636f6c756d6e203d202262616c616e63655f6d696e6f7222207d0a646179735f706173745f647565203d207b20636f6c756d6e203d2022646179735f706173745f647565222c206d696e696d756d203d2030207d0a6372656469745f6c696d6974203d207b20636f6e7374616e74203d2030207d0a0a5b636f6465732e6163636f756e745f747970655d0a6f66203d20224163636f756e7454797065220a736f75726365203d202250424f43206163636f756e7420747970657320287365636f6e6461727929220a5b636f6465732e6163636f756e745f747970652e656e74726965735d0a4431203d20224e4f4e5f5245564f4c56494e475f4c4f414e220a5231203d20225245564f4c56494e475f4c4f414e220a5232203d20224352454449545f43415244220a5233203d202251554153495f4352454449545f43415244220a5234203d20225355425f4143434f554e54220a4331203d2022434f4c4c454354494f4e220a0a5b5b6c6f73735d5d0a636f6c756d6e73203d205b227072696e636970616c5f6d696e6f72225d0a776879203d20225768617420776173206c656e74206174206669727374206973206e6f20666967757265206f6620746865207265706f72743b2061206c6f616e20686173206e6f20637265646974206c696d69742e220a');


--
-- Data for Name: consent; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.consent VALUES
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xbb1905f1efdc81aa02a66ea97e3e7e672db6e254a9373cc0f188a7369456918c', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xac87f13aa6e375547dd131b6aa1247bc18529eb77ade791968fa7951e34c0fa0', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xf2c953a83cb52448a2e72fb383fb91ec55b6cad07e04aa6a334abbc488fe38ad', 'bank-c', '\x03e68ac62e5edaefd80f6d0e4c90d4424f55fbd93f3f0a526545124236e6160c', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.630421+00'),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xbb1905f1efdc81aa02a66ea97e3e7e672db6e254a9373cc0f188a7369456918c', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xac87f13aa6e375547dd131b6aa1247bc18529eb77ade791968fa7951e34c0fa0', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xf2c953a83cb52448a2e72fb383fb91ec55b6cad07e04aa6a334abbc488fe38ad', 'bank-j', '\x14c4e6756b6166f45fef0d4a7fb001c36cd4cb22022e071fa0e8cf85abcd9c03', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.639314+00'),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xbb1905f1efdc81aa02a66ea97e3e7e672db6e254a9373cc0f188a7369456918c', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xac87f13aa6e375547dd131b6aa1247bc18529eb77ade791968fa7951e34c0fa0', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xf2c953a83cb52448a2e72fb383fb91ec55b6cad07e04aa6a334abbc488fe38ad', 'bank-x', '\x2138bec9cb9384c04f7da46ef91b7aed5348bf20e99738f2d9eaa63f2ea83051', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 08:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL, '2026-11-29 08:29:23.646958+00'),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', 'jade-bank', '\x3d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c69', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.325964+00', '2027-11-29 08:29:24.325964+00', NULL, '2026-11-29 08:29:24.328334+00'),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', 'jade-bank', '\x3d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c69', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.325964+00', '2027-11-29 08:29:24.325964+00', NULL, '2026-11-29 08:29:24.328334+00'),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', 'jade-bank', '\x3d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c69', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.325964+00', '2027-11-29 08:29:24.325964+00', NULL, '2026-11-29 08:29:24.328334+00'),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', 'jade-bank', '\x3d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c69', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.325964+00', '2027-11-29 08:29:24.325964+00', NULL, '2026-11-29 08:29:24.328334+00'),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', 'jade-bank', '\x3d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c69', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.325964+00', '2027-11-29 08:29:24.325964+00', NULL, '2026-11-29 08:29:24.328334+00'),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', 'jade-bank', '\x3d82f6e09c1eb6a0ef6429cd9488efb9f7e83bc36cc3f79d311c244797848c69', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.325964+00', '2027-11-29 08:29:24.325964+00', NULL, '2026-11-29 08:29:24.328334+00'),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', 'bank-d', '\x3f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d10', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.330163+00', '2027-11-29 08:29:24.330163+00', NULL, '2026-11-29 08:29:24.331934+00'),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', 'bank-d', '\x3f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d10', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.330163+00', '2027-11-29 08:29:24.330163+00', NULL, '2026-11-29 08:29:24.331934+00'),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', 'bank-d', '\x3f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d10', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.330163+00', '2027-11-29 08:29:24.330163+00', NULL, '2026-11-29 08:29:24.331934+00'),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', 'bank-d', '\x3f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d10', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.330163+00', '2027-11-29 08:29:24.330163+00', NULL, '2026-11-29 08:29:24.331934+00'),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', 'bank-d', '\x3f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d10', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.330163+00', '2027-11-29 08:29:24.330163+00', NULL, '2026-11-29 08:29:24.331934+00'),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', 'bank-d', '\x3f64e9a2321efd2286f0f51a6dcc650777d2dfcdc84f5a63e7a5013639c33d10', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.330163+00', '2027-11-29 08:29:24.330163+00', NULL, '2026-11-29 08:29:24.331934+00'),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', 'bank-m', '\x9fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e3551', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.333238+00', '2027-11-29 08:29:24.333238+00', NULL, '2026-11-29 08:29:24.335508+00'),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', 'bank-m', '\x9fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e3551', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.333238+00', '2027-11-29 08:29:24.333238+00', NULL, '2026-11-29 08:29:24.335508+00'),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', 'bank-m', '\x9fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e3551', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.333238+00', '2027-11-29 08:29:24.333238+00', NULL, '2026-11-29 08:29:24.335508+00'),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', 'bank-m', '\x9fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e3551', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.333238+00', '2027-11-29 08:29:24.333238+00', NULL, '2026-11-29 08:29:24.335508+00'),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', 'bank-m', '\x9fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e3551', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.333238+00', '2027-11-29 08:29:24.333238+00', NULL, '2026-11-29 08:29:24.335508+00'),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', 'bank-m', '\x9fe654abb68a672379f33fd78a1aa3b30fc2f3d3f9e1c3ca91b4322a9f6e3551', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 08:29:24.333238+00', '2027-11-29 08:29:24.333238+00', NULL, '2026-11-29 08:29:24.335508+00');


--
-- Data for Name: contribution; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.contribution VALUES
	(1, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\x5ce742ba3a48c5693d6172c70d576bdcd75ad79f58042773bf48c15364ecb75d', 2, 51, 50, 300, '2021-09-26 08:29:23.580687+00', 'file'),
	(2, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\x7984e098fd019d15f3aae096b94c2e29f23866bc634c74f437256e3ea44bba80', 2, 17, 0, 96, '2021-11-10 08:29:23.580687+00', 'file'),
	(3, 'loan-platform', '\x73ce310941a9edad04bc0ee5a69ff0451f4c9b418d9b9a5224c9533fc51ad74a', '\x55c58840cce8293de6574a70bd1c9dc259eff9245c2743ba79da1abedf45a363', 2, 401, 33, 400, '2021-11-10 08:29:23.580687+00', 'file'),
	(4, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\xbbbf0e477af276e89b7a64f57b1fc62d0ecae69ea40949c1b1dc907cdbeb1606', 2, 17, 0, 96, '2021-12-25 08:29:23.580687+00', 'file'),
	(5, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\xdb7e6fc89f4b0d464e296f7f0c82821cd3c89e05cf302cbfabd9ac245078ed50', 2, 17, 0, 96, '2022-02-08 08:29:23.580687+00', 'file'),
	(6, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\xbc630c933455d1d03443a509ceb45b9439d3dd06bf32e8469d1c193f9ac6cde2', 2, 17, 0, 96, '2022-03-25 08:29:23.580687+00', 'file'),
	(7, 'kin-bank', '\x73ce310941a9edad04bc0ee5a69ff0451f4c9b418d9b9a5224c9533fc51ad74a', '\xc097af26dd41f6eed0230309acb34b9d64cc241c99c0776b4fbdabe76ce4efa1', 2, 20, 3, 19, '2026-11-29 08:29:24.431292+00', 'file'),
	(8, 'kin-bank', NULL, NULL, NULL, NULL, 1, 0, '2026-11-29 08:29:24.599056+00', 'withdrawal'),
	(9, 'kin-bank', NULL, NULL, NULL, NULL, 2, 8, '2026-11-29 08:29:24.690527+00', 'move'),
	(10, 'kin-bank', '\x73ce310941a9edad04bc0ee5a69ff0451f4c9b418d9b9a5224c9533fc51ad74a', '\x0f685920035eb98e07efb55eebd1e87930a1e2b08ea93cad8369c31600580cb6', 2, 2, 0, 1, '2026-11-29 08:29:24.773967+00', 'file');


--
-- Data for Name: data_head; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.data_head VALUES
	(true, 10, '879');


--
-- Data for Name: key_check; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.key_check VALUES
	('commitment', '\x03aebf405e88f7d04798566b56502bc414764c14b993ef73d428bd7961e32a1d');


--
-- Data for Name: partner; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.partner VALUES
	('bank-c', 'bank-c', 'canonical', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 08:29:23.592953+00', NULL, 0),
	('bank-j', 'bank-j', 'json-pbc', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 08:29:23.60324+00', NULL, 0),
	('bank-x', 'bank-x', 'xml-metro2', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 08:29:23.610042+00', NULL, 0),
	('card-bank', 'card-bank', NULL, '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', true, '2026-11-29 08:29:23.61662+00', NULL, 0),
	('loan-platform', 'loan-platform', NULL, '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', true, '2026-11-29 08:29:23.623155+00', NULL, 0),
	('jade-bank', 'jade-bank', 'json-pbc', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 08:29:24.301901+00', NULL, 0),
	('bank-d', 'bank-d', 'canonical', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 08:29:24.309403+00', NULL, 0),
	('kin-bank', 'kin-bank', NULL, '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', true, '2026-11-29 08:29:24.322401+00', NULL, 0),
	('bank-m', 'bank-m', 'xml-metro2', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 08:29:24.316028+00', '2026-11-29 08:29:27.553892+00', 0);


--
-- Data for Name: partner_certificate; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.partner_certificate VALUES
	('uri', 'creditgateway:partner:bank-c', 'bank-c'),
	('uri', 'creditgateway:partner:bank-j', 'bank-j'),
	('uri', 'creditgateway:partner:bank-x', 'bank-x'),
	('uri', 'creditgateway:partner:card-bank', 'card-bank'),
	('uri', 'creditgateway:partner:loan-platform', 'loan-platform'),
	('uri', 'creditgateway:partner:jade-bank', 'jade-bank'),
	('uri', 'creditgateway:partner:bank-d', 'bank-d'),
	('uri', 'creditgateway:partner:bank-m', 'bank-m'),
	('uri', 'creditgateway:partner:kin-bank', 'kin-bank');


--
-- Data for Name: partner_key; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.partner_key VALUES
	('bank-c', '58353bbc5b4e1d7537aa1acb7c3f381b319258daa021cc759ee58c35e47e1d9e', 'ed25519', '\x302a300506032b6570032100be9b2820b67da4497f9830d487905448f5717c6a82816f175cf7ebe9316213a0', '2021-09-26 07:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL),
	('bank-j', 'f267b7a44e5867c62b0a311b0b28a2e630e2d64c9620baa5764314b8b9056421', 'ed25519', '\x302a300506032b6570032100ab8818596ffa878dc8a0a2b5061782e1dd4c859b2a5c98c2f45502f5d5f781ab', '2021-09-26 07:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL),
	('bank-x', 'b9c4eeae8afd95f61f315a7f4ffbb9acacb3173ffc3013bae72c565e34839abd', 'ed25519', '\x302a300506032b657003210013510b94bb3fdfe2fe53127e284d19fbe5df11eb7aa99e02aa0805eb823a3353', '2021-09-26 07:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL),
	('card-bank', 'f23c58dd2af66072910f5dd860eafaf6bae748b49e166d7396ade80ae385f201', 'ed25519', '\x302a300506032b657003210024e74bf6153e243e848505460c6cfd7bf0590a7c576b0a4b4050a104d5e7c8ff', '2021-09-26 07:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL),
	('loan-platform', 'cce4620f80c09bf422c45fb560e6fb567a2be7a3bc525fd6830b67688960e5e4', 'ed25519', '\x302a300506032b65700321000db373831c2cc4949777df4e46af75087468dcf789c3bfc43683233a15cc78f3', '2021-09-26 07:29:23.580687+00', '2022-09-26 08:29:23.580687+00', NULL),
	('jade-bank', '2a701bb8fe6051b851a8c031b291813c833b6657f7c7cba46362115e35a3a9b9', 'ed25519', '\x302a300506032b6570032100a2fc973d2d023f641e276b09f5350719ddd32aeaad5c6da2063f3e28274a0b22', '2026-11-29 07:29:24.304967+00', '2027-11-29 08:29:24.304967+00', NULL),
	('bank-d', 'd6acb0b7dcac04acdc1b0148c9a02dd9e0d68f0e32925c826b3fbb46c8a98a01', 'ed25519', '\x302a300506032b6570032100bed28c85e81876e603da23d566653ec6ee302db2e6fbb8620133299db3fde8f3', '2026-11-29 07:29:24.312021+00', '2027-11-29 08:29:24.312021+00', NULL),
	('bank-m', '70436171c2095341638042f6b1c25179fdd5e58366b6eb51eed41dd86ceb60fc', 'ed25519', '\x302a300506032b65700321004c8c652252e5a5c8766b31b36d8ae88d717b23e6064ddb221ba517e098e3d0be', '2026-11-29 07:29:24.318621+00', '2027-11-29 08:29:24.318621+00', NULL),
	('kin-bank', '8ad246d876d324afae272bbe25e62b8b57d00865817f89f5a13ef2f2e2a46578', 'ed25519', '\x302a300506032b6570032100ead0bb77ffe3d47a4223fe9a24f533099d44508665e7fff9b11b06b114154fe7', '2026-11-29 07:29:24.324952+00', '2027-11-29 08:29:24.324952+00', NULL);


--
-- Data for Name: policy_version; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.policy_version VALUES
	('\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', '{"algorithms":["ecdsa-p256-sha256","ed25519"],"max_in_flight":1000,"methods":["/creditgateway.v1.CreditStatusService/QueryCreditStatus"],"purposes":["CARD_APPROVAL","CLIENT_ADMISSION","CREDIT_CHECK","DISPUTE_CHECK","FINANCING_REVIEW","GUARANTEE_REVIEW","INDEX_FUTURES_ACCOUNT","JUDICIAL_INQUIRY","LIMIT_REVIEW","LOAN_APPROVAL","MERCHANT_REAL_NAME","OFFICER_CHECK","POST_GUARANTEE_REVIEW","POST_LOAN_MANAGEMENT","PRE_GUARANTEE_REVIEW","PROVIDENT_FUND_REVIEW"],"sections":["HISTORY","INQUIRIES","MONTHS","SUMMARY"],"signature_rule":"one_of"}');


--
-- Data for Name: pseudonym_key; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.pseudonym_key VALUES
	(1, '\xe9d01980f4bc335bd32a817f239d0f00479337579e194fbebe4ba8ed39077b11');


--
-- Data for Name: repayment_record; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.repayment_record VALUES
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\x25b1359f41053b1f27fe8b278cf3eae9f92709bf1508d78775d0cc286d87e58d', '2005-04-01', 1, NULL, 178300, 1830700, 0, 5000000),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\x25b1359f41053b1f27fe8b278cf3eae9f92709bf1508d78775d0cc286d87e58d', '2005-05-01', 1, 1830700, 199500, 1812600, 0, 5000000),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\x25b1359f41053b1f27fe8b278cf3eae9f92709bf1508d78775d0cc286d87e58d', '2005-06-01', 1, 1812600, 308100, 1970100, 0, 5000000),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\x25b1359f41053b1f27fe8b278cf3eae9f92709bf1508d78775d0cc286d87e58d', '2005-07-01', 1, 1970100, 374300, 2009900, 0, 5000000),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\x25b1359f41053b1f27fe8b278cf3eae9f92709bf1508d78775d0cc286d87e58d', '2005-08-01', 1, 2009900, 303400, 1855300, 0, 5000000),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\x25b1359f41053b1f27fe8b278cf3eae9f92709bf1508d78775d0cc286d87e58d', '2005-09-01', 1, 1855300, 202200, 1802000, 0, 5000000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-04-01', 1, NULL, 350900, 2384200, 0, 5000000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-05-01', 1, 2384200, 360000, 2527100, 0, 5000000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-06-01', 1, 2527100, 411900, 2256700, 0, 5000000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-07-01', 1, 2256700, 2256700, 299400, 0, 5000000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-08-01', 1, 299400, 22100, 310700, 0, 5000000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-09-01', 1, 310700, 26000, 694300, 0, 5000000),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-04-01', 1, NULL, 254700, 4736100, 0, 12000000),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-05-01', 1, 4736100, 430900, 5514300, 0, 12000000),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-06-01', 1, 5514300, 733400, 5740200, 0, 12000000),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-07-01', 1, 5740200, 1125000, 5616800, 0, 12000000),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-08-01', 1, 5616800, 426800, 6437300, 0, 12000000),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-09-01', 1, 6437300, 669400, 6891400, 0, 12000000),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-04-01', 1, NULL, 306200, 2324200, 0, 12000000),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-05-01', 1, 2324200, 6900, 2352000, 60, 12000000),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-06-01', 1, 2352000, 143400, 3232900, 0, 12000000),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-07-01', 1, 3232900, 197200, 3700100, 0, 12000000),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-08-01', 1, 3700100, 740000, 3546700, 0, 12000000),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-09-01', 1, 3546700, 677400, 3369500, 0, 12000000),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x29895f31c07acf92940fa86aa6f18c8cb6242b8cfbeb5b5f4d28a503dc6a091f', '2005-04-01', 1, NULL, 69500, 0, 0, 2000000),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x29895f31c07acf92940fa86aa6f18c8cb6242b8cfbeb5b5f4d28a503dc6a091f', '2005-05-01', 1, 0, 0, 0, 0, 2000000),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x29895f31c07acf92940fa86aa6f18c8cb6242b8cfbeb5b5f4d28a503dc6a091f', '2005-06-01', 1, 0, 0, 64200, 30, 2000000),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x29895f31c07acf92940fa86aa6f18c8cb6242b8cfbeb5b5f4d28a503dc6a091f', '2005-07-01', 1, 64200, 700, 64400, 60, 2000000),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x29895f31c07acf92940fa86aa6f18c8cb6242b8cfbeb5b5f4d28a503dc6a091f', '2005-08-01', 1, 64400, 200, 248700, 30, 2000000),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x29895f31c07acf92940fa86aa6f18c8cb6242b8cfbeb5b5f4d28a503dc6a091f', '2005-09-01', 1, 248700, 2900, 326500, 30, 2000000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-04-01', 1, NULL, 488700, 3161200, 0, 8000000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-05-01', 1, 3161200, 493100, 3183200, 0, 8000000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-06-01', 1, 3183200, 413800, 2827300, 0, 8000000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-07-01', 1, 2827300, 412700, 2955200, 0, 8000000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-08-01', 1, 2955200, 53100, 2945600, 60, 8000000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-09-01', 1, 2945600, 58900, 2930000, 60, 8000000),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-04-01', 1, NULL, 6100, 559200, 60, 30000000),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-05-01', 1, 559200, 4400, 563100, 60, 30000000),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-06-01', 1, 563100, 11200, 2055300, 30, 30000000),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-07-01', 1, 2055300, 18400, 4009400, 30, 30000000),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-08-01', 1, 4009400, 76100, 5040800, 30, 30000000),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-09-01', 1, 5040800, 25200, 5090800, 60, 30000000),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x8fe4946993b9af600402bd2c0b70e73a05ae1cddc2e62200919004d534f01094', '2005-04-01', 1, NULL, 2031700, 409600, 0, 8000000),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x8fe4946993b9af600402bd2c0b70e73a05ae1cddc2e62200919004d534f01094', '2005-05-01', 1, 409600, 409600, 182300, 0, 8000000),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x8fe4946993b9af600402bd2c0b70e73a05ae1cddc2e62200919004d534f01094', '2005-06-01', 1, 182300, 182300, 535500, 0, 8000000),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x8fe4946993b9af600402bd2c0b70e73a05ae1cddc2e62200919004d534f01094', '2005-07-01', 1, 535500, 535500, 0, 0, 8000000),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x8fe4946993b9af600402bd2c0b70e73a05ae1cddc2e62200919004d534f01094', '2005-08-01', 1, 0, 0, 0, 0, 8000000),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x8fe4946993b9af600402bd2c0b70e73a05ae1cddc2e62200919004d534f01094', '2005-09-01', 1, 0, 0, 0, 0, 8000000),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xdbd338f868bba4ef67d1a9619e6bdbd36c51ac55f232c79d392bbd331a190de3', '2005-04-01', 1, NULL, 1068800, 10842500, 0, 30000000),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xdbd338f868bba4ef67d1a9619e6bdbd36c51ac55f232c79d392bbd331a190de3', '2005-05-01', 1, 10842500, 1474500, 11940100, 0, 30000000),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xdbd338f868bba4ef67d1a9619e6bdbd36c51ac55f232c79d392bbd331a190de3', '2005-06-01', 1, 11940100, 1253700, 13746200, 0, 30000000),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xdbd338f868bba4ef67d1a9619e6bdbd36c51ac55f232c79d392bbd331a190de3', '2005-07-01', 1, 13746200, 2680500, 12709700, 0, 30000000),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xdbd338f868bba4ef67d1a9619e6bdbd36c51ac55f232c79d392bbd331a190de3', '2005-08-01', 1, 12709700, 1512400, 12102500, 0, 30000000),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xdbd338f868bba4ef67d1a9619e6bdbd36c51ac55f232c79d392bbd331a190de3', '2005-09-01', 1, 12102500, 968200, 11412400, 0, 30000000),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-04-01', 1, NULL, 7653100, 3397300, 0, 50000000),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-05-01', 1, 3397300, 3397300, 1777100, 0, 50000000),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-06-01', 1, 1777100, 1777100, 3045500, 0, 50000000),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-07-01', 1, 3045500, 3045500, 2269800, 0, 50000000),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-08-01', 1, 2269800, 2269800, 4156100, 0, 50000000),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-09-01', 1, 4156100, 4156100, 2732200, 0, 50000000),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-04-01', 1, NULL, 2350300, 181900, 0, 5000000),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-05-01', 1, 181900, 181900, 26400, 0, 5000000),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-06-01', 1, 26400, 4300, 447500, 0, 5000000),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-07-01', 1, 447500, 55000, 843800, 0, 5000000),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-08-01', 1, 843800, 115600, 925400, 0, 5000000),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-09-01', 1, 925400, 62000, 1358500, 0, 5000000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-04-01', 1, NULL, 300, 21500, 60, 2000000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-05-01', 1, 21500, 0, 21800, 60, 2000000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-06-01', 1, 21800, 100, 22000, 60, 2000000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-07-01', 1, 22000, 300, 22000, 60, 2000000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-08-01', 1, 22000, 100, 22200, 60, 2000000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-09-01', 1, 22200, 100, 22400, 60, 2000000),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-04-01', 1, NULL, 323300, 25000, 0, 2000000),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-05-01', 1, 25000, 25000, 109400, 0, 2000000),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-06-01', 1, 109400, 8700, 137200, 0, 2000000),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-07-01', 1, 137200, 15200, 285900, 0, 2000000),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-08-01', 1, 285900, 34300, 444000, 0, 2000000),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-09-01', 1, 444000, 36400, 582300, 0, 2000000),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-04-01', 1, NULL, 423500, 8526700, 0, 50000000),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-05-01', 1, 8526700, 699100, 8247600, 0, 50000000),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-06-01', 1, 8247600, 668000, 8019700, 0, 50000000),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-07-01', 1, 8019700, 537300, 10758700, 0, 50000000),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-08-01', 1, 10758700, 624000, 14957500, 0, 50000000),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-09-01', 1, 14957500, 14957500, 564400, 0, 50000000),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x73e48439d23e12a5d96a8dbdb9847b1166c89eeef2620201aa5fc1a8eb05e478', '2005-04-01', 1, NULL, 202700, 26100, 0, 2000000),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x73e48439d23e12a5d96a8dbdb9847b1166c89eeef2620201aa5fc1a8eb05e478', '2005-05-01', 1, 26100, 26100, 113700, 0, 2000000),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x73e48439d23e12a5d96a8dbdb9847b1166c89eeef2620201aa5fc1a8eb05e478', '2005-06-01', 1, 113700, 113700, 700, 0, 2000000),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x73e48439d23e12a5d96a8dbdb9847b1166c89eeef2620201aa5fc1a8eb05e478', '2005-07-01', 1, 700, 700, 146600, 0, 2000000),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x73e48439d23e12a5d96a8dbdb9847b1166c89eeef2620201aa5fc1a8eb05e478', '2005-08-01', 1, 146600, 146600, 148000, 0, 2000000),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x73e48439d23e12a5d96a8dbdb9847b1166c89eeef2620201aa5fc1a8eb05e478', '2005-09-01', 1, 148000, 148000, 77800, 0, 2000000),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-04-01', 1, NULL, 431900, 3190300, 0, 12000000),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-05-01', 1, 3190300, 414700, 3506100, 0, 12000000),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-06-01', 1, 3506100, 550400, 3755000, 0, 12000000),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-07-01', 1, 3755000, 202700, 4007000, 0, 12000000),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-08-01', 1, 4007000, 420700, 4517900, 0, 12000000),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-09-01', 1, 4517900, 537600, 5178900, 0, 12000000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-04-01', 1, NULL, 123100, 1853000, 0, 5000000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-05-01', 1, 1853000, 270500, 1695100, 0, 5000000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-06-01', 1, 1695100, 222000, 1957000, 0, 5000000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-07-01', 1, 1957000, 364000, 1701200, 0, 5000000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-08-01', 1, 1701200, 340200, 1385400, 0, 5000000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-09-01', 1, 1385400, 236900, 1283200, 0, 5000000),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-04-01', 1, NULL, 1508500, 0, 0, 20000000),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-05-01', 1, 0, 0, 1579100, 0, 20000000),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-06-01', 1, 1579100, 1579100, 932200, 0, 20000000),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-07-01', 1, 932200, 932200, 0, 0, 20000000),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-08-01', 1, 0, 0, 1897500, 0, 20000000),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-09-01', 1, 1897500, 1897500, 981000, 0, 20000000),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-04-01', 1, NULL, 709600, 7036100, 0, 20000000),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-05-01', 1, 7036100, 781000, 6937900, 0, 20000000),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-06-01', 1, 6937900, 783900, 7734400, 0, 20000000),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-07-01', 1, 7734400, 1160100, 7501500, 0, 20000000),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-08-01', 1, 7501500, 1080200, 8481800, 0, 20000000),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-09-01', 1, 8481800, 1280700, 8456900, 0, 20000000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-04-01', 1, NULL, 35300, 2205200, 60, 5000000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-05-01', 1, 2205200, 33000, 2204700, 60, 5000000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-06-01', 1, 2204700, 8800, 2228800, 60, 5000000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-07-01', 1, 2228800, 338700, 2040700, 0, 5000000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-08-01', 1, 2040700, 185700, 1961300, 0, 5000000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-09-01', 1, 1961300, 347100, 2034400, 0, 5000000),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-04-01', 1, NULL, 7755800, 4399900, 0, 50000000),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-05-01', 1, 4399900, 4399900, 4622400, 0, 50000000),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-06-01', 1, 4622400, 4622400, 2707900, 0, 50000000),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-07-01', 1, 2707900, 2707900, 3900800, 0, 50000000),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-08-01', 1, 3900800, 3900800, 3831000, 0, 50000000),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-09-01', 1, 3831000, 68900, 5569400, 30, 50000000),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-04-01', 1, NULL, 471600, 3453800, 0, 12000000),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-05-01', 1, 3453800, 352200, 3914900, 0, 12000000),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-06-01', 1, 3914900, 775100, 4255600, 0, 12000000),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-07-01', 1, 4255600, 817000, 3535500, 0, 12000000),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-08-01', 1, 3535500, 611600, 4148500, 0, 12000000),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-09-01', 1, 4148500, 282000, 4580100, 0, 12000000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-04-01', 1, NULL, 576200, 6909700, 0, 30000000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-05-01', 1, 6909700, 407600, 9547900, 0, 30000000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-06-01', 1, 9547900, 76300, 9613600, 60, 30000000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-07-01', 1, 9613600, 48000, 9709000, 60, 30000000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-08-01', 1, 9709000, 592200, 10280500, 0, 30000000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-09-01', 1, 10280500, 986900, 10820000, 0, 30000000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-04-01', 1, NULL, 112900, 8704900, 60, 50000000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-05-01', 1, 8704900, 8704900, 2488200, 0, 50000000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-06-01', 1, 2488200, 2488200, 3184300, 0, 50000000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-07-01', 1, 3184300, 3184300, 510900, 0, 50000000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-08-01', 1, 510900, 510900, 1376800, 0, 50000000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-09-01', 1, 1376800, 1376800, 0, 0, 50000000),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\x58b755306990f32a14ee3d7a8de3db2815c15c63c913b2264b33582bedc9048f', '2005-04-01', 1, NULL, 635000, 0, 0, 8000000),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\x58b755306990f32a14ee3d7a8de3db2815c15c63c913b2264b33582bedc9048f', '2005-05-01', 1, 0, 0, 0, 0, 8000000),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\x58b755306990f32a14ee3d7a8de3db2815c15c63c913b2264b33582bedc9048f', '2005-06-01', 1, 0, 0, 0, 0, 8000000),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\x58b755306990f32a14ee3d7a8de3db2815c15c63c913b2264b33582bedc9048f', '2005-07-01', 1, 0, 0, 0, 0, 8000000),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\x58b755306990f32a14ee3d7a8de3db2815c15c63c913b2264b33582bedc9048f', '2005-08-01', 1, 0, 0, 771100, 0, 8000000),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\x58b755306990f32a14ee3d7a8de3db2815c15c63c913b2264b33582bedc9048f', '2005-09-01', 1, 771100, 111800, 1224800, 0, 8000000),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\xb096a05cf022f4e7bea2b74d028f4b16b246c47f5bd2429afadfeb42251c9d70', '2005-04-01', 1, NULL, 2774700, 13967200, 0, 30000000),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\xb096a05cf022f4e7bea2b74d028f4b16b246c47f5bd2429afadfeb42251c9d70', '2005-05-01', 1, 13967200, 41900, 14134100, 60, 30000000),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\xb096a05cf022f4e7bea2b74d028f4b16b246c47f5bd2429afadfeb42251c9d70', '2005-06-01', 1, 14134100, 212000, 14130900, 60, 30000000),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\xb096a05cf022f4e7bea2b74d028f4b16b246c47f5bd2429afadfeb42251c9d70', '2005-07-01', 1, 14130900, 2543500, 12915100, 0, 30000000),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\xb096a05cf022f4e7bea2b74d028f4b16b246c47f5bd2429afadfeb42251c9d70', '2005-08-01', 1, 12915100, 12900, 13095700, 60, 30000000),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\xb096a05cf022f4e7bea2b74d028f4b16b246c47f5bd2429afadfeb42251c9d70', '2005-09-01', 1, 13095700, 117800, 15395900, 30, 30000000),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', '\x893e0f515a5bdcdf733a746e4055600067f3c20347161edc5602177855b64439', '2005-04-01', 1, NULL, 2114600, 10017200, 0, 30000000),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', '\x893e0f515a5bdcdf733a746e4055600067f3c20347161edc5602177855b64439', '2005-05-01', 1, 10017200, 971600, 10681000, 0, 30000000),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', '\x893e0f515a5bdcdf733a746e4055600067f3c20347161edc5602177855b64439', '2005-06-01', 1, 10681000, 1847800, 9989400, 0, 30000000),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', '\x893e0f515a5bdcdf733a746e4055600067f3c20347161edc5602177855b64439', '2005-07-01', 1, 9989400, 948900, 11487700, 0, 30000000),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', '\x893e0f515a5bdcdf733a746e4055600067f3c20347161edc5602177855b64439', '2005-08-01', 1, 11487700, 769600, 11230700, 0, 30000000),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', '\x893e0f515a5bdcdf733a746e4055600067f3c20347161edc5602177855b64439', '2005-09-01', 1, 11230700, 1078100, 12777000, 0, 30000000),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', '\x9af1c6605787887454bb9ad670231b0799e686180f9121094913fbaaa5287089', '2005-04-01', 1, NULL, 313200, 2811600, 0, 8000000),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', '\x9af1c6605787887454bb9ad670231b0799e686180f9121094913fbaaa5287089', '2005-05-01', 1, 2811600, 430100, 2784300, 0, 8000000),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', '\x9af1c6605787887454bb9ad670231b0799e686180f9121094913fbaaa5287089', '2005-06-01', 1, 2784300, 2784300, 443500, 0, 8000000),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', '\x9af1c6605787887454bb9ad670231b0799e686180f9121094913fbaaa5287089', '2005-07-01', 1, 443500, 443500, 662800, 0, 8000000),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', '\x9af1c6605787887454bb9ad670231b0799e686180f9121094913fbaaa5287089', '2005-08-01', 1, 662800, 662800, 632100, 0, 8000000),
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', '\x9af1c6605787887454bb9ad670231b0799e686180f9121094913fbaaa5287089', '2005-09-01', 1, 632100, 632100, 56700, 0, 8000000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-04-01', 1, NULL, 5461100, 0, 0, 20000000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-05-01', 1, 0, 0, 0, 0, 20000000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-06-01', 1, 0, 0, 0, 0, 20000000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-07-01', 1, 0, 0, 0, 0, 20000000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-08-01', 1, 0, 0, 0, 0, 20000000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-09-01', 1, 0, 0, 0, 0, 20000000),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-04-01', 1, NULL, 151300, 1100200, 0, 5000000),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-05-01', 1, 1100200, 179300, 1268300, 0, 5000000),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-06-01', 1, 1268300, 187700, 1355600, 0, 5000000),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-07-01', 1, 1355600, 258900, 1590700, 0, 5000000),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-08-01', 1, 1590700, 205200, 1814000, 0, 5000000),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-09-01', 1, 1814000, 335500, 1745800, 0, 5000000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-04-01', 1, NULL, 516200, 7331300, 0, 30000000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-05-01', 1, 7331300, 1356200, 6759000, 0, 30000000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-06-01', 1, 6759000, 398700, 9118800, 0, 30000000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-07-01', 1, 9118800, 1623100, 9724700, 0, 30000000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-08-01', 1, 9724700, 1585100, 8627200, 0, 30000000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-09-01', 1, 8627200, 1673600, 7986000, 0, 30000000),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-04-01', 1, NULL, 44500, 4473200, 60, 20000000),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-05-01', 1, 4473200, 4473200, 1075900, 0, 20000000),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-06-01', 1, 1075900, 1075900, 1126500, 0, 20000000),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-07-01', 1, 1126500, 1126500, 440200, 0, 20000000),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-08-01', 1, 440200, 440200, 263800, 0, 20000000),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-09-01', 1, 263800, 263800, 0, 0, 20000000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-04-01', 1, NULL, 20627700, 279800, 0, 50000000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-05-01', 1, 279800, 279800, 0, 0, 50000000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-06-01', 1, 0, 0, 0, 0, 50000000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-07-01', 1, 0, 0, 0, 0, 50000000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-08-01', 1, 0, 0, 0, 0, 50000000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-09-01', 1, 0, 0, 0, 0, 50000000),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-04-01', 1, NULL, 508200, 3705900, 0, 12000000),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-05-01', 1, 3705900, 563200, 3908000, 0, 12000000),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-06-01', 1, 3908000, 375100, 4331800, 0, 12000000),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-07-01', 1, 4331800, 255500, 5316500, 0, 12000000),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-08-01', 1, 5316500, 611300, 5376800, 0, 12000000),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-09-01', 1, 5376800, 774200, 5405100, 0, 12000000),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', '\x4de5ed61d8b0d200566b5899c717ccd79ffb87402bfd95b40b4a078643a91c5e', '2005-04-01', 1, NULL, 4476400, 3830700, 0, 50000000),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', '\x4de5ed61d8b0d200566b5899c717ccd79ffb87402bfd95b40b4a078643a91c5e', '2005-05-01', 1, 3830700, 3830700, 2645900, 0, 50000000),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', '\x4de5ed61d8b0d200566b5899c717ccd79ffb87402bfd95b40b4a078643a91c5e', '2005-06-01', 1, 2645900, 2645900, 3300700, 0, 50000000),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', '\x4de5ed61d8b0d200566b5899c717ccd79ffb87402bfd95b40b4a078643a91c5e', '2005-07-01', 1, 3300700, 3300700, 1102800, 0, 50000000),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', '\x4de5ed61d8b0d200566b5899c717ccd79ffb87402bfd95b40b4a078643a91c5e', '2005-08-01', 1, 1102800, 1102800, 4172700, 0, 50000000),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', '\x4de5ed61d8b0d200566b5899c717ccd79ffb87402bfd95b40b4a078643a91c5e', '2005-09-01', 1, 4172700, 4172700, 180100, 0, 50000000),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-04-01', 1, NULL, 1321500, 0, 0, 5000000),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-05-01', 1, 0, 0, 0, 0, 5000000),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-06-01', 1, 0, 0, 0, 0, 5000000),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-07-01', 1, 0, 0, 0, 0, 5000000),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-08-01', 1, 0, 0, 0, 0, 5000000),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-09-01', 1, 0, 0, 0, 0, 5000000),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-04-01', 1, NULL, 170000, 0, 0, 5000000),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-05-01', 1, 0, 0, 0, 0, 5000000),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-06-01', 1, 0, 0, 0, 0, 5000000),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-07-01', 1, 0, 0, 0, 0, 5000000),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-08-01', 1, 0, 0, 0, 0, 5000000),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-09-01', 1, 0, 0, 0, 0, 5000000),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-04-01', 1, NULL, 4472100, 713300, 0, 12000000),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-05-01', 1, 713300, 713300, 146400, 0, 12000000),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-06-01', 1, 146400, 146400, 970300, 0, 12000000),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-07-01', 1, 970300, 970300, 1011900, 0, 12000000),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-08-01', 1, 1011900, 1011900, 5900, 0, 12000000),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-09-01', 1, 5900, 5900, 171600, 0, 12000000),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', '\xd1803ed65a12c87b0b0f34246733c5cc0917162c85e9980f5862348c90949750', '2005-04-01', 1, NULL, 95800, 655900, 0, 2000000),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', '\xd1803ed65a12c87b0b0f34246733c5cc0917162c85e9980f5862348c90949750', '2005-05-01', 1, 655900, 91100, 765700, 0, 2000000),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', '\xd1803ed65a12c87b0b0f34246733c5cc0917162c85e9980f5862348c90949750', '2005-06-01', 1, 765700, 44400, 810300, 0, 2000000),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', '\xd1803ed65a12c87b0b0f34246733c5cc0917162c85e9980f5862348c90949750', '2005-07-01', 1, 810300, 103700, 871000, 0, 2000000),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', '\xd1803ed65a12c87b0b0f34246733c5cc0917162c85e9980f5862348c90949750', '2005-08-01', 1, 871000, 130600, 769400, 0, 2000000),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', '\xd1803ed65a12c87b0b0f34246733c5cc0917162c85e9980f5862348c90949750', '2005-09-01', 1, 769400, 96100, 721000, 0, 2000000),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-04-01', 1, NULL, 7252600, 1177100, 0, 20000000),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-05-01', 1, 1177100, 1177100, 602600, 0, 20000000),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-06-01', 1, 602600, 85500, 1883700, 0, 20000000),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-07-01', 1, 1883700, 305100, 2353900, 0, 20000000),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-08-01', 1, 2353900, 383600, 3574600, 0, 20000000),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-09-01', 1, 3574600, 493200, 4010500, 0, 20000000),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-04-01', 1, NULL, 1048800, 194200, 0, 5000000),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-05-01', 1, 194200, 194200, 492000, 0, 5000000),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-06-01', 1, 492000, 492000, 46200, 0, 5000000),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-07-01', 1, 46200, 46200, 39400, 0, 5000000),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-08-01', 1, 39400, 39400, 368500, 0, 5000000),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-09-01', 1, 368500, 368500, 382100, 0, 5000000),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', '\x963b921bbf2214615e985b2ebdedcd179fcf54cfb41fa58bafaca02414733293', '2005-04-01', 1, NULL, 219000, 2133700, 0, 5000000),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', '\x963b921bbf2214615e985b2ebdedcd179fcf54cfb41fa58bafaca02414733293', '2005-05-01', 1, 2133700, 2100, 2163500, 60, 5000000),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', '\x963b921bbf2214615e985b2ebdedcd179fcf54cfb41fa58bafaca02414733293', '2005-06-01', 1, 2163500, 192500, 2117700, 0, 5000000),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', '\x963b921bbf2214615e985b2ebdedcd179fcf54cfb41fa58bafaca02414733293', '2005-07-01', 1, 2117700, 421400, 1731200, 0, 5000000),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', '\x963b921bbf2214615e985b2ebdedcd179fcf54cfb41fa58bafaca02414733293', '2005-08-01', 1, 1731200, 135000, 1808400, 0, 5000000),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', '\x963b921bbf2214615e985b2ebdedcd179fcf54cfb41fa58bafaca02414733293', '2005-09-01', 1, 1808400, 222400, 1780700, 0, 5000000),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-04-01', 1, NULL, 1305800, 417800, 0, 12000000),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-05-01', 1, 417800, 417800, 140500, 0, 12000000),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-06-01', 1, 140500, 10800, 893800, 0, 12000000),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-07-01', 1, 893800, 135800, 1134200, 0, 12000000),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-08-01', 1, 1134200, 1134200, 1115100, 0, 12000000),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-09-01', 1, 1115100, 21100, 1110400, 60, 12000000),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-04-01', 1, NULL, 720800, 15135700, 0, 30000000),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-05-01', 1, 15135700, 1907000, 15812600, 0, 30000000),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-06-01', 1, 15812600, 1091000, 16061600, 0, 30000000),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-07-01', 1, 16061600, 2216500, 14681600, 0, 30000000),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-08-01', 1, 14681600, 2554500, 14778400, 0, 30000000),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-09-01', 1, 14778400, 1004900, 15791100, 0, 30000000),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-04-01', 1, NULL, 345300, 4047000, 0, 20000000),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-05-01', 1, 4047000, 372300, 4407800, 0, 20000000),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-06-01', 1, 4407800, 462800, 5523100, 0, 20000000),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-07-01', 1, 5523100, 1032800, 5929700, 0, 20000000),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-08-01', 1, 5929700, 853800, 5778300, 0, 20000000),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-09-01', 1, 5778300, 889800, 6548300, 0, 20000000),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-04-01', 1, NULL, 8000, 400000, 60, 8000000),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-05-01', 1, 400000, 400000, 386700, 0, 8000000),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-06-01', 1, 386700, 23200, 528400, 0, 8000000),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-07-01', 1, 528400, 528400, 610400, 0, 8000000),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-08-01', 1, 610400, 610400, 169800, 0, 8000000),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-09-01', 1, 169800, 169800, 226000, 0, 8000000),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-04-01', 1, NULL, 5389800, 502000, 0, 30000000),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-05-01', 1, 502000, 502000, 1596800, 0, 30000000),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-06-01', 1, 1596800, 1596800, 2499300, 0, 30000000),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-07-01', 1, 2499300, 2499300, 2654100, 0, 30000000),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-08-01', 1, 2654100, 323800, 3594000, 0, 30000000),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-09-01', 1, 3594000, 521100, 3647500, 0, 30000000),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-04-01', 1, NULL, 3898000, 794900, 0, 20000000),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-05-01', 1, 794900, 12700, 826800, 30, 20000000),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-06-01', 1, 826800, 0, 1270000, 30, 20000000),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-07-01', 1, 1270000, 1270000, 1739500, 0, 20000000),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-08-01', 1, 1739500, 1739500, 488600, 0, 20000000),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-09-01', 1, 488600, 488600, 1755800, 0, 20000000),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-04-01', 1, NULL, 331600, 7829800, 0, 50000000),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-05-01', 1, 7829800, 1252700, 8892500, 0, 50000000),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-06-01', 1, 8892500, 8800, 9016900, 60, 50000000),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-07-01', 1, 9016900, 171300, 8978200, 60, 50000000),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-08-01', 1, 8978200, 152600, 8957900, 60, 50000000),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-09-01', 1, 8957900, 26800, 9065000, 60, 50000000),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-04-01', 1, NULL, 842100, 5172400, 0, 50000000),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-05-01', 1, 5172400, 434400, 9682600, 0, 50000000),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-06-01', 1, 9682600, 1500800, 11639100, 0, 50000000),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-07-01', 1, 11639100, 11639100, 4918900, 0, 50000000),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-08-01', 1, 4918900, 4918900, 0, 0, 50000000),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-09-01', 1, 0, 0, 0, 60, 50000000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-04-01', 2, NULL, 112900, 8704900, 60, 15581000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-05-01', 2, 8704900, 8704900, 2488200, 0, 15581000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-06-01', 2, 2488200, 2488200, 3184300, 0, 15581000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-07-01', 2, 3184300, 3184300, 510900, 30, 15581000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-08-01', 2, 510900, 9179700, 1376800, 0, 15581000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-09-01', 2, 1376800, 1376800, 18226700, 30, 15581000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-04-01', 2, NULL, 488700, 3161200, 0, 12103000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-05-01', 2, 3161200, 493100, 3183200, 0, 12103000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-06-01', 2, 3183200, 413800, 2827300, 0, 12103000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-07-01', 2, 2827300, 412700, 2955200, 120, 12103000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-08-01', 2, 2955200, 591400, 2945600, 60, 12103000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-09-01', 2, 2945600, 58900, 9096500, 60, 12103000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-04-01', 2, NULL, 300, 21500, 60, 16964000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-05-01', 2, 21500, 0, 21800, 60, 16964000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-06-01', 2, 21800, 100, 22000, 60, 16964000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-07-01', 2, 22000, 300, 22000, 120, 16964000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-08-01', 2, 22000, 8116100, 22200, 60, 16964000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-09-01', 2, 22200, 100, 18389100, 0, 16964000),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-04-01', 2, NULL, 44500, 4473200, 60, 7283300),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-05-01', 2, 4473200, 4473200, 1075900, 0, 7283300),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-06-01', 2, 1075900, 1075900, 1126500, 0, 7283300),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-07-01', 2, 1126500, 1126500, 440200, 60, 7283300),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-08-01', 2, 440200, 14403200, 263800, 0, 7283300),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', '\x96b873ff296ec79022faae5e2b5447340d888dab37eedf3b7e1a7bbe106af929', '2005-09-01', 2, 263800, 263800, 10528800, 0, 7283300),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-04-01', 2, NULL, 508200, 3705900, 0, 2112300),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-05-01', 2, 3705900, 563200, 3908000, 0, 2112300),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-06-01', 2, 3908000, 375100, 4331800, 0, 2112300),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-07-01', 2, 4331800, 255500, 5316500, 60, 2112300),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-08-01', 2, 5316500, 13015600, 5376800, 0, 2112300),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-09-01', 2, 5376800, 774200, 10248500, 0, 2112300),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-04-01', 2, NULL, 170000, 0, 0, 12941800),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-05-01', 2, 0, 0, 0, 0, 12941800),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-06-01', 2, 0, 0, 0, 0, 12941800),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-07-01', 2, 0, 0, 0, 0, 12941800),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-08-01', 2, 0, 3069500, 0, 0, 12941800),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xd429e5d3bd129b4ba2cbb1633b092c4d7bd65fed391e2b40fd89e6c1c27f8ba4', '2005-09-01', 2, 0, 0, 16014800, 30, 12941800),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-04-01', 2, NULL, 709600, 7036100, 0, 6080600),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-05-01', 2, 7036100, 781000, 6937900, 0, 6080600),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-06-01', 2, 6937900, 783900, 7734400, 0, 6080600),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-07-01', 2, 7734400, 1160100, 7501500, 0, 6080600),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-08-01', 2, 7501500, 3966100, 8481800, 0, 6080600),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-09-01', 2, 8481800, 1280700, 4619400, 0, 6080600),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-04-01', 2, NULL, 4472100, 713300, 0, 11054500),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-05-01', 2, 713300, 713300, 146400, 0, 11054500),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-06-01', 2, 146400, 146400, 970300, 0, 11054500),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-07-01', 2, 970300, 970300, 1011900, 30, 11054500),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-08-01', 2, 1011900, 12817800, 5900, 0, 11054500),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', '\x6742f9494994378253db0071832d5376d66791007379a60af13c34fce5df8c67', '2005-09-01', 2, 5900, 5900, 3984100, 0, 11054500),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-04-01', 2, NULL, 345300, 4047000, 0, 18785900),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-05-01', 2, 4047000, 372300, 4407800, 0, 18785900),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-06-01', 2, 4407800, 462800, 5523100, 0, 18785900),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-07-01', 2, 5523100, 1032800, 5929700, 120, 18785900),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-08-01', 2, 5929700, 7460500, 5778300, 0, 18785900),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-09-01', 2, 5778300, 889800, 11682200, 90, 18785900),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-04-01', 2, NULL, 431900, 3190300, 0, 1703900),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-05-01', 2, 3190300, 414700, 3506100, 0, 1703900),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-06-01', 2, 3506100, 550400, 3755000, 0, 1703900),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-07-01', 2, 3755000, 202700, 4007000, 60, 1703900),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-08-01', 2, 4007000, 17410300, 4517900, 0, 1703900),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-09-01', 2, 4517900, 537600, 18272500, 30, 1703900),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-04-01', 2, NULL, 471600, 3453800, 0, 18517700),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-05-01', 2, 3453800, 352200, 3914900, 0, 18517700),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-06-01', 2, 3914900, 775100, 4255600, 0, 18517700),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-07-01', 2, 4255600, 817000, 3535500, 60, 18517700),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-08-01', 2, 3535500, 7298600, 4148500, 0, 18517700),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-09-01', 2, 4148500, 282000, 14423600, 0, 18517700),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-04-01', 2, NULL, 842100, 5172400, 0, 15021500),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-05-01', 2, 5172400, 434400, 9682600, 0, 15021500),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-06-01', 2, 9682600, 1500800, 11639100, 0, 15021500),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-07-01', 2, 11639100, 11639100, 4918900, 120, 15021500),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-08-01', 2, 4918900, 14629600, 0, 0, 15021500),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-09-01', 2, 0, 0, 2034700, 0, 15021500),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-04-01', 2, NULL, 5461100, 0, 0, 6049000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-05-01', 2, 0, 0, 0, 0, 6049000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-06-01', 2, 0, 0, 0, 0, 6049000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-07-01', 2, 0, 0, 0, 30, 6049000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-08-01', 2, 0, 9973000, 0, 0, 6049000),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-09-01', 2, 0, 0, 17897100, 60, 6049000),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-04-01', 2, NULL, 151300, 1100200, 0, 10960800),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-05-01', 2, 1100200, 179300, 1268300, 0, 10960800),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-06-01', 2, 1268300, 187700, 1355600, 0, 10960800),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-07-01', 2, 1355600, 258900, 1590700, 0, 10960800),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-08-01', 2, 1590700, 13420000, 1814000, 0, 10960800),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', '\x57757a600ab981cab6010bad2fa168273db70da6c189a29fa63abf4096a9ad4d', '2005-09-01', 2, 1814000, 335500, 3095000, 90, 10960800),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-04-01', 2, NULL, 8000, 400000, 60, 19355700),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-05-01', 2, 400000, 400000, 386700, 0, 19355700),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-06-01', 2, 386700, 23200, 528400, 0, 19355700),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-07-01', 2, 528400, 528400, 610400, 0, 19355700),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-08-01', 2, 610400, 3390500, 169800, 0, 19355700),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-09-01', 2, 169800, 169800, 7534800, 0, 19355700),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-04-01', 2, NULL, 35300, 2205200, 60, 2453500),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-05-01', 2, 2205200, 33000, 2204700, 60, 2453500),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-06-01', 2, 2204700, 8800, 2228800, 60, 2453500),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-07-01', 2, 2228800, 338700, 2040700, 90, 2453500),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-08-01', 2, 2040700, 1802500, 1961300, 0, 2453500),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-09-01', 2, 1961300, 347100, 11959100, 60, 2453500),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\xc5f32b0694a802d7bf431d57a6b050a3177848c0dc166d05fba790abe681b1e8', '2004-05-01', 3, 580000, 580000, 2900000, 0, 0),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\xc5f32b0694a802d7bf431d57a6b050a3177848c0dc166d05fba790abe681b1e8', '2004-06-01', 3, 580000, 580000, 2320000, 0, 0),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\xc5f32b0694a802d7bf431d57a6b050a3177848c0dc166d05fba790abe681b1e8', '2004-07-01', 3, 580000, 580000, 1740000, 0, 0),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\xc5f32b0694a802d7bf431d57a6b050a3177848c0dc166d05fba790abe681b1e8', '2004-08-01', 3, 580000, 580000, 1160000, 0, 0),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\xc5f32b0694a802d7bf431d57a6b050a3177848c0dc166d05fba790abe681b1e8', '2004-09-01', 3, 580000, 580000, 580000, 0, 0),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', '\xc5f32b0694a802d7bf431d57a6b050a3177848c0dc166d05fba790abe681b1e8', '2004-10-01', 3, 580000, 580000, 0, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2004-09-01', 3, 600000, 600000, 6600000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2004-10-01', 3, 600000, 600000, 6000000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2004-11-01', 3, 600000, 600000, 5400000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2004-12-01', 3, 600000, 600000, 4800000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2005-01-01', 3, 600000, 600000, 4200000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2005-02-01', 3, 600000, 600000, 3600000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2005-03-01', 3, 600000, 600000, 3000000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2005-04-01', 3, 600000, 600000, 2400000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2005-05-01', 3, 600000, 600000, 1800000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2005-06-01', 3, 600000, 600000, 1200000, 0, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2005-07-01', 3, 600000, 0, 1200000, 30, 0),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', '\x3aca2908b089c9fa0e8efedac497049015ad92ce56384a1af6850053023f7489', '2005-08-01', 3, 1200000, 1200000, 0, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2003-08-01', 3, 290000, 290000, 3190000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2003-09-01', 3, 290000, 290000, 2900000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2003-10-01', 3, 290000, 290000, 2610000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2003-11-01', 3, 290000, 290000, 2320000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2003-12-01', 3, 290000, 290000, 2030000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2004-01-01', 3, 290000, 290000, 1740000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2004-02-01', 3, 290000, 290000, 1450000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2004-03-01', 3, 290000, 290000, 1160000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2004-04-01', 3, 290000, 290000, 870000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2004-05-01', 3, 290000, 290000, 580000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2004-06-01', 3, 290000, 290000, 290000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x94191ef73764290b9a8141afbdaee6ce0fd4b609ad08521b47baf8a76fe54726', '2004-07-01', 3, 290000, 290000, 0, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2003-06-01', 3, 500000, 500000, 17500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2003-07-01', 3, 500000, 500000, 17000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2003-08-01', 3, 500000, 500000, 16500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2003-09-01', 3, 500000, 500000, 16000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2003-10-01', 3, 500000, 500000, 15500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2003-11-01', 3, 500000, 500000, 15000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2003-12-01', 3, 500000, 500000, 14500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-01-01', 3, 500000, 500000, 14000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-02-01', 3, 500000, 500000, 13500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-03-01', 3, 500000, 500000, 13000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-04-01', 3, 500000, 500000, 12500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-05-01', 3, 500000, 500000, 12000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-06-01', 3, 500000, 500000, 11500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-07-01', 3, 500000, 500000, 11000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-08-01', 3, 500000, 500000, 10500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-09-01', 3, 500000, 500000, 10000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-10-01', 3, 500000, 500000, 9500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-11-01', 3, 500000, 500000, 9000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2004-12-01', 3, 500000, 500000, 8500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2005-01-01', 3, 500000, 500000, 8000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2005-02-01', 3, 500000, 500000, 7500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2005-03-01', 3, 500000, 500000, 7000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2005-04-01', 3, 500000, 500000, 6500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2005-05-01', 3, 500000, 500000, 6000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2005-06-01', 3, 500000, 500000, 5500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2005-07-01', 3, 500000, 500000, 5000000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2005-08-01', 3, 500000, 500000, 4500000, 0, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\xe55f9d5b8b49c1ce99dbb25b6016a848b6c5c40e5bd3cbb5c4398c96f13fc86c', '2005-09-01', 3, 500000, 0, 4500000, 30, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2003-04-01', 3, 490000, 490000, 11270000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2003-05-01', 3, 490000, 490000, 10780000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2003-06-01', 3, 490000, 490000, 10290000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2003-07-01', 3, 490000, 490000, 9800000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2003-08-01', 3, 490000, 490000, 9310000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2003-09-01', 3, 490000, 490000, 8820000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2003-10-01', 3, 490000, 490000, 8330000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2003-11-01', 3, 490000, 0, 8330000, 30, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2003-12-01', 3, 980000, 490000, 7840000, 30, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-01-01', 3, 980000, 490000, 7350000, 30, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-02-01', 3, 980000, 980000, 6370000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-03-01', 3, 490000, 490000, 5880000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-04-01', 3, 490000, 490000, 5390000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-05-01', 3, 490000, 490000, 4900000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-06-01', 3, 490000, 490000, 4410000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-07-01', 3, 490000, 490000, 3920000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-08-01', 3, 490000, 490000, 3430000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-09-01', 3, 490000, 490000, 2940000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-10-01', 3, 490000, 490000, 2450000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-11-01', 3, 490000, 490000, 1960000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2004-12-01', 3, 490000, 490000, 1470000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2005-01-01', 3, 490000, 490000, 980000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2005-02-01', 3, 490000, 490000, 490000, 0, 0),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xc7e0ecde679fa05337e5e84a3899f2110db716486239ec9cb0303b7b9fbeef8d', '2005-03-01', 3, 490000, 490000, 0, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2004-09-01', 3, 320000, 320000, 3520000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2004-10-01', 3, 320000, 320000, 3200000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2004-11-01', 3, 320000, 320000, 2880000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2004-12-01', 3, 320000, 320000, 2560000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2005-01-01', 3, 320000, 320000, 2240000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2005-02-01', 3, 320000, 320000, 1920000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2005-03-01', 3, 320000, 320000, 1600000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2005-04-01', 3, 320000, 320000, 1280000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2005-05-01', 3, 320000, 320000, 960000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2005-06-01', 3, 320000, 320000, 640000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2005-07-01', 3, 320000, 320000, 320000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\xa35db3e5ceb981c5f0245fcf4e0d96e714aba2cf1d69fccc16f8801d8cb3af65', '2005-08-01', 3, 320000, 320000, 0, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x1cb2e9a5090f268117dd12c130c38d9d21a56c94556ac425ec5951f3d42a3ac7', '2004-08-01', 3, 290000, 290000, 1450000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x1cb2e9a5090f268117dd12c130c38d9d21a56c94556ac425ec5951f3d42a3ac7', '2004-09-01', 3, 290000, 290000, 1160000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x1cb2e9a5090f268117dd12c130c38d9d21a56c94556ac425ec5951f3d42a3ac7', '2004-10-01', 3, 290000, 290000, 870000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x1cb2e9a5090f268117dd12c130c38d9d21a56c94556ac425ec5951f3d42a3ac7', '2004-11-01', 3, 290000, 290000, 580000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x1cb2e9a5090f268117dd12c130c38d9d21a56c94556ac425ec5951f3d42a3ac7', '2004-12-01', 3, 290000, 290000, 290000, 0, 0),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x1cb2e9a5090f268117dd12c130c38d9d21a56c94556ac425ec5951f3d42a3ac7', '2005-01-01', 3, 290000, 290000, 0, 0, 0),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0f2192b67f0d6b79764d86d9a633044dd0fff170c83dbba500e050d63865079d', '2005-03-01', 3, 550000, 550000, 2750000, 0, 0),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0f2192b67f0d6b79764d86d9a633044dd0fff170c83dbba500e050d63865079d', '2005-04-01', 3, 550000, 550000, 2200000, 0, 0),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0f2192b67f0d6b79764d86d9a633044dd0fff170c83dbba500e050d63865079d', '2005-05-01', 3, 550000, 550000, 1650000, 0, 0),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0f2192b67f0d6b79764d86d9a633044dd0fff170c83dbba500e050d63865079d', '2005-06-01', 3, 550000, 550000, 1100000, 0, 0);
INSERT INTO credit.repayment_record VALUES
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0f2192b67f0d6b79764d86d9a633044dd0fff170c83dbba500e050d63865079d', '2005-07-01', 3, 550000, 550000, 550000, 0, 0),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0f2192b67f0d6b79764d86d9a633044dd0fff170c83dbba500e050d63865079d', '2005-08-01', 3, 550000, 550000, 0, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2003-11-01', 3, 260000, 260000, 5980000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2003-12-01', 3, 260000, 260000, 5720000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-01-01', 3, 260000, 260000, 5460000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-02-01', 3, 260000, 260000, 5200000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-03-01', 3, 260000, 260000, 4940000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-04-01', 3, 260000, 260000, 4680000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-05-01', 3, 260000, 260000, 4420000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-06-01', 3, 260000, 260000, 4160000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-07-01', 3, 260000, 260000, 3900000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-08-01', 3, 260000, 260000, 3640000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-09-01', 3, 260000, 260000, 3380000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-10-01', 3, 260000, 260000, 3120000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-11-01', 3, 260000, 260000, 2860000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2004-12-01', 3, 260000, 260000, 2600000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2005-01-01', 3, 260000, 260000, 2340000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2005-02-01', 3, 260000, 260000, 2080000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2005-03-01', 3, 260000, 260000, 1820000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2005-04-01', 3, 260000, 260000, 1560000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2005-05-01', 3, 260000, 0, 1560000, 30, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2005-06-01', 3, 520000, 520000, 1040000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2005-07-01', 3, 260000, 260000, 780000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2005-08-01', 3, 260000, 260000, 520000, 0, 0),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', '\x829da455968e53861c0d4981e46293ebca2983793dcf5f57f018bc3986e3fb16', '2005-09-01', 3, 260000, 260000, 260000, 0, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xbae9c2b52a45fac245cf26d71454a06988c519d5b58aaaf94c6d8abdc5d02f75', '2005-01-01', 3, 510000, 510000, 2550000, 0, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xbae9c2b52a45fac245cf26d71454a06988c519d5b58aaaf94c6d8abdc5d02f75', '2005-02-01', 3, 510000, 510000, 2040000, 0, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xbae9c2b52a45fac245cf26d71454a06988c519d5b58aaaf94c6d8abdc5d02f75', '2005-03-01', 3, 510000, 510000, 1530000, 0, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xbae9c2b52a45fac245cf26d71454a06988c519d5b58aaaf94c6d8abdc5d02f75', '2005-04-01', 3, 510000, 510000, 1020000, 0, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xbae9c2b52a45fac245cf26d71454a06988c519d5b58aaaf94c6d8abdc5d02f75', '2005-05-01', 3, 510000, 510000, 510000, 0, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xbae9c2b52a45fac245cf26d71454a06988c519d5b58aaaf94c6d8abdc5d02f75', '2005-06-01', 3, 510000, 510000, 0, 0, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xfed6fb882156f43c48719220c5a7fa7d908a273ac9bec620c4f1d11936c07ac5', '2005-06-01', 3, 510000, 0, 12240000, 30, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xfed6fb882156f43c48719220c5a7fa7d908a273ac9bec620c4f1d11936c07ac5', '2005-07-01', 3, 1020000, 510000, 11730000, 30, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xfed6fb882156f43c48719220c5a7fa7d908a273ac9bec620c4f1d11936c07ac5', '2005-08-01', 3, 1020000, 0, 11730000, 60, 0),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\xfed6fb882156f43c48719220c5a7fa7d908a273ac9bec620c4f1d11936c07ac5', '2005-09-01', 3, 1530000, 0, 11730000, 90, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2002-09-01', 3, 150000, 150000, 1650000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2002-10-01', 3, 150000, 150000, 1500000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2002-11-01', 3, 150000, 150000, 1350000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2002-12-01', 3, 150000, 150000, 1200000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2003-01-01', 3, 150000, 150000, 1050000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2003-02-01', 3, 150000, 150000, 900000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2003-03-01', 3, 150000, 150000, 750000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2003-04-01', 3, 150000, 150000, 600000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2003-05-01', 3, 150000, 150000, 450000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2003-06-01', 3, 150000, 150000, 300000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2003-07-01', 3, 150000, 150000, 150000, 0, 0),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x52dcd678b9737233b90dce9913ac13ffe10ccf621b72226070847be1d036d4c0', '2003-08-01', 3, 150000, 150000, 0, 0, 0),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xcf2ee4904d8a5f64e5331e003a27fbde710c74c59944f91e21964d94c55bcfc7', '2004-09-01', 3, 490000, 490000, 2450000, 0, 0),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xcf2ee4904d8a5f64e5331e003a27fbde710c74c59944f91e21964d94c55bcfc7', '2004-10-01', 3, 490000, 490000, 1960000, 0, 0),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xcf2ee4904d8a5f64e5331e003a27fbde710c74c59944f91e21964d94c55bcfc7', '2004-11-01', 3, 490000, 490000, 1470000, 0, 0),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xcf2ee4904d8a5f64e5331e003a27fbde710c74c59944f91e21964d94c55bcfc7', '2004-12-01', 3, 490000, 490000, 980000, 0, 0),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xcf2ee4904d8a5f64e5331e003a27fbde710c74c59944f91e21964d94c55bcfc7', '2005-01-01', 3, 490000, 490000, 490000, 0, 0),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xcf2ee4904d8a5f64e5331e003a27fbde710c74c59944f91e21964d94c55bcfc7', '2005-02-01', 3, 490000, 490000, 0, 0, 0),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xc7892db567c84457cee7e83bc46f2436d38f14586dca2fe64848847bc95cf96c', '2005-08-01', 3, 570000, 570000, 13110000, 0, 0),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\xc7892db567c84457cee7e83bc46f2436d38f14586dca2fe64848847bc95cf96c', '2005-09-01', 3, 570000, 570000, 12540000, 0, 0),
	('\xc228f079c0340b8afdb496b36e776457e5ff6797658211be325872785311bccb', '\xadd002151a0b3bd7bf11f3b21ef5bb42f82749c441f5b5c64d26e63732511352', '2005-05-01', 3, 140000, 140000, 4900000, 0, 0),
	('\xc228f079c0340b8afdb496b36e776457e5ff6797658211be325872785311bccb', '\xadd002151a0b3bd7bf11f3b21ef5bb42f82749c441f5b5c64d26e63732511352', '2005-06-01', 3, 140000, 140000, 4760000, 0, 0),
	('\xc228f079c0340b8afdb496b36e776457e5ff6797658211be325872785311bccb', '\xadd002151a0b3bd7bf11f3b21ef5bb42f82749c441f5b5c64d26e63732511352', '2005-07-01', 3, 140000, 140000, 4620000, 0, 0),
	('\xc228f079c0340b8afdb496b36e776457e5ff6797658211be325872785311bccb', '\xadd002151a0b3bd7bf11f3b21ef5bb42f82749c441f5b5c64d26e63732511352', '2005-08-01', 3, 140000, 140000, 4480000, 0, 0),
	('\xc228f079c0340b8afdb496b36e776457e5ff6797658211be325872785311bccb', '\xadd002151a0b3bd7bf11f3b21ef5bb42f82749c441f5b5c64d26e63732511352', '2005-09-01', 3, 140000, 140000, 4340000, 0, 0),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\x750bab3800a9f7922ee5e84e65e098bb2997ece6f2497b775d8f203194fd3390', '2002-07-01', 3, 250000, 250000, 1250000, 0, 0),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\x750bab3800a9f7922ee5e84e65e098bb2997ece6f2497b775d8f203194fd3390', '2002-08-01', 3, 250000, 250000, 1000000, 0, 0),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\x750bab3800a9f7922ee5e84e65e098bb2997ece6f2497b775d8f203194fd3390', '2002-09-01', 3, 250000, 250000, 750000, 0, 0),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\x750bab3800a9f7922ee5e84e65e098bb2997ece6f2497b775d8f203194fd3390', '2002-10-01', 3, 250000, 250000, 500000, 0, 0),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\x750bab3800a9f7922ee5e84e65e098bb2997ece6f2497b775d8f203194fd3390', '2002-11-01', 3, 250000, 250000, 250000, 0, 0),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\x750bab3800a9f7922ee5e84e65e098bb2997ece6f2497b775d8f203194fd3390', '2002-12-01', 3, 250000, 250000, 0, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x8b895645eee089a321129948cde4a4a0cfa46b8d3be03d4b7fcc61b6556a8a55', '2005-02-01', 3, 500000, 500000, 17500000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x8b895645eee089a321129948cde4a4a0cfa46b8d3be03d4b7fcc61b6556a8a55', '2005-03-01', 3, 500000, 500000, 17000000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x8b895645eee089a321129948cde4a4a0cfa46b8d3be03d4b7fcc61b6556a8a55', '2005-04-01', 3, 500000, 500000, 16500000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x8b895645eee089a321129948cde4a4a0cfa46b8d3be03d4b7fcc61b6556a8a55', '2005-05-01', 3, 500000, 500000, 16000000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x8b895645eee089a321129948cde4a4a0cfa46b8d3be03d4b7fcc61b6556a8a55', '2005-06-01', 3, 500000, 500000, 15500000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x8b895645eee089a321129948cde4a4a0cfa46b8d3be03d4b7fcc61b6556a8a55', '2005-07-01', 3, 500000, 0, 15500000, 30, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x8b895645eee089a321129948cde4a4a0cfa46b8d3be03d4b7fcc61b6556a8a55', '2005-08-01', 3, 1000000, 0, 15500000, 60, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x8b895645eee089a321129948cde4a4a0cfa46b8d3be03d4b7fcc61b6556a8a55', '2005-09-01', 3, 1500000, 0, 15500000, 90, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-02-01', 3, 140000, 140000, 3220000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-03-01', 3, 140000, 140000, 3080000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-04-01', 3, 140000, 140000, 2940000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-05-01', 3, 140000, 140000, 2800000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-06-01', 3, 140000, 140000, 2660000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-07-01', 3, 140000, 140000, 2520000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-08-01', 3, 140000, 140000, 2380000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-09-01', 3, 140000, 140000, 2240000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-10-01', 3, 140000, 140000, 2100000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-11-01', 3, 140000, 140000, 1960000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2004-12-01', 3, 140000, 140000, 1820000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2005-01-01', 3, 140000, 140000, 1680000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2005-02-01', 3, 140000, 140000, 1540000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2005-03-01', 3, 140000, 140000, 1400000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2005-04-01', 3, 140000, 140000, 1260000, 0, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2005-05-01', 3, 140000, 0, 1260000, 30, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2005-06-01', 3, 280000, 140000, 1120000, 30, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2005-07-01', 3, 280000, 0, 1120000, 60, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2005-08-01', 3, 420000, 0, 1120000, 90, 0),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x08d5ee1977a3e608746a994332fe6d3d766ebb96449e346efbd6c9a0a02c86cc', '2005-09-01', 3, 560000, 0, 1120000, 120, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-02-01', 3, 240000, 240000, 2640000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-03-01', 3, 240000, 240000, 2400000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-04-01', 3, 240000, 240000, 2160000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-05-01', 3, 240000, 240000, 1920000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-06-01', 3, 240000, 240000, 1680000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-07-01', 3, 240000, 240000, 1440000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-08-01', 3, 240000, 240000, 1200000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-09-01', 3, 240000, 240000, 960000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-10-01', 3, 240000, 240000, 720000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-11-01', 3, 240000, 240000, 480000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2003-12-01', 3, 240000, 240000, 240000, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\x7e4bee552171723226a2d01d8a0bad0307c45e185406dc17de4024d1a04077be', '2004-01-01', 3, 240000, 240000, 0, 0, 0),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\xe2700178f4254c6abde8b971160acc6150a59763c2cc7b0e816437e2f494d6f8', '2005-05-01', 3, 320000, 320000, 1600000, 0, 0),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\xe2700178f4254c6abde8b971160acc6150a59763c2cc7b0e816437e2f494d6f8', '2005-06-01', 3, 320000, 320000, 1280000, 0, 0),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\xe2700178f4254c6abde8b971160acc6150a59763c2cc7b0e816437e2f494d6f8', '2005-07-01', 3, 320000, 320000, 960000, 0, 0),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\xe2700178f4254c6abde8b971160acc6150a59763c2cc7b0e816437e2f494d6f8', '2005-08-01', 3, 320000, 320000, 640000, 0, 0),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', '\xe2700178f4254c6abde8b971160acc6150a59763c2cc7b0e816437e2f494d6f8', '2005-09-01', 3, 320000, 320000, 320000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2004-07-01', 3, 480000, 480000, 16800000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2004-08-01', 3, 480000, 480000, 16320000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2004-09-01', 3, 480000, 480000, 15840000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2004-10-01', 3, 480000, 480000, 15360000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2004-11-01', 3, 480000, 480000, 14880000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2004-12-01', 3, 480000, 480000, 14400000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2005-01-01', 3, 480000, 480000, 13920000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2005-02-01', 3, 480000, 480000, 13440000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2005-03-01', 3, 480000, 480000, 12960000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2005-04-01', 3, 480000, 480000, 12480000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2005-05-01', 3, 480000, 480000, 12000000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2005-06-01', 3, 480000, 480000, 11520000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2005-07-01', 3, 480000, 480000, 11040000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2005-08-01', 3, 480000, 480000, 10560000, 0, 0),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', '\x450637570915b72a27b3521a66a6d90f4ed939780be8db74ba17a38f6dc5dd45', '2005-09-01', 3, 480000, 480000, 10080000, 0, 0),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xf9983582eb776c7cc2100cd46f369b219246ace6022fff0d4e8d17070ae48b5c', '2003-12-01', 3, 550000, 550000, 2750000, 0, 0),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xf9983582eb776c7cc2100cd46f369b219246ace6022fff0d4e8d17070ae48b5c', '2004-01-01', 3, 550000, 550000, 2200000, 0, 0),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xf9983582eb776c7cc2100cd46f369b219246ace6022fff0d4e8d17070ae48b5c', '2004-02-01', 3, 550000, 550000, 1650000, 0, 0),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xf9983582eb776c7cc2100cd46f369b219246ace6022fff0d4e8d17070ae48b5c', '2004-03-01', 3, 550000, 550000, 1100000, 0, 0),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xf9983582eb776c7cc2100cd46f369b219246ace6022fff0d4e8d17070ae48b5c', '2004-04-01', 3, 550000, 550000, 550000, 0, 0),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xf9983582eb776c7cc2100cd46f369b219246ace6022fff0d4e8d17070ae48b5c', '2004-05-01', 3, 550000, 550000, 0, 0, 0),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3ea3530fd12440fe15294422e2302450638435eef424b589bef876e337eed7db', '2003-09-01', 3, 500000, 500000, 2500000, 0, 0),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3ea3530fd12440fe15294422e2302450638435eef424b589bef876e337eed7db', '2003-10-01', 3, 500000, 0, 2500000, 30, 0),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3ea3530fd12440fe15294422e2302450638435eef424b589bef876e337eed7db', '2003-11-01', 3, 1000000, 1000000, 1500000, 0, 0),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3ea3530fd12440fe15294422e2302450638435eef424b589bef876e337eed7db', '2003-12-01', 3, 500000, 500000, 1000000, 0, 0),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3ea3530fd12440fe15294422e2302450638435eef424b589bef876e337eed7db', '2004-01-01', 3, 500000, 500000, 500000, 0, 0),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3ea3530fd12440fe15294422e2302450638435eef424b589bef876e337eed7db', '2004-02-01', 3, 500000, 500000, 0, 0, 0),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xf098ef56e132843b72a9a744df2ceaa08cee386e42fcd23eb66b31a32a009c56', '2002-11-01', 3, 410000, 410000, 2050000, 0, 0),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xf098ef56e132843b72a9a744df2ceaa08cee386e42fcd23eb66b31a32a009c56', '2002-12-01', 3, 410000, 410000, 1640000, 0, 0),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xf098ef56e132843b72a9a744df2ceaa08cee386e42fcd23eb66b31a32a009c56', '2003-01-01', 3, 410000, 410000, 1230000, 0, 0),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xf098ef56e132843b72a9a744df2ceaa08cee386e42fcd23eb66b31a32a009c56', '2003-02-01', 3, 410000, 410000, 820000, 0, 0),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xf098ef56e132843b72a9a744df2ceaa08cee386e42fcd23eb66b31a32a009c56', '2003-03-01', 3, 410000, 410000, 410000, 0, 0),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', '\xf098ef56e132843b72a9a744df2ceaa08cee386e42fcd23eb66b31a32a009c56', '2003-04-01', 3, 410000, 410000, 0, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2002-10-01', 3, 140000, 140000, 3220000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2002-11-01', 3, 140000, 140000, 3080000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2002-12-01', 3, 140000, 140000, 2940000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-01-01', 3, 140000, 140000, 2800000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-02-01', 3, 140000, 140000, 2660000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-03-01', 3, 140000, 140000, 2520000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-04-01', 3, 140000, 140000, 2380000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-05-01', 3, 140000, 140000, 2240000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-06-01', 3, 140000, 140000, 2100000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-07-01', 3, 140000, 140000, 1960000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-08-01', 3, 140000, 0, 1960000, 30, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-09-01', 3, 280000, 280000, 1680000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-10-01', 3, 140000, 140000, 1540000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-11-01', 3, 140000, 140000, 1400000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2003-12-01', 3, 140000, 140000, 1260000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2004-01-01', 3, 140000, 140000, 1120000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2004-02-01', 3, 140000, 140000, 980000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2004-03-01', 3, 140000, 140000, 840000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2004-04-01', 3, 140000, 140000, 700000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2004-05-01', 3, 140000, 140000, 560000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2004-06-01', 3, 140000, 140000, 420000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2004-07-01', 3, 140000, 140000, 280000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2004-08-01', 3, 140000, 140000, 140000, 0, 0),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x90ed705c75f42ee7a1ae15f3fe422d68367a163b9733698a8abdce01b4929396', '2004-09-01', 3, 140000, 140000, 0, 0, 0),
	('\x4be5ea31db71b93b761081a90c7c8c1dc19a5f359aabf6287faec2a849e18e13', '\xef3f7429818b75c9baef2538e16550d92b9da5861625e9ea7b26ab0cadedb38a', '2005-01-01', 3, 550000, 550000, 2750000, 0, 0),
	('\x4be5ea31db71b93b761081a90c7c8c1dc19a5f359aabf6287faec2a849e18e13', '\xef3f7429818b75c9baef2538e16550d92b9da5861625e9ea7b26ab0cadedb38a', '2005-02-01', 3, 550000, 550000, 2200000, 0, 0),
	('\x4be5ea31db71b93b761081a90c7c8c1dc19a5f359aabf6287faec2a849e18e13', '\xef3f7429818b75c9baef2538e16550d92b9da5861625e9ea7b26ab0cadedb38a', '2005-03-01', 3, 550000, 550000, 1650000, 0, 0),
	('\x4be5ea31db71b93b761081a90c7c8c1dc19a5f359aabf6287faec2a849e18e13', '\xef3f7429818b75c9baef2538e16550d92b9da5861625e9ea7b26ab0cadedb38a', '2005-04-01', 3, 550000, 550000, 1100000, 0, 0),
	('\x4be5ea31db71b93b761081a90c7c8c1dc19a5f359aabf6287faec2a849e18e13', '\xef3f7429818b75c9baef2538e16550d92b9da5861625e9ea7b26ab0cadedb38a', '2005-05-01', 3, 550000, 550000, 550000, 0, 0),
	('\x4be5ea31db71b93b761081a90c7c8c1dc19a5f359aabf6287faec2a849e18e13', '\xef3f7429818b75c9baef2538e16550d92b9da5861625e9ea7b26ab0cadedb38a', '2005-06-01', 3, 550000, 550000, 0, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2002-12-01', 3, 570000, 570000, 19950000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-01-01', 3, 570000, 570000, 19380000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-02-01', 3, 570000, 570000, 18810000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-03-01', 3, 570000, 570000, 18240000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-04-01', 3, 570000, 570000, 17670000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-05-01', 3, 570000, 570000, 17100000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-06-01', 3, 570000, 570000, 16530000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-07-01', 3, 570000, 570000, 15960000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-08-01', 3, 570000, 570000, 15390000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-09-01', 3, 570000, 570000, 14820000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-10-01', 3, 570000, 570000, 14250000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-11-01', 3, 570000, 570000, 13680000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2003-12-01', 3, 570000, 570000, 13110000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-01-01', 3, 570000, 570000, 12540000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-02-01', 3, 570000, 570000, 11970000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-03-01', 3, 570000, 570000, 11400000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-04-01', 3, 570000, 0, 11400000, 30, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-05-01', 3, 1140000, 570000, 10830000, 30, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-06-01', 3, 1140000, 570000, 10260000, 30, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-07-01', 3, 1140000, 570000, 9690000, 30, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-08-01', 3, 1140000, 570000, 9120000, 30, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-09-01', 3, 1140000, 570000, 8550000, 30, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-10-01', 3, 1140000, 570000, 7980000, 30, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-11-01', 3, 1140000, 0, 7980000, 60, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2004-12-01', 3, 1710000, 1710000, 6270000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2005-01-01', 3, 570000, 570000, 5700000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2005-02-01', 3, 570000, 570000, 5130000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2005-03-01', 3, 570000, 570000, 4560000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2005-04-01', 3, 570000, 570000, 3990000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2005-05-01', 3, 570000, 570000, 3420000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2005-06-01', 3, 570000, 570000, 2850000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2005-07-01', 3, 570000, 570000, 2280000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2005-08-01', 3, 570000, 570000, 1710000, 0, 0),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xb15be788e0d248f148e8162fdbe03894525f878ae5c611a915be4519624d1431', '2005-09-01', 3, 570000, 570000, 1140000, 0, 0),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', '2005-01-01', 3, 120000, 120000, 2760000, 0, 0),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', '2005-02-01', 3, 120000, 120000, 2640000, 0, 0),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', '2005-03-01', 3, 120000, 120000, 2520000, 0, 0),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', '2005-04-01', 3, 120000, 120000, 2400000, 0, 0),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', '2005-05-01', 3, 120000, 120000, 2280000, 0, 0),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', '2005-06-01', 3, 120000, 120000, 2160000, 0, 0),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', '2005-07-01', 3, 120000, 120000, 2040000, 0, 0),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', '2005-08-01', 3, 120000, 120000, 1920000, 0, 0),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x7ac99733117e561e52c483ee09df080a489a11470b74676832ca56b752ad2fd0', '2005-09-01', 3, 120000, 120000, 1800000, 0, 0),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', '2005-01-01', 3, 120000, 120000, 1320000, 0, 0),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', '2005-02-01', 3, 120000, 120000, 1200000, 0, 0),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', '2005-03-01', 3, 120000, 120000, 1080000, 0, 0),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', '2005-04-01', 3, 120000, 120000, 960000, 0, 0),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', '2005-05-01', 3, 120000, 0, 960000, 30, 0),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', '2005-06-01', 3, 240000, 120000, 840000, 30, 0),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', '2005-07-01', 3, 240000, 240000, 600000, 0, 0),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', '2005-08-01', 3, 120000, 120000, 480000, 0, 0),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xae672803d64d2f9675ccc6733596a137daae84b4d3e806b1628adff03aef2196', '2005-09-01', 3, 120000, 120000, 360000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2004-06-01', 3, 160000, 160000, 3680000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2004-07-01', 3, 160000, 160000, 3520000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2004-08-01', 3, 160000, 160000, 3360000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2004-09-01', 3, 160000, 160000, 3200000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2004-10-01', 3, 160000, 160000, 3040000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2004-11-01', 3, 160000, 160000, 2880000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2004-12-01', 3, 160000, 160000, 2720000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2005-01-01', 3, 160000, 160000, 2560000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2005-02-01', 3, 160000, 160000, 2400000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2005-03-01', 3, 160000, 160000, 2240000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2005-04-01', 3, 160000, 0, 2240000, 30, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2005-05-01', 3, 320000, 160000, 2080000, 30, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2005-06-01', 3, 320000, 160000, 1920000, 30, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2005-07-01', 3, 320000, 320000, 1600000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2005-08-01', 3, 160000, 160000, 1440000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xd96463c82c17892e14d0741eb732061a3b1be63422d2c78711999af1e95b3c0e', '2005-09-01', 3, 160000, 160000, 1280000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xab88d59608fede72120f26fb3fc3a5fd39a0d10e6b013f420d7ca057ff049022', '2005-04-01', 3, 110000, 110000, 2530000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xab88d59608fede72120f26fb3fc3a5fd39a0d10e6b013f420d7ca057ff049022', '2005-05-01', 3, 110000, 110000, 2420000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xab88d59608fede72120f26fb3fc3a5fd39a0d10e6b013f420d7ca057ff049022', '2005-06-01', 3, 110000, 110000, 2310000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xab88d59608fede72120f26fb3fc3a5fd39a0d10e6b013f420d7ca057ff049022', '2005-07-01', 3, 110000, 110000, 2200000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xab88d59608fede72120f26fb3fc3a5fd39a0d10e6b013f420d7ca057ff049022', '2005-08-01', 3, 110000, 110000, 2090000, 0, 0),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\xab88d59608fede72120f26fb3fc3a5fd39a0d10e6b013f420d7ca057ff049022', '2005-09-01', 3, 110000, 110000, 1980000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2002-10-01', 3, 330000, 330000, 11550000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2002-11-01', 3, 330000, 330000, 11220000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2002-12-01', 3, 330000, 330000, 10890000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-01-01', 3, 330000, 0, 10890000, 30, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-02-01', 3, 660000, 330000, 10560000, 30, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-03-01', 3, 660000, 0, 10560000, 60, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-04-01', 3, 990000, 0, 10560000, 90, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-05-01', 3, 1320000, 0, 10560000, 120, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-06-01', 3, 1650000, 330000, 10230000, 120, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-07-01', 3, 1650000, 330000, 9900000, 120, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-08-01', 3, 1650000, 330000, 9570000, 120, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-09-01', 3, 1650000, 0, 9570000, 150, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-10-01', 3, 1980000, 1980000, 7590000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-11-01', 3, 330000, 330000, 7260000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2003-12-01', 3, 330000, 330000, 6930000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-01-01', 3, 330000, 330000, 6600000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-02-01', 3, 330000, 330000, 6270000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-03-01', 3, 330000, 330000, 5940000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-04-01', 3, 330000, 330000, 5610000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-05-01', 3, 330000, 330000, 5280000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-06-01', 3, 330000, 330000, 4950000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-07-01', 3, 330000, 330000, 4620000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-08-01', 3, 330000, 330000, 4290000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-09-01', 3, 330000, 330000, 3960000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-10-01', 3, 330000, 330000, 3630000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-11-01', 3, 330000, 330000, 3300000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2004-12-01', 3, 330000, 330000, 2970000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2005-01-01', 3, 330000, 330000, 2640000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2005-02-01', 3, 330000, 330000, 2310000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2005-03-01', 3, 330000, 330000, 1980000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2005-04-01', 3, 330000, 330000, 1650000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2005-05-01', 3, 330000, 330000, 1320000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2005-06-01', 3, 330000, 330000, 990000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2005-07-01', 3, 330000, 330000, 660000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2005-08-01', 3, 330000, 330000, 330000, 0, 0),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x050c0e023041f53604328409eef97bcb6bd26f307a4bf6ccea482f4f4a820a40', '2005-09-01', 3, 330000, 330000, 0, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2004-10-01', 3, 220000, 220000, 2420000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2004-11-01', 3, 220000, 220000, 2200000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2004-12-01', 3, 220000, 220000, 1980000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2005-01-01', 3, 220000, 220000, 1760000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2005-02-01', 3, 220000, 220000, 1540000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2005-03-01', 3, 220000, 220000, 1320000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2005-04-01', 3, 220000, 220000, 1100000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2005-05-01', 3, 220000, 220000, 880000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2005-06-01', 3, 220000, 220000, 660000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2005-07-01', 3, 220000, 220000, 440000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2005-08-01', 3, 220000, 220000, 220000, 0, 0),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xe2b0a109d62ef5a47d001cc05041a7808d42cc4d550a7b2166d0ec55cc4b3eaa', '2005-09-01', 3, 220000, 220000, 0, 0, 0),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-04-01', 4, NULL, 112900, 8704900, 60, 2274000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-05-01', 4, 8704900, 8704900, 2488200, 0, 2274000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-06-01', 4, 2488200, 2488200, 3184300, 0, 2274000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-07-01', 4, 3184300, 3184300, 510900, 60, 2274000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-08-01', 4, 510900, 8716700, 1376800, 0, 2274000),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', '\xd281b10925ceb22f20a04dcf17bc3703326703fdecb3c8f11c580614955a739b', '2005-09-01', 4, 1376800, 1376800, 16668200, 0, 2274000),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-04-01', 4, NULL, 488700, 3161200, 0, 16683900),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-05-01', 4, 3161200, 493100, 3183200, 0, 16683900),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-06-01', 4, 3183200, 413800, 2827300, 0, 16683900),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-07-01', 4, 2827300, 412700, 2955200, 90, 16683900),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-08-01', 4, 2955200, 8641900, 2945600, 60, 16683900),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', '\xae59e7369c1e9339b5daa972194601310efbfdc92f8268d74ad040ec9f6f26e4', '2005-09-01', 4, 2945600, 58900, 13177900, 90, 16683900),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-04-01', 4, NULL, 508200, 3705900, 0, 12652400),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-05-01', 4, 3705900, 563200, 3908000, 0, 12652400),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-06-01', 4, 3908000, 375100, 4331800, 0, 12652400),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-07-01', 4, 4331800, 255500, 5316500, 0, 12652400),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-08-01', 4, 5316500, 5357500, 5376800, 0, 12652400),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-09-01', 4, 5376800, 774200, 8853500, 60, 12652400),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-04-01', 4, NULL, 516200, 7331300, 0, 13844000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-05-01', 4, 7331300, 1356200, 6759000, 0, 13844000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-06-01', 4, 6759000, 398700, 9118800, 0, 13844000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-07-01', 4, 9118800, 1623100, 9724700, 90, 13844000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-08-01', 4, 9724700, 19874200, 8627200, 0, 13844000),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-09-01', 4, 8627200, 1673600, 708900, 120, 13844000),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-04-01', 4, NULL, 7653100, 3397300, 0, 6275400),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-05-01', 4, 3397300, 3397300, 1777100, 0, 6275400),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-06-01', 4, 1777100, 1777100, 3045500, 0, 6275400),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-07-01', 4, 3045500, 3045500, 2269800, 90, 6275400),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-08-01', 4, 2269800, 5115600, 4156100, 0, 6275400),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', '\xf4bd3a53a02882ada17d7ec3407e830eb5a87d1b0c0b10edd19fdafa61667f8d', '2005-09-01', 4, 4156100, 4156100, 19878900, 0, 6275400),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-04-01', 4, NULL, 7252600, 1177100, 0, 12531300),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-05-01', 4, 1177100, 1177100, 602600, 0, 12531300),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-06-01', 4, 602600, 85500, 1883700, 0, 12531300),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-07-01', 4, 1883700, 305100, 2353900, 120, 12531300),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-08-01', 4, 2353900, 5225000, 3574600, 0, 12531300),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', '\x029820cf208c6bb7326ab04dc5de8831268f2b9cfc2b119fb00b7d4b7d242616', '2005-09-01', 4, 3574600, 493200, 19664400, 60, 12531300),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-04-01', 4, NULL, 471600, 3453800, 0, 732300),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-05-01', 4, 3453800, 352200, 3914900, 0, 732300),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-06-01', 4, 3914900, 775100, 4255600, 0, 732300),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-07-01', 4, 4255600, 817000, 3535500, 30, 732300),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-08-01', 4, 3535500, 759600, 4148500, 0, 732300),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', '\xb9fae89396dbcf324315c22019c07fbbd26ad41590048f37c14bc0b5731c3e7c', '2005-09-01', 4, 4148500, 282000, 19162800, 60, 732300),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-04-01', 4, NULL, 842100, 5172400, 0, 6844900),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-05-01', 4, 5172400, 434400, 9682600, 0, 6844900),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-06-01', 4, 9682600, 1500800, 11639100, 0, 6844900),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-07-01', 4, 11639100, 11639100, 4918900, 120, 6844900),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-08-01', 4, 4918900, 18250300, 0, 0, 6844900),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-09-01', 4, 0, 0, 2385700, 30, 6844900),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-04-01', 4, NULL, 423500, 8526700, 0, 3143200),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-05-01', 4, 8526700, 699100, 8247600, 0, 3143200),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-06-01', 4, 8247600, 668000, 8019700, 0, 3143200),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-07-01', 4, 8019700, 537300, 10758700, 120, 3143200),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-08-01', 4, 10758700, 17316800, 14957500, 0, 3143200),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-09-01', 4, 14957500, 14957500, 2222400, 30, 3143200),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-04-01', 4, NULL, 6100, 559200, 60, 13569500),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-05-01', 4, 559200, 4400, 563100, 60, 13569500),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-06-01', 4, 563100, 11200, 2055300, 30, 13569500),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-07-01', 4, 2055300, 18400, 4009400, 120, 13569500),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-08-01', 4, 4009400, 5240700, 5040800, 30, 13569500),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-09-01', 4, 5040800, 25200, 5943800, 60, 13569500),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-04-01', 4, NULL, 2350300, 181900, 0, 5946600),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-05-01', 4, 181900, 181900, 26400, 0, 5946600),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-06-01', 4, 26400, 4300, 447500, 0, 5946600),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-07-01', 4, 447500, 55000, 843800, 0, 5946600),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-08-01', 4, 843800, 2677900, 925400, 0, 5946600),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', '\xf2e40c4ca6e7c31c72b912b3fa473475f3a1d438c7f3a80e7344c6db3205d87f', '2005-09-01', 4, 925400, 62000, 5779200, 30, 5946600),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-04-01', 4, NULL, 123100, 1853000, 0, 18154000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-05-01', 4, 1853000, 270500, 1695100, 0, 18154000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-06-01', 4, 1695100, 222000, 1957000, 0, 18154000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-07-01', 4, 1957000, 364000, 1701200, 60, 18154000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-08-01', 4, 1701200, 5076200, 1385400, 0, 18154000),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-09-01', 4, 1385400, 236900, 6794100, 30, 18154000),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-04-01', 4, NULL, 331600, 7829800, 0, 9162400),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-05-01', 4, 7829800, 1252700, 8892500, 0, 9162400),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-06-01', 4, 8892500, 8800, 9016900, 60, 9162400),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-07-01', 4, 9016900, 171300, 8978200, 30, 9162400),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-08-01', 4, 8978200, 18956300, 8957900, 60, 9162400),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', '\xbeab95e52fa6a8767c8f7a490cd6d7daf762b6ed24af41eed4dbf495bb51f5f4', '2005-09-01', 4, 8957900, 26800, 11723800, 90, 9162400),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-04-01', 4, NULL, 8000, 400000, 60, 19486500),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-05-01', 4, 400000, 400000, 386700, 0, 19486500),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-06-01', 4, 386700, 23200, 528400, 0, 19486500),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-07-01', 4, 528400, 528400, 610400, 60, 19486500),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-08-01', 4, 610400, 10522100, 169800, 0, 19486500),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', '\x9761b0c04e93f67822b2375cc9ef876821bb5a1bfcc6e6c535c2027cb8fc3ac1', '2005-09-01', 4, 169800, 169800, 12141400, 120, 19486500),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-04-01', 4, NULL, 350900, 2384200, 0, 17117400),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-05-01', 4, 2384200, 360000, 2527100, 0, 17117400),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-06-01', 4, 2527100, 411900, 2256700, 0, 17117400),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-07-01', 4, 2256700, 2256700, 299400, 90, 17117400),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-08-01', 4, 299400, 12569100, 310700, 0, 17117400),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-09-01', 4, 310700, 26000, 50000, 90, 17117400),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-04-01', 4, NULL, 35300, 2205200, 60, 5840300),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-05-01', 4, 2205200, 33000, 2204700, 60, 5840300),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-06-01', 4, 2204700, 8800, 2228800, 60, 5840300),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-07-01', 4, 2228800, 338700, 2040700, 30, 5840300),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-08-01', 4, 2040700, 9324300, 1961300, 0, 5840300),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-09-01', 4, 1961300, 347100, 4378900, 90, 5840300),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-04-01', 5, NULL, 508200, 3705900, 0, 6492100),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-05-01', 5, 3705900, 563200, 3908000, 0, 6492100),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-06-01', 5, 3908000, 375100, 4331800, 0, 6492100),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-07-01', 5, 4331800, 255500, 5316500, 90, 6492100),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-08-01', 5, 5316500, 13310400, 5376800, 0, 6492100),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-09-01', 5, 5376800, 774200, 12531400, 90, 6492100),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-04-01', 5, NULL, 516200, 7331300, 0, 6308200),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-05-01', 5, 7331300, 1356200, 6759000, 0, 6308200),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-06-01', 5, 6759000, 398700, 9118800, 0, 6308200),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-07-01', 5, 9118800, 1623100, 9724700, 30, 6308200),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-08-01', 5, 9724700, 17593900, 8627200, 0, 6308200),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', '\xc9cac313bb4f085ca327e42a8c61f779933d23049fbfc14196f4d9f60cd0435f', '2005-09-01', 5, 8627200, 1673600, 1901700, 60, 6308200),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-04-01', 5, NULL, 1305800, 417800, 0, 12023700),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-05-01', 5, 417800, 417800, 140500, 0, 12023700),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-06-01', 5, 140500, 10800, 893800, 0, 12023700),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-07-01', 5, 893800, 135800, 1134200, 0, 12023700),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-08-01', 5, 1134200, 14524000, 1115100, 0, 12023700),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', '\x163fc19497695737413a2822a8adb8046e6393f179a843015a3ad44173a8ceeb', '2005-09-01', 5, 1115100, 21100, 8859900, 30, 12023700),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-04-01', 5, NULL, 720800, 15135700, 0, 11857900),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-05-01', 5, 15135700, 1907000, 15812600, 0, 11857900),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-06-01', 5, 15812600, 1091000, 16061600, 0, 11857900),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-07-01', 5, 16061600, 2216500, 14681600, 0, 11857900),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-08-01', 5, 14681600, 7266200, 14778400, 0, 11857900),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', '\xc86da6dcb3691ed5209c6e6164a8fd14f83a58c1411cdde258bf8abf88efea44', '2005-09-01', 5, 14778400, 1004900, 18159500, 90, 11857900),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-04-01', 5, NULL, 1321500, 0, 0, 10285500),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-05-01', 5, 0, 0, 0, 0, 10285500),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-06-01', 5, 0, 0, 0, 0, 10285500),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-07-01', 5, 0, 0, 0, 0, 10285500),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-08-01', 5, 0, 3188200, 0, 0, 10285500),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', '\x8f7be27e50bde97361cfff28d96f94b3e56687d96ad6d61f55757ea9bf33e6c2', '2005-09-01', 5, 0, 0, 10921800, 60, 10285500),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-04-01', 5, NULL, 254700, 4736100, 0, 18930700),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-05-01', 5, 4736100, 430900, 5514300, 0, 18930700),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-06-01', 5, 5514300, 733400, 5740200, 0, 18930700),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-07-01', 5, 5740200, 1125000, 5616800, 30, 18930700),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-08-01', 5, 5616800, 2416800, 6437300, 0, 18930700),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-09-01', 5, 6437300, 669400, 8349900, 0, 18930700),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-04-01', 5, NULL, 345300, 4047000, 0, 17308200),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-05-01', 5, 4047000, 372300, 4407800, 0, 17308200),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-06-01', 5, 4407800, 462800, 5523100, 0, 17308200),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-07-01', 5, 5523100, 1032800, 5929700, 0, 17308200),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-08-01', 5, 5929700, 16867800, 5778300, 0, 17308200),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', '\x711e817dfb0ac554c65f059e7a24e118869d6a3cdb28bb1aee730a42fc0db51b', '2005-09-01', 5, 5778300, 889800, 18772600, 0, 17308200),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-04-01', 5, NULL, 323300, 25000, 0, 18515800),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-05-01', 5, 25000, 25000, 109400, 0, 18515800),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-06-01', 5, 109400, 8700, 137200, 0, 18515800),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-07-01', 5, 137200, 15200, 285900, 120, 18515800),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-08-01', 5, 285900, 4232700, 444000, 0, 18515800),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-09-01', 5, 444000, 36400, 5864400, 0, 18515800),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-04-01', 5, NULL, 5389800, 502000, 0, 5310700),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-05-01', 5, 502000, 502000, 1596800, 0, 5310700),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-06-01', 5, 1596800, 1596800, 2499300, 0, 5310700),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-07-01', 5, 2499300, 2499300, 2654100, 90, 5310700),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-08-01', 5, 2654100, 14667300, 3594000, 0, 5310700),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', '\x9ba98b7f713b74ad7fd6618107354ac12f95f8360e1d5bc1a3b283fda351c5dc', '2005-09-01', 5, 3594000, 521100, 6805000, 120, 5310700),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-04-01', 5, NULL, 7755800, 4399900, 0, 15889500),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-05-01', 5, 4399900, 4399900, 4622400, 0, 15889500),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-06-01', 5, 4622400, 4622400, 2707900, 0, 15889500),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-07-01', 5, 2707900, 2707900, 3900800, 30, 15889500),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-08-01', 5, 3900800, 13252700, 3831000, 0, 15889500),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', '\x4daec41cc19f0dd03b7f29c185b00379727f9458c3a75e26dbfe23a5d0481278', '2005-09-01', 5, 3831000, 68900, 16057000, 60, 15889500),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-04-01', 5, NULL, 431900, 3190300, 0, 12773200),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-05-01', 5, 3190300, 414700, 3506100, 0, 12773200),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-06-01', 5, 3506100, 550400, 3755000, 0, 12773200),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-07-01', 5, 3755000, 202700, 4007000, 120, 12773200),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-08-01', 5, 4007000, 10440000, 4517900, 0, 12773200),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', '\x04d25e1084c9e918752d078d126c8fdf78753a620b60d1a4bc0f286e907164f7', '2005-09-01', 5, 4517900, 537600, 2467400, 0, 12773200),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-04-01', 5, NULL, 842100, 5172400, 0, 12261400),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-05-01', 5, 5172400, 434400, 9682600, 0, 12261400),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-06-01', 5, 9682600, 1500800, 11639100, 0, 12261400),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-07-01', 5, 11639100, 11639100, 4918900, 0, 12261400),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-08-01', 5, 4918900, 3598000, 0, 0, 12261400),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-09-01', 5, 0, 0, 6635000, 30, 12261400),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-04-01', 5, NULL, 306200, 2324200, 0, 1661100),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-05-01', 5, 2324200, 6900, 2352000, 60, 1661100),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-06-01', 5, 2352000, 143400, 3232900, 0, 1661100),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-07-01', 5, 3232900, 197200, 3700100, 90, 1661100),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-08-01', 5, 3700100, 19922700, 3546700, 0, 1661100),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', '\x3db290fda3856c54f6b2e8894ad9b1ed63a0cf93e418c794fbe92b58878bb313', '2005-09-01', 5, 3546700, 677400, 730400, 60, 1661100),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-04-01', 5, NULL, 1508500, 0, 0, 11043500),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-05-01', 5, 0, 0, 1579100, 0, 11043500),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-06-01', 5, 1579100, 1579100, 932200, 0, 11043500),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-07-01', 5, 932200, 932200, 0, 90, 11043500),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-08-01', 5, 0, 8889700, 1897500, 0, 11043500),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-09-01', 5, 1897500, 1897500, 10585600, 60, 11043500),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-04-01', 5, NULL, 6100, 559200, 60, 7937100),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-05-01', 5, 559200, 4400, 563100, 60, 7937100),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-06-01', 5, 563100, 11200, 2055300, 30, 7937100),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-07-01', 5, 2055300, 18400, 4009400, 0, 7937100),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-08-01', 5, 4009400, 17549800, 5040800, 30, 7937100),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\xa9b6b89e017c14697b27c38febbf67d6571c25e286de03c71d6c8d3c32d3cc1d', '2005-09-01', 5, 5040800, 25200, 5575500, 60, 7937100),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-04-01', 5, NULL, 20627700, 279800, 0, 8690000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-05-01', 5, 279800, 279800, 0, 0, 8690000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-06-01', 5, 0, 0, 0, 0, 8690000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-07-01', 5, 0, 0, 0, 120, 8690000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-08-01', 5, 0, 10075300, 0, 0, 8690000),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-09-01', 5, 0, 0, 474000, 60, 8690000),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-04-01', 6, NULL, 300, 21500, 60, 14445400),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-05-01', 6, 21500, 0, 21800, 60, 14445400),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-06-01', 6, 21800, 100, 22000, 60, 14445400),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-07-01', 6, 22000, 300, 22000, 0, 14445400),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-08-01', 6, 22000, 13255400, 22200, 60, 14445400),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', '\x5229c5ae0d900348e0f76323aa9a0d99a5d27a106bec0fb4938df7a169024a04', '2005-09-01', 6, 22200, 100, 19217200, 0, 14445400),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-04-01', 6, NULL, 508200, 3705900, 0, 10608900),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-05-01', 6, 3705900, 563200, 3908000, 0, 10608900),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-06-01', 6, 3908000, 375100, 4331800, 0, 10608900),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-07-01', 6, 4331800, 255500, 5316500, 120, 10608900),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-08-01', 6, 5316500, 3662600, 5376800, 0, 10608900),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', '\x18839b04cf96c485f0bbcc46abc059b3372e994ef46f3d1212aadcc13fe7c0dc', '2005-09-01', 6, 5376800, 774200, 16671700, 120, 10608900);
INSERT INTO credit.repayment_record VALUES
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-04-01', 6, NULL, 709600, 7036100, 0, 4279400),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-05-01', 6, 7036100, 781000, 6937900, 0, 4279400),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-06-01', 6, 6937900, 783900, 7734400, 0, 4279400),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-07-01', 6, 7734400, 1160100, 7501500, 120, 4279400),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-08-01', 6, 7501500, 11291600, 8481800, 0, 4279400),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', '\x429afa7ab057f27642be83a949cd1115c7257d773619ed1f0b77413a670bfce9', '2005-09-01', 6, 8481800, 1280700, 6700200, 120, 4279400),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-04-01', 6, NULL, 254700, 4736100, 0, 13231300),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-05-01', 6, 4736100, 430900, 5514300, 0, 13231300),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-06-01', 6, 5514300, 733400, 5740200, 0, 13231300),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-07-01', 6, 5740200, 1125000, 5616800, 120, 13231300),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-08-01', 6, 5616800, 6505800, 6437300, 0, 13231300),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', '\xfccd0851f3829a90c3bdbb19f34d96a2be7d7f0faf2c34f60296f1163c64fba4', '2005-09-01', 6, 6437300, 669400, 5268500, 90, 13231300),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-04-01', 6, NULL, 323300, 25000, 0, 11719200),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-05-01', 6, 25000, 25000, 109400, 0, 11719200),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-06-01', 6, 109400, 8700, 137200, 0, 11719200),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-07-01', 6, 137200, 15200, 285900, 90, 11719200),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-08-01', 6, 285900, 6440300, 444000, 0, 11719200),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', '\x7086678c9b541eadfe2b6a79ce874e03902fae79ca376e84699831d5fe5362a9', '2005-09-01', 6, 444000, 36400, 12445500, 0, 11719200),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-04-01', 6, NULL, 842100, 5172400, 0, 4129600),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-05-01', 6, 5172400, 434400, 9682600, 0, 4129600),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-06-01', 6, 9682600, 1500800, 11639100, 0, 4129600),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-07-01', 6, 11639100, 11639100, 4918900, 0, 4129600),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-08-01', 6, 4918900, 4858800, 0, 0, 4129600),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', '\xb88196f5888a11112a0ec84a62f6bbd42e129fc8ea50ee40de600fe07e4aecb1', '2005-09-01', 6, 0, 0, 12044200, 30, 4129600),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-04-01', 6, NULL, 1508500, 0, 0, 9545700),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-05-01', 6, 0, 0, 1579100, 0, 9545700),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-06-01', 6, 1579100, 1579100, 932200, 0, 9545700),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-07-01', 6, 932200, 932200, 0, 60, 9545700),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-08-01', 6, 0, 6900700, 1897500, 0, 9545700),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', '\x84be5e00276062f0ffba2a6b898b7897e60507229d854a3fa1d20c45ef77c761', '2005-09-01', 6, 1897500, 1897500, 94900, 30, 9545700),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-04-01', 6, NULL, 423500, 8526700, 0, 1853900),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-05-01', 6, 8526700, 699100, 8247600, 0, 1853900),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-06-01', 6, 8247600, 668000, 8019700, 0, 1853900),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-07-01', 6, 8019700, 537300, 10758700, 0, 1853900),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-08-01', 6, 10758700, 373600, 14957500, 0, 1853900),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', '\x0a2a687ae18dcc37e1bbdb66e56d5f675d32976123372e29f88be21b3576dc0a', '2005-09-01', 6, 14957500, 14957500, 3403100, 30, 1853900),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-04-01', 6, NULL, 1048800, 194200, 0, 8068300),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-05-01', 6, 194200, 194200, 492000, 0, 8068300),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-06-01', 6, 492000, 492000, 46200, 0, 8068300),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-07-01', 6, 46200, 46200, 39400, 90, 8068300),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-08-01', 6, 39400, 13282400, 368500, 0, 8068300),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', '\xce0bbcaceb93f94d858c6c16d8bb93081182ec2410ca579a04a237a63c469587', '2005-09-01', 6, 368500, 368500, 10304500, 60, 8068300),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-04-01', 6, NULL, 5461100, 0, 0, 13262900),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-05-01', 6, 0, 0, 0, 0, 13262900),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-06-01', 6, 0, 0, 0, 0, 13262900),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-07-01', 6, 0, 0, 0, 0, 13262900),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-08-01', 6, 0, 9984500, 0, 0, 13262900),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', '\x8c39be94165bbd576805cc9656a7e3ed360caf14c903dc5ed991db5ca5962b58', '2005-09-01', 6, 0, 0, 17438500, 0, 13262900),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-04-01', 6, NULL, 123100, 1853000, 0, 7311900),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-05-01', 6, 1853000, 270500, 1695100, 0, 7311900),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-06-01', 6, 1695100, 222000, 1957000, 0, 7311900),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-07-01', 6, 1957000, 364000, 1701200, 60, 7311900),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-08-01', 6, 1701200, 12442400, 1385400, 0, 7311900),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', '\x4f1c3c011a5021c9855ab865da25b91f84e9f3598513ef1d26cf82a30651cb6d', '2005-09-01', 6, 1385400, 236900, 2199100, 30, 7311900),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-04-01', 6, NULL, 576200, 6909700, 0, 903000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-05-01', 6, 6909700, 407600, 9547900, 0, 903000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-06-01', 6, 9547900, 76300, 9613600, 60, 903000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-07-01', 6, 9613600, 48000, 9709000, 90, 903000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-08-01', 6, 9709000, 6408000, 10280500, 0, 903000),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', '\x452926045430a26ac60217c599bebce192eab56fab03ce608581a8cdb9629199', '2005-09-01', 6, 10280500, 986900, 8481200, 30, 903000),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-04-01', 6, NULL, 3898000, 794900, 0, 5206800),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-05-01', 6, 794900, 12700, 826800, 30, 5206800),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-06-01', 6, 826800, 0, 1270000, 30, 5206800),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-07-01', 6, 1270000, 1270000, 1739500, 0, 5206800),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-08-01', 6, 1739500, 8983700, 488600, 0, 5206800),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', '\x54069c5d510199cb97a66cfb9c8a90cb4da5b6818eac1564ff46165ea2f46a66', '2005-09-01', 6, 488600, 488600, 6017900, 120, 5206800),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-04-01', 6, NULL, 20627700, 279800, 0, 18158300),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-05-01', 6, 279800, 279800, 0, 0, 18158300),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-06-01', 6, 0, 0, 0, 0, 18158300),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-07-01', 6, 0, 0, 0, 30, 18158300),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-08-01', 6, 0, 6349400, 0, 0, 18158300),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', '\x3966f16ce4c85194738820c0e6c2b74b9a48c7401b738a69d72d5b5f4bf38daa', '2005-09-01', 6, 0, 0, 15696600, 120, 18158300),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-04-01', 6, NULL, 350900, 2384200, 0, 28000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-05-01', 6, 2384200, 360000, 2527100, 0, 28000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-06-01', 6, 2527100, 411900, 2256700, 0, 28000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-07-01', 6, 2256700, 2256700, 299400, 0, 28000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-08-01', 6, 299400, 4796100, 310700, 0, 28000),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', '\x6d7adc2a92b8d38555af921b1f067ecd24890823e58251c8a0a084912b65feb0', '2005-09-01', 6, 310700, 26000, 9347600, 30, 28000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-04-01', 6, NULL, 35300, 2205200, 60, 17210000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-05-01', 6, 2205200, 33000, 2204700, 60, 17210000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-06-01', 6, 2204700, 8800, 2228800, 60, 17210000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-07-01', 6, 2228800, 338700, 2040700, 120, 17210000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-08-01', 6, 2040700, 11329200, 1961300, 0, 17210000),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', '\x6486fa6961c27d92776926a25985a165b744a6e01b379a4fa98d482376af8e28', '2005-09-01', 6, 1961300, 347100, 17042100, 0, 17210000),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-02-01', 7, 100000, 100000, 1100000, 0, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-03-01', 7, 100000, 100000, 1100000, 0, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-04-01', 7, 100000, 100000, 1100000, 0, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-05-01', 7, 100000, 100000, 1100000, 0, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-06-01', 7, 100000, 100000, 1100000, 0, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-07-01', 7, 100000, 100000, 1100000, 0, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-08-01', 7, 100000, 100000, 1100000, 0, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-09-01', 7, 100000, 100000, 1100000, 0, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x1c526cae6d3f5ae79df404aa045ef35e8637224aa22e6e7a73d36728084df92d', '2005-02-01', 7, 45000, 0, 1100000, 121, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x1c526cae6d3f5ae79df404aa045ef35e8637224aa22e6e7a73d36728084df92d', '2005-03-01', 7, 45000, 0, 1100000, 121, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x1c526cae6d3f5ae79df404aa045ef35e8637224aa22e6e7a73d36728084df92d', '2005-04-01', 7, 45000, 0, 1100000, 121, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x1c526cae6d3f5ae79df404aa045ef35e8637224aa22e6e7a73d36728084df92d', '2005-05-01', 7, 45000, 0, 1100000, 121, 0),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', '\x1c526cae6d3f5ae79df404aa045ef35e8637224aa22e6e7a73d36728084df92d', '2005-06-01', 7, 45000, 0, 1100000, 121, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\x028ef9250cd59292ea9607e738bcb75bdb3b4d9218ee0320e8efeac6f39fe8ba', '2005-03-01', 7, 100000, 100000, 1100000, 60, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\x028ef9250cd59292ea9607e738bcb75bdb3b4d9218ee0320e8efeac6f39fe8ba', '2005-04-01', 7, 100000, 100000, 1100000, 60, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\x028ef9250cd59292ea9607e738bcb75bdb3b4d9218ee0320e8efeac6f39fe8ba', '2005-05-01', 7, 100000, 100000, 1100000, 60, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\x028ef9250cd59292ea9607e738bcb75bdb3b4d9218ee0320e8efeac6f39fe8ba', '2005-06-01', 7, 100000, 100000, 1100000, 60, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\x028ef9250cd59292ea9607e738bcb75bdb3b4d9218ee0320e8efeac6f39fe8ba', '2005-07-01', 7, 100000, 100000, 1100000, 60, 0),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', '\x028ef9250cd59292ea9607e738bcb75bdb3b4d9218ee0320e8efeac6f39fe8ba', '2005-08-01', 7, 100000, 100000, 1100000, 60, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-02-01', 9, 100000, 100000, 1100000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-03-01', 9, 100000, 100000, 1100000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-04-01', 9, 100000, 100000, 1100000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-05-01', 9, 100000, 100000, 1100000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-06-01', 9, 100000, 100000, 1100000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-07-01', 9, 100000, 100000, 1100000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-08-01', 9, 100000, 100000, 1100000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-09-01', 9, 100000, 100000, 1100000, 0, 0),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', '\x3a23b79f0a796f3226a9e613922065faec90fc0ebca9a6d51df172aa31966881', '2005-05-01', 10, 100000, 1, 1100000, 30, 0);


--
-- Data for Name: summary; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.summary VALUES
	('\x22854a64df6b1b9baa8d94279b3789b9f8a9e7ff36cf7ce9eb0ce941274e36b7', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{8000000,8000000,8000000,8000000,8000000,8000000}}', '{{2811600,2784300,443500,662800,632100,56700}}', '{{2811600,2784300,443500,662800,632100,56700}}', '{{0,0,0,0,0,0}}', '{{0,2811600,2784300,443500,662800,632100}}', '{{0,430100,2784300,443500,662800,632100}}', '{{313200,430100,2784300,443500,662800,632100}}', '{{2811600,2784300,443500,662800,632100,56700}}'),
	('\x2a19360c8ceb6c17c61a9d9eeffe89d9d07aa4250e8e4d2cde612a0b4ebe66ae', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{50000000,50000000,50000000,50000000,50000000,50000000}}', '{{3830700,2645900,3300700,1102800,4172700,180100}}', '{{3830700,2645900,3300700,1102800,4172700,180100}}', '{{0,0,0,0,0,0}}', '{{0,3830700,2645900,3300700,1102800,4172700}}', '{{0,3830700,2645900,3300700,1102800,4172700}}', '{{4476400,3830700,2645900,3300700,1102800,4172700}}', '{{3830700,2645900,3300700,1102800,4172700,180100}}'),
	('\x01a2076633445af0be142f4469474f0da9a2828860cf9e3c8a3579447672b0fa', 3, '2004-07-01', '{2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16}', '{1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,1,1,0,1,1}', '{0,0,0,0,0,0,0,0,0,0,60,60,0,60,30}', '{0,0,0,0,0,0,0,0,0,0,60,60,0,60,30}', '{1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,2,1,1,2,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-07-01}', '{{0,0,0,0,0,0,0,0,0,30000000,30000000,30000000,30000000,30000000,30000000}}', '{{16800000,16320000,15840000,15360000,14880000,14400000,13920000,13440000,12960000,26447200,26134100,25650900,23955100,23655700,25475900}}', '{{0,0,0,0,0,0,0,0,0,13967200,14134100,14130900,12915100,13095700,15395900}}', '{{0,0,0,0,0,0,0,0,0,0,13925300,13922100,0,12902200,12977900}}', '{{480000,480000,480000,480000,480000,480000,480000,480000,480000,480000,14447200,14614100,14610900,13395100,13575700}}', '{{480000,480000,480000,480000,480000,480000,480000,480000,480000,480000,521900,692000,3023500,492900,597800}}', '{{480000,480000,480000,480000,480000,480000,480000,480000,480000,3254700,521900,692000,3023500,492900,597800}}', '{{16800000,16320000,15840000,15360000,14880000,14400000,13920000,13440000,12960000,26447200,26134100,25650900,23955100,23655700,25475900}}'),
	('\x4b4d3d6fea1e0bc66092b123a1b2ec15738b73701d3dab3a67e374a17c02b5d7', 5, '2005-01-01', '{2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,1}', '{0,0,0,0,0,0,0,0,30}', '{0,0,0,0,0,0,0,0,30}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,1}', '{0,0,0,0,0,0,0,0,0}', '{CNY,TWD}', '{2005-01-01,2005-04-01}', '{{0,0,0,0,0,0,0,0,0},{0,0,0,12023700,12023700,12023700,12023700,12023700,12023700}}', '{{2760000,2640000,2520000,2400000,2280000,2160000,2040000,1920000,1800000},{0,0,0,417800,140500,893800,1134200,1115100,8859900}}', '{{0,0,0,0,0,0,0,0,0},{0,0,0,417800,140500,893800,1134200,1115100,8859900}}', '{{0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,1094000}}', '{{120000,120000,120000,120000,120000,120000,120000,120000,120000},{0,0,0,0,417800,140500,893800,1134200,1115100}}', '{{120000,120000,120000,120000,120000,120000,120000,120000,120000},{0,0,0,0,417800,10800,135800,14524000,21100}}', '{{120000,120000,120000,120000,120000,120000,120000,120000,120000},{0,0,0,1305800,417800,10800,135800,14524000,21100}}', '{{2760000,2640000,2520000,2400000,2280000,2160000,2040000,1920000,1800000},{0,0,0,417800,140500,893800,1134200,1115100,8859900}}'),
	('\x5861d0d43674ac001dcc33020b23b35a9ba092730ecbf7dc2f2937e155605e85', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{30000000,30000000,30000000,30000000,30000000,30000000}}', '{{10017200,10681000,9989400,11487700,11230700,12777000}}', '{{10017200,10681000,9989400,11487700,11230700,12777000}}', '{{0,0,0,0,0,0}}', '{{0,10017200,10681000,9989400,11487700,11230700}}', '{{0,971600,1847800,948900,769600,1078100}}', '{{2114600,971600,1847800,948900,769600,1078100}}', '{{10017200,10681000,9989400,11487700,11230700,12777000}}'),
	('\x4cc5f77a9a497781095eb7596481d8533cb28e1d6479c8165b1dbcd343ac6919', 5, '2005-01-01', '{2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{0,0,0,0,1,1,0,0,1}', '{0,0,0,0,30,30,0,0,90}', '{0,0,0,0,30,30,0,0,90}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,1,1,2,2,1}', '{0,0,0,0,0,0,0,0,0}', '{TWD}', '{2005-01-01}', '{{0,0,0,11857900,11857900,11857900,11857900,11857900,11857900}}', '{{1320000,1200000,1080000,16095700,16772600,16901600,15281600,15258400,18519500}}', '{{0,0,0,15135700,15812600,16061600,14681600,14778400,18159500}}', '{{0,0,0,0,120000,120000,0,0,13773500}}', '{{120000,120000,120000,120000,15255700,16052600,16301600,14801600,14898400}}', '{{120000,120000,120000,120000,1907000,1211000,2456500,7386200,1124900}}', '{{120000,120000,120000,840800,1907000,1211000,2456500,7386200,1124900}}', '{{1320000,1200000,1080000,16095700,16772600,16901600,15281600,15258400,18519500}}'),
	('\x571e0c36ad098e2beb7cf2a2f7b94285e577e1754085eae1a8ebcb910eadff14', 5, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,1}', '{0,0,0,0,0,60}', '{0,0,0,0,0,60}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{10285500,10285500,10285500,10285500,10285500,10285500}}', '{{0,0,0,0,0,10921800}}', '{{0,0,0,0,0,10921800}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,3188200,0}}', '{{1321500,0,0,0,3188200,0}}', '{{0,0,0,0,0,10921800}}'),
	('\x80059ba920f5ce5d2a51071d0510b0d51357aa85380e5f1db7d5dab653635b6d', 4, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,0}', '{0,0,0,90,0,0}', '{0,0,0,90,0,0}', '{1,1,1,1,1,1}', '{1,1,1,0,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{6275400,6275400,6275400,6275400,6275400,6275400}}', '{{3397300,1777100,3045500,2269800,4156100,19878900}}', '{{3397300,1777100,3045500,2269800,4156100,19878900}}', '{{0,0,0,0,0,0}}', '{{0,3397300,1777100,3045500,2269800,4156100}}', '{{0,3397300,1777100,3045500,5115600,4156100}}', '{{7653100,3397300,1777100,3045500,5115600,4156100}}', '{{3397300,1777100,3045500,2269800,4156100,19878900}}'),
	('\x873cd7ab6bc4790da0af3bd6e08003a9def937f20cf9d7711ff5b5550d1db851', 5, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,30,0,60}', '{0,0,0,30,0,60}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{15889500,15889500,15889500,15889500,15889500,15889500}}', '{{4399900,4622400,2707900,3900800,3831000,16057000}}', '{{4399900,4622400,2707900,3900800,3831000,16057000}}', '{{0,0,0,0,0,3762100}}', '{{0,4399900,4622400,2707900,3900800,3831000}}', '{{0,4399900,4622400,2707900,13252700,68900}}', '{{7755800,4399900,4622400,2707900,13252700,68900}}', '{{4399900,4622400,2707900,3900800,3831000,16057000}}'),
	('\x92bb5bfa82639ec520f06c68b47972471ec7420dd7858811456088a891115131', 5, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,1,0,1,0,1}', '{0,60,0,90,0,60}', '{0,60,0,90,0,60}', '{1,1,1,1,1,1}', '{1,0,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{1661100,1661100,1661100,1661100,1661100,1661100}}', '{{2324200,2352000,3232900,3700100,3546700,730400}}', '{{2324200,2352000,3232900,3700100,3546700,730400}}', '{{0,2317300,0,3035700,0,2869300}}', '{{0,2324200,2352000,3232900,3700100,3546700}}', '{{0,6900,143400,197200,19922700,677400}}', '{{306200,6900,143400,197200,19922700,677400}}', '{{2324200,2352000,3232900,3700100,3546700,730400}}'),
	('\x9239ee67ac9d801c4a3f7ae7b2a002fe895ad270b320ebd43276570df712b440', 10, '2003-08-01', '{2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,3,3,3,3}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,0,0,0,30,0,0,0,0}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,2,1,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-08-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8000000,8000000,8000000,8000000,8000000,8000000}}', '{{3190000,2900000,2610000,2320000,2030000,1740000,1450000,1160000,870000,580000,290000,0,0,0,0,0,0,0,1100000,1100000,1509600,1282300,1635500,1100000,1100000,1100000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,409600,182300,535500,0,0,0}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,99999,0,0,0,0}}', '{{290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,0,0,0,0,0,0,100000,100000,100000,509600,282300,635500,100000,100000}}', '{{290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,0,0,0,0,0,0,100000,100000,100000,409601,282300,635500,100000,100000}}', '{{290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,0,0,0,0,0,0,100000,100000,2131700,409601,282300,635500,100000,100000}}', '{{3190000,2900000,2610000,2320000,2030000,1740000,1450000,1160000,870000,580000,290000,0,0,0,0,0,0,0,1100000,1100000,1509600,1282300,1635500,1100000,1100000,1100000}}'),
	('\xa5df90eac9e4641729aba786a0460f9b3cca3ab991cecdb94cb944b8b0ca4508', 9, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,0,1,1}', '{60,60,30,0,30,60}', '{60,60,30,0,30,60}', '{1,1,1,1,1,1}', '{0,0,0,1,0,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{7937100,7937100,7937100,7937100,7937100,7937100}}', '{{559200,563100,2055300,4009400,5040800,5575500}}', '{{559200,563100,2055300,4009400,5040800,5575500}}', '{{0,554800,551900,0,0,5015600}}', '{{0,559200,563100,2055300,4009400,5040800}}', '{{0,4400,11200,18400,17549800,25200}}', '{{6100,4400,11200,18400,17549800,25200}}', '{{559200,563100,2055300,4009400,5040800,5575500}}'),
	('\xbfe8a9067445747c4a261c3bb865c6248976b02277b0312210586052a845d485', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,1,0,0,0,0}', '{0,60,0,0,0,0}', '{0,60,0,0,0,0}', '{1,1,1,1,1,1}', '{1,0,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{5000000,5000000,5000000,5000000,5000000,5000000}}', '{{2133700,2163500,2117700,1731200,1808400,1780700}}', '{{2133700,2163500,2117700,1731200,1808400,1780700}}', '{{0,2131600,0,0,0,0}}', '{{0,2133700,2163500,2117700,1731200,1808400}}', '{{0,2100,192500,421400,135000,222400}}', '{{219000,2100,192500,421400,135000,222400}}', '{{2133700,2163500,2117700,1731200,1808400,1780700}}'),
	('\xca10ce17febe5d49b14de67709833c59897c8f1acaa98085eddcefcfd0b0a785', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{2000000,2000000,2000000,2000000,2000000,2000000}}', '{{655900,765700,810300,871000,769400,721000}}', '{{655900,765700,810300,871000,769400,721000}}', '{{0,0,0,0,0,0}}', '{{0,655900,765700,810300,871000,769400}}', '{{0,91100,44400,103700,130600,96100}}', '{{95800,91100,44400,103700,130600,96100}}', '{{655900,765700,810300,871000,769400,721000}}'),
	('\xc7aaa29ac3e92ebb8a751c5bc6c26ed7a4bfcb7e38bd6f1b70c35062c9b5f664', 3, '2003-11-01', '{2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,0,0,0}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-11-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2000000,2000000,2000000,2000000,2000000,2000000}}', '{{5980000,5720000,5460000,5200000,4940000,4680000,4420000,4160000,3900000,3640000,3380000,3120000,2860000,2600000,2340000,2080000,1820000,1586100,1673700,1040700,926600,668000,337800}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,26100,113700,700,146600,148000,77800}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,260000,0,0,0,0}}', '{{260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,286100,633700,260700,406600,408000}}', '{{260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,26100,633700,260700,406600,408000}}', '{{260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,462700,26100,633700,260700,406600,408000}}', '{{5980000,5720000,5460000,5200000,4940000,4680000,4420000,4160000,3900000,3640000,3380000,3120000,2860000,2600000,2340000,2080000,1820000,1586100,1673700,1040700,926600,668000,337800}}'),
	('\xcd814d82d8f922e9f28a215a6f364093076040cfe1732a73203c3735700981ab', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,60,0,30}', '{0,0,0,60,0,30}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{7311900,7311900,7311900,7311900,7311900,7311900}}', '{{1853000,1695100,1957000,1701200,1385400,2199100}}', '{{1853000,1695100,1957000,1701200,1385400,2199100}}', '{{0,0,0,1593000,0,1148500}}', '{{0,1853000,1695100,1957000,1701200,1385400}}', '{{0,270500,222000,364000,12442400,236900}}', '{{123100,270500,222000,364000,12442400,236900}}', '{{1853000,1695100,1957000,1701200,1385400,2199100}}'),
	('\xce19cdc418979fb5c1c82541463b26b2ee1526c05ff57547db88c8765776a8b7', 6, '2004-02-01', '{2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16}', '{1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,2,3,2,3}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,60,90,90,120}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,60,90,90,120}', '{1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,2,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-02-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,903000,903000,903000,903000,903000,903000}}', '{{3220000,3080000,2940000,2800000,2660000,2520000,2380000,2240000,2100000,1960000,1820000,1680000,19040000,18400000,24669700,26807900,26233600,26329000,26900500,25101200}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,6909700,9547900,9613600,9709000,10280500,8481200}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,140000,9611600,10345600,1420000,11353600}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,640000,640000,640000,7549700,10327900,10393600,11129000,12340500}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,640000,640000,640000,907600,716300,48000,6408000,986900}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,640000,640000,1216200,907600,716300,48000,6408000,986900}}', '{{3220000,3080000,2940000,2800000,2660000,2520000,2380000,2240000,2100000,1960000,1820000,1680000,19040000,18400000,24669700,26807900,26233600,26329000,26900500,25101200}}'),
	('\x3039a16169bbb01f73a3367f390024f08dd6d15bb6ef69a63a99ff05391d99e0', 2, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,0,0,1,0,0}', '{60,0,0,60,0,0}', '{60,0,0,60,0,0}', '{1,1,1,1,1,1}', '{0,1,1,0,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{7283300,7283300,7283300,7283300,7283300,7283300}}', '{{4473200,1075900,1126500,440200,263800,10528800}}', '{{4473200,1075900,1126500,440200,263800,10528800}}', '{{0,0,0,0,0,0}}', '{{0,4473200,1075900,1126500,440200,263800}}', '{{0,4473200,1075900,1126500,14403200,263800}}', '{{44500,4473200,1075900,1126500,14403200,263800}}', '{{4473200,1075900,1126500,440200,263800,10528800}}'),
	('\x04ab435013e7bf27ddf4834105d6a39fb3e0ad905adb9b85c86d15785adb7674', 4, '2003-02-01', '{2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,0,0,60,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,60,0,0,60,0,0}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-02-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2274000,2274000,2274000,2274000,2274000,2274000}}', '{{2640000,2400000,2160000,1920000,1680000,1440000,1200000,960000,720000,480000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,510900,1376800,16668200}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,510900,1376800,16668200}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,510900,1376800}}', '{{240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,8716700,1376800}}', '{{240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,112900,8704900,2488200,3184300,8716700,1376800}}', '{{2640000,2400000,2160000,1920000,1680000,1440000,1200000,960000,720000,480000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,510900,1376800,16668200}}'),
	('\x5d8c87afdb29ba00864117ca2f80f193abba555f536481695bf932f3531a2f66', 2, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,0}', '{0,0,0,30,0,0}', '{0,0,0,30,0,0}', '{1,1,1,1,1,1}', '{1,1,1,0,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{11054500,11054500,11054500,11054500,11054500,11054500}}', '{{713300,146400,970300,1011900,5900,3984100}}', '{{713300,146400,970300,1011900,5900,3984100}}', '{{0,0,0,0,0,0}}', '{{0,713300,146400,970300,1011900,5900}}', '{{0,713300,146400,970300,12817800,5900}}', '{{4472100,713300,146400,970300,12817800,5900}}', '{{713300,146400,970300,1011900,5900,3984100}}'),
	('\x3116dd82041983f7a3cb8c8cc1dbe9374b7c1cfe232c5cba0c59dc50eb8c1159', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,120,0,120}', '{0,0,0,120,0,120}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{10608900,10608900,10608900,10608900,10608900,10608900}}', '{{3705900,3908000,4331800,5316500,5376800,16671700}}', '{{3705900,3908000,4331800,5316500,5376800,16671700}}', '{{0,0,0,4076300,0,4602600}}', '{{0,3705900,3908000,4331800,5316500,5376800}}', '{{0,563200,375100,255500,3662600,774200}}', '{{508200,563200,375100,255500,3662600,774200}}', '{{3705900,3908000,4331800,5316500,5376800,16671700}}'),
	('\xc8a1a08569ec151de0878ad0c05a6fb5804b1eec1fd0d07e5f47d0b878ce9f80', 2, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,1}', '{0,0,0,0,0,90}', '{0,0,0,0,0,90}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{10960800,10960800,10960800,10960800,10960800,10960800}}', '{{1100200,1268300,1355600,1590700,1814000,3095000}}', '{{1100200,1268300,1355600,1590700,1814000,3095000}}', '{{0,0,0,0,0,1478500}}', '{{0,1100200,1268300,1355600,1590700,1814000}}', '{{0,179300,187700,258900,13420000,335500}}', '{{151300,179300,187700,258900,13420000,335500}}', '{{1100200,1268300,1355600,1590700,1814000,3095000}}'),
	('\x8f76d7afe2d9c8f2f5f20f4468ea627400d537edc6a366370ca551dfc5d2ec28', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,1}', '{0,0,0,0,0,30}', '{0,0,0,0,0,30}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{4129600,4129600,4129600,4129600,4129600,4129600}}', '{{5172400,9682600,11639100,4918900,0,12044200}}', '{{5172400,9682600,11639100,4918900,0,12044200}}', '{{0,0,0,0,0,0}}', '{{0,5172400,9682600,11639100,4918900,0}}', '{{0,434400,1500800,11639100,4858800,0}}', '{{842100,434400,1500800,11639100,4858800,0}}', '{{5172400,9682600,11639100,4918900,0,12044200}}'),
	('\x3c642add87027bc426ac0189178920179fda0efd9a51a843c65fc6085f26ad50', 3, '2002-11-01', '{2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30}', '{0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,0,0,30}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-11-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12941800,12941800,12941800,12941800,12941800,12941800}}', '{{2050000,1640000,1230000,820000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16014800}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16014800}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{410000,410000,410000,410000,410000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{410000,410000,410000,410000,410000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3069500,0}}', '{{410000,410000,410000,410000,410000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,170000,0,0,0,3069500,0}}', '{{2050000,1640000,1230000,820000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16014800}}'),
	('\x4be5ea31db71b93b761081a90c7c8c1dc19a5f359aabf6287faec2a849e18e13', 3, '2005-01-01', '{2004-12-11,2004-12-11,2004-12-11,2004-12-11,2004-12-11,2004-12-11}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-01-01}', '{{0,0,0,0,0,0}}', '{{2750000,2200000,1650000,1100000,550000,0}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,0,0}}', '{{550000,550000,550000,550000,550000,550000}}', '{{550000,550000,550000,550000,550000,550000}}', '{{550000,550000,550000,550000,550000,550000}}', '{{2750000,2200000,1650000,1100000,550000,0}}'),
	('\x7206d211559ff61b93580336d33e48d23c3cf3f5a88b4ea03be9adc1af34fe17', 3, '2005-04-01', '{NULL,2005-04-07,2005-04-07,2005-04-07,2005-04-07,2005-04-07}', '{1,2,2,2,2,2}', '{1,2,2,2,2,2}', '{1,2,2,2,2,2}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,2,2,2,2,2}', '{1,2,2,2,2,2}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{8000000,8000000,8000000,8000000,8000000,8000000}}', '{{0,1600000,1280000,960000,1411100,1544800}}', '{{0,0,0,0,771100,1224800}}', '{{0,0,0,0,0,0}}', '{{0,320000,320000,320000,320000,1091100}}', '{{0,320000,320000,320000,320000,431800}}', '{{635000,320000,320000,320000,320000,431800}}', '{{0,1600000,1280000,960000,1411100,1544800}}'),
	('\xc228f079c0340b8afdb496b36e776457e5ff6797658211be325872785311bccb', 3, '2005-05-01', '{2005-04-12,2005-04-12,2005-04-12,2005-04-12,2005-04-12}', '{1,1,1,1,1}', '{1,1,1,1,1}', '{1,1,1,1,1}', '{0,0,0,0,0}', '{0,0,0,0,0}', '{0,0,0,0,0}', '{1,1,1,1,1}', '{1,1,1,1,1}', '{0,0,0,0,0}', '{TWD}', '{2005-05-01}', '{{0,0,0,0,0}}', '{{4900000,4760000,4620000,4480000,4340000}}', '{{0,0,0,0,0}}', '{{0,0,0,0,0}}', '{{140000,140000,140000,140000,140000}}', '{{140000,140000,140000,140000,140000}}', '{{140000,140000,140000,140000,140000}}', '{{4900000,4760000,4620000,4480000,4340000}}'),
	('\x8b2ea143290af77f432a96cdaaf0e7d17d48818df4dc0178bde721536ce5a29b', 5, '2005-01-01', '{2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10}', '{1,1,1,2,2,3,3,3,3}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,1,2,1,1}', '{0,0,0,0,0,30,120,60,90}', '{0,0,0,0,0,30,120,60,90}', '{1,1,1,2,2,3,2,2,2}', '{1,1,1,2,2,2,0,1,1}', '{0,0,0,0,0,0,0,0,0}', '{TWD}', '{2005-01-01}', '{{0,0,0,12773200,12773200,12773200,12773200,12773200,12773200}}', '{{2550000,2040000,1530000,4210300,4016100,15995000,15737000,16247900,14197400}}', '{{0,0,0,3190300,3506100,3755000,4007000,4517900,2467400}}', '{{0,0,0,0,0,510000,4062300,1020000,1530000}}', '{{510000,510000,510000,510000,3700300,4526100,4775000,5027000,6047900}}', '{{510000,510000,510000,510000,924700,1060400,712700,10440000,537600}}', '{{510000,510000,510000,941900,924700,1060400,712700,10440000,537600}}', '{{2550000,2040000,1530000,4210300,4016100,15995000,15737000,16247900,14197400}}'),
	('\xa3243360304ca9861b68ab59c01bc18b2cc0ed2aa14bdf8187e2e95ca32dbbb0', 6, '2005-03-01', '{2005-02-12,2005-02-12,2005-02-12,2005-02-12,2005-02-12,2005-02-12,2005-02-12}', '{1,2,2,2,2,2,2}', '{1,2,2,2,2,1,1}', '{1,2,2,2,2,2,2}', '{0,0,0,0,0,0,1}', '{0,0,0,0,0,0,30}', '{0,0,0,0,0,0,30}', '{1,2,2,2,2,2,1}', '{1,2,2,2,2,2,0}', '{0,0,0,0,0,0,0}', '{TWD}', '{2005-03-01}', '{{0,1853900,1853900,1853900,1853900,1853900,1853900}}', '{{2750000,10726700,9897600,9119700,11308700,14957500,3403100}}', '{{0,8526700,8247600,8019700,10758700,14957500,3403100}}', '{{0,0,0,0,0,0,0}}', '{{550000,550000,9076700,8797600,8569700,11308700,14957500}}', '{{550000,550000,1249100,1218000,1087300,923600,14957500}}', '{{550000,973500,1249100,1218000,1087300,923600,14957500}}', '{{2750000,10726700,9897600,9119700,11308700,14957500,3403100}}'),
	('\xaa60d0ab33cdfb816ac5f2cde80d0429f328fb7afcf1dbeda205f6d400f58dc7', 3, '2004-09-01', '{2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09}', '{1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,2,2,2,2,1,1}', '{1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,1,2,1,1}', '{0,0,0,0,0,0,0,0,0,30,60,30,30}', '{0,0,0,0,0,0,0,0,0,30,60,30,30}', '{1,1,1,1,1,1,1,2,2,2,2,2,1}', '{1,1,1,1,1,1,1,2,2,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-09-01}', '{{0,0,0,0,0,0,0,2000000,2000000,2000000,2000000,2000000,2000000}}', '{{6600000,6000000,5400000,4800000,4200000,3600000,3000000,2400000,1800000,1264200,1264400,248700,326500}}', '{{0,0,0,0,0,0,0,0,0,64200,64400,248700,326500}}', '{{0,0,0,0,0,0,0,0,0,0,663500,64200,245800}}', '{{600000,600000,600000,600000,600000,600000,600000,600000,600000,600000,664200,1264400,248700}}', '{{600000,600000,600000,600000,600000,600000,600000,600000,600000,600000,700,1200200,2900}}', '{{600000,600000,600000,600000,600000,600000,600000,669500,600000,600000,700,1200200,2900}}', '{{6600000,6000000,5400000,4800000,4200000,3600000,3000000,2400000,1800000,1264200,1264400,248700,326500}}'),
	('\xa7c968cd143ec9cfe686398a3c7bda760761be396cdbb98564809d0156328d91', 6, '2002-12-01', '{2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,30,30,30,30,30,30,60,0,0,0,0,0,0,0,90,0,60}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,30,30,30,30,30,30,60,0,0,0,0,0,0,0,90,0,60}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,1,2,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-12-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8068300,8068300,8068300,8068300,8068300,8068300}}', '{{19950000,19380000,18810000,18240000,17670000,17100000,16530000,15960000,15390000,14820000,14250000,13680000,13110000,12540000,11970000,11400000,11400000,10830000,10260000,9690000,9120000,8550000,7980000,7980000,6270000,5700000,5130000,4560000,4184200,3912000,2896200,2319400,2078500,11444500}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,194200,492000,46200,39400,368500,10304500}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,570000,570000,570000,570000,570000,570000,570000,1140000,0,0,0,0,0,0,0,0,0,0}}', '{{570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,1140000,1140000,1140000,1140000,1140000,1140000,1140000,1710000,570000,570000,570000,570000,764200,1062000,616200,609400,938500}}', '{{570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,0,570000,570000,570000,570000,570000,570000,0,1710000,570000,570000,570000,570000,764200,1062000,616200,13852400,938500}}', '{{570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,0,570000,570000,570000,570000,570000,570000,0,1710000,570000,570000,570000,1618800,764200,1062000,616200,13852400,938500}}', '{{19950000,19380000,18810000,18240000,17670000,17100000,16530000,15960000,15390000,14820000,14250000,13680000,13110000,12540000,11970000,11400000,11400000,10830000,10260000,9690000,9120000,8550000,7980000,7980000,6270000,5700000,5130000,4560000,4184200,3912000,2896200,2319400,2078500,11444500}}'),
	('\xb7daf4472b7e34edd3f8734cfc58d885fef37f4ef739f6f3e741b0f6ce36381e', 7, '2003-06-01', '{2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,3,3,3,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,3,3,3,3,3,3}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,60,60,60,0,0,30}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,60,60,60,60,60,30}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,3,3,3,3,3,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{CNY,TWD}', '{2005-03-01,2003-06-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30000000,30000000,30000000,30000000,30000000,30000000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1100000,1100000,1100000,1100000,0,0,0},{17500000,17000000,16500000,16000000,15500000,15000000,14500000,14000000,13500000,13000000,12500000,12000000,11500000,11000000,10500000,10000000,9500000,9000000,8500000,8000000,7500000,7000000,17342500,17940100,19246200,17709700,16602500,15912400}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10842500,11940100,13746200,12709700,12102500,11412400}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,500000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,100000,100000,100000,100000,100000,100000,0},{500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,11342500,12440100,14246200,13209700,12602500}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,100000,100000,100000,100000,100000,100000,0},{500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,1974500,1753700,3180500,2012400,968200}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,100000,100000,100000,100000,100000,100000,0},{500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,1568800,1974500,1753700,3180500,2012400,968200}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1100000,1100000,1100000,1100000,1100000,1100000,0},{17500000,17000000,16500000,16000000,15500000,15000000,14500000,14000000,13500000,13000000,12500000,12000000,11500000,11000000,10500000,10000000,9500000,9000000,8500000,8000000,7500000,7000000,17342500,17940100,19246200,17709700,16602500,15912400}}'),
	('\xcea28218ad72bf336c667b3e5ebabb6bf44098487dfa181d605e44e632490f76', 6, '2002-10-01', '{2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,1}', '{0,0,0,30,30,60,90,120,120,120,120,150,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,30,0,0,120}', '{0,0,0,30,30,60,90,120,120,120,120,150,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,30,0,0,120}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,2,2,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-10-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5206800,5206800,5206800,5206800,5206800,5206800}}', '{{11550000,11220000,10890000,10890000,10560000,10560000,10560000,10560000,10230000,9900000,9570000,9570000,7590000,7260000,6930000,6600000,6270000,5940000,5610000,5280000,4950000,4620000,4290000,3960000,3630000,3300000,2970000,2640000,2310000,1980000,2444900,2146800,2260000,2399500,818600,6017900}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,794900,826800,1270000,1739500,488600,6017900}}', '{{0,0,0,330000,330000,660000,990000,1320000,1320000,1320000,1320000,1650000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,782200,826800,0,0,0}}', '{{330000,330000,330000,330000,660000,660000,990000,1320000,1650000,1650000,1650000,1650000,1980000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,1124900,1156800,1600000,2069500,818600}}', '{{330000,330000,330000,0,330000,0,0,0,330000,330000,330000,0,1980000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,342700,330000,1600000,9313700,818600}}', '{{330000,330000,330000,0,330000,0,0,0,330000,330000,330000,0,1980000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,4228000,342700,330000,1600000,9313700,818600}}', '{{11550000,11220000,10890000,10890000,10560000,10560000,10560000,10560000,10230000,9900000,9570000,9570000,7590000,7260000,6930000,6600000,6270000,5940000,5610000,5280000,4950000,4620000,4290000,3960000,3630000,3300000,2970000,2640000,2310000,1980000,2444900,2146800,2260000,2399500,818600,6017900}}'),
	('\xcea2e27d0da691a6bec175cefe74f61632caa69a40dab93f1dc9b12a3a68c581', 6, '2003-09-01', '{2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1}', '{0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,120}', '{0,30,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,30,0,120}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-09-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18158300,18158300,18158300,18158300,18158300,18158300}}', '{{2500000,2500000,1500000,1000000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,0,0,15696600}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,0,0,15696600}}', '{{0,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{500000,500000,1000000,500000,500000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,0,0}}', '{{500000,0,1000000,500000,500000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,6349400,0}}', '{{500000,0,1000000,500000,500000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,20627700,279800,0,0,6349400,0}}', '{{2500000,2500000,1500000,1000000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,0,0,15696600}}'),
	('\xf3db645d2a20a408f6f9ad2990e3d5011e4354401ff3a63193c0f71c94bfdbe5', 3, '2004-05-01', '{2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26}', '{1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,-1,-1,-1,-1,-1,0,0,0,0,0,0}', '{1,1,1,1,1,1,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,0,0,0,0,0,1,1,1,1,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-05-01}', '{{0,0,0,0,0,0,0,0,0,0,0,5000000,5000000,5000000,5000000,5000000,5000000}}', '{{2900000,2320000,1740000,1160000,580000,0,0,0,0,0,0,1830700,1812600,1970100,2009900,1855300,1802000}}', '{{0,0,0,0,0,0,0,0,0,0,0,1830700,1812600,1970100,2009900,1855300,1802000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{580000,580000,580000,580000,580000,580000,0,0,0,0,0,0,1830700,1812600,1970100,2009900,1855300}}', '{{580000,580000,580000,580000,580000,580000,0,0,0,0,0,0,199500,308100,374300,303400,202200}}', '{{580000,580000,580000,580000,580000,580000,0,0,0,0,0,178300,199500,308100,374300,303400,202200}}', '{{2900000,2320000,1740000,1160000,580000,0,0,0,0,0,0,1830700,1812600,1970100,2009900,1855300,1802000}}'),
	('\x12eaa3146e9d8d1cfa7f38c63bc3608f58300b21967c682565f7b9473d026a01', 4, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,1,1}', '{0,0,0,90,60,90}', '{0,0,0,90,60,90}', '{1,1,1,1,1,1}', '{1,1,1,0,0,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{16683900,16683900,16683900,16683900,16683900,16683900}}', '{{3161200,3183200,2827300,2955200,2945600,13177900}}', '{{3161200,3183200,2827300,2955200,2945600,13177900}}', '{{0,0,0,2414600,0,2886700}}', '{{0,3161200,3183200,2827300,2955200,2945600}}', '{{0,493100,413800,412700,8641900,58900}}', '{{488700,493100,413800,412700,8641900,58900}}', '{{3161200,3183200,2827300,2955200,2945600,13177900}}'),
	('\x43e5adaeab0a4fbedd735d8a62577dabd7c0389782dee6db1e910d66bd8ce55f', 5, '2003-12-01', '{2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,60}', '{0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,30,0,60}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-12-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6308200,6308200,6308200,6308200,6308200,6308200}}', '{{2750000,2200000,1650000,1100000,550000,0,0,0,0,0,0,0,0,0,0,0,7331300,6759000,9118800,9724700,8627200,1901700}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7331300,6759000,9118800,9724700,8627200,1901700}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7495700,0,6953600}}', '{{550000,550000,550000,550000,550000,550000,0,0,0,0,0,0,0,0,0,0,0,7331300,6759000,9118800,9724700,8627200}}', '{{550000,550000,550000,550000,550000,550000,0,0,0,0,0,0,0,0,0,0,0,1356200,398700,1623100,17593900,1673600}}', '{{550000,550000,550000,550000,550000,550000,0,0,0,0,0,0,0,0,0,0,516200,1356200,398700,1623100,17593900,1673600}}', '{{2750000,2200000,1650000,1100000,550000,0,0,0,0,0,0,0,0,0,0,0,7331300,6759000,9118800,9724700,8627200,1901700}}'),
	('\x88acf883293cc53a75b2589681224afd8198d11e185d610475631aea5eab46cd', 4, '2002-10-01', '{2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,120,0,60}', '{0,0,0,0,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,0,0,0,120,0,60}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-10-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12531300,12531300,12531300,12531300,12531300,12531300}}', '{{3220000,3080000,2940000,2800000,2660000,2520000,2380000,2240000,2100000,1960000,1960000,1680000,1540000,1400000,1260000,1120000,980000,840000,700000,560000,420000,280000,140000,0,0,0,0,0,0,0,1177100,602600,1883700,2353900,3574600,19664400}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1177100,602600,1883700,2353900,3574600,19664400}}', '{{0,0,0,0,0,0,0,0,0,0,140000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1578600,0,3081400}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,280000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,0,0,0,0,0,0,1177100,602600,1883700,2353900,3574600}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,280000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,0,0,0,0,0,0,1177100,85500,305100,5225000,493200}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,280000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,0,0,0,0,0,7252600,1177100,85500,305100,5225000,493200}}', '{{3220000,3080000,2940000,2800000,2660000,2520000,2380000,2240000,2100000,1960000,1960000,1680000,1540000,1400000,1260000,1120000,980000,840000,700000,560000,420000,280000,140000,0,0,0,0,0,0,0,1177100,602600,1883700,2353900,3574600,19664400}}'),
	('\x8d91cc444be7c30a6b230b32850c3b1afdbd69fe66dc0a73d0861c10595d4efa', 4, '2002-07-01', '{2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,60}', '{0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,30,0,60}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-07-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,732300,732300,732300,732300,732300,732300}}', '{{1250000,1000000,750000,500000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3453800,3914900,4255600,3535500,4148500,19162800}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3453800,3914900,4255600,3535500,4148500,19162800}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3438600,0,3866500}}', '{{250000,250000,250000,250000,250000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3453800,3914900,4255600,3535500,4148500}}', '{{250000,250000,250000,250000,250000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,352200,775100,817000,759600,282000}}', '{{250000,250000,250000,250000,250000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,471600,352200,775100,817000,759600,282000}}', '{{1250000,1000000,750000,500000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3453800,3914900,4255600,3535500,4148500,19162800}}'),
	('\xac3a11119164f0fdced5f83918ce565f79857d5432a8d62c101340f2d4dd77e3', 4, '2003-04-01', '{2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1}', '{0,0,0,0,0,0,0,30,30,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30}', '{0,0,0,0,0,0,0,30,30,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-04-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5946600,5946600,5946600,5946600,5946600,5946600}}', '{{11270000,10780000,10290000,9800000,9310000,8820000,8330000,8330000,7840000,7350000,6370000,5880000,5390000,4900000,4410000,3920000,3430000,2940000,2450000,1960000,1470000,980000,490000,0,181900,26400,447500,843800,925400,5779200}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,181900,26400,447500,843800,925400,5779200}}', '{{0,0,0,0,0,0,0,490000,490000,490000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,863400}}', '{{490000,490000,490000,490000,490000,490000,490000,490000,980000,980000,980000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,0,181900,26400,447500,843800,925400}}', '{{490000,490000,490000,490000,490000,490000,490000,0,490000,490000,980000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,0,181900,4300,55000,2677900,62000}}', '{{490000,490000,490000,490000,490000,490000,490000,0,490000,490000,980000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,2350300,181900,4300,55000,2677900,62000}}', '{{11270000,10780000,10290000,9800000,9310000,8820000,8330000,8330000,7840000,7350000,6370000,5880000,5390000,4900000,4410000,3920000,3430000,2940000,2450000,1960000,1470000,980000,490000,0,181900,26400,447500,843800,925400,5779200}}'),
	('\xeb6af3e0b3f03726e615da3c484031a66ae4bf253408d8ccd6183f5f0ecf214a', 4, '2004-10-01', '{2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19}', '{1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,2,2,2,2,2,1}', '{1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,1,1,1,1}', '{0,0,0,0,0,0,0,0,60,30,60,90}', '{0,0,0,0,0,0,0,0,60,30,60,90}', '{1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,2,2,1,1,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-10-01}', '{{0,0,0,0,0,0,9162400,9162400,9162400,9162400,9162400,9162400}}', '{{2420000,2200000,1980000,1760000,1540000,1320000,8929800,9772500,9676900,9418200,9177900,11723800}}', '{{0,0,0,0,0,0,7829800,8892500,9016900,8978200,8957900,11723800}}', '{{0,0,0,0,0,0,0,0,8883700,8845600,0,8931100}}', '{{220000,220000,220000,220000,220000,220000,220000,8049800,9112500,9236900,9198200,9177900}}', '{{220000,220000,220000,220000,220000,220000,220000,1472700,228800,391300,19176300,246800}}', '{{220000,220000,220000,220000,220000,220000,551600,1472700,228800,391300,19176300,246800}}', '{{2420000,2200000,1980000,1760000,1540000,1320000,8929800,9772500,9676900,9418200,9177900,11723800}}'),
	('\xeee04ea912f8a0dfca45d196cb82a60867ea3753007615d060e1c2ec0be15e38', 4, '2004-06-01', '{2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22}', '{1,1,1,1,1,1,1,1,1,1,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,2,1,1,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,60,30,30,60,0,120}', '{0,0,0,0,0,0,0,0,0,0,60,30,30,60,0,120}', '{1,1,1,1,1,1,1,1,1,1,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,2,2,2,3,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{CNY,TWD}', '{2005-04-01,2004-06-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,19486500,19486500,19486500,19486500,19486500,19486500}}', '{{0,0,0,0,0,0,0,0,0,0,2530000,2420000,2310000,2200000,2090000,1980000},{3680000,3520000,3360000,3200000,3040000,2880000,2720000,2560000,2400000,2240000,2640000,2466700,2448400,2210400,1609800,13421400}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,400000,386700,528400,610400,169800,12141400}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,160000,160000,160000,0,0,0}}', '{{0,0,0,0,0,0,0,0,0,0,110000,110000,110000,110000,110000,110000},{160000,160000,160000,160000,160000,160000,160000,160000,160000,160000,160000,720000,706700,848400,770400,329800}}', '{{0,0,0,0,0,0,0,0,0,0,110000,110000,110000,110000,110000,110000},{160000,160000,160000,160000,160000,160000,160000,160000,160000,160000,0,560000,183200,848400,10682100,329800}}', '{{0,0,0,0,0,0,0,0,0,0,110000,110000,110000,110000,110000,110000},{160000,160000,160000,160000,160000,160000,160000,160000,160000,160000,8000,560000,183200,848400,10682100,329800}}', '{{0,0,0,0,0,0,0,0,0,0,2530000,2420000,2310000,2200000,2090000,1980000},{3680000,3520000,3360000,3200000,3040000,2880000,2720000,2560000,2400000,2240000,2640000,2466700,2448400,2210400,1609800,13421400}}'),
	('\x7019c082fc39a7638289224f0ec554abc5cc3d43e819584d1fa713c2e398dea2', 5, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{17308200,17308200,17308200,17308200,17308200,17308200}}', '{{4047000,4407800,5523100,5929700,5778300,18772600}}', '{{4047000,4407800,5523100,5929700,5778300,18772600}}', '{{0,0,0,0,0,0}}', '{{0,4047000,4407800,5523100,5929700,5778300}}', '{{0,372300,462800,1032800,16867800,889800}}', '{{345300,372300,462800,1032800,16867800,889800}}', '{{4047000,4407800,5523100,5929700,5778300,18772600}}'),
	('\x7c6f20e9d8fbf6bd2ed5511ce2ea202f05829b08808b20c18b4b049584f3061a', 5, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,90,0,120}', '{0,0,0,90,0,120}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{5310700,5310700,5310700,5310700,5310700,5310700}}', '{{502000,1596800,2499300,2654100,3594000,6805000}}', '{{502000,1596800,2499300,2654100,3594000,6805000}}', '{{0,0,0,0,0,3072900}}', '{{0,502000,1596800,2499300,2654100,3594000}}', '{{0,502000,1596800,2499300,14667300,521100}}', '{{5389800,502000,1596800,2499300,14667300,521100}}', '{{502000,1596800,2499300,2654100,3594000,6805000}}'),
	('\x2e8dec8c230f75ac0bc10865b8eee1e09ec200cb9bd718c3501477fe5d34dfde', 6, '2004-08-01', '{2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05}', '{1,2,2,2,2,2,2,2,3,3,3,3,3,3}', '{1,2,2,2,2,1,1,1,2,2,2,2,1,1}', '{1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,1,1,1,0,1,0}', '{0,0,0,0,0,0,0,0,60,60,60,0,60,0}', '{0,0,0,0,0,0,0,0,60,60,60,0,60,0}', '{1,2,2,2,2,2,1,1,2,2,2,2,2,1}', '{1,2,2,2,2,2,1,1,1,1,1,2,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-08-01}', '{{0,0,0,0,0,0,0,0,14445400,14445400,14445400,14445400,14445400,14445400}}', '{{1450000,4680000,4070000,3460000,2850000,2240000,1920000,1600000,1301500,981800,662000,342000,22200,19217200}}', '{{0,0,0,0,0,0,0,0,21500,21800,22000,22000,22200,19217200}}', '{{0,0,0,0,0,0,0,0,0,21500,21700,0,0,0}}', '{{290000,610000,610000,610000,610000,610000,320000,320000,320000,341500,341800,342000,342000,22200}}', '{{290000,610000,610000,610000,610000,610000,320000,320000,320000,320000,320100,320300,13575400,100}}', '{{290000,610000,610000,610000,610000,610000,320000,320000,320300,320000,320100,320300,13575400,100}}', '{{1450000,4680000,4070000,3460000,2850000,2240000,1920000,1600000,1301500,981800,662000,342000,22200,19217200}}'),
	('\x430eb3b7ada20b6a0ba1a931fcd2acf59bd7b4d77fcbd632bd7deadd049d00b0', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,120,0,120}', '{0,0,0,120,0,120}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{4279400,4279400,4279400,4279400,4279400,4279400}}', '{{7036100,6937900,7734400,7501500,8481800,6700200}}', '{{7036100,6937900,7734400,7501500,8481800,6700200}}', '{{0,0,0,6574300,0,7201100}}', '{{0,7036100,6937900,7734400,7501500,8481800}}', '{{0,781000,783900,1160100,11291600,1280700}}', '{{709600,781000,783900,1160100,11291600,1280700}}', '{{7036100,6937900,7734400,7501500,8481800,6700200}}'),
	('\x619f8cab58d6354a4b29fcb2e075b82a7a0b32947f290ffb989a2baa89d9a33b', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,120,0,90}', '{0,0,0,120,0,90}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{13231300,13231300,13231300,13231300,13231300,13231300}}', '{{4736100,5514300,5740200,5616800,6437300,5268500}}', '{{4736100,5514300,5740200,5616800,6437300,5268500}}', '{{0,0,0,4615200,0,5767900}}', '{{0,4736100,5514300,5740200,5616800,6437300}}', '{{0,430900,733400,1125000,6505800,669400}}', '{{254700,430900,733400,1125000,6505800,669400}}', '{{4736100,5514300,5740200,5616800,6437300,5268500}}'),
	('\x7818a753dc3d8c2b2a7cbf14515db9cb9bda4ceef28e1c32844e2399f663f471', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,0}', '{0,0,0,90,0,0}', '{0,0,0,90,0,0}', '{1,1,1,1,1,1}', '{1,1,1,0,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{11719200,11719200,11719200,11719200,11719200,11719200}}', '{{25000,109400,137200,285900,444000,12445500}}', '{{25000,109400,137200,285900,444000,12445500}}', '{{0,0,0,122000,0,0}}', '{{0,25000,109400,137200,285900,444000}}', '{{0,25000,8700,15200,6440300,36400}}', '{{323300,25000,8700,15200,6440300,36400}}', '{{25000,109400,137200,285900,444000,12445500}}'),
	('\x97050e8c0cd9821fe8cbafeb0ffe9950c973f7560eb7b99964256a7b50f151dd', 6, '2002-09-01', '{2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,0,30}', '{0,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,60,0,30}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{CNY,TWD}', '{2002-09-01,2005-04-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9545700,9545700,9545700,9545700,9545700,9545700}}', '{{1650000,1500000,1350000,1200000,1050000,900000,750000,600000,450000,300000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,0,1897500,94900}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,0,1897500,94900}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,0,1897500}}', '{{150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,6900700,1897500}}', '{{150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1508500,0,1579100,932200,6900700,1897500}}', '{{1650000,1500000,1350000,1200000,1050000,900000,750000,600000,450000,300000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,0,1897500,94900}}'),
	('\xbeb76a0b3cf3a9082ccf0d9f51b9e247c9077085253ad7e6a8da067b193025bc', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{13262900,13262900,13262900,13262900,13262900,13262900}}', '{{0,0,0,0,0,17438500}}', '{{0,0,0,0,0,17438500}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,9984500,0}}', '{{5461100,0,0,0,9984500,0}}', '{{0,0,0,0,0,17438500}}'),
	('\xfd51500a9febe37f94c712e14c91ed8d3fe43be69b20d17526d083ba91e647e4', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,1}', '{0,0,0,0,0,30}', '{0,0,0,0,0,30}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{28000,28000,28000,28000,28000,28000}}', '{{2384200,2527100,2256700,299400,310700,9347600}}', '{{2384200,2527100,2256700,299400,310700,9347600}}', '{{0,0,0,0,0,284700}}', '{{0,2384200,2527100,2256700,299400,310700}}', '{{0,360000,411900,2256700,4796100,26000}}', '{{350900,360000,411900,2256700,4796100,26000}}', '{{2384200,2527100,2256700,299400,310700,9347600}}'),
	('\xff126e3acb84ba558e75c4e41a3008da53b7d69372682469f37f854b2bfad576', 6, '2004-09-01', '{2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28}', '{1,1,1,1,1,1,1,2,2,2,2,3,3}', '{1,1,1,1,1,0,0,1,1,1,1,2,2}', '{1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,1,1,1,1,0,0}', '{0,0,0,0,0,0,0,60,60,60,120,0,0}', '{0,0,0,0,0,0,-1,60,60,60,120,0,0}', '{1,1,1,1,1,1,0,1,1,1,1,2,2}', '{1,1,1,1,1,1,0,0,0,0,0,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-09-01}', '{{0,0,0,0,0,0,0,17210000,17210000,17210000,17210000,17210000,17210000}}', '{{2450000,1960000,1470000,980000,490000,0,0,2205200,2204700,2228800,2040700,15071300,29582100}}', '{{0,0,0,0,0,0,0,2205200,2204700,2228800,2040700,1961300,17042100}}', '{{0,0,0,0,0,0,0,0,2172200,2195900,1890100,0,0}}', '{{490000,490000,490000,490000,490000,490000,0,0,2205200,2204700,2228800,2610700,2531300}}', '{{490000,490000,490000,490000,490000,490000,0,0,33000,8800,338700,11899200,917100}}', '{{490000,490000,490000,490000,490000,490000,0,35300,33000,8800,338700,11899200,917100}}', '{{2450000,1960000,1470000,980000,490000,0,0,2205200,2204700,2228800,2040700,15071300,29582100}}');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: creditgateway_migrations; Owner: -
--

INSERT INTO creditgateway_migrations.audit VALUES
	('20261124000200'),
	('20261124000300'),
	('20261124000400'),
	('20261124000500'),
	('20261124000600'),
	('20261124000700'),
	('20261129000100'),
	('20261129000300'),
	('20261129000310');


--
-- Data for Name: records; Type: TABLE DATA; Schema: creditgateway_migrations; Owner: -
--

INSERT INTO creditgateway_migrations.records VALUES
	('20261124000100'),
	('20261124000400'),
	('20261124000410'),
	('20261124000420'),
	('20261124000430'),
	('20261124000440'),
	('20261124000450'),
	('20261129000300'),
	('20261129000400'),
	('20261129000410');


--
-- Name: access_access_id_seq; Type: SEQUENCE SET; Schema: audit; Owner: -
--

SELECT pg_catalog.setval('audit.access_access_id_seq', 24, true);


--
-- Name: access_access_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: -
--

SELECT pg_catalog.setval('credit.access_access_id_seq', 1, false);


--
-- Name: client_area; Type: SEQUENCE SET; Schema: credit; Owner: -
--

SELECT pg_catalog.setval('credit.client_area', 1, false);


--
-- Name: access_logged access_logged_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.access_logged
    ADD CONSTRAINT access_logged_pkey PRIMARY KEY (access_id);


--
-- Name: access access_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.access
    ADD CONSTRAINT access_pkey PRIMARY KEY (access_id);


--
-- Name: checkpoint checkpoint_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.checkpoint
    ADD CONSTRAINT checkpoint_pkey PRIMARY KEY (tree_size);


--
-- Name: checkpoint_0 checkpoint_0_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.checkpoint_0
    ADD CONSTRAINT checkpoint_0_pkey PRIMARY KEY (tree_size);


--
-- Name: checkpoint_1 checkpoint_1_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.checkpoint_1
    ADD CONSTRAINT checkpoint_1_pkey PRIMARY KEY (tree_size);


--
-- Name: checkpoint_default checkpoint_default_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.checkpoint_default
    ADD CONSTRAINT checkpoint_default_pkey PRIMARY KEY (tree_size);


--
-- Name: cosignature cosignature_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.cosignature
    ADD CONSTRAINT cosignature_pkey PRIMARY KEY (tree_size, witness_key);


--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (leaf_index);


--
-- Name: entry_0 entry_0_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.entry_0
    ADD CONSTRAINT entry_0_pkey PRIMARY KEY (leaf_index);


--
-- Name: entry_1 entry_1_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.entry_1
    ADD CONSTRAINT entry_1_pkey PRIMARY KEY (leaf_index);


--
-- Name: entry_default entry_default_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.entry_default
    ADD CONSTRAINT entry_default_pkey PRIMARY KEY (leaf_index);


--
-- Name: evidence evidence_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (leaf_index, entry_time);


--
-- Name: evidence_202611 evidence_202611_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.evidence_202611
    ADD CONSTRAINT evidence_202611_pkey PRIMARY KEY (leaf_index, entry_time);


--
-- Name: evidence_202612 evidence_202612_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.evidence_202612
    ADD CONSTRAINT evidence_202612_pkey PRIMARY KEY (leaf_index, entry_time);


--
-- Name: evidence_default evidence_default_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.evidence_default
    ADD CONSTRAINT evidence_default_pkey PRIMARY KEY (leaf_index, entry_time);


--
-- Name: key_check key_check_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.key_check
    ADD CONSTRAINT key_check_pkey PRIMARY KEY (name);


--
-- Name: log_head log_head_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.log_head
    ADD CONSTRAINT log_head_pkey PRIMARY KEY (singleton);


--
-- Name: nonce nonce_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.nonce
    ADD CONSTRAINT nonce_pkey PRIMARY KEY (partner_id, request_id, claim_date);


--
-- Name: nonce_20261129 nonce_20261129_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.nonce_20261129
    ADD CONSTRAINT nonce_20261129_pkey PRIMARY KEY (partner_id, request_id, claim_date);


--
-- Name: nonce_20261130 nonce_20261130_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.nonce_20261130
    ADD CONSTRAINT nonce_20261130_pkey PRIMARY KEY (partner_id, request_id, claim_date);


--
-- Name: nonce_20261201 nonce_20261201_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.nonce_20261201
    ADD CONSTRAINT nonce_20261201_pkey PRIMARY KEY (partner_id, request_id, claim_date);


--
-- Name: nonce_default nonce_default_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.nonce_default
    ADD CONSTRAINT nonce_default_pkey PRIMARY KEY (partner_id, request_id, claim_date);


--
-- Name: partner_chain partner_chain_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.partner_chain
    ADD CONSTRAINT partner_chain_pkey PRIMARY KEY (partner_id);


--
-- Name: tree_node tree_node_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.tree_node
    ADD CONSTRAINT tree_node_pkey PRIMARY KEY (level, node_index);


--
-- Name: access access_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.access
    ADD CONSTRAINT access_pkey PRIMARY KEY (access_id);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (subject_id, account_id, data_version);


--
-- Name: adapter_version adapter_version_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.adapter_version
    ADD CONSTRAINT adapter_version_pkey PRIMARY KEY (adapter_hash);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (subject_id, partner_id, consent_commitment);


--
-- Name: contribution contribution_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.contribution
    ADD CONSTRAINT contribution_pkey PRIMARY KEY (data_version);


--
-- Name: data_head data_head_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.data_head
    ADD CONSTRAINT data_head_pkey PRIMARY KEY (singleton);


--
-- Name: key_check key_check_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.key_check
    ADD CONSTRAINT key_check_pkey PRIMARY KEY (name);


--
-- Name: partner_certificate partner_certificate_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.partner_certificate
    ADD CONSTRAINT partner_certificate_pkey PRIMARY KEY (kind, value);


--
-- Name: partner_key partner_key_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.partner_key
    ADD CONSTRAINT partner_key_pkey PRIMARY KEY (partner_id, keyid);


--
-- Name: partner partner_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.partner
    ADD CONSTRAINT partner_pkey PRIMARY KEY (partner_id);


--
-- Name: policy_version policy_version_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.policy_version
    ADD CONSTRAINT policy_version_pkey PRIMARY KEY (policy_hash);


--
-- Name: pseudonym_key pseudonym_key_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.pseudonym_key
    ADD CONSTRAINT pseudonym_key_pkey PRIMARY KEY (version);


--
-- Name: repayment_record repayment_record_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.repayment_record
    ADD CONSTRAINT repayment_record_pkey PRIMARY KEY (subject_id, account_id, month, data_version);


--
-- Name: summary summary_pkey; Type: CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.summary
    ADD CONSTRAINT summary_pkey PRIMARY KEY (subject_id);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: creditgateway_migrations; Owner: -
--

ALTER TABLE ONLY creditgateway_migrations.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (version);


--
-- Name: records records_pkey; Type: CONSTRAINT; Schema: creditgateway_migrations; Owner: -
--

ALTER TABLE ONLY creditgateway_migrations.records
    ADD CONSTRAINT records_pkey PRIMARY KEY (version);


--
-- Name: access_by_time; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX access_by_time ON audit.access USING btree (access_time);


--
-- Name: entry_by_partner; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX entry_by_partner ON ONLY audit.entry USING btree (partner_id, leaf_index);


--
-- Name: entry_0_partner_id_leaf_index_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX entry_0_partner_id_leaf_index_idx ON audit.entry_0 USING btree (partner_id, leaf_index);


--
-- Name: entry_by_subject; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX entry_by_subject ON ONLY audit.entry USING btree (subject_commitment, leaf_index) WHERE (subject_commitment IS NOT NULL);


--
-- Name: entry_0_subject_commitment_leaf_index_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX entry_0_subject_commitment_leaf_index_idx ON audit.entry_0 USING btree (subject_commitment, leaf_index) WHERE (subject_commitment IS NOT NULL);


--
-- Name: entry_1_partner_id_leaf_index_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX entry_1_partner_id_leaf_index_idx ON audit.entry_1 USING btree (partner_id, leaf_index);


--
-- Name: entry_1_subject_commitment_leaf_index_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX entry_1_subject_commitment_leaf_index_idx ON audit.entry_1 USING btree (subject_commitment, leaf_index) WHERE (subject_commitment IS NOT NULL);


--
-- Name: entry_default_partner_id_leaf_index_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX entry_default_partner_id_leaf_index_idx ON audit.entry_default USING btree (partner_id, leaf_index);


--
-- Name: entry_default_subject_commitment_leaf_index_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX entry_default_subject_commitment_leaf_index_idx ON audit.entry_default USING btree (subject_commitment, leaf_index) WHERE (subject_commitment IS NOT NULL);


--
-- Name: evidence_by_key_time; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX evidence_by_key_time ON ONLY audit.evidence USING btree (entry_time, leaf_index) INCLUDE (kek_id) WHERE (wrapped_key IS NOT NULL);


--
-- Name: evidence_202611_entry_time_leaf_index_kek_id_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX evidence_202611_entry_time_leaf_index_kek_id_idx ON audit.evidence_202611 USING btree (entry_time, leaf_index) INCLUDE (kek_id) WHERE (wrapped_key IS NOT NULL);


--
-- Name: evidence_202612_entry_time_leaf_index_kek_id_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX evidence_202612_entry_time_leaf_index_kek_id_idx ON audit.evidence_202612 USING btree (entry_time, leaf_index) INCLUDE (kek_id) WHERE (wrapped_key IS NOT NULL);


--
-- Name: evidence_default_entry_time_leaf_index_kek_id_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX evidence_default_entry_time_leaf_index_kek_id_idx ON audit.evidence_default USING btree (entry_time, leaf_index) INCLUDE (kek_id) WHERE (wrapped_key IS NOT NULL);


--
-- Name: account_withdrawn; Type: INDEX; Schema: credit; Owner: -
--

CREATE INDEX account_withdrawn ON credit.account USING btree (subject_id, account_id, data_version) WHERE withdrawn;


--
-- Name: partner_client_area; Type: INDEX; Schema: credit; Owner: -
--

CREATE UNIQUE INDEX partner_client_area ON credit.partner USING btree (client_area) WHERE (client_area > 0);


--
-- Name: checkpoint_0_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.checkpoint_pkey ATTACH PARTITION audit.checkpoint_0_pkey;


--
-- Name: checkpoint_1_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.checkpoint_pkey ATTACH PARTITION audit.checkpoint_1_pkey;


--
-- Name: checkpoint_default_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.checkpoint_pkey ATTACH PARTITION audit.checkpoint_default_pkey;


--
-- Name: entry_0_partner_id_leaf_index_idx; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.entry_by_partner ATTACH PARTITION audit.entry_0_partner_id_leaf_index_idx;


--
-- Name: entry_0_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.entry_pkey ATTACH PARTITION audit.entry_0_pkey;


--
-- Name: entry_0_subject_commitment_leaf_index_idx; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.entry_by_subject ATTACH PARTITION audit.entry_0_subject_commitment_leaf_index_idx;


--
-- Name: entry_1_partner_id_leaf_index_idx; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.entry_by_partner ATTACH PARTITION audit.entry_1_partner_id_leaf_index_idx;


--
-- Name: entry_1_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.entry_pkey ATTACH PARTITION audit.entry_1_pkey;


--
-- Name: entry_1_subject_commitment_leaf_index_idx; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.entry_by_subject ATTACH PARTITION audit.entry_1_subject_commitment_leaf_index_idx;


--
-- Name: entry_default_partner_id_leaf_index_idx; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.entry_by_partner ATTACH PARTITION audit.entry_default_partner_id_leaf_index_idx;


--
-- Name: entry_default_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.entry_pkey ATTACH PARTITION audit.entry_default_pkey;


--
-- Name: entry_default_subject_commitment_leaf_index_idx; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.entry_by_subject ATTACH PARTITION audit.entry_default_subject_commitment_leaf_index_idx;


--
-- Name: evidence_202611_entry_time_leaf_index_kek_id_idx; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.evidence_by_key_time ATTACH PARTITION audit.evidence_202611_entry_time_leaf_index_kek_id_idx;


--
-- Name: evidence_202611_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.evidence_pkey ATTACH PARTITION audit.evidence_202611_pkey;


--
-- Name: evidence_202612_entry_time_leaf_index_kek_id_idx; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.evidence_by_key_time ATTACH PARTITION audit.evidence_202612_entry_time_leaf_index_kek_id_idx;


--
-- Name: evidence_202612_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.evidence_pkey ATTACH PARTITION audit.evidence_202612_pkey;


--
-- Name: evidence_default_entry_time_leaf_index_kek_id_idx; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.evidence_by_key_time ATTACH PARTITION audit.evidence_default_entry_time_leaf_index_kek_id_idx;


--
-- Name: evidence_default_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.evidence_pkey ATTACH PARTITION audit.evidence_default_pkey;


--
-- Name: nonce_20261129_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.nonce_pkey ATTACH PARTITION audit.nonce_20261129_pkey;


--
-- Name: nonce_20261130_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.nonce_pkey ATTACH PARTITION audit.nonce_20261130_pkey;


--
-- Name: nonce_20261201_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.nonce_pkey ATTACH PARTITION audit.nonce_20261201_pkey;


--
-- Name: nonce_default_pkey; Type: INDEX ATTACH; Schema: audit; Owner: -
--

ALTER INDEX audit.nonce_pkey ATTACH PARTITION audit.nonce_default_pkey;


--
-- Name: log_head refuse_shrinking_head; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER refuse_shrinking_head BEFORE UPDATE ON audit.log_head FOR EACH ROW EXECUTE FUNCTION audit.refuse_shrinking_head();


--
-- Name: data_head refuse_older_head; Type: TRIGGER; Schema: credit; Owner: -
--

CREATE TRIGGER refuse_older_head BEFORE UPDATE ON credit.data_head FOR EACH ROW EXECUTE FUNCTION credit.refuse_older_head();


--
-- Name: contribution contribution_adapter_hash_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.contribution
    ADD CONSTRAINT contribution_adapter_hash_fkey FOREIGN KEY (adapter_hash) REFERENCES credit.adapter_version(adapter_hash);


--
-- Name: contribution contribution_partner_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.contribution
    ADD CONSTRAINT contribution_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES credit.partner(partner_id);


--
-- Name: partner_certificate partner_certificate_partner_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.partner_certificate
    ADD CONSTRAINT partner_certificate_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES credit.partner(partner_id);


--
-- Name: partner_key partner_key_partner_id_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.partner_key
    ADD CONSTRAINT partner_key_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES credit.partner(partner_id);


--
-- Name: partner partner_policy_hash_fkey; Type: FK CONSTRAINT; Schema: credit; Owner: -
--

ALTER TABLE ONLY credit.partner
    ADD CONSTRAINT partner_policy_hash_fkey FOREIGN KEY (policy_hash) REFERENCES credit.policy_version(policy_hash);


--
-- Name: SCHEMA audit; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA audit TO creditgateway_gateway;
GRANT USAGE ON SCHEMA audit TO creditgateway_auditor;
GRANT USAGE ON SCHEMA audit TO creditgateway_operator;


--
-- Name: SCHEMA credit; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA credit TO creditgateway_gateway;
GRANT USAGE ON SCHEMA credit TO creditgateway_contributor;
GRANT USAGE ON SCHEMA credit TO creditgateway_operator;
GRANT USAGE ON SCHEMA credit TO creditgateway_auditor;


--
-- Name: FUNCTION add_access(actor text, verb text, filter jsonb, row_limit bigint, cause text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.add_access(actor text, verb text, filter jsonb, row_limit bigint, cause text) FROM PUBLIC;


--
-- Name: FUNCTION add_partition(parent text, child text, low text, high text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.add_partition(parent text, child text, low text, high text) FROM PUBLIC;


--
-- Name: FUNCTION count_inquiries(access_id bigint, filter jsonb, subject_commitments bytea[], moments timestamp with time zone[], tree_sizes bigint[]); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.count_inquiries(access_id bigint, filter jsonb, subject_commitments bytea[], moments timestamp with time zone[], tree_sizes bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.count_inquiries(access_id bigint, filter jsonb, subject_commitments bytea[], moments timestamp with time zone[], tree_sizes bigint[]) TO creditgateway_auditor;


--
-- Name: FUNCTION destroy_evidence_keys(before timestamp with time zone, cause text, evidence_class text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.destroy_evidence_keys(before timestamp with time zone, cause text, evidence_class text) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.destroy_evidence_keys(before timestamp with time zone, cause text, evidence_class text) TO creditgateway_operator;


--
-- Name: FUNCTION due_evidence_keys(before timestamp with time zone, evidence_class text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.due_evidence_keys(before timestamp with time zone, evidence_class text) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.due_evidence_keys(before timestamp with time zone, evidence_class text) TO creditgateway_operator;


--
-- Name: FUNCTION entry_verbs(); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.entry_verbs() FROM PUBLIC;


--
-- Name: FUNCTION evidence_keys_to_rewrap(new_kek_id text, after_time timestamp with time zone, after_index bigint, page integer); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.evidence_keys_to_rewrap(new_kek_id text, after_time timestamp with time zone, after_index bigint, page integer) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.evidence_keys_to_rewrap(new_kek_id text, after_time timestamp with time zone, after_index bigint, page integer) TO creditgateway_operator;


--
-- Name: FUNCTION filter_digest(filter jsonb); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.filter_digest(filter jsonb) FROM PUBLIC;


--
-- Name: FUNCTION hash_verbs(); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.hash_verbs() FROM PUBLIC;


--
-- Name: FUNCTION is_logged(wanted bigint); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.is_logged(wanted bigint) FROM PUBLIC;


--
-- Name: FUNCTION kept_evidence_keys(); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.kept_evidence_keys() FROM PUBLIC;
GRANT ALL ON FUNCTION audit.kept_evidence_keys() TO creditgateway_operator;


--
-- Name: FUNCTION maintain_partitions(); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.maintain_partitions() FROM PUBLIC;
GRANT ALL ON FUNCTION audit.maintain_partitions() TO creditgateway_gateway;


--
-- Name: FUNCTION newest_evidence_key(); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.newest_evidence_key() FROM PUBLIC;
GRANT ALL ON FUNCTION audit.newest_evidence_key() TO creditgateway_gateway;


--
-- Name: FUNCTION outcomes_of(evidence_class text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.outcomes_of(evidence_class text) FROM PUBLIC;


--
-- Name: FUNCTION own_logged_access(verb text, filter jsonb, row_limit bigint, cause text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.own_logged_access(verb text, filter jsonb, row_limit bigint, cause text) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.own_logged_access(verb text, filter jsonb, row_limit bigint, cause text) TO creditgateway_auditor;


--
-- Name: FUNCTION read_access(access_id bigint, filter jsonb, after bigint); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_access(access_id bigint, filter jsonb, after bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_access(access_id bigint, filter jsonb, after bigint) TO creditgateway_auditor;


--
-- Name: TABLE partner_chain; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT,INSERT ON TABLE audit.partner_chain TO creditgateway_gateway;


--
-- Name: COLUMN partner_chain.partner_counter; Type: ACL; Schema: audit; Owner: -
--

GRANT UPDATE(partner_counter) ON TABLE audit.partner_chain TO creditgateway_gateway;


--
-- Name: COLUMN partner_chain.leaf_hash; Type: ACL; Schema: audit; Owner: -
--

GRANT UPDATE(leaf_hash) ON TABLE audit.partner_chain TO creditgateway_gateway;


--
-- Name: FUNCTION read_chains(access_id bigint, filter jsonb); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_chains(access_id bigint, filter jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_chains(access_id bigint, filter jsonb) TO creditgateway_auditor;


--
-- Name: TABLE checkpoint; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT,INSERT ON TABLE audit.checkpoint TO creditgateway_gateway;


--
-- Name: FUNCTION read_checkpoints(access_id bigint, filter jsonb, after bigint, up_to bigint); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_checkpoints(access_id bigint, filter jsonb, after bigint, up_to bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_checkpoints(access_id bigint, filter jsonb, after bigint, up_to bigint) TO creditgateway_auditor;


--
-- Name: FUNCTION read_cosignatures(access_id bigint, filter jsonb, after_size bigint, after_key text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_cosignatures(access_id bigint, filter jsonb, after_size bigint, after_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_cosignatures(access_id bigint, filter jsonb, after_size bigint, after_key text) TO creditgateway_auditor;


--
-- Name: TABLE entry; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT,INSERT ON TABLE audit.entry TO creditgateway_gateway;


--
-- Name: FUNCTION read_entries(access_id bigint, filter jsonb, low bigint, high bigint); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_entries(access_id bigint, filter jsonb, low bigint, high bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_entries(access_id bigint, filter jsonb, low bigint, high bigint) TO creditgateway_auditor;


--
-- Name: TABLE evidence; Type: ACL; Schema: audit; Owner: -
--

GRANT INSERT ON TABLE audit.evidence TO creditgateway_gateway;


--
-- Name: FUNCTION read_evidence(access_id bigint, filter jsonb, indexes bigint[]); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[]) TO creditgateway_auditor;


--
-- Name: FUNCTION read_hashes(access_id bigint, filter jsonb, levels smallint[], lows bigint[], highs bigint[]); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_hashes(access_id bigint, filter jsonb, levels smallint[], lows bigint[], highs bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_hashes(access_id bigint, filter jsonb, levels smallint[], lows bigint[], highs bigint[]) TO creditgateway_auditor;


--
-- Name: FUNCTION read_head(access_id bigint, filter jsonb); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_head(access_id bigint, filter jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_head(access_id bigint, filter jsonb) TO creditgateway_auditor;


--
-- Name: TABLE tree_node; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT,INSERT ON TABLE audit.tree_node TO creditgateway_gateway;


--
-- Name: FUNCTION read_nodes(access_id bigint, filter jsonb, after_level smallint, after_index bigint); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_nodes(access_id bigint, filter jsonb, after_level smallint, after_index bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_nodes(access_id bigint, filter jsonb, after_level smallint, after_index bigint) TO creditgateway_auditor;


--
-- Name: TABLE nonce; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT,INSERT ON TABLE audit.nonce TO creditgateway_gateway;


--
-- Name: FUNCTION read_nonces(access_id bigint, filter jsonb, after_partner text, after_request bytea, after_date date); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_nonces(access_id bigint, filter jsonb, after_partner text, after_request bytea, after_date date) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_nonces(access_id bigint, filter jsonb, after_partner text, after_request bytea, after_date date) TO creditgateway_auditor;


--
-- Name: FUNCTION read_sealed(access_id bigint, filter jsonb, low bigint, high bigint); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.read_sealed(access_id bigint, filter jsonb, low bigint, high bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.read_sealed(access_id bigint, filter jsonb, low bigint, high bigint) TO creditgateway_auditor;


--
-- Name: FUNCTION record_access(verb text, filter jsonb, row_limit bigint, cause text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.record_access(verb text, filter jsonb, row_limit bigint, cause text) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.record_access(verb text, filter jsonb, row_limit bigint, cause text) TO creditgateway_auditor;


--
-- Name: FUNCTION refuse_shrinking_head(); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.refuse_shrinking_head() FROM PUBLIC;


--
-- Name: FUNCTION request_digest_of(entry bytea); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.request_digest_of(entry bytea) FROM PUBLIC;


--
-- Name: FUNCTION require_access(wanted bigint, verb text, filter jsonb, rows bigint); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.require_access(wanted bigint, verb text, filter jsonb, rows bigint) FROM PUBLIC;


--
-- Name: TABLE access; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT ON TABLE audit.access TO creditgateway_gateway;


--
-- Name: FUNCTION require_one_of(wanted bigint, verbs text[], filter jsonb, rows bigint, cause_needed boolean); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.require_one_of(wanted bigint, verbs text[], filter jsonb, rows bigint, cause_needed boolean) FROM PUBLIC;


--
-- Name: FUNCTION require_range(wanted bigint, verbs text[], filter jsonb, low bigint, high bigint, cause_needed boolean); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.require_range(wanted bigint, verbs text[], filter jsonb, low bigint, high bigint, cause_needed boolean) FROM PUBLIC;


--
-- Name: FUNCTION rewrap_evidence_keys(new_kek_id text, leaf_indexes bigint[], entry_times timestamp with time zone[], old_keys bytea[], new_keys bytea[], cause text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.rewrap_evidence_keys(new_kek_id text, leaf_indexes bigint[], entry_times timestamp with time zone[], old_keys bytea[], new_keys bytea[], cause text) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.rewrap_evidence_keys(new_kek_id text, leaf_indexes bigint[], entry_times timestamp with time zone[], old_keys bytea[], new_keys bytea[], cause text) TO creditgateway_operator;


--
-- Name: FUNCTION search_entries(access_id bigint, filter jsonb, before bigint, page integer); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.search_entries(access_id bigint, filter jsonb, before bigint, page integer) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.search_entries(access_id bigint, filter jsonb, before bigint, page integer) TO creditgateway_auditor;


--
-- Name: FUNCTION search_statement(filter jsonb); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.search_statement(filter jsonb) FROM PUBLIC;


--
-- Name: FUNCTION unlogged_accesses(but_for bigint[]); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.unlogged_accesses(but_for bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.unlogged_accesses(but_for bigint[]) TO creditgateway_auditor;


--
-- Name: FUNCTION begin_contribution(partner_id text, kind text, adapter_hash bytea, file_digest bytea, first_line bigint, last_line bigint, account_versions bigint, record_versions bigint, contribution_time timestamp with time zone); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.begin_contribution(partner_id text, kind text, adapter_hash bytea, file_digest bytea, first_line bigint, last_line bigint, account_versions bigint, record_versions bigint, contribution_time timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION credit.begin_contribution(partner_id text, kind text, adapter_hash bytea, file_digest bytea, first_line bigint, last_line bigint, account_versions bigint, record_versions bigint, contribution_time timestamp with time zone) TO creditgateway_contributor;


--
-- Name: FUNCTION contributed_version(); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.contributed_version() FROM PUBLIC;
GRANT ALL ON FUNCTION credit.contributed_version() TO creditgateway_contributor;


--
-- Name: FUNCTION lock_data_head(); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.lock_data_head() FROM PUBLIC;
GRANT ALL ON FUNCTION credit.lock_data_head() TO creditgateway_contributor;


--
-- Name: FUNCTION read_accounts_at(access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.read_accounts_at(access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION credit.read_accounts_at(access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]) TO creditgateway_auditor;


--
-- Name: FUNCTION read_records_at(access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.read_records_at(access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION credit.read_records_at(access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]) TO creditgateway_auditor;


--
-- Name: FUNCTION record_access(log_access_id bigint, filter jsonb, row_limit bigint, cause text); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.record_access(log_access_id bigint, filter jsonb, row_limit bigint, cause text) FROM PUBLIC;
GRANT ALL ON FUNCTION credit.record_access(log_access_id bigint, filter jsonb, row_limit bigint, cause text) TO creditgateway_auditor;


--
-- Name: FUNCTION refuse_older_head(); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.refuse_older_head() FROM PUBLIC;


--
-- Name: FUNCTION remove_summaries(subject_ids bytea[]); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.remove_summaries(subject_ids bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION credit.remove_summaries(subject_ids bytea[]) TO creditgateway_contributor;


--
-- Name: FUNCTION require_replay(access_id bigint, filter jsonb, subjects bigint); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.require_replay(access_id bigint, filter jsonb, subjects bigint) FROM PUBLIC;


--
-- Name: FUNCTION require_subjects(access_id bigint, filter jsonb, subject_ids bytea[]); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.require_subjects(access_id bigint, filter jsonb, subject_ids bytea[]) FROM PUBLIC;


--
-- Name: FUNCTION revoke_consent(subject bytea, partner text, commitment bytea, moment timestamp with time zone); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.revoke_consent(subject bytea, partner text, commitment bytea, moment timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION credit.revoke_consent(subject bytea, partner text, commitment bytea, moment timestamp with time zone) TO creditgateway_operator;


--
-- Name: FUNCTION revoke_key(partner text, key text, moment timestamp with time zone); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.revoke_key(partner text, key text, moment timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION credit.revoke_key(partner text, key text, moment timestamp with time zone) TO creditgateway_operator;


--
-- Name: FUNCTION save_summaries(summaries json); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.save_summaries(summaries json) FROM PUBLIC;
GRANT ALL ON FUNCTION credit.save_summaries(summaries json) TO creditgateway_contributor;


--
-- Name: TABLE access_logged; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT,INSERT ON TABLE audit.access_logged TO creditgateway_gateway;


--
-- Name: TABLE cosignature; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT,INSERT ON TABLE audit.cosignature TO creditgateway_gateway;


--
-- Name: TABLE key_check; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT,INSERT ON TABLE audit.key_check TO creditgateway_gateway;
GRANT SELECT ON TABLE audit.key_check TO creditgateway_auditor;


--
-- Name: TABLE log_head; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT ON TABLE audit.log_head TO creditgateway_gateway;


--
-- Name: COLUMN log_head.origin; Type: ACL; Schema: audit; Owner: -
--

GRANT UPDATE(origin) ON TABLE audit.log_head TO creditgateway_gateway;


--
-- Name: COLUMN log_head.tree_size; Type: ACL; Schema: audit; Owner: -
--

GRANT UPDATE(tree_size) ON TABLE audit.log_head TO creditgateway_gateway;


--
-- Name: COLUMN log_head.peaks; Type: ACL; Schema: audit; Owner: -
--

GRANT UPDATE(peaks) ON TABLE audit.log_head TO creditgateway_gateway;


--
-- Name: COLUMN log_head.checkpoint; Type: ACL; Schema: audit; Owner: -
--

GRANT UPDATE(checkpoint) ON TABLE audit.log_head TO creditgateway_gateway;


--
-- Name: TABLE account; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.account TO creditgateway_contributor;


--
-- Name: COLUMN account.subject_id; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(subject_id) ON TABLE credit.account TO creditgateway_contributor;


--
-- Name: COLUMN account.account_id; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(account_id) ON TABLE credit.account TO creditgateway_contributor;


--
-- Name: COLUMN account.partner_id; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(partner_id) ON TABLE credit.account TO creditgateway_contributor;


--
-- Name: COLUMN account.account_type; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(account_type) ON TABLE credit.account TO creditgateway_contributor;


--
-- Name: COLUMN account.currency; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(currency) ON TABLE credit.account TO creditgateway_contributor;


--
-- Name: COLUMN account.open_date; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(open_date) ON TABLE credit.account TO creditgateway_contributor;


--
-- Name: COLUMN account.close_date; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(close_date) ON TABLE credit.account TO creditgateway_contributor;


--
-- Name: COLUMN account.withdrawn; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(withdrawn) ON TABLE credit.account TO creditgateway_contributor;


--
-- Name: TABLE adapter_version; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT,INSERT ON TABLE credit.adapter_version TO creditgateway_gateway;
GRANT SELECT,INSERT ON TABLE credit.adapter_version TO creditgateway_contributor;
GRANT SELECT ON TABLE credit.adapter_version TO creditgateway_operator;
GRANT SELECT ON TABLE credit.adapter_version TO creditgateway_auditor;


--
-- Name: SEQUENCE client_area; Type: ACL; Schema: credit; Owner: -
--

GRANT USAGE ON SEQUENCE credit.client_area TO creditgateway_operator;


--
-- Name: TABLE consent; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.consent TO creditgateway_gateway;
GRANT SELECT,INSERT ON TABLE credit.consent TO creditgateway_operator;


--
-- Name: TABLE contribution; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.contribution TO creditgateway_contributor;
GRANT SELECT ON TABLE credit.contribution TO creditgateway_operator;
GRANT SELECT ON TABLE credit.contribution TO creditgateway_auditor;


--
-- Name: TABLE data_head; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.data_head TO creditgateway_gateway;
GRANT SELECT ON TABLE credit.data_head TO creditgateway_contributor;
GRANT SELECT ON TABLE credit.data_head TO creditgateway_operator;
GRANT SELECT ON TABLE credit.data_head TO creditgateway_auditor;


--
-- Name: TABLE key_check; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT,INSERT ON TABLE credit.key_check TO creditgateway_gateway;
GRANT SELECT,INSERT ON TABLE credit.key_check TO creditgateway_operator;
GRANT SELECT ON TABLE credit.key_check TO creditgateway_auditor;


--
-- Name: TABLE partner; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.partner TO creditgateway_gateway;
GRANT SELECT ON TABLE credit.partner TO creditgateway_contributor;
GRANT SELECT,INSERT ON TABLE credit.partner TO creditgateway_operator;
GRANT SELECT ON TABLE credit.partner TO creditgateway_auditor;


--
-- Name: COLUMN partner.display_name; Type: ACL; Schema: credit; Owner: -
--

GRANT UPDATE(display_name) ON TABLE credit.partner TO creditgateway_operator;


--
-- Name: COLUMN partner.adapter; Type: ACL; Schema: credit; Owner: -
--

GRANT UPDATE(adapter) ON TABLE credit.partner TO creditgateway_operator;


--
-- Name: COLUMN partner.policy_hash; Type: ACL; Schema: credit; Owner: -
--

GRANT UPDATE(policy_hash) ON TABLE credit.partner TO creditgateway_operator;


--
-- Name: COLUMN partner.contributes; Type: ACL; Schema: credit; Owner: -
--

GRANT UPDATE(contributes) ON TABLE credit.partner TO creditgateway_operator;


--
-- Name: COLUMN partner.suspend_time; Type: ACL; Schema: credit; Owner: -
--

GRANT UPDATE(suspend_time) ON TABLE credit.partner TO creditgateway_operator;


--
-- Name: TABLE partner_certificate; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.partner_certificate TO creditgateway_gateway;
GRANT SELECT,INSERT,DELETE ON TABLE credit.partner_certificate TO creditgateway_operator;
GRANT SELECT ON TABLE credit.partner_certificate TO creditgateway_auditor;


--
-- Name: TABLE partner_key; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.partner_key TO creditgateway_gateway;
GRANT SELECT,INSERT ON TABLE credit.partner_key TO creditgateway_operator;
GRANT SELECT ON TABLE credit.partner_key TO creditgateway_auditor;


--
-- Name: TABLE policy_version; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.policy_version TO creditgateway_gateway;
GRANT SELECT,INSERT ON TABLE credit.policy_version TO creditgateway_operator;
GRANT SELECT ON TABLE credit.policy_version TO creditgateway_auditor;


--
-- Name: TABLE pseudonym_key; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT,INSERT ON TABLE credit.pseudonym_key TO creditgateway_gateway;
GRANT SELECT,INSERT ON TABLE credit.pseudonym_key TO creditgateway_contributor;
GRANT SELECT,INSERT ON TABLE credit.pseudonym_key TO creditgateway_operator;
GRANT SELECT ON TABLE credit.pseudonym_key TO creditgateway_auditor;


--
-- Name: TABLE repayment_record; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.repayment_record TO creditgateway_contributor;


--
-- Name: COLUMN repayment_record.subject_id; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(subject_id) ON TABLE credit.repayment_record TO creditgateway_contributor;


--
-- Name: COLUMN repayment_record.account_id; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(account_id) ON TABLE credit.repayment_record TO creditgateway_contributor;


--
-- Name: COLUMN repayment_record.month; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(month) ON TABLE credit.repayment_record TO creditgateway_contributor;


--
-- Name: COLUMN repayment_record.due; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(due) ON TABLE credit.repayment_record TO creditgateway_contributor;


--
-- Name: COLUMN repayment_record.paid; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(paid) ON TABLE credit.repayment_record TO creditgateway_contributor;


--
-- Name: COLUMN repayment_record.balance; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(balance) ON TABLE credit.repayment_record TO creditgateway_contributor;


--
-- Name: COLUMN repayment_record.days_past_due; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(days_past_due) ON TABLE credit.repayment_record TO creditgateway_contributor;


--
-- Name: COLUMN repayment_record.credit_limit; Type: ACL; Schema: credit; Owner: -
--

GRANT INSERT(credit_limit) ON TABLE credit.repayment_record TO creditgateway_contributor;


--
-- Name: TABLE summary; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT ON TABLE credit.summary TO creditgateway_gateway;
GRANT SELECT ON TABLE credit.summary TO creditgateway_contributor;


--
-- PostgreSQL database dump complete
--


