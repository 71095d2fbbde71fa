-- migrate:up

-- What the auditor's verification reads of the records: everything that facts in the log
-- vouch for, in bulk. See docs/adr/0047-the-auditor-rebuilds-the-records.md.

-- In the order of the log, which is that in which facts are applied.
CREATE UNIQUE INDEX fact_leaf ON credit.fact (leaf_index) WHERE leaf_index IS NOT NULL;

-- The access is on record, and is for verifying everything: in the log, where it is in this
-- database, else in credit.access.
CREATE FUNCTION credit.require_verify(access_id bigint, filter jsonb) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NOT NULL THEN
        PERFORM audit.require_access(access_id, 'verify', filter, 9223372036854775807);
    ELSIF filter <> '{}' THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    ELSE
        PERFORM credit.require_replay(access_id, filter, 9223372036854775807);
    END IF;
END $$;

-- The table of the schema whose row type was given.
CREATE FUNCTION credit.table_of(row_type regtype) RETURNS regclass
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found regclass;
BEGIN
    SELECT c.oid INTO found FROM pg_type AS t JOIN pg_class AS c ON c.oid = t.typrelid
    WHERE t.oid = row_type AND c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p');
    IF found IS NULL THEN
        RAISE EXCEPTION 'this is no table of the records'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    RETURN found;
END $$;

-- All rows of a table, which its row type names: NULL::credit.partner.
CREATE FUNCTION credit.read_rows(kind anyelement, access_id bigint, filter jsonb)
    RETURNS SETOF anyelement
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.require_verify($2, $3);
    RETURN QUERY EXECUTE format('SELECT * FROM %s', credit.table_of(pg_typeof(kind)));
END $$;

-- Those of some buckets, both included.
CREATE FUNCTION credit.read_bucket_rows(
    kind anyelement, access_id bigint, filter jsonb, low smallint, high smallint
) RETURNS SETOF anyelement
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.require_verify($2, $3);
    RETURN QUERY EXECUTE format('SELECT * FROM %s WHERE bucket BETWEEN $1 AND $2',
                                credit.table_of(pg_typeof(kind))) USING low, high;
END $$;

-- How many rows a table has in each bucket that has any.
CREATE FUNCTION credit.count_bucket_rows(kind anyelement, access_id bigint, filter jsonb)
    RETURNS TABLE (bucket smallint, rows bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.require_verify($2, $3);
    RETURN QUERY EXECUTE format('SELECT bucket, count(*) FROM %s GROUP BY bucket',
                                credit.table_of(pg_typeof(kind)));
END $$;

-- Facts that are entries, in the order of the log, after a leaf; of the given kinds, or of all.
CREATE FUNCTION credit.read_facts(
    access_id bigint, filter jsonb, after_leaf bigint, kinds text[]
) RETURNS SETOF credit.fact
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.require_verify($1, $2);
    RETURN QUERY SELECT * FROM credit.fact AS f
        WHERE f.leaf_index > $3 AND ($4 IS NULL OR f.kind = ANY ($4))
        ORDER BY f.leaf_index FETCH FIRST 10000 ROWS WITH TIES;
END $$;

-- Facts that are no entries, after a number.
CREATE FUNCTION credit.read_facts_without_entry(access_id bigint, filter jsonb, after bigint)
    RETURNS SETOF credit.fact
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.require_verify($1, $2);
    RETURN QUERY SELECT * FROM credit.fact AS f
        WHERE f.leaf_index IS NULL AND f.number > $3 ORDER BY f.number FETCH FIRST 10000 ROWS WITH TIES;
END $$;

-- For replay: facts that are about no person. No subject data, as the tables that they make.
CREATE FUNCTION credit.read_directory_facts(after_leaf bigint) RETURNS SETOF credit.fact
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT * FROM credit.fact AS f
    WHERE f.leaf_index > after_leaf AND f.kind NOT IN ('consent', 'contribution')
    ORDER BY f.leaf_index FETCH FIRST 10000 ROWS WITH TIES
$$;

-- For replay: the facts of some consents of some people, whom the access names.
CREATE FUNCTION credit.read_consent_facts(
    access_id bigint, filter jsonb, scopes text[], subject_ids bytea[]
) RETURNS SETOF credit.fact
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_subjects($1, $2, $4);
    RETURN QUERY SELECT * FROM credit.fact AS f
        WHERE f.scope = ANY ($3) AND f.kind = 'consent' AND f.leaf_index IS NOT NULL
          AND decode(f.body::jsonb ->> 'subject_id', 'hex') = ANY ($4)
        ORDER BY f.leaf_index;
END $$;

REVOKE ALL ON FUNCTION
    credit.require_verify(bigint, jsonb),
    credit.table_of(regtype),
    credit.read_rows(anyelement, bigint, jsonb),
    credit.read_bucket_rows(anyelement, bigint, jsonb, smallint, smallint),
    credit.count_bucket_rows(anyelement, bigint, jsonb),
    credit.read_facts(bigint, jsonb, bigint, text[]),
    credit.read_facts_without_entry(bigint, jsonb, bigint),
    credit.read_directory_facts(bigint),
    credit.read_consent_facts(bigint, jsonb, text[], bytea[])
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.read_rows(anyelement, bigint, jsonb),
    credit.read_bucket_rows(anyelement, bigint, jsonb, smallint, smallint),
    credit.count_bucket_rows(anyelement, bigint, jsonb),
    credit.read_facts(bigint, jsonb, bigint, text[]),
    credit.read_facts_without_entry(bigint, jsonb, bigint),
    credit.read_directory_facts(bigint),
    credit.read_consent_facts(bigint, jsonb, text[], bytea[])
TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION
    credit.read_rows(anyelement, bigint, jsonb),
    credit.read_bucket_rows(anyelement, bigint, jsonb, smallint, smallint),
    credit.count_bucket_rows(anyelement, bigint, jsonb),
    credit.read_facts(bigint, jsonb, bigint, text[]),
    credit.read_facts_without_entry(bigint, jsonb, bigint),
    credit.read_directory_facts(bigint),
    credit.read_consent_facts(bigint, jsonb, text[], bytea[]),
    credit.table_of(regtype),
    credit.require_verify(bigint, jsonb);
DROP INDEX credit.fact_leaf;
