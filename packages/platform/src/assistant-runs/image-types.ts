const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** The media type of an image by its name; undefined for other files. */
export function imageType(path: string): string | undefined {
  return types[path.split('.').at(-1)?.toLowerCase() ?? ''];
}

export function isImage(path: string): boolean {
  return imageType(path) !== undefined;
}
