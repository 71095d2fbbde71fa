-- Four eyes: what waits for a second operator, and who can be one. As creditgateway_operator;
-- gateway/store/facts/approvals.py and gateway/store/facts/operators.py run these.

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
