-- migrate:up

-- Cosignatures of checkpoints by the witnesses that the gateway is configured with
-- (C2SP tlog-cosignature). They are statements about the log by others, not part
-- of it: each proves itself, and a missing one only proves less.
CREATE TABLE audit.cosignature (
    tree_size        bigint NOT NULL CHECK (tree_size > 0),  -- of the checkpoint
    witness_key      text NOT NULL,         -- the witness's verifier key
    cosignature      text NOT NULL,         -- the signature line, newline terminated
    cosignature_time timestamptz NOT NULL,  -- as it says itself, whole seconds
    PRIMARY KEY (tree_size, witness_key)
);

-- Cosignatures with the checkpoints they are of, after one of them.
CREATE FUNCTION audit.read_cosignatures(
    access_id bigint, filter jsonb, after_size bigint, after_key text
) RETURNS TABLE (
    tree_size bigint, witness_key text, cosignature text, cosignature_time timestamptz,
    checkpoint text
)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.hash_verbs(), $2, 0);
    RETURN QUERY
    SELECT k.tree_size, k.witness_key, k.cosignature, k.cosignature_time, c.checkpoint
    FROM audit.cosignature AS k LEFT JOIN audit.checkpoint AS c ON c.tree_size = k.tree_size
    WHERE (k.tree_size, k.witness_key) > ($3, $4)
    ORDER BY k.tree_size, k.witness_key LIMIT 10000;
END $$;

REVOKE ALL ON FUNCTION audit.read_cosignatures(bigint, jsonb, bigint, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_cosignatures(bigint, jsonb, bigint, text)
    TO creditgateway_auditor;
GRANT SELECT, INSERT ON audit.cosignature TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION audit.read_cosignatures(bigint, jsonb, bigint, text);
DROP TABLE audit.cosignature;
