import type { Texts } from '../texts.js';

export const nb: Texts = {
  title: 'Dette fant legen',
  well: 'Alt er i orden: Alle elementer som er i syne, viser det de er bedt om.',
  wellWritten:
    'Det er ingenting galt i det du limte inn. Det som bare viser seg når siden kjører, er ikke undersøkt.',
  stops: 'Hvorfor noe ikke vises',
  works: 'Det vises, men ikke slik det bør',
  seen: 'Funnet på siden',
  cure: 'Linjen som retter det',
  copy: 'Kopier linjen',
  copyAll: 'Kopier rapporten',
  copied: 'Kopiert',
  close: 'Lukk',
  causes: {
    'no-element': [
      'Det er ingen av våre elementer på denne siden. Mange redigeringsverktøy fjerner tagger de ikke kjenner; da er det bare innholdet igjen, for eksempel en lenke.',
      'Sett inn dette i stedet. Redigeringsverktøyene beholder det, og skriptet gjør det om til et element.',
    ],
    'shown-as-text': [
      'Taggen står på siden som tekst: Redigeringsverktøyet oppfattet den som skrift, ikke som kode.',
      'Lim inn dette i verktøyets kodevisning (HTML).',
    ],
    'script-missing': [
      'Elementet er her, men ikke skriptet vårt. Redigeringsverktøy fjerner ofte skript uten å si fra.',
      'Last skriptet én gang for hele nettstedet: i temaet, i malen eller i taggbehandleren.',
    ],
    'script-not-module': [
      'Skriptet er en modul, men det står ikke i taggen. Nettleseren leser det som et vanlig skript og stopper.',
      'Bytt ut taggen med denne.',
    ],
    'script-blocked': [
      'Sidens Content-Security-Policy slipper ikke skriptet inn. Direktivet {directive} forbyr {address}.',
      'Sett dette i stedet for direktivet, eller i stedet for taggen hvis linjen er en tagg. Skriv sidens nonce der det står «…».',
    ],
    'script-not-found': [
      'Skriptet ligger ikke der siden leter: Serveren svarer {status}.',
      'Kopier mappen med filene til serveren, slik at denne adressen fører til skriptet, eller rett adressen.',
    ],
    'script-wrong-type': [
      'Serveren sender skriptet som «{type}». Nettlesere kjører moduler bare når de sendes som text/javascript.',
      'Legg dette til i serverens oppsett (Apache, også .htaccess). Sender serveren en side i stedet for filen, er adressen feil.',
    ],
    'script-unreachable': [
      'Skriptet på {address} kan ikke lastes: Det kommer ikke noe svar som denne siden får lese.',
      'Se om adressen lar seg åpne. Ligger den på en annen server, må den serveren sende dette hodefeltet.',
    ],
    'not-started': [
      'Skriptet er her, men elementet har ikke startet.',
      'Last dette elementet som én fil. Hjelper det ikke, kan du sende rapporten til den som drifter nettstedet.',
    ],
    xhtml: [
      'Siden sendes som XHTML, og der kjører nettlesere ingen moduler.',
      'Bruk det klassiske skriptet i stedet for modulen.',
    ],
    'mixed-content': [
      'Siden kommer over https, skriptet over http. Det avviser nettlesere.',
      'Bytt ut taggen med denne.',
    ],
    integrity: [
      'Skriptet er ikke det som sjekksummen i taggen hører til: Filene er oppdatert, eller de er endret underveis.',
      'Har du oppdatert filene selv, bytter du ut taggen med denne. Ellers må filene hentes på nytt.',
    ],
    'trusted-types': [
      'Sidens policy lar skript lage HTML bare under navn den lister opp, og «charter-widgets» er ikke blant dem.',
      'Sett dette i stedet for direktivet trusted-types.',
    ],
    'two-versions': [
      'Skriptet lastes fra flere steder: {versions}. Det første vinner, og resten lastes til ingen nytte.',
      'La dette stå, og fjern de andre.',
    ],
    hidden: [
      'Elementet er skjult av siden.',
      'Med dette vises det. Står det i en fane eller et trekkspill som leserne åpner, er alt i orden.',
    ],
    'closed-details': [
      'Elementet står i en lukket <details>. Det lastes når en leser åpner den.',
      'Skal det vises med en gang, skriver du taggen slik.',
    ],
    'no-size': [
      'Boksen som elementet står i, har ingen størrelse.',
      'Legg denne regelen til i nettstedets stilark.',
    ],
    'self-closing': [
      'Elementet er lukket med en skråstrek i sin egen tagg. Det kjenner ikke HTML: Alt som følger, havner da inne i elementet og vises ikke.',
      'Skriv det med en slutt-tagg.',
    ],
    'unknown-element': [
      'Elementet «{value}» finnes ikke. Disse finnes: {allowed}.',
      'Skriv ett av dem.',
    ],
    'attribute-name': [
      'Elementet har ikke noe attributt «{attribute}» og ser bort fra det. Det har: {allowed}.',
      'Skriv taggen slik.',
    ],
    'attribute-value': [
      'Attributtet «{attribute}» kjenner ikke «{value}», og standardverdien brukes. Det kjenner: {allowed}.',
      'Skriv taggen slik.',
    ],
    'unknown-country': [
      'Landet «{value}» finnes ikke i dataene våre. Land skrives med de to bokstavene i ISO 3166-1, som SE.',
      'Skriv taggen slik, med det landet du mener.',
    ],
    'unknown-date': [
      '«{value}» i attributtet «{attribute}» er ikke en dato. Dager skrives 2018-02-26, måneder 2018-02, år 2018.',
      'Skriv taggen slik, med den dagen du mener.',
    ],
    'unknown-place': [
      'Dataene våre kjenner ingen kommune eller region som heter «{value}». Liknende: {candidates}.',
      'Skriv taggen slik, med id-en til den du mener. En som ikke har undertegnet, er kanskje ikke med i dataene.',
    ],
    'ambiguous-place': [
      '«{value}» kan være flere: {candidates}.',
      'Skriv taggen slik, med id-en til den du mener.',
    ],
    'no-place': [
      'Elementet viser én kommune eller region, og taggen sier ikke hvilken.',
      'Skriv taggen slik, med id-en eller navnet til din kommune.',
    ],
    'data-unreachable': [
      'Dataene kunne ikke lastes: {address}',
      'For filene våre: Kopier hele mappen til serveren en gang til, med dette eller med FTP. For egne data: Se hva dette svarer.',
    ],
    'data-blocked': [
      'Sidens Content-Security-Policy slipper ikke {address} inn. Direktivet {directive} forbyr det.',
      'Sett dette i stedet for direktivet.',
    ],
    'language-unreachable': [
      'Ordene på sidens språk kunne ikke lastes: {address}',
      'Kopier hele mappen med filene våre til serveren en gang til, med dette eller med FTP.',
    ],
    'no-lang': [
      'Ingenting sier hvilket språk siden er på, og derfor snakker elementene engelsk.',
      'Skriv sidens språk i den første taggen: nb, nn, sv, de, fr eller en.',
    ],
    'other-lang': [
      'Elementene snakker ikke sidens språk «{value}» ennå. De snakker engelsk og sier fra om det til skjermlesere.',
      'Vil du velge et annet av språkene våre (en, nb, nn, sv, de, fr) for elementet, skriver du taggen slik.',
    ],
    'height-jump': [
      'Det som står under elementet, hoppet da elementet kom: Ingenting holdt av de {height} pikslene det trenger.',
      'Legg denne regelen til i nettstedets stilark.',
    ],
    'no-referrer': [
      'Siden forteller ingen hvor forespørslene kommer fra. Servere med kartfliser kan da avvise dem.',
      'Send dette hodefeltet med siden.',
    ],
  },
};
