import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process started, in the system's own terms; null where the system does not
 * tell. Only good for comparison with another value from the same machine.
 */
export function processStart(pid: number): string | null {
  try {
    if (process.platform === 'linux') return fromProc(pid);
    if (process.platform === 'darwin') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    }
  } catch {
    // No such process, or the system hides it.
  }
  return null;
}

/** Clock ticks since boot, with the boot's id: ticks alone repeat after a restart. */
function fromProc(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in brackets and may hold spaces itself.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}:${ticks}`;
}
