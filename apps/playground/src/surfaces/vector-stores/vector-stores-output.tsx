import type {
  VectorStore,
  VectorStoreFile,
  VectorStoreFileBatch,
  VectorStoreSearchResponse,
} from '@unabridged/contract';
import { Skeleton } from '../../controls/skeleton.tsx';
import { PassageList } from '../../passages/passage-list.tsx';
import { passagesOfSearch } from '../../passages/passage.ts';
import { isRunning } from '../../run/run-record.ts';
import { DeletedNote } from '../deleted-note.tsx';
import { ReplyJson } from '../reply-json.tsx';
import type { OutputProps } from '../surface.ts';
import { ProgressCard } from './progress-card.tsx';
import { StoreFileCard } from './store-file-card.tsx';

/** The reply of an operation on vector stores. */
export default function VectorStoresOutput({ run }: OutputProps) {
  if (isRunning(run)) return <Skeleton lines={3} />;
  if (run.phase !== 'done') return null;
  const reply = run.reply as Record<string, unknown>;
  if (run.spec.operation === 'vectorStores.search') {
    const { query } = run.spec.body as { query: string | string[] };
    return (
      <PassageList
        passages={passagesOfSearch(reply['data'] as VectorStoreSearchResponse[])}
        sought={[query].flat().join(' ')}
      />
    );
  }
  if (run.spec.operation === 'vectorStores.files.content') {
    const texts = (reply['data'] as { text?: string }[]).map(({ text }) => text ?? '');
    return <FileText texts={texts} />;
  }
  if (reply['deleted'] === true) return <DeletedNote id={String(reply['id'])} what="It" />;
  const items = Array.isArray(reply['data']) ? (reply['data'] as object[]) : [reply];
  return (
    <div className="flex flex-col gap-2.5">
      {items.length === 0 && <p className="text-sm text-muted">The list is empty.</p>}
      {items.map((item) => (
        <Item key={(item as { id: string }).id} item={item as Described} />
      ))}
      <ReplyJson value={reply} />
    </div>
  );
}

type Described = VectorStore | VectorStoreFile | VectorStoreFileBatch;

function Item({ item }: { item: Described }) {
  if (item.object === 'vector_store.file') return <StoreFileCard file={item} />;
  if (item.object === 'vector_store' || item.object === 'vector_store.files_batch') {
    return <ProgressCard item={item} />;
  }
  return null;
}

function FileText({ texts }: { texts: readonly string[] }) {
  return (
    <section aria-label="Text of the file" className="flex flex-col gap-2">
      <p className="text-xs text-muted">What was read from the file, as the search sees it.</p>
      <pre className="rounded-lg border border-line bg-raised px-3.5 py-2.5 font-mono text-xs leading-5 break-words whitespace-pre-wrap">
        {texts.join('\n')}
      </pre>
    </section>
  );
}
