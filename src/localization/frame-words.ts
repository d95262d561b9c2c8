import { mark } from '../core/rich-text.js';
import { str, type MsgFn } from './message.js';

/** What a frame says itself; the element in it speaks for itself. Places for values are marks. */
export interface FrameWords {
  /** Of the page, by element. */
  readonly titles: Readonly<Record<string, string>>;
  /** The link that shows where the element does not. */
  readonly link: string;
  /** Above what is wrong with the address. */
  readonly wrong: string;
  /** By the kind of what is wrong; the marks are the parameter, its value, and what could stand there. */
  readonly problems: Readonly<Record<string, string>>;
  /** Where a link does not open; the mark is its address. */
  readonly address: string;
}

const titles = (msg: MsgFn): Readonly<Record<string, string>> => ({
  'signatory-count': msg('Number of signatories', { id: 'frame.title.count' }),
  'charter-map': msg('Map of signatories', { id: 'frame.title.map' }),
  'signatory-list': msg('List of signatories', { id: 'frame.title.list' }),
  'signatory-card': msg('One signatory', { id: 'frame.title.card' }),
  'action-plan-timeline': msg('Timeline of the action plan', { id: 'frame.title.plan' }),
  'cemr-facts': msg('Facts about CEMR', { id: 'frame.title.facts' }),
  'charter-principles': msg('Principles of the Charter', { id: 'frame.title.principles' }),
  'signatory-trend': msg('Number of signatories over time', { id: 'frame.title.trend' }),
});

/** All of it in the language of `msg`. */
export function frameWords(msg: MsgFn): FrameWords {
  const [name, value, allowed] = [mark(0), mark(1), mark(2)];
  const charter = msg('European Charter for Equality of Women and Men in Local Life', {
    id: 'common.charter',
    desc: 'Official title from data/names.json, as it stands inside a sentence',
  });
  return {
    titles: Object.fromEntries(
      Object.entries(titles(msg)).map(([tag, title]) => [tag, `${title} – ${charter}`]),
    ),
    link: msg(
      'Municipalities and regions that have signed the European Charter for Equality of Women and Men in Local Life',
      { id: 'frame.link' },
    ),
    wrong: msg('The address of this frame asks for something that it cannot show:', {
      id: 'frame.wrong',
    }),
    problems: {
      'no-widget': msg(str`It does not say which element to show: ${name} is one of ${allowed}.`, {
        id: 'frame.no-widget',
      }),
      'unknown-widget': msg(str`There is no element ${value}. There are ${allowed}.`, {
        id: 'frame.unknown-widget',
      }),
      'unknown-language': msg(
        str`The language ${value} is not spoken here. Languages are ${allowed}.`,
        { id: 'frame.unknown-language' },
      ),
      'unknown-name': msg(str`${name} is not known here. These are: ${allowed}.`, {
        id: 'frame.unknown-name',
      }),
      repeated: msg(str`${name} stands there more than once.`, { id: 'frame.repeated' }),
      'wrong-value': msg(str`${name} is ${value}, but can only be one of ${allowed}.`, {
        id: 'frame.wrong-value',
      }),
      'no-number': msg(str`${name} is ${value}, but has to be a whole number.`, {
        id: 'frame.no-number',
      }),
      'no-colour': msg(str`${name} is ${value}, but has to be a colour such as ${allowed}.`, {
        id: 'frame.no-colour',
      }),
      elsewhere: msg(str`${name} may only be an address on the same server.`, {
        id: 'frame.elsewhere',
      }),
      fixed: msg(
        str`${name} is not for this page, which always shows the same. It can be set at ${allowed}.`,
        {
          id: 'frame.fixed',
        },
      ),
    },
    address: msg(str`If the link does not open from here, this is its address: ${name}`, {
      id: 'frame.address',
    }),
  };
}
