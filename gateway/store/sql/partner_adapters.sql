-- Which adapters' files the operator has approved for a partner; credit.partner_adapter.

-- name: of_partner
SELECT adapter_hash, name, content, revoke_time FROM credit.partner_adapter
WHERE partner_id = %s ORDER BY adapter_hash;

-- One that counts now.
-- name: approved
SELECT content FROM credit.partner_adapter
WHERE partner_id = %(partner_id)s AND adapter_hash = %(adapter_hash)s AND name = %(name)s
  AND revoke_time IS NULL;
