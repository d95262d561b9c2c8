import type { Texts } from '../texts.js';

export const sv: Texts = {
  title: 'Det här hittade doktorn',
  well: 'Allt är i sin ordning: varje element som syns visar det som det ombetts visa.',
  wellWritten:
    'Det är inget fel i det du klistrade in. Sådant som visar sig först när sidan körs är inte undersökt.',
  stops: 'Varför något inte syns',
  works: 'Det syns, men inte som det borde',
  seen: 'Hittat på sidan',
  cure: 'Raden som rättar till det',
  copy: 'Kopiera raden',
  copyAll: 'Kopiera rapporten',
  copied: 'Kopierat',
  close: 'Stäng',
  causes: {
    'no-element': [
      'Det finns inget av våra element på den här sidan. Många redigerare tar bort taggar som de inte känner till; då är bara innehållet kvar, till exempel en länk.',
      'Sätt in det här i stället. Redigerare behåller det, och skriptet gör ett element av det.',
    ],
    'shown-as-text': [
      'Taggen står på sidan som text: redigeraren uppfattade den som skrift, inte som kod.',
      'Klistra in det här i redigerarens kodvy (HTML).',
    ],
    'script-missing': [
      'Elementet finns här, men inte vårt skript. Redigerare tar ofta bort skript utan att säga till.',
      'Ladda skriptet en gång för hela webbplatsen: i temat, i mallen eller i tagghanteraren.',
    ],
    'script-not-module': [
      'Skriptet är en modul, men det står inte i taggen. Webbläsaren läser det som ett vanligt skript och avbryter.',
      'Byt ut taggen mot den här.',
    ],
    'script-blocked': [
      'Sidans Content-Security-Policy släpper inte in skriptet. Direktivet {directive} förbjuder {address}.',
      'Sätt det här i stället för direktivet, eller i stället för taggen om raden är en tagg. Skriv sidans nonce där det står ”…”.',
    ],
    'script-not-found': [
      'Skriptet finns inte där sidan letar: servern svarar {status}.',
      'Kopiera mappen med filerna till servern, så att den här adressen leder till skriptet, eller rätta adressen.',
    ],
    'script-wrong-type': [
      'Servern skickar skriptet som ”{type}”. Webbläsare kör moduler bara om de skickas som text/javascript.',
      'Lägg till det här i serverns inställningar (Apache, även .htaccess). Skickar servern en sida i stället för filen är adressen fel.',
    ],
    'script-unreachable': [
      'Skriptet på {address} går inte att ladda: det kommer inget svar som den här sidan får läsa.',
      'Se om adressen går att öppna. Ligger den på en annan server måste den servern skicka det här huvudfältet.',
    ],
    'not-started': [
      'Skriptet finns här, men elementet har inte startat.',
      'Ladda det här elementet som en enda fil. Hjälper det inte kan du skicka rapporten till dem som sköter webbplatsen.',
    ],
    xhtml: [
      'Sidan skickas som XHTML, och där kör webbläsare inga moduler.',
      'Använd det klassiska skriptet i stället för modulen.',
    ],
    'mixed-content': [
      'Sidan kommer över https, skriptet över http. Det vägrar webbläsare.',
      'Byt ut taggen mot den här.',
    ],
    integrity: [
      'Skriptet är inte det som kontrollsumman i taggen hör till: filerna har uppdaterats eller ändrats på vägen.',
      'Har du själv uppdaterat filerna byter du ut taggen mot den här. Annars behöver filerna hämtas på nytt.',
    ],
    'trusted-types': [
      'Sidans policy låter skript skapa HTML bara under namn som den räknar upp, och ”charter-widgets” är inte bland dem.',
      'Sätt det här i stället för direktivet trusted-types.',
    ],
    'two-versions': [
      'Skriptet laddas från flera ställen: {versions}. Det första vinner, och de andra laddas till ingen nytta.',
      'Låt den här vara kvar och ta bort de andra.',
    ],
    hidden: [
      'Elementet är dolt av sidan.',
      'Med det här syns det. Står det i en flik eller ett dragspel som läsarna öppnar är allt som det ska.',
    ],
    'closed-details': [
      'Elementet står i en stängd <details>. Det laddas när en läsare öppnar den.',
      'Ska det synas med en gång skriver du taggen så här.',
    ],
    'no-size': [
      'Rutan som elementet står i har ingen storlek.',
      'Lägg till den här regeln i webbplatsens stilmall.',
    ],
    'self-closing': [
      'Elementet är stängt med ett snedstreck i sin egen tagg. Det känner HTML inte till: allt som följer hamnar då inne i elementet och syns inte.',
      'Skriv det med en sluttagg.',
    ],
    'unknown-element': [
      'Det finns inget element ”{value}”. De här finns: {allowed}.',
      'Skriv ett av dem.',
    ],
    'attribute-name': [
      'Elementet har inget attribut ”{attribute}” och bortser från det. Det har: {allowed}.',
      'Skriv taggen så här.',
    ],
    'attribute-value': [
      'Attributet ”{attribute}” känner inte till ”{value}”, och standardvärdet används. Det känner till: {allowed}.',
      'Skriv taggen så här.',
    ],
    'unknown-country': [
      'Landet ”{value}” finns inte i våra data. Länder skrivs med de två bokstäverna i ISO 3166-1, som SE.',
      'Skriv taggen så här, med det land du menar.',
    ],
    'unknown-date': [
      '”{value}” i attributet ”{attribute}” är inget datum. Dagar skrivs 2018-02-26, månader 2018-02, år 2018.',
      'Skriv taggen så här, med den dag du menar.',
    ],
    'unknown-place': [
      'Våra data känner inte till någon kommun eller region som heter ”{value}”. Liknande: {candidates}.',
      'Skriv taggen så här, med id för den du menar. En som inte har undertecknat finns kanske inte med i våra data.',
    ],
    'ambiguous-place': [
      '”{value}” kan vara flera: {candidates}.',
      'Skriv taggen så här, med id för den du menar.',
    ],
    'no-place': [
      'Elementet visar en kommun eller region, och taggen säger inte vilken.',
      'Skriv taggen så här, med id eller namn på din kommun.',
    ],
    'data-unreachable': [
      'Data kunde inte laddas: {address}',
      'För våra filer: kopiera hela mappen till servern en gång till, med det här eller med FTP. För egna data: se vad det här svarar.',
    ],
    'data-blocked': [
      'Sidans Content-Security-Policy släpper inte in {address}. Direktivet {directive} förbjuder det.',
      'Sätt det här i stället för direktivet.',
    ],
    'language-unreachable': [
      'Orden på sidans språk kunde inte laddas: {address}',
      'Kopiera hela mappen med våra filer till servern en gång till, med det här eller med FTP.',
    ],
    'no-lang': [
      'Ingenting säger vilket språk sidan är på, och därför talar elementen engelska.',
      'Skriv sidans språk i dess första tagg: sv, nb, nn, de, fr eller en.',
    ],
    'other-lang': [
      'Elementen talar inte sidans språk ”{value}” ännu. De talar engelska och säger det till skärmläsare.',
      'Vill du välja ett annat av våra språk (en, nb, nn, sv, de, fr) för elementet skriver du taggen så här.',
    ],
    'height-jump': [
      'Det som står under elementet hoppade när elementet kom: inget höll plats för de {height} pixlar som det behöver.',
      'Lägg till den här regeln i webbplatsens stilmall.',
    ],
    'no-referrer': [
      'Sidan talar inte om för någon varifrån dess anrop kommer. Servrar med kartrutor kan då avvisa dem.',
      'Skicka det här huvudfältet med sidan.',
    ],
  },
};
