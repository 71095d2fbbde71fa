-- migrate:up

-- How an institution's own files are read (docs/adr/0065): the adapter's file, which the operator
-- has approved for this institution and no other. It is a fact with its whole content, so the log
-- says since when such files were taken, and by whose word.
CREATE TABLE credit.partner_adapter (
    partner_id   text NOT NULL REFERENCES credit.partner,
    adapter_hash bytea NOT NULL CHECK (adapter_hash = sha256(content)),
    name         text NOT NULL,
    content      bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 1048576),
    revoke_time  timestamptz,       -- from then on no file is taken by it
    PRIMARY KEY (partner_id, adapter_hash)
);

INSERT INTO credit.fact_kind (kind, ordered_with, recorders, action) VALUES
    ('partner-adapter', 'partner', '{operator}', 'policies');

-- Approved, revoked, or approved again; what it says of the file never changes.
CREATE FUNCTION credit.apply_fact_partner_adapter(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    given CONSTANT credit.partner_adapter := (
        b ->> 'partner', decode(b ->> 'adapter_hash', 'hex'), b ->> 'name',
        decode(b ->> 'content', 'hex'), (b ->> 'revoke_time')::timestamptz);
    known credit.partner_adapter;
BEGIN
    SELECT * INTO known FROM credit.partner_adapter AS a
    WHERE a.partner_id = given.partner_id AND a.adapter_hash = given.adapter_hash;
    IF NOT FOUND THEN
        IF given.revoke_time IS NOT NULL THEN
            PERFORM credit.fact_unknown();
        END IF;
        INSERT INTO credit.partner_adapter SELECT given.*;
    ELSIF known.name <> given.name
        OR (known.revoke_time IS NULL) = (given.revoke_time IS NULL) THEN
        PERFORM credit.fact_conflict();
    ELSE
        UPDATE credit.partner_adapter AS a SET revoke_time = given.revoke_time
        WHERE a.partner_id = given.partner_id AND a.adapter_hash = given.adapter_hash;
    END IF;
END $$;

-- One that is approved can be revoked without a second operator. Patched, so that what else the
-- function says stays as it is.
DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.fact_restricts(credit.fact)'::regprocedure);
    before CONSTANT text := 'WHEN ''certificate'' THEN';
    after CONSTANT text := 'WHEN ''partner-adapter'' THEN b ->> ''revoke_time'' IS NOT NULL AND EXISTS (
            SELECT FROM credit.partner_adapter AS a
            WHERE a.partner_id = b ->> ''partner''
              AND encode(a.adapter_hash, ''hex'') = b ->> ''adapter_hash'')
        ' || before;
    changed CONSTANT text := replace(source, before, after);
BEGIN
    ASSERT length(changed) - length(source) = length(after) - length(before),
        'credit.fact_restricts is another one';
    EXECUTE changed;
END $$;

REVOKE ALL ON FUNCTION credit.apply_fact_partner_adapter(credit.fact) FROM PUBLIC;
GRANT SELECT ON credit.partner_adapter TO creditgateway_gateway, creditgateway_operator;

-- migrate:down

DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.fact_restricts(credit.fact)'::regprocedure);
    after CONSTANT text := 'WHEN ''certificate'' THEN';
    before CONSTANT text := 'WHEN ''partner-adapter'' THEN b ->> ''revoke_time'' IS NOT NULL AND EXISTS (
            SELECT FROM credit.partner_adapter AS a
            WHERE a.partner_id = b ->> ''partner''
              AND encode(a.adapter_hash, ''hex'') = b ->> ''adapter_hash'')
        ' || after;
    changed CONSTANT text := replace(source, before, after);
BEGIN
    IF EXISTS (SELECT FROM credit.fact AS f
               WHERE f.kind = 'partner-adapter' AND f.leaf_index IS NOT NULL) THEN
        RAISE EXCEPTION 'facts are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    ASSERT length(changed) - length(source) = length(after) - length(before),
        'credit.fact_restricts is another one';
    EXECUTE changed;
END $$;
DELETE FROM credit.fact WHERE kind = 'partner-adapter';
DROP FUNCTION credit.apply_fact_partner_adapter(credit.fact);
DROP TABLE credit.partner_adapter;
DELETE FROM credit.fact_kind WHERE kind = 'partner-adapter';
