import { example, onlyPage } from '../../../example.ts';
import { certificate_id } from '../certificates/examples.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectCertificates } from './operations.ts';
import type { ProjectCertificate } from './types.ts';

const certificate: ProjectCertificate = {
  id: certificate_id,
  object: 'organization.project.certificate',
  created_at: 1795348800,
  name: 'Data centre Frankfurt',
  active: true,
  certificate_details: { valid_at: 1795305600, expires_at: 1826841600 },
};

export const adminProjectCertificatesExamples = [
  example(adminProjectCertificates.list, {
    request: { project_id, limit: 20 },
    response: onlyPage(certificate),
  }),
  example(adminProjectCertificates.activate, {
    request: { project_id, certificate_ids: [certificate_id] },
    response: { object: 'organization.project.certificate.activation', data: [certificate] },
  }),
  example(adminProjectCertificates.deactivate, {
    request: { project_id, certificate_ids: [certificate_id] },
    response: {
      object: 'organization.project.certificate.deactivation',
      data: [{ ...certificate, active: false }],
    },
  }),
];
