import { JsonView } from '../../controls/json-view.tsx';
import type { OperationDetail } from '../../gateway/gateway-client.ts';

/** What the API would answer, where the local platform cannot yet. */
export function ExampleReply({ detail }: { detail: OperationDetail }) {
  const { example } = detail;
  return (
    <section aria-label="Example of a reply" className="flex flex-col gap-2">
      <p className="text-sm">
        The platform of this machine does not do this operation yet. The form, the checks and the
        code of it work all the same, and Live sends it to the API.
      </p>
      {example?.response !== undefined && (
        <>
          <h2 className="mt-2 text-xs font-medium text-muted">
            Example from the contract, not a reply
          </h2>
          <div className="rounded-lg border border-dashed border-line-strong bg-raised px-3.5 py-2.5">
            <JsonView value={example.response} />
          </div>
        </>
      )}
    </section>
  );
}
