type Handler = (request: Request) => Promise<Response>;

const platformPath = /^\/(v1|_unabridged)(\/|$)/;

/** Serves platform and gateway on one port: the platform has `/v1` and `/_unabridged`. */
export function routeByPath(platform: Handler, gateway: Handler): Handler {
  return (request) =>
    platformPath.test(new URL(request.url).pathname) ? platform(request) : gateway(request);
}
