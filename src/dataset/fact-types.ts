import type { CountryCode, PartialDate, Source } from './types.js';

/** The groups that a page may ask for, in the order in which they are shown. */
export const FACT_TOPICS = [
  'about',
  'members',
  'themes',
  'leadership',
  'congresses',
  'conferences',
  'charter',
  'history',
  'offices',
  'association',
] as const;

export type FactTopic = (typeof FACT_TOPICS)[number];

/** How a figure was rounded by the one who published it; absent for an exact figure. */
export type Bound = 'over' | 'about';

export type FactPlace =
  | 'bilbao'
  | 'brussels'
  | 'cadiz'
  | 'geneva'
  | 'innsbruck'
  | 'malmo'
  | 'nicosia'
  | 'oslo'
  | 'paris'
  | 'st-julians'
  | 'thessaloniki'
  | 'versailles';

export type FactTheme = 'democracy' | 'climate' | 'cooperation' | 'cohesion' | 'employers';

export interface Person {
  readonly name: string;
  /** The association or the region that the person comes from, by its own name. */
  readonly of?: string;
}

interface Attendance {
  readonly participants?: number;
  readonly bound?: Bound;
  readonly countries?: number;
  readonly countriesBound?: Bound;
  /** Who published the figures. */
  readonly by?: string;
}

interface Address {
  readonly address: string;
  readonly locality: string;
}

/** What each template says, apart from the dates, which are the fact's own. */
export interface FactValues {
  readonly founded: { readonly place?: FactPlace };
  readonly 'european-section': { readonly name: string };
  readonly 'member-associations': {
    readonly associations: number;
    readonly bound?: Bound;
    readonly countries: number;
    readonly countriesBound?: Bound;
  };
  readonly 'represented-authorities': {
    readonly authorities: number;
    readonly bound?: Bound;
    readonly countries: number;
    readonly countriesBound?: Bound;
  };
  readonly theme: { readonly theme: FactTheme };
  readonly president: Person;
  /** `total` is given where not all of them are named. */
  readonly 'co-presidents': { readonly people: readonly Person[]; readonly total?: number };
  readonly 'secretary-general': Person & { readonly mandate?: number };
  readonly 'presidency-term': { readonly years: number };
  /** `women` is their share in per cent. */
  readonly 'policy-committee': {
    readonly members: number;
    readonly bound?: Bound;
    readonly women: number;
  };
  readonly 'equality-committee': Person;
  /** `estates` is the Estates General, `assembly` the general assembly: one series, called so in turn. */
  readonly congress: Attendance & {
    readonly kind: 'estates' | 'assembly' | 'congress';
    readonly ordinal?: number;
    readonly place: FactPlace;
  };
  readonly 'congress-interval': { readonly years: number };
  readonly conference: Attendance & { readonly name: string; readonly place: FactPlace };
  readonly 'leaders-summit': Attendance & { readonly place: FactPlace };
  readonly 'charter-launched': { readonly place: FactPlace };
  readonly 'charter-updated': { readonly place: FactPlace };
  readonly 'charter-articles': { readonly articles: number; readonly added?: number };
  readonly 'charter-languages': { readonly languages: number };
  readonly 'charter-not-binding': Readonly<Record<string, never>>;
  readonly 'charter-origin': { readonly kind: 'project' | 'drafting' };
  readonly 'plan-deadline': { readonly years: number };
  /** Commitments made before `year` stay valid. */
  readonly 'earlier-commitments': { readonly year: PartialDate };
  readonly observatory: Readonly<Record<string, never>>;
  /** By language: an official name is taken over, not translated. */
  readonly 'former-name': { readonly names: Readonly<Record<string, string>> };
  readonly 'regions-added': Readonly<Record<string, never>>;
  readonly 'world-section': Readonly<Record<string, never>>;
  readonly office: Address;
  readonly 'association-member': { readonly association: string; readonly country: CountryCode };
  readonly 'association-office-opened': { readonly association: string; readonly place: FactPlace };
  readonly 'association-office': Address & { readonly association: string };
  readonly 'association-umbrellas': {
    readonly association: string;
    readonly names: readonly string[];
  };
  readonly 'association-committee': {
    readonly association: string;
    readonly people: readonly Person[];
  };
  readonly 'association-signing-since': {
    readonly association: string;
    readonly country: CountryCode;
  };
}

export type FactTemplate = keyof FactValues;

interface FactOf<T extends FactTemplate> {
  readonly topic: FactTopic;
  readonly template: T;
  readonly values: FactValues[T];
  /** For an event the day it took place or began, else the day from which the fact holds. */
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  /** The day that a figure is true for, where no beginning is known. */
  readonly asOf: PartialDate | null;
  /** Shown only to a page that asks for this association. */
  readonly association: string | null;
  readonly sources: readonly Source[];
}

/** One thing to say about CEMR or the Charter: `switch` on `template` to have its values typed. */
export type Fact = { [T in FactTemplate]: FactOf<T> }[FactTemplate];
