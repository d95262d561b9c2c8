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

/** A stamp as it is copied: where its pixels go, and what they are. */
interface Print {
  /** How much further on in the picture than the middle each pixel is. */
  readonly offset: Int32Array;
  /** Red, green, blue and alpha in one number, in the machine's order. */
  readonly colour: Uint32Array;
  /** Pixels from the middle to the edge. */
  readonly reach: number;
}

/** A stamp on a canvas of its own, in the middle. */
function draw(stamp: Stamp, ratio: number): OffscreenCanvas {
  const { path, scale, fill, stroke, width, dashes, opacity, reach } = stamp;
  const half = Math.ceil(reach * ratio) + 1;
  const canvas = new OffscreenCanvas(2 * half + 1, 2 * half + 1);
  const context = canvas.getContext('2d');
  if (!context) return canvas;
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
  return canvas;
}

/**
 * What is on a stamp's canvas, for a picture of a width; null in browsers that hand out other pixels
 * than those painted, against recognition by them. These do not leave the corner empty.
 */
function read(canvas: OffscreenCanvas, pictureWidth: number): Print | null {
  const { width: size } = canvas;
  const image = canvas.getContext('2d')?.getImageData(0, 0, size, size);
  const pixels = image && new Uint32Array(image.data.buffer);
  if (pixels?.[0] !== 0) return null;
  const reach = (size - 1) / 2;
  const painted = [...pixels.keys()].filter((at) => (pixels[at] ?? 0) >>> 24 > 0);
  return {
    offset: Int32Array.from(
      painted,
      (at) => (Math.floor(at / size) - reach) * pictureWidth + (at % size) - reach,
    ),
    colour: Uint32Array.from(painted, (at) => pixels[at] ?? 0),
    reach,
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
  const scale = width / view.width;
  const marks = stamps.map((each) => draw(each, ratio));
  const prints = marks.map((mark) => read(mark, width));
  const count = order?.length ?? x.length;
  const each = (put: (kind: number, left: number, top: number) => void): void => {
    for (let i = 0; i < count; i += 1) {
      const point = order ? (order[i] ?? 0) : i;
      const left = Math.round(((x[point] ?? NaN) - view.x) * scale);
      const top = Math.round(((y[point] ?? NaN) - view.y) * scale);
      // Also false for a point without a place.
      if (left >= 0 && top >= 0 && left < width && top < height) put(stamp[point] ?? 0, left, top);
    }
  };
  if (prints.includes(null)) {
    context.clearRect(0, 0, width, height);
    each((kind, left, top) => {
      const mark = marks[kind];
      if (mark) context.drawImage(mark, left - (mark.width - 1) / 2, top - (mark.height - 1) / 2);
    });
    return;
  }
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  each((kind, left, top) => {
    const print = prints[kind];
    if (print) copy(print, pixels, left, top, width, height);
  });
  context.putImageData(image, 0, 0);
}

function copy(
  { offset, colour, reach }: Print,
  pixels: Uint32Array,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  // Points that the edge would cut lie out of sight.
  if (left < reach || top < reach || left >= width - reach || top >= height - reach) return;
  const middle = top * width + left;
  for (let i = 0; i < offset.length; i += 1) {
    const at = middle + (offset[i] ?? 0);
    const value = colour[i] ?? 0;
    // What is more opaque stays: stamps of one colour melt together, and edges stay soft.
    if (value >>> 24 >= (pixels[at] ?? 0) >>> 24) pixels[at] = value;
  }
}
