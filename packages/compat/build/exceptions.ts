/** Names of the official package that nothing of ours stands for, and why. */
export interface Exception {
  /** Modules, by path. */
  readonly module: RegExp;
  /** Names in them. Default: all. */
  readonly name?: RegExp;
  readonly reason: string;
}

const sockets = 'Sockets and WebRTC come with the realtime client.';
const cloud = 'Clients of other clouds are not part of this package.';
const internals = 'The inside of the official client; no call of the API goes by it.';
const drivers =
  'Drives a browser, a desktop or a sound card of this machine, or reads its files: a program of its own.';
const experiments =
  'Early execution, budgets, ledgers and diagnostics of the official runner; ours runs functions in turn.';
const renamed =
  'The contract has this type under one name alone, where the official package has several.';

/** Every name that may be missing. What is not listed here fails a test. */
export const exceptions: readonly Exception[] = [
  { module: /^(?:beta\/realtime|realtime|live)\//, reason: sockets },
  { module: /^lib\/(?:realtime|live|webrtc|responses\/responses-websocket)/, reason: sockets },
  { module: /^helpers\/live$/, reason: sockets },
  {
    module: /^helpers\/beta\/agents\/(?:zod|standard-schema)$/,
    reason: 'Structured output of agents is in beta; a text format takes the schema itself.',
  },
  { module: /^helpers\/decisions-tool-runner$/, reason: experiments },
  { module: /\/(?:ws|ws-base|internal-base|websocket-binding)$/, reason: sockets },
  { module: /^resources\/live\/(?:forks|sideband)/, reason: sockets },
  {
    module: /^resources\//,
    name: /^(?:Forks|Sideband)|WS(?:Client|Reconnect)Options$|^ConnectClientEvent$/,
    reason: sockets,
  },
  {
    module: /^helpers\/(?:audio|computer|browser|beta\/agents\/filesystem)/,
    reason: drivers,
  },
  { module: /^(?:bedrock|providers\/)/, reason: cloud },
  { module: /^auth(?:\/|$)/, reason: cloud },
  { module: /^index$/, name: /^(?:Bedrock|OAuth|SubjectToken)/, reason: cloud },
  { module: /^(?:core\/)?error$/, name: /^(?:OAuth|SubjectToken)/, reason: cloud },
  { module: /^lib\//, reason: internals },
  { module: /^core\/EventEmitter$/, reason: internals },
  { module: /^(?:core\/resource|resource)$/, reason: internals },
  { module: /^(?:core\/streaming|streaming)$/, name: /^_iterSSEMessages$/, reason: internals },
  {
    module: /^(?:core\/pagination|pagination)$/,
    name: /(?:Params|Response|RequestOptions)$/,
    reason: internals,
  },
  { module: /^helpers\/zod-v3-strict-schema$/, reason: internals },
  {
    module: /^resources(?:\/|$)/,
    name: /^(?:GraderModels|Graders|Methods)$/,
    reason: 'Resources without an operation: they hold types alone.',
  },
  { module: /^resources\/beta\/realtime/, reason: renamed },
  { module: /^resources\/(?:live|realtime)/, reason: renamed },
  {
    module: /^resources(?:\/|$)/,
    name: /^(?:DecisionInput|DecisionInputJson|FileContent$|TranslationCreateResponse$|BetaResponse(?:Content|InputAudio|OutputAudio)|ResponseSteerInput|ResponsesClientEvent|FineTuningJobIntegration$|ConversationDeleted$|(?:Input|Output)(?:Text|Image|File)Content$|RefusalContent$|(?:Message|RunStep|Run|Thread)StreamEvent|ChatKitThreadItemListDataPage$|Session(?:\.|$))/,
    reason: renamed,
  },
  {
    module: /^index$/,
    name: /^(?:ComputerToolset|ComputerDriver)$/,
    reason: drivers,
  },
  {
    module: /^helpers\/responses-tool-runner$/,
    name: /^(?:RunnerDiagnostic|ResponsesEarly|ResponsesContext|ResponsesRunner(?:Checkpoint|Ledger))/,
    reason: experiments,
  },
  {
    module: /^resources\/beta\/threads/,
    name: /^ThreadCreateAndRunPollParams\./,
    reason: 'The parts of these params are those of ThreadCreateAndRunParams.',
  },
];

/** Why a name may be missing; undefined where it must not. */
export function exceptionFor(module: string, name: string): Exception | undefined {
  return exceptions.find((each) => each.module.test(module) && (each.name?.test(name) ?? true));
}
