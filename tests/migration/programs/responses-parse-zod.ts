import OpenAI from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const Event = z.object({ title: z.string(), guests: z.array(z.string()) });
const client = new OpenAI();
const response = await client.responses.parse({
  model: 'gpt-6-luna',
  input: 'Extract the event: dinner with Anna and Ben.',
  text: { format: zodTextFormat(Event, 'event') },
});
console.log(response.output_parsed);
