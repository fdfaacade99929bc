import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, AddRoadmapRow, FollowRowAbove, LeaveRowAbove, RoadmapOriginView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { FollowRowDto, LeaveRowDto, OrderOriginDto, OwnRowDto } from './roadmap-origin.dto.js';

/** Of an order that is the roadmap a row above demands: where it comes from, and what became of the rows above. */
@ApiTags('orders')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id/origin')
export class RoadmapOriginController {
  constructor(
    private readonly origins: RoadmapOriginView,
    private readonly leave: LeaveRowAbove,
    private readonly follow: FollowRowAbove,
    private readonly add: AddRoadmapRow,
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

  /** Takes what changed in a row above, or leaves the row here as it is. */
  @Post('rows/:fromItemId/change')
  @HttpCode(200)
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: OrderOriginDto })
  async followRow(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('fromItemId', ParseUUIDPipe) fromItemId: string,
    @Body() { take, seen }: FollowRowDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderOriginDto> {
    await this.follow.run({ orderId, fromItemId, take, seen, actor });
    return this.origins.run(orderId, actor);
  }

  /** Takes a row above over that was left, or came later. */
  @Post('rows/:fromItemId')
  @HttpCode(200)
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: OrderOriginDto })
  async takeRow(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('fromItemId', ParseUUIDPipe) fromItemId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderOriginDto> {
    await this.add.run({ orderId, row: { fromItemId }, actor });
    return this.origins.run(orderId, actor);
  }

  /** Adds a row of the organisation's own. */
  @Post('own-rows')
  @HttpCode(200)
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: OrderOriginDto })
  async addOwnRow(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() row: OwnRowDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderOriginDto> {
    await this.add.run({ orderId, row, actor });
    return this.origins.run(orderId, actor);
  }
}
