import type {
  Certificate,
  CertificateActivateParams,
  CertificateCreateParams,
  CertificateDeactivateParams,
  CertificateDeleteResponse,
  CertificateListParams,
  CertificateListResponse,
  CertificateRetrieveParams,
  CertificateUpdateParams,
} from '@unabridged/contract';
import { adminCertificates } from '@unabridged/contract/families/admin/certificates';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage, Page } from '../../pagination/pages.ts';

/** Certificates for mutual TLS of the organization. */
export class OrganizationCertificatesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Uploads a client certificate for mutual TLS to the organization without activating it. */
  create(body: CertificateCreateParams, options?: RequestOptions): APIPromise<Certificate> {
    return this.#client.execute(adminCertificates.create, body, options);
  }

  /** Returns one certificate and, on request, its content. */
  retrieve(
    certificateID: string,
    query?: Omit<CertificateRetrieveParams, 'certificate_id'> | null,
    options?: RequestOptions,
  ): APIPromise<Certificate> {
    return this.#client.execute(
      adminCertificates.retrieve,
      { ...query, certificate_id: certificateID },
      options,
    );
  }

  /** Renames a certificate. */
  update(
    certificateID: string,
    body: Omit<CertificateUpdateParams, 'certificate_id'>,
    options?: RequestOptions,
  ): APIPromise<Certificate> {
    return this.#client.execute(
      adminCertificates.update,
      { ...body, certificate_id: certificateID },
      options,
    );
  }

  /** Lists the certificates that were uploaded to the organization. */
  list(
    query?: CertificateListParams | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<CertificateListResponse>, CertificateListResponse> {
    return this.#client.execute(adminCertificates.list, query ?? {}, options);
  }

  /** Deletes a certificate that is active nowhere. */
  delete(certificateID: string, options?: RequestOptions): APIPromise<CertificateDeleteResponse> {
    return this.#client.execute(
      adminCertificates.delete,
      { certificate_id: certificateID },
      options,
    );
  }

  /** Activates up to ten certificates for the whole organization. */
  activate(
    body: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<Page<CertificateListResponse>, CertificateListResponse> {
    return this.#client.execute(adminCertificates.activate, body, options);
  }

  /** Deactivates up to ten certificates for the whole organization. */
  deactivate(
    body: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<Page<CertificateListResponse>, CertificateListResponse> {
    return this.#client.execute(adminCertificates.deactivate, body, options);
  }
}
