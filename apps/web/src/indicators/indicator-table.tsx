import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IndicatorRow } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

interface Props {
  catalogueId: string;
  /** Null for the draft. */
  version: number | null;
  task: string;
  rows: readonly IndicatorRow[];
}

/** The indicators of one task as the document's own table has them: formula and scale in words, what is open beside. */
export function IndicatorTable({ catalogueId: id, version, task, rows }: Props) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<IndicatorRow>[] = [
    { key: 'code', title: t('indicators.column.code'), narrow: true, cell: ({ code }) => code },
    {
      key: 'name',
      title: t('indicators.column.name'),
      cell: ({ code, name, subject }) => (
        <>
          <Link
            className="row-link"
            to="/indicators/$id/$code"
            params={{ id, code }}
            search={{ version: version === null ? 'draft' : String(version) }}
          >
            <AsWritten text={name} />
          </Link>
          {subject === 'municipality' && <div className="record-sub">{t('indicators.subject.municipality')}</div>}
        </>
      ),
    },
    {
      key: 'formula',
      title: t('indicators.column.formula'),
      cell: ({ formulaWords, unit }) => (
        <>
          <AsWritten text={formulaWords} />
          {unit !== null && unit !== '' && <div className="record-sub">{t('indicators.unit', { unit })}</div>}
        </>
      ),
    },
    { key: 'scale', title: t('indicators.column.scale'), cell: ({ bands }) => <Steps bands={bands} /> },
    { key: 'open', title: t('indicators.column.open'), cell: (row) => <Holes row={row} /> },
    {
      key: 'owner',
      title: t('indicators.column.owner'),
      cell: ({ owner, frequency, source }) => (
        <>
          <AsWritten text={owner} />
          <div className="record-sub">
            <AsWritten text={frequency} />
          </div>
          <div className="record-sub">
            <AsWritten text={source} />
          </div>
        </>
      ),
    },
  ];
  return <RecordTable caption={task} columns={columns} rows={rows} keyOf={({ code }) => code} />;
}

function Steps({ bands }: { bands: IndicatorRow['bands'] }) {
  const { t } = useTranslation();
  if (bands.length === 0) return <span className="soft">{t('indicators.noScale')}</span>;
  return (
    <ul className="plain-list">
      {bands.map(({ words, points }) => (
        <li key={`${words} ${points}`}>
          <AsWritten text={words} /> – {t('indicators.points', { count: points })}
        </li>
      ))}
    </ul>
  );
}

function Holes({ row: { holes, rulingCount } }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  return (
    <>
      {holes.map(({ kind, words }) => (
        <div key={`${kind} ${words}`}>
          <span className="attention">{t(`indicators.hole.${kind}`)}</span> <AsWritten text={words} />
        </div>
      ))}
      {rulingCount > 0 && <div className="record-sub">{t('indicators.ruled', { count: rulingCount })}</div>}
    </>
  );
}
