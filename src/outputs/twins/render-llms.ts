import { collapseSpace } from '../../lib/text.ts';
import type { LlmsView } from '../../views/llms-view.ts';

/** `/llms.txt`: a title, a quotation block that says what the site is, lists of links. */
export function renderLlms({ title, description, sections }: LlmsView): string {
  const lists = sections.map(({ label, links }) => {
    const lines = links.map(({ label: name, href, note }) => {
      const link = `- [${escape(name)}](${href})`;
      return note === undefined ? link : `${link}: ${escape(collapseSpace(note))}`;
    });
    return [`## ${escape(label)}`, '', ...lines].join('\n');
  });
  return `${[`# ${escape(title)}`, `> ${escape(collapseSpace(description))}`, ...lists].join('\n\n')}\n`;
}

/** No text begins or ends a link, or is HTML. */
function escape(text: string): string {
  return text.replace(/[\\[\]<]/gu, '\\$&');
}
