/** What reading one file may cost. */
export interface ProcessLimits {
  /** Without an answer or a page done for so long the process counts as hung. */
  readonly silentMs: number;
  /** In all, however many pages it has. */
  readonly totalMs: number;
  /** Of the process and all it started, in megabytes of memory in use. */
  readonly memoryMegabytes: number;
}

/** LibreOffice needs 300 MB, tesseract 200; a page of a scan takes up to ten seconds on a busy machine. */
export const PROCESS_LIMITS: ProcessLimits = { silentMs: 120_000, totalMs: 30 * 60_000, memoryMegabytes: 1_500 };
