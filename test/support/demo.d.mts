export class Demo {
  readonly folder: string;
  readonly signInLink: string;
  readonly ended: Promise<number | null>;
  readonly leftSomething: boolean;
  constructor(project: string, dataFolder?: string);
  start(): Promise<void>;
  remove(): Promise<void>;
}
