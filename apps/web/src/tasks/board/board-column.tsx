import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { TaskRow, TaskState } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';
import { QueryView } from '../../parts/query-view.js';
import { StateShape } from '../../parts/state-shape.js';
import type { TaskSearch } from '../../search-params.js';
import { TaskDue } from '../task-due.js';
import { OccurrenceName } from '../task-list.js';

const CARDS_AT_FIRST = 20;
const MOST_CARDS = 100;

interface Props {
  state: TaskState;
  conditions: Omit<TaskSearch, 'state' | 'cursor'>;
  onOpen: (task: TaskRow) => void;
}

/** One state: its first tasks by date, more on demand, all of them in the list. */
export function BoardColumn({ state, conditions, onOpen }: Props) {
  const { t } = useTranslation();
  const [pageSize, setPageSize] = useState(CARDS_AT_FIRST);
  const tasks = api.useQuery(
    'get',
    '/api/tasks',
    { params: { query: { ...conditions, state, pageSize } } },
    { placeholderData: keepPreviousData },
  );
  const { total, isMore, next } = tasks.data ?? {};
  return (
    <section
      className={total === 0 ? 'board-column board-column-empty' : 'board-column'}
      aria-labelledby={`column-${state}`}
    >
      <h2 id={`column-${state}`}>
        <StateShape state={state} /> {t(`words.taskState.${state}`)}{' '}
        {total !== undefined && <span className="soft">{isMore ? t('day.atLeast', { count: total }) : total}</span>}
      </h2>
      <QueryView query={tasks} skeletonRows={4}>
        {({ rows }) => (
          <>
            <ul>
              {rows.map((task) => (
                <li key={task.id}>
                  <Card task={task} onOpen={onOpen} />
                </li>
              ))}
            </ul>
            {next !== null && pageSize < MOST_CARDS && (
              <Button onClick={() => setPageSize(MOST_CARDS)} loading={tasks.isPlaceholderData}>
                {t('tasks.board.more')}
              </Button>
            )}
            {next !== null && pageSize === MOST_CARDS && (
              <Link to="/tasks" search={{ ...conditions, state }}>
                {t('tasks.board.whole')}
              </Link>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

function Card({ task, onOpen }: { task: TaskRow; onOpen: (task: TaskRow) => void }) {
  const { t } = useTranslation();
  return (
    <article className={task.overdue ? 'board-card board-card-late' : 'board-card'}>
      <div className="record-sub">
        {t('tasks.rowOf', { order: task.orderNumber ?? '', item: task.itemNumber })}
        <OccurrenceName task={task} />
      </div>
      <Link className="row-link" to="/tasks/$id" params={{ id: task.id }}>
        <AsWritten text={task.title} />
      </Link>
      <div className="record-sub">
        <AsWritten text={task.leadName} />
      </div>
      <TaskDue task={task} />
      <Button
        className="no-print"
        size="small"
        aria-haspopup="dialog"
        aria-label={t('day.about', { action: t('tasks.board.act'), title: task.title })}
        onClick={() => onOpen(task)}
      >
        {t('tasks.board.act')}
      </Button>
    </article>
  );
}
