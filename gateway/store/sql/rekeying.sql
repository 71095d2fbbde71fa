-- Changes the ids of all people and accounts; gateway/store/rekeying/ runs these as the owner of the
-- database, but for those of which something else is said. Each bucket, and each part of the facts, is
-- changed in a transaction that also notes that it was.

-- name: known_versions
SELECT name::integer, check_value FROM credit.known_keys() WHERE kind = 'pseudonym-key';

-- Changes of ids there were, and whether each has ended.
-- name: begun
SELECT version, end_time IS NOT NULL FROM credit.rekeying ORDER BY version;

-- Whether the records were made by a release that can change ids; there may be none here at all.
-- name: is_there
SELECT to_regclass('credit.rekeying') IS NOT NULL;

-- Which of some buckets are changed (NULL: of all), whether the change has ended, and for how many seconds
-- nothing was changed: as creditgateway_gateway, after each read of a process that serves meanwhile.
-- name: changed_buckets
SELECT k.end_time IS NOT NULL,
    ARRAY(SELECT r.bucket::integer FROM credit.rekeyed_bucket AS r
          WHERE r.version = v.version
            AND (%(buckets)s::smallint[] IS NULL OR r.bucket = ANY (%(buckets)s::smallint[]))),
    coalesce(extract(epoch FROM clock_timestamp()
        - coalesce(k.progress_time, h.handover_time, k.begin_time)), 0)::double precision
FROM (SELECT %(version)s::integer) AS v (version)
LEFT JOIN credit.rekeying AS k USING (version) LEFT JOIN credit.rekey_handover AS h USING (version);

-- Whether the log went on under another key once a rekey key was known.
-- name: is_handed_over
SELECT EXISTS (SELECT FROM credit.rekey_handover WHERE version = %(version)s);

-- As creditgateway_gateway.
-- name: hand_over
SELECT credit.hand_rekey_over(%(version)s);

-- Facts about people that wait for the log: what they name would be unknown. And how many of them wait
-- for somebody's approval first, or behind one that does.
-- name: pending
SELECT count(*), count(*) FILTER (WHERE credit.awaited_approval(fact_id) IS NOT NULL) FROM credit.fact
WHERE leaf_index IS NULL AND rejected IS NULL
  AND kind <> ALL (%(of_nobody)s::text[]);

-- Who else is connected: to records that change under it, nobody may be but whom it is expected of.
-- name: others
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename IS NOT NULL
  AND backend_type IS DISTINCT FROM 'parallel worker'
  AND coalesce(application_name, '') <> ALL (%(expected)s::text[]);

-- Transactions of others, each under a number of its own.
-- name: transactions
SELECT l.virtualtransaction || ' ' || l.pid
FROM pg_locks AS l JOIN pg_stat_activity AS a ON a.pid = l.pid
WHERE l.locktype = 'virtualxid' AND l.granted AND l.mode = 'ExclusiveLock'
  AND l.pid <> pg_backend_pid() AND a.datname = current_database() AND a.usename IS NOT NULL;

-- name: begin
INSERT INTO credit.rekeying (version) VALUES (%(version)s) ON CONFLICT DO NOTHING;

-- As if it had not begun, unless something is changed already.
-- name: take_back
DELETE FROM credit.rekeying AS k
WHERE k.version = %(version)s AND k.end_time IS NULL AND k.facts_to = 0
  AND NOT EXISTS (SELECT FROM credit.rekeyed_bucket AS r WHERE r.version = k.version);

-- Whatever table of people there is, with its columns that are to be changed.
-- name: tables
SELECT c.relname::text, array_agg(a.attname::text ORDER BY a.attnum)
FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p')
  AND NOT a.attisdropped AND a.attname = ANY (%(names)s::text[])
  AND EXISTS (SELECT FROM pg_attribute AS b
              WHERE b.attrelid = c.oid AND b.attname = 'bucket' AND NOT b.attisdropped)
GROUP BY c.relname ORDER BY c.relname;

-- name: buckets_left
SELECT h.bucket FROM credit.written_head AS h
WHERE NOT EXISTS (SELECT FROM credit.rekeyed_bucket AS r
                  WHERE (r.bucket, r.version) = (h.bucket, %(version)s))
ORDER BY h.bucket;

-- name: lock
SELECT data_version FROM credit.written_head WHERE bucket = %(bucket)s FOR UPDATE;

-- name: moves
SELECT bucket::integer, version, data_version FROM credit.rekeyed_bucket WHERE bucket = %(bucket)s;

-- What a column of a table has in a bucket; a UNION of these has each value once.
-- name: values
SELECT 'COLUMN'::text, r.COLUMN FROM credit.TABLE AS r
WHERE r.bucket = %(bucket)s AND r.COLUMN IS NOT NULL

