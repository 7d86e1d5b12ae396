import { JsonView } from '../../controls/json-view.tsx';
import type { OperationDetail } from '../../gateway/gateway-client.ts';

/** What the API would answer, where the local platform cannot yet. */
export function ExampleReply({ detail }: { detail: OperationDetail }) {
  const { example } = detail;
  if (example?.response === undefined) return null;
  return (
    <section aria-label="Example of a reply" className="flex flex-col gap-2">
      <h2 className="text-xs font-medium text-muted">
        What the API would answer: an example from the contract, not a reply
      </h2>
      <div className="rounded-lg border border-dashed border-line-strong bg-raised px-3.5 py-2.5">
        <JsonView value={example.response} />
      </div>
    </section>
  );
}
