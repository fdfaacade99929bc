import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { CatalogueSummary } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { Disclosure } from '../parts/disclosure.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { useMay } from '../shell/session.js';
import { BeginCatalogue } from './begin-catalogue.js';

/** By what points are counted: the catalogues of indicators somebody sees. */
export function CataloguesPage() {
  const { t } = useTranslation();
  const mayBegin = useMay('indicators.edit');
  const mayLook = useMay('directory.see');
  const catalogues = api.useQuery('get', '/api/indicator-catalogues');
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('indicators.title')}</PageTitle>
          <p>{t('indicators.hint')}</p>
        </div>
        {mayLook && (
          <Link to="/identification" search={{}}>
            {t('identification.title')}
          </Link>
        )}
      </div>
      <QueryView query={catalogues}>
        {(rows) => (
          <div className="stack">
            {rows.length === 0 ? (
              <EmptyView
                title={t('indicators.empty')}
                hint={t(mayBegin ? 'indicators.emptyHint' : 'indicators.emptyForReader')}
              />
            ) : (
              <Catalogues rows={rows} />
            )}
            {mayBegin && (
              <Disclosure label={t('indicators.begin.open')} startsOpen={rows.length === 0}>
                <BeginCatalogue />
              </Disclosure>
            )}
          </div>
        )}
      </QueryView>
    </>
  );
}

function Catalogues({ rows }: { rows: readonly CatalogueSummary[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<CatalogueSummary>[] = [
    {
      key: 'name',
      title: t('indicators.column.catalogue'),
      cell: ({ id, name }) => (
        <Link className="row-link" to="/indicators/$id" params={{ id }} search={{}}>
          <AsWritten text={name} />
        </Link>
      ),
    },
    {
      key: 'organisation',
      title: t('indicators.column.organisation'),
      cell: ({ organisationName }) => <AsWritten text={organisationName} />,
    },
    {
      key: 'version',
      title: t('indicators.column.version'),
      cell: ({ number, publishedAt, hasDraft }) => (
        <>
          {number === null || publishedAt === null
            ? t('indicators.notPublished')
            : t('indicators.publishedAt', { number, at: formatInstant(publishedAt) })}
          {hasDraft && number !== null && <div className="record-sub">{t('indicators.hasDraft')}</div>}
        </>
      ),
    },
    {
      key: 'count',
      title: t('indicators.column.count'),
      narrow: true,
      cell: ({ indicatorCount }) => indicatorCount,
    },
  ];
  return <RecordTable caption={t('indicators.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
