import { Agent, request } from 'node:http';

export interface LoadOptions {
  readonly port: number;
  /** The body of the `index`th request. */
  readonly body: (index: number) => string;
  /** Requests that are open at a time. */
  readonly concurrency: number;
  readonly milliseconds: number;
  /** Whether the `index`th reply is as it should be. Default: every reply with the status 200 is. */
  readonly accept?: (reply: string, index: number) => boolean;
}

export interface LoadResult {
  readonly replies: number;
  readonly errors: number;
  readonly seconds: number;
  /** The last reply and its place, for a look at it. */
  readonly sample: { readonly index: number; readonly text: string };
}

/** Keeps some requests open for a while and counts the replies. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.concurrency });
  const start = performance.now();
  const until = start + options.milliseconds;
  let replies = 0;
  let errors = 0;
  let sample = { index: -1, text: '' };
  let asked = 0;
  const work = async () => {
    while (performance.now() < until) {
      try {
        const index = asked++;
        const text = await post(options.port, options.body(index), agent);
        sample = { index, text };
        if (options.accept?.(text, index) ?? true) replies += 1;
        else errors += 1;
      } catch {
        errors += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, work));
  agent.destroy();
  return { replies, errors, sample, seconds: (performance.now() - start) / 1000 };
}

function post(port: number, body: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/v1/chat/completions',
        headers: {
          'content-type': 'application/json',
          authorization: 'Bearer test',
          'content-length': Buffer.byteLength(body),
        },
      },
      (reply) => {
        let text = '';
        reply.setEncoding('utf8');
        reply.on('data', (piece: string) => (text += piece));
        reply.on('error', reject);
        reply.on('end', () => {
          if (reply.statusCode === 200) resolve(text);
          else reject(new Error(`Status ${reply.statusCode}: ${text}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
