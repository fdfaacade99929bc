import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationScores } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { DisclosureButton } from '../parts/disclosure.js';
import { type RecordColumn, RecordFrame, RecordRow } from '../parts/record-table.js';
import { ScoreTrace } from './score-trace.js';
import { SumOfPoints } from './sum-of-points.js';
import { written, writtenChange, writtenValue } from './written.js';

type Section = OrganisationScores['sections'][number];
type Score = Section['scores'][number];
type Earlier = Score['earlier'][number];

interface Props {
  campaignId: string;
  organisationId: string;
  section: Section;
  /** The indicator whose points are explained. */
  openCode: string | undefined;
  onOpen: (code: string | undefined) => void;
}

/** The indicators of one task: value, points, what they were in earlier years; under each, on demand, where its points come from. */
export function SectionScores({ campaignId, organisationId, section, openCode, onOpen }: Props) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<Score>[] = [
    { key: 'code', title: t('scores.column.code'), narrow: true, cell: ({ code }) => code },
    { key: 'name', title: t('scores.column.indicator'), cell: ({ name }) => <AsWritten text={name} /> },
    {
      key: 'value',
      title: t('scores.column.value'),
      cell: ({ value, unit }) => (value === null ? '' : writtenValue(value, unit)),
    },
    { key: 'points', title: t('scores.column.points'), cell: (score) => <Points score={score} /> },
    ...([1, 2] as const).map((yearsBack) => ({
      key: `before ${yearsBack}`,
      title: t(`scores.column.before.${yearsBack === 1 ? 'one' : 'two'}`),
      cell: ({ earlier, unit }: Score) => (
        <Before year={earlier.find((year) => year.yearsBack === yearsBack)} unit={unit} />
      ),
    })),
    {
      key: 'trace',
      title: t('scores.column.trace'),
      cell: ({ code }) => (
        <DisclosureButton
          label={t('scores.trace.open')}
          spokenLabel={t('scores.trace.openFor', { code })}
          controls={traceId(code)}
          isOpen={code === openCode}
          onPress={() => onOpen(code === openCode ? undefined : code)}
        />
      ),
    },
  ];
  return (
    <section className="indicator-task" aria-label={section.task}>
      <div className="score-section-head">
        <h2>
          <AsWritten text={section.task} />
        </h2>
        <div>
          {t('scores.column.points')}: <SumOfPoints sum={section} />
        </div>
      </div>
      <RecordFrame caption={section.task} columns={columns}>
        {section.scores.map((score) => (
          <Fragment key={score.code}>
            <RecordRow columns={columns} row={score} />
            {score.code === openCode && (
              <tr role="row" id={traceId(score.code)}>
                <td role="cell" className="trace-cell" colSpan={columns.length}>
                  <ScoreTrace {...{ campaignId, organisationId, code: score.code }} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </RecordFrame>
    </section>
  );
}

function traceId(code: string): string {
  return `trace-${code}`;
}

function Points({ score: { outcome, points, mostPoints } }: { score: Score }) {
  const { t } = useTranslation();
  if (points !== null) return t('scores.ofMost', { points: written(points), most: written(mostPoints ?? points) });
  return <span className={outcome === 'hole' ? 'attention' : 'soft'}>{t(`scores.outcome.${outcome}`)}</span>;
}

function Before({ year, unit }: { year: Earlier | undefined; unit: string | null }) {
  const { t } = useTranslation();
  if (year === undefined) return <span className="soft">{t('scores.incomparable')}</span>;
  const { outcome, value, points, change } = year;
  const moved = [
    change.value !== null && t('scores.change.value', { change: writtenChange(change.value) }),
    change.points !== null && t('scores.change.points', { change: writtenChange(change.points) }),
  ].filter((words) => words !== false);
  const isKnown = value !== null || points !== null;
  return (
    <>
      {!isKnown
        ? t(`scores.outcome.${outcome}`)
        : [value === null ? null : writtenValue(value, unit), points === null ? null : pointsOf(points)]
            .filter((words) => words !== null)
            .join(', ')}
      <div className="record-sub">
        {moved.length > 0 ? moved.join(', ') : t(isKnown ? 'scores.change.otherwise' : 'scores.incomparable')}
      </div>
    </>
  );

  function pointsOf(of: number): string {
    return t('scores.pointsThen', { points: written(of) });
  }
}
