import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, RemoveView, SavedViews, SaveView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { SavedViewDto, SaveViewDto } from './saved-view.dto.js';

/** The screens of tasks a person has given a name. */
@ApiTags('profile')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('profile/views')
@SignedIn()
export class SavedViewsController {
  constructor(
    private readonly views: SavedViews,
    private readonly save: SaveView,
    private readonly remove: RemoveView,
  ) {}

  @Get()
  @ApiOkResponse({ type: SavedViewDto, isArray: true })
  async listViews(@CurrentActor() { personId }: ActingPerson): Promise<SavedViewDto[]> {
    const views = await this.views.run(personId);
    return views.map(({ id, name, screen, conditions }) => ({ id, name, screen, conditions }));
  }

  @Put()
  @ApiOkResponse({ type: SavedViewDto, isArray: true })
  async saveView(@Body() view: SaveViewDto, @CurrentActor() actor: ActingPerson): Promise<SavedViewDto[]> {
    await this.save.run({ ...view, personId: actor.personId });
    return this.listViews(actor);
  }

  @Delete(':viewId')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeView(
    @Param('viewId', ParseUUIDPipe) viewId: string,
    @CurrentActor() { personId }: ActingPerson,
  ): Promise<void> {
    return this.remove.run({ viewId, personId });
  }
}
