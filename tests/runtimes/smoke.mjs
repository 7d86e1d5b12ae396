// The same short program for every runtime: create, stream, upload, an error, an abort.

/** Tries a client; returns what can be compared. */
export async function smoke({ default: OpenAI, APIUserAbortError, NotFoundError }, baseURL) {
  const client = new OpenAI({
    apiKey: 'k',
    baseURL,
    maxRetries: 0,
    dangerouslyAllowBrowser: true,
  });
  const params = { model: 'm', input: 'x' };
  const { output_text } = await client.responses.create(params);
  const types = [];
  for await (const { type } of await client.responses.create({ ...params, stream: true })) {
    types.push(type);
  }
  const file = new File(['a file of some bytes'], 'notes.txt', { type: 'text/plain' });
  const uploaded = await client.files.create({ file, purpose: 'user_data' });
  const missing = await client.models.retrieve('missing').catch((error) => error);
  const controller = new AbortController();
  const waiting = client.models.retrieve('slow', { signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  const aborted = await waiting.catch((error) => error);
  return {
    output_text,
    events: types.length,
    last: types.at(-1),
    uploaded: uploaded.filename,
    missing: [missing instanceof NotFoundError, missing.name, missing.status, missing.code],
    aborted: [aborted instanceof APIUserAbortError, aborted.name],
  };
}
