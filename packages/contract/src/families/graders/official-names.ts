import type { GraderInput, GraderInputImage, GraderOutputText } from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type GraderInputsOutputText = GraderOutputText;
export type GraderInputsInputImage = GraderInputImage;
export type LabelModelGraderInput = GraderInput;
export type LabelModelGraderInputOutputText = GraderOutputText;
export type LabelModelGraderInputInputImage = GraderInputImage;
export type ScoreModelGraderInput = GraderInput;
export type ScoreModelGraderInputOutputText = GraderOutputText;
export type ScoreModelGraderInputInputImage = GraderInputImage;
