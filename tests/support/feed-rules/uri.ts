/** A URI with a scheme, by the characters of RFC 2396: what the W3C validator takes for an address outside of markup. */
export function isFullUri(text: string): boolean {
  return /^[a-z][\da-z+.-]*:(?:\/\/)?[\w;/?:@&=+$.!~*'()%,#-]+$/iu.test(text);
}

/** A tag of RFC 4151. */
export function isTagUri(text: string): boolean {
  return /^tag:(?:[a-z\d._-]+@)?[a-z\d.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:[\w;/?:@&=+$.!~*'()%,-]*$/u.test(text);
}

/** Whether a URI is written in the one form that compares letter by letter (RFC 3986, section 6.2.2). */
export function isCanonicalUri(text: string): boolean {
  const octets = text.match(/%[\da-f]{2}/giu) ?? [];
  if (octets.some((octet) => octet !== octet.toUpperCase())) return false;
  if (octets.some((octet) => /[\w.~-]/u.test(String.fromCharCode(Number.parseInt(octet.slice(1), 16)))))
    return false;
  if (decodeURIComponent(text) !== decodeURIComponent(text).normalize('NFC')) return false;
  return !/^https?:/u.test(text) || new URL(text).href === text;
}
