import type {
  Transcription,
  TranscriptionDiarized,
  TranscriptionResult,
  TranscriptionStreamEvent,
  TranscriptionVerbose,
} from '@unabridged/contract';
import { audio } from '@unabridged/contract/families/audio';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { Stream } from '../../streaming/stream.ts';
import { acceptFiles } from '../../uploads/accept-files.ts';
import type { TranscriptionCreateParams } from '../../uploads/upload-params.ts';

export interface TranscriptionCreateParamsNonStreaming extends TranscriptionCreateParams {
  stream?: false | null;
}

export interface TranscriptionCreateParamsStreaming extends TranscriptionCreateParams {
  stream: true;
}

type Form<Name> = TranscriptionCreateParamsNonStreaming & { response_format: Name };

/** Transcripts of recordings, in the language that is spoken. */
export class AudioTranscriptionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /** Writes down what is spoken in an audio file, in the language that is spoken. */
  create(
    body: TranscriptionCreateParamsNonStreaming & { response_format?: 'json' },
    options?: RequestOptions,
  ): APIPromise<Transcription>;
  create(body: Form<'verbose_json'>, options?: RequestOptions): APIPromise<TranscriptionVerbose>;
  create(body: Form<'diarized_json'>, options?: RequestOptions): APIPromise<TranscriptionDiarized>;
  create(body: Form<'text' | 'srt' | 'vtt'>, options?: RequestOptions): APIPromise<string>;
  create(
    body: TranscriptionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<TranscriptionStreamEvent>>;
  create(
    body: TranscriptionCreateParams,
    options?: RequestOptions,
  ): APIPromise<TranscriptionResult | Stream<TranscriptionStreamEvent>>;
  create(
    body: TranscriptionCreateParams,
    options?: RequestOptions,
  ): APIPromise<TranscriptionResult | Stream<TranscriptionStreamEvent>> {
    return this.#client.execute(audio.transcriptionsCreate, body, options);
  }
}
