import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { operationOfPath } from './explorer/operation-address.ts';
import { AppShell } from './shell/app-shell.tsx';
import { FailurePage } from './shell/failure-page.tsx';
import { NotFound } from './shell/not-found.tsx';
import { surfaceRoutes } from './surfaces/surface-routes.ts';
import { SurfacePage } from './workbench/surface-page.tsx';
import { readWorkbenchSearch } from './workbench/workbench-search.ts';

const root = createRootRoute({ component: AppShell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/responses', replace: true, hash: true });
  },
});

const surfacePages = surfaceRoutes.map(({ id, load }) =>
  createRoute({
    getParentRoute: () => root,
    path: id,
    validateSearch: readWorkbenchSearch,
    loader: load,
    component: SurfacePage,
  }),
);

const retrieval = createRoute({
  getParentRoute: () => root,
  path: 'retrieval',
  component: lazyRouteComponent(
    () => import('./surfaces/retrieval/retrieval-page.tsx'),
    'RetrievalPage',
  ),
});

const assistants = createRoute({
  getParentRoute: () => root,
  path: 'assistants-flow',
  component: lazyRouteComponent(
    () => import('./surfaces/assistants-flow/assistants-flow-page.tsx'),
    'AssistantsFlowPage',
  ),
});

const models = createRoute({
  getParentRoute: () => root,
  path: 'models',
  component: lazyRouteComponent(() => import('./surfaces/models/models-page.tsx'), 'ModelsPage'),
});

const history = createRoute({
  getParentRoute: () => root,
  path: 'history',
  component: lazyRouteComponent(() => import('./history/history-page.tsx'), 'HistoryPage'),
});

const presets = createRoute({
  getParentRoute: () => root,
  path: 'presets',
  component: lazyRouteComponent(() => import('./presets/presets-page.tsx'), 'PresetsPage'),
});

const explorer = createRoute({ getParentRoute: () => root, path: 'explorer' });

const operations = createRoute({
  getParentRoute: () => explorer,
  path: '/',
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } =>
    typeof q === 'string' ? { q } : {},
  component: lazyRouteComponent(() => import('./explorer/explorer-page.tsx'), 'ExplorerPage'),
});

const operation = createRoute({
  getParentRoute: () => explorer,
  path: '$',
  validateSearch: readWorkbenchSearch,
  loader: async ({ params }) => {
    const { loadOperation } = await import('./explorer/operation-catalog.ts');
    return loadOperation(operationOfPath(params._splat ?? ''));
  },
  component: lazyRouteComponent(() => import('./explorer/operation-page.tsx'), 'OperationPage'),
});

/** Every address of the Playground. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    ...surfacePages,
    retrieval,
    assistants,
    models,
    explorer.addChildren([operations, operation]),
    history,
    presets,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: FailurePage,
});
