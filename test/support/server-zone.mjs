/** What comes of the work where the clock of the machine is that of the zone. */
export async function inServerZone(zone, work) {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
