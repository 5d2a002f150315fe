import { recall, remember } from '../memory.ts';
import { isNew, parseVisit, visitOf, withOpened } from './visit.ts';

/**
 * Marks the topics that have something new since the reader's last visit. An element with `data-topic` and `data-newest`
 * tells what is newest; it gets the class `fresh`. On the topic's own page, `data-opened`, the mark has done its work.
 */
export function startVisits(now: number): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-topic]')].map((place) => {
    const { topic = '', newest = '', opened } = place.dataset;
    return { place, topic, newest, isOpened: opened !== undefined };
  });
  const newest = Object.fromEntries(places.map((place) => [place.topic, place.newest]));
  let visit = visitOf(parseVisit(recall('visit')), newest, now);
  for (const { place, topic, isOpened } of places) {
    place.classList.toggle('fresh', isNew(visit, topic));
    if (isOpened) visit = withOpened(visit, topic);
  }
  remember('visit', JSON.stringify(visit));
}
