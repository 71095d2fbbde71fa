-- Whether records and log fit each other; gateway/store/admin/fitting.py runs this as
-- creditgateway_gateway. Nothing here writes.

-- In the records, in the order of ids.
-- name: known_facts
SELECT fact_id, leaf_index FROM credit.facts_after(%s, %s);

-- In the log, in the same order.
-- name: logged_facts
SELECT fact_id, leaf_index FROM audit.fact_logged
WHERE fact_id > %s ORDER BY fact_id LIMIT %s;

-- In the records: the last ones that took effect.
-- name: newest_known
SELECT fact_id, leaf_index FROM credit.newest_facts(%s);

-- In the log: the last ones.
-- name: newest_logged
SELECT fact_id, leaf_index FROM audit.fact_logged ORDER BY leaf_index DESC LIMIT %s;

-- In the records: these facts, as they are now.
-- name: known_of
SELECT a.fact_id, s.leaf_index
FROM unnest(%s::uuid[]) AS a (fact_id) CROSS JOIN LATERAL credit.fact_state(a.fact_id) AS s;

-- In the log: these facts, as they are now.
-- name: logged_of
SELECT fact_id, leaf_index FROM audit.fact_logged WHERE fact_id = ANY (%s::uuid[]);

-- name: entries_at
SELECT entry FROM audit.entry WHERE leaf_index = ANY (%s::bigint[]);

-- The head and the newest entry, of one moment.
-- name: head
SELECT h.origin, h.tree_size, h.peaks, h.checkpoint, e.leaf_index, e.entry_time
FROM audit.log_head AS h LEFT JOIN LATERAL (
    SELECT n.leaf_index, n.entry_time FROM audit.entry AS n ORDER BY n.leaf_index DESC LIMIT 1
) AS e ON true;
