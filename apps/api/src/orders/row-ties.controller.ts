import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, OrderTies, TieRows } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { OrderTiesDto, TieRowsDto } from './row-ties.dto.js';

/** Which rows of an order wait for the result of which. */
@ApiTags('orders')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id')
export class RowTiesController {
  constructor(
    private readonly ties: OrderTies,
    private readonly tie: TieRows,
  ) {}

  @Get('ties')
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: OrderTiesDto })
  showTies(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: ActingPerson): Promise<OrderTiesDto> {
    return this.ties.run(id, actor);
  }

  @Put('items/:itemId/ties')
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: OrderTiesDto })
  async tieRows(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { needs }: TieRowsDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderTiesDto> {
    await this.tie.run({ orderId, itemId, needs, actor });
    return this.ties.run(orderId, actor);
  }
}
