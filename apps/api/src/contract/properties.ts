import { ApiProperty } from '@nestjs/swagger';

type ClassOf = () => new () => object;

/** Shorthands for the shapes an answer is made of, so that a DTO reads as a list of its fields. */
export const Text = (example?: string) => ApiProperty({ type: String, ...(example !== undefined && { example }) });
export const NullableText = () => ApiProperty({ type: String, nullable: true });
export const Texts = () => ApiProperty({ type: [String] });
export const Ids = () => ApiProperty({ type: [String], format: 'uuid' });
export const Whole = (description?: string) =>
  ApiProperty({ type: 'integer', ...(description !== undefined && { description }) });
export const NullableWhole = () => ApiProperty({ type: 'integer', nullable: true });
export const Flag = () => ApiProperty({ type: Boolean });
export const Id = () => ApiProperty({ type: String, format: 'uuid' });
export const NullableId = () => ApiProperty({ type: String, format: 'uuid', nullable: true });
/** A calendar date, `YYYY-MM-DD`. */
export const Day = () => ApiProperty({ type: String, format: 'date' });
export const NullableDay = () => ApiProperty({ type: String, format: 'date', nullable: true });
/** An instant, ISO 8601 in UTC. */
export const Instant = () => ApiProperty({ type: String, format: 'date-time' });
export const NullableInstant = () => ApiProperty({ type: String, format: 'date-time', nullable: true });
/** One of a closed list; `name` becomes a type of the contract. */
export const OneOf = (name: string, values: readonly string[]) => ApiProperty({ enum: [...values], enumName: name });
export const NullableOneOf = (name: string, values: readonly string[]) =>
  ApiProperty({ enum: [...values], enumName: name, nullable: true });
export const ManyOf = (name: string, values: readonly string[]) =>
  ApiProperty({ enum: [...values], enumName: name, isArray: true });
// The library tells a deferred class from a class by the function's name, so it has to be called `type`.
export const Nested = (classOf: ClassOf) => ApiProperty({ type: () => classOf() });
export const NullableNested = (classOf: ClassOf) => ApiProperty({ type: () => classOf(), nullable: true });
export const ListOf = (classOf: ClassOf) => ApiProperty({ type: () => classOf(), isArray: true });
