import type { Texts } from '@domain/texts';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  StreamableFile,
  UploadedFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiDefaultResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { csvOf, workbookOf } from '@platform/files';
import {
  type ActingPerson,
  BringNamedInOrder,
  ConfirmImport,
  DirectoryExport,
  ImportView,
  ReceiveImport,
} from '@workflow';
import type { Response } from 'express';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TakesList } from '../http/takes-file.js';
import { requireFile, type UploadedFormFile } from '../http/uploads.js';
import {
  ConfirmImportDto,
  DirectoryImportDto,
  ExportQueryDto,
  ImportQueryDto,
  ReceivedImportDto,
  ReceiveImportDto,
} from './directory-import.dto.js';

/** The directory as a file: brought, and taken away. */
@ApiTags('directory')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('directory')
export class DirectoryFilesController {
  constructor(
    private readonly receive: ReceiveImport,
    private readonly confirm: ConfirmImport,
    private readonly imports: ImportView,
    private readonly exports: DirectoryExport,
    private readonly named: BringNamedInOrder,
  ) {}

  @Post('imports')
  @Requires('directory.edit')
  @TakesList()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        listName: { type: 'string', description: 'The schools of the file are to be a list of this name.' },
      },
    },
  })
  @ApiCreatedResponse({ type: ReceivedImportDto })
  async receiveImport(
    @UploadedFile() upload: UploadedFormFile | undefined,
    @Body() { listName }: ReceiveImportDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ReceivedImportDto> {
    const { originalname: fileName, buffer: bytes } = requireFile(upload);
    const { importId } = await this.receive.run({
      fileName,
      bytes,
      ...(listName !== undefined && { listName }),
      actor,
    });
    return { id: importId };
  }

  @Get('imports/:id')
  @Requires('directory.edit', 'directory_import')
  @ApiOkResponse({ type: DirectoryImportDto })
  showImport(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ImportQueryDto,
    @ReaderTexts() texts: Texts,
  ): Promise<DirectoryImportDto> {
    return this.imports.run(id, query, texts);
  }

  @Post('imports/:id/confirmation')
  @Requires('directory.edit', 'directory_import')
  @HttpCode(204)
  @ApiNoContentResponse()
  async confirmImport(
    @Param('id', ParseUUIDPipe) importId: string,
    @Body() { digest }: ConfirmImportDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.confirm.run({ importId, digest, actor });
  }

  /** The schools and people an order names beside its rows, as a list that is told before it is applied. */
  @Post('imports/from-order/:id')
  @Requires('directory.edit', 'order')
  @ApiCreatedResponse({ type: ReceivedImportDto })
  async bringNamedInOrder(
    @Param('id', ParseUUIDPipe) orderId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ReceivedImportDto> {
    const { importId } = await this.named.run({ orderId, actor });
    return { id: importId };
  }

  /** What the reader may edit, as a file that changes nothing when it is brought back. */
  @Get('export')
  @Requires('directory.edit')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportDirectory(
    @Query() { format, list }: ExportQueryDto,
    @CurrentActor() actor: ActingPerson,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const sheets = await this.exports.run(actor);
    const bytes = format === 'csv' ? csvOf(sheets[list].rows) : workbookOf(Object.values(sheets));
    response.attachment(`${format === 'csv' ? list : 'directory'}.${format}`).type('application/octet-stream');
    return new StreamableFile(bytes);
  }
}
