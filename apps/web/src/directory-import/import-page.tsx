import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button, Progress } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { DirectoryImport } from '../api/types.js';
import { useRefreshDirectory } from '../directory/directory-queries.js';
import { PageTitle } from '../parts/page-title.js';
import { PageTurner } from '../parts/page-turner.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { IMPORT_OUTCOMES, type ImportOutcome } from '../search-params.js';
import { turned } from '../search-values.js';
import { ImportLines } from './import-lines.js';

const route = getRouteApi('/shell/directory/imports/$id');
const PAGE_SIZE = 100;
const LOOK_AGAIN_MS = 1_000;

function isUnderWay(shown: DirectoryImport | undefined): boolean {
  return shown?.state === 'received' || shown?.state === 'confirmed';
}

/** What a list would do to the directory, row by row, and the button that does it. */
export function ImportPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const asked = route.useSearch();
  const query = api.useQuery(
    'get',
    '/api/directory/imports/{id}',
    { params: { path: { id }, query: { ...asked, pageSize: PAGE_SIZE } } },
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (isUnderWay(state.data) ? LOOK_AGAIN_MS : false),
    },
  );
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('directoryImport.title')}</PageTitle>
          <p>
            <Link to="/directory">{t('directoryImport.back')}</Link>
          </p>
        </div>
      </div>
      <QueryView query={query} isPage>
        {(shown) => <Shown shown={shown} />}
      </QueryView>
    </>
  );
}

function Shown({ shown }: { shown: DirectoryImport }) {
  const { t } = useTranslation();
  const refresh = useRef(useRefreshDirectory());
  const { state, fileName, listName } = shown;
  useEffect(() => {
    if (state === 'applied') void refresh.current();
  }, [state]);
  if (state === 'refused') {
    return <Alert type="warning" showIcon title={t('directoryImport.refused')} description={shown.refusal} />;
  }
  if (isUnderWay(shown)) return <UnderWay shown={shown} />;
  const { created, changed, conflict, refused } = shown.counts;
  return (
    <>
      <p>
        {t('directoryImport.file', { name: fileName })}
        {listName !== null && ` ${t('directoryImport.becomesList', { list: listName })}`}
      </p>
      {state === 'applied' && <Alert type="success" showIcon title={t('directoryImport.applied')} />}
      {state === 'applied' && listName !== null && (
        <p>
          <Link to="/directory" search={{ search: listName }}>
            {t('directoryImport.toList', { list: listName })}
          </Link>
        </p>
      )}
      {shown.isRenewed && <Alert type="warning" showIcon title={t('directoryImport.renewed')} />}
      <Unread shown={shown} />
      {state === 'previewed' && (
        <div className="panel panel-gap">
          <p>
            {created + changed === 0
              ? t('directoryImport.nothing')
              : t('directoryImport.summary', { created, changed })}{' '}
            {conflict + refused > 0 && t('directoryImport.leftOut', { count: conflict + refused })}
          </p>
          {created + changed > 0 && <Apply shown={shown} />}
        </div>
      )}
      <Outcomes shown={shown} />
      <ImportLines lines={shown.lines} applied={state === 'applied'} />
      <ImportPages next={shown.next} previous={shown.previous} />
    </>
  );
}

function UnderWay({ shown: { state, done, total } }: { shown: DirectoryImport }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <p>{t(state === 'received' ? 'directoryImport.comparing' : 'directoryImport.applying')}</p>
      {total !== null && total > 0 && <Progress percent={Math.floor((100 * done) / total)} />}
      <p className="soft">{t('directoryImport.mayLeave')}</p>
    </div>
  );
}

function Unread({ shown: { unreadSheets, unreadColumns } }: { shown: DirectoryImport }) {
  const { t } = useTranslation();
  const columns = unreadColumns.join(', ');
  const sheets = unreadSheets.join(', ');
  return (
    <>
      {unreadColumns.length > 0 && <p className="soft">{t('directoryImport.unreadColumns', { columns })}</p>}
      {unreadSheets.length > 0 && <p className="soft">{t('directoryImport.unreadSheets', { sheets })}</p>}
    </>
  );
}

function Apply({ shown: { id, digest } }: { shown: DirectoryImport }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const look = () => queries.invalidateQueries({ queryKey: ['get', '/api/directory/imports/{id}'] });
  const confirm = api.useMutation('post', '/api/directory/imports/{id}/confirmation', {
    onSuccess: look,
    onError: look,
  });
  return (
    <>
      <Button
        type="primary"
        loading={confirm.isPending}
        disabled={digest === null}
        onClick={() => confirm.mutate({ params: { path: { id } }, body: { digest: digest ?? '' } })}
      >
        {t('directoryImport.apply')}
      </Button>
      {confirm.isError && <ProblemNotice title={t('directoryImport.refused')} error={confirm.error} />}
    </>
  );
}

function Outcomes({ shown: { counts } }: { shown: DirectoryImport }) {
  const { t } = useTranslation();
  const { outcome } = route.useSearch();
  const { id } = route.useParams();
  const chosen = (one: ImportOutcome | undefined) => (one === outcome ? ('page' as const) : undefined);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav className="toolbar" aria-label={t('directoryImport.filter')}>
      <Link to="/directory/imports/$id" params={{ id }} search={{}} aria-current={chosen(undefined)}>
        {t('directoryImport.all')} {all}
      </Link>
      {(Object.keys(IMPORT_OUTCOMES) as ImportOutcome[]).map((one) => (
        <Link
          key={one}
          to="/directory/imports/$id"
          params={{ id }}
          search={{ outcome: one }}
          aria-current={chosen(one)}
        >
          {t(`directoryImport.outcome.${one}`)} {counts[one]}
        </Link>
      ))}
    </nav>
  );
}

function ImportPages(around: { next: string | null; previous: string | null }) {
  const navigate = route.useNavigate();
  return <PageTurner {...around} onTurn={(cursor) => void navigate({ search: (kept) => turned(kept, { cursor }) })} />;
}
