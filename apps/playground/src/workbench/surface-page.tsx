import { useLoaderData } from '@tanstack/react-router';
import type { Surface } from '../surfaces/surface.ts';
import { Workbench } from './workbench.tsx';

/** The workbench of the surface that the route has loaded. */
export function SurfacePage() {
  const surface: Surface = useLoaderData({ strict: false });
  return <Workbench key={surface.id} surface={surface} />;
}
