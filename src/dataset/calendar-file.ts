/** An event of one day in a calendar. */
export interface CalendarEvent {
  /** Names the event for good: a file that is imported again changes it. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LINE = 75;

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line in parts of 75 octets at most; no character is cut, and each part but the first is indented. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LINE) {
      parts.push(' ');
      octets = 1;
    }
    parts.push((parts.pop() ?? '') + character);
    octets += length;
  }
  return parts.join('\r\n');
}

const basic = (time: string): string => time.replace(/[-:]|\.\d+/g, '');

/** A calendar file (RFC 5545) with one all-day event that leaves the day free; `now` is its stamp. */
export function calendarFile(
  { uid, day, summary, description }: CalendarEvent,
  now: Date = new Date(),
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//charter-widgets//action-plan-timeline//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${basic(now.toISOString())}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
