/** What reading one file may cost. */
export interface ProcessLimits {
  /** Without an answer or a page done for so long the process counts as hung. */
  readonly silentMs: number;
  /** In all, however many pages it has. */
  readonly totalMs: number;
  /** Of the process and all it started, in megabytes of memory in use. */
  readonly memoryMegabytes: number;
}

const MINUTE = 60_000;

/** LibreOffice needs 300 MB, tesseract 200; a page of a scan takes up to ten seconds on a busy machine. */
export const PROCESS_LIMITS: ProcessLimits = { silentMs: 2 * MINUTE, totalMs: 30 * MINUTE, memoryMegabytes: 1_500 };

/** While somebody looks at an empty page: a plan of some scanned pages, or one page to be drawn. */
export const WAITED_FOR_LIMITS: ProcessLimits = { silentMs: MINUTE, totalMs: 2 * MINUTE, memoryMegabytes: 1_500 };
