import { GatewayError } from '../gateway-error.ts';
import { notBuiltPage } from './not-built-page.ts';
import { securityHeaders } from './security-headers.ts';
import { createStaticFiles, type ContentEncoding, type StaticFile } from './static-files.ts';

/** Names that the build derives from a file's content: what they hold never changes. */
const hashedName = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/** What browsers get for the icon that they ask for by themselves when they show JSON of the API. */
const icon = '/mark.svg';

/**
 * Serves the built Playground. Paths without an extension are its routes: they all get
 * `index.html`, and the page finds its way.
 */
export function createPlaygroundHandler(
  folder: string | undefined,
): (request: Request) => Promise<Response> {
  const files = folder === undefined ? undefined : createStaticFiles(folder);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw notAPage(request);
    const path = decodedPath(request);
    const encoding = encodingFor(request);
    const isRoute = !/\.\w+$/.test(path);
    const name = isRoute ? '/index.html' : path === '/favicon.ico' ? icon : path;
    const file = await files?.read(name, encoding);
    if (file) return fileReply(request, file, name);
    if (!isRoute) throw notFound(path);
    return new Response(notBuiltPage, {
      status: 503,
      headers: { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' },
    });
  };
}

function fileReply(request: Request, file: StaticFile, path: string): Response {
  const headers: Record<string, string> = {
    ...securityHeaders,
    'content-type': file.contentType,
    'cache-control': hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.entityTag,
    vary: 'accept-encoding',
  };
  if (request.headers.get('if-none-match') === file.entityTag)
    return new Response(null, { status: 304, headers });
  if (file.encoding !== 'identity') headers['content-encoding'] = file.encoding;
  headers['content-length'] = String(file.bytes.length);
  return new Response(request.method === 'HEAD' ? null : file.bytes, { headers });
}

function encodingFor(request: Request): ContentEncoding {
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (/\bbr\b(?!;q=0(\.0*)?(,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(accepted) ? 'gzip' : 'identity';
}

function decodedPath(request: Request): string {
  const { pathname } = new URL(request.url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw notFound(pathname);
  }
}

function notFound(path: string): GatewayError {
  return new GatewayError(`There is no file ${path}. The API is under /api and /v1.`, {
    status: 404,
    code: 'not_found',
  });
}

function notAPage(request: Request): GatewayError {
  const { pathname } = new URL(request.url);
  return new GatewayError(
    `${pathname} takes no ${request.method} requests. The API is under /api and /v1.`,
    { status: 405, code: 'method_not_allowed', headers: { allow: 'GET, HEAD' } },
  );
}
