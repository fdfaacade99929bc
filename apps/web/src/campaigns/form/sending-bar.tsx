import { type EntryFinding, keyOf } from '@indicators/campaigns';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { CampaignForm } from '../../api/types.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import type { Answers } from './answers.js';
import type { CheckedAnswers } from './check-answers.js';
import type { FormDraft } from './use-form-draft.js';

interface Props {
  form: CampaignForm;
  draft: FormDraft;
  keys: readonly string[];
  check: (answers: Answers) => CheckedAnswers;
  checked: CheckedAnswers;
  isConfirmed: (finding: EntryFinding) => boolean;
  onGoTo: (key: string | undefined) => void;
}

type Hindrance = 'stopErrors' | 'stopUnanswered' | 'stopDoubts';

/** How much is still wrong, whether the draft is kept, and the sending, which goes to the first field that hinders it. */
export function SendingBar({ form, draft, keys, check, checked, isConfirmed, onGoTo }: Props) {
  const { t } = useTranslation();
  const { answers, send } = draft;
  const [stopped, setStopped] = useState<Hindrance | null>(null);
  const now = hindranceOf(checked);
  const trySending = () => {
    if (send.isPending) return;
    const seen = check(answers);
    const found = hindranceOf(seen);
    setStopped(found?.kind ?? null);
    if (found !== null) onGoTo(found.key);
    // What is left by now are doubts that were confirmed one by one; any other the server shall still ask about.
    else send.mutate({ typed: answers, confirmed: seen.findings.length > 0 });
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      trySending();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  const isRefused = send.isError && !asProblem(send.error).isConflict;
  return (
    <div className="sending-bar no-print">
      {/* What hindered is said until it is mended. */}
      {stopped !== null && now?.kind === stopped && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('campaigns.form.cannotSend')}
          description={t(`campaigns.form.${stopped}`)}
        />
      )}
      {isRefused && <ProblemNotice title={t('campaigns.form.cannotSend')} error={send.error} />}
      {draft.keep.isError && draft.conflict === null && (
        <ProblemNotice
          title={t('campaigns.form.notSaved')}
          error={draft.keep.error}
          onRetry={() => draft.keep.mutate(answers)}
        />
      )}
      <div className="form-buttons">
        <Button type="primary" loading={send.isPending} aria-keyshortcuts="Control+Enter" onClick={trySending}>
          {t(form.state === 'submitted' ? 'campaigns.form.sendAgain' : 'campaigns.form.send')}
        </Button>
        {now !== null && <Button onClick={() => onGoTo(now.key)}>{t('campaigns.form.toFirst')}</Button>}
        <span role="status">
          <Counts checked={checked} isConfirmed={isConfirmed} />
        </span>
        <span role="status" className="soft">
          {t(draftWords())}
        </span>
      </div>
    </div>
  );

  function draftWords() {
    if (draft.keep.isPending) return 'campaigns.form.saving';
    if (draft.isChanged) return 'campaigns.form.unsaved';
    return draft.keep.isSuccess ? 'campaigns.form.saved' : 'campaigns.form.untouched';
  }

  /** What stands against sending first: errors, then blanks, then doubts nobody confirmed. */
  function hindranceOf({ findings, unanswered }: CheckedAnswers): { kind: Hindrance; key: string | undefined } | null {
    const error = findings.find(({ severity }) => severity === 'error');
    if (error !== undefined) return { kind: 'stopErrors', key: keyOf(error) };
    if (unanswered.size > 0) return { kind: 'stopUnanswered', key: keys.find((key) => unanswered.has(key)) };
    const doubt = findings.find((finding) => finding.severity === 'doubt' && !isConfirmed(finding));
    return doubt === undefined ? null : { kind: 'stopDoubts', key: keyOf(doubt) };
  }
}

function Counts({ checked: { findings, unanswered }, isConfirmed }: Pick<Props, 'checked' | 'isConfirmed'>) {
  const { t } = useTranslation();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const doubts = findings.filter((finding) => finding.severity === 'doubt' && !isConfirmed(finding)).length;
  const parts = [
    errors > 0 && t('campaigns.form.errors', { count: errors }),
    doubts > 0 && t('campaigns.form.doubts', { count: doubts }),
    unanswered.size > 0 && t('campaigns.form.unanswered', { count: unanswered.size }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('campaigns.form.allRight') : parts.join('; ');
}
