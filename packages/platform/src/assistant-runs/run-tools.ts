import { notImplemented } from '../errors/api-error.ts';
import type { HostedTool } from '../hosted-tools/hosted-tool.ts';
import type { StoredRun } from '../storage/sql-runs-store.ts';

/** The tools of runs that the platform itself runs, and the files that they need. */
export interface RunTools {
  /** Hosted tools of a run, with the files of its assistant and its thread. */
  open(stored: StoredRun, signal: AbortSignal): Promise<readonly HostedTool[]>;
  /** An image as an address with the data in it. */
  readImage(fileId: string): Promise<string>;
}

/** Stands in where the platform runs no tools. */
export const noRunTools: RunTools = {
  async open({ run }) {
    const hosted = run.tools.find(({ type }) => type !== 'function');
    if (hosted === undefined) return [];
    throw notImplemented(`The tool '${hosted.type}' is not available on this platform yet.`);
  },
  async readImage() {
    throw notImplemented('Images from files are not implemented by this platform yet.');
  },
};
