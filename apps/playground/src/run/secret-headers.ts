/** Whether a header may hold a key. Such headers are not stored, shared or kept in the history. */
export function isSecretHeader(name: string): boolean {
  return /auth|key|token|cookie|secret/i.test(name);
}
