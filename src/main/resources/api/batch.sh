curl {portal}api/v1/comments:batch \
  -H "Content-Type: application/x-ndjson" \
  --data-binary @campaign.ndjson
