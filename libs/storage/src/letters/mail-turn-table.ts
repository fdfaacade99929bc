import type { DataSource } from 'typeorm';

/** Turns at a mail server, one after the other for all processes that send by it. */
export class MailTurnTable {
  constructor(
    private readonly dataSource: DataSource,
    private readonly now: () => Date,
  ) {}

  /** Takes the next free turn, `everyMs` after the one before, and answers when it is. */
  async take(server: string, everyMs: number): Promise<Date> {
    const [row] = await this.dataSource.query<{ turn: Date }[]>(
      `insert into mail_turn (server, next_at) values ($1, $2::timestamptz + $3 * interval '1 millisecond')
       on conflict (server) do update
         set next_at = greatest(mail_turn.next_at, $2) + $3 * interval '1 millisecond'
       returning next_at - $3 * interval '1 millisecond' as turn`,
      [server, this.now(), everyMs],
    );
    return row?.turn ?? this.now();
  }
}
