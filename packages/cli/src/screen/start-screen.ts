import type { EnginesOverview } from '@unabridged/platform';
import colors from 'picocolors';

/** What the screen tells. */
export interface StartScreen {
  readonly version: string;
  /** Address without a trailing slash. */
  readonly url: string;
  readonly playground: boolean;
  readonly engines: EnginesOverview;
  /** Server of --upstream, where it answers for its own models alone. */
  readonly upstream?: string;
  readonly keyRequired: boolean;
  /** Address of the live API; null where no key makes it available. */
  readonly live: string | null;
  readonly dataDir: string;
  /** Where the database is, without a password, where it is not in the folder. */
  readonly database?: string | undefined;
  /** Whether others on the network can reach the server. */
  readonly public: boolean;
}

/** The screen that `start` and `serve` show once everything runs. */
export function renderStartScreen(screen: StartScreen): string {
  const { url, engines, playground } = screen;
  const rows: (readonly [label: string, value: string, remark?: string | undefined])[] = [];
  if (playground) rows.push(['Playground', colors.cyan(`${url}/`)]);
  rows.push([
    'API',
    colors.cyan(`${url}/v1`),
    screen.keyRequired ? 'needs the key of --api-key' : 'any key will do',
  ]);
  if (playground) {
    rows.push(['Gateway', colors.cyan(`${url}/api`), `document: ${url}/api/openapi.json`]);
  }
  rows.push(['Engine', engines.active.label, engines.active.notice]);
  if (screen.upstream !== undefined)
    rows.push([
      'Upstream',
      screen.upstream,
      'answers for its own models; with --upstream-model NAME for all',
    ]);
  for (const { label, baseURL, models } of engines.found) {
    const model = models[0] === undefined ? '' : ` --upstream-model ${models[0]}`;
    rows.push(['Found', `${label}, ${baseURL}`, `use it with --upstream ${baseURL}${model}`]);
  }
  if (playground) {
    rows.push(
      screen.live === null
        ? ['Live API', 'off', 'set OPENAI_API_KEY to switch to it request by request']
        : ['Live API', screen.live, 'only for requests that ask for it; these cost money'],
    );
  }
  if (screen.database !== undefined) rows.push(['Database', screen.database]);
  rows.push(['Data', screen.dataDir, screen.database && 'the contents of files']);
  return [
    '',
    `  ${colors.bold('Unabridged')} ${screen.version}`,
    '',
    ...rows.map(renderRow),
    '',
    ...(screen.public
      ? [`  ${colors.yellow('Anyone on your network can reach this server.')}`, '']
      : []),
    `  ${colors.dim('Ctrl-C stops it.')}`,
    '',
  ].join('\n');
}

function renderRow([label, value, remark]: readonly [
  string,
  string,
  (string | undefined)?,
]): string {
  const first = `  ${colors.bold(label.padEnd(12))}${value}`;
  return remark ? `${first}\n${' '.repeat(14)}${colors.dim(remark)}` : first;
}
