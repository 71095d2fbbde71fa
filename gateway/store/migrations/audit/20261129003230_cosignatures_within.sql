-- migrate:up

-- As before, and up to a size: an export reads those of one range of leaves at a time.
DROP FUNCTION audit.read_cosignatures(bigint, jsonb, bigint, text);
CREATE FUNCTION audit.read_cosignatures(
    access_id bigint, filter jsonb, after_size bigint, after_key text,
    last_size bigint DEFAULT 9223372036854775807
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
    WHERE (k.tree_size, k.witness_key) > ($3, $4) AND k.tree_size <= $5
    ORDER BY k.tree_size, k.witness_key LIMIT 10000;
END $$;
REVOKE ALL ON FUNCTION audit.read_cosignatures(bigint, jsonb, bigint, text, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_cosignatures(bigint, jsonb, bigint, text, bigint)
    TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.read_cosignatures(bigint, jsonb, bigint, text, bigint);
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
