import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { Link } from '@tanstack/react-router';
import {
  Bookmark,
  Bot,
  Boxes,
  ChartScatter,
  CloudUpload,
  Compass,
  Database,
  FolderOpen,
  History,
  MessageCircleMore,
  MessageSquareText,
  MessagesSquare,
  Route,
  Search,
  ShieldCheck,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Brand } from './brand.tsx';
import { useLayoutStore } from './layout-store.ts';

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
}

/** What works now, by group. A surface that does not exist has no entry. */
export const navigation: readonly { readonly group: string; readonly entries: readonly Entry[] }[] =
  [
    {
      group: 'Create',
      entries: [
        { to: '/responses', label: 'Responses', icon: MessageSquareText },
        { to: '/chat', label: 'Chat', icon: MessageCircleMore },
        { to: '/conversations', label: 'Conversations', icon: MessagesSquare },
      ],
    },
    {
      group: 'Agents',
      entries: [
        { to: '/assistants-flow', label: 'Assistants flow', icon: Route },
        { to: '/assistants', label: 'Assistants', icon: Bot },
        { to: '/threads', label: 'Threads', icon: MessagesSquare },
      ],
    },
    {
      group: 'Data',
      entries: [
        { to: '/retrieval', label: 'Retrieval flow', icon: Route },
        { to: '/files', label: 'Files', icon: FolderOpen },
        { to: '/uploads', label: 'Uploads', icon: CloudUpload },
        { to: '/vector-stores', label: 'Vector stores', icon: Database },
        { to: '/embeddings', label: 'Embeddings', icon: ChartScatter },
      ],
    },
    {
      group: 'Safety',
      entries: [{ to: '/moderations', label: 'Moderations', icon: ShieldCheck }],
    },
    {
      group: 'Reference',
      entries: [
        { to: '/explorer', label: 'Explorer', icon: Compass },
        { to: '/models', label: 'Models', icon: Boxes },
      ],
    },
    {
      group: 'Library',
      entries: [
        { to: '/history', label: 'History', icon: History },
        { to: '/presets', label: 'Presets', icon: Bookmark },
      ],
    },
  ];

/** The navigation at the left. */
export function NavigationRail() {
  return (
    <nav
      aria-label="Surfaces"
      className="hidden w-44 shrink-0 flex-col gap-4 overflow-y-auto border-r border-line bg-canvas px-2 py-3 tablet:flex"
    >
      <Groups />
    </nav>
  );
}

/** The navigation of a narrow page, over it. */
export function NavigationDrawer() {
  const open = useLayoutStore((state) => state.drawer);
  return (
    <BaseDialog.Root open={open} onOpenChange={(drawer) => useLayoutStore.setState({ drawer })}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-[oklch(0.1_0.01_170/0.4)]" />
        <BaseDialog.Popup className="fixed inset-y-0 left-0 z-50 flex w-64 flex-col gap-4 overflow-y-auto border-r border-line bg-canvas px-3 py-3 shadow-popup outline-none">
          <BaseDialog.Title className="sr-only">Navigation</BaseDialog.Title>
          <Brand full />
          <button
            type="button"
            onClick={() => useLayoutStore.setState({ drawer: false, palette: true })}
            className="flex h-9 shrink-0 items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-sm text-muted"
          >
            <Search size={14} aria-hidden />
            Search and commands
          </button>
          <nav aria-label="Surfaces" className="flex flex-col gap-4">
            <Groups />
          </nav>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

function Groups() {
  return navigation.map(({ group, entries }) => (
    <div key={group} className="flex flex-col gap-0.5">
      <p className="px-2 pb-1 text-2xs font-medium text-faint">{group}</p>
      {entries.map(({ to, label, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          className="flex h-8 items-center gap-2.5 rounded-md px-2 text-sm text-muted hover:bg-hover hover:text-ink data-[status=active]:bg-raised data-[status=active]:font-medium data-[status=active]:text-ink data-[status=active]:shadow-button"
        >
          <Icon size={15} strokeWidth={1.9} aria-hidden />
          {label}
        </Link>
      ))}
    </div>
  ));
}
