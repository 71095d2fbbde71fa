-- migrate:up

-- Old entries move to files (docs/adr/0097). Of a row that moved, "entry" is empty: the bytes are
-- in the log's tiles, and "leaf_hash" tells which they have to be. The columns beside it stay, so
-- proofs, searches, counted inquiries, limits and retention go on from them as before.

-- Entries of a range whose bytes stay, because the database or the gateway reads them, however old
-- they are: facts (compared with the records, and read one by one); changes of the log's key; a
-- partner's newest answer to a case; the newest entries that keys are tried with at a start; and
-- whatever has its evidence in the database still, which moves first.
CREATE FUNCTION audit.staying_entries(low bigint, high bigint) RETURNS TABLE (leaf_index bigint)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT f.leaf_index FROM audit.fact_logged AS f
    WHERE f.leaf_index >= $1 AND f.leaf_index < $2
    UNION ALL
    SELECT v.leaf_index FROM audit.evidence AS v
    WHERE v.bundle IS NULL AND v.leaf_index >= $1 AND v.leaf_index < $2
    UNION ALL
    SELECT e.leaf_index FROM audit.entry AS e
    WHERE e.partner_id = 'log:succession' AND e.leaf_index >= $1 AND e.leaf_index < $2
    UNION ALL
    SELECT c.call_answer_leaf FROM audit.asking_case AS c
    WHERE c.call_answer_leaf >= $1 AND c.call_answer_leaf < $2
    UNION ALL
    SELECT newest.leaf_index FROM (
        (SELECT e.leaf_index FROM audit.entry AS e
         WHERE e.outcome = 1 AND e.purpose > 0 AND e.subject_commitment IS NOT NULL
         ORDER BY e.leaf_index DESC LIMIT 1)
        UNION ALL
        (SELECT v.leaf_index FROM audit.evidence AS v
         WHERE v.wrapped_key IS NOT NULL ORDER BY v.leaf_index DESC LIMIT 1)
    ) AS newest
    WHERE newest.leaf_index >= $1 AND newest.leaf_index < $2
$$;

-- The partitions of audit.entry but for the default one, by their bounds.
CREATE FUNCTION audit.entry_partitions() RETURNS TABLE (name text, low bigint, high bigint)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT found.name, found.bounds[1]::bigint, found.bounds[2]::bigint
    FROM (
        SELECT c.relname::text AS name, regexp_match(
            pg_get_expr(c.relpartbound, c.oid),
            '^FOR VALUES FROM \(''?(\d+)''?\) TO \(''?(\d+)''?\)$') AS bounds
        FROM pg_inherits AS h JOIN pg_class AS c ON c.oid = h.inhrelid
        WHERE h.inhparent = 'audit.entry'::regclass
    ) AS found
    WHERE found.bounds IS NOT NULL
$$;

-- The partition that begins with a leaf; refused while anybody could still ask for its bytes.
-- Bounds of readers: answers are recovered for 74 hours, portfolios resumed for 7, events of
-- watches told again for 30 days, reads of evidence permitted for a day. Partners list their own
-- entries, and nothing bounds how far back: half a year is what they keep.
CREATE FUNCTION audit.movable_entry_partition(first_leaf bigint, OUT name text, OUT high bigint)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    last_time timestamptz;
BEGIN
    SELECT p.name, p.high INTO name, high
    FROM audit.entry_partitions() AS p WHERE p.low = first_leaf;
    IF name IS NULL THEN
        RAISE EXCEPTION 'no partition begins with that entry'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    SELECT e.entry_time INTO last_time FROM audit.entry AS e
    WHERE e.leaf_index >= first_leaf AND e.leaf_index < high ORDER BY e.leaf_index DESC LIMIT 1;
    IF last_time IS NULL OR last_time > now() - interval '184 days'
       OR high > (SELECT h.tree_size FROM audit.log_head AS h) THEN
        RAISE EXCEPTION 'entries of the last 184 days are not moved'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- Unusual asking is counted from the bytes, once and in order.
    IF high > (SELECT a.leaf_index FROM audit.asking_position AS a) THEN
        RAISE EXCEPTION 'what partners asked there is not counted yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    -- A file holds 256 entries.
    IF first_leaf & 255 <> 0 OR high & 255 <> 0 THEN
        RAISE EXCEPTION 'the partition does not consist of whole tiles'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
END $$;

