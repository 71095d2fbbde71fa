-- Which standbys commits wait for; gateway/store/admin/standbys.py reads it. Without the rights of
-- pg_read_all_stats there are rows, but sync_state is NULL in all of them.
SELECT
    current_setting('synchronous_standby_names'),
    count(*) FILTER (WHERE state = 'streaming' AND sync_state IN ('sync', 'quorum')),
    count(*) FILTER (WHERE sync_state IS NULL),
    coalesce(extract(epoch FROM max(replay_lag)), 0)::float8
FROM pg_catalog.pg_stat_replication;
