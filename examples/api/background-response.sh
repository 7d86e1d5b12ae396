id=$(curl -s http://127.0.0.1:4100/api/responses \
  -H 'content-type: application/json' \
  -d '{"model": "gpt-6-luna", "input": "Say hello", "background": true, "stream": false}' |
  sed 's/.*"id":"\(resp_[^"]*\)".*/\1/')
curl -s -X POST "http://127.0.0.1:4100/api/responses/$id/cancel"
curl -s "http://127.0.0.1:4100/api/responses/$id"
# Prints: "background":true
