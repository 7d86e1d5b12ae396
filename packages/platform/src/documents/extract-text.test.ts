import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { extractText } from './extract-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (filename: string, bytes: Uint8Array) => extractText({ filename, bytes });

/** A DOCX document with these paragraphs, as small as Word accepts one. */
function docx(paragraphs: readonly string[], further: Record<string, Uint8Array> = {}): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
      ...further,
    },
    { level: 1 },
  );
}

const slide = (text: string) => strToU8(`<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`);

/** The beginning of a part of a ZIP archive. */
function header(signature: number, length: number): Buffer {
  const part = Buffer.alloc(length);
  part.writeUInt32LE(signature);
  return part;
}

/** An archive with one file of so many zeros, packed by zlib: fflate would take seconds. */
function bomb(name: string, bytes: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(bytes), { level: 1 });
  const local = header(0x04034b50, 30);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const central = header(0x02014b50, 46);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

async function pdf(pages: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const text of pages)
    document.addPage([400, 300]).drawText(text, { x: 20, y: 200, size: 12 });
  return document.save();
}

describe('reads', () => {
  test('every page of a PDF', async () => {
    const text = await read('manual.pdf', await pdf(['Descale the kettle.', 'Page two.']));
    expect(text).toBe('Descale the kettle.\n\nPage two.');
  });

  test('a PDF and a DOCX whose names do not say so', async () => {
    expect(await read('upload.bin', await pdf(['Hidden kind.']))).toContain('Hidden kind.');
    expect(await read('upload', docx(['First &amp; last.', 'Second.']))).toBe(
      'First & last.\n\nSecond.',
    );
  });

  test('the slides of a PPTX in their order', async () => {
    const bytes = zipSync({
      'ppt/presentation.xml': strToU8('<p/>'),
      'ppt/slides/slide10.xml': slide('Tenth &lt;slide&gt;'),
      'ppt/slides/slide2.xml': slide('Second'),
    });
    expect(await read('talk.pptx', bytes)).toBe('Second\n\nTenth <slide>');
  });

  test('the sheets of an XLSX, cell by cell', async () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="Prices &amp; more" r:id="r1"/></sheets></workbook>',
      ),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><t>Ferry</t></si><si><r><t>Bus </t></r><r><t xml:space="preserve">line</t></r></si></sst>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>12.5</v></c></row><row r="2"/><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="inlineStr"><is><t>free</t></is></c></row></sheetData></worksheet>',
      ),
    });
    expect(await read('prices.xlsx', bytes)).toBe(
      'Prices & more\nFerry\t\t12.5\nBus line\ttrue\tfree',
    );
  });

  test('what a browser would show of HTML', async () => {
    const page =
      '<!doctype html><html><head><title>t</title><script>var a = 1;</script></head><body><h1>Opening hours</h1><p>From <a href="/x">nine</a>.</p><table><tr><td>Mon</td><td>9</td></tr></table></body></html>';
    for (const name of ['page.html', 'page']) {
      const text = await read(name, utf8(page));
      expect(text).toMatch(/Opening hours\s+From nine\.\s+Mon\s+9/);
      expect(text).not.toContain('var a');
    }
  });

  test('text, code and data as they are, in UTF-8 and UTF-16', async () => {
    const code = 'const a = 1;\n// Grüße 你好\n';
    expect(await read('a.ts', utf8(code))).toBe(code);
    expect(await read('a.csv', utf8('\ufeffa;b\r\n1;2\r\n'))).toBe('a;b\n1;2\n');
    expect(await read('a.txt', Buffer.from(`\ufeff${code}`, 'utf16le'))).toBe(code);
    expect(await read('a.txt', Buffer.from('No mark, but Latin text.', 'utf16le'))).toBe(
      'No mark, but Latin text.',
    );
    expect(await read('a.txt', Buffer.from(`\ufeff${code}`, 'utf16le').swap16())).toBe(code);
  });
});

describe('refuses', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const cases: readonly (readonly [string, string, () => Uint8Array, string, RegExp])[] = [
    [
      'garbage that calls itself a PDF',
      'a.pdf',
      () => utf8('%PDF-1.7\ngarbage\n%%EOF'),
      'invalid_file',
      /damaged/,
    ],
    ['a text named .pdf', 'a.pdf', () => utf8('Hello'), 'invalid_file', /not a PDF/],
    ['a text named .docx', 'a.docx', () => utf8('Hello'), 'invalid_file', /not a DOCX/],
    ['an image', 'a.txt', () => png, 'unsupported_file', /PNG/],
    ['another archive', 'a.zip', () => zipSync({ a: utf8('a') }), 'unsupported_file', /archive/],
    [
      'half an archive',
      'a.docx',
      () => docx(['Text']).slice(0, 300),
      'invalid_file',
      /damaged archive/,
    ],
    [
      'invalid UTF-8',
      'a.txt',
      () => Uint8Array.of(72, 105, 0xc3, 0x28, 0xff),
      'invalid_file',
      /UTF-8/,
    ],
    [
      'binary data',
      'a.dat',
      () => Uint8Array.from({ length: 900 }, (_, i) => i % 32),
      'unsupported_file',
      /binary/,
    ],
    ['an empty file', 'a.md', () => utf8(' \n\n'), 'invalid_file', /no text/],
    [
      'a DOCX that expands entities',
      'a.docx',
      () => docx([], { 'word/a.xml': utf8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }),
      'invalid_file',
      /entities/,
    ],
    [
      'a DOCX that unpacks to 80 MB',
      'a.docx',
      () => bomb('word/document.xml', 80 * 1024 * 1024),
      'invalid_file',
      /64 MB/,
    ],
  ];
  test.each(cases)('%s', async (_what, filename, bytes, code, message) => {
    await expect(read(filename, bytes())).rejects.toMatchObject({
      name: 'UnreadableDocumentError',
      code,
      message: expect.stringMatching(message),
    });
  });

  test('to go on once the caller wants no more, and reads the next document', async () => {
    const gone = new AbortController();
    const reading = extractText({
      filename: 'a.html',
      bytes: utf8(`<p>${'<b>x</b>'.repeat(200_000)}`),
      signal: gone.signal,
    });
    setTimeout(() => gone.abort(new Error('gone')), 20);
    await expect(reading).rejects.toThrow('gone');
    expect(await read('b.txt', utf8('Next.'))).toBe('Next.');
  });
});

test('HTML nested without end neither crashes nor hangs the reader', async () => {
  const text = await read('deep.html', utf8(`<p>Top</p>${'<div>'.repeat(20_000)}deep`));
  expect(text).toContain('Top');
});
