import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, MatchName, NameCandidatesView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ChooseEntryDto, NameCandidateDto, NameQueryDto } from './names.dto.js';

/** Whom of the directory the names of an order mean. */
@ApiTags('review')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id/names')
export class NamesController {
  constructor(
    private readonly candidates: NameCandidatesView,
    private readonly matchName: MatchName,
  ) {}

  @Get('candidates')
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: [NameCandidateDto] })
  listCandidates(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Query() { name, search }: NameQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<NameCandidateDto[]> {
    return this.candidates.run(orderId, name, actor, search ?? null);
  }

  @Put()
  @Requires('orders.confirm', 'order')
  @HttpCode(204)
  @ApiNoContentResponse()
  async chooseEntry(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() { name, entryId, seenEntryId }: ChooseEntryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.matchName.run({ orderId, name, entryId, seenEntryId: seenEntryId ?? null, actor });
  }
}
