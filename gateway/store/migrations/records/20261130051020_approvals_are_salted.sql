-- migrate:up

-- An approval says what it is about, which is a person where a restriction was approved or rejected. So its
-- body has a salt, as those of all facts about people (docs/adr/0095-digests-of-people-are-salted.md).
UPDATE credit.fact_kind SET salted = true WHERE kind = 'approval';

-- migrate:down

UPDATE credit.fact_kind SET salted = false WHERE kind = 'approval';
