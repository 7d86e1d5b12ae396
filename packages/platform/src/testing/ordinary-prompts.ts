import type { FunctionTool } from '@unabridged/contract';
import type { OrdinaryPrompt } from './ordinary-run.ts';

function tool(
  name: string,
  description: string,
  properties: Record<string, object>,
  required = Object.keys(properties),
): FunctionTool {
  const parameters = { type: 'object', properties, required, additionalProperties: false };
  return { type: 'function', name, description, parameters, strict: false };
}

const text = { type: 'string' };
const weather = tool('get_weather', 'Current weather of a city', { city: text });
const order = tool('lookup_order', 'Status of an order by its number', { order_id: text });
const mail = tool('send_email', 'Sends an e-mail', { to: text, subject: text, body: text });
const rate = tool('convert_currency', 'Converts an amount between currencies', {
  amount: { type: 'number' },
  from: { type: 'string', description: 'Currency code' },
  to: { type: 'string', description: 'Currency code' },
});
const search = tool('search_docs', 'Searches the product documentation', { query: text });
const timer = tool('set_timer', 'Starts a timer', {
  minutes: { type: 'number', description: 'Length in minutes' },
});

const clock = tool('get_time', 'Current time in a city', { city: text });
const handoff = tool(
  'transfer_to_billing_agent',
  'Handoff to the Billing agent to handle the request. Handles refunds and invoices.',
  {},
);

const bakery = `The Blue Oven bakery opened in 2011 in Ghent. It was founded by Marie Claes, who learned her trade in Lyon.
The shop opens at 7 in the morning and closes at 6 in the evening. On Sundays it is closed.
Its best-selling bread is the walnut loaf, which costs 4.80 euros. Orders can be placed at orders@blueoven.example.`;

const meeting = `Meeting notes, 3 March. Present: Lena, Tom and Priya. Tom will send the budget to finance by Friday.
Priya presented the new logo; the team chose the green version. Lena asked to move the launch from 10 April to 24 April because the printer is late.`;

const handbook = {
  'handbook.md': `# Leave

Every employee has 28 days of paid leave a year. Unused days carry over until the end of March.

# Expenses

Meals on business trips are reimbursed up to 45 euros a day. Receipts must be handed in within 30 days.

# Remote work

Working from home is possible on three days a week. Wednesday is office day for everyone.`,
  'it.md': `# Passwords

Passwords must have at least 14 characters and are changed once a year.

# Support

The help desk answers at extension 4400 from 8 to 17 o'clock. Lost laptops must be reported within one hour.`,
};

const manual = {
  'manual.md': `# Descaling
Descale the machine every three months. The programme takes 20 minutes.

# Troubleshooting
| Problem | What to do |
|---|---|
| Coffee is cold | Rinse the cup with hot water |
| Machine leaks | Empty the drip tray |

# Warranty
The warranty covers defects in material for 24 months. It does not cover limescale damage. Keep the receipt.

Can I cancel my order?
Yes, within 14 days after the delivery.

3. Trains. First class may be used on journeys over three hours. The BahnCard 50 is paid by the company.

The limit per night is 140 EUR in Germany and 180 EUR abroad.`,
};

