import type { Texts } from '@domain/texts';
import { Body, Controller, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, AnswerConsultation, RegisterConsultation, TaskDetailView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { AnswerConsultationDto, RegisterConsultationDto } from './consultation.dto.js';
import { answerOf, requestOf } from './consultation-form.js';
import { TaskDetailDto } from './task.dto.js';

/** The register of consultations of a task, as the people of its row keep it. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn('task')
@Controller('tasks/:id/consultations')
export class TaskConsultationsController {
  constructor(
    private readonly register: RegisterConsultation,
    private readonly answer: AnswerConsultation,
    private readonly details: TaskDetailView,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async registerConsultation(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: RegisterConsultationDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.register.run({ taskId, ...requestOf(body), actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post(':number/answer')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async answerConsultation(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Param('number', ParseIntPipe) number: number,
    @Body() body: AnswerConsultationDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.answer.run({ taskId, number, ...answerOf(body), actor });
    return this.details.run(taskId, actor, texts);
  }
}
