curl http://127.0.0.1:4100/api/chat/completions \
  -H 'content-type: application/json' \
  -d '{"model": "gpt-6-luna", "messages": [{"role": "user", "content": "Say hello"}]}'
# Prints: "object":"chat.completion"
# Prints: "content":"Hello!"
