import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ClassChangeDetail } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { WHILE_FOLLOWING_MS } from '../parts/following-progress.js';
import { PageTitle } from '../parts/page-title.js';
import { PageTurner } from '../parts/page-turner.js';
import { QueryView } from '../parts/query-view.js';
import { CLASS_CHANGE_ACTIONS, type ClassChangeAction } from '../search-params.js';
import { turned } from '../search-values.js';
import { ChangeDecision } from './change-decision.js';
import { ChangeLines } from './change-lines.js';
import { OrderOfChange } from './class-changes-page.js';

const route = getRouteApi('/shell/class-changes/$id');
const PAGE_SIZE = 100;

/** What a changed list makes of the tasks of an order, organisation by organisation, and the buttons that decide it. */
export function ClassChangePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const asked = route.useSearch();
  const query = api.useQuery(
    'get',
    '/api/class-changes/{id}',
    { params: { path: { id }, query: { ...asked, pageSize: PAGE_SIZE } } },
    {
      staleTime: 0,
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.state === 'confirmed' ? WHILE_FOLLOWING_MS : false),
    },
  );
  return (
    <QueryView query={query} isPage>
      {(change) => (
        <>
          <div className="page-head">
            <div>
              <PageTitle>{t('classChanges.heading', { name: change.className })}</PageTitle>
              <OrderOfChange change={change} />
            </div>
            <Link to="/class-changes">{t('classChanges.back')}</Link>
          </div>
          <Summary change={change} />
          <Actions change={change} />
          <ChangeLines change={change} />
          <ChangePages next={change.next} previous={change.previous} />
        </>
      )}
    </QueryView>
  );
}

function Summary({ change }: { change: ClassChangeDetail }) {
  const { t } = useTranslation();
  const { state, joined, gone, toAdd, toWithdraw, kept, done, decidedBy, decidedAt, reason } = change;
  const total = toAdd + toWithdraw;
  return (
    <section className="panel stack" aria-label={t('classChanges.column.difference')}>
      <p>
        <strong>
          {t('classChanges.list', { joined, gone })}; {t('classChanges.tasks', { toAdd, toWithdraw })}
        </strong>
        {kept > 0 && <> {t('classChanges.kept', { count: kept })}</>} {toAdd > 0 && t('classChanges.past')}
      </p>
      {decidedBy !== null && decidedAt !== null && (
        <p className="soft">
          {t(`classChanges.state.${state}`)}:{' '}
          {t('classChanges.decided', { name: decidedBy, at: formatInstant(decidedAt) })}
          {reason !== null && `. ${reason}`}
        </p>
      )}
      {state === 'confirmed' && (
        <div role="status">
          {t('classChanges.applying', { done, total })}
          <Progress percent={Math.floor((100 * done) / total)} aria-label={t('classChanges.title')} />
          <span className="soft">{t('classChanges.mayLeave')}</span>
        </div>
      )}
      {state === 'applied' && <Alert type="success" showIcon title={t('classChanges.applied')} />}
      {state === 'left' && <Alert type="info" showIcon title={t('classChanges.left')} />}
      {(state === 'found' || state === 'left') && <ChangeDecision key={change.digest} change={change} />}
    </section>
  );
}

function Actions({ change: { id, toAdd, toWithdraw, kept } }: { change: ClassChangeDetail }) {
  const { t } = useTranslation();
  const { action } = route.useSearch();
  const counts: Record<ClassChangeAction, number> = { add: toAdd, withdraw: toWithdraw, keep: kept };
  const chosen = (one: ClassChangeAction | undefined) => (one === action ? ('page' as const) : undefined);
  return (
    <nav className="toolbar" aria-label={t('classChanges.filter')}>
      <Link to="/class-changes/$id" params={{ id }} search={{}} aria-current={chosen(undefined)}>
        {t('classChanges.all')} {toAdd + toWithdraw + kept}
      </Link>
      {(Object.keys(CLASS_CHANGE_ACTIONS) as ClassChangeAction[]).map((one) => (
        <Link key={one} to="/class-changes/$id" params={{ id }} search={{ action: one }} aria-current={chosen(one)}>
          {t(`classChanges.action.${one}`)} {counts[one]}
        </Link>
      ))}
    </nav>
  );
}

function ChangePages(around: { next: string | null; previous: string | null }) {
  const navigate = route.useNavigate();
  return <PageTurner {...around} onTurn={(cursor) => void navigate({ search: (kept) => turned(kept, { cursor }) })} />;
}
