type Position = readonly [lon: number, lat: number];

/** Mean radius of the Earth in kilometres (IUGG, R₁). */
const RADIUS = 6371.0088;

/** Great-circle distance between two places in degrees, by the haversine formula; within 0.5 % of the ellipsoid's. */
export function kilometresBetween([lonA, latA]: Position, [lonB, latB]: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [a, b] = [radians(latA), radians(latB)];
  const chord =
    Math.sin((b - a) / 2) ** 2 +
    Math.cos(a) * Math.cos(b) * Math.sin(radians(lonB - lonA) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.sqrt(chord));
}
