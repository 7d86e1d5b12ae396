import type {
  Container,
  ContainerExpiresAfter,
  ContainerFile,
  ContainerNetworkPolicy,
} from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type ContainerFileCreateResponse = ContainerFile;
export type ContainerFileRetrieveResponse = ContainerFile;
export type ContainerFileListResponse = ContainerFile;
export type ContainerCreateResponse = Container;
export type ContainerCreateResponseExpiresAfter = ContainerExpiresAfter;
export type ContainerCreateResponseNetworkPolicy = ContainerNetworkPolicy;
export type ContainerRetrieveResponse = Container;
export type ContainerRetrieveResponseExpiresAfter = ContainerExpiresAfter;
export type ContainerRetrieveResponseNetworkPolicy = ContainerNetworkPolicy;
export type ContainerListResponse = Container;
export type ContainerListResponseExpiresAfter = ContainerExpiresAfter;
export type ContainerListResponseNetworkPolicy = ContainerNetworkPolicy;
