import type { CertificateDetails, CertificateListResponse } from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type CertificateListResponseCertificateDetails = CertificateDetails;
export type CertificateActivateResponse = CertificateListResponse;
export type CertificateActivateResponseCertificateDetails = CertificateDetails;
export type CertificateDeactivateResponse = CertificateListResponse;
export type CertificateDeactivateResponseCertificateDetails = CertificateDetails;
