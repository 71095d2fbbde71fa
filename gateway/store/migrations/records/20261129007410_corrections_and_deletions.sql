-- migrate:up

-- Deletions are contributions, and correct nothing; nor do plans that are filed by call.
CREATE OR REPLACE FUNCTION credit.correcting_contributions(also bigint) RETURNS TABLE (
    contribution_id bigint, kind text, corrects bytea, partner_id text, effect_leaf bigint,
    record_time timestamptz, searched bigint, search_time timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.contribution_id, c.kind, c.corrects, c.partner_id, f.leaf_index, f.record_time,
           coalesce(s.high, 0), s.search_time
    FROM credit.contribution AS c
    JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
    LEFT JOIN LATERAL (
        SELECT max(d.high), max(d.record_time) FROM credit.correction AS d
        WHERE d.contribution_id = c.contribution_id) AS s (high, search_time) ON true
    WHERE (c.corrects IS NOT NULL OR c.kind IN ('withdrawal', 'move', 'link') OR c.contribution_id = also)
      AND NOT f.adopted
    ORDER BY c.contribution_id
$$;

-- As before, also those whose versions were deleted since: who was told of them cannot be worked
-- out any more, so everybody counts.
CREATE OR REPLACE FUNCTION credit.changed_people(access_id bigint, filter jsonb, contribution bigint)
    RETURNS TABLE (subject_id bytea, data_version bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    source regclass;
BEGIN
    PERFORM credit.require_replay($1, $2, 0);
    IF $2 ->> 'contribution' IS DISTINCT FROM $3::text THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOR source IN
        SELECT c.oid FROM pg_class AS c
        WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p')
          AND 3 = (SELECT count(*) FROM pg_attribute AS a
                   WHERE a.attrelid = c.oid AND NOT a.attisdropped
                     AND a.attname IN ('subject_id', 'account_id', 'data_version'))
          AND c.relname <> 'erased_version'
    LOOP
        RETURN QUERY EXECUTE format(
            'SELECT DISTINCT r.subject_id, r.data_version'
            ' FROM credit.contribution_version AS v JOIN %s AS r'
            '   ON r.bucket = v.bucket AND r.data_version = v.data_version'
            ' WHERE v.contribution_id = $1', source) USING $3;
    END LOOP;
    RETURN QUERY
    SELECT DISTINCT e.subject_id, e.erased_data_version
    FROM credit.contribution_version AS v JOIN credit.erased_version AS e
      ON e.bucket = v.bucket AND e.erased_data_version = v.data_version
    WHERE v.contribution_id = $3;
END $$;

-- Whether there is such a dispute; nothing of it.
CREATE FUNCTION credit.is_disputed(dispute bytea) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM credit.dispute AS d WHERE d.dispute_id = dispute)
$$;
REVOKE ALL ON FUNCTION credit.is_disputed(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_disputed(bytea) TO creditgateway_contributor;

-- migrate:down

DROP FUNCTION credit.is_disputed(bytea);
CREATE OR REPLACE FUNCTION credit.changed_people(access_id bigint, filter jsonb, contribution bigint)
    RETURNS TABLE (subject_id bytea, data_version bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    source regclass;
BEGIN
    PERFORM credit.require_replay($1, $2, 0);
    IF $2 ->> 'contribution' IS DISTINCT FROM $3::text THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOR source IN
        SELECT c.oid FROM pg_class AS c
        WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p')
          AND 3 = (SELECT count(*) FROM pg_attribute AS a
                   WHERE a.attrelid = c.oid AND NOT a.attisdropped
                     AND a.attname IN ('subject_id', 'account_id', 'data_version'))
    LOOP
        RETURN QUERY EXECUTE format(
            'SELECT DISTINCT r.subject_id, r.data_version'
            ' FROM credit.contribution_version AS v JOIN %s AS r'
            '   ON r.bucket = v.bucket AND r.data_version = v.data_version'
            ' WHERE v.contribution_id = $1', source) USING $3;
    END LOOP;
END $$;

CREATE OR REPLACE FUNCTION credit.correcting_contributions(also bigint) RETURNS TABLE (
    contribution_id bigint, kind text, corrects bytea, partner_id text, effect_leaf bigint,
    record_time timestamptz, searched bigint, search_time timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.contribution_id, c.kind, c.corrects, c.partner_id, f.leaf_index, f.record_time,
           coalesce(s.high, 0), s.search_time
    FROM credit.contribution AS c
    JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
    LEFT JOIN LATERAL (
        SELECT max(d.high), max(d.record_time) FROM credit.correction AS d
        WHERE d.contribution_id = c.contribution_id) AS s (high, search_time) ON true
    WHERE (c.corrects IS NOT NULL OR c.kind <> 'file' OR c.contribution_id = also)
      AND NOT f.adopted
    ORDER BY c.contribution_id
$$;
