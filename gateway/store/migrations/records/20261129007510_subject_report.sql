-- migrate:up

-- What an officer shows a person: under an access of the verb "subject-report", which names the
-- person, as replay's does. See docs/adr/0061-erased-records.md.
DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.require_replay(bigint,jsonb,bigint)'::regprocedure);
    changed CONSTANT text := replace(source, 'ARRAY[''replay'']', 'ARRAY[''replay'', ''subject-report'']');
BEGIN
    ASSERT length(changed) - length(source) = length(', ''subject-report'''), 'it is another one';
    EXECUTE changed;
END $$;

-- The consents of some people, whom the access names.
CREATE FUNCTION credit.read_consents(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS SETOF credit.consent
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    RETURN QUERY SELECT c.* FROM unnest($3) AS asked (subject_id)
    JOIN credit.consent AS c
      ON c.bucket = credit.bucket_of(asked.subject_id) AND c.subject_id = asked.subject_id;
END $$;

-- How much about them is recorded and not in effect yet: versions of records, and facts of consents.
CREATE FUNCTION credit.count_coming(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS TABLE (versions bigint, consents bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    tables record;
    found bigint;
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    versions := 0;
    FOR tables IN SELECT t.source FROM credit.version_tables() AS t
                  UNION ALL SELECT 'credit.erased_version'::regclass LOOP
        EXECUTE format(
            'SELECT count(*) FROM unnest($1) AS asked (subject_id) JOIN %s AS r
               ON r.bucket = credit.bucket_of(asked.subject_id) AND r.subject_id = asked.subject_id
             JOIN credit.bucket_head AS h ON h.bucket = r.bucket AND h.data_version < r.data_version',
            tables.source) INTO found USING subject_ids;
        versions := versions + found;
    END LOOP;
    SELECT count(*) INTO consents FROM credit.fact AS f
    WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND f.kind = 'consent'
      AND decode(f.body::jsonb ->> 'subject_id', 'hex') = ANY (subject_ids);
    RETURN NEXT;
END $$;

REVOKE ALL ON FUNCTION credit.read_consents(bigint, jsonb, bytea[]),
    credit.count_coming(bigint, jsonb, bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.read_consents(bigint, jsonb, bytea[]),
    credit.count_coming(bigint, jsonb, bytea[]) TO creditgateway_auditor;

-- Restrictions of people can be set to need a second operator.
INSERT INTO credit.four_eyes_action (action, settable) VALUES ('restrictions', true);
UPDATE credit.fact_kind SET action = 'restrictions' WHERE kind = 'restriction';

-- migrate:down

UPDATE credit.fact_kind SET action = NULL WHERE kind = 'restriction';
DELETE FROM credit.four_eyes_action WHERE action = 'restrictions';
DROP FUNCTION credit.count_coming(bigint, jsonb, bytea[]);
DROP FUNCTION credit.read_consents(bigint, jsonb, bytea[]);
DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.require_replay(bigint,jsonb,bigint)'::regprocedure);
    changed CONSTANT text := replace(source, 'ARRAY[''replay'', ''subject-report'']', 'ARRAY[''replay'']');
BEGIN
    ASSERT length(source) - length(changed) = length(', ''subject-report'''), 'it is another one';
    EXECUTE changed;
END $$;
