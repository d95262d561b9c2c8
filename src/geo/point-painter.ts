/**
 * Draws very many points on a canvas: each is a stamp, copied pixel by pixel. A hundred thousand
 * stamps take as long as a few thousand drawn circles, so that the points can follow the hand.
 */
import type { View } from './map-view.js';

/** What a point looks like: a path in pixels round its own middle, filled or drawn as a line. */
export interface Stamp {
  readonly path: string;
  /** Any CSS colour. */
  readonly colour: string;
  readonly fill: boolean;
  /** Pixels from the middle to the edge. */
  readonly reach: number;
}

interface Pixels {
  readonly size: number;
  /** Red, green, blue and alpha in one number, in the machine's order. */
  readonly colours: Uint32Array;
  readonly alphas: Uint8Array;
}

function rasterise({ path, colour, fill, reach }: Stamp, ratio: number): Pixels | null {
  const half = Math.ceil(reach * ratio) + 1;
  const size = 2 * half + 1;
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) return null;
  context.translate(half + 0.5, half + 0.5);
  context.scale(ratio, ratio);
  context.fillStyle = context.strokeStyle = colour;
  context.lineWidth = 1.5;
  const shape = new Path2D(path);
  if (fill) context.fill(shape);
  else context.stroke(shape);
  const { data } = context.getImageData(0, 0, size, size);
  return {
    size,
    colours: new Uint32Array(data.buffer),
    alphas: data.filter((_, i) => i % 4 === 3) as unknown as Uint8Array,
  };
}

export interface PaintedPoints {
  /** Grid units. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Which stamp each point has; points of higher stamps lie above. */
  readonly stamp: Uint8Array;
}

/** Paints those points that are in view onto a canvas, which takes the size of its box. */
export function paintPoints(
  canvas: HTMLCanvasElement,
  { x, y, stamp }: PaintedPoints,
  stamps: readonly Stamp[],
  view: View,
  shown: readonly number[] | null,
): void {
  const ratio = Math.min(2, globalThis.devicePixelRatio || 1);
  const width = Math.round(canvas.clientWidth * ratio);
  const height = Math.round(canvas.clientHeight * ratio);
  const context = canvas.getContext('2d');
  if (!context || width === 0 || height === 0) return;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const image = context.createImageData(width, height);
  const target = new Uint32Array(image.data.buffer);
  const scale = width / view.width;
  for (const [kind, each] of stamps.entries()) {
    const pixels = rasterise(each, ratio);
    if (!pixels) return;
    const { size, colours, alphas } = pixels;
    const half = (size - 1) / 2;
    const count = shown?.length ?? x.length;
    for (let i = 0; i < count; i += 1) {
      const point = shown ? (shown[i] ?? 0) : i;
      if (stamp[point] !== kind) continue;
      const left = Math.round(((x[point] ?? NaN) - view.x) * scale) - half;
      const top = Math.round(((y[point] ?? NaN) - view.y) * scale) - half;
      // Also false for a point without a place.
      if (!(left > -size && top > -size && left < width && top < height)) continue;
      for (let row = Math.max(0, -top); row < size && top + row < height; row += 1) {
        for (let column = Math.max(0, -left); column < size && left + column < width; column += 1) {
          const from = row * size + column;
          const alpha = alphas[from] ?? 0;
          const to = (top + row) * width + left + column;
          // What is more opaque stays: stamps of one colour melt together, and edges stay soft.
          if (alpha > 0 && alpha >= (target[to] ?? 0) >>> 24) target[to] = colours[from] ?? 0;
        }
      }
    }
  }
  context.putImageData(image, 0, 0);
}
