import type { Client } from '../client/client.ts';
import { encodeForm } from '../request/form.ts';

/** Lets a client send forms: called by the services whose operations take files. */
export function acceptFiles(client: Client): Client {
  client.formEncoder = encodeForm;
  return client;
}
