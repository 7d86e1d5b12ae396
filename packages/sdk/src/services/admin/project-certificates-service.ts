import type {
  ProjectCertificate,
  ProjectCertificateActivateParams,
  ProjectCertificateDeactivateParams,
  ProjectCertificateListParams,
} from '@unabridged/contract';
import { adminProjectCertificates } from '@unabridged/contract/families/admin/project-certificates';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage, Page } from '../../pagination/pages.ts';

/** Certificates for mutual TLS of a project. */
export class ProjectCertificatesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the certificates of a project and whether each is active there. */
  list(
    projectID: string,
    query?: Omit<ProjectCertificateListParams, 'project_id'> | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<ProjectCertificate>, ProjectCertificate> {
    return this.#client.execute(
      adminProjectCertificates.list,
      { ...query, project_id: projectID },
      options,
    );
  }

  /** Activates up to ten certificates for a project. */
  activate(
    projectID: string,
    body: Omit<ProjectCertificateActivateParams, 'project_id'>,
    options?: RequestOptions,
  ): PagePromise<Page<ProjectCertificate>, ProjectCertificate> {
    return this.#client.execute(
      adminProjectCertificates.activate,
      { ...body, project_id: projectID },
      options,
    );
  }

  /** Deactivates up to ten certificates for a project. */
  deactivate(
    projectID: string,
    body: Omit<ProjectCertificateDeactivateParams, 'project_id'>,
    options?: RequestOptions,
  ): PagePromise<Page<ProjectCertificate>, ProjectCertificate> {
    return this.#client.execute(
      adminProjectCertificates.deactivate,
      { ...body, project_id: projectID },
      options,
    );
  }
}
