import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sizes } from './profiles.ts';

/**
 * Fails where axe finds something in what the page shows.
 *
 * @param view Names the view in the message.
 * @param part Selector of the part that is looked at. Default: all of the page.
 */
export async function checkAccessibility(page: Page, view: string, part = 'html'): Promise<void> {
  if (!(await page.evaluate(`'axe' in globalThis`)))
    await page.evaluate(`${axe.source}; undefined`);
  await page.evaluate(`(${untilStill})()`);
  const run = await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] })`,
  );
  const found = (run as AxeResults).violations.map(({ id, nodes }) => ({
    rule: id,
    elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
  }));
  expect(found, view).toEqual([]);
}

/** Changes the look that the system asks for, and waits until the page has it. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`html[data-theme=${theme}]`).waitFor();
}

/** Makes the page as narrow as a phone, and waits until it is laid out so. */
export async function setNarrow(page: Page): Promise<void> {
  await page.setViewportSize(sizes.narrow);
  await page.getByRole('button', { name: 'Open the navigation' }).waitFor();
}

/**
 * Waits for two frames in which nothing moves. The page learns of a new colour scheme in a frame, and
 * the shortest transition takes another one, in which a colour is neither the old nor the new; where an
 * element inherits the colour, its own transition begins after that.
 */
const untilStill = `async () => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  for (let still = 0; still < 2; ) {
    await frame();
    const moving = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
    still = moving.length === 0 ? still + 1 : 0;
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }
}`;
