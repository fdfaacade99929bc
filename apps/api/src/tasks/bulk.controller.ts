import { ExpectedError } from '@domain/errors';
import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AcceptReport,
  type ActingPerson,
  BadInput,
  ExtendTask,
  type Given,
  LeadsView,
  RedirectTask,
  ReturnReport,
  SubjectAccess,
} from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { refusalOf } from '../http/refusal-of.js';
import { BulkDto, BulkResultDto, type SeenTaskDto } from './bulk.dto.js';
import { ReceiverDto, ReceiverQueryDto } from './hand-on.dto.js';

/**
 * One command for many tasks: a transaction each, so that one that is refused keeps none of the others back. A failure that
 * nobody expected ends it there: what was changed before it stays changed.
 */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@Controller('tasks/bulk')
export class BulkController {
  constructor(
    private readonly subjects: SubjectAccess,
    private readonly accept: AcceptReport,
    private readonly giveBack: ReturnReport,
    private readonly extend: ExtendTask,
    private readonly redirect: RedirectTask,
    private readonly leads: LeadsView,
  ) {}

  /** Whom several declined tasks can be given to; what each of them allows is said of each. */
  @Get('leads')
  @ApiOkResponse({ type: [ReceiverDto] })
  listLeadsForMany(
    @Query() { search = '' }: ReceiverQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ReceiverDto[]> {
    return this.leads.runForMany(search, actor);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: [BulkResultDto] })
  async changeTasks(
    @Body() body: BulkDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<BulkResultDto[]> {
    const change = this.changeOf(body, actor);
    const results: BulkResultDto[] = [];
    for (const task of body.tasks) results.push({ id: task.id, ...(await this.tried(task, change, actor, texts)) });
    return results;
  }

  private changeOf({ command, reason = '', newDate = '', ...named }: BulkDto, actor: ActingPerson) {
    const date = command === 'extend' ? calendarDate(newDate, 'newDate') : null;
    const to = command === 'redirect' ? leadOf(named) : null;
    return ({ id: taskId, version }: SeenTaskDto): Promise<void> => {
      if (to !== null) return this.redirect.run({ taskId, version, reason, to, actor });
      if (date !== null) return this.extend.run({ taskId, version, reason, newDate: date, actor });
      if (command === 'return') return this.giveBack.run({ taskId, version, reason, actor });
      return this.accept.run({ taskId, version, actor });
    };
  }

  private async tried(
    task: SeenTaskDto,
    change: (task: SeenTaskDto) => Promise<void>,
    actor: ActingPerson,
    texts: Texts,
  ): Promise<Omit<BulkResultDto, 'id'>> {
    try {
      await this.subjects.demand(actor, null, 'task', task.id);
      await change(task);
      return { done: true, why: null };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      const refusal = refusalOf(error, { path: '', brokenJson: false, upload: undefined, texts });
      return { done: false, why: refusal?.detail ?? error.code };
    }
  }
}

/** @throws BadInput */
function leadOf({ organisationId, personId }: Pick<BulkDto, 'organisationId' | 'personId'>): Given {
  if (organisationId === undefined) throw new BadInput('lead-missing', 'organisationId');
  return { organisationId, personId: personId ?? null };
}
