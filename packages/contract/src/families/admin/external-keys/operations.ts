import { operation } from '../../../operation.ts';
import type {
  ExternalKey,
  ExternalKeyCreateParams,
  ExternalKeyDeleteParams,
  ExternalKeyList,
  ExternalKeyListParams,
  ExternalKeyRetrieveParams,
  ExternalKeyValidateParams,
  ExternalKeyValidateResponse,
} from './types.ts';

export const adminExternalKeys = {
  /** Registers an encryption key that the customer holds in an own key management service. */
  create: operation<ExternalKeyCreateParams, ExternalKey>()({
    method: 'POST',
    path: '/organization/external_keys',
    auth: 'admin',
    accessor: 'admin.organization.externalKeys.create',
  }),
  /** Returns one external encryption key. */
  retrieve: operation<ExternalKeyRetrieveParams, ExternalKey>()({
    method: 'GET',
    path: '/organization/external_keys/{external_key_id}',
    auth: 'admin',
    accessor: 'admin.organization.externalKeys.retrieve',
  }),
  /** Lists the organization's external encryption keys. */
  list: operation<ExternalKeyListParams, ExternalKeyList>()({
    method: 'GET',
    path: '/organization/external_keys',
    page: 'cursor',
    auth: 'admin',
    accessor: 'admin.organization.externalKeys.list',
  }),
  /** Removes an external encryption key from the organization. */
  delete: operation<ExternalKeyDeleteParams, ExternalKey>()({
    method: 'DELETE',
    path: '/organization/external_keys/{external_key_id}',
    auth: 'admin',
    accessor: 'admin.organization.externalKeys.delete',
  }),
  /** Checks that an external encryption key can be reached and used. */
  validate: operation<ExternalKeyValidateParams, ExternalKeyValidateResponse>()({
    method: 'POST',
    path: '/organization/external_keys/{external_key_id}/validate',
    request: 'none',
    auth: 'admin',
    accessor: 'admin.organization.externalKeys.validate',
  }),
} as const;
