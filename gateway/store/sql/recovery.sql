-- Answers that were lost. Run as creditgateway_gateway.

-- name: claimed
SELECT leaf_index, entry, kek_id, is_kept
FROM audit.claimed_entry(%(partner_id)s, %(request_id)s);

-- name: delivered
SELECT kek_id, wrapped_key, sealed FROM audit.delivered_evidence(%(delivery)s::bigint);
