import { Body, Controller, Get, HttpCode, NotImplementedException, Param, Post } from '@nestjs/common';
import { ApiConsumes, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { ReportFormDto, TaskReasonDto, TaskVersionDto } from '../tasks/task-request.dto.js';
import { LinkViewDto } from './link.dto.js';

@ApiTags('links')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('links/:token')
export class LinksController {
  @Get()
  @ApiOkResponse({ type: LinkViewDto })
  showLink(@Param('token') _token: string): LinkViewDto {
    throw new NotImplementedException();
  }
  @Post('take')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  takeByLink(@Param('token') _token: string, @Body() _body: TaskVersionDto): LinkViewDto {
    throw new NotImplementedException();
  }
  @Post('report')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ type: LinkViewDto })
  reportByLink(@Param('token') _token: string, @Body() _body: ReportFormDto): LinkViewDto {
    throw new NotImplementedException();
  }
  @Post('accept')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  acceptByLink(@Param('token') _token: string, @Body() _body: TaskVersionDto): LinkViewDto {
    throw new NotImplementedException();
  }
  @Post('return')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  returnByLink(@Param('token') _token: string, @Body() _body: TaskReasonDto): LinkViewDto {
    throw new NotImplementedException();
  }
  @Post('decline')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  declineByLink(@Param('token') _token: string, @Body() _body: TaskReasonDto): LinkViewDto {
    throw new NotImplementedException();
  }
}
