import type { Wire } from '@unabridged/contract';
import { askToConfirm, isAsking } from '../controls/confirm-dialog.tsx';
import { hostOf, useGatewayStore } from '../gateway/gateway-store.ts';
import { wireOf } from '../operations/known-operations.ts';
import { describeRequest } from '../run/prepare-request.ts';
import type { RunSpec } from '../run/run-spec.ts';

/**
 * Asks before a live call that deletes something or takes the admin key; other runs go on
 * at once. A run that is asked for while a question stands does not.
 */
export async function confirmRun(spec: RunSpec): Promise<boolean> {
  const { target, status } = useGatewayStore.getState();
  const wire = wireOf(spec.operation);
  if (target !== 'live' || (wire.method !== 'DELETE' && wire.auth !== 'admin')) return true;
  if (isAsking()) return false;
  const host = hostOf(status?.targets.live.base_url);
  const request = describeRequest(spec, wire);
  return new Promise((resolve) => {
    askToConfirm({
      title: 'Send this to the live API?',
      code: `${request.method} ${request.target}`,
      text: consequence(wire, host),
      action: `Send to ${host}`,
      cancel: 'Cancel',
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
    });
  });
}

function consequence({ method, auth }: Wire, host: string): string {
  const sentences: string[] = [];
  if (method === 'DELETE') sentences.push(`What it deletes at ${host} cannot be brought back.`);
  if (auth === 'admin')
    sentences.push('It takes your admin key and acts on the whole organization of that key.');
  return sentences.join(' ');
}
