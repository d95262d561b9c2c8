/** What a plane of countries has at its rim: the sea, and what is not drawn with them. */

type Point = readonly [x: number, y: number];

/** The rings of what `decodeOutline` writes: an absolute point, then steps. */
function rings(d: string): Point[][] {
  return d
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return numbers.flatMap((step, i) =>
        i & 1 ? [[x, (y += step)] as const] : ((x += step), []),
      );
    });
}

const name = ([x, y]: Point): string => `${x} ${y}`;

/**
 * The outer edges of shapes that lie side by side, as one path. Where two touch, each has the edge,
 * once in each direction.
 */
export function outerEdges(shapes: readonly string[]): string {
  const edges = new Map<string, readonly [Point, Point]>();
  for (const ring of shapes.flatMap(rings))
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length] ?? from;
      const [start, end] = [name(from), name(to)];
      if (start !== end && !edges.delete(`${end} ${start}`))
        edges.set(`${start} ${end}`, [from, to]);
    });
  const onwards = new Map<string, Point[]>();
  for (const [from, to] of edges.values())
    onwards.set(name(from), [...(onwards.get(name(from)) ?? []), to]);
  let d = '';
  for (const [start] of edges.values())
    // Several rings may meet in a point.
    while (onwards.get(name(start))?.length) {
      d += `M${name(start)}l`;
      for (let at = start; ;) {
        const to = onwards.get(name(at))?.pop();
        if (!to) throw new Error(`A line of the outline ends at ${name(at)}.`);
        if (name(to) === name(start)) break;
        d += `${to[0] - at[0]} ${to[1] - at[1]} `;
        at = to;
      }
      d += 'z';
    }
  return d;
}
