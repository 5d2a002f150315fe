/** The namespace of RFC 5005, which feedsmith does not know. */
const namespace = 'xmlns:fh="http://purl.org/syndication/history/1.0"';

/** Says that a feed's document is an archive: `<rss …><channel>` → `<rss … xmlns:fh="…"><channel><fh:archive/>`. */
export function markArchive(xml: string): string {
  return xml.replace(
    /(<(?:rss|feed) [^>]*)>(\s*<channel>)?/u,
    (_, root: string, channel = '') => `${root} ${namespace}>${channel as string}\n  <fh:archive/>`,
  );
}
