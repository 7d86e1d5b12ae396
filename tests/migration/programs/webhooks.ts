import { createHmac } from 'node:crypto';
import OpenAI from 'openai';

const secret = `whsec_${Buffer.from('a secret of some length').toString('base64')}`;
const body = JSON.stringify({
  id: 'evt_1',
  object: 'event',
  type: 'response.completed',
  created_at: 1_790_000_000,
  data: { id: 'resp_1' },
});
const timestamp = String(Math.floor(Date.now() / 1000));
const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
const signature = createHmac('sha256', key).update(`wh_1.${timestamp}.${body}`).digest('base64');
const headers = {
  'webhook-id': 'wh_1',
  'webhook-timestamp': timestamp,
  'webhook-signature': `v1,${signature}`,
};
const client = new OpenAI({ webhookSecret: secret });
const event = await client.webhooks.unwrap(body, headers);
console.log(event.type, event.data);
const forged = { ...headers, 'webhook-signature': 'v1,AAAA' };
const error = await client.webhooks.unwrap(body, forged).catch((reason: unknown) => reason);
console.log(error instanceof OpenAI.InvalidWebhookSignatureError);
