-- migrate:up

-- Of the columns of one contribution's summaries most are the same: nobody has a second account, a gap, or
-- is late. They are staged once. See docs/adr/0106-a-contribution-sends-and-looks-up-less.md.

-- As save_summaries(), and some columns are saved from the one that was staged for them, which can be
-- staged for others and for itself.
--   names   columns of a summary, each once
--   staged  for each, the column of the staged summaries that has its values
CREATE FUNCTION credit.save_summaries(names text[], staged text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    columns text;
    sources text;
    named bigint;
    rows bigint;
    written bigint;
BEGIN
    PERFORM credit.require_own_staging();
    -- Of its own type: a value is stored as it was staged, or not at all.
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),
           string_agg('s.' || quote_ident(coalesce(f.attname, a.attname)), ', ' ORDER BY a.attnum),
           count(f.attname)
    INTO columns, sources, named
    FROM pg_attribute AS a
    LEFT JOIN (
        SELECT given.name, s.attname, s.atttypid
        FROM unnest(save_summaries.names, save_summaries.staged) AS given (name, staged)
        JOIN pg_attribute AS s
          ON s.attrelid = 'credit.summary'::regclass AND s.attnum > 0 AND NOT s.attisdropped
         AND s.attname = given.staged
    ) AS f ON f.name = a.attname AND f.atttypid = a.atttypid
    WHERE a.attrelid = 'credit.summary'::regclass AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attname NOT IN ('bucket', 'subject_id', 'data_version');
    IF named <> coalesce(cardinality(save_summaries.names), 0)
        OR named <> coalesce(cardinality(save_summaries.staged), 0) THEN
        RAISE EXCEPTION 'no summary has such a column, or one of another type was staged for it'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    EXECUTE 'SELECT count(*) FROM pg_temp.staged_summary' INTO rows;
    EXECUTE format(
        'INSERT INTO credit.pending_summary (bucket, subject_id, data_version, %s)'
        ' SELECT h.bucket, s.subject_id, h.data_version, %s'
        ' FROM pg_temp.staged_summary AS s'
        ' JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(s.subject_id)',
        columns, sources);
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, rows);
END $$;
REVOKE ALL ON FUNCTION credit.save_summaries(text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.save_summaries(text[], text[]) TO creditgateway_contributor;

-- migrate:down

DROP FUNCTION credit.save_summaries(text[], text[]);
