-- Whether somebody may be linked, asked as creditgateway_auditor before anything is put on
-- record. gateway/services/audit/people.py runs these; the links are read as by replay.sql.

-- Whether the records are in this database, in a version that knows links.
-- name: known
SELECT to_regclass('credit.subject_link') IS NOT NULL;

-- name: linked
SELECT EXISTS (SELECT FROM credit.bucket_head WHERE linked AND bucket = ANY (%s::smallint[]));
