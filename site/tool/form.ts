/** The form: fields made from what the elements take. */
import { isLanguage, LANGUAGES, TEXTS, type Language } from '../texts.js';
import type { PlaceChoice } from './choices.js';
import { cleanAccent, cleanBase, SCHEMES, type Configuration } from './configuration.js';
import { make } from './dom.js';
import type { SiteAttribute, SiteElements } from './site-elements.js';
import type { ToolTexts } from './texts.js';
import { put } from './texts.js';

/** What the form is made of. */
export interface FormContext {
  readonly elements: SiteElements;
  readonly language: Language;
  readonly texts: ToolTexts;
  readonly countries: readonly (readonly [code: string, name: string])[];
  readonly places: readonly PlaceChoice[];
  /** The reader has changed something; `rebuild` where other fields are needed now. */
  readonly change: (change: Partial<Configuration>, rebuild?: boolean) => void;
  readonly configuration: () => Configuration;
}

/** Those that stand with the look; the rest of the common ones is behind "More settings". */
const LOOK = ['heading-level', 'without-source'];
const MORE = ['at', 'src', 'loading', 'tiles', 'tiles-attribution'];
const FIRST = ['country', 'place'];

const BOUNDS: Readonly<Record<string, { readonly min: number; readonly max: number | null }>> = {
  'heading-level': { min: 2, max: 6 },
  limit: { min: 1, max: null },
  'page-size': { min: 1, max: null },
};

type Control = HTMLInputElement | HTMLSelectElement;

function field(label: string, control: Control, hint: string | null = null): HTMLElement {
  const boolean = control.type === 'checkbox';
  const name = make('label', { for: control.id }, label);
  const parts: HTMLElement[] = boolean
    ? [make('div', { class: 'check' }, control, name)]
    : [name, control];
  if (hint) {
    control.setAttribute('aria-describedby', `${control.id}-hint`);
    parts.push(make('p', { class: 'hint', id: `${control.id}-hint` }, hint));
  }
  return make('div', { class: 'field' }, ...parts);
}

function select(
  id: string,
  options: readonly (readonly [value: string, text: string])[],
  value: string,
  picked: (value: string) => void,
): HTMLSelectElement {
  const control = make(
    'select',
    { id },
    ...options.map(([each, text]) => make('option', { value: each }, text)),
  );
  control.value = value;
  control.addEventListener('change', () => picked(control.value));
  return control;
}

/** Sets an attribute, or leaves it out where there is nothing to say. */
function setAttribute(
  { elements, change, configuration }: FormContext,
  name: string,
  value: string | boolean,
): void {
  const { widget, attributes: before } = configuration();
  const text = typeof value === 'string' ? value.trim() : value;
  const given = { ...before, [name]: text };
  // In the order of the manifest, so that the same choice gives the same line.
  const attributes = Object.fromEntries(
    Object.keys(elements[widget]?.attributes ?? {}).flatMap((each) => {
      const known = given[each];
      return known ? [[each, known]] : [];
    }),
  );
  change({ attributes });
}

function attributeField(
  context: FormContext,
  name: string,
  { type, values, label, help }: SiteAttribute,
): HTMLElement {
  const { language, texts } = context;
  const id = `attribute-${name}`;
  const value = context.configuration().attributes[name];
  if (type === 'enum') {
    const options = (values ?? []).map((each, index) => {
      const words = texts.values[each] ?? each;
      return [
        index === 0 ? '' : each,
        index === 0 ? put(texts.standard, { value: words }) : words,
      ] as const;
    });
    return field(
      label[language],
      select(id, options, typeof value === 'string' ? value : '', (picked) =>
        setAttribute(context, name, picked),
      ),
    );
  }
  const control = make('input', {
    id,
    type: type === 'boolean' ? 'checkbox' : type === 'number' ? 'number' : 'text',
    min: BOUNDS[name]?.min ?? null,
    max: BOUNDS[name]?.max ?? null,
    autocomplete: 'off',
    spellcheck: type === 'string' ? 'false' : null,
  });
  if (type === 'boolean') control.checked = value === true;
  else control.value = typeof value === 'string' ? value : '';
  control.addEventListener('input', () =>
    setAttribute(context, name, type === 'boolean' ? control.checked : control.value),
  );
  return field(label[language], control, help[language]);
}

function countryField(context: FormContext): HTMLElement {
  const { texts, countries } = context;
  const value = context.configuration().attributes.country;
  const control = select(
    'attribute-country',
    [['', texts.everywhere], ...countries],
    typeof value === 'string' ? value.toUpperCase() : '',
    (picked) => {
      setAttribute(context, 'country', picked);
      suggest(context);
    },
  );
  return field(texts.country, control);
}

