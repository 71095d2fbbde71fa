-- migrate:up

-- All versions that a kind of record has of somebody, up to a data version: of whom a partner has
-- a consent that is in effect. What somebody has to pay is made of them for each answer; nobody
-- else's are read.
CREATE FUNCTION credit.versions_under_consent(
    kind anyelement, subject bytea, data_version bigint, partner text, consent bytea
) RETURNS SETOF anyelement
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM credit.consent AS c
        WHERE c.bucket = credit.bucket_of($2) AND c.subject_id = $2
          AND c.partner_id = $4 AND c.consent_commitment = $5
          AND (c.revoke_time IS NULL OR c.revoke_time > now()) AND c.pause_time IS NULL
          AND c.valid_from <= now() AND c.valid_until > now()) THEN
        RAISE EXCEPTION 'there is no such consent'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT * FROM %s AS r
         WHERE r.bucket = credit.bucket_of($1) AND r.subject_id = $1 AND r.data_version <= $2',
        credit.table_of(pg_typeof(kind))) USING subject, data_version;
END $$;
REVOKE ALL ON FUNCTION
    credit.versions_under_consent(anyelement, bytea, bigint, text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.versions_under_consent(anyelement, bytea, bigint, text, bytea)
TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION credit.versions_under_consent(anyelement, bytea, bigint, text, bytea);
