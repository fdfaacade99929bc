import { ValidateBy } from 'class-validator';

/** An object of few names, each with a short text, a number or a flag. */
export function HasPlainValues({ mostNames, longestText }: { mostNames: number; longestText: number }) {
  const isPlain = (value: unknown) =>
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && value.length <= longestText);
  return ValidateBy({
    name: 'hasPlainValues',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        Object.keys(value).length <= mostNames &&
        Object.entries(value).every(([name, one]) => name.length <= longestText && isPlain(one)),
    },
  });
}
