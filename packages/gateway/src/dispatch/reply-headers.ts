import type { Target } from '../targets.ts';

/** Headers of the API that pages may see. Everything else, such as cookies, stays here. */
const passedNames =
  /^(x-request-id|x-unabridged-engine|openai-(processing-ms|version|organization|project|model)|x-ratelimit-[\w-]+|retry-after(-ms)?|x-should-retry|accept-ranges|content-(disposition|range|type)|etag|x-content-type-options|deprecation|sunset)$/;

/** The headers of the API's reply that are passed on. */
export function passedHeaders(headers: Headers, target: Target): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const [name, value] of headers)
    if (passedNames.test(name)) passed[name] = target.redact(value);
  return passed;
}
