import type { FunctionTool, Tool } from '@unabridged/contract';
import type { HostedToolKind, TextRequest, ToolChoice } from '../engines/engine.ts';
import type { HostedTool } from './hosted-tool.ts';

/** The hosted tools of a request under the names by which the engine calls them. */
export class HostedScope {
  readonly #tools = new Map<string, HostedTool>();
  readonly #callerTools: readonly Tool[];

  /** A hosted tool whose name a tool of the caller has gets another one. */
  constructor(hosted: readonly HostedTool[], callerTools: readonly Tool[]) {
    this.#callerTools = callerTools.filter(({ type }) => !isHosted(type));
    const taken = new Set(this.#callerTools.flatMap((tool) => ('name' in tool ? [tool.name] : [])));
    for (const tool of hosted) {
      let { name } = tool.definition;
      while (taken.has(name)) name = `hosted_${name}`;
      taken.add(name);
      this.#tools.set(name, tool);
    }
  }

  get(name: string): HostedTool | undefined {
    return this.#tools.get(name);
  }

  /** The request as the engine gets it; without hosted tools where it has called enough of them. */
  request(request: TextRequest, more: boolean): TextRequest {
    const hosted = more ? Array.from(this.#tools, ([name, tool]) => named(tool, name)) : [];
    const tools = [...hosted, ...this.#callerTools];
    return {
      ...request,
      tools,
      toolChoice: tools.length === 0 ? 'none' : this.#choice(request.toolChoice, more),
      hosted: Object.fromEntries(Array.from(this.#tools, ([name, { kind }]) => [name, kind])),
    };
  }

  #choice(choice: ToolChoice, more: boolean): ToolChoice {
    if (typeof choice === 'string') return choice;
    if (isHosted(choice.type)) {
      const name = more ? this.#nameOf(choice.type as HostedToolKind) : undefined;
      return name === undefined ? 'auto' : { type: 'function', name };
    }
    if (choice.type !== 'allowed_tools') return choice;
    const tools = choice.tools.flatMap((tool) => {
      const type = String(tool['type']);
      if (!isHosted(type)) return [tool];
      const name = more ? this.#nameOf(type as HostedToolKind) : undefined;
      return name === undefined ? [] : [{ type: 'function', name }];
    });
    return tools.length === 0 ? 'none' : { ...choice, tools };
  }

  #nameOf(kind: HostedToolKind): string | undefined {
    return Array.from(this.#tools).find(([, tool]) => tool.kind === kind)?.[0];
  }
}

/** Whether the platform runs tools of this type itself. */
export function isHosted(type: string): type is HostedToolKind {
  return type === 'file_search' || type === 'code_interpreter';
}

/** What remains of a forced choice once a call was made: forcing it again would never end. */
export function afterCall(choice: ToolChoice): ToolChoice {
  if (choice === 'required') return 'auto';
  if (typeof choice === 'string') return choice;
  if (choice.type === 'allowed_tools') return { ...choice, mode: 'auto' };
  return isHosted(choice.type) ? 'auto' : choice;
}

function named({ definition }: HostedTool, name: string): FunctionTool {
  return { ...definition, name };
}
