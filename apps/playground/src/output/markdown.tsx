import { createContext, useContext } from 'react';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

const plugins = [remarkGfm];

/** What a link `#source-1` does; undefined where the text has none. */
const SourceContext = createContext<((number: number) => void) | undefined>(undefined);

/** Properties of a text. */
export interface MarkdownProps {
  readonly text: string;
  /** Called where a link `#source-1` is followed. */
  readonly onSource?: ((number: number) => void) | undefined;
}

/** Markdown of a reply. Raw HTML in it stays text, and images are not fetched. */
export default function Markdown({ text, onSource }: MarkdownProps) {
  return (
    <SourceContext value={onSource}>
      <div className="prose">
        <ReactMarkdown remarkPlugins={plugins} components={{ a: ReplyLink, img: ImageText }}>
          {text}
        </ReactMarkdown>
      </div>
    </SourceContext>
  );
}

function ReplyLink({ href, children }: React.ComponentProps<'a'>) {
  const onSource = useContext(SourceContext);
  const number = /^#source-(\d+)$/.exec(href ?? '')?.[1];
  if (number !== undefined && onSource !== undefined) {
    return (
      <button
        type="button"
        aria-label={`Open source ${number}`}
        onClick={() => onSource(Number(number))}
        className="mx-0.5 inline-flex h-4 min-w-4 items-center justify-center rounded-full bg-accent-soft px-1 align-text-top text-2xs font-medium text-accent tabular-nums hover:bg-accent hover:text-on-accent"
      >
        {children}
      </button>
    );
  }
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

/** A reply must not be able to make the browser call an address of its choice. */
function ImageText({ alt, src }: React.ComponentProps<'img'>) {
  return <code>{`![${alt ?? ''}](${typeof src === 'string' ? src : ''})`}</code>;
}
