import type {
  ArtifactContentParams,
  ArtifactDeleteParams,
  ArtifactListParams,
  ArtifactRetrieveParams,
  SessionArtifact,
  SessionArtifactDeleted,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Files that a session made. */
export class AgentSessionArtifactsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Describes one file that a session produced. */
  retrieve(
    artifactID: string,
    params: Omit<ArtifactRetrieveParams, 'artifact_id'>,
    options?: RequestOptions,
  ): APIPromise<SessionArtifact> {
    return this.#client.execute(
      agents.sessionsArtifactsRetrieve,
      { ...params, artifact_id: artifactID },
      options,
    );
  }

  /** Lists the files that a session produced. */
  list(
    sessionID: string,
    query?: Omit<ArtifactListParams, 'session_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<SessionArtifact>, SessionArtifact> {
    return this.#client.execute(
      agents.sessionsArtifactsList,
      { ...query, session_id: sessionID },
      options,
    );
  }

  /** Deletes a file that a session produced. */
  delete(
    artifactID: string,
    params: Omit<ArtifactDeleteParams, 'artifact_id'>,
    options?: RequestOptions,
  ): APIPromise<SessionArtifactDeleted> {
    return this.#client.execute(
      agents.sessionsArtifactsDelete,
      { ...params, artifact_id: artifactID },
      options,
    );
  }

  /** Downloads a file that a session produced. */
  content(
    artifactID: string,
    params: Omit<ArtifactContentParams, 'artifact_id'>,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.#client.execute(
      agents.sessionsArtifactsContent,
      { ...params, artifact_id: artifactID },
      options,
    );
  }
}
