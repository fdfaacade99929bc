import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Campaign, FormFilter, FormRow } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { Pages } from '../parts/pages.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { SearchBox } from '../parts/search-box.js';
import { FORMS_ONLY } from '../search-params.js';
import { present } from '../search-values.js';
import { numberText } from './form/answers.js';
import { TimelinessMark } from './timeliness-mark.js';
import { UnlockForm } from './unlock-form.js';

const PAGE_SIZE = 50;
const CHOICES = Object.keys(FORMS_ONLY) as FormFilter[];
const route = getRouteApi('/shell/campaigns/$id');

/** The forms of the campaign by the names of their organisations, a page of them at a time. */
export function FormsTable({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { only, search, page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const forms = api.useQuery(
    'get',
    '/api/campaigns/{id}/forms',
    { params: { path: { id }, query: { page, pageSize: PAGE_SIZE, ...present({ only, search }) } } },
    { staleTime: 0, placeholderData: keepPreviousData },
  );
  const { refetch } = forms;
  const countedAt = campaign.run?.finishedAt ?? null;
  // The points stand in the rows, and the run ends while they are shown.
  useEffect(() => {
    if (countedAt !== null) void refetch();
  }, [countedAt, refetch]);
  const find = useCallback(
    (words: string) =>
      void navigate({
        search: ({ only: kept }) => present({ only: kept, search: words === '' ? undefined : words }),
        replace: true,
      }),
    [navigate],
  );
  return (
    <section aria-label={t('campaigns.forms.title')}>
      <h2>{t('campaigns.forms.title')}</h2>
      {campaign.formCount > 1 && (
        <div className="toolbar" role="search">
          <SearchBox value={search ?? ''} label={t('campaigns.forms.search')} onSearch={find} />
          <Select
            className="filter"
            aria-label={t('campaigns.forms.only')}
            placeholder={t('campaigns.forms.all')}
            allowClear
            value={only ?? null}
            options={CHOICES.map((value) => ({ value, label: t(`campaigns.forms.filter.${value}`) }))}
            onChange={(value) =>
              void navigate({
                search: (kept) => present({ search: kept.search, only: value ?? undefined }),
                replace: true,
              })
            }
          />
        </div>
      )}
      <QueryView query={forms}>
        {({ total, rows }) => (
          <>
            {rows.length === 0 ? (
              <EmptyView title={t('campaigns.forms.none')} hint={t('campaigns.forms.noneHint')} />
            ) : (
              <Forms campaign={campaign} rows={rows} />
            )}
            <Pages
              {...{ page, total, pageSize: PAGE_SIZE }}
              label={t('campaigns.forms.pages')}
              onTurn={(next, how) => void navigate({ search: (kept) => ({ ...kept, page: next }), ...how })}
            />
          </>
        )}
      </QueryView>
    </section>
  );
}

function Forms({ campaign: { id, mayManage, lockedAt }, rows }: { campaign: Campaign; rows: readonly FormRow[] }) {
  const { t } = useTranslation();
  const [unlocked, setUnlocked] = useState<string | null>(null);
  const unlocking: RecordColumn<FormRow> = {
    key: 'action',
    title: t('campaigns.forms.action'),
    cell: ({ organisationId, organisationName: name, isLocked }) =>
      isLocked &&
      (unlocked === organisationId ? (
        <UnlockForm campaignId={id} organisation={organisationId} onClose={() => setUnlocked(null)} />
      ) : (
        <Button
          size="small"
          className="no-print"
          aria-label={t('campaigns.page.unlockFor', { name })}
          onClick={() => setUnlocked(organisationId)}
        >
          {t('campaigns.page.unlock')}
        </Button>
      )),
  };
  const columns: readonly RecordColumn<FormRow>[] = [
    {
      key: 'organisation',
      title: t('campaigns.forms.organisation'),
      cell: ({ organisationId, organisationName }) => (
        <Link className="row-link" to="/campaigns/$id/forms/$organisationId" params={{ id, organisationId }}>
          <AsWritten text={organisationName} />
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('campaigns.forms.state'),
      cell: ({ state, timeliness, isLocked }) => (
        <>
          {t(`campaigns.state.${state}`)}, <TimelinessMark timeliness={timeliness} />
          {lockedAt !== null && (
            <div className="record-sub">{t(isLocked ? 'campaigns.forms.isLocked' : 'campaigns.forms.isOpen')}</div>
          )}
        </>
      ),
    },
    {
      key: 'submittedAt',
      title: t('campaigns.forms.submittedAt'),
      cell: ({ submittedAt }) => (submittedAt === null ? null : formatInstant(submittedAt)),
    },
    {
      key: 'points',
      title: t('campaigns.forms.points'),
      cell: ({ points, scoredCount: scored, evaluatedCount: evaluated }) =>
        points === null ? null : t('campaigns.forms.scored', { points: numberText(points), scored, evaluated }),
    },
    ...(mayManage && lockedAt !== null ? [unlocking] : []),
  ];
  return (
    <RecordTable
      caption={t('campaigns.forms.title')}
      columns={columns}
      rows={rows}
      keyOf={({ organisationId }) => organisationId}
    />
  );
}
