import { OpenAIError } from '../errors/openai-error.ts';

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

/** Slashes in a name are kept, but lead nowhere outside of the folder that is sent. */
function relativePath(name: string): string {
  const path = name.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..')) {
    throw new OpenAIError(
      `The file name ${name} leads out of the folder that is sent. Name files by their path in that folder, such as scripts/run.py.`,
    );
  }
  return path;
}

/** The name that a file value tells, with its folders where it was given with them. */
export function filePathOf(value: object): string | undefined {
  const { name, filename } = value as Record<string, unknown>;
  const own = name || filename;
  return own ? relativePath(String(own)) : fileNameOf(value);
}

/** The name that a file value tells: its own, that in its URL, or that in its path. */
export function fileNameOf(value: object): string | undefined {
  const { name, filename, url, path } = value as Record<string, unknown>;
  const own = name || filename;
  if (own) return baseName(String(own));
  if (url) return nameInURL(String(url));
  return path ? baseName(String(path)) : undefined;
}
