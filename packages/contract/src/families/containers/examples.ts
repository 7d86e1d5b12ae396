import { example, onlyPage } from '../../example.ts';
import { containers } from './operations.ts';
import type { Container, ContainerFile } from './types.ts';

const container_id = 'cntr_68f0c6a93e5c8191b04d7f2a9c81e6350f3e5d7c9b1a2c4e';
const file_id = 'cfile_68f0c6b2f41c8191a5e90d3b7c28f416';

const container: Container = {
  id: container_id,
  object: 'container',
  created_at: 1795348800,
  last_active_at: 1795348800,
  name: 'Quarterly figures',
  status: 'running',
  expires_after: { anchor: 'last_active_at', minutes: 20 },
  memory_limit: '4g',
  network_policy: { type: 'disabled' },
};

const file: ContainerFile = {
  id: file_id,
  object: 'container.file',
  created_at: 1795348830,
  container_id,
  bytes: 42,
  path: '/mnt/data/sales.csv',
  source: 'user',
};

const csv = {
  filename: 'sales.csv',
  type: 'text/csv',
  text: 'quarter,revenue\nQ1,1200\nQ2,1450\nQ3,1390\n',
};

export const containersExamples = [
  example(containers.create, {
    request: {
      name: 'Quarterly figures',
      expires_after: { anchor: 'last_active_at', minutes: 20 },
      memory_limit: '4g',
      network_policy: { type: 'disabled' },
    },
    response: container,
  }),
  example(containers.retrieve, { request: { container_id }, response: container }),
  example(containers.list, {
    request: { limit: 20, order: 'desc' },
    response: onlyPage(container),
  }),
  example(containers.delete, { request: { container_id } }),
  example(containers.filesCreate, { request: { container_id, file: csv }, response: file }),
  example(containers.filesRetrieve, { request: { container_id, file_id }, response: file }),
  example(containers.filesList, {
    request: { container_id, limit: 20 },
    response: onlyPage(file),
  }),
  example(containers.filesDelete, { request: { container_id, file_id } }),
  example(containers.filesContentRetrieve, { request: { container_id, file_id }, response: csv }),
];
