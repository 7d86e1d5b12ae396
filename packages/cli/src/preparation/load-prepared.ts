import { findInstallation } from './installation.ts';
import { prepareContract } from './prepare-clone.ts';

/** Loads what reads the contract's schemas: in a clone they may have to be derived first. */
export async function loadPrepared<Module>(load: () => Promise<Module>): Promise<Module> {
  const { clone } = findInstallation();
  if (clone) await prepareContract(clone);
  return load();
}
