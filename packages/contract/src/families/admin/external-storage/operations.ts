import { operation } from '../../../operation.ts';
import type {
  ExternalStorageConfiguration,
  ExternalStorageConfigurationList,
  ExternalStorageCreateParams,
  ExternalStorageDeleteParams,
  ExternalStorageDeleted,
  ExternalStorageListParams,
  ExternalStorageRetrieveParams,
  ExternalStorageValidateParams,
} from './types.ts';

export const adminExternalStorage = {
  /** Registers a storage bucket of the customer for the organization's or a project's data. */
  create: operation<ExternalStorageCreateParams, ExternalStorageConfiguration>()({
    method: 'POST',
    path: '/organization/external_storage',
    auth: 'admin',
    accessor: 'admin.organization.externalStorage.create',
  }),
  /** Returns one configuration of external storage. */
  retrieve: operation<ExternalStorageRetrieveParams, ExternalStorageConfiguration>()({
    method: 'GET',
    path: '/organization/external_storage/{external_storage_id}',
    auth: 'admin',
    accessor: 'admin.organization.externalStorage.retrieve',
  }),
  /** Lists the configurations of external storage. */
  list: operation<ExternalStorageListParams, ExternalStorageConfigurationList>()({
    method: 'GET',
    path: '/organization/external_storage',
    page: 'cursor',
    auth: 'admin',
    accessor: 'admin.organization.externalStorage.list',
  }),
  /** Removes a configuration of external storage; the bucket stays as it is. */
  delete: operation<ExternalStorageDeleteParams, ExternalStorageDeleted>()({
    method: 'DELETE',
    path: '/organization/external_storage/{external_storage_id}',
    auth: 'admin',
    accessor: 'admin.organization.externalStorage.delete',
  }),
  /** Checks that the external storage can be reached with the permissions it needs. */
  validate: operation<ExternalStorageValidateParams, ExternalStorageConfiguration>()({
    method: 'POST',
    path: '/organization/external_storage/{external_storage_id}/validate',
    request: 'none',
    auth: 'admin',
    accessor: 'admin.organization.externalStorage.validate',
  }),
} as const;
