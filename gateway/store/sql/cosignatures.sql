-- Cosignatures of checkpoints. gateway/store/log/cosignatures.py runs the first four as
-- creditgateway_gateway; "read" is the auditor's.

-- name: checkpoint
SELECT checkpoint FROM audit.checkpoint WHERE tree_size = %(tree_size)b;

-- The first cosignature of a checkpoint by a witness stays.
-- name: insert
INSERT INTO audit.cosignature (tree_size, witness_key, cosignature, cosignature_time)
VALUES (%(tree_size)b, %(witness_key)s, %(cosignature)s, %(cosignature_time)b)
ON CONFLICT DO NOTHING;

-- name: of_size
SELECT cosignature FROM audit.cosignature
WHERE tree_size = %(tree_size)b AND witness_key = ANY (%(witness_keys)s::text[])
ORDER BY witness_key;

-- The newest checkpoint that one of these witnesses has cosigned, with all it has.
-- name: newest
SELECT c.checkpoint, k.cosignature
FROM (
    SELECT tree_size FROM audit.cosignature
    WHERE witness_key = ANY (%(witness_keys)s::text[])
    ORDER BY tree_size DESC LIMIT 1
) AS newest
JOIN audit.checkpoint AS c ON c.tree_size = newest.tree_size
JOIN audit.cosignature AS k ON k.tree_size = newest.tree_size
WHERE k.witness_key = ANY (%(witness_keys)s::text[])
ORDER BY k.witness_key;

-- name: read
SELECT tree_size, witness_key, cosignature, cosignature_time, checkpoint
FROM audit.read_cosignatures(
    %(access_id)s, %(filter)s::jsonb, %(after_size)s::bigint, %(after_key)s::text,
    %(last_size)s::bigint
);
