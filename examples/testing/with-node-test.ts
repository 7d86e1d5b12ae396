import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import OpenAI from 'openai';
import { startPlatform } from '@unabridged/platform/testing';

const platform = await startPlatform();
const client = new OpenAI({ baseURL: platform.baseURL, apiKey: platform.apiKey });

beforeEach(() => platform.reset());
after(() => platform.close());

test('greets', async () => {
  platform.script({ reply: 'Good morning!' });
  const response = await client.responses.create({ model: 'gpt-6-luna', input: 'Hello' });
  assert.equal(response.output_text, 'Good morning!');
});
// Prints: pass 1
