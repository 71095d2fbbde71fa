-- Versions of contributed records. gateway/store/records/record_versions.py fills in table,
-- columns and functions of one kind; nothing that is filled in comes from outside.

-- Rows of a kind of some subjects, each as of a data version of its bucket: the newest
-- version of each, at or below it, by account and key.
-- name: as_of
SELECT DISTINCT ON (r.subject_id, r.account_id{key}) r.subject_id, r.account_id, {columns}
FROM unnest(%(subject_ids)b::bytea[], %(data_versions)b::bigint[])
         AS asked (subject_id, data_version)
JOIN credit.{table} AS r
  ON r.bucket = credit.bucket_of(asked.subject_id)
 AND r.subject_id = asked.subject_id
 AND r.data_version <= asked.data_version
{where}
ORDER BY r.subject_id, r.account_id{key}, r.data_version DESC;

-- With an account what hangs on it is withdrawn: none of a version up to that counts.
-- name: account_is_there
WHERE NOT EXISTS (
    SELECT FROM credit.account AS w
    WHERE w.withdrawn AND w.bucket = r.bucket
      AND w.subject_id = r.subject_id AND w.account_id = r.account_id
      AND w.data_version BETWEEN r.data_version AND asked.data_version)

-- Without those whose newest version is a withdrawal.
-- name: not_withdrawn
SELECT {names} FROM (
{rows}
) AS newest (subject_id, account_id, {columns}, withdrawn)
WHERE NOT withdrawn;

-- In place of a kind's table: the versions of one subject of whom something is restricted.
-- name: of_restricted
SELECT * FROM credit.versions_of_restricted(
    NULL::credit.{table}, %(ids)b::bytea[], (%(subject_ids)b::bytea[])[1],
    (%(data_versions)b::bigint[])[1])

-- The same, of one subject of whom a partner has a consent.
-- name: under_consent
SELECT * FROM credit.versions_under_consent(
    NULL::credit.{table}, (%(subject_ids)b::bytea[])[1], (%(data_versions)b::bigint[])[1],
    %(partner)s, %(consent)b)

-- New versions; one array per column.
-- name: add
SELECT credit.{adds}({arrays});

-- For replay a number that stands for the subject, the account id, and the same columns;
-- refuses unless the access is on record.
-- name: read_at
SELECT * FROM credit.{reads}(
    %(access_id)s, %(filter)s::jsonb, %(subject_ids)b::bytea[], %(data_versions)s::bigint[]);
