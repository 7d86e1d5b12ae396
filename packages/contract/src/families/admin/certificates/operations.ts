import { operation } from '../../../operation.ts';
import type {
  Certificate,
  CertificateActivateList,
  CertificateActivateParams,
  CertificateCreateParams,
  CertificateDeactivateList,
  CertificateDeactivateParams,
  CertificateDeleteParams,
  CertificateDeleteResponse,
  CertificateList,
  CertificateListParams,
  CertificateRetrieveParams,
  CertificateUpdateParams,
} from './types.ts';

export const adminCertificates = {
  /** Uploads a client certificate for mutual TLS to the organization without activating it. */
  create: operation<CertificateCreateParams, Certificate>()({
    method: 'POST',
    path: '/organization/certificates',
    auth: 'admin',
    accessor: 'admin.organization.certificates.create',
  }),
  /** Returns one certificate and, on request, its content. */
  retrieve: operation<CertificateRetrieveParams, Certificate>()({
    method: 'GET',
    path: '/organization/certificates/{certificate_id}',
    auth: 'admin',
    accessor: 'admin.organization.certificates.retrieve',
  }),
  /** Renames a certificate. */
  update: operation<CertificateUpdateParams, Certificate>()({
    method: 'POST',
    path: '/organization/certificates/{certificate_id}',
    auth: 'admin',
    accessor: 'admin.organization.certificates.update',
  }),
  /** Lists the certificates that were uploaded to the organization. */
  list: operation<CertificateListParams, CertificateList>()({
    method: 'GET',
    path: '/organization/certificates',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.certificates.list',
  }),
  /** Deletes a certificate that is active nowhere. */
  delete: operation<CertificateDeleteParams, CertificateDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/certificates/{certificate_id}',
    auth: 'admin',
    accessor: 'admin.organization.certificates.delete',
  }),
  /** Activates up to ten certificates for the whole organization. */
  activate: operation<CertificateActivateParams, CertificateActivateList>()({
    method: 'POST',
    path: '/organization/certificates/activate',
    page: 'single',
    auth: 'admin',
    accessor: 'admin.organization.certificates.activate',
  }),
  /** Deactivates up to ten certificates for the whole organization. */
  deactivate: operation<CertificateDeactivateParams, CertificateDeactivateList>()({
    method: 'POST',
    path: '/organization/certificates/deactivate',
    page: 'single',
    auth: 'admin',
    accessor: 'admin.organization.certificates.deactivate',
  }),
} as const;
