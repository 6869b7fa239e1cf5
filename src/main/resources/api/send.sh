curl -i {portal}api/v1/comments \
  -H "Content-Type: application/json" \
  -H "Idempotency-Key: $(openssl rand -hex 16)" \
  -d '{
    "docket": "{docket}",
    "submitter": {"kind": "ORGANISATION", "organisation": "Shellfish Works", "category": "{category}"},
    "stance": "SUPPORT_WITH_CHANGES",
    "body": "We support the rule, with one change.",
    "points": [{"ask": "CLARIFY_SCOPE", "words": "Say what counts as a product."}]
  }'
