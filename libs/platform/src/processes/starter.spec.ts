import { EventEmitter } from 'node:events';
import { whenStarterEnds } from './index.js';

let heard: number;

beforeEach(() => {
  heard = 0;
});

function listenTo(connected: boolean | undefined): { channel: EventEmitter; forget: () => void } {
  const channel = Object.assign(new EventEmitter(), { connected });
  const act = () => {
    heard += 1;
  };
  return { channel, forget: whenStarterEnds(act, channel as unknown as NodeJS.Process) };
}

it('hears the end of whoever started the process', () => {
  const { channel } = listenTo(true);
  expect(heard).toBe(0);
  channel.emit('disconnect');
  expect(heard).toBe(1);
});

it('notices that he ended before anybody listened', () => {
  listenTo(false);
  expect(heard).toBe(1);
});

it('waits for nothing where nobody started the process as his service', () => {
  listenTo(undefined);
  expect(heard).toBe(0);
});

it('listens no more when told so', () => {
  const { channel, forget } = listenTo(true);
  forget();
  channel.emit('disconnect');
  expect(heard).toBe(0);
});
