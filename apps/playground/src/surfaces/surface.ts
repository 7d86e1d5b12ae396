import type { ComponentType } from 'react';
import type { JsonObject } from '../editor/json-document.ts';
import type { RunRecord } from '../run/run-record.ts';
import type { RunSpec } from '../run/run-spec.ts';

/** A request that is ready to be tried. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  readonly body: JsonObject;
  /** Accessor of the operation. Default: the one that the surface starts with. */
  readonly operation?: string;
}

/** What a part of a form gets. */
export interface FieldsProps {
  readonly body: JsonObject;
  /** Sets a field of the body; undefined removes it. */
  readonly onField: (name: string, value: unknown) => void;
}

/** What the form of a surface gets. */
export interface RequestFormProps extends FieldsProps {
  /** Accessor of the operation that the draft is for. */
  readonly operation: string;
}

/** What the output of a surface gets. */
export interface OutputProps {
  readonly run: RunRecord;
}

/**
 * One hand-made surface. The workbench around it gives it JSON editing, running, the
 * stream inspector, headers, timing, code export, history, presets and sharing.
 */
export interface Surface {
  /** Also its path in the Playground and its key in drafts and history. */
  readonly id: string;
  readonly title: string;
  /** Accessor of the operation that it starts with. */
  readonly operation: string;
  /** Every operation that it runs. Default: `operation` alone. */
  readonly operations?: readonly string[];
  /** Name of the first view of the request. Default: `Form`. */
  readonly formLabel?: string;
  /** Which side needs more room. Default: `reply`. */
  readonly wider?: 'request' | 'reply';
  readonly initialBody: JsonObject;
  readonly presets: readonly Preset[];
  /** The spec that a draft stands for. Default: each parameter where the wire has it. */
  readonly specOf?: (params: JsonObject, headers: Readonly<Record<string, string>>) => RunSpec;
  readonly RequestForm: ComponentType<RequestFormProps>;
  readonly Output: ComponentType<OutputProps>;
  /** A line for the history: what was asked. */
  readonly titleOf: (body: JsonObject, operation: string) => string;
  /** A line for the history: what came back. */
  readonly summaryOf: (run: RunRecord) => string;
}

/** Whether an operation is one of those that a surface runs. */
export function runsOperation(surface: Surface, operation: string): boolean {
  return surface.operation === operation || surface.operations?.includes(operation) === true;
}
