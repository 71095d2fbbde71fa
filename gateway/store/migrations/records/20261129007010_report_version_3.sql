-- migrate:up

-- Report version 3: repayment plans, and credit limits that nobody reported. See
-- docs/adr/0058-report-version-3.md.

-- NULL is what a contributor did not say.
ALTER TABLE credit.repayment_record ALTER COLUMN credit_limit DROP NOT NULL;

-- Series that version 3 added, as gateway/domain/reports/version_3/series.py lists them.
-- `plans` has one text per account with plans; {} where there is none.
ALTER TABLE credit.summary
    ADD COLUMN plans text[],
    ADD COLUMN unplanned_worst_dpd integer[],
    ADD COLUMN limit_missing integer[];
ALTER TABLE credit.pending_summary
    ADD COLUMN plans text[],
    ADD COLUMN unplanned_worst_dpd integer[],
    ADD COLUMN limit_missing integer[];

-- migrate:down

-- Not where a limit is missing: it cannot be said in the older form.
ALTER TABLE credit.repayment_record ALTER COLUMN credit_limit SET NOT NULL;
ALTER TABLE credit.pending_summary
    DROP COLUMN plans,
    DROP COLUMN unplanned_worst_dpd,
    DROP COLUMN limit_missing;
ALTER TABLE credit.summary
    DROP COLUMN plans,
    DROP COLUMN unplanned_worst_dpd,
    DROP COLUMN limit_missing;
