/** Saves a text as a file of the user. */
export function downloadText(name: string, text: string, type = 'application/x-ndjson'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; freeing it at once would cancel that.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
