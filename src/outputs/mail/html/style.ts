import { directionOf } from '../../../lib/language.ts';
import type { Tint } from '../../../views/mail/mail-colours.ts';
import { sheetColours } from '../../../views/mail/mail-colours.ts';

const { paper, ink, soft, rule } = sheetColours;
// No quotation marks: in an attribute each would be written as six characters, and CSS needs none.
const serif = 'font-family: Georgia, Times New Roman, serif';
const sans = 'font-family: Segoe UI, Helvetica, Arial, sans-serif';

/**
 * The styles of a mail on light paper, each to be put on its elements. Only what Outlook's engine (Word's) reads: no
 * position, no margins of boxes, sizes in pixels.
 */
export function sheetStyle(lang: string, accent: Tint, tints: readonly Tint[]): string {
  return `
body { margin: 0; padding: 0; width: 100%; -webkit-text-size-adjust: 100%; -ms-text-size-adjust: 100%; }
table { border-collapse: collapse; border-spacing: 0; mso-table-lspace: 0; mso-table-rspace: 0; }
h1, h2, h3, h4, p { margin: 0; padding: 0; mso-line-height-rule: exactly; overflow-wrap: anywhere; word-break: break-word; }
a { color: inherit; text-decoration: none; }
img { display: block; border: 0; width: 100%; height: auto; }
.preheader { display: none; max-height: 0; overflow: hidden; mso-hide: all; font-size: 1px; line-height: 1px; }
.paper { background-color: ${paper.light}; }
.sheet { width: 100%; max-width: 600px; margin: 0 auto; }
.gutter { padding: 0 24px; }
td { ${directionOf(lang) === 'rtl' ? 'text-align: right; direction: rtl' : 'text-align: left'}; }
.centre { text-align: center; }
.ink { color: ${ink.light}; }
.soft { color: ${soft.light}; }
.accent { color: ${accent.light}; }
.serif { ${serif}; }
.label { ${sans}; font-size: 14px; line-height: 20px; font-weight: 600; }
.small { ${sans}; font-size: 13px; line-height: 19px; }
.name { ${serif}; font-size: 44px; line-height: 50px; font-weight: bold; letter-spacing: -0.5px; }
.day { ${serif}; font-size: 20px; line-height: 26px; font-weight: bold; }
.headline { ${serif}; font-size: 34px; line-height: 39px; font-weight: bold; letter-spacing: -0.3px; }
.title { ${serif}; font-size: 23px; line-height: 28px; font-weight: bold; }
.brief { ${serif}; font-size: 18px; line-height: 24px; font-weight: bold; }
.summary { ${serif}; font-size: 20px; line-height: 29px; }
.text { ${serif}; font-size: 17px; line-height: 26px; }
.quotation { ${serif}; font-size: 19px; line-height: 28px; }
.slanted { font-style: italic; }
.link { text-decoration: underline; }
.rule { border-top: 1px solid ${rule.light}; }
.heavy { border-top: 3px solid ${ink.light}; }
.double { border-top: 4px double ${ink.light}; }
.button { background-color: ${accent.light}; }
.on-accent { color: ${paper.light}; }
${tints.map(({ light }, index) => `.tint-${index} { color: ${light}; }`).join('\n')}
`;
}

/** What stays in the head: dark paper, and narrow screens. It must outdo what stands on the elements. */
export function screenStyle(accent: Tint, tints: readonly Tint[]): string {
  const dark = darkRules(accent, tints);
  return `
@media (prefers-color-scheme: dark) {
${dark.map((line) => `  ${line}`).join('\n')}
}
@media (max-width: 480px) {
  .gutter { padding-left: 18px !important; padding-right: 18px !important; }
  .name { font-size: 36px !important; line-height: 42px !important; }
  .headline { font-size: 29px !important; line-height: 34px !important; }
}
`;
}

function darkRules(accent: Tint, tints: readonly Tint[]): string[] {
  return [
    `.paper { background-color: ${paper.dark} !important; }`,
    `.ink { color: ${ink.dark} !important; }`,
    `.soft { color: ${soft.dark} !important; }`,
    `.accent { color: ${accent.dark} !important; }`,
    `.rule { border-color: ${rule.dark} !important; }`,
    `.heavy, .double { border-color: ${ink.dark} !important; }`,
    `.button { background-color: ${accent.dark} !important; }`,
    `.on-accent { color: ${paper.dark} !important; }`,
    ...tints.map((tint, index) => `.tint-${index} { color: ${tint.dark} !important; }`),
  ];
}
