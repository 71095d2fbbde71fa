-- Summaries made before a report version added columns. gateway/store/records/rebuilding.py
-- runs these as creditgateway_contributor. In place of to_be_rebuilt stands the condition
-- that a column of one of the versions is NULL.

-- How many there are, and in how many buckets. Reads the whole table.
-- name: count
SELECT count(*), count(DISTINCT bucket) FROM credit.summary WHERE to_be_rebuilt;

-- The next ones of a bucket, by subject.
-- name: next
SELECT subject_id, data_version
FROM credit.summary
WHERE bucket = %(bucket)b AND subject_id > %(after)b AND (to_be_rebuilt)
ORDER BY subject_id
LIMIT %(limit)b;

-- Fills what is NULL in them from the staged ones (contributions.sql), and changes nothing
-- else; how many were filled.
-- name: fill
SELECT credit.fill_summaries();
