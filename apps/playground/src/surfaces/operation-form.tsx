import { lazy, Suspense, useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { Field } from '../controls/field.tsx';
import { Select } from '../controls/select.tsx';
import { Skeleton } from '../controls/skeleton.tsx';
import { loadOperation } from '../explorer/operation-catalog.ts';
import type { OperationDetail } from '../gateway/gateway-client.ts';
import { openPreset } from '../presets/open-preset.ts';
import { useSurfaceId } from '../workbench/surface-context.ts';
import type { FieldsProps, RequestFormProps, Surface } from './surface.ts';

const SchemaFields = lazy(() => import('./schema-fields.tsx'));

/** An operation that a surface with several of them offers. */
export interface OfferedOperation {
  readonly accessor: string;
  /** What it does, such as `Upload a file`. */
  readonly label: string;
  /** Params that its form starts with. */
  readonly params: Surface['initialBody'];
  /** Its fields. Default: made from its schema. */
  readonly Fields?: ComponentType<FieldsProps>;
}

/** Properties of the form. */
export interface OperationFormProps extends RequestFormProps {
  readonly offered: readonly OfferedOperation[];
}

/** Chooses one of the operations of a surface and shows its fields. */
export function OperationForm({ offered, operation, body, onField }: OperationFormProps) {
  const surface = useSurfaceId();
  const chosen = offered.find(({ accessor }) => accessor === operation) ?? offered[0]!;
  const choose = (accessor: string) => {
    const next = offered.find((one) => one.accessor === accessor)!;
    openPreset(surface, next.params, accessor);
  };
  const { Fields } = chosen;
  return (
    <div className="flex flex-col">
      <div className="px-4 pt-4 pb-3">
        <Field label="Operation" name={chosen.accessor}>
          {(ids) => (
            <Select
              {...ids}
              options={offered.map(({ accessor, label }) => ({ value: accessor, label }))}
              value={chosen.accessor}
              onValue={choose}
            />
          )}
        </Field>
      </div>
      {Fields === undefined ? (
        <FieldsOfSchema key={operation} operation={operation} body={body} onField={onField} />
      ) : (
        <div className="flex flex-col gap-3.5 px-4 pb-4">
          <Fields body={body} onField={onField} />
        </div>
      )}
    </div>
  );
}

function FieldsOfSchema({ operation, body, onField }: RequestFormProps) {
  const [detail, setDetail] = useState<OperationDetail>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let current = true;
    loadOperation(operation).then(
      (loaded) => current && setDetail(loaded),
      (cause: unknown) => current && setProblem(String(cause)),
    );
    return () => {
      current = false;
    };
  }, [operation]);
  if (problem !== undefined) {
    return (
      <p role="alert" className="px-4 pb-4 text-xs text-danger">
        The fields cannot be shown: {problem} The JSON view edits them all the same.
      </p>
    );
  }
  const waiting = (
    <div className="px-4 pb-4">
      <Skeleton lines={2} />
    </div>
  );
  if (detail === undefined) return waiting;
  return (
    <Suspense fallback={waiting}>
      <SchemaFields detail={detail} body={body} onField={onField} />
    </Suspense>
  );
}
