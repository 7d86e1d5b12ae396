# What would become of every assistant, and of the threads in a file. Without --dry-run it is done.
echo '# ids of threads, one a line' > threads.txt
npx unabridged migrate assistants \
  --base-url http://127.0.0.1:4100/v1 \
  --threads-file threads.txt --out migrated --dry-run
rm threads.txt
# Prints: would be migrated; nothing was made.
