-- migrate:up

-- Ids of people can be changed while gateways serve (docs/adr/0103-ids-change-while-gateways-serve.md).

-- That the log went on under another key once a rekey key was known: what lacks the rekey key has the
-- ended one, and answers nothing. Noted by whoever ended it; before that, ids are changed while
-- nothing is served.
CREATE TABLE credit.rekey_handover (
    version        integer PRIMARY KEY CHECK (version > 1),
    handover_time  timestamptz NOT NULL DEFAULT clock_timestamp()
);
GRANT SELECT ON credit.rekey_handover TO creditgateway_gateway;

CREATE FUNCTION credit.hand_rekey_over(version integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM credit.known_keys() AS k
                   WHERE k.kind = 'pseudonym-key' AND k.name = $1::text) THEN
        RAISE EXCEPTION 'no such key is known' USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    INSERT INTO credit.rekey_handover AS h (version) VALUES ($1) ON CONFLICT DO NOTHING;
END $$;
REVOKE ALL ON FUNCTION credit.hand_rekey_over(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.hand_rekey_over(integer) TO creditgateway_gateway;

-- Which buckets are changed: each read of a person meanwhile looks whether theirs was, in between.
GRANT SELECT ON credit.rekeyed_bucket TO creditgateway_gateway;

-- A key of a person is the one row about people that a gateway writes as no fact.
DO $$
DECLARE
    begins CONSTANT text := '
BEGIN
    IF NOT EXISTS (SELECT FROM credit.person_key AS k';
    guard CONSTANT text := '
BEGIN
    IF EXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL) THEN
        RAISE EXCEPTION ''ids of people are being changed''
            USING ERRCODE = ''object_not_in_prerequisite_state'';
    END IF;
    IF NOT EXISTS (SELECT FROM credit.person_key AS k';
    source CONSTANT text :=
        pg_get_functiondef('credit.take_person_key(bytea,bytea,bytea)'::regprocedure);
    changed CONSTANT text := replace(source, begins, guard);
BEGIN
    ASSERT length(changed) - length(source) = length(guard) - length(begins),
        'credit.take_person_key is another one';
    EXECUTE changed;
END $$;

-- migrate:down

-- A gateway of before would not start, and one that runs would read with the wrong ids.
DO $$
DECLARE
    guard CONSTANT text := '
    IF EXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL) THEN
        RAISE EXCEPTION ''ids of people are being changed''
            USING ERRCODE = ''object_not_in_prerequisite_state'';
    END IF;';
    source CONSTANT text :=
        pg_get_functiondef('credit.take_person_key(bytea,bytea,bytea)'::regprocedure);
    changed CONSTANT text := replace(source, guard, '');
BEGIN
    IF EXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL) THEN
        RAISE EXCEPTION 'ids of people are being changed'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    ASSERT length(source) - length(changed) = length(guard),
        'credit.take_person_key is another one';
    EXECUTE changed;
END $$;
REVOKE SELECT ON credit.rekeyed_bucket FROM creditgateway_gateway;
DROP FUNCTION credit.hand_rekey_over(integer);
DROP TABLE credit.rekey_handover;
