curl http://127.0.0.1:4100/api/completions \
  -H 'content-type: application/json' \
  -d '{"model": "gpt-3.5-turbo-instruct", "prompt": "Say hello"}'
# Prints: "object":"text_completion"
# Prints: "text":"Hello!"
