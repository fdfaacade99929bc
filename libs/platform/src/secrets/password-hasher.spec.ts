import { PasswordHasher } from './password-hasher.js';

const PASSWORD = 'верблюд жуёт сено';

describe('the keeper of passwords', () => {
  const hasher = new PasswordHasher();

  it('keeps argon2id at the cost OWASP asks for, and knows the password again', async () => {
    const kept = await hasher.hash(PASSWORD);
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify(kept, PASSWORD)).toBe(true);
    expect(await hasher.verify(kept, `${PASSWORD} `)).toBe(false);
    expect(hasher.isOutdated(kept)).toBe(false);
  });

  it('salts: the same password is never kept alike', async () => {
    expect(await hasher.hash(PASSWORD)).not.toBe(await hasher.hash(PASSWORD));
  });

  it.each([
    { memoryCost: 32_768, timeCost: 2, parallelism: 1 },
    { memoryCost: 19_456, timeCost: 3, parallelism: 1 },
  ])('calls what was kept at less than %j outdated', async (cost) => {
    expect(new PasswordHasher(cost).isOutdated(await hasher.hash(PASSWORD))).toBe(true);
  });

  it('pretends for whom there is no password, and never says yes', async () => {
    expect(await hasher.pretend('nobody has this one')).toBe(false);
  });
});
