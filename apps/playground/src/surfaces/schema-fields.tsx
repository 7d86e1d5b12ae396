import { SchemaForm } from '../explorer/form/schema-form.tsx';
import type { OperationDetail } from '../gateway/gateway-client.ts';
import type { FieldsProps } from './surface.ts';

/** Properties of the fields. */
export interface SchemaFieldsProps extends FieldsProps {
  readonly detail: OperationDetail;
}

/** The fields of an operation, made from its schema as in the Explorer. */
export default function SchemaFields({ detail, body, onField }: SchemaFieldsProps) {
  return <SchemaForm schema={detail.schemas.params} value={body} onField={onField} />;
}
