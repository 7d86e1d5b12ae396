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
