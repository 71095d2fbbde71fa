-- How the operator moves old entries out of the database.
-- gateway/store/log/moved/moving.py runs these as creditgateway_operator.

-- name: partitions
SELECT low, high FROM audit.old_entry_partitions(%(before)s);

-- name: to_move
SELECT leaf_index, hash
FROM audit.entries_to_move(%(low)s::bigint, %(first)s::bigint, %(last)s::bigint);

-- name: begin
SELECT audit.begin_entry_move(
    %(low)s::bigint, %(high)s::bigint, %(days)s::integer, %(cause)s
);

-- name: begun
SELECT access_id, low, high, begin_time, end_time, cause FROM audit.begun_entry_moves();

-- name: move
SELECT audit.move_entries(
    %(access_id)s::bigint, %(low)s::bigint, %(moving)s::bigint, %(digest)s
);
