import type { Client } from '../client/client.ts';
import { ChatService } from './chat-service.ts';
import { ChatCompletionsHelpersService } from './chat/chat-completions-helpers-service.ts';

/** Chat completions with what parses, streams and runs tools. `ChatService` has the requests alone, for small bundles. */
export class ChatHelpersService extends ChatService {
  #client: Client;
  #completions: ChatCompletionsHelpersService | undefined;

  constructor(client: Client) {
    super(client);
    this.#client = client;
  }

  /** Answers of a model to the messages of a chat. */
  override get completions(): ChatCompletionsHelpersService {
    return (this.#completions ??= new ChatCompletionsHelpersService(this.#client));
  }
}

export { ChatCompletionsHelpersService } from './chat/chat-completions-helpers-service.ts';
