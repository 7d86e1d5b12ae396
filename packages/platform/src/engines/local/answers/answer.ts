import type { Conversation } from '../conversation.ts';
import { answerArithmetic } from './arithmetic.ts';
import { count } from './counting.ts';
import { decline } from './decline.ts';
import { echo } from './echo.ts';
import { solveEquation } from './equation.ts';
import { extract } from './extract.ts';
import { acknowledge, greet, introduce } from './greeting.ts';
import { numbersOf } from './numbers-of.ts';
import { quote } from './quote.ts';
import { recall } from './recall.ts';
import type { Responder } from './responder.ts';
import { summarise } from './summary.ts';
import { classifyTone } from './tone.ts';
import { transform } from './transform.ts';
import { convertUnits } from './units.ts';
import { withoutCourtesy } from './wording.ts';

/** In order of precedence: what is asked for in so many words comes before what is found. */
const RESPONDERS: readonly Responder[] = [
  echo,
  greet,
  introduce,
  recall,
  transform,
  count,
  answerArithmetic,
  convertUnits,
  numbersOf,
  solveEquation,
  extract,
  summarise,
  classifyTone,
  quote,
  acknowledge,
];

const SELF_CONTAINED: readonly Responder[] = [
  echo,
  greet,
  introduce,
  recall,
  count,
  answerArithmetic,
  convertUnits,
  numbersOf,
  solveEquation,
];

/** The reply to the user's last message: true, or a plain word that it needs a language model. */
export function answer(conversation: Conversation): string {
  return truthfulAnswer(conversation) ?? decline(promptOf(conversation));
}

/** The reply where there is one beside declining. */
export function truthfulAnswer(conversation: Conversation): string | null {
  const prompt = promptOf(conversation);
  for (const respond of RESPONDERS) {
    const reply = respond(prompt);
    if (reply !== null) return reply;
  }
  return null;
}

/** The reply where the message itself holds all that it takes: nothing has to be looked up. */
export function selfContainedAnswer(conversation: Conversation): string | null {
  const prompt = promptOf(conversation);
  for (const respond of SELF_CONTAINED) {
    const reply = respond(prompt);
    if (reply !== null) return reply;
  }
  return null;
}

function promptOf(conversation: Conversation): Parameters<Responder>[0] {
  return { text: withoutCourtesy(conversation.question), conversation };
}
