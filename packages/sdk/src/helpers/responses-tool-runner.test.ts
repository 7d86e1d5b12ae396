import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { responseBody } from '../../test/response-script.ts';
import { frame, openEvents, sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import { OpenAI } from '../client/openai.ts';
import {
  ResponsesToolRunner,
  ResponsesToolRunnerError,
  runnerFunction,
} from './responses-tool-runner.ts';
import type { RunnerFunction } from './responses-tool-runner.ts';
import { zodResponsesFunction } from './zod.ts';

let server: ScriptedServer;
let client: OpenAI;
beforeAll(async () => {
  server = await startServer();
  client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());

const call = (args: string, id = 'call_1', name = 'weather'): object => ({
  type: 'function_call',
  id: `fc_${id}`,
  call_id: id,
  name,
  arguments: args,
  status: 'completed',
});
const params = { model: 'm', input: 'weather?' };

/** Gives these outputs, then text. */
function play(...turns: object[][]): void {
  server.handle((request, reply, index) => {
    const output = turns[index];
    const response = responseBody('sunny', output ? ({ output } as never) : {});
    if (!request.body.includes('"stream":true')) {
      sendJson(reply, response);
      return;
    }
    openEvents(reply);
    reply.end(
      frame({
        type: 'response.created',
        sequence_number: 0,
        response: { ...response, output: [] },
      }) + frame({ type: 'response.completed', sequence_number: 1, response }),
    );
  });
}
const input = (index: number): unknown[] =>
  (JSON.parse(server.requests[index]!.body) as { input: unknown[] }).input;
const weather = (run: (args: { city: string }) => unknown): RunnerFunction =>
  runnerFunction(
    zodResponsesFunction({
      name: 'weather',
      parameters: z.object({ city: z.string() }),
      function: run,
    }),
  );

describe.each([false, true])('ResponsesToolRunner (stream: %s)', (stream) => {
  it('runs functions until the model answers', async () => {
    play([call('{"city":"Paris"}'), call('{"city":"Rome"}', 'call_2')]);
    const events: string[] = [];
    const runner = new ResponsesToolRunner({ functions: [weather(({ city }) => ({ city }))] });
    const response = await runner.run(
      client,
      { ...params, tools: [{ type: 'web_search' }] },
      {
        stream,
        onEvent: ({ type }) => void events.push(type),
      },
    );
    expect(response.output_text).toBe('sunny');
    expect(input(1)).toEqual([
      { role: 'user', content: 'weather?' },
      call('{"city":"Paris"}'),
      call('{"city":"Rome"}', 'call_2'),
      { type: 'function_call_output', call_id: 'call_1', output: '{"city":"Paris"}' },
      { type: 'function_call_output', call_id: 'call_2', output: '{"city":"Rome"}' },
    ]);
    const { tools } = JSON.parse(server.requests[0]!.body) as { tools: { type: string }[] };
    expect(tools.map(({ type }) => type)).toEqual(['web_search', 'function']);
    expect(events).toHaveLength(stream ? 4 : 0);
  });

  it('tells the model what a function threw, or stops', async () => {
    const functions = [
      weather(() => {
        throw new Error('offline');
      }),
    ];
    play([call('{"city":"Paris"}'), call('{}', 'call_2', 'other'), call('{"city":', 'call_3')]);
    await new ResponsesToolRunner({ functions }).run(client, params, { stream });
    const outputs = input(1).slice(-3) as { output: string }[];
    expect(outputs.map(({ output }) => output)).toEqual([
      'The function failed: offline',
      'There is no function other. There are: weather. Please try again.',
      expect.stringMatching(/^The function failed: .*JSON/),
    ]);
    play([call('{"city":"Paris"}')]);
    const stopped = new ResponsesToolRunner({ functions }).run(client, params, {
      stream,
      toolErrors: 'throw',
    });
    await expect(stopped).rejects.toMatchObject({
      name: 'ResponsesToolRunnerError',
      attemptedCallIds: ['call_1'],
      completedCallIds: [],
    });
  });

  it('runs out of steps with a typed error, before further effects', async () => {
    let runs = 0;
    play([call('{"city":"a"}')], [call('{"city":"b"}', 'call_2')]);
    const runner = new ResponsesToolRunner({ functions: [weather(() => ++runs)] });
    const error = await runner
      .run(client, params, { stream, maxSteps: 2 })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ResponsesToolRunnerError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/maxSteps/),
      completedCallIds: ['call_1'],
    });
    expect(runs).toBe(1);
  });
});

describe('a turn', () => {
  it('can be looked at, answered by hand and followed by text', async () => {
    play([call('{"city":"Paris"}')]);
    const runner = new ResponsesToolRunner({
      functions: [{ ...weather(() => 'never'), allowOutputOverride: true }],
    });
    const finals: boolean[] = [];
    for await (const turn of runner.iterate(client, params)) {
      finals.push(turn.final);
      if (turn.final) continue;
      expect(() =>
        turn.supplyOutputs([{ type: 'function_call_output', call_id: 'x', output: '' }]),
      ).toThrow(/no function call x/);
      turn.supplyOutputs([{ type: 'function_call_output', call_id: 'call_1', output: 'by hand' }]);
      turn.appendUserText('in short');
    }
    expect(finals).toEqual([false, true]);
    expect(input(1).slice(-2)).toEqual([
      { type: 'function_call_output', call_id: 'call_1', output: 'by hand' },
      { role: 'user', content: 'in short' },
    ]);
  });

  it('sends outputs alone where a conversation holds the rest, and asks about MCP', async () => {
    const approval = {
      type: 'mcp_approval_request',
      id: 'mcpr_1',
      server_label: 's',
      name: 'f',
      arguments: '{}',
    };
    play([approval]);
    const runner = new ResponsesToolRunner({});
    await runner.run(
      client,
      { ...params, conversation: 'conv_1' },
      { approveMcp: ({ name }) => name === 'f' },
    );
    expect(input(1)).toEqual([
      { type: 'mcp_approval_response', approval_request_id: 'mcpr_1', approve: true },
    ]);
    play([approval]);
    await expect(runner.run(client, params)).rejects.toThrow(/approveMcp/);
  });

  it('ends with the signal, and a closed runner begins none', async () => {
    const controller = new AbortController();
    play([call('{"city":"Paris"}')]);
    const runner = new ResponsesToolRunner({ functions: [weather(() => controller.abort())] });
    await expect(runner.run(client, params, { signal: controller.signal })).rejects.toMatchObject({
      name: 'APIUserAbortError',
    });
    expect(runner.close()).toEqual({ status: 'closed' });
    await expect(runner.run(client, params)).rejects.toThrow(/closed/);
    expect(() => new ResponsesToolRunner({ browser: {} } as never)).toThrow(/browser is not part/);
  });
});
