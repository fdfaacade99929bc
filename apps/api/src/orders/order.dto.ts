import type { ScheduleKind } from '@domain/deadlines';
import { ATTACHMENTS, type Attachment } from '@domain/directory';
import { ACCEPTANCES, type Acceptance, type OtherClause } from '@domain/orders';
import type { ItemKind, TaskState } from '@domain/tasks';
import { ApiProperty } from '@nestjs/swagger';
import type { OrderState } from '@storage';
import { itemKinds, orderStates, otherClauseKinds, scheduleKinds, taskStates } from '../contract/closed-lists.js';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  NullableDay,
  NullableId,
  NullableNested,
  NullableText,
  NullableWhole,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../contract/properties.js';
import { FamilyStepDto } from '../tasks/task.dto.js';
import { AttachedPlanDto } from './attached-plan.dto.js';

export class UnattachedSchoolsDto {
  @Id() classId!: string;
  @Text('Кураторы ШНОР') className!: string;
  @OneOf('Attachment', ATTACHMENTS) through!: Attachment;
  @Whole() count!: number;
  /** The first of them by name. */
  @Texts() names!: readonly string[];
}

export class ClassSizeDto {
  @Id() classId!: string;
  @Text('ОО') className!: string;
  /** Organisations it means today; nobody gets a task where there are none. */
  @Whole() count!: number;
}

export class ReceivedOrderDto {
  @Id() id!: string;
  @OneOf('OrderState', orderStates) state!: OrderState;
  /** The same file had been received before; `id` is that order. */
  @Flag() duplicate!: boolean;
}

/** Why a file could not be read. */
export class RefusalDto {
  @Text() code!: string;
  @Text() message!: string;
}

/** The import that another one repeats. */
export class FirstImportDto {
  @Id() id!: string;
  @OneOf('OrderState', orderStates) state!: OrderState;
  /** The words of all duties are the same, not only number, date and issuer. */
  @Flag() sameContent!: boolean;
}

export class OrderSummaryDto {
  @Id() id!: string;
  @OneOf('OrderState', orderStates) state!: OrderState;
  @Text() fileName!: string;
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
  @NullableText() issuer!: string | null;
  @NullableText() title!: string | null;
  @Instant() receivedAt!: string;
  @Whole(
    'Remarks on what was read; those on names that may mean several people come with the order itself and do not count.',
  )
  warningCount!: number;
  @Whole() itemCount!: number;
  /** Those not cancelled. */
  @Whole() taskCount!: number;
  @Whole() closedCount!: number;
  @Whole() overdueCount!: number;
  @NullableNested(() => RefusalDto) refusal!: RefusalDto | null;
  /** Pages of the file read so far, of how many, while it is read page by page. */
  @NullableWhole() pagesDone!: number | null;
  @NullableWhole() pagesOf!: number | null;
  /** The reader reviews, issues and edits it. */
  @Flag() mayManage!: boolean;
  /** The confirmed order this one is another copy of, while this one waits to be confirmed. */
  @NullableId() issuedOrderId!: string | null;
  /** The import this one repeats, where it is not the first of its order. */
  @NullableNested(() => FirstImportDto) firstImport!: FirstImportDto | null;
}

export class OrderListDto {
  @Whole() total!: number;
  /** The last received first. */
  @ListOf(() => OrderSummaryDto) rows!: OrderSummaryDto[];
  /** Cursors of the pages after and before this one; null at the end and at the beginning. */
  @NullableText() next!: string | null;
  @NullableText() previous!: string | null;
}

export class WarningTextDto {
  @OneOf('WarningLevel', ['warn', 'info']) level!: 'warn' | 'info';
  @Text() code!: string;
  /** The number of the item or clause, or a word for the place. */
  @Text() where!: string;
  /** Where in the file it is, as a person finds it there; null for what concerns the whole file. */
  @NullableText() inFile!: string | null;
  @Text() message!: string;
  @Text() remedy!: string;
}

export class OccurrenceTextDto {
  @Day() start!: string;
  @Day() due!: string;
  /** `due` after the shift off a day off. */
  @Day() controlDate!: string;
  @Flag() shifted!: boolean;
  @Text('30 сентября 2023 г., сб → 29 сентября, пт') dueText!: string;
}

