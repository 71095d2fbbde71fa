-- migrate:up

-- A record under which a month is read is made by audit.begin_move alone, which says of how many entries
-- that is: no other opening names a month to move.
CREATE OR REPLACE FUNCTION audit.record_opening(filter jsonb, cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    ELSIF filter ? 'move' THEN
        RAISE EXCEPTION 'audit.begin_move records a move'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM audit.require_approved('open-evidence');
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('operator:' || session_user, 'open-evidence', filter, 1, cause);
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.record_opening(filter jsonb, cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM audit.require_approved('open-evidence');
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('operator:' || session_user, 'open-evidence', filter, 1, cause);
END $$;
