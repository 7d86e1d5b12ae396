import { TriangleAlert } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';

/** Stands in for a page that failed. Drafts and the history are stored, so a reload is safe. */
export function FailurePage({ error }: { error: unknown }) {
  const message = error instanceof Error ? error.message : String(error);
  const outdated = /dynamically imported module|module script/i.test(message);
  return (
    <div role="alert" className="flex flex-1">
      <EmptyState
        icon={TriangleAlert}
        page
        title={outdated ? 'The Playground was updated' : 'This page failed'}
      >
        <p className="mb-3">
          {outdated
            ? 'The server has a newer build than this page. Reload to go on: your draft and your history are kept.'
            : `${message}. Reload to try again: your draft and your history are kept.`}
        </p>
        <Button variant="primary" onClick={() => location.reload()}>
          Reload
        </Button>
      </EmptyState>
    </div>
  );
}
