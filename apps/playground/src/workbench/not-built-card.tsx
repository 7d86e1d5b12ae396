import { Hammer } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { chooseTarget, hostOf, useGatewayStore } from '../gateway/gateway-store.ts';
import { wireOf } from '../operations/known-operations.ts';
import type { RunFailure, RunRecord } from '../run/run-record.ts';

/** Properties of the card. */
export interface NotBuiltCardProps {
  readonly run: RunRecord;
  readonly failure: RunFailure;
}

/** Whether a run ended because the platform of this machine lacks what it asked for. */
export function isNotBuilt({ status, target }: RunRecord): boolean {
  return status === 501 && target === 'local';
}

/** What this machine cannot do yet, what works all the same, and the way to the real thing. */
export function NotBuiltCard({ run, failure }: NotBuiltCardProps) {
  return (
    <section
      aria-label="Not built yet"
      className="flex gap-3 rounded-lg border border-line-strong bg-raised px-3.5 py-3"
    >
      <Hammer size={17} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      <div className="flex min-w-0 flex-col gap-2 text-sm">
        <p className="font-semibold">This machine cannot do this yet</p>
        <p className="break-words">{failure.message}</p>
        <p className="text-muted">
          Your request was checked and is kept: the form, the JSON, the code and presets work all
          the same.
        </p>
        <WayToLive admin={wireOf(run.spec.operation).auth === 'admin'} />
      </div>
    </section>
  );
}

/** With a key: a switch. Without: how to start with one. */
function WayToLive({ admin }: { admin: boolean }) {
  const live = useGatewayStore((state) => state.status?.targets.live);
  const ready = live !== undefined && live.available && (!admin || live.admin);
  if (ready) {
    return (
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => chooseTarget('live')}>Switch to Live</Button>
        <span className="text-xs text-muted">
          Runs then go to {hostOf(live.base_url)} and are billed to your key.
        </span>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-muted">
        To have it answered by the live API, start with {admin ? 'an admin key' : 'your key'} and
        switch to Live:
      </p>
      <pre className="overflow-x-auto rounded-md bg-sunken px-2.5 py-2 font-mono text-xs">
        {admin ? 'OPENAI_ADMIN_KEY=sk-admin-…' : 'OPENAI_API_KEY=sk-…'} npm start
      </pre>
    </div>
  );
}
