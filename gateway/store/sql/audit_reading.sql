-- What an auditor reads; gateway/store/log/reading.py runs these as
-- creditgateway_auditor. Every function refuses unless just this access was
-- recorded, and committed, before.

-- name: record
SELECT audit.record_access(%(verb)s, %(filter)s::jsonb, %(row_limit)s::bigint, %(cause)s);

-- In a transaction after that of "record".
-- name: confirm
SELECT audit.confirm_access(%(access_id)s);

-- name: own_logged_access
SELECT access_id, own_filter::text
FROM audit.own_logged_access(%(verb)s, %(filter)s::jsonb, %(row_limit)s, %(cause)s);

-- name: unlogged
SELECT audit.unlogged_accesses(%(but_for)s::bigint[]);

-- name: head
SELECT origin, tree_size, peaks, checkpoint
FROM audit.read_head(%(access_id)s, %(filter)s::jsonb);

-- name: entries
SELECT leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason,
    purpose, subject_commitment, trace_id
FROM audit.read_entries(%(access_id)s, %(filter)s::jsonb, %(low)s, %(high)s);

-- name: search
SELECT leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason,
    purpose, subject_commitment, trace_id
FROM audit.search_entries(%(access_id)s, %(filter)s::jsonb, %(before)s, %(page)s::integer);

-- name: hashes
SELECT level, node_index, hash
FROM audit.read_hashes(%(access_id)s, %(filter)s::jsonb, %(levels)s::smallint[],
    %(lows)s::bigint[], %(highs)s::bigint[]);

-- name: nodes
SELECT level, node_index, hash
FROM audit.read_nodes(%(access_id)s, %(filter)s::jsonb, %(level)s::smallint, %(index)s);

-- name: checkpoints
SELECT tree_size, root_hash, checkpoint, checkpoint_time
FROM audit.read_checkpoints(%(access_id)s, %(filter)s::jsonb, %(low)s, %(high)s);

-- name: chains
SELECT partner_id, partner_counter, leaf_hash
FROM audit.read_chains(%(access_id)s, %(filter)s::jsonb);

-- name: nonces
SELECT claim_date, partner_id, request_id, leaf_index
FROM audit.read_nonces(%(access_id)s, %(filter)s::jsonb, %(partner)s, %(request)s, %(date)s);

-- name: consent_uses
SELECT terms_commitment, period_start, used
FROM audit.read_consent_uses(%(access_id)s, %(filter)s::jsonb, %(after)s);

-- name: cases
SELECT case_id, partner_id, answers, leaf_index, answered, closed, answer_digest, case_digest
FROM audit.read_cases(%(access_id)s, %(filter)s::jsonb, %(after)s);

-- name: accesses
SELECT number, access_time, actor, verb, filter_digest, row_limit, cause, transaction_id,
    leaf_index
FROM audit.read_access(%(access_id)s, %(filter)s::jsonb, %(after)s);

-- name: facts
SELECT fact_id, leaf_index FROM audit.read_facts(%(access_id)s, %(filter)s::jsonb, %(after)s::uuid);

-- name: sealed
SELECT leaf_index, entry_time, kek_id, erased, sealed, bundle
FROM audit.read_sealed(%(access_id)s, %(filter)s::jsonb, %(low)s, %(high)s);

-- name: evidence
SELECT leaf_index, entry_time, kek_id, wrapped_key, sealed, bundle
FROM audit.read_evidence(%(access_id)s, %(filter)s::jsonb, %(indexes)s::bigint[]);

-- name: quota_uses
SELECT partner_id, name, period_start, subject_commitment, used
FROM audit.read_quota_uses(
    %(access_id)s, %(filter)s::jsonb, %(start)s, %(partner)s, %(limit)s, %(subject)s
);
