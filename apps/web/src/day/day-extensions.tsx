import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { WaitingExtensions } from '../extensions/waiting-extensions.js';

/** Requests for a later date are decided in the day itself; nothing stands here where nobody asks. */
export function DayExtensions() {
  const { t } = useTranslation();
  const { data: rows, refetch } = api.useQuery('get', '/api/extensions');
  if (rows === undefined) return null;
  return (
    <section
      className={rows.length === 0 ? undefined : 'day-block'}
      aria-labelledby={rows.length === 0 ? undefined : 'day-extensions'}
    >
      {rows.length > 0 && (
        <h2 id="day-extensions">
          {t('day.extensions')} <span className="soft">{rows.length}</span>
        </h2>
      )}
      <WaitingExtensions rows={rows} onReload={refetch} />
    </section>
  );
}
