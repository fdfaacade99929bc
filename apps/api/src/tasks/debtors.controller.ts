import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ChaseDebtors, DebtorsView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ChaseDto, DebtorsDto, WhichDebtorsDto } from './debtors.dto.js';

/** Who owes overdue tasks of the orders one coordinates. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@Requires('letters.send_now')
@Controller('debtors')
export class DebtorsController {
  constructor(
    private readonly debtors: DebtorsView,
    private readonly chase: ChaseDebtors,
  ) {}

  @Get()
  @ApiOkResponse({ type: DebtorsDto })
  listDebtors(@Query() which: WhichDebtorsDto, @CurrentActor() actor: ActingPerson): Promise<DebtorsDto> {
    return this.debtors.run(which, actor);
  }

  /** One letter to each, about his own rows; nobody is asked twice a day about the same. */
  @Post('chase')
  @HttpCode(200)
  @ApiOkResponse({ type: ChaseDto })
  chaseDebtors(@Body() which: WhichDebtorsDto, @CurrentActor() actor: ActingPerson): Promise<ChaseDto> {
    return this.chase.run({ ...which, actor });
  }
}
