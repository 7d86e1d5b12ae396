import type { LiveTarget } from '@unabridged/gateway';

/** What the environment says about the live API; undefined where it holds no key. */
export function liveTargetOf(environment: NodeJS.ProcessEnv): LiveTarget | undefined {
  const valueOf = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const apiKey = valueOf('OPENAI_API_KEY');
  const adminAPIKey = valueOf('OPENAI_ADMIN_KEY');
  if (!apiKey && !adminAPIKey) return undefined;
  return {
    apiKey,
    adminAPIKey,
    baseURL: valueOf('OPENAI_BASE_URL'),
    organization: valueOf('OPENAI_ORG_ID'),
    project: valueOf('OPENAI_PROJECT_ID'),
  };
}
