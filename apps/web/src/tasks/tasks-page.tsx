import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { TaskRow } from '../api/types.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { PageTurner } from '../parts/page-turner.js';
import { QueryView } from '../parts/query-view.js';
import { present } from '../search-values.js';
import { useMay } from '../shell/session.js';
import { BulkActions } from './bulk-actions.js';
import { SavedViews } from './filters/saved-views.js';
import { useMine } from './filters/scope-filters.js';
import { SortChoice, type Sorting } from './filters/sort-choice.js';
import { TaskViews } from './filters/task-views.js';
import { TaskFileLink } from './task-file-link.js';
import { TaskFilters } from './task-filters.js';
import { TaskList } from './task-list.js';

const PAGE_SIZE = 50;
const route = getRouteApi('/shell/tasks');

export function TasksPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { mine: _, cursor, latestFirst, sort, ...filters } = search;
  const mine = useMine(search);
  const navigate = route.useNavigate();
  const tasks = api.useQuery(
    'get',
    '/api/tasks',
    { params: { query: { ...present({ ...filters, cursor, sort, latestFirst }), mine, pageSize: PAGE_SIZE } } },
    { placeholderData: keepPreviousData },
  );
  const sorting: Sorting = {
    sort,
    isTurned: latestFirst ?? false,
    onSort: (by) =>
      void navigate({
        search: ({ cursor: _, latestFirst: was, sort: before, ...kept }) =>
          present({ ...kept, sort: by, latestFirst: by === before && was !== true ? true : undefined }),
      }),
  };
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('tasks.title')}</PageTitle>
        <ToExtensions />
        <TaskViews scope={search} />
      </div>
      <SavedViews screen="list" conditions={present({ ...filters, mine: search.mine, sort, latestFirst })} />
      <TaskFilters named={tasks.data} />
      <QueryView query={tasks} skeletonRows={10}>
        {({ total, isMore, rows, next, previous }) => (
          <>
            {rows.length === 0 ? (
              <NoTasks mine={mine} isFiltered={Object.keys(filters).length > 0} />
            ) : (
              <div className="page-head">
                <p className="soft" role="status">
                  {t(isMore ? 'tasks.foundMany' : 'tasks.found', { count: total })}
                </p>
                <SortChoice {...sorting} />
                <TaskFileLink query={{ ...present({ ...filters, sort, latestFirst }), mine }} />
              </div>
            )}
            <Tasks rows={rows} sorting={sorting} />
            <PageTurner
              next={next}
              previous={previous}
              onTurn={(to) => void navigate({ search: (kept) => present({ ...kept, cursor: to }) })}
            />
          </>
        )}
      </QueryView>
    </>
  );
}

/** Those who see more than their own mark rows and decide them together; what came of it stays when no row is left. */
function Tasks({ rows, sorting }: { rows: readonly TaskRow[]; sorting: Sorting }) {
  const { t } = useTranslation();
  const seesOrders = useMay('orders.see');
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const mark = (id: string, isMarked: boolean) =>
    setIds(new Set(isMarked ? [...ids, id] : [...ids].filter((other) => other !== id)));
  const hasRows = rows.length > 0;
  const list = { tasks: rows, caption: t('tasks.title'), sorting };
  if (!seesOrders) return hasRows && <TaskList {...list} />;
  return (
    <>
      <BulkActions tasks={rows.filter(({ id }) => ids.has(id))} isOffered={hasRows} onDone={() => setIds(new Set())} />
      {hasRows && <TaskList {...list} marks={{ ids, onMark: mark }} />}
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
