-- migrate:up

-- Summaries come by COPY in binary form, no longer as JSON, which took Postgres longer to
-- read than all else that a contribution does. See docs/adr/0041-contributions-by-copy.md.

DROP FUNCTION credit.save_summaries(json);
DROP FUNCTION credit.fill_summaries(json);

-- Where a session's summaries come in before they are saved: a table of that session alone,
-- which belongs to the owner of this function. A contributor can put rows into it and do
-- nothing else: a view or a trigger of its own would run with the owner's rights. Rows are
-- up to 8 kB and soon read again, so they are not compressed.
CREATE FUNCTION credit.stage_summaries() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regclass('pg_temp.staged_summary') IS NULL THEN
        EXECUTE format(
            'CREATE TEMPORARY TABLE staged_summary WITH (toast_tuple_target = 8160) AS'
            ' SELECT subject_id, data_version, %s FROM credit.summary WITH NO DATA',
            credit.summary_columns('%1$I'));
        GRANT INSERT ON pg_temp.staged_summary TO creditgateway_contributor;
    END IF;
    PERFORM credit.require_own_staging();
    TRUNCATE pg_temp.staged_summary;
END $$;

-- Refuses a table of that name that stage_summaries did not make.
CREATE FUNCTION credit.require_own_staging() RETURNS void
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

-- The staged summaries, one a subject, each in place of its older one: they can be rebuilt
-- from the versions of the records at any data version. The bucket and the data version
-- are those of the contribution, whatever is staged. A column that a contributor does not
-- send, because it does not know it yet, becomes NULL, which means that it is to be rebuilt.
CREATE FUNCTION credit.save_summaries() RETURNS void
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

-- Fills what is NULL in summaries that were made before the columns were; what a summary
-- holds already is never changed, so that it takes no contribution to call this. One of
-- another data version, or of other months or currencies, is left as it is. Gives how many
-- were filled.
CREATE FUNCTION credit.fill_summaries() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    filled bigint;
BEGIN
    PERFORM credit.require_own_staging();
    EXECUTE format(
        'UPDATE credit.summary AS t SET %s FROM pg_temp.staged_summary AS s'
        ' WHERE t.bucket = credit.bucket_of(s.subject_id) AND t.subject_id = s.subject_id'
        ' AND t.data_version = s.data_version AND t.first_month = s.first_month'
        ' AND cardinality(t.accounts) = cardinality(s.accounts) AND t.currencies = s.currencies',
        credit.summary_columns('%1$I = coalesce(t.%1$I, s.%1$I)', true));
    GET DIAGNOSTICS filled = ROW_COUNT;
    RETURN filled;
END $$;

REVOKE ALL ON FUNCTION credit.stage_summaries() FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.require_own_staging() FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.save_summaries() FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.fill_summaries() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.stage_summaries(), credit.save_summaries(), credit.fill_summaries()
TO creditgateway_contributor;

-- migrate:down

DROP FUNCTION credit.fill_summaries();
DROP FUNCTION credit.save_summaries();
DROP FUNCTION credit.stage_summaries();
DROP FUNCTION credit.require_own_staging();
CREATE FUNCTION credit.save_summaries(summaries json) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    written bigint;
BEGIN
    EXECUTE format(
        'INSERT INTO credit.summary (bucket, subject_id, data_version, %s)'
        ' SELECT h.bucket, s.subject_id, h.data_version, %s'
        ' FROM json_populate_recordset(NULL::credit.summary, $1) AS s'
        ' JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(s.subject_id)'
        ' ON CONFLICT (bucket, subject_id) DO UPDATE SET data_version = excluded.data_version, %s',
        credit.summary_columns('%1$I'),
        credit.summary_columns('s.%1$I'),
        credit.summary_columns('%1$I = excluded.%1$I'))
    USING summaries;
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, json_array_length(summaries));
END $$;

-- Fills what is NULL in summaries that were made before the columns were; what a summary
-- holds already is never changed, so that it takes no contribution to call this. One of
-- another data version, or of other months or currencies, is left as it is. Takes what
-- save_summaries takes; gives how many were filled.
CREATE FUNCTION credit.fill_summaries(summaries json) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    filled bigint;
BEGIN
    EXECUTE format(
        'UPDATE credit.summary AS t SET %s'
        ' FROM json_populate_recordset(NULL::credit.summary, $1) AS s'
        ' WHERE t.bucket = credit.bucket_of(s.subject_id) AND t.subject_id = s.subject_id'
        ' AND t.data_version = s.data_version AND t.first_month = s.first_month'
        ' AND cardinality(t.accounts) = cardinality(s.accounts) AND t.currencies = s.currencies',
        credit.summary_columns('%1$I = coalesce(t.%1$I, s.%1$I)', true))
    USING summaries;
    GET DIAGNOSTICS filled = ROW_COUNT;
    RETURN filled;
END $$;

REVOKE ALL ON FUNCTION credit.save_summaries(json) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.fill_summaries(json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.save_summaries(json), credit.fill_summaries(json)
TO creditgateway_contributor;
