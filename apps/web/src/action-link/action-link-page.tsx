import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { LinkView } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { LoadingRows } from '../parts/loading-rows.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { BarePage } from '../shell/bare-page.js';
import { TaskActions } from '../tasks/task-actions.js';
import { TaskBody } from '../tasks/task-body.js';
import { callLink, type TaskCall } from '../tasks/task-calls.js';
import { OccurrenceName } from '../tasks/task-list.js';
import { findLeadsByLink, findMentionableByLink, findReceiversByLink, readPlanByLink } from '../tasks/task-look-ups.js';

const route = getRouteApi('/link/$token');

function linkOptions(token: string) {
  return { ...api.queryOptions('get', '/api/links/{token}', { params: { path: { token } } }), staleTime: 0 };
}

/** The task behind a link from a letter: opening it changes nothing, a press acts. */
export function ActionLinkPage() {
  const { token } = route.useParams();
  const link = useQuery(linkOptions(token));
  useNoteOpened(token, link.data !== undefined);
  if (link.data !== undefined) return <OpenLink view={link.data} token={token} onReload={() => link.refetch()} />;
  return link.isError ? <UnusableLink error={link.error} onRetry={() => void link.refetch()} /> : <LinkIsOpening />;
}

/** Kept for the proof of notice; whoever reads is not to be held up where it fails. */
function useNoteOpened(token: string, isShown: boolean): void {
  useEffect(() => {
    if (isShown) void client.POST('/api/links/{token}/opening', { params: { path: { token } } }).catch(() => undefined);
  }, [token, isShown]);
}

function LinkIsOpening() {
  const { t } = useTranslation();
  return (
    <BarePage title={t('actionLink.title')} wide>
      <LoadingRows />
    </BarePage>
  );
}

function UnusableLink({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const { status, message } = asProblem(error);
  const isUnknown = status === 404;
  return (
    <BarePage title={t('actionLink.title')} wide>
      {status === 410 ? (
        <Alert type="info" showIcon role="status" title={t('actionLink.unusable')} description={message} />
      ) : (
        <ProblemNotice title={t('actionLink.unusable')} error={error} onRetry={isUnknown ? undefined : onRetry}>
          {isUnknown && <p>{t('actionLink.unusableHint')}</p>}
        </ProblemNotice>
      )}
      <p className="after-notice">
        <Link to="/sign-in" search={{}}>
          {t('actionLink.signIn')}
        </Link>
      </p>
    </BarePage>
  );
}

function OpenLink({ view, token, onReload }: { view: LinkView; token: string; onReload: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { task } = view;
  const call = async (version: number, asked: TaskCall) => {
    queries.setQueryData(linkOptions(token).queryKey, await callLink(token, version, asked));
  };
  return (
    <BarePage title={<AsWritten text={task.title} />} wide>
      <div className="crumbs">
        <span>{t('tasks.page.order', { number: task.orderNumber ?? '' })}</span>
        <span>{t('tasks.page.item', { number: task.itemNumber })}</span>
        <OccurrenceName task={task} />
      </div>
      <p>
        {t('actionLink.forWhom', { name: view.forWhom })}
        <br />
        <span className="soft">{t('actionLink.expires', { date: formatInstant(view.expiresAt) })}</span>
      </p>
      <TaskBody
        task={task}
        filesAddress={`/api/links/${token}/files`}
        onCall={call}
        onFindMentionable={(words) => findMentionableByLink(token, words)}
      >
        <TaskActions
          task={view.canAct ? task : { ...task, allowed: [] }}
          whyNothing={view.whyNot}
          onCall={call}
          onReload={onReload}
          onFindReceivers={(words) => findReceiversByLink(token, words)}
          onReadPlan={(file) => readPlanByLink(token, file)}
          onFindLeads={(words) => findLeadsByLink(token, words)}
        />
      </TaskBody>
    </BarePage>
  );
}
