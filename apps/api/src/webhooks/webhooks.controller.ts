import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  AddWebhook,
  ChangeWebhook,
  RemoveWebhook,
  RenewWebhookSecret,
  ReplayWebhook,
  WebhooksView,
} from '@workflow';
import { CurrentActor, InPersonOnly, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { AddWebhookDto, ChangeWebhookDto, DeliveryDto, WebhookDto, WebhookSecretDto } from './webhook.dto.js';

/** Programs that are told of what happens to tasks. */
@ApiTags('webhooks')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('webhooks')
@Requires('setup.see')
@InPersonOnly()
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksView,
    private readonly additions: AddWebhook,
    private readonly changes: ChangeWebhook,
    private readonly secrets: RenewWebhookSecret,
    private readonly removals: RemoveWebhook,
    private readonly replays: ReplayWebhook,
  ) {}

  @Get()
  @ApiOkResponse({ type: WebhookDto, isArray: true })
  async listWebhooks(): Promise<WebhookDto[]> {
    const rows = await this.webhooks.run();
    return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }));
  }

  @Post()
  @RequestsAMinute(30)
  @ApiCreatedResponse({ type: WebhookSecretDto })
  addWebhook(
    @Body() { address, events }: AddWebhookDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<WebhookSecretDto> {
    return this.additions.run({ address, events, actor });
  }

  @Patch(':webhookId')
  @HttpCode(204)
  @ApiNoContentResponse()
  changeWebhook(
    @Param('webhookId', ParseUUIDPipe) id: string,
    @Body() { events, active }: ChangeWebhookDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.changes.run({ id, events, active, actor });
  }

  @Delete(':webhookId')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeWebhook(@Param('webhookId', ParseUUIDPipe) id: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.removals.run({ id, actor });
  }

  @Post(':webhookId/secret')
  @ApiCreatedResponse({ type: WebhookSecretDto })
  async renewWebhookSecret(
    @Param('webhookId', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<WebhookSecretDto> {
    return { id, secret: await this.secrets.run({ id, actor }) };
  }

  @Get(':webhookId/deliveries')
  @ApiOkResponse({ type: DeliveryDto, isArray: true })
  async listDeliveries(@Param('webhookId', ParseUUIDPipe) id: string): Promise<DeliveryDto[]> {
    const rows = await this.webhooks.deliveries(id);
    return rows.map(({ about: _, occurredAt, nextAttemptAt, ...row }) => ({
      ...row,
      occurredAt: occurredAt.toISOString(),
      nextAttemptAt: nextAttemptAt.toISOString(),
    }));
  }

  @Post(':webhookId/deliveries/:deliveryId/replay')
  @HttpCode(204)
  @ApiNoContentResponse()
  replayDelivery(
    @Param('webhookId', ParseUUIDPipe) webhookId: string,
    @Param('deliveryId', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.replays.run({ webhookId, id, actor });
  }
}
