-- Contribution of repayment records. gateway/store/contributions.py runs these
-- statements, in the order they stand here, as creditgateway_contributor.

-- The row lock that orders all contributions: data versions become visible in
-- order and without gaps.
-- name: lock_data_head
SELECT data_version FROM credit.data_head FOR UPDATE;
