import type { Wire } from '@unabridged/contract';
import { isBrowser } from '../client/browser-check.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { fileNameOf, filePathOf } from '../uploads/file-name.ts';
import { MultipartBody, unnamedFile } from '../uploads/multipart-body.ts';
import type { FormField } from '../uploads/multipart-body.ts';
import { isAsyncIterable, isReadableStream, StreamingFile } from '../uploads/uploadable.ts';

/** A form that is sent at once, or one that is written while it is sent. */
export type EncodedForm = FormData | MultipartBody;

/** Writes the parameters of an operation as a form. */
export type FormEncoder = (
  params: Readonly<Record<string, unknown>>,
  operation: Pick<Wire, 'accessor' | 'filenames'>,
) => EncodedForm;

function collect(
  fields: FormField[],
  name: string,
  value: unknown,
  operation: Pick<Wire, 'accessor' | 'filenames'>,
): void {
  const { accessor, filenames } = operation;
  if (value === undefined) return;
  if (value === null) {
    throw new OpenAIError(
      `${accessor}: the parameter ${name} is null, which a form cannot say. Leave it out instead.`,
    );
  }
  if (typeof value !== 'object') fields.push([name, String(value as string | number | boolean)]);
  else if (isFile(value)) {
    fields.push([name, value, filenames === 'path' ? filePathOf(value) : fileNameOf(value)]);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(fields, `${name}[]`, item, operation);
  } else if (isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) {
      collect(fields, `${name}[${key}]`, inner, operation);
    }
  } else {
    throw new OpenAIError(
      `${accessor}: the parameter ${name} is a ${value.constructor.name}, which cannot be sent as a file. ` +
        'Pass a File, a Blob, bytes, a stream or a reply of fetch, or make a file with toFile().',
    );
  }
}

function isFile(value: object): boolean {
  return value instanceof Blob || isBytes(value) || isStreamed(value);
}

const isBytes = (value: object): value is ArrayBuffer | ArrayBufferView =>
  value instanceof ArrayBuffer || ArrayBuffer.isView(value);

function isStreamed(value: object): boolean {
  return (
    value instanceof StreamingFile ||
    value instanceof Response ||
    isAsyncIterable(value) ||
    isReadableStream(value)
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Node's fetch keeps a copy of a form that it sends, unless it is written while it is sent. */
const largeBytes = 8 << 20;

function isLarge(files: readonly object[]): boolean {
  const sizes = files.map((file) => (file instanceof Blob ? file.size : 0));
  return sizes.reduce((sum, size) => sum + size, 0) > largeBytes;
}

/** Writes parameters as a form, in their order: arrays as `name[]`, nested objects as `name[key]`. */
export const encodeForm: FormEncoder = (params, operation) => {
  const fields: FormField[] = [];
  for (const [name, value] of Object.entries(params)) collect(fields, name, value, operation);
  const files = fields.map(([, value]) => value).filter((value) => typeof value === 'object');
  if (files.some(isStreamed) || (isLarge(files) && !isBrowser())) return new MultipartBody(fields);
  const form = new FormData();
  for (const [name, value, filename] of fields) {
    if (typeof value === 'string') form.append(name, value);
    else {
      const blob = value instanceof Blob ? value : new Blob([value as ArrayBuffer]);
      // A Blob without a name is called `blob`, as every form calls it.
      form.append(name, blob, filename ?? (blob === value ? 'blob' : unnamedFile));
    }
  }
  return form;
};
