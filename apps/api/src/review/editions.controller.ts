import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ApplyEdition, CarryOver, OrderDifferenceView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { AppliedEditionDto, CarriedOverDto, OrderDifferenceDto } from './review.dto.js';
import { CarryOverDto, EarlierOrderQueryDto } from './review-request.dto.js';

/** What a changed file of an order, or the next year's order, differs in from an earlier one. */
@ApiTags('review')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('orders/:id')
export class EditionsController {
  constructor(
    private readonly differences: OrderDifferenceView,
    private readonly apply: ApplyEdition,
    private readonly carryOver: CarryOver,
  ) {}

  @Get('difference')
  @Requires('orders.see', 'whole_order')
  @ApiOkResponse({ type: OrderDifferenceDto })
  showDifference(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Query() { earlierId }: EarlierOrderQueryDto,
  ): Promise<OrderDifferenceDto> {
    return this.differences.run(orderId, earlierId ?? null);
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
  @Requires('orders.confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: CarriedOverDto })
  carryOverDecisions(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() { earlierId }: CarryOverDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<CarriedOverDto> {
    return this.carryOver.run({ orderId, earlierId, actor });
  }
}
