import type { ImageInputTokensDetails, ImageUsage } from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type ImageEditCompletedEventUsage = ImageUsage;
export type ImageEditCompletedEventUsageInputTokensDetails = ImageInputTokensDetails;
export type ImageGenCompletedEventUsage = ImageUsage;
export type ImageGenCompletedEventUsageInputTokensDetails = ImageInputTokensDetails;
export type ImagesResponseUsageInputTokensDetails = ImageInputTokensDetails;
