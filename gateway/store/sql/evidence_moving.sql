-- How the operator moves evidence of old months out of the database.
-- gateway/store/evidence/moving.py runs these as creditgateway_operator.

-- name: months
SELECT month, entries FROM audit.evidence_months(%(before)s);

-- name: begin
SELECT audit.begin_move(%(month)s, %(cause)s);

-- name: to_move
SELECT leaf_index, sealed, fits
FROM audit.evidence_to_move(
    %(access_id)s::bigint, %(month)s, %(after)s::bigint, %(page)s::integer
);

-- name: move
SELECT audit.move_evidence(%(access_id)s::bigint, %(month)s, %(bundles)s::bigint, %(digest)s);
