printf 'The harbour opens at six.' > notes.txt

npx unabridged call files.create --file notes.txt --purpose user_data --expires_after '{"anchor":"created_at","seconds":3600}'
npx unabridged call responses.create --model gpt-6-luna --input 'Say hello' --stream
npx unabridged call files.list --all
echo '{"name": "Handbook"}' | npx unabridged call vectorStores.create --json -
# Prints: "filename": "notes.txt"
# Prints: {"type":"response.completed"
# Prints: "filename":"notes.txt"
# Prints: "object": "vector_store"
