import { keyOf } from '@indicators/campaigns';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { CampaignForm } from '../../api/types.js';
import { type Answer, type Answers, BLANK, sameAnswer } from './answers.js';

/** Somebody else was quicker, or the forms were locked meanwhile: what happened, and the new state on request. */
export function DraftConflict({ error, onReload }: { error: unknown; onReload: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t(asProblem(error).code === 'stale-form' ? 'campaigns.form.conflict' : 'campaigns.form.notSaved')}
      description={
        <>
          <p>{asProblem(error).message}</p>
          <p>{t('campaigns.form.conflictHint')}</p>
          <Button onClick={onReload}>{t('campaigns.form.conflictReload')}</Button>
        </>
      }
    />
  );
}

interface Props {
  form: CampaignForm;
  mine: Answers;
  answers: Answers;
  onTake: () => void;
  onLeave: () => void;
}

/** Beside the state of another: what the person had written otherwise, to be put back or left. */
export function MineKept({ form, mine, answers, onTake, onLeave }: Props) {
  const { t } = useTranslation();
  const others = form.fields.filter(
    (field) => !sameAnswer(mine[keyOf(field)] ?? BLANK, answers[keyOf(field)] ?? BLANK),
  );
  if (others.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={t('campaigns.form.mine')}
      description={
        <>
          <ul>
            {others.map((field) => (
              <li key={keyOf(field)}>
                {t('campaigns.form.mineRow', {
                  measure: field.measure,
                  value: said(mine[keyOf(field)] ?? BLANK),
                })}
              </li>
            ))}
          </ul>
          <div className="form-buttons">
            {form.mayFill && <Button onClick={onTake}>{t('campaigns.form.takeMine')}</Button>}
            <Button onClick={onLeave}>{t('campaigns.form.leaveMine')}</Button>
          </div>
        </>
      }
    />
  );

  function said({ text, missing }: Answer): string {
    if (missing !== null) return t(`campaigns.missing.${missing}`);
    return text.trim() === '' ? t('campaigns.form.blank') : text;
  }
}
