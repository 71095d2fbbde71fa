-- migrate:up

-- As before, and never without a cause: a person's accounts are no less than the
-- evidence about them (audit.read_evidence). credit.access always demanded one.
CREATE OR REPLACE FUNCTION credit.require_replay(access_id bigint, filter jsonb, subjects bigint)
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NOT NULL THEN
        PERFORM audit.require_one_of(access_id, ARRAY['replay'], filter, subjects, true);
    ELSIF NOT EXISTS (
        SELECT FROM credit.access AS a
        WHERE a.access_id = require_replay.access_id
          AND a.actor = 'auditor:' || session_user
          AND a.transaction_id IS DISTINCT FROM pg_current_xact_id_if_assigned()
          AND a.access_time > clock_timestamp() - interval '1 day'
          AND a.filter_digest = sha256(convert_to(filter::text, 'UTF8'))
          AND a.row_limit >= subjects
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.require_replay(access_id bigint, filter jsonb, subjects bigint)
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NOT NULL THEN
        PERFORM audit.require_access(access_id, 'replay', filter, subjects);
    ELSIF NOT EXISTS (
        SELECT FROM credit.access AS a
        WHERE a.access_id = require_replay.access_id
          AND a.actor = 'auditor:' || session_user
          AND a.transaction_id IS DISTINCT FROM pg_current_xact_id_if_assigned()
          AND a.access_time > clock_timestamp() - interval '1 day'
          AND a.filter_digest = sha256(convert_to(filter::text, 'UTF8'))
          AND a.row_limit >= subjects
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;
