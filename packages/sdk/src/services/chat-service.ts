import type { Client } from '../client/client.ts';
import { ChatCompletionsService } from './chat/chat-completions-service.ts';

/** Chat completions. */
export class ChatService {
  #client: Client;
  #completions: ChatCompletionsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Answers of a model to the messages of a chat. */
  get completions(): ChatCompletionsService {
    return (this.#completions ??= new ChatCompletionsService(this.#client));
  }
}
