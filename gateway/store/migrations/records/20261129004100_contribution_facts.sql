-- migrate:up

-- What a contribution wrote is pending until its fact is an entry of the log. See
-- docs/adr/0046-a-contribution-is-pending-until-it-is-in-the-log.md.

INSERT INTO credit.fact_kind (kind, ordered_with, recorders)
VALUES ('contribution', 'contribution', '{contributor}');

-- ---------------------------------------------------------------- versions as leaves

-- The leaf of a row, after the byte that RFC 6962 puts before a leaf: as the text of an
-- expression over the table's columns. gateway/log/versions.py says what a leaf is, and
-- computes the same.
--   kind     the name that the leaf begins with
--   source   the table
--   columns  by their numbers; NULL where a number is not used
CREATE FUNCTION credit.leaf_expression(kind text, source regclass, columns text[]) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    name CONSTANT bytea := convert_to(kind, 'UTF8');
    leaf text := format('%L::bytea', '\x00'::bytea || int4send(octet_length(name)) || name);
    tag bytea;
    found record;
    value text;
BEGIN
    FOR number IN 1 .. cardinality(columns) LOOP
        CONTINUE WHEN columns[number] IS NULL;
        SELECT quote_ident(a.attname) AS name, a.attnotnull, t.typname INTO STRICT found
        FROM pg_attribute AS a JOIN pg_type AS t ON t.oid = a.atttypid
        WHERE a.attrelid = source AND a.attname = columns[number];
        tag := set_byte('\x00', 0, number);
        IF found.name IN ('subject_id', 'account_id', 'kept_subject_id') THEN
            tag := tag || int4send(32);  -- by a CHECK of each table
        END IF;
        value := CASE
            WHEN octet_length(tag) > 1 THEN found.name
            WHEN found.typname IN ('int2', 'int4', 'int8') THEN
                format('%ssend(%s)', found.typname, found.name)
            WHEN found.typname = 'bool' THEN format('boolsend(%s)', found.name)
            WHEN found.typname = 'date' THEN format('date_send(%s)', found.name)
            WHEN found.typname = 'timestamptz' THEN format('timestamptz_send(%s)', found.name)
            WHEN found.typname = 'bytea' THEN
                format('int4send(octet_length(%1$s)) || %1$s', found.name)
            WHEN found.typname = 'text' THEN
                format('int4send(octet_length(convert_to(%1$s, ''UTF8'')))'
                       ' || convert_to(%1$s, ''UTF8'')', found.name)
        END;
        IF value IS NULL THEN
            RAISE EXCEPTION 'no leaf has a column of type %', found.typname
                USING ERRCODE = 'feature_not_supported';
        END IF;
        leaf := leaf || CASE
            WHEN found.attnotnull THEN format(' || %L::bytea || %s', tag, value)
            ELSE format(' || coalesce(%L::bytea || %s, '''')', tag, value)
        END;
    END LOOP;
    RETURN leaf;
END $$;

-- The root hash (RFC 6962, section 2.1) over leaf hashes, which stand one after the other. A
-- last node without a sibling goes up a level as it is.
CREATE FUNCTION credit.root_of_leaves(leaf_hashes bytea) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    level bytea := leaf_hashes;
    pairs integer;
BEGIN
    IF octet_length(level) = 0 THEN
        RETURN sha256('');
    END IF;
    LOOP
        pairs := octet_length(level) / 64;
        EXIT WHEN pairs = 0;
        level := (
            SELECT string_agg(sha256('\x01'::bytea || substring(level FROM n * 64 + 1 FOR 64)), '')
            FROM generate_series(0, pairs - 1) AS n
        ) || substring(level FROM pairs * 64 + 1);
    END LOOP;
    RETURN level;
END $$;

-- ---------------------------------------------------------------- written and effective

-- The newest data version that was written in each bucket; credit.bucket_head has the newest
-- one that is effective. Contributions lock these rows and gateways those, so neither waits
-- for the other.
CREATE TABLE credit.written_head (
    bucket       smallint PRIMARY KEY CHECK (bucket BETWEEN 0 AND 1023),
    data_version bigint NOT NULL CHECK (data_version >= 0)
) WITH (fillfactor = 50);
INSERT INTO credit.written_head (bucket, data_version)
SELECT h.bucket, h.data_version FROM credit.bucket_head AS h;
ALTER TABLE credit.bucket_head DROP COLUMN transaction_id;

-- Summaries of contributions that are pending, as credit.summary will hold them. One without
-- a first month says that the subject has no account left. They are read once and deleted, so
-- they are not compressed. A column that credit.summary gets is added here, too.
CREATE TABLE credit.pending_summary (LIKE credit.summary) WITH (toast_tuple_target = 8160);
DO $$
DECLARE
    name text;
BEGIN
    FOR name IN
        SELECT a.attname FROM pg_attribute AS a
        WHERE a.attrelid = 'credit.pending_summary'::regclass AND a.attnum > 0
          AND a.attnotnull AND a.attname NOT IN ('bucket', 'subject_id', 'data_version')
    LOOP
        EXECUTE format('ALTER TABLE credit.pending_summary ALTER COLUMN %I DROP NOT NULL', name);
    END LOOP;
END $$;
ALTER TABLE credit.pending_summary
    ADD PRIMARY KEY (bucket, data_version, subject_id),
    ADD CONSTRAINT pending_summary_bucket CHECK (bucket = credit.bucket_of(subject_id)),
    ADD CONSTRAINT pending_summary_subject CHECK (octet_length(subject_id) = 32);

-- Its fact, which is recorded when the contribution ends. An adapter that was never used
-- before is pending itself while the file is taken; its fact comes first.
ALTER TABLE credit.contribution
    ADD COLUMN fact_id uuid NOT NULL DEFAULT gen_random_uuid(),
    DROP CONSTRAINT contribution_adapter_hash_fkey;

-- Waits for all contributions to these buckets before this one; the newest data versions that
-- are written in them.
CREATE OR REPLACE FUNCTION credit.lock_bucket_heads(buckets smallint[])
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.bucket, h.data_version FROM credit.written_head AS h
    WHERE h.bucket = ANY (buckets) ORDER BY h.bucket FOR UPDATE
$$;

-- Refuses a table of the session that is not ours: a contributor's own, a view included, would
-- be read with the rights of these functions' owner.
CREATE FUNCTION credit.require_own_table(name text) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_class AS c
        WHERE c.oid = to_regclass('pg_temp.' || quote_ident(name))
          AND c.relkind = 'r' AND c.relowner = quote_ident(current_user)::regrole)
    THEN
        RAISE EXCEPTION 'this session has no such table of ours'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
END $$;

-- As before.
CREATE OR REPLACE FUNCTION credit.require_own_staging() RETURNS void
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT credit.require_own_table('staged_summary')
$$;

-- What a transaction contributes is collected in two tables of its session, which belong to the
-- owner of this function and are empty at each commit: which contribution is open, and the
-- leaf hashes of what it wrote so far. Nobody else has any right to them.
CREATE FUNCTION credit.make_open_contribution() RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regclass('pg_temp.open_contribution') IS NULL THEN
        CREATE TEMPORARY TABLE open_contribution (contribution_id bigint) ON COMMIT DELETE ROWS;
    END IF;
    IF to_regclass('pg_temp.contributed_leaf') IS NULL THEN
        CREATE TEMPORARY TABLE contributed_leaf (leaf_hash bytea) ON COMMIT DELETE ROWS;
    END IF;
    PERFORM credit.require_own_table('open_contribution');
    PERFORM credit.require_own_table('contributed_leaf');
END $$;

-- The contribution that is open in this transaction; NULL: none.
CREATE FUNCTION credit.open_contribution() RETURNS bigint
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regclass('pg_temp.open_contribution') IS NULL THEN
        RETURN NULL;
    END IF;
    PERFORM credit.require_own_table('open_contribution');
    RETURN (SELECT o.contribution_id FROM pg_temp.open_contribution AS o);
END $$;

-- The data versions that this transaction contributes, by bucket.
DROP FUNCTION credit.contributed_heads();
CREATE FUNCTION credit.contributed_heads()
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    -- Not in the statement: the planner would call it to estimate, before it can see the table.
    opened CONSTANT bigint := credit.open_contribution();
BEGIN
    RETURN QUERY
    SELECT v.bucket, v.data_version FROM credit.contribution_version AS v
    WHERE v.contribution_id = opened;
END $$;

-- Refuses what is about a bucket of which this transaction has announced no contribution.
CREATE OR REPLACE FUNCTION credit.require_contributed(written bigint, given bigint) RETURNS void
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF written IS DISTINCT FROM given THEN
        RAISE EXCEPTION 'this transaction has announced no contribution to such a bucket'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

-- The same, and counts what was written.
CREATE FUNCTION credit.count_contributed(kind text, written bigint, given bigint) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.require_contributed(written, given);
    INSERT INTO credit.contribution_count AS n (contribution_id, kind, versions)
    SELECT credit.open_contribution(), count_contributed.kind, written WHERE written > 0
    ON CONFLICT ON CONSTRAINT contribution_count_pkey DO UPDATE SET versions = n.versions + excluded.versions;
END $$;

-- Announces a contribution: its own row, and in each of its buckets the next data version,
-- which is that of all that this transaction writes about people in that bucket from here on,
-- until it announces another one or ends. Gives the contribution's number, and the id of the
-- fact that is recorded then.
DROP FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, timestamptz, text[], bigint[], smallint[]);
CREATE FUNCTION credit.begin_contribution(
    partner_id text, kind text, adapter_hash bytea, file_digest bytea, first_line bigint,
    last_line bigint, contribution_time timestamptz, buckets smallint[]
) RETURNS TABLE (contribution_id bigint, fact_id uuid)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    raised bigint;
BEGIN
    PERFORM credit.make_open_contribution();
    PERFORM credit.finish_contribution(credit.open_contribution());
    IF EXISTS (SELECT FROM pg_temp.contributed_leaf) THEN
        TRUNCATE pg_temp.contributed_leaf;
    END IF;
    PERFORM credit.lock_bucket_heads(buckets);
    INSERT INTO credit.contribution AS c (
        partner_id, kind, adapter_hash, file_digest, first_line, last_line, contribution_time)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    RETURNING c.contribution_id, c.fact_id
    INTO begin_contribution.contribution_id, begin_contribution.fact_id;
    WITH heads AS (
        UPDATE credit.written_head AS h SET data_version = h.data_version + 1
        WHERE h.bucket = ANY (buckets)
        RETURNING h.bucket, h.data_version
    )
    INSERT INTO credit.contribution_version (bucket, data_version, contribution_id)
    SELECT h.bucket, h.data_version, begin_contribution.contribution_id FROM heads AS h;
    GET DIAGNOSTICS raised = ROW_COUNT;
    IF raised IS DISTINCT FROM cardinality(buckets) OR raised = 0 THEN
        RAISE EXCEPTION 'a contribution names buckets, each once'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    INSERT INTO pg_temp.open_contribution VALUES (begin_contribution.contribution_id);
    RETURN NEXT;
END $$;

-- What a contribution's fact says. The root is over all that is stored of it.
CREATE FUNCTION credit.contribution_body(number bigint, root bytea) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    c credit.contribution;
    body jsonb;
    alias bytea;
    kept bytea;
BEGIN
    SELECT * INTO STRICT c FROM credit.contribution WHERE contribution_id = number;
    body := jsonb_build_object(
        'contribution_id', c.contribution_id,
        'kind', c.kind,
        'partner', c.partner_id,
        'adapter_hash', encode(c.adapter_hash, 'hex'),
        'file_digest', encode(c.file_digest, 'hex'),
        'first_line', c.first_line,
        'last_line', c.last_line,
        'contribution_time', to_char(c.contribution_time AT TIME ZONE 'UTC',
                                     'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'counts', (SELECT coalesce(jsonb_object_agg(n.kind, n.versions), '{}')
                   FROM credit.contribution_count AS n WHERE n.contribution_id = number),
        'heads', (SELECT jsonb_object_agg(v.bucket, v.data_version)
                  FROM credit.contribution_version AS v WHERE v.contribution_id = number),
        'root', encode(root, 'hex'));
    IF c.kind = 'link' THEN
        -- Those that were linked to the alias before are linked along.
        SELECT l.subject_id, l.kept_subject_id INTO STRICT alias, kept
        FROM credit.contribution_version AS v
        JOIN credit.subject_link AS l ON l.bucket = v.bucket AND l.data_version = v.data_version
        WHERE v.contribution_id = number AND NOT EXISTS (
            SELECT FROM credit.subject_link AS e
            WHERE e.bucket = l.bucket AND e.subject_id = l.subject_id
              AND e.data_version < l.data_version);
        body := body || jsonb_build_object(
            'alias', encode(alias, 'hex'), 'kept', encode(kept, 'hex'));
    END IF;
    RETURN body;
END $$;

-- Records the fact of the open contribution, and with it all that was written. Not tried before,
-- as other facts are: what is written is in order already, by the locks of its heads.
CREATE FUNCTION credit.finish_contribution(number bigint) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    leaves bigint;
    root bytea;
    body text;
BEGIN
    IF number IS NULL THEN
        RETURN;
    END IF;
    IF number IS DISTINCT FROM credit.open_contribution() THEN
        RAISE EXCEPTION 'the contribution is not the open one'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    PERFORM credit.require_own_table('contributed_leaf');
    -- What comes under an alias belongs to the person whose id is kept; the services put it
    -- there. A link itself only withdraws what the alias had.
    IF EXISTS (
        SELECT FROM credit.contribution_version AS c
        JOIN credit.subject_link AS l ON l.bucket = c.bucket
        WHERE c.contribution_id = number
          AND (EXISTS (SELECT FROM credit.account AS a
                       WHERE a.bucket = l.bucket AND a.subject_id = l.subject_id
                         AND a.data_version = c.data_version AND NOT a.withdrawn)
            OR EXISTS (SELECT FROM credit.repayment_record AS r
                       WHERE r.bucket = l.bucket AND r.subject_id = l.subject_id
                         AND r.data_version = c.data_version)
            OR EXISTS (SELECT FROM credit.pending_summary AS s
                       WHERE s.bucket = l.bucket AND s.subject_id = l.subject_id
                         AND s.data_version = c.data_version AND s.first_month IS NOT NULL)))
    THEN
        RAISE EXCEPTION 'the id is linked to the one that is kept: rows belong to that one'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    SELECT count(*), credit.root_of_leaves(
        coalesce(string_agg(l.leaf_hash, '' ORDER BY l.leaf_hash), ''))
    INTO leaves, root
    FROM pg_temp.contributed_leaf AS l;
    IF leaves <> (SELECT coalesce(sum(n.versions), 0) FROM credit.contribution_count AS n
                  WHERE n.contribution_id = number) THEN
        RAISE EXCEPTION 'not every version of the contribution is a leaf'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    body := credit.contribution_body(number, root)::text;
    INSERT INTO credit.fact
        (fact_id, kind, scope, body, body_digest, actor, cause, record_time, transaction_id)
    SELECT c.fact_id, 'contribution', 'contribution', body, sha256(convert_to(body, 'UTF8')),
           credit.fact_actor('contribution'), '', clock_timestamp(), pg_current_xact_id()
    FROM credit.contribution AS c WHERE c.contribution_id = number;
    DELETE FROM pg_temp.open_contribution;
END $$;

-- At the commit at the latest: so no version is ever written without a fact.
CREATE FUNCTION credit.finish_at_commit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM credit.fact AS f WHERE f.fact_id = NEW.fact_id) THEN
        PERFORM credit.finish_contribution(NEW.contribution_id);
        PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    RETURN NULL;
END $$;

-- Makes the function that adds versions to a table. All its arrays are of one length: subject
-- ids, account ids, the other columns by their numbers, and last which are withdrawals. A
-- contributor says neither the bucket nor the data version: else a row put in late under an
-- old version would change what past answers were made from, and replay would take an honest
-- answer for a false one. For migrations, as credit.create_kind.
--   columns  as of credit.leaf_expression; the fifth is "withdrawn", or NULL without
CREATE FUNCTION credit.create_adds(name text, kind text, source regclass, columns text[])
    RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $create$
DECLARE
    given CONSTANT text[] := columns[2:3] || columns[6:] || array_remove(columns[5:5], NULL);
    types text;
    names text;
    places text;
BEGIN
    SELECT string_agg(format_type(a.atttypid, NULL) || '[]', ', ' ORDER BY g.place),
           string_agg(quote_ident(g.name), ', ' ORDER BY g.place),
           string_agg('$' || g.place, ', ' ORDER BY g.place)
    INTO types, names, places
    FROM unnest(given) WITH ORDINALITY AS g (name, place)
    JOIN pg_attribute AS a ON a.attrelid = source AND a.attname = g.name;
    EXECUTE format(
        'CREATE FUNCTION credit.%1$I(%2$s) RETURNS void
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
            written bigint;
        BEGIN
            PERFORM credit.make_open_contribution();
            WITH stored AS (
                INSERT INTO %3$s (bucket, data_version, %4$s)
                SELECT h.bucket, h.data_version, r.*
                FROM unnest(%5$s) AS r (%4$s)
                JOIN credit.contributed_heads() AS h
                  ON h.bucket = credit.bucket_of(r.subject_id)
                RETURNING sha256(%6$s) AS leaf_hash
            )
            INSERT INTO pg_temp.contributed_leaf (leaf_hash) SELECT s.leaf_hash FROM stored AS s;
            GET DIAGNOSTICS written = ROW_COUNT;
            PERFORM credit.count_contributed(%7$L, written, cardinality($1));
        END $$',
        name, types, source, names, places, credit.leaf_expression(kind, source, columns), kind);
    EXECUTE format('REVOKE ALL ON FUNCTION credit.%I FROM PUBLIC', name);
    EXECUTE format('GRANT EXECUTE ON FUNCTION credit.%I TO creditgateway_contributor', name);
END $create$;

-- As before; versions are added by credit.create_adds, and are leaves.
CREATE OR REPLACE FUNCTION credit.create_kind(name text, key_columns text[], columns text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $create$
DECLARE
    names text[] := '{}';
    own text[] := '{}';  -- the same, quoted
    own_types text[] := '{}';
    keys text := '';
    read_keys text := '';
    found record;
    number int := 0;
BEGIN
    EXECUTE format(
        'CREATE TABLE credit.%1$I (
            bucket       smallint NOT NULL,
            subject_id   bytea NOT NULL CHECK (octet_length(subject_id) = 32),
            account_id   bytea NOT NULL CHECK (octet_length(account_id) = 32),
            data_version bigint NOT NULL CHECK (data_version > 0),
            withdrawn    boolean NOT NULL,
            %2$s,
            CONSTRAINT %3$I CHECK (bucket = credit.bucket_of(subject_id)))',
        name, array_to_string(key_columns || columns, ', '), name || '_bucket');
    FOR found IN
        SELECT a.attname, format_type(a.atttypid, NULL) AS type FROM pg_attribute AS a
        WHERE a.attrelid = format('credit.%I', name)::regclass AND a.attnum > 5
        ORDER BY a.attnum
    LOOP
        names := names || found.attname::text;
        own := own || quote_ident(found.attname);
        own_types := own_types || found.type;
        number := number + 1;
        IF number <= cardinality(key_columns) THEN
            keys := keys || format(', %I', found.attname);
            read_keys := read_keys || format(', r.%I', found.attname);
        END IF;
    END LOOP;
    EXECUTE format(
        'ALTER TABLE credit.%1$I ADD PRIMARY KEY (bucket, subject_id, account_id%2$s,
                                                  data_version)', name, keys);
    PERFORM credit.create_adds(
        'add_' || name, name, format('credit.%I', name)::regclass,
        ARRAY['bucket', 'subject_id', 'account_id', 'data_version', 'withdrawn'] || names);
    EXECUTE format(
        'CREATE FUNCTION credit.%1$I(bigint, jsonb, bytea[], bigint[])
            RETURNS TABLE (number bigint, account_id bytea, %2$s)
            LANGUAGE plpgsql STABLE SECURITY DEFINER
            SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
        #variable_conflict use_column
        BEGIN
            PERFORM credit.require_subjects($1, $2, $3);
            RETURN QUERY
            SELECT asked.number, found.account_id, %3$s
            FROM unnest($3, $4) WITH ORDINALITY
                     AS asked (subject_id, data_version, number)
            CROSS JOIN LATERAL (
                SELECT DISTINCT ON (r.account_id%4$s) r.*
                FROM credit.%5$I AS r
                WHERE r.bucket = credit.bucket_of(asked.subject_id)
                  AND r.subject_id = asked.subject_id AND r.data_version <= asked.data_version
                  AND NOT EXISTS (
                      SELECT FROM credit.account AS w
                      WHERE w.withdrawn AND w.bucket = r.bucket
                        AND w.subject_id = r.subject_id AND w.account_id = r.account_id
                        AND w.data_version BETWEEN r.data_version AND asked.data_version)
                ORDER BY r.account_id%4$s, r.data_version DESC
            ) AS found
            WHERE NOT found.withdrawn;
        END $$',
        'read_' || name || '_at',
        (SELECT string_agg(quote_ident('kept_' || c.name) || ' ' || t.type, ', ' ORDER BY c.place)
         FROM unnest(names) WITH ORDINALITY AS c (name, place)
         JOIN unnest(own_types) WITH ORDINALITY AS t (type, place) USING (place)),
        (SELECT string_agg('found.' || c.name, ', ' ORDER BY c.place)
         FROM unnest(own) WITH ORDINALITY AS c (name, place)),
        read_keys,
        name);
    EXECUTE format('REVOKE ALL ON FUNCTION credit.%I FROM PUBLIC', 'read_' || name || '_at');
    EXECUTE format(
        'GRANT EXECUTE ON FUNCTION credit.%I TO creditgateway_auditor', 'read_' || name || '_at');
    EXECUTE format('GRANT SELECT ON credit.%I TO creditgateway_contributor', name);
END $create$;

DROP FUNCTION credit.add_accounts(
    bytea[], bytea[], text[], smallint[], text[], date[], date[], boolean[]);
DROP FUNCTION credit.add_records(
    bytea[], bytea[], date[], bigint[], bigint[], bigint[], integer[], bigint[]);
SELECT credit.create_adds('add_accounts', 'account', 'credit.account', ARRAY[
    'bucket', 'subject_id', 'account_id', 'data_version', 'withdrawn',
    'partner_id', 'account_type', 'currency', 'open_date', 'close_date']);
SELECT credit.create_adds('add_records', 'month', 'credit.repayment_record', ARRAY[
    'bucket', 'subject_id', 'account_id', 'data_version', NULL,
    'month', 'due', 'paid', 'balance', 'days_past_due', 'credit_limit']);

-- The staged summaries, one a subject, which wait for the contribution to be effective. The
-- bucket and the data version are those of the contribution, whatever is staged. A column that
-- a contributor does not send, because it does not know it yet, becomes NULL, which means that
-- it is to be rebuilt.
CREATE OR REPLACE FUNCTION credit.save_summaries() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    staged bigint;
    written bigint;
BEGIN
    PERFORM credit.require_own_staging();
    EXECUTE 'SELECT count(*) FROM pg_temp.staged_summary' INTO staged;
    EXECUTE format(
        'INSERT INTO credit.pending_summary (bucket, subject_id, data_version, %s)'
        ' SELECT h.bucket, s.subject_id, h.data_version, %s'
        ' FROM pg_temp.staged_summary AS s'
        ' JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(s.subject_id)',
        credit.summary_columns('%1$I'), credit.summary_columns('s.%1$I'));
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, staged);
END $$;

-- Of subjects that have no account left: they will be like those that never had one.
CREATE OR REPLACE FUNCTION credit.remove_summaries(subject_ids bytea[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    written bigint;
BEGIN
    INSERT INTO credit.pending_summary (bucket, subject_id, data_version)
    SELECT h.bucket, s.subject_id, h.data_version FROM unnest(subject_ids) AS s (subject_id)
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(s.subject_id);
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, cardinality(subject_ids));
END $$;

-- ---------------------------------------------------------------- links

-- Whose id is kept for this one, by the links that are effective; itself without.
CREATE OR REPLACE FUNCTION credit.person_of(subject bytea) RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT l.kept_subject_id FROM credit.subject_link AS l
        JOIN credit.bucket_head AS h ON h.bucket = l.bucket AND l.data_version <= h.data_version
        WHERE l.bucket = credit.bucket_of(subject) AND l.subject_id = subject
        ORDER BY l.data_version DESC LIMIT 1), subject)
$$;

-- Whether anything is, or was, known about the id, be it pending: a number that was mistyped is
-- nobody's.
CREATE OR REPLACE FUNCTION credit.is_known(subject bytea) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM credit.account AS a
                   WHERE a.bucket = credit.bucket_of(subject) AND a.subject_id = subject)
        OR EXISTS (SELECT FROM credit.consent AS c
                   WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject)
        OR EXISTS (SELECT FROM credit.fact AS f
                   WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND f.kind = 'consent'
                     AND f.body::jsonb ->> 'subject_id' = encode(subject, 'hex'))
$$;

-- Links an id, and all that were linked to it, to the one that is kept. In a contribution of
-- kind "link" to the buckets of all of them; from when that is effective the link holds, and
-- the id's consents are taken over. Gives how many these would be now.
CREATE OR REPLACE FUNCTION credit.link_subjects(alias bytea, kept bytea, moment timestamptz)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    aliases bytea[];
    written bigint;
    opened bigint;
BEGIN
    PERFORM credit.make_open_contribution();
    opened := credit.open_contribution();
    IF EXISTS (SELECT FROM unnest(ARRAY[alias, kept]) AS named (subject_id)
               JOIN credit.subject_link AS l
                 ON l.bucket = credit.bucket_of(named.subject_id)
                AND l.subject_id = named.subject_id) THEN
        RAISE EXCEPTION 'one of the two is linked already'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    aliases := array_append(ARRAY(
        SELECT DISTINCT l.subject_id FROM credit.subject_link AS l
        WHERE l.kept_subject_id = alias), alias);
    WITH stored AS (
        INSERT INTO credit.subject_link (
            bucket, subject_id, data_version, kept_subject_id, kept_data_version,
            contribution_id, link_time, linked_by)
        SELECT h.bucket, a.subject_id, h.data_version, kept, k.data_version, c.contribution_id,
               moment, session_user
        FROM unnest(aliases) AS a (subject_id)
        JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(a.subject_id)
        JOIN credit.contributed_heads() AS k ON k.bucket = credit.bucket_of(kept)
        JOIN credit.contribution AS c
          ON c.contribution_id = opened AND c.kind = 'link'
        RETURNING credit.link_leaf_hash(subject_link) AS leaf_hash
    )
    INSERT INTO pg_temp.contributed_leaf (leaf_hash) SELECT s.leaf_hash FROM stored AS s;
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.count_contributed('link', written, cardinality(aliases));
    RETURN (SELECT count(*) FROM credit.consent AS c
            WHERE c.bucket = credit.bucket_of(alias) AND c.subject_id = alias);
END $$;

DO $$
BEGIN
    EXECUTE format(
        'CREATE FUNCTION credit.link_leaf_hash(subject_link credit.subject_link) RETURNS bytea
            LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS %L',
        'SELECT sha256(' || credit.leaf_expression('link', 'credit.subject_link', ARRAY[
            'bucket', 'subject_id', NULL, 'data_version', NULL, 'kept_subject_id',
            'kept_data_version', 'contribution_id', 'link_time', 'linked_by'])
        || ') FROM (SELECT ($1).*) AS l');
END $$;

-- As before, the links that are effective.
CREATE OR REPLACE FUNCTION credit.read_links(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS TABLE (subject_id bytea, data_version bigint, kept_subject_id bytea,
                   kept_data_version bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_people(access_id, filter, subject_ids);
    RETURN QUERY
    WITH kept AS (
        SELECT asked.subject_id FROM unnest(subject_ids) AS asked (subject_id)
        UNION
        SELECT l.kept_subject_id FROM unnest(subject_ids) AS asked (subject_id)
        JOIN credit.subject_link AS l
          ON l.bucket = credit.bucket_of(asked.subject_id) AND l.subject_id = asked.subject_id
    )
    SELECT l.subject_id, l.data_version, l.kept_subject_id, l.kept_data_version
    FROM kept JOIN credit.subject_link AS l ON l.kept_subject_id = kept.subject_id
    JOIN credit.bucket_head AS h ON h.bucket = l.bucket AND l.data_version <= h.data_version
    ORDER BY l.link_time, l.subject_id, l.data_version;
END $$;

-- ---------------------------------------------------------------- admission

-- Makes a contribution effective: its summaries, its links, and last the heads of its buckets.
CREATE FUNCTION credit.apply_fact_contribution(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    is_link CONSTANT boolean := b ->> 'kind' = 'link';
    buckets smallint[];
    versions bigint[];
    raised bigint;
BEGIN
    SELECT array_agg(e.key::smallint), array_agg(e.value::bigint) INTO buckets, versions
    FROM jsonb_each_text(b -> 'heads') AS e;
    UPDATE credit.bucket_head AS h
    SET data_version = v.data_version, linked = h.linked OR is_link
    FROM unnest(buckets, versions) AS v (bucket, data_version)
    WHERE h.bucket = v.bucket AND h.data_version = v.data_version - 1;
    GET DIAGNOSTICS raised = ROW_COUNT;
    IF raised IS DISTINCT FROM cardinality(buckets) THEN
        RAISE EXCEPTION 'an earlier contribution to one of its buckets is not effective'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    DELETE FROM credit.summary AS s
    USING unnest(buckets, versions) AS v (bucket, data_version)
    JOIN credit.pending_summary AS p ON p.bucket = v.bucket AND p.data_version = v.data_version
    WHERE p.first_month IS NULL AND s.bucket = p.bucket AND s.subject_id = p.subject_id;
    EXECUTE format(
        'INSERT INTO credit.summary (bucket, subject_id, data_version, %s)'
        ' SELECT p.bucket, p.subject_id, p.data_version, %s'
        ' FROM unnest($1, $2) AS v (bucket, data_version) JOIN credit.pending_summary AS p'
        ' ON p.bucket = v.bucket AND p.data_version = v.data_version'
        ' WHERE p.first_month IS NOT NULL'
        ' ON CONFLICT (bucket, subject_id) DO UPDATE SET data_version = excluded.data_version, %s',
        credit.summary_columns('%1$I'),
        credit.summary_columns('p.%1$I'),
        credit.summary_columns('%1$I = excluded.%1$I'))
    USING buckets, versions;
    DELETE FROM credit.pending_summary AS p
    USING unnest(buckets, versions) AS v (bucket, data_version)
    WHERE p.bucket = v.bucket AND p.data_version = v.data_version;
    IF is_link THEN
        PERFORM credit.carry_consents(decode(b ->> 'alias', 'hex'), decode(b ->> 'kept', 'hex'));
    END IF;
END $$;

-- A reference that both have keeps what was registered under the kept id, and is revoked when
-- either was.
CREATE FUNCTION credit.carry_consents(alias bytea, kept bytea) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO credit.consent AS known
    SELECT carried.* FROM credit.consent AS c
    CROSS JOIN LATERAL jsonb_populate_record(
        c, jsonb_build_object('bucket', credit.bucket_of(kept), 'subject_id', kept)) AS carried
    WHERE c.bucket = credit.bucket_of(alias) AND c.subject_id = alias
    ON CONFLICT (bucket, subject_id, partner_id, consent_commitment) DO UPDATE
    SET revoke_time = least(known.revoke_time, excluded.revoke_time);
END $$;

-- ---------------------------------------------------------------- what is there already

-- Contributions that are older than facts get theirs, over what is stored now: there is no
-- older witness of it. They are effective, and so their facts change nothing.
DO $$
DECLARE
    source record;
BEGIN
    CREATE TEMPORARY TABLE adopted_leaf (contribution_id bigint, kind text, leaf_hash bytea)
        ON COMMIT DROP;
    FOR source IN
        SELECT 'account' AS kind, 'credit.account'::regclass AS name, ARRAY[
            'bucket', 'subject_id', 'account_id', 'data_version', 'withdrawn', 'partner_id',
            'account_type', 'currency', 'open_date', 'close_date'] AS columns
        UNION ALL
        SELECT 'month', 'credit.repayment_record', ARRAY[
            'bucket', 'subject_id', 'account_id', 'data_version', NULL, 'month', 'due', 'paid',
            'balance', 'days_past_due', 'credit_limit']
        UNION ALL
        SELECT 'link', 'credit.subject_link', ARRAY[
            'bucket', 'subject_id', NULL, 'data_version', NULL, 'kept_subject_id',
            'kept_data_version', 'contribution_id', 'link_time', 'linked_by']
        UNION ALL
        -- Whatever credit.create_kind made.
        SELECT c.relname, c.oid, ARRAY(
            SELECT a.attname::text FROM pg_attribute AS a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum)
        FROM pg_class AS c JOIN pg_attribute AS w
          ON w.attrelid = c.oid AND w.attname = 'withdrawn' AND w.attnum = 5
        WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'r'
    LOOP
        EXECUTE format(
            'INSERT INTO adopted_leaf SELECT v.contribution_id, %L, t.leaf_hash'
            ' FROM (SELECT bucket, data_version, sha256(%s) AS leaf_hash FROM %s) AS t'
            ' JOIN credit.contribution_version AS v USING (bucket, data_version)',
            source.kind, credit.leaf_expression(source.kind, source.name, source.columns),
            source.name);
        IF source.kind NOT IN ('account', 'month', 'link') THEN
            EXECUTE (SELECT 'DROP FUNCTION ' || p.oid::regprocedure FROM pg_proc AS p
                     WHERE p.pronamespace = 'credit'::regnamespace
                       AND p.proname = 'add_' || source.kind);
            PERFORM credit.create_adds(
                'add_' || source.kind, source.kind, source.name, source.columns);
        END IF;
    END LOOP;
    -- Counted from what is stored, too.
    DELETE FROM credit.contribution_count;
    INSERT INTO credit.contribution_count (contribution_id, kind, versions)
    SELECT l.contribution_id, l.kind, count(*) FROM adopted_leaf AS l GROUP BY 1, 2;
    INSERT INTO credit.fact
        (fact_id, kind, scope, body, body_digest, actor, cause, record_time, transaction_id,
         adopted)
    SELECT c.fact_id, 'contribution', 'contribution', b.body,
           sha256(convert_to(b.body, 'UTF8')), 'operator:' || session_user,
           'recorded before facts were logged', clock_timestamp(), pg_current_xact_id(), true
    FROM credit.contribution AS c
    CROSS JOIN LATERAL (
        SELECT coalesce(string_agg(l.leaf_hash, '' ORDER BY l.leaf_hash), '') AS hashes
        FROM adopted_leaf AS l WHERE l.contribution_id = c.contribution_id
    ) AS leaves
    CROSS JOIN LATERAL (
        SELECT credit.contribution_body(
            c.contribution_id, credit.root_of_leaves(leaves.hashes))::text AS body
    ) AS b
    ORDER BY c.contribution_id;
END $$;

-- From here on no contribution without a fact.
CREATE CONSTRAINT TRIGGER finish_contribution AFTER INSERT ON credit.contribution
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION credit.finish_at_commit();

-- ---------------------------------------------------------------- privileges

DO $$
DECLARE
    name regprocedure;
BEGIN
    FOR name IN
        SELECT p.oid FROM pg_proc AS p
        WHERE p.pronamespace = 'credit'::regnamespace AND p.proname IN (
            'leaf_expression', 'root_of_leaves', 'require_own_table', 'make_open_contribution',
            'open_contribution', 'contributed_heads', 'count_contributed', 'begin_contribution',
            'contribution_body', 'finish_contribution', 'finish_at_commit', 'create_adds',
            'link_leaf_hash', 'apply_fact_contribution', 'carry_consents')
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', name);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, timestamptz, smallint[])
TO creditgateway_contributor;
GRANT SELECT ON credit.written_head TO creditgateway_gateway, creditgateway_contributor,
    creditgateway_operator, creditgateway_auditor;

-- migrate:down

-- Not where a contribution is pending: it would be lost, or become effective unseen.
DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.fact
               WHERE kind = 'contribution' AND NOT (adopted AND leaf_index IS NULL)) THEN
        RAISE EXCEPTION 'contributions are in the log, or wait for it'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DROP TRIGGER finish_contribution ON credit.contribution;
DELETE FROM credit.fact WHERE kind = 'contribution';
DELETE FROM credit.fact_kind WHERE kind = 'contribution';
DELETE FROM credit.contribution_count WHERE kind = 'link';
DROP FUNCTION credit.carry_consents(bytea, bytea);
DROP FUNCTION credit.apply_fact_contribution(credit.fact);
DROP FUNCTION credit.link_leaf_hash(credit.subject_link);
DROP FUNCTION credit.finish_at_commit();
DROP FUNCTION credit.finish_contribution(bigint);
DROP FUNCTION credit.contribution_body(bigint, bytea);
DROP FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, timestamptz, smallint[]);
DROP FUNCTION credit.count_contributed(text, bigint, bigint);
DROP FUNCTION credit.contributed_heads();
DROP FUNCTION credit.open_contribution();
DROP FUNCTION credit.make_open_contribution();
DROP FUNCTION credit.add_accounts(
    bytea[], bytea[], text[], smallint[], text[], date[], date[], boolean[]);
DROP FUNCTION credit.add_records(
    bytea[], bytea[], date[], bigint[], bigint[], bigint[], integer[], bigint[]);
DROP FUNCTION credit.create_adds(text, text, regclass, text[]);
DROP FUNCTION credit.root_of_leaves(bytea);
DROP FUNCTION credit.leaf_expression(text, regclass, text[]);

ALTER TABLE credit.contribution
    DROP COLUMN fact_id,
    ADD CONSTRAINT contribution_adapter_hash_fkey
        FOREIGN KEY (adapter_hash) REFERENCES credit.adapter_version;
DROP TABLE credit.pending_summary;
DROP TABLE credit.written_head;
ALTER TABLE credit.bucket_head RENAME COLUMN linked TO former_linked;
ALTER TABLE credit.bucket_head
    ADD COLUMN transaction_id xid8,
    ADD COLUMN linked boolean NOT NULL DEFAULT false;
UPDATE credit.bucket_head SET linked = true WHERE former_linked;
ALTER TABLE credit.bucket_head DROP COLUMN former_linked;

CREATE OR REPLACE FUNCTION credit.lock_bucket_heads(buckets smallint[])
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.bucket, h.data_version FROM credit.bucket_head AS h
    WHERE h.bucket = ANY (buckets) ORDER BY h.bucket FOR NO KEY UPDATE
$$;
CREATE FUNCTION credit.begin_contribution(
    partner_id text, kind text, adapter_hash bytea, file_digest bytea, first_line bigint,
    last_line bigint, contribution_time timestamptz, kinds text[], versions bigint[],
    buckets smallint[]
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    announced bigint;
    raised bigint;
BEGIN
    PERFORM credit.lock_bucket_heads(buckets);
    INSERT INTO credit.contribution AS c (
        partner_id, kind, adapter_hash, file_digest, first_line, last_line, contribution_time)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    RETURNING c.contribution_id INTO announced;
    INSERT INTO credit.contribution_count (contribution_id, kind, versions)
    SELECT announced, n.kind, n.versions FROM unnest(kinds, versions) AS n (kind, versions);
    WITH heads AS (
        UPDATE credit.bucket_head AS h
        SET data_version = h.data_version + 1, transaction_id = pg_current_xact_id()
        WHERE h.bucket = ANY (buckets)
        RETURNING h.bucket, h.data_version
    )
    INSERT INTO credit.contribution_version (bucket, data_version, contribution_id)
    SELECT h.bucket, h.data_version, announced FROM heads AS h;
    GET DIAGNOSTICS raised = ROW_COUNT;
    IF raised IS DISTINCT FROM cardinality(buckets) OR raised = 0 THEN
        RAISE EXCEPTION 'a contribution names buckets, each once'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN announced;
END $$;
CREATE FUNCTION credit.contributed_heads()
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    -- A dump takes the transaction's number along to a server that counts anew; there
    -- the row itself is older than any transaction of that number.
    SELECT h.bucket, h.data_version FROM credit.bucket_head AS h
    WHERE h.transaction_id = pg_current_xact_id_if_assigned()
      AND age(h.xmin) <= age(h.transaction_id::xid)
$$;
CREATE OR REPLACE FUNCTION credit.require_contributed(written bigint, given bigint) RETURNS void
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF written IS DISTINCT FROM given THEN
        RAISE EXCEPTION 'this transaction has announced no contribution to such a bucket'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF EXISTS (
        SELECT FROM credit.contributed_heads() AS c
        JOIN credit.bucket_head AS h ON h.bucket = c.bucket AND h.linked
        JOIN credit.subject_link AS l ON l.bucket = c.bucket
        WHERE EXISTS (SELECT FROM credit.account AS a
                      WHERE a.bucket = l.bucket AND a.subject_id = l.subject_id
                        AND a.data_version = c.data_version AND NOT a.withdrawn)
           OR EXISTS (SELECT FROM credit.repayment_record AS r
                      WHERE r.bucket = l.bucket AND r.subject_id = l.subject_id
                        AND r.data_version = c.data_version)
           OR EXISTS (SELECT FROM credit.summary AS s
                      WHERE s.bucket = l.bucket AND s.subject_id = l.subject_id
                        AND s.data_version = c.data_version))
    THEN
        RAISE EXCEPTION 'the id is linked to the one that is kept: rows belong to that one'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
CREATE FUNCTION credit.add_accounts(
    subject_ids bytea[], account_ids bytea[], partner_ids text[], account_types smallint[],
    currencies text[], open_dates date[], close_dates date[], withdrawals boolean[]
) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    written bigint;
BEGIN
    INSERT INTO credit.account (
        bucket, subject_id, account_id, data_version, partner_id, account_type, currency,
        open_date, close_date, withdrawn)
    SELECT h.bucket, a.subject_id, a.account_id, h.data_version, a.partner_id, a.account_type,
           a.currency, a.open_date, a.close_date, a.withdrawn
    FROM unnest(subject_ids, account_ids, partner_ids, account_types, currencies, open_dates,
                close_dates, withdrawals)
             AS a (subject_id, account_id, partner_id, account_type, currency, open_date,
                   close_date, withdrawn)
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(a.subject_id);
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, cardinality(subject_ids));
END $$;
CREATE FUNCTION credit.add_records(
    subject_ids bytea[], account_ids bytea[], months date[], due bigint[], paid bigint[],
    balances bigint[], days_past_due integer[], credit_limits bigint[]
) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    written bigint;
BEGIN
    INSERT INTO credit.repayment_record (
        bucket, subject_id, account_id, month, data_version, due, paid, balance,
        days_past_due, credit_limit)
    SELECT h.bucket, r.subject_id, r.account_id, r.month, h.data_version, r.due, r.paid,
           r.balance, r.days_past_due, r.credit_limit
    FROM unnest(subject_ids, account_ids, months, due, paid, balances, days_past_due,
                credit_limits)
             AS r (subject_id, account_id, month, due, paid, balance, days_past_due,
                   credit_limit)
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(r.subject_id);
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, cardinality(subject_ids));
END $$;
CREATE OR REPLACE FUNCTION credit.require_own_staging() RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_class AS c JOIN pg_roles AS r ON r.oid = c.relowner
        WHERE c.oid = to_regclass('pg_temp.staged_summary')
          AND c.relkind = 'r' AND r.rolname = current_user)
    THEN
        RAISE EXCEPTION 'no summaries are staged in this session'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
END $$;
CREATE OR REPLACE FUNCTION credit.save_summaries() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    staged bigint;
    written bigint;
BEGIN
    PERFORM credit.require_own_staging();
    EXECUTE 'SELECT count(*) FROM pg_temp.staged_summary' INTO staged;
    EXECUTE format(
        'INSERT INTO credit.summary (bucket, subject_id, data_version, %s)'
        ' SELECT h.bucket, s.subject_id, h.data_version, %s'
        ' FROM pg_temp.staged_summary AS s'
        ' JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(s.subject_id)'
        ' ON CONFLICT (bucket, subject_id) DO UPDATE SET data_version = excluded.data_version, %s',
        credit.summary_columns('%1$I'),
        credit.summary_columns('s.%1$I'),
        credit.summary_columns('%1$I = excluded.%1$I'));
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, staged);
END $$;
CREATE OR REPLACE FUNCTION credit.remove_summaries(subject_ids bytea[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    announced bigint;
BEGIN
    SELECT count(*) INTO announced FROM unnest(subject_ids) AS s (subject_id)
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(s.subject_id);
    PERFORM credit.require_contributed(announced, cardinality(subject_ids));
    DELETE FROM credit.summary AS s USING unnest(subject_ids) AS gone (subject_id)
    WHERE s.bucket = credit.bucket_of(gone.subject_id) AND s.subject_id = gone.subject_id;
END $$;
CREATE OR REPLACE FUNCTION credit.person_of(subject bytea) RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT l.kept_subject_id FROM credit.subject_link AS l
        WHERE l.bucket = credit.bucket_of(subject) AND l.subject_id = subject
        ORDER BY l.data_version DESC LIMIT 1), subject)
$$;
CREATE OR REPLACE FUNCTION credit.is_known(subject bytea) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM credit.account AS a
                   WHERE a.bucket = credit.bucket_of(subject) AND a.subject_id = subject)
        OR EXISTS (SELECT FROM credit.consent AS c
                   WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject)
$$;
CREATE OR REPLACE FUNCTION credit.link_subjects(alias bytea, kept bytea, moment timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    aliases bytea[];
    written bigint;
    consents bigint;
BEGIN
    -- Consents are registered under a lock of the id's head: whoever holds one is waited for.
    PERFORM FROM credit.bucket_head AS h
    WHERE h.bucket IN (SELECT c.bucket FROM credit.contributed_heads() AS c)
    ORDER BY h.bucket FOR UPDATE;
    IF credit.person_of(alias) <> alias OR credit.person_of(kept) <> kept THEN
        RAISE EXCEPTION 'one of the two is linked already'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    aliases := array_append(ARRAY(
        SELECT DISTINCT l.subject_id FROM credit.subject_link AS l
        WHERE l.kept_subject_id = alias), alias);
    INSERT INTO credit.subject_link (
        bucket, subject_id, data_version, kept_subject_id, kept_data_version,
        contribution_id, link_time, linked_by)
    SELECT h.bucket, a.subject_id, h.data_version, kept, k.data_version, v.contribution_id,
           moment, session_user
    FROM unnest(aliases) AS a (subject_id)
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(a.subject_id)
    JOIN credit.contributed_heads() AS k ON k.bucket = credit.bucket_of(kept)
    JOIN credit.contribution_version AS v
      ON v.bucket = k.bucket AND v.data_version = k.data_version
    JOIN credit.contribution AS c ON c.contribution_id = v.contribution_id AND c.kind = 'link';
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, cardinality(aliases));
    UPDATE credit.bucket_head AS h SET linked = true
    WHERE h.bucket IN (SELECT credit.bucket_of(a.subject_id)
                       FROM unnest(array_append(aliases, kept)) AS a (subject_id))
      AND NOT h.linked;
    INSERT INTO credit.consent AS known (
        bucket, subject_id, partner_id, consent_commitment, purposes, valid_from, valid_until,
        revoke_time, create_time)
    SELECT credit.bucket_of(kept), kept, c.partner_id, c.consent_commitment, c.purposes,
           c.valid_from, c.valid_until, c.revoke_time, c.create_time
    FROM credit.consent AS c
    WHERE c.bucket = credit.bucket_of(alias) AND c.subject_id = alias
    ON CONFLICT (bucket, subject_id, partner_id, consent_commitment) DO UPDATE
    SET revoke_time = least(known.revoke_time, excluded.revoke_time);
    GET DIAGNOSTICS consents = ROW_COUNT;
    RETURN consents;
END $$;
CREATE OR REPLACE FUNCTION credit.read_links(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS TABLE (subject_id bytea, data_version bigint, kept_subject_id bytea,
                   kept_data_version bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_people(access_id, filter, subject_ids);
    RETURN QUERY
    WITH kept AS (
        SELECT asked.subject_id FROM unnest(subject_ids) AS asked (subject_id)
        UNION
        SELECT l.kept_subject_id FROM unnest(subject_ids) AS asked (subject_id)
        JOIN credit.subject_link AS l
          ON l.bucket = credit.bucket_of(asked.subject_id) AND l.subject_id = asked.subject_id
    )
    SELECT l.subject_id, l.data_version, l.kept_subject_id, l.kept_data_version
    FROM kept JOIN credit.subject_link AS l ON l.kept_subject_id = kept.subject_id
    ORDER BY l.link_time, l.subject_id, l.data_version;
END $$;
CREATE OR REPLACE FUNCTION credit.create_kind(name text, key_columns text[], columns text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $create$
DECLARE
    names text[] := '{}';
    own text[] := '{}';  -- the same, quoted
    own_types text[] := '{}';
    keys text := '';
    read_keys text := '';
    found record;
    number int := 0;
BEGIN
    EXECUTE format(
        'CREATE TABLE credit.%1$I (
            bucket       smallint NOT NULL,
            subject_id   bytea NOT NULL CHECK (octet_length(subject_id) = 32),
            account_id   bytea NOT NULL CHECK (octet_length(account_id) = 32),
            data_version bigint NOT NULL CHECK (data_version > 0),
            withdrawn    boolean NOT NULL,
            %2$s,
            CONSTRAINT %3$I CHECK (bucket = credit.bucket_of(subject_id)))',
        name, array_to_string(key_columns || columns, ', '), name || '_bucket');
    FOR found IN
        SELECT a.attname, format_type(a.atttypid, NULL) AS type FROM pg_attribute AS a
        WHERE a.attrelid = format('credit.%I', name)::regclass AND a.attnum > 5
        ORDER BY a.attnum
    LOOP
        names := names || found.attname::text;
        own := own || quote_ident(found.attname);
        own_types := own_types || found.type;
        number := number + 1;
        IF number <= cardinality(key_columns) THEN
            keys := keys || format(', %I', found.attname);
            read_keys := read_keys || format(', r.%I', found.attname);
        END IF;
    END LOOP;
    EXECUTE format(
        'ALTER TABLE credit.%1$I ADD PRIMARY KEY (bucket, subject_id, account_id%2$s,
                                                  data_version)', name, keys);
    EXECUTE format(
        'CREATE FUNCTION credit.%1$I(bytea[], bytea[], %2$s, boolean[]) RETURNS void
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
            written bigint;
        BEGIN
            INSERT INTO credit.%3$I (
                bucket, data_version, subject_id, account_id, %4$s, withdrawn)
            SELECT h.bucket, h.data_version, r.*
            FROM unnest($1, $2, %5$s) AS r (subject_id, account_id, %4$s, withdrawn)
            JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(r.subject_id);
            GET DIAGNOSTICS written = ROW_COUNT;
            PERFORM credit.require_contributed(written, cardinality($1));
        END $$',
        'add_' || name,
        (SELECT string_agg(t.type || '[]', ', ' ORDER BY t.place)
         FROM unnest(own_types) WITH ORDINALITY AS t (type, place)),
        name,
        array_to_string(own, ', '),
        (SELECT string_agg('$' || n, ', ' ORDER BY n)
         FROM generate_series(3, cardinality(own) + 3) AS n));
    EXECUTE format(
        'CREATE FUNCTION credit.%1$I(bigint, jsonb, bytea[], bigint[])
            RETURNS TABLE (number bigint, account_id bytea, %2$s)
            LANGUAGE plpgsql STABLE SECURITY DEFINER
            SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
        #variable_conflict use_column
        BEGIN
            PERFORM credit.require_subjects($1, $2, $3);
            RETURN QUERY
            SELECT asked.number, found.account_id, %3$s
            FROM unnest($3, $4) WITH ORDINALITY
                     AS asked (subject_id, data_version, number)
            CROSS JOIN LATERAL (
                SELECT DISTINCT ON (r.account_id%4$s) r.*
                FROM credit.%5$I AS r
                WHERE r.bucket = credit.bucket_of(asked.subject_id)
                  AND r.subject_id = asked.subject_id AND r.data_version <= asked.data_version
                  AND NOT EXISTS (
                      SELECT FROM credit.account AS w
                      WHERE w.withdrawn AND w.bucket = r.bucket
                        AND w.subject_id = r.subject_id AND w.account_id = r.account_id
                        AND w.data_version BETWEEN r.data_version AND asked.data_version)
                ORDER BY r.account_id%4$s, r.data_version DESC
            ) AS found
            WHERE NOT found.withdrawn;
        END $$',
        'read_' || name || '_at',
        (SELECT string_agg(quote_ident('kept_' || c.name) || ' ' || t.type, ', ' ORDER BY c.place)
         FROM unnest(names) WITH ORDINALITY AS c (name, place)
         JOIN unnest(own_types) WITH ORDINALITY AS t (type, place) USING (place)),
        (SELECT string_agg('found.' || c.name, ', ' ORDER BY c.place)
         FROM unnest(own) WITH ORDINALITY AS c (name, place)),
        read_keys,
        name);
    EXECUTE format('REVOKE ALL ON FUNCTION credit.%I FROM PUBLIC', 'add_' || name);
    EXECUTE format('REVOKE ALL ON FUNCTION credit.%I FROM PUBLIC', 'read_' || name || '_at');
    EXECUTE format(
        'GRANT EXECUTE ON FUNCTION credit.%I TO creditgateway_contributor', 'add_' || name);
    EXECUTE format(
        'GRANT EXECUTE ON FUNCTION credit.%I TO creditgateway_auditor', 'read_' || name || '_at');
    EXECUTE format('GRANT SELECT ON credit.%I TO creditgateway_contributor', name);
END $create$;
DROP FUNCTION credit.require_own_table(text);
REVOKE ALL ON FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, timestamptz, text[], bigint[], smallint[])
    FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.contributed_heads() FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.add_accounts(
    bytea[], bytea[], text[], smallint[], text[], date[], date[], boolean[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.add_records(
    bytea[], bytea[], date[], bigint[], bigint[], bigint[], integer[], bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.begin_contribution(
        text, text, bytea, bytea, bigint, bigint, timestamptz, text[], bigint[], smallint[]),
    credit.add_accounts(
        bytea[], bytea[], text[], smallint[], text[], date[], date[], boolean[]),
    credit.add_records(
        bytea[], bytea[], date[], bigint[], bigint[], bigint[], integer[], bigint[])
TO creditgateway_contributor;
