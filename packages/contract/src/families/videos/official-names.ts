import type { VideoReferenceInputParam } from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type VideoEditParamsVideoReferenceInputParam = VideoReferenceInputParam;
export type VideoExtendParamsVideoReferenceInputParam = VideoReferenceInputParam;
