import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** First folders that exist on many machines and so say nothing about this one. */
const commonFolders = new Set([
  'app',
  'etc',
  'home',
  'mnt',
  'opt',
  'private',
  'root',
  'src',
  'srv',
  'tmp',
  'usr',
  'Users',
  'var',
]);

/** Checks that no file of the repository names a folder of one machine; returns one sentence for each. */
export function checkMachinePaths(root: string): string[] {
  const pattern = machinePathPattern(root);
  return repositoryFiles(root).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    if (text.includes('\0')) return [];
    return text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line)
          ? [
              `${file}:${index + 1}: names a path of one machine (${pattern.exec(line)![0]}). Make it relative.`,
            ]
          : [],
      );
  });
}

function machinePathPattern(root: string): RegExp {
  const first = root.split('/')[1] ?? '';
  const own = first === '' || commonFolders.has(first) ? root : `/${first}`;
  const escaped = own.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w.~-])(${escaped}/|/(home|Users)/\w+/|[A-Z]:\\+Users\\)`);
}

/** Tracked files, and new ones that are not ignored. Git leaves out what was deleted on disk only later, so we do. */
function repositoryFiles(root: string): string[] {
  const list = (...options: string[]): string[] =>
    execFileSync('git', ['ls-files', '-z', ...options], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
      .split('\0')
      .filter(Boolean);
  const deleted = new Set(list('--deleted'));
  return list('--cached', '--others', '--exclude-standard').filter((file) => !deleted.has(file));
}
