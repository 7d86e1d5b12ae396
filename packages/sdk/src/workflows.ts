export { ingest } from './workflows/ingest.ts';
export type {
  IngestedFile,
  IngestFailure,
  IngestOptions,
  IngestProgress,
  IngestResult,
  IngestStage,
} from './workflows/ingest.ts';
export { uploadFile } from './workflows/upload-file.ts';
export type { UploadFileOptions, UploadProgress, UploadState } from './workflows/upload-options.ts';
export type { FileSource } from './workflows/file-source.ts';
export { waitFor } from './workflows/wait-for.ts';
export type { Pollable, WaitForOptions } from './workflows/wait-for.ts';
