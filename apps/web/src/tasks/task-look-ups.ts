import { answerOf } from '../api/answer-of.js';
import { client, sendForm } from '../api/client.js';
import type { Mentionable, Receiver, TaskPlanProposal } from '../api/types.js';

/** Whom a comment can mention, by words. @throws Problem */
export function findMentionable(id: string, search: string): Promise<Mentionable[]> {
  return answerOf(client.GET('/api/tasks/{id}/mentionable', { params: { path: { id }, query: { search } } }));
}

/** The same by the link from a letter. @throws Problem */
export function findMentionableByLink(token: string, search: string): Promise<Mentionable[]> {
  return answerOf(client.GET('/api/links/{token}/mentionable', { params: { path: { token }, query: { search } } }));
}

/** Whom a task can be handed on to, by words. @throws Problem */
export function findReceivers(id: string, search: string): Promise<Receiver[]> {
  return answerOf(client.GET('/api/tasks/{id}/receivers', { params: { path: { id }, query: { search } } }));
}

/** To whom a resolution about a task can be given, by words. @throws Problem */
export function findReceiversOfResolution(id: string, search: string): Promise<Receiver[]> {
  return answerOf(client.GET('/api/tasks/{id}/resolutions/receivers', { params: { path: { id }, query: { search } } }));
}

/** The same by the link from a letter. @throws Problem */
export function findReceiversByLink(token: string, search: string): Promise<Receiver[]> {
  return answerOf(client.GET('/api/links/{token}/receivers', { params: { path: { token }, query: { search } } }));
}

export type ReadPlan = (file: File) => Promise<TaskPlanProposal>;

/** The dates a file holds, for a person to mark those of the task; nothing is kept of it. @throws Problem */
export function readPlan(id: string, file: File): Promise<TaskPlanProposal> {
  return sendForm(`/api/tasks/${encodeURIComponent(id)}/plan-dates`, fileForm(file));
}

/** The same by the link from a letter. @throws Problem */
export function readPlanByLink(token: string, file: File): Promise<TaskPlanProposal> {
  return sendForm(`/api/links/${encodeURIComponent(token)}/plan-dates`, fileForm(file));
}

function fileForm(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

/** Whom a declined task can be given to instead, by words. @throws Problem */
export function findLeads(id: string, search: string): Promise<Receiver[]> {
  return answerOf(client.GET('/api/tasks/{id}/leads', { params: { path: { id }, query: { search } } }));
}

/** The same for several tasks. @throws Problem */
export function findLeadsForMany(search: string): Promise<Receiver[]> {
  return answerOf(client.GET('/api/tasks/bulk/leads', { params: { query: { search } } }));
}

/** The same by the link from a letter. @throws Problem */
export function findLeadsByLink(token: string, search: string): Promise<Receiver[]> {
  return answerOf(client.GET('/api/links/{token}/leads', { params: { path: { token }, query: { search } } }));
}
