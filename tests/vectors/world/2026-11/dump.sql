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

SET default_table_access_method = heap;

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
-- Name: begin_contribution(text, bytea, bytea, bigint, bigint, bigint, bigint, timestamp with time zone); Type: FUNCTION; Schema: credit; Owner: -
--

CREATE FUNCTION credit.begin_contribution(partner_id text, adapter_hash bytea, file_digest bytea, first_line bigint, last_line bigint, account_versions bigint, record_versions bigint, contribution_time timestamp with time zone) RETURNS bigint
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
        data_version, partner_id, adapter_hash, file_digest, first_line, last_line,
        account_versions, record_versions, contribution_time)
    VALUES (announced, $1, $2, $3, $4, $5, $6, $7, $8);
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
    ) AS found;
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
    adapter_hash bytea NOT NULL,
    file_digest bytea NOT NULL,
    first_line bigint NOT NULL,
    last_line bigint NOT NULL,
    account_versions bigint NOT NULL,
    record_versions bigint NOT NULL,
    contribution_time timestamp with time zone NOT NULL,
    CONSTRAINT contribution_data_version_check CHECK ((data_version > 0)),
    CONSTRAINT contribution_file_digest_check CHECK ((octet_length(file_digest) = 32))
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
	(1, '2026-11-29 05:14:58.28777+00', 'auditor:postgres', 'replay', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 0, '', '825'),
	(2, '2026-11-29 05:14:58.290032+00', 'auditor:postgres', 'replay', '\xd9886539dd278e8e9f4ee11c08c8c7745abfd0ef85420c58aa102df1a9fd48e1', 21, 'test', '826'),
	(3, '2026-11-29 05:14:58.30366+00', 'auditor:postgres', 'replay', '\x525c25a1e46572f67c14e8ce54213460a7db59540a9ab65b059d21bb63f7b16a', 20, 'test', '827'),
	(4, '2026-11-29 05:14:58.454924+00', 'operator:postgres', 'retention', '\xb0d427fb6a3e8171cc0805be59f805f22bfc7fb00fec0dcf84656ed94f32416b', 4, 'answered before 2021-11-01T00:00:00Z: rule 16', '828'),
	(5, '2026-11-29 05:14:58.455792+00', 'operator:postgres', 'retention', '\x5d46a079ffeefd6c2ee0b2288883bde6c10b5bfbfbe2a63451721a0e31f9cf73', 4, 'answered before 2021-11-29T05:14:58Z: rule 16', '829'),
	(6, '2026-11-29 05:14:58.504713+00', 'operator:postgres', 'rotate-evidence', '\x3ec8f870622f02d1ecdac36fc53cdf9cf0f0030e11a1527b3276e9168f831d80', 13, 'yearly', '830'),
	(7, '2026-11-29 05:14:58.69174+00', 'auditor:postgres', 'verify', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 9223372036854775807, '', '846'),
	(8, '2026-11-29 05:14:58.79257+00', 'auditor:postgres', 'show', '\x1bb03c8c71866a5969d41eb2fb51851040e8d6f32afb48ae49f0ba7bae8dbece', 1, 'a look', '847'),
	(9, '2026-11-29 05:15:01.831444+00', 'auditor:postgres', 'export', '\xeb6b946af5f428e47ff26abeee66de102ee6cdffc87ac9cdf9aa023da3047379', 9223372036854775807, '', '878'),
	(10, '2026-11-29 05:15:01.864507+00', 'auditor:postgres', 'replay', '\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 0, '', '879'),
	(11, '2026-11-29 05:15:01.866389+00', 'auditor:postgres', 'replay', '\xaef87f7c9e1e99b4cd2db045dd59bdc2564251393c646b65b4a5ddb94c283c7c', 38, 'x', '880'),
	(12, '2026-11-29 05:15:01.8792+00', 'auditor:postgres', 'replay', '\xb820129aae50db4d355ac0317e13e53904a7b3f0d145cd50a2939b447a7924bc', 17, 'x', '881');


--
-- Data for Name: access_logged; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.access_logged VALUES
	(1, 21),
	(2, 22),
	(3, 23),
	(4, 24),
	(5, 25),
	(6, 26),
	(7, 36),
	(8, 37);


--
-- Data for Name: checkpoint_0; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.checkpoint_0 VALUES
	(1, '\x563e16253aa77bb1ace234fe368550ec1a037eb34cfbcb58d89f4e503f8c4711', 'gateway.test
1
Vj4WJTqne7Gs4jT+NoVQ7BoDfrNM+8tY2J9OUD+MRxE=

— gateway.test KVgDf++qtRP2Enmgkwbo6u9x0Of3z7L7PnMFO67CTGIoefGMBXxxDAO3Es8J9uCxYbfZWNNga6wBUCgR0VYaXY3M+QI=
', '2021-09-26 05:14:57.883134+00'),
	(2, '\xa691ba79e2c45a08648842745401a199865a787de77d9d494955d7ffcf7bc8a3', 'gateway.test
2
ppG6eeLEWghkiEJ0VAGhmYZaeH3nfZ1JSVXX/897yKM=

— gateway.test KVgDfxmK29pDVxIgSIADvvdJOOnT+55mfonYdYtycIgDXQSZmtlxZW8LjVvpw/QkaPP30MY4BahlIyqNGaVAZGG+cgs=
', '2021-09-26 05:14:57.883134+00'),
	(3, '\x56941cec1ba18f1f34b2a5cbae976fe7b0e637be83bf872a9bfe0e178bb1c2d8', 'gateway.test
3
VpQc7Buhjx80sqXLrpdv57DmN76Dv4cqm/4OF4uxwtg=

— gateway.test KVgDf5zw43zDeRs3u6g6QgD+ZBXQ+8AakKraOehOftiSIdCwp0n2Weqr4As6rOWhF1qbOQrDh469j+GN6bj7mAv9Kgk=
', '2021-09-26 05:14:57.883134+00'),
	(4, '\x8a7ebfc1b450485078463a68395fe815164aade169c63bb8fcbba7cc51de66a7', 'gateway.test
4
in6/wbRQSFB4RjpoOV/oFRZKreFpxju4/LunzFHeZqc=

— gateway.test KVgDfxa50rLV5oY53iDUfH5PjkuKYYXAdLySs3mExRVPzqYT7iPFndWF66zJyJAtHjyTQtUTBBr6UbzNRMXMJ0zB3As=
', '2021-09-26 05:14:57.883134+00'),
	(6, '\xa8eb75ee78b12aaf73d9655d970828e1a678a67420cc5668b0543dbd3d7ab4cc', 'gateway.test
6
qOt17nixKq9z2WVdlwgo4aZ4pnQgzFZosFQ9vT16tMw=

— gateway.test KVgDf+QgVl8Yb+sI+dCRcdl6LNS+eC2yrUSFsPzUPfBooQ7QPbT1cOfrQpOdcWzqgcld7GvtQ9IF+afhbrTQLLRpDwI=
', '2021-11-10 05:14:57.883134+00'),
	(8, '\xf34cf4bd28fb3e0410b34d9c0d9732a02472a89f6e0da3e6b002f7cc3b8a6ec6', 'gateway.test
8
80z0vSj7PgQQs02cDZcyoCRyqJ9uDaPmsAL3zDuKbsY=

— gateway.test KVgDf5sxqaarJH0NbHKRpqu/PEk72jjBr5YVDOuAz4Bx5yiKKy/CP3RbiV4VBjMLue0jJ9nwMOLO7s7OGSX4+3l24AU=
', '2021-11-10 05:14:57.883134+00'),
	(9, '\xf6d3a348a009dee172e1d5f8cbd2d9aba26b7f6a0d95577f2ed7a38b5cc4d4d7', 'gateway.test
9
9tOjSKAJ3uFy4dX4y9LZq6Jrf2oNlVd/Lteji1zE1Nc=

— gateway.test KVgDf/NfmqopQ1gHlDAkA8Ns/ufXDtMBRaJt5+Ek2uDW1jYINJkl4/erNqH3APZ4/57nO3VA0/nxIw9NsTItRGDQoAc=
', '2021-12-25 05:14:57.883134+00'),
	(12, '\xbea7988f4d8384ba90770851c86bf23b357ba9ba0ef58a29b60687a42e8435a8', 'gateway.test
12
vqeYj02DhLqQdwhRyGvyOzV7qboO9YoptgaHpC6ENag=

— gateway.test KVgDfzFC28TSl731ZDCT7aW5CEMWITCwcL/xXAlHJMwYZDZErG0mP4K046daZUwisr1evdiQHfzlAWTroIwAtrHPFwI=
', '2021-12-25 05:14:57.883134+00'),
	(13, '\x4824b4787fd9720a7bc07047a9b9310f3f68bde0c46cb5e3f643e678d5cda4e7', 'gateway.test
13
SCS0eH/Zcgp7wHBHqbkxDz9oveDEbLXj9kPmeNXNpOc=

— gateway.test KVgDfxdcAmJmRpZBkaWibiYtpvl1dZfQLgn5MXwyDoIeOxjk15dnNA3cFcMPJf43S1yvF5tqbhykK5kkVkmy4ZKVewg=
', '2022-02-08 05:14:57.883134+00'),
	(16, '\x59b35dc57f6b4495d0df26fff1d86abe51b19f32fb482f1bc4cc68cfea832f60', 'gateway.test
16
WbNdxX9rRJXQ3yb/8dhqvlGxnzL7SC8bxMxoz+qDL2A=

— gateway.test KVgDf0FrhrW0sV/MzVeMT/ZVcwOsNLn9OOLlOrsebGFQZmQBr5H1hEFPZDuybWnRLdIIJk5SEghSIJkHy7DJ+6DknQ8=
', '2022-02-08 05:14:57.883134+00'),
	(18, '\x7f392be7c77a2b3f1a4ee042223c62c59efa782ce3cd63658f31fb37169ab659', 'gateway.test
18
fzkr58d6Kz8aTuBCIjxixZ76eCzjzWNljzH7Nxaatlk=

— gateway.test KVgDf1mLWGHVDWgRiVK+R809LQXrrL/XcFLARJ7U7ejPeEdLQYbyVCh78XRUxexFVflKtw4aV+2f/zj2MrFkiFWFlgo=
', '2022-03-25 05:14:57.883134+00'),
	(20, '\xae70c84acc4ecd89d93d440df255c049f0f95417622286805e05ed70bee5aae0', 'gateway.test
20
rnDISsxOzYnZPUQN8lXASfD5VBdiIoaAXgXtcL7lquA=

— gateway.test KVgDf5YHInYVmdHaWMBMnAaQkjrPaYnDxIbCzn2zMkd+GwXPJrbKkl5hNGj3rpntNZ4oN3fFk05LQFd40K2K4reFXQo=
', '2022-03-25 05:14:57.883134+00'),
	(21, '\xf5bad82d6e6a742270d82cb0f4a66fb3450d962975cf02c003a4a6909b0a39b5', 'gateway.test
21
9brYLW5qdCJw2Cyw9KZvs0UNlil1zwLAA6SmkJsKObU=

— gateway.test KVgDf8GGmxGKXDqjZ0xbG61aDGnLhoJ3FUcTfObRkUR3epeNjdjynecl/8Xej0V1MuRMnOm3xrpwbEnu9yHwRoOjJQw=
', '2022-05-09 05:14:57.883134+00'),
	(27, '\x03d92bb052350237928fad8581fcbe66c51309d34dd7d32b202466e65928d826', 'gateway.test
27
A9krsFI1AjeSj62Fgfy+ZsUTCdNN19MrICRm5lko2CY=

— gateway.test KVgDf9cTefMRlUXi4RvwiKExt/l9uYUjtS5eWaclrcDH8Sp2orqAC7lFFl66phAI9/MX5ISTucWf7/nH4CplbKnW0Aw=
', '2026-11-29 05:14:58.504713+00'),
	(28, '\xf820ba42aedcd5703eeadfafc60fce910648d25844bf7910e225ff765eff3527', 'gateway.test
28
+CC6Qq7c1XA+6t+vxg/OkQZI0lhEv3kQ4iX/dl7/NSc=

— gateway.test KVgDf2QMg8I1VVSYiRDXOMeIFtT5bllIp8lbzxKqtRDrop9XKv027q2bEOiqNS09ue5fcPv4NstitoQASMh4SbbPSQQ=
', '2026-11-29 05:14:58.506862+00'),
	(29, '\xe14bea07ca1635cd4a04ea731355acd41c4a323507da7cd7ea3accdd3d185c56', 'gateway.test
29
4UvqB8oWNc1KBOpzE1Ws1BxKMjUH2nzX6jrM3T0YXFY=

— gateway.test KVgDf1Loa9uVMtiu49kvexFbre2NYh8Ohl84zJKnsxElikhel4mlmtOAydwLadvnc5dB73pF7zuTvDDVHOdQfqxxVgQ=
', '2026-11-29 05:14:58.506862+00'),
	(30, '\xbf06f844e30eaaebc9c80ca2314b4cd86b9361a69cad4db5e2ce7daab15eb4a6', 'gateway.test
30
vwb4ROMOquvJyAyiMUtM2GuTYaacrU214s59qrFetKY=

— gateway.test KVgDfyF2/bZNtMykIQaHtO/3zePd+5BTpzhe8X8RCzvx1eWTCMTRziCmmNG2Vtz8tyo1Z9FJnfTs/wjJ3Rd3ZxCTWwc=
', '2026-11-29 05:14:58.506862+00'),
	(31, '\x92d555969f3198f1d98c762933ca6be205d63b87714074bd27cbab54231a6c20', 'gateway.test
31
ktVVlp8xmPHZjHYpM8pr4gXWO4dxQHS9J8urVCMabCA=

— gateway.test KVgDfx7oI/clK2tBK00nVK0WqihLOGiJjSt2lCoXMJLRi4VPZovjKNJn+zzQWIV0TqaScviRd47zMPB+OfChaMb+ZQ0=
', '2026-11-29 05:14:58.506862+00'),
	(32, '\xe268259e9dc4be85c141a92347d1853e08a027df82eb3a6147705936b5519917', 'gateway.test
32
4mglnp3EvoXBQakjR9GFPgigJ9+C6zphR3BZNrVRmRc=

— gateway.test KVgDfxHU6v9Y/NOoI5s6kE1jjbSI1y4dEHLv7RadSwa30B58nfp/jh8D9S5GgFGA9IJeV7rulnJ3AWvU8OPk9hPqAQ0=
', '2026-11-29 05:14:58.506862+00'),
	(33, '\x2f0947cef24c7f570d4c0c751bff5decc011141af614d30bc28ecf7700198566', 'gateway.test
33
LwlHzvJMf1cNTAx1G/9d7MARFBr2FNMLwo7PdwAZhWY=

— gateway.test KVgDf6fv7sxPjJiDiNqO1llNxYSOftoa8cGSVLtv+Vd+eVFOn1eNXte5iXUyVtp/ri0qU68+u9SSakFn9pDsxMRrfAM=
', '2026-11-29 05:14:58.506862+00'),
	(34, '\x4b3242d8d19729c6257c4f8d5bed676174c5b242553fa814a650e48b3c6830fe', 'gateway.test
34
SzJC2NGXKcYlfE+NW+1nYXTFskJVP6gUplDkizxoMP4=

— gateway.test KVgDf3H/NXM0/kBL37z8eEUDu/p2PYWcEBL+iYOqAeXyzwmlcAOTuoFA5eq57u/2onBhqqSFxH9pIjVfj/ju4FE93g8=
', '2026-11-29 05:14:58.506862+00'),
	(35, '\x50526ae38bd0b6a0603a9faa5b6d933c28bb12cc5afd8942f46e6e500f436c33', 'gateway.test
35
UFJq44vQtqBgOp+qW22TPCi7Esxa/YlC9G5uUA9DbDM=

— gateway.test KVgDf9c5ik1v7S1VfCs+Hgj4uUv5U0Jf/L0RFyUG4J5IKbK+vi5fE7/ckQ4dloOyr4pkcR171c0CkBU4GdmIWGM6kgo=
', '2026-11-29 05:14:58.506862+00'),
	(36, '\xf7da327be26236dc971f96c6d6e81cee9517bd1145b61f8b074aec1a0d935e6a', 'gateway.test
36
99oye+JiNtyXH5bG1ugc7pUXvRFFth+LB0rsGg2TXmo=

— gateway.test KVgDf9PtVPH2JLTMh3F9QlLkIGzK92vGo86cV+HoSYTRSy4S14G6jQEx06hTSDkrscJr79jLI3y/abxc3pNLyuhMVw8=
', '2026-11-29 05:14:58.506862+00'),
	(38, '\x85c42e86b11e1b5492dcba5ddbb527605464ea02a02f7c5d8b6bc44825893141', 'gateway.test
38
hcQuhrEeG1SS3Lpd27UnYFRk6gKgL3xdi2vESCWJMUE=

— gateway.test KVgDf84jHPr85/pW794BBuq6jUo3bZc2w02KRr3mjm16Yh9RbGeTJ4xWftVJBtOYMmpBe0UvaRRX5lKcgnNCI103QgY=
', '2026-11-29 05:14:58.79257+00');


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
	(0, '\x0a0c08d183c08a0610b09c8ea503120662616e6b2d6a1a406461356538363463356530653962313763396435333230313138616431316635326131356136303961666664373930656465656131656632356336386639326422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242202e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f4a10fb5bfe3ef22e4a2928b66410f26ca3875220f70b280b77f2de98d479323aefca33d924799729cbacccc497ea035a40d8e7965a2033bd53941869b7be46c78b92205a23c0a0b1fbf43b0b9f96c3c87232f35899da6220f4a6988b575c601e46b93b771c85c6b4b73b6ca0f2a316eac57eb42848ecc7626801720a323032312d30392d32367a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110e68d46fb21a428686f5a991c4e374a76900101a201205ba5995af6afeb1eca8094e44e682146794bcb711d6aed6956e82377886429e9b00101b80101', '\x563e16253aa77bb1ace234fe368550ec1a037eb34cfbcb58d89f4e503f8c4711', '2021-09-26 05:14:57.883134+00', 'bank-j', 1, 1, '', 2, '\xf4a6988b575c601e46b93b771c85c6b4b73b6ca0f2a316eac57eb42848ecc762', '\xe68d46fb21a428686f5a991c4e374a76'),
	(1, '\x0a0c08d183c08a0610b09c8ea503120662616e6b2d6a1a406461356538363463356530653962313763396435333230313138616431316635326131356136303961666664373930656465656131656632356336386639326422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380d42202e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f4a1057c3e5d81e324836449a2a541e44862152202902b2ced76a90f4547dba626f9a9d1a6ca4693c00d0c592cd2a0e0f17f2f8785a20b1f4a215004d3ea759181afb6440c7bb797983c10639a54c01e09d2d52629b356220d4f49ee878aa5fce04dd8939f8e9dd7e9e7db1c826bc787e2e1265f32c8045c06801720a323032312d30392d32367a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110a0fad3642b205f61b979020dbe80fd679001029a0120563e16253aa77bb1ace234fe368550ec1a037eb34cfbcb58d89f4e503f8c4711a20120359a9adb96d69bb8716e6e474cdc0f351408796f4459b9b032efe105752d4306b00101b80101c80101', '\xe9281aa27e2b8bf56fa9e0612ef144431624f8fd03fff3a0040816f08a6e61d0', '2021-09-26 05:14:57.883134+00', 'bank-j', 2, 1, '', 13, '\xd4f49ee878aa5fce04dd8939f8e9dd7e9e7db1c826bc787e2e1265f32c8045c0', '\xa0fad3642b205f61b979020dbe80fd67'),
	(2, '\x0a0c08d183c08a0610b09c8ea503120662616e6b2d6a1a406461356538363463356530653962313763396435333230313138616431316635326131356136303961666664373930656465656131656632356336386639326422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380742202e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f4a10e15209dfd5876748a27c0fd355029bf45220aed27592af5ff3d5182a8f3b5e15440db86fe8b1775bbb42a69225989831502d5a2044d476f8dcb156200ae1eeaea5ade0ef6edbc16ef1686cbb675cbc5b0adb09c46220b126e0c387f23a3832f2e0c5d91525ea77ff796f6dee32ca3ef12e7770514cae6801720a323030352d30342d31347a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01102f144b12630d199d74929720fdea765f9001039a0120e9281aa27e2b8bf56fa9e0612ef144431624f8fd03fff3a0040816f08a6e61d0a20120d8359f04d7b7570f8ceeab12e1cc6b39e29f5fdcf634ba5eab0365147859278bb00101b80101c80102', '\xb26c31edec8ecfac8b2d9871fd7f48b05687a00495acd83915f3c31c050ec617', '2021-09-26 05:14:57.883134+00', 'bank-j', 3, 1, '', 7, '\xb126e0c387f23a3832f2e0c5d91525ea77ff796f6dee32ca3ef12e7770514cae', '\x2f144b12630d199d74929720fdea765f'),
	(3, '\x0a0c08d183c08a0610b09c8ea503120662616e6b2d781a406561393964663439633239663065353139366138326632643163326566366561636161383638326433346164333838616338623066336239323637613435653822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280138034220a5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c64a10f83ddaaebcfca48c642b2ada498e71e85220507e3a18baecb2ed117d2a7979e21708caeef9f62335ed933d6c6e56f785d5215a20b745633b0ff39716d8078a68d929d49681ea5b76fec80420115f8c6dd9809edf62207bf30b137042468a6b659820f5026ff6c28296fb55732e1ecb43a1f6b491b8346801720a323032312d30392d32367a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011094cb5cdd550e07c1a03fb2ad5e95f8e8900101a2012049666153d2a3faac50b5243e0579ec85f5ba554d2f26c9d14a36af4f13070c23a80102b00101b80101c80103', '\xbc1ce531f9e87a479c473202e931dba9441e05db8d48c7ebdbec3f36eddfbe2c', '2021-09-26 05:14:57.883134+00', 'bank-x', 1, 1, '', 3, '\x7bf30b137042468a6b659820f5026ff6c28296fb55732e1ecb43a1f6b491b834', '\x94cb5cdd550e07c1a03fb2ad5e95f8e8'),
	(4, '\x0a0c08d1aaad8c0610b09c8ea503120662616e6b2d781a406561393964663439633239663065353139366138326632643163326566366561636161383638326433346164333838616338623066336239323637613435653822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280138064220a5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c64a10bc3261346e6b54cdd8a8ccd1e6d4658f522069f24c69755c5527b89a0811a7f64e8ab3367eb046824bf69652375c78418c715a20fcc3ab12bd05dfc428faa3a94d98557c6914ef8cfc4e891becab7934f866885262203d5d80c8e44516663b64fe4232a2cfc71cbe9d0286695d1287dc2887b26d5be86803720a323030352d30352d31347a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011053050f898a000e2417b774d76a0c382c9001029a0120bc1ce531f9e87a479c473202e931dba9441e05db8d48c7ebdbec3f36eddfbe2ca2012070d8384babd095d0df48a7840d1f8f9de0ab27ef7b8ddff6d7eaec3f1c7c1044b00101b80101c80104', '\xf78f692b9b5ec6be57e5abe51991d0cee6af9b06e7ab03da9f89eaf1dbffc39f', '2021-11-10 05:14:57.883134+00', 'bank-x', 2, 1, '', 6, '\x3d5d80c8e44516663b64fe4232a2cfc71cbe9d0286695d1287dc2887b26d5be8', '\x53050f898a000e2417b774d76a0c382c'),
	(5, '\x0a0c08d1aaad8c0610b09c8ea503120662616e6b2d631a403465306533633936613035353764636234323062393263353833376331363530663632306665633131313762303966383463313962613861613234666239333822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013806422064ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db44a100fbf606d8796132a2c74e1e6a4460edd52202771a28d1a230583136e212eeb749854806783bfc48b98c2d0b1d4b9158587c55a2040adfe02057b4ac626a460dd29ea209639c352b4a8f4b33d5f23b89844e52df16220d84be39141e94ac65258d4d56b190646b046be76317c8204c6e14d24d0e88f8f6803720a323032312d31312d31307a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01107794482d96f124207727c9967747c070900101a20120a9cd0fee0d5bceab38410b9c2285f1b10266bf27624c8ea9e3af78fcc9948ab1b00101b80101c80104', '\x7657b060b90ace5db9589b2495b30608aa614012e0c169428406d2c50143fcea', '2021-11-10 05:14:57.883134+00', 'bank-c', 1, 1, '', 6, '\xd84be39141e94ac65258d4d56b190646b046be76317c8204c6e14d24d0e88f8f', '\x7794482d96f124207727c9967747c070'),
	(6, '\x0a0c08d1aaad8c0610b09c8ea503120662616e6b2d631a403465306533633936613035353764636234323062393263353833376331363530663632306665633131313762303966383463313962613861613234666239333822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013805422064ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db44a1071551a366229d8ca5dcb71e12ed1dcd752208436e747c2d28af00b1640a4e388c521c16b55f313a2b1b568ecac92ac34ae965a2070608b90a96950bdf642f2eee8bef97c0769d9e2251d92ca01b50aa236d364bc6220812624ac05f48f3f15af653537f5b8e72229a425c8c68c5694d2c65ca75629e36803720a323030352d30382d33317a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01107c6e1c8b96c6bff7fea17ec873ddf6839001029a01207657b060b90ace5db9589b2495b30608aa614012e0c169428406d2c50143fceaa20120a2331a5249e1f37ec865990fd4b7df19ebc49a414735636f9cf8a63e70caac0ca80104b00101b80101c80106', '\xbd868ffa3d9f0d8824c0ca640def20e8747ecec6ffc36378144da8f1fc618ad6', '2021-11-10 05:14:57.883134+00', 'bank-c', 2, 1, '', 5, '\x812624ac05f48f3f15af653537f5b8e72229a425c8c68c5694d2c65ca75629e3', '\x7c6e1c8b96c6bff7fea17ec873ddf683'),
	(7, '\x0a0c08d1aaad8c0610b09c8ea503120662616e6b2d6a1a406461356538363463356530653962313763396435333230313138616431316635326131356136303961666664373930656465656131656632356336386639326422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380842202e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f4a10563d69dd74e6dc14287cc6851af8f8da52209761d894b9cdbf3e083d178530eb610215271c72fc7b6ef4ad7fb8bf0d7ec59e5a20033500c37b0af618849539b69c6a60c177e6a1a052019f470d7dc0c8fb99d71a6220d4f49ee878aa5fce04dd8939f8e9dd7e9e7db1c826bc787e2e1265f32c8045c06803720a323030352d30352d32357a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01101a398f6ba4ac8868d83e03ac8ba919cb9001049a0120b26c31edec8ecfac8b2d9871fd7f48b05687a00495acd83915f3c31c050ec617a201209f0777281d8bded0f2e25c6eb3bac521b5ec57891f2e32843453b94537e2c990a80104b00101b80101c80106', '\xbd94357ec74eafb30d28028a42336fed67a297af35afc925dacf5d0f3c4943f9', '2021-11-10 05:14:57.883134+00', 'bank-j', 4, 1, '', 8, '\xd4f49ee878aa5fce04dd8939f8e9dd7e9e7db1c826bc787e2e1265f32c8045c0', '\x1a398f6ba4ac8868d83e03ac8ba919cb'),
	(8, '\x0a0c08d1d19a8e0610b09c8ea503120662616e6b2d6a1a406461356538363463356530653962313763396435333230313138616431316635326131356136303961666664373930656465656131656632356336386639326422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380942202e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f4a10b8eb9982e78559a23b0cc79f39555f7552209c22725d6e430f1ec568507ae9d372e253acf2bda0639b467f3560b32955773c5a205eca22279419daccf65a88d7b70f41d6a6d0fd6276000940470c6005c693785d6220e1082f44e300c0273dd0fe7ac0026b9c89103569b39374292f4c5cdd9ed54c466804720a323030352d31302d31357a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01109c0dba094eb54e7991e210e83cf8a6159001059a0120bd94357ec74eafb30d28028a42336fed67a297af35afc925dacf5d0f3c4943f9a20120ffff1702081f39c863f6fabaf74e27c02b8b6ce90c685459db50e3e566fa6136b00101b80101c80108', '\x0865212e382ab10d471d8097aab7930f392bd90da38a47470fe8d91f6f0c0da3', '2021-12-25 05:14:57.883134+00', 'bank-j', 5, 1, '', 9, '\xe1082f44e300c0273dd0fe7ac0026b9c89103569b39374292f4c5cdd9ed54c46', '\x9c0dba094eb54e7991e210e83cf8a615'),
	(9, '\x0a0c08d1d19a8e0610b09c8ea503120662616e6b2d6a1a406461356538363463356530653962313763396435333230313138616431316635326131356136303961666664373930656465656131656632356336386639326422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380142202e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f4a108b9e17b9b269348f653c22632ed8360b52209649eda7d0004a7603ec0dab924d3a522ad393f479cffecaeef3ee12808ba49a5a2076f7eaf5a4b45f1d44f24d68daf9f716d8017b7eb02a4347842f7a0e388ea83862203d5d80c8e44516663b64fe4232a2cfc71cbe9d0286695d1287dc2887b26d5be86804720a323032312d31322d32357a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110ffe701ba831b47ac1f0f5c88458210139001069a01200865212e382ab10d471d8097aab7930f392bd90da38a47470fe8d91f6f0c0da3a201200b5b023c2bb3ecdd0e908f7befebce9126e7759b5ceaa02009f70f8845429450a80108b00101b80101c80109', '\x0468d503f9247913ba61f5b02c315ca5c964b98579e79eb4098f4be25320aed7', '2021-12-25 05:14:57.883134+00', 'bank-j', 6, 1, '', 1, '\x3d5d80c8e44516663b64fe4232a2cfc71cbe9d0286695d1287dc2887b26d5be8', '\xffe701ba831b47ac1f0f5c8845821013'),
	(10, '\x0a0c08d1d19a8e0610b09c8ea503120662616e6b2d631a403465306533633936613035353764636234323062393263353833376331363530663632306665633131313762303966383463313962613861613234666239333822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013808422064ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db44a10b36e81116d532d1dfbe30d37c10e38c4522020a312e711580b8f951bcef17db4ea5da2da6c3133e7f6bd9a3e3df6dbdbc6e95a20b2b015b6ea97d2f0ca58b0badaec15505fc64740b05a5d02a491ff31a35e839c6220f4a6988b575c601e46b93b771c85c6b4b73b6ca0f2a316eac57eb42848ecc7626804720a323032312d31322d32357a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01102bc130e637ca95d93fa33afe9e01775b9001039a0120bd868ffa3d9f0d8824c0ca640def20e8747ecec6ffc36378144da8f1fc618ad6a201206efea1614a4827e22953e205333036276996ef3527c05e2141bc5301fbef6625a80108b00101b80101c80109', '\x59b8e3311f76c923e68f76e22926c40af1899bd7a2e49a2ec53788977e57cf70', '2021-12-25 05:14:57.883134+00', 'bank-c', 3, 1, '', 8, '\xf4a6988b575c601e46b93b771c85c6b4b73b6ca0f2a316eac57eb42848ecc762', '\x2bc130e637ca95d93fa33afe9e01775b'),
	(11, '\x0a0c08d1d19a8e0610b09c8ea503120662616e6b2d631a403465306533633936613035353764636234323062393263353833376331363530663632306665633131313762303966383463313962613861613234666239333822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328013804422064ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db44a102c78e7ec77b2b09028dfc334eeedd09052207c18e2679323eece5e480883e0027aed842323fa9cafee9728aebd4c51440bc25a20bc0230bce4d41ff589f9a8a70514e8c76f4ee4a629fa9d68e59bdf6b3c9b0fb062207bf30b137042468a6b659820f5026ff6c28296fb55732e1ecb43a1f6b491b8346804720a323030352d30362d30397a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011032cb56632a246a17d190d7fe470ac9669001049a012059b8e3311f76c923e68f76e22926c40af1899bd7a2e49a2ec53788977e57cf70a201201b8458252d9c173ce067b7059740d125078d006cb06679a0144965fa4145690aa80108b00101b80101c80109', '\x3b913ca873c079d453ded0029624470f35be851c48c5ea0e10858b77b23cadc2', '2021-12-25 05:14:57.883134+00', 'bank-c', 4, 1, '', 4, '\x7bf30b137042468a6b659820f5026ff6c28296fb55732e1ecb43a1f6b491b834', '\x32cb56632a246a17d190d7fe470ac966'),
	(33, '\x0a0c08d2e9aed80610b0b3d8f10112096a6164652d62616e6b22372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280232124d414c464f524d45445f454e56454c4f504552202f71768d2426a3f2b286c6c2c52b9f9d3250f5bac5e606bf9b3642ed4a0c4a5f8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110c448c5b1d847a62bcc0845ec2ee3457f9001079a0120b0e6e566a30e991a79072e7429eeb7d4b13fc16422e569b2ebcc3d28704a22e9a201206f97fc9678155bcf660c4f00fe37c3383d18b4b820a9da7cb82a48804e749d7bc80121', '\x8a38ba282536662897386c3e933a9433fe6f86df491026b9658adb3298b4467e', '2026-11-29 05:14:58.506862+00', 'jade-bank', 7, 2, 'MALFORMED_ENVELOPE', 0, NULL, '\xc448c5b1d847a62bcc0845ec2ee3457f'),
	(12, '\x0a0c08d1f887900610b09c8ea503120662616e6b2d781a406561393964663439633239663065353139366138326632643163326566366561636161383638326433346164333838616338623066336239323637613435653822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280138014220a5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c64a100b42c676e5b66cb080d74977c45d3f5a5220afadb858d8b6271014440aa50ed61258e1a09c856d5f6b4a97c082db6f27d84b5a20010595a53c568fbb79789f7dfa7191ada070b75df4d4b085a6a91d34e74a75eb6220e1082f44e300c0273dd0fe7ac0026b9c89103569b39374292f4c5cdd9ed54c466805720a323030352d31302d31337a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110c9225cc5c36e2cb37fc90cfb21745f089001039a0120f78f692b9b5ec6be57e5abe51991d0cee6af9b06e7ab03da9f89eaf1dbffc39fa20120a5ea96bcfca41b72b101da49a335b0d20786b530674aeb7ab7e31fe73834ef01b00101b80101c8010c', '\x6e4e8e164a429613110d4eb4155ddb26295b2e4fa101e19d632e95f411814ec6', '2022-02-08 05:14:57.883134+00', 'bank-x', 3, 1, '', 1, '\xe1082f44e300c0273dd0fe7ac0026b9c89103569b39374292f4c5cdd9ed54c46', '\xc9225cc5c36e2cb37fc90cfb21745f08'),
	(16, '\x0a0c08d19ff5910610b09c8ea503120662616e6b2d781a406561393964663439633239663065353139366138326632643163326566366561636161383638326433346164333838616338623066336239323637613435653822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280138014220a5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c64a10b64180d5df289bbb50f06822362fddd4522055d6b640e3fbe1a810fc6dd7435d92553ff4acbad0b66e8abceb372bac460d7b5a202aca404f9630f207fd2812748c629988a90576dc073c3daace7100b4361effea6220b126e0c387f23a3832f2e0c5d91525ea77ff796f6dee32ca3ef12e7770514cae6806720a323032322d30332d32357a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110ab36101b9ff37e50c08ce19b29435fa89001069a01209bc8a99ee3e447214914d49f46d05b3f9f72c4a11499f37f9b545245375266e2a201204e06c16e709d967043836230916c5ea06e6f5a8b12528e2d6009c0cb8984433ab00101b80101c80110', '\xace4e7eabb883372d3c29da9977565b7f843b9c9a4efb9191b28863cde4bcefb', '2022-03-25 05:14:57.883134+00', 'bank-x', 6, 1, '', 1, '\xb126e0c387f23a3832f2e0c5d91525ea77ff796f6dee32ca3ef12e7770514cae', '\xab36101b9ff37e50c08ce19b29435fa8'),
	(17, '\x0a0c08d19ff5910610b09c8ea503120662616e6b2d781a406561393964663439633239663065353139366138326632643163326566366561636161383638326433346164333838616338623066336239323637613435653822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380f4220a5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c64a1070490dda6392e7e96576f09ed5213f7852203ef500815bb6735d5dc128a65b820f84bc72f8725a7d318be70d792211f302515a20b01ca1229eeb0786dcd5750bd43a0eff914fc01a234ac5b70b43a8e0ede1f6bb62207bf30b137042468a6b659820f5026ff6c28296fb55732e1ecb43a1f6b491b8346806720a323030362d30322d30317a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110eb57988efc7b1f2fcca341063c1dbc169001079a0120ace4e7eabb883372d3c29da9977565b7f843b9c9a4efb9191b28863cde4bcefba20120a13fdc433501678b2fd60e63dd7905ec948b12fa82e7efb52d247180eb956a38b00101b80101c80110', '\xb483e016f4081cc9199381046c7a5587fadf52c61b68a3aeef0ceb7aa8a30bdb', '2022-03-25 05:14:57.883134+00', 'bank-x', 7, 1, '', 15, '\x7bf30b137042468a6b659820f5026ff6c28296fb55732e1ecb43a1f6b491b834', '\xeb57988efc7b1f2fcca341063c1dbc16'),
	(20, '\x0a0c08d1c6e2930610b09c8ea503120662616e6b2d631a403465306533633936613035353764636234323062393263353833376331363530663632306665633131313762303966383463313962613861613234666239333822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732802320d524551554553545f5354414c4552202b859c1206ee67a27843ebe388bad795e0f78814550435a90752b7237c3825e78201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110049e91ddb301e633c3cc5fa26d4364c19001069a01201d34ece3d8c03c9fbeab7eab574b8a213ba19648903ead8655ae902550c8c9b1a201201d7fd41bc33a810c5c0f0cb8811fa35c14d3daf69f9f34c72754be293033c705c80114', '\x46e03b160a7b7733d5d5adb848d9e95760b7e798844507bc7ec883f0c51073fd', '2022-05-09 05:14:57.883134+00', 'bank-c', 6, 2, 'REQUEST_STALE', 0, NULL, '\x049e91ddb301e633c3cc5fa26d4364c1'),
	(13, '\x0a0c08d1f887900610b09c8ea503120662616e6b2d6a1a406461356538363463356530653962313763396435333230313138616431316635326131356136303961666664373930656465656131656632356336386639326422372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380942202e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f4a103cf6d11038ddb6eb56ab6238e4854c4d5220bd7685f7c42dc333000de738360cdd38c32f1dd7b931c76d09e38fc5f3c16d595a20392c76e9a24c183e2f4944c4ece88edafe8a194b7d4ec21d96272833a5e980906220592065dfafab52705e2cb02c54bf8703a62f0136e7f1d83f7bc39fad7e404cfa6805720a323030352d30352d30327a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110a68e634792490138dfe66c38c9cc334a9001079a01200468d503f9247913ba61f5b02c315ca5c964b98579e79eb4098f4be25320aed7a20120fe60c718a4ed3fa23bbb435b46df47354746de1d34f6a118b74d68a3f03a05c4a8010cb00101b80101c8010d', '\x5634e64eb3d8cdace9c8aa50f38d580cced677fd5ac9de52fa1c531f4d56ac72', '2022-02-08 05:14:57.883134+00', 'bank-j', 7, 1, '', 9, '\x592065dfafab52705e2cb02c54bf8703a62f0136e7f1d83f7bc39fad7e404cfa', '\xa68e634792490138dfe66c38c9cc334a'),
	(14, '\x0a0c08d1f887900610b09c8ea503120662616e6b2d781a406561393964663439633239663065353139366138326632643163326566366561636161383638326433346164333838616338623066336239323637613435653822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280138074220a5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c64a108f7656e52078b44e2012067fdd25a50052207a1b5a154453f54e68cd8f441361bdb7cbc88af75f46e627445632b82134d95e5a205587955777c70d9c660a7b76abf0654568df37672a6f86b5d8b7e0e4ade2ec4062203d5d80c8e44516663b64fe4232a2cfc71cbe9d0286695d1287dc2887b26d5be86805720a323030352d31312d32397a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110271e3cb7bccf0ca79d1f497a2de2aa679001049a01206e4e8e164a429613110d4eb4155ddb26295b2e4fa101e19d632e95f411814ec6a201202a005eaa603919ca62eabe31635f774e7d11f3b9597c25f8700cc2ed0baf57cda8010cb00101b80101c8010d', '\x617c4b5c699d08365e549f9975f333196d2b51361d3ff7215eaade6caafd1eee', '2022-02-08 05:14:57.883134+00', 'bank-x', 4, 1, '', 7, '\x3d5d80c8e44516663b64fe4232a2cfc71cbe9d0286695d1287dc2887b26d5be8', '\x271e3cb7bccf0ca79d1f497a2de2aa67'),
	(15, '\x0a0c08d1f887900610b09c8ea503120662616e6b2d781a406561393964663439633239663065353139366138326632643163326566366561636161383638326433346164333838616338623066336239323637613435653822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280138084220a5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c64a10e289a19aadc3445b652c44c74fd481a3522036495a7955df0dc9bc76a6f9e8935c8b65e851ef6cfb1aa7476124bd09f2efdc5a20d5324ece140da98b2fa245f97d48ec0c9e4530eeb9b9e847d5480212704d4b6d6220d84be39141e94ac65258d4d56b190646b046be76317c8204c6e14d24d0e88f8f6805720a323032322d30322d30387a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01105732835fe4770b5daf8365625e7208eb9001059a0120617c4b5c699d08365e549f9975f333196d2b51361d3ff7215eaade6caafd1eeea20120b9929cfd7cc602730c4dff612d3f66d9b5033052626cef7222e42519c45c30d6a8010cb00101b80101c8010d', '\x9bc8a99ee3e447214914d49f46d05b3f9f72c4a11499f37f9b545245375266e2', '2022-02-08 05:14:57.883134+00', 'bank-x', 5, 1, '', 8, '\xd84be39141e94ac65258d4d56b190646b046be76317c8204c6e14d24d0e88f8f', '\x5732835fe4770b5daf8365625e7208eb'),
	(18, '\x0a0c08d19ff5910610b09c8ea503120662616e6b2d631a403465306533633936613035353764636234323062393263353833376331363530663632306665633131313762303966383463313962613861613234666239333822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380a422064ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db44a10791230e8b6dbb2c58677e6068bf1b37b5220ccf29fd3f6b728d4bd6c6cc2222a6c5b5524c6307d9c5bbc26b6be7bc68366265a202b5e910ef160577ab15e74fa58aacbf3a3dc73c409e483a8cdb0e825f7d475336220812624ac05f48f3f15af653537f5b8e72229a425c8c68c5694d2c65ca75629e36806720a323030352d30372d31377a202c8da4b4a6675b901d2c28f9a88f1ebef6de634184e30cc3292aa338879bcad08201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110c3181bec777997d5a46b64b92f351ac59001059a01203b913ca873c079d453ded0029624470f35be851c48c5ea0e10858b77b23cadc2a20120583600df3f5e432b1e2bca5ee03c5bbbb0066edecb480b46e6b6c89e5c56b0a4a80110b00101b80101c80112', '\x1d34ece3d8c03c9fbeab7eab574b8a213ba19648903ead8655ae902550c8c9b1', '2022-03-25 05:14:57.883134+00', 'bank-c', 5, 1, '', 10, '\x812624ac05f48f3f15af653537f5b8e72229a425c8c68c5694d2c65ca75629e3', '\xc3181bec777997d5a46b64b92f351ac5'),
	(19, '\x0a0c08d19ff5910610b09c8ea503120662616e6b2d781a406561393964663439633239663065353139366138326632643163326566366561636161383638326433346164333838616338623066336239323637613435653822372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380d4220a5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c64a103ec38b5a153e1d28f3c1c2c1d0022bd952207aca326a838d28905dc70cdeab1034c4ffceaae174fc81338c4c655980efeb685a2072821e4ba6bb9ae39a837cf53cac5f537752be2702f314e704017ca0507be4e76220ce53b50705bea1df3b37f380b2af40730a8244df5015fdea30084b4b83158e3d6806720a323032322d30332d32357a201e50281811ee0f941b08f9eb800375e741c858d730547d1dc7fc30ddd2e476528201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110a5b06e15638324969f5448d062e7d0639001089a0120b483e016f4081cc9199381046c7a5587fadf52c61b68a3aeef0ceb7aa8a30bdba201208dc3783b1c62d45b9982033c55269d47bc6a6cd8249082486837811a4d608434a80110b00101b80101c80112', '\x64c51bcd08b65cf75b0764cb229c195b2e626c345b1708ac84a5e408029e4802', '2022-03-25 05:14:57.883134+00', 'bank-x', 8, 1, '', 13, '\xce53b50705bea1df3b37f380b2af40730a8244df5015fdea30084b4b83158e3d', '\xa5b06e15638324969f5448d062e7d063'),
	(21, '\x0a0c08d2e9aed80610908b9c8901121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c617928035220e4d65b83ed2f0bab6b5db8bb9a3a3c00ad23f91e7a1bc04a6b9dfeb5f422fcd2900101c2012f0a067265706c6179122044136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a280130b906c80115', '\x9cb9411e6b40390c6a1cba5f444f4f34554e43c36b33e281c350a0f60d4382c8', '2026-11-29 05:14:58.28777+00', 'auditor:postgres', 1, 3, '', 0, NULL, '\x'),
	(22, '\x0a0c08d2e9aed806108093a68a01121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c6179280352209c659475dfcfbfd0e5b186471385f14471227f4df93f50687508c8f59abee9139001029a01209cb9411e6b40390c6a1cba5f444f4f34554e43c36b33e281c350a0f60d4382c8c201370a067265706c61791220d9886539dd278e8e9f4ee11c08c8c7745abfd0ef85420c58aa102df1a9fd48e11815220474657374280230ba06c80115', '\x95d4a72ebc5553f3726c7450813e9dcddc133ca3d85929134a85fe5bab8eb45a', '2026-11-29 05:14:58.290032+00', 'auditor:postgres', 2, 3, '', 0, NULL, '\x'),
	(23, '\x0a0c08d2e9aed80610e0f7e59001121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f7265706c617928035220c1778b71dd33c94c8edcc0cd6923b7b88936589c983c5df9cfd4e4fae085ba869001039a012095d4a72ebc5553f3726c7450813e9dcddc133ca3d85929134a85fe5bab8eb45ac201370a067265706c61791220525c25a1e46572f67c14e8ce54213460a7db59540a9ab65b059d21bb63f7b16a1814220474657374280330bb06c80115', '\x5986fae9be120a78fcc62724de6aec8537abb6cc8446c667dff0be371d8ba968', '2026-11-29 05:14:58.30366+00', 'auditor:postgres', 3, 3, '', 0, NULL, '\x'),
	(24, '\x0a0c08d2e9aed80610e0adf6d80112116f70657261746f723a706f737467726573221e2f637265646974676174657761792e61756469742f726574656e74696f6e2803522032a995b85382a05d3956b1ae06d95e0f64d1c5bafb019945d75de0f7ae215b61900101c201630a09726574656e74696f6e1220b0d427fb6a3e8171cc0805be59f805f22bfc7fb00fec0dcf84656ed94f32416b1804222d616e737765726564206265666f726520323032312d31312d30315430303a30303a30305a3a2072756c65203136280430bc06c80115', '\x177648b1f7b7faa89dae59c5d8eda885b7921247ee3584781f0387945164abef', '2026-11-29 05:14:58.454924+00', 'operator:postgres', 1, 3, '', 0, NULL, '\x'),
	(25, '\x0a0c08d2e9aed8061080ababd90112116f70657261746f723a706f737467726573221e2f637265646974676174657761792e61756469742f726574656e74696f6e28035220181ad38472ac97be84a3bb51e4a04cfd9bb75a57f103ee6cd721e34daf943f109001029a0120177648b1f7b7faa89dae59c5d8eda885b7921247ee3584781f0387945164abefc201630a09726574656e74696f6e12205d46a079ffeefd6c2ee0b2288883bde6c10b5bfbfbe2a63451721a0e31f9cf731804222d616e737765726564206265666f726520323032312d31312d32395430353a31343a35385a3a2072756c65203136280530bd06c80115', '\x4eae1e2162da93eb26d2733b0b49e50d3f8aad2bc5bc1086fd4a55984f36ab0c', '2026-11-29 05:14:58.455792+00', 'operator:postgres', 2, 3, '', 0, NULL, '\x'),
	(26, '\x0a0c08d2e9aed80610a89ed5f00112116f70657261746f723a706f73746772657322242f637265646974676174657761792e61756469742f726f746174652d65766964656e63652803522033b49e85cbf34fac5a139e4ff533e22ee5afa7f1e0cb49a2824f8f23ffbdb4209001039a01204eae1e2162da93eb26d2733b0b49e50d3f8aad2bc5bc1086fd4a55984f36ab0cc201420a0f726f746174652d65766964656e636512203ec8f870622f02d1ecdac36fc53cdf9cf0f0030e11a1527b3276e9168f831d80180d2206796561726c79280630be06c80115', '\x19629ba57e67da8e0f3e7c3d12ad95597a12efd2328831187fd7372e09efe5e8', '2026-11-29 05:14:58.504713+00', 'operator:postgres', 3, 3, '', 0, NULL, '\x'),
	(27, '\x0a0c08d2e9aed80610b0b3d8f10112096a6164652d62616e6b1a406135633739376631633737343131393437346630653830376430313765386237656663653539626261613937323739303661303832353466626432643731306522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242201b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a4a104516a8b02084d595920df3fc37d7514d5220dab61b0abb372a8fd4416989e613ff8e887a74b470983cd5aa5dbf3f8c9e8ded5a202c7db47b36a43f63d5a769c63ba0528c11523b27f2b43a8229cd68af476abaef6220b126e0c387f23a3832f2e0c5d91525ea77ff796f6dee32ca3ef12e7770514cae6806720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01106dfe4403da68f21537f0ecb0d8d4a4e8900101a2012080043e7035dac03473201a7fb10ffbe1393d7f6a21de2f00e86b5954aec37ebfb00101b80101c8011b', '\xccc6f664a394b8550eec1fb3ca1fb1915195fe3540ed44e2efec0b91ec53f305', '2026-11-29 05:14:58.506862+00', 'jade-bank', 1, 1, '', 2, '\xb126e0c387f23a3832f2e0c5d91525ea77ff796f6dee32ca3ef12e7770514cae', '\x6dfe4403da68f21537f0ecb0d8d4a4e8'),
	(28, '\x0a0c08d2e9aed80610b0b3d8f10112096a6164652d62616e6b1a406135633739376631633737343131393437346630653830376430313765386237656663653539626261613937323739303661303832353466626432643731306522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242201b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a4a10fe10909ad9c3b55a7af56b54edddf852522063c50f4eb842db24e98c29247e1376176389dc0f803dd3f1a81b7fb3028e273f5a203f8c5e0a94d6d2aff357164dd16b7011e9f7d961593c7984d671757ee74c31e76220d84be39141e94ac65258d4d56b190646b046be76317c8204c6e14d24d0e88f8f6806720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a011016bbc0acc8bbeac12a971afd0d7a6a329001029a0120ccc6f664a394b8550eec1fb3ca1fb1915195fe3540ed44e2efec0b91ec53f305a201207ea770142d8971340f492231fbef04f138280a6d01c47b376a09f692cd920d88b00101b80101c8011c', '\x59e6d8059ce5d993f07552a5c8dacb235cda1a567561724652bf7212f1ac0d8f', '2026-11-29 05:14:58.506862+00', 'jade-bank', 2, 1, '', 2, '\xd84be39141e94ac65258d4d56b190646b046be76317c8204c6e14d24d0e88f8f', '\x16bbc0acc8bbeac12a971afd0d7a6a32'),
	(29, '\x0a0c08d2e9aed80610b0b3d8f10112096a6164652d62616e6b1a406135633739376631633737343131393437346630653830376430313765386237656663653539626261613937323739303661303832353466626432643731306522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242201b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a4a109536ae08814c6d06e6e2abcb5a37bbec52208b8d1555e88e35f6c46cad70ece6d8972601d5206e1010d63d2338f21d8c60255a20f2df27871e5f472a1dc6bda77b7a77cc19d26719c8d2dbd12626ba68f463518d6220d4f49ee878aa5fce04dd8939f8e9dd7e9e7db1c826bc787e2e1265f32c8045c06806720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110c87bd44efecb88be34e28d6d240686de9001039a012059e6d8059ce5d993f07552a5c8dacb235cda1a567561724652bf7212f1ac0d8fa20120b14f0a6d2022d10e04ca564e696577d2e909cb1fe65305e07467a735f3019545b00101b80101c8011d', '\x514cecae9f8c8000ce4ada029a6ec72386e884f06e64f87970d8529875197a2a', '2026-11-29 05:14:58.506862+00', 'jade-bank', 3, 1, '', 2, '\xd4f49ee878aa5fce04dd8939f8e9dd7e9e7db1c826bc787e2e1265f32c8045c0', '\xc87bd44efecb88be34e28d6d240686de'),
	(30, '\x0a0c08d2e9aed80610b0b3d8f10112096a6164652d62616e6b1a406135633739376631633737343131393437346630653830376430313765386237656663653539626261613937323739303661303832353466626432643731306522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242201b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a4a1051b323adb4174afa78876f38bc23d37552201ce991084a2230a1bb013071b6c5bb4f9c09354d9b6933480b385243e02dfe6d5a20435388efbd4a5104dbb5fa479f5e4c26bf9c1e188edb697e9252cafa0e490a9962207bf30b137042468a6b659820f5026ff6c28296fb55732e1ecb43a1f6b491b8346806720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01109bcce757b85cdef55417e6fd796e5e059001049a0120514cecae9f8c8000ce4ada029a6ec72386e884f06e64f87970d8529875197a2aa20120f35fb717c1239fca6abe7eaa1553526e6926befc5438c2ba4e201207edf06da4b00101b80101c8011e', '\x558a156cb1f76a37bce6af29d53d701481351488b1540a57e66cdd3c3dddf6f7', '2026-11-29 05:14:58.506862+00', 'jade-bank', 4, 1, '', 2, '\x7bf30b137042468a6b659820f5026ff6c28296fb55732e1ecb43a1f6b491b834', '\x9bcce757b85cdef55417e6fd796e5e05'),
	(36, '\x0a0c08d2e9aed80610e0baecc902121061756469746f723a706f737467726573221b2f637265646974676174657761792e61756469742f76657269667928035220b28b5624c4b80ecbedd2c6c6b49d11daed134159987be76fed170904c0b40b139001049a01205986fae9be120a78fcc62724de6aec8537abb6cc8446c667dff0be371d8ba968c201390a06766572696679122044136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a18ffffffffffffffff7f280730ce06c80124', '\xafb60425429b92c82c2785b5e29d7345031eb50e84d21055510ef1d6cfd2f838', '2026-11-29 05:14:58.69174+00', 'auditor:postgres', 4, 3, '', 0, NULL, '\x'),
	(31, '\x0a0c08d2e9aed80610b0b3d8f10112096a6164652d62616e6b1a406135633739376631633737343131393437346630653830376430313765386237656663653539626261613937323739303661303832353466626432643731306522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f51756572794372656469745374617475732801380242201b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a4a1041f44ded5ca4c8d087252e802d8086695220f1843ec5d0c589f6b1f0a6187fbad4c7b193a60e55dc8545029d6b8b4926c8455a204b0d6baad9688403ce4bd518b47ab048b4c03d53b33be3e8868808ee3d635b156220812624ac05f48f3f15af653537f5b8e72229a425c8c68c5694d2c65ca75629e36806720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01106a68e90532580ff60086105a369831779001059a0120558a156cb1f76a37bce6af29d53d701481351488b1540a57e66cdd3c3dddf6f7a201207e4239c9f708101d2ebf81c8cc1f8465d4b391b935a0b6b161b1cf1d67a26c71b00101b80101c8011f', '\x0c339e4e2ac7af448b43fedad6519b2e9c33d3db9b6bcf4ae754cf0ac0077e3e', '2026-11-29 05:14:58.506862+00', 'jade-bank', 5, 1, '', 2, '\x812624ac05f48f3f15af653537f5b8e72229a425c8c68c5694d2c65ca75629e3', '\x6a68e90532580ff60086105a36983177'),
	(34, '\x0a0c08d2e9aed80610b0b3d8f10112096a6164652d62616e6b22372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280232124d414c464f524d45445f454e56454c4f50455220e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8558201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a01102655798b6887753f587dfa26239d59049001089a01208a38ba282536662897386c3e933a9433fe6f86df491026b9658adb3298b4467ea20120658ff22d5751af351af2062228a8d8eebe34ab17c20f27dabedef91037472212c80122', '\x19f1efb580204fb5a8c876ecc65dd1e6f407f55854b3e4153a445e7ee5cfc566', '2026-11-29 05:14:58.506862+00', 'jade-bank', 8, 2, 'MALFORMED_ENVELOPE', 0, NULL, '\x2655798b6887753f587dfa26239d5904'),
	(32, '\x0a0c08d2e9aed80610b0b3d8f10112096a6164652d62616e6b1a406135633739376631633737343131393437346630653830376430313765386237656663653539626261613937323739303661303832353466626432643731306522372f637265646974676174657761792e76312e437265646974537461747573536572766963652f517565727943726564697453746174757328023211434f4e53454e545f4e4f545f464f554e443802422066e5523834285dd20ef24cc34435cb0242da5d9a091c227ec9c57f2d619a52e44a10ced4ea25937013a3013677cf461978225220ef44a9c70f75b83dddf94b23d98157dd54e45c0f3e4dc46b1af8c4f6b89e516a6220d4f49ee878aa5fce04dd8939f8e9dd7e9e7db1c826bc787e2e1265f32c8045c0720a323032362d31312d32397a20a33ef181f806ed69a9463785d2a85db95f527d880c3f5e9dc314870ebdfe604c8201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110cfd2b1e18facd7e70bfd5a58245a69509001069a01200c339e4e2ac7af448b43fedad6519b2e9c33d3db9b6bcf4ae754cf0ac0077e3ea201201930066e440efc5ace2fec270235291a2acaa1ceddf883170dd18aec1dd1da26b80101c80120', '\xb0e6e566a30e991a79072e7429eeb7d4b13fc16422e569b2ebcc3d28704a22e9', '2026-11-29 05:14:58.506862+00', 'jade-bank', 6, 2, 'CONSENT_NOT_FOUND', 2, '\xd4f49ee878aa5fce04dd8939f8e9dd7e9e7db1c826bc787e2e1265f32c8045c0', '\xcfd2b1e18facd7e70bfd5a58245a6950'),
	(35, '\x0a0c08d2e9aed80610b0b3d8f10112096a6164652d62616e6b22372f637265646974676174657761792e76312e437265646974537461747573536572766963652f5175657279437265646974537461747573280232124d414c464f524d45445f454e56454c4f504552208ab7a6c5e74737878ac73863cb76739d15d4666de44e5756bf55a2f9e9ab5f448201207129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc8a0110f14e36fdc0754d6d388d156ac6cd2c7d9001099a012019f1efb580204fb5a8c876ecc65dd1e6f407f55854b3e4153a445e7ee5cfc566a20120daa6451e483af9f948c8d7d2c1b634318a9a32e41849bb212e7d02d7deb6c397c80123', '\xd03b23d24f83ec8494e04572db51aca0295e77a05e7bf6683d3c3603c8567e7c', '2026-11-29 05:14:58.506862+00', 'jade-bank', 9, 2, 'MALFORMED_ENVELOPE', 0, NULL, '\xf14e36fdc0754d6d388d156ac6cd2c7d'),
	(37, '\x0a0c08d2e9aed8061090d1f6f902121061756469746f723a706f73746772657322192f637265646974676174657761792e61756469742f73686f7728035220fabf31f78ddeac88016a68f1c7a4467dcdc584d14baf1af52082f255cb02d16b9001059a0120afb60425429b92c82c2785b5e29d7345031eb50e84d21055510ef1d6cfd2f838c201370a0473686f7712201bb03c8c71866a5969d41eb2fb51851040e8d6f32afb48ae49f0ba7bae8dbece1801220661206c6f6f6b280830cf06c80124', '\xf5bf8937c81724816c87c2811bf94d39dc1a69fcda70e0b9d494fe101e5533bb', '2026-11-29 05:14:58.79257+00', 'auditor:postgres', 5, 3, '', 0, NULL, '\x');


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
	(27, '2026-11-29 05:14:58.506862+00', '0002', '\xd08fe76890d165930b564441e9fa9c884c4c4a614a3dba7d915af0cc19c15ac3e2bda5b407c0d0494bb2a9216417b6a55d31c0603f55edbd4289c079', '\x45c985a6a95246aabdd025e20a6895c30cf8ee19b523240c86947b321f0d8bffca706d5badcc44542b1dfee7fda5d4f2aab3f2afa57944af6d0d114c2907342377ac803300c1c6609ef51871949207247803eafbc1efb57079203456e86e7f1d1c6125d549811d16c34cdbd842ff1617b4bbe1dfaef1d9ad008dc32d88125854801678893b37c20a30722e119f5015ee482072834890f1159ab4b5404131939e0d4ec8d46df63701e67d1e9b2ca4d505e0f1029d44ce543d1002f67b6a87d4df5a8608f69b7b7501b268732138d10e488c4c7efb1e135ea0c0e3f52d02d6df3d963731d2e17d1ce03318b399b778c5a6727d3aded6f629a03ec47a4b060c277b55de27f7587853ae9a338567a79c2c686ee62d587fd9038a0bbb43899d543ee23c57959479a955f84e447f7ab4580b042a8203ead5285157053ee1b7d4c9fd18a64a8f440aedef5b53b5262b7a0cc466e4895a811f098ffe8e413f1bc3bc335f483d56adbfe3f27c0ccfebaea070162694ebc4fab2e59640a00a334a1af0e5355d5618cdf43cc692b0c6f9988ddc8d6854913678f83e4513ac311dc69b6a9bf9cbf386e52419b83f542030625380e9ca893bf4b54c00ff51959f4a7d17d5d978656d1ff922507adbe2617d1795b201e909614a637719cbce0d9e0bb350d8d23be9fa038918b0cca118c2afb490f0aaeaa5b02b241b4e36144b76406272efc1c2fdf23384cca7c06146262997adae83dde887dc6eacadd9d500eaaf83681626d3d8a300dbefdfe2f1c593f1ba3ac3f9b641ca5bbbd856209327c22ef2e4bc3e5723193369d5e680ee6f0a7fb4d657c834398d90a7a8e5443c3f7af0d1f7e8d014b0f42c81b2885b24d68d402f2f688b22b609f99aac9e4396b0cf84e892dde8f49575854f78c2da349cfbc4a8587faa7eddde7b14ac267fe7038075901fb9b3eee5258e5eb3ae95dfc7c1d28f6dbb8e1be2f5c14e24c62df41d7b580581dd971ec01fcc69da154dbab21e410081e2e4a33258582c4c063ee717570dcff86cc777f189b4a52e3209f88a3ed775bac1bfbc9022428af79036ee68273454cb0e8589c2ec73376987d0868fdc6fe560071781d13c943f79992d5f8313802b8f012cca9b5dfd1223551aa72817629feecc37ad96de96c2d7c4a315b965bed37fa0800862fc3b2b43ad16abe867db1c2c6b6090b4c87edda9d14d03c8af308c8de475ecd07dae35c5f0154603c16042ea56c59b51793302350f11c654d41ea113ab2cd2e13a400f20d0310515d42a25b47e0b4d25bb344d85e83a501bcd932b941b6682024b29cd4057bebf8c89f18e0c66f7cac57aa4081f348ef007db928d7293c653b379d46a0c2b5d79f836dd71f3356d4cfd2aea0d3323f4374e802529559ef4aeac7ac224797f28148aa0ceece387dc2811959a6a9577a6c7000801d953ca59e47212e98fc0833d3226c26693c9a85ed0b15a37ea00964cf3b3d8b35782ce7ceb604c7b98668032613f67f61434a0ffa9f2dbfbc8ac2af7d1837d9e322326b4e03d17824a34e0fdcc0542ac33d34de62cdd6986b0435aa7a477f92e7378edcbf159fdfadc913d7386f64ab82b1add4c06c39da8f7e14b013806a1ce3e355b9e77092bd3da1c59f4bd237fadefe5aa55ac6d1767f14fcba2396d22c00da9ca1cde5763f4a2504de3e8868f0092a9877e6d7075c41506617990d2c4c1d0631a5852e9501472689611283971815cb107aaf39071880bad2a7b9998f1d254de06ba0e425412fb7ec038adbb4cb5021359acd3200b83c18ac7611c350a52973b058e92e873e19d87c6cf343ca10c1c5074edc5ecf6810511d9d236df10258ff599773a1264fc512a32e50a0c8058e97e7556acc77240c87fa434cf5c949d6fecec19d785b5ae1a5597fa3621f2c53c86b6aa185c9448928a4622e2e1f5db9f0be25e014c8ab1de031a85706786a501b4acc8c7f46560a893357d62fad6c4087e75f78242a9db9836b40524591fd7c7a2e2b9482488d491925a82679301345d459ee4317c967983fd8c09fddb0c0fa8f6517cf6ace9120358fbabb6f07abb8b52fdb337b8470b3c35a430d0c59e124575d9aa113a9f6e842c9feca698ec2d68e1f5e65ceadb4cbae6e59e383d43c201411a3b8f887aee929e6e4a564908a126b26646d946349ed8299805edd56ca139'),
	(28, '2026-11-29 05:14:58.506862+00', '0002', '\xfbc5b0d40a73462fd49040b7616c6d7e87c024550027958ca593bf37f18ad51de4f184b4c01ce78d90c25863fb20d31723672d2d03059591711a99d3', '\x21c52a93901d7144fd2229d99f4742abd69b633e394342c101cf9d3d00e98a9cbf31fb85e08f36e4e37b60c21f177bab9fc4d1af98509f7f90a222882d1464aaa017189f5f66fc0aafb52ddffc8ad2cd30634d6bc3e92cea082984fef90e0abae4d7a1d08d09c57802b80aa116387fbacbe168478e9859846e3fd3d1692a95d2f96ef33139ee00ba0cebf2bedb9d3c7549cd435979acc23db46cd5e56cbdb989a6dfffb3d9242f29bfb913ff3db30fc58a7cd4ff359b59b19e15b0e26406f075e207876307c68e337cde95a9d79b3ac175879c7f35b087749e1ca72f6bc205c64e62ff2e7522dac5d9c9adce30b68247d817a3cc17b5b12a05ad9cded19b991306d7f168e630ae2474cb9b30349e532c43ca85a36b4f0436e151523e7364f833338c75cbdb85a6baefdec5fbfc25d6059161d962fbee9d5cd313cc1f49d3c4733c7f02733583a9561cec6df5fc265f28edcfa13bf160c0c790286da40fac1a36cc98b2d71393e1fb20fce0d5e36a60fe048b4f9ea66634245308d4d9324ef1cb658acf8c4ba4bde3f6165096d6df870e00109cd75051a6dbf8e98ff558c3e28b45969130f915d23405ef3591d79924db8d2a733933016e81bdb494b9c5b97817689d8b63cf810a47ff222593ea8108b41e55495ff114ba087449559b8f2d43049c15b03e9ff4c2a4f30539dfa7dd0e7bb8ecc4f7687db56bd3a8a1ab71f4c772f05b417587b99218cade7ef4755ad502c0d76e3bf837f5b8e1ef0782383bd9c2fae090df9dc2eaad800b6c3b87ca722e121ebd6f11044fd077f38fbaa87b9601bbd7d28bc51df50d4f94cbc0feb1a63d2d07997c89bdde0045fe9812076bad9bd6c887cc2419b8ece107f58ae30c540abdae15df3a0f3e50f776dc45f74071c83ea2608da2406c65388ef2a58e488205de6911fd2caf7ec128b68811441058a3d4e2a8c6b98ba6281224a54705a11ade98dc1c9bce750cdfa38cdc5623861ff005940ac78d573823c5e234db03aa006e82f2683f66b5513190bcbfbf2c4822bd75f22d9dc94b20dee714f3e1742fecef0e73bc36f29c46ff6afa56cf0072930c7ef5ace8ecaef76338c06e10a6bfe4673eaea5c21786201f6347a44a962e50ab75e09776b5e1670983b31d88c60a1355fb0085bf12ed3965a946acf7f662c6459d7cfbe0644e6d82a84638d4c92fcb31dfd8dcd53cc1d21ac97c92b480f0323c0f8a9e055ae747dba75f1f5b74d7b156cae58081f1993088cabd19c80dff33ae2a8ca11d26439f7df2734c3668f2eda14ada3e4313d26ba126f7df9afaf3d7678b12366bc9d4f1653fe70e4ea85586395f78db405b99edd48568ec3ba4f748efc93ed94ab56f9bf742301c7929e3f20166a618d3c1d23f2a57086e897e24cc26e783ee2abc8fd6d4d2470b2e4bdaa1d828286bf3b3593a7b7bd914d0013047055b36ba9354a3b733802c747b85bb8a0e71a52c194c0038fa11bd342c45e469cebecf18c4c817c3ee8c09bb4c1be64fb372722d69dc2bdebd2cae9644417607b30123756941f8d6b454e87c48151b8876347038b7e5f7f8c8c3a8e24c57a18c28fdfc8adfa6b277810ea32a2bf33d4c1fc068aa4eadb11a123f0a93d67e6a5e6d1fb3a0d9861c82ded26017fd37e1f02e53c2af52ddca72c09e6de8166dc196604552a0f4aa8c77325092410a330d7b6efa0152aca116e92aab34567c1bcd7643e87c7712919245b77f4b2d7aaacdba5e4098202e094197869c1adb03ac168b7eeb1528de2673f6369be5536b2503ba3c981c919c6d5aea3cb205a6d74f4e7f0510ed15c1c170ff9ee80daa671e8128042152078fb59bbf00f248e4330a39ec6677819c64834c1de23df61de7545a36c773df5dffc202ec97b5c23c4002c3bb11e0a5dd9e654686a28d5d91483bac3dad2289f7644f3a393dadd89561f63598a0573165afbfb2b457161cb85ad3b5c88a659034083e90cf5f3abaf9c35d6b5691e38b12103236f029531bf83ce814f68f42dd6c1a866d9df6b9f99cfdf843df01c1dc3695272a98b4a4ec23fea81e630f0dc6472482e9eac2674c6a1ce7a38e6883f32c1a01a0b1c6c544e820eb06fd14c7ac11cf8d75f1e64467a8e83859b887de7926e096e5541a56fc'),
	(29, '2026-11-29 05:14:58.506862+00', '0002', '\x3a195cb9872083b9e19b5fec21dbfbc5620e81c362c69c3e9ce776255a9ca71b94c3a507263a3c6851147d252be982a6d1672c2b679ab3031524e768', '\x20fbdbf9e73ba2654de33f69642891b4328a639e4d6050bf29187805b07b1d173cb93a7f4564c3ce0afa94fb71f8875c5a335a1db8f44735a12ccbe831a62f44eda8c8b83dee2d042c0fb84a4b361f4c13f3125eafd1c4ec2b0d4115f698cec30f8591b0e20b6432a69167cb3830800122f679f5d1bad4b920240a6374688a2661a62ea8871f9c149ebf84e9381228331924a484767d50662f98eb96bb7ef6259f4746035674efa5772153c1a688ee80228f92ef9231d47e43be12b0f618bdab93d2de853fd453155e8d19ea33a8e23856e7204a9cb9ef662994c9f9791093815e069f6d4945cbcea7b57bd926712f5daa881f57e90ead3bec760ff79b15845dd6b4f6dd51a1f52e8181ae5053aa0fda2930f3d02837645946923c99037894ae479b65cc219509d6c4ee71946b278b8bfd993eccd6d15d3867e099d5d9ce29c5b7db0e6852aa5455b9e8cc87c32404073393cf0ee3805ea0c96bd4ca2b852fd707d65b63956d10479e74499bd45528adcdffa3cdbcca1e237f39dc97c4e7fd8de954923c82b0200b815c9d2dba1f28cdc4fb263c8ebcbece880d98ab73d817bf4cba62b650ef71f0902864e0ac1d5c88625c94fa1fa0c04a0e1eea3d54cc961598dd3e42adaa04ebc66a601339b9169de00927b403f5589b4ead41b171cfc3a4154e7f4a8671bbe0acf031e3c04d477beb49e78db222afbe366faa5581d361b3ec6ea26fe1f50803f4da15bca47b93802de0a243acf8081aee640dc15ee463106f102c2901e0f0bd40979a721b4b11a1bd775e8f63ed3566ebee7f155670327cf35907ebb0e20facd86e299e22f8ded4ee17881928a02962214d03fc239163ab75c280e049dc61685b89aca5d42d84b12ceddfdfebc87b8ec5f44b9e3ec84d62a7b2c0157ca4d2b9b7c40d023963a0a974c44c7a2c981071dbc6d33d4c675eec8476aa2808baa16f5d3b801700839f348bf0dc5f88e38859cb291c612342efb7f34f331a664c25076cef7b92c60193297c8bf71ba40cc4c40d2faee611913e0942668a048f3ebd1631ac3ad75029d798badf1b09f61483472f16ff401c7df5a3ace3016e91fdddc932b396aeef6039b456ffebc103553af259c4d72d3a44afc71008b487dc8e67e88252bb5dc5b9452dae7faf7f6c282f1de72286183002ab56145515343999e194c9d759b9eafaf390213a96c498b90bc1d9943e086fbf4cdb52978b79ebb4e679de1668f73d6280d775c0bf0c45395f1494cfed6b67e09214dcfcfb45c83a457f29e81be072ad8927535227f9adcd0b0806ca7668792c3b43a1e892ff7ae85785efe810c41e865fd08791775624a85bf2fc09575b23dfd608f50a60f92427354edc3881e0f32281dae4e8a9ab3e219f112b63d7cd2e2259310175e5f393755e79870202702ae1c0a55a9508fd63fffc52cdbaad279ad5124b80892dc93d75823e5a209ff5176e7d1d30105209d946058d97e85db626a6c6b1a0cdcd7d0b5c3056c35b0689bfae4df31c619ce1f7bac4bf53b96f922bbb1179cdc53b95f7e1a26b411cb9105a2259028605fdd186c2594b17793a0c336508640a97b17405c2e6ba69f6323a5d7f60f72dc2a66e19e5b6a830a416deba564a4be82b12c875059957eb0b06d3875165f8f178de784e02ab13b0ebc644852b39dfbc611c4488c80cd4b7edf89be21b1240f5705ad167bb83b44494f5c19418dc5a6fe7939a5ef398727cfd45dae6c9fabc72746a1de4f3367733c33a2ff3ea63b388d921bc9d4c4841080c8251eadf1a147f7fa1d81d905931c88236d2295f254ec85f222fda6fcb4ecad0856a2e7408be97b8cce6e358395afaafa275fd014d132fb03758b00ba4b369b037fda7136942179d3db499eb0ea9ba76199c35789c74c58e34a096342dcac65c8d2d8f81b6b06a6713e888b5520b273eeb7639be0b9117944a5666f43fb819de1b850c1e74bdc0785d4df103556a809ce67dbbc16bd6ab70a01acb281ca5641b77940d130e25487b1f38067e14c686d5a0887e96ee3a368ca170cba8adb40fe20eb6d63df553369ea329c35cb19e97f0c2522a2cfc8cb58b7f2678a5e7969e780de4c94b4617310f738baf93153264a9a00e1e47cf47966fb26f7301103a525766bdc423'),
	(30, '2026-11-29 05:14:58.506862+00', '0002', '\x97999feac37032f1dacfcc554216e14d71be3fc665e198ad99f241ce6a5f0c03e0a6091e5d38b6e242f2a9d53afbc9849be0aa4b157aad9c9ad33fe3', '\x56eda265a76555297cdfe4b324862bab34fe64e3ca2e4243aceb5bcbff77b7d88ffc747d9074e5c6d28ddae2321dd3eeb341344a6d20415a711e08f8ffeac7d86ca83107c62e323ef54cda0b030ece601328e32f26e86e3e2afd7e1773349de09179e207e86f9afe41dd28349a838dfafa21fb748997f8a898c4a04091d88411e7c0f15be6828943ac0a818dfe3f567add3c068a3428c26202278d42f1829120edf32b5dc12880f16be2f9b3215ab5a38a267f7fe4368b5f6c31e02ecb08d9745ff1b9e022b5f45079fe10c95d151267011a5e4f74719a8cea0e098be3f28d0f377d014fc57f81c359da101c913a9fe65b5db95ed63100f63be00911e755907cb168a092452ab9c46a81b3b9e2391b3e29f665f4871e88a4a6099cbbd5f46fcb77694edabb5e070f94d90ebd12fec6b230272b1f692dc6486a3a2109ebdd0792140baabb5dc4fb237abacf186847a57119d6b6b3a499ffe7321249fe41fe27e575a258e404e8e7bd0efda135c950a8c66bfc00a80c18fda5a16d712f8124b3f715069d529f5114fa321ad762bccc6053cbb28c41ed7ab3fa11d0cd5905e1bfec35362e6ea361d197b5cf785fdb5e931cbc12bbf09db2bc4b079962f127e8eb9ae2abd6ba27329f79e9f614b7fb40cfeabec810b6e38bc5ef970c3073ff736a706082ff6d85ed349e93d168bc048aa9d5937fe7c2b75da925197636bdfe8add1448cce611e05542c15ecaa3935bc4812ecde6192bf6f1586b4d807f3f0578b16b44265557fa7b35e99a4b6f9aab4b4994b07bb23fff0613e1a974ea7dbbd67c1da13484925c8ada35cb41ac73f39e5f5d6bd1508c6bb033124e08db22e365e510fcccfd28610a670ee1c9cf75d8b76fbd8337a038a073f4fc1fa8b6f73439e6c7476b6a4f5663f2dc5a079e32bec51c4e483aa422b925fe2771a5779f7adad15cd009c6234aa9d5c807a81ca528253a834002046005516b6b71e3638d2d4fb145cde8c220bb87e512e6e60b227aa5967af7f73ff886390614afff5b2125433729023f634dbae247ecf7c2ed8a735215fb49ae6856e6a50abb5d90332fb8c5b58d046b88841366cfcd41c7534d5b9efab1226f2224e7b8801c2692005dfdfd23cf570d7abadf22669c89c0e68f84403cbd45586b38029c40b87d384fa52f647d1a5fc8a07f34f43d796bfa2b2db685bf56ae8305c437f21dfba7e0766168ea5aaf9a3bf20f8d18d0d04f178149646aa82005c07330eee82a083a780e22705962146d6fed3f6942e91be62f47d4971fd5106b1ec3b770206262a5d4e5271645a56c8cc953d22862ef4af2abdb5dd22408b672049c3b73f49db0cc0e88be44c2330ae90a82ea1469253fef99d6eaf96f749983103458ea87cd1eac58e6f34c32628fb5adf30624b114a4ae93009c155e154a846db30c4ec948411678bfaa571d037b8b1b9e8285422f22d01b4892a73df0df673c7ffb61e004227812a0bfee6cae61c6b80c7910f4413f0781acb3d19936f442778b64cc6bfd13172296e9a2fcf4aa1847ee3661f42fab95c5085a88d325c2aed07b4b94aa705e93e6e70f2dd6e46caed2de6fa18e89cd3e5eabe8306d89bcb895c74e418835f8a8238cfd5c78b41f9bebf573f81bfa5363bf9894d3948cbba67d690a3ea7f75cbec8332f43db317b6111c8a77053cf410dd56d553dadbbc7913224d0f397692d62d573716622472d5db5e2b944eaf06fa256897ce2953e2574f22e9ba7f47087e8e8eb4f66e1cce5a7bde087f3819fc1699f5ecde434d47a7dc95228809a3d89824947b1e34732664d46696a50fe2ab747d0ee1cc4f915202c19c03732feb6b0c6b26f346063bc16030574800da11837c002f1c3a93d5b823b0106b20afd2ac01811e111cb0f65261ab5a8fdb7f535450ccbcca1c3528a45ac587e5c597e803acc08bea088825803cddd8b2bbe5a586f47737bfff4123b460102c9506de0bb9e72e2f8d06b5834fab4b65ceec4f5b31ab3f7ce0b5317514bc8838d6f0bac18eb0e5dab4772519b0368ff2a50e76d1a726074bec2e687353b2bfba4eeef0cef2c49bbf48325b042e5529e7006f9685dc5240b73c0c03b64ca60720b2a1f790ca5fe15527688f23ad4d38c839b7710602280ccb4ce5a4971af5ef15b988fe945d36af6364900f307d1a975a20e50ffa26f5653f44f97055594673d3ad6392f46a19138511ee60f39272a8cc6dd789a4b974010358f81a344cebf6c8012dcd15e37fa68d76f5bb053bc0b9d1678a8f9a610d2a2696abba7'),
	(32, '2026-11-29 05:14:58.506862+00', '0002', '\xb8a68ff27fad5cf3f3ed9b00fcbef682c224754e5664e42f86279cb2fa3a31921ba2d924b914ccf530f69b741a48056b17e7446b3659a766397da3ea', '\x61e2d7dd5debac86db701b0a6125068e97dc0cbeee1644bda2a7f0ec89dd24ccfbec51a9f03bfedf5bfc5c9938bd08171e960a4cbd000b8e9126d97bbecb9af16138b6cf7f3261f25fe609e67d70bcc6c31c9a29e61d55c8af36ddcc49ebfcf7777e13d17b81d52b80695f90bcfb10ca7cdcc47dbd2ec95c3507fcbc09a7e1297c7bc61b00b368f87ccdaa56e9fa82cd39ed55635caee14d283be5ca3cf93f9c94b1e8bd0e8216bbced4a55fe81b4c08642a595456b0d9f8e6bd524dccea831101476175e7cc995d608ecbc333cb4ad77b20899bec7f6c385dd2ef304ed07e9e21bac82d3681d7a31d317b3ce6d00210f8776076c665f6c53130d28c164d4605f28093551a7c2934d3205334af9470ecc597249ff174d2322e702bd14fcbd04615b7d3727d31f7308e89a2e89ce6f0cb632fd35fce06cc72dc796fcf2546705cf848f54b780db4a438dc3456d449286e676122d347389d4c5bd8aaed923e4185a8b3bcb976e4b8207dfd771e651a406b3e8fe0daf328c292f236d2745bfbdbd480315ebb3eb4a1946e604c7eefdfe3d0ff64c5380b65c86cc53b0c0539d78044e2bacc535f5941fee401d2a947c8fc2c79555fac24660c8b700cad98aef82191f71b67e730049e057c8abe9b9a4218f8ff3b700650ee22f8952066d3b596b42a22508a76616884dd1e577542d37e49ff1f0b475b84'),
	(33, '2026-11-29 05:14:58.506862+00', '0002', '\xe3512e154936bfde7b216d1111f7c122b74a8d09e7388e03f893f157555d057fbb86d862b6bc0f0cc76b189edef65eabb24da5c53586caa518bc27e7', '\x638b596f32c773d5d646dc666af63a9747f579045c3ba9ca4fcd75541a05776d08b452e2d7159b511383e1b1593f5a59d4344bcc7a32492a2960b1295f44251d6f55d9f773ec3e55e567d91dd62db358293a1e180918341745851fd3cbdfc6192dd74d0013584141f772872b1520b4f90da657907b84e8fef0d9ca3713ac1b7fcd0ecac09af0a5c137c7588bfa3726d9bca176735e10fffe91fe8039151cc16d5e4cee2e43ce21096107ad06c5fe3aeddfaaa215afab745e3dbc56d85359fe52a609ec80135917364d1e4f7cd674753160c31c6c078a6b11e3ead5c80d5db41da9a2794278197fe17a6b3ab3b32e9276c43ca0fa0c0842ca7cb87b5b5e9fb3093d5d42625a3dc569ea637da03c9f9eee2b086e6e57ac0f5bfc62f8813814f9b1e22a56ed3e66a34434be277f7f339fa1a54cf4df24505fb9dcc0245b633c961a3c739349b82a979539a70b3b9bb5af8c712b48aa40a95c90b63c0fa6e1a0b00d97144d257c0f5da348e5df974d5ac0f75ced03fa10420a1cd2af1999150751f08ceb78c6a5861c1e049f146782edd8e3dcab64329f0ea98e71fecb1622148723035cb9e145cd5a567bc29af24ddaa8'),
	(35, '2026-11-29 05:14:58.506862+00', '0002', '\x7cf7992dbacc5251bfc37ad2749a83a01535d7fe5a31cde2d854b67d900f5c278b9aa62647dc3b336bc9c043f177974d3ef1fcb2ad01af6b539cbe43', '\xa589927b169e2982843a50a0c51425f5396a4fd3dda44c54925787e9a09435683d3d96'),
	(31, '2026-11-29 05:14:58.506862+00', '0002', '\x5ba7255da6f0ff852ecd16f6f717fbe29b0c75cea54516d57be595a7bc0f5c51fa6517b9d2c6db07aeeabfe358ec11c60381c7bc40e42929acb6436f', '\xea3f0611c7613ee9546af9c0ee883a26829c6c0e1dbd48642522c85b11ef4a18a87e4705b1cce576cc63b886fce2fb3a3b9333b4653f74cf1e1f310e2aef0fd98f4199aeacf46298c581da55751ae0897533f7b2125478a20b786c437a3b0c56b561f3f64614c75917b272ce0e0ccf0f2ba333ac423f406a45c0f0fa8d4f3ed6a0474d3d9eafc96ee3a0f2190db653a95f9ead66a31e82ee1896cf8b55ea31bdfcfe3a2ac32cd8fb2e340e0056621619732d1a07a6d690cfb44196b26fabde0d0db710796fecaa339d0034e6ac055f49e4cc5c714542fa0f66e7926e81d5b76904a5afe691558bb1dcf8a9b8de9115bcbb8c0234bca6e04e82b2109f8a633fc8799c3eebf85e50a921d03204640eb8dfb3b72e869c9880b59671e37b5ef7e9d395cf251abd07ecaacd1a3b5e3ab0667e6beaef29db16527d94bd9ee5aee934bc73827a9fa08447d9eaa6d6dc163f3e627b7983605643de20150d7f4b41fc0dbdd4186b79564767a68c1f8f6f5ee956557d18f90c67be4e2acffbf88464e4b0006b49f9584bd12634aacb32b082c3b43a940a35ecc9c013d350fface27aa5fd9bc2148577065be7d0e42558f58a6c81c85fed68808bf358a797bb4cf00969165f68fb51a00003d09dd4b538d6aeb2e52aa68156bf6cb5e14697d09a3c9341195547e65473fe51cd84eb3b5877836227e13615865c5150deebc47778c6eb49133b2853f8f8e4eed71bb827aaa2a48bdbf6044cd286c728e0b5914af1bb928039a3730d6372b6ec50abafdcdf6855de7752f8dc3b828edb784f56468c43892c97300cf10899cd2ab109bf1d2abc8da6bd36e55e08a37d588fe0f1e1d4ff184ce122d74c550583337b7180dfd407ae2a87687634af53de953ea3ee1d338b1d7697b61d0b0b9b7c6fcf1c84b8dd302e4b4ccd4af2d7848768b9c83910157be91b90948edc91148b84ac9655f640e73ffabed65c0d7734654e234c8a72b63b69bc82ba9b8ea77baf02d3f2c6a2d92234b35c7838969affdf8804e1fc3abf826d7211ebdc26f5635344d15021b3db42fa98683ad7f01c79c276bf841774774fcf43589dd58007dfbaca20490f2fac0e6bec26139c777ffe799d08a417381bd6d40b0b6ec9b85fe6e406541e05d6171af7ba936c46af8c0706471af7efe40b83e95bdb92b2e326a1958905c0beec82e1c4da1517999ab8b02c05d97685e0a29390070413594f257b31db4a03e3a4f7c572bccee4b4d5d0245482b9e8a9bb2ca72cd1fab47a21637929345981c682563b582f351ee964b1283d8a221346c61c4ce40d8d34593285485d510fd2e0e524b7c264857000d17486d1398b6eca0f8ca873b9634d6404961b7951146e815d9a7f33953f80b5f7d54e01084923eafa760fa5ac2b704d84de7bdfd951bcf6ab3366b1f0be10a08d0e0d34196b7792de3568eb63722cc8badf7f05b6968d4085bb41509ca49710d9e22d6bfff74e201d76f5c20f89189f7ce2154f8bd5496e32ae1b75207e57247b3ae1de9e448c5afd8f781f1d582c5644a43891ea25ed0d1fdedb9c08863fb3f238a4d6b41930173505304681b9d4cdd96fb9e119364884364f7b55ac0fd9e788dac8fea1be4175b210da5dd77d8d20449df307372190873fdd49908918bf6b6bb7c278a2cc8683b26239575a34ce5a6c5f3b3b3f08074632c027261ddeafa17eb6461d24a58fa1cb41031b5f4f1edc821e910b6686440cfd2e48e32a2a253af0aa5226aa498c134628350890c344e68f477b8d7bd96b38642ca790f3748655a164f94607b23972aa5d94ed8e83b8504f1acc421e45bd7bcf1163276fc971ce4f591b7a0c15a9e75c230228012b242c41eef63622e5517d15c6494d918c677c43d03940ff16d9e87aef2c6958ecb00c7795524da90a82653f4e285eb2852bf194b8e4a67fa1cf5b14277f40978fde16c8ba08af3eaab7710bd3511759c6e083a7b2888daee71a4f6e2047d8cada53f2ed85ff5ab8f98f305f38f1a7aceec37865b039aa0fa6e299bab0c4d5a07212c672fbff94e09d5ee8da266626f74209f121266f68b1913330775cfd42e29c23cde7597876fd17cb9740cdf4c4e99008837d2cce26394041544bec89493614e0411e1250941aad5f1fe30ffbc36fc6caf3436e820c4ef8005ac8f086891fcb380059be79c02f55883492a895d33f928607c09d1d813751e0a55a884f1d04128a43ae1f9295a6cfa1c7169cf2616693be5ce73dada0a619298b14598c9c0a08eca129f0ce1be49d7a946c11442e0a7631d404eece2ef2d055c0cb0cf2589863b8eff060f48cda7a4fa3d185e98a'),
	(34, '2026-11-29 05:14:58.506862+00', '0002', '\x167014526df87701a2fc7ebb971bbf98c29ff7a96f2898f424f6c76330276e8597c3f98cbec25d5a4f9d9d4898d52c95bfecd8c37a2f9cd0f8a30303', '\x1647343c275928e9386a95a3dd328cfb0bbdf40cdab2f2b7837fb528');


--
-- Data for Name: evidence_202612; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: evidence_default; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.evidence_default VALUES
	(3, '2021-09-26 05:14:57.883134+00', '0001', NULL, '\xd733481f602ade5e71b4cba87d32b5c813562111b81a9584d46dbe287b7282c67bfa8e25e4dfa14f57e997e79417ec765552fa208ac64d12b5bfa764c6b958a03c134e1a24024d77a29d3e31dabe638a8fab9483e30387679b22a77e3898691f4f9017e5e37516422a38b4a7d8f7caeb614940fce8810456bbc2c3f5d2f673fba1af1fed57dbd7d861f5e96cd4819eed1dda0ba0f9d7c97b1516fe1713e9e749d035cb268f5a3c2e3ba1e8e9d8b792e8f9685f658f857bc552befeacf5d0c4fd36ca87b58b0ddd724e44f89e9c2fa0ceee65d03ae1f78aad9a2cde61d64796e673e217b94f5a3731531606e4b52139b4654257f7a0da8ced1001312f975aa01c0e2b045acde520f7f0b70e1d7f31ed901ba147e73b0bd196aff627b7f32721892d24d0943eac4db4b5a0e9376cd10b880344ce55e47dab3c1f6890befe24cdc8221a382f3c6d8d5f4d5ceacdfba2741adb68f6a35a97279537ae6b1ec2e58a433b87629ae7f5aa70292d01c37851a09f836c1ac8074752b30a38a416bef27fd1ee3d06fd15d2606d51c2aa05cf7e86b3d987d89dc4427d3fe5e153c24f8fea6e91943fa365964f3ee3e7dd013f392a1a635fea05bf29497f6afce07bc50fb0d637a83b6f48bd5d7f9bf59ada5f6b97028e93f1eb6a9c2a2f3631c359e810b3a40fca70f147e9312bcb811590479383f464cd3f16686b7cee7fc094c9a52eedc1e9374b06ada4bc6f747163edaa792b2ee106e0a039de16c7123869d4e398ed6e15495ef650f77763db55412b5f87bf8067e6d592b645dd9bb16f77a88fbc073428f78580b45d0da5a111f202ea5c90825eeba3c9cc0bc9e7c3252a33d3b1eb41063a36d69f4731e5481b540fd264c62dc964ce936d4aaff046f528bbcca281af121d6153c6ea77a5f27bf29c265e63799df2ffedb9e1a53033005ccccadfe242ce381bd38de60735281266630d8fde8cb3ee145aba07a1e851e3ff7b9af5dfaf19f3eb1baca8a4d0f240722e0e17645e76d4a6c6e5928ae129b6d3f80ddb44455299bd7394ba2e6df42a717f0675f25f57c723f6151b5864bba5d40d17825ec16c7f574bbf5044ea08659b2a7a0585170cb997809ef2363fb4cfcfdaef6cfb29ad876bb3c346553985368f616b3fe37491bffb288804fc4e34b32e82c39b68478137a74d991a963564fe9d5db00632f524f119860b5e0f11b6ba18e9428f4746066808c0d9bae55229ad50c168edd8ab46ea9f7f1ac2aead28b020c93b784d3c0dadde7e1dc88283a7e9404d54c0b71c1df0308ecd46e021b2089d3a82d87268d412ea42561f1b96d6aab528a8e6141b7e9a73263e17b0fd6f0d563bed068f657910bd560f4a97c90e4ce28be6e6994b16caa9dfcb20c0714aa96e6ba9f7660b7d418ecde41ec4f59913f0a97882e7f2080a543d898184de711b641f8b9cdadb60b570403ff90fd9c2842ba591bcbbba0923760e4256a082dc70710193df32394012cb9c3a3b7b3eb655ed97907d421184e2455dc5ea4f3e636dd37d03f473558d59bece894b1e785e1e3b12b407f46e439ce560ed666fd9017457c232a7bc8b26c64124286147b2a08e45bedd249ae11bdb166bfad911f82b8b1203dfc29f1a4332a29517cc0337282b78ee5b0c86ba6f2b395175736009523d3b32ea2f5d8df688983f1f22605fc9de09fb4ed02973d79fe25e004834bfbb3840efe0eb60be0a1b6c2835ea8688c60368bf6b06a6ffc5e33a94cc5e9e9aeb309a5dd209c1fd7cac3666bcf33bd69daac4f85ab6611815adbc238a48cf68e6e68c136ea453ff02b1667a8472662db7df6f0651bc6d4d2a04ef98d46cc10e823fd5b7d5e769d9f224bae2601d8952e1937c8a00c0c19d443d9f95ee9714f8014ed666ce726722816c970c22287ffdb32f289680a311b8801fef54fce2487535232febb158a9002ba20bd2b2b9b999845670fad9924383da7f6cfd27e2863ef42ad106cd0baae9a920dea58d674ccafbdfe278f720c8f98eab45ef6d85eb0ad60fc976b583f3755bd683552fb7b5c5cd0100eb7ccf431684f07b307ab054f5bd3b1d2acc2b9d0fd518dff0cd7e69ff1c3870e3b0db94caaed7c15f66a93ff88eb9fabe206eff364e1f583795535f3871ca603eb934f2ef86c6cb663130cf388ee60c9a67d85d80096b730c8ba8ae4d0c0d8596ebc7116a28ae8fc702b91987a880eb8e2c659aace0cecbc489b076803bdff1cf7a631ed2cc8f3de985c85ee4de467b529c8dc592fe24d7028724dce72552906551aef79931adbb2c09e4fae0520a5e781d1f7dd809bed57e3cc997d9b9844d50b4ca4c1b92a0b39efc0bec8faf316f53cb713df85d6c27be6c8cd764347a1b6ae49801cc356c6be213050bea7f870b3e6bdd11a333d3733a6fabf682eaa815a3575465d36d8b6fe0b3e8a5428e90ac022da5beb448992d29fca15f01d78e6851affe1a5fca55ae67732d6e1cc563feaddb29953ea49a3ed91cad797f4aed57457a6d5014adfcad8188f3d59114b8e08d4fff273a77f51d22b2c784ae2b9fc5ea82d6eeee55e86daa30a8efcfa5369044cd10920ce3bca51b39c19f0df6c0a4bc2727daf440017cd99d98c96497ae517ead3973ecda0af3e666439c1a53ffda00a55b013e5ed8b6e4dd3bfbab726018160e7ae7aabcc0850936ffe6b9bb1acca58afb756da937f6234e102402409c2649a8e4545eab490c8a922042abcc7ee625fe09e9d1e9330bf18fdac13bfb7557a81bff629cae563cef5ad66df67f9bffafb9cbd79f6c9597c8dc93b86b0d5f33c5aac17e7b2bcde7e1e9660a5b9e4df6fdc09b2a1f74847d2c0e22591a1a6a79a4693be3600ab2e8fc9c6af37be9f12b42a9213c9015c35b76c58a1fd666ed166fee08910f37ac104cab109a36693e3c87d2340154c371144a429cc4fb15e9afa71895d3ced6628902baa310e73fc5689bab3c79de0462925fd81eec70656e115cfca0b012a23267432847a241cb8d12683d9d11b7d0256e2cfc55c01d04f7382f11f24cbaa45ce66dd9bb8a9c0687fdfef692b97b4c2dc02c85d4f9df591c7eeb839e4d88ca00df4b9b8d3c68cc5d652b2c706f222ae181d17bcfa43d3a602d90d340a0ace1646c7b185a8056aa5899dba1b06ec4664354b0103ebbdbb7d2264a51274d66e766d581c4b2adcd06cb415ab5114350948163d005fa7c25121f517d2f962038dcd61831e6cbdc172de7c6077765ebb1570756d04a485fefeb8dac65bc385f224f6dfbdabd33388a390a9d69f71c2d536a721c4455d01a0b908f3968aef70d2d9c58803ef80e5068d23ef61be75fb30983e434e740e36228686781e89e968be6f83ed71bdded362b76df63a24132708041507e0bee490c65a76b9377d4c9884f004506c5aa9d8465a013a4770a4aac890dd0abf8b3dbb11c7312d5182de22519305fb0b2f5ede5655cea3638cfccf49b76a820ecf4bf48c1cc8472bc5571bdffaf6d44165af695ec13e924e8d22737ac3c560b4ea1204b672bf827e9ed28f625291eba0ec2bddf6d2a70b17d8337735db2cacc0ba42aee185ff5b29b7089e53e45ed84193c035d3bc0450d112ecb975f8c56c322213e4c90cfada1d6e6b5dd0c201ed83b15d4ba66ae6fa079111d0b1f59fdcd9a9e8c5a2c82b23bbb706e1f1c5a261291671041a361ab7763eb327abf8fc6f1524bbb904dedbde62cd8367a87bb69f6b1f1684db469ac4c6865b24b9deb2adcb83f155df2cc2f80b313ac13b9643f38f1d92c447c1804a29d4de97f7dd8c34924c418f5dded322b30208440b1ef70136386f8e8cc59def48d35f70c1e3242341ce47e2b9afdd0c8204beb818ab077dccd41751ad8494e42c0dd568334b51f9afc6bd8211e26ebd9270049c4bfc0d60f418006872a22ae5d9c9c5a2f19bab94faa85091ad2e8c273719dcb9714d1c272c38e6410fd0a3c5fc933c1bb4e4020f3cf5c4da4ef426833032bce714613c1d4725b2b012d320289b8e0f03acde5aa6155bad11a8270eb85364f50f5939bf5a765790e8141a7103bd494ed486d9deeda5c11f124aa2d35d9d50671a04675e41fcd836d8d0bdd766f56705f7dfd7e761c31b587bc0e2418d7c6e0ed39cff38dbe193eac2deb0e6926f2499f644ee3ec094b027a832e25bd69b6785d39c02eabce26c41146a7caf6097c9a1410f815b0dd7fd7a5d7fbb7d4feed8da2415c44f042dd5a11469869799d36e930e70d8413377cb236c52515ce9fc010ff4c45cec298b889943d31ac65e0770ec5438d2aff5631bff837a14a9a5879be96de26b988f5bdd053d9eb44779e1a7529925d2a858e6385a4ebd0daf9aa9d1a3fa68074a177ae3b9b69023721e7b639cdc4ef0edfc55eb3f34dce67d90755c17390b7fa0cc1d10dc983ff4721a61f35c174fa5e465e637842067bf13e8811de787f16b3219f57a3490d8628b8344781f1bc5fe9e829a63175293c2b6e31e438f271e7fc6fb5e3e422e2de51ff6dc2cbee0f232c2fe7845c9e49b7b500800b570786a9fc24b188729db1360666646bdf687e883c77b72a2cb2693337fef91077822302dc929fe835fb64c35896c6110f5b04a48cff54e25575c71e6145fc562baae3c67422e3d5e051d625ec0f79be1a101badc5f3f1821a91f9ebda32769604fb9202160e6aac39924492955dca7e83f54cb96d28ead0463b7fcedd6f44be85d71a86d8eb5bebea6459ef2f187ead7f633cf5d939e55052970e116f43a491332fe0cc54a9b4336849cd9cb22c5c734f1921a14734c3449e80cd3c215ae2ba9650eb1dbd978afe55bf53f45732c71ef0014b7e849f02006a0aca074b27a6355a4f0d455c86bb66a7fee1ccbbc19f050b8a2eb53296a550c4f2859e3bf40c1c6d3cdf8f7db93a00e503fc81e3cc8705fd2a2581f1cdf07442d989d68f8f46efd77bc70d494b64433984769150d24afaef2b335c1c35c1a85caa84bafc84d30378c9f1776a0004253ca2eece8523ff6e03f78a5f17f9d70ec5868b89a6e7b50089371e1d0004ce320c7db23931a3a083acca9432cb948ec076074e1a74658d6707d12ccf25aebc05b1b12dfb4bb8a7ed4b4d760cadf24bb12391500c2760133316365566e0e6c204ec6f1ec7fc9893a0438291b70b6241975efc51d0bdf396cf1d3189a7a4a29b7d37545690408efa39addd26e4c08c66400648ca06101afd89c2d673e557487d67b0a01ab9273b81df01594baa64b719623a372bae760c70dc45cdc309448972169f941a1bd455e7d2fd673b0156aefd66ebc07909402ce78949ce6fa32965482c3996428f0361e5d25e3a538d5b60a725a2f209105eaede08fc'),
	(4, '2021-11-10 05:14:57.883134+00', '0001', NULL, '\xed74c5db002c079732542bc1969c27bb1860584fe2d464bff4ce5c695128c330de62ce3e4b0c2c48131de086974ec1ccd5ac620868f3e055f6a0045ff97aae35f44a933bd15de29b6daadb2a41c21e5b630e27dbd7cbd02b96f7821527dd8e31c2ad6a60e580b696db60888fc2bd78a84516789487011650283b904a1a919a5066b93d83bac3f0b1788da6f82bbb5d683cb82f680ab8cef52a9fd5431545b0bbe7be92855748e18c14e41d99b1825d0146de45b51b513733dacfbba963863176ff50162d3ec671d0eb9a0f6ed894dd21cd6ee1123851ae52bfda5c6f611f23aa6318b9d1788398884568cfcfbd20543b637e585aa0cb5923c6a7ee3d113634dc0b03f3bebe359ea0e3645672175d380101f9d03d9da1204c5e7926e4c90d21c465fea563bc2e7430806afa1d003c81784c1b6f21ae725bad00887319aaed029709573b54d73bb849e3b4b16847384baedd3853086cad6dbbbbabfc160d145f96953501e51c7bf5e3e1e3acc229f18067220b9674ffa1cc176704c3959f0cd2688fecb9dec17cfd1dc64c1b507b9ae2a88a1dafe6030e3059111425ad2168f4597510553869a332062524d85a81435bdd028a1c813a2ab2958b0757504ba5d924041752fed525d096ed3f692e2b4c9a83312ce0a1815f95c7b34ef032859a3ca22505f9d159fc92977181c0b7d7803d138f052b4a412b03c05387e1acffa18fcf598dcd529b59185847081ec4deaa769d77d5d91f5ded689af9fafa709c429e443862c17ccc33979dba4b8f8ceeec2fe54730231d2c4c7412758b84502c975ea022b2822fd10be4c06cbad96d2747b4a1dbee6347dc7e370411b9b16a80658b8ecf00d4d047495ff17428bcfa0aacf0ab0e727acf2eaf7e82a991da22fe17fa397dda716765ba262c62acdf50896e8db0dfdccb1cfc9f9dcd93528088808202f6a36a8ac52b2d297b87604b12a3dc035be1c2b1cec76d0c3bf3182a9c135b61aae3f56ccd1f7415067eb7dc406eb63bf30a57279ff66d31064cf37d015e4c1770fa924173e70c89ef453428c757dd22386c7cf5450cab991220e595b5aeaafafd80cf9ab1d37e5b28e0288f0fb42a338ad288853ec08e7cf3abd04660d9b0aad16f43530897c88b128eb54a2b487f4f0d8ed30e513b25e2fe4230e0533c94bef3289e608780dad587bc68a587076b398399e8d19335cca33e03f71aadcf14c890e22e5dc5b0cdc16db6d7fca5bfb9d21bee00b47bcc8ef6483985d1d07b85928683b5739a4331d11ced149bf1163ff4ba02e08ec5226b46ccd98a06f6227a7e9e3e5af673ebe5235cd104f02edcc2d9519dc15cebd72b16b7202e95a7655520a227444ef714637a424344972d1ce41645c572a2c51aa17f904814a9af821332fcaf263c18aee63165df36c52879d9ed9a39340211310ad2c6f96e6882dbb5f2fc72efce4b4a17cd14e673a4621ed73b0ae5541a46c460d9165177253501c238ff1ec21daf9a1e0183b1ea6a8a1c90cf6fe8eec3167bd7d5fbb77531fd608abf655da4632a5a8183a1d2d6e64acd7d97fefaae02f659dea3c0cfbf9901d959346837ff3dd8cc576b3cf88100ceb627449fc19353d8f3fa070b6b63987c5d9d4a3ea7bbc7dc614b0a15809531146b006dad7b63c2234148ff3649434868ca1579ede553e093a74efae67acfcac50436d95c1b66f98814c4c8b3364e6288978537b8d30d9ca610c788666293a26a2585611d97676c941ac272d0579ef29a973868d371bf265d3861be3f35fe7cbd811160c539a19a3a8e5d9ceea54e59195c8442bdaf615c83cb4dceb44ade3ffa7ae9f56f789f1467e935e7f35cc19603b106c6194d47c383a72ea8666d4689de7adea54c359a64ba531eee0f746de791f834c83a6fdbd924b668d5bb85e8e2d0be506f1d34f300b894a56389d852cb4961fcdd2212fd922c401408b794f553f00adacc544aab3dc6eeb25539c7a2237ea48148bdf6090d2216429dca5e45309f9231d0b7eede894923aab7928dde517fb9a4126709ff5901b5309a4fe50577be6dbb481833c10f5f9eb08c1158a9daf392ee4e89c8c27ebaad1b95169c16b3d6ed8033bf278fa76599b02cff466ddf32cc0c37c08bae000e54572f3decb6d4b7977961f037ccf6c64cba522c710d70bcd0e64d481853898cd6d9d39c4c7515e465af33f0e67cced12a77400ab5e42c3f54fc03c10d3366eaa8da502bd1590c4bfae83fae8a5e0ab4729d549dd39c8c52ce964fc2ebfd0ae7ca5af5150faf052986332bde69d3beb5565cb754f40642cfa9ff5373d3629bf734e2f53599284503284700016058f7ecf7a98f58c4f98eae848995450aab92b7b4f795f54c0bc4116c303e6c63cc242001729135b7a7509894086cb9cc5845479b325466b2db8c274d41e625d45d161f63637a32afa6bb352b95aeb20f77383a4f8f27c87a1da717298f98183411dd24fd1dfcc99114af61192197df3fbc430b4adf9ba01516f3833940ec745d3327904f97e8c16f0be5da0bc01bcd30cb6f0d6ddec9e7c3cc0b462861ff60e3db03d7b2a14134f1fefb37cd686a9a23d78fef8cd841bc0890db0266017fd60dc9a944f3bf57679ffd9709ad78488c8a294f4ba8f839305e3fef347bbf19325b4315edb53c28cbd60c4a79f492777974c96f6419381cc44cc1ef8d8d269190d2ce0de69a2afb70ac170e1f8e02f441d61702c687fde99e9071ced29bf081de38768d3a01089c5f1cce4403fd705543c85dbe28fc090dccdbdd0ca5532ea5d2ba6cd6ac77d7931210aa30bdff2607bea43970c8b7a6ca2ff3b3e6b8ba26b6ff652c0bc047bc0cd2e74419b5a5542b33f446698003cbd897782a3a4d3996bc3c8448b8eae6c7a2f4b413ef6979ea25185321028bbba9ccd7c2c2acd91f38e96d0bb9c8e24496062ccb6dea03e6f4ea24aa7aa66a4daffe732ca7299d566f25a21c7766c278441a7ba45ac7682d89b51ffda9a46fd899977617741cb67893f2b0291c3f50d47013bddb28a2d18f83ac0f8df2564e8057bb7f4c27c697839b16108b8427df4fe7d424fc2efc3a6257d325a79a2c9c3c98c72875b3fe7a1fb618853e78d13239ce4280c6d123427f3fd138cf9cb0ae07de47d79a999a1223793476d387a8b645b6b429f743d1cee41ac57eaac15e822ef441c90107de0c8d91b9750ea1a3b1a456a81ff8e0dd5b076a05ab7d6e11e6398e570c8e0b472acc4ec3f48e1af591a75d4d4a0ae55b72f2855f4d18cc49f25f81837504ff8d5bdeb05dfd51b5233c26336957cf52270e8497e9d7527c2e6e89fe89c07a10aa3943b30aa06537a4bd3c89dfc8'),
	(5, '2021-11-10 05:14:57.883134+00', '0001', NULL, '\x92ca6493723eeca1440b933cf60351922c96c7fe46602fd995e465b82760007f20b726b2e675e3c316551c005e6b4f156374a5308c4da096b103a8a12c2781e53b4ec12638fddc38bf1576d9506ed8c137f902e859744d9e5338aab39a555725eedf94dbd15685ac7ae50eb255a526aefc9dc38b97c94fb5599ce8b548b17bed2201ae43c7931712e02b0de267756505f38626061d5078ee6b36b83f8b9887d8968d189c3c61529849701a621a4500d347e11096c8c57ee5f6bd3f3282de2e156b7672280ddd0ef31551a2c2112542d71e59896d735cd8ad21f438a3b5dcf94b810510124cae5ad64b1b83dc2353c125acb2556ed19a06b6a4370d75aa1d86aedc8c6fd1b02fd7cc3e3293cc9e8cc69ac311d23e81e885843b0f6c7f5adac54453e0654167da796b5ffba46ae20348b4d4a391150d58fa2021ebfcacd9e67260ec4851cf4cbc1105886193869a2677c3356ed1ce6199d27f2965462f298cbf932159f44c75ef53bc6852f7219dc41c558ea7eb6cf53ac2185af3946ce0de62e105349f14cbb9924a909f17bc2e55b2be970ed9ea554e058f8d494b460bb931febc6bcb6573aa17216c6c66c2d03e29c2f36b83f4a2a14030a293447cd09ad3835ac56a9a0dd205a641303a203d8fd2ea47f414e92597eacfb7b11cc5f3d993aa500517bdcd1bf288fe8fbc109396d4336fcdbc98201d741a8dd0e0382735fa52e8feec965dd8dadda7554f40a0162db071ec4bd04374eb991fcf65ba2f9758cc87c295c8858b6317d1ec802133f8665336bf44c5f381b25cdd23aef0005cc9e4b09230e2221d0b2a25248d5ca0b996705ee33dd709812904b1c45f60a80c5d1611fbe899d8ff248fb23f70fab0af12806c425b7550346b4187bd01e78421ceef4bf8e0b8e4ef15b25302b284d855ef3a8e8349c1139057b8572e0b3dfcef360831374f72169cde768104dc172e269991d220305d39cea63e2b1ab929fd33b40f5540f27598db96fa52f307aeb16b6fbef060784fb5006b9bcebb4badbabe592d6a9e0bb17f253d52eace52fdf2c334a0e39c93c7c5f32ba7561a8bcfe8b75fe9c746ca608fa29eb88e017f9c3fa4bbfe7d345d1321c7cf22504be0f9314c185e2dc97a422f72ea634a2e1d6751620771b5a1321fd915843c188a5eb54dbc654eed274c6e014cce2bbc830c887c6c5fbb7b575ed3b15134c7eb0cb93c81e0b18abbd982df013a5857aaa74de382354127d37380dca8393230236dc5d25c4a90c54bf635230b0d31b294af5e3ebe3bb5969330a436b85b467692abdf8d922dd3e54b06ae4084'),
	(6, '2021-11-10 05:14:57.883134+00', '0001', NULL, '\x8d563572dd78c5232919ab3696a69a7d423f37308c6f3e6a8f08f790ad9b2723b1e65db16f13e16dc497f996ad45919ba275792f2b5e800fa1d8000643e57149dbfd0e2d3479a4aaae5d02ffaaf0eeee742df871479bb696066aa39aeb22ab6f51b7f2f4e9b6a6fc0bdbc92313a2c60ae40ef49d7b428c84d01ac4ab6d441fddba9dd42c133402a264b42da9a556509d3b431983ad3331b240659412eb0f4f73ea80a5bd09def2f9c8bc7eda082206ebc14f91709c4732851ee731193e5e3fe87f7e245a34cfed20578e6839aa9710413e0b981361c11e3f734bd7fbb59a5ef7036d7d122e65ce67279e732bf7713c7bc236f315e6350bf9f290da53d103a95f906152998b05f219722c538876f00bfe0955a41537d2c135358be87ebd67af08ef3d63b793cf20f1e628f383eca6144225ab88414fdd020b24f823895b2bbe127d408584f834ac26d3c93a7832e870c4b7dab81bd83bfb0719c7e7d9044897d67d63346a88ce79abd668a646f9aba012daea21c40045676c368989966f0487ef987fc1619dae41347abdeeb39c9a5ea29948b37c7baf381bae9c27149b7b929199e631e77c746364e2b0a7fae05e7b5496a59a39d2a7d5be648fef350e1c86b1922916659f9c3adb472e210bcacb8ec7ac0a3e6fb13363929ec50470a96b57281e6025b102c09ff96f3478cf9e9f3fe54f3889959b4b2dd8d57f6ae709a7aabf008adc61e0e0b07b77d136680930d629cdb7b2efccb20cca213d3ec6b88579c7ba6f739d5ec73b8170e8aad019322d9b154c07116d15eea740a75144603d4e9746fd054e2fb9e6be95dd2b45cb15d01b27917e83dca1efb3a2856f20554d82a93c618d84dfd0db33c7dee290a6dff16a857a0e946ad9043797ea8a3b4914881adb5130525ddf2ae4df3dd282528f75092409693280c646e817f7b1d12ffe386ee98214e90a8b35d03431140cf2590c71774ce5dfcb26da79660dc35c8d149eaad347203ace016dd46a82951252496cca8dec1dab55e18967b13bc284a4b1595bddd4f799bd67496d04f74c8c05a9906c2dc8c558d7753db870ff62fdfa7371da37ed80eeec78f4979f8061762f6a04f4441c0965eba6a7c5fb9b8edc4548ce30dec7874ba4ac7b8d024071a1ffaa76e3de2f443ac51ef9a9fc3c6586fd8bcd56efaf016bf7e2aab87aeaf8911bf069d3a219db0e790b7f66fa0a24bd8d4728e0724065dd016f401754e1b7837521d69c95f43f6061d4617b48955432c8e4b904006641333c44fb67e2325357e5e42a36f4e4eb036bd3e37b483af71c21decf4ad9c73fe3515df89c85fbbd6d7f0b0929fff022166d320c62d0d133539d85b908c82962ce2f264e24dcfd9f83847a53fb188630b5a46d5b532054cd1dae5e1438ad17c932fa941452da8815a93a614f0b32324a7b0e6a3248ed1890602d8e3fdc2759c8e9730500bde1268585a890e92eadab165d79bb26f8dd3c6f0ed2d993c2bfd9d494d9f74cb8377984d83caf7ef81c9961f49c25ec6fce1a91b98045160eae13af52f3985891942039b9cf55b524dc97175090f1060bdbb21b06babd8aa5c32ed6c8910dce8ced8ca529bae0baf188bbfbaef052cd240a8a744fbd727b17fe1f87b13d9c5a6a09716ecb4b481ba56c54a05c189b9266c7946b5676f45c1682d3de82188e6af08807e17060ab72071893afc562a54308e11ea271d329d7e4a403929aed7d8aae25ee741b5ca5b9177d3688e4dfcb21bda000ec14b6867bef085763e16f57a2b4c2ac02e5e4c73c4a1a2f8c1a1f4708512f4c4f561c22f0f0823e9e135a1d9fc1f15b786b38365b7156ab699cb0f6c8f3a7858bda565531718df4220db6476a43b57e68b051862f1abb717d025dba1291d6fe883d1d4c356c4ddc2214fda1c593e2f2986185eeca02acea9ecc11cc060396f40f1b'),
	(13, '2022-02-08 05:14:57.883134+00', '0002', '\x230517af485061e73b5ad1243611388e974c17a8dd8b9387f7eafee474cebd65e84bb6a8e8cd9ab9b6ebfd1b979e203904ed896952fa41c36d572da7', '\x55a99657f5c036c33ab10dc62a4179a5c52a664836378401c32ff403ee73494afaffbf205b80076caa76826e4c0a42fea15d74b58eb36736099b87491a8c64123e6928dcbd584bc5793eafbedc2b75b94e62a6a02b918f9db6d8948d7870dfb5e215ff97e8c60396264711c88e95699bf9dad0f4fea6b871a9ec54513fa31aa0ef34ff11f19a59e1749dcbf98da680d07f3e75b58f0c0c46b8078f817e18da493ea3de006de49d972ce99d6bf4c6ad9fdcef3194c76ce19b4d0fa3bfd8e16f7521d21b1285470b9f67629e97881973b76a4fd615fabdade45f486923263346fe6af25be067ff6030a7e61a4735dc9a00127be84cf331b9474828e955442a79de8354b4732df3446d7fe3c79ac2126099637774f8c9e49ad3281261994adefb529dcf4fff2b123bed13de8207fbca92504eb57934be9ec3e272880087f0619025c17311535bfdefbcae15e358441adfe733b8c0e486963dfefc3def6b30259800586d9b8cad36c832768983633929070cc848b3b61dd5f937a0386727c6092b5f25ea7437526080e9ebecf0fe7d083e71ade1f0fc7e520f0fafc38d2df783148bce8626ed31cbe9a6b02e32bad4e2fdeddbafe4163e56044edd6341466af544a9e052a0af52f1d2c812ce9c9d28cb0df139c2dc245a2a537592995dc2e7b2e7079f49dd118f50c274c6b0bc8aa0de0f7e8d43f7fec8c1a5e84a331accb956f193019e46763e80aa5d929dcbcd81a2e7082d0d21484a972e270927030c44d8917551fd49011794c12e20c49ab5fac0cb41cb24aeed076344ba8d291eed90bc9d871fd1736cf9259ce59f6bdc5ee079091819ca31e2eaccca5cfafab8ad6b7c56ba9c3a9ee198127cdadb1b95c65adb28b7e1d96094d7870f835c5da911f617c2f6b46d3a7e17dce27bd406773f30dcb4c1c50b66c0e89a5cdcfa5de9d434a0d26171d8b01aaff8e18edfbd453b6b2fca0d90659029e762196f1a30918c2fe2622d0157ac63b8f113567449b2a4a2804c52178f9a1d11fd9320b4c71882df57e3dd0a7ab0bd77d2171bdd662cf8cdb4b0f6171f47236632dc7c6c8e840989071c06f272350666e18089ab7f6207bb2eb779320c526047c6480225e52a26f0c697ba0b0b06c3bdbe58e062c5c84084ad0f08674aa583d0d2d0440f1ff06f074b9e54989295032079dbcf11da3d5ca1e14ac8d31f78191404e1e8d5e48bb01b38d7e5b62068437baf1b519c08165179d29887e56caef8251b85fda56e9acfe5f49dcf252852cc366c4458355db6ed981356bc2f57533805270ef2b060a39c073e36756ef9157ac9447a4000d94cdc5826cae8d78fcb0e0d4289ad41e02dfec75148b4e186fa92f2fa6840f7777ec038f40fee7390aa58ef62f7074784d32583fad925d5f70a5fac6c49857996e03f8eeb1d2241bf7e11c82aa9a34bdca70395f77e80683a4c363aeb608e0410924fd86ff5415f2825a94c0147ddedfb0c20d691a3756f712b2d85738dba61af24a93f418f2feb5e87b43b41bc5d8481fe18fcfb7fe834a05b6ca3740981f96125c4761ac6e475313a143ed7798c37296fbf60cfe2de5e02eb7af40fbba05bd947e03ea848cc9aeaba61ae7bdeb09229de5bead7d5c5e618324c3ce8a36ecad9bfafaf9a4328f62002a35002bac946e85ea798073868d2d1dc1fa22cadfe4b7bf038362d6e43054cc0d861a5003ad2b30ee9bce11d721bc8bc456d05a077e32b0aea7a2dc79ae215bb62503095025e147d1f972425c92a6510101ae0a8e91322d89fbd7dba0f5d93d13af85bde5730f760d3746031c6761d2f9fb329f0f2324bcb4b9cf6bc659cc8074c715cd6c2323f9d639e4c4bf2a8e98485723ac00b0b3ba4fdc4aba50040337969d751615a9742371ddfb3f726f1f35e1a44774a3a0af62d2207be27b2b80a306ab3748b4011f09e55ae9d1daf991f8be0c5ffd273ff8eb16b835b3b49a7de650d910a29b6a343d331691cb58d47e028d5f771ca4a2e488934d120447d5c0f95dbf8a7acbcff13d33efd0185baeb19d1380e490c17c6283b8825e2f2f94c447e566c6007c1e8a51d0cae3f5ca70ce2ebde1097a9d2ff02451addf57238e8cbb2655777cbef99b4f4dbd2dbb7ab0109329a20627e34247ad6be41a9f4a4d4cb28f6be64c73b7e21f74f452e12033d1bdfa283e64e8fd01f2de3e6dc7f2fc4b905d6176750f831b445b6f2ea4d78f8ae6c8777bec8b824739ecba0484a8622b0c16b2c7cf2712fdd745137e2f18e04e8a0855d1375cc913658a78874805619482be441ccbca9179494fe22e722ea79405ef71a193d1fe0007a31f4f501410ca640c85ec71b3f373b9f64a3670a9f50e4dd88ab147561a12e59c0430a68481c90404278abfeced2eddc0a66ca3ecd26e0077bf2276509d3806fc7b9c58ebc8c280eaff579438457608efca7e22aef82093e2d8cf7c2af9f996f7a5d8b599425159c91cccf7637700bca2d658ac450bc12473c488802902744a7e36ef885b658f77819d08c339a41b3e66db8c5b8e9046647645b24f21ca5b27c7ed4821a16040af2440f741850fe4b5ee29622d662e6a7e14af098d2f5754780373c21c1fc08d90e6861203cb1826ba5bbc09c6fb9cb780e07574955c7a7e20b7b9f92975993984097d08701a311c748e58f20d472f31b3023b69c0a8ea49c65898e0ceeae8849dd58d09ce48080df98b4e8ba10843323adab60d9dc96df34d4e2ac4a6e656b928a2af596ad2a595447eacdc49b27c944d13a255cc264bd2d798d2b8730fc8a16721315fa1946f27930d40ed140aaa19777463cc17feb2c7cfd7a430302fcf827fba5eca92810ec7f97b69f2e8f29350f87ea56e90802adbfeb611fa6059bb58d68f00c9d913791de176a89e85cd9acebe92f5a651159a5827d3a151dbb0ac96a72b14bd0e3ad3cce0d499b3f69c441702574a11cd3e7b0ad1fe824d5a4201454769088c0a95c318b3a3fe4d28d8417bf3ed4389525c8fc6a916087c7ec8223b4d2f229733ceb476765cc9102fe7907231384cbfdf01631c004e1b2d19392023e18facbf521c4756188f3d178e448560d8194417048dec1d0209ae4af28fe0b3af7da6cbbf0add09c5454deacd738eed55e8bc11561d533a14e39d09f618c4c08a9fec5dcd32681a641d9b7e3e3cdc1bf503b9ad926bc4ab67f6f8a678174bf253842f04abe31dde92e869736db7d151483ad494e3d66bea93bc07d100264568539a6c0e0a1f731ebddba660e3c8cc53a1ee09d37b77320313366e14c766ab10123a6b11c94ae688f67a444a8065ad2886198c37318535d4fa08dd9b5b00fc4c52711629735709e1dc69f7e6b66a3dd7563324ba6f99c891350099aaea6fef7d4ff3c9accda178aef7f45e15631148eeee033fd2e61e1db6b03e815962ce186d9575635d4e129a5a1b2a48fa275b8715b7e620fa2de2c46dd176e1fdebc4115998b6a2083e8df51be24f504f07ce4b88b3836cd1efb78615781d2c8b0c0af2a28bd3e9da701ddb97b7ccb5aa96bba98731b90641fa0f341fbd8f103b997e6d20b626ba9b0ac25d3627e02846a172068eb1e8bf68af547381c092cf6a37fd49447252ff7c7dc8966c79997c5d93ff1a3e3845ef9ed5691e3682fd3f572fa4e3ed425a72497deb76ab9e89e99acb4c3bd9ebf8b6138aac193d4111cbd1202911135e1973517703603c1dbf639a29d5541cce7e66a85b94ad07c25a642c52e30b1c8cd6ca8be143771403bc93b5073a0342e5d0ab9b7240379887f56124e257f0105eb4a560bbbae49d43dd27a03c229e3c742d7b28ff056ac878dbad8124c2b415ef7dc3d8413f8474ca1908dfbd87e8e58f0c34d1993cb075e49e2e9125c8441432531c6f9d2a833c6a5e23f13233c85ea1408f1fda2a40122adb74257c772de40a8709a313f45d0f5cfd27d29cb46df41e64b3f0cb48b6d3d74cfe1897c49b9aaf915b16daf2533991a74fab60ca1febde670399ebd1d15f844309b9802b7e67c0073aad6372b69d39fc0f4a3f55837703d584f62acfb858429805e8c21449a3da2592aa0e95a9a109dff0b097aeea0286b337655aff079a787047f2b33f35285dc92ef1a776e79982e612fa3b98fabe8205987585481929773fd72bbe04afc848f0b8c244d955078fa84c4e1bbe7e4841f522a957d0cbb6d21561a3f0e072bf1f03e8aa5073cb1ec30325d334a9c91b3910f7ea7ae9ae8e7ef962a2d84a646130ab1cc89859341f244244e03626a1757366c0d734ae1378b3d3a5a4513a9a029bd7b693f5433068a64a5222480fd2b15e9b9b4c6bf26769f9ffb276dd8c921e602a3f7d7e08b4fe1f71641f6d0f710ea0222e366733a93610a1c14047d708f9eefdf6c8198c48bf7281ef7b0a9bf50fd7cdbfea7bf859d9e9b774aa8fdf541c79ed8dd02205880e02f43afa8911847ddb3055ba524a942c119ffc8db70505c14c0e457644cdc3505ef6d169941ede75f2e51799637e59e1f6eb4d50fb80af7ff90b56bb922a637eb9c048fecec04a8420a4bde1f5797762cff0c8d8369e6'),
	(14, '2022-02-08 05:14:57.883134+00', '0002', '\x0db0493596ee47bb78d9800c847b957d4df48ab2745fbb82b413c5d98d244aaea41c2daa5d17720ce08356e774c932d30962e5feb80e04ed8913c665', '\x5dd141b815005a87f793945a8e38b98e5af7e3faf95fceaf96e7b176812f536c332968906ad0489357366ec9a68f13c97a6891a2f7673e3d26f3f753dfc234d6216a013b1fdcf306da8758067ddb95d26904246ee86ef5caa9c8b30dd7733a58e0ec6b2daa557241871180ef00017a3020a8460004883ed2a541805d2b0994951f3f93937fe9a6b829d90a18c61aed10a0924cde01cd6cd6a0ac2db4ef0f41052a3fa6743f624f7a3c866efbaf109651782e0b0c9bfa7601e3ba8a21732169c1a1eae999afd478efa5619f373b4f5e4ede1a955771ab530880e33c11fc6d553f6a4948bf661d1dd13f587c90b1bb4bbaf79f6c3f086ce2bc53e5047b64042e377627897bf36738eed8711ccd96cf321b152cd85987f58dcaf46e7c961f4cfa3b9abddb986fc64fd194f1cb4925bf7d2cebc0280db8fb59e23d80bdb33cca6e9603d29a7e374642e4b8d963456fc636b313a73fb2867d0eb037f973038cc14cc137e8fbab9ef3546e77d5fefc5579132b9aa4ace3e0bd85c154b66f28e0cbde8fddbff35e8d4cfc0bbd63ba9dfea3fac929ad17c62ae02b37dfe1365ef2cec4663c366545ddffd09220339a151eef321b97307aa2e01cd6609602ffa329528a175d5a6574cbcd12cdc728c529c4acdf097f53b8d8298447eeb4f7a05ee834809f683275244ea94d3e0fc6e8d5435d63fc94aa3db9bb253cc2f936812efbe7d755aeab33539116889746cd6b38a66277b72b9569a7b915664870870b01dccea58a59c3e6b8d87580a66474e396ab9df91ff8576695bd6578e2f6e786fcdfbdfa0039d8a97f7b23969d53970cea1103e6d24e05cfa27e6f5af81b0b8773e4b4a8f3fdb543edf7c54b386de342b4f4efdfb6ad4420511019d5346c1953c0c24a424d65dc0fda44eda54e5206b2dc1730c694c4ef41dcdda2ce6fd3cf55ab473c756436b87b898d21651fbfac89daf1c84c2e47ce09a4995a4eac50fb069836e8e01660740f578c7188821ccef108c57e47002c7d73bc5a4ccfffadc771a2855c33956cdea3fadba490919e8582846d9da989491b4b340c984c3c7854dbf40d70c92331f7010abca712e4fa23302f18f10e3b49d0b72a28f888507feeea120d88046eaeefcbe96b1e4b93c79aaa4f68acaec44e3aaa83de3ec370a5c96975b310b79cd56c5ec305aa4ee0e7b80f4a56ee73e93959050334ce87c4b40946cb208d00683d33bb09f69f6cf001a9389e32c4b89547a5eb1ff2e35685b0a5b9b8280cac7d6f0438727b8ca3b5cef861c8c15b04118b548c217ae7dacfa4df03e9f03c1cb35e3044e0d3fdf45fb0553767ece03ba3a02e16db58d2bd6f5933f9920e29b615409790d13769b0251106cca9b43746852234907cef33b2420bb42ac30afbeb40c59732e245265643cc9193cd154735643ec897affb1e94738e18d1a243f4b25fc664fed78a76ffbff7e870e342663ef65acae43ebabb541b7f7843f4c19222fa6a6f51d2ccb15dc34110da867062dc29ceb0d7b021351376daa7d87db1108b41983552af31cce1ce9e0c6282440513da15c7ef8e79e7abaecdb3e9c71db46055906a52fb5d06baaa1750fc1fd5c69b55311085c2c45a097493be7bc997bb34356106aba360bc73d35df22410826b27e6bbde445b978a5a1f5775d718a0bbe4d9bcbecb27646685358cd7441c358a4ff486cf123aa8535f5336f521a439dc175433e981aee09bc21f05d45afba06f3bb0a0b8438b20743c305b99ddb634f2c57eef0cd4f16686d685e5b10f98e034d44b5cc2a6aa94bf2c5911b09966a5dbabf2449a1131507e034b8cd53d6a69a9f1b47778b20dfd61c8068a57a0a799ad8b09c3f75f594acb65e3a96ac232baedbb0a2b2d72cf6f331a6c07c3839746140e7aaa2ad2d6bab2031bbbfac38dac0c1c03d6dccb3ecfcde0481049813fcd847455bcc95f782fe92ad41d2bda30eaa5c14e2941a737760f97fa486de404d424c52b7d2532bb6e5bc0f53f846b0e8aef4b6549caa3fed2f7e4362bce947b1420ffafa8128f5a6f50b655fd876cec82717f50977cd22fe0c50db068068b9796be4e7aa646a6eeaa2a375e600e1155899150eaf65e23192144d9bbcc53e68274b02e98b07f0fbe021f00df1cf94bf6717c650e1abace0e8a805896b14fcffe8e67eafde6a462d7fa2449a09e382fc5f71fe791526e09c2da87d03b97d2e1fb0582a92a64970b73b36cb19759a32aabc1b25d242381f0b8ac9ac289f894804549b773902308b5880dd6220b364ee7e124d0d76453a0b870b9d64ab13c62fd2e85664c46af7497ffdc33b9d6c8cfeb35dfacb0af544ee92a90480e785e0ef20bf066b14efbd9b0d045c960dd792f1491920c6763f502434f52abe0447348aba0808a92eb25b8d6263a7fb56f4d14eae065ac9a648493e5b02064e63266aac05ce3e6b8f74d058e91fbe0df0db7a3ecc389ae3558806d772773540a2bbab7dd5d976096fe33098cf15d694a6c3a92545d45caa6cd660891632d1e5b8672ca99b04b1b2c7740c7c3b097b397b560b2b3dc4c8bb379d6c98ec863bc0d31e0261be701ad2096778423e137a157454b51982fe6a672199153944b39b4db29e093da754ded10ff9fade4c22e8d3f6661729fc1891178e778c8dfb0f02aba01fe48fe10a47011ac4c1925d32627856ff037548f70103a5b4cfc31a3a466e67bfe6f1ade693e0f73fd897ef17e46b3071f1ce6766ac1b11ee9b11975fb6b5da0fb713bcc3029ca3356a2836520ac95d18f1c8d73ffe1f08d299135c894d0ccedffff93695da52da1c0ae3697fc1e39e296ad5d4f554dae0ae0e978362326b32304a8ae2ceeefd75fb17551cefd50d5507d70feebc1f115b0cb455c2f8ec788ea6e626af84e5862ee205d9d3db109d9bec20293e9aabf6a66bf55d6276a0383484407e9c215df7debc567332c827bebefdadc0b6f60f6101187211a8c4a05c3dfda6892afe00256aa990bbce3ef2891095e322a0f7b80e25f930bdd02ed7469f822f0d3dd529c514a5f669ced987c59fb24de172770c47ee3331c2efebb74d4129143741d825ca8bf5a85638a4129dd2d0afcc98bb6eedab8c83ab5c5438ac1ce8de934658eaced7539c9ffe2e9bded389cbc8fe255cb205eb381fbb81c78253588e8be4b4baa8c94bef6070b87577c4afea9dfed93f611ed90845674457c456bc8814dfea6ad82258d07add460c6a751c6709865e00aaaa2edeaf21b967b47ecec5c64a03a31b0edc592df17ec61364732afe1257d42403173807cf9317e18c464db67a93ae867d7b441bf8ff6d250d119b6563aad6127e9896f216dab28a9834206d39300dd55e23092b3502bd3b9d0e57d1aab196cebbbad1ff24966b071a198b3203269acdb263da8a63303a85fccdb78b74cc25dcd9fd519ffb9c45e73dcdbe8db5cadc21e4324e223bce5e33a987a3d65bf6d7cc21730b99a3ae07182b590b0eb168ee05a34267dde89ba50e78caef97364ef6b9603a3bff65fe5aff32dfd8f0866e6457634246f04f22425504e6974d35adf1023b56cb932fdd7af6ecf917b8cdada4e9f33857766035bb561f539b931204e76857a2c6bd87275d473b5caa53b6725ddba83278fc19543f682710dc650b27a3cbfc9f7a75b776606b71102f6ff1451927853992a12be506e4c1c51e99bf79b9fbaaefd2c3b6d7c2fa139eb073c4555addcff48f3e1325deb847bb50e3ac4cf71928608a2820c02de66a8d32b463784794c54eba495dd9fbb4e9bbf9092c01cfaba28aab11b61675d9c12494724edb93d51122381e0fa3f0068792d6f2079edc24e4db6b19637d8f08e5a3c963907546539a85e33cd551c10bf7171ba5675eaffc40426a5d81fe591caff5d1c7e0b1dfe4b24207ea789c61ce7421b7fc11fafb41e6abce020eee4be3999cddf3c121162590b0e73912a87c9dbc8d63057a31263711586b41c5f0f2f0e84b030fca122e3507748315bd4b7303a12f02f9286dc831d2ae20f9316fdcf41b611cb9d01ffb842d052f5b5e571ba0bffc907215206653b0ecbfac400041af3042a26ce7bbd52789961e42a55a38cb00cd2ff35613392e96506fa016c82371e68ad8f2e8391a95552eb92de2e2717b2c50179b1c14d67ba584ce8c08b14a7c3b1e4aa15a8bfdd5f3b0f47bdd1541073c4f4ffd067da766dc220ed454067bb6cc181a8f64a47e46047112033adec1ce7aca6ffa12ad77a389557e3a7dc4a4cde4370b3ac0d2bec30224fbf046682514746bf48faff065cf8e285acba3a9badb64ec5558cd238a64879ac3f084936df68b565b72b9d99bd939de5faca32226f1622bdd13c2d1d8cdea5b6e962a9dccc057e63d47ec0de0373ad227511cf140227b0d2f9abff8b8447d8f4b77aa00b12efb2d1a1bc796b628f803685d6aa34ff68165307be486f93d9d681a3f88e140612b295bc4f494f3dd69d63681949fd50bd8299e805300b03594441577aea544b58def629d5e0944a3388231142c12d22e1ca3fa584258840c835ead26922eefdaf349739d8eb67990d4386025f152a854b11d93c54412a4a75553103abb8592e3fc50ddc4c98a340262d5208c28b7d4fe91e45'),
	(15, '2022-02-08 05:14:57.883134+00', '0002', '\x178f33b7b41f3bd7e0f38146107a2b5ebfbfae538816ca961585e57426841c21ae7cd370f6604bda47b0c1be66b920a640b948c3e039527bf62199f4', '\x6323623d95b95947dedabd0c310be4c85e1f463d5eecd5a7b07d87098a5c3925d018cfacf3789404890ea2de3e30a1b41f91fb1a366f7ee1b9443faa9be47a783aaa351d1f578b12176b9d29db0d80e40d6600bd497db28b15ced4d94e2122b534c74abd858caf008246b2b1a7db79c39069853a2258179f0fbda92af24ae5792cc0af2e700dbd2f9881883f81ea357b28922f6c05e79095335aa5fb9e0659e450048ff152c323a86a321f3d3493dd7d10b9c0b61c09433c246f4adafbc919b7a35e103d959524ee3d43c63a1c63567283678d321e2e24a05e98304690590b26671361c778a33486ff0d6e618cd04c1ec19f8ee8b6c72b3a7227c59d41fff486b5e9777531d718e0cfc114d67fe13eea8cd728bcdf3a2fbdac14c1373b7ff34ca6aa4586fc16bf312f68d31700cc44d4aebbe1bedc5befa9abd4665180283b5f032d9ac0793f8c65e794b0b4925551490295155cc2abb2a932f85dab6981fc94a791b2c8281490c257c29fa0628f85fb0c17df5956f1e89375d7ecc26f585c8145721d3bafc919a4f404113ba27277a5e1136fb82cde4400e97f5163ef1b5f7873e5222c4d54afdc103d561f54692603fc9b49a992f5df0efb9425653b25c62df1c045af9a45d82d3853fb68478d559a03ec026ae75523202efb188374605f0f6d0a99156e94a9b3405d8a155d2f0e5e7e9152f3c69ad8137b587ecf7b2e6f6974d68fcc5c2c99cf1cb8d3cc5c22b8c909776e1638983938057a3329e0f7d9f5f5e0de89bae987d51ccf353ef0d02a77bced95f68417de39659f3792d0e3f3b9ac3abd262669cacf8f00b51146a0699a4b30def29b5e966187015e7716c6185801334971b6bd6560538f6ab928287b8ceaa7b91c8e7a6007d68c5ac47122dea2027cb31e43b2ae4e9f644a69cea65eea71d9a8d88ebd2c00cfb2be01a974ae363f74527cd9be448e1b6e82235de96f445feede8e484144cbe7de6afe5cb0c5a272c70addff2435d88a540d1f5f4cfa89b8d972ea52a1727bbd1d758a55ba2c3e09fc552cd3471b09bf2325190129bc58d18ae26d1aa77cf113934fe566e72631a2761fc5e3c00484986501b63fb69471a35410708ba501ead48c0fdeed6855bd681e7fed92903b6f359d3c9fc1ce9ce38e50fc99a8a41637f94ea64eb56fd2adcf6fd4755cc4fa785f254fdf43bc38ff6716c8e500b31c8ce33ea7832ca1fa356f93111455d09758b04e592f51501821271a990201029d2a129ebc12e2d7f8af2c1d77b574d043b9decb3b949d51d2fc9df54a6782dfe2ccf9c93d8b6b628db1d83713ab9407a43e26548804fc31650bde5e9f873383e626e798b87ab6974eae545a1a4b5e0d167f55dc91a0d125045a3e7d6176b04e3bb37909f56d503f92589a9c15c59cccbe378c27bf257f8bad5225c29415675ee1c2c3b7a72486663b95c383cd38a0e1c85ca9f74021b0f3828e22e18ac8e8e3103feccd98003e518a7e08865c9f5d4a616c54acbccad7039134dcfd186b31a1a692057b2fede18e90fcb6934c5c85259df299d63074d9f1d231a63724b8177a8d3393175d97b5d5207d72d5fc3a5bd4b4062c424006b711019a440f013364b3f805b23a1fcc8a529f0f7e3ecff03b8918ecfd82315b7cc1571c2910cb9dbcc1287c96dd8f8326f94e1b95b9d9a5bfe48baae3a000ba04aac8f02436cf0ddfb538e4fd9f3ba46aad5807063890863cd7858c9b1eb1e3d6b5aeaf335ac073cb70fb42b0eb5cf72a91877e9c3d1be70a314ef166a4dd5b6a76bcb8748133aa3b934d52f14d0c9ed9f9e43da7bc077bcdd54062a3bbfcdb4002f6e041d855cb5d21474cd30c8c98739c13c241119194da6fe7bca7222d8afd934231c42172869751fe1ef86f1d740d74d7ff6fd5749a1470d9832a8666529ca1f099420b0caefe32388e07eb6d62b86259186daf14652c22a346ab804df4011c9dee104e333c658b6202abef0b2c4ff21c684ee8e023759d886e9028371bcdfc0276bfe8818ddab3472b493d4f44797ecc61d3f0c4d3bc9f354fa976b24577e4af6ace68bbaded0ba5c5567a067eaccb8a1e37d422b073e78d598179f5d3f6fcc671c78285e63ef4d47c1efb15305f606df63b8c3e1927a8406b16286130a788b1956f550dd6d55def1cd9983e17c09d5318d67d3207e45684c483dc6fd185d1b58487609bf7587400db503a86788e3d7383aa22bceca67067f3eaeb28f1dd77dd35e6ffd60fc6ba43a42709fadb7ead00770cfa2c5a9c86c6baf311743e31fc08b970e510243c75d8997577bb5c1981df45b1299bb445eee0cf5f9326c8b0624595aea26a6689774febd4755aa2d73be8c5a7f2c27b3863bead853e76f6dcf72cd5900b06ca8d76cfaf9f64cd160d4a04272cfd879b15a89f7daf01f1a62e2f5d95b317656cb8cb05098d74a7dd3e21addceaeb15c993466938b83c97758cd6fc729953b267754d03968b6607942fedeb52cbf6b106d72b519a0f4265a6c6791c35e95199853ce5e29152d4badd266fb6be9f22dc0fe8e4492078dda67954f32d83035134212aa248274c7b85f35bacf06490eeba9e51e7cd6acfc68e5c770bfde118ac8c07fa2457b0bad4e369bb424dca043cd59e16a5fe6c24118fd62635a7408c470b6c7c00e6a4177dd4aef2588d1c6e0becb4d357458890c72037be5ee528a38a194f5351fe9f49905f2b700eb313539c7702c618d79d7e9f657d309134c15978305010857949529202d02be61072e505669b5036eb6b850158eca3ea6091b11870b44e08b1a64b5419bbcfe73171874e3d4874784663ef7ab6b388d6eda9f81dd489e513d792a6af643c5f0dcea66325c7adac9ff2c022a9c3e6ed5ae4bcd1cd2e4285e415bd822da783e0a9235d70948dc3e9e115b761afa4596ad7d0d96793f135b6b8bab953df99343dbc6d9ef9f3d8e5c1d0e9bd528452cfe50b92a4ed7de883c248ec7a4dae569c4957e7dc72002b0433b0eaed2803259e8bd4e2c51a1f655aff88839a58e77cabe3c9b8b3b0555be3d1b8c294692fcad89768e6d248d977e8d6e29bb2318dc2f48b302f214cf1704bf1eeaa3fa13ee9e02ddea7c30cab6c9c223363d3de623423d3373e46af7ef75cb650e7aab94a76f65f1956043cea019a05db6485'),
	(7, '2021-11-10 05:14:57.883134+00', '0001', NULL, '\xcd1fb74819c17ec5182be12c8a0f514ff455e196164748d1c221a904b2c339c0abddf6e83ed9339ae9e05ff3819cde6c012905b74bfbea5fec282666d8160b46ffdca473b827dcba756b21a6f2b2467cce679c018e5db7109d3f03519aba815ef918cb8c626d89924e8c8d925cc3723c15d07db17bc59b89c7b8e6b09e5262f743858d3a7ffc2102e3a04998e6222c15dd86b9c29599a00e2d7cfba62efba35dba8f60e6196f33dc0e94bf9c4f6305c8c8a54d4e58d83688ce63b657daa0a4e150f31bc67e5c8765848e94002cc0eaf2a9297dec6f3f6cb9e0f01f45feea7ef905efd05dcdd2b2375cac06eba850b1207f34a00b8c5739617fb72ef34eda4e9750e1051a283823de48411dcfcbc061e4fb7b7bfc8d9e65e2def405eadae27893a610473bdc372f614ed764fd41f4a0d53eeabcfcc3b33911d97923c0ce8a1b984fc5a4443aad4390ce2edf788ab98eab1707901e7e83eb9344ea28c4c8b8d451a29449185c258a1111410618cc42735ef87e882474e991d556a3d5fed6fc7a6c43c59adacb551fa15a48c37e0dd13e2678ad8fb77fd93ff177b8822c8e864b61d3bb57e346456c7aecb0032f90a5e92f04e9fe0c21cf7060b114b5a7451c034aae22c90bed5373458c1335e47fb360a48a44c88fe7e6ee89c62f743653666ee0157ddea5a57c5ce2b7bfdab464cfca40e599006547d1bc8d0ec2ba7fbd88499f03ca4d1babaf3fb9c294e7987de621d349579015044d82c02cc92d8de00d23d7cef91fc62bce1f9157dd9800bef150a36670357ebe0b8ad7aa98fc1ac9bd5c43ab1225b08f7229d768f263e4ba487ac013765cc9c7dca46cf70d237fdc0033c8a887ae9e3b5a94653f7fec6d655af6f93be457b607bd0000628934c4f4ac75af5574259bba8cd68428b633eae3790ac5848d72340aca7863116d03884490e9110e12432db9af694319831991da9f458a122d332178edd4f0d369572300371dc1331d4ed35dfb491ac8ba64aaa7f0bea53a9dabcf8278129b65e6b143e1666e392933e71d206263d6723c92818ac1b0fa387d043ba6287fd9031fb91feb3010bae84875d6ac841a64c213753e0aa581147e18e21a9f039c16fc942c23eb6bdc4ce4dd9c27f90168c3b226677bcc5e0bf01409c6039d7d1c299b193c09877cef17ef11c4f08420f21399d944239641b16c5cca40309797c54005e1c601bcb69ddd4a3fb3d710a61a3990319478a842a3dfbb42dac6c7c4ac113c86e20d5b11e3ec4a5c23e2656604142193864b432ad5e6051cef69b7669c9a5695a054f69faf8a10bafdac078b5ec6c6c3a8e25acfce5811e85cd44fc73c036bb890e2a2393eefc2004c7878067cbe212a901a12acee2fb27751d67a07d4a97292379b75b500a3fafba6ea209866d786780fea0c35513db588ae16dd55c313f0c3cbec10021940d67022d4895d4f17fe32ca7c101000e1848ca6cc447145229f99d461f4feb47aeaf3f209125bf3b19cd267c7db1b498d7ae5ace6d609a0559caaac3d8ef6c46ca22c77f1e350becd9140168c53b821f4838989e05b23c14dfac30d7909fff55d26f387d8d4098edd6f391ceca199257f256146b547cf5530765e392bf2fa5422d54caa4877366ec88398085ad615f1833f9df72be16645d3088dcee7b9d12149442a5390d3035aee750ff11e1ddba49dee1efd1b64cef742168cac2ec0c5221b5d88314cc50736e1feb9e4a685c32f8ddeee672fdcff3ab04380dde362cbe58f9239c333815e73c5dbd134552016a34c861edf507e49283079ce95595d06cf64164b5c7838a404a8da18243d05eb1047fdf90232644a858ff23b76904a94d0dd17a27f3c69a033ddfeddb45aace2ce880bf86093ca0819dc595ff87234706208e62ac889da2062f29315ac97a0a25b87f6f15206ddda7875df98a1d6230dd31cbe82204be28c2e430fad5d0168ef9eb9c5c736244a32d1af3bdea0b5ffc5bd11a32ded715ef93e3421b319b5b0fcaaebd57924225639ce8778ca2b74765f48b20933746b815337a468a2caf839101d270bb771734e476f53a254e2f9e1032ac95c44c2a15c89667aa9fa601ec7afa24a12721fd65a931ffa7066145597f653b4abf565804f8906db372eec6d614cc4bb0dc2a93b4e80294e473699544bbdc78438ca1a85732ebad7791d641aa40b81e7ab03f617cce36baf7580fee82fef3e7782d2ecbc7740ae0d0bf42cdffca4fa143975bde618799bc95cdd48189e9c0e7a48aa81b50b76c200b1beedf202142a872a262664b477cfc6339c1ee1a498491ddc2f9419bb88cce3ba94e35a02ef7ee7b108af321c9144f194332134990427783af8c83d23dbe2215091cf7c256801339e8a2eb6f2ab849c477911eda7b9877678b0a6d8b8fbca1da36666b2aef2ffddb116f3e9665d4339c97470c72b73'),
	(8, '2021-12-25 05:14:57.883134+00', '0002', '\x80ddb4169bbf4d402cbe5b511c879e449366efe6e6e39a96a536994146790647e6c59508f312eb41736f0fee9a2ec60712f64b7bf13fe8054da581bb', '\x7903159cd22cbe550a0214319b5eb7d0289936178fa43c17f1ee00c64d2325a62fc6b095a89dafcb61b5b87417af3c2dc2c928ee45e2e1dc6b07ea69f4988921fbef2e7d066e0932c93e656140f76e37ac008bae7ab70d4d08a8a15e0aa1a7772ec14abaa0b7d75833c61a903ad9e5d5b484f7be3d67a8f8bb65533b7c0a8150225cd952132065fa34626440e26542b69cc76afac08ac6b4c84c9015a00f6757bb24cd9087861901b500a4263e92de2f505be5dc186062d7a9b65c52dae5b1b52d475d1cb9a71c6e31e98549019c1e009e156dd93c2e42e438cce9af3ce119c13d5ae06f4d0c3b4ebf5465ac89df4b755182288bdd7a41f54bc939bc516da7eaf8c518f327a7d8e0990906d1c9d46b48a485f4dd61a91c0e22d1ddd086397b674b6924f66468755c6892c45b1771cb4462b5f682c57b710e4c41f62ceda56379031f1494d8ac79852b2e3d1933011cad1d132b5e76c9d82cf277c446d9bdf8aeb5eca97bd303ee8bf8635f6ad30dbc440ddafac0d57733eef8025ca7f92bd76efa98b3b76f092a8daa46ada2e139e7fa1545698361bf280b219cb57bcab5a77c1e8692e62098bdec5c8627ce3377a7b247cdeb3fe1b4ddf7468f51f7d7bd9d6fd16f9016a3617757edffb5af045277ab7efdad843a81efccdb9c493787820e3771b6f58aee2a36a06d769c7f69c17d520babbe2cc9badbb94d870f7360b6dca00d67619a073a2fcc04796f1780f206f6822f570e632b708fa3231b1e9bf626b25990025f93a03f8fd018fb55c86c6df3302749bbc5efac0764a5b46ee106c7bdb3d72104cffc582e1c2820e593720ee8887964351b875b3a70880df236d471910f85d740a3d2dcc02fb7c4a3cde61c85813b1a1fbc0e9b27729fc99bf334a99f7210abb2d1d6cc45a1b2999d86de702b5492739e13e651251f541a6163444180035ef1cb386e10040214cea0a056d364ca3de5da94c741217fa7460f7996d6faf563c37c68263ae81f15789607a378d7a172eb11694bfbfb6ce53e713ba04a2641d696ed6d36156f069d6194d38ea4b637ce0bce32923ebcd2c41cc73fd0338e02b220f8bedef46ab706680537307ebd6500d1eff39f826afe9114b5b9dc07a5421b65bb09f87f1671e37dddb5581328a13128482aa56beaf4ac221ebe901485dc5940b9bf11c66da5d5ebe47fb2eec87de93765a324aa3e5ff176f31bfee0f2feffc971da1e767f2d6436e9b8755254f44f1aadb9e6888e71ff4aca2ec07e7865ea31d43a425904216efc2e1b621e8186da942a554a5b0718fbc6d3c6f014fcaca632d001a4a8a4d82cbccb291c8e620ace19af4929adc7e9c1418a7720712a07f81c4e58a25bae94c9ae4a098bea7a22647d08ee0a89d309085116949636264031b59748a721e52ecad79fa90b4b166ae7c2732fa207020c6875d5d9e7dec7f3f9db805df4f4fd7cf7a74a3ece91ae5bc789252a40bef45d6a2c13bbc41e3af40c37a0f9461590f2ae455bd10865eb2b37c228c302241662f3864a7abcdd9fa2cfd2ce9bcb42479cc6fa93ec8edb6a5b2e0adb88f957511fc70734a5745454a39577f2bacfd0a16415850d12be26298838c2a10b9e9e3c2bf69e1b89a0f9f490a048fd75175db2eb7badfe9e737fd68f13c8acd0f961e13f53d88530d96aba3341579fd14ff082914f3fdde65e6ae1a2bf6fec7d25b3001fbbbd32161275ff6f0d6e90a4419e0611803257b44c9eee90ce5c5dfed326d671ee7f7670ca326f538e9f5c78843448cb0a3b964198e7855d5379028e5bdd2491af7b9e82f9395f0ca0baf132607eff48af41fb0bd3427c99856b6a7d6394447adcd6cff0464327eea525d429848d08d96e7db95d9a9667e03eb550f45e594d1a190e89cf428dddf83abe8718454f1bf31dcf06c25586c4cb2c6ea8973cdffcd1ff43cd616de55ccb7d3bb33d8d53118b18b122a8947c4f7436ec59713213b1c23d5cf0084745b450c8fbc8ace11a1e2ce307a4b0dc24f4f590d23afeb87f8072019752ad951b8cb223af2a6e1f4394383f72371b2d5e70abc0bd9733b2368ff7eee73e98735a5a48842bb3bbaaa43abc0cfc64aa6a009d3c3d74d8996a79b7185decb83b2384a1a43e18d8e9c7bb34bd7169039cdf2bda0aaeb20eb5d500ab1ecd67675be91c3de749af1f979eef955e23f34d4dc189a22a980fd273fbfa1c84cdd7fcd4629aab73976166d3d7c6c721f83a487704a2bcc5c1cc4f3b1b2e8200a6c3f3769d5ab34091ce725108bf1c27e7443e1cb05b98d7a4813a82b20e6942b89730fa987a8084cd2e6bed21be5f5d5ad74ab7d6f25c4ff438193ac69af5a268211e971d859a55298998be7da2d4efa6b1d8030a6ac36ad274ed66844aa308f5ddb0ada329366f29eeacf694700956d5136dc7c5a8f21951518b2f297a899c744c8e2d334d70c2d10a129c997419208491e1ded54763a93a522d72342d115a2228f268d5abb4f927cb5f5cc1e8af4b24e40cb3221b209a85373468a3e674c151e19c7d07de0c5eefa6806be4c2b43f29bb72ba29f85cf2462934d6da1af25efa0e62e12e8ce16be660adba907744ddf5fdbfd8a8af2449d88f810c32d16a5b490bea7ccad812a85c4399e57dc8342cdc5091d6772387ec85a62881551354c4a33542e94ca5f615270fe750eda4285c767fc2845a88e3eb841d47a02d755030b85a4c1c570bc8b0a791778fbad0cdfb4daf189cf1cf85071f8264f991f0a732ca5f0c6f3a8ab63e270527acc6782253fe8ed1558cca79ea30954c3f15d09ee8f96b23ff0f345a9a045f81ce1ba0ae9b520f87b58bcca50a699b30b5c07b4dbca1a3377f7f7a9de3df2a0218c5dacf1c1607e72ba8d7b5f269d6978183fb26a7223b5ccb87c4d8195437e9ff3bf7fac206f343a973cabb1575ec8eb97ef74c49490e16675e3a8941dc6f3d1846115992034bd7c25f6711b8e869aa7cf49331a85ca923d26f62749612c4c7bdff9508e8030354ac34b0e0bb957d659b69be15f4698d5907b3b1622fa45db05352c8ccd015959cb345ce634b145620b8eb7d9fc189bf9877a01def0b38ba8d4d6c6e0ccdec42f5da90336a70c4e491612ff2b73a88061bc786b73b769902a8abaf709d5cbc2db5686bd1ae811981249f2da42a3c6f702f68e67094b415b04450ec4f7c5966bd277f6abc375eb747f2679ad0d53521934ded4b8b9c7c1dc1ad988ac6e3febe80fcd9ac9de7aab8c1899b90f7fc761776110a8290494394c1b13cf932658836461d1cb5f414d89e7ebe95a5e0cf609e66f93490d0122b4267e31f526d2effedd833c8bf7841cdc20f6f4300af899d6dd0bf4d5236be53e80be4677325b2d16b3f020bcdc823fb9c0684dbbd2e544a77d234150b32fa7c53ab3fd178038a448c5b117baf0b7b4c32b241d59ece994c97625997082366f4e4fcfbe7994d38048358921aa243542ff46979b4bb785ae73823a73c9af3137799f8726f3f71ea4052e7a07f95bded232eae74aaec01a5be945378247c260c92cc99eca55aa1995576ead5f6e82a272c25c2c2103998f671cba262533a18a4e959414552d12044fddfbe0fbdd4ce5eb89a361d10c4f69af898719d41d1c23a92763d17a31d2446f27134e7bcca73076eb30fc4ec986676a29f4ba985b749ad92307c2c9bc3899886f632797f0c2a9e5bd62e47c923a7648b9c4b16f3730e65b05484b5bca0eb21f26fafa258d2dd38672a4668941375cef5895de153777c23237fe92c32c2856058554e689e341b68892beb74db528f85883989a7f6a5f4892fa97094493466bba7486611d513edaaa1d9fe518a48fe60fc971de704085c1a87801b2d58b41ae6ddf411cd2409e99a92af304735e9da43d65d272694d65b382c33918f56318eca3bae03eee7bba28f66a882276626605198482bcb8ac6d05aff2b29b8e9dfc6a425e823a03b8c8fc8d2eb39da972ff9f795584d17d7cd7395394a8a0ca9a12bb590ce32338fce8d5abc1285c2716ad623e9b502b5360884f04e8fa6cb6e75074d61002ccd240c0dc66074321da1f9bcd26cd91f15730f1fdb1846f36508eb9829f66a36587025fd68dd6c4df7fcb47f851164f951350c0d289ace518ca14ee418875faf7e03f902619ebdbc36240bbab25143d91a5a580c2144620528d646ddaeeee5ffca50d6e3ca151a731862bfd347295ce561726d44c790f8f33c552f2a4b30ec49ba02885859f27be0be75e6832a84aa1f4a120c565ceb1dff07181f20dbfbc0caa0425590b1f2da8fb1d07dd94a5ebd386ad55eadc4f511447ff6457644b0c42d9a8b1d8a4c77e17ba5cf6a78026c62e32f7852c76feb12c5cc9c2b32d37db5ff64c822e0d1952f5eff3d39ccd3dbf1ede10a280b92c52d45969fdb0cbd194c60e78c53e2f411b1c555707e60231ea4a149ddbd779dc920e90fd79e9fefa4e9b94662225c6356ab843e5d7c907011fcec4d8fc45080b029aeed89d6ace5492582aca14b1c999fc802bd78d98d70c92809a2c3271c4a3e10d2e590d62e9a355c8d397602753c3434b3acae1a0a71e043b574fe65a59b6bc19648654e72e2f6ccc69b0ec24506483871b754899ecd3928276b5b291727ef2160b521fbf56268bd4ed4053dae678346399fd2c07219db60cc2708f6f261a2f21101dca0b1fee66da413e445082287fa2f60bda57d9f2e0f2a4576c54c36b91ba76c35bf5eeb497ae9ff04fd191f8dfa492e0873208a1654cd5724f8f651b5ceedfbe0d16c66594db3256fe01341ba636e32be1cb5275ea64c61467c39737c7390ca193b54af8102f40886461db95fde4f67410fa70fe00ee45596037152327cc85e5805dae60686be2a32eb99f8a0453f76bb48e51d32b80ae9e68f4a70894701b7faaed711117ff073f68b6b80135cbd6b9e35db343d57d2763b64da033b513da32820148cef1ef151ddc5e04d821e0d861203ff61209a0cabc03704a4493c992827febe5c810a9bc3bdbf85a89b52a883749d8d5dc1d475b8aee9504edb3229f0d102691982e85a3c0946a064368da44c61e98f0a6137003bcb80c38cadfc9ef345b5efe76bcc1bb22a0a1027f95f137889a290b094bc85efa9baf0b57795e5798dc52d721632b868be100ed0d65481bb4d2957c6854af0e9ceb6805cae7469c552d408b096b635093bb29e9590950afa5cf4b941b1d8d22c06c108534fd2640aa00b2dbd9716366b048ab1ccb6b91056c216f718b55f624e0eb195249ad08d6cd92c8cd1ddce2037bfe073b601e875ec89438675983ef3ad8fbbdfa77b6afac75bd1668e60186047ecd64be838a9a53ec36f5cafa6a352be4ef24bb6154cffa28c23bacc3a3ea19c26379fe32de5ccfe9273289be8c00b7ed95d6ae8c2d0171962bfc20b6be4259f51bc472fe895ae4c'),
	(9, '2021-12-25 05:14:57.883134+00', '0002', '\x66e9be1969d073649bfc89144a549088ac4cf00063016efd39e96d8e0bf58616d5b22f5cfcc30f2ce2428cc19ad126664466b03c33efb29f0ecfdb84', '\xbebc53b194240ffcc62a98f1226580037a5f20f9864447f7e997bea2e9972324a53018ef249930ca40ed6c82a86bdc7e3197d5a2235d6a688ca996f0c0fac88590bf8b7febd54d94ccb06ec0a5693a628c24275556dac7afcf1bb55ab79bb8a20f2c71d7fd71c5d89a61c952123f6c2b3db67768e872c29d1c2725a0d8068b58bec24d425f92bf47c8b3b64c96ec167ba621a23014c197ae91af150331f9e4937140df52deaa7a3c52b22e45fa2ba4e6c0ae9a61ed8a357c3f05911236efbce7685b67ecff8f783471e13739889e396db3917b902b0ab6d5435cb79a5bf73fff1080d53b63c46739b529c470481155ca3d9254ee67a506c48f85df67ea891e40f87783684f1ae7de68a11fa4e77b6e69f725c38f6676a17791bb883d524aeefd52b24bc06b7e3d85e0408e823c33e9b5fab4e7ee4353ee5ee6a06bef4b277ae95f70fca7ce269084f83917b4a908643ef1c377ebee4a9a1e5622a0fff5d95d470fcccd00113c237b53dcea85ffaf024e942db42a82a53c8ddb66e1fce215898a405caa9c8a1f225b54429c65aa80fdcc5aae2dee347ec8f38fae17a8ca7e4e65f5e399937e6337fa377107ac8ae4d880785dc12b33c65e957a128a351ad57488e1ed275fa4ad95b6c68320a7f00f547b5157e1406ce6103a91e2a13fd6135a9ffac602d45f6007d19deb0ce62126956b161b80d4ab503c9bddcc1250843bcd6215c317b3c6f7484f59f93f0dd49693a45a5b9279e43322c7676d398d9fae41f1d27e00f9121d993aeffd43e17f9be0fd64bb1105e659373bff7138f804b2805cd5b404b16e41a7e20df675b31e616bc67c0062503b61a023dfb38cdf278866eb77c53886a10b62b1b67254629dde9eaa4b69d49d97139ce045412d32651a9a03dc9a8d9152953a8ccb9b4008c296fa5007dd585442f6035693b6d2aad3dc20ecce6d89e9d62eeed5e2f49f3cd1d72361d3735285f5ad4d68af0cf9b3515ea294ceca56098dc1d5abda73a358fc903b0685c1247e140ce37e62467a17a1b05e1c69ad311567406f1698a7ac26c9b04c764b4cd8caf13b13b537d39410165cf0ed2e90841f9222dc31273819cc68c97fabb5746b09a1471332a41b744cc7793591ee7c5572d08ad2f3f17fbe3a514596f6c2399afd1f187590ef9699f0034972a3575f1d7d34b9e6afc2da80bb7520109617feef75f3e961aaf34b106b78fd293a9c167cf6ac45bb6c17a2a5c96544eabca5d5cb60031cc055b509499d0a2d1f65c2e8334838706a6d1f5832d287b5e843e98c3215977d86b15e84584247fd4e3ca517680bb169e1e66d60ea56e346c5b0f8f37e12364d165b11ca6de5f554a842e37dec78192c30d52e09beaf49df37f7b87e7b1762c724dd322cdca8e1b9fb798123a5f9a7e6e921d1caa58301bedd21b50a47e07cc228b92899e0cb2a5e434c2bf5bebbf68813cb9fe2dc39a90528017ba22847817214c3044f2b4c5cca2c5fbf3ed7bb02dad7775f8d7037b8bed041c43f926514295b58ec6cdb793f19d5e422b0eea0b1051c22c4fbbb3e857e1df27606a8a0b3a5bd68abec1f7e01f092f3f72dc2971a4cedcc6bb809ad3f2df3ef302ac12411da7162dbbcaf7d13228f4feb72694f1a2cfa9e516f6722d6d1f17cf66312b319a2b65df5a41ca2300c6897eccea6409eadcaa48530252b845797b88654e1aeccca1e81471acf6822e7597809456b3e8da8a42abdf82c3801a7e5d4215601b5ab058c56172061a507e1f1390c8350ac1d618a45264bce9cfaef4667264105d1645e3eaebc4fcf068957f4ce4a1e09d28f750ab26cda936bfd8edaec2d73c717beb2322d0da2b787863be472eeff416d1ed06685850d95251d83727a07e688053d4c117439a91aefe83a1f0c505662d46d4ca5737914099287460f7833afed12e7e65804d44beafe77bd6cb69157d5d941e965545c99e9e98c409f84ea2bc3b2f91c4315283101363700a9effadfc311e6420943661ae4fd8a762d317f9d14e5f84a84c9d4a6b844139d16c3ebfceb4f6fff4172bce13693770c0df19c10dce0d4c8c7e960d895313d7f1d8968d1fe9454cd54bf389df303c11dd89636d345bef531e3c99365668fc7beeaa5ed812fbd0aabe1936e2d8d93be7940cf1e2058f2e2f88a2a2c66ad4768d204fcb409d6d4ad9fdb133ac128ee50671f246de88c97a23a0ac435205e203ca71d2e42c9553cb9bf6e717fe2b2fe18bf6cba787c61534e37880ae231e09f1d8f181a4dd92536e7c1e84145bb9e9c01d0e52eaceb036c90bce42f4a89e22e075daa846d327255e24808fa9b2f818e8b466abce123d0e1c728bc883f6649e7dec67081b81772e06a4163739578006e24912575d7e7aa54def2a5b217ba7b97c636a80ced58e25b3e47b6e9dfff604bd41adb99e6d559e655a7c1f6fca26f28e18ae19b1da141c1c5bca4f8ef13e75095e911c0ac051c2939da525ec721f5278b68a37ec648a0e2a01e4559aded669a63ff117931714fad4b876d5fe9e9670201a999f947bd5e4bd5237e91ca7546c47458b449555aaecf998a89fcc73cd91582ce0e51d3c93105c37cf4cce1d1ea168ec39e5b8873cd26b34501c386ba6739d5a953722a9f853cdb7fe3956e50dad942f171063eef1362a8b3a6d56b01171ba99836f59778071c96778f0a0829435a3621a15ad594b4facc811e3f68f56bfcc7b3c8fcf3aaf76c070716059d29c40a80358def20008067ebdb6fddcf10d14b52773a0ebf2c10eace65ea64fcaa61f90ec25af9225c5384bd0352fce1d378f06e6ef7d418979416467ef56cb25bda62e867fdf862906845cb17f1f85acb9da1601f6af53455468e6ad0fb75b53c715e77e16b32fdd6440e2cff5977d01a7defcd2d51f5847ca9763a51e0ceb1cf3c38b791e85b6499644e5f3ae7ee0e84b81a90a45ec593a90786046c65a61600c97c3485136b865a5347cd225ec90f1b23adf16255e2888fb27847cc9534f60ece032bab03d2b494558a223fbdbe6cd347b59bb82d5bf3d60c84c0f65acb8cff3dce05c1817f02ad0cfa3985bb9084d53f588152003a9206a126ba030ce2eb85adab1b024520862cb6651494518a23a861d323e33632e0924bbd6980de2aaf7a66bb3028a97dbd3f693ec53063a39e1f2371941af53300dbfc8c6bad76e504a9a94869651697ad532426da8353247285e4e17b7d36f520e2d29d2c2b5c7c6267239446f7376f9d3ab5f92148dd7eb567754941a80d06cf54774d763d835dfc3e7ad9260a69b128d88e5319e8c19c8abedfc39ee1f2335cd0cbc7610f62e9adb4150aba451e6abb685058fa9316e7e882e480ccd7f33534a6bdd20dcf92d70ae2499e25244d28d837bbf9f54dbb5abf4eca00a5fb97eabf0d7659d09a38c8850f98dfb13e1c9bef00a7ce6ed24ab4178b5b8db8b1c79a6f8c8737342d9a09b806d2d08189c027f552f839e9507fd9f97f4042843972bb8c23d46551e3bcb4a3761cfd1b04ffaf1e5a59d5a8ae005736f7bad486f079d9fc7b1a8e8c79558096f8c14afe93b92b8d501a0fa3bc492a5cb089582b77f880ec7eb598b8b8920330a8bc7a79f61fa462329e55b3d1b31d6ce8e61bbc864674977b6f73700e06b8273d5248f552c872fc682b13ed204917d36f37f894f10ad609d8abf62e9a19aa2469ad1c45c60ea8524993ccf8962a'),
	(12, '2022-02-08 05:14:57.883134+00', '0002', '\xc06b90c9c56def3131efdcecfb41688050e2e1f96f3ed466e75cd879b7969e465cf417e63fa0602129f92a007570a4a470bbfbab36d2aceb822c0aca', '\xca1efc9cdb6e47c369fa0ad4d71efb6e72239cfdbf6dd23f478e7126c7fe0dd2188b4696d780615863f9cbfab3bb9043938406401c4e96448002e6f9157517c2c0fdff0ee857fde5faf709b6246eca65f91fa04e639202f39b935fd665f45e6b6ff90ad99ffaefe2ad85c3c8a31a7bf5af78ac0e6744094551cea7cfe1557e3a2606bcc403c53a76a16aa04b6a9c64243c700c403feb8ab75da4c33312ce38a8ddd982ee0813cdd6ea348d3e33616b5ea29a5f334342742cdcf15721e61342f67fe29f70478f4148e323f83bef71cc34d1985f7b696caec9fd6dee1993462ba159fa179f24ceaf9b83661a7cb034e1e04439d422f10adbee7d533d783a4c15f0f579bb9fae69ff699b14bb727a5432c4416c2321099552c1139519be7779aa21428e02e86e41bab0c9f098fad92f02996ffb5b95af99b3ad4975cb16aeafb07d505b70833ff44bd6821b43b36e9cff23afe2c220ee8b468ee7b97aa7bc531b7ae29bb8bf29c9bc841237df4b6cdf0a752c970c6fe40ecbf017c060ffddbb69f1b95bf1b503d92e183c0efe85669724617daf23299a2c7b62e668396922b4ae1da11b6a6eca6b1395547bd0072c405bbf96633625dbbc7bb032c950b6da551fa9739fdc6974a619f3fc402bdeca2710696e86e2756309ad70c36b997f14b1c27b25a58e6a0926172dc12565f6686d1c83e2d44dc5127a1028bc831bbfd160256d640b215e243d2b798e2033e22a7dfe095943545bfd461d79ca0e090f1ba9b68cdacf7007c9a06e41bb21136607b9c2103b899d90e60f501a7deb06354a131df9dd85cb8880cb5a7c65dc238a1946d4f83e179533d276eed901cb36d083d704d51d8f45a7d8b91ab97349b21a64ec27f95d068b85d1e7aca83e61f65772a9b3c404494da207053d67b16fc3dc2daaaa15a1f511fe0737c339ba91cfc8918d86cd19ca293e4730b0b8ff4114e634af4385905e7ab2a0f60c854519c1f3e4e6357abe3c310784547413a4771f605e69b021916a0cda272e6992f753fba15b4e0b3c580c12d5cf857481f3b79249d6e9efe39cb796b6d2c724631284bccbf250597c95ace81d08b5bcd58baff7fcb5968f9cfea8796b82ffe6343dd19651f29be26f4e46d0a7575e732f1b118e212bd04bb07865240a6312b6592ee16108ad47e5118b8e165bae367b11d55a5e30d654de8501b46330d2350fb80ad690274face6155653d4d44f7758af3ece719d71191d09d29c099b33d4a6c212c8ef13d621968f335f7df842f77ab4e5c31d5400b12a2ebf4099ce55a5fe750e6766c2f4308922479f489d2539c6c3a9e014233aecc081871473e2b999759935fca8fa3c363e480dcea12523dc5247cba91c1608f008f934aa34758e3f646e51498bbc596055d9d245ec01a136ae262bdde64e5b8ce1330022118dfa019e0ad1a2f7ea51450c879e1d5762b7f48a66ee20a86727ec90d35bacb6b39178fa182c6a21c8b028bce12fcb77937b547d9f0dd70f3f2379c8d106e311f9e73be25538c32e5bb14f0899fb22f6203c22a3c83e7907098215428bc10516e5d7e7ee6399fcab2e7a65b10594a86892a936b09123428c1af720a131555fa5df88bd7227978a8a511ea13de0327a45a32089a2ce19269fceb10c40c84bc7c730e706ef6965982f1cb942bb7114702220e612913cf4d4cd21f8b069765c58e2776c042ba9b0deea99e2832dd0405c1333b866fa7885cb2cfb483aa4629539b2705969eaabe30d7f6953121570f710532efbb0623653e94da758b6ef2f82d678cc47a8679b6fed84eb88462eaad613195621065192fee0a9690fbd91c5ad0933a1bc9c90a26cbaed53ebf259b59bbfcf851437d0a36cb487f13ec996dae59942a970d5641483b22a98be98bd21f35328274560a510f7402537f0ff861a5b0f9fe3966968ad1ffa9bf67e299232fbec080d88d24e0e0d269cd2806734171924dc5c9aa98f8766876610a88d098219ba02dbf58cde95f862c192f265625d9ec3c9edb8ea864e4c12c198b0aef94ea0168669c7cb207d56e938fdd3393cba57dde83fd0cadfdfdddd190106163fa04ff874a327e870f3985c85fb3630863ec354e6514c7095aef6f3000be448d7a260e7df40b585132628b29281938baf8204dbf4945b43d5f21627338855a307219c3acc716b6fcd69f8f09de6408fb951f1113064387bc3fd8b46cac5ca043cf583164e0aac7e20dd40cde8e661c3ce6350b2e6a8c19cfdeeab5e4d997e7419263fadddb317ed07bdeba7bf8ebae81e72ddb43ca7fdb347987f29b3fb40a4ce83d91417dc22de505ad22677382af9f0b2cea44948ed719bc552ee883b0a842a38809f4abfbe84644fad0a46adab0af773101940be3fe3ff52cd103a1c20bf39c5d0a71836a2b1b24557444bcd11c32c421eca8d4cdfb91074b1aadbca8f235d9e263e25b8d7d46cd5c979db4100c86e3699f2fcbdbac1a8cfa5036afa008918b6aeaf636bab9658660768fafe84916bc023860f3a93cd6e6aa61cac53142d8000cd244174d4ec6a0ebc2f2308fffaa607513869b0f4c243a32c7840693b5ebfaa07219ee565d0111deebbee5382c91783ddcbdbae7b2eba3a5f2424f50a13482af9da5461e8fb92df92655b315efed8bd64f5ac3de5360931220ab80a036d7f1efb9cd6dcbb1b6d8e2ee1342fa15e97257f9a149752d1801c3197be977b1e9de83b89b76edb52f7fb05a144edb42dab9b68e82119f3f31299a69a845b825b2b5132ba1e3f676915242f6e4c20e35090744a5a046145b041a7e314454ef6860021eede6940cb26ebc7b49b1e1c80f77c7e5f118f77d68f9abd7bd3bb4f62f1754bb3d946ae4a68ea61bd7afecbed9cfbf5458c8642dcd446a722501044de982e8533523ac904f44f0b6879dc67ffdc953f7ba63a0311bd1ce7fe26df26903740fe2a21d42394d1e0f22fc0bc3e8a4014c16cf2efc9949f8f1a8475728fc42044a67c24476ca94cfd323305c9c89dda17ea31ad584cc476e99ee0e32db9c35779a3cf581760dc5e25fd023c7ab5d4c20243a9115aaa8370dda2c50cfb5346cc66aed02eded738bae4555c462fbba8bc3fdb30329e9b330d472783015b1a0fa4420a59b3ac8c6b9f280fb18027fb76c7accd72cf0b3b5c21751c55a034d4ee491ac524c090faa21a57b2e367213b7ea0b29df912eea392b69fe8'),
	(16, '2022-03-25 05:14:57.883134+00', '0002', '\x284fbcd008d8b29d617c91979e4f3db1b54ace3f00e0274ede1300c284a5a1cbc71075b4c4f9888eb70ce2bb30a8baf8493796e8b364f9ec83f8c719', '\xb3b605eaf480a024007e46746bd15ad268e7ed8ed652038b95bb767cc369d1b53b378edb8e60004849008bef93df8dee9acd649bc6d85dbb87e005c4ec91de1c424bdfe1ac828aa7a38c4f66258c63488a9073fdbeca016b06a8c279e0714346968e7728a4ec6d1f463c70e337efebe7ba28ae17dc0829497e0838aaa1d87670372bcfc06cf23ae1d5ba65fe5c2196b6dc3405a274e5e1bcebf060bb1c22a9eb90ef323b1569675264dc8ddaccd10a18f97d9dedd07f6c78480c401b427f47ab354f1933dd1d28b8c88d656a9ea2f1e71f23a02062a0082e329f600bcbdf7b517e63c99d31d7f5eb9b140edb64ad4bde1a8e1da892ed68d5e53d403f1020920dbb4dacae3afbfc5b20d80fa27cda0384c142ba909427778c9e48ed3e6565b66e1b99910e79abf93e7e7eeb9d2361d4f5096536158e14d30d73aaaac6e29631ed019f1160a6c2ae8167cd8344c7d5e4bb0f10010dce50eb4fd0017748422c41bb81584f853db2ba80581a1ddb6857aa8723b88d47cec9ce7d1183cd3687055a696dbdcaade8f1b5d7017fc365a78d4825fb44bc0282532acc474f210c3fe4f577cb3e5af1e3500e7436b17f6d1bcb1a8c2057bd55b42f6b3372836c8579b85f7c970aa40378430f94b7c2ea1d60c76467a147df6ff8d920ad8e7216114d9310e8f74f6c4a133d15f3447762216481045216175d002bbf61566b5c4db6ef46f7720d519d1ac8652393bd3097258fb385c5dc5451998533ab17139135beabca55325b7b7cb51ce6dc76c7352e83aa9cea693117d7d65943f516641b48ea3df0be70966ef35103c73eb90e63c8ca9ea5035657149caf81ff8ff4091034585735b01def7119c86fb0708025469d4e46a6c2f25ddaecd93ebaa64560f2e5b124c70784df0e6440b73eb1fc98cfefa7794348fd625f56e48b9ce351f50b09f5853dcebba1e8b4efe02d83579672c0712c1e553f468f134578fbb9d7de5b1aafc2c62617a5117755cc6fa8e5d8df6b544c97bdb4d985b4c6f88d0abe6618e830455dd8b54c0f2bb6ef0498dc0da002eb497196b6d830d22dac01427173ef43e4d10af0bbed0db425d89f723f89cfe9be6ddf7411babd432283f459407c8f593b76d8c98cb3a2d4b1614ff836e4e01c262e5a2231643b6b53b605422c215bbb0cf209199b049184543533f7ae2f6b71f8034453c7f4e596f0165c673618e5f8c5f7125b06828b811925edb7edd00b5754a0ab71ce3e2f57ddb238a70866340e2099ae057f2f013861a42e8237374a1abbf1e95db0e845c81847b3b53e5239a467dfbd44725366136dc20dc61944ae2a630f49e8e5d7d5ba5c150edf9185718206284072ba34748a497e08c61daf491a6bbc0214610ab6d7ec7a80a2efd5ff77a65f104b4ee0ee8c08f2c40542f200e2b4a2e7021488c70fbefe600afe01ea5b598d8ff75e349bd7935b751762084d9e7e6e3b1abc384afb29d03f31dcae4aa90a13d434b09cb438041b1171e17f4de2cf513c8c7c5253d3e2b1cf959ed7802a16d011f4f744b44a1a3c079e8a3dc224292251211015ba01c006a27d25498101a9656bbc02d0e7491a5b5b7574325518280f13ff4f28fda3aff89ea159da9221d851e10d4b6785c46f740e0fbbe099306de1bc0e06d589c31ee455665394006466eba79ef2942a4082a90e11d7b3af334ce7d0e947f616127f52e6875db48f210c7c46c67e03d7efa92aaa1be56dffc47a52db1841f99c1b3cc6d00e22c182d8fb235839bc86e18d1e49371a4c3d31cc0db2a1ca2769c59a43efd27af332d188e7363c02c8a99149dec64a74227884eeed159aff45cc0d2f6d31a176aa135cb869c85cd0ade7f57925a836e3e88b4ccc08e0bb6832e638091fc783ea85f4011c66bf8f977b4e9436458cc5c456349de6f0996045714eacf843a757d6bdcef6822b5d306f83218bcbfcb0e698734b489b041136889d9663988145a7adf2d775b2dd589952ef021fa7e710e5a878674657e344d2d31134689c09ee94db8b89c658bc18592bc50d7271c5b2b97ae844afe848ee51374d2d3c582b30104fbf46ebe01a2385aae04b842b99aedcbe991a040c5d15f53b3fe4373a2a40713bfc7de05de9e2948695921c0266334ccfc9ab8e1479af26d7cc8a28fd5b613c7017cb14fa3927dbed9f5727212e34a53716a66151f8e1d706876feeaf4e8d4d8b0c03975d2d1cf1d63afe9e337afae4e857243e154acc7d9fa136f2493a6179f95c8cf745b3355e57a5c500b0ccf0992ba5ce4788c259ad9c2b63518c79d6d5fad437efc55e89b555af2b5a7cb85dd478cfe4b216888ded92a63e55208deaf0deb549087d9b1d51139a35d64a41e8267b5041485d4a61823fef7f899f1ebab0f4a8b4470c93f617773f18ed01dfd9499b3e84b836eb2b811e0e0eeecb1f04a3286fe1aa65cbb3d05e7fc3ae86d7e24b7f3a46174a56eea61ff2faad0cf9541f86ef0d951571cfe2ef295bd5a19fd9d99df6fc7dbea7e178b33de5dcfb237106b92779a1bd90f666ace341846cc5e9b504ccfc5235dccab79eb6fea1710a2ec5e599d108051e9642a5be84faa89fa3f12039087ff2913e8bd1e158e454f77ef136cf149dc4dc1acbc2c5f548ca487fa40315050d79843a6c518bf7515d667f08c07d91fa4bcf287a45ff9162cad901868db62f359a6c4399ada7686eb8098ce04b558292cae55172d89d88132d03886c501ec8d7017d9fc17902de712d1071d4fc844e7b90f0aff11ad35ebd54654ae66049aa940fa0aa17a3cced0729df10dfb51c530a6936d0fb22eb061eb1602e77a474f08fa4c6e16cc96e48f98358783dee5518a76ccef949d9f1a509b0675710952c4aa941ae42ddca'),
	(17, '2022-03-25 05:14:57.883134+00', '0002', '\xb75c75b45fc8dbc7e1ec4ffe87a5dceb78200b939d6a0314da7278ccc5b53c747609104427ff8790e9feb642798123a6700df8be5bb1c64eab3138ae', '\xf4f5d8a44662b41a05d88e1af88ee4559e2ab9007b8c88f584b1f2132b92e66f6d9b1c6af371378d66d6aad7aa375bd5309299afdb7d6d5340c009812027f4d01ee46b239112beea3a771c24e0ecc1b63cb5e8713e5fa6b8cf479fe7957c9df32182e224aa290712fa5cbe4c14b7485faaf67bb9b21743935b3bc984aa67a8264ba9973a53d0b0cd6e0c56c55035c71f5c29d98a4f5eb08b753b69f136d2c4e55b5f9f2b758d5a3322e5e6233dfb0e267a50e2cad518f4b4bebfff33b65b42fe6542b9b6369336b28096d77e36d8d28a0914d1675089dd4e6e6afda92cfc307350269b4019ad94f77e18e483b65186bedaf0c0d6dc61d551754218f6e4b988d1d0e12c737444dd8851da12a77fcd1964b02632d81ffadc7e5ac5126bcce22db8317d871b960ff9a9b922677c554feed82eef8c6dfa9ce38cbf3637cb9ba5481e7fd6b7e0db068ff80c7d727afd3ce7846bbe7f0cb762e3e18122b1f8d72d90a56f0407466eecf3e6a71584df18cdb80c159112f1002419ff6c23e30f78d889a4c163188b2b8526784f602d3b423180aead42f46a7e8ec568512348b9fc4b5f35e64128593655bea97784d5e981bf3ca588409092ffe6c335384387160ab623424a7093e6ba874eebeb8c0bfae2244e82d7b58b8291a4bf440a7012f43de8e3ebc8473190539fca16b631f90e278b0ad3dd2e4d4b5508ca2d8690b5b9234dccd8a8e46ffcd1befef141fa1b4100e64c7b4c21b8ba32c133a0b4ecb9d43bc7960ef0134f6eda5ec3cb7afbd4725aaefd839bce7abb710e1a2db2a7cb27ff70ffdd15d74212f743d8c774fb6302e564556aaa2f24663aeec7dfd6909ce458ce3e7e737fba27e184e10c70dd17ad24bbf8135994281751800f0adde571e988b13eb4598a65b174d9114bc1d83ba6090eb40f0519c6a49b9711af6a97fc5817d94638ed880a04bd139d84e84377e0a28da76c9b490d8a1c0c570fcc25ad560a6704ecf1160ce93627bd3df2c45b000484f788aff42d28f50f42a254836e35f4f1fd43096a95836ae14b07841eeae8b1bc1ddc8ee4c5810c4f14217c2eeeefc9cc9f73db2f0d5ad17cc4f155bb772d2157e117ebbf238e30833d2aadafac8167f2d83e68164e994e6401d874e9a9d04a94e57b79d03f68de153f69bff089e8c064fd8053732e5c71ea69fe0511c3e4613b272c315b46742f213524d30aa5da595f5a0866d63f48c4c407a72f3033a72be3063574b7b0f03ca029e8630dc863a87cbf95693b342f8400ed4059d1ce4c1e5ee39cb96607ae2266d4718cf6afd1ebd75f41d7d7a8b1fca3f671711fb663928d1ad1d466228dc645a366b1a87da9140f8bddef683d3745d90dcedde6e47ae24c34d6c2ad51137cc9002322dfabe5372ab3acd916f81a3740569e70c6f7663c8e3dcee83a65f2a1bb89bf2038f5791c5ee3625c5099d7fc0980430e30c63cbf752b9c90f05fa5556e99d7f9fd6785593872a6f654b911b9be6c6daed6b6bf891689fbc886b66637ba0f0426ae0ecf00a6480e6e0533fd398694d37e4850f868afee44fac670b9167d60974b2d607138c2807ae58be3ac87b2b9f157df5846d66fa6d5c789a97240fb02044ef6a9b2263a6ec894dfce6a148e0b4a31079866f577a51a2e578aed4db8179d8945d2794d6cdb84cc36784eb87a9e756a40f8a39b0f41769499b75eb62350abab6a0cae517ec5c685b46731ea085c6e1e0d5073b55c005bcf75182f7da5d157763d5c05a229bc4e267bfd2a9718517b6162c7ae98cdcbac3654ed34723f02da1fe0a8c7bbd110dc2811ce1d7a0e1bdf0b690295e0aa3d0d5a273c5d93441219f6d6d84f699ec126178caff95382a79c3d3f124d45f511dbb85b7be6f95019858a49815ae88dd0733985c6881b444a619bbdd4bf58a6d0f7af17ca84d7e34328222de558fd143a70384fec620a6fc6395e8e61d8582f493c363163305610855b715eba137ccd1411faf813845ab9c082b6a558838586950fb4c3c8925456107a99c79dd0d4b1305d9ec3c41e67d129da5ac56f79e7a0505ae641a001e00b9d2fdafeed73180c2f7eb9963559e25916e512186cab5c005d95460c80c68e53acab30d36d390fa1d2694d2e65fcbad99bd640ea97806d9b8eadda6f59e1f383465b5d282e44421be2328b7591d0dc14be91471fc09edbe73ed1aa14dc7bdad134127c826736f96e2384f5ea115f52828fa19ff72518045c36b512f7f36d1b2df88c96f335d1eae35550d3c59e8a8e1007f6f3190b3c7db22cbea9fb9b6037e7a1518062cb247da28d757e8f0d912e24eb5f8e42696352a69a4d323e0178ff4c6b3328ad129932ae8c590d5dfe9c54d94212ce65f55882fd6b6d1b8347101fa678d1c59cfb72f95578443675d3b0a48649e910df3eb488f0e619f4273aeb53872fa5b090505ed73f739f6cef827f2cf964ce73aeecf7c323c3abbc1909f229dc4f479cda850a4c3e3d9135945f786e525d9ccedd56bfb857fff59b246523906581d143acf5dbd547a745a68173cf38526aa8a02e04b10d3fc54ff5e7f6b9595606d20ecbbcfffe832e17ca9c6b2a19a6c68bc9a54e3a3c12b872a7096a38d4f6e9820480a9323e7d644f25e04fb49c37d0c7785dd0290149882507c04338b40b6bf1e88501b953f59207003f9009e620123ac3f554a4d801ecdc83c31a79a7a0cc6b109c644967e517c0ff685583b0fa5e0163c8b210025ecde1cc74c9a8fb455d8407cb71ce91bfdedced34aad745ab20c4bfd7959d9837075a5520908270bad03967405b8dce032ecf9ff2652a091fccc26e7da51e9e895d79c6252586d06ad40e5426ecf22b8af500615b850d3c11df8901e14f343459db387f0a36b61446bb3bc911f8ed0cab1fc40e0e43ff5adb662d2a955f121fc1c1e38faa9472b017167268b84a509471098fe8332e5ac1c8a69fbbf5b5e4508f6e144c35e6850c46d7ce862b8f445070876724934fc72c0926f8d396ed3c51420a5999ff565d0741c08be841186306f918dd214f067097b662f41f2d18a39fb413e6372f5286e7e0a7e48936d6935e380cc904244b5a7f61ab304ff2822ecbfe907bc3d16e8b55ce95aafda9c012b7a218a5e4144b8b72002f083ea243eca0c019cc3c7e1aee648c562cdd54caf3e0651ee1e03c33f0ee0ccb09c7f649585550e85bec4dc22b6b938e33e7563d569ed83320f479d17456d9f09d395dfbaa896f13e6df3e8c1a565a038503d2d7428e28a3729437864efb55dc0b8374d5021a367e74546ceff66eff87fd4b63efdb8509d680e3d224992f55bc25f0b5cf0ef416a40dfdcd4ae0fcf05724b8df21c9f01962d6b7fb32585efef116f9b1c13c794f839fbec881b7913ccc9d1544f85283d7726380'),
	(0, '2021-09-26 05:14:57.883134+00', '0001', NULL, '\xeb284db57027bdce70ec76ef1f4d99aeef9f86ffec301aa6e7fb80c3a34db8a87ff0e2485b5f747d41ab1860ba2e889fdd7be50d98cdac30e7dede4ea4ff424f349bee4d3cde6de8fd5875ac7702b7d45c4d1bd8f2f30b131ced6e3835818d2378a17e6a531cc0905ecb1e92a4c91e571908708ea64efea88f53ff001322952e851e59866474662d1ddf39e5e2f63f002f1cb1a13655d24249eafbd9bd87d3e8529e0b9211c34246c9a64ba52a2a49ca7a307178758b1a3f2dc9c6cf5deae0680915953d55712a09366824dd19b1be68a62105ff4a235c7879b6f634b402777be82fa265cff100eae01ec7ced6e38d87fcb66de17bd7de36008fd5ac2d42a2c0b2f297c1774ba6ce319d11dfa8c2d8268ee0666bbd4d88fa42a81131916745783ec59ba5cacb7668ebc1ea87cd757ee37edd4bad7f216de57d4d7ca7983244d7a33b54e42595b00fb4a508c2971cf6a92d35fc21b95d7038055478ffe6d34ee60e6093e85cfbd1a121675d30cbb30fa7f0b9f4d49fa21388dc9ff60cef62230ea632b26297510c915079a1a3659d1b207f70b907d2baf3be41f5ccf192db126c108e6a8e71c7b42030ac60bd83a95230fa66acc3e19671332e119fc55de9b3a67d83c61c4d65f2ffccd576d417ac67107a392783aaf08babea500f88432857c88bd56e34fbdc9d7a45a9df7d87e4c636b5fe6e2b17791f8d1497cb4ecffc089e070680e3e4f6d57a354d92afab5cdc6271a2ae136c4721d91cf483ab06bccef28dd1ce57a151292bf2741f36e226bd64d9e9f6973fbab8bca9944a120f49119fd93818acde26bca6570d876b79feb8fb877938ff4e68f67442b7a5635b3a14b405aec67e1abba1ac421bcdd2b680668173b8a23b30e604b541280a90d06e2a89e1e29a4ff6236c8bf333784b2d1e43e4c7680773dee54a91d49de895b43e04e4227389d1690fe61098c3479fec447549918611c9d5482958c6093b39104b77dc1b80eacf1ed5917dfc0b2be8592b8365daedebeaeb07049ebe8ac28006b3e727a04bd1d466f82b6e6aa38c514bc78b7a062bc17d7173b01f1804d8e8196f68d77c7cd4b9af0425681b8ebf6cb8f5f17f6322ded8fcfc2e97dea2a1b5a1c2c0f6324b8225abe6e9e3a8c10ad521bc9723112f3c6337e3b7be4cc2230d05cbbca16f4c7cb9a02dccecf759873a8f7dc6d66d512d862dafce5cb7e06b6adc2bc002d2b90a5e3eb7ad6b0f4da209e7ec4d89b8ef9130c1b77d8fd1fb825dd2eb1a97c35204ea23bdb6cd5bcd643ef2de7c3b8360f05f004d853bb26315dd95293c9c9ccc5b17fec9eebf5acca1b7fb8fde9e493d3256f03770e7a527cea7698d70e2a2210d0df660afc09fa34147345b35b33549fb27b18cea9a80a0d9270c6d73ef03c297fa168b241edb829c94dbfbcd606474aa4e92317fa7cb6cb8a33b603178ae09d62ab8ba0f15cf18c7809d43ddca6b0cddd23933994937929dc2f554e430f6ae12ce4fb857adea2340fa89721e11fcc46dcac78fdec228ad541ea559862c8e5e7d7d837de762ccad2bd750ab327057e56c926097c0786c7f6e55f2c46a19cb63ec78c87eda363ea5e9314bba69d21ce924e5eaa51d196eaa5ba3b62303a97030b2d77a623017e7a3fd377792e339c771de3795681f9e6d42a61ce3b5d9253184de27607aec1effc9dc3019d10e17b86b85c33df9298de257064e90d5e1a688b1e4a8a4d87a52c51baac3984d4e3c159084e46a63b4c84c1877bc15d59abcb02797ef1b70d96c2ab57f213dcc4e65f3c32891e6be4cd3966832c28cf0a104b181fb7dd41c89782b55ed47a0ef58733f0d7c58d15ff2d0824c5cc297558c1ecc47b6d020b14ccb9465439888b4bc56f840738da52a8ec6cb0dafdac6b9a04a6b35b9ef008bed1d34b7081491e609ea329f8d2c94216a78a750a45dfd6032b142d5d221975f78c8fbefae386e25039c3adc4ccb12e4b132607dcfcaecad2cd3d0dea1bf673d6ef37562e4c725b9fa059b3a420b597fc8b9ab6b38aae38bcd6f31a26b00454ee56971e61aba5984e6414b3de584b4e36afd7b316f94ff08f44150c6ca9ef5cf7602919c32446abe8bf8b0a09df1cc305962199d02879eb94a8653b6bd9f4d173862a9475c87530be979ebfaa2ea2f35e567cd42c0b3e62ae487f4a16eba4ff27582079ca13a11e7bac83f05285b54'),
	(1, '2021-09-26 05:14:57.883134+00', '0001', NULL, '\xf359295435beb449085405247eb6ce0c1f6bdf480b2daf9b0f9500870790a716b684033d852660f06c11e066313daebafc0fed4db777889ac342766bed3616ac76be663bbf20d7b77ca922c641f07cf5d1821f36ff17ddb4baf239a04eba0c8738e55e2f488c2f72cd4c78c0695e461abe08c750b8f3d75ce486a8b7844e730bfbaf9ff10882d322df3af5e42a8bcd8bd08d53050ad8e938f4b4e615c772803d4c4ce0e806eeacc0ea028c9c4be5a711b0f28d09d8bbccb687c4be777d769f727ed2ee6bdd24152e349e27dac405bb66e58d4a56f4b5340c11c49693b356f27a5a3afbf5deb62e60c3a91656970f9030406ebcae70343550a45f25df31e63605886101e9f976c8f205e1dd8e5326a6859eeaad5c48bee2b78eea425f63ec6dbf6800c89d6471cc52c15349b59ab3ca3e9251f51a1364c903db5ca4cceafb18e97f5a37b7f1ecfafc956d012655e3b1a02d3683ce0ef4809c693f7f12019d6fdb27677fc9afdf97f706fe426a1f87c54483cd044d502129402ebe6ea71f2db833e1a7b02b0e1c1274ff584028351828e52d592a538efb24103ca14a4516276af36da02feaa729aed33892382296df3c0764e792ddf351ccea692b007de3b79b91665951aa53584c60278a7eda350e16d05ddd8e90310cbb2eb56570612eb4f3fb446aa4acc95c78893d8b76a3fd762603ad8683f3360b6f61085c1fdf5056c529d076392510c1de3a0aa4efc4f036dc3e76dcca8e46fc8a9745e00845159626020d54a11e803342f3f67d8ae4030d0158134f98d1472f081ef76974084306ff7963c31e24176257116acd17785a333cbc894be270be55a393e482cba5749cad25bad7fa9ddefd89354a079c875d66e4b90e23fa3c301014a1926fc199a06f624a732c573881ba3773476dcc5cf2360ce0ce567f11b6509466dd963bfac04dec0fec77463d5a823d68f971b8192d1b427bd9b2043e4b1d66e6dd0901df6c1739bb66c1d38410229257e4172bc4fded058402d1d7079631b4d83be2e3c5e1645adce12accc42f1407e78c1d5f8c5cf8156915840b47c002d284384addcf00880e6845688e6cd0f4c474d011276f3edce2044f6ec55aef60a292ba28e2b608481e86138d00bef9780fe50a4f8f5e491ca744640d84c5471141951c163cbb6ef7a7f3437e49454eee4618657ee30172149697e30c76a1252cb8982355db761046e23f6f2ca567da74cbca26c82a464e937d9a01ee67a6c770af4a4ab4e05c6fb15956f60e33f435a0536ee1897244ab342bbb2cc2e50e78e60664d92f9bc292a084da9b937cd085cb96cae221a8e80fe12b8d7020147f510729a4c0ab53cb02abaaa49c4d9452d05854f8716968d43f1a5151689b1461c0958e2eb33ba2719c1c12477befd43f6cf72c4afe8294fb26b185e84c7fd3b0593b3a5c22e8ef041646e46d15874885952e4f6eb6cef2bad9b87128d7a8b341d401af417a74a12b35c211e437fcc098b8f2d4cd54af0b9d57aff563aba0a06a1cef04e427272f2790b94f19850b8c60b5e2cfbc178aa8b244da7b17d23e2429f4b30960530f3b38c35cd6a41f24459289745b5d30a1b81941da7e22dd70724cd0db84eb034fc5a8d453df5aa0df1986f416eca7a55f0e4213d28d31ba3793d917f1035506533212c14572fc7b69649a9371e2d9370831946c38ab59e82bec23b94da32445be9d276c8e66d7f37b9b8d20e305d65cb6e19e0d2777420f74707517d6941880d961b99ec459cff55792f97003c54a3cc00452a0437ce957913b06f9b4c38909e72bf071074b42f04e3a89350994ca90cfd3b512aab450d25ca0fa4785ecae80ddb8d70bd0c8b3155306cd700ccb38aca0747224687e3c6e04836c7c616a06aa5e61f83430c0ba7bd638ba8a3f1250dfaf5a9aae73f415fe0a17cf73a25ed71aec6504a8a641ffc60f87d1c6bd694cddba3f28bb75fd811141503c5091157137708be287972140c26e2a09c2278c6b43e2d6aba26c5cb79403d10db36f10cdd1bac0370647cbc1d5aafdb7b2d1ff8130a97e30df14fcfa5c043a3120119a4cf0f0657861720afb3d1f2252edb73b9ceeca7dfdb3df36f2b3e82e359339efbf47c295be17f8f56b11917967fd'),
	(2, '2021-09-26 05:14:57.883134+00', '0001', NULL, '\xab30f5338ab0152f3c331e2bc34060b303e793e2a93643e5490448d2fc96c822738c89eaabaed2690a27f120b8db1a1346ecd276c50f9e8ff8b9f27f1e0149ca70eeb2a87b67f94c1c5cd02b8f1e3bfdc39a941837247c165bf997cfa97f69dee407b011e9bc5a3941d4d3791782b2901d51681fa2d5beec038662b66f4076632ea3de063d1680a8d680b8f580024036ee72e4ef7f6cba4bf14cc8e33864ceb72b169c19806410d1ac4c9be66c680dd038be6314a7f9d667542072cfc063930ab963942cb4331b8060adf2bf8e28848b39767d82a28234c2afb21227d0f576a08b7e1eef442649613d623df5a9e7fe1456986c15f6b9af62160d07d3839cca90d2dda8aea58bcbeefddaba05994ddf0a557e7e7a67bd1808e6e111c71d3d530900b0b64bd38bba4a54710e10846eeaf3b4073168222ba21551b6cdbc8a0045bfcc0d44b4275bb35d4609d469a1442db6d5b9f01b558ff97a3604350d13f1ae3684a14ad71de3f0f30c332c3ce27037518c429641cc9a455178f723fc31a834736788b1e725d2354adae37866717e9cb5334a3e5d74349f25583d2ae5da7508bb06fa951df24d4a1ce99d61dd4f299e609144d018e33653b33d52fe68c10911882e675c9211274c4d2d7c5b109b5f576cb4e9acba11dcd74f73466bc9dfdbaed9a956062162b5f783f3deab5bc40a3102d49aa0b7026f8be1017c4aac1652b8966b52ef610f30473be6b47e93ccdcdd9c01693b2574557c6bc209f82c79b136cb42fade6b3b8f29f46a5218352578774cc5c71fd8abc8355eae25e21e8815cdad3ba71e759c49affdb77a3cc3a260c4171705c12c45801114ffb5a7083229eff74a45e9fdf969bc51389eb21f331b29ca9eb791f8ba01b989dc30095a06c1fa4df1235d8cfe90be7e63f5af843c4165f64ad81e3ccf46eb8d9a100f9d3b7b4a2e5cd208b2df0134fa641ed2639ea9f01e750ce50287d57106b624f2c2f6a9350e36a9e7b8dac2be144d876ce9bea23b36cd9036140356bb72a3d6ec5483bb319912902d7517c6ef6b84267ab0812480c49e6106c5aadb85c9959049357ffacf39edec863c9d0461ff9f9dad41257992ce4bc2c46559cc85ed498efe2d86fdd5a078040adea24e245f288ec90b322522efa3932f129cc2f21eea14bdba09c5f047ec18fad7d941ce377e0063c4d7dd63e6e9ecc3c72360bf1cd10d03aa6f418a5ba1b5e6702cead3d4c6c5190e8091d565ef208865d1af51cd862edd6c2a8d7eb6118c27a8fe66b74a50616e421eafa4b5f2dec3f9960b45f2abf93191ce78c4a1243558e98d1e792d5a55ee9b9e9e5ac11a7ba7aae826de14e25538da164b034337a272ac8774fd29e4130ba3c5187e603573fc443128feaf691870f7b0466fdebdc1cccba25003b5e0512579d3d0dc3c8a05d1ae102833c7d82e186bf3cc8a330bbbf357f9a5cf86197ff00a7d55c3923356769fa6e947bf366f8aa157937537a84918cf6dab6d8ad4ece403b6edab905e9a49e8b9360e52b00865f4ffef3a3114499077e71c45d224a7064979965981469600141e4ba3dccf53e6b3ffcb56874d202a2523f5da570b05289b137aeaf413dbe5d2dc5313cf677b07554230b15306f0160a5c4d97bcf0aeaabfb43dd50f1517c24297d08ba699a73049bd65b04dbb803d096711fd0d1027ad5d9c3a8365cb6a2c360f1785e72b0ac975d9443d992ec735cc155cc49b81d84a5ab6f7ec1ae99cb2e1058d748b7c86089bdb6d92fc7f4af28f30f93a03a2c0e0415df77bd0946ed7ff8be80f95'),
	(10, '2021-12-25 05:14:57.883134+00', '0002', '\x62c4cb5f9b5ff9e0d2ee2e5018b4b39630183e4c5cf5d760e8941d384301b5b663eb852dafb075959f332a5b22f22de48cde37af2bcaefb70b7c7d6e', '\x707c2d081401a103fcf5db5ae686c4adf194903711a274184cb1a994c723706f3de5da45784f1f9e9df46858322ee47a2c0e4f05949370e72b75cd16d24e8f5c3cfa3df1cc8cd9a9eb82ca44e3d9e5344579397019e7ca713fd58618ed755ef57d010c02a2536876102f6db28a9447458da6ebcd5f08ce3503357f93b51482cc86ca6c0af8a21fd46017a6261a864688f63b34a9b4b86a58e076c7b0b2b4c286c3bda66e291a8bd9aaf4d89754f5db0893ac6000961c2f49765cdfc4543117f29fa8f52f571598274f476b737b36bf6f664e1508aa35a3e440b01ebb5d0911571fb3e129d539fe0bed8e71087e93a01350899032301a3e9e948465d2f6090af31367eb350b049ad512491d0dbe0869b4a14eb358dcbcf3c6c44201f0464ba6c6d9abc31041a1f2c96c6de50050a8737a6d8aa1d032eb6460d55141b4b4aab6d978625fa8d433ac6b89d2c79e3973ba105c41565e42b90fbcd3f5a9a2023fb2af8db29f84c65cf5024ba457a0d2e79aae315f6a73f352862ae837a13b4b5bb9cbd1a9769154fb3b712c3fc9a446e10d5ba5fe5d43d4faef00fba3e1d115b3fc077edfc97f1114ef98718f2db457661634e8a7c3a2f8dc3a87eb543c7ef18fd2a67670fbfefc87d9563b7124e782f16327df08d5b2ab0907189b3064f321720782cbaeb008dfad77c309aa89957bec96be7b94c4b20da9aada441923b3383c39cff81c54a91d920f79636dbfca1cddcf8f7cf661ccb09fc8c044987c64ef0ef8bda343978d66a8e536da57f06d338efd00af9606c3e2134bbb45f77479de729a36049ca8d255d3cd487cf86c6cf10bde0f5ca85a7397497eb9ea53406feaa70f785abda2cda98d0979a0c65cd443449cd8d462ce42ead62ae5915bc1cac9dccded9c286a1135729642650362d0de73f67e15101ea194d089024bb742837fa5abf96ec545ac6e3847ae64a1ec8dbdc93daa74bfc8c1b65e95db14fe134f4c0ab08d500a9869350d4b677afbd21a6ad4d35075bd623d3c294ca0904ea56cc66046811132df6dd5104b9d3248d51196fac00faabcdd38c8dfe8ad439f6e518d20ab617179e6d8ccd0d3d9708631031ac9aa49cdd4a7e099f49690667a367bf683fed85ae6eed13baa72102b507d26e8b9613d987fe19898ea0b85da46279ac3606b2e822eb3cb146e4d5f9cad068aec9371c12512ddb60ab59223d5293cc851af61d32fa5b5a2775cc4ce7ecf533bb953c1d49678f7b5a5155f14cc27d68d278a40ae4d0d605ec94d172aeea15ce92b8522b1010c45'),
	(19, '2022-03-25 05:14:57.883134+00', '0002', '\x019eac664db7209acb57d7fdb6745094da1c30c3599bd7668e26d393f434bcd830e7046b35c74edf661a72e981ce2bfdbb35673ad6b343912f963801', '\x0146f7f9cb9e1ad115e5131e60c046885a3b6b513fbeb0247e1da51069dff4f6459a84e817e4a94faa7a231dc0c074dd4fb69de3b500359cea5cd15b7d83e343b27aa27ccdd15996a0f824a76688e72e58edff9e1e052ddc6023c6193d99da15399344babc548a82215740e7845bcd383b90c5fb3cb0a6da6239cb54a9c4ffdefb22345ea3692e356a26dd64338931f966bcd7f5f30fcc8aebff27c7c2be9c1b9e2e72ae88eaf45525192975aae4d19ae23326ac9c6babf8c12f0690df77f55ead6f39291c9c5a6dc30662ec14e0eeff001022a262b230775e350f39160825138758295302b8fefddd1d9b86a6d32146c8c13cde63e7986824c2d079b0a7248c09ee0b862f652d0018640b665418c306a38915de5b298fb0961776dfcfd5095cb44b74bda6b1d978ff31f7db530b035d3d94675675458c90ccc1cdb1f198bd6e58c3ad6c4b36200da1cf200fec1388185298dd3016adc0ecc347b090313c6118ea5118cfe82dd1ff947bc5b244917d90fdd4edb9eaeaf2c847e8c111224ddca5e87fd04ad6bbbf63466affa64b1f4201e044d4f1907e410df988d1d87cf17210efe4488f91b70f23a46b2a8a6769d81a58744db1d81a1cd6c3461fb43f6dfc43cae6bc324a78e9b5b114f1acf3ea9bd7e80415d736d7f07cc01a6c140ace8bed1dd2d803030061beba8ce8910c6d24274522856b1237f02539cda48ee6abd3392b1515c136e902e27b17641ca051d447a665cba27139e3ba4e6199c51b67a71f0f46c17b32ecc73de8bb981c6539508f83d757d9b683e2bb3db70480bd8ef4d649e3c5e1bb2c14a99e660a7f50b23e1cd0a9b57738ea8e618b368c492fecbae4687f8462d5d064baa27ed470c7d5991cc809312c250e8f416f7cf6823513e724b74e8c0963703936eb47367953021528650cd8c5b9f6a7cbf26942d6542337ae7efc7447138d2f42b8c04b33665cecb612c2ec197a8ce888819dfb30f301a478dcbe4a96648ce419a5ff755db158522b9cdeb22f68cbd798b4707e4b60554efc2eb7bfadc77ce71f44e91ff1e034ca81cf891aa8acc32f2efe648c43208a39adb5ef67773bb35ebe6a22823702567dbf022177e28cd8cdfe9ab8a3ec06efce5fcb924b1482f763b06463d984b1a6d83de47e3c6fd93758355807230ba9a282ca22b0a1eafaf1c1988d0fd4fa43901f3641cdc613e00e4ea577f676fd778680b4d5f2f395e69a1917d0ac3994f07594e2049c774e73d3361faaf0d1d8fa7777670ba2920c78c8d077f5210e5f8d035268d3b3658faa447c8ab11af85fb6caca4b513aba4276ba0251209705330464e7d8c197ab76a0e754e5279c9c45d6efd39199b7f1b396ad231979dde6dcd418372f933540255cbaf87c37e836529d4d24033ab699aaeda214e16266cd791345036164fc7c274c8df7e27c8e2acafe8381a304510eeceeae7ff89f1d6ade65a3661ff1785f8c95528b2b32d18edff6da061afd041cdc29c51c0592c5026d8c89c2cc6206c3f3858c134bc9b7c4018891c5f14522d10d086273524232da090b376d8dd8f77c946cce4363a5de6aebf05333e789b1bcfba566ba00033a4fdb656f3f6fbb4d3f6a2efe7b5213c569c63be5cc073ef165142ed21937d3ea3ebfc9ba91cea35e0ff6ab58149ffe4ae3a59f29f45944b529376dae52cfcca638cdd9a1c4abb3f943a96aba9fefe873ffc749a35180d53e38bf8d701241ee14bb8771995e031da06654dcddf6ab286bc01a791fa1d9267419494bf535e501f425f9dcd0b5fba58bf2485a087e9ef01f5a2d83c9efc8421322ec0176c669841b6ff398089b9b3ed2015b8e3b6b794af8011cd2c4102a9721f39f2fe174a2e95c08c35b4fc3ebd2f5e1d7cba146c8c4629f47a4eb4c50148ac551c38d551b7a6ad6379447a756e7f024a4c9f3eb681cd988f96e937c1da576e8b1d5e83d48fe31455005c5aa64c77d8d3fca8344e7d266aca1137990c525972df377165db9d0badb7fa9f5f598dbef7614197bc6e99e66c802901325a138207754f1130a771fb5681afc77c4e75138f80b589d84c4625693be9ee9df1b58e82e66c408d3e5cb379686f73a6955214bd990f46966643f20c69185193cc9497f228d82094321903eb002a09c0b69e9d66fee042046dcc7a4bc70efe72a4c3d630e93819997f39b174642b05f02e1e5bfc06c44427ad2eae5f95ed8348edbe47d51208c661c4a3a1a84c16a7277f1548ae946ed314aac6d112de54ca60a46891cd830aa7959e933d1ea830c9e67e6d64a9eeb57cdd25a434a2a9f789724a8e351f1f9ac5de956c1a30fa4903724d0effddf03d32081add7d7334855f6086a77c958cce96fc1824ac66b02af989bd6491d11cc0f21e068a43892b80d36e46f0318d73d4fec959e9acb3ffcf08b41e3bf80e444f7a80d22f61fd1efe7673945f8d001a3ab920102bca614ec70717890f3ad56a65bf466d82abd4493b62c1327c5dbc10bec87588cf406e56107d60ae2c3dd73998983698b9130de2c4e673a498ecaa3398203b73ce591d48fb874f17efd9bb03646043b12a8ea4a7f6cabb51621759616c948e8e2cbae6e4e2d5c4ec9b00a8b518251a532562193efab5f56cbd5514b563c8ae8bebee4a1350eecb9d3b3a0d24fcd30f0d8a1f8d15943bc05b786fe980f6f6cb5cf82b5fd1f4c28ea4e36f4ad466696c7b63b90ca59e8e3d9ed32f020314d1e7d982d527dec724e03b9e7c3b85a5ffb5b55c3b83aaae381f1d67ca2122e1af7bf9d09203aec48a74b3a2d66d02a7559290150f668b8e473c067cc6fc567d3f0a70eb91e6c31249eced8fb27b3e62efb87dc2d2efb9809b1a9d51dd142de10f834227a797f08e2c9cad5027f5d342d3e3a92ab8e6bb04e81459a501c54b90b0bc90c5396706a6255dbcb4bc8747681553d2efeeaa76052a5843b96892b3090f478bfcb4b458d157bc255cdcbb98f98c30ad82d7bfa24bb8d04159af2db477039a004b2dda698ef7c5dfeaf3896946a4a5819df4838fa87ac766f172ee389cee6baf0cb6564dc5e8de657cc608ebce582af27824c0b5f875ba035dc235e82c96f009ca1137a139f7aba4a1358b187494653905d2c6a33ca275c4c9fbcfbb180e20afb81965f991afbf1e1a95ea050f16ce421a87da6c55fe1d893d2a992c136f38cba8b484a83943a4ae01a1e8115ede6331be724d771f2b104fea261b62545105828abb7bad99a062c144d2124499552eefa13097116fc7e53ebac85e8ebb690401ea72df601c091baa5351aedb66cfb82d8b50e66dd57d27f6425990978c618f344d379089c97e0f05e546e93d5b4f80fbcc9de466d32f5a7a1498d557c4b2d4721f6ce0785032a9ed60a71be7aec082e15da457d5f795526f9904bb719a91456e8fe8cd4e5264a9dcff851aed519776a5d13652f91120925c5184219d3ea20978bf70ec83a442dd3991d0722b6a0e6289b0df086c36dbcfcd82fa722ce17c72c8744067e15bac7ed489ea0df302a81eed23aeced662594e79b9366be00ba4c20f088b46bed87bddbda627f6b49ded2d9f8d1ab4279bc5bfcef100c8c715962272029f44e873e7c889f10e9b1203defb2233f63e6de4f3fb86e6138e640bb888d70016e0641d76be1062ee8fd9a75774332c627641c4ca6d887cd3f8b119580c00215a425d6e1742e941e4de76535e16150cf2c4776bcd6f84a7227bc0c32c950472817fe6ebf69d1c7fe1f9f0ec48e78cdd2f32add46771639d5e0cc6ac0272e547cea6a5f4ebf31c5f27e299f2568654282a05120388f43938c2c462f5da1f08a17a84a410ad338e54ddc2339871640ac40e580f0a6f1448006492bcd6de5418ece9c55b685b50df55404355a26cb55a0625cbecfae0ade5a598dddbcff0ed00f775be11d7c738a3a14179ad3ed660c03625587ba7bfcdaf9e138717eb46920366313156ccbf580bf8ed9cac5a307b5a8287cf83138cc2d5a02f22c2c6805c6c62ea79548905645eec4c79343cd14fce52fba73e468a6a5e1600c6874ecbf69df69c750c845d3e412829b2cb35f293dd31fa0b0fc59e0d278583ed9ecdf7ef6a3a05ddb78dc1fdf431941e5c98c03545d80cc5491ed0cff69a70752e86f45b7e192b743a06e344e8a2d5dde310a9344251709b8e6261071c07f21dd9a708b92bb3a6968a57a57296751ba24443c1e5c66914cd823635903c135e51668a61f75eda4cbce889c3dfb017cdbfa859f9bed3f57f771e2288604f9339082eb0482aa316818ffec96ee489207f3b9b846413b7adb2d19f98470ed27f49e99808301354236bf2439407b3795fa0f98cf3f8bd2c02acb7d38be00b677eab3469054a4b2fa5de1c195aa7a5a21a54699cbc6332d0ca61c3690aee1695b05ec6a41bb113803678ed0bfe1b3a7e9ba992a9c847a3b235ecf8e522c46de5206efb08a731e6c543e841209012c1832b5722a792717d0965cc40e0152b6447cf63d05b097e3f18094cb28d42a041abb3cd5855b6be673ea4eae37b56ffc7148149d0c1c319c462c6ab6dced3150a225ee4ae33eacabee84f7a8519cc75806a6c443c7f38dde523b4767a6aca9e76cb9a886fc5f4a57a60c69e475549b60ae756fedc485fa902ca11c0350a4116691daebe1a308b63250b3a302a4618e6d79ad40935ce9d124a3b227fc38f0a4cab11d8cdf3336844f85be51e28f175d460a13dad4389dbac6c049b8b73203ca475fc0357fc5025ecfceaf2bc0ae926221a819f234749b9b0d63d10d78ed14b68f8dc2d467756f487a239619a2f3e32ddadccb31f2c3689cc05ff88570115418cad869621bdf90073503fd147041f00088d93826ecdd703c86e0bfb321c14bb0e76395f4bbe7bb7c337f23adee1d52d85169f611cfe724d497e2ee922bdbd7f8811566132f1b90e6aad588d0414f15c4466af3edc73757a2a936526944e99b63d753598b2f549371e23cb9c94ca2f44f061f9c05e0f290d22b85390ebfdb6b4b38c55bba72ab15600ba55ea304c59e705046d2a66dbc2d1db0608f4fd77d418bce2284b975c93454cdbbc657d8cd2b654b686d51af8152b3138364585b569cbe575b08038c166ea828b9468de505bebd3cdf952088f6199bfc3d1a83d3965ce256750a9b020397cc94dce94ec1178d761c68ae4fd979364d9d93ba63d7d32301ed7c8072b70e4a38603e759b32498609e41d0b4c1eb1c0e9a6d1701d7ca9cda68ef18c43f37c9f9013d30b3aa68726a9b169953628bace410a6efce61beec959f622973c8762d43f015aad6455900c87b57cddb0421f96a89a85fe4b2f9b1500d3b3d989deefabe3664171bc1b407c80e248419d26e664f31cb89ae83d37e38374bfd2efa503cd7c10c6473b7d22d4545913b50b88d49c945e7ef89f9eb2ea4899416d32eb8727efd060ccf938e8680169da8220aeef277939cded0554253dff595994f39fee9bfbc5dc6410e5910a23cc11b7ce215915c993a0339ebd01d74025df93eab5426aa7c6d6506155ebb9eda840a7aacae14a2945d15536fe7d4fd48c8e9b3bd93efedcbc106f7671fb1762aa043a850a72cfb0ab7ef093bb052756dcc7dd4db2f2a9d391f0b99e5dd71046aad47f543d61a4f2aed7f0e3fd558e3d98b5cc4878007251051263c2b897d9e471cdf646f1443da8c9b230c27efe4f3f4f6a890fc09c9462e16c7de6122b585bc70a2099d5821463f137829a792acc20debd2048fa79143dff3e7be25154700657f0074ebef64b092815c281481e71a08fa0f7506d6eb5dcc20073d610e9f4da933047666928e970c593cb19cd629d7dfc2b881f291bb99b71efae6dc75efbb57bb87ea98843b824854ceb8936c57a25841cb3f18094660d56a718495997d680e1647c67602b39fa826de42842ca49f224772fea0bf2e4632675c0ebd3bd0f116b057b7da91e8dc1af1a9c2995485232d49ffe17b144674b1b5c7797cd64760e879825b3656fea806111fe220fa8c8c62fbd8699a960a497ae719e1563fb4f046d44f639149afa5f678b3e41a3001f68a595bd7088d1ede472e408f36bce9fcaa691bd1dbfe175fa6e475367c51e6dd18c4b82391155b02b184505183d075aa0d216451d704fdee47082c9d3d9265090926d97f2160ff440b1e8651086edde9ee6c931fcb8fbd53b9439e974c11ed1c8728e4c3bc33f894c0070d5fad7db8264a08f7b0cf8805f45437e3e7a5db8784eabe058029b4a34d23664fa3bf0e7292279cde2483e83dfca4fcdb0d8560a19e0cf0fda57c7af90da5dc80da337649649f76b1c5d2368fe5b31fb1d658faf0dac356de8f1e83f9306d79c90a128f5f4438b221e8e802e2ce6f43bb83680d804b2b2a27d2d88448a6a7cdf57bcc1e903624a48faa96490c3b7f36edc5d19cb1db4c2f828a1e782099bbc7798b3c9a064c0631ab6448af99a0364838c9f0d779eb97e8bb5cd6a66cf94d59d913bd6d342ab7ef709285d29ce982632f4ffdb9c42b418ec1db8709fbf01fc02ecf32efd73393f84bb1e29c3770e92847f0b17f98ce2edb3b3f41cd589baee2445966363e8d07a0b121478aaae4331f1888cf77673e4082811ede5449d1f4ece5a1c04a46fd8702c861238d9db992859b0d4541fef68e4a909b162eb93399f6ee2e8cee9400dcf5d6290412dd23204b97665adbd29fdb3336e45d83d0dd3faba8aac8c31bc9028c70ce75157a1d5484e9e342bb8a93ee7e5f4cec7939e15e65699dd9e6bddd572615aa2a5376991ef6ce3016b5b9c9b2158729f9dedc09daeed43ad2e5b1debeb42288f0a7e124bb34ad41e2fbabc27994205d966df2610a07640fbd54d4af12d220ea7e9f93c21cfb168986ecb131ddacc6ea4283c0360971cb269a0c9ef22d28d492647bc451dc8b3f7c8daba775dad35322a5e1641652409c4992608bd0154d0e913b7a4e9504881b34289c321ea8eab701a3575481080c946c464d283633d589ee405a109cd0951fb5bc8576ca289777aafbde9f96b5ac21aafe53b38976448ca98ae5ea55d23100e0188398ea0b723bf7f5272e092e365befef749c5b859429a7b56251b43f876a39ed1fb987f5b14920168bc46b22a209129def1da6efeec3a07e1570544031ceb7cd33d6bd5497c56699fad0933bfa5c642d66fd8d1c5abc5b1fb0119040df41c78f950417ba2d70b32f937a100dd9bfd83fe22893bc5060a791af23accdfe96033e92667d6ff0f14d05e33607ec33dd0838fb2bc1bb0c9a09725f9a2fcfcebf6c67b7e522fad6f4e6f104f19c1898d994c8b678c3e2bc48cce02a03709b28a9080a10b775f5b925af919c8989a79534ca989c22aa9ca3490c733133a738fa49f4cf13345230ad74e6e9bbda58c9e8a5f3c249dc70224e807eed85fb84ffffb1d48cfc31795425bf80242c6b462cbe55219ccabcac3cae17ccc64941bb9bceb9595d7950c566e536c32ee0103a8eccf5c5ccc7444ee773b08630ab6b6e28c31ec2826d2ddad295c791d6e12625ae53abd3d8833c4120f40b2a5ca0a56614b820d66ce232093a1bc79ba758c5d31bcc2a0c373d18881f6f7a2c51163141c70ed39b6a154746127ed1b0a6195dddaaf61b18ccaacf1f0bf9ab374e53503034ee9a39f1dc9731ce8cf615645dac955006317884c2918f1dd8fe0585fd185574ba1c5add4133f2b7db94d1ec07e18dc4583f070c00ffd656e42454a1c36cd0896646e0c06a74fbeed0cb3a941e21bdfb30fe38cdc2b4aad5911dadf19fbf19ccfbd2e082acc78da20e8203416d12bd0d05a81ba0df030cbc336a893689a8d237314a200489b534dbe3d20d9964f862e115bffc8fc8ec086dc5952f69a7e2c4ed28f5f0f10bd83e16f0ce1e34cd0a4cd40c8fddf53d541d85f27b36f5c481a5785991f2982f75ddb96439c7f351405909a9936e1165387ba2d91ea46bc948c167bb13e81bcc4498d6f0c2519bac62e07af7f3fc8db81f6f383adbc1a69c36f41b5cf57729add91dc010928d8474a31747d429ba1ede681a3c3283f610494949186e441c5c83d6992269cebfc09c044cc6fafc6145dc42f6429df645bc95120c534d022a0f35d12eb60c78b7d75fdebf0d8f28fba1820468e7fca9b0e7508fce3109959fa995f6579a90892ebf8c4eec38de9d87e9a65c77c84dca1550180df71a5db4eb3de67ad49350a411d29abee2177b76365e0bec0f9520b0e4c93074eb6123fd06474250a759670fd228b781420a6eecd7bbe0239977be183e68a1ddbe5f6ba16f99613e262c78c435dc82545b1844174d67a6a255c1615a5522d674a25df47cf9256b2633419dd557c09f7ac67599206de379c024a86b88880ad96730f848d31bc359d1dc75f332a5f1b4b39fdeb99129674a69886b1b5368a9c8762144a0e55a1af6c719af77a0262b5596985ad11c5faeb07f6b9ee8f67b7edf2efc75f439f6a64acb9b55d429bd4098497ee8beacb79615ab9260c1076a6ebf49c47fe3b23afcdfabc1c13810f391b04925f084bf36127fd305ea84ae93077f0c29967d8186963abbfdd1800907cdcac48a3e4869ab94d86d19cbedfcc94b4543478569ad768535f133f3993a5964805d123700f77183c6128a82cd8929f2ee29debab2ee09d23001fc831157531f4c2834115274837155c4f9216ebdea818e567bad382b125b19f2c6c282a0943abfef290649395b8e1b9fdbf49f4119d49a1fe02fd641d34e81525bd5ffc0a08435bdf45c317d7c7a31e8ee9e47361055ef4e2e9ea933fb5d54d4ec2196de51026b3565355054548a620214524310f43396d6af69e19c7cfe00031cb3cac7b875f580e7ff683145d9afd82b89a9d4d2bb41b2ea31365a58d0a0eb044da93f4844a4284863c9c1f6fa56586abec7283227a9c4b645f0c3944f323bcb6140adf6024915b816fb5b24c7b601dec1c13e4a313ed0004937cec49972003cd85d1d7d15933ce103432db975f4f6df2fa36f0d3471342da27334fe37a7224c3b8773774cc95b035c08131b38dbb96440e01bfd04e61ed942f1f9474a90da4440398ab49a2bfcd23ae764845e541f4a464357b8025e5f1b6765c9f7dbaa42fa7b74a3548f6558ab2dc42ebd1efe8cc5bd28dee08f8d7d6fd7c4c360796422d84c49c36fad67bd6cfaa8f4438d18081c80236a631043102fb211ecbc3dcf7885af1710f73173afcbcc7f4228f68d12b65a85721d9a8478ccd3a7f32180915eb93bb0d621f02e9402f6758ebcb17da8300d7554bdb98773db49e3e1634564116ede93352e26529cb473d5ddda7c82bb34badc8329a93396602bf2380c192251830df5ec88fa5d5850c3b1f9e73af0c91cdb62151c757c911b6e1f10a181cbd6a0f5c6f3468157839feb3e62b2e3a35e86931fa3a22e4f2cad8bdaa05638f02b6dbaa782d1a5b4d13287641789cf883b1d08a6ee06637ec4ac95df3d8c55223f28f872748b6379d9b49e11b78fcb4ba75634a7d91107995be368c3c2b597dc3d9828bcea4624ea2775146d8909f3dc5bff2740c505ba71f521f50d5d3808634b8ef26e0e0cc8f1059cd41c035a7c86c7919b3f5841da71e02fcdd0c5f0997d1909ab72529d60c662b3ab49c3f6f81fd8cffdf09ec0850b32857e51fba3cc25653e2a148ef1789c87c7c47b322dd2b8195be4689f43d1022faa1d7132041c39181e1a4e103626a51fdd4fc4815063e67de78db8c379ff8c81055c989c154378c9691dbf6fae75020ab2fc13f5e54dbc59c21372d828c906688d29f848f6d42f70b666149d04dbe93700f8a190d3e5b3b20b36767d34570de6b6319656e8e755f6b278529be5ce91522891d9b7e953d63cc03f5c90af0df036de97501cd57f6851f6cc5f6460610082aa7e30ad5498fa0e76c2f1de3c63807b2a4ff23f349d72b53361305f01f43167588c4cc5bbed7aed4bf01af056d93af25b2d7d02af8f40659938d3788c471515b7082785fed64f313b84d063e6f7a53de6a9d4f7246ad494282e36dd881fa8cded5e0db425104511a2cb4cc81afd0d7264b8612e5888b8154c44da054133e2729f261dc98c4847afb20f98a841b4a372b2447576ed72b7957978495bc0a1e3c421ea7ebe408910380da02a52b4d8306d2b7de17c82f12e112eb64dd7d55f56af826614386ab687e7859a01a4c02a0e9af12d7287983dfb6ec66ffffe19286f98b7d88333fff3cdc29a0fb585c7f9ff580e2087e7679a4049f7d4da3fa0ca7fd78beae4da769a153531b544ecc87277fe6333ebca211529035b0048f0805620cffa1e50bf9cb84b4a1af491b533ab72f528d3d4d940f1a130a3dc30ed061a4f5241f112e720d949c3bf7a07c90c2c6c5746447e30dd97eb5581900ab419501a620bc9df2b613a8f169e2e8ecad3c3dd467485e1e732ee58258633f5fc01ef491633ca412f7c37f8c4a1dacfa37aa54d4ea2b5eadd89db471805db5e9d024f702867e3f70e333cdaf36f94dd8b6ff5c464d3679af42c0b5e7c85401d4229fb70197005733b9ac39c0d11c349d8f9a5f951a5e0bb2463346ee5691e54ea27c42bdef6160523975362e7c601044a8ee52bd4dcb65872786cd5a5f2d435105d4d0994e6a89e3033ad68116ce6f64d840ee670b392f0d4b2b1d0f81c77bd346a2e5c78a082af3882ad67c603750ff7a3b5baa7a9d8558cced744c1a512b259874b09d7e818a253d1f59d2858649acb16d590d5daaabca841cd62fc9cc0b7d923e8d4e24f92233c66415d0071d84d23a28d4f7770706a392c49d10d0f7d2521508b55d4ec13c2ac1ff7a5babe516cd4015a30f303b9d86bc9e49a63bb47635286b551a0d57ffc7893c46e4b7b99984851304260f42c1799fc959a22c60291df96719d066e6c4fb586231a57dc3f306c463d429d2b3d19ccf21606f264d1f52361daa0d4bc7fd5b78cb0524ddb4a876c0a666c29b94db897e6f635a277a58f20ac9a752c881f69c1629f046492866e650db3505cfd7e788367ab87750ce89f5813e01bce4cba7d70471a574444848c520f5f66efeb77ca41b542bc946aefff141ea97f1156e8c4934c10ecf32b5bb4459308329c0bca8da6609d7bd70ecbe2c64044acc35241eb3ee59e8ad46465ca6620dfa3c9d95afe0ab27b70d0114f9140c5cfa1bd50c352b26b833363f554d73282067b3c3be9959b69fd484763bc7d40224c0ff2313744f862cb37f293d5bcf72757334781177512b07400a10e33161d5a16da94278628fdb561796140248a3799cc64969f62c814cd493ed55386927e64c1a703323ac1fc4e526a7cff29622b56aa4732d9b41a8a7b383b085ec072a302142d35259aa628e6795cf11923a46301e41a256f60ee0d9aae57412e8e45463039a912e5b1e2b984a4b11fca44ff01bbffbd6ce45eefca95f81801d18ff969aed85fb5b68bcd73385964bd56cea392ae37bbf040946c3aae82669343ae435ee82602972cbbc75e3bea92d8ad7b78d50da398f32539d050e9abbed8e5aaa1234a97e15126f8fee1cace297a6c18239193e365e772e8e06992c5c66737ad0c811eea24fbc3dceff6b94dd1d3908279657a293af2e82b8ad4fb920fe389bb2a1920f7622b98108d290e6595b99ef61bc9f03071eb3c4b9dc1c062bcb9b0ab79c8beb375a5ee9a93fb7f4987d4b928a4fbd4eca3aaf4835d7bf94d14acf5f88f1fcdd5b674186aa24668bba8f4ff09ed32492f720dc6fdea883ce37234e8237147997c2820729b89b94751a6d52bee17150e4f39f43de1dafcb4e6a3419a1dcbbeaab4995245183f9afba4e9eabb9e6f7f50e845a1073e566cfe844cd7e428a426354d6ff7c18efb5bf4514f5aad3961292ce01a0f71d96a667e4a0223334fe8ddd59f644fd4ac8b4d7e5ea02f647a03c14a46d59c7a5ea7ddf0232c17c9dde56497b4ab2e8f91b7687a0c5aecad3a67f8f6eda32b3c01a634b0df330f5ef4c8e8c6dd5db5789b605c6b389015cde5100b09a3cb39bd9baff553433ec24cbe17a5687c7c6f0409e62d947ba0e730488cefeea805ef2e7e22d8d4bdf342bed175f02afb4cf9ae3e0ec308b531ae7c793b85cbafdfe21aca8143687855249231e063696682554a6503a9420e8768edd40fa59e1f1bfee8765c60764b2298edabaf0cc3e5e6de3e22b7a82d14275986b126acd753512e52f5cc8396c6aa54731d568783eaf41f0a75cbeb729936acdd34ab10d0d71ef763955c495b0ac4b9f7798c2ff84ddc219946ad8b3567fa65abc5cb95e221277297e9416ae550c6c2c69cf17d82dd95981d7d1a2366b34db952631b3fc699f197c38230f37b7f1d6f5d98ecac2ce9942e9541568252eb4a74665947ae5af6f88a1d3f1d840c698ac6156fcc1f7f265ed8ad34a215d743801865e6c39dc528216d6aa664a0f4640e11c3dda2fbf6d2d3bc3dc29028a2a3bd78c326c22b4dec28a1d2c2419fbb5e45a1727ca950257c3943fd75ce73ff2106a2fb48bf6562920269cebb445bace51398fcf6ebf157f2b2aa94b503b9dc3f7f649d4ddce7e2817c7c50a714f65bd708c17ee3827eb20ade79557f40ddd08d8cd2a61d6485e5482bb248394287e90ada2be1d5b5f318911a3309277e55c8c126759adc1c9b171cc5df5b9d34174467cf2ac9a172e298d8bcc45ba51246f065acc11c72f1a6303127733f34d7a4ef7310e2679ec843725a939d8cfbb7babac1821f738fe6e7ef06d07efe22f196bfde9c9766b19be1948a82ce2f852a99fd0f39c80d0ccbb06e787b18d4fc9b8810add7e8068f1d233f055559c7af541f0aff533e99bf90a6aafde435801f16bd3f189a1206951b76a166a073d65b2fd13ad29a059ace97443d713f283c0c364ed4fdd809837a23a63c6dd2858a53ceb911cdb69a2d3eada728f9cc9a6c3c7c051b214d469d73df1c136ad3b0c7e25c614599872922b336348d5823bf9e16429918137ef0fd60fcc8a26e5944baaabaecc24841451a18403f758e2eca8a2927ea604eb761f331f0a5ce92362179d390ec9d6105475cc8c78839ae264cab56935443701b273b14652fcb42d3b61aace2f5f7229a518f456ba69134a42a2149b96293fb786f932166a75178d'),
	(11, '2021-12-25 05:14:57.883134+00', '0002', '\xdd6c594cccfac7714f06ae73acf10eac7867880bc7a6cb2dee799ba56828f895c9aa37c8a5405b2f34a5c1b8f2e2ac3718f9df30c76ef645f40a8e4a', '\xead110da14e7415dda09fe2832d7b054fd532cbd165486019d1060eda3ced387a1387139fd2efd27cfd4e0b9ff97b88b35160d689e53bf4b5a1812f5867811d105381d7727bfb93c0f8c3a1f525cb33d37c61cc27c9f4bbd69948f30afb5720a3b2e496a9600f22c24ef7e93061809444ecfbf6b8d69b82f76b92be06b42e96ac2f2e43f0ee2ad6fdb43ad9a55aa97007ff074b122bcd0ca2d0aba0d7bc6d338ddf019a1e70ec3e1cd671eee3e28ce7833f5b579b92f5f0505d706ba16669211aa849ed8d4436df5053e44a5d3d177e7f6a9473a3a3dfe0c220780a60bd759f268d33434205863f40ac4744632aaed2a5ff7e395a3998b71e23941cd5eb000c1e07555696dac6ec7564c1560d5a7b19a964de5cc99d11a9ba8d72d87d2013ffee2f69e4c3b8f147a6a4226e3fc0b6ac49fd777e37bf7ed04e67882d8c5546959e2d47ec58ecaae63030320d22dba5068ded8cb05155df5a7a277e09c5f82a5afa00210369d707f4c2a26959bb83ddaffb5e00be35f70dbae937803d07c7f6de328e7832af3fd82840c1938fa6c6493055d355fa12950c8d99aa6e977eed44d24f60fea9d1507cf1913f1731e97150aeaff601ff3f5298f0ff96439e1c29013dd00e9dc8571d640458ebea9ee4f7baaa91406bda0e357f4da9ed19f156789c9d37d1b6ab53d4ebd4cdd2cbc04f5e03614a79eb753f905be303f86308ee4f5d33f2cfbbde49b58868a27d8429e3c1341ea8301f3bbf85c27a9d74503f8ad968b5a8a6456d288b7b5e94e227f36f3c3120dc6dc1cbb525012c9ce4ee6e7f85e4adc4e7377788511d338a0d13931cba731ee81b9256706728229e781d6cbcc72dfb035724a1f6ed39e318839656351d53b58bbbf7acfc9122edee435d237eae08a08b1050623fe14ff31e5a00af04335810ea04cef378a2b467788d7f408691bd83bc4ce8a6f1221264dc6964277d5a089236e5bdf1b4c4f637dafeb3336258193c9920053d0aeca104d402dbe1323eeff428b3a009608293423991f80449de3949b99255fe119e6f4b2ed8417b661dc9282a7c3616ddc53a1a090b177e1681322bb4e32e5542abe8ea8f15509e1f7ba6be0c77f7800fac673f72b7cca7e75e76a33cde3f3899ba6c311d3ddce51c86052ad0b6416c302716efc962a05ed502645851d2725ffbdc71e379f4890babe67ff247ca398d2bb52467bade9fa1725180c0385e2787180b3e54d73aa7f67ec152d3d0dd7da451c1e43605ac2c450e401b254a7440bd592cc92632956939843b79bcb6ec230f220fe1dcfe4f15298a8'),
	(20, '2022-05-09 05:14:57.883134+00', '0002', '\x5174f40a66aa3ce43366b0746884c1b3dd740d4de279ac32b1a6b5d5a19631312e1cccb98c06d9c11396c2247cc970e5f11b892cbb2fdc6d2fd4094e', '\xda5af207afb0899e675d6fdeccd00696e9e1a851321fe52f712d1f8e2f9985fcb102be734264c787cffd63efe1cabf02ac7e32ada12d796266b66fcf6b3c4667adef1798e6b23c7226400f7538c11a73979926fa26b5cd626228e30ed4cd4f087643a0704ef5359ed5bd06953cd474516836aee83981a35f977501d9b0c691964f890aa061f83d1458b6f5484148c2e5e877ca7f6d3e8bd474fed30e10e6e9149be2d525922482035188e77fc85deb68e82e511bcf7f444e28cfa1e7de6259516beebdd6e1925449956ddc089c2fc9909d8c326b21ae3efde9779b79fe11ee1b617860a056ea086f19f89bdec3e95721e151334c5e3b1aa8de91520dc99d6b43ba12552dcd9d3ca900b793b5f0f175da46c445b0c8eea6f07f6341b6a3b5ad732e3e172aed1def7c0f9694573d4396d4db2d7f96e038d95de026c2365399244e14e5cf3cde9acd5cdf8cdc309b7be7204d3757c406bdd061854afca678b00af884a7f703a8b5824c4eaf83ba9c23087a3c9562fdee0e23a2db4eb0473a232a8c1a8c21ed56c4c81abf58d9ee8f8202543e72553defa8cc810c57188497cf2c7c322d8fb953eba0a3bfbfb0d570d43d5e3bf29eebfea6fd85b0102a38e144c3a0'),
	(18, '2022-03-25 05:14:57.883134+00', '0002', '\x0680606e1ec047a7ad0d94a635a13eb67f855aa2b59e7d199ef0267c06a5d92283672425f434e6754ea5a6e2e07600670b536d29ea42de600bdea2be', '\x1036b5a432002829f92063421c2bfe082076635a083d477e617436264a7c3f347d3a21aa3d2c2d5208f131260bcdd59b94449d8d50e3ead51b7550526c811ccc1322b387318adb6c5e408d30bc85e77b89a67241b2b78c2824ea20a35e3ff4638a7495e76d1b9c80055efc36272fb945e3bce51f2ce251153071e5113c87b41babe37a72a9103eaf2c5e84fc7d3981f56d04cf9054e6545ad957f46feac0c77e892331804b9028e284d18359a96a8861d770d821d00498374cb5623538cd6a2517beb16c0f4021436a2ceb95369cff7b5185c23d5f9007114d4c7bfbaf6ea5c158d4965c9ffee063c582d0daea2ff2af83131dc59929017b805c011eaff3f039eaf3537a5b9c3c98e330d94d1e4752439f31e653e892edae425b32f2eca1e41c34068f2a08f60ad9614f3abc80ffba099cf6a979936c3205a9b01fdd9499380e369db04405cbbf5a921496e888a349d137820a6b26c17d9568d57b13edd9b951b7b7cf669158f38335b8943edd19906bcd331b07e5df02c932f171eb0278286ba4306f59b9bdf0b80b3c1c8facb642a6fe93d06c3e54c9422a4013bb4cd8c5d5e4ae1abd94c775387b79d2b1d5ead36a947a07ecdb4e866b26c175333bd4ca12fbaf56f33c9ac4d413c08b4b53b04800f5868ec3b5fa940a9b43241d613954a69d88ef954ce649bbf0870b2bfbaff5052fd04f7f3cbfd3188dc1cd0d3ae43747b090f5c14d08e611d94b0e2a62852412c96e5447c8b762d8bd325c1af919dafac94c5e485cb424555224537015e239acacde283a4464183a74204692dfd88e97c1737c8ef6b220875853551d0ad61f3c58bcf61477b3714eb53e208541a7971475fc20fa53dd86cb23ff3cce349d6961a501d55f455f00926dbdc4c0641ca6bca4632ba42e14912e354733f4e7ee1e8c745fbe541d483f4e117a73efdb7169220702181e66096f9030fe1574111f1dd5ffa34aab8df8a9db41ddd584f64b89d0ce9046ea4d065f21abe7b7f08d6ba14d1b174c8c4fcadcace3836e23f9ad54fabe85f6af12b18c424085d0d453e59aba46c3eaa30f12669b09acdfb6cbe93b89aa93c0ac53dbdc74558376d764c0284aed2e699fe85f63398e4b87ede668d581d5b2acbac9409f3fc18612752f1b8cfc855b01ff9c82f34025fa17d7b217df7b35f46a467aa2681cb6ee126cfe5abb4597ef636a3d12f50e8ac554e89266852fa0e633466231076c92b1f8c90375a2464a0da1447fe1bba3eacfb74c6a15b848437ef44d0f8648a255ee86fbe702f1fa22e93956632951d7d05f91c78060351ab3c59adb30a28d2984726774ba828a327459fae64a60cbe6c1e12c3a7a91e9e827b63cf58a08fd7b0858813e57db780cd5a994063f7039bdd3d98005454fcd72410698c21c1b42123e9aca1915247b496efcd8d470263c484d94e84cbfc5b5e23b089352a27b73059d87001abe8b2f28cb301f68dfcd5f5b009ef25a0744796ee8559029982fd63f84028ecf4741f32e185bf318699a412b4be4b596ee68aeb748029d843fe7846390efaf17fb3c726b3e12ba0293ba5140e2c5e8409395e9cf5c485ea9143a76e86fbefb7b552c62e8f857ee24031e3c9f9a2b9ebcfbfe0f78c5cfca4004a2c51afd716cfce49a7fab55a3617e91594e9c9ecaed4b9ab5879368895b0dd4c5041cea95c25a80cdef905f51030d16b00df7574e95ebb11025ebdd3dd83e2c7ae0975cfb21de8575b3da8a068d30e47828403490cbaca8270c3171f8ab81c20654fd84e997ac69c697320634636c673baff06be5178cc08b2eae77673990b0d9c5c44094e9adf77e6b9c018a8aa196c592f915315720b11d8ad5da3f502710d5e751eddce49dd58140413171b34f36a27c2a0ed757b1161736086edd88d2e64a40766dd2ac7b1b5b11b64f5806902033fc198fd72342826d3b0b7669bf12fe4f6b68325cb855b98862b38dc8a1a95517c5cf6d6d9c7dba');


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.log_head VALUES
	(true, 'gateway.test', 38, '\xe268259e9dc4be85c141a92347d1853e08a027df82eb3a6147705936b55199174480cb8ff3f1ce64cabbfcfa008cfbed2ea260adf74c7a23f1532c08b677ed2539bf4e73c7789f1c31ecc747c9d521be8d222cc311825c67aa86780d9a9d62b1', 'gateway.test
38
hcQuhrEeG1SS3Lpd27UnYFRk6gKgL3xdi2vESCWJMUE=

— gateway.test KVgDf84jHPr85/pW794BBuq6jUo3bZc2w02KRr3mjm16Yh9RbGeTJ4xWftVJBtOYMmpBe0UvaRRX5lKcgnNCI103QgY=
');


--
-- Data for Name: nonce_20261129; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit.nonce_20261129 VALUES
	('2026-11-29', 'jade-bank', '\x4516a8b02084d595920df3fc37d7514d'),
	('2026-11-29', 'jade-bank', '\xfe10909ad9c3b55a7af56b54edddf852'),
	('2026-11-29', 'jade-bank', '\x9536ae08814c6d06e6e2abcb5a37bbec'),
	('2026-11-29', 'jade-bank', '\x51b323adb4174afa78876f38bc23d375'),
	('2026-11-29', 'jade-bank', '\x41f44ded5ca4c8d087252e802d808669'),
	('2026-11-29', 'jade-bank', '\xced4ea25937013a3013677cf46197822');


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
	('bank-j', 7, '\x5634e64eb3d8cdace9c8aa50f38d580cced677fd5ac9de52fa1c531f4d56ac72'),
	('bank-x', 8, '\x64c51bcd08b65cf75b0764cb229c195b2e626c345b1708ac84a5e408029e4802'),
	('bank-c', 6, '\x46e03b160a7b7733d5d5adb848d9e95760b7e798844507bc7ec883f0c51073fd'),
	('operator:postgres', 3, '\x19629ba57e67da8e0f3e7c3d12ad95597a12efd2328831187fd7372e09efe5e8'),
	('jade-bank', 9, '\xd03b23d24f83ec8494e04572db51aca0295e77a05e7bf6683d3c3603c8567e7c'),
	('auditor:postgres', 5, '\xf5bf8937c81724816c87c2811bf94d39dc1a69fcda70e0b9d494fe101e5533bb');


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
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x7604f350fd7d4e0e334214a887366d85a82b9337bde2330719f522d23afaef8a', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', '\x5e15292bb7ec8f5a92f8e5eadd595040476a3c5016fada6bee19b294d8af909b', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', '\x695a4d164f542de594e6951479d0b9200ce13081ca8a62fa4fe05415a6138e98', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\xd69b1a57ea3e03c2937dbb1c01204b121eb206816300ebf2b3c855b3dfd75a71', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf598bd0c5f4e7b1a9fdf9cf083c45d83cbf0e37968da33f859c037f4cdac845d', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\x57c40bf6c0fc302f92b56727e35729ca1ea7bd49433dff7e7b44268f9e65f139', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', '\x291dda96fbada8af61200e86eb52e377874b490c1beb7d4261b31dde210b5230', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x68fcfbf3597732a13ec86291686960279e3067d590b5fe69002bd8edd01732e9', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\xada0c7f84d8bf6b026aaea4cea8deac2a1c9611b6021aeecf389a65be2f3cd29', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', '\xcd9effd4e5c26b257f1dec640cc4dec063ca221acdeef99702e0e7e2bf3f23fd', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', '\xb8fb71a6bbb837c3b7258c2b8293997542d83c23fd249fe84da10e7396298611', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', '\x2328a84eb9919c8e8839fe26862d42772a68f45ce9375d7a7faa023b2e46b8c3', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', '\x7ae22f44185c3c16a6018d3cf385bddcbcc37988b7314739949767cb9ba69461', 1, 'card-bank', 3, 'TWD', NULL, NULL),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x74c66b63d46942b3c48e24342ea6a93ff9d196349e29f204fe193156bcae28df', 3, 'loan-platform', 1, 'TWD', '2004-04-26', '2004-10-31'),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', 3, 'loan-platform', 1, 'TWD', '2004-08-09', '2005-08-31'),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', 3, 'loan-platform', 1, 'TWD', '2003-07-06', '2004-07-31'),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', 3, 'loan-platform', 1, 'TWD', '2003-05-16', NULL),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', 3, 'loan-platform', 1, 'TWD', '2003-03-11', '2005-03-31'),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', 3, 'loan-platform', 1, 'TWD', '2004-08-04', '2005-08-31'),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x551cb5ab12fd8e0c65cb8c1b11f859345f33c96eb1b1d63ac11dd245a851df1f', 3, 'loan-platform', 1, 'TWD', '2004-07-05', '2005-01-31'),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\x11d8d91c93ddcb7966769ed8be9f519b53d8324518039294ad0bfab8c328de9e', 3, 'loan-platform', 1, 'TWD', '2005-02-12', '2005-08-31'),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', 3, 'loan-platform', 1, 'TWD', '2003-10-25', NULL),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf8ac41292f5b08cf96499ac38ce2757e49f03a6245d661ff76587af094f2d2d6', 3, 'loan-platform', 1, 'TWD', '2004-12-10', '2005-06-30'),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xfc5dd84feb641f42853c6ff5ef01c65739e635222e569fb152d810004f4b53a4', 3, 'loan-platform', 1, 'TWD', '2005-05-25', NULL),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', 3, 'loan-platform', 1, 'CNY', '2002-08-16', '2003-08-31'),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x5a10ccbb8cd7555b1dd4729dddeee8fcfb6f88322f081e73aada047407868fea', 3, 'loan-platform', 1, 'TWD', '2004-08-28', '2005-02-28'),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x80b7e683ed5a3f079fbf3f03580deac3d3e38e0f9fb52a9a58b11bd167c3b211', 3, 'loan-platform', 1, 'TWD', '2005-07-10', NULL),
	('\xae198a9d3a9252a131750eadc1d207310732130adad6bb483bcc11d0f94715e6', '\x4ba02dbd8457a987193fb9fb12a9e5f34fde68965f4863160cae52a6e9566e59', 3, 'loan-platform', 1, 'TWD', '2005-04-12', NULL),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x3119bfab26e11dda510338462739ce8b5e9ddf8f74145d1820fdfdfd09aca3d0', 3, 'loan-platform', 1, 'TWD', '2002-06-13', '2002-12-31'),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x1b6e53c6727c95e98ee75cac87e512002bc72b6ddb0272231299cb336fec4dff', 3, 'loan-platform', 1, 'TWD', '2005-01-10', NULL),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', 3, 'loan-platform', 1, 'TWD', '2004-01-16', NULL),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', 3, 'loan-platform', 1, 'TWD', '2003-01-01', '2004-01-31'),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\x81eb7074d66b380c7c6e71a617e343e865139c46c4101dc94c96b73aed3bf80e', 3, 'loan-platform', 1, 'TWD', '2005-04-07', NULL),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', 3, 'loan-platform', 1, 'TWD', '2004-06-16', NULL),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\xca340f53be982135d2333e1a954bf0984c641b71072018d08eb958281da89650', 3, 'loan-platform', 1, 'TWD', '2003-11-27', '2004-05-31'),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x42bdf7c9a8bf54b05c9fc93485df1df6749437167be44cc9556c7b724ec55aa0', 3, 'loan-platform', 1, 'TWD', '2003-08-20', '2004-02-29'),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\x7044dac9f1e2c47d139861adade2ae19de52303e959ac6f0c483facb88d1bd00', 3, 'loan-platform', 1, 'TWD', '2002-10-09', '2003-04-30'),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', 3, 'loan-platform', 1, 'TWD', '2002-09-05', '2004-09-30'),
	('\x82df99cd83c1859a25160eba8c6940884c0b1d2c0b6184a1f2e85ccbac6c95b3', '\x4870dda1964066c1d879411477d7fa5b3f1006fb31bb77abe11f84b1d92c7b9d', 3, 'loan-platform', 1, 'TWD', '2004-12-11', '2005-06-30'),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', 3, 'loan-platform', 1, 'TWD', '2002-11-22', NULL),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', 3, 'loan-platform', 1, 'CNY', '2004-12-05', NULL),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', 3, 'loan-platform', 1, 'TWD', '2004-12-28', NULL),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', 3, 'loan-platform', 1, 'TWD', '2004-05-22', NULL),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\xb2875f82cc04678fe4e88c77b24a836b9cce3852552d3a06e043f358b43be1dc', 3, 'loan-platform', 1, 'CNY', '2005-03-19', NULL),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', 3, 'loan-platform', 1, 'TWD', '2002-09-09', '2005-09-30'),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', 3, 'loan-platform', 1, 'TWD', '2004-09-19', '2005-09-30');


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
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x8779ef75af39fa993155ec3e88df7058d28e83c7535801351f303f0fdbb792e7', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\xbfeb0b05bb081dca166e3316f1a6ff48a90779d9edea585ad46257ef845d5f39', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x7f61d56b6c7812eb12f508f0f03015528e5609846f9eca4d37e4c1e0272c0cc7', 'bank-c', '\x64ea54ed7cccaeb794fd48b64f5aa8b931bb14400f672c6a80dc351d128c9db4', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.937366+00'),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x8779ef75af39fa993155ec3e88df7058d28e83c7535801351f303f0fdbb792e7', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\xbfeb0b05bb081dca166e3316f1a6ff48a90779d9edea585ad46257ef845d5f39', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x7f61d56b6c7812eb12f508f0f03015528e5609846f9eca4d37e4c1e0272c0cc7', 'bank-j', '\x2e284df628ba04bf7526735b167ab60aac0d602855e261762798939416644f5f', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.947364+00'),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x8779ef75af39fa993155ec3e88df7058d28e83c7535801351f303f0fdbb792e7', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\xbfeb0b05bb081dca166e3316f1a6ff48a90779d9edea585ad46257ef845d5f39', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x7f61d56b6c7812eb12f508f0f03015528e5609846f9eca4d37e4c1e0272c0cc7', 'bank-x', '\xa5ce04876e1025c10406f0f5a9cdc3550d0d8510448fe153d0cc842758c7b5c6', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2020-09-26 05:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL, '2026-11-29 05:14:57.95431+00'),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00'),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', 'jade-bank', '\x1b28cddff038a6407dcce78fe058ca4c4b142b9bfe7f4eebc844fee71deeeb0a', '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}', '2025-11-29 05:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL, '2026-11-29 05:14:58.516828+00');


--
-- Data for Name: contribution; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.contribution VALUES
	(1, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\x5ce742ba3a48c5693d6172c70d576bdcd75ad79f58042773bf48c15364ecb75d', 2, 51, 50, 300, '2021-09-26 05:14:57.883134+00'),
	(2, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\x820c42439313107998e8e1163b9d881bb917a849856586c7483058d3ec9c2f60', 2, 17, 0, 96, '2021-11-10 05:14:57.883134+00'),
	(3, 'loan-platform', '\x73ce310941a9edad04bc0ee5a69ff0451f4c9b418d9b9a5224c9533fc51ad74a', '\x55c58840cce8293de6574a70bd1c9dc259eff9245c2743ba79da1abedf45a363', 2, 401, 33, 400, '2021-11-10 05:14:57.883134+00'),
	(4, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\x96a04fac49ff757ffa1c81175d5c2291ee69d7921fa69741ce41631706a63a4f', 2, 17, 0, 96, '2021-12-25 05:14:57.883134+00'),
	(5, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\x5c6a002ac3c9fd9eb563dd66b880732cf053542787636704942650f7187b5d68', 2, 17, 0, 96, '2022-02-08 05:14:57.883134+00'),
	(6, 'card-bank', '\x63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1', '\x68f5ed95ad7e450987ad821ed58595ca6a2e84659019265653733923d15d51e2', 2, 17, 0, 96, '2022-03-25 05:14:57.883134+00');


--
-- Data for Name: data_head; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.data_head VALUES
	(true, 6, '820');


--
-- Data for Name: partner; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.partner VALUES
	('bank-c', 'bank-c', 'canonical', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 05:14:57.898703+00', NULL),
	('bank-j', 'bank-j', 'json-pbc', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 05:14:57.909056+00', NULL),
	('bank-x', 'bank-x', 'xml-metro2', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 05:14:57.915358+00', NULL),
	('card-bank', 'card-bank', NULL, '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', true, '2026-11-29 05:14:57.92157+00', NULL),
	('loan-platform', 'loan-platform', NULL, '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', true, '2026-11-29 05:14:57.930045+00', NULL),
	('jade-bank', 'jade-bank', 'json-pbc', '\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', false, '2026-11-29 05:14:58.510308+00', NULL);


--
-- Data for Name: partner_certificate; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.partner_certificate VALUES
	('uri', 'creditgateway:partner:bank-c', 'bank-c'),
	('uri', 'creditgateway:partner:bank-j', 'bank-j'),
	('uri', 'creditgateway:partner:bank-x', 'bank-x'),
	('uri', 'creditgateway:partner:card-bank', 'card-bank'),
	('uri', 'creditgateway:partner:loan-platform', 'loan-platform'),
	('uri', 'creditgateway:partner:jade-bank', 'jade-bank');


--
-- Data for Name: partner_key; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.partner_key VALUES
	('bank-c', '4e0e3c96a0557dcb420b92c5837c1650f620fec1117b09f84c19ba8aa24fb938', 'ed25519', '\x302a300506032b657003210022e1550284d07356f876df463b963b087c8bb48caaaa9ae30708c19e67c14768', '2021-09-26 04:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL),
	('bank-j', 'da5e864c5e0e9b17c9d5320118ad11f52a15a609affd790edeea1ef25c68f92d', 'ed25519', '\x302a300506032b6570032100a70c2f5530585a1c3a131707ffa459b7c8d6cc6ae9c8301ba24b3a2ef3b2e091', '2021-09-26 04:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL),
	('bank-x', 'ea99df49c29f0e5196a82f2d1c2ef6eacaa8682d34ad388ac8b0f3b9267a45e8', 'ed25519', '\x302a300506032b6570032100e881ac03759c9fdc97680ed70829a29c06d9a26e0c2998ab14c00744470658d1', '2021-09-26 04:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL),
	('card-bank', 'fde5cc7749c1b249986ff82a9a0ca88e2b1e8ac969f72e6200f1b0a5eaecaaec', 'ed25519', '\x302a300506032b6570032100d01bbdffa5389f6d682f24cf80b905cad83c702c0e1824a7786d595455c7f6c1', '2021-09-26 04:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL),
	('loan-platform', '949ea715df6514fb415bd0be8a449db0a801cf7a4750916f7b84fb6b228b45ab', 'ed25519', '\x302a300506032b6570032100324ab45890e28fb4eb3eb863e92e06b0eb2413637a281e7e84beedf06e9054da', '2021-09-26 04:14:57.883134+00', '2022-09-26 05:14:57.883134+00', NULL),
	('jade-bank', 'a5c797f1c774119474f0e807d017e8b7efce59bbaa9727906a08254fbd2d710e', 'ed25519', '\x302a300506032b6570032100c40f4daedd6c79322b0681fb870b453e621d45024164a610c25446b5d8341ee5', '2026-11-29 04:14:58.506862+00', '2027-11-29 05:14:58.506862+00', NULL);


--
-- Data for Name: policy_version; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.policy_version VALUES
	('\x7129deed52bfa38fed9ceb10f05f4f31cf52d9893659f36dc3a32821d2962fcc', '{"algorithms":["ecdsa-p256-sha256","ed25519"],"max_in_flight":1000,"methods":["/creditgateway.v1.CreditStatusService/QueryCreditStatus"],"purposes":["CARD_APPROVAL","CLIENT_ADMISSION","CREDIT_CHECK","DISPUTE_CHECK","FINANCING_REVIEW","GUARANTEE_REVIEW","INDEX_FUTURES_ACCOUNT","JUDICIAL_INQUIRY","LIMIT_REVIEW","LOAN_APPROVAL","MERCHANT_REAL_NAME","OFFICER_CHECK","POST_GUARANTEE_REVIEW","POST_LOAN_MANAGEMENT","PRE_GUARANTEE_REVIEW","PROVIDENT_FUND_REVIEW"],"sections":["HISTORY","INQUIRIES","MONTHS","SUMMARY"],"signature_rule":"one_of"}');


--
-- Data for Name: pseudonym_key; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.pseudonym_key VALUES
	(1, '\xe5872d9384c4d654c3405844fe960eb3ab4fc14056f8663d2ef0dc6a1c741ce3');


--
-- Data for Name: repayment_record; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.repayment_record VALUES
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x7604f350fd7d4e0e334214a887366d85a82b9337bde2330719f522d23afaef8a', '2005-04-01', 1, NULL, 178300, 1830700, 0, 5000000),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x7604f350fd7d4e0e334214a887366d85a82b9337bde2330719f522d23afaef8a', '2005-05-01', 1, 1830700, 199500, 1812600, 0, 5000000),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x7604f350fd7d4e0e334214a887366d85a82b9337bde2330719f522d23afaef8a', '2005-06-01', 1, 1812600, 308100, 1970100, 0, 5000000),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x7604f350fd7d4e0e334214a887366d85a82b9337bde2330719f522d23afaef8a', '2005-07-01', 1, 1970100, 374300, 2009900, 0, 5000000),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x7604f350fd7d4e0e334214a887366d85a82b9337bde2330719f522d23afaef8a', '2005-08-01', 1, 2009900, 303400, 1855300, 0, 5000000),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x7604f350fd7d4e0e334214a887366d85a82b9337bde2330719f522d23afaef8a', '2005-09-01', 1, 1855300, 202200, 1802000, 0, 5000000),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', '\x5e15292bb7ec8f5a92f8e5eadd595040476a3c5016fada6bee19b294d8af909b', '2005-04-01', 1, NULL, 350900, 2384200, 0, 5000000),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', '\x5e15292bb7ec8f5a92f8e5eadd595040476a3c5016fada6bee19b294d8af909b', '2005-05-01', 1, 2384200, 360000, 2527100, 0, 5000000),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', '\x5e15292bb7ec8f5a92f8e5eadd595040476a3c5016fada6bee19b294d8af909b', '2005-06-01', 1, 2527100, 411900, 2256700, 0, 5000000),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', '\x5e15292bb7ec8f5a92f8e5eadd595040476a3c5016fada6bee19b294d8af909b', '2005-07-01', 1, 2256700, 2256700, 299400, 0, 5000000),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', '\x5e15292bb7ec8f5a92f8e5eadd595040476a3c5016fada6bee19b294d8af909b', '2005-08-01', 1, 299400, 22100, 310700, 0, 5000000),
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', '\x5e15292bb7ec8f5a92f8e5eadd595040476a3c5016fada6bee19b294d8af909b', '2005-09-01', 1, 310700, 26000, 694300, 0, 5000000),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', '\x695a4d164f542de594e6951479d0b9200ce13081ca8a62fa4fe05415a6138e98', '2005-04-01', 1, NULL, 254700, 4736100, 0, 12000000),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', '\x695a4d164f542de594e6951479d0b9200ce13081ca8a62fa4fe05415a6138e98', '2005-05-01', 1, 4736100, 430900, 5514300, 0, 12000000),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', '\x695a4d164f542de594e6951479d0b9200ce13081ca8a62fa4fe05415a6138e98', '2005-06-01', 1, 5514300, 733400, 5740200, 0, 12000000),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', '\x695a4d164f542de594e6951479d0b9200ce13081ca8a62fa4fe05415a6138e98', '2005-07-01', 1, 5740200, 1125000, 5616800, 0, 12000000),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', '\x695a4d164f542de594e6951479d0b9200ce13081ca8a62fa4fe05415a6138e98', '2005-08-01', 1, 5616800, 426800, 6437300, 0, 12000000),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', '\x695a4d164f542de594e6951479d0b9200ce13081ca8a62fa4fe05415a6138e98', '2005-09-01', 1, 6437300, 669400, 6891400, 0, 12000000),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-04-01', 1, NULL, 306200, 2324200, 0, 12000000),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-05-01', 1, 2324200, 6900, 2352000, 60, 12000000),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-06-01', 1, 2352000, 143400, 3232900, 0, 12000000),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-07-01', 1, 3232900, 197200, 3700100, 0, 12000000),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-08-01', 1, 3700100, 740000, 3546700, 0, 12000000),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-09-01', 1, 3546700, 677400, 3369500, 0, 12000000),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-04-01', 1, NULL, 69500, 0, 0, 2000000),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-05-01', 1, 0, 0, 0, 0, 2000000),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-06-01', 1, 0, 0, 64200, 30, 2000000),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-07-01', 1, 64200, 700, 64400, 60, 2000000),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-08-01', 1, 64400, 200, 248700, 30, 2000000),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-09-01', 1, 248700, 2900, 326500, 30, 2000000),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-04-01', 1, NULL, 488700, 3161200, 0, 8000000),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-05-01', 1, 3161200, 493100, 3183200, 0, 8000000),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-06-01', 1, 3183200, 413800, 2827300, 0, 8000000),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-07-01', 1, 2827300, 412700, 2955200, 0, 8000000),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-08-01', 1, 2955200, 53100, 2945600, 60, 8000000),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-09-01', 1, 2945600, 58900, 2930000, 60, 8000000),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-04-01', 1, NULL, 6100, 559200, 60, 30000000),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-05-01', 1, 559200, 4400, 563100, 60, 30000000),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-06-01', 1, 563100, 11200, 2055300, 30, 30000000),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-07-01', 1, 2055300, 18400, 4009400, 30, 30000000),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-08-01', 1, 4009400, 76100, 5040800, 30, 30000000),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-09-01', 1, 5040800, 25200, 5090800, 60, 30000000),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-04-01', 1, NULL, 2031700, 409600, 0, 8000000),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-05-01', 1, 409600, 409600, 182300, 0, 8000000),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-06-01', 1, 182300, 182300, 535500, 0, 8000000),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-07-01', 1, 535500, 535500, 0, 0, 8000000),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-08-01', 1, 0, 0, 0, 0, 8000000),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-09-01', 1, 0, 0, 0, 0, 8000000),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-04-01', 1, NULL, 1068800, 10842500, 0, 30000000),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-05-01', 1, 10842500, 1474500, 11940100, 0, 30000000),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-06-01', 1, 11940100, 1253700, 13746200, 0, 30000000),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-07-01', 1, 13746200, 2680500, 12709700, 0, 30000000),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-08-01', 1, 12709700, 1512400, 12102500, 0, 30000000),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-09-01', 1, 12102500, 968200, 11412400, 0, 30000000),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-04-01', 1, NULL, 7653100, 3397300, 0, 50000000),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-05-01', 1, 3397300, 3397300, 1777100, 0, 50000000),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-06-01', 1, 1777100, 1777100, 3045500, 0, 50000000),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-07-01', 1, 3045500, 3045500, 2269800, 0, 50000000),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-08-01', 1, 2269800, 2269800, 4156100, 0, 50000000),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-09-01', 1, 4156100, 4156100, 2732200, 0, 50000000),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-04-01', 1, NULL, 2350300, 181900, 0, 5000000),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-05-01', 1, 181900, 181900, 26400, 0, 5000000),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-06-01', 1, 26400, 4300, 447500, 0, 5000000),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-07-01', 1, 447500, 55000, 843800, 0, 5000000),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-08-01', 1, 843800, 115600, 925400, 0, 5000000),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-09-01', 1, 925400, 62000, 1358500, 0, 5000000),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-04-01', 1, NULL, 300, 21500, 60, 2000000),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-05-01', 1, 21500, 0, 21800, 60, 2000000),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-06-01', 1, 21800, 100, 22000, 60, 2000000),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-07-01', 1, 22000, 300, 22000, 60, 2000000),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-08-01', 1, 22000, 100, 22200, 60, 2000000),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-09-01', 1, 22200, 100, 22400, 60, 2000000),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-04-01', 1, NULL, 323300, 25000, 0, 2000000),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-05-01', 1, 25000, 25000, 109400, 0, 2000000),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-06-01', 1, 109400, 8700, 137200, 0, 2000000),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-07-01', 1, 137200, 15200, 285900, 0, 2000000),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-08-01', 1, 285900, 34300, 444000, 0, 2000000),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-09-01', 1, 444000, 36400, 582300, 0, 2000000),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\xd69b1a57ea3e03c2937dbb1c01204b121eb206816300ebf2b3c855b3dfd75a71', '2005-04-01', 1, NULL, 423500, 8526700, 0, 50000000),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\xd69b1a57ea3e03c2937dbb1c01204b121eb206816300ebf2b3c855b3dfd75a71', '2005-05-01', 1, 8526700, 699100, 8247600, 0, 50000000),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\xd69b1a57ea3e03c2937dbb1c01204b121eb206816300ebf2b3c855b3dfd75a71', '2005-06-01', 1, 8247600, 668000, 8019700, 0, 50000000),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\xd69b1a57ea3e03c2937dbb1c01204b121eb206816300ebf2b3c855b3dfd75a71', '2005-07-01', 1, 8019700, 537300, 10758700, 0, 50000000),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\xd69b1a57ea3e03c2937dbb1c01204b121eb206816300ebf2b3c855b3dfd75a71', '2005-08-01', 1, 10758700, 624000, 14957500, 0, 50000000),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\xd69b1a57ea3e03c2937dbb1c01204b121eb206816300ebf2b3c855b3dfd75a71', '2005-09-01', 1, 14957500, 14957500, 564400, 0, 50000000),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-04-01', 1, NULL, 202700, 26100, 0, 2000000),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-05-01', 1, 26100, 26100, 113700, 0, 2000000),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-06-01', 1, 113700, 113700, 700, 0, 2000000),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-07-01', 1, 700, 700, 146600, 0, 2000000),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-08-01', 1, 146600, 146600, 148000, 0, 2000000),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-09-01', 1, 148000, 148000, 77800, 0, 2000000),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf598bd0c5f4e7b1a9fdf9cf083c45d83cbf0e37968da33f859c037f4cdac845d', '2005-04-01', 1, NULL, 431900, 3190300, 0, 12000000),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf598bd0c5f4e7b1a9fdf9cf083c45d83cbf0e37968da33f859c037f4cdac845d', '2005-05-01', 1, 3190300, 414700, 3506100, 0, 12000000),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf598bd0c5f4e7b1a9fdf9cf083c45d83cbf0e37968da33f859c037f4cdac845d', '2005-06-01', 1, 3506100, 550400, 3755000, 0, 12000000),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf598bd0c5f4e7b1a9fdf9cf083c45d83cbf0e37968da33f859c037f4cdac845d', '2005-07-01', 1, 3755000, 202700, 4007000, 0, 12000000),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf598bd0c5f4e7b1a9fdf9cf083c45d83cbf0e37968da33f859c037f4cdac845d', '2005-08-01', 1, 4007000, 420700, 4517900, 0, 12000000),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf598bd0c5f4e7b1a9fdf9cf083c45d83cbf0e37968da33f859c037f4cdac845d', '2005-09-01', 1, 4517900, 537600, 5178900, 0, 12000000),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-04-01', 1, NULL, 123100, 1853000, 0, 5000000),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-05-01', 1, 1853000, 270500, 1695100, 0, 5000000),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-06-01', 1, 1695100, 222000, 1957000, 0, 5000000),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-07-01', 1, 1957000, 364000, 1701200, 0, 5000000),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-08-01', 1, 1701200, 340200, 1385400, 0, 5000000),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-09-01', 1, 1385400, 236900, 1283200, 0, 5000000),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\x57c40bf6c0fc302f92b56727e35729ca1ea7bd49433dff7e7b44268f9e65f139', '2005-04-01', 1, NULL, 1508500, 0, 0, 20000000),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\x57c40bf6c0fc302f92b56727e35729ca1ea7bd49433dff7e7b44268f9e65f139', '2005-05-01', 1, 0, 0, 1579100, 0, 20000000),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\x57c40bf6c0fc302f92b56727e35729ca1ea7bd49433dff7e7b44268f9e65f139', '2005-06-01', 1, 1579100, 1579100, 932200, 0, 20000000),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\x57c40bf6c0fc302f92b56727e35729ca1ea7bd49433dff7e7b44268f9e65f139', '2005-07-01', 1, 932200, 932200, 0, 0, 20000000),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\x57c40bf6c0fc302f92b56727e35729ca1ea7bd49433dff7e7b44268f9e65f139', '2005-08-01', 1, 0, 0, 1897500, 0, 20000000),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\x57c40bf6c0fc302f92b56727e35729ca1ea7bd49433dff7e7b44268f9e65f139', '2005-09-01', 1, 1897500, 1897500, 981000, 0, 20000000),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', '\x291dda96fbada8af61200e86eb52e377874b490c1beb7d4261b31dde210b5230', '2005-04-01', 1, NULL, 709600, 7036100, 0, 20000000),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', '\x291dda96fbada8af61200e86eb52e377874b490c1beb7d4261b31dde210b5230', '2005-05-01', 1, 7036100, 781000, 6937900, 0, 20000000),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', '\x291dda96fbada8af61200e86eb52e377874b490c1beb7d4261b31dde210b5230', '2005-06-01', 1, 6937900, 783900, 7734400, 0, 20000000),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', '\x291dda96fbada8af61200e86eb52e377874b490c1beb7d4261b31dde210b5230', '2005-07-01', 1, 7734400, 1160100, 7501500, 0, 20000000),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', '\x291dda96fbada8af61200e86eb52e377874b490c1beb7d4261b31dde210b5230', '2005-08-01', 1, 7501500, 1080200, 8481800, 0, 20000000),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', '\x291dda96fbada8af61200e86eb52e377874b490c1beb7d4261b31dde210b5230', '2005-09-01', 1, 8481800, 1280700, 8456900, 0, 20000000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-04-01', 1, NULL, 35300, 2205200, 60, 5000000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-05-01', 1, 2205200, 33000, 2204700, 60, 5000000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-06-01', 1, 2204700, 8800, 2228800, 60, 5000000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-07-01', 1, 2228800, 338700, 2040700, 0, 5000000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-08-01', 1, 2040700, 185700, 1961300, 0, 5000000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-09-01', 1, 1961300, 347100, 2034400, 0, 5000000),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-04-01', 1, NULL, 7755800, 4399900, 0, 50000000),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-05-01', 1, 4399900, 4399900, 4622400, 0, 50000000),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-06-01', 1, 4622400, 4622400, 2707900, 0, 50000000),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-07-01', 1, 2707900, 2707900, 3900800, 0, 50000000),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-08-01', 1, 3900800, 3900800, 3831000, 0, 50000000),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-09-01', 1, 3831000, 68900, 5569400, 30, 50000000),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-04-01', 1, NULL, 471600, 3453800, 0, 12000000),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-05-01', 1, 3453800, 352200, 3914900, 0, 12000000),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-06-01', 1, 3914900, 775100, 4255600, 0, 12000000),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-07-01', 1, 4255600, 817000, 3535500, 0, 12000000),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-08-01', 1, 3535500, 611600, 4148500, 0, 12000000),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-09-01', 1, 4148500, 282000, 4580100, 0, 12000000),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x68fcfbf3597732a13ec86291686960279e3067d590b5fe69002bd8edd01732e9', '2005-04-01', 1, NULL, 576200, 6909700, 0, 30000000),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x68fcfbf3597732a13ec86291686960279e3067d590b5fe69002bd8edd01732e9', '2005-05-01', 1, 6909700, 407600, 9547900, 0, 30000000),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x68fcfbf3597732a13ec86291686960279e3067d590b5fe69002bd8edd01732e9', '2005-06-01', 1, 9547900, 76300, 9613600, 60, 30000000),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x68fcfbf3597732a13ec86291686960279e3067d590b5fe69002bd8edd01732e9', '2005-07-01', 1, 9613600, 48000, 9709000, 60, 30000000),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x68fcfbf3597732a13ec86291686960279e3067d590b5fe69002bd8edd01732e9', '2005-08-01', 1, 9709000, 592200, 10280500, 0, 30000000),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x68fcfbf3597732a13ec86291686960279e3067d590b5fe69002bd8edd01732e9', '2005-09-01', 1, 10280500, 986900, 10820000, 0, 30000000),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-04-01', 1, NULL, 112900, 8704900, 60, 50000000),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-05-01', 1, 8704900, 8704900, 2488200, 0, 50000000),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-06-01', 1, 2488200, 2488200, 3184300, 0, 50000000),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-07-01', 1, 3184300, 3184300, 510900, 0, 50000000),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-08-01', 1, 510900, 510900, 1376800, 0, 50000000),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-09-01', 1, 1376800, 1376800, 0, 0, 50000000),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\xada0c7f84d8bf6b026aaea4cea8deac2a1c9611b6021aeecf389a65be2f3cd29', '2005-04-01', 1, NULL, 635000, 0, 0, 8000000),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\xada0c7f84d8bf6b026aaea4cea8deac2a1c9611b6021aeecf389a65be2f3cd29', '2005-05-01', 1, 0, 0, 0, 0, 8000000),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\xada0c7f84d8bf6b026aaea4cea8deac2a1c9611b6021aeecf389a65be2f3cd29', '2005-06-01', 1, 0, 0, 0, 0, 8000000),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\xada0c7f84d8bf6b026aaea4cea8deac2a1c9611b6021aeecf389a65be2f3cd29', '2005-07-01', 1, 0, 0, 0, 0, 8000000),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\xada0c7f84d8bf6b026aaea4cea8deac2a1c9611b6021aeecf389a65be2f3cd29', '2005-08-01', 1, 0, 0, 771100, 0, 8000000),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\xada0c7f84d8bf6b026aaea4cea8deac2a1c9611b6021aeecf389a65be2f3cd29', '2005-09-01', 1, 771100, 111800, 1224800, 0, 8000000),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-04-01', 1, NULL, 2774700, 13967200, 0, 30000000),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-05-01', 1, 13967200, 41900, 14134100, 60, 30000000),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-06-01', 1, 14134100, 212000, 14130900, 60, 30000000),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-07-01', 1, 14130900, 2543500, 12915100, 0, 30000000),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-08-01', 1, 12915100, 12900, 13095700, 60, 30000000),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-09-01', 1, 13095700, 117800, 15395900, 30, 30000000),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-04-01', 1, NULL, 2114600, 10017200, 0, 30000000),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-05-01', 1, 10017200, 971600, 10681000, 0, 30000000),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-06-01', 1, 10681000, 1847800, 9989400, 0, 30000000),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-07-01', 1, 9989400, 948900, 11487700, 0, 30000000),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-08-01', 1, 11487700, 769600, 11230700, 0, 30000000),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-09-01', 1, 11230700, 1078100, 12777000, 0, 30000000),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-04-01', 1, NULL, 313200, 2811600, 0, 8000000),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-05-01', 1, 2811600, 430100, 2784300, 0, 8000000),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-06-01', 1, 2784300, 2784300, 443500, 0, 8000000),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-07-01', 1, 443500, 443500, 662800, 0, 8000000),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-08-01', 1, 662800, 662800, 632100, 0, 8000000),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-09-01', 1, 632100, 632100, 56700, 0, 8000000),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', '\xcd9effd4e5c26b257f1dec640cc4dec063ca221acdeef99702e0e7e2bf3f23fd', '2005-04-01', 1, NULL, 5461100, 0, 0, 20000000),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', '\xcd9effd4e5c26b257f1dec640cc4dec063ca221acdeef99702e0e7e2bf3f23fd', '2005-05-01', 1, 0, 0, 0, 0, 20000000),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', '\xcd9effd4e5c26b257f1dec640cc4dec063ca221acdeef99702e0e7e2bf3f23fd', '2005-06-01', 1, 0, 0, 0, 0, 20000000),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', '\xcd9effd4e5c26b257f1dec640cc4dec063ca221acdeef99702e0e7e2bf3f23fd', '2005-07-01', 1, 0, 0, 0, 0, 20000000),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', '\xcd9effd4e5c26b257f1dec640cc4dec063ca221acdeef99702e0e7e2bf3f23fd', '2005-08-01', 1, 0, 0, 0, 0, 20000000),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', '\xcd9effd4e5c26b257f1dec640cc4dec063ca221acdeef99702e0e7e2bf3f23fd', '2005-09-01', 1, 0, 0, 0, 0, 20000000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-04-01', 1, NULL, 151300, 1100200, 0, 5000000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-05-01', 1, 1100200, 179300, 1268300, 0, 5000000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-06-01', 1, 1268300, 187700, 1355600, 0, 5000000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-07-01', 1, 1355600, 258900, 1590700, 0, 5000000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-08-01', 1, 1590700, 205200, 1814000, 0, 5000000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-09-01', 1, 1814000, 335500, 1745800, 0, 5000000),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-04-01', 1, NULL, 516200, 7331300, 0, 30000000),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-05-01', 1, 7331300, 1356200, 6759000, 0, 30000000),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-06-01', 1, 6759000, 398700, 9118800, 0, 30000000),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-07-01', 1, 9118800, 1623100, 9724700, 0, 30000000),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-08-01', 1, 9724700, 1585100, 8627200, 0, 30000000),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-09-01', 1, 8627200, 1673600, 7986000, 0, 30000000),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-04-01', 1, NULL, 44500, 4473200, 60, 20000000),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-05-01', 1, 4473200, 4473200, 1075900, 0, 20000000),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-06-01', 1, 1075900, 1075900, 1126500, 0, 20000000),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-07-01', 1, 1126500, 1126500, 440200, 0, 20000000),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-08-01', 1, 440200, 440200, 263800, 0, 20000000),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-09-01', 1, 263800, 263800, 0, 0, 20000000),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-04-01', 1, NULL, 20627700, 279800, 0, 50000000),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-05-01', 1, 279800, 279800, 0, 0, 50000000),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-06-01', 1, 0, 0, 0, 0, 50000000),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-07-01', 1, 0, 0, 0, 0, 50000000),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-08-01', 1, 0, 0, 0, 0, 50000000),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-09-01', 1, 0, 0, 0, 0, 50000000),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', '\xb8fb71a6bbb837c3b7258c2b8293997542d83c23fd249fe84da10e7396298611', '2005-04-01', 1, NULL, 508200, 3705900, 0, 12000000),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', '\xb8fb71a6bbb837c3b7258c2b8293997542d83c23fd249fe84da10e7396298611', '2005-05-01', 1, 3705900, 563200, 3908000, 0, 12000000),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', '\xb8fb71a6bbb837c3b7258c2b8293997542d83c23fd249fe84da10e7396298611', '2005-06-01', 1, 3908000, 375100, 4331800, 0, 12000000),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', '\xb8fb71a6bbb837c3b7258c2b8293997542d83c23fd249fe84da10e7396298611', '2005-07-01', 1, 4331800, 255500, 5316500, 0, 12000000),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', '\xb8fb71a6bbb837c3b7258c2b8293997542d83c23fd249fe84da10e7396298611', '2005-08-01', 1, 5316500, 611300, 5376800, 0, 12000000),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', '\xb8fb71a6bbb837c3b7258c2b8293997542d83c23fd249fe84da10e7396298611', '2005-09-01', 1, 5376800, 774200, 5405100, 0, 12000000),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-04-01', 1, NULL, 4476400, 3830700, 0, 50000000),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-05-01', 1, 3830700, 3830700, 2645900, 0, 50000000),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-06-01', 1, 2645900, 2645900, 3300700, 0, 50000000),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-07-01', 1, 3300700, 3300700, 1102800, 0, 50000000),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-08-01', 1, 1102800, 1102800, 4172700, 0, 50000000),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-09-01', 1, 4172700, 4172700, 180100, 0, 50000000),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-04-01', 1, NULL, 1321500, 0, 0, 5000000),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-05-01', 1, 0, 0, 0, 0, 5000000),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-06-01', 1, 0, 0, 0, 0, 5000000),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-07-01', 1, 0, 0, 0, 0, 5000000),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-08-01', 1, 0, 0, 0, 0, 5000000),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-09-01', 1, 0, 0, 0, 0, 5000000),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-04-01', 1, NULL, 170000, 0, 0, 5000000),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-05-01', 1, 0, 0, 0, 0, 5000000),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-06-01', 1, 0, 0, 0, 0, 5000000),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-07-01', 1, 0, 0, 0, 0, 5000000),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-08-01', 1, 0, 0, 0, 0, 5000000),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-09-01', 1, 0, 0, 0, 0, 5000000),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-04-01', 1, NULL, 4472100, 713300, 0, 12000000),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-05-01', 1, 713300, 713300, 146400, 0, 12000000),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-06-01', 1, 146400, 146400, 970300, 0, 12000000),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-07-01', 1, 970300, 970300, 1011900, 0, 12000000),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-08-01', 1, 1011900, 1011900, 5900, 0, 12000000),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-09-01', 1, 5900, 5900, 171600, 0, 12000000),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-04-01', 1, NULL, 95800, 655900, 0, 2000000),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-05-01', 1, 655900, 91100, 765700, 0, 2000000),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-06-01', 1, 765700, 44400, 810300, 0, 2000000),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-07-01', 1, 810300, 103700, 871000, 0, 2000000),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-08-01', 1, 871000, 130600, 769400, 0, 2000000),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-09-01', 1, 769400, 96100, 721000, 0, 2000000),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-04-01', 1, NULL, 7252600, 1177100, 0, 20000000),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-05-01', 1, 1177100, 1177100, 602600, 0, 20000000),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-06-01', 1, 602600, 85500, 1883700, 0, 20000000),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-07-01', 1, 1883700, 305100, 2353900, 0, 20000000),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-08-01', 1, 2353900, 383600, 3574600, 0, 20000000),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-09-01', 1, 3574600, 493200, 4010500, 0, 20000000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-04-01', 1, NULL, 1048800, 194200, 0, 5000000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-05-01', 1, 194200, 194200, 492000, 0, 5000000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-06-01', 1, 492000, 492000, 46200, 0, 5000000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-07-01', 1, 46200, 46200, 39400, 0, 5000000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-08-01', 1, 39400, 39400, 368500, 0, 5000000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-09-01', 1, 368500, 368500, 382100, 0, 5000000),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-04-01', 1, NULL, 219000, 2133700, 0, 5000000),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-05-01', 1, 2133700, 2100, 2163500, 60, 5000000),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-06-01', 1, 2163500, 192500, 2117700, 0, 5000000),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-07-01', 1, 2117700, 421400, 1731200, 0, 5000000),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-08-01', 1, 1731200, 135000, 1808400, 0, 5000000),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-09-01', 1, 1808400, 222400, 1780700, 0, 5000000),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-04-01', 1, NULL, 1305800, 417800, 0, 12000000),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-05-01', 1, 417800, 417800, 140500, 0, 12000000),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-06-01', 1, 140500, 10800, 893800, 0, 12000000),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-07-01', 1, 893800, 135800, 1134200, 0, 12000000),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-08-01', 1, 1134200, 1134200, 1115100, 0, 12000000),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-09-01', 1, 1115100, 21100, 1110400, 60, 12000000),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-04-01', 1, NULL, 720800, 15135700, 0, 30000000),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-05-01', 1, 15135700, 1907000, 15812600, 0, 30000000),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-06-01', 1, 15812600, 1091000, 16061600, 0, 30000000),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-07-01', 1, 16061600, 2216500, 14681600, 0, 30000000),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-08-01', 1, 14681600, 2554500, 14778400, 0, 30000000),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-09-01', 1, 14778400, 1004900, 15791100, 0, 30000000),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-04-01', 1, NULL, 345300, 4047000, 0, 20000000),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-05-01', 1, 4047000, 372300, 4407800, 0, 20000000),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-06-01', 1, 4407800, 462800, 5523100, 0, 20000000),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-07-01', 1, 5523100, 1032800, 5929700, 0, 20000000),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-08-01', 1, 5929700, 853800, 5778300, 0, 20000000),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-09-01', 1, 5778300, 889800, 6548300, 0, 20000000),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-04-01', 1, NULL, 8000, 400000, 60, 8000000),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-05-01', 1, 400000, 400000, 386700, 0, 8000000),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-06-01', 1, 386700, 23200, 528400, 0, 8000000),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-07-01', 1, 528400, 528400, 610400, 0, 8000000),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-08-01', 1, 610400, 610400, 169800, 0, 8000000),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-09-01', 1, 169800, 169800, 226000, 0, 8000000),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', '\x2328a84eb9919c8e8839fe26862d42772a68f45ce9375d7a7faa023b2e46b8c3', '2005-04-01', 1, NULL, 5389800, 502000, 0, 30000000),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', '\x2328a84eb9919c8e8839fe26862d42772a68f45ce9375d7a7faa023b2e46b8c3', '2005-05-01', 1, 502000, 502000, 1596800, 0, 30000000),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', '\x2328a84eb9919c8e8839fe26862d42772a68f45ce9375d7a7faa023b2e46b8c3', '2005-06-01', 1, 1596800, 1596800, 2499300, 0, 30000000),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', '\x2328a84eb9919c8e8839fe26862d42772a68f45ce9375d7a7faa023b2e46b8c3', '2005-07-01', 1, 2499300, 2499300, 2654100, 0, 30000000),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', '\x2328a84eb9919c8e8839fe26862d42772a68f45ce9375d7a7faa023b2e46b8c3', '2005-08-01', 1, 2654100, 323800, 3594000, 0, 30000000),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', '\x2328a84eb9919c8e8839fe26862d42772a68f45ce9375d7a7faa023b2e46b8c3', '2005-09-01', 1, 3594000, 521100, 3647500, 0, 30000000),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-04-01', 1, NULL, 3898000, 794900, 0, 20000000),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-05-01', 1, 794900, 12700, 826800, 30, 20000000),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-06-01', 1, 826800, 0, 1270000, 30, 20000000),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-07-01', 1, 1270000, 1270000, 1739500, 0, 20000000),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-08-01', 1, 1739500, 1739500, 488600, 0, 20000000),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-09-01', 1, 488600, 488600, 1755800, 0, 20000000),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-04-01', 1, NULL, 331600, 7829800, 0, 50000000),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-05-01', 1, 7829800, 1252700, 8892500, 0, 50000000),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-06-01', 1, 8892500, 8800, 9016900, 60, 50000000),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-07-01', 1, 9016900, 171300, 8978200, 60, 50000000),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-08-01', 1, 8978200, 152600, 8957900, 60, 50000000),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-09-01', 1, 8957900, 26800, 9065000, 60, 50000000),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', '\x7ae22f44185c3c16a6018d3cf385bddcbcc37988b7314739949767cb9ba69461', '2005-04-01', 1, NULL, 842100, 5172400, 0, 50000000),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', '\x7ae22f44185c3c16a6018d3cf385bddcbcc37988b7314739949767cb9ba69461', '2005-05-01', 1, 5172400, 434400, 9682600, 0, 50000000),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', '\x7ae22f44185c3c16a6018d3cf385bddcbcc37988b7314739949767cb9ba69461', '2005-06-01', 1, 9682600, 1500800, 11639100, 0, 50000000),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', '\x7ae22f44185c3c16a6018d3cf385bddcbcc37988b7314739949767cb9ba69461', '2005-07-01', 1, 11639100, 11639100, 4918900, 0, 50000000),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', '\x7ae22f44185c3c16a6018d3cf385bddcbcc37988b7314739949767cb9ba69461', '2005-08-01', 1, 4918900, 4918900, 0, 0, 50000000),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', '\x7ae22f44185c3c16a6018d3cf385bddcbcc37988b7314739949767cb9ba69461', '2005-09-01', 1, 0, 0, 0, 60, 50000000),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-04-01', 2, NULL, 219000, 2133700, 0, 17528300),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-05-01', 2, 2133700, 2100, 2163500, 60, 17528300),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-06-01', 2, 2163500, 192500, 2117700, 0, 17528300),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-07-01', 2, 2117700, 421400, 1731200, 30, 17528300),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-08-01', 2, 1731200, 10113200, 1808400, 0, 17528300),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-09-01', 2, 1808400, 222400, 18785900, 60, 17528300),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-04-01', 2, NULL, 170000, 0, 0, 19121900),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-05-01', 2, 0, 0, 0, 0, 19121900),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-06-01', 2, 0, 0, 0, 0, 19121900),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-07-01', 2, 0, 0, 0, 90, 19121900),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-08-01', 2, 0, 9004000, 0, 0, 19121900),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-09-01', 2, 0, 0, 12979100, 30, 19121900),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-04-01', 2, NULL, 2114600, 10017200, 0, 13013200),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-05-01', 2, 10017200, 971600, 10681000, 0, 13013200),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-06-01', 2, 10681000, 1847800, 9989400, 0, 13013200),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-07-01', 2, 9989400, 948900, 11487700, 0, 13013200),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-08-01', 2, 11487700, 5399000, 11230700, 0, 13013200),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', '\xe1f257031bd473aa998e184ec0d1cbaa39c59b7b268168d7a4d8013ebd54fa44', '2005-09-01', 2, 11230700, 1078100, 16226900, 90, 13013200),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-04-01', 2, NULL, 6100, 559200, 60, 8916100),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-05-01', 2, 559200, 4400, 563100, 60, 8916100),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-06-01', 2, 563100, 11200, 2055300, 30, 8916100),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-07-01', 2, 2055300, 18400, 4009400, 90, 8916100),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-08-01', 2, 4009400, 8224700, 5040800, 30, 8916100),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-09-01', 2, 5040800, 25200, 15021500, 0, 8916100),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-04-01', 2, NULL, 2031700, 409600, 0, 15058100),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-05-01', 2, 409600, 409600, 182300, 0, 15058100),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-06-01', 2, 182300, 182300, 535500, 0, 15058100),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-07-01', 2, 535500, 535500, 0, 120, 15058100),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-08-01', 2, 0, 2145700, 0, 0, 15058100),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x9bf82e50938364b07d5770c9a51215eba676dfe89929654101bac56516b80e21', '2005-09-01', 2, 0, 0, 6398800, 0, 15058100),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-04-01', 2, NULL, 35300, 2205200, 60, 3095000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-05-01', 2, 2205200, 33000, 2204700, 60, 3095000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-06-01', 2, 2204700, 8800, 2228800, 60, 3095000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-07-01', 2, 2228800, 338700, 2040700, 30, 3095000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-08-01', 2, 2040700, 1918900, 1961300, 0, 3095000),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x56e62127b31a853841490fb3f82fbb89823d197921e857c9dcf05680084dc520', '2005-09-01', 2, 1961300, 347100, 15963400, 60, 3095000),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-04-01', 2, NULL, 1321500, 0, 0, 8966700),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-05-01', 2, 0, 0, 0, 0, 8966700),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-06-01', 2, 0, 0, 0, 0, 8966700),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-07-01', 2, 0, 0, 0, 60, 8966700),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-08-01', 2, 0, 19847900, 0, 0, 8966700),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-09-01', 2, 0, 0, 4324300, 90, 8966700),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-04-01', 2, NULL, 4476400, 3830700, 0, 6512300),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-05-01', 2, 3830700, 3830700, 2645900, 0, 6512300),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-06-01', 2, 2645900, 2645900, 3300700, 0, 6512300),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-07-01', 2, 3300700, 3300700, 1102800, 60, 6512300),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-08-01', 2, 1102800, 7858200, 4172700, 0, 6512300),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', '\x07eacaf661eb03f12f778ab8a3e6a353d9112e7a843e3b3be4076e24399bf4ff', '2005-09-01', 2, 4172700, 4172700, 9478600, 90, 6512300),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-04-01', 2, NULL, 323300, 25000, 0, 19166900),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-05-01', 2, 25000, 25000, 109400, 0, 19166900),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-06-01', 2, 109400, 8700, 137200, 0, 19166900),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-07-01', 2, 137200, 15200, 285900, 120, 19166900),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-08-01', 2, 285900, 1590400, 444000, 0, 19166900),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-09-01', 2, 444000, 36400, 1703900, 120, 19166900),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-04-01', 2, NULL, 7653100, 3397300, 0, 12205400),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-05-01', 2, 3397300, 3397300, 1777100, 0, 12205400),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-06-01', 2, 1777100, 1777100, 3045500, 0, 12205400),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-07-01', 2, 3045500, 3045500, 2269800, 90, 12205400),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-08-01', 2, 2269800, 8235100, 4156100, 0, 12205400),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-09-01', 2, 4156100, 4156100, 11209000, 120, 12205400),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-04-01', 2, NULL, 300, 21500, 60, 17516800),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-05-01', 2, 21500, 0, 21800, 60, 17516800),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-06-01', 2, 21800, 100, 22000, 60, 17516800),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-07-01', 2, 22000, 300, 22000, 60, 17516800),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-08-01', 2, 22000, 1027700, 22200, 60, 17516800),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-09-01', 2, 22200, 100, 11054500, 0, 17516800),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-04-01', 2, NULL, 720800, 15135700, 0, 4405200),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-05-01', 2, 15135700, 1907000, 15812600, 0, 4405200),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-06-01', 2, 15812600, 1091000, 16061600, 0, 4405200),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-07-01', 2, 16061600, 2216500, 14681600, 0, 4405200),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-08-01', 2, 14681600, 9318200, 14778400, 0, 4405200),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-09-01', 2, 14778400, 1004900, 12103000, 30, 4405200),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-04-01', 2, NULL, 8000, 400000, 60, 12428200),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-05-01', 2, 400000, 400000, 386700, 0, 12428200),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-06-01', 2, 386700, 23200, 528400, 0, 12428200),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-07-01', 2, 528400, 528400, 610400, 0, 12428200),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-08-01', 2, 610400, 7076200, 169800, 0, 12428200),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-09-01', 2, 169800, 169800, 2453500, 60, 12428200),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-04-01', 2, NULL, 4472100, 713300, 0, 15201600),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-05-01', 2, 713300, 713300, 146400, 0, 15201600),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-06-01', 2, 146400, 146400, 970300, 0, 15201600),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-07-01', 2, 970300, 970300, 1011900, 30, 15201600),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-08-01', 2, 1011900, 13020000, 5900, 0, 15201600),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-09-01', 2, 5900, 5900, 15581000, 120, 15201600),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-04-01', 2, NULL, 69500, 0, 0, 5720100),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-05-01', 2, 0, 0, 0, 0, 5720100),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-06-01', 2, 0, 0, 64200, 30, 5720100),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-07-01', 2, 64200, 700, 64400, 0, 5720100),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-08-01', 2, 64400, 1545400, 248700, 30, 5720100),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\x15e246add8dcd3ddf3182317b9b7ca3310fda5db327446482007bb717683487a', '2005-09-01', 2, 248700, 2900, 12941800, 90, 5720100),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-04-01', 2, NULL, 112900, 8704900, 60, 17858200),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-05-01', 2, 8704900, 8704900, 2488200, 0, 17858200),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-06-01', 2, 2488200, 2488200, 3184300, 0, 17858200),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-07-01', 2, 3184300, 3184300, 510900, 30, 17858200),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-08-01', 2, 510900, 15150500, 1376800, 0, 17858200),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-09-01', 2, 1376800, 1376800, 16964000, 120, 17858200),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x74c66b63d46942b3c48e24342ea6a93ff9d196349e29f204fe193156bcae28df', '2004-05-01', 3, 580000, 580000, 2900000, 0, 0),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x74c66b63d46942b3c48e24342ea6a93ff9d196349e29f204fe193156bcae28df', '2004-06-01', 3, 580000, 580000, 2320000, 0, 0),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x74c66b63d46942b3c48e24342ea6a93ff9d196349e29f204fe193156bcae28df', '2004-07-01', 3, 580000, 580000, 1740000, 0, 0),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x74c66b63d46942b3c48e24342ea6a93ff9d196349e29f204fe193156bcae28df', '2004-08-01', 3, 580000, 580000, 1160000, 0, 0),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x74c66b63d46942b3c48e24342ea6a93ff9d196349e29f204fe193156bcae28df', '2004-09-01', 3, 580000, 580000, 580000, 0, 0),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', '\x74c66b63d46942b3c48e24342ea6a93ff9d196349e29f204fe193156bcae28df', '2004-10-01', 3, 580000, 580000, 0, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2004-09-01', 3, 600000, 600000, 6600000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2004-10-01', 3, 600000, 600000, 6000000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2004-11-01', 3, 600000, 600000, 5400000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2004-12-01', 3, 600000, 600000, 4800000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2005-01-01', 3, 600000, 600000, 4200000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2005-02-01', 3, 600000, 600000, 3600000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2005-03-01', 3, 600000, 600000, 3000000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2005-04-01', 3, 600000, 600000, 2400000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2005-05-01', 3, 600000, 600000, 1800000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2005-06-01', 3, 600000, 600000, 1200000, 0, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2005-07-01', 3, 600000, 0, 1200000, 30, 0),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', '\xcb8e6e2478a90a4c59586b879f7fac75a09c10aa896fd52a63f39ca61b1eb7aa', '2005-08-01', 3, 1200000, 1200000, 0, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2003-08-01', 3, 290000, 290000, 3190000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2003-09-01', 3, 290000, 290000, 2900000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2003-10-01', 3, 290000, 290000, 2610000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2003-11-01', 3, 290000, 290000, 2320000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2003-12-01', 3, 290000, 290000, 2030000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2004-01-01', 3, 290000, 290000, 1740000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2004-02-01', 3, 290000, 290000, 1450000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2004-03-01', 3, 290000, 290000, 1160000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2004-04-01', 3, 290000, 290000, 870000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2004-05-01', 3, 290000, 290000, 580000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2004-06-01', 3, 290000, 290000, 290000, 0, 0),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', '\x23dcd9e6533574aad7d61bb35b89b41c7f247a2670f707c68afc51f9f1fb0c95', '2004-07-01', 3, 290000, 290000, 0, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2003-06-01', 3, 500000, 500000, 17500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2003-07-01', 3, 500000, 500000, 17000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2003-08-01', 3, 500000, 500000, 16500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2003-09-01', 3, 500000, 500000, 16000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2003-10-01', 3, 500000, 500000, 15500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2003-11-01', 3, 500000, 500000, 15000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2003-12-01', 3, 500000, 500000, 14500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-01-01', 3, 500000, 500000, 14000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-02-01', 3, 500000, 500000, 13500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-03-01', 3, 500000, 500000, 13000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-04-01', 3, 500000, 500000, 12500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-05-01', 3, 500000, 500000, 12000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-06-01', 3, 500000, 500000, 11500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-07-01', 3, 500000, 500000, 11000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-08-01', 3, 500000, 500000, 10500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-09-01', 3, 500000, 500000, 10000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-10-01', 3, 500000, 500000, 9500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-11-01', 3, 500000, 500000, 9000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2004-12-01', 3, 500000, 500000, 8500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2005-01-01', 3, 500000, 500000, 8000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2005-02-01', 3, 500000, 500000, 7500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2005-03-01', 3, 500000, 500000, 7000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2005-04-01', 3, 500000, 500000, 6500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2005-05-01', 3, 500000, 500000, 6000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2005-06-01', 3, 500000, 500000, 5500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2005-07-01', 3, 500000, 500000, 5000000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2005-08-01', 3, 500000, 500000, 4500000, 0, 0),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\xb662ab2867a89cc76dbb6cf5e2441c18d01300895917e60bd7bea28086f5d589', '2005-09-01', 3, 500000, 0, 4500000, 30, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2003-04-01', 3, 490000, 490000, 11270000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2003-05-01', 3, 490000, 490000, 10780000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2003-06-01', 3, 490000, 490000, 10290000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2003-07-01', 3, 490000, 490000, 9800000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2003-08-01', 3, 490000, 490000, 9310000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2003-09-01', 3, 490000, 490000, 8820000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2003-10-01', 3, 490000, 490000, 8330000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2003-11-01', 3, 490000, 0, 8330000, 30, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2003-12-01', 3, 980000, 490000, 7840000, 30, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-01-01', 3, 980000, 490000, 7350000, 30, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-02-01', 3, 980000, 980000, 6370000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-03-01', 3, 490000, 490000, 5880000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-04-01', 3, 490000, 490000, 5390000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-05-01', 3, 490000, 490000, 4900000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-06-01', 3, 490000, 490000, 4410000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-07-01', 3, 490000, 490000, 3920000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-08-01', 3, 490000, 490000, 3430000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-09-01', 3, 490000, 490000, 2940000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-10-01', 3, 490000, 490000, 2450000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-11-01', 3, 490000, 490000, 1960000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2004-12-01', 3, 490000, 490000, 1470000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2005-01-01', 3, 490000, 490000, 980000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2005-02-01', 3, 490000, 490000, 490000, 0, 0),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\xcf28d6615e7e2a946d1de7ec96c8c04672eec0bc6a7ac8203f40f646f6bca633', '2005-03-01', 3, 490000, 490000, 0, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2004-09-01', 3, 320000, 320000, 3520000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2004-10-01', 3, 320000, 320000, 3200000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2004-11-01', 3, 320000, 320000, 2880000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2004-12-01', 3, 320000, 320000, 2560000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2005-01-01', 3, 320000, 320000, 2240000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2005-02-01', 3, 320000, 320000, 1920000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2005-03-01', 3, 320000, 320000, 1600000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2005-04-01', 3, 320000, 320000, 1280000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2005-05-01', 3, 320000, 320000, 960000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2005-06-01', 3, 320000, 320000, 640000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2005-07-01', 3, 320000, 320000, 320000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\xa16b8b6e6179d464631a1681df2b2fbd0e6e3b07a6dff6be9c4f66274433431d', '2005-08-01', 3, 320000, 320000, 0, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x551cb5ab12fd8e0c65cb8c1b11f859345f33c96eb1b1d63ac11dd245a851df1f', '2004-08-01', 3, 290000, 290000, 1450000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x551cb5ab12fd8e0c65cb8c1b11f859345f33c96eb1b1d63ac11dd245a851df1f', '2004-09-01', 3, 290000, 290000, 1160000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x551cb5ab12fd8e0c65cb8c1b11f859345f33c96eb1b1d63ac11dd245a851df1f', '2004-10-01', 3, 290000, 290000, 870000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x551cb5ab12fd8e0c65cb8c1b11f859345f33c96eb1b1d63ac11dd245a851df1f', '2004-11-01', 3, 290000, 290000, 580000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x551cb5ab12fd8e0c65cb8c1b11f859345f33c96eb1b1d63ac11dd245a851df1f', '2004-12-01', 3, 290000, 290000, 290000, 0, 0),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x551cb5ab12fd8e0c65cb8c1b11f859345f33c96eb1b1d63ac11dd245a851df1f', '2005-01-01', 3, 290000, 290000, 0, 0, 0),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\x11d8d91c93ddcb7966769ed8be9f519b53d8324518039294ad0bfab8c328de9e', '2005-03-01', 3, 550000, 550000, 2750000, 0, 0),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\x11d8d91c93ddcb7966769ed8be9f519b53d8324518039294ad0bfab8c328de9e', '2005-04-01', 3, 550000, 550000, 2200000, 0, 0),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\x11d8d91c93ddcb7966769ed8be9f519b53d8324518039294ad0bfab8c328de9e', '2005-05-01', 3, 550000, 550000, 1650000, 0, 0),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\x11d8d91c93ddcb7966769ed8be9f519b53d8324518039294ad0bfab8c328de9e', '2005-06-01', 3, 550000, 550000, 1100000, 0, 0);
INSERT INTO credit.repayment_record VALUES
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\x11d8d91c93ddcb7966769ed8be9f519b53d8324518039294ad0bfab8c328de9e', '2005-07-01', 3, 550000, 550000, 550000, 0, 0),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', '\x11d8d91c93ddcb7966769ed8be9f519b53d8324518039294ad0bfab8c328de9e', '2005-08-01', 3, 550000, 550000, 0, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2003-11-01', 3, 260000, 260000, 5980000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2003-12-01', 3, 260000, 260000, 5720000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-01-01', 3, 260000, 260000, 5460000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-02-01', 3, 260000, 260000, 5200000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-03-01', 3, 260000, 260000, 4940000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-04-01', 3, 260000, 260000, 4680000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-05-01', 3, 260000, 260000, 4420000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-06-01', 3, 260000, 260000, 4160000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-07-01', 3, 260000, 260000, 3900000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-08-01', 3, 260000, 260000, 3640000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-09-01', 3, 260000, 260000, 3380000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-10-01', 3, 260000, 260000, 3120000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-11-01', 3, 260000, 260000, 2860000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2004-12-01', 3, 260000, 260000, 2600000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2005-01-01', 3, 260000, 260000, 2340000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2005-02-01', 3, 260000, 260000, 2080000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2005-03-01', 3, 260000, 260000, 1820000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2005-04-01', 3, 260000, 260000, 1560000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2005-05-01', 3, 260000, 0, 1560000, 30, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2005-06-01', 3, 520000, 520000, 1040000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2005-07-01', 3, 260000, 260000, 780000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2005-08-01', 3, 260000, 260000, 520000, 0, 0),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\xf3203984c6ac1349d75438d648bc2437e617bdbcc75d0956e94d5d71db7358b9', '2005-09-01', 3, 260000, 260000, 260000, 0, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf8ac41292f5b08cf96499ac38ce2757e49f03a6245d661ff76587af094f2d2d6', '2005-01-01', 3, 510000, 510000, 2550000, 0, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf8ac41292f5b08cf96499ac38ce2757e49f03a6245d661ff76587af094f2d2d6', '2005-02-01', 3, 510000, 510000, 2040000, 0, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf8ac41292f5b08cf96499ac38ce2757e49f03a6245d661ff76587af094f2d2d6', '2005-03-01', 3, 510000, 510000, 1530000, 0, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf8ac41292f5b08cf96499ac38ce2757e49f03a6245d661ff76587af094f2d2d6', '2005-04-01', 3, 510000, 510000, 1020000, 0, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf8ac41292f5b08cf96499ac38ce2757e49f03a6245d661ff76587af094f2d2d6', '2005-05-01', 3, 510000, 510000, 510000, 0, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xf8ac41292f5b08cf96499ac38ce2757e49f03a6245d661ff76587af094f2d2d6', '2005-06-01', 3, 510000, 510000, 0, 0, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xfc5dd84feb641f42853c6ff5ef01c65739e635222e569fb152d810004f4b53a4', '2005-06-01', 3, 510000, 0, 12240000, 30, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xfc5dd84feb641f42853c6ff5ef01c65739e635222e569fb152d810004f4b53a4', '2005-07-01', 3, 1020000, 510000, 11730000, 30, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xfc5dd84feb641f42853c6ff5ef01c65739e635222e569fb152d810004f4b53a4', '2005-08-01', 3, 1020000, 0, 11730000, 60, 0),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', '\xfc5dd84feb641f42853c6ff5ef01c65739e635222e569fb152d810004f4b53a4', '2005-09-01', 3, 1530000, 0, 11730000, 90, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2002-09-01', 3, 150000, 150000, 1650000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2002-10-01', 3, 150000, 150000, 1500000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2002-11-01', 3, 150000, 150000, 1350000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2002-12-01', 3, 150000, 150000, 1200000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2003-01-01', 3, 150000, 150000, 1050000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2003-02-01', 3, 150000, 150000, 900000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2003-03-01', 3, 150000, 150000, 750000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2003-04-01', 3, 150000, 150000, 600000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2003-05-01', 3, 150000, 150000, 450000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2003-06-01', 3, 150000, 150000, 300000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2003-07-01', 3, 150000, 150000, 150000, 0, 0),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', '\xe14300f6d34a784e389ceae33d60bc864e03ba5808b9c14fdc4f7159b10449dc', '2003-08-01', 3, 150000, 150000, 0, 0, 0),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x5a10ccbb8cd7555b1dd4729dddeee8fcfb6f88322f081e73aada047407868fea', '2004-09-01', 3, 490000, 490000, 2450000, 0, 0),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x5a10ccbb8cd7555b1dd4729dddeee8fcfb6f88322f081e73aada047407868fea', '2004-10-01', 3, 490000, 490000, 1960000, 0, 0),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x5a10ccbb8cd7555b1dd4729dddeee8fcfb6f88322f081e73aada047407868fea', '2004-11-01', 3, 490000, 490000, 1470000, 0, 0),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x5a10ccbb8cd7555b1dd4729dddeee8fcfb6f88322f081e73aada047407868fea', '2004-12-01', 3, 490000, 490000, 980000, 0, 0),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x5a10ccbb8cd7555b1dd4729dddeee8fcfb6f88322f081e73aada047407868fea', '2005-01-01', 3, 490000, 490000, 490000, 0, 0),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x5a10ccbb8cd7555b1dd4729dddeee8fcfb6f88322f081e73aada047407868fea', '2005-02-01', 3, 490000, 490000, 0, 0, 0),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x80b7e683ed5a3f079fbf3f03580deac3d3e38e0f9fb52a9a58b11bd167c3b211', '2005-08-01', 3, 570000, 570000, 13110000, 0, 0),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', '\x80b7e683ed5a3f079fbf3f03580deac3d3e38e0f9fb52a9a58b11bd167c3b211', '2005-09-01', 3, 570000, 570000, 12540000, 0, 0),
	('\xae198a9d3a9252a131750eadc1d207310732130adad6bb483bcc11d0f94715e6', '\x4ba02dbd8457a987193fb9fb12a9e5f34fde68965f4863160cae52a6e9566e59', '2005-05-01', 3, 140000, 140000, 4900000, 0, 0),
	('\xae198a9d3a9252a131750eadc1d207310732130adad6bb483bcc11d0f94715e6', '\x4ba02dbd8457a987193fb9fb12a9e5f34fde68965f4863160cae52a6e9566e59', '2005-06-01', 3, 140000, 140000, 4760000, 0, 0),
	('\xae198a9d3a9252a131750eadc1d207310732130adad6bb483bcc11d0f94715e6', '\x4ba02dbd8457a987193fb9fb12a9e5f34fde68965f4863160cae52a6e9566e59', '2005-07-01', 3, 140000, 140000, 4620000, 0, 0),
	('\xae198a9d3a9252a131750eadc1d207310732130adad6bb483bcc11d0f94715e6', '\x4ba02dbd8457a987193fb9fb12a9e5f34fde68965f4863160cae52a6e9566e59', '2005-08-01', 3, 140000, 140000, 4480000, 0, 0),
	('\xae198a9d3a9252a131750eadc1d207310732130adad6bb483bcc11d0f94715e6', '\x4ba02dbd8457a987193fb9fb12a9e5f34fde68965f4863160cae52a6e9566e59', '2005-09-01', 3, 140000, 140000, 4340000, 0, 0),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x3119bfab26e11dda510338462739ce8b5e9ddf8f74145d1820fdfdfd09aca3d0', '2002-07-01', 3, 250000, 250000, 1250000, 0, 0),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x3119bfab26e11dda510338462739ce8b5e9ddf8f74145d1820fdfdfd09aca3d0', '2002-08-01', 3, 250000, 250000, 1000000, 0, 0),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x3119bfab26e11dda510338462739ce8b5e9ddf8f74145d1820fdfdfd09aca3d0', '2002-09-01', 3, 250000, 250000, 750000, 0, 0),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x3119bfab26e11dda510338462739ce8b5e9ddf8f74145d1820fdfdfd09aca3d0', '2002-10-01', 3, 250000, 250000, 500000, 0, 0),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x3119bfab26e11dda510338462739ce8b5e9ddf8f74145d1820fdfdfd09aca3d0', '2002-11-01', 3, 250000, 250000, 250000, 0, 0),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x3119bfab26e11dda510338462739ce8b5e9ddf8f74145d1820fdfdfd09aca3d0', '2002-12-01', 3, 250000, 250000, 0, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x1b6e53c6727c95e98ee75cac87e512002bc72b6ddb0272231299cb336fec4dff', '2005-02-01', 3, 500000, 500000, 17500000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x1b6e53c6727c95e98ee75cac87e512002bc72b6ddb0272231299cb336fec4dff', '2005-03-01', 3, 500000, 500000, 17000000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x1b6e53c6727c95e98ee75cac87e512002bc72b6ddb0272231299cb336fec4dff', '2005-04-01', 3, 500000, 500000, 16500000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x1b6e53c6727c95e98ee75cac87e512002bc72b6ddb0272231299cb336fec4dff', '2005-05-01', 3, 500000, 500000, 16000000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x1b6e53c6727c95e98ee75cac87e512002bc72b6ddb0272231299cb336fec4dff', '2005-06-01', 3, 500000, 500000, 15500000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x1b6e53c6727c95e98ee75cac87e512002bc72b6ddb0272231299cb336fec4dff', '2005-07-01', 3, 500000, 0, 15500000, 30, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x1b6e53c6727c95e98ee75cac87e512002bc72b6ddb0272231299cb336fec4dff', '2005-08-01', 3, 1000000, 0, 15500000, 60, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x1b6e53c6727c95e98ee75cac87e512002bc72b6ddb0272231299cb336fec4dff', '2005-09-01', 3, 1500000, 0, 15500000, 90, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-02-01', 3, 140000, 140000, 3220000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-03-01', 3, 140000, 140000, 3080000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-04-01', 3, 140000, 140000, 2940000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-05-01', 3, 140000, 140000, 2800000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-06-01', 3, 140000, 140000, 2660000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-07-01', 3, 140000, 140000, 2520000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-08-01', 3, 140000, 140000, 2380000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-09-01', 3, 140000, 140000, 2240000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-10-01', 3, 140000, 140000, 2100000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-11-01', 3, 140000, 140000, 1960000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2004-12-01', 3, 140000, 140000, 1820000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2005-01-01', 3, 140000, 140000, 1680000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2005-02-01', 3, 140000, 140000, 1540000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2005-03-01', 3, 140000, 140000, 1400000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2005-04-01', 3, 140000, 140000, 1260000, 0, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2005-05-01', 3, 140000, 0, 1260000, 30, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2005-06-01', 3, 280000, 140000, 1120000, 30, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2005-07-01', 3, 280000, 0, 1120000, 60, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2005-08-01', 3, 420000, 0, 1120000, 90, 0),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', '\x924ce57a536a57d8e7fe7029f70795772cde00d4b2adb89fcab67df03df7db6f', '2005-09-01', 3, 560000, 0, 1120000, 120, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-02-01', 3, 240000, 240000, 2640000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-03-01', 3, 240000, 240000, 2400000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-04-01', 3, 240000, 240000, 2160000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-05-01', 3, 240000, 240000, 1920000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-06-01', 3, 240000, 240000, 1680000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-07-01', 3, 240000, 240000, 1440000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-08-01', 3, 240000, 240000, 1200000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-09-01', 3, 240000, 240000, 960000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-10-01', 3, 240000, 240000, 720000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-11-01', 3, 240000, 240000, 480000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2003-12-01', 3, 240000, 240000, 240000, 0, 0),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\x183ca0ce7ffd081594c2860d08c2599759c04c80d2acfb93306a0749112dae84', '2004-01-01', 3, 240000, 240000, 0, 0, 0),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\x81eb7074d66b380c7c6e71a617e343e865139c46c4101dc94c96b73aed3bf80e', '2005-05-01', 3, 320000, 320000, 1600000, 0, 0),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\x81eb7074d66b380c7c6e71a617e343e865139c46c4101dc94c96b73aed3bf80e', '2005-06-01', 3, 320000, 320000, 1280000, 0, 0),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\x81eb7074d66b380c7c6e71a617e343e865139c46c4101dc94c96b73aed3bf80e', '2005-07-01', 3, 320000, 320000, 960000, 0, 0),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\x81eb7074d66b380c7c6e71a617e343e865139c46c4101dc94c96b73aed3bf80e', '2005-08-01', 3, 320000, 320000, 640000, 0, 0),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', '\x81eb7074d66b380c7c6e71a617e343e865139c46c4101dc94c96b73aed3bf80e', '2005-09-01', 3, 320000, 320000, 320000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2004-07-01', 3, 480000, 480000, 16800000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2004-08-01', 3, 480000, 480000, 16320000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2004-09-01', 3, 480000, 480000, 15840000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2004-10-01', 3, 480000, 480000, 15360000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2004-11-01', 3, 480000, 480000, 14880000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2004-12-01', 3, 480000, 480000, 14400000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2005-01-01', 3, 480000, 480000, 13920000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2005-02-01', 3, 480000, 480000, 13440000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2005-03-01', 3, 480000, 480000, 12960000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2005-04-01', 3, 480000, 480000, 12480000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2005-05-01', 3, 480000, 480000, 12000000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2005-06-01', 3, 480000, 480000, 11520000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2005-07-01', 3, 480000, 480000, 11040000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2005-08-01', 3, 480000, 480000, 10560000, 0, 0),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\xc1041b53d7f9e4306312141173d852c30df1f51706aff1511570b4e5251f8801', '2005-09-01', 3, 480000, 480000, 10080000, 0, 0),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\xca340f53be982135d2333e1a954bf0984c641b71072018d08eb958281da89650', '2003-12-01', 3, 550000, 550000, 2750000, 0, 0),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\xca340f53be982135d2333e1a954bf0984c641b71072018d08eb958281da89650', '2004-01-01', 3, 550000, 550000, 2200000, 0, 0),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\xca340f53be982135d2333e1a954bf0984c641b71072018d08eb958281da89650', '2004-02-01', 3, 550000, 550000, 1650000, 0, 0),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\xca340f53be982135d2333e1a954bf0984c641b71072018d08eb958281da89650', '2004-03-01', 3, 550000, 550000, 1100000, 0, 0),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\xca340f53be982135d2333e1a954bf0984c641b71072018d08eb958281da89650', '2004-04-01', 3, 550000, 550000, 550000, 0, 0),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\xca340f53be982135d2333e1a954bf0984c641b71072018d08eb958281da89650', '2004-05-01', 3, 550000, 550000, 0, 0, 0),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x42bdf7c9a8bf54b05c9fc93485df1df6749437167be44cc9556c7b724ec55aa0', '2003-09-01', 3, 500000, 500000, 2500000, 0, 0),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x42bdf7c9a8bf54b05c9fc93485df1df6749437167be44cc9556c7b724ec55aa0', '2003-10-01', 3, 500000, 0, 2500000, 30, 0),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x42bdf7c9a8bf54b05c9fc93485df1df6749437167be44cc9556c7b724ec55aa0', '2003-11-01', 3, 1000000, 1000000, 1500000, 0, 0),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x42bdf7c9a8bf54b05c9fc93485df1df6749437167be44cc9556c7b724ec55aa0', '2003-12-01', 3, 500000, 500000, 1000000, 0, 0),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x42bdf7c9a8bf54b05c9fc93485df1df6749437167be44cc9556c7b724ec55aa0', '2004-01-01', 3, 500000, 500000, 500000, 0, 0),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x42bdf7c9a8bf54b05c9fc93485df1df6749437167be44cc9556c7b724ec55aa0', '2004-02-01', 3, 500000, 500000, 0, 0, 0),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\x7044dac9f1e2c47d139861adade2ae19de52303e959ac6f0c483facb88d1bd00', '2002-11-01', 3, 410000, 410000, 2050000, 0, 0),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\x7044dac9f1e2c47d139861adade2ae19de52303e959ac6f0c483facb88d1bd00', '2002-12-01', 3, 410000, 410000, 1640000, 0, 0),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\x7044dac9f1e2c47d139861adade2ae19de52303e959ac6f0c483facb88d1bd00', '2003-01-01', 3, 410000, 410000, 1230000, 0, 0),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\x7044dac9f1e2c47d139861adade2ae19de52303e959ac6f0c483facb88d1bd00', '2003-02-01', 3, 410000, 410000, 820000, 0, 0),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\x7044dac9f1e2c47d139861adade2ae19de52303e959ac6f0c483facb88d1bd00', '2003-03-01', 3, 410000, 410000, 410000, 0, 0),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\x7044dac9f1e2c47d139861adade2ae19de52303e959ac6f0c483facb88d1bd00', '2003-04-01', 3, 410000, 410000, 0, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2002-10-01', 3, 140000, 140000, 3220000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2002-11-01', 3, 140000, 140000, 3080000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2002-12-01', 3, 140000, 140000, 2940000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-01-01', 3, 140000, 140000, 2800000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-02-01', 3, 140000, 140000, 2660000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-03-01', 3, 140000, 140000, 2520000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-04-01', 3, 140000, 140000, 2380000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-05-01', 3, 140000, 140000, 2240000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-06-01', 3, 140000, 140000, 2100000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-07-01', 3, 140000, 140000, 1960000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-08-01', 3, 140000, 0, 1960000, 30, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-09-01', 3, 280000, 280000, 1680000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-10-01', 3, 140000, 140000, 1540000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-11-01', 3, 140000, 140000, 1400000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2003-12-01', 3, 140000, 140000, 1260000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2004-01-01', 3, 140000, 140000, 1120000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2004-02-01', 3, 140000, 140000, 980000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2004-03-01', 3, 140000, 140000, 840000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2004-04-01', 3, 140000, 140000, 700000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2004-05-01', 3, 140000, 140000, 560000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2004-06-01', 3, 140000, 140000, 420000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2004-07-01', 3, 140000, 140000, 280000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2004-08-01', 3, 140000, 140000, 140000, 0, 0),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x04bf0972a5acb71ae65983129c978f863ae3e179475ecc6f9d6ea76555e11225', '2004-09-01', 3, 140000, 140000, 0, 0, 0),
	('\x82df99cd83c1859a25160eba8c6940884c0b1d2c0b6184a1f2e85ccbac6c95b3', '\x4870dda1964066c1d879411477d7fa5b3f1006fb31bb77abe11f84b1d92c7b9d', '2005-01-01', 3, 550000, 550000, 2750000, 0, 0),
	('\x82df99cd83c1859a25160eba8c6940884c0b1d2c0b6184a1f2e85ccbac6c95b3', '\x4870dda1964066c1d879411477d7fa5b3f1006fb31bb77abe11f84b1d92c7b9d', '2005-02-01', 3, 550000, 550000, 2200000, 0, 0),
	('\x82df99cd83c1859a25160eba8c6940884c0b1d2c0b6184a1f2e85ccbac6c95b3', '\x4870dda1964066c1d879411477d7fa5b3f1006fb31bb77abe11f84b1d92c7b9d', '2005-03-01', 3, 550000, 550000, 1650000, 0, 0),
	('\x82df99cd83c1859a25160eba8c6940884c0b1d2c0b6184a1f2e85ccbac6c95b3', '\x4870dda1964066c1d879411477d7fa5b3f1006fb31bb77abe11f84b1d92c7b9d', '2005-04-01', 3, 550000, 550000, 1100000, 0, 0),
	('\x82df99cd83c1859a25160eba8c6940884c0b1d2c0b6184a1f2e85ccbac6c95b3', '\x4870dda1964066c1d879411477d7fa5b3f1006fb31bb77abe11f84b1d92c7b9d', '2005-05-01', 3, 550000, 550000, 550000, 0, 0),
	('\x82df99cd83c1859a25160eba8c6940884c0b1d2c0b6184a1f2e85ccbac6c95b3', '\x4870dda1964066c1d879411477d7fa5b3f1006fb31bb77abe11f84b1d92c7b9d', '2005-06-01', 3, 550000, 550000, 0, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2002-12-01', 3, 570000, 570000, 19950000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-01-01', 3, 570000, 570000, 19380000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-02-01', 3, 570000, 570000, 18810000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-03-01', 3, 570000, 570000, 18240000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-04-01', 3, 570000, 570000, 17670000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-05-01', 3, 570000, 570000, 17100000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-06-01', 3, 570000, 570000, 16530000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-07-01', 3, 570000, 570000, 15960000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-08-01', 3, 570000, 570000, 15390000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-09-01', 3, 570000, 570000, 14820000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-10-01', 3, 570000, 570000, 14250000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-11-01', 3, 570000, 570000, 13680000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2003-12-01', 3, 570000, 570000, 13110000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-01-01', 3, 570000, 570000, 12540000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-02-01', 3, 570000, 570000, 11970000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-03-01', 3, 570000, 570000, 11400000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-04-01', 3, 570000, 0, 11400000, 30, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-05-01', 3, 1140000, 570000, 10830000, 30, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-06-01', 3, 1140000, 570000, 10260000, 30, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-07-01', 3, 1140000, 570000, 9690000, 30, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-08-01', 3, 1140000, 570000, 9120000, 30, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-09-01', 3, 1140000, 570000, 8550000, 30, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-10-01', 3, 1140000, 570000, 7980000, 30, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-11-01', 3, 1140000, 0, 7980000, 60, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2004-12-01', 3, 1710000, 1710000, 6270000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2005-01-01', 3, 570000, 570000, 5700000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2005-02-01', 3, 570000, 570000, 5130000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2005-03-01', 3, 570000, 570000, 4560000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2005-04-01', 3, 570000, 570000, 3990000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2005-05-01', 3, 570000, 570000, 3420000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2005-06-01', 3, 570000, 570000, 2850000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2005-07-01', 3, 570000, 570000, 2280000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2005-08-01', 3, 570000, 570000, 1710000, 0, 0),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xb7e73f986e1a0ce3a5b0525e7f475b0e4fc06c4b3040da8053298b3d77deb2e0', '2005-09-01', 3, 570000, 570000, 1140000, 0, 0),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', '2005-01-01', 3, 120000, 120000, 2760000, 0, 0),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', '2005-02-01', 3, 120000, 120000, 2640000, 0, 0),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', '2005-03-01', 3, 120000, 120000, 2520000, 0, 0),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', '2005-04-01', 3, 120000, 120000, 2400000, 0, 0),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', '2005-05-01', 3, 120000, 120000, 2280000, 0, 0),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', '2005-06-01', 3, 120000, 120000, 2160000, 0, 0),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', '2005-07-01', 3, 120000, 120000, 2040000, 0, 0),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', '2005-08-01', 3, 120000, 120000, 1920000, 0, 0),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\x885f5b04b98c78ef8696186b343b13e1202ae3de175ced9539825ea96b9c2c2a', '2005-09-01', 3, 120000, 120000, 1800000, 0, 0),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', '2005-01-01', 3, 120000, 120000, 1320000, 0, 0),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', '2005-02-01', 3, 120000, 120000, 1200000, 0, 0),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', '2005-03-01', 3, 120000, 120000, 1080000, 0, 0),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', '2005-04-01', 3, 120000, 120000, 960000, 0, 0),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', '2005-05-01', 3, 120000, 0, 960000, 30, 0),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', '2005-06-01', 3, 240000, 120000, 840000, 30, 0),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', '2005-07-01', 3, 240000, 240000, 600000, 0, 0),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', '2005-08-01', 3, 120000, 120000, 480000, 0, 0),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\x651e80fbd2f51037a55e268b6a73944cf8a6255081422214b4eb57049145d598', '2005-09-01', 3, 120000, 120000, 360000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2004-06-01', 3, 160000, 160000, 3680000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2004-07-01', 3, 160000, 160000, 3520000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2004-08-01', 3, 160000, 160000, 3360000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2004-09-01', 3, 160000, 160000, 3200000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2004-10-01', 3, 160000, 160000, 3040000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2004-11-01', 3, 160000, 160000, 2880000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2004-12-01', 3, 160000, 160000, 2720000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2005-01-01', 3, 160000, 160000, 2560000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2005-02-01', 3, 160000, 160000, 2400000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2005-03-01', 3, 160000, 160000, 2240000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2005-04-01', 3, 160000, 0, 2240000, 30, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2005-05-01', 3, 320000, 160000, 2080000, 30, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2005-06-01', 3, 320000, 160000, 1920000, 30, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2005-07-01', 3, 320000, 320000, 1600000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2005-08-01', 3, 160000, 160000, 1440000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x81e2f3999803a137fb1ce04e1bd3ded0612d4ec1034f88253e96674184e7261a', '2005-09-01', 3, 160000, 160000, 1280000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\xb2875f82cc04678fe4e88c77b24a836b9cce3852552d3a06e043f358b43be1dc', '2005-04-01', 3, 110000, 110000, 2530000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\xb2875f82cc04678fe4e88c77b24a836b9cce3852552d3a06e043f358b43be1dc', '2005-05-01', 3, 110000, 110000, 2420000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\xb2875f82cc04678fe4e88c77b24a836b9cce3852552d3a06e043f358b43be1dc', '2005-06-01', 3, 110000, 110000, 2310000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\xb2875f82cc04678fe4e88c77b24a836b9cce3852552d3a06e043f358b43be1dc', '2005-07-01', 3, 110000, 110000, 2200000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\xb2875f82cc04678fe4e88c77b24a836b9cce3852552d3a06e043f358b43be1dc', '2005-08-01', 3, 110000, 110000, 2090000, 0, 0),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\xb2875f82cc04678fe4e88c77b24a836b9cce3852552d3a06e043f358b43be1dc', '2005-09-01', 3, 110000, 110000, 1980000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2002-10-01', 3, 330000, 330000, 11550000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2002-11-01', 3, 330000, 330000, 11220000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2002-12-01', 3, 330000, 330000, 10890000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-01-01', 3, 330000, 0, 10890000, 30, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-02-01', 3, 660000, 330000, 10560000, 30, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-03-01', 3, 660000, 0, 10560000, 60, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-04-01', 3, 990000, 0, 10560000, 90, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-05-01', 3, 1320000, 0, 10560000, 120, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-06-01', 3, 1650000, 330000, 10230000, 120, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-07-01', 3, 1650000, 330000, 9900000, 120, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-08-01', 3, 1650000, 330000, 9570000, 120, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-09-01', 3, 1650000, 0, 9570000, 150, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-10-01', 3, 1980000, 1980000, 7590000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-11-01', 3, 330000, 330000, 7260000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2003-12-01', 3, 330000, 330000, 6930000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-01-01', 3, 330000, 330000, 6600000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-02-01', 3, 330000, 330000, 6270000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-03-01', 3, 330000, 330000, 5940000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-04-01', 3, 330000, 330000, 5610000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-05-01', 3, 330000, 330000, 5280000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-06-01', 3, 330000, 330000, 4950000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-07-01', 3, 330000, 330000, 4620000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-08-01', 3, 330000, 330000, 4290000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-09-01', 3, 330000, 330000, 3960000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-10-01', 3, 330000, 330000, 3630000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-11-01', 3, 330000, 330000, 3300000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2004-12-01', 3, 330000, 330000, 2970000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2005-01-01', 3, 330000, 330000, 2640000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2005-02-01', 3, 330000, 330000, 2310000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2005-03-01', 3, 330000, 330000, 1980000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2005-04-01', 3, 330000, 330000, 1650000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2005-05-01', 3, 330000, 330000, 1320000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2005-06-01', 3, 330000, 330000, 990000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2005-07-01', 3, 330000, 330000, 660000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2005-08-01', 3, 330000, 330000, 330000, 0, 0),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xafdad3453f960e8e680dc62f5cc8a86b576ac79ba135ad546aace6bdfc0c56b2', '2005-09-01', 3, 330000, 330000, 0, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2004-10-01', 3, 220000, 220000, 2420000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2004-11-01', 3, 220000, 220000, 2200000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2004-12-01', 3, 220000, 220000, 1980000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2005-01-01', 3, 220000, 220000, 1760000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2005-02-01', 3, 220000, 220000, 1540000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2005-03-01', 3, 220000, 220000, 1320000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2005-04-01', 3, 220000, 220000, 1100000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2005-05-01', 3, 220000, 220000, 880000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2005-06-01', 3, 220000, 220000, 660000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2005-07-01', 3, 220000, 220000, 440000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2005-08-01', 3, 220000, 220000, 220000, 0, 0),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x89c2118811243357d19f6de101fcd0b17510a677c247cab144132864b4a0bc7f', '2005-09-01', 3, 220000, 220000, 0, 0, 0),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-04-01', 4, NULL, 219000, 2133700, 0, 19652200),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-05-01', 4, 2133700, 2100, 2163500, 60, 19652200),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-06-01', 4, 2163500, 192500, 2117700, 0, 19652200),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-07-01', 4, 2117700, 421400, 1731200, 0, 19652200),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-08-01', 4, 1731200, 2678700, 1808400, 0, 19652200),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-09-01', 4, 1808400, 222400, 3777900, 30, 19652200),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-04-01', 4, NULL, 170000, 0, 0, 2683800),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-05-01', 4, 0, 0, 0, 0, 2683800),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-06-01', 4, 0, 0, 0, 0, 2683800),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-07-01', 4, 0, 0, 0, 30, 2683800),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-08-01', 4, 0, 1378200, 0, 0, 2683800),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-09-01', 4, 0, 0, 15747700, 0, 2683800),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-04-01', 4, NULL, 7252600, 1177100, 0, 4254600),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-05-01', 4, 1177100, 1177100, 602600, 0, 4254600),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-06-01', 4, 602600, 85500, 1883700, 0, 4254600),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-07-01', 4, 1883700, 305100, 2353900, 0, 4254600),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-08-01', 4, 2353900, 11550700, 3574600, 0, 4254600),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', '\x7d45299be26bdb25acf9413a0d7c783762b6b9e9906a1647b54bf9ddca428a7c', '2005-09-01', 4, 3574600, 493200, 5472600, 0, 4254600),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-04-01', 4, NULL, 331600, 7829800, 0, 12683400),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-05-01', 4, 7829800, 1252700, 8892500, 0, 12683400),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-06-01', 4, 8892500, 8800, 9016900, 60, 12683400),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-07-01', 4, 9016900, 171300, 8978200, 60, 12683400),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-08-01', 4, 8978200, 12593200, 8957900, 60, 12683400),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-09-01', 4, 8957900, 26800, 12215600, 0, 12683400),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-04-01', 4, NULL, 2774700, 13967200, 0, 18250300),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-05-01', 4, 13967200, 41900, 14134100, 60, 18250300),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-06-01', 4, 14134100, 212000, 14130900, 60, 18250300),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-07-01', 4, 14130900, 2543500, 12915100, 30, 18250300),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-08-01', 4, 12915100, 2385700, 13095700, 60, 18250300),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-09-01', 4, 13095700, 117800, 16853600, 90, 18250300),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-04-01', 4, NULL, 306200, 2324200, 0, 18141800),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-05-01', 4, 2324200, 6900, 2352000, 60, 18141800),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-06-01', 4, 2352000, 143400, 3232900, 0, 18141800),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-07-01', 4, 3232900, 197200, 3700100, 120, 18141800),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-08-01', 4, 3700100, 12546700, 3546700, 0, 18141800),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', '\x2d7be8f395e145d71055fd77e6e5026a83eb8621f228eb42c6789306b28f30c2', '2005-09-01', 4, 3546700, 677400, 6940400, 30, 18141800),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-04-01', 4, NULL, 95800, 655900, 0, 5115600),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-05-01', 4, 655900, 91100, 765700, 0, 5115600),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-06-01', 4, 765700, 44400, 810300, 0, 5115600),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-07-01', 4, 810300, 103700, 871000, 0, 5115600),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-08-01', 4, 871000, 19878900, 769400, 0, 5115600),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-09-01', 4, 769400, 96100, 16075400, 120, 5115600),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-04-01', 4, NULL, 1321500, 0, 0, 708900),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-05-01', 4, 0, 0, 0, 0, 708900),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-06-01', 4, 0, 0, 0, 0, 708900),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-07-01', 4, 0, 0, 0, 0, 708900),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-08-01', 4, 0, 14238900, 0, 0, 708900),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', '\x6af08f94f84de3027be43c1c327e9fa6d12198e4f24ce4510eb70ab48aa7d2fb', '2005-09-01', 4, 0, 0, 18089700, 30, 708900),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-04-01', 4, NULL, 3898000, 794900, 0, 8641900),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-05-01', 4, 794900, 12700, 826800, 30, 8641900),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-06-01', 4, 826800, 0, 1270000, 30, 8641900),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-07-01', 4, 1270000, 1270000, 1739500, 90, 8641900),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-08-01', 4, 1739500, 13177900, 488600, 0, 8641900),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', '\xf17c9dde62723b95f62cee631cc8843498f2ba7028491a89793e28a4d9a471f9', '2005-09-01', 4, 488600, 488600, 14196800, 0, 8641900),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-04-01', 4, NULL, 20627700, 279800, 0, 3220200),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-05-01', 4, 279800, 279800, 0, 0, 3220200),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-06-01', 4, 0, 0, 0, 0, 3220200),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-07-01', 4, 0, 0, 0, 90, 3220200),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-08-01', 4, 0, 12429500, 0, 0, 3220200),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-09-01', 4, 0, 0, 9546300, 30, 3220200),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-04-01', 4, NULL, 4472100, 713300, 0, 9324300),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-05-01', 4, 713300, 713300, 146400, 0, 9324300),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-06-01', 4, 146400, 146400, 970300, 0, 9324300),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-07-01', 4, 970300, 970300, 1011900, 90, 9324300),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-08-01', 4, 1011900, 4378900, 5900, 0, 9324300),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', '\x1049485aacfd9f5a249916fe2bfe21abd7d2e9a60d6d7bf77b22fd1640aabdb2', '2005-09-01', 4, 5900, 5900, 9612800, 30, 9324300),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-04-01', 4, NULL, 151300, 1100200, 0, 13847900),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-05-01', 4, 1100200, 179300, 1268300, 0, 13847900),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-06-01', 4, 1268300, 187700, 1355600, 0, 13847900),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-07-01', 4, 1355600, 258900, 1590700, 90, 13847900),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-08-01', 4, 1590700, 5379500, 1814000, 0, 13847900),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-09-01', 4, 1814000, 335500, 605400, 0, 13847900),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-04-01', 4, NULL, 7755800, 4399900, 0, 2659800),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-05-01', 4, 4399900, 4399900, 4622400, 0, 2659800),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-06-01', 4, 4622400, 4622400, 2707900, 0, 2659800),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-07-01', 4, 2707900, 2707900, 3900800, 90, 2659800),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-08-01', 4, 3900800, 14067100, 3831000, 0, 2659800),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', '\x7ffddb61b3241ff1e1b2fe6415c34bbbf7675faf5d8461135d9aced64860c99d', '2005-09-01', 4, 3831000, 68900, 3965300, 0, 2659800),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-04-01', 4, NULL, 1068800, 10842500, 0, 5451300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-05-01', 4, 10842500, 1474500, 11940100, 0, 5451300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-06-01', 4, 11940100, 1253700, 13746200, 0, 5451300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-07-01', 4, 13746200, 2680500, 12709700, 90, 5451300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-08-01', 4, 12709700, 1843200, 12102500, 0, 5451300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-09-01', 4, 12102500, 968200, 668400, 30, 5451300),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-04-01', 4, NULL, 345300, 4047000, 0, 6612700),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-05-01', 4, 4047000, 372300, 4407800, 0, 6612700),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-06-01', 4, 4407800, 462800, 5523100, 0, 6612700),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-07-01', 4, 5523100, 1032800, 5929700, 60, 6612700),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-08-01', 4, 5929700, 16630600, 5778300, 0, 6612700),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', '\x414911a8351910e378eef81b2349d81391b1e08a7d69a3fbf4b3904f45c29ce6', '2005-09-01', 4, 5778300, 889800, 3894100, 90, 6612700),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-04-01', 4, NULL, 112900, 8704900, 60, 1631700),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-05-01', 4, 8704900, 8704900, 2488200, 0, 1631700),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-06-01', 4, 2488200, 2488200, 3184300, 0, 1631700),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-07-01', 4, 3184300, 3184300, 510900, 60, 1631700),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-08-01', 4, 510900, 10497300, 1376800, 0, 1631700),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-09-01', 4, 1376800, 1376800, 16627500, 0, 1631700),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-04-01', 5, NULL, 219000, 2133700, 0, 14587600),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-05-01', 5, 2133700, 2100, 2163500, 60, 14587600),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-06-01', 5, 2163500, 192500, 2117700, 0, 14587600),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-07-01', 5, 2117700, 421400, 1731200, 90, 14587600),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-08-01', 5, 1731200, 3154500, 1808400, 0, 14587600),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-09-01', 5, 1808400, 222400, 19010500, 60, 14587600),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-04-01', 5, NULL, 170000, 0, 0, 1489500),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-05-01', 5, 0, 0, 0, 0, 1489500),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-06-01', 5, 0, 0, 0, 0, 1489500),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-07-01', 5, 0, 0, 0, 60, 1489500),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-08-01', 5, 0, 14687800, 0, 0, 1489500),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', '\xcee9fb14e89bc6e69c2cadc61e2d86727c90063a1c27cd26af85bb6db183d9f7', '2005-09-01', 5, 0, 0, 2781500, 90, 1489500),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-04-01', 5, NULL, 2350300, 181900, 0, 13912600),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-05-01', 5, 181900, 181900, 26400, 0, 13912600),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-06-01', 5, 26400, 4300, 447500, 0, 13912600),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-07-01', 5, 447500, 55000, 843800, 30, 13912600),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-08-01', 5, 843800, 13588200, 925400, 0, 13912600),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-09-01', 5, 925400, 62000, 17886900, 0, 13912600),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-04-01', 5, NULL, 488700, 3161200, 0, 13546500),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-05-01', 5, 3161200, 493100, 3183200, 0, 13546500),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-06-01', 5, 3183200, 413800, 2827300, 0, 13546500),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-07-01', 5, 2827300, 412700, 2955200, 60, 13546500),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-08-01', 5, 2955200, 15292100, 2945600, 60, 13546500),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', '\xd4731c0b2edc3f8f13e4f4847e913967dbabd84039ba7f15b2b05e9759c3bcf9', '2005-09-01', 5, 2945600, 58900, 17366300, 30, 13546500),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-04-01', 5, NULL, 331600, 7829800, 0, 17229800),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-05-01', 5, 7829800, 1252700, 8892500, 0, 17229800),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-06-01', 5, 8892500, 8800, 9016900, 60, 17229800),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-07-01', 5, 9016900, 171300, 8978200, 90, 17229800),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-08-01', 5, 8978200, 12434900, 8957900, 60, 17229800),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-09-01', 5, 8957900, 26800, 15620300, 0, 17229800),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-04-01', 5, NULL, 2774700, 13967200, 0, 3980200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-05-01', 5, 13967200, 41900, 14134100, 60, 3980200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-06-01', 5, 14134100, 212000, 14130900, 60, 3980200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-07-01', 5, 14130900, 2543500, 12915100, 90, 3980200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-08-01', 5, 12915100, 13941400, 13095700, 60, 3980200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-09-01', 5, 13095700, 117800, 3427800, 60, 3980200),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-04-01', 5, NULL, 516200, 7331300, 0, 2694100),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-05-01', 5, 7331300, 1356200, 6759000, 0, 2694100),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-06-01', 5, 6759000, 398700, 9118800, 0, 2694100),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-07-01', 5, 9118800, 1623100, 9724700, 0, 2694100),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-08-01', 5, 9724700, 17030800, 8627200, 0, 2694100),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', '\x4bbf7d25b4f353b81028007b78b5fd9966bba6673c2ce14d460cf24679430ef3', '2005-09-01', 5, 8627200, 1673600, 19041300, 0, 2694100),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-04-01', 5, NULL, 313200, 2811600, 0, 7679900),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-05-01', 5, 2811600, 430100, 2784300, 0, 7679900),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-06-01', 5, 2784300, 2784300, 443500, 0, 7679900),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-07-01', 5, 443500, 443500, 662800, 0, 7679900),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-08-01', 5, 662800, 5577800, 632100, 0, 7679900),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-09-01', 5, 632100, 632100, 6601600, 0, 7679900),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-04-01', 5, NULL, 323300, 25000, 0, 3433600),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-05-01', 5, 25000, 25000, 109400, 0, 3433600),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-06-01', 5, 109400, 8700, 137200, 0, 3433600),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-07-01', 5, 137200, 15200, 285900, 0, 3433600),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-08-01', 5, 285900, 14372900, 444000, 0, 3433600),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', '\xf6501a2cef530ff498aa6e1e0d02f9dc33aedc39afcbe6aed1173a37ae2d0038', '2005-09-01', 5, 444000, 36400, 14382700, 30, 3433600),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-04-01', 5, NULL, 300, 21500, 60, 5106700),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-05-01', 5, 21500, 0, 21800, 60, 5106700),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-06-01', 5, 21800, 100, 22000, 60, 5106700),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-07-01', 5, 22000, 300, 22000, 120, 5106700),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-08-01', 5, 22000, 11372000, 22200, 60, 5106700),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', '\x452323282a4443288c516dd59d8eb00e992058739ab418a3e8d63dab50702153', '2005-09-01', 5, 22200, 100, 3650300, 90, 5106700),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-04-01', 5, NULL, 1048800, 194200, 0, 6799000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-05-01', 5, 194200, 194200, 492000, 0, 6799000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-06-01', 5, 492000, 492000, 46200, 0, 6799000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-07-01', 5, 46200, 46200, 39400, 0, 6799000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-08-01', 5, 39400, 8545600, 368500, 0, 6799000),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', '\xd2f14ad257b4a787480d9e4a6d8d84005ee9c6ad0038056448489fd4f612c83f', '2005-09-01', 5, 368500, 368500, 15373000, 90, 6799000),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-04-01', 5, NULL, 720800, 15135700, 0, 3710800),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-05-01', 5, 15135700, 1907000, 15812600, 0, 3710800),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-06-01', 5, 15812600, 1091000, 16061600, 0, 3710800),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-07-01', 5, 16061600, 2216500, 14681600, 0, 3710800),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-08-01', 5, 14681600, 4517900, 14778400, 0, 3710800),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', '\xe8f9a544273fbfa55b4fc1dbbd60423b1db7d93cf0bf55a79fc33d1d44505375', '2005-09-01', 5, 14778400, 1004900, 3926900, 90, 3710800),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-04-01', 5, NULL, 8000, 400000, 60, 17192900),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-05-01', 5, 400000, 400000, 386700, 0, 17192900),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-06-01', 5, 386700, 23200, 528400, 0, 17192900),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-07-01', 5, 528400, 528400, 610400, 0, 17192900),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-08-01', 5, 610400, 12198900, 169800, 0, 17192900),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', '\x17f75f4c40056d87304c9a021fa41a462c2cf93bc090976f35eff4a0af4c522f', '2005-09-01', 5, 169800, 169800, 15487700, 0, 17192900),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-04-01', 5, NULL, 151300, 1100200, 0, 4800000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-05-01', 5, 1100200, 179300, 1268300, 0, 4800000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-06-01', 5, 1268300, 187700, 1355600, 0, 4800000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-07-01', 5, 1355600, 258900, 1590700, 90, 4800000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-08-01', 5, 1590700, 11537600, 1814000, 0, 4800000),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-09-01', 5, 1814000, 335500, 490300, 90, 4800000),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-04-01', 5, NULL, 471600, 3453800, 0, 19396600),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-05-01', 5, 3453800, 352200, 3914900, 0, 19396600),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-06-01', 5, 3914900, 775100, 4255600, 0, 19396600),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-07-01', 5, 4255600, 817000, 3535500, 60, 19396600),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-08-01', 5, 3535500, 1596500, 4148500, 0, 19396600),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', '\x2ffe2bdf1cf140687e2602895927d5ce2cd284fdee1c2ebd92064d740eaba9d3', '2005-09-01', 5, 4148500, 282000, 3436000, 90, 19396600),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-04-01', 5, NULL, 1068800, 10842500, 0, 2562300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-05-01', 5, 10842500, 1474500, 11940100, 0, 2562300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-06-01', 5, 11940100, 1253700, 13746200, 0, 2562300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-07-01', 5, 13746200, 2680500, 12709700, 0, 2562300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-08-01', 5, 12709700, 1106200, 12102500, 0, 2562300),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-09-01', 5, 12102500, 968200, 7259200, 0, 2562300),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-04-01', 6, NULL, 219000, 2133700, 0, 9348400),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-05-01', 6, 2133700, 2100, 2163500, 60, 9348400),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-06-01', 6, 2163500, 192500, 2117700, 0, 9348400),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-07-01', 6, 2117700, 421400, 1731200, 30, 9348400),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-08-01', 6, 1731200, 5131300, 1808400, 0, 9348400),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', '\x77558958933a24b47d6e204b13861f551cd8f4fbb5137a731a9d0ed58fc9e14c', '2005-09-01', 6, 1808400, 222400, 11043500, 60, 9348400),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-04-01', 6, NULL, 2350300, 181900, 0, 5830200),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-05-01', 6, 181900, 181900, 26400, 0, 5830200),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-06-01', 6, 26400, 4300, 447500, 0, 5830200),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-07-01', 6, 447500, 55000, 843800, 30, 5830200),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-08-01', 6, 843800, 15943000, 925400, 0, 5830200),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', '\x341cfd66f39663231f542f4e0a79338fea6f342d584b8f26c3d7ac58deffc463', '2005-09-01', 6, 925400, 62000, 2195200, 0, 5830200);
INSERT INTO credit.repayment_record VALUES
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-04-01', 6, NULL, 6100, 559200, 60, 8573300),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-05-01', 6, 559200, 4400, 563100, 60, 8573300),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-06-01', 6, 563100, 11200, 2055300, 30, 8573300),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-07-01', 6, 2055300, 18400, 4009400, 90, 8573300),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-08-01', 6, 4009400, 18361000, 5040800, 30, 8573300),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', '\x8ea772da978e01f7459230a7ea4a680c656c8c1c2e26376278985de2727f7777', '2005-09-01', 6, 5040800, 25200, 12965900, 90, 8573300),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-04-01', 6, NULL, 331600, 7829800, 0, 302600),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-05-01', 6, 7829800, 1252700, 8892500, 0, 302600),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-06-01', 6, 8892500, 8800, 9016900, 60, 302600),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-07-01', 6, 9016900, 171300, 8978200, 30, 302600),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-08-01', 6, 8978200, 11895400, 8957900, 60, 302600),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', '\x7e32bfed1f14357bd3bf9dff72753e306fdd6a0882b2cb056c33f1a48a5b25c0', '2005-09-01', 6, 8957900, 26800, 3189700, 0, 302600),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-04-01', 6, NULL, 2774700, 13967200, 0, 4806200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-05-01', 6, 13967200, 41900, 14134100, 60, 4806200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-06-01', 6, 14134100, 212000, 14130900, 60, 4806200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-07-01', 6, 14130900, 2543500, 12915100, 30, 4806200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-08-01', 6, 12915100, 18040800, 13095700, 60, 4806200),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', '\x3fe62c53bd54451f892b92451155246e88460de96c063692f8dd2f76c34f874e', '2005-09-01', 6, 13095700, 117800, 1508000, 0, 4806200),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-04-01', 6, NULL, 202700, 26100, 0, 14066600),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-05-01', 6, 26100, 26100, 113700, 0, 14066600),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-06-01', 6, 113700, 113700, 700, 0, 14066600),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-07-01', 6, 700, 700, 146600, 30, 14066600),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-08-01', 6, 146600, 3915500, 148000, 0, 14066600),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', '\x96a8d36d9ffbfe1561c4a879cb5141d9bc51d9d8ba2aa0b31c5bf5fc4cfe1f27', '2005-09-01', 6, 148000, 148000, 10641600, 120, 14066600),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-04-01', 6, NULL, 95800, 655900, 0, 16297500),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-05-01', 6, 655900, 91100, 765700, 0, 16297500),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-06-01', 6, 765700, 44400, 810300, 0, 16297500),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-07-01', 6, 810300, 103700, 871000, 90, 16297500),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-08-01', 6, 871000, 7021700, 769400, 0, 16297500),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', '\x6ffc470a15a47d69374912d6ebfc154ee57cd5ae304cce89b5287fe217957411', '2005-09-01', 6, 769400, 96100, 10951300, 30, 16297500),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-04-01', 6, NULL, 313200, 2811600, 0, 6250400),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-05-01', 6, 2811600, 430100, 2784300, 0, 6250400),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-06-01', 6, 2784300, 2784300, 443500, 0, 6250400),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-07-01', 6, 443500, 443500, 662800, 0, 6250400),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-08-01', 6, 662800, 18600000, 632100, 0, 6250400),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', '\x5e4433899e1006d2e57452165503618dc8df9d0188bcbbe2bbc3e31407f8e584', '2005-09-01', 6, 632100, 632100, 13812700, 0, 6250400),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-04-01', 6, NULL, 123100, 1853000, 0, 5991400),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-05-01', 6, 1853000, 270500, 1695100, 0, 5991400),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-06-01', 6, 1695100, 222000, 1957000, 0, 5991400),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-07-01', 6, 1957000, 364000, 1701200, 90, 5991400),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-08-01', 6, 1701200, 2958200, 1385400, 0, 5991400),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', '\xfe1ef469eb4dad233d3ad5a5b12ceef0a8e9b0cce005c65c2ca903f1e095239a', '2005-09-01', 6, 1385400, 236900, 1685300, 30, 5991400),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-04-01', 6, NULL, 1305800, 417800, 0, 510700),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-05-01', 6, 417800, 417800, 140500, 0, 510700),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-06-01', 6, 140500, 10800, 893800, 0, 510700),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-07-01', 6, 893800, 135800, 1134200, 0, 510700),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-08-01', 6, 1134200, 9593200, 1115100, 0, 510700),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', '\xbadda5fd5e3e71a758114abc19fc436c0cef5a327a772e70e2d4602dfb7bd780', '2005-09-01', 6, 1115100, 21100, 18930700, 30, 510700),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-04-01', 6, NULL, 7653100, 3397300, 0, 16355800),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-05-01', 6, 3397300, 3397300, 1777100, 0, 16355800),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-06-01', 6, 1777100, 1777100, 3045500, 0, 16355800),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-07-01', 6, 3045500, 3045500, 2269800, 60, 16355800),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-08-01', 6, 2269800, 13564200, 4156100, 0, 16355800),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', '\xa65afca35a00c1c7f5c922d4b47a2a25f55120922a9758813c371b39ec624aa5', '2005-09-01', 6, 4156100, 4156100, 8690000, 0, 16355800),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-04-01', 6, NULL, 44500, 4473200, 60, 16631400),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-05-01', 6, 4473200, 4473200, 1075900, 0, 16631400),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-06-01', 6, 1075900, 1075900, 1126500, 0, 16631400),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-07-01', 6, 1126500, 1126500, 440200, 0, 16631400),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-08-01', 6, 440200, 441200, 263800, 0, 16631400),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', '\xf0465ae8c9d867c22fdc89a6c1d905506d6ffb2cfa9e07134307be2724b84c55', '2005-09-01', 6, 263800, 263800, 7049600, 60, 16631400),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-04-01', 6, NULL, 20627700, 279800, 0, 4748600),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-05-01', 6, 279800, 279800, 0, 0, 4748600),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-06-01', 6, 0, 0, 0, 0, 4748600),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-07-01', 6, 0, 0, 0, 0, 4748600),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-08-01', 6, 0, 1320600, 0, 0, 4748600),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', '\x1b7e195a950a0d21d76c6a6d0f0c3b39beaa710f6e2a76853a24bf05ee661d1e', '2005-09-01', 6, 0, 0, 6865400, 0, 4748600),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-04-01', 6, NULL, 151300, 1100200, 0, 11069100),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-05-01', 6, 1100200, 179300, 1268300, 0, 11069100),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-06-01', 6, 1268300, 187700, 1355600, 0, 11069100),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-07-01', 6, 1355600, 258900, 1590700, 30, 11069100),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-08-01', 6, 1590700, 3396200, 1814000, 0, 11069100),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', '\xccf4ca7e86dfe392293be8f6a9906a4c18281d34dbf4e105b2334d43489dee7f', '2005-09-01', 6, 1814000, 335500, 19812200, 0, 11069100),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-04-01', 6, NULL, 1068800, 10842500, 0, 1037700),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-05-01', 6, 10842500, 1474500, 11940100, 0, 1037700),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-06-01', 6, 11940100, 1253700, 13746200, 0, 1037700),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-07-01', 6, 13746200, 2680500, 12709700, 0, 1037700),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-08-01', 6, 12709700, 7128200, 12102500, 0, 1037700),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', '\x3a26381eba38391c99d842f21f8e6a3c78045e7fc23c3de10eb45089210eaeb1', '2005-09-01', 6, 12102500, 968200, 6961600, 0, 1037700),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-04-01', 6, NULL, 112900, 8704900, 60, 18432600),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-05-01', 6, 8704900, 8704900, 2488200, 0, 18432600),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-06-01', 6, 2488200, 2488200, 3184300, 0, 18432600),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-07-01', 6, 3184300, 3184300, 510900, 90, 18432600),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-08-01', 6, 510900, 11546300, 1376800, 0, 18432600),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', '\xee8627d440b13047a39fefe82e9329770e52ebc85d623e6d060e865e96efe6c3', '2005-09-01', 6, 1376800, 1376800, 12023700, 30, 18432600);


--
-- Data for Name: summary; Type: TABLE DATA; Schema: credit; Owner: -
--

INSERT INTO credit.summary VALUES
	('\xe8be735ddc0c284b4b26ba1f6f6f0805fb8cb1c6843ebde1b8fcb481a8312549', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{5000000,5000000,5000000,5000000,5000000,5000000}}', '{{2384200,2527100,2256700,299400,310700,694300}}', '{{2384200,2527100,2256700,299400,310700,694300}}', '{{0,0,0,0,0,0}}', '{{0,2384200,2527100,2256700,299400,310700}}', '{{0,360000,411900,2256700,22100,26000}}', '{{350900,360000,411900,2256700,22100,26000}}', '{{2384200,2527100,2256700,299400,310700,694300}}'),
	('\xc23aa33e3cf9340d5858cb0d1f283995a9f4ca3414b6c67e5112a9318706b67b', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{12000000,12000000,12000000,12000000,12000000,12000000}}', '{{4736100,5514300,5740200,5616800,6437300,6891400}}', '{{4736100,5514300,5740200,5616800,6437300,6891400}}', '{{0,0,0,0,0,0}}', '{{0,4736100,5514300,5740200,5616800,6437300}}', '{{0,430900,733400,1125000,426800,669400}}', '{{254700,430900,733400,1125000,426800,669400}}', '{{4736100,5514300,5740200,5616800,6437300,6891400}}'),
	('\x671e2a9b24214841d5a022cddacbf9ddcbed6e98be46687ccc0d4048806c0e45', 3, '2004-05-01', '{2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26,2004-04-26}', '{1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,-1,-1,-1,-1,-1,0,0,0,0,0,0}', '{1,1,1,1,1,1,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,0,0,0,0,0,1,1,1,1,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-05-01}', '{{0,0,0,0,0,0,0,0,0,0,0,5000000,5000000,5000000,5000000,5000000,5000000}}', '{{2900000,2320000,1740000,1160000,580000,0,0,0,0,0,0,1830700,1812600,1970100,2009900,1855300,1802000}}', '{{0,0,0,0,0,0,0,0,0,0,0,1830700,1812600,1970100,2009900,1855300,1802000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{580000,580000,580000,580000,580000,580000,0,0,0,0,0,0,1830700,1812600,1970100,2009900,1855300}}', '{{580000,580000,580000,580000,580000,580000,0,0,0,0,0,0,199500,308100,374300,303400,202200}}', '{{580000,580000,580000,580000,580000,580000,0,0,0,0,0,178300,199500,308100,374300,303400,202200}}', '{{2900000,2320000,1740000,1160000,580000,0,0,0,0,0,0,1830700,1812600,1970100,2009900,1855300,1802000}}'),
	('\x3a624e3c12728eb8a465cf2048134905039a6aeaac02ed1b611c46e0bd82fed4', 4, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,1,0,1,0,1}', '{0,60,0,120,0,30}', '{0,60,0,120,0,30}', '{1,1,1,1,1,1}', '{1,0,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{18141800,18141800,18141800,18141800,18141800,18141800}}', '{{2324200,2352000,3232900,3700100,3546700,6940400}}', '{{2324200,2352000,3232900,3700100,3546700,6940400}}', '{{0,2317300,0,3035700,0,2869300}}', '{{0,2324200,2352000,3232900,3700100,3546700}}', '{{0,6900,143400,197200,12546700,677400}}', '{{306200,6900,143400,197200,12546700,677400}}', '{{2324200,2352000,3232900,3700100,3546700,6940400}}'),
	('\x181c2325f73b3a821d7faa334f39d61ea3105f898c3e9156c5225f9a10433491', 5, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,1,1}', '{0,0,0,60,60,30}', '{0,0,0,60,60,30}', '{1,1,1,1,1,1}', '{1,1,1,0,0,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{13546500,13546500,13546500,13546500,13546500,13546500}}', '{{3161200,3183200,2827300,2955200,2945600,17366300}}', '{{3161200,3183200,2827300,2955200,2945600,17366300}}', '{{0,0,0,2414600,0,2886700}}', '{{0,3161200,3183200,2827300,2955200,2945600}}', '{{0,493100,413800,412700,15292100,58900}}', '{{488700,493100,413800,412700,15292100,58900}}', '{{3161200,3183200,2827300,2955200,2945600,17366300}}'),
	('\x1641555bf60c782ceede1bbfaa19078a3d0755dbf779e73cfa6309f732f17957', 6, '2003-04-01', '{2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11,2003-03-11}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0}', '{0,0,0,0,0,0,0,30,30,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,0}', '{0,0,0,0,0,0,0,30,30,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,0}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-04-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5830200,5830200,5830200,5830200,5830200,5830200}}', '{{11270000,10780000,10290000,9800000,9310000,8820000,8330000,8330000,7840000,7350000,6370000,5880000,5390000,4900000,4410000,3920000,3430000,2940000,2450000,1960000,1470000,980000,490000,0,181900,26400,447500,843800,925400,2195200}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,181900,26400,447500,843800,925400,2195200}}', '{{0,0,0,0,0,0,0,490000,490000,490000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,392500,0,0}}', '{{490000,490000,490000,490000,490000,490000,490000,490000,980000,980000,980000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,0,181900,26400,447500,843800,925400}}', '{{490000,490000,490000,490000,490000,490000,490000,0,490000,490000,980000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,0,181900,4300,55000,15943000,62000}}', '{{490000,490000,490000,490000,490000,490000,490000,0,490000,490000,980000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,490000,2350300,181900,4300,55000,15943000,62000}}', '{{11270000,10780000,10290000,9800000,9310000,8820000,8330000,8330000,7840000,7350000,6370000,5880000,5390000,4900000,4410000,3920000,3430000,2940000,2450000,1960000,1470000,980000,490000,0,181900,26400,447500,843800,925400,2195200}}'),
	('\x0c7e933b9f76475e84f70d319755b18cf045734bf01616b8697937a9aec85c56', 3, '2002-09-01', '{2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16,2002-08-16}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,0,0,0}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{CNY,TWD}', '{2002-09-01,2005-04-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20000000,20000000,20000000,20000000,20000000,20000000}}', '{{1650000,1500000,1350000,1200000,1050000,900000,750000,600000,450000,300000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,0,1897500,981000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,0,1897500,981000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,0,1897500}}', '{{150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,0,1897500}}', '{{150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1508500,0,1579100,932200,0,1897500}}', '{{1650000,1500000,1350000,1200000,1050000,900000,750000,600000,450000,300000,150000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1579100,932200,0,1897500,981000}}'),
	('\x67dc25bcff6332b2a599b5d75d96b6deb1c16e4c986d710abc1c0e5aa772b8fe', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,90,0,30}', '{0,0,0,90,0,30}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{5991400,5991400,5991400,5991400,5991400,5991400}}', '{{1853000,1695100,1957000,1701200,1385400,1685300}}', '{{1853000,1695100,1957000,1701200,1385400,1685300}}', '{{0,0,0,1593000,0,1148500}}', '{{0,1853000,1695100,1957000,1701200,1385400}}', '{{0,270500,222000,364000,2958200,236900}}', '{{123100,270500,222000,364000,2958200,236900}}', '{{1853000,1695100,1957000,1701200,1385400,1685300}}'),
	('\xf1534439e9ad3e1a0e5ccfd309782ef6b7d17cd88dd1e92de8a0541abe67a6bc', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{20000000,20000000,20000000,20000000,20000000,20000000}}', '{{7036100,6937900,7734400,7501500,8481800,8456900}}', '{{7036100,6937900,7734400,7501500,8481800,8456900}}', '{{0,0,0,0,0,0}}', '{{0,7036100,6937900,7734400,7501500,8481800}}', '{{0,781000,783900,1160100,1080200,1280700}}', '{{709600,781000,783900,1160100,1080200,1280700}}', '{{7036100,6937900,7734400,7501500,8481800,8456900}}'),
	('\x16bcb7f70ca7987f2f1b17c00b17a20a76285f2dbb50de9d7e6f16c486d12099', 3, '2004-02-01', '{2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16,2004-01-16}', '{1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,2,3,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,60,60,90,120}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,60,60,90,120}', '{1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,2,1,0,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-02-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,30000000,30000000,30000000,30000000,30000000,30000000}}', '{{3220000,3080000,2940000,2800000,2660000,2520000,2380000,2240000,2100000,1960000,1820000,1680000,19040000,18400000,24669700,26807900,26233600,26329000,26900500,27440000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,6909700,9547900,9613600,9709000,10280500,10820000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,140000,9611600,10345600,1420000,2060000}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,640000,640000,640000,7549700,10327900,10393600,11129000,12340500}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,640000,640000,640000,907600,716300,48000,592200,986900}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,640000,640000,1216200,907600,716300,48000,592200,986900}}', '{{3220000,3080000,2940000,2800000,2660000,2520000,2380000,2240000,2100000,1960000,1820000,1680000,19040000,18400000,24669700,26807900,26233600,26329000,26900500,27440000}}'),
	('\xe0d514c97c327307c2ef9dd15eb22d73a4266f93efd01e70ba447b31e730533e', 4, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,0}', '{0,0,0,90,0,0}', '{0,0,0,90,0,0}', '{1,1,1,1,1,1}', '{1,1,1,0,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{2659800,2659800,2659800,2659800,2659800,2659800}}', '{{4399900,4622400,2707900,3900800,3831000,3965300}}', '{{4399900,4622400,2707900,3900800,3831000,3965300}}', '{{0,0,0,0,0,0}}', '{{0,4399900,4622400,2707900,3900800,3831000}}', '{{0,4399900,4622400,2707900,14067100,68900}}', '{{7755800,4399900,4622400,2707900,14067100,68900}}', '{{4399900,4622400,2707900,3900800,3831000,3965300}}'),
	('\xd57eee210118eec4ec2c06afda9dac542849d742bab584081bf7ed052d127681', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{20000000,20000000,20000000,20000000,20000000,20000000}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,0,0}}', '{{5461100,0,0,0,0,0}}', '{{0,0,0,0,0,0}}'),
	('\x2bd0695d7307661fa6dddb555d4aaa974ba3180320b84299e261900936a40180', 6, '2004-07-01', '{2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16,2004-06-16}', '{1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,1,1,1,1,0}', '{0,0,0,0,0,0,0,0,0,0,60,60,30,60,0}', '{0,0,0,0,0,0,0,0,0,0,60,60,30,60,0}', '{1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,2,1,1,1,1,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-07-01}', '{{0,0,0,0,0,0,0,0,0,4806200,4806200,4806200,4806200,4806200,4806200}}', '{{16800000,16320000,15840000,15360000,14880000,14400000,13920000,13440000,12960000,26447200,26134100,25650900,23955100,23655700,11588000}}', '{{0,0,0,0,0,0,0,0,0,13967200,14134100,14130900,12915100,13095700,1508000}}', '{{0,0,0,0,0,0,0,0,0,0,13925300,13922100,11587400,0,0}}', '{{480000,480000,480000,480000,480000,480000,480000,480000,480000,480000,14447200,14614100,14610900,13395100,13575700}}', '{{480000,480000,480000,480000,480000,480000,480000,480000,480000,480000,521900,692000,3023500,18520800,597800}}', '{{480000,480000,480000,480000,480000,480000,480000,480000,480000,3254700,521900,692000,3023500,18520800,597800}}', '{{16800000,16320000,15840000,15360000,14880000,14400000,13920000,13440000,12960000,26447200,26134100,25650900,23955100,23655700,11588000}}'),
	('\x6715c2c5ffb02aa7847942cd6399baf2d59d64f28c47ec8756583dd30a56e480', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{6250400,6250400,6250400,6250400,6250400,6250400}}', '{{2811600,2784300,443500,662800,632100,13812700}}', '{{2811600,2784300,443500,662800,632100,13812700}}', '{{0,0,0,0,0,0}}', '{{0,2811600,2784300,443500,662800,632100}}', '{{0,430100,2784300,443500,18600000,632100}}', '{{313200,430100,2784300,443500,18600000,632100}}', '{{2811600,2784300,443500,662800,632100,13812700}}'),
	('\x2bb119c44b3a2517e1416bd3090e2a3907c1adfd2b6bc2d548716c5570af78f9', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{12000000,12000000,12000000,12000000,12000000,12000000}}', '{{3705900,3908000,4331800,5316500,5376800,5405100}}', '{{3705900,3908000,4331800,5316500,5376800,5405100}}', '{{0,0,0,0,0,0}}', '{{0,3705900,3908000,4331800,5316500,5376800}}', '{{0,563200,375100,255500,611300,774200}}', '{{508200,563200,375100,255500,611300,774200}}', '{{3705900,3908000,4331800,5316500,5376800,5405100}}'),
	('\x413680f9d85bc62405466646e31f885ee7aee0edeac8af0e5e869f0b5f3db23c', 5, '2003-12-01', '{2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27,2003-11-27}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,0,0,0}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-12-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2694100,2694100,2694100,2694100,2694100,2694100}}', '{{2750000,2200000,1650000,1100000,550000,0,0,0,0,0,0,0,0,0,0,0,7331300,6759000,9118800,9724700,8627200,19041300}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7331300,6759000,9118800,9724700,8627200,19041300}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{550000,550000,550000,550000,550000,550000,0,0,0,0,0,0,0,0,0,0,0,7331300,6759000,9118800,9724700,8627200}}', '{{550000,550000,550000,550000,550000,550000,0,0,0,0,0,0,0,0,0,0,0,1356200,398700,1623100,17030800,1673600}}', '{{550000,550000,550000,550000,550000,550000,0,0,0,0,0,0,0,0,0,0,516200,1356200,398700,1623100,17030800,1673600}}', '{{2750000,2200000,1650000,1100000,550000,0,0,0,0,0,0,0,0,0,0,0,7331300,6759000,9118800,9724700,8627200,19041300}}'),
	('\xd09681b78735ca9e4839f1d505eb91aee7bc3ccfef3ebd08521ae5e8194b27b2', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,0,0,0,0,1}', '{60,0,0,0,0,60}', '{60,0,0,0,0,60}', '{1,1,1,1,1,1}', '{0,1,1,1,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{16631400,16631400,16631400,16631400,16631400,16631400}}', '{{4473200,1075900,1126500,440200,263800,7049600}}', '{{4473200,1075900,1126500,440200,263800,7049600}}', '{{0,0,0,0,0,0}}', '{{0,4473200,1075900,1126500,440200,263800}}', '{{0,4473200,1075900,1126500,441200,263800}}', '{{44500,4473200,1075900,1126500,441200,263800}}', '{{4473200,1075900,1126500,440200,263800,7049600}}'),
	('\xc738a132c642291a52ce7d5a46ce70b39670750382a8e49098982bcd72a5d335', 5, '2002-12-01', '{2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22,2002-11-22}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,30,30,30,30,30,30,60,0,0,0,0,0,0,0,0,0,90}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,30,30,30,30,30,30,60,0,0,0,0,0,0,0,0,0,90}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,2,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-12-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6799000,6799000,6799000,6799000,6799000,6799000}}', '{{19950000,19380000,18810000,18240000,17670000,17100000,16530000,15960000,15390000,14820000,14250000,13680000,13110000,12540000,11970000,11400000,11400000,10830000,10260000,9690000,9120000,8550000,7980000,7980000,6270000,5700000,5130000,4560000,4184200,3912000,2896200,2319400,2078500,16513000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,194200,492000,46200,39400,368500,15373000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,570000,570000,570000,570000,570000,570000,570000,1140000,0,0,0,0,0,0,0,0,0,0}}', '{{570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,1140000,1140000,1140000,1140000,1140000,1140000,1140000,1710000,570000,570000,570000,570000,764200,1062000,616200,609400,938500}}', '{{570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,0,570000,570000,570000,570000,570000,570000,0,1710000,570000,570000,570000,570000,764200,1062000,616200,9115600,938500}}', '{{570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,570000,0,570000,570000,570000,570000,570000,570000,0,1710000,570000,570000,570000,1618800,764200,1062000,616200,9115600,938500}}', '{{19950000,19380000,18810000,18240000,17670000,17100000,16530000,15960000,15390000,14820000,14250000,13680000,13110000,12540000,11970000,11400000,11400000,10830000,10260000,9690000,9120000,8550000,7980000,7980000,6270000,5700000,5130000,4560000,4184200,3912000,2896200,2319400,2078500,16513000}}'),
	('\x13ea07cbf825d6bf6e281f903d247950e7dba92e0ee7b40c5d4ecef2b0595580', 4, '2002-10-01', '{2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05,2002-09-05}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,0,0,0,0,0,0}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-10-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4254600,4254600,4254600,4254600,4254600,4254600}}', '{{3220000,3080000,2940000,2800000,2660000,2520000,2380000,2240000,2100000,1960000,1960000,1680000,1540000,1400000,1260000,1120000,980000,840000,700000,560000,420000,280000,140000,0,0,0,0,0,0,0,1177100,602600,1883700,2353900,3574600,5472600}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1177100,602600,1883700,2353900,3574600,5472600}}', '{{0,0,0,0,0,0,0,0,0,0,140000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,280000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,0,0,0,0,0,0,1177100,602600,1883700,2353900,3574600}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,280000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,0,0,0,0,0,0,1177100,85500,305100,11550700,493200}}', '{{140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,280000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,140000,0,0,0,0,0,0,7252600,1177100,85500,305100,11550700,493200}}', '{{3220000,3080000,2940000,2800000,2660000,2520000,2380000,2240000,2100000,1960000,1960000,1680000,1540000,1400000,1260000,1120000,980000,840000,700000,560000,420000,280000,140000,0,0,0,0,0,0,0,1177100,602600,1883700,2353900,3574600,5472600}}'),
	('\x593300152ff396892a08414a8c1e1926a0eb2402a09a310881e64a28d518ecb2', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{30000000,30000000,30000000,30000000,30000000,30000000}}', '{{502000,1596800,2499300,2654100,3594000,3647500}}', '{{502000,1596800,2499300,2654100,3594000,3647500}}', '{{0,0,0,0,0,0}}', '{{0,502000,1596800,2499300,2654100,3594000}}', '{{0,502000,1596800,2499300,323800,521100}}', '{{5389800,502000,1596800,2499300,323800,521100}}', '{{502000,1596800,2499300,2654100,3594000,3647500}}'),
	('\xed6b3930131530e6e5f7dd07ed6033e8ff3bf24a2263519d0da40e702ae95cae', 4, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,60,0,90}', '{0,0,0,60,0,90}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{6612700,6612700,6612700,6612700,6612700,6612700}}', '{{4047000,4407800,5523100,5929700,5778300,3894100}}', '{{4047000,4407800,5523100,5929700,5778300,3894100}}', '{{0,0,0,4490300,0,4888500}}', '{{0,4047000,4407800,5523100,5929700,5778300}}', '{{0,372300,462800,1032800,16630600,889800}}', '{{345300,372300,462800,1032800,16630600,889800}}', '{{4047000,4407800,5523100,5929700,5778300,3894100}}'),
	('\x8674da7557297916745bb84c009cbd80a6365e43af57064ca0e134a4c2556401', 6, '2005-01-01', '{2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05,2004-12-05}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,1}', '{0,0,0,0,0,0,0,0,30}', '{0,0,0,0,0,0,0,0,30}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,1}', '{0,0,0,0,0,0,0,0,0}', '{CNY,TWD}', '{2005-01-01,2005-04-01}', '{{0,0,0,0,0,0,0,0,0},{0,0,0,510700,510700,510700,510700,510700,510700}}', '{{2760000,2640000,2520000,2400000,2280000,2160000,2040000,1920000,1800000},{0,0,0,417800,140500,893800,1134200,1115100,18930700}}', '{{0,0,0,0,0,0,0,0,0},{0,0,0,417800,140500,893800,1134200,1115100,18930700}}', '{{0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,1094000}}', '{{120000,120000,120000,120000,120000,120000,120000,120000,120000},{0,0,0,0,417800,140500,893800,1134200,1115100}}', '{{120000,120000,120000,120000,120000,120000,120000,120000,120000},{0,0,0,0,417800,10800,135800,9593200,21100}}', '{{120000,120000,120000,120000,120000,120000,120000,120000,120000},{0,0,0,1305800,417800,10800,135800,9593200,21100}}', '{{2760000,2640000,2520000,2400000,2280000,2160000,2040000,1920000,1800000},{0,0,0,417800,140500,893800,1134200,1115100,18930700}}'),
	('\x60e74ed6dd981f5c4acafe0dfb593c2ff1a07c36d234f394fef96fb524a8fc5a', 1, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,1}', '{0,0,0,0,0,60}', '{0,0,0,0,0,60}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{50000000,50000000,50000000,50000000,50000000,50000000}}', '{{5172400,9682600,11639100,4918900,0,0}}', '{{5172400,9682600,11639100,4918900,0,0}}', '{{0,0,0,0,0,0}}', '{{0,5172400,9682600,11639100,4918900,0}}', '{{0,434400,1500800,11639100,4918900,0}}', '{{842100,434400,1500800,11639100,4918900,0}}', '{{5172400,9682600,11639100,4918900,0,0}}'),
	('\x1454db19bc69ccab8c4854c82b138d55da14b4120b24c09a1300ffa9eccd7d2c', 2, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,1}', '{0,0,0,0,0,90}', '{0,0,0,0,0,90}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{13013200,13013200,13013200,13013200,13013200,13013200}}', '{{10017200,10681000,9989400,11487700,11230700,16226900}}', '{{10017200,10681000,9989400,11487700,11230700,16226900}}', '{{0,0,0,0,0,10152600}}', '{{0,10017200,10681000,9989400,11487700,11230700}}', '{{0,971600,1847800,948900,5399000,1078100}}', '{{2114600,971600,1847800,948900,5399000,1078100}}', '{{10017200,10681000,9989400,11487700,11230700,16226900}}'),
	('\x23bcaa7abe29474b31113aac8d2070cedbffde5b5371d887c6a35f719b136f4f', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{60,60,30,90,30,90}', '{60,60,30,90,30,90}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{8573300,8573300,8573300,8573300,8573300,8573300}}', '{{559200,563100,2055300,4009400,5040800,12965900}}', '{{559200,563100,2055300,4009400,5040800,12965900}}', '{{0,554800,551900,2036900,0,5015600}}', '{{0,559200,563100,2055300,4009400,5040800}}', '{{0,4400,11200,18400,18361000,25200}}', '{{6100,4400,11200,18400,18361000,25200}}', '{{559200,563100,2055300,4009400,5040800,12965900}}'),
	('\x81d3d16b5e1f19760d6bbf2ae6e9b01e4d381031f242af9ae3ac1d5b71f24902', 2, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,60,0,90}', '{0,0,0,60,0,90}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{6512300,6512300,6512300,6512300,6512300,6512300}}', '{{3830700,2645900,3300700,1102800,4172700,9478600}}', '{{3830700,2645900,3300700,1102800,4172700,9478600}}', '{{0,0,0,0,0,0}}', '{{0,3830700,2645900,3300700,1102800,4172700}}', '{{0,3830700,2645900,3300700,7858200,4172700}}', '{{4476400,3830700,2645900,3300700,7858200,4172700}}', '{{3830700,2645900,3300700,1102800,4172700,9478600}}'),
	('\x632a2e1c007b6b15d152b1fd36ef647ab85bb273ee763477d4c9436000894d09', 4, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,1}', '{0,0,0,0,0,30}', '{0,0,0,0,0,30}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{708900,708900,708900,708900,708900,708900}}', '{{0,0,0,0,0,18089700}}', '{{0,0,0,0,0,18089700}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,14238900,0}}', '{{1321500,0,0,0,14238900,0}}', '{{0,0,0,0,0,18089700}}'),
	('\x911624b7aa63ac44cc283e0cca280239649a99ba66770ad0e14caef4441a481d', 5, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,1}', '{0,0,0,0,0,30}', '{0,0,0,0,0,30}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{3433600,3433600,3433600,3433600,3433600,3433600}}', '{{25000,109400,137200,285900,444000,14382700}}', '{{25000,109400,137200,285900,444000,14382700}}', '{{0,0,0,0,0,407600}}', '{{0,25000,109400,137200,285900,444000}}', '{{0,25000,8700,15200,14372900,36400}}', '{{323300,25000,8700,15200,14372900,36400}}', '{{25000,109400,137200,285900,444000,14382700}}'),
	('\xda2c69e7aee5caf14cc1154d989f5df48298567246696a2e73a95f59e97b524f', 4, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,90,0,30}', '{0,0,0,90,0,30}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{9324300,9324300,9324300,9324300,9324300,9324300}}', '{{713300,146400,970300,1011900,5900,9612800}}', '{{713300,146400,970300,1011900,5900,9612800}}', '{{0,0,0,0,0,0}}', '{{0,713300,146400,970300,1011900,5900}}', '{{0,713300,146400,970300,4378900,5900}}', '{{4472100,713300,146400,970300,4378900,5900}}', '{{713300,146400,970300,1011900,5900,9612800}}'),
	('\x2484417964033ba530ec8ecffb54deb830415b00a91f1628ea7673b1a159e0f1', 3, '2003-08-01', '{2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06,2003-07-06}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,120,0,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,120,0,0}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,1,1,1,0,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-08-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15058100,15058100,15058100,15058100,15058100,15058100}}', '{{3190000,2900000,2610000,2320000,2030000,1740000,1450000,1160000,870000,580000,290000,0,0,0,0,0,0,0,0,0,409600,182300,535500,0,0,6398800}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,409600,182300,535500,0,0,6398800}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,0,0,0,0,0,0,0,0,0,409600,182300,535500,0,0}}', '{{290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,0,0,0,0,0,0,0,0,0,409600,182300,535500,2145700,0}}', '{{290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,290000,0,0,0,0,0,0,0,0,2031700,409600,182300,535500,2145700,0}}', '{{3190000,2900000,2610000,2320000,2030000,1740000,1450000,1160000,870000,580000,290000,0,0,0,0,0,0,0,0,0,409600,182300,535500,0,0,6398800}}'),
	('\x2efbafe811da7197e72886d3cb24bf6f92255703b12a361ace341ad82b722f1e', 3, '2005-04-01', '{NULL,2005-04-07,2005-04-07,2005-04-07,2005-04-07,2005-04-07}', '{1,2,2,2,2,2}', '{1,2,2,2,2,2}', '{1,2,2,2,2,2}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,2,2,2,2,2}', '{1,2,2,2,2,2}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{8000000,8000000,8000000,8000000,8000000,8000000}}', '{{0,1600000,1280000,960000,1411100,1544800}}', '{{0,0,0,0,771100,1224800}}', '{{0,0,0,0,0,0}}', '{{0,320000,320000,320000,320000,1091100}}', '{{0,320000,320000,320000,320000,431800}}', '{{635000,320000,320000,320000,320000,431800}}', '{{0,1600000,1280000,960000,1411100,1544800}}'),
	('\xae198a9d3a9252a131750eadc1d207310732130adad6bb483bcc11d0f94715e6', 3, '2005-05-01', '{2005-04-12,2005-04-12,2005-04-12,2005-04-12,2005-04-12}', '{1,1,1,1,1}', '{1,1,1,1,1}', '{1,1,1,1,1}', '{0,0,0,0,0}', '{0,0,0,0,0}', '{0,0,0,0,0}', '{1,1,1,1,1}', '{1,1,1,1,1}', '{0,0,0,0,0}', '{TWD}', '{2005-05-01}', '{{0,0,0,0,0}}', '{{4900000,4760000,4620000,4480000,4340000}}', '{{0,0,0,0,0}}', '{{0,0,0,0,0}}', '{{140000,140000,140000,140000,140000}}', '{{140000,140000,140000,140000,140000}}', '{{140000,140000,140000,140000,140000}}', '{{4900000,4760000,4620000,4480000,4340000}}'),
	('\x5fa78efa9fb6626df1f413c03136119f0b974b1dd70624d7e9715332b48bdcf1', 3, '2004-09-01', '{2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28,2004-08-28}', '{1,1,1,1,1,1,1,2,2,2,2,3,3}', '{1,1,1,1,1,0,0,1,1,1,1,2,2}', '{1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,1,1,1,1,0,1}', '{0,0,0,0,0,0,0,60,60,60,30,0,60}', '{0,0,0,0,0,0,-1,60,60,60,30,0,60}', '{1,1,1,1,1,1,0,1,1,1,1,2,2}', '{1,1,1,1,1,1,0,0,0,0,0,2,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-09-01}', '{{0,0,0,0,0,0,0,3095000,3095000,3095000,3095000,3095000,3095000}}', '{{2450000,1960000,1470000,980000,490000,0,0,2205200,2204700,2228800,2040700,15071300,28503400}}', '{{0,0,0,0,0,0,0,2205200,2204700,2228800,2040700,1961300,15963400}}', '{{0,0,0,0,0,0,0,0,2172200,2195900,1890100,0,1614200}}', '{{490000,490000,490000,490000,490000,490000,0,0,2205200,2204700,2228800,2610700,2531300}}', '{{490000,490000,490000,490000,490000,490000,0,0,33000,8800,338700,2488900,917100}}', '{{490000,490000,490000,490000,490000,490000,0,35300,33000,8800,338700,2488900,917100}}', '{{2450000,1960000,1470000,980000,490000,0,0,2205200,2204700,2228800,2040700,15071300,28503400}}'),
	('\x69dfb44ec7893109d01890cfd6b1043cd9c262debca68fd542f7fd61bd3e472d', 3, '2005-03-01', '{2005-02-12,2005-02-12,2005-02-12,2005-02-12,2005-02-12,2005-02-12,2005-02-12}', '{1,2,2,2,2,2,2}', '{1,2,2,2,2,1,1}', '{1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0}', '{0,0,0,0,0,0,0}', '{0,0,0,0,0,0,0}', '{1,2,2,2,2,2,1}', '{1,2,2,2,2,2,1}', '{0,0,0,0,0,0,0}', '{TWD}', '{2005-03-01}', '{{0,50000000,50000000,50000000,50000000,50000000,50000000}}', '{{2750000,10726700,9897600,9119700,11308700,14957500,564400}}', '{{0,8526700,8247600,8019700,10758700,14957500,564400}}', '{{0,0,0,0,0,0,0}}', '{{550000,550000,9076700,8797600,8569700,11308700,14957500}}', '{{550000,550000,1249100,1218000,1087300,1174000,14957500}}', '{{550000,973500,1249100,1218000,1087300,1174000,14957500}}', '{{2750000,10726700,9897600,9119700,11308700,14957500,564400}}'),
	('\x3f979c4fda1bb42e7d09c228b5ba962accc5c7daf5cdd7ceff3e0269c89c72bb', 6, '2003-11-01', '{2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25,2003-10-25}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,30,0,120}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,30,0,120}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,2,1,2,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-11-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14066600,14066600,14066600,14066600,14066600,14066600}}', '{{5980000,5720000,5460000,5200000,4940000,4680000,4420000,4160000,3900000,3640000,3380000,3120000,2860000,2600000,2340000,2080000,1820000,1586100,1673700,1040700,926600,668000,10901600}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,26100,113700,700,146600,148000,10641600}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,260000,0,0,0,0}}', '{{260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,286100,633700,260700,406600,408000}}', '{{260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,26100,633700,260700,4175500,408000}}', '{{260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,260000,462700,26100,633700,260700,4175500,408000}}', '{{5980000,5720000,5460000,5200000,4940000,4680000,4420000,4160000,3900000,3640000,3380000,3120000,2860000,2600000,2340000,2080000,1820000,1586100,1673700,1040700,926600,668000,10901600}}'),
	('\xc59a932cd2ac64ededfc28568188e48649846b6f25d503e4686fa251a1d45189', 5, '2004-08-01', '{2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05,2004-07-05}', '{1,2,2,2,2,2,2,2,3,3,3,3,3,3}', '{1,2,2,2,2,1,1,1,2,2,2,2,1,1}', '{1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{0,0,0,0,0,0,0,0,60,60,60,120,60,90}', '{0,0,0,0,0,0,0,0,60,60,60,120,60,90}', '{1,2,2,2,2,2,1,1,2,2,2,2,2,1}', '{1,2,2,2,2,2,1,1,1,1,1,1,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-08-01}', '{{0,0,0,0,0,0,0,0,5106700,5106700,5106700,5106700,5106700,5106700}}', '{{1450000,4680000,4070000,3460000,2850000,2240000,1920000,1600000,1301500,981800,662000,342000,22200,3650300}}', '{{0,0,0,0,0,0,0,0,21500,21800,22000,22000,22200,3650300}}', '{{0,0,0,0,0,0,0,0,0,21500,21700,21700,0,22100}}', '{{290000,610000,610000,610000,610000,610000,320000,320000,320000,341500,341800,342000,342000,22200}}', '{{290000,610000,610000,610000,610000,610000,320000,320000,320000,320000,320100,320300,11692000,100}}', '{{290000,610000,610000,610000,610000,610000,320000,320000,320300,320000,320100,320300,11692000,100}}', '{{1450000,4680000,4070000,3460000,2850000,2240000,1920000,1600000,1301500,981800,662000,342000,22200,3650300}}'),
	('\xe2888e8f29b3d2e07944ad9e99bb5d67253f40dea0bc33fc195b6efa74a09785', 3, '2004-09-01', '{2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09,2004-08-09}', '{1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,2,2,2,2,1,1}', '{1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,1,1,1,1}', '{0,0,0,0,0,0,0,0,0,30,30,30,90}', '{0,0,0,0,0,0,0,0,0,30,30,30,90}', '{1,1,1,1,1,1,1,2,2,2,2,2,1}', '{1,1,1,1,1,1,1,2,2,1,1,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-09-01}', '{{0,0,0,0,0,0,0,5720100,5720100,5720100,5720100,5720100,5720100}}', '{{6600000,6000000,5400000,4800000,4200000,3600000,3000000,2400000,1800000,1264200,1264400,248700,12941800}}', '{{0,0,0,0,0,0,0,0,0,64200,64400,248700,12941800}}', '{{0,0,0,0,0,0,0,0,0,0,600000,0,245800}}', '{{600000,600000,600000,600000,600000,600000,600000,600000,600000,600000,664200,1264400,248700}}', '{{600000,600000,600000,600000,600000,600000,600000,600000,600000,600000,700,2745400,2900}}', '{{600000,600000,600000,600000,600000,600000,600000,669500,600000,600000,700,2745400,2900}}', '{{6600000,6000000,5400000,4800000,4200000,3600000,3000000,2400000,1800000,1264200,1264400,248700,12941800}}'),
	('\xfdee48db8fce263650d14ea2f3a05753d89863f60f33686e07ddb197a8e3ddc4', 3, '2005-01-01', '{2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10,2004-12-10}', '{1,1,1,2,2,3,3,3,3}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,1,1,1,1}', '{0,0,0,0,0,30,30,60,90}', '{0,0,0,0,0,30,30,60,90}', '{1,1,1,2,2,3,2,2,2}', '{1,1,1,2,2,2,1,1,1}', '{0,0,0,0,0,0,0,0,0}', '{TWD}', '{2005-01-01}', '{{0,0,0,12000000,12000000,12000000,12000000,12000000,12000000}}', '{{2550000,2040000,1530000,4210300,4016100,15995000,15737000,16247900,16908900}}', '{{0,0,0,3190300,3506100,3755000,4007000,4517900,5178900}}', '{{0,0,0,0,0,510000,510000,1020000,1530000}}', '{{510000,510000,510000,510000,3700300,4526100,4775000,5027000,6047900}}', '{{510000,510000,510000,510000,924700,1060400,712700,420700,537600}}', '{{510000,510000,510000,941900,924700,1060400,712700,420700,537600}}', '{{2550000,2040000,1530000,4210300,4016100,15995000,15737000,16247900,16908900}}'),
	('\xe647f2a537bcebece298e728dea44fae97227bc02e863f817608dc3798252c4b', 5, '2002-07-01', '{2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13,2002-06-13}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,0,90}', '{0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,60,0,90}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-07-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,19396600,19396600,19396600,19396600,19396600,19396600}}', '{{1250000,1000000,750000,500000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3453800,3914900,4255600,3535500,4148500,3436000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3453800,3914900,4255600,3535500,4148500,3436000}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3438600,0,3866500}}', '{{250000,250000,250000,250000,250000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3453800,3914900,4255600,3535500,4148500}}', '{{250000,250000,250000,250000,250000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,352200,775100,817000,1596500,282000}}', '{{250000,250000,250000,250000,250000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,471600,352200,775100,817000,1596500,282000}}', '{{1250000,1000000,750000,500000,250000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3453800,3914900,4255600,3535500,4148500,3436000}}'),
	('\x82df99cd83c1859a25160eba8c6940884c0b1d2c0b6184a1f2e85ccbac6c95b3', 3, '2005-01-01', '{2004-12-11,2004-12-11,2004-12-11,2004-12-11,2004-12-11,2004-12-11}', '{1,1,1,1,1,1}', '{1,1,1,1,1,0}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-01-01}', '{{0,0,0,0,0,0}}', '{{2750000,2200000,1650000,1100000,550000,0}}', '{{0,0,0,0,0,0}}', '{{0,0,0,0,0,0}}', '{{550000,550000,550000,550000,550000,550000}}', '{{550000,550000,550000,550000,550000,550000}}', '{{550000,550000,550000,550000,550000,550000}}', '{{2750000,2200000,1650000,1100000,550000,0}}'),
	('\x2afd52e8c39344f4c2900b32503a009b67827751dee3a31bfa45cdcceb89e75f', 6, '2004-10-01', '{2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19,2004-09-19}', '{1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,2,2,2,2,2,1}', '{1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,1,1,1,0}', '{0,0,0,0,0,0,0,0,60,30,60,0}', '{0,0,0,0,0,0,0,0,60,30,60,0}', '{1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,2,2,1,1,1,2}', '{0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2004-10-01}', '{{0,0,0,0,0,0,302600,302600,302600,302600,302600,302600}}', '{{2420000,2200000,1980000,1760000,1540000,1320000,8929800,9772500,9676900,9418200,9177900,3189700}}', '{{0,0,0,0,0,0,7829800,8892500,9016900,8978200,8957900,3189700}}', '{{0,0,0,0,0,0,0,0,8883700,8845600,0,0}}', '{{220000,220000,220000,220000,220000,220000,220000,8049800,9112500,9236900,9198200,9177900}}', '{{220000,220000,220000,220000,220000,220000,220000,1472700,228800,391300,12115400,246800}}', '{{220000,220000,220000,220000,220000,220000,551600,1472700,228800,391300,12115400,246800}}', '{{2420000,2200000,1980000,1760000,1540000,1320000,8929800,9772500,9676900,9418200,9177900,3189700}}'),
	('\x41d044dd4ebf6ddd92494cfc8886c54272c24102a21066df8f5f068345d54814', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,1}', '{0,0,0,90,0,30}', '{0,0,0,90,0,30}', '{1,1,1,1,1,1}', '{1,1,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{16297500,16297500,16297500,16297500,16297500,16297500}}', '{{655900,765700,810300,871000,769400,10951300}}', '{{655900,765700,810300,871000,769400,10951300}}', '{{0,0,0,706600,0,673300}}', '{{0,655900,765700,810300,871000,769400}}', '{{0,91100,44400,103700,7021700,96100}}', '{{95800,91100,44400,103700,7021700,96100}}', '{{655900,765700,810300,871000,769400,10951300}}'),
	('\xbb1ccd9e80a410a9ae9743f2a84e52f8d0c7aff742de1213d8de15deb4ea5739', 4, '2002-10-01', '{2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09,2002-09-09}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0}', '{0,0,0,30,30,60,90,120,120,120,120,150,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,30,90,0,0}', '{0,0,0,30,30,60,90,120,120,120,120,150,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,30,90,0,0}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,1,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-10-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8641900,8641900,8641900,8641900,8641900,8641900}}', '{{11550000,11220000,10890000,10890000,10560000,10560000,10560000,10560000,10230000,9900000,9570000,9570000,7590000,7260000,6930000,6600000,6270000,5940000,5610000,5280000,4950000,4620000,4290000,3960000,3630000,3300000,2970000,2640000,2310000,1980000,2444900,2146800,2260000,2399500,818600,14196800}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,794900,826800,1270000,1739500,488600,14196800}}', '{{0,0,0,330000,330000,660000,990000,1320000,1320000,1320000,1320000,1650000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,782200,826800,0,0,0}}', '{{330000,330000,330000,330000,660000,660000,990000,1320000,1650000,1650000,1650000,1650000,1980000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,1124900,1156800,1600000,2069500,818600}}', '{{330000,330000,330000,0,330000,0,0,0,330000,330000,330000,0,1980000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,342700,330000,1600000,13507900,818600}}', '{{330000,330000,330000,0,330000,0,0,0,330000,330000,330000,0,1980000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,330000,4228000,342700,330000,1600000,13507900,818600}}', '{{11550000,11220000,10890000,10890000,10560000,10560000,10560000,10560000,10230000,9900000,9570000,9570000,7590000,7260000,6930000,6600000,6270000,5940000,5610000,5280000,4950000,4620000,4290000,3960000,3630000,3300000,2970000,2640000,2310000,1980000,2444900,2146800,2260000,2399500,818600,14196800}}'),
	('\xd48093caf3cbf87e2e779038b363d7ed49438620ede89d7bb2b4570d1ad7ffee', 6, '2003-09-01', '{2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20,2003-08-20}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{0,30,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,0,0,0}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-09-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4748600,4748600,4748600,4748600,4748600,4748600}}', '{{2500000,2500000,1500000,1000000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,0,0,6865400}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,0,0,6865400}}', '{{0,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{500000,500000,1000000,500000,500000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,0,0}}', '{{500000,0,1000000,500000,500000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,1320600,0}}', '{{500000,0,1000000,500000,500000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,20627700,279800,0,0,1320600,0}}', '{{2500000,2500000,1500000,1000000,500000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,279800,0,0,0,0,6865400}}'),
	('\x0fe28d97a304bd613e48212c4a3dc6f078dcc3899f57ba88ba5d299c408ae386', 5, '2002-11-01', '{2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09,2002-10-09}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,0,90}', '{0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,60,0,90}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2002-11-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1489500,1489500,1489500,1489500,1489500,1489500}}', '{{2050000,1640000,1230000,820000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2781500}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2781500}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{410000,410000,410000,410000,410000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{410000,410000,410000,410000,410000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14687800,0}}', '{{410000,410000,410000,410000,410000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,170000,0,0,0,14687800,0}}', '{{2050000,1640000,1230000,820000,410000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2781500}}'),
	('\xd1e17508876b2111d49c6de0d72d11daaea02d66069be850c81dad851a754cf7', 5, '2005-01-01', '{2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28,2004-12-28}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,2,2,2,2,2}', '{0,0,0,0,1,1,0,0,1}', '{0,0,0,0,30,30,0,0,90}', '{0,0,0,0,30,30,0,0,90}', '{1,1,1,2,2,2,2,2,2}', '{1,1,1,2,1,1,2,2,1}', '{0,0,0,0,0,0,0,0,0}', '{TWD}', '{2005-01-01}', '{{0,0,0,3710800,3710800,3710800,3710800,3710800,3710800}}', '{{1320000,1200000,1080000,16095700,16772600,16901600,15281600,15258400,4286900}}', '{{0,0,0,15135700,15812600,16061600,14681600,14778400,3926900}}', '{{0,0,0,0,120000,120000,0,0,13773500}}', '{{120000,120000,120000,120000,15255700,16052600,16301600,14801600,14898400}}', '{{120000,120000,120000,120000,1907000,1211000,2456500,4637900,1124900}}', '{{120000,120000,120000,840800,1907000,1211000,2456500,4637900,1124900}}', '{{1320000,1200000,1080000,16095700,16772600,16901600,15281600,15258400,4286900}}'),
	('\xd45b542c1d64b60d610a9e5cc4f48748475c211f21862665eeb3932871099fb4', 5, '2004-06-01', '{2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22,2004-05-22}', '{1,1,1,1,1,1,1,1,1,1,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,2,1,1,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,60,30,30,0,0,0}', '{0,0,0,0,0,0,0,0,0,0,60,30,30,0,0,0}', '{1,1,1,1,1,1,1,1,1,1,3,3,3,3,3,3}', '{1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,3}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{CNY,TWD}', '{2005-04-01,2004-06-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,17192900,17192900,17192900,17192900,17192900,17192900}}', '{{0,0,0,0,0,0,0,0,0,0,2530000,2420000,2310000,2200000,2090000,1980000},{3680000,3520000,3360000,3200000,3040000,2880000,2720000,2560000,2400000,2240000,2640000,2466700,2448400,2210400,1609800,16767700}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,400000,386700,528400,610400,169800,15487700}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0},{0,0,0,0,0,0,0,0,0,0,160000,160000,160000,0,0,0}}', '{{0,0,0,0,0,0,0,0,0,0,110000,110000,110000,110000,110000,110000},{160000,160000,160000,160000,160000,160000,160000,160000,160000,160000,160000,720000,706700,848400,770400,329800}}', '{{0,0,0,0,0,0,0,0,0,0,110000,110000,110000,110000,110000,110000},{160000,160000,160000,160000,160000,160000,160000,160000,160000,160000,0,560000,183200,848400,12358900,329800}}', '{{0,0,0,0,0,0,0,0,0,0,110000,110000,110000,110000,110000,110000},{160000,160000,160000,160000,160000,160000,160000,160000,160000,160000,8000,560000,183200,848400,12358900,329800}}', '{{0,0,0,0,0,0,0,0,0,0,2530000,2420000,2310000,2200000,2090000,1980000},{3680000,3520000,3360000,3200000,3040000,2880000,2720000,2560000,2400000,2240000,2640000,2466700,2448400,2210400,1609800,16767700}}'),
	('\x0620077256048f6ed52de50e56ff8b3c6422e0f4012a946d21a0b5cdf95ed6cd', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,1,0,1,0,1}', '{0,60,0,30,0,60}', '{0,60,0,30,0,60}', '{1,1,1,1,1,1}', '{1,0,1,0,1,0}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{9348400,9348400,9348400,9348400,9348400,9348400}}', '{{2133700,2163500,2117700,1731200,1808400,11043500}}', '{{2133700,2163500,2117700,1731200,1808400,11043500}}', '{{0,2131600,0,1696300,0,1586000}}', '{{0,2133700,2163500,2117700,1731200,1808400}}', '{{0,2100,192500,421400,5131300,222400}}', '{{219000,2100,192500,421400,5131300,222400}}', '{{2133700,2163500,2117700,1731200,1808400,11043500}}'),
	('\xb77a46a638e135d65df89578b6fc0aa24f437745d149090947fce445d0a10f06', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,0}', '{0,0,0,60,0,0}', '{0,0,0,60,0,0}', '{1,1,1,1,1,1}', '{1,1,1,0,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{16355800,16355800,16355800,16355800,16355800,16355800}}', '{{3397300,1777100,3045500,2269800,4156100,8690000}}', '{{3397300,1777100,3045500,2269800,4156100,8690000}}', '{{0,0,0,0,0,0}}', '{{0,3397300,1777100,3045500,2269800,4156100}}', '{{0,3397300,1777100,3045500,13564200,4156100}}', '{{7653100,3397300,1777100,3045500,13564200,4156100}}', '{{3397300,1777100,3045500,2269800,4156100,8690000}}'),
	('\xdb957ab3b944ea8333da318eaabd65b19b5305124351c75b15c2787d99a5ec69', 6, '2005-04-01', '{NULL,NULL,NULL,NULL,NULL,NULL}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{1,1,1,1,1,1}', '{0,0,0,1,0,0}', '{0,0,0,30,0,0}', '{0,0,0,30,0,0}', '{1,1,1,1,1,1}', '{1,1,1,0,1,1}', '{0,0,0,0,0,0}', '{TWD}', '{2005-04-01}', '{{11069100,11069100,11069100,11069100,11069100,11069100}}', '{{1100200,1268300,1355600,1590700,1814000,19812200}}', '{{1100200,1268300,1355600,1590700,1814000,19812200}}', '{{0,0,0,1096700,0,0}}', '{{0,1100200,1268300,1355600,1590700,1814000}}', '{{0,179300,187700,258900,3396200,335500}}', '{{151300,179300,187700,258900,3396200,335500}}', '{{1100200,1268300,1355600,1590700,1814000,19812200}}'),
	('\xe684f601592a1e1bf40d24b26be30b2482cb669f84de05e96c426287d6b63db8', 6, '2003-06-01', '{2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16,2003-05-16}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-06-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1037700,1037700,1037700,1037700,1037700,1037700}}', '{{17500000,17000000,16500000,16000000,15500000,15000000,14500000,14000000,13500000,13000000,12500000,12000000,11500000,11000000,10500000,10000000,9500000,9000000,8500000,8000000,7500000,7000000,17342500,17940100,19246200,17709700,16602500,11461600}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10842500,11940100,13746200,12709700,12102500,6961600}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,500000}}', '{{500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,11342500,12440100,14246200,13209700,12602500}}', '{{500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,1974500,1753700,3180500,7628200,968200}}', '{{500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,500000,1568800,1974500,1753700,3180500,7628200,968200}}', '{{17500000,17000000,16500000,16000000,15500000,15000000,14500000,14000000,13500000,13000000,12500000,12000000,11500000,11000000,10500000,10000000,9500000,9000000,8500000,8000000,7500000,7000000,17342500,17940100,19246200,17709700,16602500,11461600}}'),
	('\xfaec8b7da67082c441868551fb804d0cab645a103c8d108d331344ba946501c4', 6, '2003-02-01', '{2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01,2003-01-01}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,0,0,90,0,30}', '{0,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,60,0,0,90,0,30}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1}', '{1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,0}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}', '{TWD}', '{2003-02-01}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18432600,18432600,18432600,18432600,18432600,18432600}}', '{{2640000,2400000,2160000,1920000,1680000,1440000,1200000,960000,720000,480000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,510900,1376800,12023700}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,510900,1376800,12023700}}', '{{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}}', '{{240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,510900,1376800}}', '{{240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,11546300,1376800}}', '{{240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,112900,8704900,2488200,3184300,11546300,1376800}}', '{{2640000,2400000,2160000,1920000,1680000,1440000,1200000,960000,720000,480000,240000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8704900,2488200,3184300,510900,1376800,12023700}}');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: creditgateway_migrations; Owner: -
--

INSERT INTO creditgateway_migrations.audit VALUES
	('20261124000200'),
	('20261124000300'),
	('20261124000400'),
	('20261124000500'),
	('20261124000600'),
	('20261124000700');


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
	('20261124000450');


--
-- Name: access_access_id_seq; Type: SEQUENCE SET; Schema: audit; Owner: -
--

SELECT pg_catalog.setval('audit.access_access_id_seq', 12, true);


--
-- Name: access_access_id_seq; Type: SEQUENCE SET; Schema: credit; Owner: -
--

SELECT pg_catalog.setval('credit.access_access_id_seq', 1, false);


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
-- Name: FUNCTION outcomes_of(evidence_class text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.outcomes_of(evidence_class text) FROM PUBLIC;


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
-- Name: FUNCTION begin_contribution(partner_id text, adapter_hash bytea, file_digest bytea, first_line bigint, last_line bigint, account_versions bigint, record_versions bigint, contribution_time timestamp with time zone); Type: ACL; Schema: credit; Owner: -
--

REVOKE ALL ON FUNCTION credit.begin_contribution(partner_id text, adapter_hash bytea, file_digest bytea, first_line bigint, last_line bigint, account_versions bigint, record_versions bigint, contribution_time timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION credit.begin_contribution(partner_id text, adapter_hash bytea, file_digest bytea, first_line bigint, last_line bigint, account_versions bigint, record_versions bigint, contribution_time timestamp with time zone) TO creditgateway_contributor;


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
-- Name: TABLE adapter_version; Type: ACL; Schema: credit; Owner: -
--

GRANT SELECT,INSERT ON TABLE credit.adapter_version TO creditgateway_gateway;
GRANT SELECT,INSERT ON TABLE credit.adapter_version TO creditgateway_contributor;
GRANT SELECT ON TABLE credit.adapter_version TO creditgateway_operator;
GRANT SELECT ON TABLE credit.adapter_version TO creditgateway_auditor;


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


