-- Portfolios: where their batches stand in the log. Run as creditgateway_gateway.
-- %b is a parameter in binary.

-- In the transaction of the group commit that brings the batch.
-- name: insert_batch
INSERT INTO audit.portfolio_batch (
    partner_id, request_id, first_item, item_count, first_leaf_index, entry_time, portfolio_digest
) VALUES (
    %(partner_id)b, %(request_id)b, %(first_item)b::integer, %(item_count)b::integer,
    %(first_leaf_index)b::bigint, %(entry_time)b, %(portfolio_digest)b
);

-- name: batches
SELECT first_item, item_count, first_leaf_index, entry_time, portfolio_digest
FROM audit.portfolio_batch
WHERE partner_id = %(partner_id)s AND request_id = %(request_id)s
ORDER BY first_item;

-- name: items
SELECT leaf_index, entry, kek_id, wrapped_key, sealed
FROM audit.portfolio_items(%(partner_id)s, %(request_id)s, %(first_item)s);
