import { operation } from '../../../operation.ts';
import type {
  APIKeyDeleteParams,
  APIKeyDeleteResponse,
  APIKeyListParams,
  APIKeyRetrieveParams,
  APIKeyUpdateParams,
  ProjectAPIKey,
  ProjectAPIKeyList,
} from './types.ts';

export const adminProjectApiKeys = {
  /** Returns one API key of a project without its secret. */
  retrieve: operation<APIKeyRetrieveParams, ProjectAPIKey>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.apiKeys.retrieve',
  }),
  /** Changes the name, the scopes or the expiry of a project's API key. */
  update: operation<APIKeyUpdateParams, ProjectAPIKey>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.apiKeys.update',
  }),
  /** Lists a project's API keys without their secrets. */
  list: operation<APIKeyListParams, ProjectAPIKeyList>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/api_keys',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.apiKeys.list',
  }),
  /** Deletes a project's API key; requests that use it fail from then on. */
  delete: operation<APIKeyDeleteParams, APIKeyDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.apiKeys.delete',
  }),
} as const;
