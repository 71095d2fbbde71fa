-- A partner's own entries. Run as creditgateway_gateway.

-- name: last_counter
SELECT partner_counter FROM audit.partner_chain WHERE partner_id = %(partner_id)s;

-- name: page
SELECT leaf_index, entry FROM audit.entry
WHERE partner_id = %(partner_id)s
  AND partner_counter BETWEEN %(low)s::bigint AND %(last)s::bigint
ORDER BY partner_counter
LIMIT %(size)s::integer;

-- What is used of a partner's limits in their periods; of limits of one person nothing.
-- name: uses
SELECT q.name, q.used
FROM unnest(%(names)s::text[], %(starts)s::date[]) AS asked (name, period_start)
JOIN audit.quota_use AS q USING (period_start, name)
WHERE q.partner_id = %(partner_id)s AND q.subject_commitment = '';
