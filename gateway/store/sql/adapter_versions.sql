-- Every adapter that ever answered or read a file, by the hash of its content.

-- name: remember
INSERT INTO credit.adapter_version (adapter_hash, name, content)
VALUES (%s, %s, %s) ON CONFLICT DO NOTHING;

-- name: load
SELECT name, content FROM credit.adapter_version WHERE adapter_hash = %s;
