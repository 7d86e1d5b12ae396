import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import OfficialOpenAI from 'openai';
import { createClient } from '../client/create-client.ts';
import { OpenAI } from '../client/openai.ts';
import { InvalidWebhookSignatureError } from '../errors/invalid-webhook-signature-error.ts';
import { WebhooksService } from '../services/webhooks-service.ts';

const secret = `whsec_${Buffer.from('a key of thirty-two bytes, about').toString('base64')}`;
const payload = '{"id":"evt_1","type":"response.completed","data":{"id":"resp_1"},"emoji":"ż"}';

interface Signed {
  id?: string;
  at?: number;
  by?: string;
}

function sign({ id = 'wh_1', at = Date.now() / 1000, by = secret }: Signed = {}) {
  const time = String(Math.floor(at));
  const key = by.startsWith('whsec_') ? Buffer.from(by.slice(6), 'base64') : by;
  const signature = createHmac('sha256', key).update(`${id}.${time}.${payload}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': `v1,${signature}` };
}

const make = (): OpenAI => new OpenAI({ apiKey: null, webhookSecret: secret });

describe('webhooks', () => {
  it('are verified and read without an API key', async () => {
    const { webhooks } = make();
    const event = await webhooks.unwrap(payload, sign());
    expect(event).toEqual(JSON.parse(payload));
    expect(await webhooks.verifySignature(payload, new Headers(sign()))).toBeUndefined();
    const alone = new WebhooksService(createClient({ webhookSecret: secret }));
    expect(await alone.unwrap(payload, sign())).toEqual(event);
  });

  it('are accepted by the official client alike', async () => {
    const official = new OfficialOpenAI({ apiKey: 'k', webhookSecret: secret });
    expect(await official.webhooks.unwrap(payload, sign())).toEqual(JSON.parse(payload));
  });

  it('take a secret that is plain text, and one of several signatures', async () => {
    const headers = sign({ by: 'plain' });
    const several = `v1,AAAA v2,xyz ${headers['webhook-signature']}`;
    const own = { ...headers, 'webhook-signature': several };
    await make().webhooks.verifySignature(payload, own, 'plain');
  });

  it.each([
    ['another payload', () => ({}), payload.replace('resp_1', 'resp_2'), /does not match/],
    ['another secret', () => ({ by: 'whsec_b3RoZXI=' }), payload, /does not match/],
    // The time is taken when the test runs: a busy machine reads this table long before.
    ['an old one', () => ({ at: Date.now() / 1000 - 301 }), payload, /30[12] seconds old/],
    ['one of the future', () => ({ at: Date.now() / 1000 + 310 }), payload, /ahead of this clock/],
  ])('that are %s are refused', async (_what, signed, body, message) => {
    const attempt = make().webhooks.unwrap(body, sign(signed()));
    await expect(attempt).rejects.toBeInstanceOf(InvalidWebhookSignatureError);
    await expect(attempt).rejects.toThrow(message);
  });

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])(
    'without the header %s are refused',
    async (name) => {
      const headers = { ...sign(), [name]: undefined };
      await expect(make().webhooks.unwrap(payload, headers)).rejects.toThrow(name);
    },
  );

  it('with a wrong time are refused, and without a secret nothing is verified', async () => {
    const headers = { ...sign(), 'webhook-timestamp': '12x' };
    await expect(make().webhooks.unwrap(payload, headers)).rejects.toThrow(/number of seconds/);
    const client = new OpenAI({ apiKey: 'k', webhookSecret: null });
    await expect(client.webhooks.unwrap(payload, sign())).rejects.toThrow(/No webhook secret/);
  });

  it('leave every call of the API in need of a key', async () => {
    await expect(make().models.list()).rejects.toThrow(/needs an API key/);
    expect(() => new OpenAI({ apiKey: null, adminAPIKey: null, webhookSecret: null })).toThrow(
      /No API key/,
    );
  });
});
