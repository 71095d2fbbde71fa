-- migrate:up

-- What operators did with cases is compared with the records of it, which are entries of the log
-- (docs/adr/0096-what-the-log-did-not-vouch-for-yet.md). A record has the digest of what was done, so
-- for `verify` each case has the digests that records of it must have; what was said is not shown.

-- All cases, behind one of them.
--   answers, leaf_index          how many answers by call, and the newest one's entry; NULL: none
--   answered, closed             what the case says of itself
--   answer_digest                of the record of the operator who noted that answer; NULL: none
--   case_digest                  of records that name the case alone
CREATE FUNCTION audit.read_cases(access_id bigint, filter jsonb, after bigint)
    RETURNS TABLE (case_id bigint, partner_id text, answers integer, leaf_index bigint,
                   answered boolean, closed boolean, answer_digest bytea, case_digest bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT c.case_id, c.partner_id, c.call_answers, c.call_answer_leaf,
           c.first_answer_time IS NOT NULL, c.close_time IS NOT NULL,
           CASE WHEN c.answer IS NOT NULL THEN audit.filter_digest(
               jsonb_build_object('case', c.case_id, 'answer', c.answer)) END,
           audit.filter_digest(jsonb_build_object('case', c.case_id))
    FROM audit.asking_case AS c
    WHERE c.case_id > $3 ORDER BY c.case_id LIMIT 10000;
END $$;
REVOKE ALL ON FUNCTION audit.read_cases(bigint, jsonb, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_cases(bigint, jsonb, bigint) TO creditgateway_auditor;

-- As before, and which case it was is on record, too: of a digest of case and answer nobody can tell
-- once the answer is gone. Both records are of one transaction.
CREATE OR REPLACE FUNCTION audit.answer_asking_case(wanted bigint, said text, cause text)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    moment timestamptz := clock_timestamp();
BEGIN
    UPDATE audit.asking_case AS c
    SET answer = said, answer_time = moment,
        first_answer_time = coalesce(c.first_answer_time, moment)
    WHERE c.case_id = wanted AND c.close_time IS NULL;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM audit.add_access('operator:' || session_user, 'case-answer',
        jsonb_build_object('case', wanted, 'answer', said), 1, cause);
    PERFORM audit.add_access('operator:' || session_user, 'case-noted',
        jsonb_build_object('case', wanted), 1, cause);
    RETURN true;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.answer_asking_case(wanted bigint, said text, cause text)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    moment timestamptz := clock_timestamp();
BEGIN
    UPDATE audit.asking_case AS c
    SET answer = said, answer_time = moment,
        first_answer_time = coalesce(c.first_answer_time, moment)
    WHERE c.case_id = wanted AND c.close_time IS NULL;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM audit.add_access('operator:' || session_user, 'case-answer',
        jsonb_build_object('case', wanted, 'answer', said), 1, cause);
    RETURN true;
END $$;
DROP FUNCTION audit.read_cases(bigint, jsonb, bigint);
