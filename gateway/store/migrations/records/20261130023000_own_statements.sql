-- migrate:up

-- A person is given what they said in disputes. It is opened as all that was said is: under a record
-- of the verb "open-evidence" with a cause, which names the person and is an entry of the log, and
-- approved where that is set (docs/adr/0079). An auditor's login read these keys under any record
-- that named the person, also one by which nothing is opened.

-- The keys of some people, whom the access names.
CREATE FUNCTION credit.read_own_statement_keys(
    access_id bigint, filter jsonb, subject_ids bytea[]
) RETURNS SETOF credit.person_key
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    moment timestamptz;
    logged boolean := true;
BEGIN
    IF to_regnamespace('audit') IS NOT NULL THEN
        PERFORM audit.require_one_of(
            $1, ARRAY['open-evidence'], $2, cardinality($3)::bigint, true);
        SELECT a.access_time, audit.is_logged(a.access_id) INTO moment, logged
        FROM audit.access AS a WHERE a.access_id = $1;
    ELSE
        -- Where the log is in another database, that is asked there.
        PERFORM credit.require_replay($1, $2, cardinality($3)::bigint);
        SELECT a.access_time INTO moment FROM credit.access AS a WHERE a.access_id = $1;
    END IF;
    IF EXISTS (
        SELECT encode(sha256(asked.id), 'hex') FROM unnest($3) AS asked (id)
        EXCEPT
        SELECT jsonb_array_elements_text($2 -> 'subjects')
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    ELSIF credit.may_do('open-evidence', moment) IS NOT TRUE THEN
        RAISE EXCEPTION 'a second operator has to approve it first'
            USING ERRCODE = 'insufficient_privilege';
    ELSIF logged IS NOT TRUE THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN QUERY SELECT k.* FROM unnest($3) AS asked (id)
        JOIN credit.person_key AS k
          ON k.bucket = credit.bucket_of(asked.id) AND k.subject_id = asked.id;
END $$;
REVOKE ALL ON FUNCTION credit.read_own_statement_keys(bigint, jsonb, bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.read_own_statement_keys(bigint, jsonb, bytea[])
    TO creditgateway_auditor;

-- As before, for a replay only, which has opened evidence by now: where the log is here, that is an
-- entry.
CREATE OR REPLACE FUNCTION credit.read_person_keys(
    access_id bigint, filter jsonb, subject_ids bytea[]
) RETURNS SETOF credit.person_key
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    opened boolean := true;
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    IF NOT credit.may_do('open-evidence') THEN
        RAISE EXCEPTION 'a second operator has to approve it first'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF to_regnamespace('audit') IS NOT NULL THEN
        PERFORM audit.require_one_of($1, ARRAY['replay'], $2, cardinality($3)::bigint, true);
        SELECT EXISTS (
            SELECT FROM audit.access AS a
            WHERE a.actor = 'auditor:' || session_user AND a.verb = 'open-evidence'
              AND a.access_time > clock_timestamp() - interval '1 day'
              AND audit.is_logged(a.access_id)
        ) INTO opened;
    END IF;
    IF NOT opened THEN
        RAISE EXCEPTION 'no evidence was opened before'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT k.* FROM unnest($3) AS s (id)
        JOIN credit.person_key AS k
          ON k.bucket = credit.bucket_of(s.id) AND k.subject_id = s.id;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.read_person_keys(
    access_id bigint, filter jsonb, subject_ids bytea[]
) RETURNS SETOF credit.person_key
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    IF NOT credit.may_do('open-evidence') THEN
        RAISE EXCEPTION 'a second operator has to approve it first'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT k.* FROM unnest($3) AS s (id)
        JOIN credit.person_key AS k
          ON k.bucket = credit.bucket_of(s.id) AND k.subject_id = s.id;
END $$;
DROP FUNCTION credit.read_own_statement_keys(bigint, jsonb, bytea[]);
