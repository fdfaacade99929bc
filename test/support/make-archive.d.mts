export function makeArchive(
  parts: Readonly<Record<string, string | Buffer>>,
  how?: { lies?: number; repeat?: number },
): Buffer;
