import { example, onlyPage } from '../../../example.ts';
import { adminCertificates } from './operations.ts';
import type { Certificate, CertificateListResponse } from './types.ts';

export const certificate_id = 'cert_68f0d7a2e15c8191b04c9d37f2a8b65e';

/** Not a certificate that anything would accept: only its form. */
const pem = '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ2x1\n-----END CERTIFICATE-----\n';

const certificate: Certificate = {
  id: certificate_id,
  object: 'certificate',
  created_at: 1795348800,
  name: 'Data centre Frankfurt',
  certificate_details: { valid_at: 1795305600, expires_at: 1826841600 },
};

const listed: CertificateListResponse = {
  id: certificate_id,
  object: 'organization.certificate',
  created_at: 1795348800,
  name: 'Data centre Frankfurt',
  active: true,
  certificate_details: { valid_at: 1795305600, expires_at: 1826841600 },
};

export const adminCertificatesExamples = [
  example(adminCertificates.create, {
    request: { name: 'Data centre Frankfurt', certificate: pem },
    response: certificate,
  }),
  example(adminCertificates.retrieve, {
    request: { certificate_id, include: ['content'] },
    response: {
      ...certificate,
      certificate_details: { valid_at: 1795305600, expires_at: 1826841600, content: pem },
    },
  }),
  example(adminCertificates.update, {
    request: { certificate_id, name: 'Data centre Frankfurt, west' },
    response: { ...certificate, name: 'Data centre Frankfurt, west' },
  }),
  example(adminCertificates.list, {
    request: { limit: 20, order: 'desc' },
    response: onlyPage(listed),
  }),
  example(adminCertificates.delete, {
    request: { certificate_id },
    response: { id: certificate_id, object: 'certificate.deleted' },
  }),
  example(adminCertificates.activate, {
    request: { certificate_ids: [certificate_id] },
    response: { object: 'organization.certificate.activation', data: [listed] },
  }),
  example(adminCertificates.deactivate, {
    request: { certificate_ids: [certificate_id] },
    response: {
      object: 'organization.certificate.deactivation',
      data: [{ ...listed, active: false }],
    },
  }),
];
