import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { NoticeProof, TaskDetail } from '../api/types.js';
import { formatDue, formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { useSession } from '../shell/session.js';
import { AcquaintanceTable } from '../tasks/acquaintance-table.js';
import { taskOptions } from '../tasks/task-queries.js';
import { NoticeTable } from './notice-table.js';

const route = getRouteApi('/shell/tasks/$id/notices');

/** Who was told of a task, when and by which letter, to be looked through or printed. */
export function NoticesPage() {
  const { id } = route.useParams();
  const task = useQuery(taskOptions(id));
  const proof = api.useQuery('get', '/api/tasks/{id}/notices', { params: { path: { id } } });
  return (
    <QueryView query={task} skeletonRows={12} isPage>
      {(shown) => (
        <QueryView query={proof} skeletonRows={12} isPage>
          {(drawn) => <Proof task={shown} proof={drawn} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function Proof({ task, proof }: { task: TaskDetail; proof: NoticeProof }) {
  const { t } = useTranslation();
  const { person } = useSession();
  return (
    <div className="notices stack">
      <div className="page-head">
        <div>
          <nav className="crumbs no-print" aria-label={t('tasks.page.crumbs')}>
            <Link to="/tasks/$id" params={{ id: task.id }}>
              {t('notices.back')}
            </Link>
          </nav>
          <PageTitle>{t('notices.title')}</PageTitle>
        </div>
        <div className="no-print">
          <Button onClick={() => window.print()}>{t('tasks.page.print')}</Button>
        </div>
      </div>
      <TaskNamed task={task} />
      <h2>{t('notices.letters')}</h2>
      {proof.notices.length === 0 ? (
        <EmptyView title={t('notices.none')} hint={t('notices.noneHint')} />
      ) : (
        <NoticeTable notices={proof.notices} />
      )}
      {task.acquaintance.length > 0 && (
        <>
          <h2>{t('notices.readers')}</h2>
          <AcquaintanceTable rows={task.acquaintance} />
        </>
      )}
      <p>{t('notices.asOf', { at: formatInstant(proof.asOf), name: person.fullName })}</p>
      <p className="soft">{t('notices.hint')}</p>
    </div>
  );
}

function TaskNamed({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      <dt>{t('notices.order')}</dt>
      <dd>
        {t('notices.orderOf', { number: task.orderNumber ?? '', item: task.itemNumber })}
        {task.orderIssuer !== null && (
          <>
            {', '}
            <AsWritten text={task.orderIssuer} />
          </>
        )}
      </dd>
      <dt>{t('notices.task')}</dt>
      <dd>
        <AsWritten text={task.title} />
      </dd>
      <dt>{t('notices.due')}</dt>
      <dd>{task.dueDate === null ? t('tasks.noDate') : formatDue(task.dueDate, task.controlDate)}</dd>
      <dt>{t('notices.lead')}</dt>
      <dd>
        <AsWritten text={task.leadName} />
        {task.organisationName !== task.leadName && (
          <>
            {', '}
            <AsWritten text={task.organisationName} />
          </>
        )}
      </dd>
    </dl>
  );
}
