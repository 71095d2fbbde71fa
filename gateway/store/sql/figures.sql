-- What metrics tell of the log; gateway/store/log/figures.py reads it.
SELECT
    (SELECT tree_size FROM audit.log_head WHERE singleton),
    (SELECT extract(epoch FROM clock_timestamp() - cosignature_time)::float8
     FROM audit.cosignature ORDER BY tree_size DESC LIMIT 1),
    pg_relation_size('audit.entry_default') + pg_relation_size('audit.evidence_default')
        + pg_relation_size('audit.nonce_default') + pg_relation_size('audit.checkpoint_default');
