/** The text of an article's file: front matter as YAML lines, then the body. A title and a day stand in it unless `fields` has its own. */
export function articleFile(fields: string, body = 'The harbour fell dry.'): string {
  const lines = [
    /^title:/mu.test(fields) ? '' : 'title: Low tide',
    /^published:/mu.test(fields) ? '' : 'published: 2023-06-19',
    fields,
  ];
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n\n${body}\n`;
}
