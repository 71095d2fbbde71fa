-- migrate:up

-- Old evidence moves to files (docs/adr/0091). Of a row that moved, "sealed" is empty and "bundle"
-- is the SHA-256, and so the name, of the file that has it. The wrapped key stays in the row:
-- retention and renewed keys go on as before. What "sealed" and "bundle" may say together is a
-- rule of `verify`; a CHECK would read all evidence once while it is added.
ALTER TABLE audit.evidence ADD COLUMN bundle bytea;

-- Also which file has it.
DROP FUNCTION audit.read_sealed(bigint, jsonb, bigint, bigint);
CREATE FUNCTION audit.read_sealed(access_id bigint, filter jsonb, low bigint, high bigint)
    RETURNS TABLE (
        leaf_index bigint, entry_time timestamptz, kek_id text, erased boolean, sealed bytea,
        bundle bytea
    )
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_range($1, '{verify,export}', $2, $3, $4);
    RETURN QUERY
    SELECT v.leaf_index, v.entry_time, v.kek_id, v.wrapped_key IS NULL, v.sealed, v.bundle
    FROM audit.evidence v WHERE v.leaf_index >= $3 AND v.leaf_index < $4
    ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $$;

-- The partition of a month; refused while anybody could still ask the gateway for what is in it:
-- an answer is recovered for 74 hours, a portfolio resumed for 7, an event told again for 30 days.
CREATE FUNCTION audit.movable_partition(month date) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    name CONSTANT text := 'evidence_' || to_char(month, 'YYYYMM');
BEGIN
    IF extract(day FROM month) <> 1
       OR (month + interval '1 month') AT TIME ZONE 'UTC' > now() - interval '31 days' THEN
        RAISE EXCEPTION 'evidence of the last 31 days is not moved'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (
        SELECT FROM pg_inherits AS h
        WHERE h.inhparent = 'audit.evidence'::regclass
          AND h.inhrelid = to_regclass(format('audit.%I', name))
    ) THEN
        RAISE EXCEPTION 'there is no partition of that month'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    RETURN name;
END $$;

-- Months that have a partition and were over before a moment, oldest first.
CREATE FUNCTION audit.evidence_months(before timestamptz) RETURNS TABLE (month date)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT months.first FROM (
        SELECT to_date(right(c.relname, 6), 'YYYYMM') AS first
        FROM pg_inherits AS h JOIN pg_class AS c ON c.oid = h.inhrelid
        WHERE h.inhparent = 'audit.evidence'::regclass AND c.relname ~ '^evidence_[0-9]{6}$'
    ) AS months
    WHERE (months.first + interval '1 month') AT TIME ZONE 'UTC' <= before
    ORDER BY 1
$$;

