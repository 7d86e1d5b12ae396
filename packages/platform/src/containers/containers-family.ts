import type { Family } from '../core.ts';
import type { CodeContainers } from '../hosted-tools/code-containers.ts';
import type { StoredFiles } from '../hosted-tools/hosted-services.ts';
import { containersRoutes } from '../routes/containers-routes.ts';
import { ContainersService } from './containers-service.ts';

/** The containers family. Containers live in memory and end with the platform. */
export function containersFamily(containers: CodeContainers, files: StoredFiles): Family {
  return {
    implementations: containersRoutes(new ContainersService(containers, files)),
    close: async () => containers.close(),
  };
}