-- Partitions whose last entry was made before a moment, oldest first.
CREATE FUNCTION audit.old_entry_partitions(before timestamptz)
    RETURNS TABLE (low bigint, high bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT p.low, p.high
    FROM audit.entry_partitions() AS p, audit.log_head AS h, LATERAL (
        SELECT e.entry_time FROM audit.entry AS e
        WHERE e.leaf_index >= p.low AND e.leaf_index < p.high
        ORDER BY e.leaf_index DESC LIMIT 1
    ) AS newest
    WHERE p.high <= h.tree_size AND newest.entry_time < before
    ORDER BY p.low
$$;

-- Of a partition that can be moved, the entries whose bytes move, within a range: which they are,
-- and what they are, as the leaf hash of the bytes. The bytes themselves are not handed out.
CREATE FUNCTION audit.entries_to_move(first_leaf bigint, range_low bigint, range_high bigint)
    RETURNS TABLE (leaf_index bigint, hash bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    partition_high CONSTANT bigint := (SELECT m.high FROM audit.movable_entry_partition($1) AS m);
BEGIN
    RETURN QUERY
    SELECT e.leaf_index, sha256('\x00'::bytea || e.entry) FROM audit.entry AS e
    WHERE e.leaf_index >= greatest($1, $2) AND e.leaf_index < least(partition_high, $3)
      AND e.entry <> ''
      AND NOT EXISTS (
          SELECT FROM audit.staying_entries($2, $3) AS s WHERE s.leaf_index = e.leaf_index)
    ORDER BY e.leaf_index LIMIT 10000;
END $$;

-- Puts a smaller partition in the place of one, without the bytes of the entries that move. They
-- are hashed here from the rows and compared with what was found in files: how many, and the
-- SHA-256 over the digests of each 256 neighbours, as gateway/audit/moved/entries.py makes them.
-- So nothing is dropped that the caller does not know; that it is in a file, only the caller has
-- seen. All in one transaction. Readers and the log are held up only for its end; as maintenance
-- does, it gives up soon where a long reader is in the way, and tries again.
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

-- As before, but empty where the entry moved: the caller reads the file.
CREATE OR REPLACE FUNCTION audit.evidence_keys_to_rewrap(
    new_kek_id text, after_time timestamptz, after_index bigint, page integer
) RETURNS TABLE (leaf_index bigint, entry_time timestamptz, kek_id text, wrapped_key bytea,
                 request_digest bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT v.leaf_index, v.entry_time, v.kek_id, v.wrapped_key,
           (SELECT CASE e.entry WHEN '' THEN ''::bytea
                ELSE audit.request_digest_of(e.entry) END FROM audit.entry AS e
            WHERE e.leaf_index = v.leaf_index)
    FROM audit.evidence AS v
    WHERE v.wrapped_key IS NOT NULL AND v.kek_id <> new_kek_id
      AND v.entry_time >= after_time AND (v.entry_time, v.leaf_index) > (after_time, after_index)
    ORDER BY v.entry_time, v.leaf_index
    LIMIT page;
END $$;

REVOKE ALL ON FUNCTION
    audit.staying_entries(bigint, bigint),
    audit.entry_partitions(),
    audit.movable_entry_partition(bigint),
    audit.old_entry_partitions(timestamptz),
    audit.entries_to_move(bigint, bigint, bigint),
    audit.move_entries(bigint, bigint, bytea, text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.old_entry_partitions(timestamptz),
    audit.entries_to_move(bigint, bigint, bigint),
    audit.move_entries(bigint, bigint, bytea, text),
    -- Files are proven with all keys that the log had.
    audit.successions()
TO creditgateway_operator;

-- migrate:down

-- Not where entries are in files: nothing before this can read them.
DO $$
BEGIN
    IF EXISTS (SELECT FROM audit.access WHERE verb = 'move-entries') THEN
        RAISE EXCEPTION 'entries were moved to files'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
REVOKE EXECUTE ON FUNCTION audit.successions() FROM creditgateway_operator;
CREATE OR REPLACE FUNCTION audit.evidence_keys_to_rewrap(
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
DROP FUNCTION audit.move_entries(bigint, bigint, bytea, text);
DROP FUNCTION audit.entries_to_move(bigint, bigint, bigint);
DROP FUNCTION audit.old_entry_partitions(timestamptz);
DROP FUNCTION audit.movable_entry_partition(bigint);
DROP FUNCTION audit.entry_partitions();
DROP FUNCTION audit.staying_entries(bigint, bigint);
