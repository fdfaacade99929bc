import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, DemandRoadmaps, OrderDemands, RoadmapBoardView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { DemandRoadmapsDto, RoadmapBoardDto, RoadmapBoardQueryDto, RoadmapDemandsDto } from './roadmaps.dto.js';

/** The roadmaps rows of an order demand of bodies below, and who has one. */
@ApiTags('orders')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id')
export class RoadmapsController {
  constructor(
    private readonly demands: OrderDemands,
    private readonly board: RoadmapBoardView,
    private readonly demand: DemandRoadmaps,
  ) {}

  @Get('roadmap-demands')
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: RoadmapDemandsDto })
  showDemands(
    @Param('id', ParseUUIDPipe) orderId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<RoadmapDemandsDto> {
    return this.demands.run(orderId, actor);
  }

  @Put('items/:itemId/roadmap-demand')
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: RoadmapDemandsDto })
  async demandRoadmaps(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { kind, bodyIds }: DemandRoadmapsDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<RoadmapDemandsDto> {
    await this.demand.run({ orderId, itemId, kind, bodyIds, actor });
    return this.demands.run(orderId, actor);
  }

  /** Who has an approved roadmap, a draft or none; everybody sees his branch. */
  @Get('roadmaps')
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: RoadmapBoardDto })
  showRoadmaps(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Query() query: RoadmapBoardQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<RoadmapBoardDto> {
    return this.board.run(orderId, query, actor);
  }
}
