import { Link } from '@tanstack/react-router';
import { assistantsShutdown } from '../../operations/assistants-operations.ts';

/** When OpenAI shut the API down, and what that means here. */
export function ShutdownNote() {
  return (
    <p className="border-b border-line px-4 py-2 text-xs text-muted">
      OpenAI shut this API down on {assistantsShutdown}. This platform goes on serving it. The{' '}
      <Link to="/assistants-flow" className="text-accent underline">
        Assistants flow
      </Link>{' '}
      leads through all of it.
    </p>
  );
}
