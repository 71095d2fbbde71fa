-- migrate:up

-- A change of ids takes an id by its own bucket, wherever it stands, since gateways serve meanwhile; before,
-- by that of its row (docs/adr/0103-ids-change-while-gateways-serve.md). One that was begun so has to be
-- ended so: what both had a part in would name some people twice changed, and others not at all.
DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.rekeying WHERE end_time IS NULL) THEN
        RAISE EXCEPTION 'a change of ids has not ended: end it by keys rekey of the installed release'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
END $$;

-- When a change of ids last went on: gateways answer during it only as long as it does, for nobody can revoke
-- a consent meanwhile (docs/adr/0103-ids-change-while-gateways-serve.md). NULL: nothing is changed yet.
ALTER TABLE credit.rekeying ADD COLUMN progress_time timestamptz;

-- migrate:down

-- The other way round it is the same.
DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.rekeying WHERE end_time IS NULL) THEN
        RAISE EXCEPTION 'a change of ids has not ended: end it by keys rekey of the installed release'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
END $$;

ALTER TABLE credit.rekeying DROP COLUMN progress_time;
