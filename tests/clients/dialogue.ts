import { z } from 'zod';

/** What every client is tried with. */
export const model = 'gpt-6-luna';
export const question = 'What is the weather in Paris?';
export const personText = 'Anna is 31 years old and lives in Oslo.';
export const person = z.object({ name: z.string(), age: z.number() });
export const weather = {
  name: 'get_weather',
  description: 'Tells the weather in a city',
  parameters: z.object({ city: z.string() }),
};
