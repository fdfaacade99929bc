import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ApplyEdition, CarryOver, OrderDifferenceView, SubjectAccess } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { AppliedEditionDto, CarriedOverDto, OrderDifferenceDto } from './review.dto.js';
import { CarryOverDto, EarlierOrderQueryDto } from './review-request.dto.js';

/** What a changed file of an order, or the next year's order, differs in from an earlier one. */
@ApiTags('review')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id')
export class EditionsController {
  constructor(
    private readonly differences: OrderDifferenceView,
    private readonly apply: ApplyEdition,
    private readonly carryOver: CarryOver,
    private readonly subjects: SubjectAccess,
  ) {}

  @Get('difference')
  @Requires('orders.see', 'whole_order')
  @ApiOkResponse({ type: OrderDifferenceDto })
  async showDifference(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Query() { earlierId }: EarlierOrderQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderDifferenceDto> {
    if (earlierId !== undefined) await this.subjects.demand(actor, 'orders.see', 'whole_order', earlierId);
    return this.differences.run(orderId, earlierId ?? null, actor);
  }

  @Post('apply-edition')
  @Requires('orders.confirm', 'order')
  @HttpCode(200)
  @ApiOkResponse({ type: AppliedEditionDto })
  applyEdition(
    @Param('id', ParseUUIDPipe) orderId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<AppliedEditionDto> {
    return this.apply.run({ orderId, actor });
  }

  @Post('carry-over')
  @Requires('orders.confirm', 'order')
  @HttpCode(200)
  @ApiOkResponse({ type: CarriedOverDto })
  async carryOverDecisions(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() { earlierId }: CarryOverDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<CarriedOverDto> {
    await this.subjects.demand(actor, 'orders.see', 'whole_order', earlierId);
    return this.carryOver.run({ orderId, earlierId, actor });
  }
}
