-- Reminders before the due date. The gateway's login runs the first ones, the operator's the last.

-- name: endpoints
SELECT partner_id, url, days_ahead, secret_digest, policy_hash, policy
FROM credit.reminder_endpoints();

-- name: people
SELECT subject_id, consent_commitment FROM credit.people_to_remind(
    %(partner_id)s, %(low)s::date, %(high)s::date, %(bucket)s::smallint, %(subject_id)s::bytea,
    %(most)s::integer);

-- name: reminded
SELECT due_date, currency
FROM credit.days_reminded_of(%(partner_id)s, %(commitment)s::bytea, %(since)s::date);

-- name: told
SELECT due_date, currency
FROM credit.days_told_of(%(partner_id)s, %(commitments)s::bytea[], %(since)s::date);

-- name: record
SELECT credit.record_reminder(%(subject_id)s::bytea, %(body)s::jsonb);

-- name: take
SELECT reminder_id, subject_id, consent_commitment, data_version, as_of, due_date, currency,
    content_digest, record_time, attempts, fact_body, leaf_index, allowed
FROM credit.take_reminders(
    %(partner_id)s, %(url)s, %(secret_digest)s::bytea, %(policy_hash)s::bytea,
    %(moment)s::timestamptz, %(most)s::integer, %(hold)s::interval);

-- name: may_leave
SELECT credit.may_leave(
    %(reminder)s::uuid, %(url)s, %(secret_digest)s::bytea, %(policy_hash)s::bytea);

-- name: retry
SELECT credit.retry_reminder(
    %(reminder)s::uuid, %(attempts)s::smallint, %(next_time)s::timestamptz);

-- name: end
SELECT credit.end_reminder(%(reminder)s::uuid, %(how)s, %(moment)s::timestamptz);

-- name: note_endpoint
SELECT credit.note_endpoint(
    %(partner_id)s, %(took)s, %(gone)s, %(moment)s::timestamptz, %(patience)s::interval);

-- name: expire
SELECT credit.expire_reminders(%(today)s::date, %(moment)s::timestamptz, %(most)s::integer);

-- name: note_round
SELECT credit.note_reminder_round();

-- name: clock
SELECT clock_timestamp();

-- What metrics tell.
-- name: figures
SELECT untried, again, turn_age, round_age, failing, made, acknowledged, ended
FROM credit.reminder_figures();

-- name: states
SELECT reminder_id, acknowledge_time
FROM credit.reminder_states(%(partner_id)s, %(reminders)s::uuid[]);

-- Of the log: the entry of a fact.
-- name: entry
SELECT entry FROM audit.entry WHERE leaf_index = %(leaf_index)s;

-- As creditgateway_operator.
-- name: endpoint_of
SELECT url, days_ahead, secret_digest, off_time FROM credit.reminder_endpoint
WHERE partner_id = %(partner_id)s;

-- name: overview
SELECT e.partner_id, e.days_ahead, e.off_time, count(r.reminder_id), count(r.acknowledge_time),
    count(*) FILTER (WHERE cardinality(r.channels) > 0),
    count(*) FILTER (WHERE 1 = ANY (r.channels)), count(*) FILTER (WHERE 2 = ANY (r.channels)),
    count(*) FILTER (WHERE 3 = ANY (r.channels)), count(*) FILTER (WHERE 4 = ANY (r.channels))
FROM credit.reminder_endpoint AS e LEFT JOIN credit.reminder AS r USING (partner_id)
GROUP BY e.partner_id ORDER BY e.partner_id;

-- name: sending
SELECT partner_id, outcome, reminders, since FROM credit.reminder_sending();

-- name: list
SELECT r.reminder_id, r.record_time, r.due_date, r.currency, f.leaf_index, r.acknowledge_time,
    r.channels
FROM credit.reminder AS r JOIN credit.fact AS f ON f.fact_id = r.reminder_id
WHERE r.partner_id = %(partner_id)s AND (%(before)s::bigint IS NULL OR f.leaf_index < %(before)s)
ORDER BY f.leaf_index DESC LIMIT %(most)s;
