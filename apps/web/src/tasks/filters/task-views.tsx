import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskScope } from '../../search-params.js';
import { useMay } from '../../shell/session.js';

/** The ways to look at the same tasks; what was chosen goes along. */
export function TaskViews({ scope: { mine, orderId, search } }: { scope: TaskScope }) {
  const { t } = useTranslation();
  const maySend = useMay('letters.send_now');
  const kept = {
    ...(mine !== undefined && { mine }),
    ...(orderId !== undefined && { orderId }),
    ...(search !== undefined && { search }),
  };
  return (
    <nav className="task-views no-print" aria-label={t('tasks.views.title')}>
      <Link to="/tasks" search={kept} activeOptions={{ exact: true, includeSearch: false }}>
        {t('tasks.views.list')}
      </Link>
      <Link to="/tasks/calendar" search={kept} activeOptions={{ includeSearch: false }}>
        {t('tasks.views.calendar')}
      </Link>
      <Link to="/tasks/board" search={kept} activeOptions={{ includeSearch: false }}>
        {t('tasks.views.board')}
      </Link>
      {maySend && (
        <Link to="/debtors" search={orderId === undefined ? {} : { orderId }} activeOptions={{ includeSearch: false }}>
          {t('debtors.title')}
        </Link>
      )}
    </nav>
  );
}
