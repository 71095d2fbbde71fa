-- migrate:up

-- When a change of ids last went on: gateways answer during it only as long as it does, for nobody can revoke
-- a consent meanwhile (docs/adr/0103-ids-change-while-gateways-serve.md). NULL: nothing is changed yet.
ALTER TABLE credit.rekeying ADD COLUMN progress_time timestamptz;

-- migrate:down

ALTER TABLE credit.rekeying DROP COLUMN progress_time;
