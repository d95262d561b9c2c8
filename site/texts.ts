/** What the host page says itself, by language; the elements speak for themselves. */
export type Language = 'nb' | 'nn' | 'sv' | 'de' | 'fr' | 'en';

export interface Texts {
  /** The language's own name. */
  readonly language: string;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly who: string;
  readonly about: string;
  readonly footer: string;
  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;
  /** Fallback inside the pasted element: the sentence itself. */
  readonly sentence: string;
  readonly languages: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  nb: {
    language: 'Bokmål',
    name: 'Eksempel kommune',
    title: 'Likestilling i lokalsamfunnet',
    lead: 'Vertssidens egen tekst. Alt under er elementer fra biblioteket, i sidens språk, skrift og farger.',
    who: 'Hvem har undertegnet?',
    about: 'Fakta om CEMR og charteret',
    footer: 'En tenkt kommune. Tallene og kildene er virkelige.',
    snippet: 'Linjen å lime inn',
    copy: 'Kopier',
    copied: 'Kopiert',
    sentence: 'Kommuner og regioner som har undertegnet charteret',
    languages: 'Språk',
  },
  nn: {
    language: 'Nynorsk',
    name: 'Døme kommune',
    title: 'Likestilling i lokalsamfunnet',
    lead: 'Vertssida sin eigen tekst. Alt under er element frå biblioteket, i språket, skrifta og fargane til sida.',
    who: 'Kven har underteikna?',
    about: 'Fakta om CEMR og charteret',
    footer: 'Ein tenkt kommune. Tala og kjeldene er verkelege.',
    snippet: 'Linja å lime inn',
    copy: 'Kopier',
    copied: 'Kopiert',
    sentence: 'Kommunar og regionar som har underteikna charteret',
    languages: 'Språk',
  },
  sv: {
    language: 'Svenska',
    name: 'Exempel kommun',
    title: 'Jämställdhet i lokalsamhället',
    lead: 'Värdsidans egen text. Allt nedanför är element från biblioteket, i sidans språk, typsnitt och färger.',
    who: 'Vilka har undertecknat?',
    about: 'Fakta om CEMR och deklarationen',
    footer: 'En påhittad kommun. Siffrorna och källorna är verkliga.',
    snippet: 'Raden att klistra in',
    copy: 'Kopiera',
    copied: 'Kopierat',
    sentence: 'Kommuner och regioner som har undertecknat deklarationen',
    languages: 'Språk',
  },
  de: {
    language: 'Deutsch',
    name: 'Beispielstadt',
    title: 'Gleichstellung vor Ort',
    lead: 'Der eigene Text der Seite. Alles darunter sind Elemente der Bibliothek, in Sprache, Schrift und Farben der Seite.',
    who: 'Wer hat unterzeichnet?',
    about: 'Fakten zum CEMR und zur Charta',
    footer: 'Eine erfundene Stadt. Zahlen und Quellen sind echt.',
    snippet: 'Die Zeile zum Einfügen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    sentence: 'Kommunen und Regionen, die die Charta unterzeichnet haben',
    languages: 'Sprache',
  },
  fr: {
    language: 'Français',
    name: 'Ville d’Exemple',
    title: 'L’égalité dans la vie locale',
    lead: 'Le texte de la page elle-même. Tout ce qui suit vient de la bibliothèque, dans la langue, la police et les couleurs de la page.',
    who: 'Qui a signé ?',
    about: 'Le CCRE et la Charte en faits',
    footer: 'Une ville imaginaire. Les chiffres et les sources sont réels.',
    snippet: 'La ligne à coller',
    copy: 'Copier',
    copied: 'Copié',
    sentence: 'Communes et régions qui ont signé la Charte',
    languages: 'Langue',
  },
  en: {
    language: 'English',
    name: 'Example Council',
    title: 'Equality in local life',
    lead: 'The page’s own text. Everything below comes from the library, in the page’s language, typeface and colours.',
    who: 'Who has signed?',
    about: 'Facts about CEMR and the Charter',
    footer: 'An imaginary council. The figures and the sources are real.',
    snippet: 'The line to paste',
    copy: 'Copy',
    copied: 'Copied',
    sentence: 'Municipalities and regions that have signed the Charter',
    languages: 'Language',
  },
};
