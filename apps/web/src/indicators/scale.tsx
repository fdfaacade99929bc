import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator, ScaleHole } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { RulingForm } from './ruling-form.js';

interface Props {
  catalogueId: string;
  indicator: Indicator;
  onChange: () => void;
}

/** The steps of the source, and below them what none of them covers, each with a way to say how it is read. */
export function Scale({ catalogueId, indicator, onChange }: Props) {
  const { t } = useTranslation();
  const { bands, definition, holes, mayEdit, number } = indicator;
  const [ruled, setRuled] = useState<ScaleHole>();
  const columns: readonly RecordColumn<Indicator['bands'][number]>[] = [
    { key: 'words', title: t('indicators.step.value'), cell: ({ words }) => <AsWritten text={words} /> },
    { key: 'points', title: t('indicators.step.points'), narrow: true, cell: ({ points }) => points },
    { key: 'label', title: t('indicators.step.label'), cell: ({ label }) => <AsWritten text={label} /> },
  ];
  return (
    <section className="panel stack" aria-label={t('indicators.scale')}>
      <h2>{t('indicators.scale')}</h2>
      {bands.length === 0 ? (
        <p>{t('indicators.noScale')}</p>
      ) : (
        <RecordTable
          caption={t('indicators.scale')}
          columns={columns}
          rows={bands}
          keyOf={({ words, label }) => `${words} ${label}`}
        />
      )}
      {definition.bandsText !== '' && (
        <p className="soft">
          {t('indicators.asInDocument')} <AsWritten text={definition.bandsText} />
        </p>
      )}
      <h3>{t('indicators.holes')}</h3>
      <p role="status">{holes.length === 0 ? t('indicators.noHolesHere') : t('indicators.holesHint')}</p>
      <ul className="plain-list">
        {holes.map((hole) => (
          <li key={`${hole.kind} ${hole.words}`} className="hole">
            <span className="attention">{t(`indicators.hole.${hole.kind}`)}</span> <AsWritten text={hole.words} />{' '}
            {mayEdit && number !== null && hole.kind !== 'overlap' && (
              <Button
                size="small"
                className="no-print"
                aria-label={t('indicators.ruling.openFor', { words: hole.words })}
                onClick={() => setRuled(hole)}
              >
                {t('indicators.ruling.open')}
              </Button>
            )}
            {ruled === hole && number !== null && (
              <RulingForm
                catalogueId={catalogueId}
                place={{ number, code: definition.code }}
                hole={hole}
                onClose={() => setRuled(undefined)}
                onRecorded={() => {
                  setRuled(undefined);
                  onChange();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && number === null && holes.length > 0 && <p className="soft">{t('indicators.ruleAfterPublishing')}</p>}
    </section>
  );
}
