import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { CampaignSummary } from '../api/types.js';
import { formatDate, formatShortDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { useMay } from '../shell/session.js';

/** The collections somebody sees: those he runs, and those that ask him. */
export function CampaignsPage() {
  const { t } = useTranslation();
  const mayOpen = useMay('indicators.edit');
  const campaigns = api.useQuery('get', '/api/campaigns', {}, { staleTime: 0 });
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('campaigns.title')}</PageTitle>
          <p>{t('campaigns.hint')}</p>
        </div>
      </div>
      <QueryView query={campaigns}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyView
              title={t('campaigns.empty')}
              hint={t(mayOpen ? 'campaigns.emptyHint' : 'campaigns.emptyForReader')}
            />
          ) : (
            <Campaigns rows={rows} />
          )
        }
      </QueryView>
    </>
  );
}

function Campaigns({ rows }: { rows: readonly CampaignSummary[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<CampaignSummary>[] = [
    {
      key: 'title',
      title: t('campaigns.column.title'),
      cell: ({ id, title }) => (
        <Link className="row-link" to="/campaigns/$id" params={{ id }} search={{}}>
          <AsWritten text={title} />
        </Link>
      ),
    },
    {
      key: 'period',
      title: t('campaigns.column.period'),
      cell: ({ periodStart: start, periodEnd: end }) =>
        t('campaigns.period', { start: formatShortDate(start), end: formatShortDate(end) }),
    },
    { key: 'due', title: t('campaigns.column.due'), cell: ({ dueOn }) => formatDate(dueOn) },
    {
      key: 'forms',
      title: t('campaigns.column.forms'),
      cell: ({ id, formCount: total, submittedCount: submitted, onlyOrganisationId }) => (
        <>
          {t('campaigns.formsIn', { submitted, total })}
          {onlyOrganisationId !== null && (
            <div>
              <Link to="/campaigns/$id/forms/$organisationId" params={{ id, organisationId: onlyOrganisationId }}>
                {t('campaigns.ownForm')}
              </Link>
            </div>
          )}
        </>
      ),
    },
  ];
  return <RecordTable caption={t('campaigns.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
