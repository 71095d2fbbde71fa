-- Who the partners are. gateway/store/admin/directory.py reads them for commands,
-- gateway/store/admin/directory_reader.py for a running gateway.

-- name: all
SELECT * FROM credit.directory_row ORDER BY partner_id COLLATE "C";

-- name: one
SELECT * FROM credit.directory_row WHERE partner_id = %s;

-- A policy by its hash.
-- name: policy
SELECT content FROM credit.policy_version WHERE policy_hash = %s;

-- What a gateway looks at every few seconds, on one snapshot: the newest change, the next
-- few partners in the order of their ids, and those whose suspension has begun meanwhile.
-- Where there is no such partner, one row is there all the same.
-- name: look
WITH newest AS (
    SELECT number, token FROM credit.directory_change ORDER BY number DESC LIMIT 1
), seen AS (
    SELECT ARRAY(SELECT partner_id FROM credit.partner
                 WHERE partner_id COLLATE "C" > %(after)s
                 ORDER BY partner_id COLLATE "C" LIMIT %(slice)s) AS swept,
           ARRAY(SELECT partner_id FROM credit.partner
                 WHERE suspend_time > %(since)s AND suspend_time <= now()) AS suspended
)
SELECT newest.number, newest.token, now(), seen.swept, r.*
FROM seen LEFT JOIN newest ON true
LEFT JOIN credit.directory_row AS r ON r.partner_id = ANY (seen.swept || seen.suspended)
ORDER BY r.partner_id COLLATE "C";

-- What changed after the change with that number, oldest first; whether that change is
-- still there, and still the same.
-- name: changes
WITH known AS (
    SELECT EXISTS (SELECT FROM credit.directory_change
                   WHERE number = %(number)s AND token = %(token)s) AS continues
), later AS (
    SELECT number, token, partner_id FROM credit.directory_change
    WHERE number > %(number)s ORDER BY number LIMIT %(slice)s
)
SELECT known.continues, later.number, later.token, later.partner_id, r.*
FROM known LEFT JOIN later ON true
LEFT JOIN credit.directory_row AS r ON r.partner_id = later.partner_id
ORDER BY later.number;

-- How they are called; gateway/store/admin/directory.py runs it as an auditor.
-- name: names
SELECT partner_id, display_name FROM credit.partner;
