import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';

/** The calendar of an organisation, or without one of the whole installation. */
export function useCalendar(organisationId: string | undefined) {
  const common = api.useQuery('get', '/api/calendars', {}, { enabled: organisationId === undefined });
  const params = { path: { id: organisationId ?? '' } };
  const own = api.useQuery(
    'get',
    '/api/calendars/organisations/{id}',
    { params },
    { enabled: organisationId !== undefined },
  );
  return organisationId === undefined ? common : own;
}

export function useProfiles() {
  return api.useQuery('get', '/api/calendars/profiles');
}

/** Whatever shows a date may show another one now. */
export function useRefreshDates() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/api/session' });
}
