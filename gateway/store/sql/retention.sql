-- What the operator does with evidence keys. gateway/store/log/retention.py runs these
-- as creditgateway_operator; the functions record each change in the log's accesses.

-- name: due
SELECT month, keys FROM audit.due_evidence_keys(%(before)s, %(evidence_class)s);

-- name: kept
SELECT kek_id, keys, oldest, newest FROM audit.kept_evidence_keys();

-- name: destroy
SELECT audit.destroy_evidence_keys(%(before)s, %(cause)s, %(evidence_class)s);

-- name: begin_rotation
SELECT audit.begin_rotation(%(cause)s);

-- name: begun_rotation
SELECT max(begun) FROM audit.begun_rotations() AS begun;

-- name: to_rewrap
SELECT leaf_index, entry_time, kek_id, wrapped_key, request_digest
FROM audit.evidence_keys_to_rewrap(
    %(access_id)s::bigint, %(new_kek_id)s, %(after_time)s, %(after_index)s, %(page)s::integer
);

-- name: rewrap
SELECT audit.rewrap_evidence_keys(
    %(new_kek_id)s, %(leaf_indexes)s::bigint[], %(entry_times)s::timestamptz[],
    %(old_keys)s::bytea[], %(new_keys)s::bytea[], %(cause)s
);

-- name: in_use
SELECT audit.evidence_key_in_use(%(kek_id)s);
