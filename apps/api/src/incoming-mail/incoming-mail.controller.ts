import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, BadInput, DecideMail, IncomingMailList, type MailDecision } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { DecideMailDto, IncomingMailListDto, IncomingMailQueryDto } from './incoming-mail.dto.js';

/** Answers to letters, notices of servers, and what a person has to make sense of. */
@ApiTags('letters')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('incoming-mail')
export class IncomingMailController {
  constructor(
    private readonly mails: IncomingMailList,
    private readonly decide: DecideMail,
  ) {}

  @Get()
  @Requires('letters.see')
  @ApiOkResponse({ type: IncomingMailListDto })
  listIncomingMail(
    @Query() query: IncomingMailQueryDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<IncomingMailListDto> {
    return this.mails.run(query, actor, texts);
  }

  /** A letter that could not be acted on by itself becomes a comment, or is dismissed. */
  @Post(':id/decision')
  @Requires('letters.see', 'incoming_mail')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decideIncomingMail(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideMailDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.decide.run({ id, decided: decisionOf(body), actor });
  }
}

function decisionOf({ decision, taskId, reason = '' }: DecideMailDto): MailDecision {
  if (decision === 'dismissed') return { decision, reason };
  if (taskId === undefined) throw new BadInput('mail-task-missing', 'taskId');
  return { decision, taskId };
}
