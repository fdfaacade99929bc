import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Finding, IdentificationRun } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { Pages } from '../parts/pages.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { SearchBox } from '../parts/search-box.js';
import { turned } from '../search-values.js';
import { ListIdentified } from './list-identified.js';

const route = getRouteApi('/shell/identification/$id/$runId');
const OUTCOMES = ['low', 'risk', 'open', 'not'] as const;
const PAGE_SIZE = 100;

/** What the rule found of each school, with every result beside the line. */
export function IdentificationRunPage() {
  const { t } = useTranslation();
  const { id, runId } = route.useParams();
  const { outcome, search, page = 1 } = route.useSearch();
  const run = api.useQuery(
    'get',
    '/api/identification/{id}/runs/{runId}',
    {
      params: {
        path: { id, runId },
        query: {
          ...{ page, pageSize: PAGE_SIZE },
          ...(outcome !== undefined && { outcome }),
          ...(search !== undefined && { search }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <QueryView query={run} skeletonRows={12} isPage>
      {(found) => (
        <>
          <nav className="crumbs" aria-label={t('identification.crumbs')}>
            <Link to="/identification" search={{ branch: id }}>
              {t('identification.title')}
            </Link>
          </nav>
          <div className="page-head">
            <div>
              <PageTitle>
                <AsWritten text={t('identification.run', { name: found.organisationName, year: found.year })} />
              </PageTitle>
              <p>
                {found.ruleNumber === 0
                  ? t('identification.runByUsual', { at: formatInstant(found.at), by: found.by })
                  : t('identification.runBy', {
                      at: formatInstant(found.at),
                      by: found.by,
                      number: found.ruleNumber,
                    })}{' '}
                {t('identification.rule.words', { ...found.rule })}
              </p>
            </div>
          </div>
          <div className="toolbar no-print">
            <Button href={`/api/identification/${id}/runs/${runId}/file`}>{t('identification.export')}</Button>
            <Button onClick={() => window.print()}>{t('identification.print')}</Button>
          </div>
          {found.mayEdit && <ListIdentified branchId={id} runId={runId} />}
          <Findings found={found} />
        </>
      )}
    </QueryView>
  );
}

function Findings({ found }: { found: IdentificationRun }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { outcome, search, page = 1 } = route.useSearch();
  const columns: readonly RecordColumn<Finding>[] = [
    {
      key: 'school',
      title: t('identification.column.school'),
      cell: ({ organisationName, districtName }) => (
        <>
          <AsWritten text={organisationName} />
          {districtName !== null && districtName !== found.organisationName && (
            <div className="record-sub">
              <AsWritten text={districtName} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'outcome',
      title: t('identification.column.outcome'),
      narrow: true,
      cell: (row) => <span className={`outcome-${row.outcome}`}>{t(`identification.outcome.${row.outcome}`)}</span>,
    },
    { key: 'low', title: t('identification.column.low'), narrow: true, cell: ({ lowCount }) => lowCount },
    {
      key: 'why',
      title: t('identification.column.why'),
      cell: ({ why }) => (
        <ul className="plain-list">
          {why.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ),
    },
  ];
  const all = OUTCOMES.reduce((sum, one) => sum + found.counts[one], 0);
  return (
    <>
      <div className="toolbar">
        <Select
          className="outcome-choice"
          aria-label={t('identification.show')}
          value={outcome ?? 'all'}
          options={[
            { value: 'all' as const, label: `${t('identification.all')}: ${all}` },
            ...OUTCOMES.map((value) => ({
              value,
              label: `${t(`identification.outcome.${value}`)}: ${found.counts[value]}`,
            })),
          ]}
          onChange={(value) =>
            void navigate({
              search: (kept) => turned({ ...kept, page: undefined }, { outcome: value === 'all' ? undefined : value }),
            })
          }
        />
        <SearchBox
          label={t('identification.search')}
          value={search ?? ''}
          onSearch={(words) =>
            void navigate({ search: (kept) => turned({ ...kept, page: undefined }, { search: words }) })
          }
        />
      </div>
      {found.rows.length === 0 ? (
        <EmptyView title={t('identification.noRows')} hint={t('identification.noRowsHint')} />
      ) : (
        <RecordTable
          caption={t('identification.title')}
          columns={columns}
          rows={found.rows}
          keyOf={({ organisationId }) => organisationId}
        />
      )}
      <Pages
        page={page}
        total={found.total}
        pageSize={PAGE_SIZE}
        onTurn={(next, how) => void navigate({ search: (kept) => ({ ...kept, page: next }), ...how })}
      />
    </>
  );
}
