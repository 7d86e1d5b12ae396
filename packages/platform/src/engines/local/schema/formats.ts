const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$|^P\d+W$/;
const HOST_LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const HOSTNAME = new RegExp(String.raw`^(?=.{1,253}$)${HOST_LABEL}(?:\.${HOST_LABEL})*$`);
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Whether a text has a format. Formats that the API does not know are not checked. */
export function isFormat(format: string, value: string): boolean {
  switch (format) {
    case 'date':
      return isDate(value);
    case 'time':
      return TIME.test(value);
    case 'date-time': {
      const [date, time] = value.split(/t/i);
      return isDate(date ?? '') && TIME.test(time ?? '');
    }
    case 'duration':
      return DURATION.test(value);
    case 'email':
      return EMAIL.test(value) && value.indexOf('@') <= 64;
    case 'hostname':
      return HOSTNAME.test(value);
    case 'ipv4':
      return IPV4.test(value);
    case 'ipv6':
      return isIpv6(value);
    case 'uuid':
      return UUID.test(value);
    case 'uri':
      return URL.canParse(value);
    default:
      return true;
  }
}

function isDate(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return (
    DATE.test(value) && Number.isFinite(time) && new Date(time).toISOString().startsWith(value)
  );
}

function isIpv6(value: string): boolean {
  const halves = value.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

/**
 * Values of a format that say nothing, shortest first. Where a length is asked for that
 * the short ones lack, `length` stretches the formats that can be stretched.
 */
export function neutralValues(format: string, length: number): string[] {
  const fill = (fixed: string): string => 'x'.repeat(Math.max(1, length - fixed.length));
  switch (format) {
    case 'date':
      return ['1970-01-01'];
    case 'time':
      return ['00:00:00Z', `00:00:00.${'0'.repeat(Math.max(1, length - 10))}Z`];
    case 'date-time':
      return [
        '1970-01-01T00:00:00Z',
        `1970-01-01T00:00:00.${'0'.repeat(Math.max(1, length - 21))}Z`,
      ];
    case 'duration':
      return ['P0D', 'PT0S', `P${'0'.repeat(Math.max(1, length - 2))}D`];
    case 'email':
      return [
        'unknown@example.com',
        'a@b.co',
        `${'x'.repeat(Math.min(64, Math.max(1, length - 12)))}@example.com`,
        longEmail(length),
      ];
    case 'hostname':
      return ['example.com', 'a.co', 'a', longHostname(length)];
    case 'ipv4':
      return [
        '0.0.0.0',
        '10.0.0.0',
        '10.10.0.0',
        '10.10.10.0',
        '10.10.10.10',
        '127.100.10.10',
        '127.100.100.10',
        '127.100.100.100',
      ];
    case 'ipv6':
      return ['::', '::1', ...Array.from({ length: 32 }, (_, digits) => spelledIpv6(digits + 8))];
    case 'uuid':
      return ['00000000-0000-0000-0000-000000000000'];
    case 'uri':
      return ['https://example.com/', 'a:b', `https://example.com/${fill('https://example.com/')}`];
    default:
      return ['', fill('')];
  }
}

/** Eight groups with so many digits in all, 8 to 32. */
function spelledIpv6(digits: number): string {
  return Array.from({ length: 8 }, (_, group) =>
    '0'.repeat(Math.min(4, 1 + Math.max(0, Math.min(3, digits - 8 - group * 3)))),
  ).join(':');
}

/** Labels of a host name end at 63 characters. */
function longHostname(length: number): string {
  const labels: string[] = [];
  for (let left = length; left > 0; left -= 64) labels.push('x'.repeat(Math.min(63, left)));
  return labels.join('.');
}

function longEmail(length: number): string {
  return `${'x'.repeat(64)}@${longHostname(Math.max(3, length - 68))}.com`;
}
