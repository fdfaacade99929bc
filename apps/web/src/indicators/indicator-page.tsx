import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fragment, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Indicator } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { LoadingRows } from '../parts/loading-rows.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { Rulings } from './rulings.js';
import { Scale } from './scale.js';

const route = getRouteApi('/shell/indicators/$id/$code');
// The reader of formulas is a weight of its own: whoever only looks at a table does not carry it.
const LiveExample = lazy(async () => ({ default: (await import('./live-example.js')).LiveExample }));
const IndicatorForm = lazy(async () => ({ default: (await import('./indicator-form.js')).IndicatorForm }));

/** One indicator: how it is counted, what its scale leaves open, how that is read, and an example to try. */
export function IndicatorPage() {
  const { id, code } = route.useParams();
  const { version } = route.useSearch();
  const indicator = api.useQuery('get', '/api/indicator-catalogues/{id}/indicators/{code}', {
    params: { path: { id, code }, query: { ...(version !== undefined && { version }) } },
  });
  return (
    <QueryView query={indicator} skeletonRows={10} isPage>
      {(shown) => <Whole key={`${code} ${shown.number}`} catalogueId={id} indicator={shown} />}
    </QueryView>
  );
}

function Whole({ catalogueId: id, indicator }: { catalogueId: string; indicator: Indicator }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isEdited, setIsEdited] = useState(false);
  const { definition, mayEdit, number, catalogueName, formulaWords } = indicator;
  const version = number === null ? 'draft' : String(number);
  const refresh = () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/indicator-catalogues'),
    });
  return (
    <>
      <nav className="crumbs" aria-label={t('indicators.crumbs')}>
        <Link to="/indicators">{t('indicators.title')}</Link> ·{' '}
        <Link to="/indicators/$id" params={{ id }} search={{ version }}>
          <AsWritten text={catalogueName} />
        </Link>
      </nav>
      <div className="page-head">
        <div>
          <PageTitle>
            {definition.code}. <AsWritten text={definition.name} />
          </PageTitle>
          <p>{number === null ? t('indicators.draft') : t('indicators.numbered', { number })}</p>
        </div>
        <div className="page-links no-print">
          {indicator.previous !== null && (
            <Link to="/indicators/$id/$code" params={{ id, code: indicator.previous }} search={{ version }}>
              ← {indicator.previous}
            </Link>
          )}
          {indicator.next !== null && (
            <Link to="/indicators/$id/$code" params={{ id, code: indicator.next }} search={{ version }}>
              {indicator.next} →
            </Link>
          )}
          {mayEdit && number === null && !isEdited && (
            <Button onClick={() => setIsEdited(true)}>{t('indicators.edit.open')}</Button>
          )}
        </div>
      </div>
      {isEdited ? (
        <Suspense fallback={<LoadingRows />}>
          <IndicatorForm
            catalogueId={id}
            indicator={indicator}
            onClose={() => setIsEdited(false)}
            onSaved={() => void refresh().then(() => setIsEdited(false))}
          />
        </Suspense>
      ) : (
        <div className="indicator">
          <section className="panel stack" aria-label={t('indicators.formula')}>
            <h2>{t('indicators.formula')}</h2>
            <p>
              <AsWritten text={formulaWords} />
            </p>
            <code className="formula">{definition.formula}</code>
            <Quantities rows={definition.quantities} />
          </section>
          <Scale catalogueId={id} indicator={indicator} onChange={() => void refresh()} />
          <Rulings catalogueId={id} indicator={indicator} onChange={() => void refresh()} />
          <Suspense fallback={<LoadingRows rows={4} />}>
            <LiveExample definition={definition} rulings={indicator.rulings} />
          </Suspense>
          <Origin definition={definition} />
        </div>
      )}
    </>
  );
}

type Definition = Indicator['definition'];

function Quantities({ rows }: { rows: Definition['quantities'] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<Definition['quantities'][number]>[] = [
    { key: 'name', title: t('indicators.quantity.name'), cell: ({ name }) => name },
    { key: 'measure', title: t('indicators.quantity.measure'), cell: ({ measure }) => <AsWritten text={measure} /> },
    {
      key: 'unit',
      title: t('indicators.quantity.unit'),
      cell: ({ unit, categories }) => (categories === null ? unit : categories.join('; ')),
    },
    {
      key: 'when',
      title: t('indicators.quantity.from'),
      cell: ({ level, yearsBack }) =>
        [
          t(`indicators.level.${level}`),
          yearsBack === 0 ? t('indicators.thisYear') : t('indicators.yearsBack', { count: yearsBack }),
        ].join(', '),
    },
  ];
  return <RecordTable caption={t('indicators.quantities')} columns={columns} rows={rows} keyOf={({ name }) => name} />;
}

function Origin({ definition: { task, owner, frequency, source, subject } }: { definition: Definition }) {
  const { t } = useTranslation();
  const facts = [
    [t('indicators.field.task'), task],
    [t('indicators.field.subject'), t(`indicators.subject.${subject}`)],
    [t('indicators.field.frequency'), frequency],
    [t('indicators.field.owner'), owner],
    [t('indicators.field.source'), source],
  ] as const;
  return (
    <section className="panel" aria-label={t('indicators.origin')}>
      <h2>{t('indicators.origin')}</h2>
      <dl className="facts">
        {facts.map(([name, words]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              <AsWritten text={words} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
