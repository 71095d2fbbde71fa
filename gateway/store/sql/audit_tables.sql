-- The whole log, read by gateway/store/audit_tables.py as its owner, in the
-- order that gateway/audit/findings.py says.

-- name: begin
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

-- name: head
SELECT origin, tree_size, peaks, checkpoint FROM audit.log_head;

-- name: entries
SELECT leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason,
    purpose, subject_commitment, trace_id
FROM audit.entry ORDER BY leaf_index;

-- name: evidence
SELECT leaf_index, entry_time, sealed FROM audit.evidence ORDER BY leaf_index, entry_time;

-- name: nodes
SELECT level, node_index, hash FROM audit.tree_node
ORDER BY (node_index + 1) * (1::numeric * 2 ^ level), level;

-- name: checkpoints
SELECT tree_size, root_hash, checkpoint FROM audit.checkpoint ORDER BY tree_size;

-- name: chains
SELECT partner_id, partner_counter, leaf_hash FROM audit.partner_chain ORDER BY partner_id;
