import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import type { CalendarEffect } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { EffectPanel } from './effect-panel.js';

interface Props {
  /** Differs with every change of what is typed: an effect that was shown for other words does not count. */
  subject: string;
  isChanged: boolean;
  preview: () => Promise<CalendarEffect>;
  save: () => Promise<CalendarEffect>;
  onApplied: (effect: CalendarEffect) => void;
  onForget: () => void;
  onReload: () => void;
}

/** Changed → its effect → applied: a change is saved only after its effect was seen. */
export function ChangeBar({ subject, isChanged, preview, save, onApplied, onForget, onReload }: Props) {
  const { t } = useTranslation();
  const [effect, setEffect] = useState<CalendarEffect | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    setEffect(null);
    setProblem(null);
  }, [subject]);
  const attempt = async (work: () => Promise<void>) => {
    setIsBusy(true);
    setProblem(null);
    await work().catch(setProblem);
    setIsBusy(false);
  };
  if (!isChanged) return null;
  return (
    <section className="panel change-bar" aria-label={t('calendars.change.region')}>
      <p>{t(effect === null ? 'calendars.change.unsaved' : 'calendars.change.seen')}</p>
      {problem !== null && (
        <ProblemNotice title={t('calendars.change.refused')} error={problem}>
          {asProblem(problem).isConflict && <Button onClick={onReload}>{t('calendars.change.reload')}</Button>}
        </ProblemNotice>
      )}
      {effect !== null && <EffectPanel effect={effect} />}
      <div className="form-buttons">
        {effect === null ? (
          <Button type="primary" loading={isBusy} onClick={() => void attempt(async () => setEffect(await preview()))}>
            {t('calendars.change.preview')}
          </Button>
        ) : (
          <Button type="primary" loading={isBusy} onClick={() => void attempt(async () => onApplied(await save()))}>
            {t('calendars.change.apply')}
          </Button>
        )}
        <Button onClick={onForget}>{t('calendars.change.forget')}</Button>
      </div>
    </section>
  );
}

/** Said once after a change was applied. */
export function Applied({ effect }: { effect: CalendarEffect }) {
  const { t } = useTranslation();
  const { tasks, reminders, items } = effect;
  return (
    <Alert type="success" showIcon role="status" title={t('calendars.change.applied', { tasks, reminders, items })} />
  );
}
