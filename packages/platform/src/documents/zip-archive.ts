import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

/** Most bytes that are unpacked from one archive: a few kilobytes can hold terabytes. */
const largestContent = 64 * 1024 * 1024;
const mostEntries = 10_000;

/** Reads a ZIP archive without trusting what it says of itself. */
export class ZipArchive {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();
  #left = largestContent;

  /** @throws UnreadableDocumentError `invalid_file` where it is no whole archive */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readDirectory();
    } catch (error) {
      if (error instanceof RangeError) throw broken();
      throw error;
    }
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** @throws UnreadableDocumentError `invalid_file` where all that is read gets larger than 64 MB */
  read(name: string): Buffer | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    const content = this.#unpack(entry);
    this.#left -= content.length;
    if (this.#left < 0) throw tooLarge();
    return content;
  }

  #unpack({ headerOffset, compressedSize, method }: Entry): Buffer {
    try {
      const header = this.#bytes.subarray(headerOffset);
      if (header.readUInt32LE(0) !== 0x04034b50) throw broken();
      const start = headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
      const packed = this.#bytes.subarray(start, start + compressedSize);
      if (method === 0) return packed;
      if (method !== 8) throw broken();
      return inflateRawSync(packed, { maxOutputLength: Math.max(this.#left, 1) });
    } catch (error) {
      if (error instanceof UnreadableDocumentError) throw error;
      throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken();
    }
  }

  #readDirectory(): void {
    const end = this.#bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    if (end < 0) throw broken();
    const count = this.#bytes.readUInt16LE(end + 10);
    if (count > mostEntries) throw tooLarge();
    let at = this.#bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (this.#bytes.readUInt32LE(at) !== 0x02014b50) throw broken();
      const nameLength = this.#bytes.readUInt16LE(at + 28);
      const name = this.#bytes.toString('utf8', at + 46, at + 46 + nameLength);
      this.#entries.set(name, {
        name,
        method: this.#bytes.readUInt16LE(at + 10),
        compressedSize: this.#bytes.readUInt32LE(at + 20),
        headerOffset: this.#bytes.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + this.#bytes.readUInt16LE(at + 30) + this.#bytes.readUInt16LE(at + 32);
    }
  }
}

/** Writes an archive without compression, for readers that would unpack without limits. */
export function storedArchive(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const nameBytes = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    // Bit 11: the name is UTF-8.
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(nameBytes.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), facts, nameBytes, content);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, nameBytes);
    offset += 30 + nameBytes.length + content.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

function broken(): UnreadableDocumentError {
  return new UnreadableDocumentError(
    'invalid_file',
    'The file is a damaged archive. Save the document again and upload it anew.',
  );
}

function tooLarge(): UnreadableDocumentError {
  return new UnreadableDocumentError(
    'invalid_file',
    `Unpacked, the file holds more than ${largestContent / 1024 / 1024} MB of text and structure. Split the document.`,
  );
}
