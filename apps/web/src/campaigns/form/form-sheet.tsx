import { keyOf } from '@indicators/campaigns';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignForm } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';
import { type Answer, type Answers, answerOf, sameAnswer } from './answers.js';
import { answersChecker, doubtOf } from './check-answers.js';
import { DraftConflict, MineKept } from './draft-conflict.js';
import { FieldTable } from './field-table.js';
import { formHeadings, keysInOrder } from './form-rows.js';
import { isColumn, pasteColumn } from './paste-column.js';
import { SendingBar } from './sending-bar.js';
import { useFormDraft } from './use-form-draft.js';
import { useReasons } from './use-reasons.js';

interface Props {
  place: { readonly campaignId: string; readonly organisationId: string };
  form: CampaignForm;
  /** What was typed before the state of another was shown. */
  mine: Answers | null;
  onForgetMine: () => void;
  onReload: (typed: Answers) => Promise<unknown>;
  onSent: () => Promise<unknown>;
}

/** Whoever sent these values has said already that they are so. */
function confirmedBySending(form: CampaignForm, check: ReturnType<typeof answersChecker>, answers: Answers) {
  const isAsSent =
    form.state === 'submitted' &&
    form.fields.every(({ known, ...field }) => known === null || sameAnswer(answerOf(known), answerOf(field)));
  return new Set(isAsSent ? check(answers).findings.map(doubtOf) : []);
}

/** The fields under their headings, with what is wrong said at each while it is typed, and the sending below. */
export function FormSheet({ place, form, mine, onForgetMine, onReload, onSent }: Props) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDivElement>(null);
  const reasons = useReasons();
  const id = useId();
  const draft = useFormDraft(place, form, onSent);
  const { answers, type, conflict } = draft;
  const headings = useMemo(() => formHeadings(form), [form]);
  const keys = useMemo(() => keysInOrder(headings), [headings]);
  const check = useMemo(() => answersChecker(form), [form]);
  // Typing goes before checking, which reckons every formula anew.
  const deferred = useDeferredValue(answers);
  const checked = useMemo(() => check(deferred), [check, deferred]);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(() => confirmedBySending(form, check, answers));
  const [pasted, setPasted] = useState<{ count: number; leftCount: number } | null>(null);

  const goTo = (key: string | undefined) => {
    const at = key === undefined ? -1 : keys.indexOf(key);
    const field = sheet.current?.querySelector<HTMLElement>(`[data-field="${at}"]`);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
    field?.scrollIntoView({ block: 'nearest' });
  };
  const change = (key: string, answer: Answer) => {
    setPasted(null);
    type({ ...answers, [key]: answer });
  };
  const paste = (key: string, text: string): boolean => {
    if (!isColumn(text)) return false;
    const below = keys.slice(keys.indexOf(key));
    const fields = new Map(form.fields.map((field) => [keyOf(field), field]));
    const asked = below.flatMap((one) => fields.get(one) ?? []);
    const column = pasteColumn(text, asked, reasons);
    const taken = below.flatMap((one, at): [string, Answer][] => {
      const answer = column.answers[at] ?? null;
      return answer === null ? [] : [[one, answer]];
    });
    type({ ...answers, ...Object.fromEntries(taken) });
    setPasted({ count: taken.length, leftCount: column.leftCount });
    goTo(taken.at(-1)?.[0] ?? key);
    return true;
  };

  return (
    <>
      {conflict !== null && <DraftConflict error={conflict} onReload={() => void onReload(answers)} />}
      {mine !== null && (
        <MineKept
          {...{ form, mine }}
          answers={answers}
          onTake={() => {
            type(mine);
            onForgetMine();
          }}
          onLeave={onForgetMine}
        />
      )}
      {form.mayFill && <p className="soft form-keys no-print">{t('campaigns.form.keys')}</p>}
      <div ref={sheet} className="form-sheet">
        {headings.map(({ task, fields }, place) => (
          <section key={task} aria-labelledby={`${id}${place}`}>
            <h2 id={`${id}${place}`}>{task === null ? t('campaigns.form.otherHeading') : <AsWritten text={task} />}</h2>
            <FieldTable
              {...{ form, fields, keys, answers, checked, confirmed }}
              caption={task ?? t('campaigns.form.otherHeading')}
              onChange={change}
              onPaste={paste}
              onStep={(key, step) => goTo(keys[keys.indexOf(key) + step])}
              onConfirm={(doubt, isSo) =>
                setConfirmed(new Set(isSo ? [...confirmed, doubt] : [...confirmed].filter((one) => one !== doubt)))
              }
            />
          </section>
        ))}
      </div>
      <p role="status" className="no-print">
        {pasted !== null && t('campaigns.form.pasted', { count: pasted.count })}{' '}
        {pasted !== null && pasted.leftCount > 0 && t('campaigns.form.pastedLeft', { count: pasted.leftCount })}
      </p>
      {form.mayFill && (
        <SendingBar
          {...{ form, draft, keys }}
          check={check}
          checked={checked}
          isConfirmed={(finding) => confirmed.has(doubtOf(finding))}
          onGoTo={goTo}
        />
      )}
    </>
  );
}
