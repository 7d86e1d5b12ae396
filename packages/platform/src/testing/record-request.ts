/** A request as it came. */
export interface RecordedRequest {
  readonly method: string;
  /** With its query, from `/v1` on. */
  readonly path: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body where it was a JSON object, else null. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

export async function recordRequest(request: Request): Promise<RecordedRequest> {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: await bodyOf(request),
  };
}

async function bodyOf(request: Request): Promise<RecordedRequest['body']> {
  if (!request.headers.get('content-type')?.includes('json')) return null;
  try {
    return (await request.clone().json()) as RecordedRequest['body'];
  } catch {
    return null;
  }
}
