import { ICalCalendar } from 'ical-generator';
import { dayAfter, firstDayOf } from '../../lib/partial-date.ts';
import type { TimelineView } from '../../views/timeline-view.ts';

/** The dated facts of a topic as all-day events; a month or a year is one that long. Articles are no appointments and stay out. */
export function renderIcs(view: TimelineView): string {
  const calendar = new ICalCalendar({
    name: noFormula(view.title),
    description: noFormula(view.description),
    url: view.page,
    source: view.ics,
    prodId: { company: 'Newsfold', product: 'timeline', language: view.language.toUpperCase() },
  });
  for (const { id, kind, date, text, tellers } of view.items) {
    if (kind !== 'event') continue;
    calendar.createEvent({
      id: `${id}@${new URL(view.page).hostname}`,
      start: atMidnight(firstDayOf(date)),
      end: atMidnight(dayAfter(date)),
      allDay: true,
      timezone: 'UTC',
      // The clock is none of the content's: the newest telling is the event's own time.
      stamp: new Date(tellers[0]?.published ?? firstDayOf(date)),
      summary: noFormula(text),
      ...(tellers[0] && { url: tellers[0].url }),
    });
  }
  return calendar.toString();
}

/** Calendars are carried into spreadsheets, where a text that begins like a formula is one (OWASP, CSV Injection). */
function noFormula(text: string): string {
  return /^[=+\-@]/u.test(text) ? ` ${text}` : text;
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
