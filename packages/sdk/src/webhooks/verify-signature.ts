import { InvalidWebhookSignatureError } from '../errors/invalid-webhook-signature-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { mergeHeaders } from '../request/headers.ts';
import type { HeadersLike, HeaderTable } from '../request/headers.ts';

/** More signatures than a rotation of secrets could need: the rest is not looked at. */
const mostSignatures = 32;

/** A webhook as it arrived. */
export interface SignedWebhook {
  /** The body as text, exactly as it came: parsing and writing it again changes bytes. */
  readonly payload: string;
  readonly headers: HeadersLike;
  /** `whsec_…`, or text that serves as key itself. */
  readonly secret: string;
  /** Seconds by which its time may differ from ours, both ways. */
  readonly tolerance: number;
}

const textBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function base64Bytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function keyBytes(secret: string): Uint8Array<ArrayBuffer> {
  if (!secret.startsWith('whsec_')) return textBytes(secret);
  const bytes = base64Bytes(secret.slice('whsec_'.length));
  if (bytes !== undefined) return bytes;
  throw new OpenAIError(
    'The webhook secret must be base64 after whsec_. Copy it again from the dashboard.',
  );
}

function requireHeader(headers: HeaderTable, name: string): string {
  const value = headers[name];
  if (value) return value;
  throw new InvalidWebhookSignatureError(
    `The webhook has no header ${name}. Pass the headers of the request as they came.`,
  );
}

/** @throws {InvalidWebhookSignatureError} where the time is none, or too far from now: a replay. */
function checkTime(timestamp: string, tolerance: number): void {
  const seconds = /^\d+$/.test(timestamp) ? Number(timestamp) : NaN;
  const age = Math.floor(Date.now() / 1000) - seconds;
  if (Number.isNaN(age)) {
    throw new InvalidWebhookSignatureError(
      `webhook-timestamp is not a number of seconds: ${timestamp.slice(0, 40)}`,
    );
  }
  if (Math.abs(age) <= tolerance) return;
  throw new InvalidWebhookSignatureError(
    `The webhook is ${Math.abs(age)} seconds ${age > 0 ? 'old' : 'ahead of this clock'}, more than the ${tolerance} allowed. Check the clock of this machine, or raise the tolerance.`,
  );
}

/**
 * Verifies a webhook by the Standard Webhooks specification, with WebCrypto, which every
 * runtime has: HMAC-SHA256 over id, time and payload, compared in constant time.
 * @throws {InvalidWebhookSignatureError} where the signature does not match or the time is off.
 */
export async function verifySignature(webhook: SignedWebhook): Promise<void> {
  const { payload, secret, tolerance } = webhook;
  const headers: HeaderTable = {};
  mergeHeaders(headers, webhook.headers);
  const signatures = requireHeader(headers, 'webhook-signature');
  const timestamp = requireHeader(headers, 'webhook-timestamp');
  const id = requireHeader(headers, 'webhook-id');
  checkTime(timestamp, tolerance);
  const { subtle } = crypto;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await subtle.importKey('raw', keyBytes(secret), algorithm, false, ['verify']);
  const signed = textBytes(`${id}.${timestamp}.${payload}`);
  for (const part of signatures.split(' ').slice(0, mostSignatures)) {
    const signature = base64Bytes(part.startsWith('v1,') ? part.slice(3) : part);
    if (signature !== undefined && (await subtle.verify('HMAC', key, signature, signed))) return;
  }
  throw new InvalidWebhookSignatureError(
    'The signature of the webhook does not match: check that the secret belongs to this endpoint and that the payload is the body as it came.',
  );
}
