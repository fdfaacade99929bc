import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Campaign } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { WHILE_FOLLOWING_MS } from '../parts/following-progress.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { CampaignControls } from './campaign-controls.js';
import { FormsTable } from './forms-table.js';
import { RunStanding } from './run-standing.js';

const route = getRouteApi('/shell/campaigns/$id');

/** One collection: what it asks, how it goes, and the form of every organisation. */
export function CampaignPage() {
  const { id } = route.useParams();
  const campaign = api.useQuery(
    'get',
    '/api/campaigns/{id}',
    { params: { path: { id } } },
    { staleTime: 0, refetchInterval: ({ state }) => (isCounting(state.data) ? WHILE_FOLLOWING_MS : false) },
  );
  return (
    <QueryView query={campaign} skeletonRows={10} isPage>
      {(shown) => (
        <>
          <CampaignHead campaign={shown} />
          <div className="campaign">
            <Asked campaign={shown} />
            <Standing campaign={shown} />
          </div>
          <FormsTable campaign={shown} />
        </>
      )}
    </QueryView>
  );
}

function isCounting(campaign: Campaign | undefined): boolean {
  const state = campaign?.run?.state;
  return state === 'waiting' || state === 'running';
}

function CampaignHead({ campaign: { id, taskId, title } }: { campaign: Campaign }) {
  const { t } = useTranslation();
  return (
    <>
      <nav className="crumbs" aria-label={t('campaigns.crumbs')}>
        <Link to="/campaigns">{t('campaigns.title')}</Link>
      </nav>
      <div className="page-head">
        <div>
          <PageTitle>
            <AsWritten text={title} />
          </PageTitle>
        </div>
        <div className="page-links no-print">
          <Link to="/campaigns/$id/scores" params={{ id }} search={{}}>
            {t('scores.allResults')}
          </Link>
          <Link to="/tasks/$id" params={{ id: taskId }}>
            {t('campaigns.page.task')}
          </Link>
          <Button onClick={() => window.print()}>{t('campaigns.form.print')}</Button>
        </div>
      </div>
    </>
  );
}

function Asked({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const { catalogueId, catalogueName: name, number, codes, periodStart, periodEnd, dueOn, closing } = campaign;
  return (
    <section className="panel" aria-label={t('campaigns.page.asks')}>
      <h2>{t('campaigns.page.asks')}</h2>
      <dl className="facts">
        <dt>{t('campaigns.page.catalogue')}</dt>
        <dd>
          <Link to="/indicators/$id" params={{ id: catalogueId }} search={{ version: String(number) }}>
            {t('campaigns.page.catalogueVersion', { name, number })}
          </Link>
        </dd>
        <dt>{t('campaigns.page.codes')}</dt>
        <dd>{codes.join(', ')}</dd>
        <dt>{t('campaigns.page.period')}</dt>
        <dd>{t('campaigns.period', { start: formatDate(periodStart), end: formatDate(periodEnd) })}</dd>
        <dt>{t('campaigns.page.due')}</dt>
        <dd>{formatDate(dueOn)}</dd>
        <dt>{t('campaigns.page.closing')}</dt>
        <dd>{t(`campaigns.closing.${closing}`)}</dd>
      </dl>
    </section>
  );
}

function Standing({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const { formCount: total, submittedCount: submitted, begunCount: begun, lateCount: late, run, mayManage } = campaign;
  return (
    <section className="panel stack" aria-label={t('campaigns.page.standing')}>
      <h2>{t('campaigns.page.standing')}</h2>
      <p role="status">{t('campaigns.page.counts', { submitted, total, begun, late })}</p>
      <RunStanding run={run} />
      {mayManage && <CampaignControls campaign={campaign} />}
    </section>
  );
}
