import { APIConnectionError } from '../errors/api-connection-error.ts';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.ts';
import { APIError } from '../errors/api-error.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { BadRequestError } from '../errors/bad-request-error.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InternalServerError } from '../errors/internal-server-error.ts';
import { InvalidWebhookSignatureError } from '../errors/invalid-webhook-signature-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { PermissionDeniedError } from '../errors/permission-denied-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { UnprocessableEntityError } from '../errors/unprocessable-entity-error.ts';
import { AdminService } from '../services/admin-service.ts';
import { AudioService } from '../services/audio-service.ts';
import { BatchesService } from '../services/batches-service.ts';
import { BetaService } from '../services/beta-service.ts';
import { ChatHelpersService } from '../services/chat-helpers-service.ts';
import { CompletionsService } from '../services/completions-service.ts';
import { ContainersService } from '../services/containers-service.ts';
import { ContentProvenanceChecksService } from '../services/content-provenance-checks-service.ts';
import { ConversationsService } from '../services/conversations-service.ts';
import { DecisionsService } from '../services/decisions-service.ts';
import { EmbeddingsService } from '../services/embeddings-service.ts';
import { EvalsService } from '../services/evals-service.ts';
import { FilesService } from '../services/files-service.ts';
import { FineTuningService } from '../services/fine-tuning-service.ts';
import { ImagesService } from '../services/images-service.ts';
import { LiveService } from '../services/live-service.ts';
import { ModelsService } from '../services/models-service.ts';
import { ModerationsService } from '../services/moderations-service.ts';
import { RealtimeService } from '../services/realtime-service.ts';
import { ResponsesService } from '../services/responses-service.ts';
import { SafetyService } from '../services/safety-service.ts';
import { SkillsService } from '../services/skills-service.ts';
import { UploadsService } from '../services/uploads-service.ts';
import { VectorStoresService } from '../services/vector-stores-service.ts';
import { VideosService } from '../services/videos-service.ts';
import { WebhooksService } from '../services/webhooks-service.ts';
import { acceptFiles } from '../uploads/accept-files.ts';
import { toFile } from '../uploads/to-file.ts';
import { Client } from './client.ts';
import type { ClientOptions as Options } from './client-options.ts';
import type { RequestOptions as CallOptions } from './request-options.ts';
import { defaultTimeoutMs } from './resolve-options.ts';

/** The client of the OpenAI API. Services are made when they are first used. */
export class OpenAI extends Client {
  /** Milliseconds for one attempt unless `timeout` says otherwise. */
  static DEFAULT_TIMEOUT: number = defaultTimeoutMs;
  static OpenAI: typeof OpenAI = OpenAI;
  static APIConnectionError: typeof APIConnectionError = APIConnectionError;
  static APIConnectionTimeoutError: typeof APIConnectionTimeoutError = APIConnectionTimeoutError;
  static APIError: typeof APIError = APIError;
  static APIUserAbortError: typeof APIUserAbortError = APIUserAbortError;
  static AuthenticationError: typeof AuthenticationError = AuthenticationError;
  static BadRequestError: typeof BadRequestError = BadRequestError;
  static ConflictError: typeof ConflictError = ConflictError;
  static InternalServerError: typeof InternalServerError = InternalServerError;
  static NotFoundError: typeof NotFoundError = NotFoundError;
  static OpenAIError: typeof OpenAIError = OpenAIError;
  static PermissionDeniedError: typeof PermissionDeniedError = PermissionDeniedError;
  static RateLimitError: typeof RateLimitError = RateLimitError;
  static InvalidWebhookSignatureError: typeof InvalidWebhookSignatureError =
    InvalidWebhookSignatureError;
  static UnprocessableEntityError: typeof UnprocessableEntityError = UnprocessableEntityError;

  static toFile: typeof toFile = toFile;

  /** @throws {OpenAIError} without any key, or in a browser without leave. */
  constructor(options: Options = {}) {
    super(options);
    acceptFiles(this);
  }

  #admin: AdminService | undefined;
  #audio: AudioService | undefined;
  #batches: BatchesService | undefined;
  #beta: BetaService | undefined;
  #chat: ChatHelpersService | undefined;
  #completions: CompletionsService | undefined;
  #containers: ContainersService | undefined;
  #contentProvenanceChecks: ContentProvenanceChecksService | undefined;
  #conversations: ConversationsService | undefined;
  #decisions: DecisionsService | undefined;
  #embeddings: EmbeddingsService | undefined;
  #evals: EvalsService | undefined;
  #files: FilesService | undefined;
  #fineTuning: FineTuningService | undefined;
  #images: ImagesService | undefined;
  #live: LiveService | undefined;
  #models: ModelsService | undefined;
  #moderations: ModerationsService | undefined;
  #realtime: RealtimeService | undefined;
  #responses: ResponsesService | undefined;
  #safety: SafetyService | undefined;
  #skills: SkillsService | undefined;
  #uploads: UploadsService | undefined;
  #vectorStores: VectorStoresService | undefined;
  #videos: VideosService | undefined;
  #webhooks: WebhooksService | undefined;

