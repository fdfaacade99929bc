import type { LetterState } from '@storage';
import type { EntityManager } from 'typeorm';

export interface TestLetter {
  readonly id: string;
  readonly state: LetterState;
  readonly address: string | null;
  /** When it was asked for, and when the server took it. */
  readonly askedAt: string;
  readonly sentAt: string | null;
  /** The server's words, its yes or its no. */
  readonly answer: string | null;
  /** It was kept in the built-in mailbox, so no server has seen it. */
  readonly inMailbox: boolean;
}

interface SelectedTestLetter extends Omit<TestLetter, 'askedAt' | 'sentAt'> {
  readonly askedAt: Date;
  readonly sentAt: Date | null;
}

/** The latest test letter of a person; null where none was asked for. */
export async function lastTestLetter(manager: EntityManager, personId: string): Promise<TestLetter | null> {
  const [letter] = await manager.query<SelectedTestLetter[]>(
    `select letter.id, letter.state, letter.address, letter.send_at as "askedAt", letter.sent_at as "sentAt",
       coalesce(letter.server_answer, letter.last_error) as answer,
       exists (select from mailbox_letter where mailbox_letter.message_id = letter.message_id) as "inMailbox"
     from letter where letter.class = 'test' and letter.recipient_id = $1
     order by letter.send_at desc, letter.sequence desc limit 1`,
    [personId],
  );
  if (letter === undefined) return null;
  return { ...letter, askedAt: letter.askedAt.toISOString(), sentAt: letter.sentAt?.toISOString() ?? null };
}

/** Whether a mail server, and not the built-in mailbox, took the latest test letter that has its answer, whoever asked. */
export async function isMailProven(manager: EntityManager): Promise<boolean> {
  const [letter] = await manager.query<{ isProven: boolean }[]>(
    `select letter.state = 'sent'
         and not exists (select from mailbox_letter where mailbox_letter.message_id = letter.message_id) as "isProven"
     from letter where letter.class = 'test' and letter.state in ('sent', 'failed')
     order by letter.send_at desc, letter.id limit 1`,
  );
  return letter?.isProven ?? false;
}