/** Ordinary conversations, by what people do with a model. */
export const ordinaryPrompts: readonly OrdinaryPrompt[] = [
  // Chat.
  { group: 'chat', says: ['Hi!'], expects: /^Hello!$/ },
  { group: 'chat', says: ['Good morning, how are you?'], expects: /Good morning!.*I am running/ },
  { group: 'chat', says: ['Who are you?'], expects: /local stand-in.*not a language model/ },
  { group: 'chat', says: ['What can you do?'], expects: /quote and summarise.*call your tools/ },
  { group: 'chat', says: ['Thank you so much!'], expects: /^You are welcome\.$/ },
  {
    group: 'chat',
    says: ['Write a poem about the sea'],
    expects: /needs a language model.*--upstream/,
  },
  { group: 'chat', says: ['What is the capital of France?'], expects: /I do not know/ },
  {
    group: 'chat',
    says: ['Explain quantum computing to a child'],
    expects: /do not know|needs a language model/,
  },
  { group: 'chat', says: ['What is 18% of 250?'], expects: /^45$/ },
  {
    group: 'chat',
    says: ['What is the weather like in Oslo today?'],
    expects: /no clock, no news and no network/,
  },
  {
    group: 'chat',
    says: ['Translate "good evening" into German'],
    expects: /Translating needs a language model/,
  },
  { group: 'chat', says: ['asdf qwer zxcv'], expects: /needs a language model/ },
  { group: 'chat', says: ['Can you help me?'], expects: /quote and summarise/ },
  { group: 'chat', says: ['test'], expects: /I am here/ },
  { group: 'chat', says: ["I'm feeling sad today"], expects: /sorry to hear that/ },
  { group: 'chat', says: ['hello, my name is Sam'], expects: /^Hello, Sam!/ },
  { group: 'chat', says: ['Convert 10 km to miles'], expects: /^6\.21371 miles$/ },
  { group: 'chat', says: ['How many seconds are in a day?'], expects: /^86400 seconds$/ },
  { group: 'chat', says: ['What is the average of 4, 8 and 15?'], expects: /^9$/ },
  { group: 'chat', says: ['Solve 8x + 7 = -23'], expects: /8x = -30\nx = -3\.75$/ },

  // Questions on a given text.
  {
    group: 'given text',
    says: [`${bakery}\n\nWho founded the bakery?`],
    expects: /“It was founded by Marie Claes/,
  },
  {
    group: 'given text',
    says: [`${bakery}\n\nWhen does it close?`],
    expects: /closes at 6 in the evening/,
  },
  {
    group: 'given text',
    says: [`${bakery}\n\nHow much is the walnut loaf?`],
    expects: /4\.80 euros/,
  },
  { group: 'given text', says: [`${bakery}\n\nDoes it sell cakes?`], expects: /does not say/ },
  {
    group: 'given text',
    says: [
      `Answer from the context only.\n\nContext: ${bakery}\n\nQuestion: Where did Marie Claes learn her trade?`,
    ],
    expects: /Lyon/,
  },
  {
    group: 'given text',
    says: ['What time is the launch now?'],
    instructions: `You are a helpful assistant. ${meeting}`,
    expects: /24 April/,
  },
  {
    group: 'given text',
    says: [`Summarize in one sentence: ${meeting}`],
    expects: /^[^\n]{20,200}\.$/,
  },
  {
    group: 'given text',
    says: [`Give me three bullet points: ${meeting}`],
    expects: /^- .+\n- .+\n- .+$/,
  },

  {
    group: 'given text',
    says: [
      'Is deforestation getting worse? Use this text: Deforestation has slowed since 2023. Trees grow fast. Brazil holds the largest share.',
    ],
    expects: /“Deforestation has slowed since 2023\.”/,
  },
  {
    group: 'given text',
    says: [`What is this text about?\n\n${meeting}`],
    expects: /^Lena asked to move the launch/,
  },

  // Extraction.
  {
    group: 'extraction',
    says: [`Extract all e-mail addresses from this text: ${bakery}`],
    expects: /^- orders@blueoven\.example$/,
  },
  {
    group: 'extraction',
    says: [`List the names mentioned in this text: ${meeting}`],
    expects: /Lena[\s\S]*Tom[\s\S]*Priya/,
    never: /Present/,
  },
  {
    group: 'extraction',
    says: [`Extract all dates from this text: ${meeting}`],
    expects: /3 March[\s\S]*10 April[\s\S]*24 April/,
  },
  {
    group: 'extraction',
    says: ['Maria Lopez, 34, lives in Lisbon and works as a nurse.'],
    instructions: 'Extract the person.',
    format: {
      type: 'json_schema',
      name: 'person',
      schema: {
        type: 'object',
        properties: { name: text, age: { type: 'integer' }, city: text, job: text },
        required: ['name', 'age', 'city', 'job'],
        additionalProperties: false,
      },
    },
    expects: /^\{"name":"Maria Lopez","age":34,"city":"Lisbon","job":"nurse"\}$/,
  },
  {
    group: 'extraction',
    says: ['The phone broke after two days and nobody answers my mails. Very disappointed!'],
    format: {
      type: 'json_schema',
      name: 'review',
      schema: {
        type: 'object',
        properties: { sentiment: { type: 'string', enum: ['positive', 'neutral', 'negative'] } },
        required: ['sentiment'],
        additionalProperties: false,
      },
    },
    expects: /"negative"/,
  },
  {
    group: 'extraction',
    says: [
      'Please ship 3 walnut loaves and 2 baguettes to Anna Berg, 12 Harbour Street, by 5 May 2027.',
    ],
    instructions: 'Extract the order as JSON.',
    format: {
      type: 'json_schema',
      name: 'order',
      schema: {
        type: 'object',
        properties: { customer: text, delivery_date: { type: 'string', format: 'date' } },
        required: ['customer', 'delivery_date'],
        additionalProperties: false,
      },
    },
    expects: /^\{"customer":"Anna Berg","delivery_date":"2027-05-05"\}$/,
  },

  {
    group: 'extraction',
    says: ['how can I solve 8x + 7 = -23'],
    instructions: 'You are a helpful math tutor. Guide the user through the solution step by step.',
    format: {
      type: 'json_schema',
      name: 'math_reasoning',
      schema: {
        type: 'object',
        properties: {
          steps: {
            type: 'array',
            items: {
              type: 'object',
              properties: { explanation: text, output: text },
              required: ['explanation', 'output'],
              additionalProperties: false,
            },
          },
          final_answer: text,
        },
        required: ['steps', 'final_answer'],
        additionalProperties: false,
      },
    },
    expects: /"Subtract 7 from both sides\.","output":"8x = -30".*"final_answer":"x = -3\.75"/,
  },
  {
    group: 'extraction',
    says: ['My order 5521 arrived broken, I want my money back!'],
    instructions: 'Classify the ticket.',
    format: {
      type: 'json_schema',
      name: 'ticket',
      schema: {
        type: 'object',
        properties: {
          category: { type: 'string', enum: ['billing', 'refund', 'technical', 'other'] },
          order_id: text,
        },
        required: ['category', 'order_id'],
        additionalProperties: false,
      },
    },
    expects: /^\{"category":"refund","order_id":"5521"\}$/,
  },

  // Tools.
  {
    group: 'tools',
    says: ['What is the weather in Oslo?'],
    tools: [weather, order],
    outputs: { get_weather: { temperature: 4, unit: 'celsius', condition: 'rain' } },
    calls: ['get_weather {"city":"Oslo"}'],
    expects: /4 °C.*rain/,
  },
  {
    group: 'tools',
    says: ['Will I need an umbrella in Bergen?'],
    tools: [order, weather],
    outputs: { get_weather: 'Heavy rain all day, 9 °C.' },
    calls: ['get_weather {"city":"Bergen"}'],
    expects: /Heavy rain/,
  },
  {
    group: 'tools',
    says: ['Where is my order 8812?'],
    tools: [weather, order, mail],
    outputs: { lookup_order: { order_id: '8812', status: 'shipped', eta: '2026-11-28' } },
    calls: ['lookup_order {"order_id":"8812"}'],
    expects: /shipped.*2026-11-28/,
  },
  {
    group: 'tools',
    says: ['Convert 250 USD to EUR'],
    tools: [weather, rate],
    outputs: { convert_currency: { result: 231.5, currency: 'EUR' } },
    calls: ['convert_currency {"amount":250,"from":"USD","to":"EUR"}'],
    expects: /231\.5/,
  },
  {
    group: 'tools',
    says: ['Weather in Paris and Berlin, please'],
    tools: [weather],
    outputs: { get_weather: { temperature: 11, condition: 'cloudy' } },
    calls: ['get_weather {"city":"Paris"}', 'get_weather {"city":"Berlin"}'],
    expects: /Paris[\s\S]*Berlin/,
  },
  {
    group: 'tools',
    says: ['Set a timer for 12 minutes'],
    tools: [weather, timer],
    outputs: { set_timer: { ok: true } },
    calls: ['set_timer {"minutes":12}'],
    expects: /set_timer|timer/,
    never: /ok yes/,
  },
  {
    group: 'tools',
    says: ['Where is my order?'],
    tools: [order],
    calls: [],
    expects: /order_id.*\?/,
  },
  {
    group: 'tools',
    says: ['Hello there'],
    tools: [weather, order, mail],
    calls: [],
    expects: /^Hello!$/,
  },
  {
    group: 'tools',
    says: ['How do I reset the device?'],
    tools: [search],
    outputs: {
      search_docs: {
        results: [
          { title: 'Reset', text: 'Hold the power button for ten seconds to reset the device.' },
        ],
      },
    },
    calls: ['search_docs {"query":"How do I reset the device"}'],
    expects: /Hold the power button for ten seconds/,
  },
  {
    group: 'tools',
    says: ['Where is order 77?'],
    tools: [order],
    outputs: { lookup_order: { error: { message: 'Order 77 does not exist' } } },
    expects: /error: Order 77 does not exist/,
  },
  {
    group: 'tools',
    says: ['Send an email to bo@example.com about the budget saying that it is approved'],
    tools: [weather, mail],
    outputs: { send_email: { status: 'sent' } },
    calls: ['send_email {"to":"bo@example.com","subject":"the budget","body":"it is approved"}'],
    expects: /sent/,
  },
  {
    group: 'tools',
    says: ['Tell me a joke'],
    tools: [weather, order],
    calls: [],
    expects: /needs a language model/,
  },

  {
    group: 'tools',
    says: ['I want a refund for my last invoice'],
    tools: [weather, handoff],
    outputs: { transfer_to_billing_agent: { assistant: 'Billing' } },
    calls: ['transfer_to_billing_agent {}'],
    expects: /Billing/,
  },
  {
    group: 'tools',
    says: ['What is the weather in Paris, and what time is it there?'],
    tools: [weather, clock],
    outputs: { get_weather: { temperature: 11 }, get_time: '14:05' },
    calls: ['get_weather {"city":"Paris"}', 'get_time {"city":"Paris"}'],
    expects: /14:05/,
  },

  // Follow-ups.
  {
    group: 'follow-ups',
    says: ['My name is Ada and I live in Turin.', 'What is my name?'],
    expects: /“My name is Ada/,
  },
  {
    group: 'follow-ups',
    says: ['My dog Rex is 7 years old.', 'Thanks', 'How old is Rex?'],
    expects: /“My dog Rex is 7 years old/,
  },
  { group: 'follow-ups', says: [bakery, 'When does the shop open?'], expects: /opens at 7/ },
  { group: 'follow-ups', says: ['What is 20 + 22?', 'And times two?'], expects: /^84$/ },
  { group: 'follow-ups', says: ['Hi', 'What did I say first?'], expects: /“Hi”/ },
  {
    group: 'follow-ups',
    says: [`Summarize: ${meeting}`, 'Make it shorter'],
    expects: /^.{20,160}$/s,
  },
  {
    group: 'follow-ups',
    says: ['What is the weather in Rome?', 'And in Madrid?'],
    tools: [weather],
    outputs: { get_weather: { temperature: 18, unit: 'celsius' } },
    calls: ['get_weather {"city":"Madrid"}'],
    expects: /18 °C/,
  },

  // File search.
  {
    group: 'file search',
    says: ['How many days of leave do I get?'],
    files: handbook,
    expects: /“Every employee has 28 days[^”]*”\[handbook\.md\]/,
  },
  {
    group: 'file search',
    says: ['How long must a password be?'],
    files: handbook,
    expects: /at least 14 characters[^”]*”\[it\.md\]/,
  },
  {
    group: 'file search',
    says: ['What is the limit for meals?', 'And when are receipts due?'],
    files: handbook,
    expects: /within 30 days\.”\[handbook\.md\]/,
  },
  {
    group: 'file search',
    says: ['My laptop is gone. What must I do?'],
    files: handbook,
    expects: /Lost laptops must be reported within one hour\.”\[it\.md\]/,
  },
  {
    group: 'file search',
    says: ['What does the company say about pets in the office?'],
    files: handbook,
    expects: /do not say|found nothing/,
  },
  {
    group: 'file search',
    says: ['Summarize the documents'],
    files: handbook,
    expects: /^The main sentences[^\n]*\n- “/,
  },
  { group: 'file search', says: ['Hello!'], files: handbook, calls: [], expects: /^Hello!$/ },
  {
    group: 'file search',
    says: ['Compare the leave rules with the password rules'],
    files: handbook,
    expects: /leave|assword/,
  },
  {
    group: 'file search',
    says: ['My coffee is cold, what can I do?'],
    files: manual,
    expects: /“Coffee is cold \| Rinse the cup with hot water”\[manual\.md\]/,
  },
  {
    group: 'file search',
    says: ['Tell me about the warranty'],
    files: manual,
    expects: /covers defects.*limescale.*receipt/s,
  },
  {
    group: 'file search',
    says: ['Can I cancel my order?'],
    files: manual,
    expects: /“Yes, within 14 days after the delivery\.”/,
  },
  {
    group: 'file search',
    says: ['What are the rules for trains?'],
    files: manual,
    expects: /“First class may be used.*BahnCard/s,
  },
  {
    group: 'file search',
    says: ['What is the limit per night in Germany?', 'And abroad?'],
    files: manual,
    expects: /180 EUR abroad/,
  },
  {
    group: 'file search',
    says: ['What is the limit per night abroad?'],
    files: manual,
    format: {
      type: 'json_schema',
      name: 'limit',
      schema: {
        type: 'object',
        properties: { amount: { type: 'number' }, currency: text },
        required: ['amount', 'currency'],
        additionalProperties: false,
      },
    },
    expects: /^\{"amount":180,"currency":"EUR"\}$/,
  },
];
