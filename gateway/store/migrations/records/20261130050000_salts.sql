-- migrate:up

-- What the log keeps a digest of for ever, and is about one person, has a random salt: whoever has the
-- pseudonym key can test no guess of a person, or of what was kept of them, by a digest once the salt is
-- gone (docs/adr/0095-digests-of-people-are-salted.md). What was made before has none, and stays as it is.

-- ---------------------------------------------------------------- bodies of facts

-- Whether bodies of that kind have one: unless gateway/domain/facts/kinds.py says why not.
ALTER TABLE credit.fact_kind ADD COLUMN salted boolean NOT NULL DEFAULT true;
UPDATE credit.fact_kind SET salted = false
WHERE kind NOT IN ('consent', 'dispute', 'restriction', 'contribution', 'erasure', 'expiry',
                   'request', 'request-use', 'approval');

-- The body with a salt of 16 bytes, 122 bits of them random, if facts of its kind have one. Whatever
-- salt it came with is replaced: a new state is made of the one before.
CREATE FUNCTION credit.salted(kind text, body jsonb) RETURNS jsonb
    LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN k.salted
        THEN $2 || jsonb_build_object('salt', encode(uuid_send(gen_random_uuid()), 'hex'))
        ELSE $2 END
    FROM credit.fact_kind AS k WHERE k.kind = $1
$$;
REVOKE ALL ON FUNCTION credit.salted(text, jsonb) FROM PUBLIC;

-- ---------------------------------------------------------------- versions of records

