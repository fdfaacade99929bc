import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, LeaveRowAbove, RoadmapOriginView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { LeaveRowDto, OrderOriginDto } from './roadmap-origin.dto.js';

/** Of an order that is the roadmap a row above demands: where it comes from, and what became of the rows above. */
@ApiTags('orders')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id/origin')
export class RoadmapOriginController {
  constructor(
    private readonly origins: RoadmapOriginView,
    private readonly leave: LeaveRowAbove,
  ) {}

  @Get()
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: OrderOriginDto })
  showOrigin(
    @Param('id', ParseUUIDPipe) orderId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderOriginDto> {
    return this.origins.run(orderId, actor);
  }

  /** Says why a row above does not stand here, or will not in the next edition. */
  @Put('rows/:fromItemId')
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: OrderOriginDto })
  async leaveRow(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('fromItemId', ParseUUIDPipe) fromItemId: string,
    @Body() { reason }: LeaveRowDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderOriginDto> {
    await this.leave.run({ orderId, fromItemId, reason, actor });
    return this.origins.run(orderId, actor);
  }
}
