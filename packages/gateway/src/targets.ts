import type { Operation } from '@unabridged/contract';
import OpenAI from 'unabridged';
import { GatewayError } from './gateway-error.ts';
import type { GatewayOptions, LiveTarget, LocalTarget } from './options.ts';

export type TargetName = 'local' | 'live';

/** Where a request can be sent. */
export interface Target {
  readonly name: TargetName;
  /** Start of sentences about it. */
  readonly title: string;
  /** What to do when it cannot be reached. */
  readonly advice: string;
  readonly client: OpenAI;
  /** @throws GatewayError with status 400 where the target has no key of the kind that the operation takes */
  requireKeyFor(operation: Operation): void;
  /** Replaces the target's keys in a text that leaves the process. */
  redact(text: string): string;
}

/** Makes the targets that the options allow, each at its first use. */
export function createTargets(options: GatewayOptions): (request: Request) => Target {
  let local: Target | undefined;
  let live: Target | undefined;
  return (request) => {
    const name = request.headers.get('x-unabridged-target') ?? 'local';
    if (name === 'local') return (local ??= createLocalTarget(options.local));
    if (name === 'live') return (live ??= createLiveTarget(options.live));
    throw new GatewayError(
      `The header x-unabridged-target is "${name}". It must be "local" or "live".`,
      { status: 400, code: 'invalid_target', param: 'x-unabridged-target' },
    );
  };
}

function createLocalTarget({ fetch, baseURL, apiKey = 'local' }: LocalTarget): Target {
  return {
    name: 'local',
    title: 'The local platform',
    advice: 'Its terminal shows why.',
    redact: redactorOf([apiKey === 'local' ? undefined : apiKey]),
    // One key opens everything there.
    requireKeyFor: () => {},
    client: new OpenAI({
      apiKey,
      adminAPIKey: apiKey,
      baseURL,
      fetch,
      // The environment's values belong to the live API.
      organization: null,
      project: null,
      maxRetries: 0,
      logLevel: 'off',
    }),
  };
}

function createLiveTarget(live: LiveTarget | undefined): Target {
  if (!live?.apiKey && !live?.adminAPIKey)
    throw new GatewayError(
      'The live API is not available, because this server was started without a key. Set OPENAI_API_KEY and start it again, or leave out the header x-unabridged-target.',
      { status: 400, code: 'live_not_available', param: 'x-unabridged-target' },
    );
  const {
    apiKey,
    adminAPIKey,
    baseURL = 'https://api.openai.com/v1',
    organization,
    project,
  } = live;
  return {
    name: 'live',
    title: `The live API at ${withoutCredentials(baseURL)}`,
    advice: 'Check the network and OPENAI_BASE_URL, then try again.',
    redact: redactorOf([apiKey, adminAPIKey]),
    requireKeyFor({ accessor, auth = 'project' }) {
      if (auth === 'admin' ? !adminAPIKey : !apiKey) throw missingKey(accessor, auth);
    },
    client: new OpenAI({
      // Null where there is none: what the environment has then stays out of it.
      apiKey: apiKey ?? null,
      adminAPIKey: adminAPIKey ?? null,
      baseURL,
      organization: organization ?? null,
      project: project ?? null,
      logLevel: 'off',
    }),
  };
}

function missingKey(accessor: string, kind: 'project' | 'admin'): GatewayError {
  const [variable, what] =
    kind === 'admin'
      ? ['OPENAI_ADMIN_KEY', 'an admin key, which owners of an organization make']
      : ['OPENAI_API_KEY', 'the API key of a project'];
  return new GatewayError(
    `${accessor} needs ${what}, but this server was started without one. Set ${variable} and start it again, or leave out the header x-unabridged-target.`,
    { status: 400, code: `${kind}_key_not_available`, param: 'x-unabridged-target' },
  );
}

function redactorOf(secrets: readonly (string | undefined)[]): (text: string) => string {
  const present = secrets.filter((secret): secret is string => Boolean(secret));
  return (text) =>
    present.reduce((result, secret) => result.replaceAll(secret, '[key removed]'), text);
}

/** A base URL may hold a user name and password. */
export function withoutCredentials(url: string): string {
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  parsed.search = '';
  return parsed.href.replace(/\/$/, '');
}
