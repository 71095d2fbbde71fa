-- migrate:up

-- The entry that a delivery names (field 30 of a serialised AuditEntry), if it is one: an
-- answer of RecoverAnswer. NULL otherwise. Fields stand in ascending order.
CREATE FUNCTION audit.delivered_leaf_of(entry bytea) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    method CONSTANT bytea := convert_to('/creditgateway.v1.CreditStatusService/RecoverAnswer', 'UTF8');
    at integer := 0;
    part integer;
    byte integer;
    shift integer;
    numbers bigint[];
    tag bigint;
    of_method boolean := false;
BEGIN
    WHILE at < length(entry) LOOP
        -- The tag, and the number or the length behind it.
        numbers := '{}';
        FOR part IN 1..2 LOOP
            shift := 0;
            numbers := numbers || 0::bigint;
            LOOP
                byte := get_byte(entry, at);
                at := at + 1;
                numbers[part] := numbers[part] | ((byte & 127)::bigint << shift);
                shift := shift + 7;
                EXIT WHEN byte < 128;
            END LOOP;
        END LOOP;
        tag := numbers[1];
        IF tag >> 3 = 30 AND tag & 7 = 0 THEN
            RETURN CASE WHEN of_method THEN numbers[2] END;
        ELSIF tag >> 3 > 30 OR tag & 7 NOT IN (0, 2) THEN
            RETURN NULL;
        ELSIF tag & 7 = 2 THEN
            IF tag >> 3 = 4 THEN
                of_method := substring(entry FROM at + 1 FOR numbers[2]::integer) = method;
            END IF;
            at := at + numbers[2]::integer;
        END IF;
    END LOOP;
    RETURN NULL;
EXCEPTION WHEN array_subscript_error OR numeric_value_out_of_range THEN
    RETURN NULL;
END $$;

-- The entry that claimed a request id of a partner, and whether the key of its evidence is
-- there; nothing of the evidence itself. Without an entry where that was not noted.
CREATE FUNCTION audit.claimed_entry(of_partner text, of_request bytea) RETURNS TABLE (
    leaf_index bigint, entry bytea, kek_id text, is_kept boolean
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
    SELECT n.leaf_index, e.entry, coalesce(v.kek_id, ''), v.wrapped_key IS NOT NULL
    FROM audit.nonce AS n
    LEFT JOIN audit.entry AS e ON e.leaf_index = n.leaf_index AND e.partner_id = n.partner_id
    LEFT JOIN audit.evidence AS v ON v.leaf_index = e.leaf_index AND v.entry_time = e.entry_time
    WHERE n.partner_id = of_partner AND n.request_id = of_request
    LIMIT 1
$$;

-- Evidence of an entry that was delivered: only behind an entry that says so, of the same
-- partner, made within the last minutes (ADR 21, 48). The gateway has no other way to it,
-- but for portfolios of the last hours (ADR 40).
CREATE FUNCTION audit.delivered_evidence(delivery bigint) RETURNS TABLE (
    kek_id text, wrapped_key bytea, sealed bytea
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off AS $$
    SELECT v.kek_id, v.wrapped_key, v.sealed
    FROM audit.entry AS d
    JOIN audit.entry AS e ON e.leaf_index = audit.delivered_leaf_of(d.entry)
    JOIN audit.evidence AS v ON v.leaf_index = e.leaf_index AND v.entry_time = e.entry_time
    WHERE d.leaf_index = delivery
      AND d.outcome = 1
      AND d.entry_time > now() - interval '5 minutes'
      AND e.leaf_index < d.leaf_index
      AND e.partner_id = d.partner_id
      AND e.entry_time > now() - interval '74 hours'
      AND v.wrapped_key IS NOT NULL
$$;

REVOKE ALL ON FUNCTION
    audit.delivered_leaf_of(bytea),
    audit.claimed_entry(text, bytea),
    audit.delivered_evidence(bigint)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.claimed_entry(text, bytea),
    audit.delivered_evidence(bigint)
TO creditgateway_gateway;

-- A partner's list of calls is compared with all entries.
CREATE OR REPLACE FUNCTION audit.entry_verbs() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT '{verify,tail,show,search,export,replay,report,access-report,reconcile}'::text[]
$$;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.entry_verbs() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT '{verify,tail,show,search,export,replay,report,access-report}'::text[]
$$;

DROP FUNCTION audit.delivered_evidence(bigint);
DROP FUNCTION audit.claimed_entry(text, bytea);
DROP FUNCTION audit.delivered_leaf_of(bytea);
