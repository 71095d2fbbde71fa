-- migrate:up

-- Instalments that were missed expire, too, also of plans that were not broken; and what is
-- negative is as old as its newest version says, not as its oldest: a plan whose end was corrected
-- to an earlier day kept everybody's records from expiring (docs/adr/0061-erased-records.md).

-- Lists versions to be deleted in the open contribution; a row names one of
--   months, plans NULL: the account and all that hangs on it
--   months:             that month
--   plans:              that plan, and with it, where no version is given, its instalments
--   plans, instalments: that instalment of that plan
-- each in all versions, or in the given one. Gives how many there are.
CREATE FUNCTION credit.list_negative(
    subject_ids bytea[], account_ids bytea[], months date[], plans bigint[], instalments bigint[],
    versions bigint[]
) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    own CONSTANT text := credit.leaf_expression('erased', 'credit.erased_version', ARRAY[
        'bucket', 'subject_id', NULL, 'data_version', NULL, 'kind', 'erased_data_version',
        'leaf_hash']);
    tables record;
    written bigint;
    total bigint := 0;
BEGIN
    PERFORM credit.make_open_contribution();
    FOR tables IN SELECT * FROM credit.version_tables() LOOP
        EXECUTE format(
            'WITH listed AS (
                INSERT INTO credit.erased_version
                    (bucket, subject_id, data_version, kind, erased_data_version, leaf_hash)
                SELECT DISTINCT h.bucket, g.of_subject, h.data_version, %1$L, v.version, v.hash
                FROM unnest($1, $2, $3, $4, $5, $6) AS g (
                    of_subject, of_account, of_month, of_plan, of_instalment, of_version)
                JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(g.of_subject)
                CROSS JOIN LATERAL (
                    SELECT r.data_version AS version, sha256(%2$s) AS hash FROM %3$s AS r
                    WHERE r.bucket = h.bucket AND r.subject_id = g.of_subject
                      AND r.account_id = g.of_account
                      AND (g.of_month IS NULL AND g.of_plan IS NULL OR %4$s)
                ) AS v
                RETURNING sha256(%5$s) AS leaf_hash
            )
            INSERT INTO pg_temp.contributed_leaf (leaf_hash) SELECT l.leaf_hash FROM listed AS l',
            tables.kind,
            credit.leaf_expression(tables.kind, tables.source, tables.columns),
            tables.source,
            CASE tables.kind
                WHEN 'month' THEN
                    'r.month = g.of_month AND r.data_version = coalesce(g.of_version, r.data_version)'
                WHEN 'plan' THEN
                    'r.number = g.of_plan AND g.of_instalment IS NULL
                     AND r.data_version = coalesce(g.of_version, r.data_version)'
                WHEN 'instalment' THEN
                    'r.plan = g.of_plan AND CASE WHEN g.of_instalment IS NULL
                        THEN g.of_version IS NULL
                        ELSE r.number = g.of_instalment
                         AND r.data_version = coalesce(g.of_version, r.data_version) END'
                ELSE 'false' END,
            own)
        USING subject_ids, account_ids, months, plans, instalments, versions;
        GET DIAGNOSTICS written = ROW_COUNT;
        total := total + written;
    END LOOP;
    PERFORM credit.count_contributed('erased', total, total);
    RETURN total;
END $$;

-- Whether something of one account is negative and old enough for credit.list_negative.
CREATE FUNCTION credit.has_expired(
    of_subject bytea, of_account bytea, of_month date, of_plan bigint, of_instalment bigint,
    of_version bigint, oldest date
) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    broken CONSTANT smallint := 5;  -- gateway.domain.codes.PlanState
    own_bucket CONSTANT smallint := credit.bucket_of(of_subject);
    is_gone CONSTANT boolean := coalesce((
        SELECT a.withdrawn FROM credit.account AS a
        WHERE a.bucket = own_bucket AND a.subject_id = of_subject AND a.account_id = of_account
        ORDER BY a.data_version DESC LIMIT 1), true);
    ended date;
