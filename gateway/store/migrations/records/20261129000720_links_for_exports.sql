-- migrate:up

-- As before, also for exports of what the log says about a person.
CREATE OR REPLACE FUNCTION credit.require_people(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NULL OR filter ? 'indexes' THEN
        PERFORM credit.require_subjects(access_id, filter, subject_ids);
        RETURN;
    END IF;
    PERFORM audit.require_one_of(
        access_id, ARRAY['access-report', 'export', 'search'], filter, cardinality(subject_ids));
    IF EXISTS (
        SELECT encode(sha256(asked.subject_id), 'hex')
        FROM unnest(subject_ids) AS asked (subject_id)
        EXCEPT
        SELECT jsonb_array_elements_text(filter -> 'subjects')
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.require_people(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NULL OR filter ? 'indexes' THEN
        PERFORM credit.require_subjects(access_id, filter, subject_ids);
        RETURN;
    END IF;
    PERFORM audit.require_one_of(
        access_id, ARRAY['access-report', 'search'], filter, cardinality(subject_ids));
    IF EXISTS (
        SELECT encode(sha256(asked.subject_id), 'hex')
        FROM unnest(subject_ids) AS asked (subject_id)
        EXCEPT
        SELECT jsonb_array_elements_text(filter -> 'subjects')
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;
