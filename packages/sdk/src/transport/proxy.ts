/** A proxy that a request goes by. */
export interface Proxy {
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly port: number;
  /** Value of `Proxy-Authorization`, where its URL holds a user. */
  readonly authorization: string | undefined;
  /** Its address without user and password, as errors may show it. */
  readonly shown: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const unbracketed = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Reads a proxy's URL. @throws {TypeError} where it is none. */
export function parseProxy(text: string): Proxy {
  const whole = text.includes('://') ? text : `http://${text}`;
  const protocol = `${whole.split('://')[0]!.toLowerCase()}:`;
  if ((protocol !== 'http:' && protocol !== 'https:') || !URL.canParse(whole)) {
    throw new TypeError(
      `The proxy must be a URL that begins with http:// or https://, such as http://proxy.example:8080, but begins with ${JSON.stringify(text.split('://')[0]!.split('@').at(-1))}.`,
    );
  }
  const url = new URL(whole);
  const { username, password, hostname, port } = url;
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    protocol,
    hostname: unbracketed(hostname),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
    authorization: username === '' ? undefined : `Basic ${Buffer.from(user).toString('base64')}`,
    shown: `${protocol}//${url.host}`,
  };
}

/** Loopback addresses are never reached by a proxy that the environment names: it has a loopback of its own. */
function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '::1' ||
    hostname.startsWith('127.')
  );
}

/** Whether an entry of `NO_PROXY` names a host: `*`, `example.com` with all below it, `.example.com`, `host:443`. */
function matches(entry: string, hostname: string, port: string): boolean {
  if (entry === '*') return true;
  const [, name, onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry)!;
  if (onlyPort !== undefined && onlyPort !== port) return false;
  const bare = unbracketed(name!.replace(/^\*?\./, '')).toLowerCase();
  if (bare === '') return false;
  return hostname === bare || hostname.endsWith(`.${bare}`);
}

/** The proxy that the usual variables name for a target; undefined for none. */
export function proxyOfEnvironment(
  target: { readonly protocol: string; readonly hostname: string; readonly port: string },
  environment: Environment,
): string | undefined {
  const hostname = target.hostname.toLowerCase();
  if (isLoopback(hostname)) return undefined;
  const read = (name: string): string | undefined =>
    environment[name.toLowerCase()] || environment[name] || undefined;
  const secure = target.protocol === 'https:';
  const proxy = read(secure ? 'HTTPS_PROXY' : 'HTTP_PROXY') ?? read('ALL_PROXY');
  if (proxy === undefined) return undefined;
  const port = target.port || (secure ? '443' : '80');
  const exceptions = (read('NO_PROXY') ?? '').split(/[\s,]+/);
  return exceptions.some((entry) => matches(entry, hostname, port)) ? undefined : proxy;
}
