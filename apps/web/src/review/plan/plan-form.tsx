import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Item } from '../../api/types.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { LiveTerm } from '../row-editor/live-reading.js';
import { useRowReading } from '../row-editor/use-row-reading.js';
import { WordsField } from '../row-editor/words-field.js';
import { useSpokenNumber } from '../spoken-numbers.js';
import { type ChosenDate, datesOf, useAttachPlan, useProposedDates } from './plan-calls.js';
import { PlanFileChoice } from './plan-file-choice.js';
import { ProposedDates } from './proposed-dates.js';

/** The plan a row waits for: dates found in its file are offered to be marked, others are typed in words. */
export function PlanForm({ item, onClose }: { item: Item; onClose: () => void }) {
  const { t } = useTranslation();
  const number = useSpokenNumber(item);
  const { id, isConfirmed } = useReviewedOrder();
  const [name, setName] = useState(() => item.schedules.find(({ externalPlan }) => externalPlan)?.externalPlan ?? '');
  const [file, setFile] = useState<File | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const [words, setWords] = useState('');
  const nameId = useId();
  const proposal = useProposedDates(id, item.id);
  const typed = useRowReading(id, item.id, words, '', true);
  const isTyped = words.trim() !== '';
  const attach = useAttachPlan(id, item);
  const bring = (chosen: File) => {
    setFile(chosen);
    if (name === '') setName(chosen.name);
    proposal.mutate(chosen, { onSuccess: (found) => setMarked(new Set(found.keys())) });
  };
  const found = (proposal.data ?? []).filter((_, at) => marked.has(at));
  const dates: ChosenDate[] = datesOf(found, isTyped ? (typed.reading?.schedules ?? []) : []);
  return (
    <section className="row-editor" aria-label={t('desk.plan.of', { number })}>
      <p className="soft">{isConfirmed ? t('desk.plan.hintIssued') : t('desk.plan.hint')}</p>
      <div className="row-editor-fields">
        <div className="words-field">
          <label htmlFor={nameId}>{t('desk.plan.name')}</label>
          <Input autoFocus id={nameId} value={name} onChange={({ target }) => setName(target.value)} />
          <PlanFileChoice file={file} isReading={proposal.isPending} onFile={bring} />
          {proposal.isError && <ProblemNotice title={t('desk.plan.unread')} error={proposal.error} />}
          {proposal.data && <ProposedDates dates={proposal.data} marked={marked} onMarked={setMarked} />}
        </div>
        <WordsField label={t('desk.plan.typed')} hint={t('desk.plan.typedHint')} value={words} onChange={setWords}>
          {isTyped && <LiveTerm reading={typed.reading} />}
          {isTyped && typed.error !== null && <ProblemNotice title={t('view.failed')} error={typed.error} />}
        </WordsField>
      </div>
      {attach.isError && <ProblemNotice title={t('desk.plan.failed')} error={asProblem(attach.error)} />}
      <div className="form-buttons">
        <Button
          type="primary"
          disabled={dates.length === 0 || name.trim() === '' || (isTyped && !typed.isUpToDate)}
          loading={attach.isPending}
          onClick={() => attach.mutate({ name: name.trim(), dates, file }, { onSuccess: onClose })}
        >
          {t('desk.plan.save', { count: dates.length })}
        </Button>
        <Button onClick={onClose}>{t('view.cancel')}</Button>
      </div>
    </section>
  );
}
