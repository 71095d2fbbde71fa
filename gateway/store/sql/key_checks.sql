-- Which keys made what this database holds, without anything to find them from.

-- name: pseudonym_first
INSERT INTO credit.pseudonym_key (version, check_value)
SELECT %(version)s, %(check_value)s WHERE NOT EXISTS (SELECT FROM credit.pseudonym_key)
ON CONFLICT DO NOTHING;

-- name: pseudonym_add
INSERT INTO credit.pseudonym_key (version, check_value) VALUES (%(version)s, %(check_value)s);

-- name: pseudonyms
SELECT version, check_value FROM credit.pseudonym_key;

-- name: people
SELECT EXISTS (SELECT FROM credit.consent)
       OR EXISTS (SELECT FROM credit.written_head WHERE data_version > 0);

-- name: commitment_first
INSERT INTO credit.key_check (name, check_value) VALUES ('commitment', %(check_value)s)
ON CONFLICT DO NOTHING;

-- name: commitment
SELECT check_value FROM credit.key_check WHERE name = 'commitment';

-- name: signing_first
INSERT INTO credit.key_check (name, check_value) VALUES (%(name)s, %(check_value)s)
ON CONFLICT DO NOTHING;

-- name: partners_with
SELECT EXISTS (SELECT FROM credit.partner_key WHERE keyid = ANY (%s) AND revoke_time IS NULL);

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
