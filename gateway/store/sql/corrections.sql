-- Corrections. gateway/store/corrections/computed.py runs the first ones as creditgateway_auditor
-- or creditgateway_operator, gateway/store/corrections/notices.py the last ones as
-- creditgateway_gateway.

-- name: correcting
SELECT contribution_id, restriction_fact_id, kind, corrects, partner_id, effect_leaf, record_time,
    searched, search_time
FROM credit.correcting_facts(%(also)s::bigint);

-- As creditgateway_contributor.
-- name: is_disputed
SELECT credit.is_disputed(%(dispute)s);

-- name: changed_people
SELECT subject_id, data_version
FROM credit.changed_people(%(access_id)s, %(filter)s::jsonb, %(contribution)s::bigint);

-- name: erased_people
SELECT subject_id, data_version
FROM credit.erased_people(%(access_id)s, %(filter)s::jsonb, %(contribution)s::bigint);

-- name: restricted_by
SELECT subject_id, restriction_id, account_id
FROM credit.restricted_by(%(access_id)s, %(filter)s::jsonb, %(restriction)s::uuid);

-- name: record
SELECT credit.record_correction(%(body)s::jsonb, %(cause)s);

-- name: notices
SELECT d.correction_id, d.contribution_id, d.restriction_fact_id, d.record_time, d.low, d.high, d.since, d.people,
    n.partner_id, count(n.notice_id), count(n.deliver_time), count(n.acknowledge_time),
    count(DISTINCT n.subject_commitment)
FROM credit.correction AS d LEFT JOIN credit.correction_notice AS n USING (correction_id)
WHERE d.contribution_id = ANY (%(contributions)s::bigint[])
    OR d.restriction_fact_id = ANY (%(restrictions)s::uuid[])
GROUP BY d.correction_id, n.partner_id ORDER BY d.correction_id, n.partner_id;

-- name: told_again
SELECT n.partner_id, n.subject_commitment, n.leaf_indexes
FROM credit.correction AS d JOIN credit.correction_notice AS n USING (correction_id)
WHERE (d.contribution_id = %(contribution)s::bigint OR d.restriction_fact_id = %(restriction)s::uuid)
    AND d.low = %(low)s;

-- What metrics tell, as creditgateway_gateway.
-- name: figures
SELECT uncomputed, oldest_age, open_notices FROM credit.correction_figures();

-- A page of what a partner has not acknowledged.
-- name: open_notices
SELECT notice_id, record_time, leaf_indexes, kind
FROM credit.notices_to_deliver(%(partner_id)s, %(after)s::bigint, %(most)s::integer);

-- name: notice_states
SELECT notice_id, deliver_time, acknowledge_time
FROM credit.notice_states(%(partner_id)s, %(notice_ids)s::bigint[]);

-- Of the log: a partner's own entries.
-- name: own_entries
SELECT leaf_index, entry FROM audit.entry
WHERE leaf_index = ANY (%(leaf_indexes)s::bigint[]) AND partner_id = %(partner_id)s;
