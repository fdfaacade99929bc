import { getRouteApi } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow, TaskState } from '../../api/types.js';
import { PageTitle } from '../../parts/page-title.js';
import type { TaskBoardSearch } from '../../search-params.js';
import { present } from '../../search-values.js';
import { words } from '../../texts/ru/words.js';
import { SavedViews } from '../filters/saved-views.js';
import { ScopeFilters, useMine } from '../filters/scope-filters.js';
import { TaskViews } from '../filters/task-views.js';
import { BoardColumn } from './board-column.js';
import { TaskDialog } from './task-dialog.js';

const route = getRouteApi('/shell/tasks/board');
const STATES = Object.keys(words.taskState) as TaskState[];
const OVER: readonly TaskState[] = ['closed', 'cancelled'];

type Change = { readonly [Name in keyof TaskBoardSearch]?: TaskBoardSearch[Name] | undefined };

/** Tasks by state. A task moves by the commands of its life, given from its card; nothing is dragged past them. */
export function TaskBoardPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [opened, setOpened] = useState<TaskRow | null>(null);
  const mine = useMine(search);
  const { withClosed = false, orderId, search: typed, overdue } = search;
  const setSearch = useCallback(
    (change: Change) =>
      void navigate({ search: (kept) => present({ ...kept, ...change }), replace: true, resetScroll: false }),
    [navigate],
  );
  const conditions = {
    mine,
    ...(orderId && { orderId }),
    ...(typed && { search: typed }),
    ...(overdue && { overdue }),
  };
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('tasks.board.title')}</PageTitle>
        <TaskViews scope={search} />
      </div>
      <SavedViews screen="board" conditions={{ ...search }} />
      <div className="toolbar" role="search">
        <ScopeFilters scope={search} onChange={setSearch} />
        <Checkbox
          checked={overdue ?? false}
          onChange={(event) => setSearch({ overdue: event.target.checked ? true : undefined })}
        >
          {t('tasks.onlyOverdue')}
        </Checkbox>
        <Checkbox
          checked={withClosed}
          onChange={(event) => setSearch({ withClosed: event.target.checked ? true : undefined })}
        >
          {t('tasks.board.withClosed')}
        </Checkbox>
      </div>
      {/* It scrolls sideways by itself, so that the keyboard has to reach it. */}
      <section className="board" aria-label={t('tasks.board.title')} tabIndex={0}>
        {STATES.filter((state) => withClosed || !OVER.includes(state)).map((state) => (
          <BoardColumn key={state} state={state} conditions={conditions} onOpen={setOpened} />
        ))}
      </section>
      <TaskDialog task={opened} onClose={() => setOpened(null)} />
    </>
  );
}
