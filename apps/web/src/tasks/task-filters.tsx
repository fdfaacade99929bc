import { getRouteApi } from '@tanstack/react-router';
import { Button, Checkbox, Select } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskPage, TaskState } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';
import type { TaskSearch } from '../search-params.js';
import { present } from '../search-values.js';
import { words } from '../texts/ru/words.js';
import { ChoiceFilters } from './filters/choice-filters.js';
import { ScopeFilters } from './filters/scope-filters.js';

const STATES = Object.keys(words.taskState) as TaskState[];
const route = getRouteApi('/shell/tasks');

type Change = { readonly [Name in keyof TaskSearch]?: TaskSearch[Name] | undefined };

/** Sets conditions in the address and goes back to its first page; what is `undefined` is taken away. */
function useSetFilters() {
  const navigate = route.useNavigate();
  return useCallback(
    (change: Change) =>
      void navigate({ search: ({ cursor: _, ...kept }) => present({ ...kept, ...change }), replace: true }),
    [navigate],
  );
}

export function TaskFilters({ named }: { named: TaskPage | undefined }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const setFilters = useSetFilters();
  return (
    <div className="toolbar" role="search">
      <ScopeFilters scope={search} onChange={setFilters} />
      <Select
        className="filter"
        aria-label={t('tasks.state')}
        placeholder={t('tasks.anyState')}
        allowClear
        value={search.state ?? null}
        options={STATES.map((value) => ({ value, label: t(`words.taskState.${value}`) }))}
        onChange={(value) => setFilters({ state: value ?? undefined })}
      />
      <Checkbox
        checked={search.overdue ?? false}
        onChange={(event) => setFilters({ overdue: event.target.checked ? true : undefined })}
      >
        {t('tasks.onlyOverdue')}
      </Checkbox>
      <ChoiceFilters choice={search} named={named} onChange={setFilters} />
      <DueDays search={search} onClear={() => setFilters({ dueFrom: undefined, dueTo: undefined })} />
    </div>
  );
}

/** The days a calendar led here with. */
function DueDays({ search: { dueFrom, dueTo }, onClear }: { search: TaskSearch; onClear: () => void }) {
  const { t } = useTranslation();
  if (dueFrom === undefined && dueTo === undefined) return null;
  const days = [...new Set([dueFrom, dueTo])]
    .map((day) => (day === undefined ? '…' : formatShortDate(day)))
    .join('\u00a0– ');
  return (
    <Button aria-label={t('tasks.dueDaysClear', { days })} onClick={onClear}>
      {t('tasks.dueDays', { days })} <span aria-hidden="true">×</span>
    </Button>
  );
}
