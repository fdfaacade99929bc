import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { CampaignForm } from '../../api/types.js';
import { formatDate } from '../../dates/format-date.js';
import { AsWritten } from '../../parts/as-written.js';
import { EmptyView } from '../../parts/empty-view.js';
import { PageTitle } from '../../parts/page-title.js';
import { QueryView } from '../../parts/query-view.js';
import type { Answers } from './answers.js';
import { FormSheet } from './form-sheet.js';
import { FormStanding } from './form-standing.js';

const route = getRouteApi('/shell/campaigns/$id/forms/$organisationId');

/** The form of one organisation: what it is asked, what is known already, and what somebody answers. */
export function FormPage() {
  const { id, organisationId } = route.useParams();
  return <FormOf key={`${id} ${organisationId}`} campaignId={id} organisationId={organisationId} />;
}

function FormOf({ campaignId, organisationId }: { campaignId: string; organisationId: string }) {
  // Nothing but the person's own wish puts another state in place of what he types.
  const query = api.useQuery(
    'get',
    '/api/campaigns/{id}/forms/{organisationId}',
    { params: { path: { id: campaignId, organisationId } } },
    { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  );
  const { t } = useTranslation();
  const [mine, setMine] = useState<Answers | null>(null);
  const [isSent, setIsSent] = useState(false);
  return (
    <QueryView query={query} skeletonRows={12} isPage>
      {(form) => (
        <>
          <FormHead campaignId={campaignId} form={form} />
          <FormStanding form={form} isJustSent={isSent} />
          {form.fields.length === 0 ? (
            <EmptyView title={t('campaigns.form.nothing')} hint={t('campaigns.form.nothingHint')} />
          ) : (
            <FormSheet
              key={query.dataUpdatedAt}
              place={{ campaignId, organisationId }}
              form={form}
              mine={mine}
              onForgetMine={() => setMine(null)}
              onReload={async (typed) => {
                setMine(typed);
                setIsSent(false);
                await query.refetch();
              }}
              onSent={async () => {
                setMine(null);
                setIsSent(true);
                await query.refetch();
              }}
            />
          )}
        </>
      )}
    </QueryView>
  );
}

function FormHead({ campaignId, form }: { campaignId: string; form: CampaignForm }) {
  const { t } = useTranslation();
  const { title, organisationName, periodStart, periodEnd, dueOn } = form;
  return (
    <>
      <nav className="crumbs" aria-label={t('campaigns.crumbs')}>
        <Link to="/campaigns">{t('campaigns.title')}</Link> ·{' '}
        <Link to="/campaigns/$id" params={{ id: campaignId }} search={{}}>
          <AsWritten text={title} />
        </Link>
      </nav>
      <div className="page-head">
        <div>
          <PageTitle>
            <AsWritten text={organisationName} />
          </PageTitle>
          <p>
            <AsWritten text={title} />,{' '}
            {t('campaigns.period', { start: formatDate(periodStart), end: formatDate(periodEnd) })}
            <br />
            {t('campaigns.form.dueOn', { date: formatDate(dueOn) })}
          </p>
        </div>
        <div className="page-links no-print">
          <Button onClick={() => window.print()}>{t('campaigns.form.print')}</Button>
        </div>
      </div>
    </>
  );
}
