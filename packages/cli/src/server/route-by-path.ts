import type { RequestListener } from 'node:http';
import { splitTarget } from '@unabridged/platform';

const platformPath = /^\/(v1|_unabridged)(\/|$)/;

/** Serves platform and gateway on one port: the platform has `/v1` and `/_unabridged`. */
export function routeByPath(platform: RequestListener, gateway: RequestListener): RequestListener {
  return (incoming, outgoing) => {
    const { pathname } = splitTarget(incoming.url ?? '/');
    (platformPath.test(pathname) ? platform : gateway)(incoming, outgoing);
  };
}
