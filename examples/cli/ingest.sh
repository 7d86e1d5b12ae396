mkdir -p handbook && printf '# Harbour\nThe harbour opens at six.' > handbook/harbour.md
printf 'one,two\n1,2\n' > table.csv

npx unabridged upload table.csv
npx unabridged ingest handbook table.csv --create Handbook --attribute topic=port
# Prints: ✓ table.csv  12 B  file-
# Prints: ✓ handbook/harbour.md
# Prints: 2 files are in vs_
