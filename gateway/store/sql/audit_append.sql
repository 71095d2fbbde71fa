-- The group commit. gateway/store/log/append.py runs these statements in one
-- transaction, in the order they stand here, as creditgateway_gateway.
-- %b is a parameter in binary.

-- The usual way, instead of all that follows: a transaction by itself.
-- gateway/store/log/at_once.py runs it.
-- name: append_at_once
SELECT audit.append(
    %b::bigint, %b::bytea, %b::text,
    %b::text, %b::bigint, %b::bytea, %b::bytea, %b::text,
    %b::bytea[], %b::bytea[], %b::timestamptz[], %b::text[],
    %b::bigint[], %b::smallint[], %b::text[], %b::smallint[],
    %b::bytea[], %b::bytea[],
    %b::text[], %b::bytea[], %b::bytea[], %b::bytea[],
    %b::text[], %b::bigint[], %b::bytea[],
    %b::smallint[], %b::bigint[], %b::bytea[]
);

-- The same for a single entry, which costs less.
-- name: append_one
SELECT audit.append_one(
    %b::bigint, %b::bytea, %b::text,
    %b::text, %b::bytea, %b::bytea, %b::text,
    %b::bytea, %b::bytea, %b::timestamptz, %b::text,
    %b::bigint, %b::smallint, %b::text, %b::smallint,
    %b::bytea, %b::bytea,
    %b::text, %b::bytea, %b::bytea, %b::bytea
);

-- The same where limits are counted; see audit.append_within_limits.
-- name: append_within_limits
SELECT audit.append_within_limits(
    %b::text[], %b::text[], %b::date[], %b::bytea[], %b::bigint[], %b::bigint[],
    %b::bigint, %b::bytea, %b::text,
    %b::text, %b::bigint, %b::bytea, %b::bytea, %b::text,
    %b::bytea[], %b::bytea[], %b::timestamptz[], %b::text[],
    %b::bigint[], %b::smallint[], %b::text[], %b::smallint[],
    %b::bytea[], %b::bytea[],
    %b::text[], %b::bytea[], %b::bytea[], %b::bytea[],
    %b::text[], %b::bigint[], %b::bytea[],
    %b::smallint[], %b::bigint[], %b::bytea[]
);

-- READ COMMITTED matters: each statement after the lock sees all that was
-- committed before the lock was had.
-- name: begin
BEGIN ISOLATION LEVEL READ COMMITTED;

-- Plans are made once and kept, possibly while a table is still empty; this way
-- none of them is ever a scan of a table that has grown since.
-- name: plan_by_index
SET LOCAL enable_seqscan = off;

-- The row lock that orders the group commits of all processes.
-- name: lock_head
SELECT origin, tree_size, peaks, checkpoint FROM audit.log_head WHERE singleton FOR UPDATE;

-- Which of the request ids were claimed before, in any partition that is kept;
-- counted from 1. Exact, because claims are made only under the head's lock.
-- name: claimed
SELECT claim.number
FROM unnest(%(partner_ids)b::text[], %(request_ids)b::bytea[])
    WITH ORDINALITY AS claim (partner_id, request_id, number)
CROSS JOIN LATERAL (
    SELECT FROM audit.nonce
    WHERE nonce.partner_id = claim.partner_id AND nonce.request_id = claim.request_id
    LIMIT 1
) AS seen;

-- name: partner_chains
SELECT partner_id, partner_counter, leaf_hash
FROM audit.partner_chain
WHERE partner_id = ANY (%(partner_ids)b::text[]);

-- How much of limits was used, counted from 1. Exact, because it is counted only under
-- the head's lock. Only for partners that have limits.
-- name: quota_uses
SELECT asked.number, q.used
FROM unnest(
    %(partner_ids)b::text[], %(names)b::text[], %(starts)b::date[], %(subjects)b::bytea[]
) WITH ORDINALITY AS asked (partner_id, name, period_start, subject_commitment, number)
JOIN audit.quota_use AS q USING (period_start, partner_id, name, subject_commitment);

-- How often consents were used: the newest period that any use was counted in, and how many
-- were. Only for consents whose uses are limited.
-- name: consent_uses
SELECT terms_commitment, period_start, used
FROM audit.consent_use
WHERE terms_commitment = ANY (%(consents)b::bytea[]);

