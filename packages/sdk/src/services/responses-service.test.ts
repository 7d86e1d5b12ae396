import OfficialOpenAI from 'openai';
import { zodTextFormat as officialZodTextFormat } from 'openai/helpers/zod';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { responseBody, responseEvents } from '../../test/response-script.ts';
import { frame, openEvents, sendJson, sleep, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer, SeenRequest } from '../../test/scripted-server.ts';
import { zodResponsesFunction, zodTextFormat } from '../helpers/zod.ts';
import OpenAI, { APIUserAbortError, OutputParseError, StreamTruncatedError } from '../index.ts';
import { ResponseStream } from '../responses/response-stream.ts';
import { models, responses } from '../operations.ts';
import { textFormat } from '../structured-output.ts';

let server: ScriptedServer;
let client: OpenAI;
let official: OfficialOpenAI;
beforeAll(async () => {
  server = await startServer();
  const options = { apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 };
  client = new OpenAI(options);
  official = new OfficialOpenAI(options);
});
afterAll(() => server.close());

const pieces = ['Hel', 'lo ', 'żółć'];
const events = responseEvents(pieces);
const stream = (list: readonly { type: string }[]): void =>
  server.handle((_request, reply) => {
    openEvents(reply);
    reply.end(list.map(frame).join(''));
  });
const Person = z.object({ name: z.string(), born: z.number().nullable() });
const ada = JSON.stringify({ name: 'Ada', born: 1815 });

const shape = ({ method, url, body }: SeenRequest): object => ({
  method,
  url: decodeURIComponent(url),
  body: body === '' ? null : JSON.parse(body),
});

describe('the requests', () => {
  type Call = [string, (target: OpenAI | OfficialOpenAI) => PromiseLike<unknown>];
  const calls: Call[] = [
    ['create', (on) => (on as OpenAI).responses.create({ model: 'm', input: 'x', store: false })],
    ['retrieve', (on) => (on as OpenAI).responses.retrieve('resp_1')],
    [
      'retrieve with include',
      (on) =>
        (on as OpenAI).responses.retrieve('resp_1', { include: ['message.output_text.logprobs'] }),
    ],
    ['delete', (on) => (on as OpenAI).responses.delete('resp_1')],
    ['cancel', (on) => (on as OpenAI).responses.cancel('resp_1')],
    ['compact', (on) => (on as OpenAI).responses.compact({ model: 'm', input: 'x' })],
    [
      'inputItems.list',
      (on) => (on as OpenAI).responses.inputItems.list('resp_1', { limit: 2, order: 'asc' }),
    ],
    ['inputTokens.count', (on) => (on as OpenAI).responses.inputTokens.count({ input: 'x' })],
    ['models.list', (on) => (on as OpenAI).models.list()],
    ['models.retrieve', (on) => (on as OpenAI).models.retrieve('ft:a:b::c')],
    ['models.delete', (on) => (on as OpenAI).models.delete('m')],
  ];

  it.each(calls)('of %s are those of the official client', async (_name, call) => {
    server.handle((_request, reply) => sendJson(reply, responseBody('x')));
    await call(official);
    await call(client);
    const [theirs, ours] = server.requests;
    expect(shape(ours!)).toEqual(shape(theirs!));
    expect(ours!.headers['content-type']).toBe(theirs!.headers['content-type']);
  });
});

const streaming = () => client.responses.create({ model: 'm', stream: true });
const whole = () => client.responses.create({ model: 'm' });
const either = (stream: boolean) => client.responses.create({ model: 'm', stream });

const executed = () => client.execute(responses.create, { model: 'm' });
const executedStream = () => client.execute(responses.create, { model: 'm', stream: true });
const executedEither = (stream: boolean) =>
  client.execute(responses.create, { model: 'm', stream });
const executedPage = () => client.execute(models.list, {});

describe('create and retrieve', () => {
  it('join the text of all messages', async () => {
    const body = responseBody('one ');
    server.handle((_request, reply) =>
      sendJson(reply, { ...body, output: [...body.output, ...responseBody('two').output] }),
    );
    expect((await client.responses.create({ model: 'm' })).output_text).toBe('one two');
    expect((await client.responses.retrieve('resp_1')).output_text).toBe('one two');
    expect((await client.responses.cancel('resp_1')).output_text).toBe('one two');
  });

  it('are typed by stream', () => {
    expectTypeOf(streaming).returns.resolves.toHaveProperty('controller');
    expectTypeOf(whole).returns.resolves.toHaveProperty('output_text');
    expectTypeOf(either).returns.resolves.toExtend<object>();
    expectTypeOf(executed).returns.resolves.toHaveProperty('output');
    expectTypeOf(executedStream).returns.resolves.toHaveProperty('controller');
    expectTypeOf(executedEither).returns.resolves.not.toHaveProperty('output');
    expectTypeOf(executedPage).returns.resolves.toHaveProperty('data');
  });
});

