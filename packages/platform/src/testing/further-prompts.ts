import type { OrdinaryPrompt } from './ordinary-run.ts';

const string = { type: 'string' };
const number = { type: 'number' };
const date = { type: 'string', format: 'date' };

function form(properties: Record<string, object>): NonNullable<OrdinaryPrompt['format']> {
  const required = Object.keys(properties);
  const schema = { type: 'object', properties, required, additionalProperties: false };
  return { type: 'json_schema', name: 'form', schema, strict: true };
}

const lease = `The rent is 940 dollars and is due on the first of the month. Either side may end the agreement with 60 days' notice. Electricity and water are paid by the tenant. The landlord repairs the heating and the roof.`;
const council = `The council met on Monday. It discussed the new bridge, which will cost 4 million. Two members were against it. The vote was postponed to June because the report was incomplete.`;
const library = 'Die Bibliothek öffnet um neun Uhr. Am Sonntag ist sie geschlossen.';

/** Further ordinary conversations, each of which was once answered with nonsense or not at all. */
export const furtherPrompts: readonly OrdinaryPrompt[] = [
  { group: 'sums', says: ['What is 123456789 * 987654321?'], expects: /^121932631112635269$/ },
  { group: 'sums', says: ['What is 2^64?'], expects: /^18446744073709551616$/ },
  {
    group: 'sums',
    says: ['99999999999999999999 + 1'],
    expects: /^100000000000000000000$/,
  },
  {
    group: 'code',
    says: ['Fix the bug: for (let i = 0; i <= arr.length; i++) console.log(arr[i]);'],
    expects: /needs a language model/,
  },
  {
    group: 'chat',
    says: ['What is the third letter of the alphabet?'],
    expects: /^I do not know\./,
  },
  {
    group: 'other languages',
    says: [`${library}\n\nWann ist sie geschlossen?`],
    expects: /^Der Text sagt: “Am Sonntag ist sie geschlossen\.”$/,
  },
  {
    group: 'other languages',
    says: [`${library}\n\nWer leitet die Bibliothek?`],
    expects: /^Der Text sagt es nicht/,
  },
  {
    group: 'other languages',
    says: ['Le musée est fermé le mardi. Le billet coûte douze euros.\n\nQui dirige le musée ?'],
    expects: /^Le texte ne le dit pas/,
  },
  {
    group: 'other languages',
    says: [
      'El museo abre a las nueve. La entrada cuesta doce euros.\n\n¿Cuánto cuesta la entrada?',
    ],
    expects: /^El texto dice: “La entrada cuesta doce euros\.”$/,
  },
  {
    group: 'given text',
    says: [
      'Anna is 34 and lives in Graz. She works as a nurse. Where does Anna live and what is her work?',
    ],
    expects: /lives in Graz\.” “She works as a nurse\.”/,
  },
  {
    group: 'given text',
    says: [`${lease}\n\nHow much is the rent?`, 'And who repairs the roof?'],
    expects: /“The landlord repairs/,
  },
  {
    group: 'given text',
    says: [`Summarize: ${council}`],
    expects: /^The council met on Monday\. It discussed the new bridge/,
  },
  {
    group: 'given text',
    says: [`What are the key points?\n\n${council}`],
    expects: /^- [^\n]+\n- [^\n]+$/,
  },
  {
    group: 'extraction',
    says: [
      'Invoice 2024-117 from Miller & Sons, dated 3 April 2024. Total: 1,249.50 EUR, due on 3 May 2024.',
    ],
    format: form({ invoice_number: string, vendor: string, total: number, due_date: date }),
    expects:
      /^\{"invoice_number":"2024-117","vendor":"Miller & Sons","total":1249.5,"due_date":"2024-05-03"\}$/,
  },
  {
    group: 'extraction',
    says: ['Yesterday Maria (29) and her brother Luis (35) visited their aunt in Porto.'],
    format: form({
      people: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: string, age: { type: 'integer' } },
          required: ['name', 'age'],
          additionalProperties: false,
        },
      },
      city: string,
    }),
    expects:
      /^\{"people":\[\{"name":"Maria","age":29\},\{"name":"Luis","age":35\}\],"city":"Porto"\}$/,
  },
  {
    group: 'extraction',
    says: ['Please buy milk, call the plumber before Friday, and send Ben the slides.'],
    format: form({ tasks: { type: 'array', items: string } }),
    expects: /"buy milk","call the plumber before Friday","send Ben the slides"/,
  },
  {
    group: 'extraction',
    says: ['The delivery was late and the box was crushed, I want my money back!'],
    format: form({ wants_refund: { type: 'boolean' } }),
    expects: /true/,
  },
  {
    group: 'extraction',
    says: ['The delivery was late, but I do not want my money back.'],
    format: form({ wants_refund: { type: 'boolean' } }),
    expects: /false/,
  },
  {
    group: 'extraction',
    says: ['We are hiring a data engineer in Hamburg, 65,000 to 80,000 euros a year.'],
    format: form({ city: string, salary_min: number, salary_max: number }),
    expects: /^\{"city":"Hamburg","salary_min":65000,"salary_max":80000\}$/,
  },
  {
    group: 'extraction',
    says: [
      'Book a flight from Vienna to Lisbon on 4 May 2027, returning on 11 May 2027, two adults.',
    ],
    format: form({ departure_date: date, return_date: date, passengers: { type: 'integer' } }),
    expects: /^\{"departure_date":"2027-05-04","return_date":"2027-05-11","passengers":2\}$/,
  },
  {
    group: 'extraction',
    says: ['Mix 200 g flour, 3 eggs and 300 ml milk.'],
    format: form({ ingredients: { type: 'array', items: string } }),
    expects: /"200 g flour","3 eggs","300 ml milk"/,
  },
  {
    group: 'extraction',
    says: ['My order #A-2231 arrived broken. Please replace it.'],
    format: form({ order_id: string, category: { enum: ['shipping', 'damage', 'other'] } }),
    expects: /^\{"order_id":"A-2231","category":"other"\}$/,
  },
  {
    group: 'extraction',
    says: ['Offsite in Salzburg on 12 June 2027, organised by Petra Lang.'],
    format: form({ organizer: string, city: string }),
    expects: /^\{"organizer":"Petra Lang","city":"Salzburg"\}$/,
  },
  {
    group: 'tools',
    says: ['Could you book us in for two people tomorrow at 8pm?'],
    tools: [
      {
        type: 'function',
        name: 'book_table',
        description: 'Books a table in a restaurant',
        strict: false,
        parameters: {
          type: 'object',
          properties: {
            people: { type: 'integer' },
            time: { type: 'string', description: 'Time as HH:MM' },
          },
          required: ['people', 'time'],
        },
      },
    ],
    outputs: { book_table: { status: 'booked' } },
    calls: ['book_table {"people":2,"time":"20:00"}'],
    expects: /booked/,
  },
  {
    group: 'tools',
    says: ['Make the living room 21 degrees'],
    tools: [
      {
        type: 'function',
        name: 'add_to_cart',
        description: 'Puts a product into the shopping cart',
        strict: false,
        parameters: {
          type: 'object',
          properties: { product: string, quantity: { type: 'integer' } },
          required: ['product', 'quantity'],
        },
      },
      {
        type: 'function',
        name: 'set_thermostat',
        description: 'Sets the temperature of a room in degrees',
        strict: false,
        parameters: {
          type: 'object',
          properties: { room: string, degrees: number },
          required: ['room', 'degrees'],
        },
      },
    ],
    outputs: { set_thermostat: { ok: true } },
    calls: ['set_thermostat {"room":"living room","degrees":21}'],
    expects: /succeeded/,
  },
  {
    group: 'follow-up',
    says: ['My favourite colour is teal.', 'Forget that. What is 7 times 8?', 'And minus 6?'],
    expects: /^50$/,
  },
  {
    group: 'follow-up',
    says: ['I bake bread.', 'What is 1 + 1?', 'What did I say first?'],
    expects: /^You said: “I bake bread\.”$/,
  },
  {
    group: 'file search',
    says: ['Summarise the sick leave rules'],
    files: {
      'work.md': `# Travel policy\nHotels cost up to 160 euros a night. Taxis are paid after 10 p.m. only.\n\n# Sick leave\nCall your manager before nine. A note is needed from the third day on.`,
    },
    expects: /^work\.md says under “Sick leave”:\n- “Call your manager[^\n]+\n- “A note is needed/,
  },
  {
    group: 'file search',
    says: ['What is the policy on pets?'],
    files: {
      'work.md': `# Travel policy\nHotels cost up to 160 euros a night. Taxis are paid after 10 p.m. only.`,
    },
    expects: /do not say|found nothing/,
  },
];