BEGIN
    IF of_plan IS NULL AND of_month IS NULL THEN
        -- Nothing of what stands is younger; of an account that does not, nothing at all.
        RETURN NOT EXISTS (
            SELECT FROM credit.repayment_record AS r
            WHERE r.bucket = own_bucket AND r.subject_id = of_subject
              AND r.account_id = of_account AND r.month > oldest
              AND (is_gone OR NOT EXISTS (
                  SELECT FROM credit.account AS w
                  WHERE w.bucket = own_bucket AND w.subject_id = of_subject
                    AND w.account_id = of_account AND w.withdrawn
                    AND w.data_version >= r.data_version)));
    ELSIF of_month IS NOT NULL THEN
        RETURN of_month <= oldest AND EXISTS (
            SELECT FROM credit.repayment_record AS r
            WHERE r.bucket = own_bucket AND r.subject_id = of_subject
              AND r.account_id = of_account AND r.month = of_month AND r.days_past_due > 0
              AND r.data_version = coalesce(of_version, r.data_version));
    ELSIF of_instalment IS NOT NULL THEN
        SELECT greatest(r.due_on, r.paid_on) INTO ended FROM credit.instalment AS r
        WHERE r.bucket = own_bucket AND r.subject_id = of_subject AND r.account_id = of_account
          AND r.plan = of_plan AND r.number = of_instalment
          AND (r.paid < r.amount OR r.paid_on > r.due_on)
          AND r.data_version = coalesce(of_version, r.data_version)
        ORDER BY r.data_version DESC LIMIT 1;
    ELSE
        SELECT r.ended_on INTO ended FROM credit.plan AS r
        WHERE r.bucket = own_bucket AND r.subject_id = of_subject AND r.account_id = of_account
          AND r.number = of_plan AND r.state = broken
          AND r.data_version = coalesce(of_version, r.data_version)
        ORDER BY r.data_version DESC LIMIT 1;
    END IF;
    RETURN coalesce(ended <= oldest, false);
END $$;

-- For a contributor, who stages the summaries that are left: as credit.expire_versions, and of
-- single instalments.
CREATE FUNCTION credit.expire_negative(
    subject_ids bytea[], account_ids bytea[], months date[], plans bigint[], instalments bigint[],
    versions bigint[], cause text
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    oldest CONSTANT date := current_date - interval '5 years';
    listed bigint;
BEGIN
    IF array_position(account_ids, NULL) IS NOT NULL OR EXISTS (
        SELECT FROM unnest(months, plans, instalments, versions)
                        AS g (of_month, of_plan, of_instalment, of_version)
        WHERE num_nonnulls(g.of_month, g.of_plan) > 1
           OR g.of_instalment IS NOT NULL AND g.of_plan IS NULL
           OR g.of_version IS NOT NULL AND num_nonnulls(g.of_month, g.of_plan) = 0
    ) THEN
        RAISE EXCEPTION 'only accounts, their months, their plans and instalments expire'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    -- Five years are the law's; the verb's --years only keeps for longer.
    IF EXISTS (
        SELECT FROM unnest(subject_ids, account_ids, months, plans, instalments, versions) AS g (
            of_subject, of_account, of_month, of_plan, of_instalment, of_version)
        WHERE NOT credit.has_expired(
            g.of_subject, g.of_account, g.of_month, g.of_plan, g.of_instalment, g.of_version,
            oldest)
    ) THEN
        RAISE EXCEPTION 'only what was overdue, broken or missed expires, and nothing before five years'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    -- With the newest version an older one would stand again.
    IF EXISTS (
        SELECT FROM unnest(subject_ids, account_ids, months, plans, instalments, versions) AS g (
            of_subject, of_account, of_month, of_plan, of_instalment, of_version)
        WHERE g.of_version IS NOT NULL AND NOT EXISTS (
            SELECT FROM credit.repayment_record AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.month = g.of_month
              AND r.data_version > g.of_version
        ) AND NOT EXISTS (
            SELECT FROM credit.plan AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.number = g.of_plan
              AND g.of_instalment IS NULL AND r.data_version > g.of_version
        ) AND NOT EXISTS (
            SELECT FROM credit.instalment AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.plan = g.of_plan
              AND r.number = g.of_instalment AND r.data_version > g.of_version
        ) AND NOT EXISTS (
            SELECT FROM credit.account AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.withdrawn AND r.data_version >= g.of_version
        )
    ) THEN
        RAISE EXCEPTION 'a version that stands does not expire by itself'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    listed := credit.list_negative(
        subject_ids, account_ids, months, plans, instalments, versions);
    PERFORM credit.finish_deletion(cause);
    RETURN listed;
END $$;

REVOKE ALL ON FUNCTION
    credit.list_negative(bytea[], bytea[], date[], bigint[], bigint[], bigint[]),
    credit.has_expired(bytea, bytea, date, bigint, bigint, bigint, date),
    credit.expire_negative(bytea[], bytea[], date[], bigint[], bigint[], bigint[], text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.expire_negative(bytea[], bytea[], date[], bigint[], bigint[], bigint[], text)
TO creditgateway_contributor;

-- migrate:down

DROP FUNCTION credit.expire_negative(
    bytea[], bytea[], date[], bigint[], bigint[], bigint[], text);
DROP FUNCTION credit.has_expired(bytea, bytea, date, bigint, bigint, bigint, date);
DROP FUNCTION credit.list_negative(bytea[], bytea[], date[], bigint[], bigint[], bigint[]);
