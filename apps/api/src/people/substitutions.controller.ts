import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, AppointDeputy, EndSubstitution, SubstitutionsView } from '@workflow';
import { CurrentActor, InPersonOnly, Requires, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { AppointDeputyDto, BranchSubstitutionDto, SubstitutionsDto } from './substitution.dto.js';

const daysOf = ({ deputyId, fromDay, toDay }: AppointDeputyDto) => ({
  deputyId,
  fromDay: calendarDate(fromDay, 'fromDay'),
  toDay: calendarDate(toDay, 'toDay'),
});

/** Who stands in for the person himself. */
@ApiTags('profile')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@InPersonOnly()
@Controller('profile/substitutions')
export class OwnSubstitutionsController {
  constructor(
    private readonly view: SubstitutionsView,
    private readonly appoint: AppointDeputy,
    private readonly end: EndSubstitution,
  ) {}

  @Get()
  @ApiOkResponse({ type: SubstitutionsDto })
  showOwnSubstitutions(@CurrentActor() { personId }: ActingPerson): Promise<SubstitutionsDto> {
    return this.view.run(personId);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: SubstitutionsDto })
  async appointOwnDeputy(
    @Body() body: AppointDeputyDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<SubstitutionsDto> {
    await this.appoint.run({ personId: actor.personId, ...daysOf(body), actor });
    return this.view.run(actor.personId);
  }

  @Delete(':substitutionId')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOwnSubstitution(
    @Param('substitutionId', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.end.run({ id, personId: actor.personId, actor });
  }
}

/** The same for somebody of the branch who cannot do it himself, by whoever keeps the directory. */
@ApiTags('people')
@ApiDefaultResponse({ type: ProblemDto })
@Requires('directory.edit', 'person')
@InPersonOnly()
@Controller('directory/people/:id/substitutions')
export class SubstitutionsController {
  constructor(
    private readonly view: SubstitutionsView,
    private readonly appoint: AppointDeputy,
    private readonly end: EndSubstitution,
  ) {}

  @Get()
  @ApiOkResponse({ type: SubstitutionsDto })
  showSubstitutions(@Param('id', ParseUUIDPipe) personId: string): Promise<SubstitutionsDto> {
    return this.view.run(personId);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: SubstitutionsDto })
  async appointDeputy(
    @Param('id', ParseUUIDPipe) personId: string,
    @Body() body: AppointDeputyDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<SubstitutionsDto> {
    await this.appoint.run({ personId, ...daysOf(body), actor });
    return this.view.run(personId);
  }

  @Delete(':substitutionId')
  @HttpCode(204)
  @ApiNoContentResponse()
  endSubstitution(
    @Param('id', ParseUUIDPipe) personId: string,
    @Param('substitutionId', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.end.run({ id, personId, actor });
  }
}

/** Everybody who is away now or will be, of those whose directory one keeps. */
@ApiTags('people')
@ApiDefaultResponse({ type: ProblemDto })
@Requires('directory.edit')
@Controller('substitutions')
export class BranchSubstitutionsController {
  constructor(private readonly view: SubstitutionsView) {}

  @Get()
  @ApiOkResponse({ type: [BranchSubstitutionDto] })
  listSubstitutions(@CurrentActor() actor: ActingPerson): Promise<BranchSubstitutionDto[]> {
    return this.view.ofBranch(actor);
  }
}
