-- Unusual asking: counting as creditgateway_gateway (gateway/store/cases/asking.py), cases as
-- creditgateway_operator (gateway/store/cases/cases.py).

-- Whoever has the row counts; others leave it to them.
-- name: lock_position
SELECT leaf_index FROM audit.asking_position WHERE singleton FOR UPDATE SKIP LOCKED;

-- Counts the next entries that are questions. A question is shifted where its entry does not say
-- that it was asked as of the day it is of: field 14 of a serialised AuditEntry, as_of_date, is
-- a byte 0x72, the length 10, and the day. (Other bytes that look the same would hide one.)
-- name: count
WITH head AS (
    SELECT least(tree_size, %(first)s + %(most)s) AS up_to FROM audit.log_head WHERE singleton
), counted AS (
    INSERT INTO audit.asking_hour AS h
        (partner_id, hour_start, asked, answered, missed, shifted)
    SELECT e.partner_id, date_trunc('hour', e.entry_time, 'UTC'), count(*),
           count(*) FILTER (WHERE e.outcome = 1),
           count(*) FILTER (WHERE e.reason = ANY (%(misses)s)),
           count(*) FILTER (WHERE position('\x720a'::bytea || convert_to(
               to_char(e.entry_time AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 'UTF8') IN e.entry) = 0)
    FROM audit.entry AS e, head
    WHERE e.leaf_index >= %(first)s AND e.leaf_index < head.up_to AND e.purpose <> 0
    GROUP BY 1, 2
    ON CONFLICT (partner_id, hour_start) DO UPDATE
    SET asked = h.asked + EXCLUDED.asked, answered = h.answered + EXCLUDED.answered,
        missed = h.missed + EXCLUDED.missed, shifted = h.shifted + EXCLUDED.shifted
    RETURNING h.partner_id, h.hour_start
), moved AS (
    UPDATE audit.asking_position SET leaf_index = head.up_to FROM head WHERE singleton
)
SELECT head.up_to, counted.partner_id, counted.hour_start
FROM head LEFT JOIN counted ON true;

-- name: hours
SELECT hour_start, asked, answered, missed, shifted FROM audit.asking_hour
WHERE partner_id = %s AND hour_start >= %s AND hour_start <= %s;

-- name: open_case
INSERT INTO audit.asking_case
    (partner_id, rule, case_date, hour_start, asked, answered, missed, shifted, open_time,
     answer_until)
VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
ON CONFLICT (partner_id, rule, case_date) DO NOTHING
RETURNING case_id;

-- name: cases
SELECT case_id, partner_id, rule, case_date, hour_start, asked, answered, missed, shifted,
       open_time, answer, answer_time, close_time, answer_until, first_answer_time,
       call_answers, call_answer_leaf, clock_timestamp()
FROM audit.asking_cases(%s, %s);

-- Open cases that nobody has answered by their deadline.
-- name: overdue
SELECT count(*) FROM audit.asking_case
WHERE close_time IS NULL AND first_answer_time IS NULL AND answer_until < %s;

-- A partner's own cases, as creditgateway_gateway.
-- name: own
SELECT case_id, rule, hour_start, asked, answered, missed, shifted, open_time, answer_until,
       call_answers, first_answer_time, close_time
FROM audit.asking_case
WHERE partner_id = %(partner_id)s AND case_id > %(after)s
  AND (%(closed)s OR close_time IS NULL)
ORDER BY case_id
LIMIT %(most)s;

-- name: answer_by_call
SELECT audit.answer_asking_case_by_call(
    %(case_number)s::bigint, %(partner_id)s::text, %(answer_number)s::integer,
    %(moment)s::timestamptz, %(leaf_index)s::bigint
);

-- name: read_answer
SELECT entry, kek_id, wrapped_key, sealed FROM audit.read_case_answer(%s, %s);

-- name: answer
SELECT audit.answer_asking_case(%s, %s, %s);

-- name: close
SELECT audit.close_asking_case(%s, %s);
