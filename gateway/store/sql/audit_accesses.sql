-- Accesses to the log that have not become entries of it;
-- gateway/store/log/accesses.py runs these as creditgateway_gateway.

-- In order, a few at a time. An access older than "since" was looked at before: no
-- record that old still opens anything, so none can have been committed late.
-- name: unlogged
SELECT access_id, access_time, actor, verb, filter_digest, row_limit, cause,
    transaction_id::text::bigint
FROM audit.access
WHERE access_time >= %(since)s
  -- Nothing is dated ahead of the clock that dates records but by hand; it waits.
  AND access_time <= clock_timestamp() + interval '1 minute'
  AND NOT EXISTS (SELECT FROM audit.access_logged l WHERE l.access_id = access.access_id)
ORDER BY access_id
LIMIT 500;

-- name: log
INSERT INTO audit.access_logged (access_id, leaf_index)
SELECT * FROM unnest(%(access_ids)b::bigint[], %(leaf_indexes)b::bigint[]);
