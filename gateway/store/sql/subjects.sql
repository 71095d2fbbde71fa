-- What is kept of one person, as creditgateway_auditor;
-- gateway/services/subject/records.py runs these. Each refuses unless the access names them.

-- Up to where the records of some buckets are in effect.
-- name: heads
SELECT bucket, data_version FROM credit.bucket_head WHERE bucket = ANY (%s::smallint[]);

-- In place of consent_columns stand the columns of what a consent says.
-- name: consents
SELECT consent.partner_id, consent.subject_id, consent.consent_commitment, consent.create_time,
    consent_columns
FROM credit.read_consents(%(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[]) AS consent
ORDER BY consent.partner_id, consent.create_time, consent.consent_commitment;

-- name: coming
SELECT versions, consents
FROM credit.count_coming(%(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[]);

-- What institutions were told to remind the person of.
-- name: reminders
SELECT leaf_index, record_time, partner_id, due_date, currency, outcome, acknowledge_time, channels
FROM credit.read_reminders_told(
    %(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[], %(commitments)b::bytea[]);

-- Who was told that an answer about the person no longer holds.
-- name: notices
SELECT record_time, partner_id, kind, leaf_indexes, deliver_time, acknowledge_time
FROM credit.read_notices(
    %(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[], %(commitments)b::bytea[]);

-- How many versions of records there are, also those that were replaced.
-- name: kept
SELECT credit.count_kept(%(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[]);

-- Under an access of the verb "open-evidence", which has to be an entry of the log.
-- name: statement_keys
SELECT to_jsonb(k)
FROM credit.read_own_statement_keys(
    %(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[]) AS k;

-- As creditgateway_operator: restrictions of all of a person that are in effect.
-- name: restrictions
SELECT found FROM credit.restrictions_of(%(subject)s) AS found;