-- name: of_own_bucket
 AND credit.bucket_of(r.COLUMN) = r.bucket

-- Ids of a bucket's people that stand elsewhere, too: of those who are linked, or of whose consent
-- went to another id. Nobody writes any while ids are changed.
-- name: elsewhere
SELECT DISTINCT credit.bucket_of(r.COLUMN)::integer, r.bucket::integer
FROM credit.TABLE AS r WHERE credit.bucket_of(r.COLUMN) <> r.bucket;

-- name: values_elsewhere
SELECT DISTINCT r.COLUMN FROM credit.TABLE AS r
WHERE r.bucket = ANY (%(places)s::smallint[]) AND credit.bucket_of(r.COLUMN) = %(bucket)s;

-- name: change_elsewhere
UPDATE credit.TABLE AS r
SET COLUMN = (SELECT m.after FROM pg_temp.rekeyed AS m WHERE m.before = r.COLUMN)
WHERE r.bucket = ANY (%(places)s::smallint[]) AND credit.bucket_of(r.COLUMN) = %(bucket)s;

-- name: versions
SELECT COLUMNS FROM credit.TABLE AS r WHERE r.bucket = %(bucket)s;

-- name: map_table
CREATE TEMPORARY TABLE IF NOT EXISTS rekeyed (before bytea PRIMARY KEY, after bytea NOT NULL)
ON COMMIT DELETE ROWS;

-- Somebody whose account was moved, or who is linked, is in several buckets.
-- name: map
INSERT INTO pg_temp.rekeyed (before, after)
SELECT * FROM unnest(%(before)s::bytea[], %(after)s::bytea[])
ON CONFLICT DO NOTHING;

-- name: map_analyze
ANALYZE pg_temp.rekeyed;

-- name: change
UPDATE credit.TABLE AS r SET CHANGES WHERE r.bucket = %(bucket)s;

-- Of each column that is to be changed; NULL stays.
-- name: changed
COLUMN = (SELECT m.after FROM pg_temp.rekeyed AS m WHERE m.before = r.COLUMN)

-- The same of one that can name people of other buckets, who keep their ids until these are changed.
-- name: changed_own
COLUMN = CASE WHEN credit.bucket_of(r.COLUMN) = r.bucket
    THEN (SELECT m.after FROM pg_temp.rekeyed AS m WHERE m.before = r.COLUMN) ELSE r.COLUMN END

-- name: leaves
SELECT leaf_hash, written_hash FROM credit.rekeyed_leaf WHERE bucket = %(bucket)s;

-- name: forget_leaves
DELETE FROM credit.rekeyed_leaf WHERE bucket = %(bucket)s;

-- Two rows can be the same in all but what is no part of them: one hash stands for both.
-- name: note_leaves
INSERT INTO credit.rekeyed_leaf (bucket, leaf_hash, written_hash)
SELECT %(bucket)s::smallint, l.* FROM unnest(%(leaves)s::bytea[], %(written)s::bytea[]) AS l;

-- name: note_bucket
INSERT INTO credit.rekeyed_bucket (bucket, version, data_version)
VALUES (%(bucket)s, %(version)s, %(data_version)s);

-- name: count_facts
SELECT count(*) FROM credit.fact AS f
WHERE f.number > (SELECT r.facts_to FROM credit.rekeying AS r WHERE r.version = %(version)s);

-- name: facts
SELECT f.number, f.body, f.scope FROM credit.fact AS f
WHERE f.number > (SELECT r.facts_to FROM credit.rekeying AS r WHERE r.version = %(version)s)
ORDER BY f.number LIMIT %(most)s;

-- name: change_facts
UPDATE credit.fact AS f SET body = c.body, scope = c.scope
FROM unnest(%(numbers)s::bigint[], %(bodies)s::text[], %(scopes)s::text[]) AS c (number, body, scope)
WHERE f.number = c.number;

-- name: note_progress
UPDATE credit.rekeying SET progress_time = clock_timestamp() WHERE version = %(version)s;

-- name: note_facts
UPDATE credit.rekeying SET facts_to = %(to)s, progress_time = clock_timestamp() WHERE version = %(version)s;

-- name: requests
SELECT request_id, asked FROM credit.request;

-- name: change_requests
UPDATE credit.request AS q SET asked = c.asked
FROM unnest(%(ids)s::uuid[], %(asked)s::text[]) AS c (request_id, asked)
WHERE q.request_id = c.request_id;

-- name: end
UPDATE credit.rekeying SET end_time = clock_timestamp() WHERE version = %(version)s;
