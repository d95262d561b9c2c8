/** The report over the page that it is about. */
import { copyButton, make, reportParts, reportText, type Report } from './report.js';
import { adopt, panelStyles, reportStyles } from './report-styles.js';

/** Its name in the page, so that a second call takes the place of the first. */
const ID = 'charter-doctor';

export function showPanel(report: Report, language: string): void {
  const { texts } = report;
  document.getElementById(ID)?.remove();
  const before = document.activeElement;
  const host = make('div', '');
  host.id = ID;

  const title = make('h2', '', texts.title);
  title.id = 'title';
  title.tabIndex = -1;
  const close = make('button', '', texts.close);
  close.type = 'button';
  const parts = reportParts(report, 'h3');
  const panel = make(
    'section',
    'report panel',
    make('div', 'top', title, close),
    ...parts,
    make('div', 'all', copyButton(texts.copyAll, texts.copied, reportText(report), parts[0])),
  );
  panel.lang = language;
  panel.dir = 'ltr';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', title.id);

  const leave = (): void => {
    host.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  close.addEventListener('click', leave);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });

  const root = host.attachShadow({ mode: 'open' });
  adopt(root, reportStyles, panelStyles);
  root.append(panel);
  document.body.append(host);
  // Over dialogs of the page, where the engine knows how.
  host.popover = 'manual';
  host.showPopover?.();
  title.focus();
}
