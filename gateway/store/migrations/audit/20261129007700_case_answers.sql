-- migrate:up

-- A partner answers its cases by signed call (ADR 64). What it says is in the evidence of the
-- entry that a case names here; a row repeats what entries say, and `verify` compares them.
-- The default is for processes of the version before, which do not name a deadline.
ALTER TABLE audit.asking_case
    ADD COLUMN answer_until timestamptz NOT NULL DEFAULT now() + interval '20 days',
    ADD COLUMN first_answer_time timestamptz,  -- by call or as the operator recorded it
    ADD COLUMN call_answers integer NOT NULL DEFAULT 0 CHECK (call_answers >= 0),
    ADD COLUMN call_answer_leaf bigint CHECK (call_answer_leaf >= 0),  -- the newest of them
    ADD CHECK ((call_answers = 0) = (call_answer_leaf IS NULL));
UPDATE audit.asking_case
SET answer_until = open_time + interval '20 days', first_answer_time = answer_time;

-- Under the head's lock, in the transaction of the entry. False: there is no such open case, or
-- this is not its next answer.
CREATE FUNCTION audit.answer_asking_case_by_call(
    wanted bigint, partner text, number integer, moment timestamptz, leaf bigint
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE audit.asking_case AS c
    SET call_answers = number, call_answer_leaf = leaf, answer_time = moment,
        first_answer_time = coalesce(c.first_answer_time, moment)
    WHERE c.case_id = wanted AND c.partner_id = partner AND c.close_time IS NULL
        AND c.call_answers = number - 1;
    RETURN FOUND;
END $$;

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

CREATE OR REPLACE FUNCTION audit.close_asking_case(wanted bigint, cause text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    UPDATE audit.asking_case AS c SET close_time = clock_timestamp()
    WHERE c.case_id = wanted AND c.close_time IS NULL AND c.first_answer_time IS NOT NULL;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM audit.add_access('operator:' || session_user, 'case-close',
        jsonb_build_object('case', wanted), 1, cause);
    RETURN true;
END $$;

-- The operator's record that it is about to read what a partner said about a case.
CREATE FUNCTION audit.record_case_read(wanted bigint, cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('operator:' || session_user, 'case-read',
        jsonb_build_object('case', wanted), 1, cause);
END $$;

-- Whether that record, which has to be this login's of the last day, is in the log.
CREATE FUNCTION audit.case_read_is_logged(access_id bigint, wanted bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT audit.is_logged($1) AND EXISTS (
        SELECT FROM audit.access AS a
        WHERE a.access_id = $1
          AND a.actor = 'operator:' || session_user
          AND a.verb = 'case-read'
          AND a.access_time > clock_timestamp() - interval '1 day'
          AND a.filter_digest = audit.filter_digest(jsonb_build_object('case', wanted))
    )
$$;

-- The entry of a case's newest answer by call, and its sealed evidence, to an operator whose
-- reading is in the log, and approved where that is needed. An entry of another method is not
-- given, whatever the case names.
CREATE FUNCTION audit.read_case_answer(access_id bigint, wanted bigint) RETURNS TABLE (
    entry bytea, kek_id text, wrapped_key bytea, sealed bytea
)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_approved('open-evidence');
    IF NOT audit.case_read_is_logged($1, $2) THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN QUERY
    SELECT e.entry, v.kek_id, v.wrapped_key, v.sealed
    FROM audit.asking_case AS c
    JOIN audit.entry AS e ON e.leaf_index = c.call_answer_leaf AND e.partner_id = c.partner_id
    LEFT JOIN audit.evidence AS v ON v.leaf_index = e.leaf_index AND v.entry_time = e.entry_time
    WHERE c.case_id = wanted AND e.outcome = 1
      AND position(convert_to('/creditgateway.v1.PartnerService/AnswerCase', 'UTF8')
                   IN e.entry) > 0;
END $$;

-- What `verify` compares with the entries.
CREATE FUNCTION audit.read_case_answers(access_id bigint, filter jsonb, after bigint)
    RETURNS TABLE (case_id bigint, partner_id text, answers integer, leaf_index bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY
    SELECT c.case_id, c.partner_id, c.call_answers, c.call_answer_leaf
    FROM audit.asking_case AS c
    WHERE c.case_id > $3 AND c.call_answers > 0
    ORDER BY c.case_id LIMIT 10000;
END $$;

REVOKE ALL ON FUNCTION
    audit.answer_asking_case_by_call(bigint, text, integer, timestamptz, bigint),
    audit.record_case_read(bigint, text),
    audit.case_read_is_logged(bigint, bigint),
    audit.read_case_answer(bigint, bigint),
    audit.read_case_answers(bigint, jsonb, bigint)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.answer_asking_case_by_call(bigint, text, integer, timestamptz, bigint)
TO creditgateway_gateway;
GRANT EXECUTE ON FUNCTION
    audit.record_case_read(bigint, text),
    audit.case_read_is_logged(bigint, bigint),
    audit.read_case_answer(bigint, bigint)
TO creditgateway_operator;
GRANT EXECUTE ON FUNCTION audit.read_case_answers(bigint, jsonb, bigint) TO creditgateway_auditor;

-- migrate:down

-- Not where a partner has answered: the case would say that it has not.
DO $$
BEGIN
    IF EXISTS (SELECT FROM audit.asking_case WHERE call_answers > 0) THEN
        RAISE EXCEPTION 'cases were answered by call'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DROP FUNCTION audit.read_case_answers(bigint, jsonb, bigint);
DROP FUNCTION audit.read_case_answer(bigint, bigint);
DROP FUNCTION audit.case_read_is_logged(bigint, bigint);
DROP FUNCTION audit.record_case_read(bigint, text);
DROP FUNCTION audit.answer_asking_case_by_call(bigint, text, integer, timestamptz, bigint);

CREATE OR REPLACE FUNCTION audit.answer_asking_case(wanted bigint, said text, cause text)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE audit.asking_case AS c SET answer = said, answer_time = clock_timestamp()
    WHERE c.case_id = wanted AND c.close_time IS NULL;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM audit.add_access('operator:' || session_user, 'case-answer',
        jsonb_build_object('case', wanted, 'answer', said), 1, cause);
    RETURN true;
END $$;

CREATE OR REPLACE FUNCTION audit.close_asking_case(wanted bigint, cause text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    UPDATE audit.asking_case AS c SET close_time = clock_timestamp()
    WHERE c.case_id = wanted AND c.close_time IS NULL AND c.answer IS NOT NULL;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM audit.add_access('operator:' || session_user, 'case-close',
        jsonb_build_object('case', wanted), 1, cause);
    RETURN true;
END $$;

ALTER TABLE audit.asking_case
    DROP COLUMN call_answer_leaf, DROP COLUMN call_answers,
    DROP COLUMN first_answer_time, DROP COLUMN answer_until;
