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
  /** What the map says: the `alt` of its static picture. */
  readonly mapSentence: string;
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
    mapSentence:
      '405 av de 2\u00a0038 kommunene og regionene som har undertegnet, er navngitt her. De fleste av dem ligger i Sverige, i Frankrike og i Tyskland.',
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
    mapSentence:
      '405 av dei 2\u00a0038 kommunane og regionane som har underteikna, er namngitte her. Dei fleste av dei ligg i Sverige, i Frankrike og i Tyskland.',
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
    mapSentence:
      '405 av 2\u00a0038 undertecknare nämns här. De flesta av dem finns i Sverige, i Frankrike och i Tyskland.',
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
    mapSentence:
      '405 von 2.038 unterzeichnenden Kommunen und Regionen sind hier genannt. Die meisten davon liegen in Schweden, in Frankreich und in Deutschland.',
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
    mapSentence:
      '405 des 2\u202f038 collectivités signataires sont nommées ici. La plupart se trouvent en Suède, en France et en Allemagne.',
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
    mapSentence:
      '405 of 2,038 signatories are named here. Most of them are in Sweden, in France and in Germany.',
    languages: 'Language',
  },
};
