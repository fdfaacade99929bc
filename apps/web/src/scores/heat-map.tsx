import { HEAT_LEVELS, heatLevel } from '@indicators/points';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoreFrame, ScoreTableRow } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { BodyLink } from './score-table.js';
import { written } from './written.js';

type Section = ScoreFrame['sections'][number];
type Indicator = Section['indicators'][number];
type Cell = ScoreTableRow['scores'][number];

interface Props {
  campaignId: string;
  sections: readonly Section[];
  rows: readonly ScoreTableRow[];
}

const WITHOUT_POINTS = ['hole', 'no-value', 'unscored'] as const;

/** Organisations against indicators. Every kind of cell has a sign of its own, so that it is read without colours too. */
export function HeatMap({ campaignId, sections, rows }: Props) {
  const { t } = useTranslation();
  const indicators = sections.flatMap((section) => section.indicators);
  return (
    <>
      <Legend />
      {/* A region that scrolls has to be reached by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is what scrolls */}
      <section className="heat" aria-label={t('scores.heat.caption')} tabIndex={0}>
        <table className="heat-table">
          <caption className="visually-hidden">{t('scores.heat.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('scores.column.organisation')}
              </th>
              {sections.map(({ number, task, indicators: { length } }) => (
                <th key={number} scope="colgroup" colSpan={length} className="heat-section" title={task}>
                  <span className="visually-hidden">{t('scores.filter.section')} </span>
                  {number}
                </th>
              ))}
            </tr>
            <tr>
              {indicators.map(({ code, name }) => (
                <th key={code} scope="col" className="heat-code" title={name}>
                  <span>{code}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <HeatRow key={row.organisationId} {...{ campaignId, indicators, row }} />
            ))}
          </tbody>
        </table>
      </section>
      <dl className="heat-indicators">
        {sections.map((section) => (
          <Fragment key={section.number}>
            <div className="heat-task">
              <dt>{section.number}</dt>
              <dd>
                <AsWritten text={section.task} />
              </dd>
            </div>
            {section.indicators.map(({ code, name }) => (
              <div key={code}>
                <dt>{code}</dt>
                <dd>
                  <AsWritten text={name} />
                </dd>
              </div>
            ))}
          </Fragment>
        ))}
      </dl>
    </>
  );
}

interface RowProps {
  campaignId: string;
  indicators: readonly Indicator[];
  row: ScoreTableRow;
}

function HeatRow({ campaignId, indicators, row }: RowProps) {
  const cells = new Map(row.scores.map((cell) => [cell.code, cell]));
  return (
    <tr>
      <th scope="row">
        <BodyLink campaignId={campaignId} row={row} />
      </th>
      {indicators.map((indicator) => (
        <HeatCell
          key={indicator.code}
          {...{ campaignId, indicator, organisationId: row.organisationId, cell: cells.get(indicator.code) }}
        />
      ))}
    </tr>
  );
}

interface CellProps {
  campaignId: string;
  organisationId: string;
  indicator: Indicator;
  cell: Cell | undefined;
}

function HeatCell({ campaignId: id, organisationId, indicator: { code, mostPoints }, cell }: CellProps) {
  const { t } = useTranslation();
  if (cell === undefined) return <td className="heat-cell" />;
  const { outcome, points } = cell;
  const said =
    points === null
      ? t(`scores.outcome.${outcome}`)
      : t('scores.heat.pointsOf', { points: written(points), most: written(mostPoints ?? 0) });
  return (
    <td className={`heat-cell heat-${points === null ? outcome : heatLevel(points, mostPoints ?? 0)}`}>
      {/* The page of the organisation has them all for the keyboard: a thousand stops of one table help nobody. */}
      <Link
        to="/campaigns/$id/scores/$organisationId"
        params={{ id, organisationId }}
        search={{ code }}
        preload={false}
        tabIndex={-1}
        title={t('scores.heat.cell', { code, said })}
        aria-label={said}
      >
        {points === null ? t(`scores.heat.sign.${outcome as (typeof WITHOUT_POINTS)[number]}`) : written(points)}
      </Link>
    </td>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <div className="heat-legend">
      <p className="soft">{t('scores.heat.hint')}</p>
      <ul className="figures" aria-label={t('scores.heat.legend')}>
        {HEAT_LEVELS.map((level) => (
          <li key={level}>
            <span className={`heat-sample heat-${level}`} aria-hidden="true" /> {t(`scores.heat.level.${level}`)}
          </li>
        ))}
        {WITHOUT_POINTS.map((outcome) => (
          <li key={outcome}>
            <span className={`heat-sample heat-${outcome}`}>{t(`scores.heat.sign.${outcome}`)}</span>{' '}
            {t(`scores.outcome.${outcome}`)}
          </li>
        ))}
        <li>{t('scores.heat.notAsked')}</li>
      </ul>
    </div>
  );
}
