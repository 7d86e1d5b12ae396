import type { Wire } from '@unabridged/contract';
import { describeHttpFailure, describeNetworkFailure } from './describe-failure.ts';
import { LostFileError } from './file-value.ts';
import { isStreaming } from './is-streaming.ts';
import { MissingPathParameterError, prepareRequest } from './prepare-request.ts';
import type { RunRecord, Target, TimedEvent } from './run-record.ts';
import type { RunSpec } from './run-spec.ts';
import { createTimedEventParser } from './timed-event-parser.ts';

/** What a run needs besides the spec. */
export interface RunOptions {
  readonly id: string;
  readonly surface: string;
  readonly target: Target;
  readonly answeredBy: string;
  readonly wire: Wire;
  readonly signal: AbortSignal;
  /** Events of the stream that this run goes on with. */
  readonly earlier?: readonly TimedEvent[];
  /** Called at most once a frame while the run goes on, and once at its end. */
  readonly onChange: (run: RunRecord) => void;
}

type Change = Partial<Omit<RunRecord, 'id' | 'spec' | 'events'>>;

/**
 * Sends a spec through the gateway and reports its progress. Never rejects: a failure
 * is part of the record.
 */
export async function executeRun(spec: RunSpec, options: RunOptions): Promise<RunRecord> {
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const events: TimedEvent[] = [...(options.earlier ?? [])];
  const offset = events.at(-1)?.at ?? 0;
  let run: RunRecord = {
    id: options.id,
    surface: options.surface,
    spec,
    target: options.target,
    answeredBy: options.answeredBy,
    startedAt: Date.now(),
    phase: 'waiting',
    revision: 0,
    headers: [],
    timing: {},
    events,
    streamed: false,
    bytes: 0,
  };
  const frame = createFrameBatch(() => options.onChange(run));
  const change = (change: Change) => {
    run = { ...run, ...change, revision: run.revision + 1 };
    frame.request();
  };
  change({});
  try {
    await exchange();
  } catch (cause) {
    const received = run.status !== undefined;
    change(
      options.signal.aborted
        ? { phase: 'stopped' }
        : { phase: 'failed', failure: failureOf(cause, received) },
    );
  }
  change({ timing: { ...run.timing, total: elapsed() } });
  frame.flush();
  return run;

  async function exchange(): Promise<void> {
    const request = prepareRequest(spec, options.wire);
    const reply = await fetch(`/api${request.target}`, {
      method: request.method,
      headers: {
        // Nobody looks into a form on its way, so this alone tells that it asks for a stream.
        ...(isStreaming({ spec, wire: options.wire }) && { accept: 'text/event-stream' }),
        ...request.headers,
        'x-unabridged-target': options.target,
        'x-unabridged-timing': '1',
      },
      body: request.body,
      signal: options.signal,
    });
    const streamed = reply.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    change({
      phase: 'streaming',
      status: reply.status,
      headers: [...reply.headers],
      streamed,
      timing: { headers: elapsed() },
    });
    const type = reply.headers.get('content-type') ?? '';
    if (reply.ok && !isText(type)) {
      const content = await readContent(reply, type);
      return change({ content, bytes: content.size, phase: 'done' });
    }
    const text = await readBody(reply, streamed);
    if (streamed) return finishStream();
    const body = parseJson(text);
    const failed = reply.status >= 400;
    change({
      text,
      reply: body,
      phase: failed ? 'failed' : 'done',
      failure: failed ? describeHttpFailure(reply.status, body, text) : undefined,
    });
  }

  async function readBody(reply: Response, streamed: boolean): Promise<string> {
    const parser = createTimedEventParser(
      (event) => events.push({ ...event, at: offset + event.at }),
      elapsed,
    );
    const decoder = new TextDecoder();
    let text = '';
    if (reply.body === null) return text;
    const reader = reply.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      const piece = decoder.decode(value, { stream: !done });
      if (streamed) parser.feed(piece);
      else text += piece;
      if (done) return text;
      change({
        bytes: run.bytes + value.byteLength,
        timing: { firstByte: elapsed(), ...run.timing },
      });
    }
  }

  async function readContent(reply: Response, type: string): Promise<Blob> {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of reply.body ?? []) {
      pieces.push(piece);
      change({
        bytes: run.bytes + piece.byteLength,
        timing: { firstByte: elapsed(), ...run.timing },
      });
    }
    return new Blob(pieces, { type });
  }

  function finishStream(): void {
    const error = events.find(
      (event) => event.type === 'error' || event.type === 'response.failed',
    );
    change({
      phase: error === undefined ? 'done' : 'failed',
      failure: error === undefined ? undefined : streamFailure(error),
    });
  }
}

/** Whether a media type is read as text; a reply without a type is. */
function isText(type: string): boolean {
  return type === '' || /^text\/|json|xml|sdp|javascript|x-www-form-urlencoded/.test(type);
}

function failureOf(cause: unknown, received: boolean): RunRecord['failure'] {
  if (cause instanceof MissingPathParameterError || cause instanceof LostFileError) {
    return { title: 'The request is not complete', message: cause.message };
  }
  return describeNetworkFailure(cause, received);
}

function streamFailure(event: TimedEvent): RunRecord['failure'] {
  const data = event.data as Record<string, unknown>;
  const response = data['response'] as { error?: Record<string, unknown> | null } | undefined;
  const error = response?.error ?? (data['error'] as Record<string, unknown> | undefined) ?? data;
  return {
    title: 'The stream reported an error',
    message: typeof error['message'] === 'string' ? error['message'] : event.raw,
    code: typeof error['code'] === 'string' ? error['code'] : null,
    param: typeof error['param'] === 'string' ? error['param'] : null,
    remedy: 'The Stream tab shows the event and what came before it.',
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Joins many changes into one report a frame; a hidden page still gets the last one. */
function createFrameBatch(report: () => void) {
  let handle: number | undefined;
  return {
    request(): void {
      handle ??= requestAnimationFrame(() => {
        handle = undefined;
        report();
      });
    },
    flush(): void {
      if (handle !== undefined) cancelAnimationFrame(handle);
      handle = undefined;
      report();
    },
  };
}
