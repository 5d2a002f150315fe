import type { APIContext } from 'astro';
import { getMediaFiles } from '../collections/get-media-files.ts';
import { getTitleFiles } from '../collections/get-title-files.ts';
import { getBody } from '../collections/get-texts.ts';
import { renderFile } from '../publish/file-kinds.ts';
import type { FileKindName } from '../publish/file-kinds.ts';
import type { ViewOf } from '../views/pages.ts';
import { onlyPage } from './_routes.ts';

/** `GET` of a route whose pages are files of a kind. Apart from `_routes.ts`, so that pages do not load what draws and writes files. */
export function fileRoute<K extends FileKindName>(kind: K) {
  return async ({ props }: Pick<APIContext<{ view?: ViewOf<K> }>, 'props'>): Promise<Response> => {
    const view = props.view ?? (await onlyPage(kind)).view;
    const texts = {
      bodyOf: getBody,
      mediaFileOf: await getMediaFiles(),
      titleFileOf: await getTitleFiles(),
    };
    const { type, content } = await renderFile(kind, view, texts);
    // Some bytes lie in a buffer that may be shared, which a response does not take.
    const body = typeof content === 'string' ? content : new Uint8Array(content);
    return new Response(body, { headers: { 'Content-Type': type } });
  };
}
