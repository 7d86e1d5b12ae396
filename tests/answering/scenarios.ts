/** Replies that a server gives on a bad day, by the header `x-scenario`. */
const scenarios: Readonly<Record<string, (attempt: number) => Response | undefined>> = {
  unauthorized: () => failure(401, 'Incorrect API key provided.', 'invalid_api_key'),
  'rate-limited': () => failure(429, 'Slow down.', 'rate_limit_exceeded'),
  'rate-limited-twice': (attempt) =>
    attempt > 2 ? undefined : failure(429, 'Slow down.', 'rate_limit_exceeded'),
  silent: () => new Response(new ReadableStream(), { headers: { 'content-type': 'text/plain' } }),
  'error-in-stream': () =>
    new Response(
      'event: error\ndata: {"type":"error","code":"server_error","message":"The model is overloaded.","param":null,"sequence_number":0}\n\n',
      { headers: { 'content-type': 'text/event-stream' } },
    ),
};

/** The reply of a scenario to the request of this number; undefined where the platform is to answer. */
export function playScenario(name: string | null, attempt: number): Response | undefined {
  return name === null ? undefined : scenarios[name]?.(attempt);
}

function failure(status: number, message: string, code: string): Response {
  const error = { message, type: 'invalid_request_error', param: null, code };
  return Response.json({ error }, { status, headers: { 'retry-after-ms': '5' } });
}
