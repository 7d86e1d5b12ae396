/** Saves a text as a file of the user. */
export function downloadText(name: string, text: string, type = 'application/x-ndjson'): void {
  saveBlob(name, new Blob([text], { type }));
}

/** Saves content as a file of the user. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; freeing it at once would cancel that.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
