-- What an auditor reads of watches; gateway/store/watch/reading.py runs these as
-- creditgateway_auditor.

-- name: watches
SELECT partner_id, newest_event, acknowledged_event, dispute_leaf, begin_time
FROM audit.read_watches(%(access_id)s, %(filter)s::jsonb, %(after)s);

-- name: events
SELECT partner_id, number, leaf_index, entry_time
FROM audit.read_watch_events(%(access_id)s, %(filter)s::jsonb, %(after)s, %(after_number)s);

-- name: positions
SELECT partner_id, bucket, data_version, up_to, as_of, until, until_up_to
FROM audit.read_watch_positions(
    %(access_id)s, %(filter)s::jsonb, %(after)s, %(after_number)s::integer);
