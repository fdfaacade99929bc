import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetupStep } from '../api/types.js';

/** One step: what to do, whether it is done as a shape and a word, and where it is done. */
export function StepSection({ step, isDone, children }: { step: SetupStep; isDone: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <li className="panel setup-step" aria-labelledby={`setup-${step}`}>
      <div className="setup-step-head">
        <h2 id={`setup-${step}`}>{t(`setup.step.${step}`)}</h2>
        <StepMark isDone={isDone} />
      </div>
      {children}
    </li>
  );
}

function StepMark({ isDone }: { isDone: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={isDone ? 'state soft' : 'state attention'}>
      <svg className="state-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {isDone ? (
          <path d="M1.8 6.5 4.8 9.5 10.2 2.8" fill="none" stroke="currentColor" strokeWidth="1.8" />
        ) : (
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        )}
      </svg>
      {t(isDone ? 'setup.done' : 'setup.left')}
    </span>
  );
}
