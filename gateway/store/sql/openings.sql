-- What an operator opens of what people or partners said: gateway/store/log/reads/openings.py runs these
-- as creditgateway_operator, in the log's database.

-- name: record
SELECT audit.record_opening(%s, %s);

-- name: is_logged
SELECT audit.opening_is_logged(%s, %s);
