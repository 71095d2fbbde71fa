-- migrate:up

-- A move of entries asked for a second operator's approval in every partition, and an approval is good
-- for a quarter of an hour: a larger move ended in the middle. It is begun now, once, by a record
-- that names the range and for how many days it may go on; each partition is moved under that
-- record, by whichever run (docs/adr/0100-a-move-of-entries-goes-on.md).

-- An operator's record that it begins to move the entries of a range, and may for so many days.
CREATE FUNCTION audit.begin_entry_move(low bigint, high bigint, days integer, cause text)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    ELSIF $1 >= 0 AND $2 > $1 AND $2 <= (SELECT h.tree_size FROM audit.log_head AS h)
          AND $3 BETWEEN 1 AND 31 THEN
        PERFORM audit.require_approved('destroy-evidence');
    ELSE
        RAISE EXCEPTION 'a range of entries that there are, and one to 31 days'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access(
        'operator:' || session_user, 'begin-move-entries',
        jsonb_build_object('low', $1, 'high', $2, 'days', $3), $2 - $1,
        format('%s to %s within %s days: %s', $1, $2, $3, $4));
END $$;

-- Whether something may be done that was recorded at a moment: as audit.require_approved, which raises.
CREATE FUNCTION audit.is_approved(action text, moment timestamptz) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    may boolean;
BEGIN
    IF to_regprocedure('credit.may_do(text, timestamptz)') IS NULL THEN
        RETURN true;  -- the records are elsewhere, where the verbs ask
    END IF;
    EXECUTE 'SELECT credit.may_do($1, $2)' INTO may USING action, moment;
    RETURN may IS true;
END $$;

-- What this login has begun and may go on with, by those records, the oldest first. Where a second
-- operator has to approve that evidence is destroyed, that was done before the record was made.
CREATE FUNCTION audit.begun_entry_moves() RETURNS TABLE (
    access_id bigint, low bigint, high bigint, begin_time timestamptz, end_time timestamptz,
    cause text
)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT found.access_id, found.words[1]::bigint, found.words[2]::bigint, found.access_time,
        found.access_time + found.words[3]::integer * interval '1 day', found.words[4]
    FROM (
        SELECT a.access_id, a.access_time, a.filter_digest, regexp_match(
            a.cause, '^(\d{1,19}) to (\d{1,19}) within (\d{1,2}) days: (.*)$') AS words
        FROM audit.access AS a
        WHERE a.verb = 'begin-move-entries' AND a.actor = 'operator:' || session_user
          AND a.access_time > clock_timestamp() - interval '31 days'
    ) AS found
    WHERE found.access_time + found.words[3]::integer * interval '1 day' > clock_timestamp()
      AND found.filter_digest = audit.filter_digest(jsonb_build_object(
          'low', found.words[1]::bigint, 'high', found.words[2]::bigint,
          'days', found.words[3]::integer))
      AND audit.is_approved('destroy-evidence', found.access_time)
    ORDER BY found.access_id
$$;

