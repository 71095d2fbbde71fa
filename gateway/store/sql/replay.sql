-- What replay reads beside the log's own rows. gateway/store/records/replay.py runs these
-- as creditgateway_auditor; each function refuses unless the access is on record.

-- Of the catalogue, which every login may read: whose record the functions below ask for.
-- name: holds_a_log
SELECT to_regnamespace('audit') IS NOT NULL;

-- Puts a recorded access on record a second time, where the records are in another
-- database than the log.
-- name: record
SELECT credit.record_access(%(access_id)s, %(filter)s::jsonb, %(row_limit)s::bigint, %(cause)s);

-- In a transaction after that of "record".
-- name: confirm
SELECT credit.confirm_access(%(access_id)s);

-- All links of the people behind some subject ids.
-- name: links
SELECT subject_id, data_version, kept_subject_id, kept_data_version
FROM credit.read_links(%(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[]);

-- Whose consents some reminders can name; the access names the people by commitment.
-- name: consented
SELECT number, subject_id
FROM credit.read_consented(
    %(access_id)s, %(filter)s::jsonb, %(commitments)b::bytea[], %(partners)s::text[],
    %(consents)b::bytea[]);

-- Recent inquiries, counted again over the first leaves of the log.
-- name: inquiries
SELECT last_31_days, last_183_days, partners, tree_size
FROM audit.count_inquiries(
    %(access_id)s, %(filter)s::jsonb, %(numbers)s::bigint[], %(subject_commitments)b::bytea[],
    %(moments)s::timestamptz[], %(tree_sizes)s::bigint[]
);
