import type { Integer, UnixSeconds } from '../../scalars.ts';

export interface Credential {
  id: string;
  auth: CredentialAuth;
  created_at: UnixSeconds;
  metadata: { [key: string]: string };
  name: string;
  object: 'vault.credential';
  updated_at: UnixSeconds;
  vault_id: string;
}

export type CredentialAuth =
  | CredentialAuthVaultCredentialAuthResourceMcpOauth
  | CredentialAuthVaultCredentialAuthResourceStaticBearer
  | CredentialAuthVaultCredentialAuthResourceEnvironmentVariable;

export interface CredentialAuthVaultCredentialAuthResourceMcpOauth {
  expires_at: string | null;
  mcp_server_url: string;
  refresh: CredentialAuthVaultCredentialAuthResourceMcpOauthRefresh | null;
  type: 'mcp_oauth';
}

export interface CredentialAuthVaultCredentialAuthResourceMcpOauthRefresh {
  client_id: string;
  resource: string | null;
  scope: string | null;
  token_endpoint: string;
  token_endpoint_auth: McpOauthTokenEndpointAuth;
}

export interface CredentialAuthVaultCredentialAuthResourceStaticBearer {
  mcp_server_url: string;
  type: 'static_bearer';
}

export interface CredentialAuthVaultCredentialAuthResourceEnvironmentVariable {
  networking: CredentialNetworking;
  secret_name: string;
  type: 'environment_variable';
}

export type CredentialAuthCreateParam =
  | CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth
  | CredentialAuthCreateParamCreateVaultCredentialAuthParamStaticBearer
  | CredentialAuthCreateParamCreateVaultCredentialAuthParamEnvironmentVariable;

export interface CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth {
  access_token: string;
  mcp_server_url: string;
  type: 'mcp_oauth';
  expires_at?: string | null;
  refresh?: CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauthRefresh | null;
}

export interface CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauthRefresh {
  client_id: string;
  refresh_token: string;
  token_endpoint: string;
  token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam;
  resource?: string | null;
  scope?: string | null;
}

export interface CredentialAuthCreateParamCreateVaultCredentialAuthParamStaticBearer {
  token: string;
  mcp_server_url: string;
  type: 'static_bearer';
}

export interface CredentialAuthCreateParamCreateVaultCredentialAuthParamEnvironmentVariable {
  networking: CredentialNetworkingParam;
  secret_name: string;
  secret_value: string;
  type: 'environment_variable';
}

export type CredentialAuthRotateParam =
  | CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth
  | CredentialAuthRotateParamRotateVaultCredentialAuthParamStaticBearer
  | CredentialAuthRotateParamRotateVaultCredentialAuthParamEnvironmentVariable;

export interface CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth {
  type: 'mcp_oauth';
  access_token?: string | null;
  expires_at?: string | null;
  refresh?: CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauthRefresh | null;
}

export interface CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauthRefresh {
  refresh_token?: string | null;
  scope?: string | null;
  token_endpoint_auth?: McpOauthTokenEndpointAuthRotateParam | null;
}

export interface CredentialAuthRotateParamRotateVaultCredentialAuthParamStaticBearer {
  token: string;
  type: 'static_bearer';
}

export interface CredentialAuthRotateParamRotateVaultCredentialAuthParamEnvironmentVariable {
  secret_value: string;
  type: 'environment_variable';
}

export interface CredentialDeleted {
  id: string;
  deleted: boolean;
  object: 'vault.credential.deleted';
}

export type CredentialNetworking =
  | CredentialNetworkingVaultCredentialNetworkingResourceUnrestricted
  | CredentialNetworkingVaultCredentialNetworkingResourceLimited;

export interface CredentialNetworkingVaultCredentialNetworkingResourceUnrestricted {
  type: 'unrestricted';
}

export interface CredentialNetworkingVaultCredentialNetworkingResourceLimited {
  allowed_hosts: string[];
  type: 'limited';
}

export type CredentialNetworkingParam =
  | CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted
  | CredentialNetworkingParamVaultCredentialNetworkingParamLimited;

export interface CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted {
  type: 'unrestricted';
}

export interface CredentialNetworkingParamVaultCredentialNetworkingParamLimited {
  allowed_hosts: string[];
  type: 'limited';
}

export type McpOauthTokenEndpointAuth =
  | McpOauthTokenEndpointAuthMcpOauthTokenEndpointAuthResourceNone
  | McpOauthTokenEndpointAuthMcpOauthTokenEndpointAuthResourceClientSecretBasic
  | McpOauthTokenEndpointAuthMcpOauthTokenEndpointAuthResourceClientSecretPost;

export interface McpOauthTokenEndpointAuthMcpOauthTokenEndpointAuthResourceNone {
  type: 'none';
}

export interface McpOauthTokenEndpointAuthMcpOauthTokenEndpointAuthResourceClientSecretBasic {
  type: 'client_secret_basic';
}

export interface McpOauthTokenEndpointAuthMcpOauthTokenEndpointAuthResourceClientSecretPost {
  type: 'client_secret_post';
}

export type McpOauthTokenEndpointAuthCreateParam =
  | McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone
  | McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretBasic
  | McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretPost;

export interface McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone {
  type: 'none';
}

export interface McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretBasic {
  client_secret: string;
  type: 'client_secret_basic';
}

export interface McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretPost {
  client_secret: string;
  type: 'client_secret_post';
}

export type McpOauthTokenEndpointAuthRotateParam =
  | McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretBasic
  | McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretPost;

export interface McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretBasic {
  type: 'client_secret_basic';
  client_secret?: string | null;
}

export interface McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretPost {
  type: 'client_secret_post';
  client_secret?: string | null;
}

export interface CredentialCreateParams {
  vault_id: string;
  auth: CredentialAuthCreateParam;
  name: string;
  metadata?: { [key: string]: string };
}

export interface CredentialRetrieveParams {
  credential_id: string;
  vault_id: string;
}

export interface CredentialUpdateParams {
  credential_id: string;
  vault_id: string;
  auth?: CredentialAuthRotateParam;
  metadata?: { [key: string]: string };
}

export interface CredentialListParams {
  vault_id: string;
  metadata?: { [key: string]: string };
  order?: 'asc' | 'desc';
  status?: VaultStatusFilter;
  after?: string;
  limit?: Integer;
}

export interface CredentialDeleteParams {
  credential_id: string;
  vault_id: string;
}

export interface Vault {
  id: string;
  created_at: UnixSeconds;
  metadata: { [key: string]: string };
  name: string | null;
  object: 'vault';
}

export interface VaultDeleted {
  id: string;
  deleted: boolean;
  object: 'vault.deleted';
}

export type VaultStatus = 'active' | 'archived';

export type VaultStatusFilter = VaultStatus | VaultStatus[];

export interface VaultCreateParams {
  metadata?: { [key: string]: string } | null;
  name?: string;
}

export interface VaultUpdateParams {
  vault_id: string;
  metadata?: { [key: string]: string };
  name?: string | null;
}

export interface VaultListParams {
  metadata?: { [key: string]: string };
  order?: 'asc' | 'desc';
  status?: VaultStatusFilter;
  after?: string;
  limit?: Integer;
}

export interface VaultRetrieveParams {
  vault_id: string;
}

export interface VaultList {
  object: 'list';
  data: Vault[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface VaultDeleteParams {
  vault_id: string;
}

export interface CredentialList {
  object: 'list';
  data: Credential[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}
