import { z } from 'zod';
import { visibleLines } from '../lib/visible.ts';
import { lineSchema } from './fields.ts';

/** The picture that goes with an article. An imported one may have lost its file: then only the words are kept. */
export const figureSchema = z
  .strictObject({
    src: lineSchema
      .optional()
      .describe('The image: a file beside the article (harbour.jpg) or in public/ (/images/harbour.jpg).'),
    alt: z
      .string({ error: 'Say what the picture shows.' })
      .trim()
      .overwrite(visibleLines)
      .optional()
      .describe('What the picture shows, for those who cannot see it.'),
    caption: lineSchema.optional().describe('The line under the picture.'),
    credit: lineSchema.optional().describe('Who made it: Name/Agency.'),
  })
  .refine((figure) => figure.src === undefined || figure.alt !== undefined, {
    path: ['alt'],
    error:
      'Add alt: a sentence that says what the picture shows. Write alt: "" only when it shows nothing that the text does not say.',
  });

export type FigureMatter = z.output<typeof figureSchema>;

/** A figure that can be shown: its image is known, measured and published with the site. */
export interface Figure {
  /** Path within the site, without the base: `/media/1f3a….svg`. */
  src: string;
  /** SHA-256 of the file. */
  digest: string;
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
  /** In CSS pixels. */
  width: number;
  height: number;
}
