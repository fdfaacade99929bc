import type { ScheduleKind } from '@domain/deadlines';
import type { ClosingDemand, HeldAs, ItemKind, TaskState } from '@domain/tasks';
import type { FamilyStepProgress, HistoryCommand, HistoryVia } from '@storage';
import { OFFERED_COMMANDS, type OfferedCommand } from '@workflow';
import {
  closingForms,
  familyCommands,
  heldAs,
  historyVias,
  itemKinds,
  scheduleKinds,
  taskStates,
} from '../contract/closed-lists.js';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  ManyOf,
  Nested,
  NullableDay,
  NullableId,
  NullableInstant,
  NullableNested,
  NullableOneOf,
  NullableText,
  NullableWhole,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../contract/properties.js';
import { AttachedPlanDto } from '../orders/attached-plan.dto.js';
import { ConsultationRegisterDto } from './consultation.dto.js';

export class TaskRowDto {
  @Id() id!: string;
  @Id() orderId!: string;
  @NullableText() orderNumber!: string | null;
  /** Whose order it is. */
  @NullableText() orderIssuer!: string | null;
  @Text() itemNumber!: string;
  @Text() title!: string;
  @OneOf('ItemKind', itemKinds) kind!: ItemKind;
  @OneOf('ScheduleKind', scheduleKinds) scheduleKind!: ScheduleKind;
  /** 1-based; 0 is the request for the plan the item's dates depend on. */
  @Whole() occurrence!: number;
  @Whole() occurrenceCount!: number;
  @NullableDay() startDate!: string | null;
  @NullableDay() dueDate!: string | null;
  @NullableDay() controlDate!: string | null;
  /** The first due date of a task that was given a later one. */
  @NullableDay() movedFrom!: string | null;
  @OneOf('TaskState', taskStates) state!: TaskState;
  @Flag() overdue!: boolean;
  /** Working days to the control date; negative when it has passed, null without a date. */
  @NullableWhole() daysLeft!: number | null;
  @Text() leadName!: string;
  /** Whose task it is, whoever leads it there. */
  @Text() organisationName!: string;
  @NullableText() acceptorName!: string | null;
  /** Who handed it on to the lead; null for what the order itself gives. */
  @NullableText() giverName!: string | null;
  @Flag() retrospective!: boolean;
  @Flag() recommended!: boolean;
  /** The numbers of the rows whose result it waits for and that are not done. */
  @Texts() waitsFor!: readonly string[];
  @Whole() version!: number;
}

export class ChosenOrganisationDto {
  @Id() id!: string;
  @Text() name!: string;
}

export class ChosenLeadDto {
  @Id() id!: string;
  @Text() fullName!: string;
  @NullableText() position!: string | null;
  @Text() organisationName!: string;
}

export class TaskListDto {
  /** Counted up to 1,000, or 200 for words that most tasks hold. */
  @Whole() total!: number;
  /** There are more than were counted. */
  @Flag() isMore!: boolean;
  @ListOf(() => TaskRowDto) rows!: TaskRowDto[];
  /** The cursor of the page after this one, null on the last; of the one before it, null on the first. */
  @NullableText() next!: string | null;
  @NullableText() previous!: string | null;
  /** Of the filter; null without it, or where the person does not see it in the directory. */
  @NullableNested(() => ChosenOrganisationDto) organisation!: ChosenOrganisationDto | null;
  @NullableNested(() => ChosenLeadDto) lead!: ChosenLeadDto | null;
}

export class TaskParticipantDto {
  @OneOf('ParticipantRole', ['lead', 'executor', 'co_executor']) role!: 'lead' | 'executor' | 'co_executor';
  @Text() name!: string;
  /** The post for which he takes part, with the body it is of. */
  @NullableText() post!: string | null;
  @NullableText() email!: string | null;
}

export class AcceptorDto {
  @Id() id!: string;
  @Text() name!: string;
}

export class TaskHistoryDto {
  @Instant() at!: string;
  /** Null where the calendar or another part of the system acted. */
  @NullableText() who!: string | null;
  /** The absent person for whom it was done. */
  @NullableText() forWhom!: string | null;
  @OneOf('HistoryVia', historyVias) via!: HistoryVia;
  @Text() command!: HistoryCommand;
  @NullableOneOf('TaskState', taskStates) fromState!: TaskState | null;
  @OneOf('TaskState', taskStates) toState!: TaskState;
  @NullableText() reason!: string | null;
  /** To whom it was handed on, or passed. */
  @NullableText() to!: string | null;
  /** From whom it passed. */
  @NullableText() from!: string | null;
  /** As what he held it. */
  @ManyOf('HeldAs', heldAs) as!: readonly HeldAs[];
}

