/** A file name without folders. */
export function safeName(filename: string): string {
  return filename.replace(/^.*[/\\]/, '').replace(/^\.+$/, '') || 'file';
}