const answer = (text: string): void =>
  server.handle((_request, reply) => sendJson(reply, responseBody(text)));

describe('parse', () => {
  it('validates the output by a zod schema', async () => {
    answer(ada);
    const response = await client.responses.parse({
      model: 'm',
      input: 'x',
      text: { format: zodTextFormat(Person, 'person') },
    });
    expectTypeOf(response.output_parsed).toEqualTypeOf<z.infer<typeof Person> | null>();
    expect(response.output_parsed).toEqual({ name: 'Ada', born: 1815 });
    expect(response.output_text).toBe(ada);
    const sent = JSON.parse(server.requests[0]!.body) as { text: { format: object } };
    expect(Object.keys(sent.text.format).toSorted()).toEqual(['name', 'schema', 'strict', 'type']);
  });

  it('validates the output by any Standard Schema', async () => {
    answer(ada);
    const response = await client.responses.parse({
      model: 'm',
      text: { format: textFormat(Person, 'person') },
    });
    expect(response.output_parsed?.name).toBe('Ada');
  });

  it('parses by a JSON schema without a validator', async () => {
    answer(ada);
    const schema = { type: 'object', properties: {}, additionalProperties: false };
    const response = await client.responses.parse({
      model: 'm',
      text: { format: { type: 'json_schema', name: 'person', schema } },
    });
    expectTypeOf(response.output_parsed).toEqualTypeOf<unknown>();
    expect(response.output_parsed).toEqual({ name: 'Ada', born: 1815 });
  });

  it('parses the arguments of strict tools', async () => {
    const call = {
      type: 'function_call',
      id: 'fc_1',
      call_id: 'call_1',
      name: 'save',
      arguments: ada,
      status: 'completed',
    };
    server.handle((_request, reply) =>
      sendJson(reply, { ...responseBody(''), output: [call, { ...call, name: 'other' }] }),
    );
    const response = await client.responses.parse({
      model: 'm',
      tools: [zodResponsesFunction({ name: 'save', parameters: Person })],
    });
    expect(response.output).toMatchObject([
      { parsed_arguments: { name: 'Ada', born: 1815 } },
      { parsed_arguments: null },
    ]);
  });

  it('says what does not fit', async () => {
    answer('{"name":1,"born":null}');
    const format = textFormat(Person, 'person');
    const promise = client.responses.parse({ model: 'm', text: { format } });
    await expect(promise).rejects.toBeInstanceOf(OutputParseError);
    await expect(promise).rejects.toThrow(/does not fit the schema person: name: /);
    answer('{"name":');
    await expect(client.responses.parse({ model: 'm', text: { format } })).rejects.toThrow(
      /not valid JSON/,
    );
  });

  it('leaves an incomplete response unparsed', async () => {
    server.handle((_request, reply) =>
      sendJson(reply, responseBody('{"na', { status: 'incomplete' })),
    );
    const format = zodTextFormat(Person, 'person');
    const response = await client.responses.parse({ model: 'm', text: { format } });
    expect(response.output_parsed).toBeNull();
  });

  it('gives what the official client gives', async () => {
    answer(ada);
    const body = { model: 'm', input: 'x' } as const;
    const ours = await client.responses.parse({
      ...body,
      text: { format: zodTextFormat(Person, 'person') },
    });
    const theirs = await official.responses.parse({
      ...body,
      text: { format: officialZodTextFormat(Person, 'person') },
    });
    expect(JSON.parse(JSON.stringify(ours))).toEqual(JSON.parse(JSON.stringify(theirs)));
  });
});

const measure = async (count: number): Promise<number> => {
  stream(responseEvents(Array.from({ length: count }, (_unused, index) => ` word${index}`)));
  // Of the processor: others may keep it from us for a while.
  const before = process.cpuUsage();
  const runner = client.responses.stream({ model: 'm' });
  runner.on('response.output_text.delta', () => {});
  await runner.finalResponse();
  return process.cpuUsage(before).user;
};

