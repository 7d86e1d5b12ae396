curl -N http://127.0.0.1:4100/api/responses \
  -H 'content-type: application/json' \
  -d '{"model": "gpt-6-luna", "input": "Say hello", "stream": true}'
# Prints: event: response.output_text.delta
# Prints: event: response.completed
