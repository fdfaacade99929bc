import { DELIVERY_STATES, type DeliveryState, WEBHOOK_EVENTS, type WebhookEvent } from '@domain/webhooks';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { Flag, Id, Instant, ManyOf, NullableText, OneOf, Text, Whole } from '../contract/properties.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

const Events = () => ManyOf('WebhookEvent', WEBHOOK_EVENTS);

export class WebhookDto {
  @Id() id!: string;
  @Text('https://sed.example/vekha') address!: string;
  @Events() events!: WebhookEvent[];
  @Flag() active!: boolean;
  @Instant() createdAt!: string;
  @Whole() waiting!: number;
  /** Given up after a day and a half. */
  @Whole() dead!: number;
}

export class AddWebhookDto {
  @ApiProperty({ example: 'https://sed.example/vekha' }) @IsString() @MaxLength(500) address!: string;
  @Events() @IsArray() @ArrayNotEmpty() @IsIn(WEBHOOK_EVENTS, { each: true }) events!: WebhookEvent[];
}

export class ChangeWebhookDto {
  @ApiPropertyOptional({ enum: [...WEBHOOK_EVENTS], enumName: 'WebhookEvent', isArray: true })
  @MayBeAbsent()
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(WEBHOOK_EVENTS, { each: true })
  events?: WebhookEvent[];

  @ApiPropertyOptional() @MayBeAbsent() @IsBoolean() active?: boolean;
}

export class WebhookSecretDto {
  @Id() id!: string;
  /** Told this once. */
  @Text('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw') secret!: string;
}

export class DeliveryDto {
  @Id() id!: string;
  @OneOf('WebhookEvent', WEBHOOK_EVENTS) event!: WebhookEvent;
  @Instant() occurredAt!: string;
  @OneOf('DeliveryState', DELIVERY_STATES) state!: DeliveryState;
  @Whole() attempts!: number;
  @Instant() nextAttemptAt!: string;
  /** What the other side said, or why it could not be asked. */
  @NullableText() answer!: string | null;
}
