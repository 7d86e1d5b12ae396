import { Dialog } from '../controls/dialog.tsx';
import { keysText } from '../controls/keys.tsx';
import { useLayoutStore } from './layout-store.ts';
import { shortcuts } from './shortcuts.ts';

/** The list of shortcuts. */
export function ShortcutsDialog() {
  const open = useLayoutStore((state) => state.shortcuts);
  return (
    <Dialog
      open={open}
      onClose={() => useLayoutStore.setState({ shortcuts: false })}
      title="Keyboard shortcuts"
    >
      <dl className="mt-2 divide-y divide-line">
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} className="flex items-center justify-between py-1.5">
            <dt className="text-sm">{label}</dt>
            <dd className="flex gap-1">
              {keys.split(' ').map((press) => (
                <kbd
                  key={press}
                  className="rounded-sm border border-line-strong/70 bg-sunken px-1.5 py-0.5 font-mono text-2xs"
                >
                  {keysText(press)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