export class ReportFileDto {
  @Id() id!: string;
  @Text() name!: string;
  @Whole() byteCount!: number;
  /** Of the files of this name in the reports of the task; more than 1 for one that came changed. */
  @Whole() revision!: number;
}

export class ReportDto {
  @Id() id!: string;
  @OneOf('ReportKind', ['execution', 'interim']) kind!: 'execution' | 'interim';
  @Text() text!: string;
  @NullableText() documentNumber!: string | null;
  @NullableDay() documentDate!: string | null;
  @NullableText() address!: string | null;
  /** Whether the address has been asked, and why it is no evidence as things stand. */
  @Flag() addressChecked!: boolean;
  @NullableText() addressProblem!: string | null;
  @Flag() nobodyAsked!: boolean;
  @Text() authorName!: string;
  @Instant() submittedAt!: string;
  /** Who passed it on to the acceptor, where reports are checked first. */
  @NullableText() checkedBy!: string | null;
  @NullableInstant() checkedAt!: string | null;
  @NullableOneOf('ReportDecision', ['accepted', 'returned']) decision!: 'accepted' | 'returned' | null;
  @NullableText() decisionReason!: string | null;
  @NullableText() decidedBy!: string | null;
  @NullableInstant() decidedAt!: string | null;
  @ListOf(() => ReportFileDto) files!: ReportFileDto[];
}

export class ReminderRowDto {
  @Id() id!: string;
  @Text('before-3') rung!: string;
  /** Grows when the date changes or a report is returned: the rungs begin anew. */
  @Whole() round!: number;
  @Text() role!: string;
  @NullableText() recipientName!: string | null;
  @Day() plannedFor!: string;
  @Instant() sendAt!: string;
  @OneOf('ReminderState', ['planned', 'gathered', 'sent', 'skipped']) state!:
    | 'planned'
    | 'gathered'
    | 'sent'
    | 'skipped';
  @NullableText() skipReason!: string | null;
  @NullableId() letterId!: string | null;
}

export class ClosingDemandDto {
  @OneOf('ClosingForm', closingForms) form!: ClosingDemand['form'];
  /** The order's own words for it; null where the kind of the item asks for it. */
  @NullableText() words!: string | null;
  @Flag() met!: boolean;
}

export class ExtensionDto {
  @Id() id!: string;
  /** Of the task's requests, from 1; whoever decides about it names it. */
  @Whole() number!: number;
  @Day() oldDueDate!: string;
  @Day() newDueDate!: string;
  @Text() reason!: string;
  @Text() askedBy!: string;
  @Instant() askedAt!: string;
  /** The last day its decision is expected on; null once it is there. The old date stands until it is decided. */
  @NullableDay() decisionExpectedBy!: string | null;
  @NullableOneOf('ExtensionDecision', ['granted', 'refused']) decision!: 'granted' | 'refused' | null;
  @NullableText() decisionReason!: string | null;
  @NullableText() decidedBy!: string | null;
  @NullableInstant() decidedAt!: string | null;
}

/** A row that would be due before what it waits for is. */
export class TouchedRowDto {
  @Id() itemId!: string;
  @Text('2.2') number!: string;
  @Text() title!: string;
  @Day() dueDate!: string;
}

/** What a later date of a task touches. Rows that wait for it keep their dates. */
export class DateEffectDto {
  /** Open tasks right under it that move along. */
  @Whole() children!: number;
  @ListOf(() => TouchedRowDto) rows!: readonly TouchedRowDto[];
}

/** A row whose result another one waits for, or the other way round. */
export class TiedRowDto {
  @Id() itemId!: string;
  @Text('2.1') number!: string;
  @Text() title!: string;
  /** Nothing of it is owed any more. */
  @Flag() done!: boolean;
  /** The last date of what is still owed of it. */
  @NullableDay() openUntil!: string | null;
}

export class DatesByTiesDto {
  @Day() startDate!: string;
  @Day() dueDate!: string;
  /** The numbers of the rows that are done. */
  @Texts() after!: readonly string[];
}

export class WaitingExtensionDto {
  @Nested(() => TaskRowDto) task!: TaskRowDto;
  @Nested(() => ExtensionDto) request!: ExtensionDto;
  /** Open sub-tasks that move along. */
  @Whole() children!: number;
  /** Rows that wait for its row and would be due before it. */
  @ListOf(() => TouchedRowDto) touched!: readonly TouchedRowDto[];
}

