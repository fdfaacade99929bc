import { useTranslation } from 'react-i18next';

const SIGNS = ['approved', 'now', 'done', 'late', 'today'] as const;

/** What the bars mean, on paper too. */
export function ChartLegend() {
  const { t } = useTranslation();
  return (
    <ul className="chart-legend">
      {SIGNS.map((sign) => (
        <li key={sign}>
          <svg className="track" width="22" height="12" aria-hidden="true">
            <Sign sign={sign} />
          </svg>{' '}
          {t(`orderChart.legend.${sign}`)}
        </li>
      ))}
    </ul>
  );
}

function Sign({ sign }: { sign: (typeof SIGNS)[number] }) {
  if (sign === 'today') return <line className="track-today" x1="11" x2="11" y1="0" y2="12" />;
  if (sign === 'approved') return <rect className="track-approved" x="1" y="4" width="20" height="4" />;
  const name = sign === 'late' ? 'track-now track-late' : `track-${sign}`;
  return <rect className={name} x="1" y="1" width="20" height="10" />;
}
