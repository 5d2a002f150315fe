import { formatProblems } from '../src/lib/problem.ts';
import { codeHashesOf } from '../src/store/code-hash.ts';
import { placesOf } from '../src/store/places.ts';
import { readContent } from '../src/store/read-content.ts';
import { reportAndExit } from './build/report.ts';
import { adviseOn } from './check/advise.ts';

const places = placesOf(process.cwd(), process.env);
try {
  const content = readContent(places, codeHashesOf(places.root).analysis);
  const { articles, topics, sources } = content;
  const advice = adviseOn(content, places);
  if (advice.length > 0)
    console.log(`${formatProblems(advice)}\n\nNothing of this stops the build; look at it.`);
  const drafts = articles.filter(({ draft }) => draft).length;
  const counts = `${articles.length} articles (${drafts} drafts), ${topics.length} topics, ${sources.length} sources`;
  console.log(
    `${counts}: ${advice.length === 0 ? 'no problem' : `no problem, ${advice.length} to look at`}.`,
  );
} catch (error) {
  reportAndExit(error, 'Nothing was changed.');
}
