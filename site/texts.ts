/** What the host page says itself, by language; the elements speak for themselves. */
export const LANGUAGES = ['nb', 'nn', 'sv', 'de', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: string | null): text is Language =>
  LANGUAGES.some((language) => language === text);

export interface Texts {
  /** The language's own name. */
  readonly language: string;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly who: string;
  readonly about: string;
  readonly footer: string;
  readonly list: string;
  readonly ours: string;
  readonly plan: string;
  readonly growth: string;
  readonly principles: string;
  /** The link to the tool. */
  readonly snippet: string;
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
    list: 'Alle som er navngitt',
    ours: 'Én kommune',
    plan: 'Handlingsplanen',
    growth: 'Utviklingen',
    principles: 'De seks prinsippene',
    snippet: 'Hent linjen å lime inn',
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
    list: 'Alle som er namngjevne',
    ours: 'Éin kommune',
    plan: 'Handlingsplanen',
    growth: 'Utviklinga',
    principles: 'Dei seks prinsippa',
    snippet: 'Hent linja å lime inn',
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
    list: 'Alla som nämns',
    ours: 'En kommun',
    plan: 'Handlingsplanen',
    growth: 'Utvecklingen',
    principles: 'De sex principerna',
    snippet: 'Hämta raden att klistra in',
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
    list: 'Alle, die genannt sind',
    ours: 'Eine Kommune',
    plan: 'Der Aktionsplan',
    growth: 'Die Entwicklung',
    principles: 'Die sechs Grundsätze',
    snippet: 'Zeile zum Einfügen holen',
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
    list: 'Toutes celles qui sont nommées',
    ours: 'Une commune',
    plan: 'Le plan d’action',
    growth: 'L’évolution',
    principles: 'Les six principes',
    snippet: 'Obtenir la ligne à coller',
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
    list: 'All that are named',
    ours: 'One municipality',
    plan: 'The action plan',
    growth: 'Growth',
    principles: 'The six principles',
    snippet: 'Get the line to paste',
    languages: 'Language',
  },
};
