import type { Redis } from 'ioredis';

export class RedisServer {
  readonly url: string;
  readonly client: Redis;
  static start(options?: { databases?: number }): Promise<RedisServer>;
  stop(): Promise<void>;
}
