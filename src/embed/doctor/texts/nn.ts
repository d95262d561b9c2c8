import type { Texts } from '../texts.js';

export const nn: Texts = {
  title: 'Dette fann legen',
  well: 'Alt er i orden: Alle elementa som er i syne, viser det dei er bedne om.',
  wellWritten:
    'Det er ingenting gale i det du limte inn. Det som berre viser seg når sida køyrer, er ikkje undersøkt.',
  stops: 'Kvifor noko ikkje blir vist',
  works: 'Det blir vist, men ikkje slik det bør',
  seen: 'Funne på sida',
  cure: 'Linja som rettar det',
  copy: 'Kopier linja',
  copyAll: 'Kopier rapporten',
  copied: 'Kopiert',
  close: 'Lukk',
  causes: {
    'no-element': [
      'Det er ingen av elementa våre på denne sida. Mange redigeringsverktøy fjernar taggar dei ikkje kjenner; då er berre innhaldet att, til dømes ei lenkje.',
      'Set inn dette i staden. Redigeringsverktøya lèt det stå, og skriptet gjer det om til eit element.',
    ],
    'shown-as-text': [
      'Taggen står på sida som tekst: Redigeringsverktøyet tok han for skrift, ikkje for kode.',
      'Lim inn dette i kodevisinga (HTML) i verktøyet.',
    ],
    'script-missing': [
      'Elementet er her, men ikkje skriptet vårt. Redigeringsverktøy fjernar ofte skript utan å seie frå.',
      'Last skriptet éin gong for heile nettstaden: i temaet, i malen eller i taggbehandlaren.',
    ],
    'script-not-module': [
      'Skriptet er ein modul, men det står ikkje i taggen. Nettlesaren les det som eit vanleg skript og stoppar.',
      'Byt ut taggen med denne.',
    ],
    'script-blocked': [
      'Content-Security-Policy på sida slepp ikkje skriptet inn. Direktivet {directive} forbyr {address}.',
      'Set dette i staden for direktivet, eller i staden for taggen dersom linja er ein tagg. Skriv nonce-verdien til sida der det står «…».',
    ],
    'script-not-found': [
      'Skriptet ligg ikkje der sida leitar: Serveren svarar {status}.',
      'Kopier mappa med filene til serveren, slik at denne adressa fører til skriptet, eller rett adressa.',
    ],
    'script-wrong-type': [
      'Serveren sender skriptet som «{type}». Nettlesarar køyrer modular berre når dei blir sende som text/javascript.',
      'Legg dette til i oppsettet av serveren (Apache, òg .htaccess). Sender serveren ei side i staden for fila, er adressa feil.',
    ],
    'script-unreachable': [
      'Skriptet på {address} kan ikkje lastast: Det kjem ikkje noko svar som denne sida får lese.',
      'Sjå om adressa lèt seg opne. Ligg ho på ein annan server, må den serveren sende dette hovudfeltet.',
    ],
    'not-started': [
      'Skriptet er her, men elementet har ikkje starta.',
      'Last dette elementet som éi fil. Hjelper ikkje det, kan du sende rapporten til dei som driftar nettstaden.',
    ],
    xhtml: [
      'Sida blir send som XHTML, og der køyrer nettlesarar ingen modular.',
      'Bruk det klassiske skriptet i staden for modulen.',
    ],
    'mixed-content': [
      'Sida kjem over https, skriptet over http. Det avviser nettlesarar.',
      'Byt ut taggen med denne.',
    ],
    integrity: [
      'Skriptet er ikkje det som sjekksummen i taggen høyrer til: Filene er oppdaterte, eller dei er endra undervegs.',
      'Har du oppdatert filene sjølv, byter du ut taggen med denne. Elles må filene hentast på nytt.',
    ],
    'trusted-types': [
      'Sida lèt skript lage HTML berre under namn som ho listar opp, og «charter-widgets» er ikkje mellom dei.',
      'Set dette i staden for direktivet trusted-types.',
    ],
    'two-versions': [
      'Skriptet blir lasta frå fleire stader: {versions}. Det første vinn, og resten blir lasta til inga nytte.',
      'Lat dette stå, og fjern dei andre.',
    ],
    hidden: [
      'Elementet er gøymt av sida.',
      'Med dette blir det vist. Står det i ei fane eller eit trekkspel som lesarane opnar, er alt i orden.',
    ],
    'closed-details': [
      'Elementet står i ein lukka <details>. Det blir lasta når ein lesar opnar han.',
      'Skal det visast med ein gong, skriv du taggen slik.',
    ],
    'no-size': [
      'Boksen som elementet står i, har ingen storleik.',
      'Legg denne regelen til i stilarket til nettstaden.',
    ],
    'self-closing': [
      'Elementet er lukka med ein skråstrek i sin eigen tagg. Det kjenner ikkje HTML: Alt som følgjer, hamnar då inne i elementet og blir ikkje vist.',
      'Skriv det med ein slutt-tagg.',
    ],
    'unknown-element': [
      'Elementet «{value}» finst ikkje. Desse finst: {allowed}.',
      'Skriv eitt av dei.',
    ],
    'attribute-name': [
      'Elementet har ikkje noko attributt «{attribute}» og ser bort frå det. Det har: {allowed}.',
      'Skriv taggen slik.',
    ],
    'attribute-value': [
      'Attributtet «{attribute}» kjenner ikkje «{value}», og standardverdien blir brukt. Det kjenner: {allowed}.',
      'Skriv taggen slik.',
    ],
    'unknown-country': [
      'Landet «{value}» finst ikkje i dataa våre. Land blir skrivne med dei to bokstavane i ISO 3166-1, som SE.',
      'Skriv taggen slik, med det landet du meiner.',
    ],
    'unknown-date': [
      '«{value}» i attributtet «{attribute}» er ikkje ein dato. Dagar blir skrivne 2018-02-26, månader 2018-02, år 2018.',
      'Skriv taggen slik, med den dagen du meiner.',
    ],
    'unknown-place': [
      'Dataa våre kjenner ingen kommune eller region som heiter «{value}». Liknande: {candidates}.',
      'Skriv taggen slik, med id-en til den du meiner. Ein som ikkje har underteikna, er kanskje ikkje med i dataa.',
    ],
    'ambiguous-place': [
      '«{value}» kan vere fleire: {candidates}.',
      'Skriv taggen slik, med id-en til den du meiner.',
    ],
    'no-place': [
      'Elementet viser éin kommune eller region, og taggen seier ikkje kva for ein.',
      'Skriv taggen slik, med id-en eller namnet til kommunen din.',
    ],
    'data-unreachable': [
      'Dataa kunne ikkje lastast: {address}',
      'For filene våre: Kopier heile mappa til serveren ein gong til, med dette eller med FTP. For eigne data: Sjå kva dette svarar.',
    ],
    'data-blocked': [
      'Content-Security-Policy på sida slepp ikkje {address} inn. Direktivet {directive} forbyr det.',
      'Set dette i staden for direktivet.',
    ],
    'language-unreachable': [
      'Orda på språket til sida kunne ikkje lastast: {address}',
      'Kopier heile mappa med filene våre til serveren ein gong til, med dette eller med FTP.',
    ],
    'no-lang': [
      'Ingenting seier kva språk sida er på, og difor snakkar elementa engelsk.',
      'Skriv språket til sida i den første taggen: nb, nn, sv, de, fr eller en.',
    ],
    'other-lang': [
      'Elementa snakkar ikkje språket «{value}» på sida enno. Dei snakkar engelsk og seier frå om det til skjermlesarar.',
      'Vil du velje eit anna av språka våre (en, nb, nn, sv, de, fr) for elementet, skriv du taggen slik.',
    ],
    'height-jump': [
      'Det som står under elementet, hoppa då elementet kom: Ingenting heldt av dei {height} pikslane det treng.',
      'Legg denne regelen til i stilarket til nettstaden.',
    ],
    'no-referrer': [
      'Sida fortel ingen kvar førespurnadene kjem frå. Serverar med kartfliser kan då avvise dei.',
      'Send dette hovudfeltet med sida.',
    ],
  },
};
