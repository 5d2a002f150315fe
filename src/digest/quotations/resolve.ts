import type { Event, Reading } from './reading/reading.ts';
import type { Gender } from './reading/items.ts';
import type { Directory, Speaker } from './speakers/directory.ts';

/** Who spoke last, and whether “he” can still mean nobody else. */
interface Last {
  speaker: Speaker;
  /** Index of the passage. */
  passage: number;
  alone: boolean;
}

/**
 * The speaker of each act of speech. “He” is the one who spoke last, in the same paragraph or the one before, when
 * nobody else has been named since and the pronoun agrees; else nobody.
 */
export function resolveSpeakers(readings: readonly Reading[], directory: Directory): Map<Event, Speaker> {
  const speakers = new Map<Event, Speaker>();
  let last: Last | undefined;
  for (const [passage, { events }] of readings.entries()) {
    for (const event of events) {
      if (event.kind === 'act') {
        const speaker = event.name
          ? directory(event.name)
          : event.pronoun && meant(last, passage, event.gender);
        if (speaker) speakers.set(event, withGender(speaker, event.gender));
        last = speaker && { speaker: withGender(speaker, event.gender), passage, alone: true };
      } else if (last) {
        last.alone &&= event.kind === 'name' && directory(event.name)?.slug === last.speaker.slug;
      }
    }
  }
  return speakers;
}

function meant(last: Last | undefined, passage: number, gender: Gender | undefined): Speaker | undefined {
  if (!last?.alone || passage - last.passage > 1) return undefined;
  const clashes = gender && last.speaker.gender && gender !== last.speaker.gender;
  return clashes ? undefined : last.speaker;
}

function withGender(speaker: Speaker, gender: Gender | undefined): Speaker {
  return speaker.gender || !gender ? speaker : { ...speaker, gender };
}
