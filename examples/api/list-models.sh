curl -s http://127.0.0.1:4100/api/models
# Prints: "id":"gpt-6-luna"
