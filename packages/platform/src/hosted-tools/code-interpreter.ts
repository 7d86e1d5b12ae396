import type { CodeFile, CodeResult } from '../engines/code-interpreter/code-interpreter.ts';
import { newId } from '../ids.ts';
import type {
  CodeInterpreterCall,
  HostedCallDelta,
  HostedTool,
  ProducedFile,
} from './hosted-tool.ts';

/** Where the code of one tool runs, and what becomes of the files it writes. */
export interface CodeWorkplace {
  readonly containerId: string;
  /** Paths of the files that are there for the code. */
  readonly files: readonly string[];
  run(code: string, signal: AbortSignal): Promise<CodeResult>;
  /** Keeps a file and tells its id. */
  keep(file: CodeFile): Promise<string>;
}

/** The tool `code_interpreter`: runs Python in a container. */
export function codeInterpreterTool(workplace: CodeWorkplace): HostedTool {
  const { containerId, files } = workplace;
  const given = files.length === 0 ? '' : ` These files are there: ${files.join(', ')}.`;
  return {
    kind: 'code_interpreter',
    definition: {
      type: 'function',
      name: 'code_interpreter',
      description: `Runs Python and returns what it prints. Variables and files stay for the next call; there is no network. Files go below /mnt/data; to hand one to the user, link to it as in [result](sandbox:/mnt/data/result.csv).${given}`,
      strict: true,
      parameters: {
        type: 'object',
        properties: {
          code: { type: 'string', description: 'Python source that prints its result.' },
        },
        required: ['code'],
        additionalProperties: false,
      },
    },
    async *run(input, { signal }): AsyncGenerator<HostedCallDelta, string> {
      const code = readCode(input);
      const call: CodeInterpreterCall = {
        kind: 'code_interpreter',
        id: newId('ci'),
        status: 'in_progress',
        code: '',
        containerId,
        logs: null,
        files: [],
      };
      yield { type: 'hosted_call_started', call };
      yield { type: 'hosted_call_code', call, delta: code };
      yield { type: 'hosted_call_progress', call: { ...call, status: 'interpreting', code } };
      const result = await workplace.run(code, signal);
      const kept: ProducedFile[] = [];
      for (const file of result.files) kept.push({ id: await workplace.keep(file), ...file });
      const status = result.status === 'completed' ? 'completed' : 'failed';
      yield {
        type: 'hosted_call_done',
        call: {
          ...call,
          status,
          code,
          logs: result.logs,
          files: kept,
          stopped: result.status === 'timed_out' || result.status === 'out_of_memory',
        },
      };
      return describeRun(result.status === 'completed', result.logs, kept);
    },
  };
}

/** A run as an engine reads it. */
export function describeRun(
  succeeded: boolean,
  logs: string,
  files: readonly { readonly path: string }[],
): string {
  return JSON.stringify({
    status: succeeded ? 'completed' : 'failed',
    output: logs,
    ...(files.length > 0 && { files: files.map(({ path }) => path) }),
  });
}

/** Models sometimes write the code itself in place of JSON, or in a fence. */
function readCode(input: string): string {
  let code = input;
  try {
    const read = JSON.parse(input) as unknown;
    if (typeof read === 'string') code = read;
    else if (typeof read === 'object' && read !== null && 'code' in read) code = String(read.code);
  } catch {
    // Not JSON: it is the code.
  }
  return /^\s*```\w*\n([\s\S]*?)\n?```\s*$/.exec(code)?.[1] ?? code;
}
