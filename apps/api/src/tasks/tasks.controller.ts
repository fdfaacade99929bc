import {
  Body,
  Controller,
  Get,
  HttpCode,
  NotImplementedException,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiConsumes, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { TaskDetailDto, TaskListDto } from './task.dto.js';
import { ReportFormDto, SupplyDatesDto, TaskQueryDto, TaskReasonDto, TaskVersionDto } from './task-request.dto.js';

@ApiTags('tasks')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('tasks')
export class TasksController {
  @Get()
  @ApiOkResponse({ type: TaskListDto })
  listTasks(@Query() _query: TaskQueryDto): TaskListDto {
    throw new NotImplementedException();
  }
  @Get(':id')
  @ApiOkResponse({ type: TaskDetailDto })
  showTask(@Param('id', ParseUUIDPipe) _id: string): TaskDetailDto {
    throw new NotImplementedException();
  }
  @Post(':id/take')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  takeTask(@Param('id', ParseUUIDPipe) _id: string, @Body() _body: TaskVersionDto): TaskDetailDto {
    throw new NotImplementedException();
  }
  @Post(':id/report')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ type: TaskDetailDto })
  reportTask(@Param('id', ParseUUIDPipe) _id: string, @Body() _body: ReportFormDto): TaskDetailDto {
    throw new NotImplementedException();
  }
  @Post(':id/accept')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  acceptReport(@Param('id', ParseUUIDPipe) _id: string, @Body() _body: TaskVersionDto): TaskDetailDto {
    throw new NotImplementedException();
  }
  @Post(':id/return')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  returnReport(@Param('id', ParseUUIDPipe) _id: string, @Body() _body: TaskReasonDto): TaskDetailDto {
    throw new NotImplementedException();
  }
  @Post(':id/decline')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  declineTask(@Param('id', ParseUUIDPipe) _id: string, @Body() _body: TaskReasonDto): TaskDetailDto {
    throw new NotImplementedException();
  }
  @Post(':id/supply-dates')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  supplyDates(@Param('id', ParseUUIDPipe) _id: string, @Body() _body: SupplyDatesDto): TaskDetailDto {
    throw new NotImplementedException();
  }
}
