import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, AskConsultation, ConsultationsView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { AskConsultationDto, ConsultationsDto } from './consultation.dto.js';

/** Consultations as whoever works below an order that promises them asks for them. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@Controller('consultations')
export class ConsultationsController {
  constructor(
    private readonly consultations: ConsultationsView,
    private readonly ask: AskConsultation,
  ) {}

  /** What is offered to the organisation of who asks, and what it asked. */
  @Get()
  @ApiOkResponse({ type: ConsultationsDto })
  async listConsultations(@CurrentActor() actor: ActingPerson): Promise<ConsultationsDto> {
    return { offered: await this.consultations.offered(actor), own: await this.consultations.own(actor) };
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: ConsultationsDto })
  async askConsultation(
    @Body() { taskId, question }: AskConsultationDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ConsultationsDto> {
    await this.ask.run({ taskId, question, actor });
    return this.listConsultations(actor);
  }
}
