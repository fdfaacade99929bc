import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ClassChangesView, ConfirmClassChange, LeaveClassChange } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import {
  ClassChangeDetailDto,
  ClassChangeDto,
  ClassChangeQueryDto,
  ClassChangesQueryDto,
  ConfirmClassChangeDto,
  SeenClassChangeDto,
} from './class-change.dto.js';

const FIRST_PAGE = { pageSize: 100 };

/** Lists of classes that changed after an order gave their organisations tasks. */
@ApiTags('class-changes')
@ApiDefaultResponse({ type: ProblemDto })
@Requires('orders.confirm', 'class_change')
@Controller('class-changes')
export class ClassChangesController {
  constructor(
    private readonly changes: ClassChangesView,
    private readonly confirm: ConfirmClassChange,
    private readonly leave: LeaveClassChange,
  ) {}

  @Get()
  @Requires('orders.confirm')
  @ApiOkResponse({ type: [ClassChangeDto] })
  listClassChanges(
    @Query() query: ClassChangesQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ClassChangeDto[]> {
    return this.changes.run(actor, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: ClassChangeDetailDto })
  showClassChange(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ClassChangeQueryDto,
  ): Promise<ClassChangeDetailDto> {
    return this.changes.one(id, query);
  }

  /** The tasks are to follow the list; they do so in the background. */
  @Post(':id/confirmation')
  @HttpCode(200)
  @ApiOkResponse({ type: ClassChangeDetailDto })
  async confirmClassChange(
    @Param('id', ParseUUIDPipe) changeId: string,
    @Body() { digest, reason }: ConfirmClassChangeDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ClassChangeDetailDto> {
    await this.confirm.run({ changeId, digest, reason, actor });
    return this.changes.one(changeId, FIRST_PAGE);
  }

  /** The tasks stay as they are. */
  @Post(':id/dismissal')
  @HttpCode(200)
  @ApiOkResponse({ type: ClassChangeDetailDto })
  async dismissClassChange(
    @Param('id', ParseUUIDPipe) changeId: string,
    @Body() { digest }: SeenClassChangeDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ClassChangeDetailDto> {
    await this.leave.run({ changeId, digest, actor });
    return this.changes.one(changeId, FIRST_PAGE);
  }
}
