import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
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
import type { Request } from 'express';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { askedFor } from '../http/asked-for.js';
import { bug } from '../http/bug.js';
import { calendarDate } from '../http/calendar-date.js';
import { refusalOf } from '../http/refusal-of.js';
import { BulkDto, BulkResultDto, type SeenTaskDto } from './bulk.dto.js';
import { ReceiverDto, ReceiverQueryDto } from './hand-on.dto.js';

/**
 * One command for many tasks: a transaction each, so that one that is refused keeps none of the others back, and what became of
 * each is answered whatever happens to one of them.
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
    @Req() request: Request,
  ): Promise<BulkResultDto[]> {
    const change = this.changeOf(body, actor);
    const results: BulkResultDto[] = [];
    for (const task of body.tasks) results.push({ id: task.id, ...(await this.tried(task, change, actor, request)) });
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
    request: Request,
  ): Promise<Omit<BulkResultDto, 'id'>> {
    try {
      await this.subjects.demand(actor, null, 'task', task.id);
      await change(task);
      return { done: true, why: null };
    } catch (error) {
      const refusal = refusalOf(error, askedFor(request)) ?? bug(error, request, `, task ${task.id}`);
      return { done: false, why: refusal.detail };
    }
  }
}

/** @throws BadInput */
function leadOf({ organisationId, personId }: Pick<BulkDto, 'organisationId' | 'personId'>): Given {
  if (organisationId === undefined) throw new BadInput('lead-missing', 'organisationId');
  return { organisationId, personId: personId ?? null };
}
