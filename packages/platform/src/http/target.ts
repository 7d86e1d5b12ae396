/** Characters that a path keeps as they are when a URL is made of it. */
const plain = /^\/(?!\/)[\w\-~!$&'()*+,;=:@%/.]*(?:\?[\w\-~!$&()*+,;=:@%/.?[\]]*)?$/;
const dotSegment = /\/\.\.?(?:[/?]|$)|%2e/i;

/** Path and query of a request's target, normalised as `URL` does it, and cheaper where that changes nothing. */
export function splitTarget(target: string): { pathname: string; search: string } {
  if (plain.test(target) && !dotSegment.test(target)) {
    const query = target.indexOf('?');
    if (query === -1) return { pathname: target, search: '' };
    const search = target.slice(query);
    return { pathname: target.slice(0, query), search: search === '?' ? '' : search };
  }
  // Proxies are asked for whole URLs. What is none, such as `*`, is a path that nothing is behind.
  const url = URL.parse(target.startsWith('/') ? `http://localhost${target}` : target);
  return url === null ? { pathname: target, search: '' } : url;
}
