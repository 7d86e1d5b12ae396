import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface ProjectCertificateListParams {
  project_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ProjectCertificateActivateParams {
  project_id: string;
  certificate_ids: string[];
}

export interface ProjectCertificateDeactivateParams {
  project_id: string;
  certificate_ids: string[];
}

export interface ProjectCertificateList {
  object: 'list';
  data: ProjectCertificate[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface ProjectCertificateActivateList {
  object: string;
  data: ProjectCertificate[];
}

export interface ProjectCertificateDeactivateList {
  object: string;
  data: ProjectCertificate[];
}

export interface ProjectCertificate {
  id: string;
  active: boolean;
  certificate_details: ProjectCertificateDetails;
  created_at: UnixSeconds;
  name: string | null;
  object: 'organization.project.certificate';
}

export interface ProjectCertificateDetails {
  expires_at?: UnixSeconds;
  valid_at?: UnixSeconds;
}
