import { Link, useLocation } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import type { SampleClock } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';
import { countDays, type Journey, journeyAfter } from './journey.js';
import { useMoveSampleClock } from './sample-clock.js';

const STRIDES = ['day', 'week', 'month'] as const;

/** Lets days pass in the sample and shows how they pass. */
export function MoveDate({ clock }: { clock: SampleClock }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const move = useMoveSampleClock();
  const [journey, setJourney] = useState<Journey | null>(null);
  const [arrivedOn, setArrivedOn] = useState(pathname);
  const seen = journeyAfter(journey, clock);
  const isMoving = clock.movingTo !== null;
  const isBusy = isMoving || move.isPending;
  if (seen !== journey) setJourney(seen);
  // The note about the journey's end belongs to the page on which it ended.
  if (isMoving && arrivedOn !== pathname) setArrivedOn(pathname);
  return (
    <div className="sample-move">
      <div className="sample-strides" role="group" aria-label={t('sample.move')}>
        {STRIDES.map((by) => (
          // Not `disabled`: that takes the focus away from who pressed it by the keyboard.
          <Button
            key={by}
            size="small"
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) move.mutate({ body: { by } });
            }}
          >
            {t(`sample.by.${by}`)}
          </Button>
        ))}
      </div>
      {isMoving && seen && <Passing clock={clock} journey={seen} />}
      <p className="sample-news" role="status">
        {isMoving && <span className="visually-hidden">{t('sample.moving')}</span>}
        {!isMoving && move.isError && `${t('sample.moveFailed')}: ${asProblem(move.error).message}`}
        {!isMoving && !move.isError && seen && arrivedOn === pathname && <Arrived journey={seen} />}
      </p>
    </div>
  );
}

function Passing({ clock: { today }, journey: { from, to } }: { clock: SampleClock; journey: Journey }) {
  const { t } = useTranslation();
  return (
    <span className="sample-passing">
      <progress aria-label={t('sample.progress')} max={countDays(from, to)} value={countDays(from, today)} />
      <span className="nowrap">{t('sample.daysLeft', { count: countDays(today, to), date: formatShortDate(to) })}</span>
    </span>
  );
}

function Arrived({ journey: { from, to } }: { journey: Journey }) {
  const { t } = useTranslation();
  return (
    <>
      {t('sample.arrived', { count: countDays(from, to) })} <Link to="/mail">{t('sample.toMail')}</Link>
    </>
  );
}
