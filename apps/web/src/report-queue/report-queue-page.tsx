import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { DayTask } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { ClosingList } from '../tasks/closing-list.js';
import { ReportList } from '../tasks/report-list.js';
import { TaskActions } from '../tasks/task-actions.js';
import { taskOptions, useCallTask } from '../tasks/task-queries.js';
import { useQueueKeys } from './use-queue-keys.js';

/** The reports that wait for this person, one after another; after a decision the next one stands there by itself. */
export function ReportQueuePage() {
  const { t } = useTranslation();
  const day = api.useQuery('get', '/api/day');
  const page = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string>();
  const [decided, setDecided] = useState<string>();
  useQueueKeys(page);
  return (
    <div ref={page}>
      <div className="page-head">
        <PageTitle>{t('reportQueue.title')}</PageTitle>
        <Link to="/day">{t('reportQueue.toDay')}</Link>
      </div>
      {decided !== undefined && (
        <Alert
          className="panel-gap"
          type="info"
          showIcon
          role="status"
          title={t('reportQueue.decided', { what: decided })}
        />
      )}
      <QueryView query={day}>
        {({ blocks }) => {
          const queue = blocks.flatMap(({ rows }) => rows.filter(({ next }) => next === 'accept'));
          const at = Math.max(
            0,
            queue.findIndex(({ id }) => id === chosen),
          );
          const task = queue[at];
          if (task === undefined) {
            return <EmptyView title={t('reportQueue.empty')} hint={t('reportQueue.emptyHint')} />;
          }
          return (
            <>
              <nav className="queue-steps" aria-label={t('reportQueue.title')}>
                <Button data-step="previous" disabled={at === 0} onClick={() => setChosen(queue[at - 1]?.id)}>
                  {t('reportQueue.previous')}
                </Button>
                <span role="status">{t('reportQueue.place', { place: at + 1, count: queue.length })}</span>
                <Button
                  data-step="next"
                  disabled={at === queue.length - 1}
                  onClick={() => setChosen(queue[at + 1]?.id)}
                >
                  {t('reportQueue.next')}
                </Button>
              </nav>
              <QueuedReport
                key={task.id}
                task={task}
                onDecided={(what) => {
                  setDecided(`${t('tasks.page.item', { number: task.itemNumber })} ${task.title}. ${what}`);
                  setChosen(queue[at + 1]?.id);
                }}
              />
              <p className="soft">{t('reportQueue.keys')}</p>
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

function QueuedReport({ task, onDecided }: { task: DayTask; onDecided: (what: string) => void }) {
  const { t } = useTranslation();
  const query = useQuery(taskOptions(task.id));
  const call = useCallTask(task.id);
  return (
    <QueryView query={query}>
      {(detail) => (
        <article className="queued">
          <h2>
            {t('tasks.page.item', { number: detail.itemNumber })} <AsWritten text={detail.title} />
          </h2>
          <p className="soft">
            <AsWritten text={detail.leadName} />,{' '}
            <Link to="/tasks/$id" params={{ id: detail.id }}>
              {t('reportQueue.open')}
            </Link>
          </p>
          <p>
            {t('tasks.page.expected')}: <AsWritten text={detail.expectedResult ?? t('tasks.page.expectedNone')} />
          </p>
          {detail.closing.length > 0 && <ClosingList demands={detail.closing} />}
          <div className="panel">
            <ReportList reports={detail.reports} filesAddress="/api/files" />
          </div>
          <TaskActions
            task={detail}
            onCall={async (version, given) => {
              await call(version, given);
              onDecided(t(`tasks.action.done.${given.command}`));
            }}
            onReload={() => query.refetch()}
          />
        </article>
      )}
    </QueryView>
  );
}
