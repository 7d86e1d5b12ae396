import type { Family, PlatformCore } from '../core.ts';
import { Turns } from '../lifecycle/turns.ts';
import { responsesRoutes } from '../routes/responses-routes.ts';
import { secretKey } from '../storage/secrets.ts';
import { SqlResponsesStore } from '../storage/sql-responses-store.ts';
import { ResponsesService } from './responses-service.ts';
import { Seal } from './seal.ts';

/** The responses family: storage, service and routes. */
export async function responsesFamily(core: PlatformCore): Promise<Family> {
  const { database, engines, rateLimits, logger } = core;
  const store = new SqlResponsesStore(database);
  const service = new ResponsesService({
    store,
    engines,
    seal: new Seal(await secretKey(database, 'encrypted_content')),
    turns: new Turns(core.backgroundConcurrency),
    onUsage: (tokens) => rateLimits.countTokens(tokens),
    onFault: (message, cause) => logger.error(message, cause),
  });
  return {
    implementations: responsesRoutes(service, store),
    async recover() {
      const interrupted = await service.recover();
      if (interrupted === 0) return;
      logger.warn(
        `${interrupted} responses were interrupted by the last stop and are marked failed.`,
      );
    },
    close: () => service.close(),
  };
}
