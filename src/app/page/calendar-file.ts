/**
 * A calendar file (RFC 5545) with one whole day. `day` is local, "2026-11-17"; `uid` names the entry, so that adding
 * it again replaces it.
 */
export function calendarText(title: string, day: string, uid: string, nowMs: number): string {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const compact = (at: Date) => at.toISOString().slice(0, 10).replaceAll('-', '');
  const first = new Date(Date.UTC(year, month - 1, date));
  const after = new Date(Date.UTC(year, month - 1, date + 1));
  const stamp = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Heelrise//Plan//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(after)}`,
    `SUMMARY:${title.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
