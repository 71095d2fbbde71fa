-- Watches: gateway/store/watch runs these as creditgateway_gateway. The first ones in the
-- records' database, the others in the log's. %b is a parameter in binary.

-- name: heads
SELECT bucket, data_version FROM credit.bucket_head ORDER BY bucket;

-- name: newest_fact_leaf
SELECT credit.newest_fact_leaf();

-- name: changes
SELECT asked.bucket, c.data_version, c.subject_id, c.consent_commitment
FROM unnest(%(buckets)b::smallint[], %(lows)b::bigint[], %(highs)b::bigint[])
         AS asked (bucket, low, high)
CROSS JOIN LATERAL credit.watched_changes(
    %(partner_id)s, asked.bucket, asked.low, asked.high, %(moment)s::timestamptz) AS c;

-- name: people
SELECT asked.bucket, p.subject_id, p.consent_commitment
FROM unnest(%(buckets)b::smallint[]) AS asked (bucket)
CROSS JOIN LATERAL credit.watched_people(
    %(partner_id)s, asked.bucket, %(moment)s::timestamptz) AS p;

-- name: disputes
SELECT leaf_index, subject_id, consent_commitment, against FROM credit.watched_disputes(
    %(partner_id)s, %(after)s::bigint, %(until)s::bigint, %(moment)s::timestamptz,
    %(most)s::integer);

-- In place of a kind's table: the versions of people whom the partner may watch.
-- name: of_watched
SELECT * FROM credit.versions_of_watched(
    NULL::credit.{table}, %(partner_id)s, %(subject_ids)b::bytea[], %(highest)s::bigint,
    %(moment)s::timestamptz)

-- Under the head's lock: whether a consent allows it still. A revocation that came first counts,
-- whatever its time.
-- name: consent_stands
SELECT EXISTS (
    SELECT FROM credit.consent AS c
    WHERE c.bucket = credit.bucket_of(%(subject_id)b::bytea) AND c.subject_id = %(subject_id)b
      AND c.partner_id = %(partner_id)s AND c.consent_commitment = %(consent)b
      AND 1 = ANY (c.purposes) AND c.pause_time IS NULL
      AND (c.revoke_time IS NULL
           OR c.revoke_time > greatest(%(moment)s::timestamptz, clock_timestamp()))
      AND c.valid_from <= %(moment)s AND c.valid_until > %(moment)s);

-- name: state
SELECT newest_event, acknowledged_event, dispute_leaf FROM audit.watch
WHERE partner_id = %(partner_id)s;

-- name: positions
SELECT bucket, data_version, up_to, as_of, until, until_up_to FROM audit.watch_position WHERE partner_id = %(partner_id)s;

-- name: evidence
SELECT number, leaf_index, entry, kek_id, wrapped_key, sealed
FROM audit.watch_evidence(%(partner_id)s, %(after)s::bigint, %(most)s::integer);

-- name: begin
SELECT audit.begin_watch(
    %(partner_id)s, %(moment)s::timestamptz, %(data_versions)s::bigint[],
    %(newest_leaf)s::bigint);

-- name: deliver_change
SELECT audit.deliver_change(
    %(partner_id)s, %(number)s::bigint, %(leaf_index)s::bigint, %(moment)s::timestamptz,
    %(bucket)s::smallint, %(data_version)s::bigint, %(commitment)b::bytea);

-- name: deliver_day
SELECT audit.deliver_day(
    %(partner_id)s, %(number)s::bigint, %(leaf_index)s::bigint, %(moment)s::timestamptz,
    %(bucket)s::smallint, %(data_version)s::bigint, %(since)s::date, %(day)s::date,
    %(commitment)b::bytea);

-- name: deliver_dispute
SELECT audit.deliver_dispute(
    %(partner_id)s, %(number)s::bigint, %(leaf_index)s::bigint, %(moment)s::timestamptz,
    %(dispute_leaf)s::bigint);

-- name: deliver_again
SELECT audit.deliver_again(%(partner_id)s, %(number)s::bigint, %(first_leaf)s::bigint);

-- name: acknowledge
SELECT audit.acknowledge_events(%(partner_id)s, %(number)s::bigint);

-- name: move
SELECT audit.move_watch(%(partner_id)s, looked_at.bucket, looked_at.data_version)
FROM unnest(%(buckets)b::smallint[], %(data_versions)b::bigint[])
         AS looked_at (bucket, data_version);

-- name: move_days
SELECT audit.move_watch_day(%(partner_id)s, looked_at.bucket, looked_at.since, looked_at.day)
FROM unnest(%(buckets)b::smallint[], %(since)s::date[], %(days)s::date[])
         AS looked_at (bucket, since, day);

-- name: move_disputes
SELECT audit.move_watched_disputes(%(partner_id)s, %(newest_leaf)s::bigint);
