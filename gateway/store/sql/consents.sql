-- Consents as the operator registers them, as creditgateway_operator.
-- gateway/store/admin/consents.py runs these.

-- name: add
INSERT INTO credit.consent
    (bucket, subject_id, partner_id, consent_commitment, purposes, valid_from, valid_until)
SELECT credit.bucket_of(%(subject_id)s), %(subject_id)s, partner_id, %(consent_commitment)s,
       %(purposes)s, %(valid_from)s, %(valid_until)s
FROM credit.partner WHERE partner_id = %(partner_id)s;

-- An earlier revocation stays.
-- name: revoke
SELECT credit.revoke_consent(%s, %s, %s, %s);
