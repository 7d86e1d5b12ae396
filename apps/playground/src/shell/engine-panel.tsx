import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../controls/button.tsx';
import { controlClass, Field } from '../controls/field.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Select } from '../controls/select.tsx';
import type { Connection, Engines, FoundServer } from '../gateway/gateway-client.ts';
import { connectEngine, disconnectEngine, loadEngines } from '../gateway/gateway-store.ts';

/** Properties of the engine panel. */
export interface EnginePanelProps {
  readonly engines: Engines;
  readonly onDone: () => void;
}

/** Who answers, and who could: servers found on this machine, or one by its address. */
export default function EnginePanel({ engines, onDone }: EnginePanelProps) {
  const { active, found } = engines;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const attempt = async (work: () => Promise<void>, done: string) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      toast.success(done);
      onDone();
    } catch (cause) {
      setProblem(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setBusy(false);
    }
  };
  const connect = (connection: Connection, label: string) =>
    void attempt(() => connectEngine(connection), `${label} answers now.`);
  return (
    <div className="divide-y divide-line">
      <div className="p-3.5">
        <p className="text-sm font-medium">{active.label}</p>
        <p className="mt-1 text-xs text-muted">
          {active.languageModel
            ? active.notice
            : 'Its answers are put together by rules from what you give it. Connect a model below for real ones.'}
        </p>
        {active.languageModel && (
          <Button
            className="mt-2.5"
            disabled={busy}
            onClick={() => void attempt(disconnectEngine, 'The local stand-in answers again.')}
          >
            Disconnect
          </Button>
        )}
      </div>
      <div className="p-3.5">
        <div className="mb-1.5 flex items-center justify-between">
          <h2 className="text-xs font-medium text-muted">Found on this machine</h2>
          <IconButton icon={RefreshCw} label="Search again" onClick={() => void loadEngines()} />
        </div>
        {found.length === 0 ? (
          <p className="text-xs text-muted">
            No Ollama, LM Studio, llama.cpp or vLLM answers here. Start one, then search again.
          </p>
        ) : (
          <ul className="flex flex-col gap-2">
            {found.map((server) => (
              <Server key={server.baseURL} server={server} busy={busy} onConnect={connect} />
            ))}
          </ul>
        )}
      </div>
      <ByAddress busy={busy} onConnect={connect} />
      {problem !== undefined && (
        <p role="alert" className="bg-danger-soft px-3.5 py-2.5 text-xs text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}

interface ConnectProps {
  readonly busy: boolean;
  readonly onConnect: (connection: Connection, label: string) => void;
}

function Server({ server, busy, onConnect }: ConnectProps & { server: FoundServer }) {
  const [model, setModel] = useState(server.models[0] ?? '');
  return (
    <li className="flex items-center gap-2 rounded-md border border-line p-2">
      <div className="min-w-0 flex-1">
        <p className="text-sm font-medium">{server.label}</p>
        <p className="truncate font-mono text-2xs text-faint">{server.baseURL}</p>
      </div>
      {server.models.length > 0 && (
        <Select
          aria-label={`Model of ${server.label}`}
          className="w-32"
          options={server.models.map((id) => ({ value: id, label: id }))}
          value={model}
          onValue={setModel}
        />
      )}
      <Button
        variant="primary"
        disabled={busy}
        onClick={() =>
          onConnect({ base_url: server.baseURL, ...(model && { model }) }, server.label)
        }
      >
        Connect
      </Button>
    </li>
  );
}

function ByAddress({ busy, onConnect }: ConnectProps) {
  const [address, setAddress] = useState('');
  const [key, setKey] = useState('');
  const [model, setModel] = useState('');
  const [chosen, setApi] = useState<Connection['api']>();
  const api = chosen ?? usualApi(address);
  const valid = URL.canParse(address) && /^https?:/.test(address);
  return (
    <form
      className="flex flex-col gap-2.5 p-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        const connection = {
          base_url: address.trim(),
          api,
          ...(key !== '' && { api_key: key }),
          ...(model !== '' && { model }),
        };
        onConnect(connection, new URL(address).host);
      }}
    >
      <Field label="Another OpenAI-compatible server">
        {(ids) => (
          <input
            {...ids}
            inputMode="url"
            spellCheck={false}
            placeholder="http://127.0.0.1:11434/v1"
            className={`${controlClass} h-8 font-mono text-xs`}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      <Field label="Asked through">
        {(ids) => (
          <Select
            {...ids}
            options={apis}
            value={api}
            onValue={(value) => setApi(value as Connection['api'])}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-2.5">
        <Field label="Model">
          {(ids) => (
            <input
              {...ids}
              spellCheck={false}
              placeholder="its default"
              className={`${controlClass} h-8 font-mono text-xs`}
              value={model}
              onChange={(event) => setModel(event.target.value)}
            />
          )}
        </Field>
        <Field label="Key">
          {(ids) => (
            <input
              {...ids}
              type="password"
              autoComplete="off"
              placeholder="none"
              className={`${controlClass} h-8 font-mono text-xs`}
              value={key}
              onChange={(event) => setKey(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Button type="submit" variant="primary" disabled={busy || !valid} className="self-start">
        Connect
      </Button>
    </form>
  );
}

const apis = [
  { value: 'chat', label: 'Chat Completions' },
  { value: 'responses', label: 'Responses' },
];

/** As the platform chooses where it is not told: OpenAI has Responses, of others it is not certain. */
function usualApi(address: string): NonNullable<Connection['api']> {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return /(?:^|\.)api\.openai\.com$/.test(host) ? 'responses' : 'chat';
}
