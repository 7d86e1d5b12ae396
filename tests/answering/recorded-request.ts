/** A request as far as two clients must agree on it. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Headers that mean something to the API; the rest, such as the user agent, is each client's own. */
const comparedHeaders = /^(?:authorization|api-key|openai-.*|idempotency-key|x-(?!stainless).*)$/;

export async function recordRequest(request: Request): Promise<RecordedRequest> {
  const url = new URL(request.url);
  url.searchParams.sort();
  const headers = [...request.headers].filter(([name]) => comparedHeaders.test(name));
  return {
    method: request.method,
    url: url.pathname + url.search,
    headers: Object.fromEntries(headers),
    body: await bodyOf(request),
  };
}

async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return formOf(await request.formData());
  const text = await request.text();
  return text === '' ? null : JSON.parse(text);
}

/** Fields in the order of their names: the order of parts says nothing. */
async function formOf(form: FormData): Promise<unknown> {
  const fields = [...form].map(async ([name, value]) =>
    typeof value === 'string' ? [name, value] : [name, value.name, await value.text()],
  );
  return (await Promise.all(fields)).toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1));
}
