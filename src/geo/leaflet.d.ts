/**
 * Leaflet 1 as a module: what its package gives by default would set `window.L`. Named is what
 * `build/lean-leaflet.ts` leaves in the embed; to use more, leave more there.
 */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export {
    CRS,
    DomUtil,
    DomEvent,
    GridLayer,
    LatLng,
    LatLngBounds,
    Layer,
    Map,
    Point,
    TileLayer,
    Transformation,
    latLng,
    point,
    tileLayer,
  } from 'leaflet';
  export type {
    Coords,
    DoneCallback,
    DragEndEvent,
    GridLayerOptions,
    InvalidateSizeOptions,
    LatLngBoundsExpression,
    LatLngExpression,
    LayerOptions,
    LeafletEvent,
    LeafletEventHandlerFnMap,
    LeafletMouseEvent,
    MapOptions,
    PanOptions,
    PointExpression,
    ResizeEvent,
    TileErrorEvent,
    TileEvent,
    TileLayerOptions,
    ZoomAnimEvent,
    ZoomOptions,
    ZoomPanOptions,
  } from 'leaflet';
}
