-- migrate:up

-- An operator's login was given wrapped keys, to renew them, without any record: with the files of
-- evidence or a copy of the database, and the gateway's key-encryption keys, they open what was asked and
-- answered. They are read now as all is that opens something (docs/adr/0094): under a record of the verb
-- "open-evidence", made only where a second operator approved that if it is set, served once it is
-- an entry of the log, and for a day.

-- What the cause of such a record begins with.
CREATE FUNCTION audit.rotation_words() RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT 'rotation of evidence keys: '
$$;

-- An operator's record that it is about to read all wrapped keys.
CREATE FUNCTION audit.begin_rotation(cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM audit.require_approved('open-evidence');
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access(
        'operator:' || session_user, 'open-evidence', jsonb_build_object('rotate', 'evidence'),
        (SELECT count(*) FROM audit.evidence AS v WHERE v.wrapped_key IS NOT NULL),
        audit.rotation_words() || cause);
END $$;

-- This login's records of that which serve: of the last day, and entries of the log. Where a second
-- operator has to approve that evidence is opened, that was done before the record was made.
CREATE FUNCTION audit.begun_rotations() RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.access_id FROM audit.access AS a
    WHERE a.actor = 'operator:' || session_user
      AND a.verb = 'open-evidence'
      AND a.access_time > clock_timestamp() - interval '1 day'
      AND a.filter_digest = audit.filter_digest(jsonb_build_object('rotate', 'evidence'))
      -- Of openings only audit.begin_rotation says so in words.
      AND starts_with(a.cause, audit.rotation_words())
      AND audit.is_logged(a.access_id)
      AND audit.is_approved('open-evidence', a.access_time)
$$;

-- As before, under such a record.
CREATE FUNCTION audit.evidence_keys_to_rewrap(
    access_id bigint, new_kek_id text, after_time timestamptz, after_index bigint, page integer
) RETURNS TABLE (leaf_index bigint, entry_time timestamptz, kek_id text, wrapped_key bytea,
                 request_digest bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM audit.begun_rotations() AS begun WHERE begun = $1) THEN
        RAISE EXCEPTION 'this access is not recorded, or not in the log yet'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM audit.require_approved(
        'open-evidence', (SELECT a.access_time FROM audit.access AS a WHERE a.access_id = $1));
    RETURN QUERY
    SELECT v.leaf_index, v.entry_time, v.kek_id, v.wrapped_key,
           (SELECT CASE e.entry WHEN '' THEN ''::bytea
                ELSE audit.request_digest_of(e.entry) END FROM audit.entry AS e
            WHERE e.leaf_index = v.leaf_index)
    FROM audit.evidence AS v
    WHERE v.wrapped_key IS NOT NULL AND v.kek_id <> new_kek_id
      AND v.entry_time >= after_time AND (v.entry_time, v.leaf_index) > (after_time, after_index)
    ORDER BY v.entry_time, v.leaf_index
    LIMIT page;
END $$;

-- What an earlier release calls: it gives nothing any more, and the operator's program says that
-- something else has to happen first.
CREATE OR REPLACE FUNCTION audit.evidence_keys_to_rewrap(
    new_kek_id text, after_time timestamptz, after_index bigint, page integer
) RETURNS TABLE (leaf_index bigint, entry_time timestamptz, kek_id text, wrapped_key bytea,
                 request_digest bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'audit.begin_rotation comes first, as a newer credit-gateway does it'
        USING ERRCODE = 'object_not_in_prerequisite_state';
END $$;

-- Records of a move and of a rotation are made by the functions that say of how much they are.
CREATE OR REPLACE FUNCTION audit.record_opening(filter jsonb, cause text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    ELSIF filter ?| '{move,rotate}' THEN
        RAISE EXCEPTION 'audit.begin_move and audit.begin_rotation record these'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM audit.require_approved('open-evidence');
    PERFORM set_config('synchronous_commit', 'on', true);
    RETURN audit.add_access('operator:' || session_user, 'open-evidence', filter, 1, cause);
END $$;

REVOKE ALL ON FUNCTION
    audit.rotation_words(),
    audit.begin_rotation(text),
    audit.begun_rotations(),
    audit.evidence_keys_to_rewrap(bigint, text, timestamptz, bigint, integer)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.begin_rotation(text),
    audit.begun_rotations(),
    audit.evidence_keys_to_rewrap(bigint, text, timestamptz, bigint, integer)
TO creditgateway_operator;

-- migrate:down

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
DROP FUNCTION audit.evidence_keys_to_rewrap(bigint, text, timestamptz, bigint, integer);
DROP FUNCTION audit.begun_rotations();
DROP FUNCTION audit.begin_rotation(text);
DROP FUNCTION audit.rotation_words();
CREATE OR REPLACE FUNCTION audit.evidence_keys_to_rewrap(
    new_kek_id text, after_time timestamptz, after_index bigint, page integer
) RETURNS TABLE (leaf_index bigint, entry_time timestamptz, kek_id text, wrapped_key bytea,
                 request_digest bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT v.leaf_index, v.entry_time, v.kek_id, v.wrapped_key,
           (SELECT CASE e.entry WHEN '' THEN ''::bytea
                ELSE audit.request_digest_of(e.entry) END FROM audit.entry AS e
            WHERE e.leaf_index = v.leaf_index)
    FROM audit.evidence AS v
    WHERE v.wrapped_key IS NOT NULL AND v.kek_id <> new_kek_id
      AND v.entry_time >= after_time AND (v.entry_time, v.leaf_index) > (after_time, after_index)
    ORDER BY v.entry_time, v.leaf_index
    LIMIT page;
END $$;
