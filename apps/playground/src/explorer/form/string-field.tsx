import { controlClass } from '../../controls/field.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import type { KindFieldProps } from './field-props.ts';

/** Paths of ids, alone or in a list: `file_id`, `tools[0].vector_store_ids[1]`. */
const ofIdentifier = /(?:^|[._])ids?(?:\[\d+\])?$/;

/** Text: with suggestions where values are known, a day where it is one, a line for an id, else as long as it gets. */
export function StringField({ schema, value, onValue, path, control }: KindFieldProps) {
  const text = typeof value === 'string' ? value : '';
  const known = schema['x-known-values'];
  const set = (next: string) => onValue(next);
  if (known !== undefined) {
    return (
      <>
        <input
          {...control}
          list={`${control.id}-known`}
          className={`${controlClass} h-8`}
          value={text}
          onChange={(event) => set(event.target.value)}
        />
        <datalist id={`${control.id}-known`}>
          {known.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      </>
    );
  }
  if (schema.format === 'date' || schema.format === 'uri') {
    return (
      <input
        {...control}
        type={schema.format === 'date' ? 'date' : 'url'}
        className={`${controlClass} h-8`}
        value={text}
        onChange={(event) => set(event.target.value)}
      />
    );
  }
  if (ofIdentifier.test(path) && !text.includes('\n')) {
    return (
      <input
        {...control}
        spellCheck={false}
        autoComplete="off"
        className={`${controlClass} h-8 font-mono text-xs`}
        value={text}
        onChange={(event) => set(event.target.value)}
      />
    );
  }
  return (
    <TextArea
      {...control}
      rows={1}
      spellCheck={text.includes(' ')}
      value={text}
      onChange={(event) => set(event.target.value)}
    />
  );
}
