/** A first call of each kind: which part of the platform it has to load. */
export const calls: Readonly<Record<string, (baseURL: string) => Promise<Response>>> = {
  'plain chat': (baseURL) =>
    post(`${baseURL}/chat/completions`, {
      model: 'gpt-6-luna',
      messages: [{ role: 'user', content: 'Good morning' }],
    }),
  'stored chat': (baseURL) =>
    post(`${baseURL}/chat/completions`, {
      model: 'gpt-6-luna',
      store: true,
      messages: [{ role: 'user', content: 'Good morning' }],
    }),
  'stored response': (baseURL) =>
    post(`${baseURL}/responses`, { model: 'gpt-6-luna', input: 'Good morning' }),
  conversation: (baseURL) => post(`${baseURL}/conversations`, {}),
  'list of files': (baseURL) => fetch(`${baseURL}/files`),
  'upload of a file': (baseURL) => {
    const form = new FormData();
    form.set('purpose', 'assistants');
    form.set('file', new Blob(['Good morning']), 'greeting.txt');
    return fetch(`${baseURL}/files`, { method: 'POST', body: form });
  },
  'vector store': (baseURL) => post(`${baseURL}/vector_stores`, { name: 'Greetings' }),
  assistant: (baseURL) =>
    post(`${baseURL}/assistants`, { model: 'gpt-6-luna' }, { 'openai-beta': 'assistants=v2' }),
  embedding: (baseURL) =>
    post(`${baseURL}/embeddings`, { model: 'text-embedding-3-small', input: 'Good morning' }),
  moderation: (baseURL) => post(`${baseURL}/moderations`, { input: 'Good morning' }),
};

function post(url: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
