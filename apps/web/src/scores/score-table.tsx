import { sumUp } from '@indicators/points';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ScoreFrame, ScoreTableRow } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { SumOfPoints } from './sum-of-points.js';
import { writtenChange } from './written.js';

type Section = ScoreFrame['sections'][number];

interface Props {
  campaignId: string;
  /** Those that are shown. */
  sections: readonly Section[];
  rows: readonly ScoreTableRow[];
}

/** Organisations by name, their points under each task of the catalogue; what the numbers of the sections mean stands below. */
export function ScoreTable({ campaignId, sections, rows }: Props) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<ScoreTableRow>[] = [
    {
      key: 'organisation',
      title: t('scores.column.organisation'),
      cell: (row) => <BodyLink campaignId={campaignId} row={row} />,
    },
    ...sections.map((section) => ({
      key: String(section.number),
      title: t('scores.column.section', { number: section.number }),
      cell: (row: ScoreTableRow) => <SumOfPoints sum={sumUp(scoresIn(section, row))} />,
    })),
    ...(sections.length > 1
      ? [
          {
            key: 'total',
            title: t('scores.column.total'),
            cell: (row: ScoreTableRow) => <SumOfPoints sum={row} />,
          },
        ]
      : []),
    { key: 'lacks', title: t('scores.column.lacks'), cell: (row) => <Lacks row={row} /> },
    { key: 'change', title: t('scores.column.yearAgo'), cell: (row) => <Changes row={row} /> },
  ];
  return (
    <>
      <RecordTable
        caption={t('scores.title')}
        columns={columns}
        rows={rows}
        keyOf={({ organisationId }) => organisationId}
      />
      <dl className="matrix-rows">
        {sections.map(({ number, task }) => (
          <div key={number}>
            <dt>{number}</dt>
            <dd>
              <AsWritten text={task} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function BodyLink({ campaignId: id, row }: { campaignId: string; row: ScoreTableRow }) {
  return (
    <>
      <Link
        className="row-link"
        to="/campaigns/$id/scores/$organisationId"
        params={{ id, organisationId: row.organisationId }}
        search={{}}
      >
        <AsWritten text={row.organisationName} />
      </Link>
      {row.districtName !== null && (
        <div className="record-sub">
          <AsWritten text={row.districtName} />
        </div>
      )}
    </>
  );
}

function scoresIn({ indicators }: Section, { scores }: ScoreTableRow) {
  const mostOf = new Map(indicators.map(({ code, mostPoints }) => [code, mostPoints]));
  return scores.flatMap((score) => {
    const mostPoints = mostOf.get(score.code);
    return mostPoints === undefined ? [] : [{ ...score, mostPoints }];
  });
}

function Lacks({ row: { holeCount, noValueCount, scoredCount, evaluatedCount } }: { row: ScoreTableRow }) {
  const { t } = useTranslation();
  const counts = {
    hole: holeCount,
    'no-value': noValueCount,
    unscored: evaluatedCount - scoredCount - holeCount - noValueCount,
  };
  return (
    <>
      {(['hole', 'no-value', 'unscored'] as const).map(
        (lack) =>
          counts[lack] > 0 && (
            <div key={lack} className={lack === 'hole' ? 'attention' : lack === 'unscored' ? 'soft' : undefined}>
              {t(`scores.lacksOf.${lack}`, { count: counts[lack] })}
            </div>
          ),
      )}
    </>
  );
}

function Changes({ row: { changes, evaluatedCount } }: { row: ScoreTableRow }) {
  const { t } = useTranslation();
  if (changes.length === 0) return evaluatedCount > 0 && <span className="soft">{t('scores.incomparable')}</span>;
  return changes.map(({ yearsBack, points, comparedCount }) => (
    <div key={yearsBack} className={yearsBack > 1 ? 'record-sub' : undefined}>
      {t('scores.changed', { change: writtenChange(points), count: comparedCount })}{' '}
      {yearsBack > 1 && t('scores.sinceYears', { count: yearsBack })}
    </div>
  ));
}
