import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Fails where axe finds something in what the page shows.
 *
 * @param view Names the view in the message.
 * @param part Selector of the part that is looked at. Default: all of the page.
 */
export async function checkAccessibility(page: Page, view: string, part = 'html'): Promise<void> {
  if (!(await page.evaluate(`'axe' in globalThis`)))
    await page.evaluate(`${axe.source}; undefined`);
  // The shortest transition takes a frame, in which a colour is neither the old nor the new one.
  await page.evaluate(
    `Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      .then(() => new Promise(requestAnimationFrame)).then(() => undefined)`,
  );
  const run = await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] })`,
  );
  const found = (run as AxeResults).violations.map(({ id, nodes }) => ({
    rule: id,
    elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
  }));
  expect(found, view).toEqual([]);
}
