import '../../operations/data-operations.ts';
import type { ModerationCreateResponse } from '@unabridged/contract';
import { lazy } from 'react';
import type { Surface } from '../surface.ts';
import { moderationsPresets } from './presets.ts';

/** The surface of `moderations.create`. */
export const moderationsSurface: Surface = {
  id: 'moderations',
  title: 'Moderations',
  operation: 'moderations.create',
  initialBody: moderationsPresets[0]!.body,
  presets: moderationsPresets,
  RequestForm: lazy(() => import('./moderations-form.tsx')),
  Output: lazy(() => import('./moderations-output.tsx')),
  titleOf({ input }) {
    const first: unknown = Array.isArray(input) ? input[0] : input;
    return typeof first === 'string' && first !== '' ? first : 'An input of parts';
  },
  summaryOf({ reply }) {
    const results = (reply as Partial<ModerationCreateResponse> | undefined)?.results;
    if (results === undefined) return '';
    const flagged = results.filter((result) => result.flagged).length;
    return flagged === 0 ? 'Nothing flagged' : `${flagged} of ${results.length} flagged`;
  },
};
