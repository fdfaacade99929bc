import { ExpectedError } from '@domain/errors';
import type { Texts } from '@domain/texts';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AcceptReport, type ActingPerson, ExtendTask, ReturnReport, SubjectAccess } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { refusalOf } from '../http/refusal-of.js';
import { BulkDto, BulkResultDto, type SeenTaskDto } from './bulk.dto.js';

/** One command for many tasks: a transaction each, so that one that is refused keeps none of the others back. */
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
  ) {}

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

  private changeOf({ command, reason = '', newDate = '' }: BulkDto, actor: ActingPerson) {
    const date = command === 'extend' ? calendarDate(newDate, 'newDate') : null;
    return ({ id: taskId, version }: SeenTaskDto): Promise<void> => {
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
