import { localDate } from '@domain/calendar';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Checkbox, Segmented } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { PageTitle } from '../../parts/page-title.js';
import { QueryView } from '../../parts/query-view.js';
import type { TaskCalendarSearch } from '../../search-params.js';
import { present } from '../../search-values.js';
import { useSession } from '../../shell/session.js';
import { SavedViews } from '../filters/saved-views.js';
import { ScopeFilters, useMine } from '../filters/scope-filters.js';
import { TaskViews } from '../filters/task-views.js';
import { MonthOfTasks } from './month-of-tasks.js';
import { type CalendarSpan, periodOf } from './period.js';
import { PeriodHead } from './period-head.js';
import { WeekOfTasks } from './week-of-tasks.js';

const route = getRouteApi('/shell/tasks/calendar');

/** The tasks a person may see by the days they are due on. */
export function TaskCalendarPage() {
  const { t } = useTranslation();
  const { today } = useSession();
  const search = route.useSearch();
  const { span = 'month', day = today, withClosed = false, orderId, search: typed } = search;
  const mine = useMine(search);
  const setSearch = useSetSearch();
  const period = periodOf(span, localDate(day));
  const conditions = {
    mine,
    ...(withClosed && { withClosed }),
    ...(orderId && { orderId }),
    ...(typed && { search: typed }),
  };
  const calendar = api.useQuery(
    'get',
    '/api/task-calendar',
    { params: { query: { ...period, ...conditions } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('tasks.calendar.title')}</PageTitle>
        <TaskViews scope={search} />
      </div>
      <SavedViews screen="calendar" conditions={present({ ...search, day: undefined })} />
      <div className="toolbar" role="search">
        <ScopeFilters scope={search} onChange={setSearch} />
        <Segmented
          aria-label={t('tasks.calendar.span')}
          value={span}
          options={(['month', 'week'] as const).map((value) => ({ value, label: t(`tasks.calendar.spans.${value}`) }))}
          onChange={(chosen: CalendarSpan) => setSearch({ span: chosen === 'month' ? undefined : chosen })}
        />
        <Checkbox
          checked={withClosed}
          onChange={(event) => setSearch({ withClosed: event.target.checked ? true : undefined })}
        >
          {t('tasks.calendar.withClosed')}
        </Checkbox>
      </div>
      <PeriodHead span={span} day={localDate(day)} onDay={(chosen) => setSearch({ day: chosen })} />
      <QueryView query={calendar} skeletonRows={10}>
        {({ days }) => (
          <>
            <p className="soft" role="status">
              {days.every(({ total }) => total === 0)
                ? t('tasks.calendar.empty')
                : t('tasks.calendar.found', { count: days.reduce((sum, { total }) => sum + total, 0) })}
            </p>
            {span === 'week' ? (
              <WeekOfTasks days={days} conditions={conditions} />
            ) : (
              <MonthOfTasks days={days} month={day.slice(0, 7)} conditions={conditions} />
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

type Change = { readonly [Name in keyof TaskCalendarSearch]?: TaskCalendarSearch[Name] | undefined };

function useSetSearch() {
  const navigate = route.useNavigate();
  return useCallback(
    (change: Change) =>
      void navigate({ search: (kept) => present({ ...kept, ...change }), replace: true, resetScroll: false }),
    [navigate],
  );
}
