import type { ExampleFile } from '../../example.ts';
import { example } from '../../example.ts';
import { images } from './operations.ts';
import type {
  ImageEditPartialImageEvent,
  ImageGenPartialImageEvent,
  ImagesResponse,
  ImageUsage,
} from './types.ts';

/** PNG files of one pixel each, so that examples stay short. */
const red =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mO4pqEBAAL+ASejhovDAAAAAElFTkSuQmCC';
const blue =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mPQa7sHAAJ4AZOZ3cqjAAAAAElFTkSuQmCC';
const transparent =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

const created = 1795348800;

const usage: ImageUsage = {
  input_tokens: 21,
  input_tokens_details: { image_tokens: 0, text_tokens: 21 },
  output_tokens: 1056,
  total_tokens: 1077,
};

const editUsage: ImageUsage = {
  input_tokens: 354,
  input_tokens_details: { image_tokens: 323, text_tokens: 31 },
  output_tokens: 1056,
  total_tokens: 1410,
};

const made: ImagesResponse = {
  created,
  background: 'opaque',
  output_format: 'png',
  quality: 'medium',
  size: '1024x1024',
  data: [{ b64_json: red }],
  usage: { ...usage, output_tokens_details: { image_tokens: 1056, text_tokens: 0 } },
};

const look = {
  created_at: created,
  background: 'opaque',
  output_format: 'png',
  quality: 'medium',
  size: '1024x1024',
} as const;

const preview: ImageGenPartialImageEvent = {
  type: 'image_generation.partial_image',
  partial_image_index: 0,
  b64_json: blue,
  ...look,
};

const editPreview: ImageEditPartialImageEvent = {
  type: 'image_edit.partial_image',
  partial_image_index: 0,
  b64_json: blue,
  ...look,
};

function file(filename: string, base64: string): ExampleFile {
  return { filename, type: 'image/png', base64 };
}

export const imagesExamples = [
  example(images.generate, {
    request: {
      model: 'gpt-image-2',
      prompt: 'A red lighthouse on a rock, in the style of a linocut.',
      size: '1024x1024',
      quality: 'medium',
      output_format: 'png',
      partial_images: 2,
    },
    response: made,
    events: [
      preview,
      { ...preview, partial_image_index: 1 },
      { type: 'image_generation.completed', b64_json: red, ...look, usage },
    ],
  }),
  example(images.edit, {
    request: {
      model: 'gpt-image-2',
      image: [file('lighthouse.png', red), file('gull.png', blue)],
      mask: file('sky.png', transparent),
      prompt: 'Put the gull into the sky above the lighthouse.',
      size: '1024x1024',
      quality: 'medium',
      partial_images: 1,
    },
    response: {
      ...made,
      usage: { ...editUsage, output_tokens_details: { image_tokens: 1056, text_tokens: 0 } },
    },
    events: [
      editPreview,
      { type: 'image_edit.completed', b64_json: red, ...look, usage: editUsage },
    ],
  }),
  example(images.createVariation, {
    request: {
      model: 'dall-e-2',
      image: file('lighthouse.png', red),
      n: 2,
      size: '512x512',
      response_format: 'b64_json',
    },
    response: { created, data: [{ b64_json: red }, { b64_json: blue }] },
  }),
];
