/**
 * Leaves out of Leaflet, in the embed alone, all but the map, what mouse and fingers do with it, and
 * tiles: 36.0 kB (brotli) become 15.4, as `npx tsx --test test/unit/build/lean-leaflet.test.ts`
 * measures. Leaflet 1 is one file, of which a bundler can leave out nothing: calls at top level tie
 * everything to the map, and that making a class does nothing else is not to be seen from outside.
 *
 * What is left also works where Leaflet as published does not. To know Internet Explorer it assigns
 * `innerHTML`, which throws where a page requires Trusted Types; its listeners on the window and the
 * document are mixed up with those of a second Leaflet on the page; and while a map is dragged it
 * puts classes on elements of the page.
 *
 * Every piece is one of the Leaflet that the lock file names: with another the build stops here and
 * says which piece is gone, and the test bundles what comes out.
 */
import type { ESTree, Plugin } from 'vite';

type Declaration = ESTree.Function | ESTree.VariableDeclarator;

interface Edit extends ESTree.Span {
  readonly text: string;
}

const FILE = /[\\/]leaflet[\\/]dist[\\/]leaflet-src\.esm\.js$/;

const VERSION = 'var version = "1.9.4";';

/** How the statements at top level begin that stay, without white space; all others go. */
const STATEMENTS = [
  'Class.extend=',
  'Class.include=',
  'Class.mergeOptions=',
  'Class.addInitHook=',
  'Point.prototype=',
  'Bounds.prototype=',
  'LatLngBounds.prototype=',
  'LatLng.prototype=',
  'Transformation.prototype=',
  'Map.include({addLayer:',
  'Map.mergeOptions({doubleClickZoom:',
  "Map.addInitHook('addHandler','doubleClickZoom',",
  'Map.mergeOptions({dragging:',
  "Map.addInitHook('addHandler','dragging',",
  'Map.mergeOptions({scrollWheelZoom:',
  "Map.addInitHook('addHandler','scrollWheelZoom',",
  'Map.mergeOptions({touchZoom:',
  "Map.addInitHook('addHandler','touchZoom',",
];

/** Methods that nothing calls: by class. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  Map: [
    'fitBounds',
    'fitWorld',
    'flyTo',
    'flyToBounds',
    'getBoundsZoom',
    '_getBoundsCenterZoom',
    'panInside',
    'locate',
    'stopLocate',
    '_handleGeolocationError',
    '_handleGeolocationResponse',
  ],
  GridLayer: ['bringToFront', 'bringToBack', '_setAutoZIndex'],
};

/** Statements within methods. */
const TEXTS = [
  'this.stopLocate();',
  // Classes on the page's own elements; the map fires `dragstart` and `dragend`.
  "addClass(document.body, 'leaflet-dragging');",
  "removeClass(document.body, 'leaflet-dragging');",
  "addClass(this._lastTarget, 'leaflet-drag-target');",
  "removeClass(this._lastTarget, 'leaflet-drag-target');",
];

/** What stands for the declarations of the same names: every browser that can run the embed is so. */
const DECLARATIONS = `
  var ie = false, ielt9 = false, edge = false, opera = false, ie3d = false, vml = false;
  var msPointer = false, pointer = true, touch = true, any3d = true, mobileOpera = false;
  // As on phones: where there is no touch, these events do not come.
  var touchNative = true;
  var passiveEvents = true;
  var TRANSFORM = 'transform', TRANSITION = 'transition', TRANSITION_END = 'transitionend';
  var create$2 = Object.create, isArray = Array.isArray, trunc = Math.trunc;
  function bind(fn, ...args) { return fn.bind(...args); }
  function splitWords(words) { return words.trim().split(/\\s+/); }
  function indexOf(array, each) { return array.indexOf(each); }
  function requestAnimFrame(fn, context) { return requestAnimationFrame(fn.bind(context)); }
  function cancelAnimFrame(id) { cancelAnimationFrame(id); }
  function getStyle(el, name) { return getComputedStyle(el)[name]; }
  function hasClass(el, name) { return el.classList.contains(name); }
  function addClass(el, names) { el.classList.add(...splitWords(names)); }
  function removeClass(el, name) { el.classList.remove(name); }
  function setOpacity(el, value) { el.style.opacity = value; }
  function getPropagationPath(event) { return event.composedPath(); }
  var disableTextSelection = function () { on(window, 'selectstart', preventDefault); };
  var enableTextSelection = function () { off(window, 'selectstart', preventDefault); };
  // Under one name, a second Leaflet takes this one's listeners on the window for its own.
  var eventsKey = Symbol();
  // For tiles on their way out; a page's policy need not allow data: addresses.
  var emptyImageUrl = '';
  // Nor is the page's L any business of ours.
  function checkDeprecatedMixinEvents() {}
  // Whoever makes a map names its projection.
  var EPSG3857 = undefined;
`;

