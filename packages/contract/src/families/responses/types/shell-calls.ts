import type { Integer } from '../../../scalars.ts';
import type { ToolCaller } from './function-calls.ts';
import type { ItemStatus } from './items.ts';
import type { ContainerReference, LocalEnvironment } from './shell-tools.ts';

/** Commands for a shell; where they run on your side, answer with a `shell_call_output`. */
export interface ResponseFunctionShellToolCall {
  type: 'shell_call';
  /** Unique id of the item, `sh_…`. */
  id: string;
  /** What to run. */
  action: ResponseFunctionShellToolCallAction;
  /** Id that the output has to carry. */
  call_id: string;
  /** Where it runs. */
  environment: ResponseLocalEnvironment | ContainerReference | null;
  /** How far the call has come. */
  status: ItemStatus;
  /** Who called. */
  caller?: ToolCaller | null;
  /** Who made the item. */
  created_by?: string;
}

/** What to run. */
export interface ResponseFunctionShellToolCallAction {
  /** Command lines, each of them in a shell of its own. */
  commands: string[];
  /** Most characters of output to return for each command. */
  max_output_length: Integer | null;
  /** Milliseconds after which a command is stopped. */
  timeout_ms: Integer | null;
}

/** Your own computer. */
export interface ResponseLocalEnvironment {
  type: 'local';
}

/** Commands for a shell, sent back as input. */
export interface ResponseInputItemShellCall {
  type: 'shell_call';
  /** What to run. */
  action: ResponseInputItemShellCallAction;
  /**
   * Id that the output has to carry.
   * @minLength 1
   * @maxLength 64
   */
  call_id: string;
  /** Unique id of the item. */
  id?: string | null;
  /** Who called. */
  caller?: ToolCaller | null;
  /** Where it runs. */
  environment?: LocalEnvironment | ContainerReference | null;
  /** How far the call has come. */
  status?: ItemStatus | null;
}

/** What to run. */
export interface ResponseInputItemShellCallAction {
  /** Command lines, each of them in a shell of its own. */
  commands: string[];
  /** Most characters of output to return for each command. */
  max_output_length?: Integer | null;
  /** Milliseconds after which a command is stopped. */
  timeout_ms?: Integer | null;
}

/** What commands printed. */
export interface ResponseFunctionShellToolCallOutput {
  type: 'shell_call_output';
  /** Unique id of the item. */
  id: string;
  /** Id of the call that this answers. */
  call_id: string;
  /** Most characters of output for each command. */
  max_output_length: Integer | null;
  /** One entry for each command. */
  output: ShellCommandOutput[];
  /** How far the call has come. */
  status: ItemStatus;
  /** Who called. */
  caller?: ToolCaller | null;
  /** Who made the item. */
  created_by?: string;
}

/** What a command printed, as the service reports it. */
export interface ShellCommandOutput {
  /** How the command ended. */
  outcome: ShellOutcome;
  /** What it printed as errors. */
  stderr: string;
  /** What it printed. */
  stdout: string;
  /** Who made the entry. */
  created_by?: string;
}

/** What a command printed, as you report it. */
export interface ResponseFunctionShellCallOutputContent {
  /** How the command ended. */
  outcome: ShellOutcome;
  /**
   * What it printed as errors.
   * @maxLength 10485760
   */
  stderr: string;
  /**
   * What it printed.
   * @maxLength 10485760
   */
  stdout: string;
}

/** How a command ended. */
export type ShellOutcome = ShellOutcomeTimeout | ShellOutcomeExit;

/** It was stopped because it took too long. */
export interface ShellOutcomeTimeout {
  type: 'timeout';
}

/** It ended by itself. */
export interface ShellOutcomeExit {
  type: 'exit';
  /** What it returned; 0 stands for success. */
  exit_code: Integer;
}

/** What commands printed on your side, in answer to a `shell_call`. */
export interface ResponseInputItemShellCallOutput {
  type: 'shell_call_output';
  /**
   * Id of the call that this answers.
   * @minLength 1
   * @maxLength 64
   */
  call_id: string;
  /** One entry for each command. */
  output: ResponseFunctionShellCallOutputContent[];
  /** Unique id of the item. */
  id?: string | null;
  /** Who called, as in the call. */
  caller?: ToolCaller | null;
  /** Most characters of output for each command, as in the call. */
  max_output_length?: Integer | null;
  /** How far the call has come. */
  status?: ItemStatus | null;
}

