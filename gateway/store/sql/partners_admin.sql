-- Partners as the operator manages them, as creditgateway_operator.
-- gateway/store/admin/partners.py runs these, beside recording facts.

-- name: knows_policy
SELECT EXISTS (SELECT FROM credit.policy_version WHERE policy_hash = %s);

-- name: new_client_area
SELECT nextval('credit.client_area');
