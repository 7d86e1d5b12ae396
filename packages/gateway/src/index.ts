export { checkAccess, type AccessRules } from './access/check-access.ts';
export { GatewayError } from './gateway-error.ts';
export { createGateway } from './gateway.ts';
export type { Gateway, GatewayOptions, LiveTarget, LocalTarget } from './options.ts';
