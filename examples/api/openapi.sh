curl -s http://127.0.0.1:4100/api/openapi.json
# Prints: "openapi":"3.1
