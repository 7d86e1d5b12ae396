/** The part of a path after its last slash. */
function baseName(path: string): string | undefined {
  return path.split(/[\\/]/).at(-1) || undefined;
}

/** The last part of a URL's path, without escapes where it can be read. */
function nameInURL(url: string): string | undefined {
  try {
    const name = baseName(new URL(url).pathname);
    return name === undefined ? undefined : baseName(decodeURIComponent(name));
  } catch {
    return baseName(url);
  }
}

/** The name that a file value tells: its own, that in its URL, or that in its path. */
export function fileNameOf(value: object): string | undefined {
  const { name, filename, url, path } = value as Record<string, unknown>;
  const own = name || filename;
  if (own) return baseName(String(own));
  if (url) return nameInURL(String(url));
  return path ? baseName(String(path)) : undefined;
}
