import { Logger } from '@nestjs/common';

// Counts of a worker's sweeps would bury a failure; what goes wrong is still printed.
Logger.overrideLogger(['fatal', 'error', 'warn']);
