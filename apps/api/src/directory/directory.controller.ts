import { Body, Controller, Get, NotImplementedException, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { DirectoryDto, OrganisationDto, PersonDto } from './directory.dto.js';
import { AddOrganisationDto, AddPersonDto, UpdateOrganisationDto, UpdatePersonDto } from './directory-request.dto.js';

@ApiTags('directory')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('directory')
export class DirectoryController {
  @Get()
  @ApiOkResponse({ type: DirectoryDto })
  showDirectory(): DirectoryDto {
    throw new NotImplementedException();
  }
  @Patch('organisations/:id')
  @ApiOkResponse({ type: OrganisationDto })
  updateOrganisation(@Param('id', ParseUUIDPipe) _id: string, @Body() _body: UpdateOrganisationDto): OrganisationDto {
    throw new NotImplementedException();
  }
  @Patch('people/:id')
  @ApiOkResponse({ type: PersonDto })
  updatePerson(@Param('id', ParseUUIDPipe) _id: string, @Body() _body: UpdatePersonDto): PersonDto {
    throw new NotImplementedException();
  }
  @Post('people')
  @ApiCreatedResponse({ type: PersonDto })
  addPerson(@Body() _body: AddPersonDto): PersonDto {
    throw new NotImplementedException();
  }
  @Post('organisations')
  @ApiCreatedResponse({ type: OrganisationDto })
  addOrganisation(@Body() _body: AddOrganisationDto): OrganisationDto {
    throw new NotImplementedException();
  }
}
