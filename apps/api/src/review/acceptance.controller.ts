import { ACCEPTANCES, type Acceptance } from '@domain/orders';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ChooseAcceptance } from '@workflow';
import { IsIn } from 'class-validator';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';

export class ChooseAcceptanceDto {
  @ApiProperty({ enum: ACCEPTANCES, enumName: 'Acceptance' }) @IsIn(ACCEPTANCES) acceptance!: Acceptance;
}

/** How reports on the rows of an order are accepted. */
@ApiTags('review')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id/acceptance')
export class AcceptanceController {
  constructor(private readonly choose: ChooseAcceptance) {}

  /** Of an order under review, instead of what its line of control proposes; a step that can be taken back. */
  @Put()
  @HttpCode(204)
  @Requires('orders.confirm', 'order')
  @ApiNoContentResponse()
  async chooseAcceptance(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() { acceptance }: ChooseAcceptanceDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.choose.run({ orderId, acceptance, actor });
  }
}
