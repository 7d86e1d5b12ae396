export type { Model, ModelDeleted } from '@unabridged/contract';
