import { declarationText, type DraftedType, isTwin } from './drafted-type.ts';
import { familyOf } from './placement.ts';

/** Families below this many lines of types keep them in one `types.ts`. */
const ONE_FILE = 320;

/**
 * Large families, split by what their types are about. The first pattern that
 * fits the official name of a type, its namespaces left out, decides.
 */
const TOPICS: Readonly<Record<string, readonly (readonly [name: RegExp, file: string])[]>> = {
  chat: [[/./, 'stored-completions']],
  responses: [[/./, 'websocket']],
  'beta-responses': [
    [/^BetaResponses(Client|Server)Event|Steer|Inject/, 'websocket'],
    [/Event$/, 'events'],
    [/Params$/, 'requests'],
    [/^BetaResponseInputItem$/, 'input-items'],
    [/^BetaResponseOutputItem$/, 'output-items'],
    [/^BetaResponseItem$/, 'items'],
    [/^Beta(Response|CompactedResponse)$/, 'response'],
    [/Tool(s|Choice\w+)?$/, 'tools'],
    [/./, 'parts'],
  ],
  agents: [
    [/^Agent(Session|Output)\w*Event$/, 'session-events'],
    [/^Automation|AutomationParams/, 'automations'],
    [
      /^(Hosted|SetupCommand|InlineCapability|Environment|AgentEnvironment|Template)/,
      'environments',
    ],
    [/Tool(Param)?$|McpTransport/, 'tools'],
    [/^AgentSession(Input|Message|Assistant|Item)/, 'session-items'],
    [/Item(Resource)?$|^AgentOutput|^AgentFunctionCall/, 'items'],
    [/^(AgentSession|Session|Subagent|Turn|TokenUsage|Artifact|Event|Item|Trace)/, 'sessions'],
    [/^Agent(Desktop|Network|Packages)/, 'environments'],
    [/./, 'agents'],
  ],
  live: [
    [/^(Live)?Decision/, 'decisions'],
    [/^(Connect|Sideband|Fork)(Client|Server)Event$|^(Client|Server)Event$/, 'event-unions'],
    [
      /^(ResponseItemCreate|Session|Input|Output|Instructions|Thinking|Commentary)\w*Event$/,
      'events',
    ],
    [/Event(Selector)?$|^LiveTransport\w|^LiveSessionInput/, 'events'],
    [
      /^Responses?Delegation|ToolChoice|^Live(Shell|Mcp|Custom|Namespace|Computer|File|Web|Code)/,
      'responses-delegation',
    ],
    [
      /^Live(ApplyPatch|ToolSearch|ImageGen|Programmatic|Container|Skill|Local|Inline|Source|Disabled|Allowlist)/,
      'responses-delegation',
    ],
    [/./, 'sessions'],
  ],
  realtime: [
    [/^(Session|TranscriptionSession)|^BetaRealtime/, 'beta-sessions'],
    [/^RealtimeTranslation/, 'translation'],
    [/^ClientSecret|^Call|^RealtimeSessionCreateResponse/, 'requests'],
    [/^RealtimeClientEvent$/, 'client-events'],
    [/^RealtimeServerEvent$/, 'server-events'],
    [/^Realtime(Response)/, 'responses'],
    [/^Realtime(ConversationItem|Mcp|MCP|Error)/, 'items'],
    [/^ConversationItem$/, 'items'],
    [/^Realtime|^AudioTranscription$|^NoiseReductionType$/, 'session'],
    [/(Append|Clear|Commit|Create|Delete|Retrieve|Truncate|Cancel|Update)Event$/, 'client-events'],
    [/./, 'server-events'],
  ],
};

/** Families that were shaped by hand: what is drafted for them goes to files of its own. */
export const SHAPED_BY_HAND: ReadonlySet<string> = new Set([
  'responses',
  'chat',
  'models',
  'shared',
]);

/** Family of a drafted type. */
export function familyOfType({ file, path }: DraftedType): string {
  return familyOf(file, path[0]!);
}

/**
 * Which file each type of a family goes to: file below the family's folder →
 * types. Further official names of a type go to `official-names.ts`.
 */
export function layOut(family: string, types: readonly DraftedType[]): Map<string, DraftedType[]> {
  const lines = types
    .filter((type) => !isTwin(type))
    .reduce((sum, type) => sum + declarationText(type).split('\n').length + 1, 0);
  const inOne = lines < ONE_FILE && !SHAPED_BY_HAND.has(family);
  return Map.groupBy(types, (type) => {
    if (isTwin(type)) return inOne ? 'official-names.ts' : 'types/official-names.ts';
    return inOne ? 'types.ts' : `types/${topicOf(family, type)}.ts`;
  });
}

function topicOf(family: string, { path, file }: DraftedType): string {
  const named = TOPICS[family]?.find(([pattern]) => pattern.test(path[0]!));
  if (named) return named[1];
  const parts = file
    .replace(/^resources\//, '')
    .replace(/\.d\.ts$/, '')
    .split('/');
  const own = parts.slice(parts.lastIndexOf(family.split('/').at(-1)!) + 1);
  return own[0] ?? parts.at(-1)!;
}
