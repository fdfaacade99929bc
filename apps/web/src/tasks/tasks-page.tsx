import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { TaskRow } from '../api/types.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { useMay } from '../shell/session.js';
import { BulkActions } from './bulk-actions.js';
import { useMine } from './filters/scope-filters.js';
import { TaskViews } from './filters/task-views.js';
import { TaskFilters } from './task-filters.js';
import { TaskList } from './task-list.js';

const PAGE_SIZE = 50;
/** The server counts no further. */
const MOST_COUNTED = 10_000;
const route = getRouteApi('/shell/tasks');

export function TasksPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { page = 1, mine: _, ...filters } = search;
  const mine = useMine(search);
  const navigate = route.useNavigate();
  const tasks = api.useQuery(
    'get',
    '/api/tasks',
    { params: { query: { ...filters, mine, page, pageSize: PAGE_SIZE } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('tasks.title')}</PageTitle>
        <ToExtensions />
        <TaskViews scope={search} />
      </div>
      <TaskFilters />
      <QueryView query={tasks} skeletonRows={10}>
        {({ total, rows }) =>
          rows.length === 0 ? (
            <NoTasks mine={mine} isFiltered={Object.keys(filters).length > 0} />
          ) : (
            <>
              <p className="soft" role="status">
                {t(total < MOST_COUNTED ? 'tasks.found' : 'tasks.foundMany', { count: total })}
              </p>
              <Tasks rows={rows} />
              <Pagination
                className="pages"
                current={page}
                total={total}
                pageSize={PAGE_SIZE}
                showSizeChanger={false}
                hideOnSinglePage
                onChange={(next) => void navigate({ search: (kept) => ({ ...kept, page: next }) })}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}

/** Those who see more than their own mark rows and decide them together. */
function Tasks({ rows }: { rows: readonly TaskRow[] }) {
  const { t } = useTranslation();
  const seesOrders = useMay('orders.see');
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const mark = (id: string, isMarked: boolean) =>
    setIds(new Set(isMarked ? [...ids, id] : [...ids].filter((other) => other !== id)));
  if (!seesOrders) return <TaskList tasks={rows} caption={t('tasks.title')} />;
  return (
    <>
      <BulkActions tasks={rows.filter(({ id }) => ids.has(id))} onDone={() => setIds(new Set())} />
      <TaskList tasks={rows} caption={t('tasks.title')} marks={{ ids, onMark: mark }} />
    </>
  );
}

/** Shown to whom requests for a later date wait for. */
function ToExtensions() {
  const { t } = useTranslation();
  const { data } = api.useQuery('get', '/api/extensions');
  if (data === undefined || data.length === 0) return null;
  return <Link to="/extensions">{t('extensions.waiting', { count: data.length })}</Link>;
}

function NoTasks({ mine, isFiltered }: { mine: boolean; isFiltered: boolean }) {
  const { t } = useTranslation();
  const seesOrders = useMay('orders.see');
  if (isFiltered) {
    return (
      <EmptyView title={t('tasks.noneFound')} hint={t('tasks.noneFoundHint')}>
        <Link to="/tasks" search={{ mine }}>
          {t('tasks.clearFilters')}
        </Link>
      </EmptyView>
    );
  }
  return (
    <EmptyView title={mine ? t('tasks.emptyMine') : t('tasks.empty')} hint={t('tasks.emptyNext')}>
      {seesOrders && <Link to="/">{t('tasks.toOrders')}</Link>}
    </EmptyView>
  );
}
