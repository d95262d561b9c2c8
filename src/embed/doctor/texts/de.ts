import type { Texts } from '../texts.js';

export const de: Texts = {
  title: 'Befund',
  well: 'Alles in Ordnung: Jedes sichtbare Element zeigt, was es zeigen soll.',
  wellWritten:
    'In dem, was Sie eingefügt haben, ist kein Fehler. Was sich erst auf der laufenden Seite zeigt, wurde nicht geprüft.',
  stops: 'Warum etwas nicht erscheint',
  works: 'Es erscheint, aber nicht so, wie es sollte',
  seen: 'Gefunden',
  cure: 'Die Zeile, die es behebt',
  copy: 'Zeile kopieren',
  copyAll: 'Befund kopieren',
  copied: 'Kopiert',
  close: 'Schließen',
  causes: {
    'no-element': [
      'Auf dieser Seite ist keines unserer Elemente. Viele Editoren entfernen Tags, die sie nicht kennen; dann bleibt nur deren Inhalt übrig, etwa ein Link.',
      'Setzen Sie dies an die Stelle. Editoren lassen es stehen, und das Skript macht daraus ein Element.',
    ],
    'shown-as-text': [
      'Das Tag steht als Text auf der Seite: Der Editor hat es für Geschriebenes gehalten, nicht für Code.',
      'Fügen Sie dies in der Code-Ansicht (HTML) des Editors ein.',
    ],
    'script-missing': [
      'Das Element ist da, aber kein Skript von uns. Editoren entfernen Skripte oft ohne Hinweis.',
      'Laden Sie das Skript einmal für die ganze Website: im Theme, in der Vorlage oder im Tag-Manager.',
    ],
    'script-not-module': [
      'Das Skript ist ein Modul, doch sein Tag sagt das nicht. Der Browser liest es als gewöhnliches Skript und bricht ab.',
      'Ersetzen Sie das Tag durch dieses.',
    ],
    'script-blocked': [
      'Die Content-Security-Policy der Seite lässt das Skript nicht zu. Die Direktive {directive} verbietet {address}.',
      'Setzen Sie dies an die Stelle der Direktive oder, wenn die Zeile ein Tag ist, an die Stelle des Tags. Wo „…“ steht, gehört die Nonce der Seite hin.',
    ],
    'script-not-found': [
      'Das Skript liegt nicht dort, wo die Seite es sucht: Der Server antwortet mit {status}.',
      'Kopieren Sie den Ordner mit den Dateien auf den Server, sodass diese Adresse zum Skript führt, oder berichtigen Sie die Adresse.',
    ],
    'script-wrong-type': [
      'Der Server sendet das Skript als „{type}“. Browser führen Module nur aus, wenn sie als text/javascript gesendet werden.',
      'Ergänzen Sie dies in der Konfiguration des Servers (Apache, auch .htaccess). Sendet der Server statt der Datei eine Seite, stimmt die Adresse nicht.',
    ],
    'script-unreachable': [
      'Das Skript unter {address} lässt sich nicht laden: Es kommt keine Antwort, die diese Seite lesen darf.',
      'Prüfen Sie, ob sich die Adresse öffnen lässt. Liegt sie auf einem anderen Server, muss dieser folgenden Header senden.',
    ],
    'not-started': [
      'Das Skript ist da, aber das Element ist nicht gestartet.',
      'Laden Sie dieses Element als einzelne Datei. Hilft das nicht, geben Sie den Befund denen, die die Website betreuen.',
    ],
    xhtml: [
      'Die Seite wird als XHTML gesendet; dort führen Browser keine Module aus.',
      'Nehmen Sie statt des Moduls das klassische Skript.',
    ],
    'mixed-content': [
      'Die Seite kommt über https, das Skript über http. Das lehnen Browser ab.',
      'Ersetzen Sie das Tag durch dieses.',
    ],
    integrity: [
      'Das Skript ist nicht das, zu dem die Prüfsumme im Tag gehört: Die Dateien wurden aktualisiert oder unterwegs verändert.',
      'Haben Sie die Dateien selbst aktualisiert, ersetzen Sie das Tag durch dieses. Sonst holen Sie die Dateien neu.',
    ],
    'trusted-types': [
      'Die Richtlinie der Seite lässt Skripte HTML nur unter Namen erzeugen, die sie aufzählt; „charter-widgets“ ist nicht darunter.',
      'Setzen Sie dies an die Stelle der Direktive trusted-types.',
    ],
    'two-versions': [
      'Das Skript wird von mehreren Stellen geladen: {versions}. Das erste gewinnt, die anderen werden vergeblich geladen.',
      'Lassen Sie dieses stehen und entfernen Sie die anderen.',
    ],
    hidden: [
      'Die Seite blendet das Element aus.',
      'Damit erscheint es. Steht es in einem Reiter oder Akkordeon, das Leser öffnen, ist alles in Ordnung.',
    ],
    'closed-details': [
      'Das Element steht in einem geschlossenen <details>. Es lädt, sobald jemand das öffnet.',
      'Soll es gleich erscheinen, schreiben Sie das Tag so.',
    ],
    'no-size': [
      'Der Kasten, in dem das Element steht, hat keine Größe.',
      'Ergänzen Sie diese Regel im Stylesheet der Website.',
    ],
    'self-closing': [
      'Das Element ist mit einem Schrägstrich im eigenen Tag geschlossen. Das kennt HTML nicht: Alles Folgende steht dann im Element und erscheint nicht.',
      'Schreiben Sie es mit einem End-Tag.',
    ],
    'unknown-element': [
      'Ein Element „{value}“ gibt es nicht. Es gibt: {allowed}.',
      'Schreiben Sie eines davon.',
    ],
    'attribute-name': [
      'Das Element hat kein Attribut „{attribute}“ und übergeht es. Es hat: {allowed}.',
      'Schreiben Sie das Tag so.',
    ],
    'attribute-value': [
      'Das Attribut „{attribute}“ kennt „{value}“ nicht; es gilt die Vorgabe. Es kennt: {allowed}.',
      'Schreiben Sie das Tag so.',
    ],
    'unknown-country': [
      'Ein Land „{value}“ gibt es in unseren Daten nicht. Länder schreibt man mit den zwei Buchstaben nach ISO 3166-1, etwa SE.',
      'Schreiben Sie das Tag so, mit dem Land, das Sie meinen.',
    ],
    'unknown-date': [
      '„{value}“ im Attribut „{attribute}“ ist kein Datum. Tage schreibt man 2018-02-26, Monate 2018-02, Jahre 2018.',
      'Schreiben Sie das Tag so, mit dem Tag, den Sie meinen.',
    ],
    'unknown-place': [
      'Unsere Daten kennen keine Gemeinde oder Region namens „{value}“. Ähnliche: {candidates}.',
      'Schreiben Sie das Tag so, mit der Kennung derjenigen, die Sie meinen. Wer nicht unterzeichnet hat, steht vielleicht nicht in den Daten.',
    ],
    'ambiguous-place': [
      '„{value}“ können mehrere sein: {candidates}.',
      'Schreiben Sie das Tag so, mit der Kennung derjenigen, die Sie meinen.',
    ],
    'no-place': [
      'Das Element zeigt eine Gemeinde oder Region, und das Tag sagt nicht, welche.',
      'Schreiben Sie das Tag so, mit der Kennung oder dem Namen Ihrer Gemeinde.',
    ],
    'data-unreachable': [
      'Die Daten konnten nicht geladen werden: {address}',
      'Bei unseren Dateien: Kopieren Sie den ganzen Ordner noch einmal auf den Server, hiermit oder per FTP. Bei eigenen Daten: Sehen Sie nach, was dies antwortet.',
    ],
    'data-blocked': [
      'Die Content-Security-Policy der Seite lässt {address} nicht zu. Die Direktive {directive} verbietet es.',
      'Setzen Sie dies an die Stelle der Direktive.',
    ],
    'language-unreachable': [
      'Die Wörter in der Sprache der Seite konnten nicht geladen werden: {address}',
      'Kopieren Sie den ganzen Ordner mit unseren Dateien noch einmal auf den Server, hiermit oder per FTP.',
    ],
    'no-lang': [
      'Nichts sagt, in welcher Sprache die Seite ist; deshalb sprechen die Elemente Englisch.',
      'Schreiben Sie die Sprache der Seite in ihr erstes Tag: de, fr, nb, nn, sv oder en.',
    ],
    'other-lang': [
      'Die Elemente sprechen die Sprache „{value}“ der Seite noch nicht. Sie sprechen Englisch und sagen das Screenreadern.',
      'Um für das Element eine andere unserer Sprachen (en, nb, nn, sv, de, fr) zu wählen, schreiben Sie das Tag so.',
    ],
    'height-jump': [
      'Was unter dem Element steht, ist gesprungen, als das Element kam: Nichts hielt ihm seine {height} px frei.',
      'Ergänzen Sie diese Regel im Stylesheet der Website.',
    ],
    'no-referrer': [
      'Die Seite sagt niemandem, woher ihre Anfragen kommen. Server für Kartenkacheln können sie dann ablehnen.',
      'Senden Sie diesen Header mit der Seite.',
    ],
  },
};
