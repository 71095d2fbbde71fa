-- What an auditor's verification and replay read of the records beside people's accounts;
-- gateway/store/records/verification.py runs these as creditgateway_auditor. In place of
-- TABLE stands a table of the schema credit, in place of COLUMNS some of its columns; both
-- come from our own code.

-- name: facts
SELECT kind, fact_id, body_digest, actor, cause, record_time, transaction_id::text::bigint,
    body, scope, adopted, leaf_index, rejected, number
FROM credit.read_facts(%(access_id)s, %(filter)s::jsonb, %(after)s, %(kinds)s::text[]);

-- name: facts_without_entry
SELECT kind, fact_id, body_digest, actor, cause, record_time, transaction_id::text::bigint,
    body, scope, adopted, leaf_index, rejected, number
FROM credit.read_facts_without_entry(%(access_id)s, %(filter)s::jsonb, %(after)s);

-- name: directory_facts
SELECT kind, fact_id, body_digest, actor, cause, record_time, transaction_id::text::bigint,
    body, scope, adopted, leaf_index, rejected, number
FROM credit.read_directory_facts(%(after)s);

-- name: consent_facts
SELECT kind, fact_id, body_digest, actor, cause, record_time, transaction_id::text::bigint,
    body, scope, adopted, leaf_index, rejected, number
FROM credit.read_consent_facts(
    %(access_id)s, %(filter)s::jsonb, %(scopes)s::text[], %(subject_ids)b::bytea[]);

-- What was deleted of some people, in the order of the log; then the facts that say so.
-- name: deletions
SELECT subject_id, erased_data_version, data_version, leaf_index
FROM credit.read_deletions(%(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[]);

-- name: deletion_facts
SELECT kind, fact_id, body_digest, actor, cause, record_time, transaction_id::text::bigint,
    body, scope, adopted, leaf_index, rejected, number
FROM credit.read_deletion_facts(%(indexes)s::bigint[]);

-- Data versions of buckets beside those that are asked for, and whether their facts are entries.
-- name: written_versions
SELECT number, data_version, fact_id, leaf_index
FROM credit.read_written_versions(%(buckets)b::smallint[], %(data_versions)b::bigint[]);

-- name: reminder_facts
SELECT kind, fact_id, body_digest, actor, cause, record_time, transaction_id::text::bigint,
    body, scope, adopted, leaf_index, rejected, number
FROM credit.read_reminder_facts(%(indexes)s::bigint[]);

-- name: person_facts
SELECT kind, fact_id, body_digest, actor, cause, record_time, transaction_id::text::bigint,
    body, scope, adopted, leaf_index, rejected, number
FROM credit.read_person_facts(%(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[]);

-- name: person_keys
SELECT to_jsonb(k)
FROM credit.read_person_keys(%(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[]) AS k;

-- name: rows
SELECT to_jsonb(r) FROM credit.read_rows(NULL::TABLE, %(access_id)s, %(filter)s::jsonb) AS r;

-- name: bucket_counts
SELECT bucket, rows
FROM credit.count_bucket_rows(NULL::TABLE, %(access_id)s, %(filter)s::jsonb)
ORDER BY bucket;

-- name: bucket_rows
SELECT COLUMNS
FROM credit.read_bucket_rows(
    NULL::TABLE, %(access_id)s, %(filter)s::jsonb, %(low)s::smallint, %(high)s::smallint) AS r;

-- Whether the records are in this database.
-- name: can_verify
SELECT to_regclass('credit.fact') IS NOT NULL;

-- Of the catalogue, which every login may read.
-- name: knows_completeness
SELECT to_regprocedure('credit.apply_fact_complete(credit.fact)') IS NOT NULL;

-- In the log's database: entries of facts.
-- name: entries
SELECT leaf_index, entry
FROM audit.read_single_entries(%(access_id)s, %(filter)s::jsonb, %(indexes)s::bigint[]);
