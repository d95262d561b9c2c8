/* global document */
// Belongs into the page MediaWiki:Common.js of the wiki. Looks for placeholders once they are there.
if (document.querySelector('[data-charter-widget]')) {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/charter-widgets/charter-widgets.js';
  document.head.append(script);
}
