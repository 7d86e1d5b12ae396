import type { Responder } from './responder.ts';

const GREETING_IN: Readonly<Record<string, string>> = {
  english: 'Hello!',
  french: 'Bonjour !',
  spanish: '¡Hola!',
  german: 'Hallo!',
  italian: 'Ciao!',
  portuguese: 'Olá!',
  dutch: 'Hallo!',
  swedish: 'Hej!',
  polish: 'Cześć!',
  russian: 'Привет!',
  japanese: 'こんにちは！',
  chinese: '你好！',
  korean: '안녕하세요!',
  arabic: 'مرحبا!',
  hindi: 'नमस्ते!',
};

const SAY =
  /^(?:say|repeat|echo|print|output|type|write|respond|reply|answer|return)(?:\s+(?:back|after me|with|exactly|only|just|the (?:exact )?(?:word|words|text|phrase|sentence|string|number|digit|letter|following)|this(?= ?:)|to me|and nothing else|out loud|one word))*(\s*:\s*|\s+)([\s\S]+)$/iu;

/** Says what it is told to say. */
export const echo: Responder = ({ text }) => {
  const match = SAY.exec(text);
  if (!match) return null;
  const [, colon, rest] = match;
  const verb = /^\w*/.exec(text)![0].toLowerCase();
  const wanted = rest!.trim();
  const greeting = /^(?:hello|hi|hey)(?:\s+in\s+(\p{L}+))?[\s.!]*$/iu.exec(wanted);
  if (greeting) return GREETING_IN[greeting[1]?.toLowerCase() ?? 'english'] ?? null;

  const greeted = /^(?:hello|hi|hey)\s+to\s+(?:my |the )?([\p{L}][\p{L} '’-]*?)[\s.!]*$/iu.exec(
    wanted,
  );
  if (greeted) return `Hello, ${greeted[1]}!`;

  const times = /^(.+?)\s+(\d{1,3})\s+times[\s.!]*$/isu.exec(wanted);
  if (times && Number(times[2]) > 0)
    return Array.from({ length: Number(times[2]) }, () => bare(times[1]!)).join(' ');

  const isExact =
    colon!.includes(':') ||
    /^["“'‘`]/u.test(wanted) ||
    /\b(?:exactly|only|just|the words?|the text|nothing else|after me)\b/iu.test(
      text.slice(0, match[0].length - rest!.length),
    );
  if (isExact) return bare(wanted);
  // "Write a poem" and "answer my question" ask for something that does not stand there.
  if (
    !/^(?:say|repeat|echo|print)$/.test(verb) ||
    /^(?:a|an|the|my|your|some|something|that(?: again)?[\s.!]*$|it|me|this|what|in|about)\b(?! is\b)/iu.test(
      wanted,
    )
  )
    return null;
  return sentence(bare(wanted.replace(/^that\s+/i, '')));
};

/** What is meant by a quotation, without its marks and what follows them. */
function bare(text: string): string {
  const quote = /^(?:["“«](.+?)["”»]|['‘](.+?)['’](?!\p{L})|`(.+?)`)(?:[\s.!]*$|\s)/su.exec(
    text.trim(),
  );
  return (quote ? quote.slice(1).find((part) => part !== undefined)! : text.trim()).replace(
    /\s+(?:and nothing (?:else|more)|only)[\s.!]*$/iu,
    '',
  );
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /\s/.test(capital) && !/[.!?…]$/u.test(capital) ? `${capital}.` : capital;
}
