import { operation } from '../../../operation.ts';
import type {
  AdminAPIKey,
  AdminAPIKeyCreateParams,
  AdminAPIKeyCreateResponse,
  AdminAPIKeyDeleteParams,
  AdminAPIKeyDeleteResponse,
  AdminAPIKeyList,
  AdminAPIKeyListParams,
  AdminAPIKeyRetrieveParams,
} from './types.ts';

export const adminAdminApiKeys = {
  /** Creates an admin API key and returns its secret, which is shown this once. */
  create: operation<AdminAPIKeyCreateParams, AdminAPIKeyCreateResponse>()({
    method: 'POST',
    path: '/organization/admin_api_keys',
    auth: 'admin',
    accessor: 'admin.organization.adminAPIKeys.create',
  }),
  /** Returns one admin API key without its secret. */
  retrieve: operation<AdminAPIKeyRetrieveParams, AdminAPIKey>()({
    method: 'GET',
    path: '/organization/admin_api_keys/{key_id}',
    auth: 'admin',
    accessor: 'admin.organization.adminAPIKeys.retrieve',
  }),
  /** Lists the organization's admin API keys. */
  list: operation<AdminAPIKeyListParams, AdminAPIKeyList>()({
    method: 'GET',
    path: '/organization/admin_api_keys',
    page: 'cursor',
    auth: 'admin',
    accessor: 'admin.organization.adminAPIKeys.list',
  }),
  /** Deletes an admin API key; requests that use it fail from then on. */
  delete: operation<AdminAPIKeyDeleteParams, AdminAPIKeyDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/admin_api_keys/{key_id}',
    auth: 'admin',
    accessor: 'admin.organization.adminAPIKeys.delete',
  }),
} as const;