export class ScheduleTextDto {
  @OneOf('ScheduleKind', scheduleKinds) kind!: ScheduleKind;
  @Text('1–31 марта 2023 г.') text!: string;
  @ListOf(() => OccurrenceTextDto) occurrences!: OccurrenceTextDto[];
  @NullableText() externalPlan!: string | null;
  @NullableDay() runsTo!: string | null;
  /** What the words may mean as well, in the order of the choice that is sent back. */
  @Texts() alternatives!: string[];
}

export class PartyTextDto {
  @Text() name!: string;
  @OneOf('PartyType', ['person', 'organisation', 'group', 'role']) type!: 'person' | 'organisation' | 'group' | 'role';
  @Flag() classOfOrganisations!: boolean;
  @NullableId() directoryId!: string | null;
}

export class FanOutProgressDto {
  @Whole() total!: number;
  @Whole() made!: number;
  @Whole() closed!: number;
  /** What was done to the task that stands for them and is on its way to theirs. */
  @NullableNested(() => FamilyStepDto) following!: FamilyStepDto | null;
}

export class ItemTaskDto {
  @Id() id!: string;
  @Whole() occurrence!: number;
  @OneOf('TaskState', taskStates) state!: TaskState;
  @NullableDay() dueDate!: string | null;
  @Flag() overdue!: boolean;
  /** Of a task that stands for a class: how far its organisations have come. */
  @NullableNested(() => FanOutProgressDto) organisations!: FanOutProgressDto | null;
}

export class ItemDetailDto {
  @Id() id!: string;
  /** Goes back with a correction, so that nobody overwrites another's. */
  @Whole() version!: number;
  @OneOf('ItemSource', ['table', 'clause']) source!: 'table' | 'clause';
  @Text() number!: string;
  @NullableWhole() sectionIndex!: number | null;
  /** Which of the order's `roadmaps` it stands in; 0 for a clause. */
  @Whole() roadmapIndex!: number;
  @Text() title!: string;
  @NullableText() deadlineText!: string | null;
  @ListOf(() => ScheduleTextDto) schedules!: ScheduleTextDto[];
  /** One sentence for each step of the reading. */
  @Texts() explanation!: string[];
  @ListOf(() => PartyTextDto) responsible!: PartyTextDto[];
  @ListOf(() => PartyTextDto) executors!: PartyTextDto[];
  @NullableText() responsibleText!: string | null;
  @NullableText() expectedResult!: string | null;
  @Texts() audience!: readonly string[];
  @NullableText() audienceText!: string | null;
  @OneOf('ItemKind', itemKinds) kind!: ItemKind;
  @Flag() recommended!: boolean;
  /** A later edition of the order leaves it out. */
  @Flag() dropped!: boolean;
  /** The earlier order whose review decided something of this row, until a person decides anew. */
  @NullableId() carriedFrom!: string | null;
  @Flag() retrospective!: boolean;
  /** First and last line in the source, 1-based. */
  @ApiProperty({ type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 }) sourceLines!: [number, number];
  /** Where in the file it stands, as a person finds it there. */
  @NullableText() inFile!: string | null;
  /** The fragment of the order as it stands. */
  @Text() sourceText!: string;
  /** How sure the reader was of the letters of its least sure words, 0 to 1. */
  @ApiProperty({ type: Number }) confidence!: number;
  /** Its dates wait for another document. */
  @Flag() awaitsPlan!: boolean;
  /** The plan its dates were taken from. */
  @NullableNested(() => AttachedPlanDto) plan!: AttachedPlanDto | null;
  @ListOf(() => WarningTextDto) warnings!: WarningTextDto[];
  /** Empty before confirmation. */
  @ListOf(() => ItemTaskDto) tasks!: ItemTaskDto[];
  /** How many tasks confirmation will create. */
  @Whole() plannedTasks!: number;
}

/** A table of activities: its own title, and its headings from left to right. */
export class RoadmapDto {
  @NullableText() title!: string | null;
  @Texts() columns!: readonly string[];
}

export class SectionDto {
  @NullableText() number!: string | null;
  @Text() title!: string;
}

