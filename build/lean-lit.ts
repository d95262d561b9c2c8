/**
 * Leaves out of Lit, in the embed alone, what no element of ours uses: decorators' hooks, reflected
 * attributes, JSON in attributes, directives, bindings in comments, elements and raw text, MathML,
 * and the hooks of polyfills. Lit is half of what a figure costs; this takes about 1 kB (brotli)
 * off it, measured by `npm run budgets`.
 *
 * Every piece is an exact text of the Lit that the lock file names: with another Lit the build stops
 * here and says which piece is gone, and `test/built` runs what comes out.
 */
import type { Plugin } from 'vite';

type Cuts = readonly (readonly [text: string, instead: string])[];

const REACTIVE_ELEMENT: Cuts = [
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ],
  [
    'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
    '',
  ],
  ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  [',c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport', ''],
  [
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    '',
  ],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  [
    ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
    ';this[e]=u.fromAttribute(s,t.type)',
  ],
  ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
  [',this._$Em=null,this._$Ev()', ',this._$Ev()'],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  // Accessors of one's own, symbols as names, styles named twice.
  [
    ',!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
    ',s){const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)}})}}',
  ],
  ['s=[...r(t),...o(t)];for(const i of s)', 's=r(t);for(const i of s)'],
  ['"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'i??t.toLowerCase()'],
  [
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[s].flat(1/0)',
  ],
  // Hooks that none of our elements has.
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [
    't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
    't=!0,this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
  ],
  [
    'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)',
    'this.hasUpdated=!0,this.updated(t)',
  ],
  [
    'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
    'return this._$ES}',
  ],
  ['firstUpdated(t){}', ''],
  // Names that another minifier would have had to keep.
  ['d=(t,s)=>t,', ''],
  ['d("elementProperties")', '"elementProperties"'],
  ['d("finalized")', '"finalized"'],
  ['d("properties")', '"properties"'],
  ['y[d("elementProperties")]', 'y.elementProperties'],
  ['y[d("finalized")]', 'y.finalized'],
];

const LIT_ELEMENT: Cuts = [
  [
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
    '',
  ],
  ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  // What directives are told.
  [',this._$Do=void 0', ''],
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ['this._$Do=e(', 'e('],
  [
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    '',
  ],
];

const LIT_HTML: Cuts = [
  // A name of our own: a page may have another Lit, and a policy each name only once. Where ours is
  // not allowed but no policy is required either, strings do; where one is, this stops here, before
  // an element could take the place of its fallback.
  [
    's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    's=t.trustedTypes,e=(()=>{try{return s?.createPolicy("charter-widgets",{createHTML:t=>t})}catch{document.createElement("p").innerHTML="p"}})()',
  ],
  // Raw text elements, comments and elements as places for bindings.
  ['void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'void 0!==u[2]?c=p'],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  // Directives.
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    'function M(t,i){return i}',
  ],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['for(this._$AP?.(!1,!0,s);', 'for(;'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  // Listeners that are objects, or have options.
  [
    'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);',
    'e=t===A&&s!==A,h=t!==A&&s===A;',
  ],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
  // MathML, and templates compiled beforehand.
  ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
  ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
  [',2===i||3===i){const t=', ',2===i){const t='],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  ['{values:i,_$litType$:s}=t', '{values:i}=t'],
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', ''],
];

const FILES: readonly (readonly [file: RegExp, cuts: Cuts])[] = [
  [/@lit[\\/]reactive-element[\\/]reactive-element\.js$/, REACTIVE_ELEMENT],
  [/lit-element[\\/]lit-element\.js$/, LIT_ELEMENT],
  [/lit-html[\\/]lit-html\.js$/, LIT_HTML],
];

export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const [, cuts] = FILES.find(([file]) => file.test(id)) ?? [];
      if (!cuts) return null;
      let lean = code;
      for (const [text, instead] of cuts) {
        if (!lean.includes(text)) this.error(`lean-lit: not in this Lit: ${text}`);
        lean = lean.replace(text, () => instead);
      }
      return { code: lean, map: null };
    },
  };
}
