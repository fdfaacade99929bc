import { bareRung } from '@domain/reminders';
import type { Language } from '@domain/texts';
import type { ActionLinkEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { hashToken, newToken } from '../access/tokens.js';
import { addressInLanguage } from './address-in-language.js';

/** What the letter of a rung decides. */
const DECIDES: Readonly<Record<string, NewLink['purpose']>> = {
  'report-for-check': 'accept',
  'report-submitted': 'accept',
  'extension-asked': 'extension',
};

const LINK_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

export type ActionLinkRow = Pick<ActionLinkEntity, 'tokenHash' | 'personId' | 'taskId' | 'letterId' | 'purpose'>;

interface NewLink {
  readonly taskId: string;
  readonly purpose: ActionLinkEntity['purpose'];
  readonly token: string;
}

/**
 * The links of one letter: one a task and purpose, each for its recipient alone. Their rows keep only hashes; the tokens
 * themselves stand in the frozen bytes of the letter.
 */
export class ActionLinks {
  private readonly links = new Map<string, NewLink>();

  constructor(
    private readonly publicAddress: string,
    private readonly language: Language,
  ) {}

  /** The letter to whoever decides about a report or a later date decides it, any other one opens the task. */
  addressesFor({ taskId, rung }: { readonly taskId: string; readonly rung: string }): {
    open: string;
    decide?: string;
  } {
    const purpose = DECIDES[bareRung(rung)];
    if (purpose === undefined) return { open: this.address(taskId, 'task') };
    const decide = this.address(taskId, purpose);
    return { open: decide, decide };
  }

  /** Opens the task, for whoever the letter goes to. */
  addressOf(taskId: string): string {
    return this.address(taskId, 'task');
  }

  /** The rows of these links, for whoever the letter goes to. */
  rows(letter: { readonly id: string; readonly recipientId: string }): ActionLinkRow[] {
    return [...this.links.values()].map(({ taskId, purpose, token }) => ({
      ...{ tokenHash: hashToken(token), personId: letter.recipientId, taskId, letterId: letter.id, purpose },
    }));
  }

  private address(taskId: string, purpose: NewLink['purpose']): string {
    const key = `${purpose}/${taskId}`;
    const link = this.links.get(key) ?? { taskId, purpose, token: newToken() };
    this.links.set(key, link);
    return addressInLanguage(`${this.publicAddress}/link/${link.token}`, this.language);
  }
}

export async function saveActionLinks(
  manager: EntityManager,
  rows: readonly ActionLinkRow[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `insert into action_link (token_hash, person_id, task_id, letter_id, purpose, created_at, expires_at)
     select *, $6::timestamptz, $7::timestamptz from unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[])`,
    [
      rows.map(({ tokenHash }) => tokenHash),
      rows.map(({ personId }) => personId),
      rows.map(({ taskId }) => taskId),
      rows.map(({ letterId }) => letterId),
      rows.map(({ purpose }) => purpose),
      now,
      new Date(now.getTime() + LINK_DAYS * DAY_MS),
    ],
  );
}
