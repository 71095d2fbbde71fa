-- migrate:up

-- Evidence is opened, and its keys are destroyed, only after a second operator approved it,
-- where that is set (docs/adr/0053). The records know, if they are in this database; else the
-- verbs ask there, and nothing can be said here.
CREATE FUNCTION audit.require_approved(action text) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    may boolean;
BEGIN
    IF to_regprocedure('credit.may_do(text)') IS NULL THEN
        RETURN;
    END IF;
    EXECUTE 'SELECT credit.may_do($1)' INTO may USING action;
    IF NOT may THEN
        RAISE EXCEPTION 'a second operator has to approve it first'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;
REVOKE ALL ON FUNCTION audit.require_approved(text) FROM PUBLIC;

CREATE OR REPLACE FUNCTION audit.destroy_evidence_keys(
    before timestamptz, cause text, evidence_class text DEFAULT 'all'
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    limit_time CONSTANT timestamptz := date_trunc('second', before, 'UTC');
    limit_text CONSTANT text :=
        to_char(limit_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
    destroyed bigint;
BEGIN
    PERFORM audit.require_approved('destroy-evidence');
    IF limit_time > now() - interval '31 days' THEN
        RAISE EXCEPTION 'evidence of the last 31 days is not destroyed'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    UPDATE audit.evidence AS v SET wrapped_key = NULL
    FROM audit.entry AS e
    WHERE e.leaf_index = v.leaf_index
      AND e.outcome = ANY (audit.outcomes_of(evidence_class))
      AND v.wrapped_key IS NOT NULL AND v.entry_time < limit_time;
    GET DIAGNOSTICS destroyed = ROW_COUNT;
    IF destroyed > 0 THEN
        PERFORM audit.add_access(
            'operator:' || session_user, 'retention',
            jsonb_build_object('before', limit_text, 'class', evidence_class),
            destroyed, format('%s before %s: %s', evidence_class, limit_text, cause));
    END IF;
    RETURN destroyed;
END $$;

CREATE OR REPLACE FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[])
    RETURNS SETOF audit.evidence
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    low bigint;
    high bigint;
BEGIN
    PERFORM audit.require_approved('open-evidence');
    IF $2 ? 'indexes' THEN
        PERFORM audit.require_one_of($1, '{show,replay,export,verify}', $2,
                                     cardinality($3), true);
        IF EXISTS (SELECT FROM unnest($3) AS i WHERE NOT $2 -> 'indexes' @> to_jsonb(i)) THEN
            RAISE EXCEPTION 'this access to the log is not recorded'
                USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSE
        SELECT min(i), max(i) + 1 INTO low, high FROM unnest($3) AS i;
        PERFORM audit.require_range($1, '{show,replay,export,verify}', $2,
                                    coalesce(low, 0), coalesce(high, 0), true);
    END IF;
    IF NOT audit.is_logged($1) THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN QUERY SELECT * FROM audit.evidence v
        WHERE v.leaf_index = ANY ($3) ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.destroy_evidence_keys(
    before timestamptz, cause text, evidence_class text DEFAULT 'all'
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    limit_time CONSTANT timestamptz := date_trunc('second', before, 'UTC');
    limit_text CONSTANT text :=
        to_char(limit_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
    destroyed bigint;
BEGIN
    IF limit_time > now() - interval '31 days' THEN
        RAISE EXCEPTION 'evidence of the last 31 days is not destroyed'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    UPDATE audit.evidence AS v SET wrapped_key = NULL
    FROM audit.entry AS e
    WHERE e.leaf_index = v.leaf_index
      AND e.outcome = ANY (audit.outcomes_of(evidence_class))
      AND v.wrapped_key IS NOT NULL AND v.entry_time < limit_time;
    GET DIAGNOSTICS destroyed = ROW_COUNT;
    IF destroyed > 0 THEN
        PERFORM audit.add_access(
            'operator:' || session_user, 'retention',
            jsonb_build_object('before', limit_text, 'class', evidence_class),
            destroyed, format('%s before %s: %s', evidence_class, limit_text, cause));
    END IF;
    RETURN destroyed;
END $$;
CREATE OR REPLACE FUNCTION audit.read_evidence(access_id bigint, filter jsonb, indexes bigint[])
    RETURNS SETOF audit.evidence
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    low bigint;
    high bigint;
BEGIN
    IF $2 ? 'indexes' THEN
        PERFORM audit.require_one_of($1, '{show,replay,export,verify}', $2,
                                     cardinality($3), true);
        IF EXISTS (SELECT FROM unnest($3) AS i WHERE NOT $2 -> 'indexes' @> to_jsonb(i)) THEN
            RAISE EXCEPTION 'this access to the log is not recorded'
                USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSE
        SELECT min(i), max(i) + 1 INTO low, high FROM unnest($3) AS i;
        PERFORM audit.require_range($1, '{show,replay,export,verify}', $2,
                                    coalesce(low, 0), coalesce(high, 0), true);
    END IF;
    IF NOT audit.is_logged($1) THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN QUERY SELECT * FROM audit.evidence v
        WHERE v.leaf_index = ANY ($3) ORDER BY v.leaf_index, v.entry_time LIMIT 10000;
END $$;
DROP FUNCTION audit.require_approved(text);