/** What is declared at top level: functions, and variables one by one. */
function declared({ body }: ESTree.Program): Map<string, Declaration> {
  const all = body.flatMap<Declaration>((node) => {
    if (node.type === 'FunctionDeclaration') return [node];
    return node.type === 'VariableDeclaration' ? node.declarations : [];
  });
  return new Map(all.map((node) => [node.id?.type === 'Identifier' ? node.id.name : '', node]));
}

/** A method in the body of a class: `Map = Evented.extend({ … })`. */
function methodOf(owner: Declaration | undefined, name: string): ESTree.Span | undefined {
  const call = owner?.type === 'VariableDeclarator' ? owner.init : null;
  const body = call?.type === 'CallExpression' ? call.arguments[0] : null;
  if (body?.type !== 'ObjectExpression') return undefined;
  return body.properties.find(
    (each) => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === name,
  );
}

/** These do nothing by themselves, as every bundler sees. */
const PLAIN = new Set(['Literal', 'Identifier', 'FunctionExpression']);

export function leanLeaflet(): Plugin {
  return {
    name: 'lean-leaflet',
    transform(source, id) {
      if (!FILE.test(id)) return null;
      const missing: (piece: string) => never = (piece) =>
        this.error(`lean-leaflet: not in this Leaflet: ${piece}`);
      let code = source;
      if (!code.includes(VERSION)) missing(VERSION);
      for (const piece of TEXTS) {
        if (!code.includes(piece)) missing(piece);
        code = code.replace(piece, '');
      }

      const instead = declared(this.parse(DECLARATIONS));
      // So that a minifier sees what it can take away, with all that hangs on it.
      code = code.replace(/\bBrowser\.(\w+)/g, (_, name: string) => {
        const flag = instead.get(name);
        const { init = null } = flag?.type === 'VariableDeclarator' ? flag : {};
        return init?.type === 'Literal' ? String(init.value) : name;
      });

      const program = this.parse(code);
      const names = declared(program);
      const edits: Edit[] = [];
      const edit = (start: number, end: number, text: string): void => {
        edits.push({ start, end, text });
      };

      const kept = new Set<string>();
      for (const { type, start, end } of program.body) {
        if (type.endsWith('Declaration')) continue;
        const text = code.slice(start, end).replace(/\s+|\/\/.*|\/\*[^]*?\*\//g, '');
        const begin = STATEMENTS.find((each) => text.startsWith(each));
        if (begin) kept.add(begin);
        else edit(start, end, '');
      }
      for (const begin of STATEMENTS) if (!kept.has(begin)) missing(begin);

      for (const [name, { type, start, end }] of instead) {
        const old = names.get(name);
        if (old?.type !== type) missing(name);
        edit(old.start, old.end, DECLARATIONS.slice(start, end));
      }

      for (const [owner, methods] of Object.entries(METHODS))
        for (const name of methods) {
          const method = methodOf(names.get(owner), name);
          if (!method || code[method.end] !== ',') missing(`${owner}.${name}`);
          edit(method.start, method.end + 1, '');
        }

      for (const [name, node] of names) {
        const init = node.type === 'VariableDeclarator' && !instead.has(name) ? node.init : null;
        if (!init || PLAIN.has(init.type)) continue;
        edit(init.start, init.start, '/* @__PURE__ */ (() => (');
        edit(init.end, init.end, '))()');
      }

      for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
        code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}
