import type { ProjectCertificate, ProjectCertificateDetails } from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type ProjectCertificateListResponse = ProjectCertificate;
export type ProjectCertificateListResponseCertificateDetails = ProjectCertificateDetails;
export type ProjectCertificateActivateResponse = ProjectCertificate;
export type ProjectCertificateActivateResponseCertificateDetails = ProjectCertificateDetails;
export type ProjectCertificateDeactivateResponse = ProjectCertificate;
export type ProjectCertificateDeactivateResponseCertificateDetails = ProjectCertificateDetails;
