/**
 * So often a file may be begun and not come to an end for a reason that is not its own (a deadlock, a bug, a process
 * that ended over it) before it counts as unreadable. Counted when it is begun: what ends the process tells nobody.
 */
export const MOST_ATTEMPTS = 3;
