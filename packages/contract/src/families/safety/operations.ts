import { operation } from '../../operation.ts';
import type { AlertRetrieveParams, CaseRetrieveParams, SafetyAlert, SafetyCase } from './types.ts';

export const safety = {
  /** Returns the safety case that a webhook told of. */
  casesRetrieve: operation<CaseRetrieveParams, SafetyCase>()({
    method: 'GET',
    path: '/safety/cases/{id}',
    accessor: 'safety.cases.retrieve',
  }),
  /** Returns the safety alert that a webhook told of. */
  alertsRetrieve: operation<AlertRetrieveParams, SafetyAlert>()({
    method: 'GET',
    path: '/safety/alerts/{id}',
    accessor: 'safety.alerts.retrieve',
  }),
} as const;
