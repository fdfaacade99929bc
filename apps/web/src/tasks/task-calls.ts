import { answerOf } from '../api/answer-of.js';
import { client, sendForm } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { LinkView, Receiver, TaskDetail } from '../api/types.js';
import type { ChosenDate } from '../review/plan/plan-calls.js';
import { type HandOnDraft, partsToSend } from './hand-on-draft.js';

export interface ReportDraft {
  readonly text: string;
  readonly documentNumber: string;
  /** YYYY-MM-DD, or empty. */
  readonly documentDate: string;
  readonly address: string;
  /** Of a row of consultations: nobody asked for any. */
  readonly nobodyAsked: boolean;
  readonly files: readonly File[];
}

export interface DatesDraft {
  readonly startDate: string;
  readonly dueDate: string;
  readonly reason: string;
}

/** A schedule as a file, and which of its dates were marked. */
export interface PlanDraft {
  readonly file: File;
  readonly dates: readonly ChosenDate[];
}

/** A resolution as it is being written. */
export interface ResolutionDraft {
  readonly receiver: Receiver | null;
  readonly resolution: string;
  /** YYYY-MM-DD, or empty. */
  readonly dueDate: string;
}

export interface NewDateDraft {
  readonly newDate: string;
  readonly reason: string;
}

/** Who is to answer for a declined task instead, and why. */
export interface RedirectDraft {
  readonly receiver: Receiver | null;
  readonly reason: string;
}

/** A request for a consultation that reached the lead by another way; the date YYYY-MM-DD, or empty for today. */
export interface RequestDraft {
  readonly askedOn: string;
  readonly askedBy: string;
  readonly question: string;
}

/** Commands that take a reason and nothing else. */
export const REASON_COMMANDS = [
  'return',
  'decline',
  'reassign',
  'refuse_extension',
  'suspend',
  'resume',
  'cancel',
  'reopen',
] as const;
export type ReasonCommand = (typeof REASON_COMMANDS)[number];

/** A report that lacks evidence passes these with a reason. */
export const WITHOUT_EVIDENCE = ['endorse', 'accept'] as const;
export type WithoutEvidence = (typeof WITHOUT_EVIDENCE)[number];

/** What a person asks of a task, with what he typed for it. */
export type TaskCall =
  | { readonly command: 'take' }
  | { readonly command: 'grant_extension'; readonly request: number }
  | { readonly command: 'refuse_extension'; readonly request: number; readonly reason: string }
  | { readonly command: WithoutEvidence; readonly whyWithout?: string }
  | { readonly command: 'report' | 'interim_report'; readonly draft: ReportDraft }
  | { readonly command: Exclude<ReasonCommand, 'refuse_extension'>; readonly reason: string }
  | { readonly command: 'register_consultation'; readonly draft: RequestDraft }
  | { readonly command: 'answer_consultation'; readonly number: number; readonly answer: string }
  | { readonly command: 'supply_dates'; readonly draft: DatesDraft }
  | { readonly command: 'supply_plan'; readonly draft: PlanDraft }
  | { readonly command: 'ask_extension' | 'extend'; readonly draft: NewDateDraft }
  | { readonly command: 'redirect'; readonly draft: RedirectDraft }
  | { readonly command: 'hand_on'; readonly draft: HandOnDraft }
  | { readonly command: 'resolve'; readonly draft: ResolutionDraft }
  | { readonly command: 'comment'; readonly text: string; readonly mentioned: string[] }
  | { readonly command: 'acknowledge' };

function reportForm(version: number, call: Extract<TaskCall, { draft: ReportDraft }>): FormData {
  const { files, nobodyAsked, ...fields } = call.draft;
  const form = new FormData();
  form.append('version', String(version));
  form.append('kind', call.command === 'report' ? 'execution' : 'interim');
  for (const [name, value] of Object.entries(fields)) {
    if (value !== '') form.append(name, value);
  }
  if (nobodyAsked) form.append('nobodyAsked', 'true');
  for (const file of files) form.append('files', file);
  return form;
}

