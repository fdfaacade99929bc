export class Product {
  settings: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly address: string;
  readonly signInLink: string;
  readonly databaseUrl: string;
  constructor(settings?: Readonly<Record<string, string>>);
  static started(settings?: Readonly<Record<string, string>>): Promise<Product>;
  start(): Promise<void>;
  launch(): Promise<void>;
  run(...argv: readonly string[]): Promise<string>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export function freePort(): Promise<number>;
