import { getRouteApi, Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Catalogue } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { CatalogueFile } from './catalogue-file.js';
import { IndicatorTable } from './indicator-table.js';
import { VersionBar } from './version-bar.js';

const route = getRouteApi('/shell/indicators/$id');

/** One version of a catalogue: its indicators under their tasks. */
export function CataloguePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { version } = route.useSearch();
  const catalogue = api.useQuery('get', '/api/indicator-catalogues/{id}', {
    params: { path: { id }, query: { ...(version !== undefined && { version }) } },
  });
  return (
    <QueryView query={catalogue} skeletonRows={12} isPage>
      {(shown) => (
        <>
          <nav className="crumbs" aria-label={t('indicators.crumbs')}>
            <Link to="/indicators">{t('indicators.title')}</Link>
          </nav>
          <div className="page-head">
            <div>
              <PageTitle>
                <AsWritten text={shown.name} />
              </PageTitle>
              <p>
                <AsWritten text={shown.organisationName} />
              </p>
            </div>
          </div>
          <VersionBar catalogue={shown} />
          {shown.mayEdit && <CatalogueFile catalogueId={id} startsOpen={shown.tasks.length === 0} />}
          <Tasks catalogue={shown} />
        </>
      )}
    </QueryView>
  );
}

function Tasks({ catalogue: { id, tasks, shown } }: { catalogue: Catalogue }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { withHoles = false } = route.useSearch();
  const all = tasks.flatMap(({ indicators }) => indicators);
  const open = all.filter(({ holes }) => holes.length > 0);
  if (all.length === 0) return <EmptyView title={t('indicators.noRows')} hint={t('indicators.noRowsHint')} />;
  return (
    <>
      <div className="toolbar">
        <Checkbox
          checked={withHoles}
          onChange={({ target }) =>
            void navigate({
              search: ({ withHoles: _, ...kept }) => (target.checked ? { ...kept, withHoles: true } : kept),
            })
          }
        >
          {t('indicators.onlyWithHoles')}
        </Checkbox>
        <span role="status" className="soft">
          {t('indicators.counted', { count: all.length, holes: open.length })}
        </span>
      </div>
      {withHoles && open.length === 0 && <p>{t('indicators.noHoles')}</p>}
      {tasks.map(({ task, indicators }) => {
        const rows = withHoles ? indicators.filter(({ holes }) => holes.length > 0) : indicators;
        return rows.length === 0 ? null : (
          <section key={task} className="indicator-task" aria-label={task}>
            <h2>
              <AsWritten text={task} />
            </h2>
            <IndicatorTable catalogueId={id} version={shown.number} task={task} rows={rows} />
          </section>
        );
      })}
    </>
  );
}
