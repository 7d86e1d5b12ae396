import { createContext, useContext } from 'react';
import type { Definitions } from '../schema/resolve.ts';

/** What every field of a form needs to know. */
export interface FormContent {
  readonly definitions: Definitions;
  /** By path: what is wrong with the value there. */
  readonly problems: ReadonlyMap<string, string>;
}

/** The form around a field. */
export const FormContext = createContext<FormContent>({
  definitions: {},
  problems: new Map<string, string>(),
});

/** The form around the calling component. */
export function useForm(): FormContent {
  return useContext(FormContext);
}
