-- The keys of lookup.sql, in its place of lookup_keys. gateway/store/records/lookup.py chooses.

-- Of many queries.
-- name: many
unnest(%b::bytea[], %b::text[], %b::bytea[])
    WITH ORDINALITY AS key (subject_id, partner_id, consent_commitment, position)

-- Of one: the planner makes parameters of it, so that nothing is gathered, joined or sorted.
-- name: one
(SELECT %b::bytea, %b::text, %b::bytea, 1)
    AS key (subject_id, partner_id, consent_commitment, position)
