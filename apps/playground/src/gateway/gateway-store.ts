import type { Model } from '@unabridged/contract';
import { create } from 'zustand';
import { readStored, writeStored } from '../browser-storage.ts';
import type { Target } from '../run/run-record.ts';
import { gateway } from './gateway-client.ts';
import type { Connection, Engines, GatewayStatus } from './gateway-client.ts';

interface GatewayStore {
  readonly target: Target;
  /** Undefined until the gateway has answered. */
  readonly status?: GatewayStatus;
  readonly engines?: Engines;
  readonly models: Readonly<Partial<Record<Target, readonly Model[]>>>;
  /** Why the last call of the page failed, in a sentence. */
  readonly problem?: string;
}

const targetKey = 'unabridged.target';

/** What the page knows about its gateway. */
export const useGatewayStore = create<GatewayStore>(() => ({ target: 'local', models: {} }));

/** Asks the gateway for everything that the shell shows. */
export async function loadGateway(): Promise<void> {
  await Promise.all([loadStatus(), loadEngines()]);
  await loadModels();
}

/** Chooses who answers the next runs. Live is refused where the gateway holds no key. */
export function chooseTarget(target: Target): void {
  const live =
    target === 'live' && useGatewayStore.getState().status?.targets.live.available === true;
  useGatewayStore.setState({ target: live ? 'live' : 'local' });
  writeStored(targetKey, live ? 'live' : 'local');
  void loadModels();
}

/** Asks again which servers run on this machine. */
export async function loadEngines(): Promise<void> {
  await attempt(async () => ({ engines: await gateway.engines() }));
}

/** Lets a server write the text of local replies. Rejects with a sentence for the user. */
export async function connectEngine(connection: Connection): Promise<void> {
  await gateway.connect(connection);
  await Promise.all([loadEngines(), loadModels()]);
}

/** Goes back to the embedded stand-in. */
export async function disconnectEngine(): Promise<void> {
  await gateway.disconnect();
  await Promise.all([loadEngines(), loadModels()]);
}

/** Loads the models of the target in use. */
export async function loadModels(): Promise<void> {
  const { target } = useGatewayStore.getState();
  await attempt(async () => {
    const models = await gateway.models(target);
    return { models: { ...useGatewayStore.getState().models, [target]: models } };
  });
}

/**
 * Who writes the answers of a target, in a few words.
 * @param target Default: the chosen one.
 */
export function whoAnswers(target = useGatewayStore.getState().target): string {
  const { status, engines } = useGatewayStore.getState();
  if (target === 'live') return hostOf(status?.targets.live.base_url);
  if (engines === undefined) return 'Local';
  const { label, model } = engines.active;
  return model === null ? label : `${label}, ${model}`;
}

/** The host of an address, or OpenAI's where there is none. */
export function hostOf(url: string | null | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : 'api.openai.com';
}

async function loadStatus(): Promise<void> {
  await attempt(async () => {
    const status = await gateway.status();
    const wanted = readStored<Target>(targetKey);
    const target = wanted === 'live' && status.targets.live.available ? 'live' : 'local';
    return { status, target };
  });
}

async function attempt(load: () => Promise<Partial<GatewayStore>>): Promise<void> {
  try {
    useGatewayStore.setState({ problem: undefined, ...(await load()) });
  } catch (cause) {
    useGatewayStore.setState({ problem: cause instanceof Error ? cause.message : String(cause) });
  }
}
