-- migrate:up

-- Erasing evidence at the end of its retention, and renewing the keys that wrap
-- evidence keys. The operator does both, through these functions and in no other
-- way; each change leaves a row in audit.access in the same transaction, which
-- becomes an entry of the log. No entry, leaf or sealed byte is touched.
--
-- A destroyed key is gone from the table. Copies of the wrapped key may live on in
-- dead rows until vacuum, in the write-ahead log and in backups; they are of no use
-- once the key-encryption key that wrapped them has been replaced and removed.

-- Every function of the operator works from this index; a destroyed key leaves it.
CREATE INDEX evidence_by_key_time ON audit.evidence (entry_time, leaf_index) INCLUDE (kek_id)
    WHERE wrapped_key IS NOT NULL;

-- The outcomes of a class of evidence: "answered", "refused" or "all".
CREATE FUNCTION audit.outcomes_of(evidence_class text) RETURNS smallint[]
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    CASE evidence_class
        WHEN 'answered' THEN RETURN ARRAY[1];
        WHEN 'refused' THEN RETURN ARRAY[2];
        WHEN 'all' THEN RETURN ARRAY[1, 2];
    END CASE;
END $$;

-- Keys of a class that are older than a moment, by month (UTC), oldest first.
CREATE FUNCTION audit.due_evidence_keys(before timestamptz, evidence_class text)
    RETURNS TABLE (month timestamptz, keys bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
BEGIN
    RETURN QUERY
    SELECT date_trunc('month', v.entry_time), count(*)
    FROM audit.evidence AS v JOIN audit.entry AS e ON e.leaf_index = v.leaf_index
    WHERE v.wrapped_key IS NOT NULL AND v.entry_time < before
      AND e.outcome = ANY (audit.outcomes_of(evidence_class))
    GROUP BY 1 ORDER BY 1;
END $$;

-- Keys that are kept, by the key that wraps them.
CREATE FUNCTION audit.kept_evidence_keys()
    RETURNS TABLE (kek_id text, keys bigint, oldest timestamptz, newest timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT v.kek_id, count(*), min(v.entry_time), max(v.entry_time)
    FROM audit.evidence AS v WHERE v.wrapped_key IS NOT NULL
    GROUP BY v.kek_id ORDER BY v.kek_id;
END $$;

-- Destroys the keys of a class that are older than a moment, and says how many; so
-- does the record, as its row limit.
-- The cause begins with the class and the moment, so that whoever reads the log
-- can tell which keys may be gone; gateway/audit/retention.py reads it. Evidence
-- of the last 31 days is never destroyed, whoever asks.
CREATE FUNCTION audit.destroy_evidence_keys(
    before timestamptz, cause text, evidence_class text DEFAULT 'all'
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
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

-- The request digest (field 10) of a serialised AuditEntry, to which its evidence
-- key is bound; NULL when it cannot be found. Fields stand in ascending order.
CREATE FUNCTION audit.request_digest_of(entry bytea) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
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

-- Keys that another key-encryption key than the new one wraps, oldest first, from
-- a place on; each with what it is bound to.
CREATE FUNCTION audit.evidence_keys_to_rewrap(
    new_kek_id text, after_time timestamptz, after_index bigint, page integer
) RETURNS TABLE (leaf_index bigint, entry_time timestamptz, kek_id text, wrapped_key bytea,
                 request_digest bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
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

-- Puts newly wrapped keys in the place of old ones, and says how many. A key that
-- has been destroyed meanwhile stays destroyed.
CREATE FUNCTION audit.rewrap_evidence_keys(
    new_kek_id text, leaf_indexes bigint[], entry_times timestamptz[],
    old_keys bytea[], new_keys bytea[], cause text
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
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

-- The audit store may stand alone: the operator's role is made if need be.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'creditgateway_operator') THEN
        CREATE ROLE creditgateway_operator NOLOGIN;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;  -- made meanwhile by a migration of another database
END $$;

REVOKE ALL ON FUNCTION
    audit.outcomes_of(text),
    audit.due_evidence_keys(timestamptz, text),
    audit.kept_evidence_keys(),
    audit.destroy_evidence_keys(timestamptz, text, text),
    audit.request_digest_of(bytea),
    audit.evidence_keys_to_rewrap(text, timestamptz, bigint, integer),
    audit.rewrap_evidence_keys(text, bigint[], timestamptz[], bytea[], bytea[], text)
    FROM PUBLIC;
GRANT USAGE ON SCHEMA audit TO creditgateway_operator;
GRANT EXECUTE ON FUNCTION
    audit.due_evidence_keys(timestamptz, text),
    audit.kept_evidence_keys(),
    audit.destroy_evidence_keys(timestamptz, text, text),
    audit.evidence_keys_to_rewrap(text, timestamptz, bigint, integer),
    audit.rewrap_evidence_keys(text, bigint[], timestamptz[], bytea[], bytea[], text)
    TO creditgateway_operator;

-- migrate:down

DROP FUNCTION audit.rewrap_evidence_keys(text, bigint[], timestamptz[], bytea[], bytea[], text);
DROP FUNCTION audit.evidence_keys_to_rewrap(text, timestamptz, bigint, integer);
DROP FUNCTION audit.request_digest_of(bytea);
DROP FUNCTION audit.destroy_evidence_keys(timestamptz, text, text);
DROP FUNCTION audit.kept_evidence_keys();
DROP FUNCTION audit.due_evidence_keys(timestamptz, text);
DROP FUNCTION audit.outcomes_of(text);
DROP INDEX audit.evidence_by_key_time;
REVOKE USAGE ON SCHEMA audit FROM creditgateway_operator;
