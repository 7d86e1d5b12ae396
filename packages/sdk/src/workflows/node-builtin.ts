/**
 * A module of Node, where there is one; Bun and Deno have it too. Asked for at run time, so that
 * bundles for browsers hold no import that they could not resolve.
 */
export function builtin<Module>(name: string): Module | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => Module | undefined };
  };
  return process?.getBuiltinModule?.(name);
}
