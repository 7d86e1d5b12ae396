import { convert } from 'html-to-text';

/** The text that a browser would show, without addresses of links and images. */
export function readHtml(html: string): string {
  return convert(html, {
    wordwrap: false,
    // Deeper nesting would overflow the stack, and is nothing that people read.
    limits: { maxInputLength: 64 * 1024 * 1024, maxDepth: 200 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'svg', format: 'skip' },
      { selector: 'nav', format: 'skip' },
      { selector: 'table', format: 'dataTable' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });
}
