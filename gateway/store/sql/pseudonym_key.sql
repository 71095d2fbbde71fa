-- Which key made this database's subject ids, without anything to find it from.

-- name: introduce
INSERT INTO credit.pseudonym_key (version, check_value) VALUES (%s, %s) ON CONFLICT DO NOTHING;

-- name: known
SELECT check_value FROM credit.pseudonym_key WHERE version = %s;
