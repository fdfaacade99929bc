import { hash, verify } from '@node-rs/argon2';

/** OWASP's least for argon2id; raising one rehashes each password when its owner next signs in. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const PARAMETERS = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/;

/** Keeps passwords as argon2id, off the main thread; about 0.1 s each. */
export class PasswordHasher {
  private decoy: Promise<string> | undefined;

  constructor(private readonly cost: { memoryCost: number; timeCost: number; parallelism: number } = COST) {}

  hash(password: string): Promise<string> {
    return hash(password, this.cost); // argon2id is what the library makes unless told otherwise
  }

  verify(passwordHash: string, password: string): Promise<boolean> {
    return verify(passwordHash, password);
  }

  /** Takes as long as `verify`, where there is nothing to compare with: who asks cannot tell the difference. */
  async pretend(password: string): Promise<false> {
    this.decoy ??= this.hash('nobody has this one');
    await verify(await this.decoy, password);
    return false;
  }

  /** It was made at a lower cost than today's. */
  isOutdated(passwordHash: string): boolean {
    const [, memory, time, lanes] = PARAMETERS.exec(passwordHash) ?? [];
    const { memoryCost, timeCost, parallelism } = this.cost;
    return (
      Number(memory) < memoryCost || Number(time) < timeCost || Number(lanes) < parallelism || memory === undefined
    );
  }
}
