import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ScoreFrame } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { WHILE_FOLLOWING_MS } from '../parts/following-progress.js';
import { PageTitle } from '../parts/page-title.js';
import { Pages } from '../parts/pages.js';
import { QueryView } from '../parts/query-view.js';
import type { ScoreSearch } from '../search-params.js';
import { HeatMap } from './heat-map.js';
import { isCounting, RunNotice } from './run-notice.js';
import { ScoreFilters } from './score-filters.js';
import { ScoreTable } from './score-table.js';

const PAGE_SIZE = 50;
/** So many rows of a heat map stand on two sheets of paper. */
const HEAT_PAGE_SIZE = 40;
const route = getRouteApi('/shell/campaigns/$id/scores');

/** Results of a campaign: its organisations by name, with their points under each task of the catalogue or at each indicator. */
export function ScoresPage() {
  const { id } = route.useParams();
  const frame = api.useQuery(
    'get',
    '/api/campaigns/{id}/scores/frame',
    { params: { path: { id } } },
    { staleTime: 0, refetchInterval: ({ state }) => (isCounting(state.data?.run) ? WHILE_FOLLOWING_MS : false) },
  );
  return (
    <QueryView query={frame} skeletonRows={12} isPage>
      {(loaded) => <Results key={`${loaded.run?.id} ${loaded.run?.state}`} campaignId={id} frame={loaded} />}
    </QueryView>
  );
}

/** A filter as the query of an address has it. */
function wordsOf(filter: Omit<ScoreSearch, 'page' | 'view'>): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
}

function Results({ campaignId, frame }: { campaignId: string; frame: ScoreFrame }) {
  const { t } = useTranslation();
  const { page = 1, view, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const pageSize = view === 'heat' ? HEAT_PAGE_SIZE : PAGE_SIZE;
  const scores = api.useQuery(
    'get',
    '/api/campaigns/{id}/scores',
    { params: { path: { id: campaignId }, query: { ...filter, page, pageSize } } },
    { placeholderData: keepPreviousData, staleTime: 0 },
  );
  const sections = frame.sections.filter(({ number }) => filter.section === undefined || number === filter.section);
  return (
    <>
      <nav className="crumbs" aria-label={t('scores.crumbs')}>
        <Link to="/campaigns/$id" params={{ id: campaignId }} search={{}}>
          {t('scores.campaign')}
        </Link>
      </nav>
      <div className="page-head">
        <div>
          <PageTitle>
            {t('scores.title')}: <AsWritten text={frame.title} />
          </PageTitle>
          <p>
            {t('scores.period', {
              start: formatShortDate(frame.periodStart),
              end: formatShortDate(frame.periodEnd),
            })}
          </p>
        </div>
        <div className="page-links no-print">
          {frame.run !== null && (
            <Button
              href={`/api/campaigns/${campaignId}/scores/file?${new URLSearchParams(wordsOf(filter)).toString()}`}
            >
              {t('scores.export')}
            </Button>
          )}
          <Button onClick={() => window.print()}>{t('scores.print')}</Button>
        </div>
      </div>
      <RunNotice campaignId={campaignId} frame={frame} />
      {frame.run !== null && (
        <>
          <ScoreFilters
            frame={frame}
            filter={filter}
            view={view}
            onChange={(search) => void navigate({ search, replace: true })}
          />
          <QueryView query={scores} skeletonRows={12}>
            {({ total, rows }) => (
              <>
                <p className="soft">
                  <span role="status">{t('scores.found', { count: total })}.</span> {t('scores.byName')}
                </p>
                {total === 0 ? (
                  <EmptyView title={t('scores.none')} hint={t('scores.noneHint')}>
                    <Link to="/campaigns/$id/scores" params={{ id: campaignId }} search={{}}>
                      {t('scores.clear')}
                    </Link>
                  </EmptyView>
                ) : view === 'heat' ? (
                  <HeatMap {...{ campaignId, sections, rows }} />
                ) : (
                  <ScoreTable {...{ campaignId, sections, rows }} />
                )}
                <Pages
                  {...{ page, total, pageSize }}
                  onTurn={(next, how) => void navigate({ search: (kept) => ({ ...kept, page: next }), ...how })}
                />
              </>
            )}
          </QueryView>
        </>
      )}
    </>
  );
}
