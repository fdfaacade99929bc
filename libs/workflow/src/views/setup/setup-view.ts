import { dateInZone, yearOf } from '@domain/calendar';
import { type SetupStep, stepsDone } from '@domain/setup';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Config, type MailMode } from '@platform/config';
import type { OrderState } from '@storage';
import { DataSource } from 'typeorm';
import { RulesBook } from '../../calendars/order-rules.js';
import { isMailProven, lastTestLetter, type TestLetter } from './last-test-letter.js';

export interface SetupView {
  readonly done: Readonly<Record<SetupStep, boolean>>;
  /** Of the person who asks. */
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
    readonly version: number;
  };
  readonly person: {
    readonly id: string;
    readonly fullName: string;
    readonly email: string | null;
    readonly version: number;
  };
  readonly coordinatorsWithAddress: number;
  readonly mail: {
    readonly mode: MailMode;
    /** `mail.example:587`, without the credentials; null for the built-in mailbox. */
    readonly server: string | null;
    readonly from: string;
    /** Base of every link in a letter. */
    readonly publicAddress: string;
    /** The last one of the person who asks. */
    readonly testLetter: TestLetter | null;
  };
  /** This year and the next; `decree` is null while none is known and only the Labour Code answers. */
  readonly years: readonly { readonly year: number; readonly decree: string | null }[];
  /** The order that is farthest on its way; null where none was brought. */
  readonly order: { readonly id: string; readonly state: OrderState } | null;
}

interface Selected {
  readonly organisation: SetupView['organisation'];
  readonly person: SetupView['person'];
  readonly coordinatorsWithAddress: number;
  readonly confirmedOrders: number;
  readonly order: SetupView['order'];
}

/** How far the product is set up, as it stands now, for the administrator who asks. */
@Injectable()
export class SetupStateView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async run(personId: string): Promise<SetupView> {
    const { confirmedOrders, ...selected } = await this.select(personId);
    const testLetter = await lastTestLetter(this.dataSource.manager, personId);
    const thisYear = yearOf(dateInZone(this.clock.now(), selected.organisation.timeZone));
    const { calendar } = (await RulesBook.open(this.dataSource.manager)).of({ organisationIds: [], profile: null });
    const { mailMode, mailFrom, publicAddress, smtpUrl } = this.config;
    return {
      ...selected,
      done: stepsDone({
        organisationName: selected.organisation.name,
        ownName: selected.person.fullName,
        ownEmail: selected.person.email,
        coordinatorsWithAddress: selected.coordinatorsWithAddress,
        testLetterAccepted: await isMailProven(this.dataSource.manager),
        isThisYearProvisional: calendar.decreeOf(thisYear) === null,
        confirmedOrders,
      }),
      mail: {
        mode: mailMode,
        server: smtpUrl === undefined ? null : hostOf(smtpUrl),
        from: mailFrom,
        publicAddress,
        testLetter,
      },
      years: [thisYear, thisYear + 1].map((year) => ({ year, decree: calendar.decreeOf(year) })),
    };
  }

  private async select(personId: string): Promise<Selected> {
    const [row] = await this.dataSource.query<Selected[]>(
      `select
         json_build_object('id', body.id, 'name', body.name, 'timeZone', body.time_zone, 'version', body.version)
           as organisation,
         json_build_object('id', person.id, 'fullName', person.full_name, 'email', person.email,
           'version', person.version) as person,
         (select count(*)::int from person where role = 'coordinator' and email is not null)
           as "coordinatorsWithAddress",
         (select count(*)::int from order_document where state = 'confirmed') as "confirmedOrders",
         (select json_build_object('id', id, 'state', state) from order_document
           order by array_position(array['confirmed', 'read', 'received', 'unreadable'], state), received_at desc,
           id limit 1) as "order"
       from person join organisation body on body.id = person.organisation_id
       where person.id = $1`,
      [personId],
    );
    if (row === undefined) throw new Error(`The acting person ${personId} is not in the directory`);
    return row;
  }
}

/** Host and port of a mail server's address, without the credentials that may stand before them. */
function hostOf(smtpUrl: string): string {
  return smtpUrl.replace(/^\w+:\/\/(.*@)?/, '').replace(/[/?#].*$/, '');
}
