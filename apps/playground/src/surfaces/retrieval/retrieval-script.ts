import { CodeExpression, javaScriptLiteral, stringLiteral } from '../../code-export/literal.ts';
import type { Target } from '../../run/run-record.ts';
import { readAttributes } from '../vector-stores/attribute-text.ts';
import { answerBody, searchParams } from './ask-documents.ts';
import type { RetrievalState } from './retrieval-state.ts';

/** The whole flow as a script of the SDK that runs as it is shown. */
export function retrievalScript(
  state: RetrievalState,
  target: Target,
  localBaseURL: string,
): string {
  return `import { openAsBlob } from 'node:fs';
import OpenAI from 'unabridged';

${clientOf(target, localBaseURL)}

const documents = ${documentsOf(state)};

// Upload the documents.
const files = [];
for (const { path, type, attributes } of documents) {
  const content = new File([await openAsBlob(path)], path, { type });
  const file = await client.files.create({ file: content, purpose: 'assistants' });
  console.log('uploaded', file.filename, file.id);
  files.push({ file_id: file.id, attributes });
}

// Index them in a vector store, and wait until each has been read.
const store = await client.vectorStores.create({ name: ${stringLiteral(state.storeName)} });
const batch = await client.vectorStores.fileBatches.createAndPoll(store.id, {
  files: ${filesOf(state)},
});
console.log('indexed', batch.file_counts.completed, 'of', batch.file_counts.total);
${searchOf(state)}${answerOf(state)}`;
}

function clientOf(target: Target, localBaseURL: string): string {
  if (target === 'live')
    return '// Reads the key from OPENAI_API_KEY.\nconst client = new OpenAI();';
  return `const client = new OpenAI({ baseURL: ${stringLiteral(localBaseURL)}, apiKey: 'local' });`;
}

function documentsOf({ documents }: RetrievalState): string {
  const uploaded = documents.filter(({ fileId }) => fileId !== undefined);
  const shown = uploaded.length > 0 ? uploaded : [placeholder];
  const lines = shown.map(
    ({ filename, type, attributes }) =>
      `  ${javaScriptLiteral({ path: filename, type, attributes: readAttributes(attributes) }, 2)},`,
  );
  return `[\n${lines.join('\n')}\n]`;
}

const placeholder = { filename: 'guide.pdf', type: 'application/pdf', attributes: '' };

function filesOf({ chunking }: RetrievalState): string {
  if (chunking === undefined) return 'files';
  return `files.map((file) => ({ ...file, chunking_strategy: ${javaScriptLiteral(chunking, 2)} }))`;
}

function searchOf(state: RetrievalState): string {
  const params = searchParams(state);
  if ([params['query']].flat().join('').trim() === '') return '';
  return `
// Look at the passages, before a model reads them.
const found = await client.vectorStores.search(store.id, ${javaScriptLiteral(params)});
for (const { score, filename, content } of found.data) {
  console.log(score.toFixed(3), filename, content[0].text.slice(0, 80).replaceAll('\\n', ' '));
}
`;
}

function answerOf(state: RetrievalState): string {
  if (state.question.trim() === '') return '';
  const body = answerBody({ ...state, storeId: 'STORE' });
  const [tool] = body['tools'] as Record<string, unknown>[];
  const params = {
    ...body,
    tools: [{ ...tool, vector_store_ids: [new CodeExpression('store.id')] }],
  };
  return `
// Let a model answer from them.
const response = await client.responses.create(${javaScriptLiteral(params)});
console.log(response.output_text);
for (const item of response.output) {
  if (item.type !== 'message') continue;
  for (const part of item.content) {
    if (part.type !== 'output_text') continue;
    for (const note of part.annotations) {
      if (note.type === 'file_citation') console.log('source', note.filename, note.file_id);
    }
  }
}
`;
}
