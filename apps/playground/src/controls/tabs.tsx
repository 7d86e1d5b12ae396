import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

/** One tab of a strip. */
export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A figure or mark beside the label. */
  readonly mark?: ReactNode;
}

/** Properties of tabs. */
export interface TabsProps<Value extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Value>[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  /** What stands at the right of the strip. */
  readonly aside?: ReactNode;
  /** The panel of the tab that is chosen. */
  readonly children: ReactNode;
}

/** A strip of tabs and the panel of the chosen one. Arrow keys move between tabs. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, items, value, onValue, aside, children } = props;
  return (
    <BaseTabs.Root
      value={value}
      onValueChange={(next) => onValue(next as Value)}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="flex h-10 shrink-0 items-center gap-2 border-b border-line bg-surface pr-2 pl-3">
        <BaseTabs.List
          aria-label={label}
          className="relative flex h-full min-w-0 items-stretch gap-0.5 overflow-x-auto [scrollbar-width:none]"
        >
          {items.map((item) => (
            <BaseTabs.Tab
              key={item.value}
              value={item.value}
              className="flex items-center gap-1.5 rounded-sm border-b-2 border-transparent px-2 pt-0.5 text-sm font-medium whitespace-nowrap text-muted -outline-offset-2 hover:text-ink data-active:border-accent data-active:text-ink"
            >
              {item.label}
              {item.mark}
            </BaseTabs.Tab>
          ))}
        </BaseTabs.List>
        {aside !== undefined && (
          <div className="ml-auto flex shrink-0 items-center gap-1">{aside}</div>
        )}
      </div>
      <BaseTabs.Panel value={value} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </BaseTabs.Panel>
    </BaseTabs.Root>
  );
}
