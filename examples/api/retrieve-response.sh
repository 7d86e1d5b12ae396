id=$(curl -s http://127.0.0.1:4100/api/responses \
  -H 'content-type: application/json' \
  -d '{"model": "gpt-6-luna", "input": "Say hello"}' | sed 's/.*"id":"\(resp_[^"]*\)".*/\1/')
curl -s "http://127.0.0.1:4100/api/responses/$id"
curl -s "http://127.0.0.1:4100/api/responses/$id/input_items?order=asc&limit=10"
curl -s -X DELETE "http://127.0.0.1:4100/api/responses/$id"
# Prints: "object":"response"
# Prints: "has_more":false
# Prints: "deleted":true
