import { spawn } from 'node:child_process';

/** Whether there is somebody to look at a browser window. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/** Opens a page in the user's browser. Does nothing where that fails: the address is on the screen. */
export function openBrowser(url: string): void {
  const [command, ...parameters] = openerFor(process.platform, url);
  const child = spawn(command, parameters, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function openerFor(platform: NodeJS.Platform, url: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  // The empty text is the window's title, for which `start` would take the address.
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return ['xdg-open', url];
}
