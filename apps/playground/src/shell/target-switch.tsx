import { Popover } from '../controls/popover.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { chooseTarget, useGatewayStore } from '../gateway/gateway-store.ts';

/** Chooses who answers: this machine or the live API. Live stands out wherever it is on. */
export function TargetSwitch() {
  const { target, status } = useGatewayStore();
  if (status?.targets.live.available === false) return <LiveUnavailable />;
  return (
    <Segmented
      label="Target"
      segments={[
        { value: 'local', label: 'Local' },
        // Until the gateway has answered, nobody knows whether there is a key.
        { value: 'live', label: 'Live', disabled: status === undefined },
      ]}
      value={target}
      onValue={chooseTarget}
      chosenClass={
        target === 'live'
          ? 'bg-danger text-on-danger shadow-button'
          : 'bg-raised text-ink shadow-button'
      }
    />
  );
}

/** Live without a key: the switch says why it does not move. */
function LiveUnavailable() {
  return (
    <fieldset aria-label="Target" className="flex gap-0.5 rounded-md bg-sunken p-0.5">
      <button
        type="button"
        aria-pressed
        className="h-6 rounded-sm bg-raised px-2 text-xs font-medium text-ink shadow-button"
      >
        Local
      </button>
      <Popover
        label="Why Live is not available"
        className="w-80 p-3.5"
        trigger={
          <button
            type="button"
            aria-pressed={false}
            className="h-6 rounded-sm px-2 text-xs font-medium text-faint hover:text-ink"
          >
            Live
          </button>
        }
      >
        <p className="text-sm font-medium">Live needs a key</p>
        <p className="mt-1 text-xs text-muted">
          Start with your key in the environment. It stays in that process: this page never sees it,
          and local stays the default.
        </p>
        <pre className="mt-2.5 overflow-x-auto rounded-md bg-sunken px-2.5 py-2 font-mono text-xs">
          OPENAI_API_KEY=sk-… npm start
        </pre>
      </Popover>
    </fieldset>
  );
}
