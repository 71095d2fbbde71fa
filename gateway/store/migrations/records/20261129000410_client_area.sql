-- migrate:up

-- Client numbers are an institution's own: number 17 of one bank and number 17 of another
-- are two people. They become resident identity numbers that nobody has, in an area that is
-- the institution's: 99 and these four digits. Area 0 is common to all institutions that
-- were said to share theirs, and to those that had contributed before there was this
-- column: the people they contributed are still found.
CREATE SEQUENCE credit.client_area AS integer MINVALUE 1 MAXVALUE 9999;
GRANT USAGE ON SEQUENCE credit.client_area TO creditgateway_operator;

ALTER TABLE credit.partner ADD COLUMN client_area integer NOT NULL DEFAULT 0
    CHECK (client_area BETWEEN 0 AND 9999);
UPDATE credit.partner AS p SET client_area = nextval('credit.client_area')
WHERE NOT p.contributes
  AND NOT EXISTS (SELECT FROM credit.contribution AS c WHERE c.partner_id = p.partner_id);
ALTER TABLE credit.partner ALTER COLUMN client_area SET DEFAULT nextval('credit.client_area');
CREATE UNIQUE INDEX partner_client_area ON credit.partner (client_area) WHERE client_area > 0;

-- migrate:down

-- Not where an institution with an area of its own may contribute: its people would no
-- longer be found.
DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.partner WHERE contributes AND client_area > 0) THEN
        RAISE EXCEPTION 'an institution has client numbers of its own'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
ALTER TABLE credit.partner DROP COLUMN client_area;
DROP SEQUENCE credit.client_area;
