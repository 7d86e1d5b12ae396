import { operation } from '../../../operation.ts';
import type {
  APIKeyCreateParams,
  APIKeyCreateResponse,
  ProjectServiceAccount,
  ProjectServiceAccountList,
  ServiceAccountCreateParams,
  ServiceAccountCreateResponse,
  ServiceAccountDeleteParams,
  ServiceAccountDeleteResponse,
  ServiceAccountListParams,
  ServiceAccountRetrieveParams,
  ServiceAccountUpdateParams,
} from './types.ts';

export const adminProjectServiceAccounts = {
  /** Creates a service account in a project and returns its API key, which is shown this once. */
  create: operation<ServiceAccountCreateParams, ServiceAccountCreateResponse>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/service_accounts',
    auth: 'admin',
    accessor: 'admin.organization.projects.serviceAccounts.create',
  }),
  /** Returns one service account of a project. */
  retrieve: operation<ServiceAccountRetrieveParams, ProjectServiceAccount>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.serviceAccounts.retrieve',
  }),
  /** Changes the name or the role of a service account. */
  update: operation<ServiceAccountUpdateParams, ProjectServiceAccount>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.serviceAccounts.update',
  }),
  /** Lists the service accounts of a project. */
  list: operation<ServiceAccountListParams, ProjectServiceAccountList>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/service_accounts',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.serviceAccounts.list',
  }),
  /** Deletes a service account from a project. */
  delete: operation<ServiceAccountDeleteParams, ServiceAccountDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.serviceAccounts.delete',
  }),
  /** Creates a further API key for a service account and returns its secret, which is shown this once. */
  apiKeysCreate: operation<APIKeyCreateParams, APIKeyCreateResponse>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys',
    auth: 'admin',
    accessor: 'admin.organization.projects.serviceAccounts.apiKeys.create',
  }),
} as const;
