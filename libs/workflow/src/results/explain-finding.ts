import type { Texts } from '@domain/texts';
import type { WholeFinding, WholeRule, YearlyResult } from '@indicators/identification';

/** What a finding rests on, a sentence a result: each beside the line it is measured by, then what decides. */
export function explainFinding(rule: WholeRule, finding: WholeFinding, texts: Texts): readonly string[] {
  const number = (value: number) => numberIn(texts, value);
  const values = ({ procedure, year, failedPercent }: YearlyResult) => ({
    ...{ procedure, year, share: number(failedPercent ?? 0), threshold: number(rule.lowFromPercent) },
  });
  const said = (code: string, results: readonly YearlyResult[]) => results.map((one) => texts.say(code, values(one)));
  const excused = finding.excused.map((one) => texts.say(`finding.excused.${one.missing}`, values(one)));
  const sum = texts.say('finding.sum', { low: finding.lowCount, least: rule.leastProcedures });
  const unknown = finding.unknown.map(({ procedure }) => procedure).join('; ');
  return [
    ...said('finding.low', finding.low),
    ...said('finding.other', finding.other),
    ...said('finding.unknown', finding.unknown),
    ...excused,
    sum,
    ...(finding.isOpen ? [texts.say('finding.open', { unknown })] : []),
    ...(finding.outcome === 'low' ? [] : explainRisk(rule, finding, texts)),
  ];
}

function explainRisk(rule: WholeRule, { risk }: WholeFinding, texts: Texts): readonly string[] {
  const number = (value: number) => numberIn(texts, value);
  const falling = risk.falling.map(({ procedure, shares }) =>
    texts.say('finding.falling', {
      procedure,
      shares: shares.map(({ year, failedPercent }) => `${year}: ${number(failedPercent)} %`).join(' → '),
    }),
  );
  const without = risk.comparable === 0 ? 'finding.not-comparable' : 'finding.not-falling';
  const index =
    risk.index === null
      ? texts.say('finding.index-unknown')
      : texts.say(risk.index < rule.indexBelow ? 'finding.index-low' : 'finding.index-other', {
          ...{ index: number(risk.index), below: number(rule.indexBelow) },
        });
  return [
    ...(falling.length === 0 ? [texts.say(without, { years: rule.riskYears })] : falling),
    ...(risk.standing === 'open' && risk.unknown.length > 0
      ? [texts.say('finding.falling-unknown', { procedures: risk.unknown.join('; ') })]
      : []),
    index,
    ...(risk.standing === 'out' ? [] : [texts.say(`finding.risk-${risk.standing}`)]),
  ];
}

function numberIn({ language }: Texts, value: number): string {
  return value.toLocaleString(language === 'ru' ? 'ru-RU' : 'en-GB', { maximumFractionDigits: 2 });
}
