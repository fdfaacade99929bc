import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ScoreTrace as Trace } from '../api/types.js';
import { formatDate, formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { QueryView } from '../parts/query-view.js';
import { pointsInWords, written, writtenPoints, writtenValue } from './written.js';

interface Props {
  campaignId: string;
  organisationId: string;
  code: string;
}

/** Where a point comes from: what was taken, the formula, each step of the reckoning, the step of the scale, and how it changed. */
export function ScoreTrace({ campaignId: id, organisationId, code }: Props) {
  const { t } = useTranslation();
  const trace = api.useQuery('get', '/api/campaigns/{id}/forms/{organisationId}/scores/{code}', {
    params: { path: { id, organisationId, code } },
  });
  return (
    <section className="score-trace" aria-label={t('scores.trace.title', { code })}>
      <QueryView query={trace} skeletonRows={4}>
        {(loaded) => <Whole campaignId={id} trace={loaded} />}
      </QueryView>
    </section>
  );
}

function Whole({ campaignId, trace }: { campaignId: string; trace: Trace }) {
  const { t } = useTranslation();
  const { inputs, formulaWords, steps, band, ruling, lacks, outcome, points, history, code, unit } = trace;
  return (
    <dl className="facts">
      <Fact name={t('scores.trace.inputs')}>
        <ul className="plain-list">
          {inputs.map((input) => (
            <li key={`${input.level} ${input.yearsBack} ${input.name}`}>
              <Input input={input} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={t('scores.trace.formula')}>
        <AsWritten text={formulaWords} />
      </Fact>
      {steps.length > 0 && (
        <Fact name={t('scores.trace.steps')}>
          <ol className="trace">
            {steps.map(({ text, value }) => (
              <li key={text}>
                <code>{text}</code> = {value === null ? t('scores.trace.noValue') : stepValue(value)}
              </li>
            ))}
          </ol>
        </Fact>
      )}
      {band !== null && points !== null && (
        <Fact name={t('scores.trace.band')}>
          <AsWritten text={[`«${band.label}»`, band.words].filter((words) => words !== '').join(', ')} /> –{' '}
          <strong>{pointsInWords(points)}</strong>
        </Fact>
      )}
      {ruling !== null && (
        <Fact name={t('scores.trace.ruling')}>
          {t('scores.trace.ruledBy', {
            name: ruling.decidedBy,
            on: formatDate(ruling.decidedOn),
            reason: ruling.reason,
          })}
        </Fact>
      )}
      {lacks.length > 0 && (
        <Fact name={t('scores.trace.lacks')}>
          <ul className="plain-list">
            {lacks.map(({ kind, what }) => (
              <li key={`${kind} ${what}`}>{t(`scores.trace.lack.${kind}`, { what })}</li>
            ))}
          </ul>
        </Fact>
      )}
      {(outcome === 'hole' || outcome === 'unscored') && (
        <Fact name={t('scores.column.points')}>
          {t(`scores.trace.${outcome}`)} {outcome === 'hole' && <ToIndicator campaignId={campaignId} code={code} />}
        </Fact>
      )}
      <Fact name={t('scores.trace.history')}>
        <ul className="plain-list">
          {history.map((past) => (
            <li key={past.at}>
              {formatInstant(past.at)} ({t(`scores.trace.cause.${past.cause}`)}):{' '}
              {t('scores.trace.past', { value: writtenValue(past.value, unit), said: writtenPoints(past) })}
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Input({
  input: { name, measure, level, yearsBack, number, word, missing },
}: {
  input: Trace['inputs'][number];
}) {
  const { t } = useTranslation();
  const from = [
    measure,
    level === 'district' && t('scores.trace.ofDistrict'),
    yearsBack > 0 && t('indicators.yearsBack', { count: yearsBack }),
  ].filter((words) => words !== false && words !== name);
  const answer = number === null ? word : written(number);
  return (
    <>
      <AsWritten text={name} />:{' '}
      {answer !== null ? (
        <strong>{answer}</strong>
      ) : (
        <span className="attention">
          {missing === null ? t('scores.trace.notSaid') : t(`scores.trace.missing.${missing}`)}
        </span>
      )}
      {from.length > 0 && <span className="record-sub"> ({from.join(', ')})</span>}
    </>
  );
}

/** Where a hole is closed: the page of the indicator, in the version it was counted by. */
function ToIndicator({ campaignId: id, code }: { campaignId: string; code: string }) {
  const { t } = useTranslation();
  const { data } = api.useQuery('get', '/api/campaigns/{id}/scores/frame', { params: { path: { id } } });
  if (data === undefined) return null;
  return (
    <Link to="/indicators/$id/$code" params={{ id: data.catalogueId, code }} search={{ version: String(data.number) }}>
      {t('scores.trace.toIndicator')}
    </Link>
  );
}

function stepValue(value: string): string {
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? value : written(number);
}
