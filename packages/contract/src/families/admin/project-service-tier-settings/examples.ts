import { example } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectServiceTierSettings } from './operations.ts';

export const adminProjectServiceTierSettingsExamples = [
  example(adminProjectServiceTierSettings.retrieve, {
    request: { project_id },
    response: {
      object: 'project.service_tier_settings',
      default: 'standard',
      enabled_tiers: 'all',
    },
  }),
  example(adminProjectServiceTierSettings.update, {
    request: { project_id, default: 'standard', enabled_tiers: ['flex'] },
    response: {
      object: 'project.service_tier_settings',
      default: 'standard',
      enabled_tiers: ['flex'],
    },
  }),
];