-- What is sealed of a month and can be moved, without its keys, by leaf index after one of them;
-- and whether the entry names its digest. The newest answer of a partner to a case stays: an
-- operator opens it, however old it is.
CREATE FUNCTION audit.evidence_to_move(month date, after_index bigint, page integer)
    RETURNS TABLE (leaf_index bigint, sealed bytea, fits boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE format(
        'SELECT v.leaf_index, v.sealed,'
        '    coalesce(position(sha256(v.sealed) IN e.entry) > 0, false)'
        ' FROM audit.%I AS v LEFT JOIN audit.entry AS e'
        '     ON e.leaf_index = v.leaf_index AND e.entry_time = v.entry_time'
        ' WHERE v.bundle IS NULL AND v.leaf_index > $1 AND NOT EXISTS ('
        '     SELECT FROM audit.asking_case AS c WHERE c.call_answer_leaf = v.leaf_index)'
        ' ORDER BY v.leaf_index LIMIT $2',
        audit.movable_partition($1)) USING $2, $3;
END $$;

-- Puts a smaller partition in the place of a month's: without what is sealed, with the names of
-- the files that have it. They are computed here from the rows, as gateway/audit/evidence_bundle.py
-- does, and compared with those that were written: how many, and the SHA-256 over their digests. So
-- nothing is dropped that is not in a file. All in one transaction. Readers and the log are held
-- up only for its end; as maintenance does, it gives up soon where a long reader is in the way,
-- and tries again.
CREATE FUNCTION audit.move_evidence(month date, bundles bigint, digest bytea, cause text)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET lock_timeout = '1s' SET timezone = 'UTC' AS $$
DECLARE
    name text;
    low CONSTANT text := to_char($1, 'YYYY-MM-DD 00:00:00+00');
    high CONSTANT text := to_char($1 + interval '1 month', 'YYYY-MM-DD 00:00:00+00');
    written bigint;
    written_digest bytea;
    moved bigint;
BEGIN
    PERFORM audit.require_approved('destroy-evidence');
    name := audit.movable_partition($1);
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM set_config('synchronous_commit', 'on', true);
    -- From here on nothing of the month changes, neither by retention; it can still be read.
    EXECUTE format('LOCK TABLE audit.%I IN SHARE MODE', name);
    EXECUTE format('CREATE TABLE audit.%I (LIKE audit.evidence INCLUDING ALL)', name || '_moved');
    EXECUTE format(
        'WITH held AS NOT MATERIALIZED ('
        '    SELECT v.*, v.bundle IS NULL AND c.leaf IS NULL AS moves'
        '    FROM audit.%1$I AS v LEFT JOIN ('
        '        SELECT DISTINCT call_answer_leaf AS leaf FROM audit.asking_case'
        '    ) AS c ON c.leaf = v.leaf_index'
        '), file AS MATERIALIZED ('
        '    SELECT leaf_index >> 8 AS number, sha256(string_agg('
        '        int8send(leaf_index) || int4send(octet_length(sealed)) || sealed, '''''
        '        ORDER BY leaf_index, entry_time)) AS digest'
        '    FROM held WHERE moves GROUP BY 1'
        '), added AS ('
        '    INSERT INTO audit.%2$I (leaf_index, entry_time, kek_id, wrapped_key, sealed, bundle)'
        '    SELECT h.leaf_index, h.entry_time, h.kek_id, h.wrapped_key,'
        '        CASE WHEN h.moves THEN '''' ELSE h.sealed END,'
        '        CASE WHEN h.moves THEN f.digest ELSE h.bundle END'
        '    FROM held AS h LEFT JOIN file AS f ON f.number = h.leaf_index >> 8'
        ')'
        ' SELECT (SELECT count(*) FROM file),'
        '    (SELECT sha256(coalesce(string_agg(digest, '''' ORDER BY number), '''')) FROM file),'
        '    (SELECT count(*) FROM held WHERE moves)',
        name, name || '_moved') INTO written, written_digest, moved;
    IF (written, written_digest) IS DISTINCT FROM ($2, $3) THEN
        RAISE EXCEPTION 'the evidence is not what was written to files'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    -- So that it need not be read again when it takes the other's place.
    EXECUTE format(
        'ALTER TABLE audit.%I ADD CONSTRAINT of_the_month'
        ' CHECK (entry_time >= %L AND entry_time < %L)', name || '_moved', low, high);
    FOR try IN 1..20 LOOP
        BEGIN
            LOCK TABLE audit.maintenance IN EXCLUSIVE MODE;
            PERFORM FROM audit.log_head FOR UPDATE;
            LOCK TABLE audit.evidence IN ACCESS EXCLUSIVE MODE;
            EXIT;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            IF try = 20 THEN
                RAISE;
            END IF;
        END;
        PERFORM pg_sleep(0.5);
    END LOOP;
    EXECUTE format('ALTER TABLE audit.evidence DETACH PARTITION audit.%I', name);
    EXECUTE format('DROP TABLE audit.%I', name);
    EXECUTE format('ALTER TABLE audit.%I RENAME TO %I', name || '_moved', name);
    EXECUTE format(
        'ALTER TABLE audit.evidence ATTACH PARTITION audit.%I FOR VALUES FROM (%L) TO (%L)',
        name, low, high);
    EXECUTE format('ALTER TABLE audit.%I DROP CONSTRAINT of_the_month', name);
    PERFORM audit.add_access(
        'operator:' || session_user, 'move-evidence',
        jsonb_build_object('month', low, 'bundles', $2, 'digest', encode($3, 'hex')),
        moved, format('%s: %s', to_char($1, 'YYYY-MM'), cause));
    RETURN moved;
END $$;

REVOKE ALL ON FUNCTION
    audit.read_sealed(bigint, jsonb, bigint, bigint),
    audit.movable_partition(date),
    audit.evidence_months(timestamptz),
    audit.evidence_to_move(date, bigint, integer),
    audit.move_evidence(date, bigint, bytea, text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_sealed(bigint, jsonb, bigint, bigint)
    TO creditgateway_auditor;
GRANT EXECUTE ON FUNCTION
    audit.evidence_months(timestamptz),
    audit.evidence_to_move(date, bigint, integer),
    audit.move_evidence(date, bigint, bytea, text)
TO creditgateway_operator;

-- migrate:down

-- Not where evidence is in files: nothing before this can read it.
DO $$
BEGIN
    IF EXISTS (SELECT FROM audit.evidence WHERE bundle IS NOT NULL) THEN
        RAISE EXCEPTION 'evidence was moved to files'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DROP FUNCTION audit.move_evidence(date, bigint, bytea, text);
DROP FUNCTION audit.evidence_to_move(date, bigint, integer);
DROP FUNCTION audit.evidence_months(timestamptz);
DROP FUNCTION audit.movable_partition(date);
DROP FUNCTION audit.read_sealed(bigint, jsonb, bigint, bigint);
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
REVOKE ALL ON FUNCTION audit.read_sealed(bigint, jsonb, bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_sealed(bigint, jsonb, bigint, bigint)
    TO creditgateway_auditor;
ALTER TABLE audit.evidence DROP COLUMN bundle;
