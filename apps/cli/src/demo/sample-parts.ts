import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '@platform/config';

/** What the sample is made of: an order without real people, and addresses nobody can have (`.example` is reserved). */
interface SampleParts {
  /** As the visitor sees the file in the list of orders. */
  readonly orderName: string;
  /** As whom the visitor comes in. */
  readonly coordinator: { readonly fullName: string; readonly position: string; readonly email: string };
  /** By the match key of the body. */
  readonly offices: Readonly<Record<string, string>>;
  /** By the name as the order gives it. */
  readonly people: Readonly<Record<string, string>>;
}

const FOLDER = path.join(projectFolder(), 'apps', 'cli', 'sample');

export const SAMPLE_ORDER_FILE = path.join(FOLDER, 'order.txt');

export function readSampleParts(): SampleParts {
  return JSON.parse(readFileSync(path.join(FOLDER, 'sample.json'), 'utf8')) as SampleParts;
}
