-- Which keys made what this database holds, without anything to find them from.

-- A fact about a key, once: what is known already needs none.
-- name: record
SELECT credit.record_fact_once(%(kind)s, 'pseudonym-key', %(body)s::jsonb, '')
WHERE NOT EXISTS (
    SELECT FROM credit.known_keys() AS k
    WHERE (k.kind, k.name, k.check_value) = (%(kind)s, %(name)s, %(check_value)s)
);

-- Pending ones among them.
-- name: known
SELECT name, check_value FROM credit.known_keys() WHERE kind = %(kind)s;

-- name: people
SELECT EXISTS (SELECT FROM credit.consent)
       OR EXISTS (SELECT FROM credit.written_head WHERE data_version > 0);

-- name: partners_with
SELECT credit.partner_signs_with(%s);

-- name: log_first
INSERT INTO audit.key_check (name, check_value) VALUES (%(name)s, %(check_value)s)
ON CONFLICT DO NOTHING;

-- name: log
SELECT name, check_value FROM audit.key_check;

-- name: log_head
SELECT origin, tree_size, peaks, checkpoint FROM audit.log_head;

-- Entries that were answered had a consent, so its row says whose they are.
-- name: newest_answered
SELECT entry FROM audit.entry
WHERE outcome = 1 AND purpose > 0 AND subject_commitment IS NOT NULL
ORDER BY leaf_index DESC LIMIT 1;

-- Of any bucket: whose consent it is, is what is asked.
-- name: subject_of_consent
SELECT subject_id FROM credit.consent WHERE partner_id = %s AND consent_commitment = %s;

-- name: newest_evidence_key
SELECT kek_id, wrapped_key, entry FROM audit.newest_evidence_key();