export class OtherClauseDto {
  @Text() number!: string;
  @Text() text!: string;
  @OneOf('OtherClauseKind', otherClauseKinds) kind!: OtherClause['kind'];
}

export class AbbreviationDto {
  @Text() abbr!: string;
  @NullableText() expansion!: string | null;
}

export class OrderDetailDto extends OrderSummaryDto {
  @NullableDay() periodStart!: string | null;
  @NullableDay() periodEnd!: string | null;
  @NullableText() controller!: string | null;
  @NullableText() controllerPosition!: string | null;
  @NullableText() signatory!: string | null;
  @NullableText() signatoryPosition!: string | null;
  /** How reports on its rows are accepted, and what its line of control proposes. */
  @OneOf('Acceptance', ACCEPTANCES) acceptance!: Acceptance;
  @OneOf('Acceptance', ACCEPTANCES) proposedAcceptance!: Acceptance;
  @NullableText() drafter!: string | null;
  @NullableText() distribution!: string | null;
  @ListOf(() => RoadmapDto) roadmaps!: readonly RoadmapDto[];
  @ListOf(() => SectionDto) sections!: readonly SectionDto[];
  @ListOf(() => ItemDetailDto) items!: ItemDetailDto[];
  @ListOf(() => OtherClauseDto) otherClauses!: readonly OtherClauseDto[];
  @ListOf(() => WarningTextDto) warnings!: WarningTextDto[];
  @ListOf(() => AbbreviationDto) abbreviations!: readonly AbbreviationDto[];
  /** How many items carry a warning somebody should look at before confirming. */
  @Whole() issueCount!: number;
  /** Schools and people it names beside its rows, which can be brought to the directory. */
  @Whole() namedBeside!: number;
  /** Schools without the curator or mentor to whom rows are given: for these nobody gets a task. */
  @ListOf(() => UnattachedSchoolsDto) unattached!: readonly UnattachedSchoolsDto[];
  /** Classes of organisations that its rows name. */
  @ListOf(() => ClassSizeDto) classes!: readonly ClassSizeDto[];
}

export class ConfirmedOrderDto {
  @Whole() tasksCreated!: number;
  @Whole() tasksExisting!: number;
  @Whole() remindersPlanned!: number;
  /** Tasks whose lead has no e-mail address yet. */
  @Whole() withoutAddress!: number;
}

export class RehearsalMonthDto {
  @Text('2023-03') month!: string;
  @Whole() letters!: number;
  @Whole() tasksDue!: number;
}
export class RehearsalRecipientDto {
  @Text() name!: string;
  @Whole() letters!: number;
}
export class RehearsalDayDto {
  @Day() date!: string;
  @Whole() letters!: number;
}
export class ReliefDto {
  @Day() date!: string;
  @Whole() tasks!: number;
}
export class PileUpDto {
  @Day() date!: string;
  @Whole() tasks!: number;
  @Whole() people!: number;
  /** The nearest earlier working days with room for what is too much. */
  @ListOf(() => ReliefDto) moveTo!: readonly ReliefDto[];
}
export class ItemNameDto {
  @Text() number!: string;
  @Text() title!: string;
}
export class UndatedItemDto extends ItemNameDto {
  @Text() why!: string;
}
export class RehearsalDto {
  @Day() from!: string;
  @Day() to!: string;
  @ListOf(() => RehearsalMonthDto) months!: readonly RehearsalMonthDto[];
  @ListOf(() => RehearsalDayDto) days!: readonly RehearsalDayDto[];
  /** Such as `2023-Q3`: no meeting falls due in it. */
  @Texts() quartersWithoutMeeting!: readonly string[];
  @ListOf(() => RehearsalRecipientDto) recipients!: readonly RehearsalRecipientDto[];
  @ListOf(() => PileUpDto) pileUps!: readonly PileUpDto[];
  /** Names that may mean several people, of whom none is chosen yet: nobody is written to for them. */
  @Texts() undecided!: readonly string[];
  @ListOf(() => ItemNameDto) withoutOwner!: readonly ItemNameDto[];
  @ListOf(() => UndatedItemDto) withoutDate!: readonly UndatedItemDto[];
}
