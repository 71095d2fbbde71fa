-- Partners as the operator manages them, as creditgateway_operator.
-- gateway/store/admin/partners.py runs these.

-- name: add_policy
INSERT INTO credit.policy_version (policy_hash, content) VALUES (%s, %s) ON CONFLICT DO NOTHING;

-- name: add_partner
INSERT INTO credit.partner
    (partner_id, display_name, adapter, policy_hash, contributes, client_area)
VALUES (%s, %s, %s, %s, %s, CASE WHEN %s THEN 0 ELSE nextval('credit.client_area') END);

-- name: add_certificate
INSERT INTO credit.partner_certificate (partner_id, kind, value) VALUES (%s, %s, %s);

-- name: remove_certificate
DELETE FROM credit.partner_certificate WHERE partner_id = %s AND kind = %s AND value = %s;

-- What is not given stays. The policy is made from the one that was read.
-- name: change
UPDATE credit.partner SET
    display_name = coalesce(%s, display_name),
    adapter = coalesce(%s, adapter),
    policy_hash = %s,
    contributes = coalesce(%s, contributes)
WHERE partner_id = %s AND policy_hash = %s;

-- name: add_key
INSERT INTO credit.partner_key
    (partner_id, keyid, algorithm, public_key, valid_from, valid_until)
SELECT partner_id, %s, %s, %s, %s, %s
FROM credit.partner WHERE partner_id = %s;

-- A time once set stays: an earlier revocation is never moved to a later moment.
-- name: revoke_key
SELECT credit.revoke_key(%s, %s, %s);

-- name: suspend
UPDATE credit.partner SET suspend_time = least(suspend_time, %s) WHERE partner_id = %s;

-- name: resume
UPDATE credit.partner SET suspend_time = NULL WHERE partner_id = %s;
