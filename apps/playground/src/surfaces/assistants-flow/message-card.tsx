import type { ThreadMessage } from '@unabridged/contract';
import CitedAnswer from '../../passages/cited-answer.tsx';
import type { Passage } from '../../passages/passage.ts';
import { OutputText } from '../../output/output-text.tsx';
import { citeMessage } from './cite-message.ts';
import { ProducedFile } from './produced-file.tsx';

/** A message of a thread: text with citations, images, and files that code has made. */
export function MessageCard({
  message,
  passages,
}: {
  message: ThreadMessage;
  passages: readonly Passage[];
}) {
  const user = message.role === 'user';
  return (
    <li
      data-role={message.role}
      className={
        user
          ? 'rounded-lg border border-line bg-sunken px-3.5 py-2.5'
          : 'rounded-lg border border-line bg-surface px-3.5 py-2.5'
      }
    >
      <p className="mb-1 text-2xs font-medium text-faint">{message.role}</p>
      <div className="flex flex-col gap-2.5">
        {message.content.map((part, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- parts keep their place
          <MessagePart key={index} part={part} passages={passages} />
        ))}
      </div>
    </li>
  );
}

interface MessagePartProps {
  readonly part: ThreadMessage['content'][number];
  readonly passages: readonly Passage[];
}

function MessagePart({ part, passages }: MessagePartProps) {
  if (part.type === 'image_file') {
    return <ProducedFile fileId={part.image_file.file_id} filename="image.png" shown />;
  }
  if (part.type !== 'text') return <p className="text-xs text-muted">{part.type}</p>;
  const { text, citations, files } = citeMessage(part.text, passages);
  return (
    <>
      {citations.length > 0 ? (
        <CitedAnswer text={text} citations={citations} passages={passages} running={false} />
      ) : (
        <OutputText text={text} json={false} running={false} />
      )}
      {files.map((file) => (
        <ProducedFile key={file.fileId} {...file} />
      ))}
    </>
  );
}