export class CommentDto {
  @Whole() number!: number;
  @Instant() at!: string;
  @Text() author!: string;
  @Text() text!: string;
  /** Who was told of it. */
  @Texts() mentioned!: string[];
}

export class AcquaintanceDto {
  @Id() personId!: string;
  @Text() name!: string;
  @Text() organisation!: string;
  /** When the first letter that speaks of it was sent to him. */
  @NullableInstant() shownAt!: string | null;
  @NullableInstant() acknowledgedAt!: string | null;
  /** The deputy who said it for him. */
  @NullableText() acknowledgedBy!: string | null;
}

export class ChildCountsDto {
  @Whole() total!: number;
  @Whole() closed!: number;
}

/** For whoever may hand a task on: the last day a part may fall due, and the usual one. */
export class HandOnDatesDto {
  @NullableDay() latest!: string | null;
  @NullableDay() suggested!: string | null;
}

/** What was done to a task and is on its way to the tasks under it. */
export class FamilyStepDto {
  @OneOf('FamilyCommand', familyCommands) command!: FamilyStepProgress['command'];
  @Whole() done!: number;
  @Whole() total!: number;
}

export class TaskDetailDto extends TaskRowDto {
  @NullableText() expectedResult!: string | null;
  @NullableText() deadlineText!: string | null;
  @NullableText() sectionTitle!: string | null;
  @NullableText() orderTitle!: string | null;
  /** Where the date came from, a sentence a step. */
  @Texts() biography!: string[];
  /** The schedule its dates were taken from last. */
  @NullableNested(() => AttachedPlanDto) plan!: AttachedPlanDto | null;
  @ListOf(() => TaskParticipantDto) participants!: TaskParticipantDto[];
  @NullableNested(() => AcceptorDto) acceptor!: AcceptorDto | null;
  /** Who checks the report before the acceptor; null where nobody does. */
  @NullableText() checkerName!: string | null;
  /** What the person who asks may do now. */
  @ManyOf('Command', OFFERED_COMMANDS) allowed!: OfferedCommand[];
  /** What must be there before the task is taken off control. */
  @ListOf(() => ClosingDemandDto) closing!: ClosingDemandDto[];
  /** Null for a task of another kind than consultations. */
  @NullableNested(() => ConsultationRegisterDto) consultations!: ConsultationRegisterDto | null;
  @ListOf(() => ExtensionDto) extensions!: ExtensionDto[];
  /** Until when and how often the reader may ask for a later date, who decides and by when. */
  @NullableText() extensionNote!: string | null;
  @ListOf(() => TaskHistoryDto) history!: TaskHistoryDto[];
  @ListOf(() => ReportDto) reports!: ReportDto[];
  @ListOf(() => ReminderRowDto) reminders!: ReminderRowDto[];
  /** Where the person may see it. */
  @NullableId() parentTaskId!: string | null;
  /** Open tasks of the same body by which other orders ask for the same. */
  @ListOf(() => TaskRowDto) sameRequests!: TaskRowDto[];
  /** Of a resolution: the task it was given about, where the person may see it. */
  @NullableId() resolutionOfId!: string | null;
  @ListOf(() => TaskRowDto) resolutions!: TaskRowDto[];
  @Flag() mayResolve!: boolean;
  /** The first of those the person may see. */
  @ListOf(() => TaskRowDto) children!: TaskRowDto[];
  @ListOf(() => CommentDto) comments!: CommentDto[];
  /** Who was shown it, and who said that he has read it. */
  @ListOf(() => AcquaintanceDto) acquaintance!: AcquaintanceDto[];
  @Flag() mayAcknowledge!: boolean;
  @Flag() mayComment!: boolean;
  @Nested(() => ChildCountsDto) childCounts!: ChildCountsDto;
  /** Rows of the order whose result it waits for, and rows that wait for its row's. */
  @ListOf(() => TiedRowDto) neededRows!: readonly TiedRowDto[];
  @ListOf(() => TiedRowDto) waitingRows!: readonly TiedRowDto[];
  /** Of a task that waits for dates: those its words give, now that what it waits for is done. */
  @NullableNested(() => DatesByTiesDto) proposedDates!: DatesByTiesDto | null;
  /** What the later date that was asked for touches; null where nothing waits for the person's decision. */
  @NullableNested(() => DateEffectDto) extensionEffect!: DateEffectDto | null;
  @NullableNested(() => FamilyStepDto) following!: FamilyStepDto | null;
  @NullableNested(() => HandOnDatesDto) handOn!: HandOnDatesDto | null;
  /** What has to be done below before the person may report. */
  @NullableText() partsNote!: string | null;
}
