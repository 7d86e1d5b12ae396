/*
 * Where the contract and the official declarations differ on purpose. Each
 * exception has its reason; everything else has to be the same in both directions.
 */
/**
 * The official client adds `output_text` to the responses that it returns. It is
 * not on the wire, so it is not in the contract; our client adds it too.
 */
export type WithoutOutputText<Response> = Omit<Response, 'output_text'>;

/** Events that hold a response are compared without it, for the same reason. */
export type WithoutResponse<Event> = Event extends { response: unknown }
  ? Omit<Event, 'response'>
  : Event;

/**
 * The official package declares the members of a compound filter `unknown`. They
 * are filters again, and the contract says so: its tools fit the official ones,
 * but not the other way around.
 */
export type WithoutFilters<Tool> = Tool extends { filters?: unknown }
  ? Omit<Tool, 'filters'>
  : Tool;

/** Items that hold tools, and so filters. They are compared in one direction. */
export type WithoutToolLists<Item> = Exclude<Item, { tools: unknown[] }>;

/**
 * The API pads deltas with `obfuscation` unless the request declines it. The
 * official declarations know the field in one event, the contract in all of them.
 */
export type WithoutObfuscation<Event> = Event extends unknown ? Omit<Event, 'obfuscation'> : never;

/** The official client takes a path parameter by position; our params name it. */
export type WithoutPathParameters<Params, Names extends keyof Params> = Omit<Params, Names>;

/** Ours has to fit the official type; only the fields `Wider`, which the official package leaves wider, are not held the other way. */
export interface OneWay<Wider extends PropertyKey> {
  oneWay: Wider;
}

/** Fields that are not compared, in neither direction. Whether both have them is. */
export interface Apart<Names extends PropertyKey> {
  apart: Names;
}

/** Fields of the official type that are not on the wire. */
export interface NotOnTheWire<Names extends PropertyKey, Wider extends PropertyKey = never> {
  added: Names;
  wider: Wider;
}

/** Nothing of this part is compared. */
export interface Uncompared {
  uncompared: true;
}

/** `output_text` is joined by the client, see above; a compound filter may be in the others. */
interface ResponseResult {
  result: NotOnTheWire<'output_text', 'tools' | 'output' | 'instructions'>;
  /** Events hold responses and items, and so both. `responses.ts` holds them apart. */
  event: Uncompared;
}

/** An item may hold tools, and so compound filters: see `WithoutFilters`. */
interface ItemResult {
  result: OneWay<'tools' | 'data' | 'output'>;
}

/** What is not the same in both directions, by accessor and part. */
export interface Exceptions {
  /** Compound filters: see `WithoutFilters`. */
  'responses.create': ResponseResult & { params: OneWay<'tools' | 'input'> };
  'responses.retrieve': ResponseResult;
  'responses.cancel': ResponseResult;
  'responses.inputTokens.count': { params: OneWay<'tools' | 'input'> };
  'responses.compact': ItemResult & { params: OneWay<'input'> };
  'responses.inputItems.list': ItemResult;
  'conversations.create': { params: OneWay<'items'> };
  'conversations.items.create': ItemResult & { params: OneWay<'items'> };
  'conversations.items.retrieve': ItemResult;
  'conversations.items.list': ItemResult;
  'vectorStores.search': { params: OneWay<'filters'> };
  /** The data of a run may name tools with compound filters. */
  'evals.runs.create': { params: OneWay<'data_source'>; result: OneWay<'data_source'> };
  'evals.runs.retrieve': { result: OneWay<'data_source'> };
  'evals.runs.list': { result: OneWay<'data_source'> };
  'evals.runs.cancel': { result: OneWay<'data_source'> };
  /**
   * The messages that a completion was made from are of every role; the official declarations
   * take them from the assistant's.
   */
  'chat.completions.messages.list': { result: Apart<'role'> };
  /** The official declarations have one type for a text and for a piece of it, which has not ended. */
  'completions.create': { result: Apart<'choices'>; event: Apart<'choices'> };
  /** The official client discards what the API says about the deletion. */
  'responses.delete': { result: Uncompared };
  'beta.responses.delete': { result: Uncompared };
  /** The older name of `list`, declared with a `last_id` that may be absent: a cursor page has it. */
  'fineTuning.checkpoints.permissions.retrieve': { result: OneWay<'last_id'> };
  /** Functions that the official client calls while it streams. They are not sent. */
  'beta.agents.sessions.create': { params: NotOnTheWire<'toolHandlers'> };
  /** The official declarations have one type per value of `stream`; ours has one for all. */
  'audio.transcriptions.create': { params: Apart<'stream'> };
  /** With base64 asked for, the official client has another type; ours has a union in `data`. */
  'embeddings.create': { result: Apart<'data'> };
}
