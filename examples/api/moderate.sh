curl http://127.0.0.1:4100/api/moderations \
  -H 'content-type: application/json' \
  -d '{"input": "If you park here once more, I will break your arms."}'
# Prints: "flagged":true
# Prints: "harassment/threatening":true
