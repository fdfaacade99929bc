import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, CorrectRequisites, OrderRequisitesView, PreviewRequisites } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { CorrectRequisitesDto, OrderRequisitesDto, RequisitesEffectDto, requisitesChange } from './requisites.dto.js';

/** Number, date, issuer, period, controller of an order under review. */
@ApiTags('review')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id/requisites')
export class RequisitesController {
  constructor(
    private readonly requisites: OrderRequisitesView,
    private readonly preview: PreviewRequisites,
    private readonly correct: CorrectRequisites,
  ) {}

  @Get()
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: OrderRequisitesDto })
  showRequisites(@Param('id', ParseUUIDPipe) orderId: string): Promise<OrderRequisitesDto> {
    return this.requisites.run(orderId);
  }

  /** What a correction would do to rows and remarks; nothing is changed. */
  @Post('preview')
  @Requires('orders.confirm', 'order')
  @HttpCode(200)
  @ApiOkResponse({ type: RequisitesEffectDto })
  previewRequisites(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() body: CorrectRequisitesDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<RequisitesEffectDto> {
    return this.preview.run({ orderId, version: body.version, change: requisitesChange(body), actor, texts });
  }

  /** Reads the rows of an order under review anew; what a person has decided stays. */
  @Patch()
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: OrderRequisitesDto })
  async correctRequisites(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() body: CorrectRequisitesDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderRequisitesDto> {
    await this.correct.run({ orderId, version: body.version, change: requisitesChange(body), actor });
    return this.requisites.run(orderId);
  }
}
