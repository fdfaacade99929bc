import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  AddOrganisation,
  AddPerson,
  DirectoryView,
  MoveEffectView,
  UpdateOrganisation,
  UpdatePerson,
} from '@workflow';
import { CurrentActor, InPersonOnly, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ChangedOrganisationDto, DirectoryDto, MoveEffectDto, OrganisationDto, PersonDto } from './directory.dto.js';
import {
  AddOrganisationDto,
  AddPersonDto,
  DirectoryQueryDto,
  MoveQueryDto,
  UpdateOrganisationDto,
  UpdatePersonDto,
} from './directory-request.dto.js';

@ApiTags('directory')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('directory')
export class DirectoryController {
  constructor(
    private readonly directory: DirectoryView,
    private readonly moves: MoveEffectView,
    private readonly organisations: UpdateOrganisation,
    private readonly people: UpdatePerson,
    private readonly newPeople: AddPerson,
    private readonly newOrganisations: AddOrganisation,
  ) {}

  @Get()
  @Requires('directory.see')
  @ApiOkResponse({ type: DirectoryDto })
  showDirectory(@Query() query: DirectoryQueryDto, @CurrentActor() actor: ActingPerson): Promise<DirectoryDto> {
    return this.directory.page(query, actor);
  }

  /** Nothing is moved: it says what a move would take along. */
  @Get('organisations/:id/move')
  @Requires('directory.edit', 'organisation')
  @ApiOkResponse({ type: MoveEffectDto })
  showMove(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { to }: MoveQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<MoveEffectDto> {
    return this.moves.run(id, to ?? null, actor);
  }

  @Patch('organisations/:id')
  @Requires('directory.edit', 'organisation')
  @ApiOkResponse({ type: ChangedOrganisationDto })
  async updateOrganisation(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...change }: UpdateOrganisationDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ChangedOrganisationDto> {
    const changed = await this.organisations.run({ id, version, change, actor });
    return { ...(await this.directory.organisation(id)), ...changed };
  }

  @Patch('people/:id')
  @InPersonOnly()
  @Requires('directory.edit', 'person')
  @ApiOkResponse({ type: PersonDto })
  async updatePerson(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...change }: UpdatePersonDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<PersonDto> {
    await this.people.run({ id, version, change, actor });
    return this.directory.person(id);
  }

  @Post('people')
  @InPersonOnly()
  @Requires('directory.edit')
  @ApiCreatedResponse({ type: PersonDto })
  async addPerson(@Body() body: AddPersonDto, @CurrentActor() actor: ActingPerson): Promise<PersonDto> {
    const { id } = await this.newPeople.run({ ...body, actor });
    return this.directory.person(id);
  }

  @Post('organisations')
  @Requires('directory.edit')
  @ApiCreatedResponse({ type: OrganisationDto })
  async addOrganisation(
    @Body() body: AddOrganisationDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OrganisationDto> {
    const { id } = await this.newOrganisations.run({ ...body, actor });
    return this.directory.organisation(id);
  }
}
