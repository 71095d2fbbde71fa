-- migrate:up

-- A kind of contributed record is a row of gateway/domain/records/kinds.py and a table that
-- credit.create_kind makes. See docs/adr/0031-a-kind-of-record-is-a-row.md.

-- How many versions of each kind a contribution added, withdrawals included; without those
-- of which it added none.
CREATE TABLE credit.contribution_count (
    contribution_id bigint NOT NULL REFERENCES credit.contribution,
    kind            text NOT NULL,
    versions        bigint NOT NULL CHECK (versions > 0),
    PRIMARY KEY (contribution_id, kind)
);
INSERT INTO credit.contribution_count (contribution_id, kind, versions)
SELECT c.contribution_id, n.kind, n.versions
FROM credit.contribution AS c
CROSS JOIN LATERAL (VALUES ('account', c.account_versions), ('month', c.record_versions))
    AS n (kind, versions)
WHERE n.versions > 0;
ALTER TABLE credit.contribution DROP COLUMN account_versions, DROP COLUMN record_versions;

DROP FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz, smallint[]);

-- Announces a contribution: its own row, how many versions of each kind it adds, and in
-- each of its buckets the next data version, which is that of all that this transaction
-- writes about people in that bucket from here on. Gives the contribution's number.
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

-- Makes what a kind of record needs that hangs on accounts: its table; the function that
-- adds versions, whose data version Postgres puts in; and the one that replay reads with.
-- For migrations, which run as the owner: nobody else may call it.
--   name         of the kind and of its table
--   key_columns  tell rows of one account apart, as in CREATE TABLE; may be empty
--   columns      all others; arguments and results of the functions are in this order
CREATE FUNCTION credit.create_kind(name text, key_columns text[], columns text[]) RETURNS void
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

-- For the other direction of such a migration. All records of the kind are lost.
CREATE FUNCTION credit.drop_kind(name text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('DROP FUNCTION credit.%I', 'read_' || name || '_at');
    EXECUTE format('DROP FUNCTION credit.%I', 'add_' || name);
    EXECUTE format('DROP TABLE credit.%I', name);
END $$;

REVOKE ALL ON FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, timestamptz, text[], bigint[], smallint[])
    FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.create_kind(text, text[], text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.drop_kind(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, timestamptz, text[], bigint[], smallint[])
TO creditgateway_contributor;
GRANT SELECT ON credit.contribution_count TO creditgateway_contributor,
    creditgateway_operator, creditgateway_auditor;

-- migrate:down

DROP FUNCTION credit.drop_kind(text);
DROP FUNCTION credit.create_kind(text, text[], text[]);
DROP FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, timestamptz, text[], bigint[], smallint[]);
-- Columns come back at the end of a table: those that stood after them do, too.
ALTER TABLE credit.contribution
    DROP CONSTRAINT contribution_has_a_file,
    DROP CONSTRAINT contribution_has_a_partner,
    DROP CONSTRAINT contribution_kind_check;
ALTER TABLE credit.contribution RENAME COLUMN contribution_time TO former_time;
ALTER TABLE credit.contribution RENAME COLUMN kind TO former_kind;
ALTER TABLE credit.contribution
    ADD COLUMN account_versions bigint NOT NULL DEFAULT 0,
    ADD COLUMN record_versions bigint NOT NULL DEFAULT 0,
    ADD COLUMN contribution_time timestamptz,
    ADD COLUMN kind text NOT NULL DEFAULT 'file';
UPDATE credit.contribution AS c
SET contribution_time = c.former_time,
    kind = c.former_kind,
    account_versions = coalesce((
        SELECT n.versions FROM credit.contribution_count AS n
        WHERE n.contribution_id = c.contribution_id AND n.kind = 'account'), 0),
    record_versions = coalesce((
        SELECT n.versions FROM credit.contribution_count AS n
        WHERE n.contribution_id = c.contribution_id AND n.kind = 'month'), 0);
ALTER TABLE credit.contribution
    DROP COLUMN former_time,
    DROP COLUMN former_kind,
    ALTER COLUMN account_versions DROP DEFAULT,
    ALTER COLUMN record_versions DROP DEFAULT,
    ALTER COLUMN contribution_time SET NOT NULL,
    ADD CONSTRAINT contribution_kind_check
        CHECK (kind IN ('file', 'withdrawal', 'move', 'link')),
    ADD CONSTRAINT contribution_has_a_partner CHECK ((partner_id IS NULL) = (kind = 'link')),
    ADD CONSTRAINT contribution_has_a_file CHECK (
        num_nonnulls(adapter_hash, file_digest, first_line, last_line)
        = CASE kind WHEN 'file' THEN 4 ELSE 0 END);
DROP TABLE credit.contribution_count;
CREATE FUNCTION credit.begin_contribution(
    partner_id text, kind text, adapter_hash bytea, file_digest bytea, first_line bigint,
    last_line bigint, account_versions bigint, record_versions bigint,
    contribution_time timestamptz, buckets smallint[]
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    announced bigint;
    raised bigint;
BEGIN
    PERFORM credit.lock_bucket_heads(buckets);
    INSERT INTO credit.contribution AS c (
        partner_id, kind, adapter_hash, file_digest, first_line, last_line,
        account_versions, record_versions, contribution_time)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    RETURNING c.contribution_id INTO announced;
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
REVOKE ALL ON FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz, smallint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz, smallint[])
TO creditgateway_contributor;
