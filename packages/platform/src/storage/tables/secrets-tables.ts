/** Keys that the platform makes for itself, in base64. */
export interface SecretsTable {
  name: string;
  value: string;
}

export interface SecretsTables {
  secrets: SecretsTable;
}
