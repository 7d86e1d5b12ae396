import { example, onlyPage } from '../../../example.ts';
import { agents } from '../operations.ts';
import type {
  EnvironmentFile,
  EnvironmentInfo,
  EnvironmentTemplate,
} from '../types/environments.ts';

const environment_id = 'env_68f0d14b2e7c8191a8f03c6d95b1e470';
const environment_template_id = 'envtmpl_68f0d15f903c8191b47ea1c82d06f935';

const environment: EnvironmentInfo = {
  id: environment_id,
  object: 'agent.environment',
  type: 'openai_hosted',
  status: 'pending',
  files: [],
  plugins: [],
  skills: [],
};

const file: EnvironmentFile = {
  object: 'agent.environment.file',
  environment_id,
  path: '/workspace/CHANGES.md',
  size_bytes: 28,
};

const template: EnvironmentTemplate = {
  id: environment_template_id,
  object: 'agent.environment.template',
  created_at: 1795348800,
  updated_at: 1795348800,
  name: 'Node and Python',
  capability_directories: [],
  files: [],
  network: { access: 'restricted', allowed_domains: ['registry.npmjs.org', 'pypi.org'] },
  packages: { npm: ['typescript'], python: ['pandas'], system: [] },
  plugins: [],
  skills: [],
};

export const environmentsExamples = [
  example(agents.environmentsCreate, {
    request: {
      environment: { type: 'openai_hosted', environment_template_id },
      'Idempotency-Key': '0d9c1e62-7f3b-4a58-9e21-5b6a4c8d7f10',
    },
    response: environment,
  }),
  example(agents.environmentsRetrieve, {
    request: { environment_id },
    response: { ...environment, status: 'ready' },
  }),
  example(agents.environmentsList, {
    request: { limit: 20, type: 'openai_hosted' },
    response: onlyPage({ ...environment, status: 'ready' }),
  }),
  example(agents.environmentsFilesCreate, {
    request: {
      environment_id,
      type: 'inline',
      path: '/workspace/CHANGES.md',
      data: 'IyBDaGFuZ2VzCgotIEZhc3RlciBzdGFydC4K',
    },
    response: file,
  }),
  example(agents.environmentsFilesList, {
    request: { environment_id, path: '/workspace', limit: 50 },
    response: { object: 'list', data: [file], has_more: false, next: null },
  }),
  example(agents.environmentsTemplatesCreate, {
    request: {
      name: 'Node and Python',
      network: { access: 'restricted', allowed_domains: ['registry.npmjs.org', 'pypi.org'] },
      packages: { npm: ['typescript'], python: ['pandas'] },
      setup_commands: [{ command: 'git config --global init.defaultBranch main' }],
    },
    response: template,
  }),
  example(agents.environmentsTemplatesRetrieve, {
    request: { environment_template_id },
    response: template,
  }),
  example(agents.environmentsTemplatesUpdate, {
    request: { environment_template_id, network: { access: 'disabled' } },
    response: {
      ...template,
      updated_at: 1795352400,
      network: { access: 'disabled', allowed_domains: [] },
    },
  }),
  example(agents.environmentsTemplatesList, {
    request: { limit: 20, order: 'desc' },
    response: onlyPage(template),
  }),
  example(agents.environmentsTemplatesDelete, {
    request: { environment_template_id },
    response: {
      id: environment_template_id,
      object: 'agent.environment.template.deleted',
      deleted: true,
    },
  }),
];
