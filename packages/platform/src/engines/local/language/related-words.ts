import { stemOf } from './words.ts';

/** Words that people use for one another. A group is not a list of synonyms: it only links topics. */
const GROUPS = [
  'weather forecast temperature rain raining rainy sunny snow snowing cloudy umbrella hot cold warm wind windy climate humid clima tiempo temps wetter meteo 天気 天气 날씨 погода',
  'email mail inbox',
  'message text sms notify',
  'price cost costs pay expensive cheap fee much charge',
  'stock share shares ticker quote',
  'buy purchase order ordered',
  'order shipment package parcel delivery tracking shipped delivered',
  'meeting appointment event calendar schedule invite',
  'reminder remind alarm',
  'search find look lookup google browse retrieve',
  'calculate calculator compute math arithmetic evaluate',
  'multiply times multiplied product',
  'add plus sum addition',
  'subtract minus difference',
  'divide divided quotient',
  'convert conversion exchange rate currency',
  'translate translation',
  'flight flights fly airline plane',
  'hotel room accommodation stay lodging',
  'restaurant restaurants dinner eat food table',
  'route directions navigate distance drive far',
  'time clock hour oclock timezone',
  'date today day',
  'location where place city town located',
  'user account profile customer',
  'delete remove cancel',
  'create make new add',
  'start begin began started founded established',
  'end finish stop closes close',
  'big large size',
  'live lives reside address home',
  'born birth birthday birthdate',
  'boss ceo manager director head leader',
  'refund refunds money return returns reimburse',
  'job work occupation profession employer employed works',
  'song music play playlist track',
  'light lights lamp lamps',
  'movie film movies',
  'news headlines',
  'author written wrote writer',
  'car vehicle automobile',
  'phone telephone call',
  'heavy weigh weighs weight',
  'tall high height',
  'long length last lasts duration',
  'fast speed quick',
  'old age',
];

const related = new Map<string, Set<string>>();
for (const group of GROUPS) {
  const stems = group.split(' ').map(stemOf);
  for (const stem of stems) related.set(stem, new Set([...(related.get(stem) ?? []), ...stems]));
}

/** Stems that speak of the same topic, the stem itself included. */
export function relatedStems(stem: string): ReadonlySet<string> {
  return related.get(stem) ?? new Set([stem]);
}
