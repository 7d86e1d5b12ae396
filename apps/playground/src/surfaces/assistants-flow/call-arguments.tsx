import { JsonText } from '../../controls/json-view.tsx';
import type { KnownFunction } from './function-list.ts';

/** Properties of the arguments. */
export interface CallArgumentsProps {
  /** The arguments as the model wrote them. */
  readonly text: string;
  readonly known: KnownFunction | undefined;
}

/** The arguments of a call, each with what the function's schema says of it. */
export function CallArguments({ text, known }: CallArgumentsProps) {
  const values = readObject(text);
  if (values === undefined) {
    return (
      <div className="rounded-md bg-sunken px-2.5 py-2">
        <JsonText text={text} />
      </div>
    );
  }
  const properties = known?.parameters?.properties ?? {};
  const names = [...new Set([...Object.keys(properties), ...Object.keys(values)])];
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 rounded-md bg-sunken px-2.5 py-2 text-xs">
      {names.map((name) => (
        <div key={name} className="contents">
          <dt className="font-mono text-muted" title={properties[name]?.description}>
            {name}
          </dt>
          <dd className="min-w-0 font-mono break-words">
            {name in values ? JSON.stringify(values[name]) : 'not given'}
            {properties[name]?.description !== undefined && (
              <span className="block font-sans text-2xs text-muted">
                {properties[name].description}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
