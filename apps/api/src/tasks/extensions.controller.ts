import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  AskExtension,
  DateEffectView,
  ExtendTask,
  GrantExtension,
  RefuseExtension,
  TaskDetailView,
} from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { movedDate } from './report-form.js';
import { DateEffectDto, TaskDetailDto } from './task.dto.js';
import { DateEffectQueryDto, GrantExtensionDto, NewDateDto, RefuseExtensionDto } from './task-request.dto.js';

/** Later dates: asked for by the lead, decided by whoever gave the task. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn('task')
@Controller('tasks/:id')
export class ExtensionsController {
  constructor(
    private readonly details: TaskDetailView,
    private readonly effects: DateEffectView,
    private readonly ask: AskExtension,
    private readonly grant: GrantExtension,
    private readonly refuse: RefuseExtension,
    private readonly extend: ExtendTask,
  ) {}

  /** Nothing is moved: it says what a later date would touch. */
  @Get('date-effect')
  @ApiOkResponse({ type: DateEffectDto })
  showDateEffect(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Query() { newDate }: DateEffectQueryDto,
  ): Promise<DateEffectDto> {
    return this.effects.run(taskId, calendarDate(newDate, 'newDate'));
  }

  @Post('extension')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async askExtension(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: NewDateDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.ask.run({ taskId, ...movedDate(body), actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post('extension/grant')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async grantExtension(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: GrantExtensionDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.grant.run({ taskId, ...body, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post('extension/refuse')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async refuseExtension(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: RefuseExtensionDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.refuse.run({ taskId, ...body, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post('extend')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async extendTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: NewDateDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.extend.run({ taskId, ...movedDate(body), actor });
    return this.details.run(taskId, actor, texts);
  }
}
