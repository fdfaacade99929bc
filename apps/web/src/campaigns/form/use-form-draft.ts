import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answerOf as bodyOf } from '../../api/answer-of.js';
import { client } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import type { CampaignForm } from '../../api/types.js';
import { type Answers, answersOf, entriesToKeep, sameAnswers } from './answers.js';
import { outlivingPage, useKeepOnLeaving } from './keep-on-leaving.js';

/** A draft is kept when the typing pauses. */
const TYPING_PAUSE_MS = 1200;

interface Place {
  readonly campaignId: string;
  readonly organisationId: string;
}

/** What is typed into a form: kept as a draft while it is typed, and sent. One after the other, each on the edition the last one left. */
export function useFormDraft(
  { campaignId, organisationId }: Place,
  form: CampaignForm,
  onSent: () => Promise<unknown>,
) {
  const [answers, setAnswers] = useState(() => answersOf(form.fields));
  const [kept, setKept] = useState(answers);
  const edition = useRef(form.edition);
  const path = { id: campaignId, organisationId };
  const scope = { id: `form ${campaignId} ${organisationId}` };
  const keep = useMutation({
    scope,
    mutationFn: (typed: Answers) => {
      const body = { edition: edition.current, entries: entriesToKeep(form.fields, typed) };
      return bodyOf(
        client.PUT('/api/campaigns/{id}/forms/{organisationId}', { params: { path }, body, ...outlivingPage(body) }),
      );
    },
    onSuccess: (filled, typed) => {
      edition.current = filled.edition;
      setKept(typed);
    },
  });
  const send = useMutation({
    scope,
    mutationFn: ({ typed, confirmed }: { typed: Answers; confirmed: boolean }) =>
      bodyOf(
        client.POST('/api/campaigns/{id}/forms/{organisationId}/submission', {
          params: { path },
          body: { edition: edition.current, entries: entriesToKeep(form.fields, typed), confirmed },
        }),
      ),
    onSuccess: async (sent, { typed }) => {
      edition.current = sent.edition;
      setKept(typed);
      await onSent();
    },
  });
  const isChanged = !sameAnswers(answers, kept);
  const { mutate, isPending, isError } = keep;
  const isBusy = isPending || send.isPending;
  useEffect(() => {
    if (!isChanged || isBusy || isError || !form.mayFill) return;
    const pause = setTimeout(() => mutate(answers), TYPING_PAUSE_MS);
    return () => clearTimeout(pause);
  }, [answers, isChanged, isBusy, isError, form.mayFill, mutate]);
  const failed = [send, keep].find((one) => one.isError)?.error ?? null;
  /** Somebody else was quicker. */
  const conflict = failed !== null && asProblem(failed).isConflict ? failed : null;
  useKeepOnLeaving(isChanged && form.mayFill, conflict === null ? () => mutate(answers) : null);
  return {
    ...{ answers, isChanged, send, keep, conflict },
    type: (typed: Answers) => {
      if (send.isPending) return;
      if (send.isError || send.isSuccess) send.reset();
      if (keep.isError && !asProblem(keep.error).isConflict) keep.reset();
      setAnswers(typed);
    },
  };
}

export type FormDraft = ReturnType<typeof useFormDraft>;
