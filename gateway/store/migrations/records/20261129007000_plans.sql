-- migrate:up

-- Repayment plans and their instalments, as gateway/domain/records/plan.py has them. See
-- docs/adr/0057-repayment-plans.md.
SELECT credit.create_kind('plan', ARRAY['number bigint NOT NULL'], ARRAY[
    'kind smallint NOT NULL', 'state smallint NOT NULL', 'filed_on date NOT NULL',
    'agreed_on date', 'began_on date', 'ended_on date']);
SELECT credit.create_kind('instalment', ARRAY['plan bigint NOT NULL', 'number bigint NOT NULL'],
    ARRAY['due_on date NOT NULL', 'currency text NOT NULL', 'amount bigint NOT NULL',
          'paid bigint', 'paid_on date']);

-- migrate:down

SELECT credit.drop_kind('instalment');
SELECT credit.drop_kind('plan');
