import './styles/index.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadGateway } from './gateway/gateway-store.ts';
import { recordRuns } from './history/record-runs.ts';
import { router } from './router.tsx';
import { followSystemTheme } from './shell/theme.ts';

followSystemTheme();
recordRuns();
void loadGateway();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