-- Puts a smaller partition in the place of one, without the bytes of the entries that move. They
-- are hashed here from the rows and compared with what was found in files: how many, and the
-- SHA-256 over the digests of each 256 neighbours, as gateway/audit/moved/entries.py makes them.
-- So nothing is dropped that the caller does not know; that it is in a file, only the caller has
-- seen. All in one transaction. Readers and the log are held up only for its end; as maintenance
-- does, it gives up soon where a long reader is in the way, and tries again.
-- It takes the cause from the record under which it goes on.
DROP FUNCTION audit.move_entries(bigint, bigint, bytea, text);
CREATE FUNCTION audit.move_entries(
    access_id bigint, first_leaf bigint, moving bigint, digest bytea
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET lock_timeout = '1500ms' AS $$
DECLARE
    why text;
    name text;
    edge bigint;
    rows_there bigint;
    whole boolean;
    found bigint;
    found_digest bytea;
BEGIN
    SELECT m.name, m.high INTO name, edge FROM audit.movable_entry_partition($2) AS m;
    SELECT b.cause INTO why FROM audit.begun_entry_moves() AS b
    WHERE b.access_id = $1 AND b.low <= $2 AND b.high >= edge;
    IF why IS NULL THEN
        RAISE EXCEPTION 'this move is not begun' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM set_config('synchronous_commit', 'on', true);
    -- From here on no row of it changes; it can still be read. An automatic vacuum gives way to
    -- whoever has waited for deadlock_timeout, by default a second: so lock_timeout is longer.
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
    EXECUTE format('CREATE TABLE audit.%I (LIKE audit.entry INCLUDING ALL)', name || '_moved');
    EXECUTE format($statement$
        WITH held AS NOT MATERIALIZED (
            SELECT e.*, e.entry <> '' AND s.leaf_index IS NULL AS moves
            FROM audit.%1$I AS e LEFT JOIN (
                SELECT DISTINCT y.leaf_index FROM audit.staying_entries($1, $2) AS y
            ) AS s ON s.leaf_index = e.leaf_index
        ), neighbours AS MATERIALIZED (
            SELECT h.leaf_index >> 8 AS number, count(*) AS entries,
                bool_and(h.leaf_hash = sha256('\x00'::bytea || h.entry)) AS fits,
                sha256(string_agg(
                    int8send(h.leaf_index) || sha256('\x00'::bytea || h.entry), ''::bytea
                    ORDER BY h.leaf_index)) AS digest
            FROM held AS h WHERE h.moves GROUP BY 1
        ), added AS (
            INSERT INTO audit.%2$I (
                leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome,
                reason, purpose, subject_commitment, trace_id)
            SELECT h.leaf_index, CASE WHEN h.moves THEN '' ELSE h.entry END, h.leaf_hash,
                h.entry_time, h.partner_id, h.partner_counter, h.outcome, h.reason, h.purpose,
                h.subject_commitment, h.trace_id
            FROM held AS h
        )
        SELECT (SELECT count(*) FROM held),
            (SELECT coalesce(bool_and(n.fits), true) FROM neighbours AS n),
            (SELECT coalesce(sum(n.entries), 0) FROM neighbours AS n),
            (SELECT sha256(coalesce(string_agg(n.digest, ''::bytea ORDER BY n.number), ''::bytea))
             FROM neighbours AS n)
        $statement$, name, name || '_moved')
        INTO rows_there, whole, found, found_digest USING $2, edge;
    IF rows_there <> edge - $2 OR NOT whole OR (found, found_digest) IS DISTINCT FROM ($3, $4) THEN
        RAISE EXCEPTION 'the entries are not what was found in files'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    -- So that it need not be read again when it takes the other's place.
    EXECUTE format(
        'ALTER TABLE audit.%I ADD CONSTRAINT of_the_range'
        ' CHECK (leaf_index >= %s AND leaf_index < %s)', name || '_moved', $2, edge);
    FOR try IN 1..20 LOOP
        BEGIN
            LOCK TABLE audit.maintenance IN EXCLUSIVE MODE;
            PERFORM FROM audit.log_head FOR UPDATE;
            LOCK TABLE audit.entry IN ACCESS EXCLUSIVE MODE;
            EXIT;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            IF try = 20 THEN
                RAISE;
            END IF;
        END;
        PERFORM pg_sleep(0.5);
    END LOOP;
    EXECUTE format('ALTER TABLE audit.entry DETACH PARTITION audit.%I', name);
    EXECUTE format('DROP TABLE audit.%I', name);
    EXECUTE format('ALTER TABLE audit.%I RENAME TO %I', name || '_moved', name);
    EXECUTE format(
        'ALTER TABLE audit.entry ATTACH PARTITION audit.%I FOR VALUES FROM (%L) TO (%L)',
        name, $2, edge);
    EXECUTE format('ALTER TABLE audit.%I DROP CONSTRAINT of_the_range', name);
    -- `verify` takes an empty entry for moved only where such a record says so.
    PERFORM audit.add_access(
        'operator:' || session_user, 'move-entries',
        jsonb_build_object('low', $2, 'high', edge), found,
        format('%s to %s: %s', $2, edge, why));
    RETURN found;
END $$;

REVOKE ALL ON FUNCTION
    audit.begin_entry_move(bigint, bigint, integer, text),
    audit.is_approved(text, timestamptz),
    audit.begun_entry_moves(),
    audit.move_entries(bigint, bigint, bigint, bytea)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.begin_entry_move(bigint, bigint, integer, text),
    audit.begun_entry_moves(),
    audit.move_entries(bigint, bigint, bigint, bytea)
TO creditgateway_operator;

-- migrate:down

DROP FUNCTION audit.move_entries(bigint, bigint, bigint, bytea);
DROP FUNCTION audit.begun_entry_moves();
DROP FUNCTION audit.is_approved(text, timestamptz);
DROP FUNCTION audit.begin_entry_move(bigint, bigint, integer, text);
CREATE FUNCTION audit.move_entries(first_leaf bigint, moving bigint, digest bytea, cause text)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET lock_timeout = '1500ms' AS $$
DECLARE
    name text;
    high bigint;
    rows_there bigint;
    whole boolean;
    found bigint;
    found_digest bytea;
BEGIN
    PERFORM audit.require_approved('destroy-evidence');
    SELECT m.name, m.high INTO name, high FROM audit.movable_entry_partition($1) AS m;
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM set_config('synchronous_commit', 'on', true);
    -- From here on no row of it changes; it can still be read. An automatic vacuum gives way to
    -- whoever has waited for deadlock_timeout, by default a second: so lock_timeout is longer.
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
    EXECUTE format('CREATE TABLE audit.%I (LIKE audit.entry INCLUDING ALL)', name || '_moved');
    EXECUTE format($statement$
        WITH held AS NOT MATERIALIZED (
            SELECT e.*, e.entry <> '' AND s.leaf_index IS NULL AS moves
            FROM audit.%1$I AS e LEFT JOIN (
                SELECT DISTINCT y.leaf_index FROM audit.staying_entries($1, $2) AS y
            ) AS s ON s.leaf_index = e.leaf_index
        ), neighbours AS MATERIALIZED (
            SELECT h.leaf_index >> 8 AS number, count(*) AS entries,
                bool_and(h.leaf_hash = sha256('\x00'::bytea || h.entry)) AS fits,
                sha256(string_agg(
                    int8send(h.leaf_index) || sha256('\x00'::bytea || h.entry), ''::bytea
                    ORDER BY h.leaf_index)) AS digest
            FROM held AS h WHERE h.moves GROUP BY 1
        ), added AS (
            INSERT INTO audit.%2$I (
                leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome,
                reason, purpose, subject_commitment, trace_id)
            SELECT h.leaf_index, CASE WHEN h.moves THEN '' ELSE h.entry END, h.leaf_hash,
                h.entry_time, h.partner_id, h.partner_counter, h.outcome, h.reason, h.purpose,
                h.subject_commitment, h.trace_id
            FROM held AS h
        )
        SELECT (SELECT count(*) FROM held),
            (SELECT coalesce(bool_and(n.fits), true) FROM neighbours AS n),
            (SELECT coalesce(sum(n.entries), 0) FROM neighbours AS n),
            (SELECT sha256(coalesce(string_agg(n.digest, ''::bytea ORDER BY n.number), ''::bytea))
             FROM neighbours AS n)
        $statement$, name, name || '_moved')
        INTO rows_there, whole, found, found_digest USING $1, high;
    IF rows_there <> high - $1 OR NOT whole OR (found, found_digest) IS DISTINCT FROM ($2, $3) THEN
        RAISE EXCEPTION 'the entries are not what was found in files'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    -- So that it need not be read again when it takes the other's place.
    EXECUTE format(
        'ALTER TABLE audit.%I ADD CONSTRAINT of_the_range'
        ' CHECK (leaf_index >= %s AND leaf_index < %s)', name || '_moved', $1, high);
    FOR try IN 1..20 LOOP
        BEGIN
            LOCK TABLE audit.maintenance IN EXCLUSIVE MODE;
            PERFORM FROM audit.log_head FOR UPDATE;
            LOCK TABLE audit.entry IN ACCESS EXCLUSIVE MODE;
            EXIT;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            IF try = 20 THEN
                RAISE;
            END IF;
        END;
        PERFORM pg_sleep(0.5);
    END LOOP;
    EXECUTE format('ALTER TABLE audit.entry DETACH PARTITION audit.%I', name);
    EXECUTE format('DROP TABLE audit.%I', name);
    EXECUTE format('ALTER TABLE audit.%I RENAME TO %I', name || '_moved', name);
    EXECUTE format(
        'ALTER TABLE audit.entry ATTACH PARTITION audit.%I FOR VALUES FROM (%L) TO (%L)',
        name, $1, high);
    EXECUTE format('ALTER TABLE audit.%I DROP CONSTRAINT of_the_range', name);
    -- `verify` takes an empty entry for moved only where such a record says so.
    PERFORM audit.add_access(
        'operator:' || session_user, 'move-entries',
        jsonb_build_object('low', $1, 'high', high), found,
        format('%s to %s: %s', $1, high, cause));
    RETURN found;
END $$;
REVOKE ALL ON FUNCTION audit.move_entries(bigint, bigint, bytea, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.move_entries(bigint, bigint, bytea, text)
TO creditgateway_operator;
