import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type OpenAI from 'openai';
import { afterAll, expect, test } from 'vitest';
import { EngineError } from '../engines/engine-error.ts';
import type { TextRequest } from '../engines/engine.ts';
import { finish, says, ScriptedEngine } from '../testing/scripted-engine.ts';
import type { Step } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { isActive, transitions } from './run-states.ts';

type Run = OpenAI.Beta.Threads.Run;
type Status = Run['status'];

/** What becomes of a run when nobody interferes, by the word that its last message says. */
const kinds = {
  answer: 'completed',
  call: 'requires_action',
  twice: 'requires_action',
  hang: 'in_progress',
  fail: 'failed',
  cut: 'incomplete',
} as const satisfies Record<string, Status>;
type Kind = keyof typeof kinds;

const action = fc.oneof(
  fc.record({
    does: fc.constant('start' as const),
    kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
  }),
  fc.record({ does: fc.constantFrom('submit', 'submit badly', 'cancel', 'message', 'note') }),
);
const actionOrRestart = fc.oneof(
  { weight: 4, arbitrary: action },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restart' as const) }) },
);
type Action = { readonly does: string; readonly kind?: Kind };

const engine = new ScriptedEngine();
engine.play(script);

function script(request: TextRequest): Step[] {
  const said = JSON.stringify(request.items.findLast((item) => 'role' in item));
  const kind = (Object.keys(kinds) as Kind[]).find((one) => said.includes(one)) ?? 'answer';
  const last = request.items.findLastIndex((item) => 'role' in item);
  const outputs = request.items
    .slice(last)
    .filter(({ type }) => type === 'function_call_output').length;
  const call: Step[] = [
    { type: 'tool_call', kind: 'function', callId: `call_${outputs}`, name: 'find' },
    { type: 'tool_arguments', callId: `call_${outputs}`, delta: '{}' },
    finish('stop'),
  ];
  switch (kind) {
    case 'call':
      return outputs < 1 ? call : says('Done');
    case 'twice':
      return outputs < 2 ? call : says('Done');
    case 'hang':
      return [
        { type: 'text', delta: 'Hel' },
        { type: 'wait', until: new Promise(() => undefined) },
      ];
    case 'fail':
      return [{ type: 'text', delta: 'Hel' }, new EngineError('Broken.', { status: 500 })];
    case 'cut':
      return [{ type: 'text', delta: 'Hel' }, finish('length')];
    default:
      return says('Hello');
  }
}

/** What we believe about a thread and its runs. */
class Believed {
  /** Newest last. */
  readonly runs: { id: string; kind: Kind; status: Status; outputs: number }[] = [];
  /** Texts of messages that are there for good. */
  readonly messages: string[] = [];

  get active() {
    return this.runs.find(({ status }) => isActive(status));
  }
}

/** A thread under test, and the server that it is on at the moment. */
class Subject {
  readonly believed = new Believed();
  #server: TestServer;
  readonly #reopen: (() => Promise<TestServer>) | null;
  #thread = '';
  #assistant = '';
  readonly #seen = new Map<string, Status>();
  #count = 0;

  constructor(server: TestServer, reopen: (() => Promise<TestServer>) | null) {
    this.#server = server;
    this.#reopen = reopen;
  }

  get server(): TestServer {
    return this.#server;
  }

