import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf, isCompressible } from './content-types.ts';

export type ContentEncoding = 'br' | 'gzip' | 'identity';

/** A file of the build, in one encoding. */
export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** The encoding it has, which is `identity` where compressing would not help. */
  readonly encoding: ContentEncoding;
  readonly entityTag: string;
}

/** Reads the files of a folder. */
export interface StaticFiles {
  read(path: string, encoding: ContentEncoding): Promise<StaticFile | undefined>;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this size, in bytes, compressing saves no network packet. */
const smallestWorthCompressing = 1024;

/**
 * Reads files of a folder and keeps them in memory, compressed once in each encoding that
 * was asked for; a file that changed on disk is read again.
 */
export function createStaticFiles(folder: string): StaticFiles {
  const root = resolve(folder);
  const cache = new Map<string, StaticFile>();
  return {
    async read(path, wanted) {
      const file = join(root, path);
      if (!file.startsWith(root + sep)) return undefined;
      const found = await stat(file).catch(() => undefined);
      if (!found?.isFile()) return undefined;
      const contentType = contentTypeOf(file);
      const worthIt = isCompressible(contentType) && found.size >= smallestWorthCompressing;
      const encoding = worthIt ? wanted : 'identity';
      const entityTag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}-${encoding}"`;
      const key = `${encoding} ${file}`;
      const cached = cache.get(key);
      if (cached?.entityTag === entityTag) return cached;
      const bytes = await compress(await readFile(file), encoding);
      const fresh = { bytes, contentType, encoding, entityTag };
      cache.set(key, fresh);
      return fresh;
    },
  };
}

async function compress(
  bytes: Buffer<ArrayBuffer>,
  encoding: ContentEncoding,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return compressGzip(bytes);
  // Quality 11 takes seconds for a large script; 6 comes within a few per cent of its size.
  if (encoding === 'br')
    return compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return bytes;
}
