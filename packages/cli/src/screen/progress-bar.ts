import colors from 'picocolors';
import { byteSize } from './byte-size.ts';

/** One line that is written over and over on a terminal, and is silent elsewhere. */
export class ProgressBar {
  readonly #output: NodeJS.WriteStream;
  readonly #startedAt = performance.now();
  #firstValue: number | undefined;
  #drawn = false;

  constructor(output: NodeJS.WriteStream = process.stderr) {
    this.#output = output;
  }

  /** Draws `value` of `total`; `rest` stands behind the bar. */
  draw(label: string, value: number, total: number, rest: string): void {
    if (!this.#output.isTTY) return;
    const columns = this.#output.columns || 80;
    const width = Math.max(8, Math.min(28, columns - 60));
    const share = total === 0 ? 1 : value / total;
    const filled = Math.round(share * width);
    const bar = colors.cyan('█'.repeat(filled)) + colors.dim('░'.repeat(width - filled));
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    const room = columns - width - percent.length - rest.length - 8;
    this.#write(`  ${shorten(label, room)}  ${bar} ${percent}  ${colors.dim(rest)}`);
  }

  /** Draws bytes, with the speed and the time that is left. */
  drawBytes(label: string, value: number, total: number): void {
    this.#firstValue ??= value;
    const seconds = (performance.now() - this.#startedAt) / 1000;
    const speed = (value - this.#firstValue) / seconds;
    const measured = speed > 0 && seconds > 0.5;
    const left = measured && value < total ? `, ${duration((total - value) / speed)} left` : '';
    const rate = measured ? `, ${byteSize(speed)}/s` : '';
    this.draw(label, value, total, `${byteSize(value)} of ${byteSize(total)}${rate}${left}`);
  }

  /** Takes the line away, so that another can be written in its place. */
  clear(): void {
    if (this.#drawn) this.#output.write('\r\u001B[K');
    this.#drawn = false;
  }

  #write(line: string): void {
    this.#output.write(`\r\u001B[K${line}`);
    this.#drawn = true;
  }
}

function shorten(text: string, room: number): string {
  const most = Math.max(8, room);
  return text.length <= most ? text : `…${text.slice(1 - most)}`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
