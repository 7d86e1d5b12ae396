import OpenAI from 'openai';
import { startPlatform } from '@unabridged/platform/testing';
import { afterAll, beforeEach, expect, test } from 'vitest';

const platform = await startPlatform();
const client = new OpenAI({ baseURL: platform.baseURL, apiKey: platform.apiKey });

beforeEach(() => platform.reset());
afterAll(() => platform.close());

test('asks for a refund in the words of the customer', async () => {
  platform.script({ text: 'broken', reply: 'I am sorry. You get your money back.' });
  const { choices } = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [{ role: 'user', content: 'My lamp is broken.' }],
  });
  expect(choices[0]!.message.content).toContain('money back');
  expect(platform.requests[0]!.body).toMatchObject({ model: 'gpt-6-luna' });
});
