curl http://127.0.0.1:4100/api/chat/completions \
  -H 'content-type: application/json' \
  -d '{
    "model": "gpt-6-luna",
    "messages": [{"role": "user", "content": "If you park here once more, I will break your arms."}],
    "moderation": {"model": "omni-moderation-latest", "policy": {"output": {"mode": "block"}}}
  }'
# Prints: "moderation":{"input":{"type":"moderation_results"
# Prints: "flagged":true
