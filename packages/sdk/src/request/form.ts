import { OpenAIError } from '../errors/openai-error.ts';

function append(form: FormData, name: string, value: unknown, accessor: string): void {
  if (value === undefined) return;
  if (value === null) {
    throw new OpenAIError(
      `${accessor}: the parameter ${name} is null, which a form cannot say. Leave it out instead.`,
    );
  }
  if (typeof value !== 'object') form.append(name, String(value as string | number | boolean));
  else if (value instanceof Blob)
    form.append(name, value, 'name' in value ? String(value.name) : 'file');
  else if (Array.isArray(value)) {
    for (const item of value) append(form, `${name}[]`, item, accessor);
  } else if (isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) {
      append(form, `${name}[${key}]`, inner, accessor);
    }
  } else {
    throw new OpenAIError(
      `${accessor}: the parameter ${name} is a ${value.constructor.name}, which cannot be sent as a file. Pass a File or a Blob: new File([bytes], 'name.ext').`,
    );
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Writes parameters as a form, in their order: arrays as `name[]`, nested objects as `name[key]`. */
export function encodeForm(params: Readonly<Record<string, unknown>>, accessor: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(params)) append(form, name, value, accessor);
  return form;
}
