// Operations of the contract, to be run with `client.execute(operation, params)`.
export { models } from '@unabridged/contract/families/models';
export { responses } from '@unabridged/contract/families/responses';
