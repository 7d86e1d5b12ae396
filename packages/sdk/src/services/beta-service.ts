import type { Client } from '../client/client.ts';
import { AgentsService } from './agents-service.ts';
import { AssistantsService } from './assistants-service.ts';
import { BetaResponsesService } from './beta-responses-service.ts';
import { ChatkitService } from './chatkit-service.ts';
import { BetaRealtimeService } from './beta-realtime-service.ts';
import { ThreadsService } from './threads-service.ts';

/** Operations that the API offers in beta, or that never left it. */
export class BetaService {
  #client: Client;
  #agents: AgentsService | undefined;
  #assistants: AssistantsService | undefined;
  #responses: BetaResponsesService | undefined;
  #chatkit: ChatkitService | undefined;
  #realtime: BetaRealtimeService | undefined;
  #threads: ThreadsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Agents: a model with instructions and tools that works in sessions. */
  get agents(): AgentsService {
    return (this.#agents ??= new AgentsService(this.#client));
  }

  /** Assistants: a model with instructions and tools. The API shut them down on 2026-08-26. */
  get assistants(): AssistantsService {
    return (this.#assistants ??= new AssistantsService(this.#client));
  }

  /** Responses with the features that are in beta, named by `betas`. */
  get responses(): BetaResponsesService {
    return (this.#responses ??= new BetaResponsesService(this.#client));
  }

  /** Sessions and threads of ChatKit. */
  get chatkit(): ChatkitService {
    return (this.#chatkit ??= new ChatkitService(this.#client));
  }

  /** Realtime sessions as the beta made them. */
  get realtime(): BetaRealtimeService {
    return (this.#realtime ??= new BetaRealtimeService(this.#client));
  }

  /** Threads: messages that assistants run on. The API shut them down on 2026-08-26. */
  get threads(): ThreadsService {
    return (this.#threads ??= new ThreadsService(this.#client));
  }
}
