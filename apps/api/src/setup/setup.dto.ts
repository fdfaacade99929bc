import { SETUP_STEPS, type SetupStep } from '@domain/setup';
import type { MailMode } from '@platform/config';
import type { LetterState, OrderState } from '@storage';
import { letterStates, orderStates } from '../contract/closed-lists.js';
import {
  Flag,
  Id,
  Instant,
  ListOf,
  ManyOf,
  Nested,
  NullableInstant,
  NullableNested,
  NullableText,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';

export class SetupOrganisationDto {
  @Id() id!: string;
  @Text() name!: string;
  @Text('Asia/Yekaterinburg') timeZone!: string;
  @Whole() version!: number;
}

export class SetupPersonDto {
  @Id() id!: string;
  @Text() fullName!: string;
  @NullableText() email!: string | null;
  @Whole() version!: number;
}

export class TestLetterDto {
  @Id() id!: string;
  @OneOf('LetterState', letterStates) state!: LetterState;
  @NullableText() address!: string | null;
  @Instant() askedAt!: string;
  @NullableInstant() sentAt!: string | null;
  /** The server's words, its yes or its no. */
  @NullableText() answer!: string | null;
  /** It was kept in the built-in mailbox, so no server has seen it. */
  @Flag() inMailbox!: boolean;
}

export class SetupMailDto {
  @OneOf('MailMode', ['mailbox', 'smtp']) mode!: MailMode;
  /** Host and port, without the credentials; null for the built-in mailbox. */
  @NullableText() server!: string | null;
  @Text() from!: string;
  @Text() publicAddress!: string;
  @NullableNested(() => TestLetterDto) testLetter!: TestLetterDto | null;
}

export class SetupYearDto {
  @Whole() year!: number;
  /** Null while none is known and only the Labour Code answers. */
  @NullableText() decree!: string | null;
}

export class SetupOrderDto {
  @Id() id!: string;
  @OneOf('OrderState', orderStates) state!: OrderState;
}

export class SetupDto {
  /** In the order in which they are best taken. */
  @ManyOf('SetupStep', SETUP_STEPS) stepsDone!: SetupStep[];
  @ManyOf('SetupStep', SETUP_STEPS) stepsLeft!: SetupStep[];
  @Nested(() => SetupOrganisationDto) organisation!: SetupOrganisationDto;
  @Nested(() => SetupPersonDto) person!: SetupPersonDto;
  @Whole() coordinatorsWithAddress!: number;
  @Nested(() => SetupMailDto) mail!: SetupMailDto;
  /** This year and the next. */
  @ListOf(() => SetupYearDto) years!: readonly SetupYearDto[];
  /** The order that is farthest on its way; null where none was brought. */
  @NullableNested(() => SetupOrderDto) order!: SetupOrderDto | null;
}

export class AskedTestLetterDto {
  @Id() letterId!: string;
}
