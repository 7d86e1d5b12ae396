curl -s http://127.0.0.1:4100/api/responses/input_tokens \
  -H 'content-type: application/json' \
  -d '{"model": "gpt-6-luna", "input": "Say hello"}'
# Prints: "object":"response.input_tokens"
