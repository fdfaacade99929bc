import { api } from '../../api/client.js';
import { useRefreshDates } from '../../calendars/calendar-queries.js';

/** As they are when the form opens: what is typed into it is not to be changed under the hands. */
export function useRequisites(orderId: string) {
  const params = { path: { id: orderId } };
  return api.useQuery(
    'get',
    '/api/orders/{id}/requisites',
    { params },
    { gcTime: 0, staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
}

export function usePreviewRequisites() {
  return api.useMutation('post', '/api/orders/{id}/requisites/preview');
}

/** Dates of every row, remarks, whose calendar holds: all of it may follow. The form is over before any of it is there. */
export function useCorrectRequisites(onSaved: () => void) {
  const refresh = useRefreshDates();
  return api.useMutation('patch', '/api/orders/{id}/requisites', {
    onSuccess: () => {
      onSaved();
      void refresh();
    },
  });
}
