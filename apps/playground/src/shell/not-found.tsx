import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { EmptyState } from '../controls/empty-state.tsx';

/** An address that the Playground does not have. */
export function NotFound() {
  return (
    <EmptyState icon={Compass} title="There is no such page" page>
      The address may be mistyped, or belong to a newer build.{' '}
      <Link to="/responses" className="text-accent underline underline-offset-2">
        Go to Responses
      </Link>
    </EmptyState>
  );
}
