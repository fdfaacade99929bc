import type { PointSum } from '@indicators/points';
import { useTranslation } from 'react-i18next';
import { written } from './written.js';

/** Points of several indicators, and over how many of them: without the second the first says nothing. */
export function SumOfPoints({ sum }: { sum: PointSum }) {
  const { t } = useTranslation();
  const { points, mostPoints, scoredCount, evaluatedCount } = sum;
  if (evaluatedCount === 0) return <span className="soft">{t('scores.notAsked')}</span>;
  return (
    <>
      {points === null ? '–' : t('scores.ofMost', { points: written(points), most: written(mostPoints) })}
      <div className="record-sub">{t('scores.coverage', { scored: scoredCount, count: evaluatedCount })}</div>
    </>
  );
}
