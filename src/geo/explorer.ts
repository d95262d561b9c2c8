/**
 * Moving and zooming a map by hand: Leaflet behind one small interface, and the only place that
 * knows it. It draws nothing but tiles; the picture is its caller's.
 */
import {
  CRS,
  DomUtil,
  LatLng,
  LatLngBounds,
  Map as LeafletMap,
  Point,
  TileLayer,
  Transformation,
  type LeafletMouseEvent,
  type ZoomAnimEvent,
} from 'leaflet/dist/leaflet-src.esm.js';
import type { View } from './map-view.js';

/** What part of its plane a map may show, in units of the plane; x to the right, y down. */
export interface Bounds extends View {
  /** Metres per unit. */
  readonly unit: number;
}

export interface ExplorerEvents {
  /** Called many times a second while the map moves; `glide` where it takes 250 ms to get there. */
  readonly moving: (view: View, glide: boolean) => void;
  /** Called when it has come to rest. */
  readonly rested: (view: View) => void;
  /** The reader pressed this point of the plane. */
  readonly pressed: (x: number, y: number, event: Event) => void;
}

export interface ExplorerOptions extends ExplorerEvents {
  /** No animation, for readers who asked their system for that. */
  readonly still: boolean;
  /** Address of map tiles in Web Mercator, with `{z}`, `{x}` and `{y}`; none by default. */
  readonly tiles?: string | null;
  /** Called once for each time that tiles do not come. */
  readonly tilesFailed?: () => void;
}

/** The least that can be seen from side to side, in metres: nearer, the outlines have no more to say. */
const NEAREST = 40_000;

/**
 * Leaflet speaks of latitude and longitude; it is given y and x of the plane. The plane is projected
 * already (EPSG:3035, or the like centred on a country), and so its rectangles stay rectangles:
 * Leaflet's own projections would fit and bound a view by two corners, which is wrong on a plane
 * where north tilts. A unit is a pixel at zoom 0.
 */
const PLANE_CRS: CRS = Object.assign(Object.create(CRS) as CRS, {
  projection: {
    project: ({ lat, lng }: LatLng) => new Point(lng, lat),
    unproject: ({ x, y }: Point) => new LatLng(y, x),
  },
  transformation: new Transformation(1, 0, 1, 0),
  scale: (zoom: number) => 2 ** zoom,
  zoom: (scale: number) => Math.log2(scale),
  infinite: true,
});

/** A map that follows the reader's hand, until it is removed. */
export class Explorer {
  readonly #map: LeafletMap;
  readonly #bounds: Bounds;
  readonly #resize: ResizeObserver;
  /** Sizes change in several steps; only the last of them is anything to see. */
  #isFitting = false;

  /** Takes over `container` showing exactly `view`. The container has to have a size. */
  constructor(container: HTMLElement, bounds: Bounds, view: View, options: ExplorerOptions) {
    const { moving, rested, pressed, still } = options;
    this.#bounds = bounds;
    const { x, y, width, height } = bounds;
    this.#map = new LeafletMap(container, {
      crs: PLANE_CRS,
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      boxZoom: false,
      // Any scale: the first one is what fits.
      zoomSnap: 0,
      wheelPxPerZoomLevel: 120,
      bounceAtZoomLimits: false,
      maxBounds: new LatLngBounds([y, x], [y + height, x + width]),
      maxBoundsViscosity: 1,
      inertia: !still,
      zoomAnimation: !still,
      fadeAnimation: false,
      trackResize: false,
    });
    this.#limit();
    this.show(view, false);
    this.#map
      .on('move zoom', () => !this.#isFitting && moving(this.view, false))
      .on('zoomanim', ({ center, zoom }: ZoomAnimEvent) => moving(this.#seen(center, zoom), true))
      .on('moveend', () => !this.#isFitting && rested(this.view))
      .on('click', ({ latlng, originalEvent }: LeafletMouseEvent) =>
        pressed(latlng.lng, latlng.lat, originalEvent),
      );
    if (options.tiles) this.#addTiles(options.tiles, options.tilesFailed);
    this.#resize = new ResizeObserver(() => this.#fit());
    this.#resize.observe(container);
  }

  /** What is seen now, in units of the plane. */
  get view(): View {
    return this.#seen(this.#map.getCenter(), this.#map.getZoom());
  }

  /** How many pixels a unit of the plane is. */
  get scale(): number {
    return 2 ** this.#map.getZoom();
  }

  /** Doubles the scale once for each step; halves it where steps are negative. */
  zoom(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  /** Moves by parts of what is seen. */
  pan(x: number, y: number): void {
    this.#map.panBy(this.#map.getSize().scaleBy(new Point(x, y)));
  }

  /** Shows all of a rectangle, as near as that goes. */
  show({ x, y, width, height }: View, animate = true): void {
    const size = this.#map.getSize();
    const zoom = Math.log2(Math.min(size.x / width, size.y / height));
    this.#map.setView(new LatLng(y + height / 2, x + width / 2), zoom, { animate });
  }

  /** Lets go of the container; Leaflet's classes and inline position stay on it. */
  remove(): void {
    this.#resize.disconnect();
    // Leaflet's timer for the end of a zoom asks for this, and not whether the map is still there.
    Object.assign(this.#map, { _animatingZoom: false });
    this.#map.remove();
    // A press takes away the focus ring until the next key, and keeps the container in mind till then.
    (DomUtil as typeof DomUtil & { restoreOutline(): void }).restoreOutline();
  }

  #seen({ lat, lng }: LatLng, zoom: number): View {
    const { x, y } = this.#map.getSize().divideBy(2 ** zoom);
    return { x: lng - x / 2, y: lat - y / 2, width: x, height: y };
  }

  /** From all there is to the nearest that makes sense. */
  #limit(): void {
    const { x, y } = this.#map.getSize();
    const { width, height, unit } = this.#bounds;
    const whole = Math.log2(Math.min(x / width, y / height));
    this.#map.options.minZoom = whole;
    this.#map.options.maxZoom = Math.max(whole, Math.log2((x * unit) / NEAREST));
  }

  /** After a change of size the same part is seen, as far as the new shape allows. */
  #fit(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { x, y } = this.#map.getSize();
    // Hidden, or as it was: the next change comes when it is seen again.
    if (!clientWidth || !clientHeight || (clientWidth === x && clientHeight === y)) return;
    const { view } = this;
    this.#isFitting = true;
    this.#map.stop().invalidateSize({ pan: false });
    this.#limit();
    this.#isFitting = false;
    this.show(view, false);
  }

  #addTiles(url: string, failed?: () => void): void {
    new TileLayer(url, {
      // Enough for the server to know its customers by, and no more than that.
      referrerPolicy: 'strict-origin-when-cross-origin',
      keepBuffer: 1,
    })
      .on('tileerror', () => failed?.())
      .addTo(this.#map);
  }
}
