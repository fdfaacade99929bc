import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { OrderRequisites, RequisitesEffect } from '../../api/types.js';
import { DraftForm } from '../../parts/draft-form.js';
import { fieldProblems } from '../../parts/field-problems.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { QueryView } from '../../parts/query-view.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { useCorrectRequisites, usePreviewRequisites, useRequisites } from './requisites-calls.js';
import { changeOf, draftOf, type RequisitesDraft } from './requisites-draft.js';
import { RequisitesEffectPanel } from './requisites-effect.js';
import { RequisitesFields } from './requisites-fields.js';

interface Props {
  onClose: () => void;
  onSaved: () => void;
}

/** The requisites as they stand when the form opens. */
export function RequisitesEditor(props: Props) {
  const { t } = useTranslation();
  const { id } = useReviewedOrder();
  const query = useRequisites(id);
  return (
    <section className="panel panel-gap no-print requisites-editor" aria-label={t('requisites.title')}>
      <h2>{t('requisites.title')}</h2>
      <QueryView query={query} skeletonRows={5}>
        {(requisites) => (
          <RequisitesForm
            key={requisites.version}
            {...props}
            requisites={requisites}
            onReload={() => void query.refetch()}
          />
        )}
      </QueryView>
    </section>
  );
}

interface FormProps extends Props {
  requisites: OrderRequisites;
  onReload: () => void;
}

const NAMES = ['number', 'date', 'issuer', 'title', 'periodStart', 'periodEnd', 'controller', 'signatory'] as const;
const problemsOf = (error: unknown) => fieldProblems(error, NAMES);

/** Typed → its effect → saved: what is saved is what was seen. */
function RequisitesForm({ requisites, onClose, onSaved, onReload }: FormProps) {
  const { t } = useTranslation();
  const { id } = useReviewedOrder();
  const [draft, setDraft] = useState<RequisitesDraft>(() => draftOf(requisites));
  const [seen, setSeen] = useState<{ of: string; effect: RequisitesEffect } | null>(null);
  const preview = usePreviewRequisites();
  const correct = useCorrectRequisites(onSaved);
  const change = changeOf(requisites, draft);
  const subject = JSON.stringify(change);
  const effect = seen?.of === subject ? seen.effect : null;
  const error = correct.error ?? preview.error ?? null;
  const take = (values: RequisitesDraft) => {
    setDraft(values);
    preview.reset();
    correct.reset();
  };
  const send = () => {
    const call = { params: { path: { id } }, body: { version: requisites.version, ...change } };
    if (subject === '{}') onClose();
    else if (effect === null) preview.mutate(call, { onSuccess: (found) => setSeen({ of: subject, effect: found }) });
    else correct.mutate(call);
  };
  return (
    <DraftForm
      draft={draft}
      error={error}
      isSending={preview.isPending || correct.isPending}
      onDraft={take}
      onSend={send}
      onCancel={onClose}
      problemsOf={problemsOf}
      sendLabel={t(effect === null ? 'requisites.preview' : 'requisites.save')}
    >
      <p className="soft">{t('requisites.hint')}</p>
      <RequisitesFields isKept={draft.isKept} />
      {error !== null && (
        <ProblemNotice title={t('requisites.refused')} error={error}>
          {asProblem(error).isConflict && <Button onClick={onReload}>{t('requisites.reload')}</Button>}
        </ProblemNotice>
      )}
      {effect !== null && <RequisitesEffectPanel effect={effect} />}
    </DraftForm>
  );
}
