-- migrate:up

-- Whatever is opened of what people or partners said is opened under a record of one verb,
-- "open-evidence", also by operators: made only where it may be, with a cause, and served once it
-- is an entry of the log. What a partner said about a case was read under "case-read", which
-- needed no approval to be recorded, and which verify did not look at (docs/adr/0068).

-- An operator's record of what it is about to open.
CREATE FUNCTION audit.record_opening(filter jsonb, cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM audit.require_approved('open-evidence');
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('operator:' || session_user, 'open-evidence', filter, 1, cause);
END $$;

-- Whether that record, which has to be this login's of the last day, is in the log.
CREATE FUNCTION audit.opening_is_logged(access_id bigint, filter jsonb) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT audit.is_logged($1) AND EXISTS (
        SELECT FROM audit.access AS a
        WHERE a.access_id = $1
          AND a.actor = 'operator:' || session_user
          AND a.verb = 'open-evidence'
          AND a.access_time > clock_timestamp() - interval '1 day'
          AND a.filter_digest = audit.filter_digest($2)
    )
$$;

CREATE OR REPLACE FUNCTION audit.record_case_read(wanted bigint, cause text) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT audit.record_opening(jsonb_build_object('case', wanted), cause)
$$;

CREATE OR REPLACE FUNCTION audit.case_read_is_logged(access_id bigint, wanted bigint)
    RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT audit.opening_is_logged($1, jsonb_build_object('case', wanted))
$$;

CREATE OR REPLACE FUNCTION audit.read_case_answer(access_id bigint, wanted bigint) RETURNS TABLE (
    entry bytea, kek_id text, wrapped_key bytea, sealed bytea
)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT audit.case_read_is_logged($1, $2) THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    PERFORM audit.require_approved(
        'open-evidence', (SELECT a.access_time FROM audit.access AS a WHERE a.access_id = $1));
    RETURN QUERY
    SELECT e.entry, v.kek_id, v.wrapped_key, v.sealed
    FROM audit.asking_case AS c
    JOIN audit.entry AS e ON e.leaf_index = c.call_answer_leaf AND e.partner_id = c.partner_id
    LEFT JOIN audit.evidence AS v ON v.leaf_index = e.leaf_index AND v.entry_time = e.entry_time
    WHERE c.case_id = wanted AND e.outcome = 1
      AND position(convert_to('/creditgateway.v1.PartnerService/AnswerCase', 'UTF8')
                   IN e.entry) > 0;
END $$;

REVOKE ALL ON FUNCTION
    audit.record_opening(jsonb, text),
    audit.opening_is_logged(bigint, jsonb)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.record_opening(jsonb, text),
    audit.opening_is_logged(bigint, jsonb)
TO creditgateway_operator;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.read_case_answer(access_id bigint, wanted bigint) RETURNS TABLE (
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
CREATE OR REPLACE FUNCTION audit.case_read_is_logged(access_id bigint, wanted bigint)
    RETURNS boolean
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
CREATE OR REPLACE FUNCTION audit.record_case_read(wanted bigint, cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('operator:' || session_user, 'case-read',
        jsonb_build_object('case', wanted), 1, cause);
END $$;
DROP FUNCTION audit.opening_is_logged(bigint, jsonb);
DROP FUNCTION audit.record_opening(jsonb, text);
