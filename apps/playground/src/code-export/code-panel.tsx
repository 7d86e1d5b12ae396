import { ScrollArea } from '../controls/scroll-area.tsx';
import { CodeText } from './code-text.tsx';
import { inlineCode } from '../controls/inline-code.tsx';
import { useMemo, useState } from 'react';
import { CopyButton } from '../controls/copy-button.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { useGatewayStore } from '../gateway/gateway-store.ts';
import { wireOf } from '../operations/known-operations.ts';
import { MissingPathParameterError } from '../run/prepare-request.ts';
import type { RunSpec } from '../run/run-spec.ts';
import { curlCode } from './curl-code.ts';
import type { ExportContext } from './export-context.ts';
import { fetchCode } from './fetch-code.ts';
import { sdkCode } from './sdk-code.ts';

const languages = [
  {
    id: 'sdk',
    label: 'TypeScript SDK',
    write: sdkCode,
    note: 'Save as call.ts and run `node call.ts`.',
  },
  { id: 'curl', label: 'curl', write: curlCode, note: 'Paste into a terminal.' },
  {
    id: 'fetch',
    label: 'fetch',
    write: fetchCode,
    note: 'Save as call.mjs and run `node call.mjs`.',
  },
] as const;

const comment = { sdk: '//', curl: '#', fetch: '//' } as const;

/** The request as code that runs as it is shown. */
export default function CodePanel({ spec }: { spec: RunSpec }) {
  const target = useGatewayStore((state) => state.target);
  const [chosen, setChosen] = useState<(typeof languages)[number]['id']>('sdk');
  const language = languages.find(({ id }) => id === chosen)!;
  const code = useMemo(() => {
    const context: ExportContext = {
      spec,
      wire: wireOf(spec.operation),
      target,
      localBaseURL: `${location.origin}/v1`,
    };
    try {
      return language.write(context);
    } catch (cause) {
      if (cause instanceof MissingPathParameterError)
        return `${comment[chosen]} ${cause.message}\n`;
      throw cause;
    }
  }, [spec, target, language, chosen]);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex h-10 shrink-0 items-center gap-1 border-b border-line px-3">
        <Segmented
          label="Language"
          segments={languages.map(({ id, label }) => ({ value: id, label }))}
          value={chosen}
          onValue={setChosen}
        />
        <span className="ml-auto" />
        <CopyButton label="Copy the code" text={() => code} />
      </div>
      <ScrollArea label={`Code for ${language.label}`} className="px-4 py-3">
        <pre data-code={chosen} className="font-mono text-xs leading-5">
          <CodeText code={code} language={chosen} />
        </pre>
      </ScrollArea>
      <p className="border-t border-line px-4 py-2 text-xs text-muted">
        {inlineCode(language.note)}{' '}
        {target === 'live'
          ? 'The key is read from the environment and never written here.'
          : 'It calls the API on this machine, which takes any key.'}
      </p>
    </div>
  );
}
