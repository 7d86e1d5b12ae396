import OpenAI from 'unabridged';
import { zodTextFormat } from 'unabridged/helpers/zod';
import * as z from 'zod';

const Meeting = z.object({
  email: z.string(),
  date: z.iso.date(),
  attendees: z.int().min(1),
});

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const response = await client.responses.parse({
  model: 'gpt-6-luna',
  input: 'Write to ana@example.com: we meet on 2026-12-01 with 4 attendees.',
  text: { format: zodTextFormat(Meeting, 'meeting') },
});
const meeting = response.output_parsed;
console.log(meeting?.email, meeting?.date, meeting?.attendees);
// Prints: ana@example.com 2026-12-01 4
