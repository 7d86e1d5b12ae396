import { operation } from '../../operation.ts';
import type { BinaryInput } from '../../scalars.ts';
import type {
  Container,
  ContainerCreateParams,
  ContainerDeleteParams,
  ContainerFile,
  ContainerFileContentRetrieveParams,
  ContainerFileCreateParams,
  ContainerFileDeleteParams,
  ContainerFileList,
  ContainerFileListParams,
  ContainerFileRetrieveParams,
  ContainerList,
  ContainerListParams,
  ContainerRetrieveParams,
} from './types.ts';

export const containers = {
  /** Creates a container in which the code interpreter and the shell run. */
  create: operation<ContainerCreateParams, Container>()({
    method: 'POST',
    path: '/containers',
    accessor: 'containers.create',
  }),
  /** Returns one container and when it expires. */
  retrieve: operation<ContainerRetrieveParams, Container>()({
    method: 'GET',
    path: '/containers/{container_id}',
    accessor: 'containers.retrieve',
  }),
  /** Lists the project's containers. */
  list: operation<ContainerListParams, ContainerList>()({
    method: 'GET',
    path: '/containers',
    page: 'cursor',
    accessor: 'containers.list',
  }),
  /** Deletes a container with its files. */
  delete: operation<ContainerDeleteParams, void>()({
    method: 'DELETE',
    path: '/containers/{container_id}',
    response: 'empty',
    accessor: 'containers.delete',
  }),
  /** Puts a file into a container, uploaded here or by the id of an uploaded file. */
  filesCreate: operation<ContainerFileCreateParams, ContainerFile>()({
    method: 'POST',
    path: '/containers/{container_id}/files',
    request: 'multipart',
    accessor: 'containers.files.create',
  }),
  /** Describes one file of a container. */
  filesRetrieve: operation<ContainerFileRetrieveParams, ContainerFile>()({
    method: 'GET',
    path: '/containers/{container_id}/files/{file_id}',
    accessor: 'containers.files.retrieve',
  }),
  /** Lists the files of a container. */
  filesList: operation<ContainerFileListParams, ContainerFileList>()({
    method: 'GET',
    path: '/containers/{container_id}/files',
    page: 'cursor',
    accessor: 'containers.files.list',
  }),
  /** Deletes a file from a container. */
  filesDelete: operation<ContainerFileDeleteParams, void>()({
    method: 'DELETE',
    path: '/containers/{container_id}/files/{file_id}',
    response: 'empty',
    accessor: 'containers.files.delete',
  }),
  /** Downloads a file of a container. */
  filesContentRetrieve: operation<ContainerFileContentRetrieveParams, BinaryInput>()({
    method: 'GET',
    path: '/containers/{container_id}/files/{file_id}/content',
    response: 'binary',
    accessor: 'containers.files.content.retrieve',
  }),
} as const;
