import { createContext, useContext } from 'react';

/** The id of the surface around a component. */
export const SurfaceContext = createContext<string | undefined>(undefined);

/** The id of the surface around the calling component. */
export function useSurfaceId(): string {
  const id = useContext(SurfaceContext);
  if (id === undefined) throw new Error('useSurfaceId needs a SurfaceContext around it.');
  return id;
}
