-- migrate:up

-- Whatever is negative and too old goes, also where it answers nothing but a replay: versions of
-- months and plans that were corrected, or are of accounts that were withdrawn or moved; and plans
-- that were broken (docs/adr/0061-erased-records.md).

-- Lists versions to be deleted in the open contribution; a row names one of
--   months, plans NULL: the account and all that hangs on it
--   months:             that month
--   plans:              that plan, and with it, where no version is given, its instalments
-- each in all versions, or in the given one. Gives how many there are.
CREATE FUNCTION credit.list_expired(
    subject_ids bytea[], account_ids bytea[], months date[], plans bigint[], versions bigint[]
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
                FROM unnest($1, $2, $3, $4, $5)
                         AS g (of_subject, of_account, of_month, of_plan, of_version)
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
                    'r.number = g.of_plan AND r.data_version = coalesce(g.of_version, r.data_version)'
                WHEN 'instalment' THEN 'r.plan = g.of_plan AND g.of_version IS NULL'
                ELSE 'false' END,
            own)
        USING subject_ids, account_ids, months, plans, versions;
        GET DIAGNOSTICS written = ROW_COUNT;
        total := total + written;
    END LOOP;
    PERFORM credit.count_contributed('erased', total, total);
    RETURN total;
END $$;

-- For a contributor, who stages the summaries that are left: as credit.expire_records, and of
-- plans, and of single versions that stand no more.
CREATE FUNCTION credit.expire_versions(
    subject_ids bytea[], account_ids bytea[], months date[], plans bigint[], versions bigint[],
    cause text
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
DECLARE
    oldest CONSTANT date := current_date - interval '5 years';
    broken CONSTANT smallint := 5;  -- gateway.domain.codes.PlanState
    listed bigint;
BEGIN
    IF array_position(account_ids, NULL) IS NOT NULL OR EXISTS (
        SELECT FROM unnest(months, plans, versions) AS g (of_month, of_plan, of_version)
        WHERE num_nonnulls(g.of_month, g.of_plan) > 1
           OR g.of_version IS NOT NULL AND num_nonnulls(g.of_month, g.of_plan) = 0
    ) THEN
        RAISE EXCEPTION 'only accounts, their months and their plans expire'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    -- Five years are the law's; the verb's --years only keeps for longer.
    IF EXISTS (
        SELECT FROM unnest(subject_ids, account_ids, months, plans)
                        AS g (of_subject, of_account, of_month, of_plan)
        JOIN credit.repayment_record AS r
          ON r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
         AND r.account_id = g.of_account
        WHERE g.of_plan IS NULL AND (g.of_month IS NULL OR r.month = g.of_month)
          AND r.month > oldest
    ) OR EXISTS (
        SELECT FROM unnest(subject_ids, account_ids, months, versions)
                        AS g (of_subject, of_account, of_month, of_version)
        WHERE g.of_month IS NOT NULL AND NOT EXISTS (
            SELECT FROM credit.repayment_record AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.month = g.of_month AND r.days_past_due > 0
              AND r.data_version = coalesce(g.of_version, r.data_version))
    ) OR EXISTS (
        SELECT FROM unnest(subject_ids, account_ids, plans, versions)
                        AS g (of_subject, of_account, of_plan, of_version)
        WHERE g.of_plan IS NOT NULL AND NOT coalesce((
            SELECT bool_and(r.ended_on <= oldest) FROM credit.plan AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.number = g.of_plan AND r.state = broken
              AND r.data_version = coalesce(g.of_version, r.data_version)), false)
    ) THEN
        RAISE EXCEPTION 'only what was overdue or broken expires, and nothing before five years'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    -- With the newest version an older one would stand again.
    IF EXISTS (
        SELECT FROM unnest(subject_ids, account_ids, months, plans, versions)
                        AS g (of_subject, of_account, of_month, of_plan, of_version)
        WHERE g.of_version IS NOT NULL AND NOT EXISTS (
            SELECT FROM credit.repayment_record AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.month = g.of_month
              AND r.data_version > g.of_version
        ) AND NOT EXISTS (
            SELECT FROM credit.plan AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.number = g.of_plan
              AND r.data_version > g.of_version
        ) AND NOT EXISTS (
            SELECT FROM credit.account AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.withdrawn AND r.data_version >= g.of_version
        )
    ) THEN
        RAISE EXCEPTION 'a version that stands does not expire by itself'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    listed := credit.list_expired(subject_ids, account_ids, months, plans, versions);
    PERFORM credit.finish_deletion(cause);
    RETURN listed;
END $$;

REVOKE ALL ON FUNCTION
    credit.list_expired(bytea[], bytea[], date[], bigint[], bigint[]),
    credit.expire_versions(bytea[], bytea[], date[], bigint[], bigint[], text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.expire_versions(bytea[], bytea[], date[], bigint[], bigint[], text)
TO creditgateway_contributor;

-- migrate:down

DROP FUNCTION credit.expire_versions(bytea[], bytea[], date[], bigint[], bigint[], text);
DROP FUNCTION credit.list_expired(bytea[], bytea[], date[], bigint[], bigint[]);
