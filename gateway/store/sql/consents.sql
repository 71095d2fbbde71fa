-- Consents as the operator registers them, as creditgateway_operator.
-- gateway/store/admin/consents.py runs these.

-- name: add
INSERT INTO credit.consent
    (subject_id, partner_id, consent_commitment, purposes, valid_from, valid_until)
SELECT %s, partner_id, %s, %s, %s, %s
FROM credit.partner WHERE partner_id = %s;

-- An earlier revocation stays.
-- name: revoke
SELECT credit.revoke_consent(%s, %s, %s, %s);
