-- Consents as the operator registers them, as creditgateway_operator.
-- gateway/store/admin/consents.py runs these, beside recording facts.

-- Of linked ids the one that is kept.
-- name: person
SELECT credit.person_of(%s);

-- name: one
SELECT consent_columns FROM credit.consent
WHERE bucket = credit.bucket_of(%(subject_id)s) AND subject_id = %(subject_id)s
  AND partner_id = %(partner_id)s AND consent_commitment = %(commitment)s;

-- Also one that is pending.
-- name: partner
SELECT EXISTS (SELECT FROM credit.partner WHERE partner_id = %(partner)s)
    OR EXISTS (SELECT FROM credit.fact
               WHERE scope = 'partner:' || %(partner)s AND kind = 'partner' AND rejected IS NULL);

-- As creditgateway_gateway; gateway/store/records/consents.py runs these. In place of
-- consent_columns stand the columns of what a consent says.

-- One consent of a partner and a person, whose id may be linked to another one. A link that is
-- newer than its bucket's head is pending: consents are not under the kept id yet.
-- name: one_of_partner
SELECT consent.subject_id, consent.consent_commitment, consent.create_time, consent_columns
FROM (SELECT coalesce((
    SELECT link.kept_subject_id FROM credit.subject_link AS link
    JOIN credit.bucket_head AS head
      ON head.bucket = link.bucket AND link.data_version <= head.data_version
    WHERE link.bucket = credit.bucket_of(%(subject)s) AND link.subject_id = %(subject)s
    ORDER BY link.data_version DESC LIMIT 1), %(subject)s) AS subject_id) AS person
JOIN credit.consent ON consent.bucket = credit.bucket_of(person.subject_id)
  AND consent.subject_id = person.subject_id
WHERE consent.partner_id = %(partner)s
  AND consent.consent_commitment = %(consent)s;

-- A page of a partner's consents, in the order of their key; of one person where one is given.
-- name: page
SELECT consent.subject_id, consent.consent_commitment, consent.create_time, consent_columns
FROM credit.consent
WHERE consent.partner_id = %(partner)s
  AND (consent.bucket, consent.subject_id, consent.consent_commitment)
      > (%(bucket)s::smallint, %(after_subject)s::bytea, %(after_consent)s::bytea)
ORDER BY consent.bucket, consent.subject_id, consent.consent_commitment
LIMIT %(most)s;

-- name: page_of_person
SELECT consent.subject_id, consent.consent_commitment, consent.create_time, consent_columns
FROM (SELECT coalesce((
    SELECT link.kept_subject_id FROM credit.subject_link AS link
    JOIN credit.bucket_head AS head
      ON head.bucket = link.bucket AND link.data_version <= head.data_version
    WHERE link.bucket = credit.bucket_of(%(subject)s) AND link.subject_id = %(subject)s
    ORDER BY link.data_version DESC LIMIT 1), %(subject)s) AS subject_id) AS person
JOIN credit.consent ON consent.bucket = credit.bucket_of(person.subject_id)
  AND consent.subject_id = person.subject_id
WHERE consent.partner_id = %(partner)s
  AND consent.consent_commitment > %(after_consent)s::bytea
ORDER BY consent.consent_commitment
LIMIT %(most)s;

-- All consents of a person, for the person: as creditgateway_operator.
-- name: of_person
SELECT consent.partner_id, consent.subject_id, consent.consent_commitment, consent.create_time,
    consent_columns
FROM credit.consents_of(%(subject)s) AS consent
ORDER BY consent.partner_id, consent.create_time, consent.consent_commitment;
