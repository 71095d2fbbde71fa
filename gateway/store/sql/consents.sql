-- Consents as the operator registers them, as creditgateway_operator.
-- gateway/store/admin/consents.py runs these.

-- name: add
SELECT credit.add_consent(
    %(subject_id)s, %(partner_id)s, %(consent_commitment)s, %(purposes)s::smallint[],
    %(valid_from)s, %(valid_until)s);

-- An earlier revocation stays.
-- name: revoke
SELECT credit.revoke_consent(%s, %s, %s, %s);
