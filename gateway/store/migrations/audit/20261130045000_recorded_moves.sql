-- migrate:up

-- What is sealed of old months was handed to an operator's login without any record. With the wrapped
-- keys that the same login renews, and the gateway's key-encryption keys, it could be opened, and
-- nothing said so. It is read now as all is that opens something: under a record of the verb
-- "open-evidence", with a cause, made only where a second operator approved it if that is set, and
-- served once it is an entry of the log (docs/adr/0094-a-move-is-a-recorded-opening.md). The record
-- serves a month for a day, as every record of a read does, and its approval with it: writing and
-- comparing a large month takes longer than an approval is good for.
DROP FUNCTION audit.move_evidence(date, bigint, bytea, text);
DROP FUNCTION audit.evidence_to_move(date, bigint, integer);
DROP FUNCTION audit.evidence_months(timestamptz);

-- Of how many entries of a partition what is sealed can be moved. The newest answer of a partner to
-- a case stays: an operator opens it, however old it is.
CREATE FUNCTION audit.movable_entries(name text) RETURNS bigint
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found bigint;
BEGIN
    EXECUTE format(
        'SELECT count(*) FROM audit.%I AS v WHERE v.bundle IS NULL AND NOT EXISTS ('
        '    SELECT FROM audit.asking_case AS c WHERE c.call_answer_leaf = v.leaf_index)',
        name) INTO found;
    RETURN found;
END $$;

