import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { sendError, sendJson, startServer } from './scripted-server.ts';
import type { ScriptedServer, SeenRequest } from './scripted-server.ts';

/** A server that takes files as the API does, and fails where a test wants it to. */
export interface UploadServer extends ScriptedServer {
  /** Contents of all files, in the order in which they were made. */
  readonly files: { readonly id: string; readonly name: string; readonly content: Buffer }[];
  readonly cancelled: string[];
  /** Parts that have arrived, in the order of arrival. */
  readonly parts: Map<string, Buffer>;
  /** Decides the answer to a request itself where it returns true. */
  interfere: (request: SeenRequest, reply: ServerResponse) => boolean | Promise<boolean>;
  /** Whether the next completion is done without an answer. */
  loseCompletion: boolean;
  /** Forgets everything. */
  reset(): void;
}

interface Opened {
  readonly id: string;
  readonly filename: string;
  readonly purpose: string;
  readonly bytes: number;
  readonly created_at: number;
  status: string;
}

/** The file of a form, without the form around it. */
export function fileOf({ bytes, headers }: SeenRequest): { name: string; content: Buffer } {
  const boundary = /boundary=(.+)$/.exec(headers['content-type']!)![1]!;
  const head = bytes.indexOf('filename="');
  const name = bytes.subarray(head + 10, bytes.indexOf('"', head + 10)).toString();
  const start = bytes.indexOf('\r\n\r\n', head) + 4;
  return { name, content: bytes.subarray(start, bytes.indexOf(`\r\n--${boundary}`, start)) };
}

const now = (): number => Math.floor(Date.now() / 1000);

/** Starts it on a free port. */
export async function startUploadServer(): Promise<UploadServer> {
  const server = await startServer();
  const uploads = new Map<string, Opened>();
  let count = 0;
  const script: UploadServer = Object.assign(server, {
    files: [],
    cancelled: [],
    parts: new Map<string, Buffer>(),
    interfere: () => false,
    loseCompletion: false,
    reset() {
      for (const list of [script.files, script.cancelled, script.requests]) list.length = 0;
      uploads.clear();
      script.parts.clear();
      script.interfere = () => false;
    },
  });
  const keep = (name: string, content: Buffer, purpose: string): object => {
    const id = `file-${(count += 1)}`;
    script.files.push({ id, name, content });
    const about = { object: 'file', bytes: content.length, created_at: now(), filename: name };
    return { id, ...about, purpose, status: 'processed' };
  };
  const complete = (
    upload: Opened,
    body: { part_ids: string[]; md5?: string },
  ): object | string => {
    const content = Buffer.concat(body.part_ids.map((id) => script.parts.get(id)!));
    if (content.length !== upload.bytes) return 'upload_size_mismatch';
    const md5 = createHash('md5').update(content).digest('hex');
    if (body.md5 !== undefined && body.md5 !== md5) return 'md5_mismatch';
    upload.status = 'completed';
    return { ...upload, object: 'upload', file: keep(upload.filename, content, upload.purpose) };
  };
  server.handle(async (request, reply) => {
    if (await script.interfere(request, reply)) return;
    const [, , family, id, action] = request.url.split(/[/?]/);
    if (family === 'files' && request.method === 'GET') {
      const data = script.files.map((file) => ({
        id: file.id,
        filename: file.name,
        bytes: file.content.length,
        created_at: now(),
      }));
      sendJson(reply, { object: 'list', data: data.toReversed(), has_more: false });
    } else if (family === 'files') {
      const { name, content } = fileOf(request);
      sendJson(reply, keep(name, content, 'user_data'));
    } else if (id === undefined) {
      const upload = { id: `upload_${(count += 1)}`, created_at: now(), status: 'pending' };
      const opened = { ...upload, ...(JSON.parse(request.body) as Omit<Opened, 'id'>) };
      uploads.set(upload.id, opened);
      sendJson(reply, { ...opened, object: 'upload', expires_at: now() + 3600 });
    } else {
      const upload = uploads.get(id);
      if (upload === undefined) sendError(reply, 404, { message: 'No such Upload' });
      else if (upload.status !== 'pending') {
        const code = `upload_${upload.status}`;
        sendError(reply, 400, { message: `The upload is ${upload.status}`, code });
      } else if (action === 'parts') {
        const part = `part_${(count += 1)}`;
        script.parts.set(part, fileOf(request).content);
        sendJson(reply, { id: part, object: 'upload.part', upload_id: id, created_at: now() });
      } else if (action === 'cancel') {
        upload.status = 'cancelled';
        script.cancelled.push(id);
        sendJson(reply, { ...upload, object: 'upload' });
      } else {
        const result = complete(upload, JSON.parse(request.body) as { part_ids: string[] });
        const isLost = script.loseCompletion;
        script.loseCompletion = false;
        if (isLost) reply.destroy();
        else if (typeof result === 'string')
          sendError(reply, 400, { message: result, code: result });
        else sendJson(reply, result);
      }
    }
  });
  return script;
}
