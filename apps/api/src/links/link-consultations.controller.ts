import type { Texts } from '@domain/texts';
import { Body, Controller, HttpCode, Param, ParseIntPipe, Post, UseGuards } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnswerConsultation, LinkDetailView, LinkHolder, RegisterConsultation } from '@workflow';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { AnswerConsultationDto, RegisterConsultationDto } from '../tasks/consultation.dto.js';
import { answerOf, requestOf } from '../tasks/consultation-form.js';
import { LinkViewDto } from './link.dto.js';
import { OpenLinkGuard } from './open-link.guard.js';

/** The register of consultations by the link of a letter. Writing into it spends no link: the report is still owed. */
@ApiTags('links')
@ApiDefaultResponse({ type: ProblemDto })
@Public()
@RequestsAMinute(120)
@UseGuards(OpenLinkGuard)
@Controller('links/:token/consultations')
export class LinkConsultationsController {
  constructor(
    private readonly holder: LinkHolder,
    private readonly view: LinkDetailView,
    private readonly register: RegisterConsultation,
    private readonly answer: AnswerConsultation,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async registerConsultationByLink(
    @Param('token') token: string,
    @Body() body: RegisterConsultationDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.register.run({ ...(await this.holder.run(token, 'keep_register')), ...requestOf(body) });
    return this.view.run(token, texts);
  }

  @Post(':number/answer')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async answerConsultationByLink(
    @Param('token') token: string,
    @Param('number', ParseIntPipe) number: number,
    @Body() body: AnswerConsultationDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.answer.run({ ...(await this.holder.run(token, 'keep_register')), number, ...answerOf(body) });
    return this.view.run(token, texts);
  }
}
