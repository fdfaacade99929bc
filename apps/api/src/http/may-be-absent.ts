import { ValidateIf } from 'class-validator';

/** A field that may be left out but not be null, which `IsOptional` would let through to a column that cannot take it. */
export const MayBeAbsent = () => ValidateIf((_dto: object, value: unknown) => value !== undefined);