  get #runs() {
    return this.#server.client.beta.threads.runs;
  }

  async open(): Promise<void> {
    const { beta } = this.#server.client;
    const find = { type: 'function' as const, function: { name: 'find' } };
    const model = 'gpt-4.1-mini';
    this.#assistant = (await beta.assistants.create({ model, tools: [find] })).id;
    this.#thread = (await beta.threads.create()).id;
  }

  /** Ends what hangs, so that it takes no turn of the next thread. */
  async close(): Promise<void> {
    await this.#server.client.beta.threads.delete(this.#thread);
  }

  async perform({ does, kind }: Action): Promise<void> {
    if (does === 'start') await this.#start(kind!);
    if (does === 'submit') await this.#submit();
    if (does === 'submit badly') await this.#submitBadly();
    if (does === 'cancel') await this.#cancel();
    if (does === 'message') await this.#message();
    if (does === 'note') await this.#note();
    if (does === 'restart') await this.#restart();
    await this.check();
  }

  async #start(kind: Kind): Promise<void> {
    const { believed } = this;
    const content = `${kind} ${(this.#count += 1)}`;
    const started = this.#runs.create(this.#thread, {
      assistant_id: this.#assistant,
      additional_messages: [{ role: 'user', content }],
    });
    if (believed.active) {
      await expect(started).rejects.toMatchObject({ status: 400 });
      return;
    }
    const { id, status } = await started;
    expect(status).toBe('queued');
    this.#seen.set(id, status);
    believed.messages.push(content);
    believed.runs.push({ id, kind, status: kinds[kind], outputs: 0 });
    if (kind === 'hang') await this.#hasSpoken(id);
  }

  /** So that a restart finds a message that is half written. */
  async #hasSpoken(run_id: string): Promise<void> {
    const { messages } = this.#server.client.beta.threads;
    await expect
      .poll(async () => (await messages.list(this.#thread, { run_id })).data.length, {
        interval: 2,
      })
      .toBe(1);
  }

  async #submit(): Promise<void> {
    const run = this.believed.active ?? this.believed.runs.at(-1);
    if (run === undefined) return;
    const outputs = [{ tool_call_id: `call_${run.outputs}`, output: 'x' }];
    const params = { thread_id: this.#thread, tool_outputs: outputs };
    const submitted = this.#runs.submitToolOutputs(run.id, params);
    if (run.status !== 'requires_action') {
      await expect(submitted).rejects.toMatchObject({ status: 400 });
      return;
    }
    await submitted;
    run.outputs += 1;
    run.status = run.kind === 'twice' && run.outputs === 1 ? 'requires_action' : 'completed';
  }

  async #submitBadly(): Promise<void> {
    const run = this.believed.runs.at(-1);
    if (run === undefined) return;
    const tool_outputs = [{ tool_call_id: 'call_other', output: 'x' }];
    await expect(
      this.#runs.submitToolOutputs(run.id, { thread_id: this.#thread, tool_outputs }),
    ).rejects.toMatchObject({ status: 400 });
  }

  async #cancel(): Promise<void> {
    const run = this.believed.active ?? this.believed.runs.at(-1);
    if (run === undefined) return;
    const cancelled = this.#runs.cancel(run.id, { thread_id: this.#thread });
    if (!isActive(run.status)) {
      await expect(cancelled).rejects.toMatchObject({ status: 400 });
      return;
    }
    expect((await cancelled).status).toBe('cancelling');
    run.status = 'cancelled';
  }

  async #message(): Promise<void> {
    const content = `note ${(this.#count += 1)}`;
    const added = this.#server.client.beta.threads.messages.create(this.#thread, {
      role: 'user',
      content,
    });
    if (this.believed.active) await expect(added).rejects.toMatchObject({ status: 400 });
    else {
      await added;
      this.believed.messages.push(content);
    }
  }

  async #note(): Promise<void> {
    const run = this.believed.runs.at(-1);
    if (run === undefined) return;
    const metadata = { note: String((this.#count += 1)) };
    const noted = await this.#runs.update(run.id, { thread_id: this.#thread, metadata });
    expect(noted.metadata).toEqual(metadata);
  }

  async #restart(): Promise<void> {
    await this.#server.close();
    this.#server = await this.#reopen!();
  }

  /** The server comes to what we believe, on a way that the table of transitions allows. */
  async check(): Promise<void> {
    for (const run of this.believed.runs) {
      await expect.poll(async () => this.#observe(run.id), { interval: 2 }).toBe(run.status);
    }
    const { data } = await this.#runs.list(this.#thread, { limit: 100, order: 'asc' });
    expect(data.map(({ id }) => id)).toEqual(this.believed.runs.map(({ id }) => id));
    expect(data.filter(({ status }) => isActive(status)).length).toBeLessThanOrEqual(1);
    for (const run of data) this.#checkFields(run);
    await this.#checkMessages();
    for (const { id, status } of data) await this.#checkSteps(id, status);
  }

  async #observe(id: string): Promise<Status> {
    const { status } = await this.#runs.retrieve(id, { thread_id: this.#thread });
    const before = this.#seen.get(id)!;
    expect(reachable(before), `${before} → ${status}`).toContain(status);
    this.#seen.set(id, status);
    return status;
  }

  #checkFields(run: Run): void {
    const active = isActive(run.status);
    expect(run.required_action !== null).toBe(run.status === 'requires_action');
    expect(run.expires_at !== null).toBe(active);
    expect(run.usage !== null).toBe(!active);
    expect(run.completed_at !== null).toBe(run.status === 'completed');
    expect(run.cancelled_at !== null).toBe(run.status === 'cancelled');
    expect(run.failed_at !== null).toBe(run.status === 'failed');
    expect(run.last_error !== null).toBe(run.status === 'failed');
  }

  async #checkMessages(): Promise<void> {
    const { data } = await this.#server.client.beta.threads.messages.list(this.#thread, {
      limit: 100,
      order: 'asc',
    });
    const given = data.filter(({ role }) => role === 'user').map(textOf);
    expect(given).toEqual(this.believed.messages);
    for (const run of this.believed.runs) {
      const made = data.filter((message) => message.run_id === run.id);
      // Only these have said something; nothing is there twice after a restart.
      const speaks = !['call', 'twice'].includes(run.kind) || run.status === 'completed';
      expect(made.length).toBeLessThanOrEqual(speaks ? 1 : 0);
      if (run.status === 'completed') expect(made[0]?.status).toBe('completed');
      if (['failed', 'incomplete'].includes(run.status)) expect(made[0]?.status).toBe('incomplete');
    }
  }

  async #checkSteps(runId: string, status: Status): Promise<void> {
    const { data } = await this.#runs.steps.list(runId, { thread_id: this.#thread });
    const open = data.filter((step) => step.status === 'in_progress');
    expect(open.length).toBeLessThanOrEqual(isActive(status) ? 1 : 0);
    if (status === 'requires_action') expect(open).toHaveLength(1);
  }
}

