-- Who the partners are. gateway/store/admin/directory.py runs the three statements on
-- one snapshot and puts the rows together.

-- name: partners
SELECT partner_id, display_name, adapter, policy_hash, policy.content, contributes,
       coalesce(suspend_time <= now(), false) AS suspended, client_area
FROM credit.partner JOIN credit.policy_version AS policy USING (policy_hash)
ORDER BY partner_id;

-- name: keys
SELECT partner_id, keyid, algorithm, public_key, valid_from, valid_until, revoke_time
FROM credit.partner_key
ORDER BY partner_id, valid_from, keyid;

-- name: certificates
SELECT partner_id, kind, value
FROM credit.partner_certificate
ORDER BY partner_id, kind, value;

-- How they are called; gateway/store/admin/partner_names.py runs it as an auditor.
-- name: names
SELECT partner_id, display_name FROM credit.partner;
