import type { Actor } from '@domain/access';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Config } from '@platform/config';
import { readLetter } from '@platform/mail';
import type { LetterClass } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { LETTER_COLUMNS, LETTER_TABLES, type LetterRow, letterRow, type SelectedLetter } from './letter-list.js';
import { type LetterShowing, letterShowing, mayHaveBytes } from './letter-showing.js';
import { bytesOf, withoutSecrets } from './mask-links.js';
import { type ReminderRow, remindersOf } from './reminder-row.js';

export interface LetterDetail extends LetterRow {
  readonly from: string | null;
  readonly html: string | null;
  readonly text: string | null;
  readonly messageId: string | null;
  readonly headers: { readonly name: string; readonly value: string }[];
  readonly serverAnswer: string | null;
  readonly reminders: ReminderRow[];
  /** Why this person sees less than the recipient; null where he sees the same. */
  readonly withheld: string | null;
  /** Whether he may have the bytes: a letter has none until it is frozen. */
  readonly hasBytes: boolean;
}

interface SelectedDetail extends SelectedLetter {
  readonly messageId: string | null;
  readonly serverAnswer: string | null;
  readonly raw: Buffer | null;
  readonly class: LetterClass;
  /** Whose its links are: the recipient's, or his deputy's while he was away. */
  readonly recipientId: string;
}

/** One letter, read from the bytes that went out, as far as `letterShowing` lets the viewer see it. @throws NotFound */
@Injectable()
export class LetterDetailView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  async run(letterId: string, viewer: Actor, texts: Texts): Promise<LetterDetail> {
    const selected = await this.select(letterId);
    const { raw, messageId, serverAnswer, class: _class, recipientId: _recipient, ...columns } = selected;
    const showing = this.showing(selected, viewer);
    const shown = raw === null || showing === 'hidden' ? null : await read(raw, showing);
    return {
      ...letterRow(columns, texts),
      messageId,
      serverAnswer,
      from: shown?.from ?? null,
      html: shown?.html ?? null,
      text: shown?.text ?? null,
      headers: Object.entries(shown?.headers ?? {}).flatMap(([name, values]) =>
        values.map((value) => ({ name, value })),
      ),
      reminders: await remindersOf(this.dataSource.manager, { letterId }, texts),
      withheld: raw === null || showing === 'whole' ? null : texts.say(`views.letter.${showing}`),
      hasBytes: raw !== null && mayHaveBytes(showing, viewer, this.config.mailMode),
    };
  }

  /** The bytes themselves. @throws NotFound, also for a letter that is not frozen yet or whose bytes are not for him */
  async raw(letterId: string, viewer: Actor): Promise<Buffer> {
    const selected = await this.select(letterId);
    const showing = this.showing(selected, viewer);
    if (selected.raw === null || !mayHaveBytes(showing, viewer, this.config.mailMode)) {
      throw new NotFound('letter', letterId);
    }
    return showing === 'whole' ? selected.raw : bytesOf(await read(selected.raw, showing));
  }

  private showing(letter: SelectedDetail, viewer: Actor): LetterShowing {
    return letterShowing(letter, viewer, this.config);
  }

  private async select(letterId: string): Promise<SelectedDetail> {
    const [row] = await this.dataSource.query<SelectedDetail[]>(
      `select ${LETTER_COLUMNS}, letter.message_id as "messageId", letter.server_answer as "serverAnswer", letter.raw,
         letter.class, coalesce((select person_id from action_link where action_link.letter_id = letter.id limit 1),
           letter.recipient_id) as "recipientId"
       from ${LETTER_TABLES} where letter.id = $1`,
      [letterId],
    );
    if (row === undefined) throw new NotFound('letter', letterId);
    return row;
  }
}

async function read(raw: Buffer, showing: LetterShowing): ReturnType<typeof readLetter> {
  const letter = await readLetter(raw);
  return showing === 'whole' ? letter : withoutSecrets(letter);
}
