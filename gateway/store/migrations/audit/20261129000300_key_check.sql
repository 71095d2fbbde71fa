-- migrate:up

-- Which keys this log's commitments were made with, told by the gateway at its start:
-- a search for a person under another key would find nothing, and look complete.
CREATE TABLE audit.key_check (
    name        text PRIMARY KEY CHECK (name ~ '^(commitment|pseudonym-[1-9][0-9]{0,8})$'),
    check_value bytea NOT NULL CHECK (octet_length(check_value) = 32)
);

-- The newest evidence key that was not destroyed, wrapped, and its entry: whether a
-- gateway's key-encryption key opens it. Nothing of the evidence itself.
CREATE FUNCTION audit.newest_evidence_key()
    RETURNS TABLE (kek_id text, wrapped_key bytea, entry bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT v.kek_id, v.wrapped_key, e.entry
    FROM audit.evidence AS v JOIN audit.entry AS e ON e.leaf_index = v.leaf_index
    WHERE v.wrapped_key IS NOT NULL
    ORDER BY v.leaf_index DESC LIMIT 1
$$;

REVOKE ALL ON FUNCTION audit.newest_evidence_key() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.newest_evidence_key() TO creditgateway_gateway;
GRANT SELECT, INSERT ON audit.key_check TO creditgateway_gateway;
GRANT SELECT ON audit.key_check TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.newest_evidence_key();
DROP TABLE audit.key_check;
