/** Compiles every layout of this folder into an eta template in `targetFolder`; answers the names written. */
export function buildLetters(targetFolder: string): Promise<string[]>;
