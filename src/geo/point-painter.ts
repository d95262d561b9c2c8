/**
 * Draws very many points on a canvas: each is a stamp, copied pixel by pixel. A hundred thousand
 * stamps take as long as a few thousand drawn circles, so that the points can follow the hand.
 */
import type { View } from './map-view.js';

/** What a point looks like: a path round its own middle. */
export interface Stamp {
  readonly path: string;
  /** Pixels of the page that a unit of the path is. */
  readonly scale: number;
  /** Any CSS colour; null for none. */
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Of the stroke, in pixels of the page; so are the dashes. */
  readonly width: number;
  readonly dashes: readonly number[];
  readonly opacity: number;
  /** Pixels of the page from the middle to the edge. */
  readonly reach: number;
}

/** The pixels of a stamp that are not empty. */
interface Pixels {
  /** From the middle to the right, and down. */
  readonly x: Int8Array;
  readonly y: Int8Array;
  /** Red, green, blue and alpha in one number, in the machine's order. */
  readonly colour: Uint32Array;
}

function rasterise(stamp: Stamp, ratio: number): Pixels | null {
  const { path, scale, fill, stroke, width, dashes, opacity, reach } = stamp;
  const half = Math.ceil(reach * ratio) + 1;
  const size = 2 * half + 1;
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) return null;
  context.translate(half + 0.5, half + 0.5);
  context.scale(ratio * scale, ratio * scale);
  context.globalAlpha = opacity;
  const shape = new Path2D(path);
  if (fill) {
    context.fillStyle = fill;
    context.fill(shape);
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = width / scale;
    context.setLineDash(dashes.map((dash) => dash / scale));
    context.stroke(shape);
  }
  const pixels = new Uint32Array(context.getImageData(0, 0, size, size).data.buffer);
  const painted = [...pixels.keys()].filter((at) => (pixels[at] ?? 0) >>> 24 > 0);
  return {
    x: Int8Array.from(painted, (at) => (at % size) - half),
    y: Int8Array.from(painted, (at) => Math.floor(at / size) - half),
    colour: Uint32Array.from(painted, (at) => pixels[at] ?? 0),
  };
}

export interface PaintedPoints {
  /** Grid units. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Which stamp each point has. */
  readonly stamp: Uint8Array;
}

/**
 * Paints those points that are in view onto a canvas, which takes the size of its box. Points lie
 * above those that come before them in `order`, or where that is null, in the data.
 */
export function paintPoints(
  canvas: HTMLCanvasElement,
  { x, y, stamp }: PaintedPoints,
  stamps: readonly Stamp[],
  view: View,
  order: readonly number[] | null,
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
  const prints = stamps.map((each) => {
    const pixels = rasterise(each, ratio);
    const { x: dx, y: dy, colour } = pixels ?? { x: [], y: [], colour: [] };
    // How much further on in the picture each pixel of the stamp is.
    const offset = Int32Array.from(dx, (right, i) => right + (dy[i] ?? 0) * width);
    return { colour, offset, reach: Math.max(...dx, ...dy) };
  });
  const count = order?.length ?? x.length;
  for (let i = 0; i < count; i += 1) {
    const point = order ? (order[i] ?? 0) : i;
    const print = prints[stamp[point] ?? 0];
    if (!print) continue;
    const { colour, offset, reach } = print;
    const left = Math.round(((x[point] ?? NaN) - view.x) * scale);
    const top = Math.round(((y[point] ?? NaN) - view.y) * scale);
    // Also false for a point without a place, and for those that the edge would cut.
    if (!(left >= reach && top >= reach && left < width - reach && top < height - reach)) continue;
    const middle = top * width + left;
    for (let pixel = 0; pixel < offset.length; pixel += 1) {
      const at = middle + (offset[pixel] ?? 0);
      const value = colour[pixel] ?? 0;
      // What is more opaque stays: stamps of one colour melt together, and edges stay soft.
      if (value >>> 24 >= (target[at] ?? 0) >>> 24) target[at] = value;
    }
  }
  context.putImageData(image, 0, 0);
}
