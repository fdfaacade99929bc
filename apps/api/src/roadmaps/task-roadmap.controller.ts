import { Body, Controller, Get, Param, ParseUUIDPipe, Post, UploadedFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, OpenChildRoadmap, TaskRoadmapView } from '@workflow';
import { CurrentActor, Requires, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { TakesOrderFile } from '../http/takes-file.js';
import { requireFile, type UploadedFormFile } from '../http/uploads.js';
import { OpenedRoadmapDto, OpenRoadmapDto, TaskRoadmapDto } from './task-roadmap.dto.js';

/** The roadmap a task demands of its body, and how it is opened: from rows above, or from a file. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('tasks/:id/roadmap')
export class TaskRoadmapController {
  constructor(
    private readonly roadmaps: TaskRoadmapView,
    private readonly open: OpenChildRoadmap,
  ) {}

  @Get()
  @SignedIn('task')
  @ApiOkResponse({ type: TaskRoadmapDto })
  showRoadmap(
    @Param('id', ParseUUIDPipe) taskId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<TaskRoadmapDto> {
    return this.roadmaps.run(taskId, actor);
  }

  @Post()
  @Requires('orders.receive', 'task')
  @ApiCreatedResponse({ type: OpenedRoadmapDto })
  openRoadmap(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() source: OpenRoadmapDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OpenedRoadmapDto> {
    return this.open.run({ taskId, source, actor });
  }

  @Post('file')
  @Requires('orders.receive', 'task')
  @TakesOrderFile()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: OpenedRoadmapDto })
  openRoadmapFromFile(
    @Param('id', ParseUUIDPipe) taskId: string,
    @UploadedFile() upload: UploadedFormFile | undefined,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OpenedRoadmapDto> {
    const { originalname: fileName, buffer: bytes } = requireFile(upload);
    return this.open.run({ taskId, source: { fileName, bytes }, actor });
  }
}
