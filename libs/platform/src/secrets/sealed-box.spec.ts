import { SealedBox } from './sealed-box.js';

const [OLD, NEW] = ['o'.repeat(32), 'n'.repeat(32)];

describe('a sealed box', () => {
  it('opens for its owner and nobody else', () => {
    const box = new SealedBox([OLD]);
    const sealed = box.seal('секрет', 'one');
    expect(sealed).not.toContain('секрет');
    expect(box.open(sealed, 'one')).toBe('секрет');
    expect(box.open(sealed, 'another')).toBeUndefined();
  });

  it('never looks the same twice', () => {
    const box = new SealedBox([OLD]);
    expect(box.seal('секрет', 'one')).not.toBe(box.seal('секрет', 'one'));
  });

  it('opens after the secret has changed while the one before is given, and not without it', () => {
    const sealed = new SealedBox([OLD]).seal('секрет', 'one');
    expect(new SealedBox([NEW, OLD]).open(sealed, 'one')).toBe('секрет');
    expect(new SealedBox([NEW]).open(sealed, 'one')).toBeUndefined();
  });

  it('does not open when a byte of it was changed', () => {
    const box = new SealedBox([OLD]);
    const bytes = Buffer.from(box.seal('секрет', 'one'), 'base64');
    bytes[bytes.length - 1]! ^= 1;
    expect(box.open(bytes.toString('base64'), 'one')).toBeUndefined();
  });
});
