-- How the log came to its key; gateway/store/log/successions/entries.py runs this as
-- creditgateway_gateway or creditgateway_auditor.

-- name: all
SELECT leaf_index, entry FROM audit.successions();

-- In the records: how many changes rest on entries from a leaf on. As creditgateway_gateway.
-- name: facts_beyond
SELECT credit.facts_beyond(%s);

-- name: login
SELECT session_user::text;
