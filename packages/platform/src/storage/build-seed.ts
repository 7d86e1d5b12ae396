/** Builds the empty database that new data directories start from. Run as a program. */
import { buildSeed } from './seed.ts';

await buildSeed();