-- name: insert_entries
INSERT INTO audit.entry (
    leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason,
    purpose, subject_commitment, trace_id
)
SELECT
    %(first_index)b::bigint + leaf.number - 1, leaf.entry, leaf.leaf_hash, leaf.entry_time,
    leaf.partner_id, leaf.partner_counter, leaf.outcome, leaf.reason,
    leaf.purpose, leaf.subject_commitment, leaf.trace_id
FROM unnest(
    %(entries)b::bytea[], %(leaf_hashes)b::bytea[], %(entry_times)b::timestamptz[],
    %(partner_ids)b::text[], %(partner_counters)b::bigint[], %(outcomes)b::smallint[],
    %(reasons)b::text[], %(purposes)b::smallint[], %(subject_commitments)b::bytea[],
    %(trace_ids)b::bytea[]
) WITH ORDINALITY AS leaf (
    entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason, purpose,
    subject_commitment, trace_id, number
);

-- name: insert_evidence
INSERT INTO audit.evidence (leaf_index, entry_time, kek_id, wrapped_key, sealed)
SELECT * FROM unnest(
    %(leaf_indexes)b::bigint[], %(entry_times)b::timestamptz[], %(kek_ids)b::text[],
    %(wrapped_keys)b::bytea[], %(sealed)b::bytea[]
);

-- name: insert_claims
INSERT INTO audit.nonce (claim_date, partner_id, request_id, leaf_index)
SELECT * FROM unnest(
    %(claim_dates)b::date[], %(partner_ids)b::text[], %(request_ids)b::bytea[],
    %(leaf_indexes)b::bigint[]
);

-- name: insert_nodes
INSERT INTO audit.tree_node (level, node_index, hash)
SELECT * FROM unnest(
    %(levels)b::smallint[], %(node_indexes)b::bigint[], %(hashes)b::bytea[]
);

-- name: insert_checkpoint
INSERT INTO audit.checkpoint (tree_size, root_hash, checkpoint, checkpoint_time)
VALUES (%(tree_size)b, %(root_hash)b, %(checkpoint)b, %(checkpoint_time)b);

-- name: count_uses_of_quotas
INSERT INTO audit.quota_use AS q (partner_id, name, period_start, subject_commitment, used)
SELECT * FROM unnest(
    %(partner_ids)b::text[], %(names)b::text[], %(starts)b::date[], %(subjects)b::bytea[],
    %(steps)b::bigint[]
)
ON CONFLICT (period_start, partner_id, name, subject_commitment) DO UPDATE
SET used = q.used + EXCLUDED.used;

-- name: count_uses_of_consents
INSERT INTO audit.consent_use (terms_commitment, period_start, used)
SELECT * FROM unnest(
    %(consents)b::bytea[], %(period_starts)b::timestamptz[], %(used)b::integer[]
)
ON CONFLICT (terms_commitment) DO UPDATE
SET period_start = EXCLUDED.period_start, used = EXCLUDED.used;

-- name: update_chains
INSERT INTO audit.partner_chain (partner_id, partner_counter, leaf_hash)
SELECT * FROM unnest(
    %(partner_ids)b::text[], %(partner_counters)b::bigint[], %(leaf_hashes)b::bytea[]
)
ON CONFLICT (partner_id) DO UPDATE
SET partner_counter = EXCLUDED.partner_counter, leaf_hash = EXCLUDED.leaf_hash;

-- name: update_head
UPDATE audit.log_head
SET origin = %(origin)b, tree_size = %(tree_size)b, peaks = %(peaks)b, checkpoint = %(checkpoint)b
WHERE singleton;

-- name: commit
COMMIT;

-- First thing by the probe, which locks rows of many tables before the head: not
-- while audit.maintain_partitions() runs. Probes do not wait for each other.
-- name: keep_maintenance_away
LOCK TABLE audit.maintenance IN ROW EXCLUSIVE MODE;

-- By the probe: whether audit.append and audit.append_one may be called. No log has that head,
-- so they write nothing.
-- name: try_append_at_once
SELECT audit.append(
    -1, '', '', '', -1, '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
), audit.append_one(
    -1, '', '', '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL
);

-- Instead of update_head, by the probe: needs and takes all that it does, and
-- changes nothing.
-- name: touch_head
UPDATE audit.log_head
SET origin = origin, tree_size = tree_size, peaks = peaks, checkpoint = checkpoint
WHERE singleton
RETURNING origin, tree_size, peaks, checkpoint;

-- name: rollback
ROLLBACK;
