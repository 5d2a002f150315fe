/**
 * What makes an SVG more than a picture, in words for its editor; undefined for a plain drawing. On a page an image runs
 * nothing, but opened by itself it is a document of the site, with all that a document may do.
 */
export function drawingFault(svg: string): string | undefined {
  if (/<!ENTITY/iu.test(svg)) return 'defines entities, with which a small file can become an enormous one';
  if (/<\?xml-stylesheet/iu.test(svg)) return 'asks for a style sheet';
  for (const [, name = '', attributes = ''] of svg.matchAll(tag)) {
    const element = name.replace(/^.*:/u, '').toLowerCase();
    if (active.has(element)) return `holds a <${element}>`;
    const fault = attributeFault(element, attributes);
    if (fault !== undefined) return fault;
  }
  // Styles stand in elements and in attributes.
  if (/@import|url\(\s*["']?\s*(?:[a-z]+:)?\/\//iu.test(svg)) return 'asks another host for something';
  return undefined;
}

/** Elements that run, or that are no drawing. */
const active = new Set(
  'script handler listener foreignobject iframe embed object applet audio video meta link base'.split(' '),
);

const tag = /<([a-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/giu;
const attribute = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

function attributeFault(element: string, attributes: string): string | undefined {
  for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
    const local = name.replace(/^.*:/u, '').toLowerCase();
    const value = plain(double ?? single ?? '');
    if (local.startsWith('on')) return `holds a program (${local})`;
    if (/(?:javascript|vbscript):|data:(?!image\/(?:png|jpeg|gif|webp|avif)[;,])/iu.test(value))
      return `holds an address that runs (${local})`;
    if ((local === 'href' || local === 'src') && element !== 'a' && /^(?:[a-z]+:)?\/\//iu.test(value))
      return 'asks another host for something';
  }
  return undefined;
}

/** A value as a browser takes it: characters by their number, without white space and controls. */
function plain(value: string): string {
  const read = value.replace(
    /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/giu,
    (all, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
  return read.replace(/[\s\p{Cc}]/gu, '');
}
