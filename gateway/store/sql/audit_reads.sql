-- What is read of the log: the head, proofs, recent inquiries.
-- gateway/store/log/audit_log.py and audit_proofs.py run these as creditgateway_gateway.

-- name: head
SELECT origin, tree_size, peaks, checkpoint FROM audit.log_head WHERE singleton;

-- Leaf hashes in ranges, low included, high excluded.
-- name: leaf_hashes
SELECT found.leaf_index, found.leaf_hash
FROM unnest(%(lows)b::bigint[], %(highs)b::bigint[]) AS part (low, high)
CROSS JOIN LATERAL (
    SELECT entry.leaf_index, entry.leaf_hash FROM audit.entry
    WHERE entry.leaf_index >= part.low AND entry.leaf_index < part.high
) AS found;

-- name: tree_nodes
SELECT found.level, found.node_index, found.hash
FROM unnest(%(levels)b::smallint[], %(lows)b::bigint[], %(highs)b::bigint[])
    AS part (level, low, high)
CROSS JOIN LATERAL (
    SELECT tree_node.level, tree_node.node_index, tree_node.hash FROM audit.tree_node
    WHERE tree_node.level = part.level
      AND tree_node.node_index >= part.low AND tree_node.node_index < part.high
) AS found;

-- Answered queries (which have a purpose) about each person in the 31 and 183 days up to a
-- moment, and the tree size of the same snapshot: who counts the entries below that size
-- again gets the same figures. A person with several commitments has several rows of one number.
-- Days of 24 hours, whatever the session's zone. Outcome 1 is ANSWERED.
-- name: inquiries
SELECT count(*) FILTER (WHERE found.entry_time > asked.moment - interval '744 hours'),
       count(found.entry_time),
       count(DISTINCT found.partner_id),
       head.tree_size
FROM unnest(%(numbers)b::bigint[], %(subject_commitments)b::bytea[], %(moments)b::timestamptz[])
         AS asked (number, subject_commitment, moment)
CROSS JOIN (SELECT tree_size FROM audit.log_head WHERE singleton) AS head
LEFT JOIN LATERAL (
    SELECT entry.entry_time, entry.partner_id FROM audit.entry
    WHERE entry.subject_commitment = asked.subject_commitment
      AND entry.leaf_index < head.tree_size
      AND entry.outcome = 1
      AND entry.purpose > 0
      AND entry.entry_time > asked.moment - interval '4392 hours'
      AND entry.entry_time <= asked.moment
) AS found ON true
GROUP BY asked.number, head.tree_size
ORDER BY asked.number;

-- name: maintain_partitions
SELECT audit.maintain_partitions(), audit.forget_portfolios(), audit.forget_quota_uses(),
       audit.forget_asking();
