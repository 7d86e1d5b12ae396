import { createRef } from 'react';

/**
 * The parts of the page that menus and lists are put into when they open. At the end of
 * the body they would stand outside of every landmark, where a screen reader's user who
 * goes from landmark to landmark does not find them.
 */
export const topLandmark = createRef<HTMLElement>();
export const mainLandmark = createRef<HTMLElement>();
