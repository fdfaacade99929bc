import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, OrderChartView, OrderMatrixView, OrderPromisesView, OrderTableView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { OrderChartDto, OrderChartQueryDto } from './order-chart.dto.js';
import { OrderMatrixDto, OrderMatrixQueryDto } from './order-matrix.dto.js';
import { OrderPromisesDto, OrderPromisesQueryDto } from './order-promises.dto.js';
import { OrderTableDto, OrderTableQueryDto } from './order-table.dto.js';

/** The order's own table with what became of each row. */
@ApiTags('orders')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders')
export class OrderTableController {
  constructor(
    private readonly table: OrderTableView,
    private readonly chart: OrderChartView,
    private readonly matrix: OrderMatrixView,
    private readonly promises: OrderPromisesView,
  ) {}

  @Get(':id/table')
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: OrderTableDto })
  showTable(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Query() query: OrderTableQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderTableDto> {
    return this.table.run(orderId, query, actor);
  }

  @Get(':id/matrix')
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: OrderMatrixDto })
  showMatrix(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Query() query: OrderMatrixQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderMatrixDto> {
    return this.matrix.run(orderId, query, actor);
  }

  @Get(':id/chart')
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: OrderChartDto })
  showChart(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Query() query: OrderChartQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderChartDto> {
    return this.chart.run(orderId, query, actor);
  }

  @Get(':id/promises')
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: OrderPromisesDto })
  showPromises(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Query() query: OrderPromisesQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrderPromisesDto> {
    return this.promises.run(orderId, query, actor);
  }
}
