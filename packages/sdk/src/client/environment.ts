interface EnvironmentHost {
  process?: { env?: Record<string, string | undefined> };
  Deno?: { env?: { get?(name: string): string | undefined } };
}

/**
 * Reads an environment variable, trimmed. An empty one counts as unset: `OPENAI_BASE_URL=`
 * in a dotenv file means "the default", not "no host".
 */
export function readEnvironment(name: string): string | undefined {
  const host = globalThis as EnvironmentHost;
  try {
    const value = host.process?.env ? host.process.env[name] : host.Deno?.env?.get?.(name);
    return value?.trim() || undefined;
  } catch {
    // Deno without --allow-env refuses: there is no environment then.
    return undefined;
  }
}

/** `OPENAI_CUSTOM_HEADERS`: one `Name: value` on each line. */
export function readCustomHeaders(): Record<string, string> | undefined {
  const text = readEnvironment('OPENAI_CUSTOM_HEADERS');
  if (text === undefined) return undefined;
  const headers: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return headers;
}
