-- migrate:up

-- An operator's login reads those facts that a verb of its shows, or compares with what it is about to
-- record: of partners, of consents, of second operators, and which entry a reminder became. What people
-- dispute, and what is restricted, contributed, corrected or deleted of theirs, it reads through
-- functions, one at a time, if at all (docs/adr/0068-what-rights-allow.md). Functions that record and
-- apply facts have their owner's rights, whom no policy holds up.
CREATE POLICY read_by_operators ON credit.fact FOR SELECT TO creditgateway_operator
    USING (kind IN ('partner', 'policy', 'key', 'certificate', 'partner-adapter', 'reminder-endpoint',
                    'consent', 'operator-key', 'four-eyes', 'approval', 'reminder'));
ALTER TABLE credit.fact ENABLE ROW LEVEL SECURITY;

-- migrate:down

ALTER TABLE credit.fact DISABLE ROW LEVEL SECURITY;
DROP POLICY read_by_operators ON credit.fact;
