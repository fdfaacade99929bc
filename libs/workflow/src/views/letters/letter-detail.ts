import { Injectable } from '@nestjs/common';
import { readLetter } from '@platform/mail';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { LETTER_COLUMNS, LETTER_TABLES, type LetterRow, letterRow, type SelectedLetter } from './letter-list.js';
import { type ReminderRow, remindersOf } from './reminder-row.js';

export interface LetterDetail extends LetterRow {
  readonly from: string | null;
  readonly html: string | null;
  readonly text: string | null;
  readonly messageId: string | null;
  readonly headers: { readonly name: string; readonly value: string }[];
  readonly serverAnswer: string | null;
  readonly reminders: ReminderRow[];
  /** Whether there are bytes to look at: a letter has none until it is frozen. */
  readonly frozen: boolean;
}

interface SelectedDetail extends SelectedLetter {
  readonly messageId: string | null;
  readonly serverAnswer: string | null;
  readonly raw: Buffer | null;
}

/** One letter exactly as its recipient sees it, read from the bytes that went out. @throws NotFound */
@Injectable()
export class LetterDetailView {
  constructor(private readonly dataSource: DataSource) {}

  async run(letterId: string): Promise<LetterDetail> {
    const { raw, messageId, serverAnswer, ...columns } = await this.select(letterId);
    const shown = raw === null ? null : await readLetter(raw);
    return {
      ...letterRow(columns),
      messageId,
      serverAnswer,
      from: shown?.from ?? null,
      html: shown?.html ?? null,
      text: shown?.text ?? null,
      headers: Object.entries(shown?.headers ?? {}).flatMap(([name, values]) =>
        values.map((value) => ({ name, value })),
      ),
      reminders: await remindersOf(this.dataSource.manager, { letterId }),
      frozen: raw !== null,
    };
  }

  /** The bytes themselves. @throws NotFound, also for a letter that is not frozen yet */
  async raw(letterId: string): Promise<Buffer> {
    const { raw } = await this.select(letterId);
    if (raw === null) throw new NotFound('letter', letterId);
    return raw;
  }

  private async select(letterId: string): Promise<SelectedDetail> {
    const [row] = await this.dataSource.query<SelectedDetail[]>(
      `select ${LETTER_COLUMNS}, letter.message_id as "messageId", letter.server_answer as "serverAnswer", letter.raw
       from ${LETTER_TABLES} where letter.id = $1`,
      [letterId],
    );
    if (row === undefined) throw new NotFound('letter', letterId);
    return row;
  }
}
