import { inject } from 'vitest';
import { testServerVariable } from './test-database.ts';

/** Loaded before each file of a run of tests on PostgreSQL. */
process.env[testServerVariable] = inject('postgres');
