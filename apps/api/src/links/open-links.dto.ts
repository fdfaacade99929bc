import type { OpenLinks } from '@workflow';
import {
  Id,
  Instant,
  ListOf,
  NullableInstant,
  NullableNested,
  NullableText,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';

const LINK_PURPOSES = ['task', 'accept', 'extension'] as const;

export class LinkedTaskDto {
  @Id() id!: string;
  @Text() title!: string;
  @Text('2.3') itemNumber!: string;
  @NullableText() orderNumber!: string | null;
}

export class OpenLinkDto {
  @Id() id!: string;
  /** What it is for: the work itself, accepting its report, deciding about a later date. */
  @OneOf('LinkPurpose', LINK_PURPOSES) purpose!: (typeof LINK_PURPOSES)[number];
  @Instant() createdAt!: string;
  @Instant() expiresAt!: string;
  /** When it acted; it still shows its task. */
  @NullableInstant() usedAt!: string | null;
  /** Null where the reader may not see the task. */
  @NullableNested(() => LinkedTaskDto) task!: LinkedTaskDto | null;
}

export class OpenLinksDto {
  /** All of them, of which the newest are listed. */
  @Whole() total!: number;
  @ListOf(() => OpenLinkDto) links!: readonly OpenLinkDto[];
}

export function openLinksDto({ total, links }: OpenLinks): OpenLinksDto {
  return {
    total,
    links: links.map(({ createdAt, expiresAt, usedAt, ...link }) => ({
      ...link,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    })),
  };
}
