export { inputFile, inputImage } from './inputs/attachments.ts';
export type { Attachment } from './inputs/attachments.ts';
export { metadata } from './inputs/metadata.ts';
export { checkTools, fileSearchTool } from './inputs/tools.ts';
