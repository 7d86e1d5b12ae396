import { createHmac } from 'node:crypto';
import OpenAI, { InvalidWebhookSignatureError } from 'unabridged';

const secret = `whsec_${Buffer.from('a secret of the endpoint').toString('base64')}`;
const client = new OpenAI({ webhookSecret: secret });

// What arrives: the body as text, and headers. The API signs them like this.
const body = JSON.stringify({ type: 'response.completed', data: { id: 'resp_1' } });
const time = String(Math.floor(Date.now() / 1000));
const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
const signature = createHmac('sha256', key).update(`wh_1.${time}.${body}`).digest('base64');
const headers = {
  'webhook-id': 'wh_1',
  'webhook-timestamp': time,
  'webhook-signature': `v1,${signature}`,
};

const event = await client.webhooks.unwrap(body, headers);
if (event.type === 'response.completed') console.log('completed', event.data.id);
try {
  await client.webhooks.unwrap(body.replace('resp_1', 'resp_2'), headers);
} catch (error) {
  if (error instanceof InvalidWebhookSignatureError) console.log('not from the API');
}
// Prints: completed resp_1
// Prints: not from the API