describe('stream', () => {
  it('tells listeners, iterators and the promise of the final response', async () => {
    stream(events);
    const heard: string[] = [];
    const snapshots: string[] = [];
    const runner = client.responses
      .stream({ model: 'm', input: 'x' })
      .on('connect', () => heard.push('connect'))
      .on('response.created', () => heard.push('created'))
      .on('response.output_text.delta', (event) => snapshots.push(event.snapshot))
      .once('response.completed', () => heard.push('completed'))
      .on('end', () => heard.push('end'));
    const seen: unknown[] = [];
    for await (const event of runner) seen.push(event);
    const final = await runner.finalResponse();
    expect(seen).toEqual(events);
    expect(heard).toEqual(['connect', 'created', 'completed', 'end']);
    expect(snapshots).toEqual(['Hel', 'Hello ', 'Hello żółć']);
    expect(final.output_text).toBe('Hello żółć');
    expect(runner).toMatchObject({ ended: true, errored: false, aborted: false });
  });

  it('gives the final object of the official client', async () => {
    stream(events);
    const ours = await client.responses.stream({ model: 'm', input: 'x' }).finalResponse();
    const theirs = await official.responses.stream({ model: 'm', input: 'x' }).finalResponse();
    expect(JSON.parse(JSON.stringify(ours))).toEqual(JSON.parse(JSON.stringify(theirs)));
  });

  it('parses the final response by its schema', async () => {
    stream(responseEvents([ada.slice(0, 9), ada.slice(9)]));
    const final = await client.responses
      .stream({ model: 'm', text: { format: zodTextFormat(Person, 'person') } })
      .finalResponse();
    expectTypeOf(final.output_parsed).toEqualTypeOf<z.infer<typeof Person> | null>();
    expect(final.output_parsed).toEqual({ name: 'Ada', born: 1815 });
  });

  it('reads an earlier response from its beginning and emits what comes after a number', async () => {
    stream(events);
    const runner = client.responses.stream({ response_id: 'resp_1', starting_after: 4 });
    const snapshots: string[] = [];
    runner.on('response.output_text.delta', (event) => snapshots.push(event.snapshot));
    const seen: number[] = [];
    for await (const event of runner) seen.push(event.sequence_number);
    expect(seen).toEqual(events.map((event) => event.sequence_number).slice(5));
    expect(snapshots).toEqual(['Hello ', 'Hello żółć']);
    expect(server.requests[0]).toMatchObject({
      method: 'GET',
      url: '/v1/responses/resp_1?stream=true',
    });
  });

  it('shows the response as far as it has come', async () => {
    server.handle(async (_request, reply) => {
      openEvents(reply);
      reply.write(events.slice(0, 6).map(frame).join(''));
    });
    const runner = client.responses.stream({ model: 'm' });
    for await (const event of runner) if (event.sequence_number === 5) break;
    expect(runner.currentResponse?.output[0]).toMatchObject({ content: [{ text: 'Hello ' }] });
  });

  it('rejects and emits abort when it is aborted', async () => {
    server.handle((_request, reply) => {
      openEvents(reply);
      reply.write(frame(events[0]!));
    });
    const runner = client.responses.stream({ model: 'm' });
    const aborted = runner.emitted('abort');
    await runner.emitted('response.created');
    runner.abort();
    await expect(runner.finalResponse()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(await aborted).toBeInstanceOf(APIUserAbortError);
    expect(runner).toMatchObject({ ended: true, errored: true, aborted: true });
  });

  it('is aborted by the signal of its options and by leaving its loop', async () => {
    server.handle((_request, reply) => {
      openEvents(reply);
      reply.write(frame(events[0]!));
    });
    const own = client.responses.stream({ model: 'm' }, { signal: AbortSignal.timeout(50) });
    await expect(own.finalResponse()).rejects.toBeInstanceOf(APIUserAbortError);
    const left = client.responses.stream({ model: 'm' });
    for await (const _event of left) break;
    await expect(left.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  it('rejects and emits an error where the stream ends early', async () => {
    stream(events.slice(0, 6));
    const runner = client.responses.stream({ model: 'm' });
    const error = runner.emitted('error');
    await expect(
      (async () => {
        for await (const _event of runner);
      })(),
    ).rejects.toBeInstanceOf(StreamTruncatedError);
    expect(await error).toBeInstanceOf(StreamTruncatedError);
  });

  it('lets a failure that nobody waits for be an unhandled rejection', async () => {
    server.handle((_request, reply) => sendJson(reply, { error: { message: 'no' } }, 400));
    const unhandled: unknown[] = [];
    const listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', (reason) => unhandled.push(reason));
    client.responses.stream({ model: 'm' });
    while (unhandled.length === 0) await sleep(5);
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
    expect(unhandled).toMatchObject([{ name: 'BadRequestError' }]);
  });

  it('reads events that travelled as lines of JSON', async () => {
    stream(events);
    const source = await client.responses.create({ model: 'm', stream: true });
    const runner = ResponseStream.fromReadableStream(source.toReadableStream());
    expect((await runner.finalResponse()).output_text).toBe('Hello żółć');
  });

  it('takes time in proportion to the length of the response', async () => {
    await measure(5000);
    const small = await measure(5000);
    const large = await measure(40_000);
    // Eight times the events; quadratic work would take sixty-four times as long.
    expect(large / small).toBeLessThan(32);
  });
});
