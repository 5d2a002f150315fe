import { codeHashesOf } from '../src/store/code-hash.ts';
import { placesOf } from '../src/store/places.ts';
import { readContent } from '../src/store/read-content.ts';
import { reportAndExit } from './build/report.ts';

const places = placesOf(process.cwd(), process.env);
try {
  const { articles, topics, sources } = readContent(places, codeHashesOf(places.root).analysis);
  const drafts = articles.filter(({ draft }) => draft).length;
  console.log(
    `${articles.length} articles (${drafts} drafts), ${topics.length} topics, ${sources.length} sources: no problem.`,
  );
} catch (error) {
  reportAndExit(error, 'Nothing was changed.');
}
