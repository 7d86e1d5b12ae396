import { expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import type { EngineModel } from './engine.ts';
import { Engines } from './engines.ts';

class Offering extends ScriptedEngine {
  readonly #ids: readonly string[];
  asked = 0;

  constructor(...ids: string[]) {
    super();
    this.#ids = ids;
  }

  override async models(): Promise<readonly EngineModel[]> {
    this.asked += 1;
    if (this.#ids.includes('broken')) throw new Error('connect ECONNREFUSED');
    return this.#ids.map((id) => ({ id, created: 1, ownedBy: 'library' }));
  }
}

const local = new ScriptedEngine();

test('the local engine answers for the catalog where nothing is connected', async () => {
  const engines = new Engines(local);
  expect(await engines.choose('gpt-5.5', 400)).toEqual({ engine: local, model: 'gpt-5.5' });
});

test("an upstream's default model stands in for the catalog, its own ids go to it as they are", async () => {
  const engines = new Engines(local);
  const engine = new Offering('llama3.2', 'qwen3');
  engines.connect({ engine, defaultModel: 'llama3.2' });
  expect(await engines.choose('gpt-5.5', 400)).toEqual({ engine, model: 'llama3.2' });
  expect(await engines.choose('qwen3', 400)).toEqual({ engine, model: 'qwen3' });
  expect(await engines.active()).toBe(engine.description);
});

test('without a default model only what the upstream offers goes to it', async () => {
  const engines = new Engines(local);
  const engine = new Offering('gpt-5.5');
  engines.connect({ engine, defaultModel: null });
  expect((await engines.choose('gpt-5.5', 400)).engine).toBe(engine);
  expect((await engines.choose('gpt-5.4', 400)).engine).toBe(local);
  engines.disconnect();
  expect((await engines.choose('gpt-5.5', 400)).engine).toBe(local);
});

test('an id that nobody offers is refused with the status of the endpoint', async () => {
  const engines = new Engines(local);
  engines.connect({ engine: new Offering('llama3.2'), defaultModel: null });
  for (const status of [400, 404] as const) {
    await expect(engines.choose('gpt-0', status)).rejects.toMatchObject({
      status,
      code: 'model_not_found',
    });
  }
});

test('a dead upstream does not hide the catalog', async () => {
  const engines = new Engines(local);
  engines.connect({ engine: new Offering('broken'), defaultModel: null });
  expect((await engines.choose('gpt-5.5', 400)).engine).toBe(local);
  expect(await engines.upstreamModels()).toEqual([]);
});

test("an upstream's list is asked for once in a while, not for every request", async () => {
  const engines = new Engines(local);
  const engine = new Offering('llama3.2');
  engines.connect({ engine, defaultModel: null });
  await engines.choose('llama3.2', 400);
  await engines.choose('llama3.2', 400);
  expect(engine.asked).toBe(1);
});
