-- Consents as the operator registers them, as creditgateway_operator.
-- gateway/store/admin/consents.py runs these, beside recording facts.

-- Of linked ids the one that is kept.
-- name: person
SELECT credit.person_of(%s);

-- name: one
SELECT purposes, valid_from, valid_until, revoke_time FROM credit.consent
WHERE bucket = credit.bucket_of(%(subject_id)s) AND subject_id = %(subject_id)s
  AND partner_id = %(partner_id)s AND consent_commitment = %(commitment)s;

-- Also one that is pending.
-- name: partner
SELECT EXISTS (SELECT FROM credit.partner WHERE partner_id = %(partner)s)
    OR EXISTS (SELECT FROM credit.fact
               WHERE scope = 'partner:' || %(partner)s AND kind = 'partner' AND rejected IS NULL);
