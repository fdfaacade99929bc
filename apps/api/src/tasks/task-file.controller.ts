import type { Texts } from '@domain/texts';
import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { csvOf, workbookOf } from '@platform/files';
import { type ActingPerson, TaskSheet } from '@workflow';
import type { Response } from 'express';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TaskFileQueryDto } from './task-request.dto.js';

/** The list of tasks to take away: everything that meets the filter, not one page of it. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@Controller('task-file')
export class TaskFileController {
  constructor(private readonly sheet: TaskSheet) {}

  @Get()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async takeTasks(
    @Query() { format, sort, ...filter }: TaskFileQueryDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { rows, isCut } = await this.sheet.run(
      { ...filter, ...(sort !== undefined && sort !== 'date' && { sort }) },
      actor,
      texts,
    );
    // Whoever opens the file later must see that it is not all.
    const told = isCut ? [...rows, [texts.say('task-sheet.cut', { count: rows.length - 1 })]] : rows;
    const bytes = format === 'csv' ? csvOf(told) : workbookOf([{ name: texts.say('task-sheet.name'), rows: told }]);
    response.attachment(`tasks.${format}`).type('application/octet-stream');
    return new StreamableFile(bytes);
  }
}
