/** What the doctor's page says beside the report. */
import type { Locale } from '../src/localization/locales.js';

export interface PageTexts {
  /** The language's own name. */
  readonly language: string;
  readonly languages: string;
  readonly title: string;
  readonly lead: string;
  readonly address: string;
  readonly addressHint: string;
  readonly html: string;
  readonly htmlHint: string;
  readonly headers: string;
  readonly headersHint: string;
  readonly examine: string;
  /** Where there is nothing to examine. */
  readonly nothing: string;
  readonly unreadable: string;
}

export const PAGE_TEXTS: Readonly<Record<Locale, PageTexts>> = {
  en: {
    language: 'English',
    languages: 'Language',
    title: 'When nothing shows',
    lead: 'Give a page with elements of charter-widgets, and read why something does not show and which line cures it. What you paste stays in this window.',
    address: 'Address of the page',
    addressHint:
      'If the page is on this site, its address is enough. It also tells which addresses are the page’s own.',
    html: 'Source of the page (HTML)',
    htmlHint: 'As the server sends it: Ctrl+U in the browser, select all, copy.',
    headers: 'Response headers',
    headersHint:
      'From the browser’s tools (Network), or from curl -I. A Content-Security-Policy is among them.',
    examine: 'Examine',
    nothing: 'Paste the source of the page, or give an address on this site.',
    unreadable:
      'The page at this address cannot be read from here. Paste its source and its headers.',
  },
  nb: {
    language: 'Bokmål',
    languages: 'Språk',
    title: 'Når ingenting vises',
    lead: 'Gi en side med elementer fra charter-widgets, og les hvorfor noe ikke vises og hvilken linje som retter det. Det du limer inn, blir i dette vinduet.',
    address: 'Sidens adresse',
    addressHint:
      'Ligger siden på dette nettstedet, er adressen nok. Den sier også hvilke adresser som er sidens egne.',
    html: 'Sidens kildekode (HTML)',
    htmlHint: 'Slik serveren sender den: Ctrl+U i nettleseren, merk alt, kopier.',
    headers: 'Hodefelter i svaret',
    headersHint:
      'Fra nettleserens verktøy (Nettverk) eller fra curl -I. En Content-Security-Policy står blant dem.',
    examine: 'Undersøk',
    nothing: 'Lim inn sidens kildekode, eller gi en adresse på dette nettstedet.',
    unreadable: 'Siden på denne adressen kan ikke leses herfra. Lim inn kildekoden og hodefeltene.',
  },
  nn: {
    language: 'Nynorsk',
    languages: 'Språk',
    title: 'Når ingenting blir vist',
    lead: 'Gje ei side med element frå charter-widgets, og les kvifor noko ikkje blir vist og kva linje som rettar det. Det du limer inn, blir i dette vindauget.',
    address: 'Adressa til sida',
    addressHint:
      'Ligg sida på denne nettstaden, er adressa nok. Ho seier òg kva adresser som er sida sine eigne.',
    html: 'Kjeldekoden til sida (HTML)',
    htmlHint: 'Slik serveren sender han: Ctrl+U i nettlesaren, merk alt, kopier.',
    headers: 'Hovudfelt i svaret',
    headersHint:
      'Frå verktøya i nettlesaren (Nettverk) eller frå curl -I. Ein Content-Security-Policy står mellom dei.',
    examine: 'Undersøk',
    nothing: 'Lim inn kjeldekoden til sida, eller gje ei adresse på denne nettstaden.',
    unreadable: 'Sida på denne adressa kan ikkje lesast herfrå. Lim inn kjeldekoden og hovudfelta.',
  },
  sv: {
    language: 'Svenska',
    languages: 'Språk',
    title: 'När inget syns',
    lead: 'Ange en sida med element från charter-widgets och läs varför något inte syns och vilken rad som rättar till det. Det du klistrar in stannar i det här fönstret.',
    address: 'Sidans adress',
    addressHint:
      'Ligger sidan på den här webbplatsen räcker adressen. Den säger också vilka adresser som är sidans egna.',
    html: 'Sidans källkod (HTML)',
    htmlHint: 'Så som servern skickar den: Ctrl+U i webbläsaren, markera allt, kopiera.',
    headers: 'Svarets huvudfält',
    headersHint:
      'Från webbläsarens verktyg (Nätverk) eller från curl -I. En Content-Security-Policy finns bland dem.',
    examine: 'Undersök',
    nothing: 'Klistra in sidans källkod, eller ange en adress på den här webbplatsen.',
    unreadable:
      'Sidan på den här adressen går inte att läsa härifrån. Klistra in källkoden och huvudfälten.',
  },
  de: {
    language: 'Deutsch',
    languages: 'Sprache',
    title: 'Wenn nichts erscheint',
    lead: 'Geben Sie eine Seite mit Elementen von charter-widgets an und lesen Sie, warum etwas nicht erscheint und welche Zeile es behebt. Was Sie einfügen, bleibt in diesem Fenster.',
    address: 'Adresse der Seite',
    addressHint:
      'Liegt die Seite auf dieser Website, genügt die Adresse. Sie sagt auch, welche Adressen die eigenen der Seite sind.',
    html: 'Quelltext der Seite (HTML)',
    htmlHint: 'So, wie der Server ihn sendet: Strg+U im Browser, alles markieren, kopieren.',
    headers: 'Antwort-Header',
    headersHint:
      'Aus den Werkzeugen des Browsers (Netzwerk) oder von curl -I. Eine Content-Security-Policy steht darunter.',
    examine: 'Untersuchen',
    nothing:
      'Fügen Sie den Quelltext der Seite ein oder geben Sie eine Adresse auf dieser Website an.',
    unreadable:
      'Die Seite unter dieser Adresse lässt sich von hier aus nicht lesen. Fügen Sie Quelltext und Header ein.',
  },
  fr: {
    language: 'Français',
    languages: 'Langue',
    title: 'Quand rien ne s’affiche',
    lead: 'Indiquez une page avec des éléments de charter-widgets et lisez pourquoi quelque chose ne s’affiche pas et quelle ligne y remédie. Ce que vous collez reste dans cette fenêtre.',
    address: 'Adresse de la page',
    addressHint:
      'Si la page est sur ce site, son adresse suffit. Elle dit aussi quelles adresses sont celles de la page.',
    html: 'Source de la page (HTML)',
    htmlHint:
      'Telle que le serveur l’envoie : Ctrl+U dans le navigateur, tout sélectionner, copier.',
    headers: 'En-têtes de la réponse',
    headersHint:
      'Des outils du navigateur (Réseau) ou de curl -I. Une Content-Security-Policy en fait partie.',
    examine: 'Examiner',
    nothing: 'Collez la source de la page, ou indiquez une adresse de ce site.',
    unreadable:
      'La page à cette adresse ne peut pas être lue d’ici. Collez sa source et ses en-têtes.',
  },
};
