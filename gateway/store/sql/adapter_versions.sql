-- Every adapter that ever answered or read a file, by the hash of its content.

-- A fact about it, once.
-- name: remember
SELECT credit.record_fact_once('adapter', %(scope)s, %(body)s::jsonb, '')
WHERE NOT EXISTS (
    SELECT FROM credit.adapter_version WHERE adapter_hash = %(adapter_hash)s
);

-- name: load
SELECT name, content FROM credit.adapter_version WHERE adapter_hash = %s;