  /** Administration of an organization. Its operations take the admin key. */
  get admin(): AdminService {
    return (this.#admin ??= new AdminService(this));
  }

  /** Speech, transcripts, translations and voices. */
  get audio(): AudioService {
    return (this.#audio ??= new AudioService(this));
  }

  /** Batches: files of requests that are run within 24 hours. */
  get batches(): BatchesService {
    return (this.#batches ??= new BatchesService(this));
  }

  /** Operations that the API offers in beta, or that never left it. */
  get beta(): BetaService {
    return (this.#beta ??= new BetaService(this));
  }

  /** Chat completions. */
  get chat(): ChatHelpersService {
    return (this.#chat ??= new ChatHelpersService(this));
  }

  /** Continuations of a text: the legacy API of models before chat. */
  get completions(): CompletionsService {
    return (this.#completions ??= new CompletionsService(this));
  }

  /** Containers that the code interpreter works in. */
  get containers(): ContainersService {
    return (this.#containers ??= new ContainersService(this));
  }

  /** Checks whether an image was made by a model. */
  get contentProvenanceChecks(): ContentProvenanceChecksService {
    return (this.#contentProvenanceChecks ??= new ContentProvenanceChecksService(this));
  }

  /** Conversations: items that responses go on from. */
  get conversations(): ConversationsService {
    return (this.#conversations ??= new ConversationsService(this));
  }

  /** Decisions. */
  get decisions(): DecisionsService {
    return (this.#decisions ??= new DecisionsService(this));
  }

  /** Vectors that tell how alike texts are in meaning. */
  get embeddings(): EmbeddingsService {
    return (this.#embeddings ??= new EmbeddingsService(this));
  }

  /** Evaluations: data, and criteria that runs are graded by. */
  get evals(): EvalsService {
    return (this.#evals ??= new EvalsService(this));
  }

  /** Files for batches, fine-tuning, vector stores and inputs. */
  get files(): FilesService {
    return (this.#files ??= new FilesService(this));
  }

  /** Fine-tuning: jobs, their checkpoints and graders. */
  get fineTuning(): FineTuningService {
    return (this.#fineTuning ??= new FineTuningService(this));
  }

  /** Images: generated, edited and varied. */
  get images(): ImagesService {
    return (this.#images ??= new ImagesService(this));
  }

  /** Live sessions: speech with a model. */
  get live(): LiveService {
    return (this.#live ??= new LiveService(this));
  }

  /** Models that the key may use. */
  get models(): ModelsService {
    return (this.#models ??= new ModelsService(this));
  }

  /** Judgements whether text or images are harmful. */
  get moderations(): ModerationsService {
    return (this.#moderations ??= new ModerationsService(this));
  }

  /** Realtime: keys for clients, and calls. Sockets are opened elsewhere. */
  get realtime(): RealtimeService {
    return (this.#realtime ??= new RealtimeService(this));
  }

  /** Responses of a model to text, images, files and tool outputs. */
  get responses(): ResponsesService {
    return (this.#responses ??= new ResponsesService(this));
  }

  /** Safety cases and alerts that webhooks tell of. */
  get safety(): SafetyService {
    return (this.#safety ??= new SafetyService(this));
  }

  /** Skills: folders of instructions and files that a model reads when it needs them. */
  get skills(): SkillsService {
    return (this.#skills ??= new SkillsService(this));
  }

  /** Uploads of large files in parts: up to 8 GB within an hour. */
  get uploads(): UploadsService {
    return (this.#uploads ??= new UploadsService(this));
  }

  /** Vector stores: files that are searched by meaning. */
  get vectorStores(): VectorStoresService {
    return (this.#vectorStores ??= new VectorStoresService(this));
  }

  /** Videos: generated, edited and extended. */
  get videos(): VideosService {
    return (this.#videos ??= new VideosService(this));
  }

  /** Webhook endpoints of the project. */
  get webhooks(): WebhooksService {
    return (this.#webhooks ??= new WebhooksService(this));
  }
}

export type { OfficialVersion } from './generated/client-names.ts';

/** Types by the names they have on the client; those of the API are in `generated/client-names.ts`. */
export declare namespace OpenAI {
  export type ClientOptions = Options;
  export type RequestOptions = CallOptions;
}
