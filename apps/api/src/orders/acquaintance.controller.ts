import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AcquaintanceSheet } from '@workflow';
import { Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { AcquaintanceDto } from '../tasks/task.dto.js';

/** The acquaintance sheet of an order: everybody its tasks are given to. */
@ApiTags('orders')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id')
export class AcquaintanceController {
  constructor(private readonly sheet: AcquaintanceSheet) {}

  @Get('acquaintance')
  @Requires('orders.see', 'whole_order')
  @ApiOkResponse({ type: [AcquaintanceDto] })
  showAcquaintance(@Param('id', ParseUUIDPipe) orderId: string): Promise<AcquaintanceDto[]> {
    return this.sheet.ofOrder(orderId);
  }
}
