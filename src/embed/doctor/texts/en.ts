import type { Texts } from '../texts.js';

export const en: Texts = {
  title: 'What the doctor found',
  well: 'Nothing is wrong: every element that is in view shows what it was asked for.',
  wellWritten:
    'Nothing is wrong in what was pasted. What only a running page shows was not looked at.',
  stops: 'Why something does not show',
  works: 'It shows, but not well',
  seen: 'Seen',
  cure: 'The line that cures it',
  copy: 'Copy the line',
  copyAll: 'Copy the report',
  copied: 'Copied',
  close: 'Close',
  causes: {
    'no-element': [
      'There is no element of ours on this page. Many editors remove tags that they do not know; what stood inside them, such as a link, is then all that is left.',
      'Put this in its place. Editors keep it, and the script makes an element of it.',
    ],
    'shown-as-text': [
      'The tag stands on the page as text: the editor took it for writing, not for code.',
      'Paste this in the editor’s view for code (HTML).',
    ],
    'script-missing': [
      'The element is here, but no script of ours. Editors often remove scripts without a word.',
      'Load the script once for the whole site: in the theme, the template or the tag manager.',
    ],
    'script-not-module': [
      'The script is a module, but its tag does not say so. The browser reads it as an old script and stops.',
      'Replace the tag by this one.',
    ],
    'script-blocked': [
      'The page’s Content-Security-Policy does not let the script in. The directive {directive} forbids {address}.',
      'Put this in the place of the directive, or of the tag if the line is one. Write the page’s nonce where it says “…”.',
    ],
    'script-not-found': [
      'The script is not where the page looks for it: the server answers {status}.',
      'Copy the folder with the files to the server, so that this address leads to the script; or correct the address.',
    ],
    'script-wrong-type': [
      'The server sends the script as “{type}”. Browsers run modules only if they are sent as text/javascript.',
      'Add this to the server’s configuration (Apache, also .htaccess). If the server sends a page in place of the file, the address is wrong.',
    ],
    'script-unreachable': [
      'The script at {address} cannot be loaded: there is no answer that this page may read.',
      'Check that the address opens. If it is on another server, that server has to send this header.',
    ],
    'not-started': [
      'The script is here, but the element has not started.',
      'Load this element as one file; if that does not help, send the report to whoever looks after the site.',
    ],
    xhtml: [
      'The page is sent as XHTML, and there browsers run no modules.',
      'Take the classic script in place of the module.',
    ],
    'mixed-content': [
      'The page comes by https, the script by http. Browsers refuse that.',
      'Replace the tag by this one.',
    ],
    integrity: [
      'The script is not the one that the tag’s checksum belongs to: the files were updated, or changed on their way.',
      'If you updated the files yourself, replace the tag by this one. Else fetch the files anew.',
    ],
    'trusted-types': [
      'The page’s policy lets scripts make HTML only under names that it lists, and “charter-widgets” is not among them.',
      'Put this in the place of the directive trusted-types.',
    ],
    'two-versions': [
      'The script is loaded from more than one place: {versions}. The first one wins, and the others are loaded for nothing.',
      'Leave this one, and remove the others.',
    ],
    hidden: [
      'The element is hidden by the page.',
      'With this, it shows. If it stands in a tab or an accordion that readers open, all is well.',
    ],
    'closed-details': [
      'The element stands in a closed <details>. It loads when a reader opens that.',
      'If it shall show at once, write the tag so.',
    ],
    'no-size': [
      'The box that the element stands in has no size.',
      'Add this rule to the site’s style sheet.',
    ],
    'self-closing': [
      'The element is closed with a slash in its own tag. HTML does not know that: everything that follows then stands inside the element, and does not show.',
      'Write it with an end tag.',
    ],
    'unknown-element': [
      'There is no element “{value}”. There are: {allowed}.',
      'Write one of them.',
    ],
    'attribute-name': [
      'The element has no attribute “{attribute}”, and passes over it. It has: {allowed}.',
      'Write the tag so.',
    ],
    'attribute-value': [
      'The attribute “{attribute}” does not know “{value}”; the default is used. It knows: {allowed}.',
      'Write the tag so.',
    ],
    'unknown-country': [
      'There is no country “{value}” in our data. Countries are written with the two letters of ISO 3166-1, such as SE.',
      'Write the tag so, with the country that you mean.',
    ],
    'unknown-date': [
      '“{value}” in the attribute “{attribute}” is not a date. Days are written 2018-02-26, months 2018-02, years 2018.',
      'Write the tag so, with the day that you mean.',
    ],
    'unknown-place': [
      'Our data know no authority called “{value}”. Similar ones: {candidates}.',
      'Write the tag so, with the id of the authority that you mean. One that has not signed may not be in the data.',
    ],
    'ambiguous-place': [
      '“{value}” may be several: {candidates}.',
      'Write the tag so, with the id of the one that you mean.',
    ],
    'no-place': [
      'The element shows one authority, and the tag does not say which.',
      'Write the tag so, with the id or the name of your authority.',
    ],
    'data-unreachable': [
      'The data could not be loaded: {address}',
      'For files of ours: copy the whole folder to the server once more, with this or by FTP. For data of your own: see what this says.',
    ],
    'data-blocked': [
      'The page’s Content-Security-Policy does not let {address} in. The directive {directive} forbids it.',
      'Put this in the place of the directive.',
    ],
    'language-unreachable': [
      'The words of the page’s language could not be loaded: {address}',
      'Copy the whole folder of our files to the server once more, with this or by FTP.',
    ],
    'no-lang': [
      'Nothing says which language the page is in, so the elements speak English.',
      'Write the page’s language into its first tag: nb, nn, sv, de, fr or en.',
    ],
    'other-lang': [
      'The elements do not speak the page’s language “{value}” yet; they speak English, and say so to screen readers.',
      'To choose another of our languages (en, nb, nn, sv, de, fr) for the element, write the tag so.',
    ],
    'height-jump': [
      'What stands below the element jumped when the element came: nothing held its place of {height} px.',
      'Add this rule to the site’s style sheet.',
    ],
    'no-referrer': [
      'The page tells nobody where its requests come from. Servers of map tiles may then refuse them.',
      'Send this header with the page.',
    ],
  },
};
