import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { WHILE_FOLLOWING_MS } from '../parts/following-progress.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { TaskActions } from './task-actions.js';
import { TaskBody } from './task-body.js';
import { OccurrenceName } from './task-list.js';
import { taskOptions, useCallTask } from './task-queries.js';

const route = getRouteApi('/shell/tasks/$id');

export function TaskPage() {
  const { id } = route.useParams();
  const query = useQuery({
    ...taskOptions(id),
    refetchInterval: ({ state }) => (state.data != null && state.data.following !== null ? WHILE_FOLLOWING_MS : false),
  });
  const call = useCallTask(id);
  return (
    <QueryView query={query} skeletonRows={12} isPage>
      {(task) => (
        <>
          <TaskHead task={task} />
          <TaskBody task={task} onCall={call} linked>
            <TaskActions key={id} task={task} onCall={call} onReload={() => query.refetch()} />
          </TaskBody>
        </>
      )}
    </QueryView>
  );
}

function TaskHead({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  return (
    <div className="page-head">
      <div className="task-head">
        <nav className="crumbs" aria-label={t('tasks.page.crumbs')}>
          <Link to="/orders/$id" params={{ id: task.orderId }}>
            {t('tasks.page.order', { number: task.orderNumber ?? '' })}
          </Link>
          <span>{t('tasks.page.item', { number: task.itemNumber })}</span>
          <OccurrenceName task={task} />
        </nav>
        <PageTitle>
          <AsWritten text={task.title} />
        </PageTitle>
      </div>
      <div className="no-print page-links">
        <Link to="/tasks/$id/notices" params={{ id: task.id }}>
          {t('notices.link')}
        </Link>
        <Button onClick={() => window.print()}>{t('tasks.page.print')}</Button>
      </div>
    </div>
  );
}
