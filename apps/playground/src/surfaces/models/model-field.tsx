import { writesText } from './text-models.ts';
import { Autocomplete } from '@base-ui/react/autocomplete';
import type { Model } from '@unabridged/contract';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { classNames } from '../../controls/class-names.ts';
import { controlClass, Field } from '../../controls/field.tsx';
import { mainLandmark } from '../../controls/landmarks.ts';
import { useGatewayStore } from '../../gateway/gateway-store.ts';
import { shutdownOf } from './shutdown.ts';

/** Properties of the model field. */
export interface ModelFieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Which models are offered. Default: those that write text. */
  readonly offers?: (id: string) => boolean;
}

const none: readonly Model[] = [];

/** The model: any id may be typed, the target's own are offered. */
export function ModelField({ value, onValue, offers = writesText }: ModelFieldProps) {
  const models = useGatewayStore((state) => state.models[state.target] ?? none);
  // Opened without typing, the list shows everything and not what the present id matches.
  const [typed, setTyped] = useState(false);
  const byId = new Map(models.map((model) => [model.id, model]));
  const shutdown = shutdownOf(byId.get(value)?.shutdown_date);
  return (
    <Field label="Model" name="model">
      {(ids) => (
        <>
          <Autocomplete.Root
            items={models.map(({ id }) => id).filter(offers)}
            value={value}
            onValueChange={(next) => {
              setTyped(true);
              onValue(next);
            }}
            onOpenChange={() => setTyped(false)}
            filter={(id, query) => !typed || id.toLowerCase().includes(query.toLowerCase())}
            openOnInputClick
          >
            <div className="relative">
              <Autocomplete.Input
                {...ids}
                // The label above is hidden from assistive technology while the list is open.
                aria-label="Model"
                spellCheck={false}
                className={classNames(controlClass, 'h-8 pr-8 font-mono text-xs')}
              />
              <Autocomplete.Trigger
                aria-label="Show models"
                className="absolute top-0.5 right-0.5 flex size-7 items-center justify-center rounded-md text-faint hover:text-ink"
              >
                <ChevronDown size={14} aria-hidden />
              </Autocomplete.Trigger>
            </div>
            <Autocomplete.Portal container={mainLandmark}>
              <Autocomplete.Positioner sideOffset={4} className="z-40 outline-none">
                <Autocomplete.Popup className="max-h-[min(22rem,var(--available-height))] w-(--anchor-width) overflow-y-auto rounded-lg border border-line bg-raised py-1 shadow-popup">
                  <Autocomplete.Empty>
                    <p className="px-3 py-2 text-xs text-muted empty:hidden">
                      {models.length === 0
                        ? 'The list of models is not here yet.'
                        : 'No model of that name. It is sent as typed.'}
                    </p>
                  </Autocomplete.Empty>
                  <Autocomplete.List>
                    {(id: string) => <ModelItem key={id} model={byId.get(id)} id={id} />}
                  </Autocomplete.List>
                </Autocomplete.Popup>
              </Autocomplete.Positioner>
            </Autocomplete.Portal>
          </Autocomplete.Root>
          {shutdown !== undefined && <p className="text-2xs text-warn">{shutdown.sentence}</p>}
        </>
      )}
    </Field>
  );
}

function ModelItem({ id, model }: { id: string; model: Model | undefined }) {
  const shutdown = shutdownOf(model?.shutdown_date);
  return (
    <Autocomplete.Item
      value={id}
      className="mx-1 flex h-7 items-center gap-2 rounded-sm px-2 text-xs data-highlighted:bg-hover"
    >
      <span className="truncate font-mono">{id}</span>
      {shutdown !== undefined && (
        <span className="ml-auto shrink-0 text-2xs text-warn">{shutdown.label}</span>
      )}
    </Autocomplete.Item>
  );
}
