import { api } from '../api/client.js';

/** Policies of an organisation for every kind of row, or without one of the whole installation. */
export function usePolicies(organisationId: string | undefined) {
  const common = api.useQuery('get', '/api/reminder-policies', {}, { enabled: organisationId === undefined });
  const params = { path: { id: organisationId ?? '' } };
  const own = api.useQuery(
    'get',
    '/api/reminder-policies/organisations/{id}',
    { params },
    { enabled: organisationId !== undefined },
  );
  return organisationId === undefined ? common : own;
}
