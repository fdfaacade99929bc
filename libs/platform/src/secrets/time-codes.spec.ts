import { StandingClock } from '../clock/index.js';
import { TimeCodes } from './time-codes.js';

// RFC 6238, appendix B: the secret «12345678901234567890» at 59 s shows 94287082, of which six digits are 287082.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const CODE = '287082';

describe('the code of a telephone', () => {
  const clock = new StandingClock(new Date(59_000));
  const codes = new TimeCodes(clock);

  it.each([
    ['at its time', 59, 1],
    ['half a minute late', 89, 1],
    ['half a minute early', 1, 1],
    ['a minute and a half late', 149, undefined],
  ])('%s', async (_name, second, step) => {
    clock.moveTo(new Date(second * 1000));
    expect(await codes.stepOf(CODE, SECRET, 0)).toBe(step);
  });

  it('is taken with a space in it, and nothing that is no code', async () => {
    clock.moveTo(new Date(59_000));
    expect(await codes.stepOf('287 082', SECRET, 0)).toBe(1);
    for (const code of ['', '28708', '2870822', 'abcdef', '000000']) {
      expect(await codes.stepOf(code, SECRET, 0)).toBeUndefined();
    }
  });

  it('is taken once', async () => {
    clock.moveTo(new Date(59_000));
    expect(await codes.stepOf(CODE, SECRET, 1)).toBeUndefined();
  });

  it('is made of a secret that a QR code carries', () => {
    expect(codes.newSecret()).toMatch(/^[A-Z2-7]{32}$/);
    const address = codes.address(SECRET, { issuer: 'Vekha', label: 'a@b.example' });
    expect(address).toBe(`otpauth://totp/Vekha:a%40b.example?secret=${SECRET}&issuer=Vekha`);
  });
});
