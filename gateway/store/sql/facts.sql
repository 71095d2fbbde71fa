-- Facts: what answers rest on. gateway/store/facts/recording.py runs the first ones, as any
-- role that records facts; gateway/store/facts/admission.py the others, as
-- creditgateway_gateway.

-- name: record
SELECT credit.record_fact(%(kind)s, %(scope)s, %(body)s::jsonb, %(cause)s);

-- name: state
SELECT leaf_index, rejected FROM credit.fact_state(%(fact_id)s);

-- name: awaited
SELECT credit.awaited_approval(%(fact_id)s);

-- What is pending about something, oldest first; without what is about to be rejected, nor, of
-- what will stand, a fact of a call: that is in effect at once or, most likely, never.
-- name: pending
SELECT f.fact_id, f.kind, f.scope, f.body, f.actor, f.cause, f.record_time,
    f.body_digest
FROM credit.fact AS f
WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND NOT f.adopted
  AND (%(scope)s::text IS NULL OR f.scope = %(scope)s AND f.call_time IS NULL)
  AND NOT EXISTS (
      SELECT FROM credit.fact AS a
      WHERE a.scope = f.scope AND a.kind = 'approval' AND a.leaf_index IS NULL
        AND a.rejected IS NULL AND a.body::jsonb ->> 'fact_id' = f.fact_id::text
        AND a.body::jsonb ->> 'decision' = 'reject')
ORDER BY f.number;

-- The newest fact of a kind about something, pending or not; likewise.
-- name: newest
SELECT f.fact_id, f.body FROM credit.fact AS f
WHERE f.scope = %(scope)s AND f.kind = %(kind)s AND f.rejected IS NULL
  AND NOT EXISTS (
      SELECT FROM credit.fact AS a
      WHERE a.scope = f.scope AND a.kind = 'approval' AND a.leaf_index IS NULL
        AND a.rejected IS NULL AND a.body::jsonb ->> 'fact_id' = f.fact_id::text
        AND a.body::jsonb ->> 'decision' = 'reject')
ORDER BY f.number DESC LIMIT 1;

-- name: any_pending
SELECT credit.any_pending_facts();

-- Where the log is elsewhere: locks, before the log is asked which of them are entries already.
-- name: pending_ids
SELECT credit.pending_fact_ids(%(most)s);

-- name: apply
SELECT fact_id, kind, body_digest, actor, cause, record_time, transaction_id::text::bigint
FROM credit.apply_pending_facts(%(most)s, %(verified)s::uuid[], %(refused)s::uuid[]);

-- What operators signed about pending facts.
-- name: signatures
SELECT fact_id, about, kind, body_digest, recorder, algorithm, public_key, signature
FROM credit.signatures_to_check();

-- name: number
SELECT credit.number_facts(%(fact_ids)s::uuid[], %(leaf_indexes)s::bigint[]);

-- name: admit
SELECT credit.admit_facts(%(fact_ids)s::uuid[], %(leaf_indexes)s::bigint[]);

-- In the log's database: which facts are entries already, in the order of the log.
-- name: logged
SELECT fact_id, leaf_index FROM audit.fact_logged
WHERE fact_id = ANY (%(fact_ids)s::uuid[]) ORDER BY leaf_index;

-- name: log
INSERT INTO audit.fact_logged (fact_id, leaf_index)
SELECT * FROM unnest(%(fact_ids)s::uuid[], %(leaf_indexes)s::bigint[]);

-- Who holds the head's lock must not be waited for longer than anybody else who does.
-- name: hurry
SELECT set_config('statement_timeout', %(limit_ms)s, true),
    set_config('lock_timeout', %(limit_ms)s, true),
    set_config('idle_in_transaction_session_timeout', %(limit_ms)s, true);

-- Facts that a signed call records (gateway/store/facts/by_call.py).
-- name: record_by_call
SELECT fact_id, body_digest, transaction_id
FROM credit.record_fact_by_call(%(kind)s, %(scope)s, %(body)s, %(partner)s, %(moment)s);

-- name: lock_by_call
SELECT credit.lock_fact_of_call(%(fact_id)s);

-- name: apply_by_call
SELECT credit.apply_fact_of_call(%(fact_id)s);

-- name: reject_by_call
SELECT credit.reject_fact_of_call(%(fact_id)s);
