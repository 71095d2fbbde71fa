-- The whole log, read by gateway/store/log/tables.py as its owner, in the order
-- that gateway/audit/verify/whole.py says.

-- name: begin
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

-- name: head
SELECT origin, tree_size, peaks, checkpoint FROM audit.log_head;

-- name: entries
SELECT leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason,
    purpose, subject_commitment, trace_id
FROM audit.entry ORDER BY leaf_index;

-- name: evidence
SELECT leaf_index, entry_time, kek_id, wrapped_key, sealed
FROM audit.evidence ORDER BY leaf_index, entry_time;

-- name: nodes
SELECT level, node_index, hash FROM audit.tree_node;

-- name: checkpoints
SELECT tree_size, root_hash, checkpoint, checkpoint_time
FROM audit.checkpoint ORDER BY tree_size;

-- name: chains
SELECT partner_id, partner_counter, leaf_hash FROM audit.partner_chain;

-- name: nonces
SELECT claim_date, partner_id, request_id FROM audit.nonce;

-- name: accesses
SELECT coalesce(a.access_id, l.access_id), a.access_time, a.actor, a.verb, a.filter_digest,
    a.row_limit, a.cause, a.transaction_id::text::bigint, l.leaf_index
FROM audit.access a FULL JOIN audit.access_logged l ON l.access_id = a.access_id
ORDER BY 1;
