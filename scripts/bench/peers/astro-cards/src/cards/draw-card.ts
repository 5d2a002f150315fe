import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

const fonts = ([400, 700] as const).map((weight) => ({
  name: 'IBM Plex Mono',
  data: readFileSync(
    `node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-${weight}-normal.woff`,
  ),
  weight,
  style: 'normal' as const,
}));

/** A PNG of 1,200 by 630 pixels with title, author and the site's name, as the theme's own endpoint draws it. */
export async function drawCard(title: string, author: string): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(designOf(title, author), { width: 1200, height: 630, embedFont: true, fonts });
  return new Uint8Array(new Resvg(svg).render().asPng());
}

type Design = Parameters<typeof satori>[0];

function designOf(title: string, author: string): Design {
  return box(
    { background: '#fefbfb', width: '100%', height: '100%', alignItems: 'center', justifyContent: 'center' },
    [
      box(
        {
          position: 'absolute',
          top: -1,
          right: -1,
          width: '88%',
          height: '80%',
          border: '4px solid #000',
          opacity: 0.9,
          margin: '2.5rem',
        },
        [],
      ),
      box(
        {
          border: '4px solid #000',
          background: '#fefbfb',
          borderRadius: 4,
          margin: '2rem',
          width: '88%',
          height: '80%',
        },
        [
          box(
            {
              flexDirection: 'column',
              justifyContent: 'space-between',
              margin: 20,
              width: '90%',
              height: '90%',
            },
            [
              box({ fontSize: 72, fontWeight: 700, maxHeight: '84%', overflow: 'hidden' }, title),
              box({ justifyContent: 'space-between', width: '100%', fontSize: 28 }, [
                box({}, `by ${author}`),
                box({ fontWeight: 700 }, 'Astro with cards'),
              ]),
            ],
          ),
        ],
      ),
    ],
  );
}

function box(style: Record<string, string | number>, children: string | Design[]): Design {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
