type Channel = Pick<NodeJS.Process, 'connected' | 'once' | 'off'>;

/**
 * Calls `act` once whoever started this process as a service of his has ended, kill -9 included: it is heard by the channel
 * between the two. One that broke before anybody listened is not announced again, so it is looked at first. Answers how to
 * listen no more. A process that nobody started as a service has no channel, and nothing happens.
 */
export function whenStarterEnds(act: () => void, channel: Channel = process): () => void {
  if (channel.connected === false) act();
  else channel.once('disconnect', act);
  return () => channel.off('disconnect', act);
}
