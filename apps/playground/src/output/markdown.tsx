import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

const plugins = [remarkGfm];

/** Markdown of a reply. Raw HTML in it stays text, and images are not fetched. */
export default function Markdown({ text }: { text: string }) {
  return (
    <div className="prose">
      <ReactMarkdown remarkPlugins={plugins} components={{ a: ExternalLink, img: ImageText }}>
        {text}
      </ReactMarkdown>
    </div>
  );
}

function ExternalLink({ href, children }: React.ComponentProps<'a'>) {
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
