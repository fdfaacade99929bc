import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { TaskCollection as Collection, TaskDetail } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { Disclosure } from '../parts/disclosure.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { OpenCampaign } from './open-campaign.js';
import { RunStanding } from './run-standing.js';
import { TimelinessMark } from './timeliness-mark.js';

/** What a monitoring task has to do with the collection of values; nothing where there is none and the reader opens none. */
export function TaskCollection({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const query = api.useQuery(
    'get',
    '/api/tasks/{id}/campaign',
    { params: { path: { id: task.id } } },
    { staleTime: 0 },
  );
  if (query.isError) {
    return (
      <ProblemNotice title={t('campaigns.ofTask.title')} error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  const collection = query.data;
  if (collection === undefined || (collection.campaign === null && !collection.mayOpen)) return null;
  return (
    <section className="panel stack" aria-label={t('campaigns.ofTask.title')}>
      <h2>{t('campaigns.ofTask.title')}</h2>
      {collection.campaign === null ? (
        <>
          <p>{t('campaigns.ofTask.none')}</p>
          <Disclosure label={t('campaigns.open.title')}>
            <OpenCampaign taskId={task.id} listedCount={collection.listedCount} />
          </Disclosure>
        </>
      ) : (
        <Standing collection={collection} campaign={collection.campaign} />
      )}
    </section>
  );
}

interface StandingProps {
  collection: Collection;
  campaign: NonNullable<Collection['campaign']>;
}

function Standing({ collection: { form, missing }, campaign }: StandingProps) {
  const { t } = useTranslation();
  const { id, formCount: total, submittedCount: submitted, begunCount, lateCount, dueOn, lockedAt, run } = campaign;
  const counts = [
    t('campaigns.ofTask.standing', { submitted, total }),
    begunCount > 0 && t('campaigns.ofTask.begun', { count: begunCount }),
    lateCount > 0 && t('campaigns.ofTask.late', { count: lateCount }),
  ];
  return (
    <>
      {form !== null && (
        <p>
          {t('campaigns.ofTask.form')} {t(`campaigns.state.${form.state}`)},{' '}
          <TimelinessMark timeliness={form.timeliness} />.{' '}
          <Link to="/campaigns/$id/forms/$organisationId" params={{ id, organisationId: form.organisationId }}>
            {t(form.state === 'submitted' ? 'campaigns.ofTask.openForm' : 'campaigns.ofTask.fill')}
          </Link>
        </p>
      )}
      <p>
        {counts.filter((part) => part !== false).join('; ')}. {lockedAt !== null && t('campaigns.ofTask.locked')}
      </p>
      <p>{t('campaigns.ofTask.due', { date: formatDate(dueOn) })}</p>
      {run !== null && <RunStanding run={run} />}
      {missing.count > 0 && <Missing campaignId={id} missing={missing} />}
      <p>
        <Link to="/campaigns/$id" params={{ id }} search={{}}>
          {t('campaigns.ofTask.open')}
        </Link>
      </p>
    </>
  );
}

function Missing({
  campaignId: id,
  missing: { count, names },
}: {
  campaignId: string;
  missing: Collection['missing'];
}) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      title={t('campaigns.ofTask.missing', { count })}
      description={
        <>
          <p>
            {names.join(', ')}
            {count > names.length && ` ${t('campaigns.ofTask.missingMore', { count: count - names.length })}`}.{' '}
            <Link to="/campaigns/$id" params={{ id }} search={{ only: 'missing' }}>
              {t('campaigns.ofTask.missingAll')}
            </Link>
          </p>
          <p>{t('campaigns.ofTask.missingHint')}</p>
        </>
      }
    />
  );
}
