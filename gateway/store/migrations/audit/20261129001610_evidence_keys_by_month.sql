-- migrate:up

-- A key-encryption key that is named after a month, "2026-11" or "2026-11.2", wraps nothing
-- that is logged later than two months after it (gateway/signing/evidence_months.py). So what
-- it still wraps is found without looking at all evidence there is.

-- The first moment at which the key wraps nothing; infinity for a key of no month.
CREATE FUNCTION audit.wraps_until(kek_id text) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    RETURN CASE
        WHEN kek_id ~ '^[0-9]{4}-(0[1-9]|1[0-2])([.][2-9])?$' AND left(kek_id, 4) <> '0000'
        THEN (make_date(left(kek_id, 4)::integer, substr(kek_id, 6, 2)::integer, 1)
              + interval '3 months') AT TIME ZONE 'UTC'
        ELSE 'infinity' END;

-- The function is asked for names of months only: calling it takes longer than the rest.
ALTER TABLE audit.evidence ADD CONSTRAINT evidence_wrapped_in_time CHECK (
    wrapped_key IS NULL OR substr(kek_id, 5, 1) <> '-' OR entry_time < audit.wraps_until(kek_id));

-- Whether the key wraps any evidence key that is kept.
CREATE FUNCTION audit.evidence_key_in_use(kek_id text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM audit.evidence AS v
        WHERE v.wrapped_key IS NOT NULL AND v.kek_id = $1
          AND v.entry_time < audit.wraps_until($1));
END $$;

REVOKE ALL ON FUNCTION audit.evidence_key_in_use(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.evidence_key_in_use(text) TO creditgateway_operator;

-- migrate:down

DROP FUNCTION audit.evidence_key_in_use(text);
ALTER TABLE audit.evidence DROP CONSTRAINT evidence_wrapped_in_time;
DROP FUNCTION audit.wraps_until(text);
