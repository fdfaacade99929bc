import type { paths } from '@contract';
import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { shownLanguage } from '../texts/language.js';
import { asProblem, problemOf } from './problem.js';

/** A header no foreign page can set without asking the server first: the second lock beside SameSite cookies. */
const OWN_REQUEST = { 'X-Vekha': '1' };

/** Every refused request throws a Problem, so screens meet one kind of failure. */
export const client = createFetchClient<paths>({ baseUrl: '', headers: OWN_REQUEST, credentials: 'same-origin' });

client.use({
  /** The server's own words come in the language of the page, whatever the browser prefers. */
  onRequest({ request }) {
    request.headers.set('Accept-Language', shownLanguage());
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
  onError({ error }) {
    return asProblem(error);
  },
});

export const api = createQueryClient(client);

/** Sends a form with files. openapi-fetch would describe the body field by field; a browser's own form is enough. */
export async function sendForm<Answer>(path: string, form: FormData): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    body: form,
    headers: { ...OWN_REQUEST, 'Accept-Language': shownLanguage() },
    credentials: 'same-origin',
  }).catch((error: unknown) => {
    throw asProblem(error);
  });
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}