-- As before, and a column "salt" is the last one of a leaf, whatever else the table has: its number is
-- 255, and like any column it is left out where it is NULL.
CREATE OR REPLACE FUNCTION credit.leaf_expression(kind text, source regclass, columns text[])
    RETURNS text
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
    IF EXISTS (SELECT FROM pg_attribute AS a
               WHERE a.attrelid = source AND a.attname = 'salt' AND NOT a.attisdropped) THEN
        leaf := leaf || format(' || coalesce(%L::bytea || int4send(octet_length(salt)) || salt, '''')',
                               '\xff'::bytea);
    END IF;
    RETURN leaf;
END $$;

-- As before, and gives each row a salt. Random numbers are dear (3.5 us each), so a call draws one of 244
-- bits, makes the salts of it and forgets it: one salt tells nothing of another.
CREATE OR REPLACE FUNCTION credit.create_adds(name text, kind text, source regclass, columns text[])
    RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $create$
DECLARE
    given CONSTANT text[] := columns[2:3] || columns[6:] || array_remove(columns[5:5], NULL);
    types text;
    names text;
    places text;
    each text;
BEGIN
    SELECT string_agg(format_type(a.atttypid, NULL) || '[]', ', ' ORDER BY g.place),
           string_agg(quote_ident(g.name), ', ' ORDER BY g.place),
           string_agg('$' || g.place, ', ' ORDER BY g.place),
           string_agg('r.' || quote_ident(g.name), ', ' ORDER BY g.place)
    INTO types, names, places, each
    FROM unnest(given) WITH ORDINALITY AS g (name, place)
    JOIN pg_attribute AS a ON a.attrelid = source AND a.attname = g.name;
    EXECUTE format(
        'CREATE FUNCTION credit.%1$I(%2$s) RETURNS void
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
            written bigint;
        BEGIN
            PERFORM credit.make_open_contribution();
            WITH secret AS MATERIALIZED (
                SELECT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) AS value
            ), stored AS (
                INSERT INTO %3$s (bucket, data_version, %4$s, salt)
                SELECT h.bucket, h.data_version, %8$s,
                       substring(sha256(s.value || int8send(r.place)) FOR 16)
                FROM unnest(%5$s) WITH ORDINALITY AS r (%4$s, place) CROSS JOIN secret AS s
                JOIN credit.contributed_heads() AS h
                  ON h.bucket = credit.bucket_of(r.subject_id)
                RETURNING sha256(%6$s) AS leaf_hash
            )
            INSERT INTO pg_temp.contributed_leaf (leaf_hash) SELECT s.leaf_hash FROM stored AS s;
            GET DIAGNOSTICS written = ROW_COUNT;
            PERFORM credit.count_contributed(%7$L, written, cardinality($1));
        END $$',
        name, types, source, names, places, credit.leaf_expression(kind, source, columns), kind,
        each);
    EXECUTE format('REVOKE ALL ON FUNCTION credit.%I FROM PUBLIC', name);
    EXECUTE format('GRANT EXECUTE ON FUNCTION credit.%I TO creditgateway_contributor', name);
END $create$;

-- Has a table salt the rows that are written from here on, also where nobody gives one: links and
-- listings. A contributor does not say which salt. It is deleted with its row.
CREATE FUNCTION credit.salt_versions(source regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ADD COLUMN salt bytea', source);
    EXECUTE format(
        'ALTER TABLE %s ALTER COLUMN salt SET DEFAULT uuid_send(gen_random_uuid())', source);
END $$;
REVOKE ALL ON FUNCTION credit.salt_versions(regclass) FROM PUBLIC;

DO $$
DECLARE
    tables record;
    change record;
    source text;
    changed text;
BEGIN
    FOR tables IN
        SELECT v.*, CASE v.kind WHEN 'account' THEN 'add_accounts' WHEN 'month' THEN 'add_records'
                                ELSE 'add_' || v.kind END AS adds
        FROM credit.version_tables() AS v
    LOOP
        PERFORM credit.salt_versions(tables.source);
        EXECUTE (SELECT 'DROP FUNCTION ' || p.oid::regprocedure FROM pg_proc AS p
                 WHERE p.pronamespace = 'credit'::regnamespace AND p.proname = tables.adds);
        PERFORM credit.create_adds(tables.adds, tables.kind, tables.source, tables.columns);
    END LOOP;
    PERFORM credit.salt_versions('credit.subject_link');
    PERFORM credit.salt_versions('credit.erased_version');
    EXECUTE format(
        'CREATE OR REPLACE FUNCTION credit.link_leaf_hash(subject_link credit.subject_link)
            RETURNS bytea
            LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS %L',
        'SELECT sha256(' || credit.leaf_expression('link', 'credit.subject_link', ARRAY[
            'bucket', 'subject_id', NULL, 'data_version', NULL, 'kept_subject_id',
            'kept_data_version', 'contribution_id', 'link_time', 'linked_by'])
        || ') FROM (SELECT ($1).*) AS l');
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.record_fact(text,text,jsonb,text)',
             '    INSERT INTO credit.fact AS f',
             '    body := credit.salted(record_fact.kind, record_fact.body);
    INSERT INTO credit.fact AS f'),
            ('credit.record_fact_by_call(text,text,jsonb,text,timestamptz)',
             '    INSERT INTO credit.fact AS f',
             '    body := credit.salted(record_fact_by_call.kind, record_fact_by_call.body);
    INSERT INTO credit.fact AS f'),
            ('credit.finish_contribution(bigint)',
             'credit.contribution_body(number, root)::text',
             'credit.salted(''contribution'', credit.contribution_body(number, root))::text'),
            ('credit.finish_deletion(text)',
             'credit.contribution_body(c.contribution_id, root)::text',
             'credit.salted(c.kind, credit.contribution_body(c.contribution_id, root))::text'),
            -- A kind that is made later is salted from its first row on.
            ('credit.create_kind(text,text[],text[])',
             '    PERFORM credit.create_adds(',
             '    PERFORM credit.salt_versions(format(''credit.%I'', name)::regclass);
    PERFORM credit.create_adds('),
            ('credit.version_tables()',
             'AND NOT a.attisdropped ORDER BY a.attnum)',
             'AND NOT a.attisdropped AND a.attname <> ''salt'' ORDER BY a.attnum)')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.leaf_expression(kind text, source regclass, columns text[])
    RETURNS text
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
CREATE OR REPLACE FUNCTION credit.create_adds(name text, kind text, source regclass, columns text[])
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

-- A version that was hashed with its salt needs it for as long as the log has its contribution.
DO $$
DECLARE
    tables record;
    change record;
    source text;
    changed text;
    is_salted boolean;
BEGIN
    FOR tables IN
        SELECT v.source FROM credit.version_tables() AS v
        UNION ALL VALUES ('credit.subject_link'::regclass), ('credit.erased_version'::regclass)
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE salt IS NOT NULL)', tables.source)
        INTO is_salted;
        IF is_salted THEN
            RAISE EXCEPTION 'versions of records are salted'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        EXECUTE format('ALTER TABLE %s DROP COLUMN salt', tables.source);
    END LOOP;
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.version_tables()',
             'AND NOT a.attisdropped AND a.attname <> ''salt'' ORDER BY a.attnum)',
             'AND NOT a.attisdropped ORDER BY a.attnum)'),
            ('credit.create_kind(text,text[],text[])',
             '    PERFORM credit.salt_versions(format(''credit.%I'', name)::regclass);
    PERFORM credit.create_adds(',
             '    PERFORM credit.create_adds('),
            ('credit.finish_deletion(text)',
             'credit.salted(c.kind, credit.contribution_body(c.contribution_id, root))::text',
             'credit.contribution_body(c.contribution_id, root)::text'),
            ('credit.finish_contribution(bigint)',
             'credit.salted(''contribution'', credit.contribution_body(number, root))::text',
             'credit.contribution_body(number, root)::text'),
            ('credit.record_fact_by_call(text,text,jsonb,text,timestamptz)',
             '    body := credit.salted(record_fact_by_call.kind, record_fact_by_call.body);
    INSERT INTO credit.fact AS f',
             '    INSERT INTO credit.fact AS f'),
            ('credit.record_fact(text,text,jsonb,text)',
             '    body := credit.salted(record_fact.kind, record_fact.body);
    INSERT INTO credit.fact AS f',
             '    INSERT INTO credit.fact AS f')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
    -- Without the column leaves are as before; the functions that have them written down are made anew.
    FOR tables IN
        SELECT v.*, CASE v.kind WHEN 'account' THEN 'add_accounts' WHEN 'month' THEN 'add_records'
                                ELSE 'add_' || v.kind END AS adds
        FROM credit.version_tables() AS v
    LOOP
        EXECUTE (SELECT 'DROP FUNCTION ' || p.oid::regprocedure FROM pg_proc AS p
                 WHERE p.pronamespace = 'credit'::regnamespace AND p.proname = tables.adds);
        PERFORM credit.create_adds(tables.adds, tables.kind, tables.source, tables.columns);
    END LOOP;
    EXECUTE format(
        'CREATE OR REPLACE FUNCTION credit.link_leaf_hash(subject_link credit.subject_link)
            RETURNS bytea
            LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS %L',
        'SELECT sha256(' || credit.leaf_expression('link', 'credit.subject_link', ARRAY[
            'bucket', 'subject_id', NULL, 'data_version', NULL, 'kept_subject_id',
            'kept_data_version', 'contribution_id', 'link_time', 'linked_by'])
        || ') FROM (SELECT ($1).*) AS l');
END $$;
DROP FUNCTION credit.salt_versions(regclass);
DROP FUNCTION credit.salted(text, jsonb);
ALTER TABLE credit.fact_kind DROP COLUMN salted;