function textOf({ content: [part] }: OpenAI.Beta.Threads.Message): string {
  return part?.type === 'text' ? part.text.value : '';
}

/** Every status that can follow, at once or later, and the status itself. */
function reachable(from: Status): Set<Status> {
  const found = new Set<Status>([from]);
  for (const status of found) for (const next of transitions[status]) found.add(next);
  return found;
}

test('random actions keep runs to their states', { timeout: 280_000 }, async () => {
  const server = await startTestServer({ engine });
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 3, maxLength: 12 }), async (actions) => {
      const subject = new Subject(server, null);
      await subject.open();
      for (const one of actions) await subject.perform(one);
      await subject.close();
    }),
    { numRuns: Number(process.env['RUN_STATES_RUNS'] ?? 5) },
  );
  expect(await server.violations()).toEqual([]);
  await server.close();
});

const folder = mkdtempSync(join(tmpdir(), 'unabridged-runs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('restarts in the middle of runs lose nothing', { timeout: 280_000 }, async () => {
  let servers = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(actionOrRestart, { minLength: 4, maxLength: 8 }), async (actions) => {
      const dataDir = join(folder, String((servers += 1)));
      const start = () => startTestServer({ engine, dataDir });
      const subject = new Subject(await start(), start);
      await subject.open();
      // One restart at least, and with something to go on with.
      const interrupted: Action[] = [
        { does: 'start', kind: 'hang' },
        { does: 'restart' },
        { does: 'cancel' },
        { does: 'start', kind: 'twice' },
        { does: 'restart' },
      ];
      for (const one of [...interrupted, ...actions]) await subject.perform(one);
      expect(await subject.server.violations()).toEqual([]);
      await subject.server.close();
    }),
    { numRuns: Number(process.env['RUN_STATES_RESTARTS'] ?? 1) },
  );
});