/** A command of the earlier form of the shell tool. */
export interface ResponseOutputItemLocalShellCall {
  type: 'local_shell_call';
  /** Unique id of the item. */
  id: string;
  /** What to run. */
  action: LocalShellAction;
  /** Id that the output has to carry. */
  call_id: string;
  /** How far the call has come. */
  status: ItemStatus;
}

/** What to run. */
export interface LocalShellAction {
  type: 'exec';
  /** The program and its arguments. */
  command: string[];
  /** Environment variables to set. */
  env: { [key: string]: string };
  /** Milliseconds after which the command is stopped. */
  timeout_ms?: Integer | null;
  /** User to run it as. */
  user?: string | null;
  /** Folder to run it in. */
  working_directory?: string | null;
}

/** What such a command printed. */
export interface ResponseOutputItemLocalShellCallOutput {
  type: 'local_shell_call_output';
  /** Id of the call that this answers. */
  id: string;
  /** What it printed, as JSON text. */
  output: string;
  /** How far the call has come. */
  status?: ItemStatus | null;
}

/** A change to a file; answer with an `apply_patch_call_output`. */
export interface ResponseApplyPatchToolCall {
  type: 'apply_patch_call';
  /** Unique id of the item, `apc_…`. */
  id: string;
  /** Id that the output has to carry. */
  call_id: string;
  /** What to change. */
  operation: ApplyPatchCreateFile | ApplyPatchDeleteFile | ApplyPatchUpdateFile;
  /** How far the call has come. */
  status: 'in_progress' | 'completed';
  /** Who called. */
  caller?: ToolCaller | null;
  /** Who made the item. */
  created_by?: string;
}

/** A change to a file, sent back as input. */
export interface ResponseInputItemApplyPatchCall {
  type: 'apply_patch_call';
  /**
   * Id that the output has to carry.
   * @minLength 1
   * @maxLength 64
   */
  call_id: string;
  /** What to change. */
  operation: ApplyPatchCreateFile | ApplyPatchDeleteFile | ApplyPatchUpdateFile;
  /** How far the call has come. */
  status: 'in_progress' | 'completed';
  /** Unique id of the item. */
  id?: string | null;
  /** Who called. */
  caller?: ToolCaller | null;
}

/** Make a file. */
export interface ApplyPatchCreateFile {
  type: 'create_file';
  /**
   * Content of the file as a diff.
   * @maxLength 10485760
   */
  diff: string;
  /**
   * Path of the file.
   * @minLength 1
   */
  path: string;
}

/** Remove a file. */
export interface ApplyPatchDeleteFile {
  type: 'delete_file';
  /**
   * Path of the file.
   * @minLength 1
   */
  path: string;
}

/** Change a file. */
export interface ApplyPatchUpdateFile {
  type: 'update_file';
  /**
   * The change as a diff.
   * @maxLength 10485760
   */
  diff: string;
  /**
   * Path of the file.
   * @minLength 1
   */
  path: string;
}

/** A stored report on whether a patch could be applied. */
export interface ResponseApplyPatchToolCallOutput {
  type: 'apply_patch_call_output';
  /** Unique id of the item. */
  id: string;
  /** Id of the call that this answers. */
  call_id: string;
  /** Whether it could be applied. */
  status: 'completed' | 'failed';
  /** Who called. */
  caller?: ToolCaller | null;
  /** Who made the item. */
  created_by?: string;
  /** What happened, for the model. */
  output?: string | null;
}

/** Whether you could apply a patch, in answer to an `apply_patch_call`. */
export interface ResponseInputItemApplyPatchCallOutput {
  type: 'apply_patch_call_output';
  /**
   * Id of the call that this answers.
   * @minLength 1
   * @maxLength 64
   */
  call_id: string;
  /** Whether it could be applied. */
  status: 'completed' | 'failed';
  /** Unique id of the item. */
  id?: string | null;
  /** Who called, as in the call. */
  caller?: ToolCaller | null;
  /**
   * What happened, for the model.
   * @maxLength 10485760
   */
  output?: string | null;
}
