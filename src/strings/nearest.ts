import { scriptOf } from '../lib/language.ts';

/**
 * The one of some languages whose readers can read what is asked for: the same language in the same script, and of those
 * the one that shares the most of the tag. `pt-BR` → `pt`, `zh-Hans-SG` → `zh`; none for `zh-TW`, which is not
 * written in the script of `zh`. Tags are BCP 47, the lookup is RFC 4647's with scripts taken into account.
 */
export function nearestLanguage(wanted: string, known: readonly string[]): string | undefined {
  const tag = new Intl.Locale(wanted);
  const readable = known.filter(
    (name) => new Intl.Locale(name).language === tag.language && scriptOf(name) === scriptOf(wanted),
  );
  const [exact = ''] = Intl.getCanonicalLocales(wanted);
  const shared = (name: string) => (`${exact}-`.startsWith(`${name}-`) ? name.length : 0);
  return readable.toSorted((a, b) => shared(b) - shared(a) || a.length - b.length)[0];
}
