import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface Certificate {
  id: string;
  certificate_details: CertificateCertificateDetails;
  created_at: UnixSeconds;
  name: string | null;
  object: 'certificate' | 'organization.certificate' | 'organization.project.certificate';
  active?: boolean;
}

export interface CertificateCertificateDetails {
  content?: string;
  expires_at?: UnixSeconds;
  valid_at?: UnixSeconds;
}

export interface CertificateListResponse {
  id: string;
  active: boolean;
  certificate_details: CertificateDetails;
  created_at: UnixSeconds;
  name: string | null;
  object: 'organization.certificate';
}

export interface CertificateDeleteResponse {
  id: string;
  object: 'certificate.deleted';
}

export interface CertificateCreateParams {
  certificate: string;
  name?: string;
}

export interface CertificateRetrieveParams {
  certificate_id: string;
  include?: 'content'[];
}

export interface CertificateUpdateParams {
  certificate_id: string;
  name?: string;
}

export interface CertificateListParams {
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface CertificateActivateParams {
  certificate_ids: string[];
}

export interface CertificateDeactivateParams {
  certificate_ids: string[];
}

export interface CertificateList {
  object: 'list';
  data: CertificateListResponse[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface CertificateDeleteParams {
  certificate_id: string;
}

export interface CertificateActivateList {
  object: string;
  data: CertificateListResponse[];
}

export interface CertificateDeactivateList {
  object: string;
  data: CertificateListResponse[];
}

export interface CertificateDetails {
  expires_at?: UnixSeconds;
  valid_at?: UnixSeconds;
}
