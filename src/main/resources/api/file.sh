curl -i "{portal}api/v1/files?name=figures.csv" \
  -H "Content-Type: application/octet-stream" \
  --data-binary @figures.csv
