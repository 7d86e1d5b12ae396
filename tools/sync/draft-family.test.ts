import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-api';
import { expect, test } from 'vitest';
import { type Contract, familiesRoot, keptNames, readContract } from './contract.ts';
import { draftContract } from './draft.ts';
import { draftedFamilies, draftFamilies } from './draft-family.ts';
import { installedPackage, openPackage } from './official-package.ts';
import { SUMMARY_MISSING } from './operations-file.ts';

const NOTHING: Contract = {
  root: familiesRoot,
  files: new Map(),
  accessors: new Set(),
  aliases: new Map(),
};

const official = openPackage();

/** Every family drafted for an empty contract: file → text. */
function draftAll(): Map<string, string> {
  const draft = draftContract(official);
  return draftFamilies(draftedFamilies(draft), draft, NOTHING);
}

const drafted = draftAll();

test('drafting twice gives the same files', () => {
  expect(draftAll()).toEqual(drafted);
}, 30_000);

test('a draft holds types in the form of the contract, and operations that wait for a summary', () => {
  expect(drafted.get('uploads/operations.ts')).toContain(
    `/** ${SUMMARY_MISSING} */\npartsCreate: operation<PartCreateParams, UploadPart>()({`,
  );
  expect(drafted.get('uploads/types.ts')).toContain(
    'export interface PartCreateParams {\nupload_id: string;\ndata: BinaryInput;\n}',
  );
});

test('nothing is drafted that the contract has', () => {
  const contract = readContract();
  const draft = draftContract(official, keptNames(contract));
  const families = draftedFamilies(draft).filter((family) => family !== 'responses');
  expect([...draftFamilies(families, draft, contract).keys()]).toEqual([]);
});

test('a type that the official package repeats is written once', () => {
  const usage = drafted.get('admin/usage/types/usage.ts')!;
  expect(usage.match(/export interface OrganizationUsageImagesResult /g)).toHaveLength(1);
  expect(drafted.get('admin/usage/types/official-names.ts')).toContain(
    'export type UsageCostsResponseDataOrganizationUsageImagesResult = OrganizationUsageImagesResult;',
  );
});

test('a beta type that only adds fields extends the stable one', () => {
  const all = [...drafted.values()].join('\n');
  expect(all).toContain(
    'export interface BetaResponseTextDeltaEvent extends ResponseTextDeltaEvent {',
  );
});

test('drafts hold no comment of the official package', () => {
  for (const [file, text] of drafted) {
    const comments = commentsOf(file, text).filter((comment) => !comment.includes(SUMMARY_MISSING));
    expect(
      comments.filter((comment) => !comment.includes('Further names')),
      file,
    ).toEqual([]);
  }
});

test('the contract holds no sentence of the official comments', () => {
  const sentences = officialSentences();
  expect(sentences.size).toBeGreaterThan(3_000);
  const copied: string[] = [];
  for (const file of readdirSync(familiesRoot, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(familiesRoot, file), 'utf8');
    for (const comment of commentsOf(file, text)) {
      for (const sentence of sentencesOf(comment)) {
        if (sentences.has(sentence)) copied.push(`${file}: ${sentence}`);
      }
    }
  }
  expect(copied).toEqual([]);
}, 30_000);

/** Sentences of six words or more in the official declarations' comments. */
function officialSentences(): Set<string> {
  const root = join(installedPackage(), 'resources');
  const found = new Set<string>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    for (const comment of commentsOf(file, readFileSync(join(root, file), 'utf8'))) {
      for (const sentence of sentencesOf(comment)) found.add(sentence);
    }
  }
  return found;
}

function sentencesOf(comment: string): string[] {
  return comment
    .replace(/^\/\*+|\*+\/$|^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?])\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(' ').length >= 6);
}

function commentsOf(file: string, text: string): string[] {
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    ts.LanguageVariant.Standard,
    text,
  );
  const found: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment =
      kind === ts.SyntaxKind.MultiLineCommentTrivia ||
      kind === ts.SyntaxKind.SingleLineCommentTrivia;
    if (isComment) found.push(scanner.getTokenText());
  }
  expect(scanner.getTokenEnd(), file).toBe(text.length);
  return found;
}
