-- Contribution of records. gateway/store/records/contributions.py runs these
-- statements, in the order they stand here, as creditgateway_contributor.

-- An institution, if it is registered and may contribute now.
-- name: institution
SELECT partner_id, client_area
FROM credit.partner
WHERE partner_id = %(partner_id)s
  AND contributes AND (suspend_time IS NULL OR suspend_time > %(now)s);

-- The row locks that order the contributions to some buckets: each bucket's data versions
-- are written in order and without gaps. They may be newer than those that are effective.
-- name: lock_heads
SELECT bucket, data_version FROM credit.lock_bucket_heads(%(buckets)b::smallint[]);

-- Of some ids those that are linked, be it pending, each with the id that is kept for it.
-- name: links
SELECT DISTINCT ON (l.subject_id) l.subject_id, l.kept_subject_id
FROM unnest(%(subject_ids)b::bytea[]) AS named (subject_id)
JOIN credit.subject_link AS l
  ON l.bucket = credit.bucket_of(named.subject_id) AND l.subject_id = named.subject_id
ORDER BY l.subject_id, l.data_version DESC;

-- The ids that are linked to one that is kept, in whatever buckets.
-- name: aliases
SELECT DISTINCT subject_id FROM credit.subject_link WHERE kept_subject_id = %(subject_id)s;

-- Whether there is, or was, anything about each of two ids.
-- name: both_known
SELECT credit.is_known(%(alias)s) AND credit.is_known(%(kept)s);

-- name: link_subjects
SELECT credit.link_subjects(%(alias)s, %(kept)s, %(moment)s);

-- What the batch is, and which buckets it changes. From here on the next data version of
-- each is that of all that this transaction writes about people in it; Postgres puts it in.
-- At the commit it records the contribution's fact, and what was written is pending until
-- that is an entry of the log.
-- name: begin_contribution
SELECT contribution_id, fact_id FROM credit.begin_contribution(
    %(partner_id)s, %(kind)s, %(adapter_hash)s, %(file_digest)s, %(first_line)s, %(last_line)s,
    %(contribution_time)s, %(buckets)b::smallint[]);

-- Makes room for summaries in a table of this session alone.
-- name: stage_summaries
SELECT credit.stage_summaries();

-- They come into it in binary form; gateway/store/records/summary_copy.py fills in the
-- columns, which are ours.
-- name: copy_summaries
COPY pg_temp.staged_summary ({columns}) FROM STDIN (FORMAT binary);

-- From there to those that are pending, some columns from another one that has the same values.
-- Effective, each takes the place of its older one: they can be rebuilt from the versions above
-- at any data version.
-- name: save_summaries
SELECT credit.save_summaries(%(names)s::text[], %(staged)s::text[]);

-- Of subjects that have no account left.
-- name: remove_summaries
SELECT credit.remove_summaries(%(subject_ids)s::bytea[]);

-- The contributions that a file became, whichever runs brought them. Of each batch of rows
-- that changed anything there is one.
-- name: of_file
SELECT contribution_id, first_line, last_line, uuid_send(fact_id), coalesce(root, '')
FROM credit.file_contributions(%(partner_id)s, %(file_digest)s)
ORDER BY contribution_id;
