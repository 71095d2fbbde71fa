-- migrate:up

-- What corrects a dispute changed what is disputed: of an amount, a balance, a limit or a lateness of
-- one month that month, or it took the account away. Before, any later version of anything of the
-- account would do, such as the next month. So does a deletion that left nothing of it: of the person,
-- or of a month that was too old to be kept (docs/adr/0059-disputes.md).
CREATE FUNCTION credit.corrects_item(contribution bigint, dispute credit.dispute, person bytea)
    RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT EXISTS (
        SELECT FROM credit.contribution AS c
        JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
        JOIN credit.contribution_version AS v ON v.contribution_id = c.contribution_id
        JOIN credit.erased_version AS e ON e.bucket = v.bucket AND e.data_version = v.data_version
        WHERE c.contribution_id = corrects_item.contribution
          AND c.contribution_time > dispute.open_time AND e.subject_id = person
          AND (c.kind = 'erasure' AND e.kind <> 'person-key'
               OR c.kind = 'expiry' AND dispute.month IS NOT NULL AND NOT EXISTS (
                   SELECT FROM credit.repayment_record AS r
                   WHERE r.bucket = credit.bucket_of(person) AND r.subject_id = person
                     AND r.account_id = dispute.account_id AND r.month = dispute.month))
    ) OR credit.corrects(
        corrects_item.contribution, dispute.open_time, dispute.partner_id, person,
        dispute.account_id
    ) AND (
        dispute.month IS NULL
        OR dispute.item NOT BETWEEN 3 AND 7  -- gateway.domain.codes.DisputedItem: of a month
        OR EXISTS (
            SELECT FROM credit.contribution_version AS v JOIN credit.repayment_record AS r
              ON r.bucket = v.bucket AND r.data_version = v.data_version
            WHERE v.contribution_id = corrects_item.contribution
              AND r.bucket = credit.bucket_of(person) AND r.subject_id = person
              AND r.account_id = dispute.account_id AND r.month = dispute.month)
        OR EXISTS (
            SELECT FROM credit.contribution_version AS v JOIN credit.account AS a
              ON a.bucket = v.bucket AND a.data_version = v.data_version
            WHERE v.contribution_id = corrects_item.contribution AND a.withdrawn
              AND a.bucket = credit.bucket_of(person) AND a.subject_id = person
              AND a.account_id = dispute.account_id))
$$;
REVOKE ALL ON FUNCTION credit.corrects_item(bigint, credit.dispute, bytea) FROM PUBLIC;

CREATE OR REPLACE FUNCTION credit.corrects_disputed(
    subject bytea, dispute bytea, contribution bigint
) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT credit.corrects_item(contribution, d, credit.person_of(d.subject_id))
        FROM credit.dispute AS d
        WHERE d.bucket = credit.bucket_of(subject) AND d.subject_id = subject
          AND d.dispute_id = dispute), false)
$$;

DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.apply_fact_dispute(credit.fact)'::regprocedure);
    before CONSTANT text := 'credit.corrects(
            given.correction, known.open_time, known.partner_id, person, known.account_id)';
    after CONSTANT text := 'credit.corrects_item(given.correction, known, person)';
    changed CONSTANT text := replace(source, before, after);
BEGIN
    ASSERT length(changed) - length(source) = length(after) - length(before),
        'credit.apply_fact_dispute is another one';
    EXECUTE changed;
END $$;

-- migrate:down

DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.apply_fact_dispute(credit.fact)'::regprocedure);
    before CONSTANT text := 'credit.corrects_item(given.correction, known, person)';
    after CONSTANT text := 'credit.corrects(
            given.correction, known.open_time, known.partner_id, person, known.account_id)';
    changed CONSTANT text := replace(source, before, after);
BEGIN
    ASSERT length(changed) - length(source) = length(after) - length(before),
        'credit.apply_fact_dispute is another one';
    EXECUTE changed;
END $$;
CREATE OR REPLACE FUNCTION credit.corrects_disputed(
    subject bytea, dispute bytea, contribution bigint
) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT credit.corrects(contribution, d.open_time, d.partner_id,
                               credit.person_of(d.subject_id), d.account_id)
        FROM credit.dispute AS d
        WHERE d.bucket = credit.bucket_of(subject) AND d.subject_id = subject
          AND d.dispute_id = dispute), false)
$$;
DROP FUNCTION credit.corrects_item(bigint, credit.dispute, bytea);
