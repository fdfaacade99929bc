/** «Когда, UTC+5»: the name of a column of instants, with the zone whose clock tells them. */
export function inZone(name: string, zone: string | null): string {
  return zone === null ? name : `${name}, ${zone}`;
}
