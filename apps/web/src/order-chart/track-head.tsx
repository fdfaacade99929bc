import { monthOf } from '@domain/calendar';
import { formatShortMonth } from '../dates/format-date.js';
import { Lines } from './row-track.js';
import { placeOf, type Scale } from './scale.js';

const HEIGHT = 34;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The years, and below them the months or quarters. */
export function TrackHead({ scale, today }: { scale: Scale; today: string }) {
  const { step, marks } = scale;
  const years = marks.filter((day, index) => index === 0 || day.slice(0, 4) !== marks[index - 1]?.slice(0, 4));
  return (
    <svg className="track" width="100%" height={HEIGHT} aria-hidden="true">
      <Lines scale={scale} today={today} height={HEIGHT} />
      {years.map((day) => (
        <text key={day} x={`${placeOf(scale, day)}%`} dx={3} y={13}>
          {day.slice(0, 4)}
        </text>
      ))}
      {step !== 'year' &&
        marks.map((day) => (
          <text key={day} x={`${placeOf(scale, day)}%`} dx={3} y={29}>
            {step === 'month' ? formatShortMonth(day) : QUARTERS[(monthOf(day) - 1) / 3]}
          </text>
        ))}
    </svg>
  );
}
