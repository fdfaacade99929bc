import { addDays, localDate } from '@domain/calendar';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { TaskSearch } from '../search-params.js';
import { useMay, useSession } from '../shell/session.js';

const SOON_DAYS = 7;

/** What a coordinator looks at first of everybody's tasks: what is late, what soon will be, what has no dates and what nobody takes. */
export function BranchFigures() {
  const { t } = useTranslation();
  const { today } = useSession();
  const soon = { dueFrom: today, dueTo: addDays(localDate(today), SOON_DAYS) };
  if (!useMay('orders.confirm')) return null;
  return (
    <section className="panel panel-gap" aria-label={t('day.branch.title')}>
      <h2>{t('day.branch.title')}</h2>
      <ul className="figures">
        <Figure name="overdue" filter={{ overdue: true }} />
        <Figure name="soon" filter={{ ...soon, overdue: false }} />
        <Figure name="unplanned" filter={{ state: 'awaiting_schedule' }} />
        <Figure name="unowned" filter={{ state: 'declined' }} />
      </ul>
    </section>
  );
}

interface FigureProps {
  name: 'overdue' | 'soon' | 'unplanned' | 'unowned';
  filter: Pick<TaskSearch, 'overdue' | 'state' | 'dueFrom' | 'dueTo'>;
}

function Figure({ name, filter }: FigureProps) {
  const { t } = useTranslation();
  const { data } = api.useQuery('get', '/api/tasks', { params: { query: { ...filter, pageSize: 1 } } });
  const count = data === undefined ? '…' : data.isMore ? t('day.atLeast', { count: data.total }) : data.total;
  const style = name === 'overdue' && data !== undefined && data.total > 0 ? 'late' : undefined;
  return (
    <li className={style}>
      {t(`day.branch.${name}`)}:{' '}
      <Link className={style} to="/tasks" search={{ ...filter, mine: false }}>
        {count}
      </Link>
    </li>
  );
}
