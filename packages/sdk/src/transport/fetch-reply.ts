import type { Lifetime } from './lifetime.ts';
import type { ByteReader, Reply } from './transport.ts';

/** How long the unread rest of a body may take before its connection is closed instead of kept. */
const drainMs = 250;

async function drain(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  cancel: () => void,
): Promise<void> {
  const timer = setTimeout(cancel, drainMs);
  try {
    while (!(await reader.read()).done);
  } catch {
    // The stream was complete already: what happens to its connection now is nobody's concern.
  } finally {
    clearTimeout(timer);
  }
}

/** A reply that `fetch` gave. */
export class FetchReply implements Reply {
  readonly status: number;
  readonly url: string;
  #response: Response;
  readonly lifetime: Lifetime;
  #controller: AbortController;

  constructor(response: Response, url: string, lifetime: Lifetime, controller: AbortController) {
    this.status = response.status;
    this.url = url;
    this.#response = response;
    this.lifetime = lifetime;
    this.#controller = controller;
  }

  header(name: string): string | null {
    return this.#response.headers.get(name);
  }

  headers(): Headers {
    return this.#response.headers;
  }

  text(): Promise<string> {
    const lifetime = this.lifetime;
    return new Promise<string>((resolve, reject) => {
      // A fetch that ignores its signal would hang: the lifetime rejects by itself.
      lifetime.onCancel((reason) => {
        reject(reason);
        this.#controller.abort(reason);
      });
      this.#response.text().then(resolve, (error: unknown) => reject(lifetime.reason ?? error));
    }).finally(() => lifetime.release());
  }

  reader(): ByteReader {
    const body = this.#response.body;
    const lifetime = this.lifetime;
    if (body === null) {
      lifetime.release();
      return { read: () => Promise.resolve(null), cancel() {}, finish() {} };
    }
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    let rejectRead: ((reason: Error) => void) | undefined;
    lifetime.onCancel((reason) => {
      rejectRead?.(reason);
      this.#controller.abort(reason);
    });
    const cancel = (): void => {
      lifetime.release();
      reader.cancel().catch(() => {});
      this.#controller.abort();
    };
    return {
      cancel,
      finish() {
        lifetime.release();
        void drain(reader, cancel);
      },
      read: () =>
        new Promise((resolve, reject) => {
          if (lifetime.reason) return reject(lifetime.reason);
          rejectRead = reject;
          reader.read().then(
            ({ done, value }) => {
              if (done) lifetime.release();
              resolve(done ? null : value);
            },
            (error: unknown) => {
              lifetime.release();
              reject(lifetime.reason ?? error);
            },
          );
        }),
    };
  }

  toResponse(): Response {
    this.lifetime.unlimit();
    return this.#response;
  }

  discard(): void {
    this.lifetime.release();
    this.#response.body?.cancel().catch(() => {});
  }
}