/** Offers the authorities of the chosen country; by their ids where names are shared. */
function suggest({ places, countries, configuration }: FormContext): void {
  const { country } = configuration().attributes;
  const offered = places.filter((each) => !country || each.country === country);
  const names = new Map<string, number>();
  for (const { name } of offered) names.set(name, (names.get(name) ?? 0) + 1);
  const countryNames = new Map(countries);
  document
    .getElementById('places')
    ?.replaceChildren(
      ...offered.map(({ id, name, country: home }) =>
        make(
          'option',
          { value: names.get(name) === 1 ? name : id },
          `${name}, ${countryNames.get(home) ?? home}`,
        ),
      ),
    );
}

function placeField(context: FormContext): HTMLElement {
  const { texts } = context;
  const value = context.configuration().attributes.place;
  const control = make('input', {
    id: 'attribute-place',
    type: 'text',
    list: 'places',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  control.value = typeof value === 'string' ? value : '';
  control.addEventListener('input', () => setAttribute(context, 'place', control.value));
  const made = field(texts.place, control, texts.placeHint);
  made.append(
    make('datalist', { id: 'places' }),
    make('p', { id: 'place-status', class: 'hint', role: 'status' }),
  );
  return made;
}

function colourFields(context: FormContext): HTMLElement[] {
  const { texts, change, configuration } = context;
  const scheme = select(
    'colours',
    SCHEMES.map((each) => [each, texts.schemes[each]] as const),
    configuration().scheme,
    (picked) => change({ scheme: SCHEMES.find((each) => each === picked) ?? 'host' }),
  );
  const { accent } = configuration();
  const own = make('input', { id: 'accent-own', type: 'checkbox' });
  own.checked = accent !== null;
  const colour = make('input', { id: 'accent', type: 'color' });
  colour.value = accent ?? '#0b5d6b';
  const picked = field(texts.accent, colour);
  picked.append(make('p', { id: 'accent-status', class: 'hint', role: 'status' }));
  picked.hidden = !own.checked;
  own.addEventListener('input', () => {
    picked.hidden = !own.checked;
    change({ accent: own.checked ? cleanAccent(colour.value) : null });
  });
  colour.addEventListener('input', () => change({ accent: cleanAccent(colour.value) }));
  return [field(texts.colours, scheme), field(texts.accentOwn, own), picked];
}

const group = (legend: string, ...fields: readonly HTMLElement[]): HTMLFieldSetElement =>
  make('fieldset', {}, make('legend', {}, legend), ...fields);

function firstFields(context: FormContext): HTMLElement[] {
  const { elements, language, texts, change, configuration } = context;
  const widget = select(
    'widget',
    Object.entries(elements).map(([tag, { title }]) => [tag, title[language]] as const),
    configuration().widget,
    (picked) => change({ widget: picked, attributes: kept(context, picked) }, true),
  );
  const spoken = select(
    'spoken',
    LANGUAGES.map((each) => [each, TEXTS[each].language] as const),
    configuration().language,
    (picked) => {
      if (isLanguage(picked)) change({ language: picked });
    },
  );
  return [
    field(texts.widget, widget, elements[configuration().widget]?.summary[language] ?? null),
    field(texts.spoken, spoken),
  ];
}

/** What another element also takes stays as it was chosen. */
function kept(
  { elements, configuration }: FormContext,
  widget: string,
): Configuration['attributes'] {
  const known = elements[widget]?.attributes ?? {};
  return Object.fromEntries(
    Object.entries(configuration().attributes).filter(([name]) => name in known),
  );
}

/** Makes the form anew. */
export function showForm(form: HTMLElement, context: FormContext): void {
  const { elements, texts, change, configuration } = context;
  const known = elements[configuration().widget]?.attributes ?? {};
  const wasOpen = form.querySelector('details')?.open ?? false;
  const fields = (names: readonly string[]): HTMLElement[] =>
    names.flatMap((name) => {
      const attribute = known[name];
      return attribute ? attributeField(context, name, attribute) : [];
    });
  const own = Object.keys(known).filter((name) => ![...FIRST, ...LOOK, ...MORE].includes(name));
  const base = make('input', {
    id: 'files',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  base.value = configuration().base;
  base.addEventListener('input', () => change({ base: cleanBase(base.value) }));
  form.replaceChildren(
    group(
      texts.choose,
      ...firstFields(context),
      ...('country' in known ? [countryField(context)] : []),
      ...('place' in known ? [placeField(context)] : []),
      ...fields(own),
    ),
    group(texts.look, ...colourFields(context), ...fields(LOOK)),
    make(
      'details',
      { open: wasOpen },
      make('summary', {}, texts.more),
      field(texts.files, base, texts.filesHint),
      ...fields(MORE),
    ),
  );
  suggest(context);
}