function planForm(version: number, { file, dates }: PlanDraft): FormData {
  const form = new FormData();
  form.append('version', String(version));
  form.append('name', file.name);
  form.append('dates', JSON.stringify(dates));
  form.append('file', file);
  return form;
}

/** Sends a call from the signed-in site. @throws Problem */
export function callTask(id: string, version: number, call: TaskCall): Promise<TaskDetail> {
  const params = { path: { id } };
  switch (call.command) {
    case 'take':
      return answerOf(client.POST('/api/tasks/{id}/take', { params, body: { version } }));
    case 'endorse':
      return answerOf(client.POST('/api/tasks/{id}/endorse', { params, body: { version, ...without(call) } }));
    case 'accept':
      return answerOf(client.POST('/api/tasks/{id}/accept', { params, body: { version, ...without(call) } }));
    case 'return':
      return answerOf(client.POST('/api/tasks/{id}/return', { params, body: { version, reason: call.reason } }));
    case 'decline':
      return answerOf(client.POST('/api/tasks/{id}/decline', { params, body: { version, reason: call.reason } }));
    case 'reassign':
      return answerOf(client.POST('/api/tasks/{id}/reassign', { params, body: { version, reason: call.reason } }));
    case 'redirect':
      return answerOf(client.POST('/api/tasks/{id}/redirect', { params, body: { version, ...named(call.draft) } }));
    case 'supply_dates':
      return answerOf(
        client.POST('/api/tasks/{id}/supply-dates', { params, body: { version, ...filled(call.draft) } }),
      );
    case 'supply_plan':
      return sendForm<TaskDetail>(`/api/tasks/${encodeURIComponent(id)}/plan`, planForm(version, call.draft));
    case 'suspend':
      return answerOf(client.POST('/api/tasks/{id}/suspend', { params, body: { version, reason: call.reason } }));
    case 'resume':
      return answerOf(client.POST('/api/tasks/{id}/resume', { params, body: { version, reason: call.reason } }));
    case 'cancel':
      return answerOf(client.POST('/api/tasks/{id}/cancel', { params, body: { version, reason: call.reason } }));
    case 'reopen':
      return answerOf(client.POST('/api/tasks/{id}/reopen', { params, body: { version, reason: call.reason } }));
    case 'ask_extension':
      return answerOf(client.POST('/api/tasks/{id}/extension', { params, body: { version, ...call.draft } }));
    case 'grant_extension':
      return answerOf(
        client.POST('/api/tasks/{id}/extension/grant', { params, body: { version, request: call.request } }),
      );
    case 'refuse_extension':
      return answerOf(
        client.POST('/api/tasks/{id}/extension/refuse', {
          params,
          body: { version, request: call.request, reason: call.reason },
        }),
      );
    case 'extend':
      return answerOf(client.POST('/api/tasks/{id}/extend', { params, body: { version, ...call.draft } }));
    case 'register_consultation':
      return answerOf(client.POST('/api/tasks/{id}/consultations', { params, body: asked(call.draft) }));
    case 'answer_consultation':
      return answerOf(
        client.POST('/api/tasks/{id}/consultations/{number}/answer', {
          params: { path: { id, number: call.number } },
          body: { answer: call.answer },
        }),
      );
    case 'comment':
      return answerOf(
        client.POST('/api/tasks/{id}/comments', { params, body: { text: call.text, mentioned: call.mentioned } }),
      );
    case 'acknowledge':
      return answerOf(client.POST('/api/tasks/{id}/acknowledgement', { params }));
    case 'resolve':
      return answerOf(client.POST('/api/tasks/{id}/resolutions', { params, body: resolutionToSend(call.draft) }));
    case 'hand_on':
      return answerOf(
        client.POST('/api/tasks/{id}/parts', { params, body: { version, parts: partsToSend(call.draft) } }),
      );
    case 'report':
    case 'interim_report':
      return sendForm<TaskDetail>(`/api/tasks/${encodeURIComponent(id)}/report`, reportForm(version, call));
  }
}

