import type { Client } from '../client/client.ts';
import { ChatkitSessionsService } from './chatkit/chatkit-sessions-service.ts';
import { ChatkitThreadsService } from './chatkit/chatkit-threads-service.ts';

/** Sessions and threads of ChatKit. */
export class ChatkitService {
  #client: Client;
  #sessions: ChatkitSessionsService | undefined;
  #threads: ChatkitThreadsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Sessions that a browser uses ChatKit with. */
  get sessions(): ChatkitSessionsService {
    return (this.#sessions ??= new ChatkitSessionsService(this.#client));
  }

  /** Threads of ChatKit's users. */
  get threads(): ChatkitThreadsService {
    return (this.#threads ??= new ChatkitThreadsService(this.#client));
  }
}
