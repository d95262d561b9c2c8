/** Longitude and latitude in degrees, ETRS89 or WGS 84: at the scale of an outline they are one. */
export interface Projection {
  /** Degrees to metres, east and north. */
  readonly forward: (lon: number, lat: number) => [x: number, y: number];
  /** Metres to degrees. */
  readonly inverse: (x: number, y: number) => [lon: number, lat: number];
}

const { asin, atan2, cos, hypot, log, PI, sin, sqrt } = Math;
const DEGREE = PI / 180;

// GRS80 (EPSG:7019).
const A = 6378137;
const FLATTENING = 1 / 298.257222101;
const E2 = FLATTENING * (2 - FLATTENING);
const E4 = E2 * E2;
const E6 = E2 * E4;
const E = sqrt(E2);

const authalicQ = (sinLat: number): number =>
  (1 - E2) *
  (sinLat / (1 - E2 * sinLat * sinLat) - log((1 - E * sinLat) / (1 + E * sinLat)) / (2 * E));

const Q_POLE = authalicQ(1);
const AUTHALIC_RADIUS = A * sqrt(Q_POLE / 2);

/**
 * Lambert azimuthal equal-area on the GRS80 ellipsoid, centred where the caller wants it.
 *
 * Formulae: EPSG coordinate operation method 9820, as printed in IOGP Publication 373-7-2
 * (Geomatics Guidance Note 7, part 2), "Lambert Azimuthal Equal Area". The centre is the natural
 * origin; a pole is not supported as one, since the division by cos β₀ would fail.
 */
export function lambertAzimuthalEqualArea(
  lon0: number,
  lat0: number,
  falseEasting = 0,
  falseNorthing = 0,
): Projection {
  const sinLat0 = sin(lat0 * DEGREE);
  const beta0 = asin(authalicQ(sinLat0) / Q_POLE);
  const sinBeta0 = sin(beta0);
  const cosBeta0 = cos(beta0);
  const d =
    (A * cos(lat0 * DEGREE)) / sqrt(1 - E2 * sinLat0 * sinLat0) / (AUTHALIC_RADIUS * cosBeta0);

  return {
    forward(lon, lat) {
      const lambda = (lon - lon0) * DEGREE;
      const beta = asin(authalicQ(sin(lat * DEGREE)) / Q_POLE);
      const east = cos(beta) * sin(lambda);
      const north = cos(beta) * cos(lambda);
      const b = AUTHALIC_RADIUS * sqrt(2 / (1 + sinBeta0 * sin(beta) + cosBeta0 * north));
      return [
        falseEasting + b * d * east,
        falseNorthing + (b / d) * (cosBeta0 * sin(beta) - sinBeta0 * north),
      ];
    },
    inverse(x, y) {
      const east = (x - falseEasting) / d;
      const north = (y - falseNorthing) * d;
      const rho = hypot(east, north);
      if (!rho) return [lon0, lat0];
      const c = 2 * asin(rho / (2 * AUTHALIC_RADIUS));
      const sinC = sin(c);
      const cosC = cos(c);
      const beta = asin(cosC * sinBeta0 + (north * sinC * cosBeta0) / rho);
      const lat =
        beta +
        (E2 / 3 + (31 * E4) / 180 + (517 * E6) / 5040) * sin(2 * beta) +
        ((23 * E4) / 360 + (251 * E6) / 3780) * sin(4 * beta) +
        ((761 * E6) / 45360) * sin(6 * beta);
      const lambda = atan2(east * sinC, rho * cosBeta0 * cosC - north * sinBeta0 * sinC);
      return [lon0 + lambda / DEGREE, lat / DEGREE];
    },
  };
}

/** ETRS89-extended / LAEA Europe: what European statistics are mapped in. */
export const EPSG_3035: Projection = /* @__PURE__ */ lambertAzimuthalEqualArea(
  10,
  52,
  4321000,
  3210000,
);