-- Months that have a partition and were over before a moment, oldest first; and of how many entries
-- something can be moved.
CREATE FUNCTION audit.evidence_months(before timestamptz)
    RETURNS TABLE (month date, entries bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT months.first, audit.movable_entries(months.name) FROM (
        SELECT c.relname::text AS name, to_date(right(c.relname, 6), 'YYYYMM') AS first
        FROM pg_inherits AS h JOIN pg_class AS c ON c.oid = h.inhrelid
        WHERE h.inhparent = 'audit.evidence'::regclass AND c.relname ~ '^evidence_[0-9]{6}$'
    ) AS months
    WHERE (months.first + interval '1 month') AT TIME ZONE 'UTC' <= before
    ORDER BY months.first
$$;

-- What the cause of a month's record begins with.
CREATE FUNCTION audit.move_words(month date) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT format('move of %s: ', to_char($1, 'YYYY-MM'))
$$;

-- An operator's record that it is about to read what is sealed of a month.
CREATE FUNCTION audit.begin_move(month date, cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    name CONSTANT text := audit.movable_partition($1);
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM audit.require_approved('open-evidence');
    -- Durable before anything is read, whatever the session prefers.
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access(
        'operator:' || session_user, 'open-evidence',
        jsonb_build_object('move', to_char($1, 'YYYY-MM')),
        audit.movable_entries(name), audit.move_words($1) || cause);
END $$;

-- That record: of this login and this month, of the last day, and an entry of the log.
CREATE FUNCTION audit.begun_move(access_id bigint, month date) RETURNS audit.access
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    begun audit.access;
BEGIN
    SELECT * INTO begun FROM audit.access AS a
    WHERE a.access_id = $1
      AND a.actor = 'operator:' || session_user
      AND a.verb = 'open-evidence'
      AND a.access_time > clock_timestamp() - interval '1 day'
      AND a.filter_digest
          = audit.filter_digest(jsonb_build_object('move', to_char($2, 'YYYY-MM')))
      -- Any opening may have such a filter; of these only audit.begin_move says so in words.
      AND starts_with(a.cause, audit.move_words($2));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    ELSIF NOT audit.is_logged($1) THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN begun;
END $$;

-- What is sealed of a month and can be moved, without its keys, by leaf index after one of them;
-- and whether the entry names its digest.
CREATE FUNCTION audit.evidence_to_move(
    access_id bigint, month date, after_index bigint, page integer
) RETURNS TABLE (leaf_index bigint, sealed bytea, fits boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    begun CONSTANT audit.access := audit.begun_move($1, $2);
BEGIN
    PERFORM audit.require_approved('open-evidence', begun.access_time);
    RETURN QUERY EXECUTE format(
        'SELECT v.leaf_index, v.sealed,'
        '    coalesce(position(sha256(v.sealed) IN e.entry) > 0, false)'
        ' FROM audit.%I AS v LEFT JOIN audit.entry AS e'
        '     ON e.leaf_index = v.leaf_index AND e.entry_time = v.entry_time'
        ' WHERE v.bundle IS NULL AND v.leaf_index > $1 AND NOT EXISTS ('
        '     SELECT FROM audit.asking_case AS c WHERE c.call_answer_leaf = v.leaf_index)'
        ' ORDER BY v.leaf_index LIMIT $2',
        audit.movable_partition($2)) USING $3, $4;
END $$;

-- As before, under that record, whose cause it takes. Where a second operator has to approve that
-- evidence is destroyed, that was done before the record was made.
CREATE FUNCTION audit.move_evidence(access_id bigint, month date, bundles bigint, digest bytea)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET lock_timeout = '1500ms' SET timezone = 'UTC' AS $$
DECLARE
    begun CONSTANT audit.access := audit.begun_move($1, $2);
    name text;
    low CONSTANT text := to_char($2, 'YYYY-MM-DD 00:00:00+00');
    high CONSTANT text := to_char($2 + interval '1 month', 'YYYY-MM-DD 00:00:00+00');
    written bigint;
    written_digest bytea;
    moved bigint;
BEGIN
    PERFORM audit.require_approved('destroy-evidence', begun.access_time);
    name := audit.movable_partition($2);
    PERFORM set_config('synchronous_commit', 'on', true);
    -- From here on nothing of the month changes, neither by retention; it can still be read. An
    -- automatic vacuum gives way to whoever has waited for deadlock_timeout, by default a second:
    -- so lock_timeout is longer.
    FOR try IN 1..20 LOOP
        BEGIN
            EXECUTE format('LOCK TABLE audit.%I IN SHARE MODE', name);
            EXIT;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            IF try = 20 THEN
                RAISE;
            END IF;
        END;
        PERFORM pg_sleep(0.5);
    END LOOP;
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
    IF (written, written_digest) IS DISTINCT FROM ($3, $4) THEN
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
        jsonb_build_object('month', low, 'bundles', $3, 'digest', encode($4, 'hex')),
        moved,
        to_char($2, 'YYYY-MM: ') || substr(begun.cause, length(audit.move_words($2)) + 1));
    RETURN moved;
END $$;

REVOKE ALL ON FUNCTION
    audit.movable_entries(text),
    audit.evidence_months(timestamptz),
    audit.move_words(date),
    audit.begin_move(date, text),
    audit.begun_move(bigint, date),
    audit.evidence_to_move(bigint, date, bigint, integer),
    audit.move_evidence(bigint, date, bigint, bytea)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.evidence_months(timestamptz),
    audit.begin_move(date, text),
    audit.evidence_to_move(bigint, date, bigint, integer),
    audit.move_evidence(bigint, date, bigint, bytea)
TO creditgateway_operator;

-- migrate:down

DROP FUNCTION audit.move_evidence(bigint, date, bigint, bytea);
DROP FUNCTION audit.evidence_to_move(bigint, date, bigint, integer);
DROP FUNCTION audit.begun_move(bigint, date);
DROP FUNCTION audit.begin_move(date, text);
DROP FUNCTION audit.move_words(date);
DROP FUNCTION audit.evidence_months(timestamptz);
DROP FUNCTION audit.movable_entries(text);
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
    audit.evidence_months(timestamptz),
    audit.evidence_to_move(date, bigint, integer),
    audit.move_evidence(date, bigint, bytea, text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.evidence_months(timestamptz),
    audit.evidence_to_move(date, bigint, integer),
    audit.move_evidence(date, bigint, bytea, text)
TO creditgateway_operator;
