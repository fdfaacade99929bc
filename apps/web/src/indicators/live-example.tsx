import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DefinitionOfIndicator, Indicator } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { compiledExample, type ExampleResult, tryExample } from './example-result.js';

interface Props {
  definition: DefinitionOfIndicator;
  rulings: Indicator['rulings'];
}

/** Numbers are typed in; value, step and points are told at once, with every step of the computation. */
export function LiveExample({ definition, rulings }: Props) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const compiled = useMemo(() => compiledExample(definition, rulings), [definition, rulings]);
  return (
    <section className="panel stack live-example" aria-label={t('indicators.example.title')}>
      <h2>{t('indicators.example.title')}</h2>
      <div className="example-fields">
        {definition.quantities.map(({ name, unit, categories }) => (
          <label key={name}>
            <span>{unit === null || unit === '' ? name : `${name}, ${unit}`}</span>
            {categories === null ? (
              <input
                className="example-input"
                inputMode="decimal"
                value={given[name] ?? ''}
                onChange={({ target }) => setGiven({ ...given, [name]: target.value })}
              />
            ) : (
              <select
                className="kind-choice"
                value={given[name] ?? ''}
                onChange={({ target }) => setGiven({ ...given, [name]: target.value })}
              >
                <option value="">{t('indicators.example.unknown')}</option>
                {categories.map((word) => (
                  <option key={word}>{word}</option>
                ))}
              </select>
            )}
          </label>
        ))}
      </div>
      {compiled === null ? (
        <p role="status">{t('indicators.example.unreadable')}</p>
      ) : (
        <Result result={tryExample(compiled, given)} unit={definition.unit} />
      )}
    </section>
  );
}

function Result({ result, unit }: { result: ExampleResult; unit: string | null }) {
  const { t } = useTranslation();
  const { outcome, steps, missing, label, isRuled } = result;
  const known = steps.filter(({ value }) => value !== null);
  const value = 'value' in outcome && outcome.value !== null ? written(outcome.value) : null;
  return (
    <div role="status" className="stack">
      {value !== null && <p>{t('indicators.example.value', { value, unit: unit ?? '' }).trim()}</p>}
      <p>
        {outcome.kind === 'scored' && (
          <>
            <strong>{t('indicators.points', { count: outcome.points })}</strong> –{' '}
            {label !== null && <AsWritten text={label} />}
            {isRuled && ` (${t('indicators.example.ruled')})`}
          </>
        )}
        {outcome.kind === 'unscored' && t('indicators.example.unscored')}
        {outcome.kind === 'hole' && <span className="attention">{t('indicators.example.hole')}</span>}
        {outcome.kind === 'no-value' && t('indicators.example.noValue', { names: missing.map(nameOf).join(', ') })}
      </p>
      {known.length > 0 && (
        <ol className="trace">
          {known.map(({ text, value: each, from }) => (
            <li key={`${from} ${text}`}>
              <code>{text}</code> = {typeof each === 'number' ? written(each) : truth(each)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );

  function nameOf(one: ExampleResult['missing'][number]): string {
    if (one.kind === 'variable') return one.name;
    return one.kind === 'stated' ? t('indicators.example.stated') : t('indicators.example.zero', { text: one.text });
  }

  function truth(each: string | boolean | null): string {
    return typeof each === 'boolean' ? t(each ? 'indicators.example.yes' : 'indicators.example.no') : (each ?? '');
  }
}

function written(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
    .replace('.', ',')
    .replace('-', '−');
}
