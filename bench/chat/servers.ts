import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server in a process of its own. */
export interface Server {
  readonly child: ChildProcess;
  readonly port: number;
}

/** What the process of a server has spent and holds. */
export interface ServerState {
  /** Microseconds of processor time. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: NodeJS.MemoryUsage;
}

export async function start(name: string, execArgv: readonly string[] = []): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'serve.ts'), [name], { execArgv: [...execArgv] });
  const { port } = await told<{ port: number }>(child);
  return { child, port };
}

/** `collect`: after a full collection of garbage, where the server was started with `--expose-gc`. */
export function stateOf(
  { child }: Server,
  order: 'state' | 'collect' = 'state',
): Promise<ServerState> {
  child.send(order);
  return told<ServerState>(child);
}

async function told<Message>(child: ChildProcess): Promise<Message> {
  const [message] = (await once(child, 'message')) as [Message];
  return message;
}