/** Sends a call by the link from a letter: one person, one task. @throws Problem */
export function callLink(token: string, version: number, call: TaskCall): Promise<LinkView> {
  const params = { path: { token } };
  switch (call.command) {
    case 'take':
      return answerOf(client.POST('/api/links/{token}/take', { params, body: { version } }));
    case 'endorse':
      return answerOf(client.POST('/api/links/{token}/endorse', { params, body: { version, ...without(call) } }));
    case 'accept':
      return answerOf(client.POST('/api/links/{token}/accept', { params, body: { version, ...without(call) } }));
    case 'return':
      return answerOf(client.POST('/api/links/{token}/return', { params, body: { version, reason: call.reason } }));
    case 'decline':
      return answerOf(client.POST('/api/links/{token}/decline', { params, body: { version, reason: call.reason } }));
    case 'register_consultation':
      return answerOf(client.POST('/api/links/{token}/consultations', { params, body: asked(call.draft) }));
    case 'answer_consultation':
      return answerOf(
        client.POST('/api/links/{token}/consultations/{number}/answer', {
          params: { path: { token, number: call.number } },
          body: { answer: call.answer },
        }),
      );
    case 'report':
    case 'interim_report':
      return sendForm<LinkView>(`/api/links/${encodeURIComponent(token)}/report`, reportForm(version, call));
    case 'supply_dates':
      return answerOf(
        client.POST('/api/links/{token}/supply-dates', { params, body: { version, ...filled(call.draft) } }),
      );
    case 'supply_plan':
      return sendForm<LinkView>(`/api/links/${encodeURIComponent(token)}/plan`, planForm(version, call.draft));
    case 'reassign':
      return answerOf(client.POST('/api/links/{token}/reassign', { params, body: { version, reason: call.reason } }));
    case 'redirect':
      return answerOf(client.POST('/api/links/{token}/redirect', { params, body: { version, ...named(call.draft) } }));
    case 'comment':
      return answerOf(
        client.POST('/api/links/{token}/comments', { params, body: { text: call.text, mentioned: call.mentioned } }),
      );
    case 'acknowledge':
      return answerOf(client.POST('/api/links/{token}/acknowledgement', { params }));
    case 'hand_on':
      return answerOf(
        client.POST('/api/links/{token}/parts', { params, body: { version, parts: partsToSend(call.draft) } }),
      );
    case 'ask_extension':
      return answerOf(client.POST('/api/links/{token}/extension', { params, body: { version, ...call.draft } }));
    case 'grant_extension':
      return answerOf(
        client.POST('/api/links/{token}/extension/grant', { params, body: { version, request: call.request } }),
      );
    case 'refuse_extension':
      return answerOf(
        client.POST('/api/links/{token}/extension/refuse', {
          params,
          body: { version, request: call.request, reason: call.reason },
        }),
      );
    default:
      throw new Problem(403, 'forbidden', `No letter's link is for ${call.command}`);
  }
}

function without({ whyWithout }: Extract<TaskCall, { command: WithoutEvidence }>) {
  return whyWithout === undefined ? {} : { whyWithout };
}

/** The body has to be chosen before the form is sent. */
export function named({ receiver, reason }: RedirectDraft) {
  const { organisationId = '', personId = null } = receiver ?? {};
  return { reason, organisationId, ...(personId !== null && { personId }) };
}

function asked({ askedOn, ...words }: RequestDraft) {
  return { ...words, ...(askedOn !== '' && { askedOn }) };
}

function resolutionToSend({ receiver, resolution, dueDate }: ResolutionDraft) {
  return {
    organisationId: receiver?.organisationId ?? '',
    ...(receiver?.personId != null && { personId: receiver.personId }),
    resolution,
    dueDate,
  };
}

function filled({ startDate, dueDate, reason }: DatesDraft) {
  return { dueDate, ...(startDate !== '' && { startDate }), ...(reason !== '' && { reason }) };
}
