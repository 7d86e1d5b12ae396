printf 'The harbour opens at six.' > notes.txt
id=$(curl -s http://127.0.0.1:4100/v1/files \
  -F purpose=user_data -F 'expires_after[anchor]=created_at' -F 'expires_after[seconds]=3600' \
  -F file=@notes.txt | sed -n 's/.*"id":"\([^"]*\)".*/\1/p')

curl -s -H 'Range: bytes=4-10' "http://127.0.0.1:4100/v1/files/$id/content"; echo
curl -s "http://127.0.0.1:4100/v1/files?purpose=user_data&limit=1"; echo
curl -s -X DELETE "http://127.0.0.1:4100/v1/files/$id"; echo
# Prints: harbour
# Prints: "filename":"notes.txt"
# Prints: "deleted":true
