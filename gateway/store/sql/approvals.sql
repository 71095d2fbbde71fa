-- Four eyes: what waits for a second operator, and who can be one. As creditgateway_operator;
-- gateway/store/facts/approvals.py and gateway/store/facts/operators.py run these;
-- the last two as any role that makes requests, gateway/store/facts/requests.py.

-- name: waiting
SELECT fact_id, kind, scope, body, body_digest, actor, cause, record_time, expire_time, approved
FROM credit.waiting_facts() WHERE %(fact_id)s::uuid IS NULL OR fact_id = %(fact_id)s;

-- name: login
SELECT session_user::text;

-- name: keys
SELECT operator, name, keyid, algorithm, public_key, valid_from, valid_until, revoke_time
FROM credit.operator_key ORDER BY operator, valid_from, keyid;

-- name: setting
SELECT actions, wait_days FROM credit.four_eyes;

-- Not where the records are in another database.
-- name: has_requests
SELECT to_regprocedure('credit.needs_request(text)') IS NOT NULL;

-- name: needs_request
SELECT credit.needs_request(%(action)s);
