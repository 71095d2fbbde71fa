-- migrate:up

-- What is used of limits, for verification: by key, after one of them.
CREATE FUNCTION audit.read_quota_uses(
    access_id bigint, filter jsonb, after_start date, after_partner text, after_name text,
    after_subject bytea
) RETURNS SETOF audit.quota_use
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY SELECT * FROM audit.quota_use AS q
        WHERE $3 IS NULL
           OR (q.period_start, q.partner_id, q.name, q.subject_commitment) > ($3, $4, $5, $6)
        ORDER BY q.period_start, q.partner_id, q.name, q.subject_commitment
        LIMIT 10000;
END $$;

REVOKE ALL ON FUNCTION audit.read_quota_uses(bigint, jsonb, date, text, text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_quota_uses(bigint, jsonb, date, text, text, bytea)
    TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.read_quota_uses(bigint, jsonb, date, text, text, bytea);
