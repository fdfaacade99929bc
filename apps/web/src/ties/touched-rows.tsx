import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { TouchedRow } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';

/** Rows that wait for a task and would be due before it, said before its date is moved. */
export function TouchedRows({ rows }: { rows: readonly TouchedRow[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const said = rows.map(({ number, dueDate }) => t('ties.touchedRow', { number, date: formatShortDate(dueDate) }));
  return <p className="attention">{t('ties.touched', { rows: said.join('; ') })}</p>;
}

/** The same of a date that somebody is about to set. */
export function TouchedBy({ taskId, newDate }: { taskId: string; newDate: string }) {
  const effect = api.useQuery(
    'get',
    '/api/tasks/{id}/date-effect',
    { params: { path: { id: taskId }, query: { newDate } } },
    { enabled: newDate !== '' },
  );
  return <div role="status">{effect.data && <TouchedRows rows={effect.data.rows} />}</div>;
}
