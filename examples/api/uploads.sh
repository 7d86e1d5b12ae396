id_of() { sed -n 's/^{"id":"\([^"]*\)".*/\1/p'; }
printf 'half and ' > part.0 && printf 'half' > part.1

upload=$(curl -s http://127.0.0.1:4100/v1/uploads -H 'content-type: application/json' \
  -d '{"filename": "whole.txt", "mime_type": "text/plain", "purpose": "user_data", "bytes": 13}' | id_of)
one=$(curl -s "http://127.0.0.1:4100/v1/uploads/$upload/parts" -F data=@part.1 | id_of)
zero=$(curl -s "http://127.0.0.1:4100/v1/uploads/$upload/parts" -F data=@part.0 | id_of)

curl -s "http://127.0.0.1:4100/v1/uploads/$upload/complete" -H 'content-type: application/json' \
  -d "{\"part_ids\": [\"$zero\", \"$one\"], \"md5\": \"$(cat part.0 part.1 | md5sum | cut -d' ' -f1)\"}"
# Prints: "status":"completed"
# Prints: "filename":"whole.txt"
