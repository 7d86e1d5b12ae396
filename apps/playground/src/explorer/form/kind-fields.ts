import type { ComponentType } from 'react';
import type { Kind } from '../schema/resolve.ts';
import { ArrayField } from './array-field.tsx';
import { BooleanField } from './boolean-field.tsx';
import { ConstField } from './const-field.tsx';
import { EnumField } from './enum-field.tsx';
import type { KindFieldProps } from './field-props.ts';
import { FileField } from './file-field.tsx';
import { JsonValueField } from './json-value-field.tsx';
import { MapField } from './map-field.tsx';
import { NumberValueField } from './number-value-field.tsx';
import { ObjectField } from './object-field.tsx';
import { StringField } from './string-field.tsx';
import { UnionField } from './union-field.tsx';

/** The field of each kind of schema. */
export const kindFields: Readonly<Record<Kind, ComponentType<KindFieldProps>>> = {
  object: ObjectField,
  map: MapField,
  array: ArrayField,
  union: UnionField,
  string: StringField,
  number: NumberValueField,
  boolean: BooleanField,
  enum: EnumField,
  const: ConstField,
  file: FileField,
  json: JsonValueField,
};

/** Kinds that are one control, which a label names. */
export const singleKinds: ReadonlySet<Kind> = new Set([
  'string',
  'number',
  'boolean',
  'enum',
  'const',
  'file',
]);
