import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { waitUntil } from '@platform/clock';
import { type Config, inspectSampleConfig, loadSampleConfig, projectFolder, sampleClock } from '@platform/config';
import { whenStarterEnds } from '@platform/processes';
import { CLOCK_SIGN_OF_LIFE_MS, SAMPLE_STARTS_AT, SampleFolder, SampleJourney } from '@platform/sample';
import type { Terminal } from '../command.js';
import { runServices } from '../up/run-services.js';
import { runStep } from '../up/run-step.js';
import { announceSample } from './announce-sample.js';
import { askForRemoval, removeHeld, removeStopped } from './remove-sample.js';

const PORTS = { first: 3100, last: 3199, codes: { other: 'sample.other_port', none: 'sample.no_port' } };
const LOOK_FOR_REQUEST_EVERY_MS = 200;
const JOURNEY_TIMEOUT_MS = 120_000;

/**
 * `vekha demo`: as `up`, but on the sample's own folder, database, port and clock; prepared at the first start. `--remove`
 * ends a running one and removes its folder.
 */
export async function demo(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [argument, ...more] = argv;
  const folder = new SampleFolder(inspectSampleConfig().dataFolder);
  if (argument === '--remove' && more.length === 0) return askForRemoval(folder, terminal);
  if (argument !== undefined) throw new ExpectedError('sample.unknown_argument', { argument });
  if (folder.removalIsRequested()) await removeStopped(folder, terminal);
  return run(folder, loadSampleConfig(), terminal);
}

function run(folder: SampleFolder, config: Config, terminal: Terminal): Promise<number> {
  const script = (app: string) => path.join(projectFolder(), 'dist', 'apps', app, 'src', 'main.js');
  return runServices(config, terminal, {
    api: script('api'),
    worker: script('worker'),
    command: 'demo',
    ports: PORTS,
    beforeServices: () => sampleClock(config).resume(SAMPLE_STARTS_AT, CLOCK_SIGN_OF_LIFE_MS),
    afterServices: () => {
      if (folder.removalIsRequested()) removeHeld(folder, terminal);
    },
    makeSignInLink: async (_config, databaseUrl, isStopping) => {
      const open = async () => (await import('./open-sample.js')).openSample(config, databaseUrl, folder);
      if (!folder.isPrepared()) return runStep('sample.preparing', terminal, open);
      await finishJourney(config, terminal, isStopping);
      return open();
    },
    announce: (_config, link) => {
      announceSample(config, link, terminal);
      folder.announceReady();
    },
    alsoStopWhen: (stop) => listenForEnd(folder, stop),
  });
}

/** A link made now would be out of date on the day that an interrupted move still goes to. */
async function finishJourney({ dataFolder }: Config, terminal: Terminal, isStopping: () => boolean): Promise<void> {
  const journey = new SampleJourney(dataFolder);
  const hasArrived = () => journey.movingTo() === null;
  if (hasArrived()) return;
  // Whoever stops the sample stops its worker too, and the journey with it.
  const isOver = () => hasArrived() || isStopping() || undefined;
  await runStep(
    'sample.finishing_journey',
    terminal,
    () => waitUntil(isOver, { timeoutMs: JOURNEY_TIMEOUT_MS, everyMs: 100 }),
    hasArrived,
  );
}

/** The sample also ends when its pages ask for its removal, and with the real instance that started it. */
function listenForEnd(folder: SampleFolder, stop: () => void): () => void {
  const look = setInterval(() => {
    if (folder.removalIsRequested()) stop();
  }, LOOK_FOR_REQUEST_EVERY_MS);
  const listenNoMore = whenStarterEnds(stop);
  return () => {
    clearInterval(look);
    listenNoMore();
  };
}
