-- What metrics tell of the log; gateway/store/log/figures.py reads it.

-- Of entries and checkpoints the size counts only where there are rows, as Postgres' own statistics tell: each
-- probe of readiness writes one that no other partition takes, and rolls it back, which leaves pages behind.
-- (The gateway may read no partition by itself.)
-- name: log
SELECT
    (SELECT tree_size FROM audit.log_head WHERE singleton),
    (SELECT greatest(coalesce((
         SELECT extract(epoch FROM clock_timestamp() - entry_time)
         FROM audit.entry WHERE leaf_index = cosigned.tree_size), 0), 0)::float8
     FROM audit.cosignature AS cosigned ORDER BY tree_size DESC LIMIT 1),
    pg_relation_size('audit.evidence_default') + pg_relation_size('audit.nonce_default')
        + (SELECT coalesce(sum(pg_relation_size(probed)), 0)::bigint
           FROM unnest('{audit.entry_default,audit.checkpoint_default}'::regclass[]) AS probed
           WHERE pg_stat_get_live_tuples(probed) > 0),
    pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint;

-- Who waits for the log's head. Waiting for a row is waiting for the transaction that has changed
-- or locked it (or for the first place in the queue for the row); and whoever waits so, and has a
-- lock on audit.log_head already, waits for its only row: what is written after it is nobody
-- else's to write meanwhile. pg_locks tells every login everything, pg_stat_activity does not.
-- name: head_waits
WITH locks AS MATERIALIZED (
    SELECT pid, locktype, granted, waitstart,
        relation = 'audit.log_head'::regclass AND database = (
            SELECT oid FROM pg_database WHERE datname = current_database()
        ) AS is_of_head
    FROM pg_locks
    WHERE locktype IN ('relation', 'transactionid', 'tuple')
)
SELECT
    count(*),
    coalesce(extract(epoch FROM max(clock_timestamp() - waitstart)), 0)::float8
FROM locks AS waiting
WHERE NOT granted AND (
    is_of_head OR locktype <> 'relation' AND EXISTS (
        SELECT FROM locks AS held
        WHERE held.pid = waiting.pid AND held.granted AND held.locktype = 'relation'
          AND held.is_of_head
    )
);
