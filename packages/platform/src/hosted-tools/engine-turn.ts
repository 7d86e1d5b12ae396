import type { ResponseInputItem } from '@unabridged/contract';
import type { TextDelta } from '../engines/engine.ts';
import { CitationReader } from './citation-reader.ts';
import type { CitedText } from './citation-reader.ts';
import type { HostedScope } from './hosted-scope.ts';
import type { CodeInterpreterCall, HostedDelta, ProducedFile } from './hosted-tool.ts';
import type { PassageTable } from './passage-table.ts';

type Finish = Extract<TextDelta, { type: 'finish' }>;

/** A file that code has written and no text has named yet. */
export interface UncitedFile {
  readonly file: ProducedFile;
  readonly containerId: string;
}

/** A hosted call that the engine wants. */
export interface WantedCall {
  readonly callId: string;
  readonly name: string;
  input: string;
}

/** Reads one turn of an engine: passes on what is for the caller, collects what is for us. */
export class EngineTurn {
  readonly #scope: HostedScope;
  readonly #passages: PassageTable;
  readonly #files: UncitedFile[];
  readonly wanted: WantedCall[] = [];
  /** Whether a tool of the caller was called: then it is the caller's turn. */
  callerIsAsked = false;
  finish: Finish | null = null;
  #reader: CitationReader;
  /** Text of the open message. */
  #text = '';
  #said = '';

  /** Files that the text names are taken out of `files`. */
  constructor(scope: HostedScope, passages: PassageTable, files: UncitedFile[]) {
    this.#scope = scope;
    this.#passages = passages;
    this.#files = files;
    this.#reader = new CitationReader(passages);
  }

  *read(delta: TextDelta): Generator<HostedDelta> {
    if (delta.type === 'text') {
      if (!this.#reader.passes(delta.delta)) {
        return yield* this.#cited(this.#reader.read(delta.delta));
      }
      this.#text += delta.delta;
      return yield delta;
    }
    if (delta.type === 'tool_call' && this.#scope.get(delta.name) !== undefined) {
      this.wanted.push({ callId: delta.callId, name: delta.name, input: '' });
      return;
    }
    if (delta.type === 'tool_arguments') {
      const wanted = this.wanted.find(({ callId }) => callId === delta.callId);
      if (wanted === undefined) yield delta;
      else wanted.input += delta.delta;
      return;
    }
    yield* this.endMessage();
    if (delta.type === 'finish') this.finish = delta;
    else {
      if (delta.type === 'tool_call') this.callerIsAsked = true;
      yield delta;
    }
  }

  /** What the engine has said in this turn, for its next one. */
  items(): ResponseInputItem[] {
    return this.#said === '' ? [] : [{ role: 'assistant', content: this.#said }];
  }

  /** The open message ends: what was held back, and the files it names. */
  *endMessage(): Generator<HostedDelta> {
    yield* this.#cited(this.#reader.end());
    if (this.#text === '') return;
    for (const { file, containerId } of this.#files.splice(0)) {
      const start = this.#text.indexOf(`sandbox:${file.path}`);
      const place =
        start < 0
          ? { start: this.#text.length, end: this.#text.length }
          : { start, end: start + `sandbox:${file.path}`.length };
      yield { type: 'citation', citation: { kind: 'file', file, containerId, ...place } };
    }
    this.#said += this.#text;
    this.#text = '';
    this.#reader = new CitationReader(this.#passages);
  }

  *#cited(pieces: Iterable<CitedText>): Generator<HostedDelta> {
    for (const piece of pieces) {
      if (piece.type === 'text') {
        this.#text += piece.text;
        yield { type: 'text', delta: piece.text };
      } else {
        const { passage } = piece;
        yield {
          type: 'citation',
          citation: { kind: 'passage', passage, index: this.#text.length },
        };
      }
    }
  }
}

/** The files of a run, to be cited. */
export function uncitedFiles({ files, containerId }: CodeInterpreterCall): UncitedFile[] {
  return files.map((file) => ({ file, containerId }));
}
