import { OpenAIError } from '../errors/openai-error.ts';
import { refuseBrowser } from './browser-check.ts';
import type { ApiKeySetter, ClientOptions } from './client-options.ts';
import { readEnvironment } from './environment.ts';
import { isLogLevel } from './logger.ts';
import type { Logger, LogLevel } from './logger.ts';

/** Where OpenAI serves the API. */
export const defaultBaseURL = 'https://api.openai.com/v1';

/** Ten minutes: long answers of reasoning models take that. */
export const defaultTimeoutMs = 600_000;

/** Where the API is: in a region, at a given place, or where the environment says. */
function resolveBaseURL({ baseURL, dataResidency }: ClientOptions): string {
  if (!dataResidency)
    return pick<string>(baseURL || undefined, 'OPENAI_BASE_URL') || defaultBaseURL;
  if (baseURL) throw new OpenAIError('Pass dataResidency or baseURL, not both.');
  if (dataResidency === 'global') return defaultBaseURL;
  if (/^(?:us|eu|ae|au|in|jp)$/.test(dataResidency)) {
    return defaultBaseURL.replace('//', `//${dataResidency}.`);
  }
  throw new OpenAIError(
    `dataResidency is ${JSON.stringify(dataResidency)}, which is none of global, us, eu, ae, au, in, jp.`,
  );
}

/** The options that decide where requests go and as whom, after the environment was asked. */
export interface ResolvedOptions {
  readonly apiKey: string | ApiKeySetter | null;
  readonly adminAPIKey: string | null;
  readonly organization: string | null;
  readonly project: string | null;
  readonly webhookSecret: string | null;
  readonly baseURL: string;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly logger: Logger;
  readonly logLevel: LogLevel;
}

/** `undefined` asks the environment; `null` means none. */
function pick<T>(given: T | null | undefined, variable: string): T | string | null {
  return given === undefined ? (readEnvironment(variable) ?? null) : given;
}

function wholeNumber(value: number | undefined, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  if (Number.isInteger(value) && value >= 0) return value;
  throw new OpenAIError(`${name} must be a whole number of 0 or more but is ${value}.`);
}

function positive(value: number | undefined, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  if (value > 0) return value;
  throw new OpenAIError(`${name} must be a number of milliseconds above 0 but is ${value}.`);
}

function resolveLogLevel(given: LogLevel | undefined, logger: Logger): LogLevel {
  const wanted = given ?? readEnvironment('OPENAI_LOG');
  if (wanted === undefined) return 'warn';
  if (isLogLevel(wanted)) return wanted;
  logger.warn(
    `[unabridged] ${given === undefined ? 'OPENAI_LOG' : 'logLevel'} is ${JSON.stringify(wanted)}, which is none of off, error, warn, info, debug. Using warn.`,
  );
  return 'warn';
}

/**
 * Completes the options of a client.
 * @throws {OpenAIError} without any key, in a browser without leave, or where a value makes no sense.
 */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  refuseBrowser(options.dangerouslyAllowBrowser);
  const apiKey = pick<string | ApiKeySetter>(options.apiKey, 'OPENAI_API_KEY') || null;
  const adminAPIKey = pick<string>(options.adminAPIKey, 'OPENAI_ADMIN_KEY') || null;
  const webhookSecret = pick<string>(options.webhookSecret, 'OPENAI_WEBHOOK_SECRET') || null;
  // To verify webhooks takes their secret alone.
  if (apiKey === null && adminAPIKey === null && webhookSecret === null) {
    throw new OpenAIError(
      'No API key: pass apiKey (or adminAPIKey) to the client, or set OPENAI_API_KEY (or OPENAI_ADMIN_KEY) in the environment. ' +
        'For a server that needs none, pass any text.',
    );
  }
  const logger = options.logger ?? console;
  return {
    apiKey,
    adminAPIKey,
    organization: pick<string>(options.organization, 'OPENAI_ORG_ID') || null,
    project: pick<string>(options.project, 'OPENAI_PROJECT_ID') || null,
    webhookSecret,
    baseURL: resolveBaseURL(options),
    timeout: positive(options.timeout, 'timeout', defaultTimeoutMs),
    maxRetries: wholeNumber(options.maxRetries, 'maxRetries', 2),
    logger,
    logLevel: resolveLogLevel(options.logLevel, logger),
  };
}
